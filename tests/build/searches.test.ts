import { describe, expect, test } from 'vitest';
import type { Holdings } from '../../src/archive/archive.ts';
import { contentDefects, openEdition } from '../../src/edition/edition.ts';
import { defectText } from '../../src/parse/contentError.ts';
import { parseArchive } from '../../src/parse/records.ts';
import { country, person, story } from '../archive/holdings.ts';

const holdings = (searches: string): Holdings => ({
  stories: [
    story(
      'a',
      { title: 'Wheat', topics: '[oil and gas]', agencies: '[Reuters]', source: 'Seaside Post' },
      'Grain.',
    ),
    story('b', { title: 'Harvests', source: 'The Harbour Gazette', people: '[wang-yi]' }, 'Barley of Iran.'),
    story('c', { title: 'Secret', topics: '[hops]', status: 'withheld' }),
  ],
  people: [person('wang-yi', { name: 'Wang Yi', variants: '[Wáng Yì]' })],
  countries: [country('CN'), country('IR', { name: 'Iran' })],
  archive: [parseArchive('archive.md', new TextEncoder().encode(`---\n${searches}\n---\n`))],
});

const told = (searches: string): string[] =>
  contentDefects(holdings(searches)).map((one) => defectText(one, ''));

const search = (...lines: string[]): string =>
  ['searches:', '  - name: Grain', ...lines.map((line) => `    ${line}`)].join('\n');

describe('searches that fit the archive', () => {
  test.each([
    [['q: grain OR barley'], ['a', 'b']],
    [['q: '.concat(`'"barley of"'`)], ['b']],
    [['q: harvest -grain'], ['b']],
    [['q: bar*', 'countries: [IR]'], ['b']],
    [['sources: [Reuters, seaside post]'], ['a']],
    [['topics: [Oil and Gas]'], ['a']],
    [['people: [wang-yi]', 'from: 2025', 'to: 2025-04'], ['b']],
    [['from: 2026'], []],
    [['q: Wang Yi'], ['b']],
    [['q: wáng yì'], ['b']],
  ])('such as %j find %j', (lines, ids) => {
    expect(told(search(...lines))).toEqual([]);
    const { searches } = openEdition(holdings(search(...lines)));
    expect(searches.map(({ stories }) => stories.map(({ id }) => id))).toEqual([ids]);
  });
});

test.each([
  [
    ['people: [wang-yee]'],
    'archive.md:4:14: searches[1].people[1]: there is no person “wang-yee”. [unknown-person]\n    Write wang-yi, or add people/wang-yee.md.',
  ],
  [
    ['countries: [SE]'],
    'archive.md:4:17: searches[1].countries[1]: there is no record for the country SE. [unknown-country]\n    Add countries/se.md, or write another code.',
  ],
  [
    ['sources: [Seaside Pots]'],
    'archive.md:4:15: searches[1].sources[1]: no published story has the source “Seaside Pots”. [unknown-subject]\n    Write Seaside Post, or delete it.',
  ],
  [
    ['topics: [oil and gas, hops]'],
    'archive.md:4:27: searches[1].topics[2]: no published story has the topic “hops”. [unknown-subject]\n    Delete it.',
  ],
  [
    [],
    'archive.md:3:11: searches[1].name: the search “Grain” is for nothing. [empty-search]\n    Write q, people, countries, sources, topics, from or to below it, or delete it.',
  ],
  [
    ['q: grain', 'from: 2025-04', 'to: 2024'],
    'archive.md:6:9: searches[1].to: 2024 is before 2025-04. [search-ends-before-start]\n    Write from: 2024 and to: 2025-04.',
  ],
])('a search with %j is reported', (lines, text) => {
  expect(told(search(...lines))).toEqual([text]);
});

