import { mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WatchedFolder } from '../../src/build/watchFolder.ts';
import { watchFolder } from '../../src/build/watchFolder.ts';

let scratch: string;
let watched: WatchedFolder;
let seen: Set<string>;
let failures: unknown[];

beforeEach(async () => {
  scratch = await realpath(await mkdtemp(join(tmpdir(), 'dateline-')));
  await write(
    'content/stories/2024/harbour.md',
    'content/archive.md',
    'elsewhere/photos/pier.jpg',
    'note.txt',
  );
  await symlink(join(scratch, 'elsewhere'), join(scratch, 'content/linked'));
  await symlink(join(scratch, 'content'), join(scratch, 'content/circle'));
  await symlink(join(scratch, 'note.txt'), join(scratch, 'content/note.txt'));
  watch();
});

afterEach(async () => {
  watched.stop();
  await rm(scratch, { recursive: true, force: true });
});

test.each([
  ['a file that is written', 'content/archive.md'],
  ['a file deep below', 'content/stories/2024/harbour.md'],
  ['a new file', 'content/stories/2024/bridge.md'],
  ['a file in a folder that a link leads to', 'content/linked/photos/pier.jpg'],
  ['a file that a link leads to', 'content/note.txt'],
])('%s is seen', async (_, path) => {
  await write(path);
  await sees(path);
});

test('files in folders that were made later are seen', async () => {
  await write('content/people/keeper.md');
  await sees('content/people');
  seen.clear();
  await write('content/people/keeper.md');
  await sees('content/people/keeper.md');
});

test('what is moved, replaced or deleted is seen', async () => {
  await write('fresh.md');
  await rename(at('fresh.md'), at('content/archive.md'));
  await sees('content/archive.md');
  await rename(at('content/stories/2024'), at('content/stories/2025'));
  await sees('content/stories/2024');
  await sees('content/stories/2025');
  await rm(at('content/stories/2025/harbour.md'));
  await sees('content/stories/2025/harbour.md');
  await rm(at('content/linked'));
  await sees('content/linked');
});

test('a file that a link leads to is seen also after another took its place', async () => {
  await write('fresh.txt');
  await rename(at('fresh.txt'), at('note.txt'));
  await sees('content/note.txt');
  seen.clear();
  await write('note.txt');
  await sees('content/note.txt');
});

test('a content folder that is deleted and made again is seen, and so are files in it', async () => {
  await rm(at('content'), { recursive: true });
  await sees('content');
  seen.clear();
  await write('content/stories/quay.md');
  await sees('content');
  await write('content/stories/quay.md');
  await sees('content/stories/quay.md');
});

test('a content folder that comes later is seen', async () => {
  watched.stop();
  await rm(at('content'), { recursive: true });
  watch();
  await write('content/stories/quay.md');
  await sees('content');
  await write('content/stories/quay.md');
  await sees('content/stories/quay.md');
});

test('names that begin with a dot, and what lies beside the folder, are left alone', async () => {
  await write('content/.harbour.md.swp', 'content/.git/index', 'beside.md', 'content/archive.md');
  await sees('content/archive.md');
  expect([...seen].filter((path) => path !== 'content/archive.md')).toEqual([]);
});

test('nothing is told when it is stopped', async () => {
  watched.stop();
  seen.clear();
  await write('content/archive.md');
  const other = watchFolder(
    at('content'),
    () => seen.add('other'),
    () => undefined,
  );
  while (!seen.has('other')) {
    await write('content/archive.md');
    await new Promise((next) => setTimeout(next, 20));
  }
  other.stop();
  expect([...seen]).toEqual(['other']);
});

function watch(): void {
  seen = new Set();
  failures = [];
  watched = watchFolder(
    at('content'),
    (paths) => paths.forEach((path) => seen.add(relative(scratch, path))),
    (error) => failures.push(error),
  );
}

function at(path: string): string {
  return join(scratch, path);
}

async function write(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), path);
  }
}

/** Waits until a path was told of. */
async function sees(path: string): Promise<void> {
  while (!seen.has(path)) await new Promise((next) => setTimeout(next, 10));
  expect(failures).toEqual([]);
}
