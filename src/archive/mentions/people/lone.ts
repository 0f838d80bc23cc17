import { firstOf } from '../../../parse/assert.ts';
import { foldName } from '../../fold.ts';
import { titles } from '../lexicon.ts';
import type { StoryText } from '../text.ts';
import type { Mention } from '../../types.ts';
import type { Doubt } from './evidence.ts';
import { isMeant, opensSentence, sentenceOf, standsSmall } from './evidence.ts';
import type { Named } from './forms.ts';
import type { Match } from './matching.ts';
import type { Standing } from './surroundings.ts';
import { things } from './surroundings.ts';
import type { Word, Words } from './words.ts';

/** A person named in full, or by office and surname, at one place of a story. */
export interface FullMention {
  person: Named;
  /** Which part of the story, in reading order, and which word of it. */
  part: number;
  at: number;
  length: number;
  /** The words of that part. */
  words: Words;
}

/** A surname alone at one place of a story. */
export interface LoneMention {
  /** The surname as forms are compared. */
  surname: string;
  match: Match;
  words: Words;
  part: number;
  /** In a text of which all words have capitals. */
  headline: boolean;
  standing: Standing;
  /** The office before it, folded. */
  office: string | undefined;
  mention: Mention;
}

/** Who has a surname. */
export interface Bearers {
  /** Those who have it by their record’s name or a spelling of it: it may mean them before the story names them. */
  own: Named[];
  /** Those whom later mentions call so. */
  later: Named[];
  /** What else the word may be. */
  doubt: Doubt | undefined;
}

export interface Evidence {
  story: StoryText;
  full: FullMention[];
  bearersOf: (surname: string) => Bearers;
  isPlace: (word: Word) => boolean;
  /** Whether the story gives the surname to somebody without a record. */
  isOthers: (surname: string) => boolean;
}

/** Whom a surname alone means: a person, nobody, or one of several of whom the story names none. */
export type Resolved = { person: Named } | { oneOf: Named[] } | undefined;

/**
 * A surname alone goes to the person whom the story names in full and who bears it in any form. Where it names two, to the one named before
 * it, if that is one; else to nobody. Where it names none, to the only one who has the surname, unless the word proves nothing.
 */
export function resolveLone(lone: LoneMention, evidence: Evidence): Resolved {
  const { surname, match, words, standing, headline } = lone;
  if (standing === 'given' || isPlural(lone)) return undefined;
  const bearers = evidence.bearersOf(surname);
  const { own, doubt } = bearers;
  const named = namedOf([...own, ...bearers.later], evidence.full);
  const meant =
    doubt === undefined || isMeant(doubt, words, match.at, match.length, headline, evidence.isPlace);
  if (named.length) {
    if (!meant && standing !== 'office') return undefined;
    const person = whichOf(named, own, lone, evidence.full);
    return person && { person };
  }
  const only = own.length === 1 && !firstOf(own).ambiguousSurname ? own[0] : undefined;
  const proven =
    (standing === 'office' && !(doubt === 'function' && headline)) ||
    (lone.mention.loose && doubt === 'word');
  if (only && proven && !isThing(lone)) return { person: only };
  if (evidence.isOthers(surname) || isAnothersName(lone, evidence.full)) return undefined;
  if (only) return mayStandAlone(lone, only, doubt, meant, evidence) ? { person: only } : undefined;
  return own.length && meant ? { oneOf: own } : undefined;
}

/** Whether a surname counts though the story does not name its only bearer in full. */
function mayStandAlone(
  { words, match, standing, mention, headline }: LoneMention,
  person: Named,
  doubt: Doubt | undefined,
  meant: boolean,
  { story, isPlace }: Evidence,
): boolean {
  const word = words.word(match.at);
  const isAcronym = !headline && /^\p{Lu}{2,4}$/u.test(word.text);
  if (standing === 'number' || word.caseless || isAcronym) return false;
  const opening = headline || opensSentence(words, match.at);
  if (opening && standsSmall(mention.words, story)) return false;
  if (isInPlace(words, match, isPlace)) return false;
  if (doubt === undefined) return true;
  // A person known by one name has no other form in full: Prince.
  return !person.name.includes(' ') && doubt === 'word' && meant && !opening;
}

/** Whether a word that opens its sentence stands for several things: `Sessions were held`. */
function isPlural({ words, match: { at, length } }: LoneMention): boolean {
  const next = words.at(at + length);
  return next?.gap === ' ' && /^(?:are|were|have)$/.test(next.text) && opensSentence(words, at);
}

/** Whether a place after a comma says that the word is one too: `Lincoln, Nebraska,`. */
function isInPlace(words: Words, { at, length }: Match, isPlace: (word: Word) => boolean): boolean {
  const next = words.at(at + length);
  if (next?.gap !== ', ' || !next.capital || !isPlace(next)) return false;
  return /^[,.;:)]/.test(words.at(at + length + 1)?.gap ?? '.');
}

/** Which of those whom the story names in full a surname means. */
function whichOf(named: Named[], own: Named[], lone: LoneMention, full: FullMention[]): Named | undefined {
  if (lone.standing === 'office') {
    const holders = named.filter((person) => holdsOffice(person, lone.office!, full));
    if (holders.length === 1) return holders[0];
    // Nancy Reagan left, and President Reagan stayed.
    const others = own.filter((person) => !named.includes(person));
    if (named.length === 1 && others.length === 1 && !firstOf(others).ambiguousSurname)
      return mayHold(firstOf(others), lone.office!) ? others[0] : undefined;
  }
  if (named.length === 1) return named[0];
  if (lone.mention.part === 'title') return undefined;
  const earlier = (sameParagraph: boolean) =>
    named.filter((person) =>
      full.some(
        (one) =>
          one.person === person &&
          (one.part === lone.part ? one.at < lone.match.at : one.part < lone.part && !sameParagraph),
      ),
    );
  for (const before of [earlier(false), earlier(true)]) if (before.length === 1) return before[0];
  return undefined;
}

/** Whether the office is beside a full mention, in its sentence: `Vice President Sara Duterte`, `Olaf Scholz, the chancellor`. */
function holdsOffice(person: Named, office: string, full: FullMention[]): boolean {
  return full.some(
    ({ words, at, ...one }) =>
      one.person === person &&
      sentenceOf(words, at).some(
        (index) => at - index < 5 && index - at < 9 && words.at(index)?.folded === office,
      ),
  );
}

/** Whether a person’s record has the office, or says nothing of offices. */
function mayHold({ roles = [] }: Named, office: string): boolean {
  const wanted = /^[pf]m$/.test(office) ? 'minister' : office;
  return !roles.length || roles.some(({ title }) => foldName(title).split(' ').includes(wanted));
}

function namedOf(people: Named[], full: FullMention[]): Named[] {
  return people.filter((person) => full.some((one) => one.person === person));
}

/** Whether the word is part of a full name in the story that is not the bearer’s: `Wei` of `Wei Yu-hsun`. */
function isAnothersName({ words, match }: LoneMention, full: FullMention[]): boolean {
  const { folded } = words.word(match.at + match.length - 1);
  return full.some((one) =>
    one.words.between(one.at, one.at + one.length).some((word) => word.folded === folded),
  );
}

/** Whether the surname is a title or a thing too, so that an office before it proves nothing: `Deputy Chief`, `Bishop House`. */
function isThing({ words, match }: LoneMention): boolean {
  const { folded } = words.word(match.at);
  return titles.has(folded) || things.has(folded);
}
