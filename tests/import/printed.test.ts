import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { paragraph } from '../../src/import/core/notation/html.ts';
import { agencyBehind } from '../../src/import/core/printed/agencyBehind.ts';
import {
  languageTag,
  listBullets,
  takeAdvisories,
  takeByline,
  takeDateline,
  takeEndMarks,
} from '../../src/import/core/printed/printed.ts';
import { laidOut } from '../../src/import/core/notation/paragraphs.ts';
import { printedNames } from '../../src/import/core/printed/byline.ts';
import { isDatelineCity } from '../../src/import/core/printed/datelineCities.ts';
import { openingDateline, printedPlace } from '../../src/import/core/printed/openingDateline.ts';

const leads: [lead: string, place: string | undefined, rest: string][] = [
  ['OTTAWA - The minister left.', 'OTTAWA', 'The minister left.'],
  ['OTTAWA _ The minister left.', 'OTTAWA', 'The minister left.'],
  ['MOSCOW, January 21. /TASS/. The bridge is open.', 'MOSCOW', 'The bridge is open.'],
  ['Nueva Delhi, 21 ene (EFE).- Llueve.', 'Nueva Delhi', 'Llueve.'],
  ['PARIS/BERLIN, March 3 (Reuters) - Two trains met.', 'PARIS/BERLIN', 'Two trains met.'],
  ['Strasbourg (France), 10 juil 2024 (AFP) - Il neige.', 'Strasbourg (France)', 'Il neige.'],
  ['GENEVA, N.Y. (AP) — It rains.', 'GENEVA, N.Y.', 'It rains.'],
  ['(ANSA) - Rome, October 11 - It rains.', 'Rome', 'It rains.'],
  ['Jan 30 (Reuters) - Gold rose.', undefined, 'Gold rose.'],
  ['LIEGE 03/09 (BELGA) = Il pleut.', 'LIEGE', 'Il pleut.'],
  ['Helsinki, STT–AFP — Sataa.', 'Helsinki', 'Sataa.'],
  ['Stelln (dpa/sa) - Es regnet.', 'Stelln', 'Es regnet.'],
  ['PORT AVER, Comoros (Reuter) - It rains.', 'PORT AVER, Comoros', 'It rains.'],
  ['الخرطوم (أ ف ب) - هطل المطر.', 'الخرطوم', 'هطل المطر.'],
  ['ISLAMABAD: The minister left.', 'ISLAMABAD', 'The minister left.'],
  ['Averland, 3. Oktober 2025 – Es regnet.', 'Averland', 'Es regnet.'],
];
for (const [lead, place, rest] of leads)
  test(`the dateline of “${lead}” is taken off`, () => {
    const body = [paragraph(lead)];
    expect(takeDateline(body, { names: [] })?.place).toBe(place);
    expect(body.map((block) => toString(block))).toEqual([rest]);
  });

for (const lead of [
  'The agency (AP) said - yes it did.',
  'By the way (AP) - it rained.',
  'He said it was late — Then he left.',
  'UN - The council met.',
  'BREAKING: The minister left.',
  'WATCH LIVE: The minister speaks.',
  'Rain (a lot) - fell.',
])
  test(`“${lead}” begins with no dateline`, () => {
    const body = [paragraph(lead)];
    expect(takeDateline(body, { names: [] })).toBeUndefined();
    expect(toString(body[0]!)).toBe(lead);
  });

test.each([
  [
    'PORT ELWIN — The gates opened.',
    'for it is printed in capitals before the text; no place of that name is known',
  ],
  ['Kolm, Averland – The gates opened.', 'for a comma and a dash stand behind it'],
  ['NAIROBI — The gates opened.', undefined],
  ['MINOT, N.D. — The gates opened.', undefined],
  ['PORT ELWIN, Chile — The gates opened.', undefined],
  ['PORT ELWIN, March 3 — The gates opened.', undefined],
  ['PORT ELWIN (AP) — The gates opened.', undefined],
  ['PORT ELWIN (Shorewire) — The gates opened.', 'for “Shorewire” beside it is no known agency'],
  [
    'JAKARTA, KOMPAS.com - The gates opened.',
    'for it is printed in capitals before the text; no place of that name is known',
  ],
])('a dateline that only its letters and marks make one is a guess: %s', (text, guess) => {
  expect(openingDateline(text, { lead: true })).toMatchObject({ place: expect.any(String) });
  expect(openingDateline(text, { lead: true })?.guess).toBe(guess);
});

