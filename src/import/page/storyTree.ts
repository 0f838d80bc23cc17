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
  const starts = new Map(story.flatMap((block) => (block.content[0] ? [[block.content[0], block]] : [])));
  const layout = layoutTables(story, body);
  const kept = (element: Element, isLayout = false): ElementContent[] => {
    const isBare = element.tagName === 'table' ? layout.has(element) : isLayout;
    const children = element.children.flatMap((child) => {
      const block = starts.get(child);
      if (block) return blockCopy(block, isBare);
      return child.type === 'element' ? kept(child, isBare) : [];
    });
    const isStructural = isBuilding(element, isBare);
    return children.length && isStructural ? [{ ...element, properties: {}, children }] : children;
  };
  return { type: 'root', children: kept(body.element) };
}

/** Whether a text itself is built of an element, which `isBare` says stands in a table that is none. */
function isBuilding({ tagName }: Element, isBare: boolean): boolean {
  return structural.test(tagName) || (!isBare && tabular.test(tagName));
}

const structural = /^(?:ul|ol|li|blockquote|dl|dt|dd|h[1-6]|pre)$/;
const tabular = /^(?:table|caption|tbody|thead|tr|td|th)$/;

function blockCopy({ element, whole, content }: Block, isBare: boolean): ElementContent[] {
  const children = content.flatMap(inlineCopy);
  const isHeld = whole && element.tagName !== 'blockquote' && isBuilding(element, isBare);
  return isHeld ? children : [{ type: 'element', tagName: 'p', properties: {}, children }];
}

/** What stands in a line, without pictures, scripts and what is hidden; links lead to where they led before a web archive rewrote them. */
function inlineCopy(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || isSilent(node) || left.test(node.tagName) || isHidden(node)) return [];
  const children = node.children.flatMap(inlineCopy);
  if (/[-:]/.test(node.tagName)) return children;
  const href = node.tagName === 'a' ? original(attribute(node, 'href')) : '';
  // Blanks at the ends of what is set off stand outside of it, for Markdown has no emphasis that ends in a blank.
  const [first, last] = [children[0], children.at(-1)];
  const blank: ElementContent = { type: 'text', value: ' ' };
  const starts = first?.type === 'text' && /^\s/.test(first.value) ? [blank] : [];
  const ends = last?.type === 'text' && /\s$/.test(last.value) ? [blank] : [];
  const trimmed = children.map((child) => {
    if (child.type !== 'text') return child;
    const value = child === first ? child.value.trimStart() : child.value;
    return { ...child, value: child === last ? value.trimEnd() : value };
  });
  return [...starts, { ...node, properties: href ? { href } : {}, children: trimmed }, ...ends];
}

const left = /^(?:img|amp-img|picture|source|button|input|select|textarea)$/;

/** Tables with a cell that holds paragraphs are older than style sheets. */
function layoutTables(story: Block[], body: Body): Set<Element> {
  const letters = new Map<Element, number>();
  const layout = new Set<Element>();
  for (const { element, text } of story) {
    const path = outwards(element, body);
    const at = path.findIndex(({ tagName }) => /^t[dh]$/.test(tagName));
    const cell = path[at];
    if (!cell) continue;
    const longest = letters.has(cell) ? 100 : 500;
    letters.set(cell, (letters.get(cell) ?? 0) + text.length);
    const tables = letters.get(cell)! > longest ? path.slice(at) : [];
    for (const outer of tables) if (outer.tagName === 'table') layout.add(outer);
  }
  return layout;
}
