import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/search/page/answer.ts';
import { linesBefore, nothingLines, problemLines } from '../../src/search/page/explaining.ts';
import type { NameEntry } from '../../src/search/names.ts';
import type { Query } from '../../src/search/query.ts';
import { emptyQuery } from '../../src/search/query.ts';
import type { Line } from '../../src/search/page/wording.ts';
import { countText, hintLine } from '../../src/search/page/wording.ts';

const names = new Map([
  ['country IR', 'Iran'],
  ['country RU', 'Russia'],
  ['person ali-khamenei', 'Ali Khamenei'],
]);
const answer = (query: Partial<Query>, stories: number, more: Partial<Answer> = {}): Answer => ({
  query: { ...emptyQuery, ...query },
  stories: Array.from({ length: stories }, (_, number) => number),
  hits: new Map(),
  names,
  unknown: [],
  locateRow: (number) => ({ block: 0, index: number }),
  years: [],
  ...more,
});
const text = (lines: Line[]) =>
  lines.map((line) =>
    line.map((part) => (typeof part === 'string' ? part : `[${part.text}](${part.href})`)).join(''),
  );
const zelenskyy: NameEntry = {
  kind: 'person',
  id: 'zelenskyy',
  name: 'Volodymyr Zelenskyy',
  form: 'Volodymyr Zelenskyy',
  stories: 12,
};
const bush = (initials: string, stories: number): NameEntry => ({
  kind: 'person',
  id: `bush-${stories}`,
  name: `George ${initials} Bush`,
  form: 'Bush',
  stories,
});

test.each([
  [
    answer({ q: 'enrichment', country: ['IR', 'RU'], from: '2013-01-01' }, 142),
    '142 stories for “enrichment”, Iran and Russia since 2013',
  ],
  [answer({ country: ['IR', 'RU'], any: true }, 1), '1 story for Iran or Russia'],
  [
    answer({ q: 'grain', country: ['IR', 'RU'], any: true }, 1200),
    '1,200 stories for “grain”, and Iran or Russia',
  ],
  [answer({ country: ['IR'], any: true }, 2), '2 stories for Iran'],
  [answer({ from: '2026-02-01', to: '2026-02-01' }, 2), '2 stories on 1 February 2026'],
  [answer({ person: ['nobody'] }, 0), 'No story for “nobody”'],
  [
    answer({ q: 'oil' }, 3, { left: { span: '1987 and older', searched: 1 } }),
    'At least 3 stories for “oil”; 1987 and older not searched yet',
  ],
  [
    answer({ q: 'oil' }, 3, { left: { span: '1987 and older', searched: 1 }, total: 1234 }),
    '1,234 stories for “oil”',
  ],
  [
    answer({ q: 'Zelensky grain' }, 4, {
      reading: {
        words: 'grain',
        names: [{ typed: 'Zelensky', subjects: [zelenskyy], isNear: false }],
        spelt: [],
        alternatives: [],
      },
    }),
    '4 stories for “grain” and Volodymyr Zelenskyy',
  ],
])('the count of %#', (given, wanted) => {
  expect(countText(given)).toBe(wanted);
});

