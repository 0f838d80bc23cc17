/*
 * How words that find nothing can be understood: as names that no story prints in that spelling, or as misspelt. Nothing here is searched;
 * the caller tries the readings one after another and shows the first that finds stories.
 */
import type { NameEntry } from '../names.ts';
import { wordsOf } from '../names.ts';
import type { Near } from './near.ts';

/** One way to understand a query. */
export interface Reading {
  /** What is still searched as words. */
  words: string;
  /** Parts of the query that stand for people, countries, sources or topics; the stories of any of a part’s subjects will do. */
  names: NamePart[];
  /** Words put right. */
  spelt: { typed: string; word: string }[];
}

export interface NamePart {
  typed: string;
  subjects: NameEntry[];
  /** Whether the name is only like what was typed. */
  isNear: boolean;
  /** Whether some story prints each of its words. */
  isPrinted?: boolean;
  /** Whether the same words name another part, too: `both Koreas`. */
  isOfPair?: true;
}

/** What the archive knows of a query’s words. */
export interface Known {
  /** The subjects that a part of the query names as a whole, best first. */
  named(part: string): NameEntry[];
  /** The two countries that a plural means at once: `Koreas`. */
  both(plural: string): NameEntry[];
  /** Those with a name like it. */
  nearNames(part: string): Near<NameEntry>[];
  /** The printed word most similar to one. */
  nearWord(word: string): Near<string> | undefined;
}

/** The words of a query without operators, as they are matched against names; `typed` stays as it was. */
export function tokensOf(q: string): string[] {
  return q
    .split(/\s+/)
    .map((token) => token.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}.]+$/gu, ''))
    .filter((token) => /[\p{L}\p{N}]/u.test(token));
}

/** Those of some words that are among the unknown ones, or part of one: marks around them, and hyphens that join initials, put aside. */
export function missingAmong(words: string[], unknown: string[]): string[] {
  const missing = new Set(unknown.flatMap((one) => [one, ...one.split(/[\s-]+/)]).map(letters));
  return words.filter((word) => missing.has(letters(word)));
}

/**
 * The readings of a query, the likeliest first: names typed exactly before those that are only like them. `unknown` are those of its words
 * that no story prints.
 */
export function readingsOf(tokens: string[], unknown: Set<string>, known: Known): Reading[] {
  if (!tokens.length || tokens.length > mostTokens) return [];
  const readings: Reading[] = [];
  const whole = tokens.join(' ');
  const named = known.named(whole);
  if (named.length)
    readings.push({ words: '', names: [{ typed: whole, subjects: named, isNear: false }], spelt: [] });
  const isUnknown = (token: string): boolean => unknown.has(token);
  const { names, rest } = namedParts(tokens, known, unknown.size ? isUnknown : () => true);
  const left = rest.filter(isUnknown);
  if (names.length && !left.length) readings.push({ words: rest.join(' '), names, spelt: [] });
  if (!left.length) {
    // Words that stories print may be names, too.
    const all = namedParts(tokens, known, () => true);
    if (all.names.length > names.length)
      readings.push({ words: all.rest.join(' '), names: all.names, spelt: [] });
    return [...readings, ...readings.flatMap(eitherOfPairs)];
  }
  if (tokens.length > 1) {
    const near = known.nearNames(whole);
    if (near.length) readings.push({ words: '', names: [nearPart(whole, near)], spelt: [] });
  }
  readings.push(...guesses(rest, left, names, known));
  return readings;
}

/** The names of which a query is made, where it is two and more and nothing else but `and` between: `Iran Iraq`, `both Koreas`. */
export function namesTogether(tokens: string[], known: Pick<Known, 'named' | 'both'>): NamePart[] {
  if (tokens.length < 2 || tokens.length > mostTokens) return [];
  const { names, rest } = namedParts(
    tokens,
    { ...known, nearNames: () => [], nearWord: () => undefined },
    () => true,
  );
  return names.length > 1 && rest.every((token) => /^(?:and|&)$/i.test(token)) ? names : [];
}

/** Other names that are like a part of the query, than those that a reading takes. */
export function alternatives(reading: Reading, known: Known): NameEntry[] {
  const taken = new Set(reading.names.flatMap(({ subjects }) => subjects.map(key)));
  const parts = [
    ...reading.names.filter(({ isNear }) => isNear).map(({ typed }) => typed),
    ...reading.spelt.map(({ typed }) => typed),
  ];
  const near = parts.flatMap((part) => known.nearNames(part)).sort((a, b) => a.off - b.off);
  return near
    .map(({ found }) => found)
    .filter((entry) => !taken.has(key(entry)))
    .slice(0, mostAlternatives);
}

function letters(word: string): string {
  return wordsOf(word).join('');
}

/** The parts of a query that are names, the longest first and from the left, and the words between them. */
function namedParts(
  tokens: string[],
  known: Known,
  isWanted: (token: string) => boolean,
): { names: NamePart[]; rest: string[] } {
  const names: NamePart[] = [];
  const rest: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const part = pairAt(tokens, at, known, isWanted) ?? longestName(tokens, at, known, isWanted);
    if (part) names.push(...part.names);
    else rest.push(tokens[at]!);
    at += part?.length ?? 1;
  }
  return { names, rest };
}

