import { createWriteStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { getOrInsert } from '../../parse/assert.ts';
import { harmless } from '../../parse/contentError.ts';
import { counted } from '../../parse/counted.ts';
import { doubtKinds } from '../core/doubts.ts';
import { importKinds } from '../core/refusals.ts';
import type { Input } from './inputs.ts';
import type { Filing, Origin, StoredReport } from './report.ts';
import { jsonOf, proposalsOf } from './report.ts';

/** How a report says a path below the content folder, the command that imports again what a kind is about, and other commands. */
export interface Wording {
  shown: (file: string) => string;
  again: (id: string, kind: Kind) => string;
  /** The command of the report, and where it was given. */
  command: string;
  /** What has all entries of a list of which some are shown. */
  rest: string;
  advised: (text: string) => string;
}

const headings = {
  refused: 'Refused',
  doubts: 'To look at',
  conflicts: 'Conflicts: the editor’s version is kept',
  proposals: 'Named with ids, for authority records',
  leftOut: 'Left out (--json lists each piece)',
  stories: 'Stories',
};
type List = keyof typeof headings;

/** A stored report as counts, and the first entries of each list as texts: by the id of a doubt or a refusal, or why something was left out. */
interface Digest {
  counts: string;
  lists: Record<List, Map<string, Kind>>;
}

/** The inputs that it is about, and what is to be done about the last entry. */
export interface Kind {
  count: number;
  first: string[];
  inputs: Set<Input>;
  fix?: string;
}

/** So many entries of a kind are kept, and no more are written of any list. */
const mostKept = 1000;
const onTerminal = { lines: 50, entries: 5 };

const howToSettle =
  'What you have looked at and found right is told no more if you give the command behind Again with --seen ID: of the kind, or as in [] of one.';

/** What is to be imported in place of these is another file. */
const elsewhere = ['input-not-text', 'not-a-story', 'text-elsewhere', 'unknown-format'];

const kinds: Record<string, { explanation: string }> = { ...importKinds, ...doubtKinds };

/** Reads a stored report once. */
export function digestOf(stored: StoredReport, { shown }: Wording): Digest {
  const lists = Object.fromEntries(Object.keys(headings).map((list) => [list, new Map()])) as Digest['lists'];
  const outcomes = { new: 0, updated: 0, held: 0, older: 0 };
  let photos = 0;
  for (const { input, part } of stored.parts()) {
    for (const one of part.stories ?? []) {
      outcomes[one.outcome]++;
      if (one.outcome === 'new') photos += one.photos;
      if (one.outcome === 'new' || one.outcome === 'updated') add('stories', storyText(one, shown));
    }
    for (const list of ['refused', 'doubts'] as const)
      for (const one of part[list] ?? []) {
        const title = 'title' in one && one.title ? `“${short(one.title)}”: ` : '';
        // What is to be done is said once where it is the same.
        const said = [lists[list].get(one.id ?? '')?.fix, kinds[one.id ?? '']?.explanation];
        const fix = said.some((text) => text?.endsWith(one.fix)) ? '' : `\n    ${harmless(one.fix)}`;
        // A doubt is about the story’s file, if it is about one story.
        const file = list === 'doubts' && part.stories?.[0]?.file;
        const place = file ? `${harmless(shown(file))} (${placeOf(one)})` : placeOf(one);
        const key = one.key === undefined ? '' : ` [${one.key}]`;
        const kind = add(list, `${place}: ${title}${harmless(one.message)}${key}${fix}`, one.id);
        kind.fix = one.fix;
        if (input !== undefined) kind.inputs.add(input);
      }
    for (const one of part.conflicts ?? []) {
      const { yours, theirs } = whereTheyDiffer(one.yours, one.theirs);
      const sides = `in the archive: ${short(yours)}\n    ${placeOf(one)}: ${short(theirs)}`;
      add('conflicts', `${harmless(shown(one.file))}: ${one.field}\n    ${sides}`);
    }
    for (const one of part.leftOut ?? []) add('leftOut', `${short(one.text)} (${placeOf(one)})`, one.why);
  }
  for (const { kind, name, role, ids } of proposalsOf(stored)) {
    const known = ids.length ? `: ${ids.map(harmless).join(' ')}` : '';
    add('proposals', `${kind} ${harmless(name)}${role ? `, ${harmless(role)}` : ''}${known}`);
  }
  const facts = [
    `${counted(outcomes.new, 'story', 'stories')} new with ${counted(photos, 'photo', 'photos')}`,
    several(outcomes.updated, 'updated'),
    several(outcomes.held, 'held already'),
    several(outcomes.older, 'older than what is held'),
    several(countIn(lists.refused), 'refused'),
    several(countIn(lists.conflicts), 'conflict', 'conflicts'),
    stored.marked !== undefined && `${counted(stored.marked, 'doubt', 'doubts')} marked as seen`,
  ];
  const ending = stored.dryRun ? '. Nothing was written (--dry-run).' : '.';
  const counts = `${counted(stored.files, 'file', 'files')}: ${facts.filter(Boolean).join(', ')}${ending}`;
  return { counts, lists };

  function add(list: List, text: string, id = ''): Kind {
    const kind = getOrInsert(lists[list], id, (): Kind => ({ count: 0, first: [], inputs: new Set() }));
    kind.count++;
    if (kind.first.length < mostKept) kind.first.push(text);
    return kind;
  }
}

/**
 * Writes a report into a folder: `report.txt` for a person, `report.json` whole, and for each kind of doubt and refusal a list of the inputs that it
 * is about, `undated-story.txt`, one a line. Lists of an earlier report are deleted.
 */
export async function writeReport(
  folder: string,
  stored: StoredReport,
  digest: Digest,
  wording: Wording,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const id of Object.keys(kinds)) rmSync(listIn(folder, id), { force: true });
  for (const [id, { inputs }] of [...digest.lists.refused, ...digest.lists.doubts])
    if (inputs.size)
      writeFileSync(listIn(folder, id), Array.from(inputs, ({ listed }) => `${listed}\n`).join(''));
  const inFolder = { ...wording, rest: 'report.json lists all' };
  const text = reportText(digest, inFolder, { lines: mostKept, entries: mostKept });
  writeFileSync(join(folder, 'report.txt'), `${wording.command}\n\n${text}`);
  await pipeline(jsonOf(stored, wording.shown), createWriteStream(join(folder, 'report.json')));
}

