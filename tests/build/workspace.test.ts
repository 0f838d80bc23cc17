import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasTraces } from '../../src/build/publishing/traces.ts';
import { acquireWorkspace, cacheOf, dropLeftovers } from '../../src/build/workspace.ts';

let project: string;
let cache: string;

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'dateline-workspace-'));
  cache = cacheOf(project, '/content');
  await mkdir(cache, { recursive: true });
});

afterEach(() => rm(project, { recursive: true, force: true }));

/** No system gives a process this number. */
const killed = String(2 ** 30);

describe('the cache of a content folder', () => {
  test('is one run’s at a time, and free again when it ends', async () => {
    const [first, second] = [await acquire(), await acquire()];
    expect(first.folder).toBe(cache);
    expect(second.folder).not.toBe(cache);
    await first.release();
    await second.release();
    expect((await acquire()).folder).toBe(cache);
  });

  test('is one run’s where many begin at once after one was killed', async () => {
    for (let round = 0; round < 20; round++) {
      await writeFile(join(cache, 'lock'), killed);
      const runs = await Promise.all(Array.from({ length: 8 }, acquire));
      expect(runs.filter(({ folder }) => folder === cache)).toHaveLength(1);
      await Promise.all(runs.map((run) => run.release()));
    }
    expect(await readdir(cache)).toEqual([]);
  });

  test('is free again where a run was killed while it took the place of another', async () => {
    for (const name of ['lock', 'lock-trial']) await writeFile(join(cache, name), killed);
    expect((await acquire()).folder).not.toBe(cache);
    expect((await acquire()).folder).toBe(cache);
  });
});

test.each([['lock'], ['lock', 'site']])('what a killed run left in a cache goes: %s %s', async (...left) => {
  for (const name of left) await writeFile(join(cache, name), killed);
  expect(hasTraces(project, join(project, 'dist'))).toBe(true);
  await dropLeftovers(project);
  expect(await readdir(cache)).toEqual([]);
  expect(hasTraces(project, join(project, 'dist'))).toBe(false);
});

test('the lock of a run that still works stays', async () => {
  const run = await acquire();
  await dropLeftovers(project);
  expect(await readdir(cache)).toEqual(['lock']);
  await run.release();
});

function acquire(): ReturnType<typeof acquireWorkspace> {
  return acquireWorkspace(project, '/content');
}
