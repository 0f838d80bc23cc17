import { datesOf } from '../dates.ts';
import { formats } from './formats.ts';

const { months, weekdays, narrowWeekdays } = formats;

export const dates = datesOf({
  months,
  weekdays,
  columnHeads: { wide: weekdays.map((name) => name.slice(0, 3)), narrow: narrowWeekdays },
  order: ({ weekday, day, month, year }) => [weekday, day, month, year].filter(Boolean).join(' '),
  digits: (text) => text,
  time: (clock, { sign, hours, minutes }) =>
    `${clock}, UTC${hours || minutes ? `${sign}${hours}${minutes ? `:${twoDigits(minutes)}` : ''}` : ''}`,
  hedges: { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' },
  exactness: {
    '~': 'date approximate',
    '?': 'date uncertain',
    '%': 'date uncertain and approximate',
    month: 'the day is not known',
    year: 'month and day are not known',
  },
  semicolon: '; ',
});

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
