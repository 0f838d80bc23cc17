import { cp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import type { Archive, Neighbours, Shown } from '../../src/archive/types.ts';
import type { ContentErrors } from '../../src/parse/contentError.ts';
import type { Folders, OpenedStore, ReadOptions } from '../../src/store/holdings.ts';
import { openStore, readHoldings } from '../../src/store/holdings.ts';
import { cacheFolder } from '../../src/store/cacheFolder.ts';
import { indexKey } from '../../src/store/fileIndex.ts';
import { Packed } from '../../src/store/packed.ts';
import { readInWorkers } from '../../src/store/workers.ts';
import type { CountryRecord } from '../../src/parse/records.ts';
import type { ChunkWork } from '../../src/store/storyChunk.ts';
import { runningVersions, versionsOf } from '../../src/store/versions.ts';
import type { Files } from './contentFolder.ts';
import { contentFolder, storyFile, temporaryFolder, write } from './contentFolder.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const sample: Folders = folders(join(project, 'content'));
const corpus = join(project, '../shared/corpus/make-corpus.mjs');

/** The smallest picture that can be measured: a GIF of one pixel. */
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const files: Files = {
  'people/kaja-kallas.md': '---\nname: Kaja Kallas\n---\n',
  'people/wang-yi.md': '---\nname: Wang Yi\n---\n',
  'countries/ee.md': '---\ncode: EE\nname: Estonia\n---\n',
  'countries/cn.md': '---\ncode: CN\nname: China\n---\n',
  'stories/a.md': storyFile({ title: 'Kallas in China' }, '\nKaja Kallas met Wang Yi.\n'),
  'stories/b.md': storyFile({ topics: '[Oil]' }, '\nEstonia bought oil.\n'),
  'stories/c.md': storyFile({ status: 'withheld' }, '\nWang Yi.\n'),
  'stories/d/e.md': storyFile({ photos: '[{ caption: Wang Yi., file: wall.gif, alt: A wall }]' }),
  'stories/d/wall.gif': pixel,
};

function folders(content: string, cache?: string): Folders {
  return {
    content,
    public: join(dirname(content), 'public'),
    ours: join(project, 'content'),
    ...(cache && { cache }),
  };
}

/** A content folder with a cache beside it. */
async function withCache(changed: Files = {}): Promise<Folders & { cache: string }> {
  const content = await contentFolder({ ...files, ...changed });
  return { ...folders(content), cache: join(dirname(content), 'cache') };
}

async function open(where: Folders, options: ReadOptions = {}): Promise<OpenedStore & { archive: Archive }> {
  const opened = await openStore(where, { workers: 0, ...options });
  return { ...opened, archive: openArchive(opened.holdings) };
}

async function defectsOf(where: Folders, options: ReadOptions = {}): Promise<ContentErrors['defects']> {
  return open(where, options).then(
    () => [],
    (error: ContentErrors) => error.defects,
  );
}

async function cacheFiles(cache: string): Promise<Map<string, Buffer>> {
  const names = (await readdir(cache)).toSorted();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(cache, name))] as const)),
  );
}

/** What is kept in a cache by its keys, without the index of files, which tells when they were written. */
async function recordsIn(cache: string): Promise<Map<string, unknown>> {
  const { read } = cacheFolder(cache);
  const keys = (await readdir(cache)).filter((name) => name !== indexKey).toSorted();
  return new Map(keys.map((key) => [key, Packed.from(read(key)!).value]));
}

