import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown, writtenBlocks } from '../../src/parse/markdown.ts';

const long = 'The gates were opened at dawn, and the water came down the valley.';

describe('a number that begins a paragraph and counts nothing stays text', () => {
  test.each([
    '1962. In that year the dam broke.',
    '1962) In that year the dam broke.',
    '7. Selby said that it had no boats left.',
    '31. Dezember: Die Schleuse bleibt geschlossen.',
    '45) Three votes were not counted.',
    '10. Downing Street',
  ])('%s', (text) => {
    expect(readMarkdown(`${long}\n\n${text}\n\n${long}`)).toMatchObject({
      html: `<p>${long}</p>\n<p>${text}</p>\n<p>${long}</p>`,
      text: `${long}\n\n${text}\n\n${long}`,
    });
  });

  test('years one after another too', () => {
    expect(readMarkdown('1962. The dam broke.\n\n1963. It was built again.').text).toBe(
      '1962. The dam broke.\n\n1963. It was built again.',
    );
  });

  test('in a quotation too', () => {
    expect(readMarkdown('> 1962. The dam broke.').html).toBe(
      '<blockquote>\n<p>1962. The dam broke.</p>\n</blockquote>',
    );
  });
});

test.each([
  ['1. One\n2. Two\n3. Three', '<ol>\n<li>One</li>\n<li>Two</li>\n<li>Three</li>\n</ol>'],
  ['1. One\n1. Two', '<ol>\n<li>One</li>\n<li>Two</li>\n</ol>'],
  ['4) Four\n5) Five', '<ol start="4">\n<li>Four</li>\n<li>Five</li>\n</ol>'],
  ['9. Nine\n\n10. Ten', '<ol start="9">\n<li>\n<p>Nine</p>\n</li>\n<li>\n<p>Ten</p>\n</li>\n</ol>'],
  [
    '1. One\n\n    More of it, in a paragraph of its own.\n\n2. Two',
    '<ol>\n<li>\n<p>One</p>\n<p>More of it, in a paragraph of its own.</p>\n</li>\n<li>\n<p>Two</p>\n</li>\n</ol>',
  ],
])('numbers that count stay a list: %j', (markdown, html) => {
  expect(readMarkdown(markdown).html).toBe(html);
});

describe('a paragraph indented as on a typewriter', () => {
  test.each([
    `    ${long}`,
    `\t${long}`,
    `     “${long}”`,
    `    ${long.replace(' and', '\nand')}`,
    `    The gates were opened at dawn on Monday, and then\n    the water came down the valley.`,
    `    It held.`,
  ])('is a paragraph: %j', (markdown) => {
    const { html } = readMarkdown(`${long}\n\n${markdown}`);
    expect(html).not.toContain('<pre>');
    expect(html.match(/<p>/g)).toHaveLength(2);
    expect(readMarkdown(markdown).text).toBe(markdown.replace(/\s+/g, ' ').trim());
  });

  test('may hold marks', () => {
    expect(readMarkdown(`    _Selby_ is *the* town of which ${long}`).html).toBe(
      `<p><em>Selby</em> is <em>the</em> town of which ${long}</p>`,
    );
  });

  test.each([
    ['a table', '    Town     Boats   Crew\n    Selby       12     40'],
    ['verse', '    The water came,\n    the water went'],
    ['a program', '    for (const gate of gates) open(gate)'],
  ])('stays as it is where it is %s', (_, markdown) => {
    expect(readMarkdown(markdown).html).toContain('<pre><code>');
  });
});

test.each(['2*3*4', '1*2 and 3*4', '10*10*10 metres'])('asterisks between digits stay: %s', (text) => {
  expect(readMarkdown(`The sum ${text} was read.`)).toMatchObject({
    html: `<p>The sum ${text} was read.</p>`,
    text: `The sum ${text} was read.`,
  });
});

test.each([
  ['He said so.\n---\nShe did not.', '<p>He said so.</p>\n<hr>\n<p>She did not.</p>'],
  ['He said so.\n--', '<p>He said so.\n--</p>'],
  ['“Why?”\n====', '<p>“Why?”\n====</p>'],
  ['What comes next\n---', '<h2>What comes next</h2>'],
  ['What comes next\n===', '<h2>What comes next</h2>'],
])('a row of dashes below a sentence makes no cross-head of it: %j', (markdown, html) => {
  expect(readMarkdown(markdown).html).toBe(html);
});

describe('a fence that is none', () => {
  test.each([
    ['~~~ The storm ~~~', '<p>~~~ The storm ~~~</p>'],
    ['~~~ Notes for editors\n\nHold until noon.\n\n~~~', '<p>~~~ Notes for editors</p>\n<p>Hold until noon.</p>\n<p>~~~</p>'],
    ['Part one.\n\n~~~~~~\n\nPart two.', '<p>Part one.</p>\n<p>~~~~~~</p>\n<p>Part two.</p>'],
    ['```\nThe gates were opened.', '<p>```\nThe gates were opened.</p>'],
  ])('stays text: %j', (markdown, html) => {
    expect(readMarkdown(markdown).html).toBe(html);
  }); // prettier-ignore

  test.each(['```\ncode\n```', '~~~js\ncode\n~~~~', '~~~\n```\n~~~', '- a\n\n  ```\n  code\n  ```'])(
    'and one that is closed stays code: %j',
    (markdown) => {
      expect(readMarkdown(markdown).html).toContain('<pre><code');
    },
  );
});

test('an address that nothing refers to is text', () => {
  expect(readMarkdown('Notes\n\n[1]: https://a.b/\n[2]: Valley-Post').html).toBe(
    '<p>Notes</p>\n<p>[1]: https://a.b/</p>\n<p>[2]: Valley-Post</p>',
  );
  expect(readMarkdown('See [1].\n\n[1]: https://a.b/').html).toBe('<p>See <a href="https://a.b/">1</a>.</p>');
});

test('in code, links and their titles nothing changes', () => {
  expect(readMarkdown('```\n1962. `2*3*4`\n---\n```\n\n[2*3](https://a.b/2*3 "2*3") `2*3`').html).toBe(
    '<pre><code>1962. `2*3*4`\n---\n</code></pre>\n<p><a href="https://a.b/2*3" title="2*3">2*3</a> <code>2*3</code></p>',
  );
});

test('paragraphs stand where they are written, and as they are', () => {
  expect(writtenBlocks(`    ${long}\n\n1962. So [it](/about/) was.`, 10)).toEqual([
    { line: 10, column: 1, text: long, markdown: `    ${long}` },
    { line: 12, column: 1, text: '1962. So it was.', markdown: '1962. So [it](/about/) was.' },
  ]);
  expect(readMarkdown('1962. So [it](/about/) was.', 10).links).toEqual([
    { to: '/about/', line: 10, column: 10 },
  ]);
});

test('no character of what is kept stays behind, and no digit is lost', () => {
  const piece = fc.constantFrom(
    ...['1962. ', '7) ', '1. ', '2. ', '    ', '\t', '\n', '\n\n', 'Word', ' said.', '2*3', '*', '---', '===', '- ', '> ', '```', '~~~', '`', '[a](https://b.c/2*3)', '<b>', '# ', '&#42;', '\\'],
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const { html, text } = readMarkdown(pieces.join(''));
      expect(html + text).not.toMatch(/[\ufdd0-\ufdef]/);
      expect(html + text).not.toContain('undefined');
    }),
    { numRuns: 3000 },
  );
});