function longestName(
  tokens: string[],
  from: number,
  known: Known,
  isWanted: (token: string) => boolean,
): { names: NamePart[]; length: number } | undefined {
  for (let length = Math.min(mostInName, tokens.length - from); length > 0; length--) {
    const part = tokens.slice(from, from + length);
    if (length === tokens.length || !part.some(isWanted)) continue;
    const typed = part.join(' ');
    const subjects = known.named(typed);
    if (subjects.length) return { names: [{ typed, subjects, isNear: false }], length };
  }
  return undefined;
}

/** Two names that are written together: `North and South Korea`, `George and Laura Bush`, `the two Congos`, `both Koreas`. */
function pairAt(
  tokens: string[],
  from: number,
  known: Known,
  isWanted: (token: string) => boolean,
): { names: NamePart[]; length: number } | undefined {
  const pair = pluralAt(tokens, from, known) ?? sharedAt(tokens, from, known);
  if (!pair) return undefined;
  const part = tokens.slice(from, from + pair.length);
  if (!part.some(isWanted)) return undefined;
  const typed = part.join(' ');
  return {
    names: pair.subjects.map((subjects) => ({ typed, subjects, isNear: false, isOfPair: true })),
    length: pair.length,
  };
}

/** The subjects of each of two names, and how many words tell them. */
interface Pair {
  subjects: NameEntry[][];
  length: number;
}

function pluralAt(tokens: string[], from: number, known: Known): Pair | undefined {
  const [lead] = /^(?:both (?:the )?|(?:the )?two )(?=\S)/i.exec(tokens.slice(from).join(' ')) ?? [];
  if (!lead) return undefined;
  const length = lead.trim().split(' ').length + 1;
  const both = known.both(tokens[from + length - 1]!);
  return both.length ? { subjects: both.map((one) => [one]), length } : undefined;
}

/** `North and South Korea`: the words after the second belong to the first, too. */
function sharedAt(tokens: string[], from: number, known: Known): Pair | undefined {
  const [first = '', and = '', second = ''] = tokens.slice(from);
  if (!/^(?:and|&)$/i.test(and)) return undefined;
  for (let length = Math.min(mostInName, tokens.length - from); length > 3; length--) {
    const shared = tokens.slice(from + 3, from + length).join(' ');
    const subjects = [first, second].map((own) => known.named(`${own} ${shared}`));
    const [one, other] = subjects.map(([best]) => best && key(best));
    if (one && other && one !== other) return { subjects, length };
  }
  return undefined;
}

/** A reading with two names that were written together, with either of them instead of both. */
function eitherOfPairs(reading: Reading): Reading[] {
  const pair = reading.names.filter(({ isOfPair }) => isOfPair);
  const [first] = pair;
  if (!first) return [];
  const either = { ...first, subjects: pair.flatMap(({ subjects }) => subjects) };
  const names = reading.names.flatMap((part) => (part === first ? [either] : part.isOfPair ? [] : [part]));
  return [{ ...reading, names }];
}

/** Each word that stays unknown taken for the name or the printed word that is most similar; then for the other of the two, where there are both. */
function guesses(rest: string[], left: string[], names: NamePart[], known: Known): Reading[] {
  const guessed = left.map((typed) => {
    const [name, word] = [known.nearNames(typed), known.nearWord(typed)];
    const nameFirst = name.length > 0 && (!word || name[0]!.off <= word.off);
    return { typed, name, word, nameFirst };
  });
  if (guessed.some(({ name, word }) => !name.length && !word)) return [];
  const reading = (otherWay: boolean): Reading => {
    const asName = guessed.filter(
      ({ name, word, nameFirst }) => (nameFirst !== otherWay && name.length) || !word,
    );
    const spelt = guessed.flatMap((one) =>
      asName.includes(one) ? [] : [{ typed: one.typed, word: one.word!.found }],
    );
    const corrected = new Map(spelt.map(({ typed, word }) => [typed, word]));
    return {
      words: rest
        .filter((token) => !asName.some(({ typed }) => typed === token))
        .map((token) => corrected.get(token) ?? token)
        .join(' '),
      names: [...names, ...asName.map(({ typed, name }) => nearPart(typed, name))],
      spelt,
    };
  };
  const hasBoth = guessed.some(({ name, word }) => name.length && word);
  return hasBoth ? [reading(false), reading(true)] : [reading(false)];
}

/** The most similar of some names; others that are as like are the same guess. */
function nearPart(typed: string, near: Near<NameEntry>[]): NamePart {
  const [first] = near;
  return {
    typed,
    subjects: near.filter(({ off }) => off === first!.off).map(({ found }) => found),
    isNear: true,
  };
}

function key({ kind, id }: NameEntry): string {
  return `${kind} ${id}`;
}

/** A longer query is a passage, and no list of names. */
const mostTokens = 8;
const mostInName = 5;
const mostAlternatives = 3;
