import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Shard } from '../../src/search/dictionary.ts';
import { entriesOf, shardsFor, storyCount, unionOf, yearCountsOf } from '../../src/search/dictionary.ts';
import { packedYears, tally, yearsIn } from '../../src/search/years.ts';
import type { KnownTerms } from '../../src/search/index/termDictionary.ts';
import { boundariesOf, TermDictionary } from '../../src/search/index/termDictionary.ts';
import { vocabularyOf } from './vocabularyOf.ts';
import type { QueryTerm } from '../../src/search/page/matching.ts';
import { stemmer as english } from '../../src/search/stems/english.ts';
import { volumeOf } from '../../src/search/volumes.ts';

const { stem } = english;

const volumes = [
  { name: '1986', from: 0, stories: 600 },
  { name: '1987-02', from: 600, stories: 1000 },
  { name: '1987-03', from: 1600, stories: 900 },
];

test('a rare word is told by its stories, and a frequent one by its volumes', () => {
  const often = Array.from({ length: 500 }, (_, number) => number * 2);
  const [shard] = shardsOf(
    new Map([
      ['mural', [3, 1700]],
      ['said', often],
    ]),
  );
  expect(entriesOf(shard!, { word: 'mural', by: 'stem' }, volumes, english)).toEqual([
    { word: 'mural', stories: 2, numbers: [3, 1700], volumes: [0, 2] },
  ]);
  expect(entriesOf(shard!, { word: 'said', by: 'stem' }, volumes, english)).toEqual([
    { word: 'said', stories: 500, years: [100, 400, 0], volumes: [0, 1] },
  ]);
  expect(storyCount(shard![1]![1])).toBe(500);
});

describe('of the words of an archive', () => {
  const printed =
    'die dying dies skies sky study studies studied possible possibility hope hoping hopes nation national nationalization ' +
    'terror terrorism terrorist us u^s^ use uses who w^h^o^ 1987 19 1.8 3-2 김 김정은 मोदी мир мира';
  test.each<[QueryTerm, string[]]>([
    [{ word: 'dies', by: 'stem' }, ['die', 'dies', 'dying']],
    [{ word: 'skies', by: 'stem' }, ['skies', 'sky']],
    [{ word: 'possibly', by: 'stem' }, ['possibility', 'possible']],
    [{ word: 'study', by: 'stem prefix' }, ['studied', 'studies', 'study']],
    [{ word: 'nation', by: 'stem prefix' }, ['nation', 'national', 'nationalization']],
    [{ word: 'dyi', by: 'prefix' }, ['dying']],
    [{ word: 'studie', by: 'prefix' }, ['studied', 'studies']],
    [{ word: 'possibi', by: 'prefix' }, ['possibility']],
    [{ word: 'terroris', by: 'prefix' }, ['terrorism', 'terrorist']],
    [{ word: 'us', by: 'prefix' }, ['us', 'use', 'uses']],
    [{ word: '19', by: 'prefix' }, ['19', '1987']],
    [{ word: '김', by: 'prefix' }, ['김', '김정은']],
    [{ word: '19', by: 'exact' }, ['19']],
    [{ word: 'u^s^', by: 'exact' }, ['u^s^']],
    [{ word: 'us', by: 'stem' }, ['us']],
    [{ word: '김', by: 'stem' }, ['김']],
  ])('%o is met by %o', (wanted, met) => {
    expect(lookedUp(printed.split(' '), wanted)).toEqual(met);
  });
});

test('every word is found in its shard by its stem, by its beginning and by itself', () => {
  const word = fc.stringMatching(/^[a-eisy]{1,5}(?:|s|ed|ing|ies|ility|ational|ization)$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 600 }),
      word,
      fc.nat(8),
      (words, wanted, length) => {
        const meet = (fits: (one: string) => boolean): string[] => words.filter(fits).sort();
        const beginning = wanted.slice(0, length + 1);
        expect(lookedUp(words, { word: wanted, by: 'exact' })).toEqual(meet((one) => one === wanted));
        expect(lookedUp(words, { word: wanted, by: 'stem' })).toEqual(
          meet((one) => stem(one) === stem(wanted)),
        );
        expect(lookedUp(words, { word: wanted, by: 'stem prefix' })).toEqual(
          meet((one) => stem(one).startsWith(stem(wanted))),
        );
        expect(lookedUp(words, { word: beginning, by: 'prefix' })).toEqual(
          meet((one) => one.startsWith(beginning)),
        );
      },
    ),
  );
});

test('an archive without words has no shard to look in', () => {
  expect(shardsFor([], { word: 'iran', by: 'prefix' }, english)).toEqual([]);
});