describe('the number of workers changes nothing', () => {
  test('on the sample archive', async () => {
    const alone = await open(sample);
    const { archive, holdings } = await open(sample, { workers: 2 });
    expect(holdings).toStrictEqual(alone.holdings);
    expect(linesOf(archive)).toEqual(linesOf(alone.archive));
  });

  test.skipIf(!existsSync(corpus))('1, 2 and 4 on a thousand newswire stories', async () => {
    const content = join(await temporaryFolder(), 'content');
    execFileSync(process.execPath, [corpus, '--out', content, '--stories', '1000']);
    const alone = await open(folders(content));
    expect(alone.archive.stories.length).toBe(1000);
    for (const workers of [1, 2, 4]) {
      const { archive, holdings } = await open(folders(content), { workers });
      expect(isDeepStrictEqual(holdings, alone.holdings)).toBe(true);
      expect(linesOf(archive)).toEqual(linesOf(alone.archive));
    }
  });

  test('with defects, which are the same, in the same order', async () => {
    const where = await withCache({
      'stories/a.md': storyFile({ title: '', people: '[nobody]' }),
      'stories/b.md': Buffer.from([0xff, 0xfe]),
      'stories/d/e.md': storyFile({ photos: '[{ caption: c, file: none.gif, alt: x }]', countries: '[XX]' }),
      'people/other.md': '---\nname: Wang Yi\n---\n',
    });
    const alone = await defectsOf(where);
    expect(alone.map(({ file, field }) => [file, field])).toEqual([
      ['people/wang-yi.md', 'name'],
      ['stories/a.md', 'title'],
      ['stories/a.md', 'people[1]'],
      ['stories/b.md', undefined],
      ['stories/d/e.md', 'photos[1].file'],
      ['stories/d/e.md', 'countries[1]'],
    ]);
    for (const workers of [0, 2]) expect(await defectsOf(where, { workers })).toEqual(alone);
  });
});

test('a store opens the archive that its holdings open', async () => {
  for (const where of [sample, await withCache()]) {
    const { archive, holdings } = await open(where);
    const bare = await readHoldings(where);
    expect(bare.stories.some((story) => 'mentions' in story)).toBe(false);
    expect(linesOf(openArchive(bare))).toEqual(linesOf(archive));
    const { authorities, ...read } = holdings;
    expect(authorities).toMatch(/^[0-9a-f]{64}$/);
    const stories = read.stories.map((story) => ({ ...story, mentions: undefined }));
    expect({ ...read, stories }).toEqual(bare);
  }
});

test('progress is told up to the last story', async () => {
  for (const workers of [0, 2]) {
    const told: [number, number][] = [];
    await open(sample, { workers, progress: (done, total) => told.push([done, total]) });
    const [done, total] = told.at(-1)!;
    expect(done).toBe(total);
    expect(told.map(([count]) => count)).toEqual(told.map(([count]) => count).toSorted((a, b) => a - b));
  }
});

