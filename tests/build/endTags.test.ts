import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { withoutEndTags } from '../../src/build/endTags.ts';

describe('end tags that HTML allows to be left out', () => {
  test.each([
    ['of paragraphs', '<div><p>Ships left.</p>\n<p>None came.</p></div>', '<div><p>Ships left.<p>None came.</div>'],
    ['of paragraphs before other blocks', '<main><p>One</p><ul class="a"><li>Two</li></ul><p>Three</p><h2>Four</h2></main>', '<main><p>One<ul class="a"><li>Two</ul><p>Three<h2>Four</h2></main>'],
    ['of items', '<ol><li><a href="/a/">A</a></li><li>B</li></ol>', '<ol><li><a href="/a/">A</a><li>B</ol>'],
    ['of terms and what is said of them', '<dl><dt>Rights</dt><dd>None</dd><dt>Note</dt><dd><p>Late</p></dd></dl>', '<dl><dt>Rights<dd>None<dt>Note<dd><p>Late</dl>'],
    ['of cells and rows', '<table><thead><tr><th>Mon</th><th>Tue</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>', '<table><thead><tr><th>Mon<th>Tue</thead><tbody><tr><td>1<td>2<tr><td>3</tbody></table>'],
  ])('%s', (_, html, wanted) => {
    expect(withoutEndTags(html)).toBe(wanted);
    expect(outline(wanted)).toEqual(outline(html));
  }); // prettier-ignore

  test.each([
    ['behind which text follows', '<div><p>One</p> and two</div>'],
    ['of a paragraph in a link, which ends with it', '<a href="/"><p>One</p></a><p>Two'],
    ['of inline elements', '<p><b>One</b> <a href="/">two</a>'],
    ['of the page itself', '<html><head></head><body><main></main></body></html>'],
  ])('but not one %s', (_, html) => {
    expect(withoutEndTags(html)).toBe(html);
  });

  test.each([
    '<meta content="a </p><p> b">',
    '<meta content="</li></ul>">',
    '<a title="1 < 2 </td><td>" href="/">x</a>',
    '<img alt="<b">',
  ])('and none that an attribute holds: %s', (tag) => {
    expect(withoutEndTags(`${tag}<ul><li>A</li><li>B</li></ul>`)).toBe(`${tag}<ul><li>A<li>B</ul>`);
  });
});

/** Elements with their depth, attributes and texts, without white space around them. */
function outline(html: string, node: DefaultTreeAdapterTypes.Node = parse(html), depth = 0): string[] {
  const own =
    'tagName' in node
      ? [`${depth} ${node.tagName} ${JSON.stringify(node.attrs)}`]
      : 'value' in node && node.value.trim()
        ? [`${depth} “${node.value.trim()}”`]
        : [];
  const below = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...below.flatMap((child) => outline('', child, depth + 1))];
}
