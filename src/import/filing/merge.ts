import { changeFrontMatter, readFrontMatter } from '../../parse/frontMatter.ts';
import { storyFieldNames } from '../../parse/recordFields.ts';
import { isBefore } from '../../parse/storyDate.ts';
import type { Contents } from './imprint.ts';
import { fieldDigest, readImprint, versionOf, writeImprint } from './imprint.ts';
import { wordsOf } from '../core/coverage.ts';
import type { InputStory } from '../core/story.ts';

/**
 * What becomes of the file of a story when it arrives again. `held`: this version is in it, or was; `older`: it is older than the one in the archive.
 * `text` is the new file, where it changes, be it only that the version is noted.
 */
export interface Merged {
  outcome: 'held' | 'older' | 'updated';
  text?: string;
  /** The fields that changed in it, `text` for its body. */
  changed?: string[];
  conflicts: Conflict[];
}

/** A field that both the editor and the sender have changed: the editor’s version is kept. */
export interface Conflict {
  field: string;
  yours: string;
  theirs: string;
}

/** The fields as they arrive, with the text among them. */
export function contentsOf({ fields, body }: Pick<InputStory, 'fields' | 'body'>): Contents {
  return { ...fields, text: body };
}

/**
 * Joins a later version of a story with its file. Field by field: what the editor left as it was imported takes the new value; what the sender left
 * as it was stays; what both changed stays and is a conflict. `date` and the file’s path never change: a later date becomes `updated`.
 * A story that is known by its text alone takes nothing away, for it may have come a poorer way. Into a file that was not imported nothing is written.
 */
export function merge(file: string, incoming: InputStory, by: 'id' | 'url' | 'text'): Merged {
  const front = readFrontMatter(file);
  const { import: imported, ...fields } = front.fields as Contents & { import?: Import };
  const mine: Contents = { ...fields, text: front.body.trim() };
  const theirs = contentsOf(incoming);
  if (!imported) return { outcome: 'held', conflicts: differences(mine, theirs) };
  const version = versionOf(theirs);
  const versions = listOf(imported.versions);
  if (versions.includes(version)) return { outcome: 'held', conflicts: [] };
  const noted = { ...imported, versions: [...versions, version] };
  const note = () => changeFrontMatter(file, { import: noted });
  // The same words came in another format, and are known by nothing else.
  const isPoorerWay = by === 'text' && imported.format !== incoming.import.format && sameText(mine, incoming);
  if (isPoorerWay) return { outcome: 'held', conflicts: [], text: note() };
  if (isOlder(fields, incoming)) return { outcome: 'older', conflicts: [], text: note() };
  const { changes, conflicts, base } = compare(mine, versioned(theirs, mine, incoming), imported, by);
  const { text, ...fieldChanges } = changes;
  const inferred = [...new Set([...listOf(imported.inferred), ...incoming.import.inferred])];
  const digest = writeImprint(base);
  const id = incoming.import.id && { id: incoming.import.id };
  const record = changeFrontMatter(
    file,
    { ...fieldChanges, import: { ...noted, ...id, inferred, digest } },
    storyFieldNames,
  );
  return {
    outcome: 'updated',
    text: text === undefined ? record : withBody(record, String(text)),
    changed: Object.keys(changes),
    conflicts,
  };
}

/** What is to change, what cannot, and each field as the sender has it now. */
function compare(
  mine: Contents,
  theirs: Contents,
  imported: Import,
  by: 'id' | 'url' | 'text',
): { changes: Contents; conflicts: Conflict[]; base: Map<string, string> } {
  const base = readImprint(imported.digest ?? '');
  const changes: Contents = {};
  const conflicts: Conflict[] = [];
  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs), ...base.keys()])) {
    const [yours, before, after] = [fieldDigest(mine[field]), base.get(field), fieldDigest(theirs[field])];
    if (field === 'date' || after === before) continue;
    if (by === 'text' && isPoorer(field, theirs[field])) continue;
    if (after === undefined) base.delete(field);
    else base.set(field, after);
    if (after === yours) continue;
    if (yours === before) changes[field] = theirs[field];
    else conflicts.push({ field, yours: said(mine[field]), theirs: said(theirs[field]) });
  }
  return { changes, conflicts, base };
}

/** What is said otherwise in a file that an editor wrote. What arrives without a value, and the date, are no matter. */
function differences(mine: Contents, theirs: Contents): Conflict[] {
  return Object.entries(theirs).flatMap(([field, value]) => {
    const isSame = field === 'date' || fieldDigest(value) === fieldDigest(mine[field]);
    return isSame || isPoorer(field, value) ? [] : { field, yours: said(mine[field]), theirs: said(value) };
  });
}

function isOlder(fields: Contents, arrived: InputStory): boolean {
  const held = String(fields['updated'] ?? fields['date'] ?? '');
  return isBefore(String(arrived.fields['updated'] ?? arrived.fields.date), held);
}

/** A version that differs and does not say when it was made was made after the one in the archive: by its own date, or by the day it came. */
function versioned(theirs: Contents, mine: Contents, { fields, import: { at } }: InputStory): Contents {
  if (fields['updated'] !== undefined || fieldDigest(theirs['text']) === fieldDigest(mine['text']))
    return theirs;
  const date = String(mine['date'] ?? fields.date);
  return { ...theirs, updated: isBefore(date, fields.date) ? fields.date : at };
}

function sameText(mine: Contents, { body }: InputStory): boolean {
  return wordsOf(String(mine['text'])).join(' ') === wordsOf(body).join(' ');
}

function isPoorer(field: string, value: unknown): boolean {
  return fieldDigest(value) === undefined || (field === 'source' && value === 'Unknown');
}

function withBody(record: string, body: string): string {
  const end = /^---[^\n]*\n[\s\S]*?^---[ \t]*(?:\n|$)/m.exec(record)![0].length;
  return `${record.slice(0, end)}\n${body}`;
}

function listOf(value: unknown): string[] {
  return value === undefined || value === '' ? [] : [value].flat().map(String);
}

/** A value as a report shows it. */
function said(value: unknown): string {
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}

interface Import {
  format?: string;
  inferred?: unknown;
  versions?: unknown;
  digest?: string;
}
