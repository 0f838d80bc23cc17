import { describe, expect, test } from 'vitest';
import { readStamp } from '../../src/import/core/printed/date.ts';

const read: [written: string, date: string, lost?: string][] = [
  ['2025-04-08', '2025-04-08'],
  ['2025-04', '2025-04'],
  ['1984', '1984'],
  ['2025-04-08T14:05:00+03:00', '2025-04-08T14:05:00+03:00'],
  ['2025-04-08T14:05:00.123Z', '2025-04-08T14:05:00Z'],
  ['2025-04-08T14:05+0300', '2025-04-08T14:05:00+03:00'],
  ['2025-04-08 14:05:00 UTC', '2025-04-08T14:05:00Z'],
  ['20250408T140500-0500', '2025-04-08T14:05:00-05:00'],
  ['20250408', '2025-04-08'],
  ['Tue, 08 Apr 2025 14:05:00 GMT', '2025-04-08T14:05:00Z'],
  ['Tue, 8 Apr 2025 14:05 EST', '2025-04-08T14:05:00-05:00'],
  ['8 Apr 99', '1999-04-08'],
  ['April 8, 2025', '2025-04-08'],
  ['20250408140500', '2025-04-08', 'the day alone of “20250408140500”, which has no offset'],
  ['1744121100', '2025-04-08T14:05:00Z'],
  ['1744121100000', '2025-04-08T14:05:00Z'],
  ['Tue Apr 08 14:05:00 +0000 2025', '2025-04-08T14:05:00+00:00'],
  ['Tue, 8 Apr 2025 2:05 PM GMT+0300', '2025-04-08T14:05:00+03:00'],
  ['April 8, 2025 at 2:05 PM ET', '2025-04-08T14:05:00-04:00'],
  ['Tue, 8 Apr 2025 04:05:00 -0700 (PDT)', '2025-04-08T04:05:00-07:00'],
  ['Tue Apr 08 2025 14:05:00 GMT+0300 (Moscow Standard Time)', '2025-04-08T14:05:00+03:00'],
  ['2025-04-08T14:05:00+01:00[Europe/London]', '2025-04-08T14:05:00+01:00'],
  ['Tuesday, 08-Apr-25 14:05:00 GMT', '2025-04-08T14:05:00Z'],
  [
    'Tue Apr  8 14:05:00 2025',
    '2025-04-08',
    'the day alone of “Tue Apr 8 14:05:00 2025”, which has no offset',
  ],
  ['January 8, 2025 at 2:05 PM ET', '2025-01-08T14:05:00-05:00'],
  ['8 апреля 2025, 14:05 MSK', '2025-04-08T14:05:00+03:00'],
  ['вт, 08 апр 2025 13:40:00 +0300', '2025-04-08T13:40:00+03:00'],
  ['Dienstag, 8. April 2025', '2025-04-08'],
  ['mardi 8 avril 2025', '2025-04-08'],
  ['31/12/2025', '2025-12-31'],
  ['2025-04-08T14:05:00', '2025-04-08', 'the day alone of “2025-04-08T14:05:00”, which has no offset'],
  [
    'Tue, 08 Apr 2025 14:05:00 IST',
    '2025-04-08',
    'the day alone of “Tue, 08 Apr 2025 14:05:00 IST”, for “IST” is no known offset',
  ],
  ['2025-04-08T25:00:00Z', '2025-04-08', 'the day alone of “2025-04-08T25:00:00Z”'],
];

describe('a date as machines write it is read:', () => {
  for (const [written, date, lost] of read)
    test(written, () => expect(readStamp(written)).toEqual({ date, ...(lost !== undefined && { lost }) }));
});

for (const written of [
  '',
  'yesterday',
  '2025-02-30',
  '08/04/2025',
  'Kolm, 8 April 2025',
  'The treaty of 8 April 2025',
  '1970-01-01T00:00:00Z',
  'Thu, 01 Jan 1970 00:00:00 +0000',
  '2025-13-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
])
  test(`“${written}” is no date that could be told`, () => expect(readStamp(written)).toBeUndefined());
