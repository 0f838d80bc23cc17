import { expect, test } from 'vitest';
import type { EmbeddedFacts } from '../../src/citation/embeddedMetadata.ts';
import { embeddedMetadata } from '../../src/citation/embeddedMetadata.ts';
import { readByZotero } from './zoteroReader.ts';

const harbour: EmbeddedFacts = {
  source: 'The Harbour Gazette',
  byline: ['Jane Roe', 'Desk, Reuters'],
  date: '2024-02-29T23:30:00+13:00',
  place: 'Apia, Samoa',
  topics: ['floods', 'shipping'],
  lang: 'fa',
  rights: '© The Harbour Gazette',
};

/** A page with these elements, as the layout has it. */
function page(facts: EmbeddedFacts, more = '', title = 'Harbour reopens'): string {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const metas = embeddedMetadata(facts).map((meta) =>
    'name' in meta
      ? `<meta name="${meta.name}" content="${escaped(meta.content)}">`
      : `<meta property="${meta.property}" content="${escaped(meta.content)}">`,
  );
  return `<html lang="en"><head><title>${title}</title><meta name="description" content="Ships came."><link rel="canonical" href="https://news.example/a/"><meta property="og:site_name" content="Dateline">${metas.join('')}${more}</head><body><p class="byline">By the wrong one</p></body></html>`;
}

test('Zotero takes a story as a newspaper article, with all that is known of it', () => {
  expect(readByZotero(page(harbour))).toEqual({
    itemType: 'newspaperArticle',
    title: 'Harbour reopens',
    creators: ['Jane Roe', 'Desk, Reuters'],
    publicationTitle: 'The Harbour Gazette',
    date: '2024-02-29T23:30:00+13:00',
    place: 'Apia, Samoa',
    section: 'floods',
    language: 'fa',
    url: 'https://news.example/a/',
    rights: '© The Harbour Gazette',
    abstractNote: 'Ships came.',
  });
});

test('of a story without byline, place, topic or rights it takes the rest, and a date no more exact than it is known', () => {
  const { place, lang, rights, ...rest } = harbour;
  expect([place, lang, rights]).not.toContain(undefined);
  const html = page({ ...rest, byline: [], topics: [], date: '1984~' }).replace('class="byline"', '');
  expect(readByZotero(html)).toEqual({
    itemType: 'newspaperArticle',
    title: 'Harbour reopens',
    creators: [],
    publicationTitle: 'The Harbour Gazette',
    date: '1984',
    place: undefined,
    section: undefined,
    language: 'en',
    url: 'https://news.example/a/',
    rights: undefined,
    abstractNote: 'Ships came.',
  });
});

test.each([
  ['a page without these elements is a web page', '<html lang="en"><head><meta property="og:type" content="article"></head></html>', 'webpage'],
  ['citation_title alone makes a journal article', page(harbour, '<meta name="citation_title" content="Harbour reopens">'), 'journalArticle'],
  ['Open Graph’s “website” goes before Dublin Core', page(harbour, '<meta property="og:type" content="website">'), 'webpage'],
  ['Open Graph’s “article” does not', page(harbour, '<meta property="og:type" content="article">'), 'newspaperArticle'],
])('by the rules that are applied here, %s', (_, html, type) => {
  expect(readByZotero(html).itemType).toBe(type);
}); // prettier-ignore

test('by the same rules COinS goes before all', () => {
  expect(() =>
    readByZotero(page(harbour).replace('<p ', '<span class="Z3988" title="x"></span><p ')),
  ).toThrow('COinS');
});

test('a headline that ends with the outlet’s name after a dash loses it, as Zotero has it', () => {
  expect(readByZotero(page(harbour, '', 'Talks go on - The Harbour Gazette')).title).toBe('Talks go on');
});
