import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Refusal } from '../core/refusals.ts';
import { errorCode } from '../../store/errorCode.ts';
import { refusal } from '../core/refusals.ts';

/** A file to import. */
export interface Input {
  /** Where it is read; undefined for standard input. */
  path?: string;
  /** The value of `import.from`: the file’s name, or its path below the folder that was given. */
  from: string;
  /** In bytes. */
  size: number;
}

/** An input that is not there or cannot be entered. */
export interface Unreachable extends Refusal {
  from: string;
}

/** The files that are meant by the paths of a command, folders with all below them in the order of their names; `-` is standard input. */
export async function inputsOf(paths: string[]): Promise<{ inputs: Input[]; unreachable: Unreachable[] }> {
  const inputs: Input[] = [];
  const unreachable: Unreachable[] = [];
  const entered = new Set<string>();
  for (const path of paths)
    if (path === '-') inputs.push({ from: 'standard input', size: 0 });
    else await visit(path, basename(path), '');
  return { inputs, unreachable };

  async function visit(path: string, name: string, below: string): Promise<void> {
    try {
      const there = await stat(path);
      if (there.isDirectory()) await enter(path, below);
      else if (there.isFile()) inputs.push({ path, from: below + name, size: there.size });
      else
        unreachable.push({
          from: below + name,
          ...refusal('input-not-a-file'),
        });
    } catch (error) {
      unreachable.push({ from: below + name, ...reason(error) });
    }
  }

  async function enter(folder: string, below: string): Promise<void> {
    const real = await realpath(folder);
    if (entered.has(real)) return;
    entered.add(real);
    for (const name of (await readdir(folder)).toSorted()) {
      if (name.startsWith('.')) continue;
      const isFolder = (await stat(join(folder, name)).catch(() => undefined))?.isDirectory() ?? false;
      await (isFolder
        ? enterBelow(join(folder, name), `${below}${name}/`)
        : visit(join(folder, name), name, below));
    }
  }

  async function enterBelow(folder: string, below: string): Promise<void> {
    try {
      await enter(folder, below);
    } catch (error) {
      unreachable.push({ from: below, ...reason(error) });
    }
  }
}

/** Why a file cannot be read, and what to do. */
export function reason(error: unknown): Refusal {
  const code = errorCode(error) ?? String(error);
  if (code === 'ENOENT') return refusal('missing-input');
  if (code === 'EACCES' || code === 'EPERM')
    return refusal('unreadable-input', {
      what: 'may not be read: permission is denied',
      advice: 'Give yourself the right to read it.',
    });
  if (code === 'ELOOP')
    return refusal('unreadable-input', {
      what: 'is a link that leads back to itself',
      advice: 'Repair the link, or leave it out.',
    });
  return refusal('unreadable-input', {
    what: `cannot be read: the system says ${code}`,
    advice: 'Try to open it yourself, then import it again.',
  });
}
