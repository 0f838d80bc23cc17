import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Handle, State } from 'hast-util-to-mdast';
import { toMdast } from 'hast-util-to-mdast';
import { toText } from 'hast-util-to-text';
import type { RootContent } from 'mdast';
import { visible } from '../../../parse/sourceText.ts';
import type { Doubt, LeftOut, PhotoDraft } from '../delivery.ts';
import { doubt } from '../doubts.ts';
import { cleanBody } from './cleanBody.ts';
import { absolute } from './address.ts';
import { oneLine, sound } from './oneLine.ts';
import { eachVisibleText } from './visibleText.ts';
import { elementsIn, notText } from './elements.ts';
import { deepestRead, flatten, tangled } from './nesting.ts';

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
  const leaveOut = (node: Element, text: string, why: string) =>
    void (text && leftOut.push({ ...placeOf(node), text, why }));
  const picture = pictureHandler(base, leaveOut, (node, photo) =>
    photos.push({ ...placeOf(node), ...photo }),
  );
  const other: Handle = (_, node: Element): undefined => {
    const address = String(node.properties['src'] ?? node.properties['data'] ?? '');
    const text = [oneLine(toText(node)), address].filter(Boolean).join(' ');
    const why = `stands in <${node.tagName}>, which a story cannot hold`;
    if (!/^(?:script|style)$/.test(node.tagName)) leaveOut(node, text, why);
  };
  flatten(tree);
  const mdast = toMdast(tree, {
    handlers: { ...blockHandlers, ...handledBy(picture, pictures), ...handledBy(other, notText) },
    nodeHandlers: { comment: () => undefined, doctype: () => undefined },
    newlines: false,
    // Words without a paragraph around them are one.
    document: true,
  });
  const blocks = 'children' in mdast ? (mdast.children as RootContent[]) : [];
  const body = cleanBody(blocks, base, (text, why) => leftOut.push({ line, text, why }));
  return { body, photos, leftOut, doubts: [] };
}

/** Markdown has no more for struck words than HTML; rows and cells may stand in no table. */
const blockHandlers: Record<string, Handle> = {
  table: rowsAsParagraphs,
  tr: (state, node: Element) => rowsAsParagraphs(state, { ...node, children: [node] }),
  ...handledBy((state, node: Element) => state.toFlow(state.all(node)), ['td', 'th']),
  ...handledBy(inside, ['del', 's', 'strike']),
};

const pictures = ['figure', 'picture', 'img', 'video', 'audio'];
const media = /^(?:img|video|audio)$/;

function handledBy(handle: Handle, names: Iterable<string>): Record<string, Handle> {
  return Object.fromEntries(Array.from(names, (name) => [name, handle]));
}

/** Takes figures, pictures and films out of the text, each once; with words they become photos, and the addresses of their files are left out. */
function pictureHandler(
  base: string | undefined,
  leaveOut: (node: Element, text: string, why: string) => void,
  take: (node: Element, photo: PictureWords) => void,
): Handle {
  const read = new Set<Element>();
  return (state, node: Element) => {
    const sign = node.tagName === 'img' ? String(node.properties['alt'] ?? '') : '';
    if (isEmoji(sign)) return { type: 'text', value: sign };
    const inner = elementsIn(node);
    const files = [node, ...inner].filter((one) => media.test(one.tagName) && !read.has(one));
    const isFigure = node.tagName === 'figure';
    const isGallery = inner.some(({ tagName }) => tagName === 'figure');
    if (isFigure && (isGallery || !files.length)) return inside(state, node);
    const words = pictureWords(isFigure ? node.children.filter(isCaption) : [], files);
    if (words) take(node, words);
    for (const file of files) {
      read.add(file);
      const { src, dataSrc } = file.properties;
      const kind = file.tagName === 'img' ? 'picture' : file.tagName;
      const why = words
        ? 'the file of the picture is not fetched; its caption is kept'
        : `a ${kind} without a caption; files are not fetched`;
      leaveOut(node, absolute(String(src ?? dataSrc ?? ''), base) ?? '', why);
    }
    const others = node.children.filter((child) => !isCaption(child));
    return isFigure ? inside(state, { ...node, children: others }) : [];
  };
}

/** Whether the words for a picture are an emoji that is shown as one. */
function isEmoji(sign: string): boolean {
  return visible.test(sign) && !/[\p{L}\p{N}]/u.test(sign);
}

type PictureWords = Pick<PhotoDraft, 'caption' | 'alt'>;

/** The caption of pictures, or what stands in for it, and what else describes them. */
function pictureWords(captions: ElementContent[], files: Element[]): PictureWords | undefined {
  const printed = captions.map((one) => oneLine(toText(one))).filter((text) => visible.test(text));
  const said = files.map(({ properties }) => plainText(String(properties['alt'] ?? '')));
  const alts = said.filter((text) => visible.test(text));
  const caption = printed.join(' ') || alts.shift();
  const alt = alts.find((text) => text !== caption);
  return caption === undefined ? undefined : { caption, ...(alt !== undefined && { alt }) };
}

function isCaption(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'figcaption';
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
  flatten(tree);
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
