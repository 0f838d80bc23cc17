/* What the search page says where an address or its words need explaining, in English; fetched when it is needed. */
import type { Line } from '../../../search/page/wording.ts';
import { listed, number, quoted, storiesText } from './page.ts';

/** What was typed: a number, a word or several. */
export type Typed = 'number' | 'word' | 'words';

export const backwards = (first: string, last: string, swapped: string): Line => [
  `The first day, ${first}, is after the last, ${last}: neither was used. `,
  { text: 'Swap them', href: swapped },
];
/** A limit that is no day, or one that no calendar has. */
export const noLimit = (value: string, name: 'from' | 'to', isDay: boolean): string =>
  `${isDay ? `No calendar has the day ${quoted(value)}` : `${quoted(value)} is not a day, such as 2025-04-08`}: the search does not use “${name}”.`;

export const notDated = (date: string, typed: string, what: Typed): string =>
  `No such story is dated ${quoted(date)}; showing the ${what} ${quoted(typed)}.`;
export const searchTyped = (typed: string, what: Typed): string => `Search for the ${what} ${quoted(typed)}`;
export const readAsDate = (typed: string): string => `${quoted(typed)} is read as a date. `;
export const eitherDate = (shown: string, other: string, href: string): Line => [
  `${shown} or `,
  { text: other, href },
  `? Showing ${shown}. `,
];

export const otherwise = (name: string): string =>
  `With stories that print the name of ${name} otherwise. For this spelling alone: `;

/** Before what is shown instead. */
export const unprinted = (words: string[]): string => `No story prints ${listed(words, 'or')}; showing `;
export const nothingFor = (words: string): string => `The words ${words} find nothing here; showing `;
export const togetherWith = ' together with ';
export const shownWith = (words: string): string => `, with ${words}.`;
export const stop = '.';
/** Around the names that may have been meant. */
export const didYouMean = 'Or did you mean ';
export const or = ' or ';
export const and = ' and ';
export const questionMark = '?';
export const more = (count: number): string => ` and ${count} more`;

export const noWord = (typed: string): string => `${typed} holds no word.`;
export const noSuchDay = (day: string): string => `No calendar has the day ${day}.`;
export const noStoryPrints = (word: string): string => `No story prints ${word}.`;
export const morePrinted = (count: number): string => `No story prints ${count} more of these words.`;
export const noStoryAbout = (name: string, form: string): string =>
  `No story is about ${name}${form && ` (${form})`}.`;
export const nearestDays = 'The nearest days with stories: ';
export const inBrackets = (count: number): string => ` (${number(count)})`;
export const excludes = (part: string): string => `${part} excludes every story that the rest finds.`;
export const excludesAll = (part: string): string => `${part} excludes every story.`;
export const noStoryHasAll = (words: string): string => `No story has all of ${words}.`;
export const searchWithout = (part: string): string => `Search without ${part}`;
export const findsSo = (stories: number, isAtLeast: boolean): string =>
  `: ${isAtLeast ? 'at least ' : ''}${storiesText(stories)}`;
export const theDays = (when: string): string => `the days ${when}`;
