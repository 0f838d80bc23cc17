import { expect, test } from 'vitest';
import { parseArchive, parseCountry, parsePerson, parseStory } from '../../src/parse/records.ts';

const read = (front: string, body = '') =>
  parseArchive('archive.md', new TextEncoder().encode(`---\n${front}\n---\n${body}`));

/** Every defect on a line of its own, as an editor reads it. */
const defects = (front: string, body = '') =>
  read(front, body).defects.map(
    ({ file, line, column, field, message, fix }) =>
      `${file}:${line}:${column}: ${field ? `${field}: ` : ''}${message} ${fix}`,
  );

test('an archive’s record holds its name, its description and where its outlets are at home', () => {
  const { record, defects: found } = read(
    'name: The Berkshire Archive\ndescription: News since 1892\nhomeCountries: [US, CA]\nsources:\n  The Irish Times: { home: IE }\n  www.example.org:\n    home: GB',
  );
  expect(found).toEqual([]);
  expect(record).toEqual({
    name: 'The Berkshire Archive',
    description: 'News since 1892',
    homeCountries: ['US', 'CA'],
    sources: { 'The Irish Times': { home: 'IE' }, 'www.example.org': { home: 'GB' } },
    searches: [],
    redirects: [],
    gone: [],
    html: '',
    links: [],
  });
});

test('every field may be left out', () => {
  expect(read('name: Gold').record).toEqual({
    name: 'Gold',
    homeCountries: [],
    sources: {},
    searches: [],
    redirects: [],
    gone: [],
    html: '',
    links: [],
  });
});

test.each([
  ['nam: X', 'archive.md:2:1: nam: is not a field of this record. Write name, or delete “nam”.'],
  [
    'homeCountry: [US]',
    'archive.md:2:1: homeCountry: is not a field of this record. Write homeCountries, or delete “homeCountry”.',
  ],
  [
    'colour: red',
    'archive.md:2:1: colour: is not a field of this record. Delete it. The fields are name, description, address, language, homeCountries, sources, rights, contact, publisher, robots, searches, redirects, gone, features.',
  ],
  ['name:', 'archive.md:2:6: name: is empty. Write name: The Berkshire Archive, or delete the line.'],
  [
    'homeCountries: [us]',
    'archive.md:2:17: homeCountries[1]: the country code “us” is not in capitals. Write US.',
  ],
  ['homeCountries: US', 'archive.md:2:16: homeCountries: is text, not a list. Write homeCountries: [US].'],
  [
    'sources: [A]',
    'archive.md:2:10: sources: is a list, not a group of fields. Write sources: {The Berkshire Eagle: {home: US}}.',
  ],
  [
    'sources: {A: US}',
    'archive.md:2:14: sources.A: is not a group of fields. Write each as name: value (home).',
  ],
  [
    'sources: {A: {home: UK}}',
    'archive.md:2:21: sources.A.home: “UK” is not a country’s code. Write the two capital letters of ISO 3166-1, as in home: US.',
  ],
  [
    'sources: {A: {home: US, hom: US}}',
    'archive.md:2:25: sources.A.hom: is not a field of this record. Write home, or delete “hom”.',
  ],
])('“%s” is refused', (front, defect) => {
  expect(defects(front)).toEqual([defect]);
});

test('a record says what the archive allows, which searches it names and where its addresses went', () => {
  const { record, defects: found } = read(
    'rights: © The Eagle\ncontact: desk@example.org\npublisher: The Eagle\nrobots: refuse\nsearches:\n  - name: Grain\n    q: grain OR wheat\n    countries: [US]\n    from: 1987\nredirects:\n  - from: /topics/un/\n    to: /topics/united-nations/\ngone: [/topics/misprint/]\nfeatures: { markdown: false }',
  );
  expect(found).toEqual([]);
  expect(record).toMatchObject({
    rights: '© The Eagle',
    contact: 'desk@example.org',
    publisher: 'The Eagle',
    robots: 'refuse',
    searches: [{ name: 'Grain', q: 'grain OR wheat', countries: ['US'], from: '1987' }],
    redirects: [{ from: '/topics/un/', to: '/topics/united-nations/' }],
    gone: ['/topics/misprint/'],
    features: { markdown: false },
  });
});

