import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A file to import. */
export interface Input {
  /** Where it is read; undefined for standard input. */
  path?: string;
  /** What stands under `import.from`: the file’s name, or its path below the folder that was given. */
  from: string;
  /** In bytes. */
  size: number;
}

/** An input that is not there or cannot be entered. */
export interface Unreachable {
  from: string;
  message: string;
  fix: string;
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
          message: 'is neither a file nor a folder.',
          fix: 'Name a file, a folder, or - for standard input.',
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
export function reason(error: unknown): { message: string; fix: string } {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'ENOENT')
    return { message: 'does not exist.', fix: 'Look at its name; paths are read from where you stand.' };
  if (code === 'EACCES' || code === 'EPERM')
    return { message: 'may not be read: permission is denied.', fix: 'Give yourself the right to read it.' };
  if (code === 'ELOOP')
    return { message: 'is a link that leads back to itself.', fix: 'Repair the link, or leave it out.' };
  return {
    message: `cannot be read: the system says ${code}.`,
    fix: 'Try to open it yourself, then import it again.',
  };
}
