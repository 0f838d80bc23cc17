import { expect, test } from 'vitest';
import { readWhole } from '../../src/import/readInput.ts';
import { openingDateline } from '../../src/import/core/printed/openingDateline.ts';
import { printedDate, twoReadings } from '../../src/import/core/printed/date.ts';
import { agenciesAlone, agenciesInSignOff } from '../../src/import/core/printed/agencyBehind.ts';
import { readOutletLine } from '../../src/import/text/credits.ts';
import { isByline, readByline } from '../../src/import/core/printed/byline.ts';
import { isCreditAlone } from '../../src/import/core/printed/creditBehind.ts';
import { isCaption } from '../../src/import/text/captions.ts';
import { boilerplateReason } from '../../src/import/core/printed/boilerplate.ts';
import { readDateLines } from '../../src/import/core/printed/dateLine.ts';
import { findStoryDay } from '../../src/import/text/day.ts';
import { crossHeadOf } from '../../src/import/core/printed/sentences.ts';
import { timeOfItem } from '../../src/import/text/classify.ts';
import { knownOutlet } from '../../src/import/core/printed/outlets.ts';
import { wordCount } from '../../src/import/core/printed/sentences.ts';

for (const sentence of [
  'More than 900 people left the valley on Sunday.',
  'Next month the court sits again.',
  'Terms of the lease were kept secret.',
  'Share prices',
  'Save the forests',
  'Copyright reform stalls in upper house',
  'Follow the water, geologists advise',
  'Continental Bank/Canada names new chief',
  'Get the doctor, she cried.',
  'You can sign up at the town hall, the mayor said.',
])
  test(`“${sentence}” is no word of the page`, () => expect(boilerplateReason(sentence)).toBeUndefined());

for (const [line, why] of [
  ['Facebook X Email Reddit', 'a button of the page'],
  ['Comments (12)', 'a button of the page'],
  ['Zur Merkliste hinzufügen', 'a button of the page'],
  ['Temps de lecture 3 min.', 'a count of the page'],
  ['Noticias relacionadas', 'a heading over other stories'],
  ['Читайте также', 'a heading over other stories'],
  ['相关阅读', 'a heading over other stories'],
  ['READ ALSO: Why salt costs more', 'names another story or a topic'],
  ['About us | Contact | Privacy', 'a label of the page'],
  ['© 2025 Harbour Gazette', 'a notice of rights'],
  ['By signing up, you agree to the terms', 'a notice of the site'],
  ['gazette.example/news/4711', 'an address alone on a line'],
])
  test(`“${line}” is of the page`, () => expect(boilerplateReason(line!)?.why).toBe(why));

test('a headline of capital words is no byline, and a place in it no end of a name', () => {
  expect(readByline('Bakers Strike in Old Town for Better Pay in Kelm')).toBeUndefined();
  expect(readByline('Odile Marsh in Lima')?.names).toEqual(['Odile Marsh']);
  expect(readByline('ByOdile MarshReporter')?.names).toEqual(['Odile Marsh']);
  expect(readByline('Von Ute Malchow, ARD-Studio Lima')?.names).toEqual(['Ute Malchow']);
});

test('a byline is a word and names, and a sentence that begins with “By” is none', () => {
  expect(
    ['By Jane Doe', 'BY JANE DOE and J. R. DE LA ROE', 'Von Ute Malchow, dpa', 'By Agencies'].every(isByline),
  ).toBe(true);
  expect(
    [
      'By Tuesday night, most had left.',
      'By March the river had risen',
      'By George he did it',
      'By Jane Doe.',
      'Von Berlin nach Bonn',
    ].filter(isByline),
  ).toEqual([]);
});