test.each(['Nairobi', 'SAN FRANCISCO', 'Göteborg', 'Mexico City', 'Gaza City', 'ISTANBUL'])(
  '%s is a city of datelines',
  (city) => expect(isDatelineCity(city)).toBe(true),
);

test.each(['Reading', 'Nice', 'Analysis', 'Kolm'])('%s is none', (word) =>
  expect(isDatelineCity(word)).toBe(false),
);

test('a dateline set off in bold is taken with what follows it', () => {
  const body: RootContent[] = [
    {
      type: 'paragraph',
      children: [
        { type: 'strong', children: [{ type: 'text', value: 'TEHRAN' }] },
        { type: 'text', value: ' (AP) — The gates opened.' },
      ],
    },
  ];
  expect(takeDateline(body, { names: [] })).toMatchObject({ place: 'TEHRAN', agency: 'AP' });
  expect(texts(body)).toEqual(['The gates opened.']);
});

test('a dateline names a station, and one of China its reporters', () => {
  expect(openingDateline('MILL FLATS, Texas (KQZX) — It rains.')).toMatchObject({
    place: 'MILL FLATS, Texas',
    outlet: 'KQZX',
  });
  expect(openingDateline('新华社南京3月5日电（记者王晓明、李静）江苏下雨。')).toMatchObject({
    place: '南京',
    agency: 'Xinhua',
    names: ['王晓明', '李静'],
  });
  expect(openingDateline('The board (WHO) — it met.')).toBeUndefined();
});

test.each([
  ['【ノースポート時事】', { place: 'ノースポート', agency: 'Jiji' }],
  [
    '【ノースポート＝山内竜介、セルビー＝池田晋一】',
    { place: 'ノースポート、セルビー', names: ['山内竜介', '池田晋一'] },
  ],
  ['［東京　３０日　ロイター］ - ', { place: '東京', agency: 'Reuters', day: '30日' }],
  [
    '（中央社記者劉冠廷、王小明北港23日電）',
    { place: '北港', names: ['劉冠廷', '王小明'], guess: expect.any(String) },
  ],
  ['（路透北港23日電）', { place: '北港', agency: 'Reuters' }],
  ['(서울=연합뉴스) 김동규 홍국기 기자 = ', { place: '서울', agency: 'Yonhap', names: ['김동규', '홍국기'] }],
  ['[파주=아른뉴스 강근주 기자] ', { place: '파주', outlet: '아른뉴스', guess: expect.any(String) }],
  ['本报讯（记者 张三）', { names: ['张三'] }],
])('%s is a dateline', (printed, parts) => {
  expect(openingDateline(`${printed}北港`)).toMatchObject({ ...parts, printed: printed.trim() });
});

test.each(['【関連記事】', '[단독] ', '[사진=연합뉴스] ', '（图片来源：新华社）', '上海7月1日电力'])(
  '%s is none',
  (printed) => expect(openingDateline(`${printed}北港`)).toBeUndefined(),
);

test('a dateline without an agency is told by the place that is known', () => {
  const body = [paragraph('Minot, N.D. — The strike ended.')];
  expect(takeDateline(body, { names: [], known: 'Minot, N.D.' })).toEqual({
    printed: 'Minot, N.D. —',
    place: 'Minot, N.D.',
  });
});

test('a dateline’s field gives place, day and agency, and no weekday', () => {
  expect(printedPlace('Paris, 21 jan 2019 (AFP) -')).toEqual({
    place: 'Paris',
    day: '21 jan 2019',
    agency: 'AFP',
  });
  expect(printedPlace('MOSCOW, Monday (Reuters)')).toEqual({ place: 'MOSCOW', agency: 'Reuters' });
  expect(printedPlace('London Nov 5 (Reuters)')).toEqual({
    place: 'London',
    day: 'Nov 5',
    agency: 'Reuters',
  });
  expect(printedPlace('WASHINGTON, D.C.')).toEqual({ place: 'WASHINGTON, D.C.' });
  expect(printedPlace('2018-01-03 20:13:08 GMT+00:00')).toEqual({});
  expect(printedPlace('4/4/2018')).toEqual({});
});