test('two searches of one address are reported, whatever their case and marks', () => {
  for (const name of ['grain', 'GRAIN!', 'Grâin'])
    expect(told(`searches: [{ name: Grain, q: wheat }, { name: ${name}, q: barley }]`)).toEqual([
      `archive.md:2:47: searches[2].name: “${name}” would have the address /searches/grain/, as searches[1] has. [same-search]\n    Give one of the two another name.`,
    ]);
});

describe('words that are not of the query language are reported:', () => {
  const of = (q: string): string[] =>
    told(search(`q: ${JSON.stringify(q)}`)).map((text) => text.replace(/^archive\.md:4:8: searches\[1\]\.q: /, '').replace(' [unclear-search-words]\n   ', '')); // prettier-ignore

  test.each([
    ['…', 'there is no letter and no digit in it. Write the words that are searched, or delete the line.'],
    ['- "!"', 'there is no letter and no digit in it. Write the words that are searched, or delete the line.'],
    ['"red sea', 'a quote mark lacks its second. Write one at the end of the phrase, or delete the first.'],
    ['red sea”', 'a quote mark lacks its second. Write one at the end of the phrase, or delete the first.'],
    ['OR grain', 'OR does not stand between two words. Write it as in grain OR wheat, or delete it.'],
    ['grain OR', 'OR does not stand between two words. Write it as in grain OR wheat, or delete it.'],
    ['grain OR -oil', 'OR does not stand between two words. Write it as in grain OR wheat, or delete it.'],
    ['grain AND oil', 'AND would be searched as a word. Delete it: a story must have all words, in whatever order.'],
    ['grain NOT oil', 'NOT would be searched as a word. Write a hyphen before the word that is excluded: -oil.'],
    ['oil (grain OR wheat)', 'brackets are not part of the query language. Delete them: OR joins the words beside it, as in oil grain OR wheat.'],
    ['[oil] grain', 'brackets are not part of the query language. Delete them: OR joins the words beside it, as in oil grain OR wheat.'],
    ['oil country:IR', '“country:IR” would be searched as words. Write countries as a line of the search, and delete it here.'],
    ['person:wang-yi', '“person:wang-yi” would be searched as words. Write people as a line of the search, and delete it here.'],
    ['tag:oil', '“tag:oil” would be searched as words. Write topics as a line of the search, and delete it here.'],
    ['*grain', 'the asterisk of “*grain” is not at the end of a word. Write it behind the beginning of a word, as in tun*, or delete it.'],
    ['gr*n', 'the asterisk of “gr*n” is not at the end of a word. Write it behind the beginning of a word, as in tun*, or delete it.'],
    ['"red s*"', 'the asterisk of “red s*” is not at the end of a word. Write it behind the beginning of a word, as in tun*, or delete it.'],
    ['grain 8 April 2025', 'the search page takes “8 April 2025” for days. Write from: 2025-04-08 and to: 2025-04-08 instead, or set it in quotes.'],
    ['grain since 2013', 'the search page takes “since 2013” for days. Write from: 2013-01-01 instead, or set it in quotes.'],
    ['1984', 'the search page takes “1984” for days. Write from: 1984-01-01 and to: 1984-12-31 instead, or set it in quotes.'],
  ])('%s', (q, text) => {
    expect(of(q)).toEqual([text]);
  }); // prettier-ignore

  test.each(['grain "1984"', 'R&D', '14:30', 'https://example.org/oil', "d'Oro", '-oil', '“Red Sea” OR gas', 'صلح', '"בג״ץ"', 'tun*', 'U.S.'])('but not %s', (q) => {
    expect(of(q)).toEqual([]);
  }); // prettier-ignore
});

test('a link to the page of a search leads somewhere, and to one that is not there does not', () => {
  const linking = (to: string): string[] =>
    contentDefects({
      ...holdings(search('q: grain')),
      stories: [story('a', {}, `Grain, as [this](${to}).`)],
    }).map(({ id }) => id);
  expect([
    linking('/searches/grain/'),
    linking('/searches/grain/feed.xml'),
    linking('/searches/corn/'),
  ]).toEqual([[], [], ['dead-link']]);
});
