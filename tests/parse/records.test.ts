import { expect, test } from 'vitest';
import { parseCountry, parsePerson, parseStory } from '../../src/parse/records.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a story is read with everything a story can have', () => {
  const text = `---
title: Kremlin backs talks between Iran and the US
date: 2025-04-08T14:05:00+03:00
updated: 2025-04-09
source: Asharq Al-Awsat
agencies: [AFP, Reuters]
byline: [Jane Doe, John Roe]
dateline: MOSCOW
summary: Moscow offers to mediate.
topics: [sanctions]
people: [dmitry-peskov]
countries: [RU, IR]
notPeople: [vladimir-putin]
notCountries: [US]
photos:
  - caption: Dmitry Peskov in Moscow.
    credit: EPA/MAXIM SHIPENKOV
    file: peskov.jpg
    alt: A man with a moustache
    taken: 2025-04-07
    place: Moscow
    people: [dmitry-peskov]
corrections:
  - { date: 2025-04-10, text: The talks are on Saturday. }
note: The headline was shortened.
url: https://example.org/story
archivedAt: https://web.archive.org/web/2025/https://example.org/story
lang: EN
status: usable
rights: © Reuters
aliases: [/old/talks.html]
import: { from: wire.txt, format: ninjs, at: 2025-04-09T08:00:00Z, id: "urn:x:1", inferred: date, versions: [9fk2], digest: title 3fk2 }
---

The Kremlin said it backed the talks.
`;
  expect(parseStory('2025/talks.md', bytes(text))).toEqual({
    file: 'stories/2025/talks.md',
    record: {
      id: '2025/talks',
      title: 'Kremlin backs talks between Iran and the US',
      date: '2025-04-08T14:05:00+03:00',
      updated: '2025-04-09',
      source: 'Asharq Al-Awsat',
      agencies: ['AFP', 'Reuters'],
      byline: ['Jane Doe', 'John Roe'],
      dateline: 'MOSCOW',
      summary: 'Moscow offers to mediate.',
      topics: ['sanctions'],
      people: ['dmitry-peskov'],
      countries: ['RU', 'IR'],
      notPeople: ['vladimir-putin'],
      notCountries: ['US'],
      photos: [
        {
          caption: 'Dmitry Peskov in Moscow.',
          credit: 'EPA/MAXIM SHIPENKOV',
          file: 'peskov.jpg',
          alt: 'A man with a moustache',
          taken: '2025-04-07',
          place: 'Moscow',
          people: ['dmitry-peskov'],
        },
      ],
      corrections: [{ date: '2025-04-10', text: 'The talks are on Saturday.' }],
      note: 'The headline was shortened.',
      url: 'https://example.org/story',
      archivedAt: 'https://web.archive.org/web/2025/https://example.org/story',
      lang: 'en',
      status: 'usable',
      rights: '© Reuters',
      aliases: ['/old/talks.html'],
      import: {
        from: 'wire.txt',
        format: 'ninjs',
        at: '2025-04-09T08:00:00Z',
        id: 'urn:x:1',
        inferred: ['date'],
        versions: ['9fk2'],
        digest: 'title 3fk2',
      },
      html: '<p>The Kremlin said it backed the talks.</p>',
      text: 'The Kremlin said it backed the talks.',
      lead: 'The Kremlin said it backed the talks.',
      links: [],
      words: 7,
    },
    defects: [],
    places: {
      'people[1]': { line: 11, column: 10 },
      'countries[1]': { line: 12, column: 13 },
      'countries[2]': { line: 12, column: 17 },
      'notPeople[1]': { line: 13, column: 13 },
      'notCountries[1]': { line: 14, column: 16 },
      'photos[1].file': { line: 18, column: 11 },
      'photos[1].people[1]': { line: 22, column: 14 },
      status: { line: 29, column: 9 },
      'aliases[1]': { line: 31, column: 11 },
    },
  });
});

test('a story that says only what it must has empty lists for the rest', () => {
  const text = '---\ntitle: Talks\ndate: 1984\nsource: IRNA\n---\nText.\n';
  expect(parseStory('talks.md', bytes(text)).record).toEqual({
    id: 'talks',
    title: 'Talks',
    date: '1984',
    source: 'IRNA',
    agencies: [],
    byline: [],
    topics: [],
    people: [],
    countries: [],
    notPeople: [],
    notCountries: [],
    photos: [],
    corrections: [],
    status: 'usable',
    aliases: [],
    html: '<p>Text.</p>',
    links: [],
    text: 'Text.',
    lead: 'Text.',
    words: 1,
  });
});

