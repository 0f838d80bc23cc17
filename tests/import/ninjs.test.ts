import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readWhole } from '../../src/import/readInput.ts';
import type { Draft } from '../../src/import/core/delivery.ts';
import { toStory } from '../../src/import/core/story.ts';
import { readNinjs } from '../../src/import/formats/ninjs.ts';

const item = {
  uri: 'urn:x:1',
  type: 'text',
  versioncreated: '2020-01-01T00:00:00Z',
  source: 'Northern Press',
  headline: 'Dyke holds',
  body_text: 'The dyke held.',
};
const read = (value: unknown) => readNinjs(JSON.stringify(value));
const story = (fields: object): Draft => read({ ...item, ...fields }).stories[0]!;
const bodyOf = (draft: Draft): string[] => draft.body.map((block) => toString(block));

describe('what items are wrapped in', () => {
  test.each([
    ['one item', item],
    ['a list', [item]],
    ['a list under a name', { total: 1, items: [item] }],
    ['the answer of Elasticsearch', { hits: { hits: [{ _id: 'a', _source: item }] } }],
    ['the answer of Superdesk', { _items: [item], _meta: { total: 1 } }],
    ['the answer of the AP', { data: { items: [{ meta: {}, item }] } }],
    ['an entry by its id', { 'urn:x:1': item }],
  ])('%s gives its item', (_, value) => {
    expect(read(value).stories.map(({ title }) => title)).toEqual(['Dyke holds']);
  });

  test('JSON that holds no item is refused with its words', () => {
    expect(read({ colours: ['red', 'blue'] }).refused).toEqual([
      {
        line: 1,
        id: 'no-items',
        message: 'holds no news item.',
        fix: 'One of ninjs has "uri", and "headline" or "headlines".',
        text: 'red blue',
      },
    ]);
  });

  test('a JSON Schema is no item, though it names all fields of one', () => {
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: { headline: {}, uri: {} },
    };
    expect(read(schema).refused.map(({ message }) => message)).toEqual([
      'is a JSON Schema: it tells how items are written, and is none.',
    ]);
  });
});

describe('which text is the story', () => {
  const text = 'The dyke held through the night, and the water fell at dawn. Nobody was hurt.';
  const html = `<p>${text.replace('. ', '.</p><p>')}</p>`;

  test('HTML goes before the same text without marks', () => {
    expect(bodyOf(story({ body_text: text, body_html: html }))).toHaveLength(2);
  });

  test('the whole text goes before a scrap of HTML', () => {
    expect(bodyOf(story({ body_text: text, body_html: '<p>The dyke held.</p>' }))).toEqual([text]);
  });

  test('empty HTML is none', () => {
    expect(bodyOf(story({ body_text: text, body_html: '<p></p><p>&nbsp;</p>' }))).toEqual([text]);
  });

  test('a headline and a byline that the text repeats go', () => {
    const draft = story({
      byline: 'Ada Brekke/NTB',
      body_html: `<h1>Dyke holds</h1><p>Ada Brekke/NTB</p>${html}`,
    });
    expect(bodyOf(draft)).toHaveLength(2);
    expect(draft.byline).toEqual(['Ada Brekke']);
    expect(draft.agencies).toEqual(['NTB']);
  });

  test('a story may be given as NITF, whole', () => {
    const nitf =
      '<?xml version="1.0"?><nitf><body><body.head/><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>';
    expect(bodyOf(story({ body_text: undefined, body_nitf: nitf }))).toEqual(['One.', 'Two.']);
  });
});

describe('who published', () => {
  test.each([
    [{ source: 'AAP' }, 'AAP', ['AAP']],
    [{ source: 'Coast News', provider: 'Reuters' }, 'Coast News', ['Reuters']],
    [
      { source: undefined, infosource: [{ name: 'Ada Brekke', rel: 'author' }, { name: 'Kyodo News' }] },
      'Kyodo',
      ['Kyodo'],
    ],
    [{ source: undefined, copyrightholder: 'Coast News' }, 'Coast News', []],
    [
      { source: undefined, copyrightnotice: '(c) 2020 Agence France-Presse. All rights reserved' },
      'AFP',
      ['AFP'],
    ],
    [{ source: undefined, uri: 'urn:newsml:ansa.it:20200101:1' }, 'ANSA', ['ANSA']],
    [{ source: undefined, copyrightnotice: 'All rights reserved' }, undefined, []],
  ])('%j', (fields, source, agencies) => {
    const draft = story(fields);
    expect([draft.source, draft.agencies]).toEqual([source, agencies]);
  });
});

