import { readFileSync, existsSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { openEdition } from '../../src/edition/edition.ts';
import { datasetsOf } from '../../src/files/datasets/datasets.ts';
import type { Dataset } from '../../src/files/datasets/datasets.ts';
import { bytesInCharacter, partName, partsOf } from '../../src/files/datasets/parts.ts';
import type { Edition } from '../../src/routes.ts';
import { noParts } from '../../src/import/formats/own/readOwn.ts';
import { readWhole } from '../../src/import/readInput.ts';
import { readPhotoTable, readTextRows } from '../../src/import/formats/own/rows.ts';
import { country, person, settings, story } from '../archive/holdings.ts';
import { hostile } from './hostile.ts';

const quoted = (text: string): string => JSON.stringify(text);
/** Each text in each field that takes one. */
const edition: Edition = openEdition({
  stories: hostile.map((text, at) =>
    story(
      `2025/04/story-${at}`,
      {
        title: quoted(`${text} title`),
        date: ['2025-04-08', '2025-04-08T14:05:00+03:00', '2025-04', '1984~'][at % 4]!,
        updated: '2025-05-01T10:00:00Z',
        source: quoted(`${text} source`),
        agencies: `[${quoted(`${text} agency`)}]`,
        byline: `[${quoted(`${text} byline`)}]`,
        dateline: quoted(`${text} dateline`),
        summary: quoted(`${text} summary`),
        topics: `[${quoted(`${text} topic`)}]`,
        people: '[wang-yi]',
        countries: '[CN]',
        photos: `[{ caption: ${quoted(`${text} caption`)}, credit: ${quoted(`${text} credit`)}, place: ${quoted(`${text} place`)}, taken: 2025-04, people: [wang-yi] }]`,
        corrections: `[{ date: 2025-04-09, text: ${quoted(`${text} correction`)} }]`,
        note: quoted(`${text} note`),
        rights: quoted(`${text} rights`),
      },
      'It was read in the port that the ship had come.\n\n## A cross-head\n\nIt *lies* [there](https://x.example/a).',
    ),
  ),
  people: [person('wang-yi', { name: quoted('Wang "Yi" <b>'), variants: '["=Wang|Yi"]' })],
  countries: [country('CN', { name: 'China' })],
  archive: [settings({ name: 'A', address: 'https://a.example', language: 'en' })],
});
const datasets = datasetsOf(edition);
const textOf = ({ text }: Dataset): string => [...text()].join('');
const rowsOf = (kind: Dataset['kind']): Record<string, unknown>[] =>
  datasets
    .filter((one) => one.kind === kind)
    .flatMap((one) => textOf(one).trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const schema = '../shared/samples/ninjs/ninjs-schema_3.1.json';

describe('texts that a format may take for its own signs', () => {
  const { stories } = edition.archive;

  test('are in the lines of stories as they are', () => {
    expect(rowsOf('stories').map(({ title, byline, topics, note }) => [title, byline, topics, note])).toEqual(
      stories.map(({ title, byline, topics, note }) => [title, byline, topics, note]),
    );
  });

  test('are in ninjs as they are', () => {
    expect(rowsOf('ninjs')).toHaveLength(stories.length);
    const rows = new Map(rowsOf('ninjs').map((row) => [row['uri'], row]));
    for (const { id, title, source, note, rights, photos } of stories)
      expect(rows.get(`https://a.example/stories/${id}/`)).toMatchObject({
        headlines: [{ role: 'main', value: title }],
        infoSources: expect.arrayContaining([{ name: source, role: 'publisher' }]) as unknown,
        edNote: note,
        usageTerms: rights,
        associations: [
          {
            descriptions: expect.arrayContaining([{ role: 'caption', value: photos[0]!.caption }]) as unknown,
          },
        ],
      });
  });

  test.each(['stories', 'ninjs', 'storyTable'] as const)('come back from %s in every field', async (kind) => {
    const texts = new Map(
      datasets.filter((one) => one.kind === 'texts').flatMap((one) => [...readTextRows(textOf(one)).texts]),
    );
    const { photos } = readPhotoTable(
      datasets
        .filter((one) => one.kind === 'photoTable')
        .map(textOf)
        .join(''),
    );
    const reports = await Promise.all(
      datasets
        .filter((one) => one.kind === kind)
        .map((one) =>
          readWhole(
            one.file,
            new TextEncoder().encode(textOf(one)),
            { at: '2026-01-01T00:00:00Z' },
            { ...noParts(), texts, photos },
          ),
        ),
    );
    expect(reports.flatMap(({ refused, doubts }) => [...refused, ...doubts])).toEqual([]);
    const read = new Map(reports.flatMap((report) => report.stories).map((one) => [one.id, one]));
    expect(read.size).toBe(stories.length);
    // A table has a bar between the items of a list, and so another one in them.
    const listed = (list: string[]): string[] =>
      kind === 'storyTable' ? list.map((one) => one.replaceAll('|', '¦')) : list;
    for (const own of stories)
      expect(read.get(own.id)?.fields, own.id).toMatchObject({
        title: own.title,
        date: own.date,
        updated: own.updated,
        source: own.source,
        agencies: listed(own.agencies),
        byline: listed(own.byline),
        dateline: own.dateline,
        summary: own.summary,
        topics: listed(own.topics),
        people: ['wang-yi'],
        countries: ['CN'],
        corrections: own.corrections,
        note: own.note,
        rights: own.rights,
        photos: own.photos.map(({ caption, credit, place, taken }) => ({
          caption,
          credit,
          place,
          taken,
          people: ['wang-yi'],
        })),
      });
  });

  test.skipIf(!existsSync(schema))('make items that are valid ninjs 3.1', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
    const isValid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
    for (const row of rowsOf('ninjs')) expect(isValid(row) || isValid.errors, String(row['uri'])).toBe(true);
  });
});

test('ninjs names no moment that is not known', () => {
  const dates = rowsOf('ninjs').map(({ firstCreated, descriptions }) => [
    firstCreated,
    (descriptions as { role: string; value: string }[]).find(({ role }) => role === 'date')?.value,
  ]);
  expect(new Set(dates.map((one) => JSON.stringify(one)))).toEqual(
    new Set([
      '[null,"2025-04-08"]',
      '["2025-04-08T14:05:00+03:00",null]',
      '[null,"2025-04"]',
      '[null,"1984~"]',
    ]),
  );
});

test('a text whose rights forbid handing it on is in no dataset', () => {
  const { archive, site } = openEdition({
    stories: [
      story('a', { rights: 'Not for redistribution' }, 'Secret words.'),
      story('b', {}, 'Open words.'),
    ],
    people: [],
    countries: [],
  });
  const all = datasetsOf({ archive, site, searches: [], names: () => new Map() })
    .filter(({ kind }) => kind === 'texts' || kind === 'ninjs')
    .map(textOf)
    .join('');
  expect(all).not.toContain('Secret');
  expect(all).toContain('Open');
  expect(all).toContain('"representationType":"partial"');
});

describe('a dataset that grows', () => {
  test('is divided where it would be too large, and its first part keeps its name', () => {
    expect(partsOf([3, 3, 3, 9, 1], (size) => size, 6)).toEqual([[3, 3], [3], [9], [1]]);
    expect(partsOf([3, 3], (size) => size, 6)).toEqual([[3, 3]]);
    expect(partsOf([], () => 1, 6)).toEqual([[]]);
    expect([0, 1, 9].map((at) => partName('stories', 'jsonl', at))).toEqual([
      'stories.jsonl',
      'stories.2.jsonl',
      'stories.10.jsonl',
    ]);
  });

  test.each([
    ['Latin', 1],
    ['русский', 2],
    ['中文', 3],
  ])('%s takes %i bytes a character', (text, bytes) => expect(bytesInCharacter(text)).toBe(bytes));
});
