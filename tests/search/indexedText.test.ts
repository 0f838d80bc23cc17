import { expect, test } from 'vitest';
import { indexedText, printedWords } from '../../src/search/indexedText.ts';

const page = (body: string): string =>
  `<html><body><main><article class="with-margin" data-pagefind-body><div>${body}</div><aside data-pagefind-ignore>Beside</aside></article></main></body></html>`;
const read = (body: string): string | undefined =>
  /<div>(.*)<\/div>/s.exec(indexedText(page(body)) ?? '')?.[1];

test('a page without a body to be searched is none', () => {
  expect(indexedText('<html><body><main><h1>Withdrawn</h1></main></body></html>')).toBeUndefined();
});

test('pictures stay out, and where the headline and a caption end is marked', () => {
  expect(
    read('<h1>A</h1><figure id="photo-1"><img src="a.png" alt="b"><figcaption>C</figcaption></figure>'),
  ).toBe(
    '<h1>A</h1><i id="end-of-headline"></i><figure id="photo-1"><figcaption>C</figcaption><i id="end-of-caption"></i></figure>',
  );
});

test('words that marks join stand apart, and an apostrophe is straight', () => {
  expect(read('<p>Iran’s talks—Tehran–Moscow, “Ali”said, Jong‑un</p>')).toBe(
    "<p>Iran's talks— Tehran– Moscow, “Ali” said, Jong-un</p>",
  );
});

test('characters of scripts without spaces stand apart', () => {
  expect(read('<p>访北京</p>')?.replace(/\s+/g, ' ')).toBe('<p> 访 北 京 </p>');
});

test('the printed words of a text are folded and not stemmed', () => {
  expect([...printedWords('<p>Iran’s talks, U.N. 1979</p>')]).toEqual(['irans', 'talks', 'un']);
});