describe('how many stories of each year hold a word is known', () => {
  const years = [
    { year: 1984, count: 200 },
    { year: 1986, count: 1000 },
    { year: 1987, count: 1300 },
  ];
  const everyOf = (step: number, from = 0): number[] =>
    Array.from({ length: Math.floor((2500 - from) / step) }, (_, at) => from + at * step);
  const words = new Map([
    ['nation', everyOf(3)],
    ['nations', everyOf(4, 1)],
    ['national', everyOf(5)],
    ['nationwide', [7, 1300]],
    ['n^ation', everyOf(2)],
    ['harbor', everyOf(7)],
    ['harbors', [0, 1, 2]],
    ['use', everyOf(2)],
    ['user', everyOf(3, 1)],
    ['who', everyOf(4)],
    ['w^h^o^', everyOf(9)],
    ['mural', [3, 1700]],
    ['murals', [3, 4]],
  ]);
  const shards = shardsOf(words);
  const counts = (wanted: QueryTerm): number[] | undefined => {
    const own = shardsFor(boundariesOf(shards, english), wanted, english).map((shard) => shards[shard]!);
    const entries = own.flatMap((shard) => entriesOf(shard, wanted, volumes, english));
    const unions = own.flatMap((shard) => unionOf(shard, wanted, english) ?? []);
    return yearCountsOf(entries, unions.length ? unions : undefined, years);
  };
  const ofWords = (...own: string[]): number[] =>
    tally(new Set(own.flatMap((word) => words.get(word)!)), years);

  test.each<[string, QueryTerm, string[]]>([
    ['by its stem', { word: 'nation', by: 'stem' }, ['nation', 'nations', 'national']],
    [
      'by how a stem begins',
      { word: 'nations', by: 'stem prefix' },
      ['nation', 'nations', 'national', 'nationwide'],
    ],
    ['where no other stem begins so', { word: 'harbors', by: 'stem prefix' }, ['harbor', 'harbors']],
    ['of few stories', { word: 'mural', by: 'stem prefix' }, ['mural', 'murals']],
    ['by its capitals', { word: 'w^h^o^', by: 'exact' }, ['w^h^o^']],
    ['without regard to them', { word: 'who', by: 'stem' }, ['who']],
    ['of three letters', { word: 'use', by: 'stem' }, ['use']],
    ['by a beginning that only rare words have', { word: 'mura', by: 'prefix' }, ['mural', 'murals']],
    ['by a beginning that one word has', { word: 'nationw', by: 'prefix' }, ['nationwide']],
  ])('%s', (_, wanted, expected) => {
    const held = expected.filter((word) => words.has(word));
    expect(counts(wanted)).toEqual(ofWords(...held));
  });

  test('but not by the beginning of frequent words, for which no count is kept', () => {
    expect(counts({ word: 'natio', by: 'prefix' })).toBeUndefined();
    expect(counts({ word: 'natio', by: 'stem prefix' })).toBeUndefined();
  });

  test('and is 0 of a word that no story holds', () => {
    expect(counts({ word: 'zebra', by: 'stem' })).toEqual([0, 0, 0]);
  });

  test('and what is known from an index of other stories changes nothing', () => {
    // Stories of the last volume alone differ: one more holds a word, and two words are new.
    const after = new Map([
      ...words,
      ['nationalist', [2499]],
      ['whole', everyOf(2, 1600)],
      ['use', everyOf(2).concat(2499)],
    ]);
    const before = dictionaryOf(words);
    before.shards();
    const known = before.terms();
    expect(dictionaryOf(words, known).shards()).toEqual(shards);
    expect(dictionaryOf(new Map([...words].toReversed()), known).shards()).toEqual(shards);
    expect(dictionaryOf(after, known, 'another').shards()).toEqual(shardsOf(after));
  });

  test('with years without stories between them', () => {
    const days = ['0987-01-01', '1984-05-01', '1984-05-01', '1987-12-31'];
    expect(yearsIn(packedYears(days))).toEqual([
      { year: 987, count: 1 },
      { year: 1984, count: 2 },
      { year: 1987, count: 1 },
    ]);
    expect(yearsIn(packedYears([]))).toEqual([]);
  });
});

/** The words that meet what is wanted, looked for in the shards that can hold them, many small ones. */
function lookedUp(words: string[], wanted: QueryTerm): string[] {
  const stories = Array.from({ length: 300 }, (_, number) => number);
  const shards = shardsOf(new Map(words.map((one) => [one, stories])));
  return shardsFor(boundariesOf(shards, english), wanted, english)
    .flatMap((shard) => entriesOf(shards[shard]!, wanted, volumes, english))
    .map((entry) => entry.word)
    .sort();
}

/** Shards of words, each with the numbers of its stories. */
function shardsOf(words: Map<string, number[]>): Shard[] {
  return dictionaryOf(words).shards();
}

/** A dictionary of words, each with the numbers of its stories, which are added volume by volume; `last` names the stories of the last. */
function dictionaryOf(words: Map<string, number[]>, known?: KnownTerms, last = 'last'): TermDictionary {
  const dictionary = new TermDictionary(english, [0, 200, 1200], known);
  for (const [place, { name, from, stories }] of volumes.entries()) {
    const own = Array.from(words, ([word, numbers]): [string, number[]] => [
      word,
      numbers.filter((number) => volumeOf(volumes, number) === place).map((number) => number - from),
    ]);
    const id = place === volumes.length - 1 ? last : name;
    dictionary.add({ id, volume: place, from, stories }, vocabularyOf(new Map(own)));
  }
  return dictionary;
}
