import { close, createIndex } from 'pagefind';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Metadata, Posting } from '../../src/search/wordsIndex.ts';
import { chunkAt, metadataOf, postingsIn } from '../../src/search/wordsIndex.ts';

/** Each with its headline; enough words of their own for several chunks. */
const stories = [
  {
    title: 'Harbour reopens',
    text: 'The harbour opens again, said the harbour master. Cafés and a café open too.',
  },
  { title: 'Naïve plan', text: 'The plan for the harbour is naive. The 𐐷 stays, the ﬁle too.' },
  ...Array.from({ length: 60 }, (_, story) => ({
    title: `Report ${story}`,
    text: Array.from({ length: 400 }, (_, word) => `w${((story * 400 + word) * 7919).toString(36)}`).join(
      ' ',
    ),
  })),
];

let metadata: Metadata;
const files = new Map<string, Uint8Array>();

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const [place, { title, text }] of stories.entries())
    await index!.addHTMLFile({
      url: `/${String(place).padStart(2, '0')}/`,
      content: `<html><body><h1>${title}</h1><p>${text}</p></body></html>`,
    });
  for (const { path, content } of (await index!.getFiles()).files)
    if (/\.pf_/.test(path)) files.set(path.split('/').at(-1)!, gunzipSync(content));
  metadata = metadataOf([...files].find(([name]) => name.endsWith('.pf_meta'))![1]);
});

afterAll(close);

describe('Pagefind’s index', () => {
  test('lists its pages with their words, and its chunks by their first words', () => {
    expect(metadata.pages).toHaveLength(stories.length);
    expect(metadata.pages[placeOf(1)]!.words).toBe(15);
    expect(metadata.chunks.length).toBeGreaterThan(1);
  });

  test('tells where a word stands and what each place weighs', () => {
    expect(postings('harbour')).toEqual([
      { page: placeOf(0), locations: [3, 8, 0], weights: [1, 1, 7] },
      { page: placeOf(1), locations: [6], weights: [1] },
    ]);
  });

  test('tells the forms of a word apart', () => {
    const forms = postings('cafe').map(({ form, locations }) => [form, locations]);
    expect(forms).toEqual([
      ['café', [13]],
      ['cafés', [10]],
    ]);
  });

  test('tells a word with and without its accents together', () => {
    const locations = (word: string): number[] =>
      postings(word)
        .flatMap((standing) => standing.locations)
        .sort((one, other) => one - other);
    expect(locations('cafe')).toEqual([10, 13]);
    expect(locations('naiv')).toEqual([0, 8]);
  });

  test('holds every word in the chunk in which it is looked for, whatever its letters', () => {
    for (const [at, [, chunk]] of metadata.chunks.entries())
      for (const [word] of postingsIn(files.get(`${chunk}.pf_index`)!))
        expect(chunkAt(firsts(), word), word).toBe(at);
    expect(chunkAt(firsts(), '')).toBe(-1);
  });

  test('of another form is refused', () => {
    const cut = [...files].find(([name]) => name.endsWith('.pf_index'))![1].subarray(0, 200);
    expect(() => [...postingsIn(cut)]).toThrow('Pagefind’s index is not of the form that is read');
    expect(() => metadataOf(new TextEncoder().encode('pagefind_dcd\u0003{}'))).toThrow(
      'Pagefind’s index is not of the form that is read',
    );
  });
});

test('words are looked for in Pagefind’s order, which is by code points', () => {
  const order = ['a', 'b', 'ﬁ', 'ﬁle', '𐐷', '𐐷a'];
  expect(order.map((word) => chunkAt(['a', 'ﬁ', '𐐷'], word))).toEqual([0, 0, 1, 1, 2, 2]);
});

function firsts(): string[] {
  return metadata.chunks.map(([first]) => first);
}

function postings(word: string): Posting[] {
  const [, name] = metadata.chunks[chunkAt(firsts(), word)]!;
  const chunk = files.get(`${name}.pf_index`)!;
  return [...postingsIn(chunk, new Set([word]))]
    .flatMap(([, found]) => found)
    .sort((a, b) => a.page - b.page);
}

function placeOf(story: number): number {
  const fragments = metadata.pages.map(({ name }) => files.get(`${name}.pf_fragment`)!);
  return fragments.findIndex((file) => new TextDecoder().decode(file).includes(`"url":"/0${story}/"`));
}
