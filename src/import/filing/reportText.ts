import { createWriteStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { getOrInsert } from '../../parse/assert.ts';
import { harmless } from '../../parse/contentError.ts';
import { counted } from '../../parse/counted.ts';
import { doubtKinds } from '../core/doubts.ts';
import { importKinds } from '../core/refusals.ts';
import type { Filing, Origin, StoredReport } from './report.ts';
import { jsonOf, proposalsOf } from './report.ts';

/** How a report says a path below the content folder, and the command that imports again what a kind is about, by the inputs as a command names them. */
export interface Wording {
  shown: (file: string) => string;
  again: (id: string, inputs: ReadonlySet<string>) => string;
}

/** The lists of a report in the order in which they are shown. */
const headings = {
  refused: 'Refused',
  doubts: 'To look at',
  conflicts: 'Conflicts: the editor’s version is kept',
  names: 'New names, without a record',
  proposals: 'Named with ids, for authority records',
  leftOut: 'Left out (--json lists each piece)',
  stories: 'Stories',
};
type List = keyof typeof headings;

/** A stored report as counts, and the first entries of each list as texts: by the id of a doubt or a refusal, or why something was left out. */
export interface Digest {
  counts: string;
  lists: Record<List, Map<string, Kind>>;
}

/** The inputs that it is about, and what is to be done about the last entry. */
interface Kind {
  count: number;
  first: string[];
  inputs: Set<string>;
  fix?: string;
}

/** How many lines of a list and entries of a kind are written, and how a list is; so many entries of a kind are kept. */
const mostKept = 1000;
const onTerminal = {
  lines: 50,
  entries: 5,
  section: (heading: string, text: string) => `${heading}:\n${text}`,
};
const inFile: typeof onTerminal = {
  ...{ lines: mostKept, entries: mostKept },
  section: (heading, text) => `## ${heading}\n\n${indented(text)}`,
};

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
        const fix = one.fix === lists[list].get(one.id ?? '')?.fix ? '' : `\n    ${harmless(one.fix)}`;
        const kind = add(list, `${placeOf(one)}: ${title}${harmless(one.message)}${fix}`, one.id);
        kind.fix = one.fix;
        if (input !== undefined) kind.inputs.add(input);
      }
    for (const one of part.conflicts ?? []) {
      const sides = `in the archive: ${short(one.yours)}\n    ${placeOf(one)}: ${short(one.theirs)}`;
      add('conflicts', `${harmless(shown(one.file))}: ${one.field}\n    ${sides}`);
    }
    for (const one of part.leftOut ?? []) add('leftOut', `${short(one.text)} (${placeOf(one)})`, one.why);
  }
  for (const { name, count, stories, near } of stored.names) {
    const found = `${counted(count, 'mention', 'mentions')} in ${counted(stories.length, 'story', 'stories')}`;
    const spelling = near ? `; spelt nearly like ${near.name} (people/${near.id}.md)` : '';
    add('names', `${harmless(name)}: ${found}${spelling}`);
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
  for (const [id, { inputs }] of [...digest.lists.refused, ...digest.lists.doubts])
    if (inputs.size) writeFileSync(listIn(folder, id), `${[...inputs].join('\n')}\n`);
  writeFileSync(join(folder, 'report.md'), `# Import\n\n${reportText(digest, wording, inFile)}`);
  await pipeline(jsonOf(stored, wording.shown), createWriteStream(join(folder, 'report.json')));
}

/** The list of a kind. */
export function listIn(folder: string, id: string): string {
  return join(folder, `${id}.txt`);
}

/** The report that an editor reads: the counts, each list that is not empty, and `7 refused. 12 doubts.`, which is what is still to be done. */
export function reportText({ counts, lists }: Digest, { again }: Wording, most = onTerminal): string {
  const sections = Object.entries(lists).map(([list, found]) => {
    const isByKind = list === 'refused' || list === 'doubts';
    const texts = [...found]
      .toSorted(([, a], [, b]) => b.count - a.count)
      .map(([id, { count, first, inputs }]) => {
        const number = `${count.toLocaleString('en')} ×`;
        if (list === 'leftOut') return `${number} ${harmless(id)}: ${first[0]}`;
        if (!isByKind) return listed(first, count, most.lines);
        const command = inputs.size ? `\nAgain: ${again(id, inputs)}` : '';
        const body = `${listed(first, count, most.entries)}${command}`;
        return `${number} [${id}] ${kinds[id]?.explanation ?? ''}\n${indented(body)}`;
      });
    const text = listed(texts, texts.length, isByKind ? texts.length : most.lines);
    return text && most.section(headings[list as List], text);
  });
  const [refused, doubts] = [countIn(lists.refused), countIn(lists.doubts)];
  const ends = [several(refused, 'refused.'), several(doubts, 'doubt.', 'doubts.')].filter(Boolean);
  return `${[counts, ...sections, ends.join(' ')].filter(Boolean).join('\n\n')}\n`;
}

function listed(texts: string[], count: number, most: number): string {
  const rest = count - Math.min(most, texts.length);
  const more = rest > 0 ? [`… and ${rest.toLocaleString('en')} more (--json lists all)`] : [];
  return [...texts.slice(0, most), ...more].join('\n');
}

/** Empty for none. */
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

function placeOf({ from, line, path }: Origin): string {
  return harmless(`${from}:${line}${path && line === 1 ? ` (${path})` : ''}`);
}

function short(text: string): string {
  const plain = harmless(text.replace(/\s+/g, ' ')).trim();
  return plain.length > 90 ? `${plain.slice(0, 87)}…` : plain;
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}
