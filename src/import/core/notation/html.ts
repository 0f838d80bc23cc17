/*
 * HTML as it arrives in wires, feeds and pages, made into Markdown’s tree. One file, because its handlers call one another at every depth of a tree.
 */

import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { State } from 'hast-util-to-mdast';
import { toMdast } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import type { Nodes, Parents, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { visible } from '../../../parse/sourceText.ts';
import type { Doubt, InputText, LeftOut, PhotoDraft } from '../delivery.ts';
import { oneLine, sound } from './oneLine.ts';

/** The body of a story that came as HTML. */
export interface Fragment {
  body: RootContent[];
  /** In the order of the text; each with its caption, or with what stands in for one. */
  photos: PhotoDraft[];
  /** Pictures without a word, links that lead nowhere, scripts: all that is in neither body nor photos. */
  leftOut: LeftOut[];
  /** The visible texts of the fragment, block by block. */
  leaves: InputText[];
  doubts: Doubt[];
}

/**
 * Reads HTML as the body of a story: paragraphs, cross-heads, lists, quotations, emphasis and links stay; figures become photos; tables become
 * a paragraph a row. Nothing is run and nothing fetched. Relative links are resolved by `base`, else their words alone stay.
 * `line` is the line of the input on which the fragment begins, where its lines are the input’s.
 */
export function readFragment(
  html: string,
  { base, line = 1 }: { base?: string; line?: number } = {},
): Fragment {
  if (tangled(html)) return withoutTags(html, line);
  const tree = fromHtml(sound(html), { fragment: true });
  return fragmentOf(tree, { ...(base !== undefined && { base }), line });
}

/** As `readFragment`, of a tree that is parsed already; the tree is changed. */
export function fragmentOf(
  tree: HastRoot,
  { base, line = 1 }: { base?: string; line?: number } = {},
): Fragment {
  const at = (node: HastNodes) => ({ line: (node.position?.start.line ?? 1) + line - 1 });
  const fragment: Fragment = { body: [], photos: [], leftOut: [], leaves: [], doubts: [] };
  flatten(tree);
  takeOut(tree, fragment, at);
  fragment.leaves = blockTexts(tree).map((text) => ({ line, text }));
  takePictures(tree, fragment, at, base);
  const mdast = toMdast(tree, {
    handlers: { table: rowsAsParagraphs, ...asText },
    newlines: false,
    // Words without a paragraph around them are one.
    document: true,
  });
  fragment.body = cleanBody('children' in mdast ? (mdast.children as RootContent[]) : [], base, (text, why) =>
    fragment.leftOut.push({ line, text, why }),
  );
  return fragment;
}

/** The words of HTML as one line of plain text: what a field takes. Plain text comes out as it went in. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html);
  if (tangled(html))
    return withoutTags(html, 1)
      .leaves.map(({ text }) => text)
      .join(' ');
  const tree = fromHtml(sound(html), { fragment: true });
  flatten(tree);
  return oneLine(toText(tree));
}

/** Plain text as a body: a blank line parts paragraphs; where there is none, each line is one. */
export function paragraphsOf(text: string): RootContent[] {
  const parts = /\n[ \t]*\n/.test(text.trim()) ? text.split(/\n\s*\n/) : text.split('\n');
  return parts
    .map(oneLine)
    .filter((part) => visible.test(part))
    .map(paragraph);
}

export function paragraph(text: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

export function crossHead(text: string): RootContent {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] };
}

/** Whether elements nest so deep that a parser would take minutes or its whole stack. */
export function tangled(html: string): boolean {
  const open: string[] = [];
  const markup = /<(\/?)([a-z][a-z0-9]*)|<!--/gi;
  for (let match = markup.exec(html); match; match = markup.exec(html)) {
    const name = match[2]?.toLowerCase() ?? '--';
    const end = match[1] ? undefined : endings.get(name);
    if (end) {
      end.lastIndex = match.index;
      if (!end.exec(html)) return false;
      markup.lastIndex = end.lastIndex;
    } else if (!closesItself.test(name)) {
      const last = match[1] ? open.lastIndexOf(name) : -1;
      // An end tag closes what stands open within, but for those of letters and links: `<b><div></b>` leaves the div.
      if (last !== -1) open.splice(last, formatting.test(name) ? 1 : open.length);
      else if (!match[1]) open.push(name);
      if (open.length > deepestRead) return true;
    }
  }
  return false;
}