test('those who wrote a story are read with office, outlet, address and agencies', () => {
  expect(readByline('Jane Doe, Senior Correspondent')).toEqual({
    names: ['Jane Doe'],
    agencies: [],
    told: true,
    helpers: [],
  });
  expect(readByline('Jane Doe with dpa, AFP')).toEqual({
    names: ['Jane Doe'],
    agencies: ['dpa', 'AFP'],
    told: true,
    helpers: [],
  });
  expect(readByline('Jane Doe · CBC News')?.outlet).toBe('CBC News');
  expect(readByline('By ODILE MARSH AP Sports Writer')).toMatchObject({
    names: ['Odile Marsh'],
    agencies: ['AP'],
  });
  expect(readByline('By ODILE MARSH AFP')?.names).toEqual(['Odile Marsh']);
  expect(readByline('By Jane Doe | jdoe@ledger.example')?.names).toEqual(['Jane Doe']);
  expect(readByline('By FRANCE 24')).toEqual({
    names: [],
    agencies: [],
    outlet: 'France 24',
    told: true,
    helpers: [],
  });
  expect(readByline('Jane Doe')?.told).toBe(false);
  expect(
    ['Hong Kong', 'World News', 'United Nations Office', 'Rain in May'].map((line) => readByline(line)),
  ).toEqual([undefined, undefined, undefined, undefined]);
});

for (const [line, day] of [
  ['February 14, 2025 9:41 AM GMT+1 Updated 2 hours ago', '2025-02-14T09:41:00+01:00'],
  ['Posted: Jan 09, 2025 7:00 AM EST | Last Updated: 5 hours ago', '2025-01-09T07:00:00-05:00'],
  ['Publié le 02 avril 2025 à 18h04, modifié le 02 avril 2025 à 19h30', '2025-04-02'],
  ['04 June 2025•Update: 04 June 2025', '2025-06-04'],
  ['19.fev.2025 às 10h12', '2025-02-19'],
  ['2025年4月8日（火）17:05', '2025-04-08'],
  ['입력 2025.04.08. 오후 4:41', '2025-04-08'],
  ['5 марта 2025 г. 11:20', '2025-03-05'],
  ['۱۹ فروردین ۱۴۰۴ - ۱۰:۳۰', '2025-04-08'],
  ['نُشر: 14:05-8 أبريل 2025 م ـ 10 شوّال 1446 هـ', '2025-04-08'],
  ['All News 16:41 June 12, 2024', '2024-06-12'],
  ['Jane Doe | Published April 8, 2025', '2025-04-08'],
])
  test(`the date line “${line}” tells ${day}`, () => expect(readDateLines(line!)[0]?.date).toBe(day));

test.each([
  'Publikováno: 12. 3. 2021 14:05',
  'Opublikowano: 12 marca 2021, 14:05',
  'Terbit: Jumat, 12 Maret 2021 14:05 WIB',
  'Δημοσίευση: 12 Μαρτίου 2021, 14:05',
  'Posted on Mar 12, 2021 by Jane Doe',
  '2021-03-12 14:05 来源：新华网',
])('the date line “%s” is read', (line) => {
  expect(readDateLines(line)[0]?.date?.slice(0, 10)).toBe('2021-03-12');
});

test('words of another kind beside a day are told, where there is room for them', () => {
  expect(readDateLines('Sale ends March 12, 2021')).toEqual([]);
  expect(readDateLines('Sale ends March 12, 2021', 25)[0]?.beside).toBe('Sale ends');
  expect(readDateLines('Today, 12 March 2021', 25)).toEqual([]);
});

test('a date line may name place, outlet and the day of an update', () => {
  expect(readDateLines('Kolm - 08 may 2025 - 07:30 CEST')[0]?.place).toBe('Kolm');
  expect(readDateLines('Published in Dawn, April 8th, 2025')[0]?.outlet).toBe('Dawn');
  expect(readDateLines('Apr. 8, 2025 / 2:05 PM EDT / CBS News')[0]?.outlet).toBe('CBS News');
  expect(
    readDateLines('Published April 8, 2025 | Updated April 9, 2025').map(({ date, updated }) => [
      date,
      updated,
    ]),
  ).toEqual([
    ['2025-04-08', false],
    ['2025-04-09', true],
  ]);
  expect(readDateLines('08 Apr 2025 02:05PM')[0]?.lost).not.toMatch(/“PM”/);
});

test('a headline or a sentence with a day in it is no date line', () => {
  expect(
    [
      'Election Day November 5, 2024',
      'The bridge opened on June 4, 1962.',
      'Kolm, a town of May 3, 1987 and after',
    ].filter((line) => readDateLines(line).length),
  ).toEqual([]);
});

