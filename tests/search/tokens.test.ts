import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemmer as english } from '../../src/search/stems/english.ts';
import { partsOfToken, tokenize, withoutCase, termsOf } from '../../src/search/tokens.ts';

const tokens = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));
const words = (text: string): string[] => termsOf(partsOfToken(text, true)!, english);

describe('a text is divided into tokens', () => {
  test.each([
    ['at white space', 'Oil prices  fell\nagain', ['Oil', 'prices', 'fell', 'again']],
    [
      'at dashes and quotes',
      'talks—Tehran–Moscow, “Ali”said',
      ['talks—', 'Tehran–', 'Moscow,', 'Ali”', 'said'],
    ],
    ['at dots and hyphens in a row', 'well...no--yes', ['well...', 'no--', 'yes']],
    ['not at hyphens', 'cease-fire al‑Assad', ['cease-fire', 'al‑Assad']],
    ['not at a dash between numbers', '1986–87, 3–2', ['1986–87,', '3–2']],
    ['not where no letter stands', 'Iran — & Iraq …', ['Iran', 'Iraq']],
    ['not in a number', '7 000 people, 1 250 000\u202f000', ['7 000', 'people,', '1 250 000\u202f000']],
    ['but between numbers', 'in 1987 300 rows 12 300 5', ['in', '1987', '300', 'rows', '12', '300', '5']],
    [
      'not before a fraction',
      'cut 3 1/2 pct, 7 ¾ and 12 11/16',
      ['cut', '3 1/2', 'pct,', '7 ¾', 'and', '12 11/16'],
    ],
    ['but before what is none', 'on 3 1/2/2026', ['on', '3', '1/2/2026']],
    ['not between initials', 'J. D. Vance, U. S. troops', ['J. D.', 'Vance,', 'U. S.', 'troops']],
    ['at each character of Chinese', '访问，北京on 6月', ['访', '问，', '北', '京', 'on', '6', '月']],
    ['at each character of Japanese, voiced or small', 'ガス、ｶﾞｽ・ー', ['ガ', 'ス、', 'ｶﾞ', 'ｽ・', 'ー']],
    ['at each character of Thai with its vowel signs', 'ที่นี่', ['ที่', 'นี่']],
    ['not at a mark within Hebrew', 'צה"ל אמר "כן"', ['צה"ל', 'אמר', 'כן"']],
  ])('%s', (_, text, cut) => {
    expect(tokens(text)).toEqual(cut);
  });
});

