import { expect, test } from 'vitest';
import { extentOf } from '../../src/archive/extent.ts';
import { fa } from '../../src/messages/fa.ts';
import { interfaceLanguage, messagesOf } from '../../src/messages/messages.ts';
import { archive, story } from '../archive/holdings.ts';

const { dates } = fa;

test('days are Gregorian, with Persian names and digits', () => {
  expect(['2025-04-08', '2026-01-31', '2025-05', '1984'].map(dates.long)).toEqual([
    'سه‌شنبه ۸ آوریل ۲۰۲۵',
    'شنبه ۳۱ ژانویه ۲۰۲۶',
    'مه ۲۰۲۵',
    '۱۹۸۴',
  ]);
  expect(['2025-04-08', '1984~', '2025-04?', '2025-04-08%'].map(dates.short)).toEqual([
    '۸ آوریل ۲۰۲۵',
    'حدود ۱۹۸۴',
    'احتمالاً آوریل ۲۰۲۵',
    'احتمالاً حدود ۸ آوریل ۲۰۲۵',
  ]);
});

test('a time of day names its distance from Greenwich', () => {
  expect(
    ['2025-04-08T14:05:00+03:30', '2025-04-08T09:00:00-05:00', '2025-04-08T00:00:00Z', '2025-04-08'].map(
      dates.time,
    ),
  ).toEqual([
    '۱۴:۰۵ به وقت گرینویچ \u200e+۳:۳۰',
    '۰۹:۰۰ به وقت گرینویچ \u200e−۵',
    '۰۰:۰۰ به وقت گرینویچ',
    undefined,
  ]);
});

test('what is not exact is said in words', () => {
  expect(['2025-04-08', '2025-04', '1984~'].map(dates.exactness)).toEqual([
    undefined,
    'روز آن معلوم نیست',
    'تاریخ تقریبی است؛ ماه و روز آن معلوم نیست',
  ]);
});

test('a week begins on Saturday, and its days have one letter in a narrow column', () => {
  expect(fa.firstWeekday).toBe(6);
  const week = ['2026-02-07', '2026-02-08', '2026-02-10'];
  expect(week.map((day) => dates.columnHead(day, true))).toEqual(['ش', 'ی', 'س']);
  expect(week.map(dates.weekday)).toEqual(['شنبه', 'یکشنبه', 'سه‌شنبه']);
});

test('a noun has one form beside every number', () => {
  expect([0, 1, 2, 1200].map(fa.stories)).toEqual(['۰ خبر', '۱ خبر', '۲ خبر', '۱٬۲۰۰ خبر']);
  expect(fa.source.extent(3, 1, 2)).toEqual(['۳ خبر منتشرشده', '۱ خبر فرستاده‌شده برای دیگران', '۲ عکس']);
  expect([1, 2].map(fa.story.corrections)).toEqual(['اصلاحیه', 'اصلاحیه‌ها']);
});

test('a list has Persian commas, and none before «و»', () => {
  expect([[], ['الف'], ['الف', 'ب'], ['الف', 'ب', 'پ']].map(fa.list)).toEqual([
    '',
    'الف',
    'الف و ب',
    'الف،\u200f ب و پ',
  ]);
  expect([0, 1, 2, 3].map((index) => fa.listGap(index, 4))).toEqual(['', '،\u200f ', '،\u200f ', ' و ']);
});

test('numbers are grouped in Persian digits, and years are not grouped', () => {
  expect([7, 999, 1000, 1234567].map(fa.number)).toEqual(['۷', '۹۹۹', '۱٬۰۰۰', '۱٬۲۳۴٬۵۶۷']);
  expect(fa.digits('2025-04')).toBe('۲۰۲۵-۰۴');
});

test('a citation has Persian marks', () => {
  const cited = fa.story.citation({
    byline: ['مریم راد', 'کاوه نیک'],
    title: 'استاندار گفت: «بندر باز است»',
    source: 'روزنامه بندر',
    date: '2025-04-08',
    archive: 'آرشیو بندر',
    address: 'https://example.org/a/',
  });
  expect(Object.values(cited).join('')).toBe(
    'مریم راد و کاوه نیک. «استاندار گفت: “بندر باز است”.» روزنامه بندر،\u200f ۸ آوریل ۲۰۲۵. آرشیو بندر،\u200f https://example.org/a/',
  );
});

test('a citation names an archive that is called like the outlet once', () => {
  const cited = fa.story.citation({
    byline: [],
    title: 'بندر باز شد',
    source: 'روزنامه بندر',
    date: '1984',
    archive: 'روزنامه بندر',
    address: 'https://example.org/a/',
  });
  expect(Object.values(cited).join('')).toBe(
    '«بندر باز شد.» روزنامه بندر،\u200f ۱۹۸۴. https://example.org/a/',
  );
});

test('the finding aid names what it counts', () => {
  const opened = archive({ stories: [story('a', { date: '1979-02-01' }, 'One two three.')] });
  expect(fa.about.figures(extentOf(opened)).slice(0, 2)).toEqual([
    ['خبرها', '۱', '۳ واژه'],
    ['روزهای خبردار', '۱', 'در ۱ سال'],
  ]);
});

test.each([
  ['fa', 'fa'],
  ['fa-AF', 'fa'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['zh-Hant', 'en'],
])('an archive in “%s” has an interface in “%s”', (language, expected) => {
  expect(interfaceLanguage(language)).toBe(expected);
  expect(messagesOf(language).language).toBe(expected);
});

/** Every message, by its path, with functions told by how many arguments they take. */
function* messages(of: object, path = ''): Generator<[path: string, message: unknown]> {
  for (const [name, value] of Object.entries(of))
    if (typeof value === 'object' && value !== null) yield* messages(value as object, `${path}${name}.`);
    else yield [path + name, value];
}

test('no message that is a text has Latin letters, but for names of programs and of the maps’ source', () => {
  const latin = [...messages(fa)].filter(
    ([, message]) =>
      typeof message === 'string' &&
      /\p{Script=Latin}/u.test(
        message.replace(
          /CSL-JSON|JSON Lines|JSON|UTF|OR|CSV|SHA|HTML|gzip|ninjs|BibTeX|RIS|EndNote|Zotero|Natural Earth/g,
          '',
        ),
      ),
  );
  expect(latin).toEqual([
    ['language', 'fa'],
    ['locale', 'fa-u-ca-gregory'],
  ]);
});
