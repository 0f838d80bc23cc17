import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/import/core/decode.ts';
import type { Doubt } from '../../src/import/core/delivery.ts';
import type { XmlElement } from '../../src/import/core/notation/xml.ts';
import { descendants, innerHtmlOf, openXml, readXml, textOf } from '../../src/import/core/notation/xml.ts';

/** An element as HTML source, with every character that was read. */
const htmlOf = (of: XmlElement) =>
  innerHtmlOf({ ...of, children: [of] }, (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );

const folder = new URL('../fixtures/import/', import.meta.url).pathname;

describe('a well-formed file is read as saxes reads it:', () => {
  const files = ['atom', 'rss', 'wxr', 'nitf', 'newsml-g2'].flatMap((format) =>
    readdirSync(join(folder, format))
      .filter((name) => !name.endsWith('.expected.txt'))
      .map((name) => join(format, name)),
  );
  const texts = files.flatMap((name) => {
    const decoded = decode(readFileSync(join(folder, name)));
    return 'text' in decoded ? [[name, decoded.text] as const] : [];
  });

  test('every fixture', () => {
    let compared = 0;
    for (const [name, text] of texts) {
      const expected = bySaxes(text);
      const read = readXml(text);
      if (!expected) continue;
      compared++;
      expect('message' in read ? read : eventsOf(read), name).toEqual(expected);
    }
    expect(compared).toBeGreaterThan(60);
  });

  test.each([
    '<a><b>x</b><![CDATA[y]]><![CDATA[z]]></a>',
    '<a>one<b/>two<!-- <c> --> three<![CDATA[ <d> & ]]]]><![CDATA[> ]]></a>',
    '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x "y">]>\n<a q=\'"\' r="a &lt; b &#x41;&#66;">&amp;&gt;</a>\n<!-- end -->\n',
    '<p:a xmlns:p="urn:one" xmlns="urn:two"><b p:c="1"><p:d xmlns:p="urn:three"/></b></p:a>',
    '<ä_1.2-3 xml:lang="de"\n>Grüße\t\n</ä_1.2-3 >',
  ])('%s', (text) => {
    const read = readXml(text);
    expect('message' in read ? read : eventsOf(read)).toEqual(bySaxes(text));
  });
});

describe('a file that is not well-formed is read all the same, with one doubt that says where:', () => {
  test.each([
    ['<a>\n<b>x & y</b></a>', 'an “&” is not escaped at column 6', '<a>\n<b>x &amp; y</b></a>'],
    ['<a>5 < 6</a>', 'a “<” is not escaped at column 6', '<a>5 &lt; 6</a>'],
    ['<a>under <5 euros</a>', 'a “<” is not escaped at column 10', '<a>under &lt;5 euros</a>'],
    ['<a>a<b and c</a>', 'a “<” is not escaped at column 5', '<a>a&lt;b and c</a>'],
    ['<a>&unknown; x</a>', 'an “&” is not escaped at column 4', '<a>&amp;unknown; x</a>'],
    ['<a><b>x</a>', '<b> does not end at column 8', '<a><b>x</b></a>'],
    ['<a>x</b></a>', '</b> ends nothing at column 5', '<a>x</a>'],
    ['<a>x<br>y<br>z</a>', '<br> does not end at column 15', '<a>x<br>y<br>z</a>'],
    ['<A>x</a>', '<A> ends as </a> at column 5', '<A>x</A>'],
    ['<a b=c>x</a>', 'an attribute of <a> has no quotation marks at column 1', '<a b="c">x</a>'],
    ['<a b>x</a>', 'an attribute of <a> has no quotation marks at column 1', '<a b="">x</a>'],
    ['<a b="1" b="2">x</a>', '<a> has the attribute b twice at column 1', '<a b="1">x</a>'],
    ['<a><q:b>x</q:b></a>', 'the prefix “q” is not declared at column 4', '<a><b>x</b></a>'],
    ['<a>x ]]> y</a>', 'a “]]>” stands alone at column 4', '<a>x  y</a>'],
    ['<a>x\u0001</a>', 'it holds a character that XML has not at column 5', '<a>x\u0001</a>'],
    ['<a>x&#1;y</a>', 'it holds a character that XML has not at column 5', '<a>xy</a>'],
    [
      '\n<?xml version="1.0"?><a>x</a>',
      'something stands before its XML declaration at column 1',
      '<a>x</a>',
    ],
    ['Warning: x\n<a>x</a>', 'text stands outside of its root at column 1', '<a>x</a>'],
    ['<a>x</a> and more', 'text stands outside of its root at column 9', '<a>x</a>'],
    ['<a>x</a><b/>', 'another element stands behind its root at column 9', '<a>x</a>'],
    [
      '<a><b><![CDATA[x</b><b><![CDATA[y]]></b></a>',
      'a CDATA section does not end at column 16',
      '<a><b>x</b><b>y</b></a>',
    ],
    [
      '<p>Notice: x</p>\n<?xml version="1.0"?><a>x</a>',
      'something stands before its XML declaration at column 1',
      '<a>x</a>',
    ],
  ])('%j', (text, fault, html) => {
    const doubts: Doubt[] = [];
    const read = readXml(text, doubts);
    expect('message' in read ? read : htmlOf(read)).toBe(html);
    expect(doubts).toMatchObject([{ id: 'repaired-xml' }]);
    expect(doubts[0]!.message).toContain(`is not well-formed XML: ${fault}`);
    expect(readXml(text)).toMatchObject({
      id: 'malformed-xml',
      message: expect.stringContaining(fault) as string,
    });
  });

  test('but not one whose end is missing', () => {
    for (const text of ['<a>\n<b>x', '<a><b>x</b', '<a><!-- x', '<a><![CDATA[x</a>', '<a b="'])
      expect(readXml(text, []), text).toMatchObject({ id: 'malformed-xml' });
  });
});

test('names that every object has are no entities and no attributes of their own', () => {
  const doubts: Doubt[] = [];
  const read = readXml('<a __proto__="x" constructor="y">&constructor;&toString;</a>', doubts);
  expect('message' in read ? read : htmlOf(read)).toBe(
    '<a __proto__="x" constructor="y">&amp;constructor;&amp;toString;</a>',
  );
});

describe('a file of items', () => {
  const open = (text: string) => {
    const file = openXml(text, 'item');
    if ('message' in file) return file;
    const items = file.items.map((item) => textOf(item));
    return { items, root: htmlOf(file.root), refused: file.refused, doubts: file.doubts };
  };

  test('gives each, and the root without them, wherever its own words stand', () => {
    expect(
      open('<rss><channel><item>1</item><title>T</title><item>2</item><link>l</link></channel></rss>'),
    ).toEqual({
      items: ['1', '2'],
      root: '<rss><channel><title>T</title><link></channel></rss>',
      refused: [],
      doubts: [],
    });
  });

  test('knows its items by the name as it is first written', () => {
    expect(open('<r xmlns:m="urn:m"><item>1<m:item>x</m:item></item><item>2</item></r>')).toMatchObject({
      items: ['1x', '2'],
    });
  });

  test('ends an item where the next begins, and keeps what follows', () => {
    expect(open('<r><item>1<b>x<item>2</item>\n<item>3</r>')).toMatchObject({
      items: ['1x', '2', '3'],
      doubts: [{ line: 1 }],
    });
  });

  test('takes an empty item within another for a slip', () => {
    expect(open('<r><item>1<item />a</item><item/><item>2</item></r>')).toMatchObject({
      items: ['1a', '', '2'],
      doubts: [],
    });
  });

  test('refuses one item that nests too deep or uses an entity of the file, and gives the others', () => {
    const deep = `${'<b>'.repeat(5000)}deep${'</b>'.repeat(5000)}`;
    const text = `<!DOCTYPE r [<!ENTITY e "boom">]>\n<r><item>1</item>\n<item>${deep}</item><item><title>T</title>&e;</item>\n<item>4</item></r>`;
    expect(open(text)).toMatchObject({
      items: ['1', '4'],
      refused: [
        { id: 'nested-too-deep', line: 3, path: 'item[2]', text: 'deep' },
        { id: 'entity-reference', line: 3, path: 'item[3]', title: 'T' },
      ],
    });
  });

  test('reads a large file in one pass after the other, without a tree of the whole', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => `<item><title>${index}</title></item>`);
    const file = openXml(`<r>${items.join('\n')}</r>`, 'item');
    let count = 0;
    for (const item of 'items' in file ? file.items : []) count += descendants(item).length;
    expect(count).toBe(20_000);
    expect('root' in file && file.root.children.filter((child) => typeof child !== 'string')).toEqual([]);
  });
});

