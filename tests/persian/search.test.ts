/* The search page’s words in Persian: in these tests `#messages/search/` names them, as where a site in Persian is compiled. */
import { describe, expect, test } from 'vitest';
import { showMore } from '../../src/messages/search/fa/facets.ts';
import type { Answer } from '../../src/search/page/answer.ts';
import { datesIn } from '../../src/search/page/dates.ts';
import { nothingLines, problemLines } from '../../src/search/page/explaining.ts';
import { marginOf } from '../../src/search/page/margin.ts';
import { emptyQuery } from '../../src/search/query.ts';
import type { Query } from '../../src/search/query.ts';
import { spanName, whenText } from '../../src/search/spans.ts';
import { volumeText } from '../../src/search/volumes.ts';
import { countText } from '../../src/search/page/wording.ts';

const answer = (query: Partial<Query>, stories: number, more: Partial<Answer> = {}): Answer => ({
  query: { ...emptyQuery, ...query },
  stories: Array.from({ length: stories }, (_, number) => number),
  hits: new Map(),
  names: new Map([
    ['country IR', 'ایران'],
    ['country RU', 'روسیه'],
  ]),
  unknown: [],
  locateRow: (number) => ({ block: 0, index: number }),
  years: [],
  ...more,
});

test.each([
  [
    answer({ q: 'نفت', country: ['IR', 'RU'], from: '2013-01-01' }, 1200),
    '۱٬۲۰۰ خبر برای «نفت»،\u200f ایران و روسیه از ۲۰۱۳ به بعد',
  ],
  [answer({ country: ['IR', 'RU'], any: true }, 1), '۱ خبر برای ایران یا روسیه'],
  [answer({ q: 'زنبور' }, 0), 'خبری برای «زنبور» پیدا نشد'],
  [answer({ from: '1980-01-01', to: '1989-12-31' }, 3), '۳ خبر در دههٔ ۱۹۸۰'],
  [
    answer({ q: 'نفت' }, 3, { left: { span: '۱۹۸۷ و پیش از آن', searched: 1 } }),
    'دست‌کم ۳ خبر برای «نفت»؛ ۱۹۸۷ و پیش از آن هنوز جست‌وجو نشده است',
  ],
])('the count of %#', (given, wanted) => {
  expect(countText(given)).toBe(wanted);
});

test.each([
  ['2025-04-08', '2025-04-08', '۸ آوریل ۲۰۲۵', 'در ۸ آوریل ۲۰۲۵'],
  ['2025-04-01', '2025-04-30', 'آوریل ۲۰۲۵', 'در آوریل ۲۰۲۵'],
  ['1980-01-01', '1989-12-31', 'دههٔ ۱۹۸۰', 'در دههٔ ۱۹۸۰'],
  ['2025-04-02', '2025-05-03', undefined, 'از ۲ آوریل تا ۳ مه ۲۰۲۵'],
  ['', '2013-12-31', undefined, 'تا پایان ۲۰۱۳'],
])('from %j to %j is called %j: %s', (from, to, name, when) => {
  expect(spanName(from, to)).toBe(name);
  expect(whenText(from, to)).toBe(when);
});

test.each([
  ['2025-04-08~', '۸', ['آوریل ۲۰۲۵', 'حدود', 'سه‌شنبه']],
  ['2025-04?', 'آوریل', ['۲۰۲۵', 'احتمالاً']],
  ['1984', '۱۹۸۴', []],
])('%s stands in the margin', (date, large, below) => {
  expect(marginOf(date)).toEqual({ large, below });
});

test.each([
  ['1987-03-01-16', '۱ تا ۱۶ مارس ۱۹۸۷'],
  ['198', 'دههٔ ۱۹۸۰'],
  ['all', 'آرشیو'],
])('the volume %s has its span in words', (name, span) => {
  expect(volumeText(name)).toBe(span);
});

describe('dates are read', () => {
  test.each([
    ['گندم از ۲۰۱۳', '2013-01-01', '', 'گندم', 'از ۲۰۱۳ به بعد'],
    ['از سال ۲۰۱۳ به بعد', '2013-01-01', '', '', 'از ۲۰۱۳ به بعد'],
    ['پس از ۸ آوریل ۲۰۲۵ گندم', '2025-04-09', '', 'گندم', 'پس از ۸ آوریل ۲۰۲۵'],
    ['پیش از ژوئیهٔ ۱۹۸۸', '', '1988-06-30', '', 'پیش از ژوئیه ۱۹۸۸'],
    ['گندم تا مه ۱۹۹۰', '', '1990-05-31', 'گندم', 'تا مه ۱۹۹۰'],
    ['بین ۲۰۱۳ و ۲۰۱۵', '2013-01-01', '2015-12-31', '', '۲۰۱۳ تا ۲۰۱۵'],
    ['از ۱ فوریه ۲۰۲۶ تا ۳ مارس ۲۰۲۶', '2026-02-01', '2026-03-03', '', '۱ فوریه ۲۰۲۶ تا ۳ مارس ۲۰۲۶'],
    ['در سال ۱۹۷۹', '1979-01-01', '1979-12-31', '', '۱۹۷۹'],
    ['wheat since 2013', '2013-01-01', '', 'wheat', 'از ۲۰۱۳ به بعد'],
    ['1 February 2026', '2026-02-01', '2026-02-01', '', '۱ فوریه ۲۰۲۶'],
  ])('from %j', (q, from, to, words, label) => {
    const { readings, words: left } = datesIn(q);
    expect(readings[0]).toMatchObject({ from, to, label });
    expect(left).toBe(words);
  });

  test.each(['۱۹۸۷ تن گندم', '۲۰۰۰ نفر', 'قطعنامه ۱۹۸۷', '۱۹۸۷ دلار', 'گندم ۱۹۸۷ tonnes'])(
    'but not from %j',
    (q) => {
      expect(datesIn(q).readings).toEqual([]);
    },
  );
});

test('what cannot be searched for is said', () => {
  const lines = problemLines(
    [
      { kind: 'not a day', name: 'from', value: 'abc' },
      { kind: 'backwards', from: '2025-05-01', to: '2025-04-01' },
    ],
    emptyQuery,
  );
  expect(lines[0]).toEqual(['«abc» روزی مانند 2025-04-08 نیست: جست‌وجو «از» را به کار نبرد.']);
  expect(lines[1]![0]).toBe('روز نخست، ۱ مه ۲۰۲۵، پس از روز پایانی، ۱ آوریل ۲۰۲۵، است: هیچ‌یک به کار نرفت. ');
});

test('why nothing is found is said', () => {
  expect(nothingLines(answer({ q: 'زنبور', person: ['x'] }, 0, { unknown: ['زنبور'] }), [], [], [])).toEqual([
    ['«زنبور» در هیچ خبری نیست.'],
    ['آرشیو شخص «x» را نمی‌شناسد.'],
  ]);
});

test('a list of many offers all, or the first of them', () => {
  expect([showMore('topic'), showMore('person', 100)]).toEqual(['همهٔ موضوع‌ها', '۱۰۰ شخص نخست']);
});
