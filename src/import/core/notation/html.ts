import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Handle, State } from 'hast-util-to-mdast';
import { toMdast } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import type { RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { visible } from '../../../parse/sourceText.ts';
import type { Doubt, LeftOut, PhotoDraft, Place } from '../delivery.ts';
import { doubt } from '../doubts.ts';
import { absolute, cleanBody } from './cleanBody.ts';
import { oneLine, sound } from './oneLine.ts';
import { tokenize, visibleTexts } from './visibleText.ts';

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
  const fragment = new FragmentReader(base, line);
  flatten(tree);
  const mdast = toMdast(tree, {
    handlers: fragment.handlers,
    nodeHandlers: { comment: () => undefined, doctype: () => undefined },
    newlines: false,
    // Words without a paragraph around them are one.
    document: true,
  });
  const { photos, leftOut } = fragment;
  const blocks = 'children' in mdast ? (mdast.children as RootContent[]) : [];
  const body = cleanBody(blocks, base, (text, why) => leftOut.push({ line, text, why }));
  return { body, photos, leftOut, doubts: [] };
}

/** The words of HTML as one line of plain text: what a field takes. Plain text comes out as it went in. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html);
  if (tangled(html)) return wordsAlone(html).join(' ');
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
  let deepest = 0;
  tokenize(html, {
    onopentagname(start, end) {
      const name = html.slice(start, end).toLowerCase();
      if (deepest <= deepestRead && !closesItself.test(name)) deepest = Math.max(deepest, open.push(name));
    },
    onclosetag(start, end) {
      const name = html.slice(start, end).toLowerCase();
      const last = open.lastIndexOf(name);
      // An end tag closes what stands open within, but for those of letters and links: `<b><div></b>` leaves the div.
      if (last !== -1) open.splice(last, formatting.test(name) ? 1 : open.length);
    },
  });
  return deepest > deepestRead;
}

const deepestRead = 500;
const formatting = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;

/** Elements that need no end, so that many may seem open. */
const closesItself =
  /^(?:p|li|td|th|tr|tbody|thead|dt|dd|option|br|hr|img|input|meta|link|source|wbr|col|area|base|embed|param|track|path|html|body)$/;

/** The words of HTML that is too large or too deep for a tree, as paragraphs. */
export function withoutTags(html: string, line: number): Fragment {
  const body = wordsAlone(html).map(paragraph);
  return {
    body,
    photos: [],
    leftOut: [],
    doubts: [doubt({ line }, 'nested-html', { deepest: deepestRead })],
  };
}

function wordsAlone(html: string): string[] {
  return visibleTexts(sound(html), 'html').map(({ text }) => oneLine(text.replaceAll('\u2060', '')));
}

/** Deeper nesting than any editor’s; what lies deeper is lifted, so that no walk fails. */
const deepest = 40;

/** Takes the children of what lies too deep up into its place. Iterative, for a file may nest a hundred thousand deep. */
function flatten(tree: HastRoot): void {
  const stack: { node: HastRoot | Element; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (depth >= deepest) node.children = leavesBelow(node);
    else
      for (const child of node.children)
        if (child.type === 'element') stack.push({ node: child, depth: depth + 1 });
  }
}

function leavesBelow(node: HastRoot | Element): ElementContent[] {
  const found: ElementContent[] = [];
  const stack = node.children.toReversed();
  for (let child = stack.pop(); child; child = stack.pop()) {
    if (child.type === 'element' && notText.has(child.tagName)) continue;
    if (child.type === 'element' && child.children.length) stack.push(...child.children.toReversed());
    else if (child.type !== 'doctype') found.push(child);
  }
  return found;
}

/** Elements that hold no words of the story. */
const notText = new Set(
  'script style template noscript iframe object embed svg math canvas form button input select textarea link meta head title'.split(
    ' ',
  ),
);