/** The ends of what holds no tags, whatever it looks like. */
const endings = new Map([
  ['--', /-->/g],
  ['script', /<\/script/gi],
  ['style', /<\/style/gi],
  ['textarea', /<\/textarea/gi],
  ['title', /<\/title/gi],
  ['xmp', /<\/xmp/gi],
]);
const formatting = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;

const deepestRead = 500;

/** Elements that need no end, so that many may seem open. */
const closesItself =
  /^(?:p|li|td|th|tr|tbody|thead|dt|dd|option|br|hr|img|input|meta|link|source|wbr|col|area|base|embed|param|track|path|html|body)$/i;

/** The words of HTML that is too large or too deep for a tree, as paragraphs. */
export function withoutTags(html: string, line: number): Fragment {
  const text = html
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<\/?(?:p|div|li|tr|h[1-6]|br|blockquote|ul|ol|table|section|article)\b[^<>]*>/gi, '\n\n')
    .replace(/<\/?[a-z][^<>]*>|<!--[\s\S]*?(?:-->|$)/gi, '');
  // Without tags nothing nests, and only named characters are left to read.
  const body = paragraphsOf(text.replaceAll('<', '&lt;')).map((block) =>
    paragraph(plainText(toString(block))),
  );
  const message = `its HTML nests more than ${deepestRead} deep; the words alone were read.`;
  const doubts = [{ line, message, fix: 'Look whether paragraphs and cross-heads are right.' }];
  return {
    body,
    photos: [],
    leftOut: [],
    leaves: body.map((block) => ({ line, text: toString(block) })),
    doubts,
  };
}

/** Deeper nesting than any editor’s; what lies deeper is lifted, so that no walk fails. */
const deepest = 40;

/** Elements that hold no words of the story. */
const notText = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'link',
  'meta',
  'head',
  'title',
]);

/** Takes the children of what lies too deep up into its place. Iterative, for a file may nest a hundred thousand deep. */
function flatten(tree: HastRoot): void {
  const stack: { node: HastRoot | Element; depth: number }[] = [{ node: tree, depth: 0 }];
  while (stack.length) {
    const { node, depth } = stack.pop()!;
    if (depth >= deepest) {
      node.children = leavesBelow(node) as typeof node.children;
      continue;
    }
    for (const child of node.children)
      if (child.type === 'element') stack.push({ node: child, depth: depth + 1 });
  }
}

function leavesBelow(node: HastRoot | Element): ElementContent[] {
  const found: ElementContent[] = [];
  const stack = [...node.children].toReversed();
  while (stack.length) {
    const child = stack.pop()!;
    if (child.type === 'element' && notText.has(child.tagName)) continue;
    if (child.type === 'element' && child.children.length)
      for (const inner of child.children.toReversed()) stack.push(inner);
    else if (child.type !== 'doctype') found.push(child);
  }
  return found;
}

function takeOut(tree: HastRoot, fragment: Fragment, at: (node: HastNodes) => { line: number }): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'comment' || node.type === 'doctype') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'element' || !notText.has(node.tagName)) return undefined;
    parent.children.splice(index, 1);
    const address = String(node.properties['src'] ?? node.properties['data'] ?? '');
    const words = oneLine(toText(node));
    const text = [words, address].filter(Boolean).join(' ');
    if (text && node.tagName !== 'script' && node.tagName !== 'style')
      fragment.leftOut.push({
        ...at(node),
        text,
        why: `stands in <${node.tagName}>, which a story cannot hold`,
      });
    return [SKIP, index];
  });
}