test('figures that may be two days are told with both', () => {
  expect(twoReadings('Published 04/02/2025')).toEqual({
    readings: ['2025-02-04', '2025-04-02'],
    written: '04/02/2025',
  });
  expect(twoReadings('31/12/2025')).toBeUndefined();
  expect(printedDate('04/02/2025')).toBeUndefined();
});

const clues = { dateLines: [], photos: [], paragraphs: [] };

test('a photo that is older than a year the text tells of dates no story', () => {
  const photos = [{ taken: '1962-06-04', filePhoto: false }] as const;
  const paragraphs = ['The council voted on Tuesday.', 'The bridge was closed in 2019.'];
  expect(findStoryDay({ ...clues, photos: [...photos], paragraphs }).date).toBeUndefined();
});

test('a weekday to come dates no story, and the photo’s day is proposed', () => {
  const found = findStoryDay({
    ...clues,
    photos: [{ taken: '2025-11-12', filePhoto: false }],
    paragraphs: ['Ministers will decide on Friday.'],
  });
  expect([found.date, found.perhaps]).toEqual([undefined, '2025-11-12']);
});

test('a day worked out from a photo carries a doubt', () => {
  const found = findStoryDay({
    ...clues,
    photos: [{ taken: '2025-11-12', filePhoto: false }],
    paragraphs: ['They met on Thursday.'],
  });
  expect([found.date, found.guess !== undefined]).toEqual(['2025-11-13', true]);
});

test('a day worked out must be one of the two that figures may mean', () => {
  const dateLines = [
    { written: '12/06/2025', readings: ['2025-06-12', '2025-12-06'] as [string, string], updated: false },
  ];
  const photos = [{ taken: '2025-06-11', filePhoto: false }];
  const paragraphs = ['Traders closed their stalls on Thursday.'];
  expect(findStoryDay({ ...clues, dateLines, photos, paragraphs }).date).toBe('2025-06-12');
  expect(findStoryDay({ ...clues, dateLines, paragraphs })).toMatchObject({ perhaps: '2025-06-12' });
});

test('a caption is told by its credit, and a sentence with a day in it is none', () => {
  const before = { before: true, repeated: false };
  const within = { before: false, repeated: false };
  expect(isCaption('Geese near Brenn. Photograph: Olle Strand/PA', within)).toBe(true);
  expect(isCaption('A man ties down a boat in Kolm [AFP]', within)).toBe(true);
  expect(isCaption('The minister of water (Asharq Al-Awsat)', before)).toBe(true);
  expect(
    isCaption(
      'The pact was extended through June 30, 2027, he said. It had been renewed in June 2020.',
      before,
    ),
  ).toBe(false);
  expect(isCaption('A satellite image taken on Monday showed ships leaving.', within)).toBe(false);
  expect(isCaption('“We will meet again,” he said. (Reuters)', before)).toBe(false);
});

test('a credit alone is no notice of rights and no breadcrumb', () => {
  expect(
    ['Scott Ellmann/Getty Images', '© Getty Images', '© Sergei Malin/TASS', 'Foto: dpa'].every((line) =>
      isCreditAlone(line, true),
    ),
  ).toBe(true);
  expect(
    ['© 2025 Harbour Gazette', '© All Rights Reserved', 'Continental Bank/Canada names chief'].filter(
      (line) => isCreditAlone(line, true),
    ),
  ).toEqual([]);
});

test('an outlet is read where the page names it, and an unknown name alone is none', () => {
  expect(readOutletLine('Source: Al Jazeera and news agencies', { alone: false })?.outlet).toBe('Al Jazeera');
  expect(readOutletLine('(FRANCE 24 with AFP)', { alone: false })).toMatchObject({
    outlet: 'France 24',
    agencies: ['AFP'],
  });
  expect(readOutletLine('来源：新华网', { alone: false })?.outlet).toBe('新华网');
  expect(readOutletLine('BBC News, Nairobi', { alone: true })).toMatchObject({
    outlet: 'BBC News',
    place: 'Nairobi',
  });
  expect(readOutletLine('BBC News, Nairobi', { alone: false })).toBeUndefined();
  expect(readOutletLine('Source: a man who was there', { alone: true })).toBeUndefined();
  expect([knownOutlet('guardian'), knownOutlet('The Guardian'), knownOutlet('Times of Israel')]).toEqual([
    'The Guardian',
    'The Guardian',
    'The Times of Israel',
  ]);
});

