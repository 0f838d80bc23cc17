import type { Reading } from './contentError.ts';
import { defect } from './defects.ts';
import { slug } from './slug.ts';

/** How a record's file may end; the id is the path without it. */
export const recordFile = /\.(md|markdown)$/i;

/**
 * The id of a story: its path below `stories/` without the ending. It is the URL and never changes, so only lower-case ASCII
 * letters, digits, hyphens and `/` may be in it.
 */
export function storyId(path: string): Reading<string> {
  const id = path.replace(recordFile, '');
  const wanted = id.split('/').map(slug).join('/');
  return id === wanted && id !== '' ? { value: id } : refuse(path, id, wanted);
}

/** The id of a person: the file's name. People are in one folder, for their URL has one part. */
export function personId(path: string): Reading<string> {
  const id = path.replace(recordFile, '');
  const wanted = slug(id.split('/').at(-1) ?? '');
  return id === wanted && id !== '' ? { value: id } : refuse(path, id, wanted);
}

function refuse(path: string, id: string, wanted: string): Reading<string> {
  const letter = id.match(/[^a-z0-9/-]/u)?.[0] ?? (wanted.includes('/') ? undefined : id.match(/\//)?.[0]);
  const ending = path.slice(id.length) || '.md';
  const renamed = wanted.replace(/\/+/g, '/').replace(/^\/|\/$/g, '') || 'a-short-slug';
  return defect('bad-file-name', {
    id,
    held: letter && name(letter),
    wanted: renamed + ending.toLowerCase(),
  });
}

function name(letter: string): string {
  if (letter === ' ') return 'a space';
  if (letter === '/') return 'a folder';
  if (/[A-Z]/.test(letter)) return `the capital ${letter}`;
  if (/[\p{Cc}\p{Cf}]/u.test(letter)) return 'an invisible character';
  return `“${letter}”`;
}