test.each([
  ['elements on one line', (n: number) => `<a>${'<b>x</b>'.repeat(n)}</a>`],
  ['ends of nothing below deep nesting', (n: number) => '<a>'.repeat(n) + '</z>'.repeat(n)],
  ['items that do not end', (n: number) => `<r>${'<item>'.repeat(n)}</r>`],
  ['a “<” for each character', (n: number) => `<a>${'<'.repeat(n)}></a>`],
  ['CDATA that does not end', (n: number) => `<a>${'<b><![CDATA[x</b>'.repeat(n)}]]></a>`],
  ['document types that do not end', (n: number) => `${'<!DOCTYPE [>'.repeat(n)}<a>x</a>`],
  ['a bad reference on another line than its tag', (n: number) => `<a>${'<b c="\n&x;"/>\n'.repeat(n)}</a>`],
])('a large file of %s takes no more than its length in time', (_, make) => {
  const begun = process.cpuUsage();
  const text = make(200_000);
  readXml(text, []);
  const file = openXml(text, 'item');
  if ('items' in file) expect(file.items.length).toBeLessThan(200_001);
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1000).toBeLessThan(20_000);
});

/** Names, namespaces, attributes and texts in their order. */
function eventsOf({ name, space, attributes, children }: XmlElement): unknown[] {
  return [
    { name, space, attributes: { ...attributes } },
    ...children.flatMap((child) => (typeof child === 'string' ? [child] : eventsOf(child))),
    `/${name}`,
  ];
}

function bySaxes(text: string): unknown[] | undefined {
  const events: unknown[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let isSound = true;
  let depth = 0;
  const take = (words: string) => {
    if (!depth) return;
    if (typeof events.at(-1) === 'string' && !String(events.at(-1)).startsWith('/'))
      events.push(`${String(events.pop())}${words}`);
    else events.push(words);
  };
  parser.on('error', () => (isSound = false));
  parser.on('opentag', ({ local, uri, attributes }) => {
    depth++;
    const values = Object.values(attributes).map((one) => [one.name, one.value]);
    events.push({ name: local, space: uri, attributes: Object.fromEntries(values) });
  });
  parser.on('closetag', ({ local }) => {
    depth--;
    events.push(`/${local}`);
  });
  parser.on('text', take);
  parser.on('cdata', take);
  parser.write(text).close();
  return isSound ? events : undefined;
}
