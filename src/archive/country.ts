import { assertDefined, getOrInsert } from '../parse/assert.ts';
import { isShouted } from '../parse/letterCase.ts';
import type { CountryRecord } from '../parse/records.ts';
import { alpha3, nativeNames } from './countryNames.ts';
import { isAbbreviation } from './mentions/countryWords.ts';
import { nativeDemonyms } from './mentions/nativeDemonyms.ts';
import { foldName } from './fold.ts';
import type { Country } from './types.ts';

/**
 * Every word by which somebody may look for a country: its names, codes and abbreviations, its people, capital, regions and places, what
 * stands for it, and its names in its own languages and in the widely read ones; of those that fold to the same, the first. Postal codes of states are not among them: CA
 * is Canada.
 */
export function countryForms(country: CountryRecord & { shownName?: string }): string[] {
  const { code, name, names, demonyms, capital, metonyms, regions, places } = country;
  const native = nativeDemonyms.find((one) => one.code === code);
  const forms = [
    ...[name, country.shownName, code, alpha3(code), ...names, ...demonyms, capital, ...metonyms],
    ...regions.filter((region) => region.includes('.') || !isAbbreviation(region)),
    ...places,
    ...nativeNames(code).map((one) => one.name),
    ...(native ? [...native.ar, ...native.fa, ...native.ru, ...native.people] : []),
  ];
  const byFolded = new Map(
    forms
      .filter((form) => form !== undefined)
      .toReversed()
      .map((form) => [foldName(form), form]),
  );
  return [...byFolded.values()].toReversed();
}

/** The words by which stories name a country, but for its name, with the number of stories; most often first. */
export function wordsFor(country: Country): [word: string, stories: number][] {
  const words = new Map<string, [word: string, stories: number]>();
  // Most stories print one of a few words.
  const capitals = new Map<string, string>();
  const keyOf = (word: string): string => getOrInsert(capitals, word, () => word.toUpperCase());
  for (const story of country.stories) {
    const { matched } = assertDefined(
      story.countries.find((one) => one.country === country),
      country.code,
    );
    const printed = matched.map((one): [string, string] => [keyOf(one), one]);
    for (const [key, word] of printed.length > 1 ? new Map(printed) : printed) {
      const entry = getOrInsert(words, key, (): [string, number] => [word, 0]);
      entry[1]++;
      if (isShouted(entry[0]) && !isShouted(word)) entry[0] = word;
    }
  }
  for (const name of [country.name, country.shownName]) words.delete(name.toUpperCase());
  return [...words.values()].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
