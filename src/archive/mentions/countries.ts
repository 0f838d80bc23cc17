import { isShouted } from '../../parse/letterCase.ts';
import type { CountryRecord } from '../../parse/records.ts';
import { span } from '../../parse/storyDate.ts';
import type { Claim, CountryWords } from './countryWords.ts';
import { countryWords, countryWordsInOtherScripts } from './countryWords.ts';
import type { FoldedText } from './foldedText.ts';
import { foldKeepingCase } from './foldedText.ts';
import {
  bearsPersonalName,
  isGeographic,
  isGivenName,
  isStreet,
  isSurname,
  isUnitedStates,
  opensSentence,
  precedesOffice,
} from './neighbours.ts';
import type { Home } from './home.ts';
import { homesOf } from './home.ts';
import { runningNames } from './nativeWords.ts';
import type { Place } from './places.ts';
import { locate, sharedName, standsAsAbbreviation } from './places.ts';
import type { Mention, StoryText } from './text.ts';
import { inCapitals, partsOf } from './text.ts';

/** The countries a story names, by code, each with every place where it does. */
export type CountryMentions = Map<string, Mention[]>;

/** Finds the countries that a story names. */
export type CountryFinder = (story: StoryText) => CountryMentions;

/** One part of a story, as it is compared. */
interface Passage {
  part: Mention['part'];
  printed: string;
  folded: FoldedText;
  /** Folded, and of a dateline in capitals. */
  text: string;
  /** In capitals throughout, where words lose their case. */
  loud: boolean;
  /** A dateline, in a field of its own or before the text’s first dash. */
  isDateline: boolean;
}

/** A word that may mean a country, as it stands in a story. */
interface Hit {
  word: string;
  claims: Claim[];
  mention: Mention;
  passage: Passage;
  start: number;
  /** The country in which the words behind it say that it lies. */
  in?: CountryRecord;
  /** Stands in a person’s name. */
  isName?: boolean;
}

/**
 * Makes a finder for these records; it may be used for any number of stories. A word that one country alone claims counts at once;
 * what more than one claims, and what may be a person’s name or a common word, waits until the whole story has been read.
 */
