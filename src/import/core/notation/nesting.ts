import type { Element, ElementContent, Root } from 'hast';
import { elementsIn, emptyInHtml, notText } from './elements.ts';

/** Whether elements nest so deep that a parser would take minutes or its whole stack. */
export function tangled(html: string): boolean {
  const open: string[] = [];
  for (const [, , slash, written = 'br'] of html.matchAll(tags)) {
    const name = written.toLowerCase();
    // A cell or a row without an end ends where the next of its table begins.
    const before = !slash && inTables.test(name) ? open.lastIndexOf(name) : -1;
    if (before > open.lastIndexOf('table')) open.splice(before);
    if (!slash && !endsItself.test(name) && !emptyInHtml.has(name)) open.push(name);
    if (open.length > deepestRead) return true;
    const last = slash ? open.lastIndexOf(name) : -1;
    // An end tag closes what stands open within, but for those of letters and links: `<b><div></b>` leaves the div.
    if (last !== -1) open.splice(last, formatting.test(name) ? 1 : open.length);
  }
  return false;
}

/**
 * Takes the children of what lies too deep up into its place, and takes out empty elements of letters: many of them in a row take long to read. A heading that
 * holds several blocks was never closed, and is none.
 */
export function flatten(node: Root | Element, depth = 0): void {
  const isEmpty = (child: Root['children'][number]) =>
    child.type === 'element' &&
    !child.children.length &&
    formatting.test(child.tagName) &&
    child.tagName !== 'a';
  node.children = node.children.filter((child) => !isEmpty(child)) as ElementContent[];
  const isHeading = node.type === 'element' && /^h[1-6]$/.test(node.tagName);
  if (isHeading && elementsIn(node).filter(({ tagName }) => blocks.test(tagName)).length > 1)
    node.tagName = 'div';
  if (depth >= deepest) node.children = leavesBelow(node);
  else for (const child of node.children) if (child.type === 'element') flatten(child, depth + 1);
}

function leavesBelow(node: Root | Element): ElementContent[] {
  return node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'doctype') return [];
    if (child.type !== 'element') return [child];
    if (notText.has(child.tagName)) return [];
    return child.children.length ? leavesBelow(child) : [child];
  });
}

/** In elements. */
export const deepestRead = 500;
/** Tags, but for those in comments, scripts and styles. */
const tags = /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1|$)|<(\/?)([a-z][^\s/>]*)/gi;
const formatting = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;

const inTables = /^(?:td|th|tr)$/;
/** Elements that need no end, so that many may seem open; beside those that hold nothing. */
const endsItself = /^(?:p|li|tbody|thead|dt|dd|option|area|base|param|path|html|body)$/;
/** Deeper nesting than any editor’s. */
const deepest = 40;

const blocks = /^(?:p|h[1-6]|ul|ol|blockquote|table)$/;