describe('the cache', () => {
  test('gives what was put into it, in whichever thread', async () => {
    const where = await withCache();
    const first = await open(where);
    expect(first.times.parsed).toBe(4);
    for (const workers of [0, 2]) {
      const again = await open(where, { workers });
      expect(again.times.parsed).toBe(0);
      expect(linesOf(again.archive)).toEqual(linesOf(first.archive));
      expect(again.holdings).toEqual(first.holdings);
    }
  });

  test('is the same whoever wrote it', async () => {
    const where = await withCache();
    await open(where, { workers: 2 });
    const written = await recordsIn(where.cache);
    await rm(where.cache, { recursive: true });
    await open(where);
    expect(await recordsIn(where.cache)).toEqual(written);
  });

  test('knows a changed, a new, a renamed and a deleted story', async () => {
    const where = await withCache();
    const title = async (id: string): Promise<string | undefined> =>
      (await open(where)).archive.stories.find((story) => story.id === id)?.title;
    expect(await title('b')).toBe('Talks');
    await write(where.content, { 'stories/b.md': storyFile({ title: 'Oil' }) });
    expect(await title('b')).toBe('Oil');
    await write(where.content, { 'stories/f.md': storyFile({ title: 'News' }) });
    expect(await title('f')).toBe('News');
    await cp(join(where.content, 'stories/f.md'), join(where.content, 'stories/g.md'));
    await rm(join(where.content, 'stories/f.md'));
    expect(await title('f')).toBeUndefined();
    expect(await title('g')).toBe('News');
  });

  test('is used for files that were only touched', async () => {
    const where = await withCache();
    await open(where);
    for (const file of ['stories/a.md', 'people/wang-yi.md']) await utimes(join(where.content, file), 0, 0);
    expect((await open(where)).times.parsed).toBe(0);
  });

  test('gives records but no mentions where a person, a country or archive.md changed', async () => {
    const where = await withCache();
    const changes: [file: string, text: string, expected: string[]][] = [
      ['people/wang-yi.md', '---\nname: Wang Yi\nvariants: [Talks]\n---\n', ['CN', 'EE']],
      ['countries/ee.md', '---\ncode: EE\nname: Estonia\nregions: [Talks]\n---\n', ['CN', 'EE', 'EE']],
      ['archive.md', '---\nhomeCountries: [EE]\n---\n', ['CN', 'EE', 'EE']],
    ];
    await open(where);
    for (const [file, text, expected] of changes) {
      await write(where.content, { [file]: text });
      const { archive, times } = await open(where);
      expect(times.parsed).toBe(0);
      expect(linesOf(archive)).toEqual(linesOf((await open(folders(where.content))).archive));
      expect(
        archive.stories.flatMap((story) => story.countries.map((one) => one.country.code)).toSorted(),
      ).toEqual(expected);
    }
  });

  test('is not taken from another version of the parser, and mentions not from another version of the finders', async () => {
    const where = await withCache();
    const versions = runningVersions();
    await open(where, { versions });
    expect((await open(where, { versions: { ...versions, finders: 'other' } })).times.parsed).toBe(0);
    expect((await open(where, { versions: { parser: 'other', finders: 'other' } })).times.parsed).toBe(4);
  });

  test('that is damaged is made again', async () => {
    const where = await withCache();
    const { archive } = await open(where);
    const sound = await cacheFiles(where.cache);
    const records = await recordsIn(where.cache);
    expect(sound.size).toBeGreaterThan(4);
    const spoil: ((file: string, bytes: Buffer) => Promise<void>)[] = [
      (file) => truncate(file, 10),
      (file) => truncate(file, 0),
      (file, bytes) =>
        writeFile(file, Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1)! ^ 1])])),
      (file) => writeFile(file, 'Something else.'),
      async (file) => {
        await rm(file);
        await write(where.cache, { [`${file.slice(where.cache.length)}/a.txt`]: 'A folder.' });
      },
    ];
    for (const damage of spoil) {
      for (const [name, bytes] of sound) await damage(join(where.cache, name), bytes);
      expect(linesOf((await open(where)).archive)).toEqual(linesOf(archive));
      await rm(where.cache, { recursive: true });
      await open(where);
    }
    expect(await recordsIn(where.cache)).toEqual(records);
  });

  test('with files under the names of others is made again', async () => {
    const where = await withCache();
    const { archive } = await open(where);
    const names = (await readdir(where.cache)).toSorted();
    const sound = await cacheFiles(where.cache);
    for (const [at, name] of names.entries())
      await writeFile(join(where.cache, name), sound.get(names[(at + 1) % names.length]!)!);
    const again = await open(where);
    expect(linesOf(again.archive)).toEqual(linesOf(archive));
    expect(again.times.parsed).toBe(4);
  });

  test('that cannot be written fails nothing', async () => {
    const where = await withCache();
    await writeFile(where.cache, 'A file in the place of the folder.');
    expect((await open(where)).archive.stories).toHaveLength(3);
  });

  test('holds nothing of earlier runs', async () => {
    const where = await withCache();
    await open(where);
    const first = await recordsIn(where.cache);
    await write(where.content, { 'stories/b.md': storyFile({ title: 'Oil' }) });
    await open(where);
    expect((await recordsIn(where.cache)).size).toBe(first.size);
    await write(where.content, { 'stories/b.md': files['stories/b.md']! });
    await open(where);
    expect(await recordsIn(where.cache)).toEqual(first);
  });

  test('loses nothing where a few stories are read alone, and serves them too', async () => {
    const where = await withCache();
    await open(where);
    await write(where.content, { 'stories/b.md': storyFile({ title: 'Oil' }) });
    expect((await open(where, { only: ['b.md'] })).times.parsed).toBe(1);
    expect((await open(where, { only: ['b.md'] })).times.parsed).toBe(0);
    await write(where.content, { 'stories/b.md': files['stories/b.md']! });
    expect((await open(where)).times.parsed).toBe(0);
  });

  test('notices pictures that vanish, come back or change, though no story does', async () => {
    const where = await withCache();
    const wall = join(where.content, 'stories/d/wall.gif');
    const width = async (): Promise<number | undefined> =>
      (await open(where)).archive.photos[0]!.picture?.width;
    expect(await width()).toBe(1);
    await rm(wall);
    expect(await defectsOf(where)).toMatchObject([{ field: 'photos[1].file' }]);
    await writeFile(wall, pixel);
    expect(await width()).toBe(1);
    const wider = Buffer.from(pixel);
    wider[6] = 2;
    await writeFile(wall, wider);
    await utimes(wall, 0, 0);
    expect(await width()).toBe(2);
    expect((await open(where)).times.parsed).toBe(0);
  });
});

