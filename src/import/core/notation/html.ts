import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Handle, State } from 'hast-util-to-mdast';
import { toMdast } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import type { RootContent } from 'mdast';
import { visible } from '../../../parse/sourceText.ts';
import type { Doubt, LeftOut, PhotoDraft } from '../delivery.ts';
import { doubt } from '../doubts.ts';
import { absolute, cleanBody } from './cleanBody.ts';
import { oneLine, sound } from './oneLine.ts';
import { eachVisibleText } from './visibleText.ts';
import { emptyInHtml } from './xmlScan.ts';

export { absolute } from './cleanBody.ts';

/** The body of a story that came as HTML. */
export interface Fragment {
  body: RootContent[];
  /** In the order of the text; each with its caption, or with what stands in for one. */
  photos: PhotoDraft[];
  /** Pictures without a word, links that lead nowhere, forms: all that is in neither body nor photos. */
  leftOut: LeftOut[];
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
  const photos: PhotoDraft[] = [];
  const leftOut: LeftOut[] = [];
  const placeOf = (node: Element) => ({ line: (node.position?.start.line ?? 1) + line - 1 });
  const leaveOut: Handle = (_, node: Element): undefined => {
    const address = String(node.properties['src'] ?? node.properties['data'] ?? '');
    const text = [oneLine(toText(node)), address].filter(Boolean).join(' ');
    const why = `stands in <${node.tagName}>, which a story cannot hold`;
    if (text && !/^(?:script|style)$/.test(node.tagName)) leftOut.push({ ...placeOf(node), text, why });
  };
  const read = new Set<Element>();
  /** A figure, picture or film goes out of the text; with words it becomes a photo. */
  const picture: Handle = (state, node: Element) => {
    // An emoji that is shown as a picture.
    const sign = node.tagName === 'img' ? String(node.properties['alt'] ?? '') : '';
    if (visible.test(sign) && !/[\p{L}\p{N}]/u.test(sign)) return { type: 'text', value: sign };
    const isFigure = node.tagName === 'figure';
    const images = [node, ...elementsIn(node)].filter((one) => media.test(one.tagName) && !read.has(one));
    const isGallery = elementsIn(node).some(({ tagName }) => tagName === 'figure');
    if (isFigure && (isGallery || !images.length)) return inside(state, node);
    const captions = isFigure ? node.children.filter(isCaption) : [];
    const printed = captions.map((one) => oneLine(toText(one))).filter((text) => visible.test(text));
    const said = images.map(({ properties }) => plainText(String(properties['alt'] ?? '')));
    const alts = said.filter((text) => visible.test(text));
    const caption = printed.join(' ') || alts.shift();
    const alt = alts.find((text) => text !== caption);
    if (caption !== undefined) photos.push({ ...placeOf(node), caption, ...(alt !== undefined && { alt }) });
    for (const image of images) {
      read.add(image);
      const { src, dataSrc } = image.properties;
      const text = absolute(String(src ?? dataSrc ?? ''), base);
      const kind = image.tagName === 'img' ? 'picture' : image.tagName;
      const bare = `a ${kind} without a caption; files are not fetched`;
      const why =
        caption === undefined ? bare : 'the file of the picture is not fetched; its caption is kept';
      if (text) leftOut.push({ ...placeOf(node), text, why });
    }
    const others = node.children.filter((child) => !isCaption(child));
    return isFigure ? inside(state, { ...node, children: others }) : [];
  };
  // Markdown has no more for struck words than HTML.
  const handlers: Record<string, Handle> = {
    table: rowsAsParagraphs,
    // Rows and cells that stand in no table.
    tr: (state, node: Element) => rowsAsParagraphs(state, { ...node, children: [node] }),
    td: (state, node: Element) => state.toFlow(state.all(node)),
    th: (state, node: Element) => state.toFlow(state.all(node)),
    del: inside,
    s: inside,
    strike: inside,
  };
  for (const name of ['figure', 'picture', 'img', 'video', 'audio']) handlers[name] = picture;
  for (const name of notText) handlers[name] = leaveOut;
  flatten(tree, 0);
  const mdast = toMdast(tree, {
    handlers,
    nodeHandlers: { comment: () => undefined, doctype: () => undefined },
    newlines: false,
    // Words without a paragraph around them are one.
    document: true,
  });
  const blocks = 'children' in mdast ? (mdast.children as RootContent[]) : [];
  const body = cleanBody(blocks, base, (text, why) => leftOut.push({ line, text, why }));
  return { body, photos, leftOut, doubts: [] };
}

