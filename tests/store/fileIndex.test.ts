import { createHash } from 'node:crypto';
import { cp, mkdir, rename, rm, stat, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/store/cacheFolder.ts';
import { contentStamp } from '../../src/store/contentStamp.ts';
import type { FileIndex } from '../../src/store/fileIndex.ts';
import { fileIndex, indexKey, isSettled } from '../../src/store/fileIndex.ts';
import type { Folders } from '../../src/store/holdings.ts';
import { openStore } from '../../src/store/holdings.ts';
import { contentFolder, storyFile, temporaryFolder, write } from './contentFolder.ts';

/** Until the clock of the file system has moved on. */
const settled = (): Promise<void> => setTimeout(150);

/** Gives a file a time that is not over in this test, on however slow a machine. */
function makeYoung(path: string): Promise<void> {
  const later = new Date(Date.now() + 3_600_000);
  return utimes(path, later, later);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('the index of files', () => {
  /** A file, and an index of it that is opened anew at each use. */
  async function indexed(): Promise<{ path: string; open: () => FileIndex; cache: string }> {
    const folder = await temporaryFolder();
    const [path, cache] = [join(folder, 'a.md'), join(folder, 'cache')];
    await writeFile(path, 'first');
    await settled();
    const open = (): FileIndex => fileIndex(cacheFolder(cache));
    learn(open(), path, 'first');
    return { path, open, cache };
  }

  function learn(index: FileIndex, path: string, text: string): void {
    index.digest('a.md', path);
    index.learn('a.md', digestOf(text));
    index.save();
  }

  test('knows a file that has not changed', async () => {
    const { path, open } = await indexed();
    expect(open().digest('a.md', path)).toBe(digestOf('first'));
  });

  test.each<[string, (path: string) => Promise<void>]>([
    ['longer', (path) => writeFile(path, 'the second')],
    ['of the same length, at the time of the first', (path) => again(path, () => writeFile(path, 'other'))],
    [
      'put in its place, with the time and length of the first',
      (path) =>
        again(path, async () => {
          await writeFile(`${path}.new`, 'other');
          await rename(`${path}.new`, path);
        }),
    ],
    ['deleted', (path) => rm(path)],
    [
      'a folder',
      async (path) =>
        rm(path)
          .then(() => mkdir(path))
          .then(() => undefined),
    ],
  ])('does not know a file that is now %s', async (_, change) => {
    const { path, open } = await indexed();
    await change(path);
    await settled();
    expect(open().digest('a.md', path)).toBeUndefined();
  });

  /** Does something to a file and gives it back its time of change. */
  async function again(path: string, change: () => Promise<void>): Promise<void> {
    const { atime, mtime } = await stat(path);
    await change();
    await utimes(path, atime, mtime);
  }

  test('does not know a file that changed too lately, though its state is the same', async () => {
    const { path, open } = await indexed();
    await makeYoung(path);
    learn(open(), path, 'first');
    expect(open().digest('a.md', path)).toBeUndefined();
  });

  test('forgets files that are not asked for', async () => {
    const { path, open } = await indexed();
    open().save();
    expect(open().digest('a.md', path)).toBeUndefined();
  });

  test.each<[string, (file: string) => Promise<void>]>([
    ['cut short', (file) => truncate(file, 40)],
    ['empty', (file) => truncate(file)],
    ['of something else', (file) => writeFile(file, 'Something else.')],
  ])('knows nothing where it is %s', async (_, damage) => {
    const { path, open, cache } = await indexed();
    await damage(join(cache, indexKey));
    expect(open().digest('a.md', path)).toBeUndefined();
  });

  test('takes times in whole seconds for those of a slow clock', () => {
    const now = 1_700_000_010_000;
    const at = (time: number): boolean => isSettled({ mtimeMs: time, ctimeMs: 0 }, now);
    expect([now + 1, now - 1, now - 1000, now - 60.5, now - 3000].map(at)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('a content folder', () => {
  const files = {
    'stories/a.md': storyFile({ title: 'Oil' }),
    'stories/b/c.md': storyFile({ title: 'Wheat' }),
    'people/wang-yi.md': '---\nname: Wang Yi\n---\n',
    'archive.md': '---\nlanguage: en\n---\n',
  };

  async function opened(): Promise<Folders & { cache: string }> {
    const content = await contentFolder(files);
    await settled();
    return {
      content,
      public: join(dirname(content), 'public'),
      ours: content,
      cache: join(dirname(content), 'cache'),
    };
  }

  async function digestsOf(folders: Folders): Promise<Record<string, string | undefined>> {
    const { holdings } = await openStore(folders, { workers: 0 });
    return Object.fromEntries(holdings.stories.map(({ file, digest }) => [file, digest]));
  }

  test('gives each story the digest of its file, whether it is read, known or unreadable', async () => {
    const folders = await opened();
    const expected = {
      'stories/a.md': digestOf(files['stories/a.md']),
      'stories/b/c.md': digestOf(files['stories/b/c.md']),
    };
    expect(await digestsOf({ content: folders.content, public: folders.public, ours: folders.ours })).toEqual(
      expected,
    );
    expect(await digestsOf(folders)).toEqual(expected);
    expect(await digestsOf(folders)).toEqual(expected);
    await symlink('nowhere', join(folders.content, 'stories/d.md'));
    await write(folders.content, { 'stories/a.md': 'No story.' });
    expect(await digestsOf(folders)).toEqual({
      ...expected,
      'stories/a.md': digestOf('No story.'),
      'stories/d.md': undefined,
    });
  });

  test('is not read where nothing has changed', async () => {
    const folders = await opened();
    await digestsOf(folders);
    await write(folders.content, { 'stories/a.md': storyFile({ title: 'Gas' }) });
    await settled();
    // An index that takes the new state for that of the old bytes.
    const index = fileIndex(cacheFolder(folders.cache));
    for (const name of Object.keys(files)) index.digest(name, join(folders.content, name));
    index.learn('stories/a.md', digestOf(files['stories/a.md']));
    index.save();
    const { holdings, times } = await openStore(folders, { workers: 0 });
    expect(holdings.stories.map(({ record }) => record?.title)).toEqual(['Oil', 'Wheat']);
    expect(times.parsed).toBe(0);
  });

  test('that is copied elsewhere is served by the same cache', async () => {
    const folders = await opened();
    const first = await openStore(folders, { workers: 0 });
    const content = join(await temporaryFolder(), 'copy');
    await cp(folders.content, content, { recursive: true });
    const copy = await openStore({ ...folders, content, ours: content }, { workers: 0 });
    expect(copy.times.parsed).toBe(0);
    expect(copy.holdings).toEqual(first.holdings);
  });

  test('has one stamp until a file changes', async () => {
    const folders = await opened();
    await write(folders.content, { 'stories/b/wall.gif': 'A picture.' });
    await write(folders.public, { '.well-known/security.txt': 'Contact' });
    const stamps: (string | undefined)[] = [];
    const stamped = async (change: () => Promise<unknown>): Promise<void> => {
      await change();
      await settled();
      const stamp = contentStamp(folders);
      expect(contentStamp(folders)).toBe(stamp);
      stamps.push(stamp);
    };
    await stamped(() => Promise.resolve());
    await stamped(() => write(folders.content, { 'stories/a.md': files['stories/a.md'] }));
    await stamped(() => write(folders.content, { 'stories/f.md': storyFile() }));
    await stamped(() => rename(join(folders.content, 'stories/f.md'), join(folders.content, 'stories/g.md')));
    await stamped(() => rm(join(folders.content, 'stories/g.md')));
    await stamped(() =>
      write(folders.content, { 'people/wang-yi.md': '---\nname: Wang Yi\nroles: []\n---\n' }),
    );
    await stamped(() => write(folders.content, { 'not-people.txt': 'Big Ben' }));
    await stamped(() => write(folders.content, { 'stories/b/wall.gif': 'Another.' }));
    await stamped(() => write(folders.public, { '.well-known/security.txt': 'Nobody' }));
    await stamped(() => rm(folders.public, { recursive: true }));
    expect(stamps).not.toContain(undefined);
    // A story that is deleted leaves what there was before it was added.
    expect(new Set(stamps).size).toBe(stamps.length - 1);
    expect(stamps[4]).toBe(stamps[1]);
  });

  test('has no stamp while a file is too young', async () => {
    const folders = await opened();
    await write(folders.content, { 'stories/a.md': files['stories/a.md'] });
    await makeYoung(join(folders.content, 'stories/a.md'));
    expect(contentStamp(folders)).toBeUndefined();
  });
});
