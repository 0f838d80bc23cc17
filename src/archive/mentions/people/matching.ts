import { firstOf, lastOf } from '../../../parse/assert.ts';
import { generations, openers, particles, titles } from '../lexicon.ts';
import type { Form, Named } from './forms.ts';
import { fitsCase } from './scripts.ts';
import type { Beginnings, Spelling, Word, Words } from './words.ts';
import { spellingOf } from './words.ts';

/** A form that is in a text: from which of its words, how many of them, and the exact place. */
export interface Match {
  form: Form;
  at: number;
  length: number;
  /** In UTF-16 units. */
  start: number;
  end: number;
}

/** The forms of all people, by the words that they may begin with. */
export interface NameIndex extends Beginnings {
  /** Every form that is at a word, in any order. */
  matchesAt: (words: Words, at: number) => Match[];
  /**
   * Full names that are at a word with something between given and family name that the record lacks: a middle name (`Angela Dorothea
   * Merkel`), initials (`Joseph R. Biden`), a nickname (`Robert “Bob” Dole`). `isSurnameOfOther` is whether a word is the surname of
   * anybody else: `Nancy Pelosi Reagan` is another person.
   */
  withMiddleAt: (
    words: Words,
    at: number,
    isSurnameOfOther: (word: string, person: Named) => boolean,
  ) => Match[];
}

/** Makes the index of these forms. Long, because its functions share the tables, which are looked up at every word of every story. */
export function nameIndex(forms: Form[]): NameIndex {
  const beginnings = new Map<string, Beginning>();
  for (const form of forms) index(beginnings, form);
  const smallBeginnings = new Set([...beginnings.keys()].filter((key) => particles.has(key)));
  const longestSmall = Math.max(0, ...Array.from(smallBeginnings, (word) => word.length));
  const begins = new Map<string, boolean>();
  const beyondLatin = [...beginnings.keys()].some(isBeyondLatin);
  return { matchesAt, withMiddleAt, mayBegin, mayBeginWith };

  function matchesAt(words: Words, at: number): Match[] {
    const word = words.word(at);
    const next = words.at(at + 1)?.joined ? words.at(at + 1) : undefined;
    let matches = none;
    const put = (form: Form): void => {
      const match = fits(form, words, at);
      if (!match || matches.some((other) => other.form === form)) return;
      if (matches === none) matches = [match];
      else matches.push(match);
    };
    for (const { key } of word.readings) {
      const beginning = beginnings.get(key);
      if (!beginning) continue;
      beginning.whole.forEach(put);
      if (!next) continue;
      for (const reading of next.readings) beginning.bySecond.get(reading.key)?.forEach(put);
      const third = words.at(at + 2);
      if (third?.joined) beginning.bySecond.get(keyOfBoth(next, third))?.forEach(put);
    }
    if (next && mayDivide(word, next)) beginnings.get(keyOfBoth(word, next))?.all.forEach(put);
    return matches;
  }

  function withMiddleAt(
    words: Words,
    at: number,
    isSurnameOfOther: (word: string, person: Named) => boolean,
  ): Match[] {
    const word = words.word(at);
    const beginning = word.capital || word.caseless ? beginnings.get(firstOf(word.readings).key) : undefined;
    if (!beginning?.byFamily.size) return none;
    const matches = new Map<Form, Match>();
    for (let index = at + 2; index < at + 5 && words.at(index)?.joined; index++)
      for (const form of beginning.byFamily.get(firstOf(words.word(index).readings).key) ?? []) {
        const match = fitsWithMiddle(form, words, at, (name) => isSurnameOfOther(name, form.person));
        if (match) matches.set(form, match);
      }
    return [...matches.values()];
  }

  function mayBegin(text: string, start: number, end: number): boolean {
    const code = text.charCodeAt(start);
    if (code > lastLatin && !beyondLatin) return false;
    const small = code >= 97 && code <= 122;
    // Most words of a text are in small letters, and few names begin so: with a particle, or after a d’.
    if (small && !isElided(text, start, end)) {
      if (end - start > longestSmall || !smallBeginnings.has(text.slice(start, end))) return false;
    }
    const word = text.slice(start, end);
    let known = begins.get(word);
    if (known === undefined) {
      const { readings, caseless, folded } = spellingOf(word);
      known = caseless || dividing.has(folded) || readings.some(({ key }) => beginnings.has(key));
      if (begins.size < 200_000) begins.set(word, known);
    }
    return known;
  }

  function mayBeginWith(first: string, second: string): boolean {
    return beginnings.has(keyOfBoth(spellingOf(first), spellingOf(second)));
  }
}

const none: Match[] = [];

/** The last letter of the Latin blocks. */
const lastLatin = 0x24f;

/** The forms that begin with the same word. */
interface Beginning {
  all: Form[];
  /** Those that the word is, or of which it is only a part of the first word. */
  whole: Form[];
  bySecond: Map<string, Form[]>;
  /** Those whose family name is at the end, by its first word. */
  byFamily: Map<string, Form[]>;
}

function index(beginnings: Map<string, Beginning>, form: Form): void {
  const { keys, seams, family } = form;
  const [first = '', second = '', third = ''] = keys;
  const own = at(first);
  own.all.push(form);
  if (keys.length === 1) own.whole.push(form);
  else {
    put(own.bySecond, second, form);
    if (seams.has(first.length + second.length)) put(own.bySecond, second + third, form);
  }
  if (family) put(own.byFamily, keys.at(-family)!, form);
  for (const part of otherBeginnings(form)) {
    at(part).all.push(form);
    at(part).whole.push(form);
  }

  function at(key: string): Beginning {
    let beginning = beginnings.get(key);
    if (!beginning)
      beginnings.set(key, (beginning = { all: [], whole: [], bySecond: new Map(), byFamily: new Map() }));
    return beginning;
  }
}

