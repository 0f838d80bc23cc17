import { expect, test } from 'vitest';
import { parseArchive } from '../../src/parse/records.ts';

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
  });
});

test('every field may be left out', () => {
  expect(read('name: Gold').record).toEqual({ name: 'Gold', homeCountries: [], sources: {} });
});

test.each([
  ['nam: X', 'archive.md:2:1: nam: is not a field of this record. Write name, or delete “nam”.'],
  [
    'homeCountry: [US]',
    'archive.md:2:1: homeCountry: is not a field of this record. Write homeCountries, or delete “homeCountry”.',
  ],
  [
    'colour: red',
    'archive.md:2:1: colour: is not a field of this record. Delete it. The fields are name, description, homeCountries, sources.',
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
    'archive.md:2:21: sources.A.home: “UK” is not a country’s code. Write the two capital letters of ISO 3166-1: home: US.',
  ],
  [
    'sources: {A: {home: US, hom: US}}',
    'archive.md:2:25: sources.A.hom: is not a field of this record. Write home, or delete “hom”.',
  ],
])('“%s” is refused', (front, defect) => {
  expect(defects(front)).toEqual([defect]);
});

test.each(['address', 'language', 'rights', 'contact', 'publisher', 'robots', 'searches', 'features'])(
  '“%s”, which has no effect yet, is refused and told so',
  (field) => {
    expect(defects(`${field}: x`)).toEqual([
      `archive.md:2:1: ${field}: is not read yet. Delete it; a later version of Dateline reads it.`,
    ]);
  },
);

test('so is a text of its own', () => {
  expect(defects('name: Gold', '\nAbout us.\n')).toEqual([
    'archive.md:4:1: text below the front matter of archive.md is not read yet. Delete it; a later version of Dateline shows it on the About page.',
  ]);
});
