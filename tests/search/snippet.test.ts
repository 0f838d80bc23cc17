import { describe, expect, test } from 'vitest';
import type { Piece } from '../../src/search/page/snippet.ts';
import { snippetOf } from '../../src/search/page/snippet.ts';

const text = (pieces: Piece[] | undefined): string | undefined =>
  pieces?.map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece)).join('');

/** A headline of two words, a caption of six, and a text. */
const fragment = (body: string) => ({
  url: '/stories/x/#{}',
  content: `Mural painted. A painter restores “a mural.” ${body}`,
  anchors: [
    { id: 'end-of-headline', location: 2 },
    { id: 'photo-1', location: 2 },
    { id: 'end-of-caption', location: 7 },
  ],
});

describe('a snippet', () => {
  test('marks the words and not what stands about them', () => {
    expect(text(snippetOf(fragment('Tehran, (Iran) spoke.'), [7, 8]).text)).toBe('[Tehran], ([Iran]) spoke.');
  });

  test('marks words next to each other, in this order as one', () => {
    expect(text(snippetOf(fragment('Nuclear talks ended.'), [7, 8]).text)).toBe('[Nuclear talks] ended.');
  });

  test('is taken where most of the words stand, from a little before them', () => {
    const body = `${'far '.repeat(60)}oil ${'far '.repeat(60)}oil prices fell ${'far '.repeat(60)}`.trim();
    expect(text(snippetOf(fragment(body), [67, 128, 129]).text)).toBe(
      `… ${'far '.repeat(6)}[oil prices] fell ${'far '.repeat(19)}…`,
    );
  });

  test('is the text’s beginning where the words stand in the headline or a caption', () => {
    expect(text(snippetOf(fragment('Tehran spoke.'), [0]).text)).toBe('Tehran spoke.');
  });

  test('of a caption is marked as one, with its photo', () => {
    const { caption } = snippetOf(fragment('Tehran spoke.'), [0, 6]);
    expect(caption?.photo).toBe('photo-1');
    expect(text(caption?.text)).toBe('A painter restores “a [mural].”');
  });

  test('keeps the marks before its first word and behind its last', () => {
    expect(text(snippetOf(fragment('“Oil,” he said—“(gas)!”'), [10]).text)).toBe('“Oil,” he said—“([gas])!”');
  });

  test('has no caption where none holds the words', () => {
    expect(snippetOf(fragment('Tehran spoke.'), [7]).caption).toBeUndefined();
  });

  test('marks characters of a script without spaces', () => {
    expect(text(snippetOf(fragment('总统访问 Beijing'), [9, 10]).text)).toBe('总统[访问] Beijing');
  });
});
