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
  const isKept = (element: Element) =>
    structural.test(element.tagName) &&
    !(tabular.test(element.tagName) && layout.has(tableOf(element, body)));
  const open: { of: Element; copy: Element }[] = [];
  for (const block of story) {
    const path = [...outwards(block.element, body)].filter(isKept).toReversed();
    let shared = 0;
    while (shared < open.length && open[shared]!.of === path[shared]) shared++;
    open.length = shared;
    for (const of of path.slice(shared)) {
      const copy = copyOf(of, of.tagName, []);
      (open.at(-1)?.copy ?? root).children.push(copy);
      open.push({ of, copy });
    }
    const parent = open.at(-1);
    const content = block.content.flatMap(inlineCopy);
    const isOwn = parent?.of === block.element && block.whole;
    (parent?.copy ?? root).children.push(...(isOwn ? content : [paragraphOf(block, content)]));
  }
  return root;
}

function copyOf({ position }: Element, tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children, ...(position && { position }) };
}

function paragraphOf({ element, whole }: Block, children: ElementContent[]): Element {
  const isOwn = whole && /^(?:h[1-6]|pre)$/.test(element.tagName);
  return copyOf(element, isOwn ? element.tagName.replace('h1', 'h2') : 'p', children);
}

/** Elements of which a text itself is built. */
const structural = /^(?:ul|ol|li|blockquote|table|caption|tbody|thead|tr|td|th|dl|dt|dd)$/;
const tabular = /^(?:table|caption|tbody|thead|tr|td|th)$/;

/** What stands in a line, without pictures, scripts and what is hidden; links lead to where they led before a web archive rewrote them. */
function inlineCopy(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || isSilent(node) || left.test(node.tagName) || isHidden(node)) return [];
  const children = node.children.flatMap(inlineCopy);
  if (/[-:]/.test(node.tagName)) return children;
  const href = node.tagName === 'a' ? original(attribute(node, 'href')) : '';
  return withoutEdges({ ...node, properties: href ? { href } : {}, children });
}

const left = /^(?:img|amp-img|picture|source|button|input|select|textarea)$/;

/** The blanks at the ends of what is set off, outside of it: Markdown has no emphasis that ends in a blank. */
function withoutEdges(element: Element): ElementContent[] {
  const blank: ElementContent = { type: 'text', value: ' ' };
  const [first, last] = [element.children[0], element.children.at(-1)];
  const starts = first?.type === 'text' && /^\s/.test(first.value);
  const ends = last?.type === 'text' && /\s$/.test(last.value);
  const children = element.children.map((child) => {
    if (child.type !== 'text') return child;
    const value = child === first ? child.value.trimStart() : child.value;
    return { ...child, value: child === last ? value.trimEnd() : value };
  });
  return [...(starts ? [blank] : []), { ...element, children }, ...(ends ? [blank] : [])];
}

function tableOf(element: Element, body: Body): Element {
  return [...outwards(element, body)].find(({ tagName }) => tagName === 'table') ?? element;
}

/** Tables with a cell that holds paragraphs are older than style sheets. */
function layoutTables(story: Block[], body: Body): Set<Element> {
  const cells = new Map<Element, string[]>();
  for (const { element, text } of story)
    for (const outer of outwards(element, body))
      if (/^t[dh]$/.test(outer.tagName)) cells.set(outer, [...(cells.get(outer) ?? []), text]);
  const isLayout = (texts: string[]) => texts.join('').length > (texts.length > 1 ? 200 : 500);
  return new Set([...cells].filter(([, texts]) => isLayout(texts)).map(([cell]) => tableOf(cell, body)));
}
