import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { hash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A content folder of the sample and the fixture, and Dateline’s own, to be changed. */
export function copies(): { folder: string; content: string; project: string } {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [content, project] = [join(folder, 'content'), join(folder, 'project')];
  cpSync(join(root, 'content'), content, { recursive: true });
  cpSync(join(root, 'tests/fixtures/archive'), content, { recursive: true });
  const picture = join(root, 'tests/fixtures/archive/stories/2024/02/29/harbour.png');
  cpSync(picture, join(folder, 'picture-a.png'));
  cpSync(join(root, '.github/front.png'), join(folder, 'picture-b.png'));
  for (const part of ['src', 'public', 'content', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(root, part), join(project, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  return { folder, content, project };
}

/** The digest of every file below a folder, by its path. */
export function digestsOf(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(site.length + 1), hash('sha256', readFileSync(path))]),
  );
}