test('a byline gives people, and neither agencies nor initials', () => {
  expect(printedNames('Автор: Ирина Лаврова')).toEqual(['Ирина Лаврова']);
  expect(printedNames('VON JUTTA KEMPE')).toEqual(['Jutta Kempe']);
  expect(printedNames('By MARTHA QUILL and Owen Tarrant, Associated Press')).toEqual([
    'Martha Quill',
    'Owen Tarrant',
  ]);
  expect(printedNames('Von Ute Malchow und Jan Peeters, dpa')).toEqual(['Ute Malchow', 'Jan Peeters']);
  expect(printedNames('Av Kari Holm og Per Nes')).toEqual(['Kari Holm', 'Per Nes']);
  expect(printedNames('مریم کاشانی')).toEqual(['مریم کاشانی']);
  expect(['By The Associated Press', 'gr/bp', 'VRG', 'malchow.ute'].flatMap(printedNames)).toEqual([]);
});

test('an agency is known by its domain, its firm and its full name', () => {
  expect(
    ['reuters.com', 'www.itar-tass.com', 'Deutsche Presse-Agentur GmbH', 'APA - Austria Presse Agentur'].map(
      agencyBehind,
    ),
  ).toEqual(['Reuters', 'TASS', 'dpa', 'APA']);
  expect(agencyBehind('Harbour News')).toBeUndefined();
});

test('a language is spelt as BCP 47 spells it, or not known', () => {
  expect(languageTag('nl-nl')).toBe('nl-NL');
  expect(languageTag('en_GB')).toBe('en-GB');
  expect(['x-default', 'not a language'].map(languageTag)).toEqual([undefined, undefined]);
});

test('a line set in begins a paragraph where other lines are not', () => {
  expect(laidOut('First words\nof it.\n    Second words\nof it.\n\nThird.')).toEqual([
    'First words of it.',
    'Second words of it.',
    'Third.',
  ]);
});

test('the indentation of pretty-printed XML parts nothing', () => {
  expect(laidOut('First words\n        of it\n          and more.\n      ')).toEqual([
    'First words of it and more.',
  ]);
});

test('marks that end a story for editors are taken off', () => {
  const body = ['It rained.', '___', 'ends'].map(paragraph);
  expect(takeEndMarks(body)).toEqual(['ends']);
  expect(texts(body)).toEqual(['It rained.']);
  expect(
    ['-30-', '==Kyodo', 'asl/tib/pid'].map((mark) => takeEndMarks([paragraph('a'), paragraph(mark)])),
  ).toEqual([['-30-'], ['==Kyodo'], ['asl/tib/pid']]);
  expect(takeEndMarks([paragraph('ends')])).toEqual([]);
  const glued = [paragraph('It rained. dpa hm yy ab')];
  expect(takeEndMarks(glued)).toEqual(['dpa hm yy ab']);
  expect(texts(glued)).toEqual(['It rained.']);
  expect(takeEndMarks([paragraph('It rained on the dpa.')])).toEqual([]);
});

test('a byline above the lead is taken, unless it names others than the field does', () => {
  const body = ['By Jane Doe', 'It rained.'].map(paragraph);
  expect(takeByline(body, ['John Roe'])).toEqual([]);
  expect(takeByline(body, [])).toEqual(['Jane Doe']);
  expect(texts(body)).toEqual(['It rained.']);
});

test('a note to editors above the lead is taken', () => {
  const body = ['(Adds comment by minister)', '(It rained.)'].map(paragraph);
  expect(takeAdvisories(body)).toEqual(['(Adds comment by minister)']);
  expect(texts(body)).toEqual(['(It rained.)']);
});

test('two paragraphs with bullets become a list, and one stays', () => {
  const body = ['* One', '* Two', 'Text.', '* Three'].map(paragraph);
  listBullets(body);
  expect(body.map(({ type }) => type)).toEqual(['list', 'paragraph', 'paragraph']);
  expect(texts(body)).toEqual(['OneTwo', 'Text.', '* Three']);
});

function texts(body: RootContent[]): string[] {
  return body.map((block) => toString(block));
}
