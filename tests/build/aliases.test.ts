import { expect, test } from 'vitest';
import { takenAliases } from '../../src/edition/aliases.ts';
import { defectText } from '../../src/parse/contentError.ts';
import type { Filed, StoryRecord } from '../../src/parse/records.ts';
import { story } from '../archive/holdings.ts';

const told = ({ stories }: { stories: Filed<StoryRecord>[] }): string[] =>
  [...takenAliases(stories)].map((defect) => defectText(defect, ''));

const aliases: [what: string, alias: string, message: string][] = [
  ['that another story claims', '/old', '“/old” already leads to stories/a.md.'],
  ['that is another story’s page', '/stories/a/', '“/stories/a/” already leads to stories/a.md.'],
  ['that is the story’s own page', '/stories/b', '“/stories/b” already leads to stories/b.md.'],
  ['below the dates', '/dates/2025/', '“/dates/2025/” is a page of the archive itself.'],
  ['that is the search page', '/search', '“/search” is a page of the archive itself.'],
  [
    'below the search index',
    '/pagefind/pagefind.js',
    '“/pagefind/pagefind.js” is a page of the archive itself.',
  ],
  ['that is the feed', '/feed.xml', '“/feed.xml” is a page of the archive itself.'],
];
for (const [what, alias, message] of aliases)
  test(`an alias ${what} is told`, () => {
    const stories = [story('a', { aliases: '[/old/]' }), story('b', { aliases: `[${alias}]` })];
    expect(told({ stories })).toEqual([
      `stories/b.md:5:11: aliases[1]: ${message} [taken-alias]\n    Write an address that leads to this story alone.`,
    ]);
  });

test.each([
  ['/b', '/b/index.html', '“/b/index.html” already leads to stories/a.md.'],
  ['/b', '/B/', '“/B/” already leads to stories/a.md.'],
  ['/b', '/CNAME', '“/CNAME” is a page of the archive itself.'],
  ['/b', '/About/', '“/About/” is a page of the archive itself.'],
])('the aliases %s and %s of two stories are told', (one, other, message) => {
  expect(
    told({ stories: [story('a', { aliases: `[${one}]` }), story('b', { aliases: `[${other}]` })] }),
  ).toEqual([
    `stories/b.md:5:11: aliases[1]: ${message} [taken-alias]\n    Write an address that leads to this story alone.`,
  ]);
});

test.each([
  '/stories/2019/a-name-it-had/',
  '/2019/talks/',
  '/peoples/wang-yi/',
  '/index/',
  '/news/about/',
  '/old/feed.xml',
])('the alias %s is nobody’s else', (alias) => {
  expect(told({ stories: [story('a'), story('b', { aliases: `[${alias}]` })] })).toEqual([]);
});

test.each([
  '/pictures/a/wall.jpg',
  '/data/stories.jsonl',
  '/opensearch.xml',
  '/404.html',
  '/404/',
  '/Sitemap-Index.xml',
  '/robots.txt',
  '/_astro/a.css',
  '/index.html',
])('the alias %s is reserved, whatever the archive holds', (alias) => {
  expect(told({ stories: [story('b', { aliases: `[${alias}]` })] })).toEqual([
    `stories/b.md:5:11: aliases[1]: “${alias}” is a page of the archive itself. [taken-alias]\n    Write an address that leads to this story alone.`,
  ]);
});
