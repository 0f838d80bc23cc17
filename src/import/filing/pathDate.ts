import type { StoryDate } from '../../parse/storyDate.ts';
import { readStoryDate } from '../../parse/storyDate.ts';
import { monthNumber } from '../core/printed/months.ts';

/**
 * The date that a path says in its folders or its name, as exact as it does: `2012/08/24/talks.html`, `2012-08-24-talks`, `20120824`,
 * `24.08.2012` and `2012/aug/24` are a day, `2012-08` and `2012/08/24-hours.txt` a month, and a folder `2012` a year. Figures that can be
 * read in two ways (`03-04-2012`) are no date; a path whose dates contradict each other has none. Of a path in a list that an import has written, what
 * stands before its first `/./` was not said by the command, and says nothing.
 */
export function dateInPath(path: string): StoryDate | undefined {
  const meant = path.replace(/^.*?\/\.\/(?=(?:.*\/)?\.\/)/s, '');
  const plain = `/${meant.replace(/[\\!]|\/\.\//g, '/').replace(/(?:\.[a-z]\w{0,5})+$/i, '')}/`.toLowerCase();
  const dates = forms.flatMap((form) =>
    Array.from(plain.matchAll(form), ({ groups = {} }) => dateOf(groups)).filter(
      (date) => date !== undefined,
    ),
  );
  const [finest] = dates.toSorted((a, b) => b.length - a.length);
  return finest !== undefined && dates.every((date) => finest.startsWith(date)) ? finest : undefined;
}

/** Figures of one date are written with one separator; after a folder’s a day is the whole of a name. Eight figures stand by themselves. */
const forms = [
  /(?<!\d)(?<year>\d{4})(?<mark>[-_.])(?<month>\d{1,2}|[a-z]{3,9})\k<mark>(?<day>\d{1,2})(?!\d)/g,
  /(?<![\da-z])(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?![\da-su-z])/g,
  /(?<!\d)(?<year>\d{4})[-_/](?<month>\d{1,2}|[a-z]{3,9})\/(?<day>\d{1,2})(?=\/)/g,
  /\/(?<year>\d{4})\/(?<month>\d\d)[-_]?(?<day>\d\d)(?![\da-z])/g,
  /(?<!\d)(?<day>\d{1,2})(?<mark>[-_.]?)(?<month>[a-z]{3,9})\k<mark>(?<year>\d{4})(?!\d)/g,
  /(?<!\d)(?<day>\d{1,2})(?<mark>[-_.])(?<other>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/g,
  /(?<!\d)(?<year>\d{4})[-_./](?<month>\d\d)(?![-_.]?\d)/g,
  /(?<!\d)(?<year>\d{4})[-_./](?<month>[a-z]{3,9})(?![a-z])/g,
  /\/(?<year>\d{4})(?=\/)/g,
];

/** Undefined for what no calendar holds, and years that no newspaper is of; day and month before `year` in the order that alone is possible. */
function dateOf({ year = '', month, day, other }: Record<string, string | undefined>): StoryDate | undefined {
  if (other !== undefined) {
    const readings = [dateOf({ year, month: other, day }), dateOf({ year, month: day, day: other })];
    const [date, ...others] = new Set(readings.filter((reading) => reading !== undefined));
    return others.length ? undefined : date;
  }
  // What is no month makes no date.
  const number = month && (/^\d/.test(month) ? month : String(monthNumber(month) ?? 0));
  const date = [year, ...[number, number && day].flatMap((part) => part?.padStart(2, '0') || [])].join('-');
  return year >= '1600' && year <= '2100' && 'value' in readStoryDate(date) ? date : undefined;
}
