import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '../../src/search/calendar.ts';
import { datesIn, impossibleDayIn } from '../../src/search/page/dates.ts';

/** The readings of a query as `from..to label`. */
function read(q: string): string[] {
  return datesIn(q).readings.map(({ from, to, label }) => `${from}..${to} ${label}`);
}

const firstOfFebruary = '2026-02-01..2026-02-01 1 February 2026';

test.each([
  ...['1 February 2026', 'Feb 1, 2026', 'February 1st 2026', 'the 1st of February, 2026', 'FEB. 1 2026', '1-Feb-2026'],
  ...['2026-02-01', '2026/02/01', '2026.2.1', '20260201', '2026-02-01T14:05:00+03:00', '2026-02-01 14:05', '1Feb2026'],
  ...['Sunday, 1 February 2026', 'Sun 1 Feb 2026', 'on 1 February 2026', '(1 February 2026)', '2026 February 1'],
  ...['1. Februar 2026', '1er février 2026', '1 de febrero de 2026', '1º de fevereiro de 2026', '1 Şubat 2026', '1 února 2026'],
  ...['1. helmikuuta 2026', '1 lutego 2026', '1 февраля 2026 года', '1 лютого 2026', '1 Φεβρουαρίου 2026', '1 בפברואר 2026'],
  ...['١ فبراير ٢٠٢٦', '1 شباط 2026', '۱ فوریهٔ ۲۰۲۶', '१ फ़रवरी २०२६', '2026年2月1日', '2026년 2월 1일', '２０２６年２月１日'],
  ...["1 Feb '26", '1 February ’26', "Feb 1 '26", 'Feb. 1, ‘26', '1-Feb-26', '1.Feb.26', '1/Feb/26'],
  ...['1 tháng 2 năm 2026', 'ngày 1 tháng 2 năm 2026', '1 tháng 2, 2026'],
  ...['令和8年2月1日', '令和８年２月１日', '民國115年2月1日', '中華民國 115 年 2 月 1 日', '㋿8年2月1日'],
  ...['1 กุมภาพันธ์ 2569', '๑ กุมภาพันธ์ ๒๕๖๙', '1 ก.พ. 2569', '1 กุมภาพันธ์ พ.ศ. 2569', 'วันที่ 1 กุมภาพันธ์ 2569', '1 กุมภาพันธ์ 2026'],
])('%j is a day', (q) => {
  expect(datesIn(q)).toEqual({
    readings: [expect.objectContaining({ from: '2026-02-01', to: '2026-02-01', label: '1 February 2026' })],
    words: '',
  });
}); // prettier-ignore

test.each([
  ['Feb 2026', '2026-02-01..2026-02-28 February 2026'],
  ['2026-02', '2026-02-01..2026-02-28 February 2026'],
  ['02/2026', '2026-02-01..2026-02-28 February 2026'],
  ['február 2026', '2026-02-01..2026-02-28 February 2026'],
  ['Februar 2024', '2024-02-01..2024-02-29 February 2024'],
  ['May 2026', '2026-05-01..2026-05-31 May 2026'],
  ['in march 2026', '2026-03-01..2026-03-31 March 2026'],
  ['декабрь 1991', '1991-12-01..1991-12-31 December 1991'],
  ['1987', '1987-01-01..1987-12-31 1987'],
  ['in the year 1066', '1066-01-01..1066-12-31 1066'],
  ['1980s', '1980-01-01..1989-12-31 1980s'],
  ['the 1980’s', '1980-01-01..1989-12-31 1980s'],
  ['١٩٨٧', '1987-01-01..1987-12-31 1987'],
  ["Jul '15", '2015-07-01..2015-07-31 July 2015'],
  ['july ’87', '1987-07-01..1987-07-31 July 1987'],
  ["juillet '68", '2068-07-01..2068-07-31 July 2068'],
  ['tháng 7 năm 2015', '2015-07-01..2015-07-31 July 2015'],
  ['tháng 7/2015', '2015-07-01..2015-07-31 July 2015'],
  ['tháng 12 2015', '2015-12-01..2015-12-31 December 2015'],
  ['平成27年7月', '2015-07-01..2015-07-31 July 2015'],
  ['平成27年', '2015-01-01..2015-12-31 2015'],
  ['令和6年', '2024-01-01..2024-12-31 2024'],
  ['令和元年', '2019-01-01..2019-12-31 2019'],
  ['昭和64年', '1989-01-01..1989-12-31 1989'],
  ['民國104年', '2015-01-01..2015-12-31 2015'],
  ['กรกฎาคม 2558', '2015-07-01..2015-07-31 July 2015'],
  ['ก.ค. 2558', '2015-07-01..2015-07-31 July 2015'],
  ['เม.ย. 2558', '2015-04-01..2015-04-30 April 2015'],
  ['มี.ค. 2558', '2015-03-01..2015-03-31 March 2015'],
  ['พ.ศ. 2558', '2015-01-01..2015-12-31 2015'],
  ['ปี พ.ศ. ๒๕๕๘', '2015-01-01..2015-12-31 2015'],
])('%j is a month, a year or a decade', (q, reading) => {
  expect(read(q)).toEqual([reading]);
});

