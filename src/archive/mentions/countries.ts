import { isShouted } from '../../parse/letterCase.ts';
import type { CountryRecord } from '../../parse/records.ts';
import { span } from '../../parse/storyDate.ts';
import type { Claim } from './countryWords.ts';
import { countryWords, longerPhrases } from './countryWords.ts';
import { bearsPersonalName, isGeographic, opensSentence } from './neighbours.ts';
import type { Mention, StoryText } from './text.ts';
import { inCapitals, partsOf, straight } from './text.ts';

/** The countries a story names, by code, each with every place where it does. */
export type CountryMentions = Map<string, Mention[]>;

/** Finds the countries that a story names. */
export type CountryFinder = (story: StoryText) => CountryMentions;

/** A word that may mean a country, as it stands in a story. */
interface Hit extends Claimed {
  word: string;
  /** Opens a sentence, where every word has a capital. */
  opening: boolean;
}

interface Claimed {
  mention: Mention;
  claims: Claim[];
}

/**
 * Makes a finder for these records; it may be used for any number of stories. A word that one country alone claims counts at once;
 * what more than one claims, and what may be a person’s name or a common word, waits until the whole story has been read.
 */
export function countryFinder(records: CountryRecord[]): CountryFinder {
  const { plain, loud } = countryWords(records);
  const longer = longerPhrases(records);
  const personal = new Set(records.flatMap((record) => record.alsoPeople));
  for (const word of [...personal]) personal.add(word.toUpperCase());

  return (story) => {
    const found: CountryMentions = new Map();
    const shared: Claimed[] = [];
    const doubtful: (Hit & { alone: boolean })[] = [];
    const people = new Set<string>();
    const common = new Map<string, boolean>();
    const isCommon = (word: string): boolean => {
      if (!common.has(word)) common.set(word, isCommonWord(word, story));
      return common.get(word)!;
    };
    for (const [part, printed] of partsOf(story)) {
      const text = straight(printed);
      // A dateline prints its city in capitals and what follows as it likes.
      const capitals = part === 'dateline' ? inCapitals(text) : text;
      const shouted = part === 'dateline' || isShouted(capitals);
      for (const hit of hitsIn(part, capitals, shouted, story.date)) {
        const { word, claims, mention } = hit;
        mention.words = printed.slice(mention.offset, mention.offset + word.length);
        if (personal.has(word) && part !== 'dateline') {
          if (!shouted && part !== 'title' && bearsPersonalName(text, mention.offset, word.length))
            people.add(word.toUpperCase());
          else doubtful.push({ ...hit, alone: !shouted && isGeographic(text, mention.offset) });
        } else if (hit.opening && part.startsWith('text') && isCommon(word))
          doubtful.push({ ...hit, alone: false });
        else if (claims.length > 1) shared.push(hit);
        else add(found, claims[0]!.record.code, mention);
      }
    }
    for (const { word, claims, mention, alone } of doubtful) {
      const shown = claims.some(({ record }) => found.has(record.code));
      const capital = word.toUpperCase();
      const likely = alone || (personal.has(word) && bare.has(claims[0]!.kind) && !people.has(capital));
      if (shown || likely) shared.push({ mention, claims });
    }
    for (const { claims, mention } of shared) {
      // A city of the lesser state is its own: Leipzig, Aden.
      const own = claims.find(
        ({ record, kind }) => divided.has(record.code) && kind !== 'name' && kind !== 'demonym',
      );
      const shown = own ?? claims.find(({ record }) => found.has(record.code));
      const meant = shown ?? claims.find(({ record }) => !needsEvidence(record, story.date));
      if (meant) add(found, meant.record.code, mention);
    }
    return found;
  };

  function* hitsIn(part: Mention['part'], text: string, shouted: boolean, date: string): Generator<Hit> {
    const { find, claims } = shouted ? loud : plain;
    const places = find(text).map(({ index, word }): Place => {
      return { start: index, end: index + word.length, word, claims: valid(claims.get(word)!, date) };
    });
    if (!places.length) return;
    const phrases = longer(text);
    for (const [at, place] of places.entries()) {
      const { start, end, word } = place;
      if (inTicker(text, start, end) || isCurrency(text, end, place.claims)) continue;
      if (
        place.claims[0]?.kind === 'region' &&
        word.endsWith('.') &&
        !/(?:, |\b[DR]-)$/.test(text.slice(Math.max(0, start - 3), start))
      )
        continue;
      const meant = inItsRegion(text, place, places[at - 1], places[at + 1]).filter(
        ({ record }) =>
          !phrases.some((one) => one.start <= start && end <= one.end && one.records.has(record)),
      );
      if (meant.length)
        yield {
          word,
          claims: meant,
          mention: { part, offset: start, words: word },
          opening: opensSentence(text, start),
        };
    }
  }
}

/** What a name that people bear too may mean by itself: a country or a state, and not one of its cities. */
const bare = new Set<Claim['kind']>(['name', 'region']);

/** Where a text holds words that may mean countries. */
interface Place {
  start: number;
  end: number;
  word: string;
  claims: Claim[];
}

/** What a word may mean, seen beside its neighbours: a state behind a city (`Paris, Texas`) says in which country both lie. */
function inItsRegion(
  text: string,
  place: Place,
  before: Place | undefined,
  behind: Place | undefined,
): Claim[] {
  const { start, end, claims } = place;
  if (behind && text.slice(end, behind.start) === ', ' && isRegion(text, behind)) {
    const around = behind.claims.map(({ record }) => record);
    return claims.filter(({ record, kind }) => kind === 'name' || around.includes(record));
  }
  if (behind && text.slice(end, behind.start) === ', ') {
    const inside = claims.filter(({ record }) =>
      behind.claims.some((one) => one.kind === 'name' && one.record === record),
    );
    if (inside.length) return inside;
  }
  const regions = claims.filter(({ kind }) => kind === 'region');
  if (claims.length === 1 || !regions.length || !isRegion(text, place)) return claims;
  const city = /\p{Lu}[\p{L}.’']*, $/u.test(text.slice(Math.max(0, start - 40), start));
  const near = before?.end === start - 2 ? before.claims : [];
  const isList = near.some(({ kind }) => kind === 'name' || kind === 'region');
  // Tbilisi, Georgia: the city’s own country has the word as its name.
  const own = claims.filter(
    ({ record, kind }) => kind === 'name' && near.some((one) => one.record === record),
  );
  if (own.length) return own;
  return city && !isList ? regions : claims;
}

/** Whether a word is a state behind its city, and not one of a list of places. */
function isRegion(text: string, { end, claims }: Place): boolean {
  return claims.some(({ kind }) => kind === 'region') && !/^ (?:and|or|&) /.test(text.slice(end, end + 5));
}

/** Whether a word with its sentence’s capital stands in the story without one: a turkey, and not the country. */
function isCommonWord(word: string, story: StoryText): boolean {
  const common = word.toLowerCase();
  if (!story.paragraphs.some((text) => text.includes(common))) return false;
  const alone = new RegExp(`(?<![\\p{L}-])${common}s?(?![\\p{L}-])`, 'u');
  return /^\p{L}+$/u.test(word) && story.paragraphs.some((text) => alone.test(text));
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
