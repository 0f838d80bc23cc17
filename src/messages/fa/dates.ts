import { datesOf } from '../dates.ts';
import { digits, formats } from './formats.ts';

const { months, weekdays, narrowWeekdays } = formats;

export const dates = datesOf({
  months,
  weekdays,
  columnHeads: { wide: narrowWeekdays, narrow: narrowWeekdays },
  order: ({ weekday, day, month, year }) => [weekday, day, month, year].filter(Boolean).join(' '),
  digits,
  // The sign is to the left of its number.
  time: (clock, { sign, hours, minutes }) =>
    `${clock} به وقت گرینویچ${
      hours || minutes
        ? ` \u200e${sign}${digits(minutes ? `${hours}:${String(minutes).padStart(2, '0')}` : String(hours))}`
        : ''
    }`,
  hedges: { '~': 'حدود ', '?': 'احتمالاً ', '%': 'احتمالاً حدود ' },
  exactness: {
    '~': 'تاریخ تقریبی است',
    '?': 'تاریخ قطعی نیست',
    '%': 'تاریخ تقریبی است و قطعی نیست',
    month: 'روز آن معلوم نیست',
    year: 'ماه و روز آن معلوم نیست',
  },
  semicolon: '؛ ',
});
