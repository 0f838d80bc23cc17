import fc from 'fast-check';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { countWords, readMarkdown } from '../../src/parse/markdown.ts';

test('a body becomes HTML, text, lead and a count of words', () => {
  const body = readMarkdown(
    'Iran and the US *will* talk in **Muscat**.\n\n## What is at stake\n\nSanctions, and [oil](https://example.org/oil).\n',
  );
  expect(body).toEqual({
    html: '<p>Iran and the US <em>will</em> talk in <strong>Muscat</strong>.</p>\n<h2>What is at stake</h2>\n<p>Sanctions, and <a href="https://example.org/oil">oil</a>.</p>',
    text: 'Iran and the US will talk in Muscat.\n\nWhat is at stake\n\nSanctions, and oil.',
    lead: 'Iran and the US will talk in Muscat.',
    words: 15,
    links: [],
    defects: [],
  });
});

test('an empty body has no text and no defect', () => {
  expect(readMarkdown('\n \n')).toEqual({ html: '', text: '', lead: '', words: 0, links: [], defects: [] });
});

test('lists and quotations become a line each of the text', () => {
  expect(readMarkdown('Terms:\n\n1. enrichment\n2. inspection\n\n> We will\n> see.\n').text).toBe(
    'Terms:\n\nenrichment\n\ninspection\n\nWe will see.',
  );
});

test('a line break inside a paragraph is a space in the text', () => {
  expect(readMarkdown('one\\\ntwo  \nthree\nfour').text).toBe('one two three four');
});

test('the lead is the first paragraph, not a cross-head before it', () => {
  expect(readMarkdown('## Muscat\n\nThe talks began.').lead).toBe('The talks began.');
  expect(readMarkdown('## Muscat').lead).toBe('Muscat');
});

test('cross-heads begin below the headline and skip no level', () => {
  expect(readMarkdown('# a\n\n#### b\n\n## c\n\n###### d').html).toBe(
    '<h2>a</h2>\n<h3>b</h3>\n<h2>c</h2>\n<h3>d</h3>',
  );
});

test('links within the archive are listed with their places', () => {
  expect(
    readMarkdown('A [b](/people/) and\n[c](#photo-2), [d][1], [e](https://example.org/).\n\n[1]: /about/', 5)
      .links,
  ).toEqual([
    { line: 5, column: 3, to: '/people/' },
    { line: 6, column: 1, to: '#photo-2' },
    { line: 8, column: 1, to: '/about/' },
  ]);
});

test('raw HTML is shown as text', () => {
  expect(readMarkdown('<script>alert(1)</script>').html).toBe('<p>&#x3C;script>alert(1)&#x3C;/script></p>');
  expect(readMarkdown('a <b onclick="x()">bold</b> word').html).toBe(
    '<p>a &#x3C;b onclick="x()">bold&#x3C;/b> word</p>',
  );
  expect(readMarkdown('<!-- a comment -->').text).toBe('<!-- a comment -->');
});

test('raw HTML in a list or a quotation is shown as text', () => {
  expect(readMarkdown('- <img src=x onerror=alert(1)>').html).toBe(
    '<ul>\n<li>&#x3C;img src=x onerror=alert(1)></li>\n</ul>',
  );
  expect(readMarkdown('> <iframe src="https://example.org">').html).toBe(
    '<blockquote>\n<p>&#x3C;iframe src="https://example.org"></p>\n</blockquote>',
  );
});

const links: [written: string, href: string][] = [
  ['[a](https://example.org/a)', 'https://example.org/a'],
  ['[a](HTTP://example.org)', 'HTTP://example.org'],
  ['[a](mailto:desk@example.org)', 'mailto:desk@example.org'],
  ['[a](/stories/2025/04/08/talks/)', '/stories/2025/04/08/talks/'],
  ['[a](#photo-2)', '#photo-2'],
  ['<https://example.org>', 'https://example.org'],
  ['[a][1]\n\n[1]: https://example.org/b', 'https://example.org/b'],
  // A browser reads "/\" as "//": the backslash must not reach it bare.
  ['[a](/\\example.org)', '/%5Cexample.org'],
  ['[a](/&#9;/example.org)', '/%09/example.org'],
];
for (const [written, href] of links)
  test(`the link ${JSON.stringify(written)} is kept`, () => {
    const { html, defects } = readMarkdown(written);
    expect(defects).toEqual([]);
    expect(/href="([^"]*)"/.exec(html)?.[1]).toBe(href);
  });

const runnable: [written: string, url: string][] = [
  ['[a](javascript:alert(1))', 'javascript:alert(1)'],
  ['[a](JavaScript:alert(1))', 'JavaScript:alert(1)'],
  ['[a](&#106;avascript:alert(1))', 'javascript:alert(1)'],
  ['[a](<  javascript:alert(1)>)', 'javascript:alert(1)'],
  ['[a][1]\n\n[1]: javascript:alert(1)', 'javascript:alert(1)'],
  ['<javascript:alert(1)>', 'javascript:alert(1)'],
  ['[a](data:text/html,x)', 'data:text/html,x'],
  ['[a](vbscript:x)', 'vbscript:x'],
  ['[a](file:///etc/passwd)', 'file:///etc/passwd'],
  ['[a](ftp://example.org)', 'ftp://example.org'],
];
for (const [written, url] of runnable)
  test(`the link ${JSON.stringify(written)} is refused`, () => {
    const { html, defects } = readMarkdown(written);
    expect(html).toBe('');
    expect(defects).toHaveLength(1);
    expect(defects[0]!.message).toBe(
      `a link leads to “${url}”; only http, https and mailto may be followed from a story.`,
    );
  });

