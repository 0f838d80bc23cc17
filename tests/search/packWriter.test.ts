import { randomBytes } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { PackFile } from '../../src/search/index/packWriter.ts';
import { packBytes, PackWriter, PublishedPacks, UnreadableIndex } from '../../src/search/index/packWriter.ts';
import type { SiteFiles } from '../../src/search/index/siteFiles.ts';
import { digestOf } from '../../src/search/index/siteFiles.ts';
import { membersOf } from '../../src/search/packs.ts';

// Bytes that cannot be compressed.
const large = Array.from({ length: 7 }, () => randomBytes(40_000));

test('members come back from where the packs say that they are, in packs of at most 128 kB', () => {
  const site = new Site();
  const { packed } = write(site, large);
  expect(membersOf(packed, 'texts/').map((member) => site.member(member))).toEqual(large);
  expect([...site.bytes.values()].map(({ length }) => length < 128 * 1024)).toEqual([true, true, true]);
});

test('packs that hold the same are carried over, and only the others written', () => {
  const site = new Site();
  const { written } = write(site, large);
  site.log.length = 0;
  const changed = [...large.slice(0, 6), randomBytes(40_000)];
  const again = write(site, changed, written);
  expect(site.log.map(([done]) => done)).toEqual(['carry', 'carry', 'write']);
  expect(membersOf(again.packed, 'texts/').map((member) => site.member(member))).toEqual(changed);
  expect(again.packed).toEqual(write(new Site(), changed).packed);
});

test('a member that is published in another pack is there again, even where that cannot be read', () => {
  for (const isReadable of [true, false]) {
    const site = new Site();
    const { written } = write(site, large);
    const bytes = new Map(site.bytes);
    if (!isReadable) site.bytes.clear();
    const moved = [randomBytes(40_000), ...large];
    const { packed } = write(site, moved, written);
    for (const [address, own] of bytes) site.bytes.set(address, own);
    expect(membersOf(packed, 'texts/').map((member) => site.member(member))).toEqual(moved);
  }
});

test('what a published member holds cannot be known without its pack', () => {
  const site = new Site();
  const { written } = write(site, large);
  const address = written[1]!.address;
  site.bytes.delete(address);
  const published = new PublishedPacks(written, site);
  expect(published.content(0)).toEqual(large[0]);
  expect(() => published.content(4)).toThrow(new UnreadableIndex(`${address} cannot be read`));
});

function write(site: Site, contents: Uint8Array[], published?: PackFile[]) {
  const writer = new PackWriter(
    site,
    { folder: 'texts/', mostBytes: 131_072 },
    published && new PublishedPacks(published, site),
  );
  for (const content of contents) writer.add(content);
  return { packed: writer.finish(), written: writer.written };
}

/** Files in memory. */
class Site implements SiteFiles {
  readonly bytes = new Map<string, Buffer>();
  readonly log: ['write' | 'carry', string][] = [];

  published(address: string): string | undefined {
    const bytes = this.bytes.get(address);
    return bytes && digestOf(bytes);
  }

  read(address: string): Uint8Array | undefined {
    return this.bytes.get(address);
  }

  carry(address: string): void {
    this.log.push(['carry', address]);
  }

  write(address: string, bytes: Uint8Array | string): void {
    this.log.push(['write', address]);
    this.bytes.set(address, Buffer.from(bytes));
  }

  member({ path, start, length }: { path: string; start: number; length: number }): Buffer {
    return inflateSync(this.bytes.get(path)!.subarray(start, start + length));
  }
}

test.each([
  [0, 8],
  [1000, 8],
  [6250, 8],
  [6251, 16],
  [19_704, 32],
  [100_000, 128],
  [1_000_000, 128],
])('an archive of %i stories has packs of at most %i kB', (stories, most) => {
  expect(packBytes(stories)).toBe(most * 1024);
});
