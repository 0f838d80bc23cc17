import type { Element, ElementContent, Root } from 'hast';
import type { Block, Body } from './blocks.ts';
import { outwards } from './blocks.ts';
import { original } from './savedFrom.ts';
import { attribute, isHidden, isSilent } from './tree.ts';

/**
 * The blocks of a story as a tree of their own, for `fragmentOf`: paragraphs, cross-heads, lists, quotations and tables as the page has them, and nothing
 * of the elements in which they lie. Tables that only lay out the page are none.
 */
export function storyTree(story: Block[], body: Body): Root {
  const root: Root = { type: 'root', children: [] };
  const layout = layoutTables(story, body);
  const open: { of: Element; copy: Element }[] = [];
  for (const block of story) {
    const path = [...outwards(block.element, body)]
      .filter(
        (outer) =>
          structural.has(outer.tagName) && !(tabular.has(outer.tagName) && layout.has(tableOf(outer, body))),
      )
      .toReversed();
    let shared = 0;
    while (shared < open.length && open[shared]!.of === path[shared]) shared++;
    open.length = shared;
    for (const of of path.slice(shared)) {
      const copy: Element = {
        type: 'element',
        tagName: of.tagName,
        properties: {},
        children: [],
        ...(of.position && { position: of.position }),
      };
      (open.at(-1)?.copy ?? root).children.push(copy);
      open.push({ of, copy });
    }
    const parent = open.at(-1);
    const content = block.content.flatMap(inlineCopy);
    (parent?.copy ?? root).children.push(
      ...(parent?.of === block.element && block.whole ? content : [paragraphOf(block, content)]),
    );
  }
  return root;
}

function paragraphOf({ element, whole }: Block, children: ElementContent[]): Element {
  const tagName =
    whole && /^(?:h[1-6]|pre)$/.test(element.tagName)
      ? element.tagName === 'h1'
        ? 'h2'
        : element.tagName
      : 'p';
  return {
    type: 'element',
    tagName,
    properties: {},
    children,
    ...(element.position && { position: element.position }),
  };
}

/** Elements of which a text itself is built, and which lay out no page where they stand in one. */
export const structural = new Set([
  'ul',
  'ol',
  'li',
  'blockquote',
  'table',
  'caption',
  'tbody',
  'thead',
  'tr',
  'td',
  'th',
  'dl',
  'dt',
  'dd',
]);
const tabular = new Set(['table', 'caption', 'tbody', 'thead', 'tr', 'td', 'th']);

/** What stands in a line, without pictures, scripts and what is hidden; links lead to where they led before a web archive rewrote them. */
function inlineCopy(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || isSilent(node) || left.has(node.tagName) || isHidden(node)) return [];
  const children = node.children.flatMap(inlineCopy);
  if (node.tagName.includes('-') || node.tagName.includes(':')) return children;
  const href = node.tagName === 'a' ? original(attribute(node, 'href')) : '';
  const { before, inner, after } = withoutEdges(children);
  return [...before, { ...node, properties: href ? { href } : {}, children: inner }, ...after];
}

/** The blanks at the ends of what is set off, outside of it: Markdown has no emphasis that ends in a blank. */
function withoutEdges(children: ElementContent[]): {
  before: ElementContent[];
  inner: ElementContent[];
  after: ElementContent[];
} {
  const blank: ElementContent[] = [{ type: 'text', value: ' ' }];
  const [first, last] = [children[0], children.at(-1)];
  const starts = first?.type === 'text' && /^\s/.test(first.value);
  const ends = last?.type === 'text' && /\s$/.test(last.value);
  const inner = children.map((child) => {
    if (child.type !== 'text') return child;
    const value = child === first ? child.value.trimStart() : child.value;
    return { ...child, value: child === last ? value.trimEnd() : value };
  });
  return { before: starts ? blank : [], inner, after: ends ? blank : [] };
}

const left = new Set(['img', 'amp-img', 'picture', 'source', 'button', 'input', 'select', 'textarea']);

function tableOf(element: Element, body: Body): Element {
  for (const outer of outwards(element, body)) if (outer.tagName === 'table') return outer;
  return element;
}

/** Tables with a cell that holds paragraphs are older than style sheets. */
function layoutTables(story: Block[], body: Body): Set<Element> {
  const cells = new Map<Element, { blocks: number; letters: number }>();
  for (const { element, text } of story)
    for (const outer of outwards(element, body)) {
      if (outer.tagName !== 'td' && outer.tagName !== 'th') continue;
      const cell = cells.get(outer) ?? { blocks: 0, letters: 0 };
      cells.set(outer, { blocks: cell.blocks + 1, letters: cell.letters + text.length });
    }
  const layout = [...cells].filter(
    ([, { blocks, letters }]) => letters > 500 || (blocks > 1 && letters > 200),
  );
  return new Set(layout.map(([cell]) => tableOf(cell, body)));
}
