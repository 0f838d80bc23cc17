import { firstOf, lookUp } from '../parse/assert.ts';
import type { Refusal } from '../parse/contentError.ts';
import { countryCodes } from '../parse/isoCountries.ts';
import { nearest } from '../parse/nearest.ts';
import type { CountryRecord } from '../parse/records.ts';
import { alpha3, nativeNames } from './countryNames.ts';
import { defect } from './defects.ts';
import { foldName } from './fold.ts';

/** A country’s code, or why it is not known and what to write. */
export type CountryNamed = { code: string } | Refusal;

/**
 * Reads what somebody wrote for a country: a code (ISO 3166-1 alpha-2 or alpha-3, in any case), a name of the records, or a name in one of the
 * languages of `nativeNames`. Accents and case are no matter. The name by which a record goes is that country’s alone; any other one must
 * be that of one country.
 */
export function countryReader(
  records: Pick<CountryRecord, 'code' | 'name' | 'names'>[],
): (written: string) => CountryNamed {
  const nameOf = new Map(records.map(({ code, name }) => [code, name]));
  const shown = (codes: Set<string>) =>
    [...codes]
      .toSorted()
      .map((code) => (nameOf.has(code) ? `${code} (${lookUp(nameOf, code)})` : code))
      .join(' or ');
  let made: CountryWords | undefined;
  return (written) => {
    const capitals = written.trim().toUpperCase();
    if (countryCodes.has(capitals)) return { code: capitals };
    const { inEnglish, all } = (made ??= wordsOf(records));
    const key = foldName(written);
    const codes = all.get(key) ?? new Set();
    if (codes.size === 1) return { code: firstOf([...codes]) };
    if (codes.size) return defect('ambiguous-country', { written, countries: shown(codes) });
    const near = nearest(key, inEnglish);
    return defect('unknown-country-name', { written, near: near && shown(all.get(near) ?? new Set()) });
  };
}

/** By a code or name, folded: the countries that have it. */
interface CountryWords {
  all: Map<string, Set<string>>;
  /** Those of the records. */
  inEnglish: Set<string>;
}

function wordsOf(records: Pick<CountryRecord, 'code' | 'name' | 'names'>[]): CountryWords {
  const all = new Map<string, Set<string>>();
  const add = (name: string, code: string) => {
    const key = foldName(name);
    all.set(key, (all.get(key) ?? new Set()).add(code));
  };
  for (const { code, names } of records) for (const name of names) add(name, code);
  const inEnglish = new Set(all.keys());
  for (const code of countryCodes) {
    const letters = alpha3(code);
    for (const { name } of nativeNames(code)) add(name, code);
    if (letters) all.set(foldName(letters), new Set([code]));
  }
  for (const { code, name } of records) {
    all.set(foldName(name), new Set([code]));
    inEnglish.add(foldName(name));
  }
  return { all, inEnglish };
}
