import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { copiesStories, mostCopied } from '../../src/archive/markdownCopies.ts';
import { markdownFiles } from '../../src/files/markdownCopies.ts';
import type { ListedEdition } from '../../src/routes.ts';
import { editionOf, listed } from '../../src/edition/listed.ts';
import { readMarkdown } from '../../src/parse/markdown.ts';
import type { SiteSettings } from '../../src/site.ts';
import { createSite, defaultSettings } from '../../src/site.ts';
import { archive, country, person, story } from '../archive/holdings.ts';
import { hostileTexts } from './hostileTexts.ts';

function edition(stories: ReturnType<typeof story>[], settings: Partial<SiteSettings> = {}): ListedEdition {
  const site = createSite({ ...defaultSettings, address: 'https://news.example.org', ...settings });
  const people = [person('wang-yi', { name: 'Wang Yi' })];
  return listed(
    editionOf({ archive: archive({ stories, people, countries: [country('CN', { name: 'China' })] }), site }),
  );
}

/** The copies by their addresses. */
function copies(of: ListedEdition): Record<string, string> {
  return Object.fromEntries(
    [...markdownFiles.files(of)].map((file) => [
      file.address,
      'text' in file ? [...file.text()].join('') : '',
    ]),
  );
}

function read(copy = ''): { fields: Record<string, unknown>; body: string } {
  const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n\n([\s\S]*)$/.exec(copy) ?? [];
  return { fields: parse(front) as Record<string, unknown>, body };
}

test('a copy says what the record says, with full addresses', () => {
  const stories = [
    story(
      '2025/04/08/talks',
      {
        title: `'Wang Yi: "Talks"'`,
        date: '2025-04-08T14:05:00+03:00',
        byline: '[Jane Doe, John Roe]',
        agencies: '[AFP]',
        dateline: 'TEHRAN, Iran',
        topics: '[oil]',
        people: '[wang-yi]',
        countries: '[CN]',
        url: 'https://example.com/first',
        corrections: '[{date: 2025-04-09, text: It was Muscat.}]',
      },
      'See [all dates](/dates/), [the photo](#photo-1) and [others](https://example.com/?a=1&b=2).',
    ),
  ];
  const of = edition(stories, { base: '/archive/', rights: '© The Gazette' });
  const { 'stories/2025/04/08/talks/index.md': copy } = copies(of);
  const { fields, body } = read(copy);
  expect(fields).toEqual({
    title: 'Wang Yi: "Talks"',
    date: '2025-04-08T14:05:00+03:00',
    source: 'IRNA',
    agencies: ['AFP'],
    byline: ['Jane Doe', 'John Roe'],
    dateline: 'TEHRAN, Iran',
    topics: ['oil'],
    people: [{ name: 'Wang Yi', url: 'https://news.example.org/archive/people/wang-yi/' }],
    countries: [{ name: 'China', url: 'https://news.example.org/archive/countries/cn/' }],
    corrections: [{ date: '2025-04-09', text: 'It was Muscat.' }],
    url: 'https://news.example.org/archive/stories/2025/04/08/talks/',
    originalUrl: 'https://example.com/first',
    rights: '© The Gazette',
  });
  expect(body).toBe(
    'See [all dates](https://news.example.org/archive/dates/), [the photo](https://news.example.org/archive/stories/2025/04/08/talks/#photo-1) and [others](https://example.com/?a=1\\&b=2).\n',
  );
  expect(readMarkdown(body).text).toBe('See all dates, the photo and others.');
});

describe('there is a copy', () => {
  const stories = [
    story('free'),
    story('bound', { rights: 'Not for redistribution' }),
    story('own', { rights: 'CC BY 4.0' }),
    story('withdrawn', { status: 'canceled', note: 'It was untrue.' }),
    story('withheld', { status: 'withheld' }),
  ];
  test.each<[string, Partial<SiteSettings>, string[]]>([
    ['of each story whose rights allow it', {}, ['free', 'own']],
    ['of none where archive.md says so', { markdown: false }, []],
    ['of those that say so where the archive’s own do not', { rights: 'All rights reserved' }, ['own']],
  ])('%s', (_, settings, ids) => {
    const of = edition(stories, settings);
    expect(Object.keys(copies(of))).toEqual(ids.map((id) => `stories/${id}/index.md`));
    const linked = of.pages.filter(({ model, story: own }) => own && 'hasMarkdown' in model());
    expect(linked.map(({ story: own }) => own?.id)).toEqual(ids);
  });

  test.each([
    [mostCopied, undefined, true],
    [mostCopied + 1, undefined, false],
    [mostCopied + 1, true, true],
    [1, false, false],
  ])('in an archive of %d stories that says %s: %s', (count, markdown, expected) => {
    const { stories: one } = archive({ stories: [story('a')] });
    expect(copiesStories({ stories: Array.from({ length: count }, () => one[0]!) }, { markdown })).toBe(
      expected,
    );
  });
});

test.each(hostileTexts)('the text %j comes back from every field', (text) => {
  const value = JSON.stringify(`${text} x`);
  const filed = story('a', {
    title: value,
    source: value,
    byline: `[${value}]`,
    dateline: value,
    summary: value,
    note: value,
    topics: `[${value}]`,
    rights: value,
  });
  if (!filed.record) return;
  const of = edition([filed]);
  const [own] = of.archive.stories;
  const { fields } = read(copies(of)['stories/a/index.md']);
  expect([fields['title'], fields['source'], fields['summary'], fields['note'], fields['rights']]).toEqual([
    own?.title,
    own?.source,
    own?.summary,
    own?.note,
    own?.rights,
  ]);
  expect([fields['byline'] ?? [], fields['topics']]).toEqual([own?.byline, own?.topics]);
});
