import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { foldWord } from '../../src/archive/fold.ts';
import { spelled, pagefindToken } from '../../src/search/spelling.ts';
import { stemmer as english } from '../../src/search/stems/english.ts';
import type { TokenParts } from '../../src/search/tokens.ts';
import { partsOfToken, withoutCase, termsOf } from '../../src/search/tokens.ts';
import { postingsIn } from '../../src/search/wordsIndex.ts';

afterAll(close);

const printed = [
  ...['al-Assad', 'U.S.-led', 'McDonald’s', 'x-ray', 'NATO’s', 'O’Neill', 'AT&T', 'PhD', 'MPs', 'e-t', 'Iran’s', 'iPhone'],
  ...['3-2', '1986–87', '5.2.1', '01.02.2026', '1.8', '$1.8bn', '7,000-strong', '7 000', '1 250 000', 'F-16', 'MiG-29s', 'F-16-based', 'PhD-led', '9/11-style', '16-year-old', 'CO₂', '14:30', '½', 'B-52s'],
  ...['Bjørn', 'Łódź', 'Straße', 'Yıldız', 'Þór', 'ŁÓDŹ', 'İzmir’s', 'Đilas'],
  ...['США', 'НАТО-вский', 'ΝΑΤΟ', 'Νίκος', 'צה"ל', 'محمد', 'می‌شود', 'हिन्दी', 'मोदी', 'ไ', 'ที่', '한국어', '김', '길', 'カ', 'ガ', '東', '2월', '美'],
]; // prettier-ignore

test('Pagefind indexes each token under its terms and no others that a query can contain', async () => {
  expect(await termsInPagefind(printed)).toEqual(printed.map(expected));
});

test('so it does whatever is printed', async () => {
  const letters = fc.string({ unit: 'binary', minLength: 1, maxLength: 6 });
  const mixed = fc.string({ unit: fc.constantFrom(...'abEFoS19７٣.,-–:’/$% éøßçΣЙïガ김हिแגⅣ²ʻ'), minLength: 1, maxLength: 9 });
  const texts = fc.sample(fc.oneof(letters, mixed), { numRuns: 3000, seed: 13 }).filter((text) => partsOfToken(text, true));
  expect(await termsInPagefind(texts)).toEqual(texts.map(expected));
}); // prettier-ignore

test('no two words are spelled alike', () => {
  const word = fc.string({ unit: fc.constantFrom(...'a1.-^김ガꀀꀮि') });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(spelled(one) === spelled(other)).toBe(one === other);
    }),
  );
});

test('a word begins as another does, and so does its spelling', () => {
  const word = fc.string({ unit: 'binary', minLength: 1 }).map(foldWord);
  fc.assert(
    fc.property(word, word, (one, other) => {
      if (!/\d/.test(one + other)) expect(spelled(one + other)).toBe(spelled(one) + spelled(other));
    }),
  );
});

function expected(text: string): string[] {
  return termsOf(partsOfToken(text, true)!, english)
    .map((word) => `${spelled(withoutCase(word))} ${spelled(word)}`)
    .sort();
}

function token(parts: TokenParts): string {
  return pagefindToken(parts, termsOf(parts, english));
}

/** Token by token the terms and their forms. */
async function termsInPagefind(texts: string[]): Promise<string[][]> {
  const { index } = await createIndex({ forceLanguage: 'und' });
  const tokens = texts.map((text) => token(partsOfToken(text, true)!));
  await index!.addHTMLFile({ url: '/', content: `<html><body><p>${tokens.join(' ')}</p></body></html>` });
  const found = texts.map(() => new Set<string>());
  for (const { path, content } of (await index!.getFiles()).files)
    if (path.endsWith('.pf_index'))
      for (const [word, postings] of postingsIn(gunzipSync(content)))
        for (const { form = word, locations } of postings)
          for (const location of locations)
            if (!word.startsWith(spelled('\0'))) found[location]!.add(`${word} ${form}`);
  return found.map((words) => [...words].sort());
}
