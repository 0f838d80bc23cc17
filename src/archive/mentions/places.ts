/*
 * What places say of each other: a state after a city, two names that share a word, two countries of one name.
 */
import { firstOf } from '../../parse/assert.ts';
import type { CountryRecord } from '../../parse/records.ts';
import type { Claim } from './countryWords.ts';
import { endOfRun } from './text.ts';

/** Where a text holds a word that may mean countries. */
export interface Place {
  start: number;
  end: number;
  word: string;
  claims: Claim[];
}

/** What a word may mean beside its neighbours, and whether they say in which country it lies. */
export interface Located {
  claims: Claim[];
  /** The country, where a state, province or country follows a city: `London, Ont.` */
  in?: CountryRecord;
}

/**
 * What a word may mean, seen beside its neighbours: a state after a city (`Paris, Texas`) says in which country both lie, and a city before
 * `Georgia` says which of the two it is.
 */
export function locate(
  text: string,
  place: Place,
  before: Place | undefined,
  behind: Place | undefined,
  inDateline: boolean,
): Located {
  const { end, claims } = place;
  const isCity = claims[0]?.kind !== 'demonym';
  if (isCity && behind && text.slice(end, behind.start) === ', ') {
    if (isRegion(text, behind)) return inRegion(text, place, behind);
    // Hyderabad, Sindh: of cities that share their name, the one whose country the next word is of.
    const isShared = claims.length > 1 && behind.claims.length === 1;
    const inside = claims.filter(({ record }) =>
      behind.claims.some((one) => (one.kind === 'name' || isShared) && one.record === record),
    );
    if (inside.length)
      return inside.some(({ kind }) => kind === 'capital' || kind === 'place')
        ? { claims: inside, in: firstOf(inside).record }
        : { claims: inside };
    // SANTIAGO, Cuba: the record of Cuba need not have the town.
    const [country] = behind.claims;
    const isTown = claims.every(({ kind }) => kind === 'capital' || kind === 'place');
    if (inDateline && isTown && country?.kind === 'name' && behind.claims.length === 1)
      return { claims: [], in: country.record };
  }
  return { claims: asRegion(text, place, before) };
}

/** Whether a state’s or province’s abbreviation is where one can be: after a city and a comma, or after a senator’s party. */
export function standsAsAbbreviation(
  text: string,
  { start, end, word }: Place,
  inDateline: boolean,
): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const party = /[(\s][DR]-$/.test(before);
  if (!party && !(inDateline ? cityBefore : cityInText).test(before)) return false;
  if (word.endsWith('.')) return true;
  const behind = text.slice(end, end + 3);
  // B.C.E. goes on with a letter.
  if (/^\.\p{L}/u.test(behind)) return false;
  if (inDateline || party || /^(?:$|[^\p{L}\p{N}\s]| ?[\d(–—])/u.test(behind)) return true;
  // `Austin, TX on Monday`; but not `Rome, Miss Roe`.
  return /^\p{Lu}+$/u.test(word) && /^ \p{Ll}/u.test(behind);
}

/** A city and a comma before a state. */
const cityBefore = /\p{Lu}[\p{L}.’'-]*, $/u;
const cityInText = /\p{Lu}[\p{L}.’'-]*\p{Ll}\.?, $/u;

/** `North and South Korea`: where the first of two names that share a word begins, and how it would be written in full. */
export function sharedName(
  text: string,
  { start, end, word }: Place,
): { start: number; name: string } | undefined {
  if (!word.includes(' ')) return undefined;
  const firstEnd = endOfRun(text, start);
  if (firstEnd >= end || text[firstEnd] !== ' ') return undefined;
  const joined = /(\p{Lu}[\p{L}.]*)(?:,? (?:and|or|nor|and\/or|&|AND|OR|NOR) (?:the |THE )?|\/|, )$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  if (!joined) return undefined;
  const name = (joined[1] ?? '') + text.slice(firstEnd, end);
  return name === word ? undefined : { start: start - joined[0].length, name };
}

function inRegion(text: string, place: Place, behind: Place): Located {
  const { start, claims } = place;
  const around = behind.claims.map(({ record }) => record);
  const inside = claims.filter(({ record }) => around.includes(record));
  const regions = behind.claims.filter(({ kind }) => isRegionKind(kind)).map(({ record }) => record);
  const own = regions.find((record) => inside.some((claim) => claim.record === record)) ?? firstOf(regions);
  // Lebanon, Pa., and in Lebanon, Ohio, are towns; a list may run from a country to a state.
  const isTown =
    firstOf(behind.claims).kind === 'abbreviation' ||
    (/(?:^|\s)(?:in|near|of|at|from|outside) $/i.test(text.slice(Math.max(0, start - 9), start)) &&
      /^(?:$|[,.;:)]|'s\b)/.test(text.slice(behind.end, behind.end + 3)));
  const names = isTown ? [] : claims.filter(({ kind }) => kind === 'name');
  if (names.length) return { claims: [...new Set([...names, ...inside])] };
  return { claims: inside, in: own };
}

function asRegion(text: string, place: Place, before: Place | undefined): Claim[] {
  const { start, claims } = place;
  if (claims.length === 1 || !isRegion(text, place)) return claims;
  const regions = claims.filter(({ kind }) => isRegionKind(kind));
  const city = cityBefore.test(text.slice(Math.max(0, start - 40), start));
  const near = before?.end === start - 2 ? before.claims : [];
  const isList = near.some(({ kind }) => kind === 'name' || kind === 'region');
  // Tbilisi, Georgia: the city’s own country has the word as its name. Perth, WA: the city’s country has such a state.
  const own = claims.filter(
    ({ record, kind }) => kind !== 'region' && near.some((one) => one.record === record),
  );
  if (own.length) return own;
  return city && !isList ? regions : claims;
}

/** Whether a word is a state after its city, and not one of a list of places. */
function isRegion(text: string, { end, claims }: Place): boolean {
  return claims.some(({ kind }) => isRegionKind(kind)) && !/^ (?:and|or|&) /.test(text.slice(end, end + 5));
}

function isRegionKind(kind: Claim['kind']): boolean {
  return kind === 'region' || kind === 'abbreviation';
}
