import { expect, test } from 'vitest';
import type { Spot } from '../../src/parse/places.ts';
import { placesIn } from '../../src/parse/places.ts';

const story = `---
title: "Talks: the end"
date: 2025-04-08
dateline:
  ROME
summary: >-
  Talks
topics: [oil, talks]
photos:
  - caption: Talks about talks in Rome
    credit: EPA
---

Talks began, and talks about talks.

> A *long* quotation
> of two lines.

- One
- Two [this](/about/) here
  and there

<b>raw</b>
`;

const at = (spot: Spot, text = story): string => {
  const { line, column } = placesIn(Buffer.from(text))(spot);
  return `${line}:${column}`;
};

test.each<[string, Spot, string]>([
  ['a field', { path: ['title'] }, '2:8'],
  ['words in it', { path: ['title'], words: 'the end', offset: 7 }, '2:16'],
  ['a value on the next line', { path: ['dateline'] }, '5:3'],
  ['words that stand on another line than their field', { path: ['summary'], words: 'Talks', offset: 0 }, '6:10'],
  ['an item of a list', { path: ['topics', 1] }, '8:15'],
  ['the second of words that stand twice', { path: ['photos', 0, 'caption'], words: 'talks', offset: 12 }, '10:26'],
  ['a field that is missing, where it would stand', { path: ['photos', 0, 'alt'] }, '10:5'],
  ['a paragraph', { path: ['text', 0] }, '14:1'],
  ['the second of words in it', { path: ['text', 0], words: 'talks', offset: 29 }, '14:30'],
  ['words over the end of a line', { path: ['text', 1], words: 'quotation of', offset: 7 }, '16:12'],
  ['words with a mark in them', { path: ['text', 1], words: 'long quotation', offset: 2 }, '16:3'],
  ['words in a later line of an item', { path: ['text', 3], words: 'there', offset: 18 }, '21:7'],
  ['a paragraph of raw HTML', { path: ['text', 4] }, '23:1'],
  ['what only the Markdown shows', { path: ['text'], words: '/about/' }, '20:14'],
  ['a paragraph that is not there', { path: ['text', 9] }, '13:1'],
])('%s', (_, spot, place) => {
  expect(at(spot)).toBe(place);
}); // prettier-ignore

test('words of a plain body stand where they stand', () => {
  const text = '---\ntitle: Talks\n---\n\nOne \\<NTK\\>\nline.\n\nThe second, and the\nsecond.\n';
  expect(at({ path: ['text', 0], words: 'line', offset: 10 }, text)).toBe('6:1');
  expect(at({ path: ['text', 1], words: 'second', offset: 20 }, text)).toBe('9:1');
});

test('a byte-order mark and lines of Windows move nothing', () => {
  const text = `\ufeff${story}`.replaceAll('\n', '\r\n');
  expect(at({ path: ['title'] }, text)).toBe('2:8');
  expect(at({ path: ['text', 0], words: 'talks', offset: 17 }, text)).toBe('14:18');
});