test('a story with a defect has no record, and tells all its defects', () => {
  const text = '---\ntitle:\nsource: IRNA\ntopic: oil\n---\n![a](b.jpg)\n';
  const { record, defects } = parseStory('The talks.md', bytes(text));
  expect(record).toBeUndefined();
  expect(defects.map(({ line, field, message }) => `${line ?? '-'} ${field ?? '-'} ${message}`)).toEqual([
    '- - “The talks” cannot be an id: it holds the capital T, and an id is the page’s URL for good.',
    '2 title is empty.',
    '1 date is missing.',
    '4 topic is not a field of this record.',
    '6 - a picture is in the text.',
  ]);
});

test('the words that a correction is about are in the text', () => {
  const text = (words: string) =>
    `---\ntitle: Talks\ndate: 2025-04-08\nsource: IRNA\ncorrections:\n  - { date: 2025-04-09, text: The day was wrong., words: ${words} }\n---\nThe talks are on *Saturday* in Muscat.\n`;
  expect(parseStory('talks.md', bytes(text('on Saturday in'))).record?.corrections).toEqual([
    { date: '2025-04-09', text: 'The day was wrong.', words: 'on Saturday in' },
  ]);
  const { defects } = parseStory('talks.md', bytes(text('on Sunday')));
  expect(defects.map(({ line, column, field, message, fix }) => [line, column, field, message, fix])).toEqual(
    [
      [
        6,
        58,
        'corrections[1].words',
        '“on Sunday” is not in the text of the story.',
        'Copy the corrected words from the text as it is now, or leave the field out.',
      ],
    ],
  );
});

test('a person is read with everything a person can have', () => {
  const text = `---
name: Wang Yi
variants: [Wáng Yì]
nativeName: 王毅
lang: zh
familyName: Wang
ambiguousSurname: true
roles:
  - { title: Foreign Minister, country: CN, from: 2013-03-16, to: 2022-12-30 }
country: CN
wikidata: Q716494
sameAs: [https://viaf.org/viaf/1]
---

Born in **Beijing** in 1953.
`;
  expect(parsePerson('wang-yi.md', bytes(text))).toEqual({
    file: 'people/wang-yi.md',
    record: {
      id: 'wang-yi',
      name: 'Wang Yi',
      variants: ['Wáng Yì'],
      nativeName: '王毅',
      lang: 'zh',
      familyName: 'Wang',
      ambiguousSurname: true,
      roles: [{ title: 'Foreign Minister', country: 'CN', from: '2013-03-16', to: '2022-12-30' }],
      country: 'CN',
      wikidata: 'Q716494',
      sameAs: ['https://viaf.org/viaf/1'],
      html: '<p>Born in <strong>Beijing</strong> in 1953.</p>',
      links: [],
    },
    defects: [],
    places: {
      name: { line: 2, column: 7 },
      'variants[1]': { line: 3, column: 12 },
      'roles[1].country': { line: 9, column: 41 },
      country: { line: 10, column: 10 },
    },
  });
});

test('a country is read with everything a country can have', () => {
  const text = `---
code: SU
name: Soviet Union
from: 1922-12-30
to: 1991-12-26
names: [USSR]
demonyms: [Soviet]
capital: Moscow
regions: [Siberia]
places: [Leningrad]
metonyms: [Kremlin]
notIn: [Soviet Street]
shared: [Red Army]
alsoPeople: [Gorky]
---
`;
  expect(parseCountry('su.md', bytes(text))).toEqual({
    file: 'countries/su.md',
    record: {
      code: 'SU',
      name: 'Soviet Union',
      from: '1922-12-30',
      to: '1991-12-26',
      names: ['USSR'],
      demonyms: ['Soviet'],
      capital: 'Moscow',
      regions: ['Siberia'],
      places: ['Leningrad'],
      metonyms: ['Kremlin'],
      notIn: ['Soviet Street'],
      shared: ['Red Army'],
      alsoPeople: ['Gorky'],
    },
    defects: [],
    places: { code: { line: 2, column: 7 }, name: { line: 3, column: 7 } },
  });
});
