import { compareText } from '../../parse/compareText.ts';
import { createHash } from 'node:crypto';

/** A story’s fields, and its text under `text`, without `import`. */
export type Contents = Record<string, unknown>;

/** One version of a story as it arrived, in a word: the same whenever the same arrives. */
export function versionOf(contents: Contents): string {
  return digest(
    Object.keys(contents)
      .toSorted()
      .map((name) => [name, canonical(contents[name])]),
  );
}

/** Each field as it was imported, in a few letters: `title 3fk2c8, text 9ab1c2`. By it an editor’s later change is distinguished from what was imported. */
export function imprintOf(contents: Contents): string {
  const digests = Object.entries(contents).flatMap(([name, value]) => {
    const digest = fieldDigest(value);
    return digest === undefined ? [] : [[name, digest] as const];
  });
  return writeImprint(new Map(digests));
}

export function writeImprint(digests: Map<string, string>): string {
  return [...digests].map(([name, digest]) => `${name} ${digest}`).join(', ');
}

/** The digest of each field in an imprint. */
export function readImprint(imprint: string): Map<string, string> {
  const entries = imprint.split(', ').filter(Boolean);
  return new Map(entries.map((entry) => entry.split(' ', 2) as [string, string]));
}

/** As in an imprint; undefined for a field without a value. */
export function fieldDigest(value: unknown): string | undefined {
  return isEmpty(value) ? undefined : digest(canonical(value)).slice(0, 6);
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
  return createHash('sha256')
    .update(JSON.stringify(value))
    .digest('base64url')
    .replace(/[-_]/g, '')
    .slice(0, 10);
}
