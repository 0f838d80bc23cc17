import { cpSync, existsSync, readFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Built } from '../../../src/build/build.ts';
import { buildSite } from '../../../src/build/build.ts';
import { BuildFailure } from '../../../src/build/buildFailure.ts';
import { copies, digestsOf } from './copies.ts';
import { edit, seeded } from './edits.ts';

/** `npm run test:long` makes a hundred edits, other ones each time; `npm test` ten, and always the same. */
const long = import.meta.env.MODE === 'long';
const rounds = long ? 100 : 10;
const seed = long ? Date.now() : 19_870_226;

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
}, 7_200_000);

test('a whole build removes the hidden files that public/ brought and no longer has, and keeps those of others', async () => {
  const { content, project, folder } = copies();
  const [out, given] = [join(folder, 'out'), join(project, 'public')];
  const brought = ['.well-known/security.txt', '.nojekyll', 'CNAME'];
  const build = (): Promise<Built> =>
    buildSite({ project, content, out, cache: join(folder, 'cache'), full: true, shown });
  mkdirSync(join(given, '.well-known'), { recursive: true });
  for (const path of brought) writeFileSync(join(given, path), 'example.org');
  // It goes before the one that a site has.
  writeFileSync(join(given, '_headers'), 'our own');
  await build();
  expect(readFileSync(join(out, '_headers'), 'utf8')).toBe('our own');
  expect(brought.filter((path) => existsSync(join(out, path)))).toEqual(brought);

  for (const path of ['.well-known', '.nojekyll', 'CNAME', '_headers'])
    rmSync(join(given, path), { recursive: true });
  writeFileSync(join(out, '.well-known/token'), 'someone else’s');
  writeFileSync(join(out, 'CNAME'), 'written by hand');
  await build();
  expect([...brought, '.well-known/token'].filter((path) => existsSync(join(out, path)))).toEqual([
    'CNAME',
    '.well-known/token',
  ]);
  expect(readFileSync(join(out, '_headers'), 'utf8')).toContain('nosniff');
}, 600_000);
