/*
 * What the scripts of the world write onto a name: one rule a script, so that a name is found in running text.
 *
 * Arabic (Arabic, Persian): the letters و ف ب ل ک before a name; in Persian ی, ها and های after it. Hebrew: ו ה ב ל מ ש כ before it, one or
 * two. French and Italian: d’, l’, qu’ and their like before it. Latin letters of any language: what an apostrophe joins to it, as in
 * Turkish. Korean: particles and forms of address after it. Cyrillic (Russian, Ukrainian, Bulgarian): case endings, by comparing stems.
 *
 * Not covered: Cyrillic vowels that come and go (Павел, Павла; Лев, Льва) and plurals; Arabic names that take or drop the article;
 * case endings of languages written in Latin, Greek, Armenian or Georgian letters; anything that changes inside a word.
 */
import { foldWord } from '../../fold.ts';

/** One way to read a printed word as a word of a name. */
export interface Reading {
  /** What names are compared by. */
  key: string;
  /** Which part of the printed word is the name’s, in UTF-16 units. */
  from: number;
  to: number;
  /** Whether something before the name, or after it, was left out. */
  prefix: boolean;
  ending: boolean;
}

/** By what a folded word is compared: itself, its stem where the script has case endings, or with its nasals as points: नरेंद्र, नरेन्द्र. */
export function keyOf(folded: string): string {
  if (isDevanagari.test(folded)) return folded.replace(nasal, '\u0902');
  if (!isCyrillic.test(folded)) return folded;
  const stem = folded.replace(caseEnding, '');
  return stem.length >= 3 || (stem.length === 2 && folded.length > 3) ? stem : folded;
}

/** Every reading of a printed word, first the word as it is printed. `folded` is the word folded. */
export function readingsOf(word: string, folded: string): Reading[] {
  const whole = { key: keyOf(folded), from: 0, to: word.length, prefix: false, ending: false };
  const rule = rules.find(({ script }) => script.test(word));
  const apostrophe = /(?<=^\p{Lu}.+)['’ʼ]\p{Ll}+$/u.exec(word);
  if (apostrophe) {
    const key = keyOf(foldWord(word.slice(0, apostrophe.index)));
    return [whole, { ...whole, key, to: apostrophe.index, ending: true }];
  }
  if (!rule) return [whole];
  const readings = [whole];
  // The article loses its first letter after a preposition: للسيسي, السيسي.
  const article = /^[وف]?لل(?=..)/.exec(folded)?.[0];
  if (article)
    readings.push({
      ...whole,
      key: `ال${folded.slice(article.length)}`,
      from: unitsOf(word, article.length - 2),
      prefix: true,
    });
  for (const length of prefixLengths(folded, rule))
    readings.push({ ...whole, key: folded.slice(length), from: unitsOf(word, length), prefix: true });
  for (const length of endingLengths(folded, rule))
    readings.push({
      ...whole,
      key: folded.slice(0, -length),
      to: word.length - unitsOf(reversed(word), length),
      ending: true,
    });
  return readings;
}

/** Whether a stem may stand for the name: a woman’s name in -а is not the man’s name without it. */
export function fitsCase(wanted: string, folded: string): boolean {
  return wanted === folded || !/[ая]$/.test(wanted) || folded !== keyOf(folded);
}

interface Rule {
  script: RegExp;
  /** What may precede or follow a name in the folded word. */
  prefixes?: RegExp[];
  endings?: RegExp[];
  /** How many letters must be left. */
  rest: number;
}

const isDevanagari = /\p{Script=Devanagari}/u;
/** A nasal before another consonant, or a nasal vowel. */
const nasal = /[ङञणनम]\u094d(?=[क-धप-ह])|\u0901/g;
const isCyrillic = /\p{Script=Cyrillic}/u;
const caseEnding = /[аеиоуыэюяіїєьъ]+(?:го|му|ми|м|х)?$/;

const rules: Rule[] = [
  {
    script: /\p{Script=Arabic}/u,
    prefixes: [/^[وفبلک]/, /^[وف][بلک]/],
    endings: [/ی$/, /ها$/, /های$/, /را$/],
    rest: 3,
  },
  { script: /\p{Script=Hebrew}/u, prefixes: [/^[והבלמשכ]/, /^(?:[וש][הבלמשכ]|כש|מש)/], rest: 2 },
  {
    script: /\p{Script=Hangul}/u,
    endings: [
      /(?:은|는|이|가|을|를|의|에|와|과|도|만|로|씨|께)$/,
      /(?:에게|에서|으로|부터|까지|보다|처럼|라고|이라|라는|이나|이란|께서|한테|조차|마저|이다|이며|이자|측은|측이|씨[는가를의와도])$/,
      /(?:이라고|이라는|에게서|으로서|로부터|께서는|으로부터|이었다|이었던|이므로|에게는|에게도|에서는|마저도|조차도)$/,
    ],
    rest: 2,
  },
  {
    script: /^(?:dell|nell|dall|sull|all|coll|qu|[dlcjmnst])['’ʼ]\p{Lu}/iu,
    prefixes: [/^(?:dell|nell|dall|sull|all|coll|qu|[dlcjmnst])/],
    rest: 3,
  },
];

function prefixLengths(folded: string, { prefixes = [], rest }: Rule): number[] {
  return prefixes
    .map((prefix) => prefix.exec(folded)?.[0].length ?? 0)
    .filter((length) => length > 0 && folded.length - length >= rest);
}

function endingLengths(folded: string, { endings = [], rest }: Rule): number[] {
  return endings
    .map((ending) => ending.exec(folded)?.[0].length ?? 0)
    .filter((length) => length > 0 && folded.length - length >= rest);
}

/** How many UTF-16 units the first letters of a word take, with the marks, joiners and apostrophes between and after them. */
function unitsOf(word: string, letters: number): number {
  let units = 0;
  let left = letters;
  for (const character of word) {
    const isLetter = !/[\p{M}\p{Cf}\u0640'’ʼ]/u.test(character);
    if (left === 0 && isLetter) break;
    if (isLetter) left--;
    units += character.length;
  }
  return units;
}

function reversed(word: string): string {
  return Array.from(word).toReversed().join('');
}
