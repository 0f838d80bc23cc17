/*
 * What every search may say, in English. It is fetched by every reader who searches, and so spares `Intl`, of which a browser’s first use
 * takes up to 30 ms.
 */
import type { Kind } from '../../../search/names.ts';
import type { Doubt } from '../../dates.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

export const digits = (text: string): string => text;

/** `1,200`. */
export const number = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `8 April 2025`, `April 2025`, `2025`, `8 April`; months from 1. */
export const dateText = (year: number | '', month?: number, day?: number | string): string =>
  [day, month && months[month - 1], year].filter(Boolean).join(' ');

/** From 0, Sunday. */
export const weekday = (number: number): string => weekdays[number]!;

export const decade = (year: number): string => `${year}s`;

export const doubts: Record<Doubt, string> = { '~': 'about', '?': 'perhaps', '%': 'perhaps about' };

export const since = (date: string): string => `since ${date}`;
/** `isWhole`: of a month or year, to its end. */
export const until = (date: string, isWhole: boolean): string =>
  `until ${isWhole ? 'the end of ' : ''}${date}`;
export const onDay = (date: string): string => `on ${date}`;
export const within = (span: string): string => `in ${span}`;
export const withinDecade = (span: string): string => `in the ${span}`;
export const fromTo = (from: string, to: string): string => `from ${from} to ${to}`;

/** What of the archive a search has yet to look through: a part of it by its span. */
export const wholeArchive = 'the archive';
export const inDecade = (year: number): string => `the ${year}s`;
export const days = (first: number, last: number): string => `${first}–${last}`;
export const andBeyond = (span: string, isNewer: boolean): string =>
  `${span} and ${isNewer ? 'newer' : 'older'}`;
export const searchSpan = (span: string): string => `Search ${span}`;
export const searchAll = 'Search the whole archive';

export const comma = ', ';
/** Between facts on one line. */
export const dot = ' · ';
export const quoted = (words: string): string => `“${words}”`;

/** `A, B and C`. */
export const listed = (names: string[], last: 'and' | 'or'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)!}`;
/** `A and B, and C or D`. */
export const allAndAny = (all: string, any: string): string => `${all}, and ${any}`;

/** `1 story`, `1,200 stories`. */
export const storiesText = (count: number): string => number(count) + storiesAfterNumber(count);
export const storiesAfterNumber = (count: number): string => (count === 1 ? ' story' : ' stories');
export const noStory = ' no story';

/** `12 stories for “oil”, Iran and Russia since 2013`; and `left`, what was not searched. */
export const countText = (stories: number, left: string | undefined, what: string, when: string): string => {
  const many = storiesText(stories);
  const count = !stories ? (left ? 'No story yet' : 'No story') : left ? `At least ${many}` : many;
  const told = [count, what && `for ${what}`, when].filter(Boolean).join(' ');
  return left ? `${told}; ${left} not searched yet` : told;
};

export const orders = { newest: 'newest first', best: 'best first', oldest: 'oldest first' };

export const also = 'Also: ';
export const alsoGap = '; ';
/** Around a subject’s name: `the source `, ` (Kremlin), 9 stories`. */
export const beforeSubject = (kind: Kind): string =>
  kind === 'topic' || kind === 'source' ? `the ${kind} ` : '';
export const afterSubject = (form: string, stories: number): string =>
  `${form && ` (${form})`}, ${storiesText(stories)}`;

/** Below a name that is offered: ` country · matched Kremlin · 9 stories`. */
export const offered = (kind: Kind, form: string, stories: number): string =>
  ` ${kind === 'person' ? '' : `${kind} · `}${form && `matched ${form} · `}${storiesText(stories)}`;
export const unknown = (kind: Kind, name: string): string => `The archive knows no ${kind} ${name}.`;

/** Of a text that several names fit. */
export const mayBe = (typed: string, names: string): string =>
  `${typed} may be ${names}: choose from the list.`;
export const together = (names: string[]): string => names.join(' together with ');

export const searching = 'Searching …';
export const unreachable = 'The search index cannot be reached. The registers below lead to every story.';
export const remove = 'Remove ';
export const clear = 'clear';
export const anyOfThese = 'any of these';
export const allOfThese = 'all of these';
export const storiesWith = (isMany: boolean): string => `Stories with${isMany ? ' all of' : ''}`;
export const storiesWithAny = 'Stories with any of';
export const andWith = 'and with';
export const countSubjects = 'Count people, countries, sources and topics';
export const photoCaption = 'Photo caption';
export const filePhoto = 'File photo';