test('versions differ with the sources of parser and finders', async () => {
  const sources = join(await temporaryFolder(), 'src');
  const base = { 'parse/a.ts': 'a', 'archive/deep/b.ts': 'b', 'store/c.ts': 'c', 'pages/d.ts': 'd' };
  const after = async (changed: Files): Promise<[parser: boolean, finders: boolean]> => {
    await write(sources, base);
    const before = versionsOf(sources);
    await write(sources, changed);
    const { parser, finders } = versionsOf(sources);
    return [parser !== before.parser, finders !== before.finders];
  };
  expect(await after({ 'parse/a.ts': 'a2' })).toEqual([true, true]);
  expect(await after({ 'store/c.ts': 'c2' })).toEqual([true, true]);
  expect(await after({ 'archive/deep/b.ts': 'b2' })).toEqual([false, true]);
  expect(await after({ '../package-lock.json': '{}' })).toEqual([true, true]);
  expect(await after({ 'pages/d.ts': 'd2' })).toEqual([false, false]);
});

test('a worker that fails fails the reading', async () => {
  const where = await withCache();
  const task = {
    content: where.content,
    versions: runningVersions(),
    // Records that no parser gives.
    authorities: { people: [], countries: [undefined as unknown as CountryRecord] },
  };
  const work = (path: string): ChunkWork => ({ paths: [path], cost: 1 });
  const notHere = (): never => {
    throw new Error('read in this thread');
  };
  await expect(
    readInWorkers([work('a.md'), work('b.md')], 2, task, notHere, () => undefined),
  ).rejects.toThrow(TypeError);
});

/** Each story as a line: an archive leads from each of its parts to all others, and cannot be compared as a whole in any time. */
function linesOf({ stories, canceled, topics, sources }: Archive): string[] {
  const ofStories = [...stories, ...canceled].map(
    ({ people, countries, photos, previous, next, variants, ...story }) => [
      { ...story, sources: [], subjects: [] },
      [previous?.id, next?.id],
      idsOf(variants),
      people.map(({ person, ...named }) => [person.id, withoutStories(named)]),
      countries.map(({ country, ...named }) => [country.code, withoutStories(named)]),
      photos.map((photo) => ({
        ...photo,
        story: photo.story.id,
        people: idsOf(photo.people),
        named: idsOf(photo.named),
        sources: [],
        creators: [],
      })),
    ],
  );
  const lists = [...topics, ...sources].map(({ slug, name, stories }) => [slug, name, idsOf(stories)]);
  return [...ofStories, ...lists].map((one) => JSON.stringify(one));
}

/** The steps of a story as ids. */
function withoutStories({ previous, next, ...shown }: Neighbours & Shown): unknown[] {
  return [previous?.id, next?.id, shown];
}

function idsOf(things: { id: string }[]): string[] {
  return things.map(({ id }) => id);
}
