/* The files beside the index of words: made with what is published and kept of the last ones, they have the bytes of files from nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/types.ts';
import { IndexCache } from '../../src/search/index/indexCache.ts';
import { namesOf, searchFilesOf, writeSearchFiles } from '../../src/search/index/searchFiles.ts';
import type { KeyedFiles } from '../../src/search/index/siteFiles.ts';
import { digestOf } from '../../src/search/index/siteFiles.ts';
import { storiesOf } from '../../src/search/index/writeIndex.ts';
import { cacheFolder } from '../../src/store/cacheFolder.ts';
import { archive, country, person, story } from '../archive/holdings.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const titles = ['Wheat prices fall', 'Harbour reopens', 'بندر دوباره باز شد', 'Łódź votes again'];
const texts = ['Minister Ana Brandt spoke in Lisbon.', 'Officials in Poland said so.', 'Nothing new.'];

/** So many stories, some of which name a person and a country. */
interface Content {
  titles?: Record<number, string>;
  person?: string;
  stories: number;
}

describe('after an edit', () => {
  const edits: [string, Content][] = [
    ['that adds a story at the end', { stories: 701 }],
    ['that changes a title', { stories: 700, titles: { 650: 'Talks end' } }],
    ['that changes a title near the beginning', { stories: 700, titles: { 3: 'Talks end' } }],
    ['that takes the newest away', { stories: 699 }],
    ['of a person’s name', { stories: 700, person: 'Ana Maria Brandt' }],
  ];

  test.each(edits)('%s the files are those of a build from nothing', async (_, content) => {
    const site = new Site();
    await site.write(archiveOf({ stories: 700 }));
    await site.write(archiveOf(content));
    const fresh = new Site();
    await fresh.write(archiveOf(content));
    expect(site.made).toEqual(fresh.made);
  });

  test('most packs of rows and facets are carried over', async () => {
    const site = new Site();
    await site.write(archiveOf({ stories: 700 }));
    await site.write(archiveOf({ stories: 701 }));
    expect([...site.kept].sort()).toEqual(['search/facets/0.json']);
    expect([...site.carried].some((address) => address.endsWith('.pack'))).toBe(true);
    expect([...site.written].filter((address) => address.startsWith('search/facets'))).toEqual([
      'search/facets/1.json',
    ]);
  });

  test('of a person’s name all facets are made again', async () => {
    const site = new Site();
    await site.write(archiveOf({ stories: 700 }));
    await site.write(archiveOf({ stories: 700, person: 'Ana Maria Brandt' }));
    expect(site.written).toContain('search/facets/0.json');
    expect(Buffer.from(site.made.get('search/facets/0.json')!).toString()).toContain('Ana Maria Brandt');
  });

  test('packs that were changed since are written again', async () => {
    const site = new Site();
    await site.write(archiveOf({ stories: 700 }));
    const fresh = new Map(site.made);
    const [pack] = [...site.made.keys()].filter((address) => address.endsWith('.pack'));
    site.made.set(pack!, Buffer.from('damaged'));
    await site.write(archiveOf({ stories: 700 }));
    expect(site.made).toEqual(fresh);
  });
});

test('in memory they are the same', async () => {
  const site = new Site();
  const own = archiveOf({ stories: 300 });
  await site.write(own);
  const made = searchFilesOf(own, 'en', () => namesOf(own));
  expect(new Map([...made].map(([address, content]) => [address, Buffer.from(content)]))).toEqual(site.made);
});

/** A published site in memory, with a cache. */
class Site implements KeyedFiles {
  made = new Map<string, Uint8Array>();
  readonly kept = new Set<string>();
  readonly carried = new Set<string>();
  readonly written = new Set<string>();
  #next = new Map<string, Uint8Array>();
  readonly #keys = new Map<string, string>();
  readonly #cache = new IndexCache(cacheFolder(mkdtempSync(join(folder, 'cache-'))), 'scope');

  async write(archive: Archive): Promise<void>;
  write(address: string, content: Uint8Array | string, key?: string): void;
  write(what: Archive | string, content: Uint8Array | string = '', key?: string): Promise<void> | void {
    if (typeof what !== 'string') return this.#writeAll(what);
    this.#next.set(what, Buffer.from(content));
    this.written.add(what);
    if (key !== undefined) this.#keys.set(what, key);
  }

  async #writeAll(own: Archive): Promise<void> {
    for (const set of [this.kept, this.carried, this.written]) set.clear();
    await writeSearchFiles(own, 'en', {
      files: this,
      cache: this.#cache,
      scope: 'scope',
      key: storiesOf(own, 'en').key,
      names: () => namesOf(own),
    });
    this.made = this.#next;
    this.#next = new Map();
  }

  published(address: string): string | undefined {
    const bytes = this.made.get(address);
    return bytes && digestOf(bytes);
  }

  read(address: string): Uint8Array | undefined {
    return this.made.get(address);
  }

  carry(address: string): void {
    this.#next.set(address, this.made.get(address)!);
    this.carried.add(address);
  }

  keep(address: string, key: string): boolean {
    if (this.#keys.get(address) !== key) return false;
    this.#next.set(address, this.made.get(address)!);
    this.kept.add(address);
    return true;
  }
}

function archiveOf({ stories, titles: own = {}, person: name = 'Ana Brandt' }: Content): Archive {
  return archive({
    authorities: digestOf(name),
    people: [person('brandt', { name })],
    countries: [country('PL', { name: 'Poland' }), country('PT', { name: 'Portugal', capital: 'Lisbon' })],
    stories: Array.from({ length: stories }, (_, at) => {
      const title = own[at] ?? `${titles[at % titles.length]!} ${at}`;
      const day = `19${String(70 + Math.floor(at / 100))}-05-${String(1 + (at % 28)).padStart(2, '0')}`;
      const named = { people: at % 3 ? '[]' : '[brandt]', countries: at % 5 ? '[PL]' : '[PT]' };
      const filed = story(`story-${at}`, { title, date: day, ...named }, texts[at % texts.length]);
      return { ...filed, digest: digestOf(`${title} ${day}`) };
    }),
  });
}
