/*
 * The country in which an outlet is at home, and how its stories name places there: towns and counties without their state, and towns
 * that share their name with a greater one abroad.
 */
import { firstOf, getOrInsert, itemAt } from '../../parse/assert.ts';
import type { Claim } from './countryWords.ts';
import { foldKeepingCase } from './foldedText.ts';
import { openers } from './lexicon.ts';
import { matcherOf } from './matcher.ts';
import { inCapitals } from './text.ts';
import type { CountryMentions, Hit, Passage } from './hits.ts';
import { addMention, hit } from './hits.ts';
import lists from './towns.json' with { type: 'json' };

/** A country in which an outlet is at home. */
export interface Home {
  /** ISO 3166-1 alpha-2. */
  code: string;
  towns: HomeTowns;
}

/** The towns of a country as its own newspapers name them. */
export interface HomeTowns {
  /** Whether a folded word is a town’s name; in capitals too. */
  has(word: string): boolean;
  /** Where a text names towns and counties as places. */
  find(text: string): { start: number; end: number; context: 'town' | 'place' }[];
}

/** The homes of an outlet with their towns. */
export function homesOf(codes: readonly string[]): Home[] {
  return codes.map((code) => ({ code, towns: townsOf(code) }));
}

/** Whether a word that means a place abroad is a town at home as well. */
export function isNamesake({ word, claims }: Hit, homes: Home[]): boolean {
  return (
    claims.every(
      ({ record, kind }) => kind !== 'demonym' && homes.every(({ code }) => code !== record.code),
    ) && homes.some(({ towns }) => towns.has(word))
  );
}

/**
 * Adds what the outlet’s home decides: towns there that no record knows, and namesakes of places abroad. A namesake means the place abroad
 * where the story shows its country otherwise, or names places abroad more often than places at home.
 */
export function readAtHome(
  homes: Home[],
  passages: Passage[],
  hits: Hit[],
  namesakes: Hit[],
  found: CountryMentions,
): void {
  const isHome = (code: string): boolean => homes.some((home) => home.code === code);
  const abroad = [...found].reduce((sum, [code, { length }]) => sum + (isHome(code) ? 0 : length), 0);
  const local = homes.map((home) => ({ ...home, ...townsIn(passages, home, hits) }));
  const places = hits.filter(
    ({ claims: [first] }) => first && isHome(first.record.code) && ofCountry.has(first.kind),
  );
  const evidence = local.reduce((sum, { own }) => sum + own.length, places.length);
  const isLocal = evidence > abroad || !abroad;
  const meant = namesakes.map((one) => {
    const shown = one.claims.find(({ record }) => found.has(record.code));
    const home = local.find(({ towns }) => towns.has(one.word))!;
    const { kind } = firstOf(one.claims);
    const asTown = home.alsoAbroad.has(one.word.toUpperCase());
    // In a dateline, a town at home has its state after it, and a great city stands alone.
    const isUnclear = evidence > 0 && !one.passage.isDateline;
    const fits = kind === 'name' ? asTown && !abroad : asTown || isUnclear;
    return !shown && isLocal && fits ? home.code : (shown ?? firstOf(one.claims)).record.code;
  });
  if (isLocal)
    for (const { code, own } of local) for (const { mention } of own) addMention(found, code, mention);
  for (const [index, { mention }] of namesakes.entries()) addMention(found, itemAt(meant, index), mention);
}

/** What a place is to the country in which it lies. */
const ofCountry = new Set<Claim['kind']>(['region', 'abbreviation', 'place']);

/** The towns at home that a story names: those that no record knows, and, in capitals, names of places abroad that are used as a town’s name is. */
function townsIn(passages: Passage[], { towns }: Home, hits: Hit[]): { own: Hit[]; alsoAbroad: Set<string> } {
  const own: Hit[] = [];
  const alsoAbroad = new Set<string>();
  for (const passage of passages) {
    const inPassage = hits.filter((one) => one.passage === passage);
    for (const { start, end, context } of towns.find(passage.text)) {
      if (inPassage.every((one) => end <= one.start || one.start + one.word.length <= start))
        own.push(hit(passage, start, end, []));
      else if (context === 'town') alsoAbroad.add(passage.text.slice(start, end).toUpperCase());
    }
  }
  return { own, alsoAbroad };
}

