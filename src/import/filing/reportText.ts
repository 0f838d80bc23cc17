import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getOrInsert } from '../../parse/assert.ts';
import { harmless } from '../../parse/contentError.ts';
import { counted } from '../../parse/counted.ts';
import { doubtKinds } from '../core/doubts.ts';
import { importKinds } from '../core/refusals.ts';
import type { Filing, ImportReport, Origin, ReportLists, StoredReport } from './report.ts';
import { jsonOf, proposalsOf } from './report.ts';

/** How a report is written for whoever reads it. */
export interface Wording {
  /** A path below the content folder, from where the reader is. */
  shown: (file: string) => string;
  /** The command that imports again what a kind is about, by the inputs as a command names them. */
  again: (id: string, inputs: ReadonlySet<string>) => string;
}

/** A stored report as counts, and the first of each list. */
export interface Digest extends Pick<ImportReport, 'files' | 'dryRun' | 'names' | 'proposals'> {
  outcomes: Record<Filing['outcome'], number>;
  photos: number;
  /** Those that were written. */
  stories: Tally<Filing>;
  conflicts: Tally<ReportLists['conflicts'][number]>;
  /** By their kinds, with the inputs that each is about. */
  refused: Map<string, Kind>;
  doubts: Map<string, Kind>;
  /** How many stories there are doubts about, and the inputs that there are doubts about as a whole. */
  doubtedStories: number;
  doubtedInputs: Set<string>;
  leftOut: Map<string, Tally<ReportLists['leftOut'][number]>>;
}

interface Tally<T> {
  count: number;
  first: T[];
}

interface Kind extends Tally<Found> {
  inputs: Set<string>;
}

type Found = ReportLists['refused'][number] | ReportLists['doubts'][number];

/** Reads a stored report once. */
export function digestOf(stored: StoredReport): Digest {
  const { files, dryRun, names } = stored;
  const digest: Digest = {
    ...{ files, dryRun, names, proposals: proposalsOf(stored), photos: 0 },
    ...{ outcomes: { new: 0, updated: 0, held: 0, older: 0 }, stories: tally(), conflicts: tally() },
    ...{ refused: new Map(), doubts: new Map(), leftOut: new Map() },
    ...{ doubtedStories: 0, doubtedInputs: new Set() },
  };
  for (const { input, part } of stored.parts()) {
    for (const one of part.stories ?? []) {
      digest.outcomes[one.outcome]++;
      if (one.outcome === 'new') digest.photos += one.photos;
      if (one.outcome === 'new' || one.outcome === 'updated') add(digest.stories, one);
    }
    for (const list of ['refused', 'doubts'] as const)
      for (const one of part[list] ?? []) {
        const kind = getOrInsert(digest[list], one.id ?? 'doubt', (): Kind => ({
          ...tally(),
          inputs: new Set(),
        }));
        add(kind, one);
        if (input !== undefined) kind.inputs.add(input);
      }
    for (const one of part.conflicts ?? []) add(digest.conflicts, one);
    for (const one of part.leftOut ?? []) add(getOrInsert(digest.leftOut, one.why, tally), one);
    if (part.stories && part.doubts?.length) digest.doubtedStories++;
    else for (const { from } of part.doubts ?? []) digest.doubtedInputs.add(from);
  }
  return digest;
}

function tally(): Tally<never> {
  return { count: 0, first: [] };
}

function add<T>(tallied: Tally<T>, one: T): void {
  tallied.count++;
  if (tallied.first.length < mostKept) tallied.first.push(one);
}

/** So many of a list are kept, and so many of them and of the places of a kind are shown on a terminal. */
const mostKept = 1000;
const mostLines = 50;
const mostPlaces = 5;

/** The report that an editor reads on a terminal: what is counted, then what is to be done, by its kind. */
export function reportText(digest: Digest, wording: Wording): string {
  const sections = sectionsOf(digest, wording, mostLines, mostPlaces);
  const texts = sections.map(([heading, text]) => `${heading}:\n${text}`);
  return `${[countsText(digest), ...texts, endText(digest)].filter(Boolean).join('\n\n')}\n`;
}

/**
 * Writes a report into a folder: `report.md` for a person, `report.json` whole, and for each kind of doubt and refusal a list of the inputs that it
 * is about, `undated-story.txt`, as commands name them, one a line. Lists of an earlier report are deleted.
 */
export async function writeReport(
  folder: string,
  stored: StoredReport,
  digest: Digest,
  wording: Wording,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const id of Object.keys(kinds)) rmSync(listIn(folder, id), { force: true });
  for (const [id, { inputs }] of [...digest.refused, ...digest.doubts])
    if (inputs.size) writeFileSync(listIn(folder, id), Array.from(inputs, (input) => `${input}\n`).join(''));
  const sections = sectionsOf(digest, wording, mostKept, mostKept).map(
    ([heading, text]) => `## ${heading}\n\n${text.replace(/^/gm, '    ')}`,
  );
  const text = ['# Import', countsText(digest), ...sections, endText(digest)].filter(Boolean).join('\n\n');
  writeFileSync(join(folder, 'report.md'), `${text}\n`);
  await writeFile(join(folder, 'report.json'), inChunks(jsonOf(stored, wording.shown)));
}

