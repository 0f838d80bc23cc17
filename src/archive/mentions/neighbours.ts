/*
 * What the words around a word say of it: whether it is part of a person’s name, a place, or the first of its sentence.
 */

/** Whether the word is one of a person’s names: `Michael Jordan`, `Jordan Pickford`, `Mr Ireland`. */
export function bearsPersonalName(text: string, start: number, length: number): boolean {
  const [, word = '', stop] = /([\p{L}’'-]+)(\.?) $/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  if (within.has(word.toLowerCase())) return false;
  if (honorifics.has(word) || (/^\p{Lu}/u.test(word) && !stop && !precedesPlace.has(word.toLowerCase())))
    return true;
  const behind = /^ (\p{Lu}[\p{L}’'-]*)/u.exec(text.slice(start + length, start + length + 30))?.[1];
  return behind !== undefined && !followsPlace.has(behind.toLowerCase().replace(/['’]s$/, ''));
}

/** Whether a preposition before the word says that it is a place. */
export function isGeographic(text: string, start: number): boolean {
  return /(?:^|\s)(?:in|at|into|inside|outside|near|across|throughout|through|via|to|from|between|against|of|with) $/i.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** Whether the word at `start` opens a sentence, where any word has a capital. */
export function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:]["”’)]*\s+)["“‘(]*$/.test(text.slice(Math.max(0, start - 8), start)) || start === 0;
}

/** What only a place stands behind, whatever follows: `King of Jordan Abdullah`. */
const within = new Set(['in', 'of', 'into', 'inside', 'outside', 'across', 'throughout']);

const honorifics = new Set([
  'Mr',
  'Mrs',
  'Ms',
  'Miss',
  'Dr',
  'Sir',
  'Lady',
  'Lord',
  'Judge',
  'Justice',
  'Prof',
]);

/** Words with a capital that may stand before a country’s name. */
const precedesPlace = new Set(
  'the in at to from of for with and or but when while if as after before although both neither said says near inside outside across against between north south east west northern southern eastern western central greater upper lower arab'.split(
    ' ',
  ),
);

/** Words with a capital that may follow a country’s name. */
const followsPlace = new Set(
  'president king queen prince prime foreign defence defense finance interior oil energy trade agriculture information planning central national government parliament army air navy police supreme security embassy ambassador minister ministry ministers ministerial valley river border monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december and crown armed pm fm gov governor sen senator senators attorney secretary supreme democrat democrats republican republicans mayor city state house legislature voters lawmakers chief council fire high olympic football telecom airlines petroleum'.split(
    ' ',
  ),
);
