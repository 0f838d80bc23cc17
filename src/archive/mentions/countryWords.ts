import type { CountryRecord } from '../../parse/records.ts';
import { foldKeepingCase } from './foldedText.ts';
import type { Matches } from './matcher.ts';
import { matcherOf } from './matcher.ts';
import { latinNames, wordsInOtherScripts } from './nativeWords.ts';
import { inCapitals } from './text.ts';

/** A country that a word may mean, and what the word is to it. */
export interface Claim {
  record: CountryRecord;
  kind: Kind;
  /** How it must be printed, where the word is another one without its accents. */
  exact?: string[];
}

/** In the order of their weight: where one word is a country’s name and another’s city, the name is meant first. */
export type Kind = 'name' | 'demonym' | 'capital' | 'region' | 'abbreviation' | 'place' | 'plural';
const weight: Kind[] = ['name', 'demonym', 'capital', 'region', 'abbreviation', 'place', 'plural'];

export interface CountryWords {
  /** The words in a text, and the longer phrases in which words of a record do not mean its country. */
  find(text: string): Matches<Meaning, Set<CountryRecord>>;
  /** What a word may mean. */
  claims(word: string): Claim[] | undefined;
}

/** What a word may mean. */
export interface Meaning {
  claims: Claim[];
  /** Whether some of it must be printed with its accents. */
  hasExact: boolean;
}

/** The words that mean countries, in text of a language. */
export interface Vocabulary {
  plain: CountryWords;
  /** As they appear in text of capitals throughout. */
  loud: CountryWords;
}

/**
 * Every word of the records, folded, and what each may mean, with their names in other languages that have Latin letters. Of those, the ones
 * that spell other words elsewhere are there for stories of their language alone. Each vocabulary is made when it is first needed.
 */
export function countryWords(records: CountryRecord[]): (language?: string) => Vocabulary {
  const native = latinNames(records);
  const own = ownWords(records);
  const phrases = longerPhrases(records);
  const languages = new Set(native.flatMap(({ only }) => only ?? []));
  const made = new Map<string, Vocabulary>();
  return (tag = 'en') => {
    const [primary = ''] = tag.split('-');
    const language = languages.has(primary) ? primary : 'en';
    const known = made.get(language);
    if (known) return known;
    const ofLanguage = native.filter(({ only = language }) => only === language);
    const words = vocabulary([...own, ...ofLanguage], phrases);
    made.set(language, words);
    return words;
  };
}

/** Each word or phrase that the finder of countries knows from records’ own words, and what it says there, as text to compare. */
export function countryVocabulary(records: CountryRecord[]): [word: string, meaning: string][] {
  const meaning = (record: CountryRecord, ...more: (string | undefined)[]): string =>
    [record.code, ...more].join(' ');
  return [
    ...ownWords(records).map(({ record, word, kind }) => [word, meaning(record, kind)] as const),
    ...latinNames(records).map(
      ({ record, word, kind, only }) => [word, meaning(record, kind, only ?? 'any')] as const,
    ),
    ...records.flatMap((record) => [
      ...record.notIn.map((phrase) => [phrase, meaning(record, 'not in')] as const),
      ...record.alsoPeople.map((word) => [word, meaning(record, 'also people')] as const),
    ]),
  ].map(([word, one]) => [word, one]);
}

function ownWords(records: CountryRecord[]): { record: CountryRecord; word: string; kind: Kind }[] {
  return [
    ...records.flatMap((record) => wordsOf(record).map(([word, kind]) => ({ record, word, kind }))),
    ...pluralNames(records),
  ];
}

/** The words of other scripts; made when it is first needed. */
export function countryWordsInOtherScripts(records: CountryRecord[]): () => Vocabulary {
  let made: Vocabulary | undefined;
  return () => (made ??= vocabulary(wordsInOtherScripts(records), new Map()));
}

function vocabulary(
  words: { record: CountryRecord; word: string; kind: Kind }[],
  phrases: Phrases,
): Vocabulary {
  const plain = new Map<string, Claim[]>();
  const loud = new Map<string, Claim[]>();
  for (const { record, word: written, kind } of words) {
    const word = foldKeepingCase(written).text;
    const exact =
      word !== written && (needsAccents.has(word) || word.length < 4) && /\p{Script=Latin}/u.test(word);
    const claim: Claim = { record, kind, ...(exact && { exact: [written] }) };
    put(plain, word, claim);
    const capitals = inCapitals(word);
    // In capitals throughout, a short word is more often another one: Man. What is capitals anyway stays itself: UAE.
    if (word.length > 3 || word.includes('.') || word === capitals || kind === 'abbreviation' || exact)
      put(loud, capitals, claim);
  }
  return { plain: finderOf(plain, phrases), loud: finderOf(loud, phrases) };
}

