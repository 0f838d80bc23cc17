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
  ['words that stand on another line than their field', { path: ['summary'], words: 'Talks', offset: 0 }, '7:3'],
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

test.each<[string, string, Spot, string]>([
  ['a folded value of several lines', 'note: >-\n  Talks about\n  talks in Rome', { path: ['note'], words: 'talks in', offset: 12 }, '4:3'],
  ['a kept value of several lines', 'note: |\n  Talks\n  in Rome', { path: ['note'], words: 'Rome', offset: 9 }, '4:6'],
  ['a quoted value of several lines', 'note: "Talks\n  in Rome"', { path: ['note'], words: 'Rome', offset: 9 }, '3:6'],
  ['an apostrophe written twice', "note: 'It''s Iran''s talk'", { path: ['note'], words: "Iran's talk", offset: 5 }, '2:14'],
  ['an escaped quotation mark', 'note: "A \\"long\\" talk"', { path: ['note'], words: 'long" talk', offset: 3 }, '2:12'],
  ['an emoji before it, in UTF-16 units', 'note: 😀 😀 talk', { path: ['note'], words: 'talk', offset: 6 }, '2:13'],
  ['more white space than is read', 'note: talk  talk   talk', { path: ['note'], words: 'talk', offset: 10 }, '2:20'],
  ['a comment with the same words', 'note: "Talks\n  on" # on talks\nsource: on', { path: ['note'], words: 'on', offset: 6 }, '3:3'],
  ['the same words in an earlier item', 'photos: [{ alt: A, caption: a wall }, { caption: A wall }]', { path: ['photos', 1, 'caption'], words: 'wall', offset: 2 }, '2:52'],
])('words of a field are found with %s', (_, fields, spot, place) => {
  expect(at(spot, `---\n${fields}\n---\nText.\n`)).toBe(place);
}); // prettier-ignore

test.each([
  ['in the address of a link', 'See [this](https://example.org/Bush) and Bush.', 'Bush', 13, '4:42'],
  ['behind a backslash', 'R\\&D and Smith \\& Sons.', 'Smith & Sons', 8, '4:10'],
])('words of a paragraph are found though they stand %s', (_, text, words, offset, place) => {
  expect(at({ path: ['text', 0], words, offset }, `---\na: b\n---\n${text}\n`)).toBe(place);
});

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
