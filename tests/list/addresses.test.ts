import { describe, expect, test } from 'vitest';
import type { CitedStory } from '../../src/citation/citedStory.ts';
import { sharedFragment, sharedIds, storyIdOf, storyIdsIn } from '../../src/list/addresses.ts';
import { listForms } from '../../src/list/listForms.ts';
import { readStoryPage } from '../../src/list/storyPage.ts';
import * as en from '../../src/messages/list/en/words.ts';
import * as fa from '../../src/messages/list/fa/words.ts';

const place = { front: 'https://news.example/archive/', here: 'http://localhost:4321/archive/' };
const idOf = (address: string): string | undefined => storyIdOf(address, place);

test.each([
  ['https://news.example/archive/stories/2025/04/08/talks/', '2025/04/08/talks'],
  ['http://localhost:4321/archive/stories/old/flood/#photo-1', 'old/flood'],
  ['/archive/stories/old/flood', 'old/flood'],
  ['https://news.example/archive/stories/', undefined],
  ['https://news.example/stories/a/', undefined],
  ['https://other.example/archive/stories/a/', undefined],
  ['https://news.example/archive/people/a/', undefined],
  ['https://news.example/archive/stories/%2e%2e/', undefined],
])('of the address %s the story is %s', (address, id) => {
  expect(idOf(address)).toBe(id);
});

test('a list is shared by an address, and read again from it however it was written', () => {
  const ids = ['2025/04/08/talks', 'old/flood', 'a'];
  expect(sharedFragment(ids)).toBe('#ids=2025/04/08/talks,old/flood,a');
  for (const written of [
    '#ids=2025/04/08/talks,old/flood,a',
    '?ids=2025/04/08/talks,old/flood,a',
    '#ids=2025%2F04%2F08%2Ftalks%2Cold%2Fflood%2Ca%2Ca',
    '#x=1&ids=2025/04/08/talks,,Bad,old/flood,a&y',
  ])
    expect(sharedIds(written), written).toEqual(ids);
  for (const written of ['', '#', '#ids=', '#ids=%zz', '#main'])
    expect(sharedIds(written), written).toEqual([]);
});

const cited: CitedStory[] = [
  ['2025/04/08/talks', 'Talks, “resumed”; =1+1', ['Jane Roe', 'John Doe']] as const,
  ['old/flood', '=HYPERLINK("https://evil.example")', []] as const,
  ['c_not', '＝cmd|x', ['@sum']] as const,
].map(([id, title, byline]) => ({
  id,
  title,
  byline: [...byline],
  date: '2025-04-08',
  source: 'Coast Daily',
  lang: 'en',
  archive: 'Dateline',
  address: `${place.front}stories/${id}/`,
}));

describe('a list that was taken along', () => {
  const stories = cited.slice(0, 2);
  test.each(Object.entries(listForms))('as %s is found again in the file', (_, form) => {
    expect(storyIdsIn(form.text(stories, en), place)).toEqual(stories.map(({ id }) => id));
    expect(storyIdsIn(form.text(stories, fa), place)).toEqual(stories.map(({ id }) => id));
  });

  test('as a link is found again in the letter that holds it', () => {
    const letter = `Look here: ${place.here}list/#ids=2025/04/08/talks,old/flood.`;
    expect(storyIdsIn(letter, place)).toEqual(['2025/04/08/talks', 'old/flood']);
  });
});

test('no cell of the table is a formula to a spreadsheet', () => {
  expect(listForms.csv.text(cited, en)).toBe(
    [
      '\ufeffHeadline,Date,Source,Byline,Language,Address',
      '"Talks, “resumed”; =1+1",2025-04-08,Coast Daily,"Jane Roe; John Doe",en,https://news.example/archive/stories/2025/04/08/talks/',
      `"'=HYPERLINK(""https://evil.example"")",2025-04-08,Coast Daily,,en,https://news.example/archive/stories/old/flood/`,
      `'＝cmd|x,2025-04-08,Coast Daily,'@sum,en,https://news.example/archive/stories/c_not/`,
      '',
    ].join('\r\n'),
  );
});

test('citations are those of the interface’s language, a line each', () => {
  expect(listForms.citations.text(cited.slice(0, 1), en)).toBe(
    'Jane Roe and John Doe. “Talks, ‘resumed’; =1+1.” Coast Daily, 8 April 2025. Dateline, https://news.example/archive/stories/2025/04/08/talks/\n',
  );
  expect(listForms.citations.text(cited.slice(0, 1), fa)).toContain('۸ آوریل ۲۰۲۵');
});

describe('the page of a story', () => {
  const described = (article: object): string =>
    `<head><script type="application/ld+json">${JSON.stringify(article).replaceAll('<', '\\u003c')}</script></head>`;
  const article = {
    headline: 'A < B </script>',
    datePublished: '1984',
    temporal: '1984~',
    publisher: { name: 'Coast Daily' },
    author: [{ name: 'Jane Roe' }, 'nobody'],
    inLanguage: 'en',
  };
  const facts = {
    title: 'A < B </script>',
    date: '1984~',
    source: 'Coast Daily',
    byline: ['Jane Roe'],
    lang: 'en',
  };

  test('says what the list shows of it', () => {
    expect(readStoryPage(described(article), idOf)).toEqual({ state: 'usable', facts });
  });

  test('says that it was withdrawn', () => {
    expect(readStoryPage(described({ ...article, creativeWorkStatus: 'Withdrawn' }), idOf)).toEqual({
      state: 'withdrawn',
      facts,
    });
  });

  test('says where it has moved', () => {
    const html = '<meta http-equiv="refresh" content="0; url=/archive/stories/2025/new/">';
    expect(readStoryPage(html, idOf)).toEqual({ state: 'moved', to: '2025/new' });
  });

  test.each([
    '',
    '<h1>Not found</h1>',
    '<script type="application/ld+json">{</script>',
    described({ headline: 3 }),
    '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
  ])('that is none is missing: %s', (html) => {
    expect(readStoryPage(html, idOf)).toEqual({ state: 'missing' });
  });
});
