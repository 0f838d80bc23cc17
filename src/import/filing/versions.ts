import { hash } from 'node:crypto';
import { compareText } from '../../parse/compareText.ts';
import { changeFrontMatter, readFrontMatter } from '../../parse/frontMatter.ts';
import { storyFieldNames } from '../../parse/recordFields.ts';
import { isBefore } from '../../parse/storyDate.ts';
import { KeptTexts, wordsOf } from '../core/coverage.ts';
import type { InputStory } from '../core/story.ts';

/** What becomes of a story. `held`: this version is in its file, or was; `older`: it is older than the one there. */
export interface Decision {
  outcome: 'new' | 'updated' | 'held' | 'older';
  /** Its new file, where it changes, be it only that the version is noted. */
  text?: string;
  /** The fields that changed in it, `text` for its body. */
  changed?: string[];
  /** Fields that both the editor and the sender have changed: the editor’s version is kept. */
  conflicts?: { field: string; yours: string; theirs: string }[];
  /** Whether it took words away, and its text alone tells that it is a version, and nothing that it is the later one. */
  isGuess?: boolean;
}

/** A story’s fields, and its text under `text`, without `import`. */
type Contents = Record<string, unknown>;

/** Of each field that has a value a few letters: by them an editor’s change is distinguished from what was imported. */
type Digests = Map<string, string>;

/** What `import` says of a story that arrives for the first time: its version, and its fields as `title 3fk2c8, text 9ab1c2`. */
export function stampOf(story: InputStory): { versions: string[]; digest: string } {
  return { versions: [versionOf(story)], digest: digestOf(contentsOf(story)) };
}

/** Fields as they arrived, as `import.digest` says them. */
export function digestOf(fields: Contents): string {
  return digestText(new Map(Object.entries(fields).map(([field, value]) => [field, fieldDigest(value)])));
}

/** A version as it arrived, in a word: the same whenever the same arrives. */
export function versionOf(story: InputStory): string {
  const contents = Object.entries(contentsOf(story)).toSorted(([a], [b]) => compareText(a, b));
  return digest(contents.map(([field, value]) => [field, canonical(value)]));
}

/**
 * Joins a later version of a story with its file. Field by field: what the editor left as it was imported takes the new value; what the sender left
 * as it was stays; what both changed stays and is a conflict. The file’s path never changes, and `date` for a row of a table alone: a later date
 * becomes `updated`.
 * A story that is known by its text alone takes nothing away, for it may have come a poorer way, and what says less, and not that it is later, no text.
 * Into a file that was not imported nothing is written.
 */