/** Each figure, picture and film goes out of the text; those with words become photos. */
function takePictures(
  tree: HastRoot,
  fragment: Fragment,
  at: (node: HastNodes) => { line: number },
  base: string | undefined,
): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !pictures.has(node.tagName)) return undefined;
    const place = at(node);
    const images: Element[] = [];
    let gallery = false;
    visit(node, 'element', (inner) => {
      if (media.has(inner.tagName)) images.push(inner);
      gallery ||= inner !== node && inner.tagName === 'figure';
    });
    if (node.tagName === 'figure' && (gallery || !images.length)) {
      node.tagName = 'div';
      return undefined;
    }
    const captions: string[] = [];
    const others: ElementContent[] = [];
    if (node.tagName === 'figure')
      for (const child of node.children) {
        if (child.type === 'element' && child.tagName === 'figcaption') captions.push(oneLine(toText(child)));
        else if (oneLine(toText(child))) others.push(child);
      }
    const alts = images
      .map(({ properties }) => plainText(String(properties['alt'] ?? '')))
      .filter((alt) => visible.test(alt));
    const caption = captions.filter((text) => visible.test(text)).join(' ') || alts.shift();
    if (caption !== undefined) {
      const alt = alts.find((text) => text !== caption);
      fragment.photos.push({ ...place, caption, ...(alt !== undefined && { alt }) });
    }
    for (const { properties, tagName } of images) {
      const address = absolute(String(properties['src'] ?? properties['dataSrc'] ?? ''), base);
      if (address && !address.startsWith('data:'))
        fragment.leftOut.push({
          ...place,
          text: address,
          why:
            caption === undefined
              ? `a ${tagName === 'img' ? 'picture' : tagName} without a caption; files are not fetched`
              : 'the file of the picture is not fetched; its caption is kept',
        });
    }
    parent.children.splice(index, 1, ...(others as typeof parent.children));
    return [SKIP, index];
  });
}

const pictures = new Set(['figure', 'picture', 'img', 'video', 'audio']);
const media = new Set(['img', 'video', 'audio']);

function rowsAsParagraphs(state: State, table: Element): RootContent[] {
  const rows: RootContent[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'caption') rows.push(...(state.toFlow(state.all(node)) as RootContent[]));
    if (node.tagName !== 'tr') return undefined;
    const cells = node.children
      .filter((child): child is Element => child.type === 'element')
      .map((cell) => oneLine(toText(cell)))
      .filter(Boolean);
    if (cells.length) rows.push(paragraph(cells.join(' · ')));
    return SKIP;
  });
  return rows;
}

const wordsAlone = (state: State, node: Element) => state.all(node);

/** Elements whose Markdown would not be CommonMark: their words alone stay. */
const asText = { del: wordsAlone, s: wordsAlone, strike: wordsAlone, input: () => undefined };

/**
 * A body as the archive takes it: no raw HTML, no pictures, no empty blocks, no link that leads nowhere; white space single, cross-heads from depth 2.
 * `leaveOut` is called with each address that is left out.
 */
export function cleanBody(
  body: RootContent[],
  base: string | undefined,
  leaveOut: (text: string, why: string) => void,
): RootContent[] {
  const root: Parents = { type: 'root', children: body.map(copied) };
  visit(root as Nodes, (node, index, parent) => {
    const siblings = (parent as Parents | undefined)?.children as Nodes[] | undefined;
    if (!siblings || index === undefined) return undefined;
    if (node.type === 'html') siblings[index] = { type: 'text', value: node.value };
    if (node.type === 'image' || node.type === 'imageReference') {
      siblings.splice(index, 1, ...(node.alt ? [{ type: 'text', value: node.alt } as const] : []));
      return [SKIP, index + (node.alt ? 1 : 0)];
    }
    if (node.type === 'thematicBreak' || node.type === 'definition') {
      siblings.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'link') {
      const address = absolute(node.url, base);
      if (address && visible.test(toString(node))) {
        node.url = address;
        delete node.title;
        return undefined;
      }
      if (node.url)
        leaveOut(node.url, address ? 'a link without words' : 'a link that leads nowhere from the archive');
      siblings.splice(index, 1, ...(node.children as Nodes[]));
      return [SKIP, index];
    }
    if (node.type === 'heading') node.depth = 2;
    return undefined;
  });
  tidy(root);
  return root.children as RootContent[];
}