/** The list of a kind. */
export function listIn(folder: string, id: string): string {
  return join(folder, `${id}.txt`);
}

/** The report that an editor reads: the counts, each list that is not empty, and by kind what is still to be done. */
export function reportText(
  { counts, lists }: Digest,
  { again, advised, rest }: Wording,
  most = onTerminal,
): string {
  const sections = Object.entries(lists).map(([list, found]) => {
    const isByKind = list === 'refused' || list === 'doubts';
    const texts = mostFirst(found).map(([id, kind]) => {
      const number = `${kind.count.toLocaleString('en')} ×`;
      if (list === 'leftOut') return `${number} ${harmless(id)}: ${kind.first[0]}`;
      if (!isByKind) return listed(kind.first, kind.count, most.lines, rest);
      const isOpen = kind.inputs.size > 0 && !elsewhere.includes(id) && !kind.fix?.startsWith('Nothing');
      const command = isOpen ? `\nAgain: ${again(id, kind)}` : '';
      const body = `${listed(kind.first, kind.count, most.entries, rest)}${command}`;
      return `${number} [${id}] ${kinds[id]?.explanation ?? ''}\n${body.replace(/^/gm, '    ')}`;
    });
    const text = listed(texts, texts.length, isByKind ? texts.length : most.lines, rest);
    return text && `${headings[list as List]}:\n${text}`;
  });
  const open = [totals(lists.refused, 'refused'), totals(lists.doubts, 'doubt', 'doubts')].filter(Boolean);
  const further = open.length ? ['npm run check -- --explain ID says what each means.'] : [];
  if ([lists.refused, lists.doubts].some((found) => [...found.keys()].some((id) => id in doubtKinds)))
    further.push(howToSettle);
  const end = [...open, ...further].join('\n');
  return advised(`${[counts, ...sections, end].filter(Boolean).join('\n\n')}\n`);
}

function mostFirst(found: Map<string, Kind>): [id: string, kind: Kind][] {
  return [...found].toSorted(([, a], [, b]) => b.count - a.count);
}

/** `12 doubts: 9 guessed-date, 3 teaser-only.`; empty for none. */
function totals(found: Map<string, Kind>, one: string, more = one): string {
  const each = mostFirst(found).map(([id, { count }]) => `${count.toLocaleString('en')} ${id}`);
  return each.length ? `${several(countIn(found), one, more)}: ${each.join(', ')}.` : '';
}

function listed(texts: string[], count: number, most: number, where: string): string {
  const rest = count - Math.min(most, texts.length);
  const more = rest > 0 ? [`… and ${rest.toLocaleString('en')} more (${where})`] : [];
  return [...texts.slice(0, most), ...more].join('\n');
}

function several(count: number, one: string, more = one): string {
  return count ? counted(count, one, more) : '';
}

function countIn(found: Map<string, Kind>): number {
  return [...found.values()].reduce((sum, { count }) => sum + count, 0);
}

function storyText(one: Filing, shown: Wording['shown']): string {
  const fields = one.changed?.join(', ') || 'nothing but its version';
  const change = one.outcome === 'updated' ? `updated: ${fields}` : 'new';
  const inferred = one.inferred.map((clause) => `\n    ${harmless(clause)}`).join('');
  return `${harmless(shown(one.file))}  (${change}; ${placeOf(one)})${inferred}`;
}

/** Two texts from a few words before the first that differs. */
function whereTheyDiffer(yours: string, theirs: string): { yours: string; theirs: string } {
  const [one, other] = [yours.trim().split(/\s+/), theirs.trim().split(/\s+/)];
  const at = one.findIndex((word, index) => word !== other[index]);
  const from = Math.max(0, (at === -1 ? one.length : at) - 4);
  const rest = (words: string[]) => `${from > 0 ? '… ' : ''}${words.slice(from).join(' ')}`;
  return { yours: rest(one), theirs: rest(other) };
}

function placeOf({ from, line, path }: Origin): string {
  return harmless(`${from}:${line}${path && line === 1 ? ` (${path})` : ''}`);
}

function short(text: string): string {
  const plain = harmless(text.replace(/\s+/g, ' ')).trim();
  return plain.length > 90 ? `${plain.slice(0, 87)}…` : plain;
}
