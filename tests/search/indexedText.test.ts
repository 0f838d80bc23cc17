import { describe, expect, test } from 'vitest';
import { indexedText } from '../../src/search/indexedText.ts';

const page = (body: string): string =>
  `<html><body><main><article class="with-margin" data-pagefind-body><div>${body}</div><aside data-pagefind-ignore>Beside</aside></article></main></body></html>`;
const read = (body: string) => indexedText(page(body))!;

test('a page without a body to be searched is none', () => {
  expect(indexedText('<html><body><main><h1>Withdrawn</h1></main></body></html>')).toBeUndefined();
});

describe('of a page', () => {
  test('the text is read block by block, each ended by a full stop, and pictures and what is left out stay out', () => {
    const { content } = read(
      '<p data-pagefind-ignore>By <b>our</b> desk<p>Kicker</p></p><h1>Iran &amp; Iraq</h1><figure id="photo-1"><img src="a.png" alt="b > c"><figcaption><p>A mural</p><ul><li><span data-pagefind-ignore>Agency</span> <a href="/x/">EPA</a></li></ul></figcaption></figure><p>“It&#39;s <em>over</em>,” he\n said.<br>So it&#x27;s.</p>',
    );
    expect(content).toBe("Iran & Iraq. A mural. EPA. “It's over,” he said. So it's.");
  });

  test('a headline, and where captions begin and end, are told by their places', () => {
    const { page: given, anchors } = read(
      '<h1>Mural — painted</h1><figure id="photo-1"><figcaption>A painter</figcaption></figure><figure id="photo-2"><figcaption>The wall</figcaption></figure><p>Text</p>',
    );
    expect(anchors).toEqual([
      { id: 'end-of-headline', location: 2 },
      { id: 'photo-1', location: 2 },
      { id: 'end-of-caption', location: 4 },
      { id: 'photo-2', location: 4 },
      { id: 'end-of-caption', location: 6 },
    ]);
    expect(given).toBe(
      '<!DOCTYPE html><html><body><h1>mural painted</h1><p>a painter the wall text</p></body></html>',
    );
  });

  test('words are held with and without their capitals, but not where all is in capitals', () => {
    expect([...read('<h1>WHO CHIEF IN US</h1><p>The WHO helps us.</p>').words].sort()).toEqual(
      ['who', 'chief', 'in', 'us', 'the', 'w^h^o^', 'helps'].sort(),
    );
  });

  test('printed words are folded and not stemmed', () => {
    expect(read('<p>Iran’s talks, U.N. 1979 Łódź 3.5m</p>').printed).toEqual([
      'irans',
      'talks',
      'un',
      'lodz',
    ]);
  });
});
