import { getOrInsert } from '../../parse/assert.ts';
import { harmless } from '../../parse/contentError.ts';
import { counted } from '../../parse/counted.ts';
import type { DefectKinds } from '../../parse/defects/kind.ts';
import { doubtKinds } from '../core/doubts.ts';
import { importKinds } from '../core/refusals.ts';
import type { Filing, ImportReport, Origin, ReportLists, StoredReport } from './report.ts';
import { proposalsOf } from './report.ts';

/** How a report is written for whoever reads it. */
export interface Wording {
  /** A path below the content folder, from where the reader is. */
  shown: (file: string) => string;
  /** The command that imports again what a kind is about, by the inputs as a command names them. */
  again: (id: string, inputs: ReadonlySet<string>) => string;
  /** Whether it is written as Markdown, and longer. */
  isMarkdown?: boolean;
}

/** A stored report as counts, and the first of each list. */
export interface Digest extends Pick<ImportReport, 'files' | 'dryRun' | 'names' | 'proposals'> {
  outcomes: Record<Filing['outcome'], number>;
  photos: number;
  /** Those that were written. */
  stories: Filing[];
  conflicts: ReportLists['conflicts'];
  conflictCount: number;
  refused: Map<string, Kind>;
  doubts: Map<string, Kind>;
  /** How many stories there are doubts about, and how many inputs as a whole. */
  doubted: { stories: number; inputs: number };
  leftOut: Map<string, { count: number; first: ReportLists['leftOut'][number] }>;
}

/** What a report says of one kind of doubt or refusal. */
export interface Kind {
  count: number;
  first: Found[];
  /** The inputs that it is about. */
  inputs: Set<string>;
}

type Found = ReportLists['refused'][number] | ReportLists['doubts'][number];

/** Reads a stored report once. */
export function digestOf(stored: StoredReport): Digest {
  const { files, dryRun, names } = stored;
  const outcomes = { new: 0, updated: 0, held: 0, older: 0 };
  const [refused, doubts] = [new Map<string, Kind>(), new Map<string, Kind>()];
  const [stories, conflicts]: [Filing[], ReportLists['conflicts']] = [[], []];
  const leftOut: Digest['leftOut'] = new Map();
  const doubtedInputs = new Set<string>();
  let [photos, conflictCount, doubtedStories] = [0, 0, 0];
  for (const { input, part } of stored.parts()) {
    for (const one of part.stories ?? []) {
      outcomes[one.outcome]++;
      if (one.outcome === 'new') photos += one.photos;
      if (one.outcome === 'new' || one.outcome === 'updated') keep(stories, one);
    }
    for (const one of part.refused ?? []) count(refused, one, input);
    for (const one of part.doubts ?? []) count(doubts, one, input);
    for (const one of part.conflicts ?? []) keep(conflicts, one);
    conflictCount += part.conflicts?.length ?? 0;
    for (const first of part.leftOut ?? [])
      getOrInsert(leftOut, first.why, () => ({ count: 0, first })).count++;
    if (part.stories && part.doubts?.length) doubtedStories++;
    else for (const { from } of part.doubts ?? []) doubtedInputs.add(from);
  }
  const doubted = { stories: doubtedStories, inputs: doubtedInputs.size };
  const proposals = proposalsOf(stored);
  return {
    ...{ files, dryRun, names, proposals, outcomes, photos, stories, conflicts, conflictCount },
    ...{ refused, doubts, doubted, leftOut },
  };
}

function count(kinds: Map<string, Kind>, one: Found, input: string | undefined): void {
  const kind = getOrInsert(kinds, one.id ?? 'doubt', (): Kind => ({
    count: 0,
    first: [],
    inputs: new Set(),
  }));
  kind.count++;
  keep(kind.first, one);
  if (input !== undefined) kind.inputs.add(input);
}

function keep<T>(list: T[], one: T): void {
  if (list.length < mostKept) list.push(one);
}

