import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/import/core/delivery.ts';
import { readGhost } from '../../src/import/formats/posts/ghost.ts';
import { readJsonStories } from '../../src/import/formats/jsonStories.ts';
import { localMoment } from '../../src/import/formats/posts/fields.ts';
import { readTelegram } from '../../src/import/formats/posts/telegram.ts';
import { readWordpressRest } from '../../src/import/formats/posts/wordpressRest.ts';

const story = { headline: 'Dyke holds', date: '2020-01-01', text: 'The dyke held.' };
const read = (value: unknown, columns?: Record<string, string>): Delivery =>
  readJsonStories(JSON.stringify(value), {
    name: 'a.json',
    ...(columns && { columns: new Map(Object.entries(columns)) }),
  });
const titles = (delivery: Delivery) => delivery.stories.map(({ title }) => title);

test('a field that --map names and no object has is told, with those there are', () => {
  expect(read([story], { When2: 'published' }).refused.map(({ message }) => message)).toEqual([
    'has no column “When2”, which --map names; its columns are “headline”, “date”, “text”.',
  ]);
  expect(titles(read([story], { When2: 'published', date: 'published' }))).toEqual(['Dyke holds']);
  expect(titles(read([{ ...story, deck: null }], { deck: 'summary' }))).toEqual(['Dyke holds']);
});

describe('where stories stand in JSON', () => {
  test.each([
    ['one object', story],
    ['a list', [story]],
    ['a list under a name', { total: 1, articles: [story] }],
    ['a list deep in an answer', { data: { results: [{ hits: [story] }] } }],
    ['objects by their ids', { '17': story }],
    ['objects within others', { hits: [{ _id: 'a', _source: story }] }],
    [
      'a story that names others',
      { ...story, related: [{ title: 'Another', text: 'x' }, { title: 'And one' }] },
    ],
  ])('%s', (_, value) => {
    expect(titles(read(value))).toEqual(['Dyke holds']);
  });

  test('lists by their years are one', () => {
    const second = { ...story, headline: 'Dyke breaks' };
    expect(titles(read({ '2020': [story], '2021': [second] }))).toEqual(['Dyke holds', 'Dyke breaks']);
  });

  test('one a line, and a line that is no JSON costs none of the others', () => {
    const { stories, refused } = readJsonStories(
      `${JSON.stringify(story)}\n{"headline": x}\n${JSON.stringify(story)}`,
    );
    expect([stories.length, refused.map(({ line }) => line)]).toEqual([2, [2]]);
  });
});

describe('which field is which', () => {
  test('names that say nothing are given with --map', () => {
    const delivery = read([{ h: 'Dyke holds', t: 'The dyke held.', when: '2020-01-01' }], {
      h: 'title',
      t: 'text',
      when: 'published',
    });
    const [draft] = delivery.stories;
    expect([draft?.title, draft?.date, draft?.body.length]).toEqual(['Dyke holds', '2020-01-01', 1]);
  });

  test('without a headline or a text the names are told, and what to write', () => {
    expect(read([{ h: 'Dyke', t: 'The dyke held.' }]).refused.map(({ id, fix }) => [id, fix])).toEqual([
      ['unknown-columns', 'If it holds stories, say which column is which: --map title="h" --map text="t".'],
    ]);
  });

  test.each([
    ['1577836800', '2020-01-01T00:00:00Z'],
    ['1577836800000', '2020-01-01T00:00:00Z'],
    ['1.2.2020', '2020-02-01'],
    ['01.02.2020, 18:30', '2020-02-01'],
  ])('%s is a date', (date, expected) => {
    expect(read({ ...story, date }).stories[0]?.date).toBe(expected);
  });

  test.each([
    [{ draft: true }, 'withheld'],
    [{ draft: false }, undefined],
    [{ status: 'draft' }, 'withheld'],
    [{ status: 'published' }, undefined],
  ])('%j', (fields, expected) => {
    expect(read({ ...story, ...fields }).stories[0]?.status).toBe(expected);
  });

  test('what is no field of a story is left out with its reason', () => {
    expect(read({ ...story, internalNote: 'call again', views: 3, isTop: true }).leftOut).toEqual([
      { line: 1, path: 'internalNote', text: 'call again', why: 'is in a field that is none of a story' },
      { line: 1, path: 'views', text: '3', why: 'is in a field that is none of a story' },
    ]);
  });
});

test.each([
  ['2022-02-21T23:30:00', '2022-02-21T20:30:00', '2022-02-21T23:30:00+03:00'],
  ['2022-02-21 10:00:00', '2022-02-21 14:30:00', '2022-02-21T10:00:00-04:30'],
  ['2022-02-21T10:00:00', '2022-02-21T10:00:00', '2022-02-21T10:00:00+00:00'],
  ['2022-02-21T10:00:00', '2022-02-19T10:00:00', undefined],
  ['2022-02-21T10:00:00', '', undefined],
])('%s there, where it is %s in universal time, is %s', (local, universal, expected) => {
  expect(localMoment(local, universal)).toBe(expected);
});

describe('an export without stories is refused:', () => {
  test.each([
    ['Ghost', readGhost, '{"db": [{"data": {"posts": []}}]}', 'holds no post.'],
    ['WordPress', readWordpressRest, '{"code": "rest_no_route"}', 'holds no post.'],
    ['Telegram', readTelegram, '{"about": "x"}', 'holds no message.'],
    ['JSON', readJsonStories, '["x", 1]', 'holds no list of objects that could be stories.'],
  ])('%s', (_, reader, text, message) => {
    expect(reader(text).refused.map((one) => one.message)).toEqual([message]);
  });

  test.each([
    [
      'Ghost',
      readGhost,
      '{"posts": [{"title": "A", "html": "<p>x</p>", "published_at": "2020-01-01T00:00:00Z"}, {"title": "B", "ht',
    ],
    [
      'WordPress',
      readWordpressRest,
      '[{"title": {"rendered": "A"}, "content": {"rendered": "x"}}, {"title": {"rendered": "B"}, "con',
    ],
    ['Telegram', readTelegram, '{"messages": [{"id": 1, "text": "A"}, {"id": 2, "text": "B'],
    ['JSON', readJsonStories, '[{"title": "A", "text": "x"}, {"title": "B", "text": "y'],
  ])('the last item of %s that is cut off, and no other', (_, reader, text) => {
    const { stories, refused } = reader(text);
    expect([stories.length, refused.map(({ id }) => id)]).toEqual([1, ['truncated-input']]);
  });
});
