import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BuildFailure } from '../../src/build/buildFailure.ts';
import { diskFailure } from '../../src/build/diskFailure.ts';
import { NoRoomError } from '../../src/build/publishing/room.ts';
import { UnfinishedError } from '../../src/build/publishing/unfinished.ts';
import { cacheOf, templatesOf } from '../../src/build/workspace.ts';
import { mayMount, mount, unmount } from './publish/places.ts';

let root: string;
let project: string;
let out: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dateline-full-'));
  project = join(root, 'dateline');
  out = join(root, 'web');
  await mkdir(join(project, 'node_modules/.cache'), { recursive: true });
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'x'.repeat(2000));
});

afterAll(() => rmSync(root, { recursive: true }));

const systemError = (code: string, more: Record<string, string> = {}): Error =>
  Object.assign(new Error(`${code}: the system’s words, write`), { code, syscall: 'write' }, more);

const cacheIsFull = `The disk of Dateline’s cache dateline/node_modules/.cache (mounted at M) is full: more than the N that are free are needed.
    Free that much there, name a folder on another disk for all but compiled templates (--cache DIR), or move Dateline’s own folder to another disk.
The last site is kept.`;

const outIsFull = `The disk of web (mounted at M) is full: more than the N that are free are needed.
    Free that much there, or name a folder on another disk: --out DIR.
The last site is kept.`;

test.each<[string, () => unknown, string]>([
  [
    'a copied file, whose source lies elsewhere',
    () =>
      systemError('ENOSPC', {
        path: join(project, 'content/stories/a.jpg'),
        dest: join(project, 'node_modules/.cache/site/a.jpg'),
      }),
    cacheIsFull,
  ],
  ['a file of the site', () => systemError('ENOSPC', { path: join(out, 'stories/index.html') }), outIsFull],
  [
    'a file of the site before it is put there',
    () => systemError('ENOSPC', { path: '/elsewhere/a.jpg', dest: join(out, '../.web-new/a.jpg') }),
    outIsFull,
  ],
  [
    'a file that is neither’s',
    () => systemError('ENOSPC', { path: join(root, 'scratch') }),
    `The disk of scratch (mounted at M) is full: more than the N that are free are needed.
    Free that much there.
The last site is kept.`,
  ],
  [
    'the words of another program, in Rust',
    () =>
      new Error('Build failed', {
        cause: new Error(
          `Could not write '${join(project, 'node_modules/.cache/chunk.mjs')}': No space left on device (os error 28)`,
        ),
      }),
    cacheIsFull,
  ],
  [
    'one of several errors that were gathered',
    () =>
      new AggregateError(
        [new Error('a plugin gave up'), systemError('ENOSPC', { path: join(project, '.astro/types.d.ts') })],
        'Build failed with 2 errors',
      ),
    cacheIsFull,
  ],
  [
    'Node’s words without its code',
    () =>
      new Error(`ENOSPC: no space left on device, copyfile '/elsewhere/a.css' -> '${join(out, 'a.css')}'`),
    outIsFull,
  ],
])('a full disk is reported, told by %s', (_, error, report) => expect(reported(error())).toBe(report));

test('a full disk is reported where a thread tells of it, and no file is named', async () => {
  const worker = new Worker(
    "setImmediate(() => { throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' }); })",
    { eval: true },
  );
  const error = await new Promise<unknown>((failed) => worker.on('error', failed));
  expect([cacheIsFull, outIsFull]).toContain(reported(error));
});

test('what is needed and what is free is said where it is known', () => {
  expect(
    reported(new NoRoomError(out, { bytes: 6_040_000, files: 1200 }, { bytes: 12_288, files: 99 }), false),
  ).toMatch(/^The disk of web \(mounted at .*\) is full: 6\.0 MB are needed, and 12 kB are free\.\n/);
  expect(
    reported(new NoRoomError(out, { bytes: 900, files: 1200 }, { bytes: 4_000_000_000, files: 99 }), false),
  ).toMatch(/ is full: 1200 more files are needed, and it has room for 99\.\n/);
});