describe('a token is indexed under its terms', () => {
  test.each([
    ['talks,', ['talks']],
    ['cease-fire', ['ceasefire', 'cease', 'fire']],
    ['U.S.-led', ['u^s^led', 'u^s^', 'led']],
    ['x-ray', ['xray', 'ray']],
    ['Iran’s', ['irans']],
    ['US’s', ['u^s^s', 'u^s^']],
    ['O’Neill', ['oneill', 'neill']],
    ['Hawaiʻi', ['hawaii', 'hawai']],
    ['Sana‘a', ['sanaa', 'sana']],
    ['said.But', ['saidbut', 'said', 'but']],
    ['MPs', ['m^p^s']],
    ['WikiLeaks', ['w^ikil^eaks', 'w^iki', 'l^eaks']],
    ['Æthel', ['aethel']],
    ['Żółć', ['zolc']],
    ['Người', ['nguoi']],
    ['ﬁn', ['fin']],
    ['ＮＨＫ', ['n^h^k^']],
    ['CO₂', ['c^o^2', 'c^o^', '2']],
    ['مـحـمـد', ['محمد']],
    ['می‌شود', ['میشود', 'می', 'شود']],
    ['ガ', ['ガ']],
    ['मोदी', ['मोदी']],
    ['한-미', ['한미', '한', '미']],
    ['1.8', ['1.8']],
    ['1,8', ['1.8']],
    ['7,000-strong', ['7000strong', '7000', 'strong']],
    ['7 000', ['7000', '7', '000']],
    ['$3.5m', ['3.5m', '3.5']],
    ['£1.8bn', ['1.8bn', '1.8', 'bn']],
    ['3-2', ['3-2', '3', '2']],
    ['01.02.2026', ['01-02-2026', '01', '02', '2026']],
    ['2026-02-01', ['2026-02-01', '2026', '02', '01']],
    ['5.2.1', ['5-2-1', '5', '2', '1']],
    ['14:30', ['14.30']],
    ['1980s', ['1980s', '1980']],
    ['3½', ['3.5']],
    ['3-1/2-year', ['3.5year', '3.5', 'year']],
    ['10²', ['10-2', '10', '2']],
  ])('%s: %j', (printed, held) => {
    expect(words(printed)).toEqual(held);
  });

  test.each([
    ['MiG-29', ['mig', '29', 'mig29']],
    ['iOS-based', ['ios', 'based', 'iosbased']],
    ['PhD-led', ['phd', 'led']],
    ['McDonald’s-style', ['mcdonald', 'mcdonalds', 'donald', 'style']],
    ['eBay-owned', ['ebay', 'owned']],
    ['F-16s', ['f16', '16', 'f16s']],
    ['B-52s', ['b52']],
    ['al-Assad-led', ['alassad', 'assadled', 'led']],
    ['9/11-style', ['9-11', '11', 'style']],
    ['COVID-19-hit', ['covid19', 'covid', 'hit']],
  ])('of which neighbouring segments are one, too: %s by %j', (printed, held) => {
    expect(words(printed).map(withoutCase)).toEqual(expect.arrayContaining(held));
  });

  test.each([
    ['01.02.2026', ['01-02', '02-2026']],
    ['5-2-1-win', ['5-2', '2-1', '1win']],
    ['9/11-style', ['11style']],
  ])('but no cut of a row of numbers: %s not by %j', (printed, others) => {
    for (const other of others) expect(words(printed)).not.toContain(other);
  });

  test('without marks of capitals where these tell nothing', () => {
    expect(termsOf(partsOfToken('U.S.-LED', false)!, english)).toEqual(['usled', 'us', 'led']);
  });
});

const alike: [string, string][] = [
  ['Bjørn', 'Bjorn'],
  ['Østby', 'Ostby'],
  ['Strauß', 'Strauss'],
  ['Đilas', 'Dilas'],
  ['Yıldız', 'Yildiz'],
  ['Łukasz', 'Lukasz'],
  ['Þórðarson', 'Thordarson'],
  ['Nguyễn', 'Nguyen'],
  ['Νίκος', 'ΝΙΚΟΣ'],
  ['Ёлка', 'елка'],
  ['علي', 'علی'],
  ['كتاب', 'کتاب'],
  ['أحمد', 'احمد'],
  ['۱۹۸۷', '1987'],
  ['٧٬٠٠٠', '7,000'],
  ['７，０００', '7000'],
  ['7\u00a0000', '7,000'],
  ['7’000', '7000'],
  ['14:30', '14.30'],
  ['1·8', '1.8'],
  ['9/11', '9-11'],
  ['3½', '3.5'],
  ['3 1/2', '3-1/2'],
  ['3 1/2', '3,5'],
  ['12¾', '12.75'],
  ['हिन्दी', 'हिंदी'],
  ['01/02/2026', '01.02.2026'],
  ['ｶﾞ', 'ガ'],
  ['צה״ל', 'צה"ל'],
  ['J. D.', 'J.D.'],
];
test.each(alike)('“%s” and “%s” are found by the same word', (one, other) => {
  const [first, second] = [one, other].map((text) => termsOf(partsOfToken(text, false)!, english)[0]);
  expect(first).toBe(second);
});

test.each([
  ['1.8', '18'],
  ['1.8', '1.85'],
  ['3-2', '32'],
  ['3-2', '3.2'],
  ['3½', '312'],
  ['10²', '102'],
  ['カ', 'ガ'],
  ['김', '길'],
  ['मोदी', 'मद'],
])('“%s” and “%s” are not', (one, other) => {
  expect(words(one)).not.toContain(words(other)[0]);
  expect(words(other)).not.toContain(words(one)[0]);
});

test('every token of any text has a term, and every letter and digit is in one token', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(/[a-z0-9]/i.test(text.slice(end, token.start))).toBe(false);
        expect(words(text.slice(token.start, token.end)).length).toBeGreaterThan(0);
        end = token.end;
      }
      expect(/[a-z0-9]/i.test(text.slice(end))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
