import type { CountryRecord } from '../../parse/records.ts';
import { inCapitals, straight, wholeWords } from './text.ts';

/** A country that a word may mean, and what the word is to it. */
export interface Claim {
  record: CountryRecord;
  kind: Kind;
}

/** In the order of their weight: where one word is a country’s name and another’s city, the name is meant first. */
export type Kind = 'name' | 'demonym' | 'capital' | 'region' | 'place';
const weight: Kind[] = ['name', 'demonym', 'capital', 'region', 'place'];

export interface CountryWords {
  find: ReturnType<typeof wholeWords>;
  claims: Map<string, Claim[]>;
}

/** Every word of the records, and what it may mean; in `loud`, as it stands in text of capitals throughout. */
export function countryWords(records: CountryRecord[]): { plain: CountryWords; loud: CountryWords } {
  const plain = new Map<string, Claim[]>();
  const loud = new Map<string, Claim[]>();
  for (const record of records) {
    for (const [written, kind] of wordsOf(record)) {
      const word = straight(written);
      put(plain, word, { record, kind });
      // In capitals throughout, a short word is more often another one: US, Man. What is capitals anyway stays itself: UAE.
      const initials = word === word.toUpperCase() && !commonInCapitals.has(word);
      if (word.length > 3 || word.includes('.') || initials) put(loud, inCapitals(word), { record, kind });
    }
  }
  return {
    plain: { find: wholeWords(plain.keys()), claims: plain },
    loud: { find: wholeWords(loud.keys()), claims: loud },
  };
}

const commonInCapitals = new Set(['US']);

/** Tells the words that mean a country, its people or a place in it. */
export function placeWords(records: CountryRecord[]): (word: string) => boolean {
  const words = new Set(records.flatMap((record) => wordsOf(record).map(([word]) => word)));
  return (word) => words.has(word);
}

/** Finds, in a text, the longer phrases in which a record’s words do not mean the country. */
export function longerPhrases(
  records: CountryRecord[],
): (text: string) => { start: number; end: number; records: Set<CountryRecord> }[] {
  const phrases = new Map<string, Set<CountryRecord>>();
  for (const record of records) {
    for (const phrase of record.notIn) {
      for (const form of [straight(phrase), inCapitals(straight(phrase))])
        phrases.set(form, (phrases.get(form) ?? new Set()).add(record));
    }
  }
  const find = wholeWords(phrases.keys());
  return (text) =>
    find(text).map(({ index, word }) => ({
      start: index,
      end: index + word.length,
      records: phrases.get(word)!,
    }));
}

function wordsOf(record: CountryRecord): [word: string, kind: Kind][] {
  const demonyms = record.demonyms.flatMap((word) =>
    /(?:s|sh|ch|ese|men)$/.test(word) ? [word] : [word, `${word}s`],
  );
  const of = (words: string[], kind: Kind) => words.map((word): [string, Kind] => [word, kind]);
  return [
    ...of([record.name, ...record.names, ...record.metonyms], 'name'),
    ...of(demonyms, 'demonym'),
    ...of(record.capital ? [record.capital] : [], 'capital'),
    ...of(record.regions, 'region'),
    ...of(record.places, 'place'),
  ];
}

function put(map: Map<string, Claim[]>, word: string, claim: Claim): void {
  const claims = map.get(word) ?? map.set(word, []).get(word)!;
  if (claims.some(({ record }) => record === claim.record)) return;
  claims.push(claim);
  claims.sort((a, b) => weight.indexOf(a.kind) - weight.indexOf(b.kind));
}