test.each([
  ['since 2013', '2013-01-01.. since 2013'],
  ['from 2013 on', '2013-01-01.. since 2013'],
  ['2013 onwards', '2013-01-01.. since 2013'],
  ['after Feb 2024', '2024-03-01.. after February 2024'],
  ['before 1 March 2024', '..2024-02-29 before 1 March 2024'],
  ['until 2013', '..2013-12-31 until 2013'],
  ['from 2013 to 2015', '2013-01-01..2015-12-31 2013 to 2015'],
  ['between 2013 and 2015', '2013-01-01..2015-12-31 2013 to 2015'],
  ['since 2013 until 2015', '2013-01-01..2015-12-31 2013 to 2015'],
  ['2015 to 2013', '2013-01-01..2015-12-31 2013 to 2015'],
  ['2013–2015', '2013-01-01..2015-12-31 2013 to 2015'],
  ['2013-2015', '2013-01-01..2015-12-31 2013 to 2015'],
  ["Jul '15 to Sep '15", '2015-07-01..2015-09-30 July 2015 to September 2015'],
  ["since 14 Jul '15", '2015-07-14.. since 14 July 2015'],
  ['1914–18', '1914-01-01..1918-12-31 1914 to 1918'],
  ['2013/14', '2013-01-01..2014-12-31 2013 to 2014'],
  ['2026-02-01/2026-02-05', '2026-02-01..2026-02-05 1 February 2026 to 5 February 2026'],
  ['1–3 February 2026', '2026-02-01..2026-02-03 1 February 2026 to 3 February 2026'],
  ['Feb 1-3, 2026', '2026-02-01..2026-02-03 1 February 2026 to 3 February 2026'],
  ['28 February – 3 March 2026', '2026-02-28..2026-03-03 28 February 2026 to 3 March 2026'],
  ['December to January 2026', '2025-12-01..2026-01-31 December 2025 to January 2026'],
])('%j is a span', (q, reading) => {
  expect(datesIn(q).words).toBe('');
  expect(read(q)).toEqual([reading]);
});

test.each([
  ['01.02.2026', [firstOfFebruary, '2026-01-02..2026-01-02 2 January 2026']],
  ['1/2/2026', [firstOfFebruary, '2026-01-02..2026-01-02 2 January 2026']],
  ['01-02-2026', [firstOfFebruary, '2026-01-02..2026-01-02 2 January 2026']],
  ['1.2.26', [firstOfFebruary, '2026-01-02..2026-01-02 2 January 2026']],
  ['1/2/87', ['1987-02-01..1987-02-01 1 February 1987', '1987-01-02..1987-01-02 2 January 1987']],
  ['since 1/2/2026', ['2026-02-01.. since 1 February 2026', '2026-01-02.. since 2 January 2026']],
  ['13/2/2026', ['2026-02-13..2026-02-13 13 February 2026']],
  ['2/13/2026', ['2026-02-13..2026-02-13 13 February 2026']],
  ['2.2.2026', ['2026-02-02..2026-02-02 2 February 2026']],
])('%j has a reading for each order of day and month that gives a day', (q, readings) => {
  expect(read(q)).toEqual(readings);
});

