import fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/parse/markdown.ts';
import { escapeMarkdown, markdownOf } from '../../src/parse/markdownOf.ts';
import { hostileTexts } from '../files/hostileTexts.ts';

/** CommonMark as it is, without what Dateline takes for prose. */
const commonMark = remark().use(remarkRehype).use(rehypeStringify);

describe('the Markdown of a body', () => {
  test.each([
    ['paragraphs', 'The minister left.\n\nHe came back.\n'],
    ['a paragraph of lines', 'First line\nsecond line\n'],
    ['cross-heads', '## Talks\n\nThey met.\n\n### In Muscat\n\nThey met again.\n'],
    ['emphasis in a word', 'un_certain_ and *in*side, **strongly** ***both***\n'],
    ['links with titles', 'See [the *list*](https://example.org/a?b=1&copy=2 "A “list”").\n'],
    ['lists', '- one\n- two\n  - inner\n\n3. three\n4. four\n'],
    ['a list of paragraphs', '- one\n\n  more\n\n- two\n'],
    ['quotations', '> He said:\n>\n> > So it is.\n'],
    ['code', 'Type `` a`b `` and:\n\n```sh\nls  -l\n\n# no heading\n```\n'],
    ['a rule and a break', 'Above\\\nbelow\n\n---\n\nEnd\n'],
    ['raw HTML as text', '<b>bold</b> & <i>more</i>\n'],
    ['right-to-left marks and joiners', '`کد\u200f` و می‌رود \u200f(۱)\n'],
  ])('of %s reads as the same', (_, markdown) => {
    const { html, text } = readMarkdown(markdown);
    expect(html).not.toBe('');
    const copy = markdownOf(html);
    expect(readMarkdown(copy)).toMatchObject({ html, text });
    expect(String(commonMark.processSync(copy)).trim()).toBe(html);
  });

  test.each(hostileTexts)('of the text %j reads as the same', (text) => {
    for (const body of [
      escapeMarkdown(text),
      `Before\n\n${escapeMarkdown(text)}\n\n*after*`,
      `x\n${escapeMarkdown(text)}`,
    ]) {
      const read = readMarkdown(body);
      if (read.defects.length) continue;
      const copy = markdownOf(read.html);
      expect(readMarkdown(copy)).toMatchObject({ html: read.html, text: read.text });
    }
  });

  test('of any mixture of marks reads as the same text', () => {
    const bits = [
      'a',
      'The minister',
      ' ',
      '\n',
      '\n\n',
      '*',
      '**',
      '_',
      '`',
      '#',
      '## ',
      '> ',
      '- ',
      '1. ',
      '1986. ',
      '7) ',
      '===',
      '---',
    ]
      .concat([
        '[x](/people/)',
        '[y](https://e.org/?a=1&copy=2 "t")',
        '[',
        '](',
        '<b>',
        '&',
        '&amp;',
        '&nbsp;',
        '\\',
        '\\\n',
        '  \n',
        '|',
        '!',
      ])
      .concat(['\t', '\u00a0', '\u200f', 'کتاب', '2*3*4', '<https://e.org>', 'x_y_z', '* * *', '#photo-1']);
    const bodies = fc
      .array(fc.constantFrom(...bits), { minLength: 1, maxLength: 25 })
      .map((some) => some.join(''));
    let read = 0;
    fc.assert(
      fc.property(bodies, (markdown) => {
        const { html, text, defects } = readMarkdown(markdown);
        // A fence in a list is none to `readMarkdown`.
        if (defects.length || !text || /<li>[^]*<pre>/.test(html)) return;
        read++;
        expect(readMarkdown(markdownOf(html)).text).toBe(text);
      }),
      { numRuns: 1500, seed: 17 },
    );
    expect(read).toBeGreaterThan(1000);
  });

  test('sends links where they are to lead', () => {
    const { html } = readMarkdown(
      '[People](/people/) and [a photo](#photo-2) and [one](https://example.org/)',
    );
    expect(
      markdownOf(html, (href) => (href.startsWith('https:') ? href : `https://news.example.org${href}`)),
    ).toBe(
      '[People](https://news.example.org/people/) and [a photo](https://news.example.org#photo-2) and [one](https://example.org/)\n',
    );
  });
});

test.each([
  ['1986. That was', '1986\\. That was'],
  ['1.5 million', '1.5 million'],
  ['- Yes, he said', '\\- Yes, he said'],
  ['-5 degrees', '-5 degrees'],
  ['#1 in the list', '#1 in the list'],
  ['a_b and [sic]', 'a\\_b and \\[sic\\]'],
  ['AT&T; AT&amp;T', 'AT\\&T; AT\\&amp;T'],
  ['first\n> second', 'first\n\\> second'],
])('the text %j is written as %j', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});
