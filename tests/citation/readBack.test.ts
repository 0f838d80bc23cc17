/* What others read of the citations: BibTeX and CSL-JSON by citation-js, RIS by its own rule of a field a line. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { citationForms } from '../../src/citation/citationForms.ts';
import type { CitedStory } from '../../src/citation/citedStory.ts';
import { citeKey } from '../../src/citation/citeKey.ts';
import { langid } from '../../src/citation/langid.ts';
import { readRis } from './readRis.ts';

const harbour: CitedStory = {
  id: '2024/02/29/harbour-reopens',
  title: 'Harbour reopens',
  source: 'The Harbour Gazette',
  date: '2024-02-29T23:30:00+13:00',
  byline: ['Jane Roe'],
  lang: 'en',
  archive: 'Dateline',
  address: 'https://news.example/stories/2024/02/29/harbour-reopens/',
};

/** Text in which one format or another has characters of its own. */
const hostile = [
  'A "quoted" headline', "It's 'so'", '“Curly” ‘quotes’', 'A < B > C', '<b>Bold</b>', '</script><script>alert(1)</script>', '</pre></details>',
  'Rock & roll &amp; more', ']]> of CDATA', '=cmd|\' /C calc\'!A0', '+1 and -1', '@article{trap,', '@string{a = "b"}', '{', '}', '}{', '{{{', '\\', '\\}',
  '\\input{/etc/passwd}', '\\write18{rm}', '$5 for $6', '100 % sure', '# 1', 'snake_case_name', 'a ~ b', 'x ^ y', 'a and b and c', 'Smith, John, Jr.',
  'TY  - JOUR', 'Two\nER  - lines', 'Two\r\nTI  - lines', 'a\ttab', 'a; b, c', 'ctrl\u0001\u0008here', '\u200fשלום\u200f', 'سفینه به بندر رسید', '北京，上海',
  'emoji 👩‍👩‍👧 🏳️‍🌈', 'lone \ud83d surrogate', 'x'.repeat(3000), '   spaces   ', '--', 'a---b', '``so\'\'', '?`', '<<a>>', ',,b', 'null', '{"a":1}', '%0A%0D', '${x}', '`code`', 'a\u2028b', '\u00a0',
]; // prettier-ignore

/** As every format gives it: on one line, and in whole characters. */
const plain = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toWellFormed();

describe('a hostile text comes back as it was, on one line', () => {
  test.each(hostile.filter((text) => plain(text)).map((text) => [text.slice(0, 40), text]))(
    '%j',
    (_, text) => {
      for (const story of [
        { ...harbour, title: text },
        { ...harbour, source: text },
        { ...harbour, byline: [text, 'Jane Roe'] },
        { ...harbour, archive: text },
      ]) {
        const [bibtex, ris, csl] = citationForms(story);
        expect(readBibtex(bibtex)).toEqual({
          id: citeKey(story.id),
          title: plain(story.title),
          source: plain(story.source),
          authors: story.byline.map(plain),
          issued: [[2024, 2, 29]],
          note: plain(story.archive),
          address: story.address,
        });
        expect(readRis(ris)).toEqual([
          {
            TY: ['NEWS'],
            AU: story.byline.map(plain),
            TI: [plain(story.title)],
            T2: [plain(story.source)],
            PY: ['2024'],
            DA: ['2024/02/29/'],
            LA: ['en'],
            DP: [plain(story.archive)],
            UR: [story.address],
          },
        ]);
        expect(new Cite(csl).data).toMatchObject([
          {
            id: citeKey(story.id),
            type: 'article-newspaper',
            title: story.title,
            'container-title': story.source,
            author: story.byline.map((literal) => ({ literal })),
            issued: { 'date-parts': [[2024, 2, 29]] },
            archive: story.archive,
            URL: story.address,
          },
        ]);
      }
    },
  );
});

test.each([
  ['2024-02', [[2024, 2]]],
  ['1984', [[1984]]],
  ['1984~', [[1984]]],
])('a date known as %s is as exact in each form', (date, parts) => {
  const [bibtex, , csl] = citationForms({ ...harbour, date, byline: [] });
  expect(readBibtex(bibtex)).toMatchObject({ issued: parts, authors: [] });
  expect(new Cite(csl).data).toMatchObject([{ issued: { 'date-parts': parts } }]);
});

test.each([
  ['en-GB', 'english'],
  ['de', 'german'],
  ['fa', 'persian'],
  ['zh-Hant', 'chinese'],
  ['nb', 'norsk'],
  ['nn', 'nynorsk'],
  // No language of one name, and none at all.
  ['gsw', undefined],
  ['qaa', undefined],
  ['x-private', undefined],
])('the language %s is %s in biblatex', (lang, wanted) => {
  expect(langid(lang)).toBe(wanted);
});

/** An entry as citation-js reads it; a name is one text. */
function readBibtex(text: string): unknown {
  const [entry, ...others] = new Cite(text).data as Entry[];
  expect(others).toEqual([]);
  return {
    id: entry!.id,
    title: entry!.title,
    source: entry!['container-title'],
    authors: (entry!.author ?? []).map(
      ({ given, 'non-dropping-particle': particle, family, suffix, literal }) =>
        [given, particle, family, suffix, literal].filter(Boolean).join(' '),
    ),
    issued: entry!.issued['date-parts'],
    note: entry!.note,
    address: entry!.URL,
  };
}

interface Entry {
  id: string;
  title: string;
  'container-title': string;
  author?: Record<'given' | 'non-dropping-particle' | 'family' | 'suffix' | 'literal', string | undefined>[];
  issued: { 'date-parts': number[][] };
  note: string;
  URL: string;
}