const listByCode: Partial<Record<string, string>> = lists;
const made = new Map<string, HomeTowns>();

function townsOf(code: string): HomeTowns {
  return getOrInsert(made, code, () => makeTowns(listByCode[code] ?? ''));
}

function makeTowns(list: string): HomeTowns {
  const names = new Set(list.split('|').flatMap((name) => spellings(foldKeepingCase(name).text)));
  for (const name of [...names]) names.add(inCapitals(name));
  const find = matcherOf(new Map(Array.from(names, (name) => [name, undefined])), new Map());
  return {
    has: (word) => names.has(word),
    find: (text) => [
      ...find(text).words.flatMap(({ start, end }) => {
        const context = townContext(text, start, end);
        return context ? [{ start, end, context }] : [];
      }),
      ...Array.from(text.matchAll(county), ({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
        context: 'town' as const,
      })),
    ],
  };
}

/** `Saint Cloud` is printed `St. Cloud` and `St Cloud` as well, and `Kingston upon Thames` is Kingston nearby. */
function spellings(name: string): string[] {
  const [, word = '', rest = ''] = /^(Saint|Sainte|Fort|Mount)( .+)$/.exec(name) ?? [];
  const short = { Saint: 'St', Sainte: 'Ste', Fort: 'Ft', Mount: 'Mt' }[word];
  const nearby = /^(\p{L}{4,})[ -](?:upon|on|under|le)[ -]/u.exec(name)?.[1];
  return [name, ...(short ? [`${short}.${rest}`, short + rest] : []), ...(nearby ? [nearby] : [])];
}

/**
 * Whether the words around a town’s name say that a place is meant, and no person: surely so, as one speaks of a town (`a Paris man`), or
 * as one may speak of any place (`in Paris`).
 */
function townContext(text: string, start: number, end: number): 'town' | 'place' | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 30);
  if (/[\p{L}-]$/u.test(before) || /^\p{L}/u.test(behind)) return undefined;
  if (/^\s*$/.test(before) && /^\s*(?:—|–|--|-) |^ \([A-Z]/.test(behind)) return 'town';
  const [, word = ''] = /(\p{Lu}[\p{L}.'-]*) $/u.exec(before) ?? [];
  if (word && !openers.has(word.toLowerCase()) && !townBefore.test(before)) return undefined;
  if (ofTown.test(behind)) return 'town';
  if (/^(?: |-)(?:\p{Lu}[\p{L}'.-]* )?\p{Lu}/u.test(behind)) return undefined;
  if (/\d\d, (?:both )?of $/.test(before)) return 'town';
  return townBefore.test(before) ? 'place' : undefined;
}

/** What precedes a town’s name. */
const townBefore =
  /(?:^|\s)(?:[Ii]n|[Nn]ear|[Oo]utside|[Dd]owntown|[Aa]round|[Tt]hroughout|(?:north|south|east|west|city|town|village|suburb|resident|residents|native|mayor|people|man|woman|couple) of) $/u;

/** What follows a town’s name and is of the town: its people, offices and schools. */
const ofTown = new RegExp(
  `^(?: (?:${[
    'man|men|woman|women|residents?|couple|teens?|teenagers?|boys?|girls?|natives?|family|families|students?|pupils?|parents',
    'police|officers?|firefighters|officials|councill?ors?|aldermen|voters|mayor|city|homes?|houses?|schools?|area|business(?:es)?',
    'church|hospital|courthouse|residences?|neighbou?rhoods?',
    '(?:\\p{Lu}\\p{Ll}+ )?(?:Borough|Village|Town|City) (?:Council|Hall|Police|Board|Commission|Court|Schools?|Manager)',
    '(?:Junior |Senior )?High(?: School)?|Middle School|Elementary|Schools?|Library|Public (?:Library|Schools|Safety)|Hospital|Medical',
    'Police|Fire(?:fighters)?|Council|City|Town|Mayor|Municipal|Chamber|Parks|Planning|Zoning|Airport|Regional|Community|Crown Court|Magistrates',
  ].join('|')})\\b|-(?:based|area)\\b)`,
  'u',
);

/** A county, township or parish: `Henry County`, `Jackson Township`. */
const county =
  /(?<!\p{L})(?!The )\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)? (?:County|Township|Twp|Parish|Borough)\b(?! (?:of|in)\b)/gu;