export function countryFinder(records: CountryRecord[]): CountryFinder {
  const vocabularyOf = countryWords(records);
  const otherScripts = countryWordsInOtherScripts(records);
  let running: ReturnType<typeof runningNames> | undefined;
  const personal = new Set<string>();
  for (const word of records.flatMap((record) => record.alsoPeople))
    personal.add(word).add(word.toUpperCase());

  return (story) => {
    const found: CountryMentions = new Map();
    const passages = partsOf(story).flatMap(([part, printed]) => passagesOf(part, printed));
    const hits: Hit[] = [];
    for (const passage of passages) findHits(passage, story, hits);
    const homes = homesOf(story.homes ?? []);
    const people = peopleAmong(hits);
    const isCommon = commonWords(story);
    const settled = settledCities(hits);
    const waiting: Record<'shared' | 'doubtful' | 'namesake', Hit[]> = {
      shared: [],
      doubtful: [],
      namesake: [],
    };
    for (const one of hits) {
      const record = one.in || !settled.size ? undefined : settled.get(one.word.toUpperCase());
      const meaning = record ? 'sure' : meaningOf(one, homes, people, isCommon);
      if (meaning === 'sure') add(found, (record ?? one.claims[0]!.record).code, one.mention);
      else if (meaning !== 'none') waiting[meaning].push(one);
    }
    for (const one of waiting.doubtful) {
      const { word, claims } = one;
      const shown = claims.some(({ record }) => found.has(record.code));
      const likely = personal.has(word) && bare.has(claims[0]!.kind) && !people.has(word.toUpperCase());
      if (shown || likely) waiting.shared.push(one);
    }
    for (const one of waiting.shared) {
      const meant = decide(one, found, story);
      if (meant) add(found, meant.code, one.mention);
    }
    if (homes.length) readAtHome(homes, passages, hits, waiting.namesake, found);
    return found;
  };

  /** Names that people bear, in capitals, and the surnames behind them; marks the words that stand in such names. */
  function peopleAmong(hits: Hit[]): Map<string, Set<string>> {
    const people = new Map<string, Set<string>>();
    for (const one of hits) {
      if (!isName(one)) continue;
      one.isName = true;
      const word = one.word.toUpperCase();
      const behind = nextWord(one).toUpperCase();
      people.set(word, (people.get(word) ?? new Set()).add(behind));
    }
    return people;
  }

  /** What a word means by itself: a country, surely or perhaps, or nothing. */
  function meaningOf(
    one: Hit,
    homes: Home[],
    people: Map<string, Set<string>>,
    isCommon: (word: string) => boolean,
  ): 'sure' | 'shared' | 'doubtful' | 'namesake' | 'none' {
    const { word, claims, start, passage, mention } = one;
    const { text, loud: isLoud, isDateline } = passage;
    if (!claims.length || one.isName) return 'none';
    if (!one.in && homes.length && isNamesake(one, homes)) return 'namesake';
    if (personal.has(word) && !isDateline) return isPlace(one) ? 'shared' : 'doubtful';
    const bearers = isDateline || !people.size ? undefined : people.get(word.toUpperCase());
    if (bearers?.has(nextWord(one).toUpperCase())) return 'none';
    // After Paris Hilton, Paris alone may be her; after Israel Katz, Israel seldom is he.
    if (bearers && claims[0]!.kind !== 'name' && !isPlace(one)) return 'doubtful';
    if (mention.part.startsWith('text') && opensSentence(text, start) && isCommon(word)) return 'doubtful';
    if (isLoud && word === 'US' && !isDateline) {
      const isCountry = isUnitedStates(text, start);
      return isCountry === undefined ? 'doubtful' : isCountry ? 'sure' : 'none';
    }
    return claims.length > 1 ? 'shared' : 'sure';
  }

  /** Whether a word stands as part of a person’s name. Capitals, and those of a headline, say nothing of that. */
  function isName({ word, claims, passage: { part, text, loud: isLoud }, start }: Hit): boolean {
    if (isLoud) return false;
    if (personal.has(word)) return part !== 'title' && bearsPersonalName(text, start, word.length);
    if (part === 'title' && isTitleCase(text)) return false;
    return (
      isGivenName(text, start, word.length) || (claims.length > 0 && isSurname(text, start, word.length))
    );
  }

  /** Adds the words of a passage that may mean countries to `hits`. */
  function findHits(passage: Passage, { date, lang }: StoryText, hits: Hit[]): void {
    const { text } = passage;
    const volume = passage.loud ? 'loud' : 'plain';
    const words = vocabularyOf(lang)[volume];
    const found = words.find(text);
    let places = placesOf(found, passage, date);
    if (!passage.folded.isAscii && inOtherScripts.test(text)) {
      const others = placesOf(otherScripts()[volume].find(text), passage, date);
      places = [...places, ...others].toSorted((a, b) => a.start - b.start);
      running ??= runningNames(records);
      for (const { start, end, record } of running(text))
        hits.push(hit(passage, start, end, [{ record, kind: 'name' }]));
    }
    for (const [at, place] of places.entries()) {
      const { start, end } = place;
      if (inTicker(text, start, end) || isCurrency(text, end, place.claims) || isStreet(text, end)) continue;
      if (place.claims[0]!.kind === 'plural') {
        // The two Koreas: each of them.
        if (/(?:^|\s)(?:the|two|both) $/i.test(text.slice(Math.max(0, start - 6), start)))
          for (const claim of place.claims) hits.push(hit(passage, start, end, [claim]));
        continue;
      }
      const located = locate(text, place, places[at - 1], places[at + 1]);
      const around = found.phrases.filter((one) => one.start <= start && end <= one.end);
      const meant = around.length
        ? located.claims.filter(({ record }) => !around.some(({ value }) => value.has(record)))
        : located.claims;
      const first = sharedName(text, place);
      const others = first && words.claims(first.name);
      if (others) {
        // French and Dutch Guiana: the first word alone is no country.
        if (hits.at(-1)?.passage === passage && hits.at(-1)!.start === first.start) hits.pop();
        hits.push(hit(passage, first.start, end, valid(others, date)));
      }
      if (meant.length || located.in) {
        const one = hit(passage, start, end, meant);
        if (located.in) one.in = located.in;
        hits.push(one);
      } else if (isGivenName(text, start, end - start)) hits.push(hit(passage, start, end, []));
    }
  }
}

/** Whether a word that means a place abroad is a town at home as well. */
function isNamesake({ word, claims }: Hit, homes: Home[]): boolean {
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
function readAtHome(
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
    const { kind } = one.claims[0]!;
    const asTown = home.alsoAbroad.has(one.word.toUpperCase());
    // In a dateline, a town at home has its state behind it, and a great city stands alone.
    const isUnclear = evidence > 0 && !one.passage.isDateline;
    const fits = kind === 'name' ? asTown && !abroad : asTown || isUnclear;
    return !shown && isLocal && fits ? home.code : (shown ?? one.claims[0]!).record.code;
  });
  if (isLocal) for (const { code, own } of local) for (const { mention } of own) add(found, code, mention);
  for (const [index, { mention }] of namesakes.entries()) add(found, meant[index]!, mention);
}

