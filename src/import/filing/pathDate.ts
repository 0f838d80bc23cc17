import type { StoryDate } from '../../parse/storyDate.ts';
import { readStoryDate } from '../../parse/storyDate.ts';

/**
 * The date that a path says in its folders or its name, as exact as it does: `2012/08/24/talks.html`, `2012-08-24-talks`, `20120824`,
 * `24.08.2012` and `2012/aug/24` are a day, `2012-08` and `2012/08/24-hours.txt` a month, and a folder `2012` a year. Figures that can be
 * read in two ways (`03-04-2012`) are no date; a path whose dates contradict each other has none.
 */
export function dateInPath(path: string): StoryDate | undefined {
  const plain = `/${path.replace(/[\\!]/g, '/').replace(/(?:\.[a-z]\w{0,5})+$/i, '')}/`.toLowerCase();
  const dates = forms.flatMap(([form, read]) =>
    Array.from(plain.matchAll(form), ({ groups = {} }) => read(groups)).filter((date) => date !== undefined),
  );
  const [finest] = dates.toSorted((a, b) => b.length - a.length);
  return finest !== undefined && dates.every((date) => finest.startsWith(date)) ? finest : undefined;
}

type Groups = Record<string, string | undefined>;

/** Figures of one date are written with one separator; after a folder’s a day is the whole of a name. Eight figures stand by themselves. */
const forms: [form: RegExp, read: (groups: Groups) => StoryDate | undefined][] = [
  [/(?<!\d)(?<year>\d{4})(?<mark>[-_.])(?<month>\d{1,2}|[a-z]{3,9})\k<mark>(?<day>\d{1,2})(?!\d)/g, dateOf],
  [/(?<![\da-z])(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?![\da-su-z])/g, dateOf],
  [/(?<!\d)(?<year>\d{4})[-_/](?<month>\d{1,2}|[a-z]{3,9})\/(?<day>\d{1,2})(?=\/)/g, dateOf],
  [/\/(?<year>\d{4})\/(?<month>\d\d)[-_]?(?<day>\d\d)(?![\da-z])/g, dateOf],
  [/(?<!\d)(?<day>\d{1,2})(?<mark>[-_.]?)(?<month>[a-z]{3,9})\k<mark>(?<year>\d{4})(?!\d)/g, dateOf],
  [/(?<!\d)(?<one>\d{1,2})(?<mark>[-_.])(?<other>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/g, dateInFigures],
  [/(?<!\d)(?<year>\d{4})[-_./](?<month>\d\d)(?![-_.]?\d)/g, dateOf],
  [/(?<!\d)(?<year>\d{4})[-_./](?<month>[a-z]{3,9})(?![a-z])/g, dateOf],
  [/\/(?<year>\d{4})(?=\/)/g, dateOf],
];

/** Day and month in the order that alone is possible. */
function dateInFigures({ one = '', other = '', year }: Groups): StoryDate | undefined {
  const readings = [dateOf({ year, month: other, day: one }), dateOf({ year, month: one, day: other })];
  const [date, ...others] = new Set(readings.filter((reading) => reading !== undefined));
  return others.length ? undefined : date;
}

/** Undefined for what no calendar holds, and years that no newspaper is of. */
function dateOf({ year = '', month, day }: Groups): StoryDate | undefined {
  if (year < '1600' || year > '2100') return undefined;
  const number = month === undefined ? undefined : monthOf(month);
  if (number === undefined && month !== undefined) return undefined;
  const date = [year, number, day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
  return 'value' in readStoryDate(date) ? date : undefined;
}

function monthOf(written: string): string | undefined {
  const named = monthNames.findIndex((name) => name.startsWith(written)) + 1;
  const number = /^\d/.test(written) ? Number(written) : named;
  return number >= 1 && number <= 12 ? String(number).padStart(2, '0') : undefined;
}

/** As addresses of English and international sites have them. */
const monthNames =
  'january february march april may june july august september october november december'.split(' ');
