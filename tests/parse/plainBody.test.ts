import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown, writtenBlocks } from '../../src/parse/markdown.ts';
import { readPlainBody } from '../../src/parse/plainBody.ts';

test('paragraphs are read as they stand', () => {
  expect(readPlainBody('\nOne  line\nand another.\n\n\nR&D \\<NTK\\> 5 > 4.\n')).toEqual({
    html: '<p>One  line\nand another.</p>\n<p>R&#x26;D &#x3C;NTK> 5 > 4.</p>',
    paragraphs: ['One line and another.', 'R&D <NTK> 5 > 4.'],
  });
});

describe('a body that may be more than paragraphs is left to the Markdown parser', () => {
  test.each([
    'An *emphasis*.', 'A _word_.', '`code`', 'A [link](/about/).', '<b>', '## Cross-head', '> Quotation', '- Item', '+ Item', '1. Item',
    '12) Item', 'Head\n====', 'Head\n---', '~~~\ncode\n~~~', '    code', '\tcode', 'Break  \nhere.', 'Break\\\nhere.', '&amp;', '&#38;', 'a\\b',
    '', '\n\n', 'a\u0000b', 'a\u202eb', '\ufeffa', 'a\ufeffb',
  ])('%j', (markdown) => {
    expect(readPlainBody(markdown)).toBeUndefined();
  }); // prettier-ignore
});

test('what is read so is what the Markdown parser reads, and stands where it says', () => {
  const piece = fc.constantFrom(
    ...['a', 'é', '中', '123', ' ', '\n', '\n\n', '\n\n\n', '\u00a0', '\u3000', '\u2028', '\ufeff', '\u200b', '\f', '\u0085', '😀', '---', '&amp;', '&#38;', '\\&amp;', '<http://a.b>', 'a@b.c', '.', '. ', '1.', ')', '(', '-', '+', '=', '#', '~', '>'],
    ...[':', 'http://x.y', 'www.x.y', '|', '"', '’', '!', '&', '&a', 'amp;', ';', '\\<', '\\*', '\\\\', '\\', '\\.', '\\&', '<', '*', '$', '{x}'],
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const markdown = pieces.join('');
      const plain = readPlainBody(markdown);
      if (!plain) return;
      // A rule at the end is nothing a plain body may have.
      const read = readMarkdown(`${markdown}\n\n***\n`);
      expect(read.defects).toEqual([]);
      expect(`${plain.html}\n<hr>`).toBe(read.html);
      expect(plain.paragraphs.join('\n\n')).toBe(read.text);
      const places = (text: string) => writtenBlocks(text).map(({ line, column }) => [line, column]);
      expect(places(markdown)).toEqual(places(`${markdown}\n\n***\n`));
    }),
    { numRuns: 2000 },
  );
});
