/*
 * The parts of a story as the country finder reads them, and the words in them that may mean countries.
 */
import { isShouted } from '../../parse/letterCase.ts';
import type { CountryRecord } from '../../parse/records.ts';
import type { Claim } from './countryWords.ts';
import type { FoldedText } from './foldedText.ts';
import { foldKeepingCase } from './foldedText.ts';
import { isGeographic, precedesOffice } from './neighbours.ts';
import type { Mention } from '../types.ts';
import { inCapitals } from './text.ts';

/** The countries a story names, by code, each with every place where it does. */
export type CountryMentions = Map<string, Mention[]>;

/** One part of a story, as it is compared. */
export interface Passage {
  part: Mention['part'];
  printed: string;
  folded: FoldedText;
  /** Folded, and of a dateline in capitals. */
  text: string;
  /** In capitals throughout, where words lose their case. */
  loud: boolean;
  /** A dateline, in a field of its own or before the text’s first dash. */
  isDateline: boolean;
}

/** A word that may mean a country, as it appears in a story. */
export interface Hit {
  word: string;
  claims: Claim[];
  mention: Mention;
  passage: Passage;
  start: number;
  /** The country in which the words after it say that it lies. */
  in?: CountryRecord;
  /** Stands in a person’s name. */
  isName?: boolean;
}

/** A part of a story, or two where the text begins with a dateline: `TBILISI, Georgia — A court ruled`. */
export function passagesOf(part: Mention['part'], printed: string): Passage[] {
  const folded = foldKeepingCase(printed);
  // A dateline prints its city in capitals and what follows as it likes.
  const dateline = (text: string): Passage => {
    return { part, printed, folded, text: inCapitals(text), loud: true, isDateline: true };
  };
  if (part === 'dateline') return [dateline(folded.text)];
  const lead = part === 'text[0]' ? leadOf(folded.text) : '';
  const text = ' '.repeat(lead.length) + folded.text.slice(lead.length);
  const rest = { part, printed, folded, text, loud: isShouted(text), isDateline: false };
  return lead ? [dateline(lead), rest] : [rest];
}

/** The dateline before the first dash of a folded text; empty where there is none. */
export function leadOf(text: string): string {
  return leadingDateline.exec(text)?.[0] ?? '';
}

const leadingDateline =
  /^\p{Lu}[\p{Lu}.'-]{2,}(?: \p{Lu}[\p{Lu}.'-]*)*(?:, [\p{L}. ]{2,30})?(?:, \p{Lu}\p{L}{2,8}\.? \d{1,2})?(?: \([^()]{2,30}\))? ?(?:—|–|--?) /u;

/** A word of a passage, at the offsets of its folded text. */
export function hit(passage: Passage, start: number, end: number, claims: Claim[]): Hit {
  const { part, printed, folded, text } = passage;
  const offset = folded.printedOffset(start);
  const words = printed.slice(offset, folded.printedOffset(end));
  return { word: text.slice(start, end), claims, mention: { part, offset, words }, passage, start };
}

/** Whether one of the very words is there, but for its case. */
export function isPrinted(
  { printed, folded }: Passage,
  start: number,
  end: number,
  words: string[],
): boolean {
  const there = printed
    .slice(folded.printedOffset(start), folded.printedOffset(end))
    .normalize('NFC')
    .toUpperCase();
  return words.some((word) => word.toUpperCase() === there);
}

/** Whether the words around a word say that it is a place and no person. */
export function isPlace({ passage: { text, loud }, start, word }: Hit): boolean {
  return !loud && (isGeographic(text, start) || precedesOffice(text, start + word.length));
}

/** The word after a word on the same line; empty where there is none. */
export function nextWord({ passage: { text }, start, word }: Hit): string {
  return /^ ([\p{L}’'-]+)/u.exec(text.slice(start + word.length, start + word.length + 30))?.[1] ?? '';
}

/** Adds a mention of a country. */
export function addMention(found: CountryMentions, code: string, mention: Mention): void {
  const mentions = found.get(code);
  if (mentions) mentions.push(mention);
  else found.set(code, [mention]);
}