describe('what is said of', () => {
  const before = (given: Answer) => text(linesBefore({ typed: given.query, problems: [] }, given));

  test('a name that no story prints', () => {
    const reading = {
      words: '',
      names: [{ typed: 'Zelensky', subjects: [zelenskyy], isNear: false }],
      spelt: [],
      alternatives: [],
    };
    expect(before(answer({ q: 'Zelensky' }, 12, { unknown: ['Zelensky'], reading }))).toEqual([
      'No story prints “Zelensky”; showing [Volodymyr Zelenskyy](?person=zelenskyy).',
    ]);
  });

  test('several names, none of them printed, with links that keep the others', () => {
    const names = [
      { typed: 'Zelensky', subjects: [zelenskyy], isNear: false },
      { typed: 'Bush', subjects: [bush('W.', 7)], isNear: false },
    ];
    const reading = { words: '', names, spelt: [], alternatives: [] };
    expect(before(answer({ q: 'Zelensky Bush' }, 2, { unknown: ['Zelensky', 'Bush'], reading }))).toEqual([
      'No story prints “Zelensky” or “Bush”; showing [Volodymyr Zelenskyy](?person=bush-7&person=zelenskyy) together with [George W. Bush](?person=zelenskyy&person=bush-7).',
    ]);
    const printed = { ...reading, names: names.map((part) => ({ ...part, isPrinted: true })) };
    expect(before(answer({ q: 'Zelensky Bush' }, 2, { reading: printed }))).toEqual([
      'The words “Zelensky Bush” find nothing here; showing [Volodymyr Zelenskyy](?person=bush-7&person=zelenskyy) together with [George W. Bush](?person=zelenskyy&person=bush-7).',
    ]);
  });

  test('a name with several bearers, with the words beside it', () => {
    const reading = {
      words: 'grain',
      names: [{ typed: 'Bush', subjects: [bush('W.', 7), bush('H. W.', 5)], isNear: false }],
      spelt: [],
      alternatives: [],
    };
    expect(
      before(
        answer({ q: 'Bush grain', country: ['US'] }, 3, {
          unknown: ['Bush'],
          names: new Map([['country US', 'United States']]),
          reading,
        }),
      ),
    ).toEqual([
      'No story prints “Bush”; showing [George W. Bush](?q=grain&person=bush-7&country=US) (7) and [George H. W. Bush](?q=grain&person=bush-5&country=US) (5), with “grain”.',
    ]);
  });

  test('a misspelt word, with a name that may have been meant', () => {
    const reading = {
      words: 'peskov',
      names: [],
      spelt: [{ typed: 'Peskow', word: 'peskov' }],
      alternatives: [zelenskyy],
    };
    expect(before(answer({ q: 'Peskow' }, 3, { unknown: ['Peskow'], reading }))).toEqual([
      'No story prints “Peskow”; showing [“peskov”](?q=peskov).',
      'Or did you mean [Volodymyr Zelenskyy](?q=peskov&person=zelenskyy), 12 stories?',
    ]);
  });

  test('days among the words, clear or not', () => {
    const query = { ...emptyQuery, from: '2026-02-01', to: '2026-02-01' };
    const read = { from: '2026-02-01', to: '2026-02-01', typed: '01.02.2026', label: '1 February 2026' };
    const other = { from: '2026-01-02', to: '2026-01-02', typed: '01.02.2026', label: '2 January 2026' };
    const lines = (others: (typeof read)[], typed = read.typed) =>
      text(
        linesBefore(
          { typed: { ...emptyQuery, q: typed }, problems: [], dates: { read: { ...read, typed }, others } },
          answer(query, 2),
        ),
      );
    expect(lines([other])).toEqual([
      '1 February 2026 or [2 January 2026](?from=2026-01-02&to=2026-01-02)? Showing 1 February 2026. [Search for the number “01.02.2026”](?q=%2201.02.2026%22)',
    ]);
    expect(lines([], '1987')).toEqual([
      '“1987” is read as a date. [Search for the number “1987”](?q=%221987%22)',
    ]);
    expect(lines([], 'Feb 2026')).toEqual([
      '“Feb 2026” is read as a date. [Search for the words “Feb 2026”](?q=%22Feb+2026%22)',
    ]);
  });

  test('days without a story that are a number in some', () => {
    const read = { from: '1200-01-01', to: '1200-12-31', typed: '1200', label: '1200' };
    const typed = { ...emptyQuery, q: 'tonnes 1200' };
    const words = { ...typed, q: 'tonnes "1200"' };
    expect(text(linesBefore({ typed, problems: [], dates: { read, others: [] } }, answer(words, 2)))).toEqual(
      ['No such story is dated “1200”; showing the number “1200”.'],
    );
  });

  test('days that cannot be searched for', () => {
    const query = { ...emptyQuery, country: ['IR'] };
    expect(
      text(
        problemLines(
          [
            { kind: 'not a day', name: 'from', value: 'abc' },
            { kind: 'no such day', name: 'to', value: '2026-02-30' },
            { kind: 'backwards', from: '2025-05-01', to: '2025-04-01' },
          ],
          query,
        ),
      ),
    ).toEqual([
      '“abc” is not a day, such as 2025-04-08: the search does not use “from”.',
      'No calendar has the day “2026-02-30”: the search does not use “to”.',
      'The first day, 1 May 2025, is after the last, 1 April 2025: neither was used. [Swap them](?country=IR&from=2025-04-01&to=2025-05-01)',
    ]);
  });

  test('parts that exclude each other, with the days nearest to those asked for', () => {
    const query = { ...emptyQuery, country: ['IR'], from: '2025-04-18', to: '2025-04-18' };
    const wider = [
      {
        without: { kind: 'days' as const },
        query: { ...query, from: '', to: '' },
        stories: 22,
        atLeast: false,
      },
    ];
    expect(
      text(
        nothingLines(
          answer(query, 0),
          wider,
          [],
          [
            { day: '2025-04-17', stories: 5 },
            { day: '2025-04-19', stories: 1 },
          ],
        ),
      ),
    ).toEqual([
      'The nearest days with stories: [17 April 2025](?country=IR&from=2025-04-17&to=2025-04-17) (5) and [19 April 2025](?country=IR&from=2025-04-19&to=2025-04-19) (1).',
      '18 April 2025 excludes every story that the rest finds.',
      '[Search without 18 April 2025](?country=IR): 22 stories',
    ]);
  });

  test('a query without a letter or digit', () => {
    for (const q of ['-', '*', '😀', '…'])
      expect(text(nothingLines(answer({ q }, 0), [], [], []))).toEqual([`“${q}” holds no word.`]);
    expect(text(nothingLines(answer({ country: ['IR'] }, 0), [], [], []))).toEqual([]);
  });

  test('what is left out, where the rest finds stories', () => {
    const wider = (words: string, q: string, stories: number) => {
      return {
        without: { kind: 'words' as const, words },
        query: { ...emptyQuery, q },
        stories,
        atLeast: false,
      };
    };
    const lines = (q: string, ...found: ReturnType<typeof wider>[]) =>
      text(nothingLines(answer({ q }, 0), found, [], []));
    expect(lines('Trump -Iran', wider('-Iran', 'Trump', 5))).toEqual([
      '“-Iran” excludes every story that the rest finds.',
      '[Search without “-Iran”](?q=Trump): 5 stories',
    ]);
    expect(lines('oil gas -Iran', wider('oil', 'gas -Iran', 2), wider('-Iran', 'oil gas', 1))).toEqual([
      '“-Iran” excludes every story that the rest finds.',
      '[Search without “oil”](?q=gas+-Iran): 2 stories',
      '[Search without “-Iran”](?q=oil+gas): 1 story',
    ]);
    expect(lines('"Red Sea" -oil -gas', wider('-oil -gas', '"Red Sea"', 3))[0]).toBe(
      '“-oil -gas” excludes every story that the rest finds.',
    );
    expect(lines('-said -the')).toEqual(['“-said -the” excludes every story.']);
  });

  test.each([
    ['AT&T', 'No story prints “AT&T”.'],
    ['al-Assad', 'No story prints “al-Assad”.'],
    ['"nuclear grain"', 'No story prints "nuclear grain".'],
    ['one two three four five', 'No story has all of “one two three four five”.'],
  ])('words that are printed but not so: %s', (q, line) => {
    expect(text(nothingLines(answer({ q }, 0), [], [], []))).toEqual([line]);
  });

  test('a day that no calendar has', () => {
    const given = answer({ q: '30 February 2026' }, 0);
    expect(text(nothingLines(given, [], [], [], '30 February 2026'))).toEqual([
      'No calendar has the day “30 February 2026”.',
    ]);
  });

  test('many words that no story prints, each once', () => {
    const unknown = ['eins', 'zwei', 'eins', 'drei', 'vier', 'zwei'];
    const lines = (words: string[]) =>
      text(nothingLines(answer({ q: 'eins' }, 0, { unknown: words }), [], [], []));
    expect(lines(unknown)).toHaveLength(4);
    const many = Array.from({ length: 30 }, (_, at) => `wort${at}`);
    expect(lines(many)).toHaveLength(9);
    expect(lines(many).at(-1)).toBe('No story prints 22 more of these words.');
  });

  test('words and subjects that the archive does not have', () => {
    const query = { ...emptyQuery, q: 'UAE zzyzx', person: ['nobody'] };
    const uae: NameEntry = {
      kind: 'country',
      id: 'AE',
      name: 'United Arab Emirates',
      form: 'UAE',
      stories: 0,
    };
    expect(text(nothingLines(answer(query, 0, { unknown: ['zzyzx'] }), [], [uae], []))).toEqual([
      'No story prints “zzyzx”.',
      'No story is about United Arab Emirates (UAE).',
      'The archive knows no person “nobody”.',
    ]);
    const any = { country: ['IR'], person: ['nobody'], any: true };
    expect(before(answer(any, 3))).toEqual(['The archive knows no person “nobody”.']);
  });
});