test.each([
  ['robots: no', 'archive.md:2:9: robots: “no” is neither allow nor refuse. Write robots: refuse.'],
  ['searches: [{ q: grain }]', 'archive.md:2:12: searches[1].name: is missing. Write name: Grain trade.'],
  [
    'searches: [{ name: A, qq: b }]',
    'archive.md:2:23: searches[1].qq: is not a field of this record. Delete it. The fields are name, q, people, countries, sources, topics, from, to.',
  ],
  [
    'redirects: [{ from: topics/un, to: /topics/ }]',
    'archive.md:2:21: redirects[1].from: “topics/un” is not a path from the root of the site. Write /topics/un/.',
  ],
])('“%s” is refused as well', (front, defect) => {
  expect(defects(front)).toEqual([defect]);
});

test.each([
  ['{offline: true}', { offline: true }],
  ['{offline: false}', { offline: false }],
  ['{}', {}],
])('what is switched on, “features: %s”, is read', (written, features) => {
  expect(read(`features: ${written}`).record?.features).toEqual(features);
});

test.each([
  [
    'features: offline',
    'archive.md:2:11: features: is not a group of fields. Write each as name: value (offline, markdown).',
  ],
  [
    'features: {offline: yes}',
    'archive.md:2:21: features.offline: “yes” is neither true nor false. Write offline: true.',
  ],
  [
    'features: {ofline: true}',
    'archive.md:2:12: features.ofline: is not a field of this record. Write offline, or delete “ofline”.',
  ],
])('“%s” is refused', (front, defect) => {
  expect(defects(front)).toEqual([defect]);
});

test('its address is a host with https, written with or without a slash at the end', () => {
  for (const written of ['https://news.example.org', 'https://news.example.org/', 'HTTPS://News.Example.org'])
    expect(read(`address: ${written}`).record?.address).toBe('https://news.example.org/');
  expect(read('address: https://münchen.example').record?.address).toBe('https://xn--mnchen-3ya.example/');
});

test.each([
  [
    'address: news.example.org',
    'archive.md:2:10: address: “news.example.org” is not a web address. Write it in full: address: https://news.example.org.',
  ],
  [
    'address: http://news.example.org',
    'archive.md:2:10: address: “http://news.example.org” is not an address with https. Write https://news.example.org, or build with --site http://news.example.org.',
  ],
  [
    'address: https://example.org/news',
    'archive.md:2:10: address: “https://example.org/news” holds a path. Write https://example.org, and build with --base /news/.',
  ],
  [
    'address: https://',
    'archive.md:2:10: address: “https://” is not a web address. Write it in full: address: https://news.example.org.',
  ],
  [
    'language: english!',
    'archive.md:2:11: language: “english!” is not a language tag (BCP 47). Write language: en.',
  ],
])('the setting “%s” is refused', (front, defect) => {
  expect(defects(front)).toEqual([defect]);
});

test.each([
  ['fa', 'fa'],
  ['FA-ir', 'fa-IR'],
  ['zh-hant', 'zh-Hant'],
])('the language “%s” is read as “%s”', (written, language) => {
  expect(read(`language: ${written}`).record?.language).toBe(language);
});

test('its body is the text of the About page, with its links', () => {
  const { record } = read('name: Gold', '\nWe keep [every story](/dates/).\n');
  expect(record).toMatchObject({ html: '<p>We keep <a href="/dates/">every story</a>.</p>' });
  expect(record?.links).toMatchObject([{ to: '/dates/', line: 5 }]);
});

test.each([
  ['archive.md', parseArchive, 'name, description, address'],
  ['the record of a person', parsePerson, 'name'],
  ['the record of a country', parseCountry, 'code, name'],
  ['a story', parseStory, 'title, date, source'],
])('where %s has no front matter, its own fields are named', (_, parse, fields) => {
  const { defects } = parse('iran.md', new TextEncoder().encode('A text.\n'));
  expect(defects.map(({ message, fix }) => `${message} ${fix}`)).toEqual([
    `the front matter is missing. Begin the file with ---, the fields (${fields}), and --- again.`,
  ]);
});
