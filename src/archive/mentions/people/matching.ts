import { generations, openers, particles, titles } from '../lexicon.ts';
import type { Form, Named } from './forms.ts';
import { fitsCase } from './scripts.ts';
import type { Word } from './words.ts';
import { endOfWord, spellingOf } from './words.ts';

/** A form that stands in a text: from which of its words, how many of them, and the exact place. */
export interface Match {
  form: Form;
  at: number;
  length: number;
  /** In UTF-16 units. */
  start: number;
  end: number;
}

/** The forms of all people, by the words that they may begin with. */
export interface NameIndex {
  /** Every form that stands at a word, in any order. */
  matchesAt: (words: Word[], at: number) => Match[];
  /**
   * Full names that stand at a word with something between given and family name that the record lacks: a middle name (`Angela Dorothea
   * Merkel`), initials (`Joseph R. Biden`), a nickname (`Robert “Bob” Dole`). `isSurnameOfOther` tells whether a word is the surname of
   * anybody else: `Nancy Pelosi Reagan` is another person.
   */
  withMiddleAt: (
    words: Word[],
    at: number,
    isSurnameOfOther: (word: string, person: Named) => boolean,
  ) => Match[];
  /** Whether any word of a text may begin a form: what most texts can be put aside by. */
  mayName: (text: string) => boolean;
}

export function nameIndex(forms: Form[]): NameIndex {
  const byKey = new Map<string, Form[]>();
  for (const form of forms)
    for (const key of beginningsOf(form)) (byKey.get(key) ?? byKey.set(key, []).get(key)!).push(form);
  const smallBeginnings = new Set([...byKey.keys()].filter((key) => particles.has(key)));
  const beyondLatin = [...byKey.keys()].some((key) => key.charCodeAt(0) > lastLatin);
  return { matchesAt, withMiddleAt, mayName };

  function matchesAt(words: Word[], at: number): Match[] {
    const matches: Match[] = [];
    const word = words[at]!;
    for (const { key } of word.readings) {
      const candidates = byKey.get(key);
      if (candidates) for (const form of candidates) push(matches, form, words, at);
    }
    const next = words[at + 1];
    if (next && mayDivide(word, next)) {
      const candidates = byKey.get(word.readings[0]!.key + next.readings[0]!.key);
      if (candidates) for (const form of candidates) push(matches, form, words, at);
    }
    return matches;
  }

  function withMiddleAt(
    words: Word[],
    at: number,
    isSurnameOfOther: (word: string, person: Named) => boolean,
  ): Match[] {
    const word = words[at]!;
    if (!word.capital || !words[at + 2]) return [];
    const candidates = byKey.get(word.readings[0]!.key) ?? [];
    return candidates.flatMap(
      (form) => fitsWithMiddle(form, words, at, (name) => isSurnameOfOther(name, form.person)) ?? [],
    );
  }

  function push(matches: Match[], form: Form, words: Word[], at: number): void {
    const match = fits(form, words, at);
    if (match && !matches.some((other) => other.form === form)) matches.push(match);
  }

  function mayName(text: string): boolean {
    for (let start = 0; start < text.length; start++) {
      const code = text.charCodeAt(start);
      if (code > lastLatin && beyondLatin) return true;
      const { end, behind } = endOfWord(text, start);
      if (end === start) continue;
      const word = text.slice(start, end);
      const small = code >= 97 && code <= 122;
      start = behind - 1;
      if (small && !smallBeginnings.has(word) && !/['’]/.test(word)) continue;
      for (const { key } of spellingOf(word).readings) if (byKey.has(key)) return true;
      const [gap] = text.slice(end, end + 1);
      if (gap !== '-' && !dividing.has(word.toLowerCase())) continue;
      const more = text.slice(end + 1, endOfWord(text, end + 1).end);
      if (byKey.has(spellingOf(word).readings[0]!.key + spellingOf(more).readings[0]!.key)) return true;
    }
    return false;
  }
}

/** The last letter of the Latin blocks. */
const lastLatin = 0x24f;

/** What a text may print as the first word of a form: its first word, its first initial, its first two words as one. */
function beginningsOf({ keys, joined, seams }: Form): Set<string> {
  const [first = '', second = ''] = keys;
  const beginnings = new Set([first]);
  if (first.length > 1 && first.length < 4) beginnings.add(first.slice(0, 1));
  if (seams.has(first.length)) beginnings.add(joined.slice(0, first.length + second.length));
  return beginnings;
}

/** Whether a form stands at a word, whatever stands around it. */
function fits(form: Form, words: Word[], at: number): Match | undefined {
  let position = 0;
  let start = 0;
  let end = 0;
  for (let index = at; position < form.joined.length; index++) {
    const word = words[index];
    if (!word || (index > at && !word.joined)) return undefined;
    if (index > at && !form.starts.has(position) && !mayDivide(words[index - 1]!, word, form))
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
      return fitsCase(form.words.at(-1)!, word.folded)
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
  if (/^(?:[-‐‑]|[\u200c\u200d]|)$/.test(word.gap) || dividing.has(before.folded)) return true;
  if (word.gap !== ' ') return false;
  if (/\p{Script=Arabic}/u.test(before.text) && /\p{Script=Arabic}/u.test(word.text)) return true;
  return form?.kind === 'name' && form.family === 0 && !before.initial && !word.initial;
}

/** What is printed apart from a surname or with it: `Mc Donald`, `Al Sisi`. */
const dividing = new Set(['mc', 'mac', 'o', 'al', 'el']);

/** Whether a full name stands at a word with a middle name, initials or a nickname that it lacks. */
function fitsWithMiddle(
  form: Form,
  words: Word[],
  at: number,
  isSurname: (word: string) => boolean,
): Match | undefined {
  const { family, keys, middles } = form;
  const given = keys.length - family;
  if (form.kind !== 'name' || !family || given < 1) return undefined;
  const isAt = (index: number, key: string) =>
    words[index]?.readings[0]!.key === key && (index === at || words[index]!.joined);
  if (!keys.slice(0, given).every((key, index) => isAt(at + index, key))) return undefined;
  for (let extra = 1; extra <= 2; extra++) {
    const middle = words[at + given + extra - 1];
    if (!middle?.joined) return undefined;
    const behind = at + given + extra;
    const nickname = opening.test(middle.gap) && closing.test(words[behind]?.gap ?? '');
    const fitting = middle.initial ? middle.capital : extra === 1 && isMiddleName(middle, isSurname);
    if (!nickname && !fitting) return undefined;
    if (!keys.slice(given).every((key, index) => isAt(behind + index, key))) continue;
    if (!nickname && middles.size && !middles.has(words[at + given]!.folded[0]!)) return undefined;
    const length = given + extra + family;
    return { form, at, length, start: words[at]!.start, end: words[at + length - 1]!.end };
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
