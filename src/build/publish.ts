import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { swapIn } from './outDir.ts';

/** What is put at the published folder. */
export type SiteChange =
  /** `files` is a folder with the complete site. */
  | { kind: 'whole'; files: string }
  /** `files` holds the new and changed files alone; `removed` are the paths of those that go. */
  | { kind: 'update'; files: string; removed: string[] };

export async function publish(change: SiteChange, out: string): Promise<void> {
  if (change.kind === 'whole') return swapIn(change.files, out);
  for (const entry of await readdir(change.files, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(out, from.slice(change.files.length + 1));
    mkdirSync(dirname(to), { recursive: true });
    try {
      renameSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }
  for (const path of change.removed) rmSync(join(out, path), { recursive: true, force: true });
}
