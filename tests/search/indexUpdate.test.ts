/* An index that is made with what is published and kept of the last one has the bytes of an index from nothing. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { assertDefined, itemAt } from '../../src/parse/assert.ts';
import { FolderFiles } from '../../src/search/index/siteFiles.ts';
import type { IndexReport } from '../../src/search/index/textIndexer.ts';
import type { IndexedStory } from '../../src/search/index/volumeFiles.ts';
import type { IndexOptions } from '../../src/search/index/writeIndex.ts';
import { writeWords } from '../../src/search/index/writeIndex.ts';

type Options = Partial<Pick<IndexOptions, 'language' | 'version' | 'inThread' | 'mostInVolume'>>;

interface Dated {
  day: string;
  story: IndexedStory;
}

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const words =
  'harbour Harbour wheat maize minister MINISTER café cafés naïve oil-rich U.S. Tehran مجلس بندر 1987 12.5 co-operation São Łódź IT it 𠮷野 﨎山'.split(
    ' ',
  );

describe('an index after an edit', () => {
  test.each([
    ['adds stories at the end', (all: Dated[]) => [...all, any(900, '1987-06-30'), any(901, '1987-06-30')]],
    ['adds one in the middle', (all: Dated[]) => [...all, any(902, itemAt(all, 30).day)]],
    ['changes one', (all: Dated[]) => replaced(all, 20, (one) => ({ ...any(903, one.day), day: one.day }))],
    ['deletes or withholds one', (all: Dated[]) => all.filter((_, at) => at !== 25)],
    ['deletes the first', (all: Dated[]) => all.slice(1)],
    ['renames one', (all: Dated[]) => replaced(all, 41, (one) => renamed(one, 'another-name'))],
    [
      'moves one to another volume',
      (all: Dated[]) => replaced(all, 3, (one) => ({ ...one, day: '1987-06-01' })),
    ],
    [
      'changes the name of a source',
      (all: Dated[]) => replaced(all, 7, (one) => sourced(one, 'Coast Weekly')),
    ],
  ])('that %s is edited and not indexed anew', async (_, edit) => {
    const site = new Site({ mostInVolume: 30 });
    const before = archive(60);
    await site.index(before);
    expect(new Set(made(await site.index(edit(before))))).toEqual(new Set(['edited', 'carried over']));
    await site.expectFresh(edit(before));
  });

  test.each([false, true])(
    'has the bytes of a fresh one, whatever the edits (in a thread: %s)',
    async (inThread) => {
      const random = randomFrom(inThread ? 15 : 1987);
      const site = new Site({ mostInVolume: 25, inThread });
      let stories = archive(70);
      for (let round = 0; round < (inThread ? 3 : 8); round++) {
        await site.index(stories);
        await site.expectFresh(stories);
        for (let edits = 1 + random(4); edits > 0; edits--) stories = edited(stories, random);
      }
    },
  );

  test('of nothing carries every file over', async () => {
    const site = new Site({ mostInVolume: 30 });
    await site.index(archive(60));
    const report = await site.index(archive(60));
    expect(new Set(made(report))).toEqual(new Set(['carried over']));
    expect(report.dictionary).toBe('carried over');
    expect(site.written).toEqual([]);
    await site.expectFresh(archive(60));
  });

  test('of most of a volume indexes that one as a whole', async () => {
    const site = new Site({ mostInVolume: 30 });
    await site.index(archive(60));
    const after = archive(60).map((one, at) => (at < 12 ? any(300 + at, one.day) : one));
    expect(made(await site.index(after))).toEqual([
      'indexed',
      'edited',
      ...Array.from({ length: 4 }, () => 'carried over'),
    ]);
    await site.expectFresh(after);
  });

  test('that leaves no story is empty', async () => {
    const site = new Site({});
    await site.index(archive(5));
    await site.index([]);
    await site.expectFresh([]);
  });
});

describe('what is kept is not trusted', () => {
  const after = [...archive(60), any(950, '1987-06-30')];
  const indexedAll = Array.from({ length: 6 }, () => 'indexed');

  test.each([
    ['cut short', (file: Buffer) => file.subarray(0, file.length >> 1)],
    ['changed in one bit', (file: Buffer) => file.fill(file[60]! ^ 1, 60, 61)],
    ['empty', () => Buffer.alloc(0)],
  ])('where its files are %s', async (_, damage) => {
    const site = new Site({ mostInVolume: 30 });
    await site.index(archive(60));
    for (const name of readdirSync(site.cache)) {
      const file = join(site.cache, name);
      writeFileSync(file, damage(readFileSync(file)));
    }
    expect(made(await site.index(after))).toEqual(indexedAll);
    await site.expectFresh(after);
  });

  test('where each of its files is missing in turn', async () => {
    const site = new Site({ mostInVolume: 30 });
    await site.index(archive(60));
    const names = readdirSync(site.cache);
    // The dictionary’s, and two of each volume.
    expect(names).toHaveLength(13);
    for (const name of names) {
      const copy = site.copy();
      rmSync(join(copy.cache, name));
      await copy.index(after);
      await copy.expectFresh(after);
    }
  });

  test('where another version of the code, or an archive in another language, left it', async () => {
    const site = new Site({ mostInVolume: 30 });
    await site.index(archive(60));
    expect(made(await site.copy({ version: 'another' }).index(archive(60)))).toEqual(indexedAll);
    const persian = site.copy({ language: 'fa' });
    expect(made(await persian.index(after))).toEqual(indexedAll);
    await persian.expectFresh(after);
  });

  test('where published files are missing, damaged, or not to be trusted', async () => {
    for (const harm of [
      (site: Site, address: string) => rmSync(join(site.published, address)),
      (site: Site, address: string) => writeFileSync(join(site.published, address), 'harmed'),
      (site: Site, address: string) => site.digests.delete(address),
    ]) {
      const site = new Site({ mostInVolume: 30 });
      await site.index(archive(60));
      // Of the last volume, which is edited: one that is read, and in turn each that is not.
      const last = [...site.digests.keys()].filter((address) => address.startsWith('pagefind/1987-0'));
      const chunk = assertDefined(
        last.findLast((address) => address.includes('/words/')),
        'a chunk',
      );
      const fragment = assertDefined(
        last.findLast((address) => address.includes('/texts/')),
        'a fragment',
      );
      for (const address of [chunk, fragment]) {
        const copy = site.copy();
        harm(copy, address);
        const edited = [...after.slice(0, -2), any(951, '1987-06-30')];
        await copy.index(edited);
        await copy.expectFresh(edited);
      }
    }
  });

  test('where a build ended before its site was published', async () => {
    const site = new Site({ mostInVolume: 30 });
    await site.index(archive(60));
    const unpublished = site.copy();
    await unpublished.index(after);
    rmSync(site.cache, { recursive: true });
    cpSync(unpublished.cache, site.cache, { recursive: true });
    expect(made(await site.index(after))).toEqual([
      ...indexedAll.slice(1).map(() => 'carried over'),
      'edited',
    ]);
    await site.expectFresh(after);
  });
});

/** A published site with the cache of its index. */
class Site {
  readonly cache = temporary();
  published = temporary();
  digests = new Map<string, string>();
  /** The addresses that the last index wrote. */
  written: string[] = [];
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = { version: 'one', language: 'en', ...options };
  }

  /** The same site elsewhere. */
  copy(options: Options = {}): Site {
    const copy = new Site({ ...this.#options, ...options });
    cpSync(this.published, copy.published, { recursive: true });
    cpSync(this.cache, copy.cache, { recursive: true });
    copy.digests = new Map(this.digests);
    return copy;
  }

  /** Indexes stories beside what is published, and publishes the index. */
  async index(stories: Dated[]): Promise<IndexReport> {
    const out = temporary();
    const files = new FolderFiles({ out, published: this.published, digests: this.digests });
    const report = await index(stories, files, this.#options, this.cache);
    const { written, carried } = files.done;
    this.digests = new Map([
      ...Array.from(carried, (address): [string, string] => [address, this.digests.get(address)!]),
      ...written,
    ]);
    this.published = out;
    this.written = [...written.keys()];
    return report;
  }

  /** Expects the files to be those of an index from nothing. */
  async expectFresh(stories: Dated[]): Promise<void> {
    const out = temporary();
    const files = new FolderFiles({ out, digests: new Map() });
    await index(stories, files, { ...this.#options, inThread: false });
    expect(new Map([...this.digests].sort())).toEqual(new Map([...files.done.written].sort()));
    for (const address of this.digests.keys())
      if (!readFileSync(join(this.published, address)).equals(readFileSync(join(out, address))))
        throw new Error(`${address} differs`);
  }
}

async function index(
  stories: Dated[],
  files: FolderFiles,
  options: Options,
  cache?: string,
): Promise<IndexReport> {
  const sorted = stories.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const list = {
    days: sorted.map(({ day }) => day),
    key: (number: number) => JSON.stringify(sorted[number]),
    story: (number: number) => sorted[number]!.story,
  };
  return writeWords(list, { language: 'en', ...options, files, ...(cache !== undefined && { cache }) });
}

function made({ volumes }: IndexReport): string[] {
  return volumes.map((volume) => volume.made);
}

/** So many stories of the first half of 1987, some long and some short. */
function archive(stories: number): Dated[] {
  return Array.from({ length: stories }, (_, at) => {
    const month = 1 + Math.floor((at * 6) / stories);
    return any(at, `1987-0${month}-${String(1 + (at % 28)).padStart(2, '0')}`);
  });
}

/** A story that its number makes: of some words, and one of its own. */
function any(number: number, day: string): Dated {
  const random = randomFrom(number);
  const text = (length: number): string =>
    Array.from({ length }, () => itemAt(words, random(words.length))).join(' ');
  return {
    day,
    story: {
      row: {
        id: `${day.replaceAll('-', '/')}/story-${number}`,
        title: `Report ${number}`,
        date: day,
        source: 'Coast Daily',
      },
      text: {
        title: `${text(3)} ${number}`,
        byline: number % 3 ? '' : 'By Jane Roe',
        photos: number % 5 ? [] : [[text(6), 'EPA']],
        dateline: number % 2 ? 'TEHRAN, Iran' : '',
        html: `<p>${text(number % 7 ? 40 : 900)}</p><p>own${number.toString(36)}x</p><h2>${text(2).toUpperCase()}</h2>`,
      },
    },
  };
}

function edited(stories: Dated[], random: (below: number) => number): Dated[] {
  const at = random(stories.length);
  const fresh = any(1000 + random(100_000), itemAt(stories, at).day);
  switch (random(6)) {
    case 0:
      return [...stories, fresh];
    case 1:
      return stories.filter((_, number) => number !== at);
    case 2:
      return replaced(stories, at, (one) => renamed(one, `renamed-${random(1000)}`));
    case 3:
      return replaced(stories, at, (one) => ({ ...one, day: `1987-0${1 + random(6)}-15` }));
    case 4:
      return replaced(stories, at, (one) => sourced(one, 'Hill Post'));
    default:
      return replaced(stories, at, () => fresh);
  }
}

function replaced(stories: Dated[], at: number, by: (one: Dated) => Dated): Dated[] {
  return stories.map((one, number) => (number === at ? by(one) : one));
}

function renamed({ day, story: { row, text } }: Dated, name: string): Dated {
  return { day, story: { row: { ...row, id: `1987/${name}` }, text } };
}

function sourced({ day, story: { row, text } }: Dated, source: string): Dated {
  return { day, story: { row: { ...row, source }, text } };
}

/** Whole numbers below a limit, always the same ones for a seed (Park and Miller’s generator). */
function randomFrom(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-index-'));
  folders.push(folder);
  return folder;
}