/** What a place is to the country in which it lies. */
const ofCountry = new Set<Claim['kind']>(['region', 'abbreviation', 'place']);

/** The towns at home that a story names: those that no record knows, and, in capitals, names of places abroad that stand as a town’s do. */
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

/** The words of a vocabulary that stand in a passage, with what each may mean on a day. */
function placesOf(found: ReturnType<CountryWords['find']>, passage: Passage, date: string): Place[] {
  const places: Place[] = [];
  for (const { start, end, word, value } of found.words) {
    const asPrinted = value.hasExact
      ? value.claims.filter(({ exact }) => !exact || isPrinted(passage, start, end, exact))
      : value.claims;
    const claims = asPrinted[0]?.kind === 'plural' ? asPrinted : valid(asPrinted, date);
    const place = { start, end, word, claims };
    const [first] = claims;
    if (
      first &&
      (first.kind !== 'abbreviation' || standsAsAbbreviation(passage.text, place, passage.isDateline))
    )
      places.push(place);
  }
  return places;
}

/** Whether the very word stands there, but for its case. */
function isPrinted({ printed, folded }: Passage, start: number, end: number, word: string): boolean {
  const words = printed.slice(folded.printedOffset(start), folded.printedOffset(end));
  return words.normalize('NFC').toUpperCase() === word.toUpperCase();
}

/** A letter of a script other than Latin. */
const inOtherScripts = /[\u0370-\u1dff\u2d00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/;

/** A part of a story, or two where the text begins with a dateline: `TBILISI, Georgia — A court ruled`. */
function passagesOf(part: Mention['part'], printed: string): Passage[] {
  const folded = foldKeepingCase(printed);
  // A dateline prints its city in capitals and what follows as it likes.
  const dateline = (text: string): Passage => {
    return { part, printed, folded, text: inCapitals(text), loud: true, isDateline: true };
  };
  if (part === 'dateline') return [dateline(folded.text)];
  const lead = part === 'text[0]' ? (leadingDateline.exec(folded.text)?.[0] ?? '') : '';
  const text = ' '.repeat(lead.length) + folded.text.slice(lead.length);
  const rest = { part, printed, folded, text, loud: isShouted(text), isDateline: false };
  return lead ? [dateline(lead), rest] : [rest];
}

const leadingDateline =
  /^\p{Lu}[\p{Lu}.'-]{2,}(?: \p{Lu}[\p{Lu}.'-]*)*(?:, [\p{L}. ]{2,30})?(?: \([^()]{2,30}\))? ?(?:—|–|--?) /u;

/** Which of several countries a word means: one that the story shows otherwise, one where its outlet is at home, or the usual one. */
function decide({ claims }: Hit, found: CountryMentions, story: StoryText): CountryRecord | undefined {
  // A city of the lesser state is its own: Leipzig, Aden.
  const own = claims.find(
    ({ record, kind }) => divided.has(record.code) && kind !== 'name' && kind !== 'demonym',
  );
  const shown = own ?? claims.find(({ record }) => found.has(record.code));
  const atHome = shown ?? claims.find(({ record }) => story.homes?.includes(record.code));
  return (atHome ?? claims.find(({ record }) => !needsEvidence(record, story.date)))?.record;
}

/** Whether the words around a word say that it is a place and no person. */
function isPlace({ passage: { text, loud }, start, word }: Hit): boolean {
  return !loud && (isGeographic(text, start) || precedesOffice(text, start + word.length));
}

