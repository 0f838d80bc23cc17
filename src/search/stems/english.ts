/*
 * English stems, by which words of a search are compared: the Snowball English stemmer in its edition of 2025
 * (https://snowballstem.org/algorithms/english/stemmer.html), for words without apostrophes.
 */

import type { Stemmer } from '../stem.ts';

export const stemmer: Stemmer = { stem, shorterStems };

/** Every character but a, e, i, o, u and y counts as a consonant. */
function stem(word: string): string {
  if (word.length < 3) return word;
  const own = irregular.get(word);
  if (own !== undefined) return own;
  // A Y at the beginning or after a vowel is a consonant, and written as a capital.
  let text = word.replace(/(^|[aeiouy])y/g, '$1Y');
  const r1 = firstRegion(text);
  const r2 = afterSyllable(text, r1);
  text = withoutParticiple(withoutPlural(text), r1).replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  text = withoutEnding(text, derivations, () => r1);
  text = withoutEnding(text, adjectives, (ending) => (ending === 'ative' ? r2 : r1));
  text = withoutEnding(text, suffixes, () => r2);
  return withoutLast(text, r1, r2).toLowerCase();
}

/** As `studi` and `die` for `studies` and `dying`. */
function shorterStems(beginning: string): string[] {
  const stems = [`${beginning.slice(0, 1)}ie`];
  for (let length = 1; length <= beginning.length; length++)
    for (const ending of substitutes) stems.push(beginning.slice(0, length) + ending);
  return stems;
}

/** Where the part after the first syllable begins; after some beginnings, where they end. */
function firstRegion(text: string): number {
  const beginning = /^(?:arsen|commun|emerg|gener|inter|later|organ|past|univers)/.exec(text);
  return beginning ? beginning[0].length : afterSyllable(text, 0);
}

/** Behind the first consonant that follows a vowel. */
function afterSyllable(text: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(text.slice(from));
  return found ? from + found.index + 2 : text.length;
}

function withoutPlural(text: string): string {
  if (text.endsWith('sses')) return text.slice(0, -2);
  if (/ie[sd]$/.test(text)) return text.length > 4 ? text.slice(0, -2) : text.slice(0, -1);
  // The vowel is not the letter before the s. Looked for from the beginning, because a single expression takes time by the square of the length.
  const isPlural = /[^us]s$/.test(text) && /[aeiouy]/.test(text.slice(0, -2));
  return isPlural ? text.slice(0, -1) : text;
}

function withoutParticiple(text: string, r1: number): string {
  const doubled = /eed(?:ly)?$/.exec(text);
  if (doubled) {
    const before = text.slice(0, doubled.index);
    return doubled.index < r1 || /^(?:succ|proc|exc)$/.test(before) ? text : `${before}ee`;
  }
  const ending = /(?:ed|ing)(?:ly)?$/.exec(text);
  if (!ending) return text;
  const before = text.slice(0, ending.index);
  if (ending[0] === 'ing') {
    if (/^[^aeiouy]y$/.test(before)) return `${before.slice(0, 1)}ie`;
    if (/^(?:inn|out|cann|herr|earr|even)$/.test(before)) return text;
  }
  if (!/[aeiouy]/.test(before)) return text;
  if (/(?:at|bl|iz)$/.test(before)) return `${before}e`;
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(before))
    return /^[aeo]..$/.test(before) ? before : before.slice(0, -1);
  return before.length <= r1 && endsShort(before) ? `${before}e` : before;
}

function withoutEnding(
  text: string,
  endings: Map<string, string>,
  region: (ending: string) => number,
): string {
  for (let length = Math.min(7, text.length); length > 1; length--) {
    const ending = text.slice(-length);
    const instead = endings.get(ending);
    if (instead === undefined) continue;
    const before = text.slice(0, -length);
    const fits =
      before.length >= region(ending) &&
      (ending !== 'li' || /[cdeghkmnrt]$/.test(before)) &&
      (ending !== 'ogi' || before.endsWith('l')) &&
      (ending !== 'ion' || /[st]$/.test(before));
    return fits ? before + instead : text;
  }
  return text;
}

function withoutLast(text: string, r1: number, r2: number): string {
  const before = text.slice(0, -1);
  if (text.endsWith('e'))
    return before.length >= r2 || (before.length >= r1 && !endsShort(before)) ? before : text;
  return text.endsWith('ll') && before.length >= r2 ? before : text;
}

/** Whether a word ends in a short syllable. */
function endsShort(text: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$|^past$/.test(text);
}

/** What may stand in the place of an ending. */
const substitutes = ['', 'e', 'i', 'y', 'l'];

const derivations = new Map(
  Object.entries({
    tional: 'tion',
    enci: 'ence',
    anci: 'ance',
    abli: 'able',
    entli: 'ent',
    izer: 'ize',
    ization: 'ize',
    ational: 'ate',
    ation: 'ate',
    ator: 'ate',
    alism: 'al',
    aliti: 'al',
    alli: 'al',
    fulness: 'ful',
    ousli: 'ous',
    ousness: 'ous',
    iveness: 'ive',
    iviti: 'ive',
    biliti: 'ble',
    bli: 'ble',
    ogist: 'og',
    ogi: 'og',
    fulli: 'ful',
    lessli: 'less',
    li: '',
  }),
);

const adjectives = new Map(
  Object.entries({
    tional: 'tion',
    ational: 'ate',
    alize: 'al',
    icate: 'ic',
    iciti: 'ic',
    ical: 'ic',
    ful: '',
    ness: '',
    ative: '',
  }),
);

const suffixes = new Map(
  'al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion'
    .split(' ')
    .map((suffix) => [suffix, '']),
);

const irregular = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    sky: 'sky',
    news: 'news',
    howe: 'howe',
    atlas: 'atlas',
    cosmos: 'cosmos',
    bias: 'bias',
    andes: 'andes',
  }),
);
