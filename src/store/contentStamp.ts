import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';

/** A digest of the facts of all files an archive is read from. */
export function contentStamp(folders: { content: string; public: string; ours: string }): string | undefined {
  const digest = createHash('sha256');
  for (const folder of Object.values(folders)) walk(folder);
  return digest.digest('hex');

  function walk(folder: string): void {
    let entries;
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      return;
    }
    for (const entry of entries) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else {
        const { size, mtimeMs, ctimeMs, ino } = statSync(path);
        digest.update(`${path} ${size} ${mtimeMs} ${ctimeMs} ${ino}\n`);
      }
    }
  }
}
