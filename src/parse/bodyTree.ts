import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { itemAt } from './assert.ts';

/**
 * The Markdown tree of a body’s HTML, as `readMarkdown` gives it: well-formed, of CommonMark’s own elements, with text as character
 * references where it must be. Every character of text is kept.
 */
export function bodyTree(html: string): RootContent[] {
  const root: Element = { name: '', attributes: '', children: [] };
  const open = [root];
  for (const [token, slash, name = '', attributes = ''] of html.matchAll(tokens)) {
    const parent = itemAt(open, open.length - 1);
    if (slash) open.pop();
    else if (name === '') parent.children.push(decodeReferences(token));
    else {
      const element = { name, attributes, children: [] };
      parent.children.push(element);
      if (!isVoid.has(name)) open.push(element);
    }
  }
  return blocksOf(root);
}

/** Text with `&#x26;` and the like as the characters that they stand for. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&#x([0-9A-Fa-f]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}

interface Element {
  name: string;
  /** As they are written. */
  attributes: string;
  children: (Element | string)[];
}

const tokens = /<(\/?)(\w+)((?: [\w-]+="[^"]*")*)>|[^<]+/g;
const isVoid = new Set(['br', 'hr']);
const phrasing = new Set(['a', 'br', 'code', 'em', 'strong']);

function blocksOf({ children }: Element): (BlockContent | DefinitionContent)[] {
  return children.flatMap((child) => (typeof child === 'string' ? [] : blockOf(child)));
}

function blockOf(element: Element): BlockContent {
  const { name } = element;
  switch (name) {
    case 'p':
      return { type: 'paragraph', children: inlinesOf(element) };
    case 'blockquote':
      return { type: 'blockquote', children: blocksOf(element) };
    case 'hr':
      return { type: 'thematicBreak' };
    case 'pre':
      return codeOf(element);
    case 'ul':
    case 'ol':
      return listOf(element);
    default:
      return { type: 'heading', depth: Number(name.slice(1)) as 2, children: inlinesOf(element) };
  }
}

function listOf(element: Element): BlockContent {
  const items = element.children.filter((child) => typeof child !== 'string').map(itemOf);
  const start = attribute(element, 'start');
  const ordered = element.name === 'ol';
  return {
    type: 'list',
    ordered,
    ...(ordered && { start: Number(start ?? 1) }),
    spread: items.some(({ spread }) => spread),
    children: items,
  };
}

/** Of an item in a tight list the text stands without a paragraph around it. */
function itemOf(element: Element): ListItem {
  const children: ListItem['children'] = [];
  let loose: Element | undefined;
  for (const child of element.children) {
    if (typeof child === 'string' ? loose || /[^\t\n ]/.test(child) : phrasing.has(child.name)) {
      loose ??= { name: 'p', attributes: '', children: [] };
      loose.children.push(child);
      continue;
    }
    if (loose) children.push(blockOf(withoutEnd(loose)));
    loose = undefined;
    if (typeof child !== 'string') children.push(blockOf(child));
  }
  if (loose) children.push(blockOf(withoutEnd(loose)));
  const spread = element.children.some((child) => typeof child !== 'string' && child.name === 'p');
  return { type: 'listItem', spread, children };
}

/** Without the line break before the next block. */
function withoutEnd(element: Element): Element {
  const children = element.children.map((child, at) =>
    typeof child === 'string' && at === element.children.length - 1 ? child.replace(/\n$/, '') : child,
  );
  return { ...element, children };
}

function codeOf({ children }: Element): BlockContent {
  const code = children.find((child) => typeof child !== 'string');
  const lang = code && attribute(code, 'class')?.replace(/^language-/, '');
  return { type: 'code', ...(lang && { lang }), value: code ? textOf(code).replace(/\n$/, '') : '' };
}

function inlinesOf({ children }: Element): PhrasingContent[] {
  return children.map((child, at): PhrasingContent => {
    if (typeof child === 'string') {
      const before = children[at - 1];
      // A break ends its line itself.
      const isBroken = typeof before === 'object' && before.name === 'br';
      return { type: 'text', value: isBroken ? child.replace(/^\n/, '') : child };
    }
    const { name } = child;
    if (name === 'br') return { type: 'break' };
    if (name === 'code') return { type: 'inlineCode', value: textOf(child) };
    if (name === 'em') return { type: 'emphasis', children: inlinesOf(child) };
    if (name === 'strong') return { type: 'strong', children: inlinesOf(child) };
    const title = attribute(child, 'title');
    const url = attribute(child, 'href') ?? '';
    return { type: 'link', url, ...(title !== undefined && { title }), children: inlinesOf(child) };
  });
}

function textOf({ children }: Element): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function attribute({ attributes }: Element, name: string): string | undefined {
  const written = new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
  return written === undefined ? undefined : decodeReferences(written);
}