export function merge(file: string, incoming: InputStory, by: 'id' | 'url' | 'text'): Decision {
  const { fields, body } = readFrontMatter(file);
  const { import: imported, ...own } = fields as Contents & { import?: Contents };
  const mine: Contents = { ...own, text: body.trim() };
  const theirs = contentsOf(incoming);
  if (!imported) return { outcome: 'held', conflicts: compare(mine, theirs, undefined, true).conflicts };
  const [versions, version] = [listOf(imported['versions']), versionOf(incoming)];
  if (versions.includes(version)) return { outcome: 'held' };
  const noted = { ...imported, versions: [...versions, version] };
  const { date } = incoming.fields;
  const isSameText = fieldDigest(mine['text']) === fieldDigest(theirs['text']);
  const isDated = isSameText && incoming.import.inferred.some((clause) => /^date from .+:\d+$/.test(clause));
  // The same words came in another format, and are known by nothing else.
  const isPoorerWay =
    by === 'text' &&
    imported['format'] !== incoming.import.format &&
    String(wordsOf(String(mine['text']))) === String(wordsOf(incoming.body));
  const [there, here] = [String(mine['updated'] ?? mine['date']), String(theirs['updated'] ?? date)];
  const [isOlder, isLater] = [isBefore(here, there), isBefore(there, here)];
  if (isPoorerWay || (isOlder && !isDated)) {
    const text = changeFrontMatter(file, { import: noted });
    return { outcome: isPoorerWay ? 'held' : 'older', text };
  }
  // Of a version that does not say when it was made: its day, where that is later. The time of the import is none.
  const made = theirs['updated'] ?? (isBefore(String(mine['date']), date) ? date : mine['updated']);
  const known = String(imported['digest'] ?? '').match(/[^, ][^,]*/g) ?? [];
  const base: Digests = new Map(known.map((entry) => entry.split(' ', 2) as [string, string]));
  const [held, sent] = [String(mine['text']), incoming.body];
  const mayBeLess = base.get('text') === fieldDigest(held) && !isLater && sent.length < held.length;
  // The last words of a teaser may be cut.
  const begun = sent.slice(0, sent.lastIndexOf(' ', sent.lastIndexOf(' ') - 1));
  const isLess = mayBeLess && !new KeptTexts([held]).lostIn(begun).length;
  const dated = isSameText ? theirs : { ...theirs, text: isLess ? held : sent, updated: made };
  const { changes, conflicts } = compare(mine, dated, base, by === 'text', isDated);
  const { text, ...fieldChanges } = changes;
  const source = changes['source'] ?? mine['source'];
  const isSettled = (clause: string) =>
    (source !== 'Unknown' && clause === 'source: none is named') ||
    ('date' in changes && clause.startsWith('date') && !incoming.import.inferred.includes(clause));
  const inferred = [...new Set([...listOf(imported['inferred']), ...incoming.import.inferred])];
  const stamp = {
    ...{ ...noted, ...(incoming.import.id && { id: incoming.import.id }) },
    inferred: inferred.filter((clause) => !isSettled(clause)),
    digest: digestText(base),
  };
  const record = changeFrontMatter(file, { ...fieldChanges, import: stamp }, storyFieldNames);
  const front = /^---[^\n]*\n[\s\S]*?^---[ \t]*(?:\n|$)/m.exec(record)?.[0] ?? '';
  const written = text === undefined ? record : `${front}\n${String(text)}`;
  const isGuess =
    by === 'text' && !isLater && 'text' in changes && !!new KeptTexts([sent]).lostIn(held).length;
  return { outcome: 'updated', text: written, changed: Object.keys(changes), conflicts, isGuess };
}

/** The fields of a file that say otherwise than a version of its story, because the editor or a later command did. */
export function fieldsUnlike(file: string, incoming: InputStory): Set<string> {
  const { fields, body } = readFrontMatter(file);
  const mine: Contents = { ...(fields as Contents), text: body.trim() };
  const theirs = Object.entries(contentsOf(incoming));
  return new Set(
    theirs.flatMap(([field, value]) => (fieldDigest(mine[field]) === fieldDigest(value) ? [] : field)),
  );
}

/**
 * What is to change, and what cannot; `base` has each field as the sender had it last, and gets it as it is now. Without it, as of a file that was not
 * imported, nothing may change.
 */
function compare(
  mine: Contents,
  theirs: Contents,
  base: Digests | undefined,
  keepsPoorer: boolean,
  isDated = false,
) {
  const changes: Contents = {};
  const conflicts: NonNullable<Decision['conflicts']> = [];
  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs), ...(base?.keys() ?? [])])) {
    const [yours, after] = [fieldDigest(mine[field]), fieldDigest(theirs[field])];
    const before = base?.get(field) ?? '';
    const isPoorer = !after || (field === 'source' && theirs[field] === 'Unknown');
    if ((field === 'date' && !isDated) || after === before || (keepsPoorer && isPoorer)) continue;
    base?.set(field, after);
    if (after === yours) continue;
    if (base && yours === before) changes[field] = theirs[field];
    else conflicts.push({ field, yours: said(mine[field]), theirs: said(theirs[field]) });
  }
  return { changes, conflicts };
}

function contentsOf({ fields, body }: InputStory): Contents {
  return { ...fields, text: body };
}

function said(value: unknown = ''): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function listOf(value: unknown): string[] {
  return isEmpty(value) ? [] : [value].flat().map(String);
}

function digestText(digests: Digests): string {
  const known = [...digests].filter(([, digest]) => digest);
  return known.map((entry) => entry.join(' ')).join(', ');
}

/** Empty for a field without a value. */
function fieldDigest(value: unknown): string {
  return isEmpty(value) ? '' : digest(canonical(value)).slice(0, 6);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Key order and the ends of lines do not matter; a list of one and its item are the same. */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.length === 1 ? canonical(value[0]) : value.map(canonical);
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).filter(([, item]) => !isEmpty(item));
  return fields.toSorted(([a], [b]) => compareText(a, b)).map(([name, item]) => [name, canonical(item)]);
}

function digest(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url').replace(/[-_]/g, '').slice(0, 10);
}
