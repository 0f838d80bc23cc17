import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkText } from '../../src/archive/linkedText.ts';
import { readMarkdown } from '../../src/parse/markdown.ts';

/** The HTML of a text in which each of these words is linked where it first stands. */
function linked(markdown: string, ...words: string[]): string {
  const { html, text } = readMarkdown(markdown);
  const paragraphs = text.split('\n\n');
  const links = words.flatMap((word) => {
    const paragraph = paragraphs.findIndex((one) => one.includes(word));
    return paragraph < 0
      ? []
      : [{ paragraph, offset: paragraphs[paragraph]!.indexOf(word), words: word, href: `/${word}/` }];
  });
  return linkText(html, links);
}

describe('a word is linked', () => {
  test.each([
    ['in a paragraph', 'Talks with Iran began.', '<p>Talks with <a class="mention" href="/Iran/">Iran</a> began.</p>'],
    ['in a later one, behind a cross-head and a list', 'One.\n\n## Two\n\n- three\n- four\n\nIn Iran.', '<p>One.</p>\n<h2>Two</h2>\n<ul>\n<li>three</li>\n<li>four</li>\n</ul>\n<p>In <a class="mention" href="/Iran/">Iran</a>.</p>'],
    ['in an item of a list', '- one\n- in Iran', '<ul>\n<li>one</li>\n<li>in <a class="mention" href="/Iran/">Iran</a></li>\n</ul>'],
    ['in a quotation', '> In Iran.', '<blockquote>\n<p>In <a class="mention" href="/Iran/">Iran</a>.</p>\n</blockquote>'],
    ['behind characters that HTML writes otherwise', 'A < B & C 🜁 said Iran.', '<p>A &#x3C; B &#x26; C 🜁 said <a class="mention" href="/Iran/">Iran</a>.</p>'],
    ['behind a line’s end', 'One  \ntwo\nIran.', '<p>One<br>\ntwo\n<a class="mention" href="/Iran/">Iran</a>.</p>'],
    ['inside emphasis', 'In *old Iran* too.', '<p>In <em>old <a class="mention" href="/Iran/">Iran</a></em> too.</p>'],
    ['but not in a link', 'In [Iran](https://example.org/ "a > b").', '<p>In <a href="https://example.org/" title="a > b">Iran</a>.</p>'],
    ['but not in code', 'In `Iran`.', '<p>In <code>Iran</code>.</p>'],
  ])('%s', (_, markdown, html) => {
    expect(linked(markdown, 'Iran')).toBe(html);
  }); // prettier-ignore

  test('behind an item of a list in which raw HTML stands', () => {
    expect(linked('- first\n  <!-- note -->\n- second\n\nIn Iran.\n\nNothing.', 'Iran')).toContain(
      '<p>In <a class="mention" href="/Iran/">Iran</a>.</p>\n<p>Nothing.</p>',
    );
  });

  test('nowhere, where the words are not at their place', () => {
    const link = { paragraph: 0, offset: 1, words: 'Iran', href: '/x/' };
    expect(linkText('<p>In Iran.</p>', [link])).toBe('<p>In Iran.</p>');
  });

  test('but not where markup divides it', () => {
    expect(linked('*Abbas* Araghchi', 'Abbas Araghchi')).toBe('<p><em>Abbas</em> Araghchi</p>');
  });

  test('once, where two would stand in one another', () => {
    expect(linked('The Iranian.', 'Iranian', 'Iran')).toBe(
      '<p>The <a class="mention" href="/Iranian/">Iranian</a>.</p>',
    );
  });
});

describe('words with an id', () => {
  const marked = (markdown: string, words: string): string => {
    const { html, text } = readMarkdown(markdown);
    return linkText(html, [{ paragraph: 0, offset: text.indexOf(words), words, href: '#n', id: 'c', class: 'k' }]);
  }; // prettier-ignore

  test.each([
    ['that markup divides are linked up to it', 'The *nine* ships left.', 'nine ships', '<p>The <em><a class="k" id="c" href="#n">nine</a></em> ships left.</p>'],
    ['that a line’s end divides are linked up to it', 'Nine  \nships left.', 'Nine ships', '<p><a class="k" id="c" href="#n">Nine</a><br>\nships left.</p>'],
    ['that a link divides are linked up to it', 'The nine [ships](https://example.org/) left.', 'nine ships', '<p>The <a class="k" id="c" href="#n">nine </a><a href="https://example.org/">ships</a> left.</p>'],
    ['in a link are a target in it', 'The [nine ships](https://example.org/) left.', 'nine', '<p>The <a href="https://example.org/"><span class="k" id="c">nine</span> ships</a> left.</p>'],
    ['that begin in a link are a target in it', 'The [nine](https://example.org/) ships left.', 'nine ships', '<p>The <a href="https://example.org/"><span class="k" id="c">nine</span></a> ships left.</p>'],
    ['in code are a target in it', 'The `nine ships` left.', 'nine ships', '<p>The <code><span class="k" id="c">nine ships</span></code> left.</p>'],
    ['from right to left are linked', 'سفینه **به بندر** رسید.', 'به بندر رسید', '<p>سفینه <strong><a class="k" id="c" href="#n">به بندر</a></strong> رسید.</p>'],
  ])('%s', (_, markdown, words, html) => {
    expect(marked(markdown, words)).toBe(html);
  }); // prettier-ignore
});

test('links change nothing but the links, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Iran',
      '*',
      '**',
      '`',
      '> ',
      '- ',
      '## ',
      '\n',
      '\n\n',
      '&',
      '<b>',
      '"',
      '[x](/y/)',
      '  \n',
      '\u00a0',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const markdown = pieces.join(' ');
      const { html } = readMarkdown(markdown);
      const result = linked(markdown, 'Iran');
      expect(result.replace(/<a class="mention" href="\/Iran\/">(Iran)<\/a>/, '$1')).toBe(html);
    }),
  );
});