/** The word behind a word on the same line; empty where there is none. */
function nextWord({ passage: { text }, start, word }: Hit): string {
  return /^ ([\p{L}’'-]+)/u.exec(text.slice(start + word.length, start + word.length + 30))?.[1] ?? '';
}

function hit(passage: Passage, start: number, end: number, claims: Claim[]): Hit {
  const { part, printed, folded, text } = passage;
  const offset = folded.printedOffset(start);
  const words = printed.slice(offset, folded.printedOffset(end));
  return { word: text.slice(start, end), claims, mention: { part, offset, words }, passage, start };
}

/** Cities whose country the story prints behind them once: `London, Ont.`; in capitals. Not those that it places in two countries. */
function settledCities(hits: Hit[]): Map<string, CountryRecord> {
  if (!hits.some((one) => one.in)) return noCities;
  const settled = new Map<string, CountryRecord | undefined>();
  for (const { word, in: record } of hits) {
    if (!record) continue;
    const city = word.toUpperCase();
    settled.set(city, settled.has(city) && settled.get(city) !== record ? undefined : record);
  }
  return new Map([...settled].flatMap(([city, record]) => (record ? [[city, record]] : [])));
}

const noCities = new Map<string, CountryRecord>();

/** Whether most words of a headline have a capital. */
function isTitleCase(title: string): boolean {
  const long = title.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 1 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.7;
}

/** What a name that people bear too may mean by itself: a country or a state, and not one of its cities. */
const bare = new Set<Claim['kind']>(['name', 'region']);

/** Tells whether a word with its sentence’s capital stands in the story without one: a turkey, and not the country. */
function commonWords(story: StoryText): (word: string) => boolean {
  let small: Set<string> | undefined;
  const known = new Map<string, boolean>();
  return (word) => {
    const isKnown = known.get(word);
    if (isKnown !== undefined) return isKnown;
    const isCommon = isSmallWord(word.toLowerCase(), word);
    known.set(word, isCommon);
    return isCommon;
  };

  function isSmallWord(common: string, word: string): boolean {
    if (word === common || !story.paragraphs.some((text) => text.includes(common))) return false;
    small ??= new Set(
      story.paragraphs.flatMap((text) => text.match(/(?<![\p{L}-])\p{Ll}+(?![\p{L}-])/gu) ?? []),
    );
    return small.has(common) || small.has(`${common}s`);
  }
}

/** Of two states that share a name, the one that the shared name alone does not mean, on that day. */
function needsEvidence({ code }: CountryRecord, date: string): boolean {
  const [first] = span(date);
  const [from, to] = lesser[code] ?? ['9', ''];
  return from <= first && first <= to;
}

/** States whose cities another record, of the country as it is now, claims too. */
const divided = new Set(['DD', 'YD']);

const always: [from: string, to: string] = ['0', '9'];
const lesser: Record<string, [from: string, to: string]> = {
  DD: always,
  DM: always,
  KP: always,
  YD: always,
  // What was Zaire took the name of Congo.
  CG: ['1997-05-17', '9'],
  CD: ['1971-10-27', '1997-05-17'],
};

/** Of the claims to a word, those of states that stood on the story’s day; where none did, of one that has not ended. */
function valid(claims: Claim[], date: string): Claim[] {
  if (claims.length === 1) return claims;
  const [first, last] = span(date);
  const standing = claims.filter(
    ({ record: { from, to } }) => (!from || from <= last) && (!to || to >= first),
  );
  if (!standing.length) return claims.filter(({ record }) => !record.to).slice(0, 1);
  if (standing.length > 1 && standing.every(({ record }) => record.from))
    return [standing.toSorted((a, b) => (a.record.from! < b.record.from! ? 1 : -1))[0]!];
  return standing;
}

function inTicker(text: string, start: number, end: number): boolean {
  return text[start - 1] === '<' && text[end] === '>';
}

function isCurrency(text: string, end: number, claims: Claim[]): boolean {
  const money = currency.exec(text.slice(end, end + 20))?.[1]?.toLowerCase();
  if (money === undefined) return false;
  // After a country’s name these are verbs: Israel pounds, France won, Iran marks.
  return claims.some(({ kind }) => kind === 'demonym') || !alsoVerbs.has(money);
}

const alsoVerbs = new Set([
  'pounds',
  'pound',
  'marks',
  'mark',
  'won',
  'crowns',
  'crown',
  'lira',
  'sols',
  'sol',
  'rands',
  'rand',
  'punts',
  'punt',
]);

const currency =
  /^(?:-|\s)(dlrs?|dollars?|francs?|marks?|pounds?|sterling|pesos?|lira|lire|kron(?:a|or|e|er)|crowns?|schillings?|guilders?|pesetas?|escudos?|drachmas?|rands?|reals?|riyals?|rials?|dinars?|dirhams?|rupees?|rupiahs?|ringgits?|baht|won|yuan|renminbi|ro?ubles?|zloty|forints?|shekels?|cruzados?|australs?|bolivars?|sols?|intis?|shillings?|punts?|markka|eurobonds?|sec(?:urities)?)\b/i;

function add(found: CountryMentions, code: string, mention: Mention): void {
  const mentions = found.get(code);
  if (mentions) mentions.push(mention);
  else found.set(code, [mention]);
}