test.each<[string, () => unknown, string]>([
  [
    'a quota',
    () => systemError('EDQUOT', { path: join(out, 'index.html') }),
    `Your quota on the disk of web (mounted at M) is used up: more than the N that are free are needed.
    Free that much there, or name a folder on another disk: --out DIR.
The last site is kept.`,
  ],
  [
    'a read-only disk',
    () => systemError('EROFS', { path: join(out, 'index.html') }),
    `web/index.html cannot be written: the disk is read-only.
    Make it writable, or name another folder: --out DIR.
The last site is kept.`,
  ],
  [
    'a refused right, in the words of Rust',
    () =>
      new Error(
        `failed to open "${join(project, 'node_modules/.cache/a')}": Permission denied (os error 13)`,
      ),
    `dateline/node_modules/.cache/a cannot be written: permission is denied.
    Dateline keeps what it has read under node_modules/.cache/ and .astro/ in dateline; make them writable, or name another folder for all but compiled templates: --cache DIR.
The last site is kept.`,
  ],
  [
    'a failing disk',
    () => systemError('EIO', { path: join(out, 'feed.xml') }),
    `web/feed.xml cannot be written: the disk fails (input/output error).
    Make it writable, or name another folder: --out DIR.
The last site is kept.`,
  ],
  [
    'a story that may not be read',
    () => systemError('EACCES', { path: join(root, 'content/stories/one.md') }),
    `content/stories/one.md cannot be read or written: permission is denied.
    Give the user who builds the right to do so.
The last site is kept.`,
  ],
  [
    'too many open files',
    () => new Error('Too many open files (os error 24)'),
    `The build cannot open more files: this process has too many files open.
    Raise the limit: ulimit -n 4096.
The last site is kept.`,
  ],
  [
    'a site that could not be restored',
    () => new UnfinishedError('half', { cause: systemError('EIO', { path: join(out, 'feed.xml') }) }),
    `web/feed.xml cannot be written: the disk fails (input/output error).
    Make it writable, or name another folder: --out DIR.
web holds a part of the new site and a part of the last one; the next command tries to finish it.`,
  ],
])('%s is reported in words', (_, error, report) => expect(reported(error())).toBe(report));

test.each([
  new Error('Cannot read properties of undefined'),
  Object.assign(new Error('Cannot find module'), { code: 'ERR_MODULE_NOT_FOUND' }),
  new BuildFailure('a defect'),
])('%s is thrown as it is', (error) => {
  expect(() => diskFailure(error, { out, project, shown: (path) => path })).toThrow(error);
});

const named = `The disk of Dateline’s cache kept (mounted at M) is full: more than the N that are free are needed.
    Free that much there, or name a folder on another disk: --cache DIR.
The last site is kept.`;

const templates = `The disk of Dateline’s cache dateline/node_modules/.cache (mounted at M) is full: more than the N that are free are needed.
    Free that much there, or move Dateline’s own folder to another disk.
The last site is kept.`;

const readOnly = `kept/lock cannot be written: the disk is read-only.
    Make it writable, or name another folder: --cache DIR.
The last site is kept.`;

test('a full or read-only cache that --cache names is reported, also before the run works in it', () => {
  const workspace = join(root, 'kept');
  const full = (path: string): Error => systemError('ENOSPC', { path });
  expect(reported(full(join(workspace, 'site/index.html')), true, { workspace })).toBe(named);
  expect(reported(full(workspace), true, { workspace: undefined })).toBe(named);
  expect(reported(full(templatesOf(project)), true, { workspace })).toBe(templates);
  for (const given of [workspace, undefined])
    expect(
      reported(systemError('EROFS', { path: join(workspace, 'lock') }), true, { workspace: given }),
    ).toBe(readOnly);
});

describe.runIf(mayMount)('the disk that is named', () => {
  test.each(['node_modules/.cache/dateline', 'node_modules/.cache', '../kept'])(
    'is the one that is mounted at %s, whether the error has a path or not',
    async (name) => {
      const disk = join(project, name);
      await mkdir(disk, { recursive: true });
      mount(disk, '64k');
      try {
        const workspace = name === '../kept' ? disk : cacheOf(project, '/content');
        for (const error of [
          systemError('ENOSPC', { path: join(workspace, 'site/index.html') }),
          systemError('ENOSPC'),
        ]) {
          const report = reported(error, false, { workspace });
          expect(report).toContain(
            `(mounted at ${disk}) is full: more than the 66 kB that are free are needed.`,
          );
          expect(report).toContain('--cache DIR');
        }
      } finally {
        unmount(disk);
      }
    },
  );
});

/** The report, with N for amounts and M for where the disk is mounted. */
function reported(error: unknown, isGeneral = true, more: { workspace?: string | undefined } = {}): string {
  const { workspace } = { workspace: cacheOf(project, '/content'), ...more };
  try {
    return diskFailure(error, {
      out,
      project,
      shown: (path) => path.replace(`${root}/`, ''),
      ...(workspace !== undefined && { workspace }),
    });
  } catch (thrown) {
    if (!(thrown instanceof BuildFailure)) throw thrown;
    return isGeneral
      ? thrown.message
          .replace(/\(mounted at [^)]+\)/, '(mounted at M)')
          .replace(/[\d.]+ (?:bytes|kB|MB|GB)/g, 'N')
      : thrown.message;
  }
}
