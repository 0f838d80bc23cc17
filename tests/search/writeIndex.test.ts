import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Contents } from '../../src/search/dictionary.ts';
import { FolderFiles } from '../../src/search/index/siteFiles.ts';
import type { IndexReport } from '../../src/search/index/textIndexer.ts';
import type { IndexedStory } from '../../src/search/index/volumeFiles.ts';
import type { IndexOptions, StoryList } from '../../src/search/index/writeIndex.ts';
import { writeWords } from '../../src/search/index/writeIndex.ts';
import { fragmentsOf } from '../../src/search/page/textIndex.ts';
import { unpack } from '../../src/search/postings.ts';
import type { VolumeContents } from '../../src/search/finding.ts';
import { membersOf } from '../../src/search/packs.ts';
import type { Fragment } from '../../src/search/wordsIndex.ts';
import { chunkAt, postingsIn } from '../../src/search/wordsIndex.ts';
import { memberOf } from './packed.ts';

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

const stories = [
  story('harbour', 'Harbour reopens', 'The harbour opens again, said the master of the harbour.'),
  story('parliament', 'مجلس باز شد', 'نمایندگان آمدند.'),
  story('wheat', 'Wheat crop', 'Wheat and maize of the plain.'),
];
const days = ['2024-05-03', '2024-05-03', '2024-06-01'];

describe('an index of words', () => {
  test('holds every story with its words, those of the headline at seven times the weight', async () => {
    const out = await folder();
    await write(out, stories, days);
    expect(await postings(out, 'all', 'harbour')).toEqual([
      { page: 0, locations: [3, 11, 0], weights: [1, 1, 7] },
    ]);
    expect((await postings(out, 'all', 'wheat')).map(({ page }) => page)).toEqual([2]);
    const { words, ...files } = await json<VolumeContents>(out, 'pagefind/all/volume.json');
    expect(unpack(words)).toEqual([12, 5, 8]);
    const { list, index } = fragmentsOf(files, 'pagefind/all/')[1]!;
    const { url, content } = (JSON.parse(memberOf(out, list).toString()) as Fragment[])[index]!;
    expect(url).toContain('/stories/2024/05/03/parliament/#');
    expect(content).toBe('مجلس باز شد. نمایندگان آمدند.');
  });

  test('keeps the texts of short stories together, and a long one by itself', async () => {
    const out = await folder();
    const long = story('long', 'Long harvest', 'The harvest went on and on. '.repeat(200));
    const all = [stories[0]!, stories[1]!, long, stories[2]!];
    const allDays = [...days.slice(0, 2), '2024-05-04', '2024-06-01'];
    await write(out, all, allDays);
    const files = await json<VolumeContents>(out, 'pagefind/all/volume.json');
    expect(unpack(files.fragmentCounts)).toEqual([2, 1, 1]);
    const fragments = fragmentsOf(files, 'pagefind/all/');
    expect(fragments.map(({ index }) => index)).toEqual([0, 1, 0, 0]);
    expect(new Set(fragments.map(({ list }) => list.start)).size).toBe(3);
    expect(await readdir(join(out, 'pagefind/all/texts'))).toHaveLength(1);
  });

  test('says in its first file whose stems it was made by', async () => {
    const out = await folder();
    await write(out, stories, days, { language: 'fa' });
    const { language, words } = await json<Contents>(out, 'search/words/contents.json');
    expect({ language, words }).toEqual({ language: 'fa', words: 8 });
  });

  test('has in other volumes the same words', async () => {
    const parted = await folder();
    await write(parted, stories, days, { mostInVolume: 1 });
    expect(await readdir(join(parted, 'pagefind'))).toEqual(['2024-05-03', '2024-06']);
    expect((await postings(parted, '2024-06', 'wheat')).map(({ page }) => page)).toEqual([0]);
  });

  test('has the same bytes when a thread of its own makes it', async () => {
    const [here, there] = [await folder(), await folder()];
    // More than the thread is given before it asks.
    const many = Array.from({ length: 700 }, (_, at) =>
      story(`wheat-${at}`, `Wheat ${at}`, `Maize ${at % 7}`),
    );
    const allDays = many.map(() => '2024-05-03');
    await write(here, many, allDays);
    const report = await write(there, many, allDays, { inThread: true });
    expect(report.volumes).toEqual([{ name: 'all', made: 'indexed' }]);
    expect(await bytes(there)).toEqual(await bytes(here));
  });

  test('of no story is one without words', async () => {
    const out = await folder();
    await write(out, [], []);
    expect((await json<Contents>(out, 'search/words/contents.json')).shards).toEqual([]);
  });

  test.each([false, true])('is not made where a story has no word (in a thread: %s)', async (inThread) => {
    const given = [...stories.slice(0, 2), story('stars', '***', '—')];
    await expect(write(await folder(), given, days, { inThread })).rejects.toThrow(
      'stories/2024/05/03/stars.md has no word that can be searched.',
    );
  });
});

function story(id: string, title: string, text: string): IndexedStory {
  return {
    row: { id: `2024/05/03/${id}`, title, date: '2024-05-03', source: 'Coast Daily' },
    text: { title, byline: '', photos: [], dateline: '', html: `<p>${text}</p>` },
  };
}

async function write(
  out: string,
  given: IndexedStory[],
  allDays: string[],
  options: Partial<Omit<IndexOptions, 'archive'>> = {},
): Promise<IndexReport> {
  const list: StoryList = {
    days: allDays,
    key: (number) => JSON.stringify(given[number]),
    story: (number) => given[number]!,
  };
  return writeWords(list, {
    files: new FolderFiles({ out, digests: new Map() }),
    language: 'en',
    ...options,
  });
}

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'dateline-index-'));
  folders.push(made);
  return made;
}

async function json<T>(out: string, path: string): Promise<T> {
  return JSON.parse(await readFile(join(out, path), 'utf8')) as T;
}

async function postings(out: string, volume: string, word: string) {
  const { firsts, chunks } = await json<VolumeContents>(out, `pagefind/${volume}/volume.json`);
  const chunk = membersOf(chunks, `pagefind/${volume}/words/`)[chunkAt(firsts.split(' '), word)]!;
  return [...postingsIn(memberOf(out, chunk), new Set([word]))].flatMap(([, own]) => own);
}

async function bytes(out: string): Promise<[path: string, content: string][]> {
  const found = await readdir(out, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files
      .sort()
      .map(async (file): Promise<[string, string]> => [
        file.slice(out.length),
        (await readFile(file)).toString('base64'),
      ]),
  );
}
