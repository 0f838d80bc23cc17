import { daleChall } from 'dale-chall';
import type { StoryText } from '../text.ts';
import { commonSurnames, functionWords, months, notOfPeople, portfolios, titles } from '../lexicon.ts';
import type { Word, Words } from './words.ts';

/*
 * Surnames that are words too. Such a surname alone means its bearer only in a story that names the bearer in full, and even there only
 * where the words around it do not say that the word is meant.
 */

/** What else a surname may be: a pronoun or another word without content, a place or a people, any other word. */
export type Doubt = 'function' | 'place' | 'word';

/** What a surname, folded, may be besides a name. `isGiven`: it is somebody else’s given name. */
export function doubtOf(surname: string, places: Set<string>, isGiven: boolean): Doubt | undefined {
  if (functionWords.has(surname)) return 'function';
  if (places.has(surname)) return 'place';
  return isGiven || isCommonWord(surname) ? 'word' : undefined;
}

/** Whether English has the word, or the word of which it is the plural. */
function isCommonWord(word: string): boolean {
  const singulars = [word, word.replace(/e?s$/, ''), word.replace(/s$/, '')];
  return singulars.some((one) => wordLists.some((list) => list.has(one)));
}

const wordLists = [
  new Set(daleChall.map((word) => word.toLowerCase())),
  ...[titles, months, portfolios, notOfPeople, commonSurnames],
];

/** Whether a word is in the story’s text without a capital, and so may be the word with its sentence’s capital elsewhere. */
export function standsSmall(word: string, story: StoryText): boolean {
  const small = word.toLowerCase();
  if (!story.paragraphs.some((text) => text.includes(small))) return false;
  const alone = new RegExp(`(?<![\\p{L}\\p{M}'’-])${small}(?![\\p{L}\\p{M}'’-])`, 'u');
  return /^\p{L}+$/u.test(word) && story.paragraphs.some((text) => alone.test(text));
}

/**
 * Whether a surname that is a word too means its bearer, in a story that names the bearer in full. `headline`: in a text in which all words
 * have capitals.
 */
export function isMeant(
  doubt: Doubt,
  words: Words,
  at: number,
  length: number,
  headline: boolean,
  isPlace: (word: Word) => boolean,
): boolean {
  const before = words.at(at - 1);
  const next = words.at(at + length);
  if (doubt === 'function') {
    const { gap, joined } = words.word(at);
    if (headline || !before) return false;
    return (gap === ' ' && /^\p{Ll}/u.test(before.text)) || (joined && titles.has(before.folded));
  }
  if (headline) return doubt === 'word';
  if (
    before &&
    words.word(at).gap === ' ' &&
    determiners.has(before.folded) &&
    !owned.has(next?.folded ?? '')
  )
    return false;
  if (doubt === 'place') return !isPlaceHere(words, at, length, isPlace);
  return !opensSentence(words, at) || isFollowedByVerb(words, at + length);
}

/** Whether the word is its sentence’s first, where every word has a capital. */
export function opensSentence(words: Words, at: number): boolean {
  const { gap, joined } = words.word(at);
  return at === 0 || (/[.!?:…]/.test(gap) && !joined) || /["“„«‘]$/.test(gap);
}

/** Whether the words around say that a place, its state or its people are meant: `in Jordan`, `Jordan said it`, `Washington accused Moscow`. */
function isPlaceHere(words: Words, at: number, length: number, isPlace: (word: Word) => boolean): boolean {
  const before = words.word(at).joined || words.word(at).gap === ' ' ? words.at(at - 1) : undefined;
  if (before && locative.has(before.folded)) return true;
  const next = words.at(at + length);
  if (next?.gap === '-' || words.word(at).gap === '-') return true;
  if (next?.gap === ', ' && next.capital && isPlace(next)) return true;
  if (
    !isFollowedByVerb(words, at + length) &&
    next?.gap === ' ' &&
    /^\p{Ll}/u.test(next.text) &&
    !functionWords.has(next.folded)
  )
    return true;
  if (words.between(at + length, at + length + 4).some(({ folded }) => folded === 'it' || folded === 'its'))
    return true;
  return sentenceOf(words, at).some(
    (other) =>
      (other < at || other >= at + length) &&
      words.word(other).capital &&
      isPlace(words.word(other)) &&
      !prepositions.has(words.at(other - 1)?.folded ?? '') &&
      words.word(other).text !== words.word(at).text,
  );
}

/** The words of the sentence around one, by their indexes. */
export function sentenceOf(words: Words, at: number): number[] {
  let start = at;
  while (start > 0 && !opensSentence(words, start)) start--;
  let end = at + 1;
  while (end < words.length && !opensSentence(words, end)) end++;
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** Whether what a person does follows: a verb, or a comma or a possessive, after which it may. */
function isFollowedByVerb(words: Words, at: number): boolean {
  const next = words.at(at);
  if (!next || /^[,’']/.test(next.gap)) return true;
  return next.gap === ' ' && (/(?:ed|ly)$/.test(next.folded) || verbs.has(next.folded));
}

/** What is named after a person: `the Reagan administration`. */
export const governments = new Set(['administration', 'government', 'cabinet']);

/** What else a person’s name may precede as before a government: `the Bush campaign`. */
const owned = new Set([
  ...governments,
  'presidency',
  'campaign',
  'team',
  'camp',
  'era',
  'years',
  'family',
  'doctrine',
]);

const determiners = new Set(
  'the a an his her their its our my your this that these those some any every no each both another'.split(
    ' ',
  ),
);
const locative = new Set('in into inside outside near across throughout at around'.split(' '));
const prepositions = new Set(
  'in into inside outside near across throughout at around from to of for by through via toward towards over'.split(
    ' ',
  ),
);
/** What a person does: words of speech, auxiliaries, and verbs whose past does not end in -ed; with what may precede a verb. */
const verbs = new Set(
  `said says say told tells adds asks was is has had will would can could may might must should does did also then later never still again who
  whose and or but himself herself began begins became becomes came comes left leaves went goes gave gives got gets made makes met meets spoke
  speaks took takes thought thinks knew knows saw sees felt feels found finds held holds kept keeps led leads lost loses ran runs sat sits sent
  sends stood stands swore won wins wrote writes grew grows flew flies drew fell fought fights hit hits put puts read reads rose let lets set
  sets built bought brought caught chose drove heard hears hopes wants plans calls warns urges insists argues denies faces plays scores sang
  sings ate drank slept woke wore broke shot struck beat threw bit blew dealt fed fled forgot hid hung hurt laid lay lent lit meant paid quit
  rang rode sank shook shut sold spent split stole stuck swam swung taught tore understood withdrew ruled rules`.split(
    /\s+/,
  ),
);
