import { lstatSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';
import { reasonOf } from '../../build/diskFailure.ts';
import { harmless } from '../../parse/contentError.ts';
import type { Refused } from '../core/delivery.ts';
import { refusal } from '../core/refusals.ts';
import { isSystemFile } from '../core/systemFile.ts';

/** A file to import. */
export interface Input {
  /** Where it is read; undefined for standard input. */
  path?: string;
  /** The value of `import.from`: see `nameOf`. */
  from: string;
  /** As a command names it, and so that it gets the same name again: `inbox/./2012/a.txt`. */
  named: string;
  /** As a list names it, wherever that is: `/home/quist/./inbox/./2012/a.txt`, with what the command has said behind the first `/./`. */
  listed: string;
  size: number;
  /** In milliseconds since 1970; of standard input now, for it is never the same. */
  mtime: number;
}

/** What a command names. */
export interface Named {
  /** Files, folders with all below them in the order of their names, and `-` for standard input. */
  paths: string[];
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
  // By their real paths.
  const entered = new Set<string>();
  const left = new Set([...lists, ...apart].map((path) => resolve(here, path)));
  for (const path of paths) await visit(path, nameOf(path), '');
  for (const list of lists)
    await reached(list, async () => {
      const lines = (await readFile(resolve(here, list), 'utf8')).replace(/^\ufeff/, '').split(/\r?\n/);
      for (const path of lines.filter((line) => line.trim())) await visit(path, nameOf(path, here), '');
    });
  return { inputs: [...inputs.values()], unreachable };

  /** `below` is what the names of files in it begin with, where it is a folder. */
  async function visit(named: string, name: string, below: string): Promise<void> {
    const from = harmless(name);
    if (named === '-')
      return void inputs.set(named, {
        from: 'standard input',
        named,
        listed: named,
        size: 0,
        mtime: Date.now(),
      });
    const path = resolve(here, named);
    if (left.has(path)) return;
    await reached(below ? from : harmless(nameOf(named, here)), async () => {
      const there = await stat(path);
      if (there.isDirectory()) {
        const real = await realpath(path);
        // A link to a folder in which it lies leads to what nobody has named.
        const isAbove = `${await realpath(dirname(path))}/`.startsWith(`${real}/`);
        const names = isAbove || entered.has(real) ? [] : await readdir(path);
        entered.add(real);
        const folder = `${named.replace(/\/+$/, '')}/${below ? '' : './'}`;
        for (const inner of names.filter((one) => !isSystemFile(one)).toSorted())
          await visit(folder + inner, below + inner, `${below}${inner}/`);
      } else if (!there.isFile()) unreachable.push({ from, line: 1, ...refusal('input-not-a-file') });
      else if (!inputs.has(path))
        inputs.set(path, {
          ...{ path, from, named, listed: listedAs(named, name, here) },
          ...{ size: there.size, mtime: Math.trunc(there.mtimeMs) },
        });
    });
  }

  async function reached(from: string, read: () => Promise<void>): Promise<void> {
    await read().catch((error: unknown) => unreachable.push({ from, ...reason(error) }));
  }
}

/**
 * The name of a path: what follows `/./` in it, so that a file of a folder keeps its name where it is named alone; the path from `here`, where it is
 * given and the path lies in it; or else the last part. (Files of a folder have their path below it.)
 */
function nameOf(path: string, here?: string): string {
  const [, marked] = /^.*\/\.\/(.+)$/s.exec(path) ?? [];
  const within = here === undefined ? '..' : relative(here, resolve(here, path));
  return marked ?? (/^(?:\.\.|[a-z]:|$)/i.test(within) ? basename(path) : within);
}

function listedAs(named: string, name: string, here: string): string {
  const isMarked = named.includes('/./') || !named.endsWith(name);
  const marked = isMarked ? named : `${named.slice(0, -name.length)}./${name}`;
  if (named.startsWith('/')) return `/.${marked}`;
  return isAbsolute(named) ? marked : `${resolve(here)}/./${marked}`;
}

/** Why a file cannot be read, and what to do. */
export function reason(error: unknown): Refused {
  const { code, path = '' } = error as NodeJS.ErrnoException;
  let what = `cannot be read: ${reasonOf(error)}`;
  let advice = 'Give yourself the right to read it, or repair it.';
  if (code === 'ENOENT') {
    const isLink = lstatSync(path, { throwIfNoEntry: false });
    if (!isLink && !path.includes('\ufffd')) return { line: 1, ...refusal('missing-input') };
    what = isLink ? 'is a link to a file that does not exist' : 'has a name that is not written in UTF-8';
    advice = isLink ? 'Put the file itself in its place.' : 'Rename it, then import it again.';
  }
  return { line: 1, ...refusal('unreadable-input', { what, advice }) };
}