/** A node and all below it, without their places. */
function copied<N extends Nodes>(node: N): N {
  const copy = { ...node };
  delete copy.position;
  if ('children' in copy) (copy as { children: Nodes[] }).children = (copy.children as Nodes[]).map(copied);
  return copy;
}

/** Joins neighbouring texts, makes white space single, trims blocks, and drops what is left empty. */
function tidy(parent: Parents): void {
  for (const child of parent.children) if ('children' in child) tidy(child as Parents);
  const children: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    const last = children.at(-1);
    if (child.type === 'text' || child.type === 'inlineCode')
      child.value = sound(child.value).replace(/[\s\u00a0\u2028\u2029]+/gu, ' ');
    if (last?.type === child.type && (child.type === 'emphasis' || child.type === 'strong')) {
      // Marks that meet would be read as others: what is set off in two pieces is one.
      (last as Parents).children.push(...(child.children as never[]));
      tidy(last as Parents);
    } else if (child.type === 'text' && last?.type === 'text')
      last.value = (last.value + child.value).replace(/ {2,}/g, ' ');
    else if (child.type === 'text' ? child.value !== '' : keeps(child)) children.push(child);
    else if ('children' in child && toString(child)) children.push({ type: 'text', value: ' ' });
  }
  wholeWords(children);
  if (blocks.has(parent.type)) trimEnds(children);
  parent.children = children as typeof parent.children;
}

/** Where words are set off and the last is cut, the rest of it joins them: Markdown cannot end emphasis within a word but by codes for its letters. */
function wholeWords(children: Nodes[]): void {
  for (const [index, node] of children.entries()) {
    const next = children[index + 1];
    if ((node.type !== 'emphasis' && node.type !== 'strong') || next?.type !== 'text') continue;
    const rest = /^\p{L}+/u.exec(next.value)?.[0];
    const words = toString(node);
    if (rest === undefined || !/\s/.test(words) || !/\p{L}$/u.test(words)) continue;
    node.children.push({ type: 'text', value: rest });
    next.value = next.value.slice(rest.length);
  }
}

function trimEnds(children: Nodes[]): void {
  for (const [end, edge] of [
    [0, /^\s+/u],
    [-1, /\s+$/u],
  ] as const) {
    for (let node = children.at(end); node; node = children.at(end)) {
      if (node.type === 'text') node.value = node.value.replace(edge, '');
      const empty = node.type === 'break' || (node.type === 'text' && node.value === '');
      if (!empty) break;
      children.splice(end, 1);
    }
  }
}

const blocks = new Set(['paragraph', 'heading']);

function keeps(node: Nodes): boolean {
  if (node.type === 'break') return true;
  if ('value' in node) return visible.test(node.value);
  return 'children' in node && visible.test(toString(node));
}

/** A web address in full, or nothing. */
export function absolute(address: string, base: string | undefined): string | undefined {
  const whole = address.trim();
  if (/^(?:https?:\/\/[^/]|mailto:[^@\s]+@)/i.test(whole) && URL.canParse(whole)) return new URL(whole).href;
  if (!whole || base === undefined || !/^https?:/i.test(base) || /^[a-z][a-z0-9+.-]*:/i.test(whole))
    return undefined;
  return URL.canParse(whole, base) ? new URL(whole, base).href : undefined;
}

/** The texts of blocks, as a reader of the page would distinguish them. */
function blockTexts(tree: HastRoot): string[] {
  return toText(tree)
    .split(/\n+/)
    .map(oneLine)
    .filter((text) => visible.test(text));
}