describe('the credit of a photo', () => {
  const credit = (picture: object) =>
    story({ associations: { a: { type: 'picture', description_text: 'A dyke.', ...picture } } }).photos[0]
      ?.credit;

  test.each([
    [{ byline: 'Ivo Marsh' }, 'Ivo Marsh'],
    [{ byline: 'Ivo Marsh', creditline: 'REUTERS' }, 'Ivo Marsh/REUTERS'],
    [{ byline: 'Ivo Marsh', creditline: 'REUTERS/Ivo Marsh' }, 'REUTERS/Ivo Marsh'],
    [{ byline: 'Ivo Marsh/TT', source: 'TT' }, 'Ivo Marsh/TT'],
    [{ photographer: { name: 'Ivo Marsh' }, provider: 'AP' }, 'Ivo Marsh/AP'],
    [{ copyrightholder: 'Coast News' }, 'Coast News'],
    [{}, undefined],
  ])('%j', (picture, expected) => {
    expect(credit(picture)).toBe(expected);
  });

  test('one that is printed in the caption and names the photographer is left there', () => {
    expect(
      credit({
        byline: 'Ivo Marsh',
        creditline: 'ASSOCIATED PRESS',
        description_text: 'A dyke. (AP Photo/Ivo Marsh)',
      }),
    ).toBeUndefined();
  });
});

test('a later version is told as an update only if it was made a minute later', () => {
  const versions = (firstcreated: string, versioncreated: string) =>
    story({ firstcreated, versioncreated }).updated;
  expect(versions('2020-01-01T00:00:00Z', '2020-01-01T00:00:59Z')).toBeUndefined();
  expect(versions('2020-01-01T00:00:00Z', '2020-01-01T00:01:00Z')).toBe('2020-01-01T00:01:00Z');
  expect(versions('2020-01-02T00:00:00Z', '2020-01-01T00:00:00Z')).toBeUndefined();
});

test('an embargo that was over when the story was made is none', () => {
  const doubts = (fields: object) => {
    const filed = toStory(story(fields), 'item.json', 'ninjs', { at: '2026-01-02T03:04:05Z' });
    return 'doubts' in filed ? filed.doubts : [];
  };
  expect(doubts({ embargoed: '2019-12-31T00:00:00Z' })).toEqual([]);
  expect(doubts({ embargoedUntil: '2020-01-02T00:00:00Z' }).map(({ message }) => message)).toEqual([
    'it was under embargo until 2020-01-02T00:00:00Z.',
  ]);
});

test('a status that is not known is a doubt', () => {
  expect(story({ pubstatus: 'stalled' }).doubts).toEqual([
    {
      line: 1,
      path: 'pubstatus',
      id: 'status-of-item',
      message: 'its pubstatus is “stalled”.',
      fix: 'Look whether it may be shown as it is; if not, write status: withheld.',
    },
  ]);
});

const samples = join(import.meta.dirname, '../../../shared/samples/ninjs');

// Skipped with a clear word where the samples are absent: they are the IPTC’s, and not part of the repository.
describe.skipIf(!existsSync(samples))('the examples of the IPTC, which lie beside the repository', () => {
  const names = existsSync(samples) ? readdirSync(samples) : [];

  test.each(names)('%s goes in, or is refused with its kind', async (name) => {
    const { stories, refused } = await readWhole(name, readFileSync(join(samples, name)), {
      at: '2026-01-02T03:04:05Z',
    });
    const kind = /image|photo/.test(name)
      ? 'is a picture, and no story.'
      : 'is a JSON Schema: it tells how items are written, and is none.';
    if (/image|photo|schema/.test(name)) expect(refused.map(({ message }) => message)).toEqual([kind]);
    else expect([stories.length, refused.length]).toEqual([1, 0]);
  });
});
