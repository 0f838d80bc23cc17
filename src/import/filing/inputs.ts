import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { errorCode } from '../../store/errorCode.ts';
import type { Refused } from '../core/delivery.ts';
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

/** The files that are meant, each once, and why others cannot be read. */
export async function inputsOf({
  paths,
  lists = [],
  apart = [],
  here = '.',
}: Named): Promise<{ inputs: Input[]; unreachable: (Refused & { from: string })[] }> {
  const inputs = new Map<string, Input>();
  const unreachable: (Refused & { from: string })[] = [];
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
    const path = resolve(here, named);
    if (left.has(path)) return;
    try {
      const there = await stat(path);
      const real = there.isDirectory() ? await realpath(path) : path;
      if (there.isFile() && !inputs.has(path))
        inputs.set(path, { path, from, named, size: there.size, mtime: Math.trunc(there.mtimeMs) });
      else if (there.isDirectory() && entered.size < entered.add(real).size)
        for (const name of (await readdir(path)).toSorted())
          if (!name.startsWith('.')) await visit(join(named, name), below + name, `${below}${name}/`);
      if (!there.isFile() && !there.isDirectory())
        unreachable.push({ from, line: 1, ...refusal('input-not-a-file') });
    } catch (error) {
      unreachable.push({ from, ...reason(error) });
    }
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
export function reason(error: unknown): Refused {
  const code = errorCode(error) ?? String(error);
  if (code === 'ENOENT') return { line: 1, ...refusal('missing-input') };
  const [what, advice] = reasons[code] ?? [
    `cannot be read: the system says ${code}`,
    'Try to open it yourself, then import it again.',
  ];
  return { line: 1, ...refusal('unreadable-input', { what, advice }) };
}

const denied = ['may not be read: permission is denied', 'Give yourself the right to read it.'] as const;
const reasons: Record<string, readonly [what: string, advice: string]> = {
  EACCES: denied,
  EPERM: denied,
  ELOOP: ['is a link that leads back to itself', 'Repair the link, or leave it out.'],
};
