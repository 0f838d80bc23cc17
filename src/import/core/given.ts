import type { StoryDate } from '../../parse/storyDate.ts';
import { span } from '../../parse/storyDate.ts';
import type { Draft } from './delivery.ts';
import { doubt } from './doubts.ts';

/** What is known of the stories of an input from outside it: from its path, or from a row of a table. */
export interface Given {
  /** The row of the table: `dates.csv:12`; undefined where there is none. */
  row?: string;
  /** From the row; it takes the place of what was worked out, and of another day that is printed, with a doubt. */
  date?: StoryDate;
  /** The day of stories that have no other, what says it, as a noun: `its path`, and why it may be wrong. */
  otherwise?: { date: StoryDate; from: string; why?: string };
  source?: string;
  lang?: string;
  /** These are of one story, and are not used where the input holds several. */
  title?: string;
  url?: string;
  byline?: string[];
}

/** The drafts of an input with what is known of them from outside. What is replaced is in no draft any more. */
export function withGiven(drafts: Draft[], given: Given | undefined): Draft[] {
  if (!given) return drafts;
  const { source, lang, title, url, byline } = given;
  const own = drafts.length === 1 ? { title, url, byline } : {};
  const fields = Object.entries({ source, lang, ...own }).filter(([, value]) => value !== undefined);
  return drafts.map((draft) => ({ ...dated(draft, given), ...Object.fromEntries(fields) }));
}

function dated(draft: Draft, { row = '', date, otherwise }: Given): Draft {
  const { date: printed, inferred, doubts } = draft;
  if (date === undefined) {
    if (printed !== undefined || !otherwise) return draft;
    const { why, ...day } = otherwise;
    const dated = dateFrom(draft, day.date, day.from);
    if (why !== undefined) dated.doubts.push(doubt(draft, 'guessed-date', { date: day.date, why }));
    return dated;
  }
  const isWorkedOut = inferred.some(tellsDate) || doubts.some(({ id }) => id === 'guessed-date');
  if (printed === undefined || isWorkedOut) return dateFrom(draft, date, row);
  // The more exact of two that agree.
  if (isWithin(printed, date)) return draft;
  const replaced = dateFrom(draft, date, row);
  if (!isWithin(date, printed)) replaced.doubts.push(doubt(draft, 'date-differs', { printed, date, row }));
  return replaced;
}

function dateFrom(draft: Draft, date: StoryDate, from: string): Draft {
  const inferred = [...draft.inferred.filter((clause) => !tellsDate(clause)), `date from ${from}`];
  return { ...draft, date, inferred, doubts: draft.doubts.filter(({ id }) => id !== 'guessed-date') };
}

/** Whether a clause under `inferred` tells where the date is from. */
function tellsDate(clause: string): boolean {
  return /^date\b/.test(clause);
}

/** Whether a date lies within another that is as exact or less; an instant may be meant by its own day or by that of Greenwich. */
function isWithin(date: StoryDate, other: StoryDate): boolean {
  const utcDay = date.length > 10 ? new Date(date).toISOString().slice(0, 10) : date;
  const [first, last] = span(other);
  return [span(date), span(utcDay)].some(([begin, end]) => begin >= first && end <= last);
}
