import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PagedTexts } from '../../src/search/index/pagedTexts.ts';
import { chunkOf, metadataOf, postingsIn } from '../../src/search/wordsIndex.ts';

/** A headline and a body each; words that stand in both, with accents and hyphens, and enough of their own for several chunks. */
const texts = [
  ['harbour reopens', 'the harbour opens again said the harbour master of the café and the cafe'],
  ['naïve plan', 'the plan for the harbour is naive and a cafés-plan café-plan'],
  ['fire', 'a fire at the harbour café'],
  ...Array.from({ length: 60 }, (_, text): [string, string] => [
    `report ${text % 7}`,
    Array.from({ length: 300 }, (_, word) => `w${((text * 300 + word) * 7919).toString(36)}`).join(' '),
  ]),
] as const;

let alone: Uint8Array[];

beforeAll(async () => {
  alone = await chunksOf(texts.map((text) => [text]));
});

afterAll(close);

describe('The postings of texts that stand many to a page', () => {
  test.each([2, 3, 10, 1000])('are those of a page a text, with %d to a page', async (most) => {
    const pages = texts.flatMap((_, at) => (at % most ? [] : [texts.slice(at, at + most)]));
    const chunks = await chunksOf(pages);
    expect(entriesOf(chunks, new PagedTexts(pages.map((page) => page.map(lengthOf))))).toEqual(
      entriesOf(alone, new PagedTexts(texts.map((text) => [lengthOf(text)]))),
    );
  });

  test('are the same as Pagefind’s where each text has a page', () => {
    const own = new PagedTexts(texts.map((text) => [lengthOf(text)]));
    for (const chunk of alone) {
      const entries = Array.from(own.entriesOf(chunk), ([word, entry]) => [word, entry.slice()] as const);
      expect(entries.length).toBeGreaterThan(10);
      const again = [...postingsIn(chunkOf(entries.map(([, entry]) => entry)))];
      expect(again.map(([word]) => word)).toEqual(entries.map(([word]) => word));
      expect(again.map(sorted)).toEqual([...postingsIn(chunk)].map(sorted));
    }
  });

  test('tell of a text that the index lacks', async () => {
    const pages = [texts.slice(0, 1), texts.slice(2, 3)];
    const chunks = await chunksOf(pages);
    const lengths = pages.map((page) => page.map(lengthOf));
    const whole = new PagedTexts(lengths);
    entriesOf(chunks, whole);
    expect(whole.missing()).toBeUndefined();
    const longer = new PagedTexts([...lengths, [3]]);
    entriesOf(chunks, longer);
    expect(longer.missing()).toBe(2);
  });

  test('of another form are refused', () => {
    const own = new PagedTexts(texts.map((text) => [lengthOf(text)]));
    expect(() => [...own.entriesOf(alone[0]!.subarray(0, 200))]).toThrow(
      'Pagefind’s index is not of the form that is read',
    );
  });
});

type Text = (typeof texts)[number];

function lengthOf([headline, body]: Text): number {
  return `${headline} ${body}`.split(' ').length;
}

function entriesOf(chunks: Uint8Array[], paged: PagedTexts): string[] {
  return chunks.flatMap((chunk) =>
    Array.from(paged.entriesOf(chunk), ([word, entry]) => `${word} ${Buffer.from(entry).toString('hex')}`),
  );
}

/** Forms of a word come in any order from Pagefind. */
function sorted([word, postings]: [string, ReturnType<typeof Array.of>]): unknown {
  return [word, postings.map((posting) => JSON.stringify(posting)).sort()];
}

/** The unpacked chunks of an index of pages, in order. */
async function chunksOf(pages: (readonly Text[])[]): Promise<Uint8Array[]> {
  const { index } = await createIndex({ forceLanguage: 'und' });
  for (const [at, page] of pages.entries()) {
    const content = page
      .map(([title, body]) => `___PAGEFIND_AUTO_WEIGHT___7 ${title} ___END_PAGEFIND_WEIGHT___ ${body}`)
      .join(' ');
    await index!.addCustomRecord({ url: String(at), language: 'und', content });
  }
  const { files } = await index!.getFiles();
  await index!.deleteIndex();
  const unpacked = (end: string): Uint8Array =>
    gunzipSync(files.find(({ path }) => path.endsWith(end))!.content);
  return metadataOf(unpacked('.pf_meta')).chunks.map(([, name]) => unpacked(`${name}.pf_index`));
}