/** Reads the elements of a story that are more than words, and keeps what is no text. */
class FragmentReader {
  readonly photos: PhotoDraft[] = [];
  readonly leftOut: LeftOut[] = [];
  /** By name of element. Where Markdown has no more than HTML for one, its words alone stay. */
  readonly handlers: Record<string, Handle>;
  readonly #base: string | undefined;
  readonly #line: number;
  /** Pictures that stand in a figure and are read with it. */
  readonly #read = new Set<Element>();

  constructor(base: string | undefined, line: number) {
    this.#base = base;
    this.#line = line;
    const leaveOut: Handle = (_, node) => this.#leaveOut(node);
    const picture: Handle = (state, node) => this.#picture(state, node);
    this.handlers = {
      ...Object.fromEntries([...notText].map((name) => [name, leaveOut])),
      ...Object.fromEntries(['figure', 'picture', 'img', 'video', 'audio'].map((name) => [name, picture])),
      ...Object.fromEntries(['del', 's', 'strike'].map((name) => [name, inside])),
      table: rowsAsParagraphs,
    };
  }

  #leaveOut(node: Element): undefined {
    const address = String(node.properties['src'] ?? node.properties['data'] ?? '');
    const text = [oneLine(toText(node)), address].filter(Boolean).join(' ');
    if (text && node.tagName !== 'script' && node.tagName !== 'style')
      this.leftOut.push({
        ...this.#placeOf(node),
        text,
        why: `stands in <${node.tagName}>, which a story cannot hold`,
      });
  }

  /** A figure, picture or film goes out of the text; with words it becomes a photo. */
  #picture(state: State, node: Element): RootContent[] {
    const own = media.test(node.tagName) ? [node] : elementsIn(node, media);
    const images = own.filter((image) => !this.#read.has(image));
    const isGallery = elementsIn(node, /^figure$/).length > 0;
    if (node.tagName === 'figure' && (isGallery || !images.length)) return inside(state, node);
    for (const image of images) this.#read.add(image);
    const isCaption = (child: ElementContent): child is Element =>
      node.tagName === 'figure' && child.type === 'element' && child.tagName === 'figcaption';
    const printed = node.children.filter(isCaption).map((child) => oneLine(toText(child)));
    const alts = images
      .map(({ properties }) => plainText(String(properties['alt'] ?? '')))
      .filter((text) => visible.test(text));
    const caption = printed.filter((text) => visible.test(text)).join(' ') || alts.shift();
    const alt = alts.find((text) => text !== caption);
    if (caption !== undefined)
      this.photos.push({ ...this.#placeOf(node), caption, ...(alt !== undefined && { alt }) });
    for (const image of images) this.#leaveFileOut(image, this.#placeOf(node), caption !== undefined);
    if (node.tagName !== 'figure') return [];
    return inside(state, { ...node, children: node.children.filter((child) => !isCaption(child)) });
  }

  #leaveFileOut({ properties, tagName }: Element, place: Place, hasCaption: boolean): void {
    const address = absolute(String(properties['src'] ?? properties['dataSrc'] ?? ''), this.#base);
    if (!address) return;
    const why = hasCaption
      ? 'the file of the picture is not fetched; its caption is kept'
      : `a ${tagName === 'img' ? 'picture' : tagName} without a caption; files are not fetched`;
    this.leftOut.push({ ...place, text: address, why });
  }

  #placeOf(node: HastNodes): { line: number } {
    return { line: (node.position?.start.line ?? 1) + this.#line - 1 };
  }
}

const media = /^(?:img|video|audio)$/;

/** The elements of a name that are below a node, but for those in what is no text. */
function elementsIn(node: Element, name: RegExp): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (inner) => {
    if (inner !== node && name.test(inner.tagName)) found.push(inner);
    return notText.has(inner.tagName) ? SKIP : undefined;
  });
  return found;
}

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

function inside(state: State, node: Element): RootContent[] {
  return state.all(node) as RootContent[];
}
