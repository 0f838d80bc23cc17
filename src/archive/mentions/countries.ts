import { firstOf, lastOf } from '../../parse/assert.ts';
import type { CountryRecord } from '../../parse/records.ts';
import type { Claim, CountryWords } from './countryWords.ts';
import { countryWords, countryWordsInOtherScripts } from './countryWords.ts';
import type { CountryMentions, Hit, Passage } from './hits.ts';
import { addMention, hit, isPlace, isPrinted, nextWord, passagesOf } from './hits.ts';
import type { Home } from './home.ts';
import { homesOf, isNamesake, readAtHome } from './home.ts';
import { runningNames } from './nativeWords.ts';
import {
  bearsPersonalName,
  inTicker,
  isCurrency,
  isGivenName,
  isStreet,
  isSurname,
  isTitleCase,
  isUnitedStates,
  opensSentence,
} from './neighbours.ts';
import type { Place } from './places.ts';
import { locate, sharedName, standsAsAbbreviation } from './places.ts';
import { divided, needsEvidence, standingOn } from './statehood.ts';
import type { StoryText } from './text.ts';
import { partsOf } from './text.ts';

/** Finds the countries that a story names. */
export type CountryFinder = (story: StoryText) => CountryMentions;

/**
 * Makes a finder for these records; it may be used for any number of stories. A word that one country alone claims counts at once;
 * what more than one claims, and what may be a person’s name or a common word, waits until the whole story has been read.
 * Long, because its steps share the vocabulary of all records and the state of one story, which would else be passed from one to the next.
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
    const decided = citiesDecided(hits);
    const waiting: Record<'shared' | 'doubtful' | 'namesake', Hit[]> = {
      shared: [],
      doubtful: [],
      namesake: [],
    };
    for (const one of hits) {
      const record = one.in || !decided.size ? undefined : decided.get(one.word.toUpperCase());
      const meaning = record ? 'sure' : meaningOf(one, homes, people, isCommon);
      if (meaning === 'sure') addMention(found, (record ?? firstOf(one.claims).record).code, one.mention);
      else if (meaning !== 'none') waiting[meaning].push(one);
    }
    for (const one of waiting.doubtful) {
      const { word, claims } = one;
      const shown = claims.some(({ record }) => found.has(record.code));
      const likely = personal.has(word) && bare.has(firstOf(claims).kind) && !people.has(word.toUpperCase());
      if (shown || likely) waiting.shared.push(one);
    }
    for (const one of waiting.shared) {
      const meant = decide(one, found, story);
      if (meant) addMention(found, meant.code, one.mention);
    }
    if (homes.length) readAtHome(homes, passages, hits, waiting.namesake, found);
    return found;
  };

  /** Names that people bear, in capitals, and the surnames after them; marks the words that are in such names. */
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
    if (bearers && firstOf(claims).kind !== 'name' && !isPlace(one)) return 'doubtful';
    if (mention.part.startsWith('text') && opensSentence(text, start) && isCommon(word)) return 'doubtful';
    if (isLoud && word === 'US' && !isDateline) {
      const isCountry = isUnitedStates(text, start);
      return isCountry === undefined ? 'doubtful' : isCountry ? 'sure' : 'none';
    }
    return claims.length > 1 ? 'shared' : 'sure';
  }

  /** Whether a word is part of a person’s name. Capitals, and those of a headline, do not tell. */
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
      if (inTicker(text, start, end) || isCurrency(text, end, hasDemonym(place)) || isStreet(text, end))
        continue;
      if (firstOf(place.claims).kind === 'plural') {
        // The two Koreas: each of them.
        if (/(?:^|\s)(?:the|two|both) $/i.test(text.slice(Math.max(0, start - 6), start)))
          for (const claim of place.claims) hits.push(hit(passage, start, end, [claim]));
        continue;
      }
      const located = locate(text, place, places[at - 1], places[at + 1], passage.isDateline);
      const around = found.phrases.filter((one) => one.start <= start && end <= one.end);
      const meant = around.length
        ? located.claims.filter(({ record }) => !around.some(({ value }) => value.has(record)))
        : located.claims;
      const first = sharedName(text, place);
      const others = first && words.claims(first.name);
      if (others) {
        // French and Dutch Guiana: the first word alone is no country.
        if (hits.at(-1)?.passage === passage && lastOf(hits).start === first.start) hits.pop();
        hits.push(hit(passage, first.start, end, standingOn(others, date)));
      }
      if (meant.length || located.in) {
        const one = hit(passage, start, end, meant);
        if (located.in) one.in = located.in;
        hits.push(one);
      } else if (isGivenName(text, start, end - start)) hits.push(hit(passage, start, end, []));
    }
  }
}

/** The words of a vocabulary that are in a passage, with what each may mean on a day. */
function placesOf(found: ReturnType<CountryWords['find']>, passage: Passage, date: string): Place[] {
  const places: Place[] = [];
  for (const { start, end, word, value } of found.words) {
    const asPrinted = value.hasExact
      ? value.claims.filter(({ exact }) => !exact || isPrinted(passage, start, end, exact))
      : value.claims;
    const claims = asPrinted[0]?.kind === 'plural' ? asPrinted : standingOn(asPrinted, date);
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

/** A letter of a script other than Latin. */
const inOtherScripts = /[\u0370-\u1dff\u2d00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/;

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

/** Cities whose country the story prints after them once: `London, Ont.`; in capitals. Not those that it places in two countries. */
function citiesDecided(hits: Hit[]): Map<string, CountryRecord> {
  if (!hits.some((one) => one.in)) return noCities;
  const decided = new Map<string, CountryRecord | undefined>();
  for (const { word, in: record } of hits) {
    if (!record) continue;
    const city = word.toUpperCase();
    decided.set(city, decided.has(city) && decided.get(city) !== record ? undefined : record);
  }
  return new Map([...decided].flatMap(([city, record]) => (record ? [[city, record]] : [])));
}

const noCities = new Map<string, CountryRecord>();

/** What a name that people bear too may mean by itself: a country or a state, and not one of its cities. */
const bare = new Set<Claim['kind']>(['name', 'region']);

/** Whether a word with its sentence’s capital is in the story without one: a turkey, and not the country. */
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

function hasDemonym({ claims }: Place): boolean {
  return claims.some(({ kind }) => kind === 'demonym');
}