test('agencies that a text ends by thanking are found', () => {
  expect(
    [
      'AP contributed to this report.',
      'With files from The Canadian Press',
      'With input from Reuters and AFP',
    ].map((text) => agenciesInSignOff([text]).join()),
  ).toEqual(['AP', 'The Canadian Press', 'Reuters,AFP']);
  expect(agenciesAlone('jhe/dpa/AFP')).toEqual(['dpa', 'AFP']);
});

for (const [lead, place, agency] of [
  ['New Delhi, Apr 8 (PTI) The minister left.', 'New Delhi', 'PTI'],
  ['Berlin (dpa/AFP) - Es regnet.', 'Berlin', 'dpa'],
  ['London CNN  — It rains.', 'London', 'CNN'],
  ['(CNN)It rains.', undefined, 'CNN'],
  ['SYDNEY, AAP - It rains.', 'SYDNEY', 'AAP'],
  ['МОСКВА, 5 марта. /ТАСС/. Идет дождь.', 'МОСКВА', 'TASS'],
  ['Nairobi — The strike is over.', 'Nairobi', undefined],
  ['Abu Dhabi: The terminal is open.', 'Abu Dhabi', undefined],
  ['Kolm, Averland – The strike is over.', 'Kolm, Averland', undefined],
])
  test(`the lead “${lead}” begins with its dateline`, () =>
    expect(openingDateline(lead!, { lead: true })).toMatchObject({
      ...(place && { place }),
      ...(agency && { agency }),
    }));

test('a clause or a name before a dash is no dateline, though it stands in the lead', () => {
  expect(
    [
      'Peace – The word was on every wall.',
      'Jane Doe: The woman who counts geese',
      'Analysis: The vote changes little',
    ].map((lead) => openingDateline(lead, { lead: true })),
  ).toEqual([undefined, undefined, undefined]);
});

test('a question, a quotation and a line in capitals head a short paragraph; a figure and an agency do not', () => {
  const next = 'Two rooms of maps were lost.';
  expect(['What burned?', '‘We heard glass’', 'DEBT TALKS'].map((text) => crossHeadOf(text, next))).toEqual([
    'What burned?',
    '‘We heard glass’',
    'DEBT TALKS',
  ]);
  expect(
    ['Area: 12,000 sq km', 'Selby (AFP)', 'A short line'].map((text) => crossHeadOf(text, next)),
  ).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['What the rains mean', 'for the harvest of the valley is still unclear, said an agronomist of the college in Kolm.'],
  ['Die Frage', 'nach dem Preis der neuen Schleuse blieb am Montag auch nach vier Stunden Beratung offen.'],
  ['Les pompiers demandent', 'des renforts dès cet été, et trois avions de plus pour les forêts de la côte du sud.'],
])('a line whose sentence goes on below heads nothing: %s', (text, next) => {
  expect(crossHeadOf(text, next)).toBeUndefined();
  expect(crossHeadOf(text, `Was: ${next}`)).toBe(text);
}); // prettier-ignore

test('an item’s time may be printed with an “h”', () => {
  expect(timeOfItem('12h30')).toEqual({ time: '12:30' });
  expect(timeOfItem('2 hours ago')).toEqual({});
});

test('words are counted in scripts without spaces too', () => {
  expect(wordCount('北浜市は防潮堤の工事を始めた。')).toBeGreaterThan(5);
  expect(wordCount('It rained all day.')).toBe(4);
});

test.each([
  ['Feb 26', []],
  ['March 31', []],
  ['Feb 20', ['contradiction']],
  ['April 1', ['contradiction']],
])('a dateline of %s in a story of March 1987', async (day, doubts) => {
  const text = `Quay opens\n\nVARNHOLM, ${day} (AP) - The harbour office opened the quay, a year later than it had planned.\n`;
  const order = { at: '2026-01-02T03:04:05Z', source: 'The Harbour Post', date: '1987-03' };
  const { stories } = await readWhole('quay.txt', Buffer.from(text), order);
  expect(stories.flatMap((story) => story.doubts.map(({ id }) => id))).toEqual(doubts);
});