function finderOf(claims: Map<string, Claim[]>, phrases: Phrases): CountryWords {
  const meanings = new Map(
    [...claims].map(([word, all]) => [word, { claims: all, hasExact: all.some(({ exact }) => exact) }]),
  );
  return { find: matcherOf(meanings, phrases), claims: (word) => claims.get(word) };
}

/** By phrase, the records whose words in it mean something else. */
type Phrases = Map<string, Set<CountryRecord>>;

function longerPhrases(records: CountryRecord[]): Phrases {
  const phrases: Phrases = new Map();
  for (const record of records) {
    for (const phrase of record.notIn) {
      const folded = foldKeepingCase(phrase).text;
      for (const form of [folded, inCapitals(folded)])
        phrases.set(form, (phrases.get(form) ?? new Set()).add(record));
    }
  }
  return phrases;
}

/** Words that are other words without their accents, as are most of three letters. */
const needsAccents = new Set(['Reunion']);

/** Finds the words that mean a country, its people or a place in it. */
export function placeWords(records: CountryRecord[]): (word: string) => boolean {
  const words = new Set(
    records.flatMap((record) =>
      wordsOf(record).flatMap(([word, kind]) =>
        kind === 'abbreviation' && !word.endsWith('.') ? [] : [word],
      ),
    ),
  );
  return (word) => words.has(word);
}

/** A state or province in short: `Calif.`, `N.S.`, `TX`. It means a place only after a city. */
export function isAbbreviation(region: string): boolean {
  return region.endsWith('.') || /^\p{Lu}{2,3}$/u.test(region);
}

/** The plurals that mean two countries at once, `Koreas` and `Congos`: of names that two share, but for a direction. */
function pluralNames(records: CountryRecord[]): { record: CountryRecord; word: string; kind: 'plural' }[] {
  const byName = new Map<string, Set<CountryRecord>>();
  for (const record of records)
    for (const name of [record.name, ...record.names]) {
      const shared = name.replace(/^(?:North|South|East|West)(?:ern)? /, '');
      if (/^\p{Lu}\p{Ll}+$/u.test(shared)) byName.set(shared, (byName.get(shared) ?? new Set()).add(record));
    }
  return [...byName].flatMap(([name, of]) => {
    const forms = name.endsWith('y') ? [`${name}s`, name.replace(/y$/, 'ies')] : [`${name}s`];
    return of.size === 2
      ? forms.flatMap((word) => [...of].map((record) => ({ record, word, kind: 'plural' as const })))
      : [];
  });
}

function wordsOf(record: CountryRecord): [word: string, kind: Kind][] {
  const demonyms = record.demonyms.flatMap((word) =>
    /(?:s|sh|ch|ese|men)$/.test(word) ? [word] : [word, `${word}s`],
  );
  const of = (words: string[], kind: Kind) => words.map((word): [string, Kind] => [word, kind]);
  const short = record.regions.filter(isAbbreviation);
  return [
    ...of([record.name, ...record.names, ...record.metonyms], 'name'),
    ...of(demonyms, 'demonym'),
    ...of(record.capital ? [record.capital] : [], 'capital'),
    ...of(
      record.regions.filter((region) => !isAbbreviation(region)),
      'region',
    ),
    ...of([...new Set(short.flatMap(dotted))], 'abbreviation'),
    ...of(record.places, 'place'),
  ];
}

/** An abbreviation as it is printed with all its dots, without the last, and without any: `B.C.`, `B.C`, `BC`. */
function dotted(region: string): string[] {
  return [region, region.replace(/\.$/, ''), region.replaceAll('.', '')];
}

function put(map: Map<string, Claim[]>, word: string, claim: Claim): void {
  const claims = map.get(word);
  if (!claims) map.set(word, [claim]);
  else {
    const own = claims.find(({ record }) => record === claim.record);
    if (own?.exact && claim.exact) own.exact.push(...claim.exact);
    else if (own?.exact) delete own.exact;
    if (own) return;
    claims.push(claim);
    claims.sort((a, b) => weight.indexOf(a.kind) - weight.indexOf(b.kind));
  }
}
