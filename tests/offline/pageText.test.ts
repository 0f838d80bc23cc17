import { expect, test } from 'vitest';
import {
  hashedFilesOf,
  newestAddresses,
  titleOf,
  withKeptPages,
  withNote,
} from '../../src/offline/pageText.ts';

const html = `<!doctype html><html lang="en"><head><title>Ferry &amp; &#39;harbour&#x27; &lt;reopen&gt;</title>
<link rel="stylesheet" href="/archive/_astro/Page.abc.css"><script type="module" src="/archive/_astro/search.def.js"></script>
<link rel="icon" href="/archive/favicon.svg"></head><body><main id="main" tabindex="-1"><h1>News</h1>
<a href="/archive/dates/2025/04/08/">8</a><a href="/archive/stories/2025/04/08/talks/">Talks</a>
<a href="/archive/stories/2025/04/08/talks/#photo-1">Photo</a><a href="/archive/dates/2025/04/">April</a>
<a href="/archive/people/ana/">Ana</a><a href="https://elsewhere.example/stories/a/">Elsewhere</a><a href="/stories/b/">Other</a>
<div id="kept-pages"> <p>None.</p> </div><a href="/archive/stories/old/">Old</a></main></body></html>`;

test('the newest days are the days and stories to which the front page links, in its order', () => {
  expect(newestAddresses(html, '/archive/', 9)).toEqual([
    '/archive/dates/2025/04/08/',
    '/archive/stories/2025/04/08/talks/',
    '/archive/stories/old/',
  ]);
  expect(newestAddresses(html, '/archive/', 1)).toEqual(['/archive/dates/2025/04/08/']);
  expect(newestAddresses(html, '/', 9)).toEqual(['/stories/b/']);
});

test('the files of a page whose names change with their content are its styles and scripts', () => {
  expect(hashedFilesOf(html, '/archive/')).toEqual([
    '/archive/_astro/Page.abc.css',
    '/archive/_astro/search.def.js',
  ]);
});

test('a title is read as plain text, without the name of the site where it is there so', () => {
  expect(
    titleOf('<title>Talks · Site</title><meta property="og:title" content="Talks &quot;on&quot;">'),
  ).toBe('Talks "on"');
  expect(titleOf(html)).toBe("Ferry & 'harbour' <reopen>");
  expect(titleOf('<h1>None</h1>')).toBe('');
});

test('a copy says above its content that it is one', () => {
  const copy = withNote(html, 'Kept on 1 <May> & later, $& too.', 'Try again');
  expect(copy).toContain(
    '<main id="main" tabindex="-1"><p class="note kept-copy" role="status">Kept on 1 &lt;May> &amp; later, $&amp; too. <a href="">Try again</a></p><h1>News</h1>',
  );
  expect(copy).toContain('<html data-kept-copy lang="en">');
});

test.each(['<main>', '<main class=x>', '<MAIN> & <main'])(
  'a headline with %s in the head of the page is not taken for its content',
  (headline) => {
    const head = `<meta property="og:title" content="${headline.replaceAll('&', '&amp;')}">`;
    const copy = withNote(html.replace('</head>', `${head}</head>`), 'Kept.', 'Try again');
    expect(copy).toContain(`${head}</head>`);
    expect(copy).toContain('<main id="main" tabindex="-1"><p class="note kept-copy"');
  },
);

test('what is kept is listed in its place, and nothing of a title is markup', () => {
  const page = {
    address: '/archive/stories/a/',
    title: '<b>$1 "A"',
    when: new Date(0),
    remark: 'kept today',
  };
  expect(withKeptPages(html, { heading: 'Kept', note: 'Not “x”.', pages: [page] })).toContain(
    '<div id="kept-pages"><p class="note" role="status">Not “x”.</p><h2>Kept</h2><ul class="index"><li><a href="/archive/stories/a/"><bdi>&lt;b>$1 &quot;A&quot;</bdi></a><span class="data">kept today</span></li></ul></div>',
  );
  expect(withKeptPages(html, { heading: 'Kept', note: '', pages: [] })).toContain(
    '<div id="kept-pages"></div>',
  );
});