/** The report that an editor reads: what is counted, then what is to be done, by its kind. */
export function reportText(digest: Digest, wording: Wording): string {
  const { refused, doubts, conflicts, conflictCount, names, proposals, leftOut, stories } = digest;
  const { shown, isMarkdown = false } = wording;
  const listed = <T>(heading: string, items: T[], count: number, line: (item: T) => string): string => {
    const most = isMarkdown ? mostKept : mostLines;
    const rest = count - Math.min(most, items.length);
    const more = rest > 0 ? [`… and ${rest.toLocaleString('en')} more (--json lists all)`] : [];
    const lines = [...items.slice(0, most).map(line), ...more].join('\n');
    return !count
      ? ''
      : isMarkdown
        ? `## ${heading}\n\n${lines.replace(/^/gm, '    ')}`
        : `${heading}:\n${lines}`;
  };
  const outcomes = digest.outcomes.new + digest.outcomes.updated;
  const reasons = [...leftOut].toSorted((a, b) => b[1].count - a[1].count);
  const parts = [
    countsText(digest),
    kindsText('Refused', refused, importKinds, wording),
    kindsText('To look at', doubts, doubtKinds, wording),
    listed(
      'Conflicts: the editor’s version is kept',
      conflicts,
      conflictCount,
      (one) =>
        `${harmless(shown(one.file))}: ${one.field}\n    in the archive: ${short(one.yours)}\n    ${placeOf(one)}: ${short(one.theirs)}`,
    ),
    listed(
      'New names, without a record',
      names,
      names.length,
      (one) =>
        `${harmless(one.name)}: ${counted(one.count, 'mention', 'mentions')} in ${counted(one.stories.length, 'story', 'stories')}${one.near ? `; spelt nearly like ${one.near.name} (people/${one.near.id}.md)` : ''}`,
    ),
    listed(
      'Named with ids, for authority records',
      proposals,
      proposals.length,
      (one) =>
        `${one.kind} ${harmless(one.name)}${one.role ? `, ${harmless(one.role)}` : ''}${one.ids.length ? `: ${one.ids.map(harmless).join(' ')}` : ''}`,
    ),
    listed(
      'Left out (--json lists each piece)',
      reasons,
      reasons.length,
      ([why, { count, first }]) =>
        `${count.toLocaleString('en')} × ${harmless(why)}: ${short(first.text)} (${placeOf(first)})`,
    ),
    listed('Stories', stories, outcomes, (one) => storyText(one, shown)),
    endText(digest),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function countsText({ outcomes, photos, refused, conflictCount, files, dryRun }: Digest): string {
  const several = (number: number, what: string) => number && `${number.toLocaleString('en')} ${what}`;
  const facts = [
    `${counted(outcomes.new, 'story', 'stories')} new with ${counted(photos, 'photo', 'photos')}`,
    several(outcomes.updated, 'updated'),
    several(outcomes.held, 'held already'),
    several(outcomes.older, 'older than what is held'),
    several(sumOf(refused), 'refused'),
    conflictCount && counted(conflictCount, 'conflict', 'conflicts'),
  ].filter(Boolean);
  return `${counted(files, 'file', 'files')}: ${facts.join(', ')}.${dryRun ? ' Nothing was written (--dry-run).' : ''}`;
}

/** `7 refused. 12 doubts about 9 stories.`, which is what is still to be done. */
function endText({ refused, doubts, doubted }: Digest): string {
  const about = [
    doubted.stories && counted(doubted.stories, 'story', 'stories'),
    doubted.inputs && counted(doubted.inputs, 'file', 'files'),
  ].filter(Boolean);
  return [
    sumOf(refused) && `${sumOf(refused).toLocaleString('en')} refused.`,
    sumOf(doubts) && `${counted(sumOf(doubts), 'doubt', 'doubts')} about ${about.join(' and ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function sumOf(kinds: Digest['refused']): number {
  return [...kinds.values()].reduce((sum, { count }) => sum + count, 0);
}

/** Each kind with its id, how many there are, what it means, the first of them and the command to import them again. */
function kindsText(
  heading: string,
  kinds: Digest['refused'],
  table: DefectKinds,
  { again, isMarkdown = false }: Wording,
): string {
  const texts = [...kinds]
    .toSorted((a, b) => b[1].count - a[1].count)
    .map(([id, { count, first, inputs }]) => {
      const places = first.slice(0, isMarkdown ? mostKept : mostPlaces);
      const rest = count - places.length;
      const explanation = (table[id] ?? { ...importKinds, ...doubtKinds }[id])?.explanation ?? '';
      const lines = [
        ...places.map((one, at) => foundText(one, places[at - 1]?.fix)),
        ...(rest > 0 ? [`… and ${rest.toLocaleString('en')} more`] : []),
        ...(inputs.size ? [`Again: ${again(id, inputs)}`] : []),
      ];
      const body = lines.join('\n').replace(/^/gm, '    ');
      return isMarkdown
        ? `### ${id}: ${count.toLocaleString('en')}\n\n${explanation}\n\n${body}`
        : `${count.toLocaleString('en')} × [${id}] ${explanation}\n${body}`;
    });
  const title = isMarkdown ? `## ${heading}\n\n` : `${heading}:\n`;
  return texts.length ? title + texts.join(isMarkdown ? '\n\n' : '\n') : '';
}

/** What is to be done is said once where it is the same. */
function foundText(one: Found, fixBefore: string | undefined): string {
  const title = 'title' in one && one.title ? `“${short(one.title)}”: ` : '';
  const fix = one.fix === fixBefore ? '' : `\n    ${harmless(one.fix)}`;
  return `${placeOf(one)}: ${title}${harmless(one.message)}${fix}`;
}

function storyText(one: Filing, shown: Wording['shown']): string {
  const change =
    one.outcome === 'updated' ? `updated: ${one.changed?.join(', ') || 'nothing but its version'}` : 'new';
  const inferred = one.inferred.map((clause) => `\n    ${harmless(clause)}`).join('');
  return `${harmless(shown(one.file))}  (${change}; ${placeOf(one)})${inferred}`;
}

/** So many of a list are kept, and so many of them and of the places of a kind are shown on a terminal. */
const mostKept = 1000;
const mostLines = 50;
const mostPlaces = 5;

function placeOf({ from, line, path }: Origin): string {
  return harmless(`${from}:${line}${path && line === 1 ? ` (${path})` : ''}`);
}

function short(text: string): string {
  const plain = harmless(text).replace(/\s+/g, ' ').trim();
  return plain.length > 90 ? `${plain.slice(0, 87)}…` : plain;
}
