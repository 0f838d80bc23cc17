import type { StoryDate } from '../../parse/storyDate.ts';
import { span } from '../../parse/storyDate.ts';
import type { Doubt, Draft } from './delivery.ts';
import { doubt } from './doubts.ts';

/** What is known of the stories of an input from outside it: from its path, or from a row of a table. */
export interface Given {
  /** The row of the table: `dates.csv:12`; undefined where there is none. */
  row?: string;
  /** From the row; it takes the place of what was worked out, and of another day that is printed, with a doubt. */
  date?: StoryDate;
  /** The day of stories that have no other, and what says it, as a noun: `its path`. */
  otherwise?: { date: StoryDate; from: string };
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

function dated(draft: Draft, { row, date, otherwise }: Given): Draft {
  if (date === undefined)
    return draft.date === undefined && otherwise ? dateFrom(draft, otherwise.date, otherwise.from) : draft;
  const isWorkedOut =
    draft.inferred.some((clause) => aboutDate.test(clause)) || draft.doubts.some(isAboutDate);
  if (draft.date === undefined || isWorkedOut) return dateFrom(draft, date, String(row));
  // The more exact of two that agree.
  if (isWithin(draft.date, date)) return draft;
  const differs = doubt(draft, 'date-differs', { printed: draft.date, date, row: String(row) });
  const doubts = isWithin(date, draft.date) ? draft.doubts : [...draft.doubts, differs];
  return { ...dateFrom(draft, date, String(row)), doubts };
}

function dateFrom(draft: Draft, date: StoryDate, from: string): Draft {
  const inferred = draft.inferred.filter((clause) => !aboutDate.test(clause));
  return {
    ...draft,
    date,
    inferred: [...inferred, `date from ${from}`],
    doubts: draft.doubts.filter((one) => !isAboutDate(one)),
  };
}

/** A clause under `inferred` that tells where the date is from. */
const aboutDate = /^date\b/;

function isAboutDate({ id }: Doubt): boolean {
  return id === 'guessed-date';
}

/** Whether a date lies within another that is as exact or less; an instant may be meant by its own day or by that of Greenwich. */
function isWithin(date: StoryDate, other: StoryDate): boolean {
  const [first, last] = span(other);
  const utcDay = date.length > 10 ? new Date(date).toISOString().slice(0, 10) : date;
  return [date, utcDay].some((one) => {
    const [begin, end] = span(one);
    return begin >= first && end <= last;
  });
}
