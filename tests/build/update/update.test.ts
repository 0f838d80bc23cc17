import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { hash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { Built } from '../../../src/build/build.ts';
import { buildSite } from '../../../src/build/build.ts';
import { BuildFailure } from '../../../src/build/buildFailure.ts';
import { edit, seeded } from './edits.ts';

/** `npm run test:long` makes a hundred edits, other ones each time; `npm test` ten, and always the same. */
const long = import.meta.env.MODE === 'long';
const rounds = long ? 100 : 10;
const seed = long ? Date.now() : 19_870_226;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const shown = (path: string): string => path;

test(`after each of ${rounds} random edits an update has the bytes of a full build`, async () => {
  const { content, project, folder } = copies();
  const random = seeded(seed);
  const made: string[] = [];
  const [out, full] = [join(folder, 'out'), join(folder, 'full')];
  const update = { project, content, out, cache: join(folder, 'cache'), shown };
  await buildSite(update);
  let carried = 0;
  for (let number = 0; number < rounds; number++) {
    const backup = join(folder, 'backup');
    cpSync(content, backup, { recursive: true });
    const edits = [1, 2].map(() => edit({ content, project, random, number }));
    const built = await buildSite(update).catch((error: unknown) => error);
    if (built instanceof BuildFailure) {
      // What an editor would be told of; the content is as it was.
      rmSync(content, { recursive: true });
      renameSync(backup, content);
      continue;
    }
    rmSync(backup, { recursive: true });
    if (built instanceof Error) throw built;
    const { changes, isWhole } = built as Built;
    made.push(...edits);
    await buildSite({ project, content, out: full, cache: join(folder, 'other'), full: true, shown });
    const context = `seed ${seed}: ${made.join(', ')}`;
    expect(isWhole, context).toBe(false);
    expect(digestsOf(out), context).toEqual(digestsOf(full));
    const written = changes.added.length + changes.changed.length;
    carried += Object.keys(digestsOf(out)).length - written;
  }
  // Most of a site is carried over, or nothing of this was tested.
  expect(carried).toBeGreaterThan(rounds * 20);
});

/** A content folder of the sample and the fixture, and Dateline’s own, to be changed. */
function copies(): { folder: string; content: string; project: string } {
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

function digestsOf(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(site.length + 1), hash('sha256', readFileSync(path))]),
  );
}