test.each(['//example.org', 'other-story.md', '../other/', '', '#top', 'java&#9;script:alert(1)'])(
  'the link to “%s” is refused as no full address',
  (url) => {
    const { html, defects } = readMarkdown(`[a](${url})`);
    expect(html).toBe('');
    expect(defects.map((defect) => defect.message)).toEqual([
      `a link leads to “${url.replace('&#9;', ' ')}”, which is no full address.`,
    ]);
  },
);

test('a picture is refused with its place in the file', () => {
  expect(readMarkdown('Text.\n\n![A mural](mural.jpg)', 12).defects).toEqual([
    {
      line: 14,
      column: 1,
      id: 'picture-in-text',
      message: 'a picture is in the text.',
      fix: 'Put it under photos, with its caption and credit.',
    },
  ]);
  expect(readMarkdown('![A mural][1]\n\n[1]: https://example.org/a.jpg').defects).toHaveLength(1);
});

test.each(['a &#x202E;b', '`a &#x202E;`&#x202E;', '[a](https://example.org "&#8238;")', '<b>\u202e</b>'])(
  'a bidirectional override in %s is refused',
  (written) => {
    expect(readMarkdown(written).defects.map((defect) => defect.message)).toEqual([
      'holds a bidirectional override (U+202E), which shows text in another order than it is written.',
    ]);
  },
);

test('zero-width joiners stay', () => {
  expect(readMarkdown('می\u200cگوید').html).toBe('<p>می\u200cگوید</p>');
});

const counts: [text: string, words: number][] = [
  ['', 0],
  ['–', 0],
  ['The U.S. dollar fell 1.5 per cent – again.', 8],
  ['Iran’s well-known mural', 3],
  ['می‌گوید', 1],
  ['北京会谈', 4],
  ['สวัสดี', 6],
];
for (const [text, words] of counts)
  test(`“${text}” has ${words} words`, () => {
    expect(countWords(text)).toBe(words);
  });

test('no text built to do harm gets an element, an attribute or an address that runs', () => {
  const hostile = fc.constantFrom(
    '<script>', '</script>', '<img src=x onerror=alert(1)>', ' onclick="x()"', '[a](', ')', '[a]', ': ', '![', ']',
    'javascript:', 'JAVASCRIPT&colon;', '&#106;avascript:', 'java&Tab;script:', 'data:text/html,', '//example.org', 'https://',
    '<', '>', '"', "'", '\n', '\n\n', '```', '`', '    ', '> ', '- ', '# ', '&lt;script&gt;', '<!--', '-->', '<![CDATA[', '<?', '\\', '\0',
    '<javascript:alert(1)>', '[1]: javascript:x', '<https://example.org/" onmouseover="x>', '&#x202e;', '---\n',
  ); // prettier-ignore
  const text = fc.array(fc.oneof({ weight: 4, arbitrary: hostile }, fc.string()), { maxLength: 24 });
  fc.assert(
    fc.property(text, (fragments) => {
      const { html } = readMarkdown(fragments.join(''));
      for (const { tagName, attrs } of elements(parseFragment(html))) {
        expect(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'em', 'strong', 'code', 'pre', 'ul', 'ol', 'li', 'blockquote', 'br', 'hr']).toContain(tagName); // prettier-ignore
        for (const { name, value } of attrs) {
          expect(['href', 'title', 'start', 'class']).toContain(name);
          if (name === 'class') expect(value).toMatch(/^language-/);
          if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/[^/]|mailto:|\/(?![/\\])|#photo-\d)/i);
        }
      }
    }),
    { numRuns: 500 },
  );
});

function* elements(parent: DefaultTreeAdapterTypes.ParentNode): Generator<DefaultTreeAdapterTypes.Element> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elements(node);
  }
}

test.each([
  ['quotations', '>'.repeat(10_000)],
  ['lists', '- '.repeat(10_000)],
  ['lists line by line', Array.from({ length: 2000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
])('%s nested without end are refused at once', (_, body) => {
  const [defect] = readMarkdown(`A story.\n\n${body}`).defects;
  expect(defect?.message).toBe('lists or quotations nest more than 50 deep.');
});

test.each(['[', '*', '[a](', '*a_b', '``', '<b'])(
  'a paragraph of “%s” without end is refused at once',
  (mark) => {
    const { defects } = readMarkdown(mark.repeat(100_000), 5);
    expect(defects).toEqual([
      {
        line: 5,
        column: 1,
        id: 'many-marks',
        message: 'a paragraph holds more than 2000 of the marks * _ ` [ ] <.',
        fix: 'Put a backslash before each that is meant literally: \\*.',
      },
    ]);
  },
);