/**
 * What a text that prints a form begins with, as it is compared: a word, or two that may be one of the form’s. Of a first word that may be
 * initials, an initial alone is no beginning, for another follows it.
 */
export function beginningsOf(form: Form): Set<string> {
  const { keys, joined } = form;
  const beginnings = new Set([keys[0] ?? '']);
  for (const part of otherBeginnings(form)) {
    if (part.length > 1) beginnings.add(part);
    else for (let length = 2; length <= joined.length; length++) beginnings.add(joined.slice(0, length));
  }
  return beginnings;
}

/** The first initial, and two words printed as one. */
function otherBeginnings({ keys, joined, seams }: Form): Set<string> {
  const [first = '', second = ''] = keys;
  const parts = new Set<string>();
  if (first.length > 1 && first.length < 4) parts.add(first.slice(0, 1));
  if (seams.has(first.length)) parts.add(joined.slice(0, first.length + second.length));
  return parts;
}

/** Whether a word begins with a letter beyond the Latin blocks. Where no name does, such words of a text are not looked up. */
export function isBeyondLatin(word: string): boolean {
  return word.charCodeAt(0) > lastLatin;
}

function put(map: Map<string, Form[]>, key: string, form: Form): void {
  const forms = map.get(key);
  if (forms) forms.push(form);
  else map.set(key, [form]);
}

/** Whether there is an apostrophe near the beginning of a word: `d’Estaing`, `qu’Emmanuel`, `dell’Utri`. */
function isElided(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end && at < start + 5; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x27 || code === 0x2019) return true;
  }
  return false;
}

function keyOfBoth(word: Spelling, next: Spelling): string {
  return firstOf(word.readings).key + firstOf(next.readings).key;
}

/** Whether a form is at a word, whatever is around it. */
function fits(form: Form, words: Words, at: number): Match | undefined {
  let position = 0;
  let start = 0;
  let end = 0;
  for (let index = at; position < form.joined.length; index++) {
    const word = words.at(index);
    if (!word || (index > at && !word.joined)) return undefined;
    if (index > at && !form.starts.has(position) && !mayDivide(words.word(index - 1), word, form))
      return undefined;
    const reading = word.readings.find(
      ({ key, prefix, ending }) =>
        form.joined.startsWith(key, position) &&
        !(prefix && index > at) &&
        !(ending && position + key.length < form.joined.length) &&
        crossesSeams(form, position, position + key.length),
    );
    if (!reading) return undefined;
    position += reading.key.length;
    if (index === at) start = word.start + reading.from;
    end = word.start + reading.to;
    if (position === form.joined.length)
      return fitsCase(lastOf(form.words), word.folded)
        ? { form, at, length: index - at + 1, start, end }
        : undefined;
  }
  return undefined;
}

/** Whether a word of the text that stands for several of the form may do so. */
function crossesSeams({ starts, seams }: Form, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (starts.has(at) && !seams.has(at)) return false;
  return true;
}

/** Whether two words of a text may be one word of a name: two initials, what a hyphen or a joiner parts, the syllables of a given name. */
function mayDivide(before: Word, word: Word, form?: Form): boolean {
  if (before.initial && word.initial) return true;
  if (dividing.has(before.folded)) return true;
  if (word.gap !== ' ') return /^[-‐‑\u200c\u200d]?$/.test(word.gap);
  if (before.caseless) return isArabic.test(before.text) && isArabic.test(word.text);
  return form?.kind === 'name' && form.family === 0 && !before.initial && !word.initial;
}

const isArabic = /\p{Script=Arabic}/u;

/** What is printed apart from a surname or with it: `Mc Donald`, `Al Sisi`. */
export const dividing = new Set(['mc', 'mac', 'o', 'al', 'el']);

/** Whether a full name is at a word with a middle name, initials or a nickname that it lacks. */
function fitsWithMiddle(
  form: Form,
  words: Words,
  at: number,
  isSurname: (word: string) => boolean,
): Match | undefined {
  const { family, keys, middles } = form;
  const given = keys.length - family;
  if (form.kind !== 'name' || !family || given < 1) return undefined;
  const isAt = (index: number, key: string) =>
    words.at(index)?.readings[0]!.key === key && (index === at || words.word(index).joined);
  if (!keys.slice(0, given).every((key, index) => isAt(at + index, key))) return undefined;
  for (let extra = 1; extra <= 2; extra++) {
    const middle = words.at(at + given + extra - 1);
    if (!middle?.joined) return undefined;
    const behind = at + given + extra;
    const nickname = opening.test(middle.gap) && closing.test(words.at(behind)?.gap ?? '');
    const fitting = middle.initial ? middle.capital : extra === 1 && isMiddleName(middle, isSurname);
    if (!nickname && !fitting) return undefined;
    if (!keys.slice(given).every((key, index) => isAt(behind + index, key))) continue;
    if (!nickname && middles.size && !middles.has(words.word(at + given).folded.charAt(0))) return undefined;
    const length = given + extra + family;
    return { form, at, length, start: words.word(at).start, end: words.word(at + length - 1).end };
  }
  return undefined;
}

const opening = /["“”‘„«(]$/;
const closing = /^["”’»)]/;

function isMiddleName(word: Word, isSurname: (word: string) => boolean): boolean {
  return (
    word.capital &&
    word.gap === ' ' &&
    word.folded.length > 1 &&
    ![particles, titles, openers, generations].some((set) => set.has(word.folded)) &&
    !isSurname(word.folded)
  );
}
