import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, normalize, resolve, sep } from 'node:path';
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
  size: number;
  /** In milliseconds since 1970; of standard input now, for it is never the same. */
  mtime: number;
}

/** What a command names. */
export interface Named {
  /** Files, folders with all below them in the order of their names, and `-` for standard input. */
  paths: string[];
  /** Files that list paths, one a line. */
  lists?: string[];
  /** Files and folders that are no inputs: a table of what is known of the others, the report of an earlier import. */
  apart?: string[];
  /** The folder from which relative paths are read. */
  here?: string;
}

interface Inputs {
  inputs: Input[];
  unreachable: (Refused & { from: string })[];
}

/** The files that are meant, each once, and why others cannot be read. */
export async function inputsOf({ paths, lists = [], apart = [], here = '.' }: Named): Promise<Inputs> {
  const inputs = new Map<string, Input>();
  const unreachable: Inputs['unreachable'] = [];
  // By their real paths, so that a link to a folder above is not followed for ever.
  const entered = new Set<string>();
  const left = new Set([...lists, ...apart].map((path) => resolve(here, path)));
  for (const path of paths)
    if (path === '-') inputs.set(path, { from: 'standard input', named: path, size: 0, mtime: Date.now() });
    else await visit(path, basename(path), '');
  for (const list of lists)
    await reached(list, async () => {
      const lines = (await readFile(resolve(here, list), 'utf8')).split(/\r?\n/);
      const listed = lines.filter((line) => line.trim());
      const names = namesInList(listed);
      for (const [at, path] of listed.entries()) await visit(path, names[at]!, `${names[at]!}/`);
    });
  return { inputs: [...inputs.values()], unreachable };

  /** `below` is what the names of files in it begin with, where it is a folder. */
  async function visit(named: string, from: string, below: string): Promise<void> {
    const path = resolve(here, named);
    if (left.has(path)) return;
    await reached(from, async () => {
      const there = await stat(path);
      if (there.isDirectory()) {
        const real = await realpath(path);
        const names = entered.has(real) ? [] : await readdir(path);
        entered.add(real);
        for (const name of names.filter((one) => !one.startsWith('.')).toSorted())
          await visit(join(named, name), below + name, `${below}${name}/`);
      } else if (!there.isFile()) unreachable.push({ from, line: 1, ...refusal('input-not-a-file') });
      else if (!inputs.has(path))
        inputs.set(path, { path, from, named, size: there.size, mtime: Math.trunc(there.mtimeMs) });
    });
  }

  async function reached(from: string, read: () => Promise<void>): Promise<void> {
    await read().catch((error: unknown) => unreachable.push({ from, ...reason(error) }));
  }
}

/**
 * The names of the paths of a list, so that two files of one name are told apart: a path as it is written, and those that lead elsewhere from the
 * folder on in which all of these are; one alone has its own name.
 */
function namesInList(paths: string[]): string[] {
  const elsewhere = (path: string) => isAbsolute(path) || path.startsWith('..');
  const [first = [], ...others] = paths.filter(elsewhere).map((path) => normalize(path).split(sep));
  const differs = first.findIndex((name, at) => others.some((other) => other[at] !== name));
  const shared = others.length && differs >= 0 ? differs : first.length - 1;
  return paths.map((path) => {
    if (!elsewhere(path)) return path.replace(/^\.\//, '');
    return normalize(path).split(sep).slice(shared).join('/') || basename(path);
  });
}

/** Why a file cannot be read, and what to do. */
export function reason(error: unknown): Refused {
  const code = errorCode(error) ?? String(error);
  if (code === 'ENOENT') return { line: 1, ...refusal('missing-input') };
  const what = `cannot be read: the system says ${code}`;
  const advice = 'Give yourself the right to read it, or repair it, then import it again.';
  return { line: 1, ...refusal('unreadable-input', { what, advice }) };
}