test.each([
  ...['30 February 2026', 'on 30 February 2026', '2026-02-30', '2026-13-01', '2026-13', '31.04.2026', '29.2.2023', 'Feb 30, 2026'],
  ...['1 February', 'February', 'may', 'march', 'sun', 'second', 'in', 'yesterday', '9/11', '0987', '3000'],
  ...['"1 February 2026"', '“1987”', '„1987“', '«1987»', '"since 1987', '-1987', '198*', '1987 OR 1988', 'Iran OR 1987'],
  ...['$1987', '€ 1987', '1987 tonnes', '1987 people', '1987 km', '1987%', '1,987', '1987.5', 'F-1987', '1987-born', '#1987'],
  ...['Jul 15', "'15", "O'15 Jul", '14 Jul 15', '昭和65年', '平成0年', 'tháng 13 năm 2015', 'Viet Nam'],
  ...['Resolution 2231', 'No. 1987', '192.168.10.20', 'A1987', ''],
])('%j holds no date', (q) => {
  expect(datesIn(q)).toEqual({ readings: [], words: q });
}); // prettier-ignore

test.each([
  ['Iran 1 February 2026', 'Iran', '1 February 2026'],
  ['1987 Iran', 'Iran', '1987'],
  ['nuclear talks since  2013 "Red Sea" -oil tun*', 'nuclear talks "Red Sea" -oil tun*', 'since  2013'],
  ['Iran OR Russia 2026', 'Iran OR Russia', '2026'],
  ['Tehran, (2026)', 'Tehran', '2026'],
  ['İzmir 8 Şubat 2026 depremi', 'İzmir depremi', '8 Şubat 2026'],
  ['伊朗2026年2月', '伊朗', '2026年2月'],
  ['Mars 2020', 'Mars', '2020'],
  ['דו"ח 2026', 'דו"ח', '2026'],
])('the date of %j is taken out of its words', (q, words, typed) => {
  expect(datesIn(q)).toMatchObject({ readings: [{ typed }], words });
});

test.each([
  ['budget 2026 1 February 2025', '2025-02-01..2025-02-01 1 February 2025', 'budget 2026'],
  ['1987 treaty 1988', '1987-01-01..1987-12-31 1987', 'treaty 1988'],
  ['1 May 1970 crash since 2013', '2013-01-01.. since 2013', '1 May 1970 crash'],
])('of the dates of %j the first of the most exact kind is read', (q, reading, words) => {
  expect(read(q)).toEqual([reading]);
  expect(datesIn(q).words).toBe(words);
}); // prettier-ignore

test('a day of an address is a day of the calendar', () => {
  for (const day of ['2026-02-28', '2024-02-29', '1000-01-01', '0099-12-31'])
    expect(isDay(day), day).toBe(true);
  const others = [
    'abc',
    '',
    '2026-02-30',
    '2023-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-2-1',
    '2026',
    '2026-02-01T10:00',
  ];
  for (const text of others) expect(isDay(text), text).toBe(false);
});

test('whatever is typed, a reading is of real days in order, and its words and the rest make the query', () => {
  const pieces = fc.constantFrom(
    ...'1 2 31 30. 1st 1987 2026 1980s 26 Feb May February марта of to and - – / . , since until between "'.split(
      ' ',
    ),
    ' ',
    '年',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 12 }),
      fc.constantFrom('', ' '),
      (words, joint) => {
        const q = words.join(joint);
        const { readings, words: rest } = datesIn(q);
        const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
        for (const { from, to, typed } of readings) {
          expect([from, to].every((day) => day === '' || isDay(day))).toBe(true);
          expect(from && to ? from <= to : from || to).toBeTruthy();
          const places = [...q.matchAll(/(?=[^])/g)].filter(({ index }) => q.startsWith(typed, index));
          const rests = places.map(({ index }) =>
            lettersOf(q.slice(0, index) + q.slice(index + typed.length)),
          );
          expect(rests).toContain(lettersOf(rest));
        }
        if (readings.length === 0) expect(rest).toBe(q.trim());
      },
    ),
    { numRuns: 3000 },
  );
});

test.each([
  ['30 February 2026', '30 February 2026'],
  ['grain 31.04.2025', '31.04.2025'],
  ['2026-02-30 grain', '2026-02-30'],
  ['April 31, 2025', 'April 31, 2025'],
  ['29 February 2024', undefined],
  ['version 12.34.56', undefined],
  ['"30 February 2026"', undefined],
  ['grain 40', undefined],
])('of “%s” the day that no calendar has is %s', (q, day) => {
  expect(impossibleDayIn(q)).toBe(day);
});