test('whom the words name stands above what they find, but not whom the query asks for already', () => {
  const russia: NameEntry = { kind: 'country', id: 'RU', name: 'Russia', form: 'Kremlin', stories: 9 };
  const query = { ...emptyQuery, q: 'Kremlin', country: ['IR'] };
  expect(text(hintLine([russia, { ...zelenskyy, stories: 0 }], query))).toEqual([
    'Also: [Russia](?country=IR&country=RU) (Kremlin), 9 stories',
  ]);
  expect(hintLine([russia], { ...query, country: ['RU'] })).toEqual([]);
});

test('several whom the words name stand there together first, where stories are about all of them', () => {
  const country = (id: string, name: string, stories: number): NameEntry => {
    return { kind: 'country', id, name, form: name, stories };
  };
  const subjects = [country('IR', 'Iran', 22), country('IQ', 'Iraq', 9)];
  const query = { ...emptyQuery, q: 'Iran Iraq' };
  const all = { subjects, query: { ...emptyQuery, country: ['IR', 'IQ'] }, stories: 4 };
  expect(text(hintLine(subjects, query, all))).toEqual([
    'Also: [Iran together with Iraq](?country=IR&country=IQ), 4 stories; [Iran](?country=IR), 22 stories; [Iraq](?country=IQ), 9 stories',
  ]);
  expect(text(hintLine(subjects, query, { ...all, stories: 0 }))).toEqual([
    'Also: [Iran](?country=IR), 22 stories; [Iraq](?country=IQ), 9 stories',
  ]);
});
