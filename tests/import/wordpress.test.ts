import { describe, expect, test } from 'vitest';
import { withoutShortcodes, withParagraphs } from '../../src/import/formats/posts/shortcodes.ts';

describe('shortcodes', () => {
  test('a caption becomes a figure, in its new form and its old one', () => {
    const figure = '<figure><img src="a.jpg"><figcaption>The [old] bell</figcaption></figure>';
    expect(
      withoutShortcodes('[caption id="1" width="300"]<img src="a.jpg"> The [old] bell[/caption]').html.trim(),
    ).toBe(figure);
    expect(withoutShortcodes('[caption caption="The [old] bell"]<img src="a.jpg">[/caption]').html).toContain(
      '<img src="a.jpg">',
    );
    expect(withoutShortcodes('[caption caption="The bell"]<img src="a.jpg">[/caption]').html.trim()).toBe(
      '<figure><img src="a.jpg"><figcaption>The bell</figcaption></figure>',
    );
  });

  test.each([
    'He is [sic] late',
    'said [the minister]',
    'in [1] and [2]',
    'see [note: below]',
    'a[i] = b',
    '[Beirut] – Two',
  ])('brackets of an editor’s stay: %s', (text) => {
    expect(withoutShortcodes(text)).toEqual({ html: text, gone: [], galleries: [] });
  });

  test('of others the inner words stay, and each tag is told', () => {
    expect(withoutShortcodes('[box style="x"]In short.[/box] Then [ad id="3"] on.')).toMatchObject({
      html: '\n\nIn short.\n\n Then  on.',
      gone: [{ text: '[box style="x"]' }, { text: '[ad id="3"]' }],
    });
  });

  test('a gallery gives the ids of its pictures, and doubled brackets are a word', () => {
    expect(withoutShortcodes('A [gallery ids="4, 5"] and [gallery].')).toMatchObject({
      html: 'A  and .',
      galleries: [['4', '5'], []],
    });
    expect(withoutShortcodes('write [[gallery]]')).toEqual({
      html: 'write [gallery]',
      gone: [],
      galleries: [],
    });
  });
});

describe('paragraphs', () => {
  test('a blank line parts them, a single one breaks the line, and blocks are left alone', () => {
    expect(withParagraphs('One\ntwo\n\n<h2>Three</h2>\nfour\n\n<em>Five</em>')).toBe(
      '<p>One<br>\ntwo</p>\n\n<h2>Three</h2>\nfour\n\n<p><em>Five</em></p>',
    );
  });

  test('a text that has its own is left as it is', () => {
    for (const html of ['<p>One</p>\n\ntwo', '<!-- wp:paragraph -->\n\none', ''])
      expect(withParagraphs(html)).toBe(html);
  });
});