/** The list of a kind. */
export function listIn(folder: string, id: string): string {
  return join(folder, `${id}.txt`);
}

/** Joins small pieces, so that each is worth writing. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < 1 << 16) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

const kinds: Record<string, { explanation: string }> = { ...importKinds, ...doubtKinds };

/** The lists of a report that are not empty, with at most so many lines, and places for each kind. */
function sectionsOf(
  { refused, doubts, conflicts, names, proposals, leftOut, stories }: Digest,
  { shown, again }: Wording,
  lines: number,
  places: number,
): [heading: string, text: string][] {
  const listed = <T>({ first, count }: Tally<T>, most: number, line: (item: T, at: number) => string) => {
    const rest = count - Math.min(most, first.length);
    return [
      ...first.slice(0, most).map(line),
      ...(rest > 0 ? [`… and ${rest.toLocaleString('en')} more (--json lists all)`] : []),
    ].join('\n');
  };
  const all = <T>(first: T[]): Tally<T> => ({ first, count: first.length });
  /** Each kind with its id, how many there are, what it means, the first of them and the command to import them again. */
  const kindText = ([id, kind]: [string, Kind]) => {
    const found = listed(kind, places, (one, at) => foundText(one, kind.first[at - 1]?.fix));
    const body = kind.inputs.size ? `${found}\nAgain: ${again(id, kind.inputs)}` : found;
    const heading = `${kind.count.toLocaleString('en')} × [${id}] ${kinds[id]?.explanation ?? ''}`;
    return `${heading}\n${body.replace(/^/gm, '    ')}`;
  };
  const byCount = <T extends { count: number }>(map: Map<string, T>) =>
    [...map].toSorted((a, b) => b[1].count - a[1].count);
  const sections: [heading: string, text: string][] = [
    ['Refused', byCount(refused).map(kindText).join('\n')],
    ['To look at', byCount(doubts).map(kindText).join('\n')],
    [
      'Conflicts: the editor’s version is kept',
      listed(
        conflicts,
        lines,
        (one) =>
          `${harmless(shown(one.file))}: ${one.field}\n    in the archive: ${short(one.yours)}\n    ${placeOf(one)}: ${short(one.theirs)}`,
      ),
    ],
    [
      'New names, without a record',
      listed(all(names), lines, ({ name, count, stories: ids, near }) => {
        const spelling = near ? `; spelt nearly like ${near.name} (people/${near.id}.md)` : '';
        return `${harmless(name)}: ${counted(count, 'mention', 'mentions')} in ${counted(ids.length, 'story', 'stories')}${spelling}`;
      }),
    ],
    [
      'Named with ids, for authority records',
      listed(all(proposals), lines, ({ kind, name, role, ids }) => {
        const named = `${kind} ${harmless(name)}${role ? `, ${harmless(role)}` : ''}`;
        return ids.length ? `${named}: ${ids.map(harmless).join(' ')}` : named;
      }),
    ],
    [
      'Left out (--json lists each piece)',
      listed(
        all(byCount(leftOut)),
        lines,
        ([why, { count, first }]) =>
          `${count.toLocaleString('en')} × ${harmless(why)}: ${first.slice(0, 1).map((one) => `${short(one.text)} (${placeOf(one)})`)}`,
      ),
    ],
    ['Stories', listed(stories, lines, (one) => storyText(one, shown))],
  ];
  return sections.filter(([, text]) => text);
}

function countsText({ outcomes, photos, refused, conflicts, files, dryRun }: Digest): string {
  const several = (number: number, what: string) => number && `${number.toLocaleString('en')} ${what}`;
  const facts = [
    `${counted(outcomes.new, 'story', 'stories')} new with ${counted(photos, 'photo', 'photos')}`,
    several(outcomes.updated, 'updated'),
    several(outcomes.held, 'held already'),
    several(outcomes.older, 'older than what is held'),
    several(sumOf(refused), 'refused'),
    conflicts.count && counted(conflicts.count, 'conflict', 'conflicts'),
  ].filter(Boolean);
  return `${counted(files, 'file', 'files')}: ${facts.join(', ')}.${dryRun ? ' Nothing was written (--dry-run).' : ''}`;
}

/** `7 refused. 12 doubts about 9 stories.`, which is what is still to be done. */
function endText({ refused, doubts, doubtedStories, doubtedInputs: { size } }: Digest): string {
  const about = [
    doubtedStories && counted(doubtedStories, 'story', 'stories'),
    size && counted(size, 'file', 'files'),
  ].filter(Boolean);
  return [
    sumOf(refused) && `${sumOf(refused).toLocaleString('en')} refused.`,
    sumOf(doubts) && `${counted(sumOf(doubts), 'doubt', 'doubts')} about ${about.join(' and ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function sumOf(found: Map<string, Kind>): number {
  return [...found.values()].reduce((sum, { count }) => sum + count, 0);
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

function placeOf({ from, line, path }: Origin): string {
  return harmless(`${from}:${line}${path && line === 1 ? ` (${path})` : ''}`);
}

function short(text: string): string {
  const plain = harmless(text).replace(/\s+/g, ' ').trim();
  return plain.length > 90 ? `${plain.slice(0, 87)}…` : plain;
}
