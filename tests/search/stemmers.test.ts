/*
 * Stemmers of other languages than English. `families/` has for each language the forms of a word on a line, as news prints them, and
 * behind an empty line pairs of words that are not one word’s.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord } from '../../src/archive/fold.ts';
import type { Shard } from '../../src/search/dictionary.ts';
import { entriesOf, shardsFor } from '../../src/search/dictionary.ts';
import { boundariesOf, TermDictionary } from '../../src/search/index/termDictionary.ts';
import { vocabularyOf } from './vocabularyOf.ts';
import type { QueryTerm } from '../../src/search/page/matching.ts';
import { clausesOf } from '../../src/search/page/matching.ts';
import type { Stemmer } from '../../src/search/stem.ts';
import { stemmerOf } from '../../src/search/stem.ts';

const volumes = [{ name: 'all', from: 0, stories: 300 }];

/** By language: of a hundred pairs of forms of a word, how many find each other at least, and which words meet although they should not. */
const languages: [language: string, found: number, confused: string[]][] = [
  ['ar', 98, ['شرطة شرط']],
  ['da', 99, ['råd rad', 'ord orden', 'dom dommer']],
  ['de', 99, ['Kohle Kohl']],
  ['es', 98, ['mes mesa', 'sol solo']],
  ['fa', 96, []],
  ['fi', 94, ['laki lakki']],
  ['fr', 92, ['cour courir', 'mer mère']],
  ['it', 97, ['fine fino']],
  ['nb', 96, ['ord orden']],
  ['nl', 91, ['zaak zak', 'maan mannen', 'boot bot']],
  ['pl', 95, ['rada radio']],
  ['pt', 99, ['mês mesa', 'sol solo', 'março marca']],
  ['ru', 99, ['война воин', 'страна странный']],
  ['sv', 96, ['rad råda', 'ras rast', 'ord order']],
  ['tr', 94, []],
];

describe.each(languages)('in %s', async (language, found, confused) => {
  const stemmer = await stemmerOf(language);
  const { families, pairs } = familiesOf(language);
  const words = [...new Set([...families, ...pairs].flat().map(foldWord))];
  const word = anyWord(words);

  test('nearly every form of a word finds the others', () => {
    const asked = families
      .map((family) => [...new Set(family.map(foldWord))])
      .flatMap((forms) =>
        forms.flatMap((form) => forms.filter((other) => other !== form).map((other) => ({ form, other }))),
      );
    const met = asked.filter(({ form, other }) => finds(form, other, stemmer));
    expect(families.length).toBeGreaterThanOrEqual(40);
    expect((100 * met.length) / asked.length).toBeGreaterThanOrEqual(found);
  });

  test('words that are alike are kept apart', () => {
    const { stem } = stemmer;
    const met = pairs.filter((pair) => new Set(pair.map((one) => stem(foldWord(one)))).size === 1);
    expect(met.map((pair) => pair.join(' '))).toEqual(confused);
  });

  test('a stem of four letters or more begins a body of its word, but for the last letter', () => {
    fc.assert(
      fc.property(word, (one) => {
        const stem = stemmer.stem(one);
        const bodies = stemmer.bodies?.(one) ?? [one];
        expect(bodies).toContain(one);
        if (stem.length >= 4) expect(bodies.some((body) => body.startsWith(stem.slice(0, -1)))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('the stem of a word is known from every beginning of it, or begins so itself', () => {
    const letters = [...new Set(words.join(''))];
    const anyLetters = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        fc.oneof(
          word,
          anyLetters.map((row) => row.join('')),
        ),
        fc.nat(8),
        (one, length) => {
          const beginning = one.slice(0, length + 1);
          const own = stemmer.stem(one);
          const bodies = stemmer.bodies?.(beginning) ?? [beginning];
          const isKnown = bodies.some(
            (body) => own.startsWith(body) || stemmer.shorterStems(body).includes(own),
          );
          expect(isKnown ? [] : [one, beginning, own]).toEqual([]);
        },
      ),
      { numRuns: 4000 },
    );
  });

  test('every word is found in its shard by its stem and by its beginning', () => {
    const shards = shardsOf(words, stemmer);
    const boundaries = boundariesOf(shards, stemmer);
    const lookedUp = (wanted: QueryTerm): string[] =>
      shardsFor(boundaries, wanted, stemmer)
        .flatMap((shard) => entriesOf(shards[shard]!, wanted, volumes, stemmer))
        .map((entry) => entry.word)
        .sort();
    expect(shards.length).toBeGreaterThan(3);
    const meet = (fits: (one: string) => boolean): string[] => words.filter(fits).sort();
    const { stem } = stemmer;
    fc.assert(
      fc.property(word, fc.nat(8), (wanted, length) => {
        const beginning = wanted.slice(0, length + 1);
        expect(lookedUp({ word: wanted, by: 'stem' })).toEqual(meet((one) => stem(one) === stem(wanted)));
        expect(lookedUp({ word: wanted, by: 'stem prefix' })).toEqual(
          meet((one) => stem(one).startsWith(stem(wanted))),
        );
        expect(lookedUp({ word: beginning, by: 'prefix' })).toEqual(meet((one) => one.startsWith(beginning)));
      }),
      { numRuns: 400 },
    );
  });
});

/** Whether a search for a word finds another, by the rule of `matching.ts`. */
function finds(typed: string, printed: string, stemmer: Stemmer): boolean {
  const { stem } = stemmer;
  return clausesOf(typed, stemmer)[0]!.phrases.some(
    ([wanted]) =>
      stem(wanted!.word) === stem(printed) ||
      (wanted!.by === 'stem prefix' && stem(printed).startsWith(stem(wanted!.word))),
  );
}

function familiesOf(language: string): { families: string[][]; pairs: string[][] } {
  const text = readFileSync(new URL(`families/${language}.txt`, import.meta.url), 'utf8');
  const [families = [], pairs = []] = text
    .trim()
    .split('\n\n')
    .map((part) => part.split('\n').map((line) => line.split(' ')));
  return { families, pairs };
}

/** Words of a language, and its endings behind beginnings that have others. */
function anyWord(words: string[]): fc.Arbitrary<string> {
  const one = fc.constantFrom(...words);
  return fc.oneof(
    one,
    fc
      .tuple(one, fc.integer({ min: 1, max: 7 }), one, fc.integer({ min: 1, max: 7 }))
      .map(([beginning, length, ending, last]) => beginning.slice(0, length) + ending.slice(-last)),
  );
}

/** Shards of words, each of which is in many stories. */
function shardsOf(words: string[], stemmer: Stemmer): Shard[] {
  const dictionary = new TermDictionary(stemmer, [0]);
  const stories = Array.from({ length: 300 }, (_, number) => number);
  dictionary.add(
    { id: 'one', volume: 0, from: 0, stories: stories.length },
    vocabularyOf(new Map(words.map((one) => [one, stories]))),
  );
  return dictionary.shards();
}
