import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { stemmerOf } from '../../src/search/stem.ts';
import { postingsIn } from '../../src/search/wordsIndex.ts';

const words =
  'abandoned abilities acquires adding added aerial agreed agreeing andes apologies arsenal atlas babies banned bias bidding biases boys briefly ' +
  'buying cannings caresses categorical ceased ceasefire communism congressional conquered controlled cosmos cries crying dancing decisively ' +
  'dying early easily ebbed economies ecologists effectively egg electricity embassies emergency enjoyed erring evening eyed exceed exceeding ' +
  'falling falls feed fizzed flies fluently foreign formative generals generously gently goodness happily harassing herrings hopefulness hoping ' +
  'hopping howe idly inning intense interest internal international interstate iranians king knives lately later laterally lessly lie lions ' +
  'logically lull luxuriated lying mapped meanness messes militarily ministerial ministries missiles national nationalities naturally ' +
  'negotiations news nuclear off officially oil ones oneill only organization organs outing past pasted pasting peace played plays ' +
  'possibly predication presidents proceed prices radically rates rational recently relational rolled sanctions says sensational ships ' +
  'singly skies skis sky sticking succeed succeeded talks tied ties tragedies troubling ugly ultimately united universally universities ' +
  'us used using uses vietnamization vying war wars was y yacht yearly yes yielding yugoslavia 1979 3rd tehran’s';

const { stem, shorterStems } = await stemmerOf('en');

afterAll(close);

test('stems are those of Pagefind’s English stemmer', async () => {
  const list = words.replaceAll('’', '').split(' ');
  const { index } = await createIndex({ forceLanguage: 'en' });
  await index!.addHTMLFile({
    url: '/',
    content: `<html><body data-pagefind-body>${list.join(' ')}</body></html>`,
  });
  const { files } = await index!.getFiles();
  const held = new Map<number, string>();
  for (const { path, content } of files) {
    if (!path.endsWith('.pf_index')) continue;
    for (const [word, [posting]] of postingsIn(gunzipSync(content)))
      for (const place of posting?.locations ?? []) held.set(place, word);
  }
  expect(held.size).toBe(list.length);
  expect(list.map((word) => [word, stem(word)])).toEqual(list.map((word, place) => [word, held.get(place)]));
});

test('a word without end has a stem as any other', () => {
  const endless = 'data'.repeat(250_000);
  expect(stem(`${endless}s`)).toBe(endless);
  expect(stem(`${endless}us`)).toBe(`${endless}us`);
});

test('a stem of four letters or more begins its word, but for the last letter', () => {
  const endings = [
    '',
    's',
    'ed',
    'ing',
    'ly',
    'ness',
    'ation',
    'ational',
    'ize',
    'ies',
    'ying',
    'ability',
    'iveness',
  ];
  for (const word of words.split(' ').flatMap((one) => endings.map((ending) => one + ending))) {
    const own = stem(word);
    if (own.length >= 4) expect(word.startsWith(own.slice(0, -1)), word).toBe(true);
  }
});

test.each([
  ['British English', 'en-GB', 'studies', 'studi'],
  ['Persian', 'fa', 'کتابها', 'کتاب'],
  ['Austrian German', 'de-AT', 'studien', 'studi'],
  ['Nynorsk', 'nn', 'hendingar', 'hending'],
  ['Norwegian without a name of its kind', 'no', 'hendinger', 'hending'],
  ['Japanese', 'ja', '選挙', '選挙'],
  ['Hungarian, of which no stemmer is known', 'hu', 'kormanyok', 'kormanyok'],
  ['a language nobody knows', 'zxx', 'studies', 'studies'],
])(
  'of %s, the stem of a word is that of its language, or the word itself',
  async (_, language, word, stemmed) => {
    expect((await stemmerOf(language)).stem(word)).toBe(stemmed);
  },
);

test('a word that changes its last letters is looked for by the beginnings of its stem', async () => {
  expect(shorterStems('studie')).toContain(stem('studies'));
  expect(shorterStems('dyi')).toContain(stem('dying'));
  expect(shorterStems('uin')).toContain(stem('uing'));
  expect((await stemmerOf('ja')).shorterStems('選挙')).toEqual([]);
});
