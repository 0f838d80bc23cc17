import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { errorCode } from '../../store/errorCode.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';

/** A file to import. */
export interface Input {
  /** Where it is read; undefined for standard input. */
  path?: string;
  /** The value of `import.from`: the file’s name, or its path below the folder that was given, or as a list of files has it. */
  from: string;
  /** As a command would name it. */
  named: string;
  /** In bytes. */
  size: number;
  /** When it was last changed, in milliseconds since 1970; of standard input now, for it is never the same. */
  mtime: number;
}

/** An input that is not there or cannot be entered. */
export interface Unreachable extends Refusal {
  from: string;
}

/** What a command names. */
export interface Named {
  /** Files, folders with all below them in the order of their names, and `-` for standard input. */
  paths: string[];
  /** Files that list paths, one a line. */
  lists?: string[];
  /** Files and folders in them that are no inputs: a table of what is known of the others, the report of an earlier import. */
  apart?: string[];
  /** The folder from which relative paths are read. */
  here?: string;
}

/** The files that are meant, each once. */
export async function inputsOf({
  paths,
  lists = [],
  apart = [],
  here = '.',
}: Named): Promise<{ inputs: Input[]; unreachable: Unreachable[] }> {
  const inputs = new Map<string, Input>();
  const unreachable: Unreachable[] = [];
  const entered = new Set<string>();
  const left = new Set([...lists, ...apart].map((path) => resolve(here, path)));
  for (const path of paths)
    if (path === '-') inputs.set(path, { from: 'standard input', named: path, size: 0, mtime: Date.now() });
    else await visit(path, basename(path), '');
  for (const list of lists)
    for (const path of await listed(list)) await visit(path, nameInList(path), `${nameInList(path)}/`);
  return { inputs: [...inputs.values()], unreachable };

  /** `below` is what the names of files in it begin with, where it is a folder. */
  async function visit(named: string, from: string, below: string): Promise<void> {
    try {
      const path = resolve(here, named);
      if (left.has(path)) return;
      const there = await stat(path);
      if (there.isDirectory()) await enter(named, below);
      else if (!there.isFile()) unreachable.push({ from, ...refusal('input-not-a-file') });
      else if (!inputs.has(path))
        inputs.set(path, { path, from, named, size: there.size, mtime: Math.trunc(there.mtimeMs) });
    } catch (error) {
      unreachable.push({ from, ...reason(error) });
    }
  }

  async function enter(named: string, below: string): Promise<void> {
    const folder = resolve(here, named);
    const real = await realpath(folder);
    if (entered.has(real)) return;
    entered.add(real);
    for (const name of (await readdir(folder)).toSorted())
      if (!name.startsWith('.')) await visit(join(named, name), below + name, `${below}${name}/`);
  }

  async function listed(list: string): Promise<string[]> {
    try {
      const text = await readFile(resolve(here, list), 'utf8');
      return text.split(/\r?\n/).filter((line) => line.trim());
    } catch (error) {
      unreachable.push({ from: list, ...reason(error) });
      return [];
    }
  }
}

/** A path as it is written, so that two files of one name are told apart; the name alone of one that leads elsewhere. */
function nameInList(path: string): string {
  return isAbsolute(path) || path.startsWith('..') ? basename(path) : path.replace(/^\.\//, '');
}

/** Why a file cannot be read, and what to do. */
export function reason(error: unknown): Refusal {
  const code = errorCode(error) ?? String(error);
  const [what, advice] = reasons[code] ?? [
    `cannot be read: the system says ${code}`,
    'Try to open it yourself, then import it again.',
  ];
  return code === 'ENOENT' ? refusal('missing-input') : refusal('unreadable-input', { what, advice });
}

const denied = ['may not be read: permission is denied', 'Give yourself the right to read it.'] as const;
const reasons: Record<string, readonly [what: string, advice: string]> = {
  EACCES: denied,
  EPERM: denied,
  ELOOP: ['is a link that leads back to itself', 'Repair the link, or leave it out.'],
};