const media = /^(?:img|video|audio)$/;

function isCaption(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'figcaption';
}

/** The elements below a node, but for those in what is no text and in `last` ones. */
function elementsIn(node: Element, last = /^$/): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const isLast = notText.has(child.tagName) || last.test(child.tagName);
    return isLast ? [child] : [child, ...elementsIn(child, last)];
  });
}

function rowsAsParagraphs(state: State, table: Element): RootContent[] {
  return elementsIn(table, /^(?:tr|caption)$/).flatMap((node) => {
    if (node.tagName === 'caption') return state.toFlow(state.all(node)) as RootContent[];
    if (node.tagName !== 'tr') return [];
    const cells = node.children.filter(({ type }) => type === 'element').map((cell) => oneLine(toText(cell)));
    return cells.some(Boolean) ? [paragraph(cells.filter(Boolean).join(' · '))] : [];
  });
}

function inside(state: State, node: Element): RootContent[] {
  return state.all(node) as RootContent[];
}

/** The words of HTML as one line of plain text: what a field takes. Plain text comes out as it went in. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html);
  if (tangled(html)) return wordsAlone(html).join(' ');
  const tree = fromHtml(sound(html), { fragment: true });
  flatten(tree, 0);
  return oneLine(toText(tree));
}

/** Whether a text is HTML source: it has an end tag, or one of an element that parts blocks or needs no end. */
export function looksLikeHtml(text: string): boolean {
  return /<\/[a-z][a-z0-9]*\s*>|<(?:p|br|hr|img|div|li)\b[^<>]*>|<!--/i.test(text);
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

const deepestRead = 500;
/** Tags, but for those in comments, scripts and styles. */
const tags = /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1|$)|<(\/?)([a-z][^\s/>]*)/gi;
const formatting = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;

const inTables = /^(?:td|th|tr)$/;
/** Elements that need no end, so that many may seem open; beside those that hold nothing. */
const endsItself = /^(?:p|li|tbody|thead|dt|dd|option|area|base|param|path|html|body)$/;

/** The words of HTML that is too large or too deep for a tree, as paragraphs. */
export function withoutTags(html: string, line: number): Fragment {
  const doubts = [doubt({ line }, 'nested-html', { deepest: deepestRead })];
  return { body: wordsAlone(html).map(paragraph), photos: [], leftOut: [], doubts };
}

function wordsAlone(html: string): string[] {
  return Array.from(eachVisibleText(sound(html), 'html'), ({ text }) =>
    oneLine(text.replaceAll('\u2060', '')),
  );
}

/** Deeper nesting than any editor’s. */
const deepest = 40;

/**
 * Takes the children of what lies too deep up into its place, and takes out empty elements of letters: many of them in a row take long to read. A heading that
 * holds several blocks was never closed, and is none.
 */
function flatten(node: HastRoot | Element, depth: number): void {
  const isEmpty = (child: HastRoot['children'][number]) =>
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

const blocks = /^(?:p|h[1-6]|ul|ol|blockquote|table)$/;

function leavesBelow(node: HastRoot | Element): ElementContent[] {
  return node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'doctype') return [];
    if (child.type !== 'element') return [child];
    if (notText.has(child.tagName)) return [];
    return child.children.length ? leavesBelow(child) : [child];
  });
}

/** Elements that hold no words of the story. */
const notText = new Set(
  'script style template noscript iframe object embed svg math canvas form button input select textarea link meta head title'.split(
    ' ',
  ),
);
