import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { errorCode } from '../../store/errorCode.ts';
import type { Place } from './place.ts';

/** What is done to a folder once all is staged. Paths are below it, with slashes. */
export type Plan =
  /** The folder is exchanged for the staged one; then `removed` go, of what was carried over. */
  | { kind: 'swap'; removed?: string[] }
  /** Files are put into it one by one. Of those that are changed or removed, the old bytes are kept meanwhile. */
  | { kind: 'exchange'; added: string[]; changed: string[]; removed: string[] };

/** What a killed run was doing at a place; undefined where the site there is whole. Throws where a journal cannot be understood. */
export function readJournal(place: Place): { plan: Plan; isUndo: boolean } | undefined {
  for (const [file, isUndo] of [
    [place.undo, true],
    [place.journal, false],
  ] as const) {
    const text = textOf(file);
    if (text !== undefined) return { plan: planOf(text, file), isUndo };
  }
  return undefined;
}

/**
 * Notes that all is staged. The note is there whole, or not at all, when a process is killed. It is not forced to the disk: that would wait
 * for all that was written before, some twenty times as long as the rest. After a power failure the journal may be unreadable; a whole site is published then.
 */
export function writeJournal(place: Place, plan: Plan): void {
  const journal: Journal = { dateline: 1, plan };
  const draft = `${place.journal}.draft`;
  try {
    writeFileSync(draft, JSON.stringify(journal));
    renameSync(draft, place.journal);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Notes that the old site is restored from here on. It takes no room on the disk. */
export async function markUndo(place: Place): Promise<void> {
  await rename(place.journal, place.undo).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') throw error;
  });
}

/** Notes that the site is whole: what else is left is deleted whenever there is time. */
export async function deleteJournal(place: Place): Promise<void> {
  for (const file of [`${place.journal}.draft`, place.journal, place.undo]) await rm(file, { force: true });
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

function planOf(text: string, file: string): Plan {
  const journal = JSON.parse(text) as Journal;
  if (journal.dateline !== 1) throw new Error(`${file} was written by another version of Dateline`);
  return journal.plan;
}

interface Journal {
  plan: Plan;
  /** The version of its form. */
  dateline: 1;
}
