import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visible } from '../../../parse/sourceText.ts';
import type { Doubt, InputText, LeftOut, PhotoDraft } from '../../core/delivery.ts';
import { readFragment } from '../../core/notation/html.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { openingDateline } from '../../core/printed/openingDateline.ts';
import { withoutChrome } from './chrome.ts';

/** A text of an item as HTML, and where it stands. */
export interface Source {
  html: string;
  line: number;
  path?: string | undefined;
  base?: string | undefined;
}

/** A text, read. */
export interface Text {
  body: RootContent[];
  photos: PhotoDraft[];
  leftOut: LeftOut[];
  doubts: Doubt[];
  leaves: InputText[];
  /** Whether it says itself that it is not whole. */
  goesOn: boolean;
}

/** Reads the HTML of an item: two line breaks part paragraphs, counting pixels are no pictures, and what belongs to the site is left out. */
export function readItemText({ html, line, path, base }: Source, title: string | undefined): Text {
  const leftOut: LeftOut[] = [];
  const leaveOut = (text: string, why: string) =>
    void leftOut.push({ line, ...(path !== undefined && { path }), text, why });
  const fragment = readFragment(asParagraphs(withoutPixels(html, leaveOut)), {
    line,
    ...(base !== undefined && { base }),
  });
  const body = withoutPulled(withoutHeadline(fragment.body, title), leaveOut);
  const bare = withoutChrome(body, leaveOut);
  plainStart(bare.body[0]);
  const text = { body: bare.body.map(withoutPositions), goesOn: bare.goesOn, doubts: fragment.doubts };
  return {
    ...text,
    photos: fragment.photos,
    leaves: [],
    leftOut: [...fragment.leftOut, ...leftOut],
  };
}

/** Plain text as HTML; its lines are paragraphs where each of them ends as a sentence does, and else only set. */
export function htmlOfPlain(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return paragraphsOfLines(escaped);
}

/** Text of which it is not known whether it is HTML or plain: without a tag, its lines are looked at as in `htmlOfPlain`. */
export function htmlOfEither(text: string): string {
  if (/<[a-z!/]/i.test(text)) return text;
  return escapedTwice.test(text) ? unescaped(text) : paragraphsOfLines(text);
}

/** A text that begins and goes on with tags is meant as HTML, however often it was escaped. */
const escapedTwice =
  /^\s*&lt;(?:p|div|br|span|a|b|i|em|strong|h[1-6]|ul|ol|blockquote|figure|img)\b[^<>]*&gt;/i;

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** The words of a text, as one compares them. */
export function bareWords(body: RootContent[]): string {
  return lettersOf(body.map((block) => toString(block)).join(' '));
}

export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

export function countWords(body: RootContent[]): number {
  return body.reduce((sum, block) => sum + (toString(block).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

function paragraphsOfLines(text: string): string {
  const trimmed = text.trim();
  if (/\n[ \t]*\n/.test(trimmed))
    return trimmed
      .split(/\n[ \t]*\n/)
      .map((part) => `<p>${part}</p>`)
      .join('\n\n');
  const lines = trimmed.split('\n');
  const sentences = lines.length > 1 && lines.every((line) => /[.!?…:;"”»)]\s*$/.test(line) || !line.trim());
  return sentences ? lines.map((line) => `<p>${line}</p>`).join('\n') : trimmed;
}

function asParagraphs(html: string): string {
  return html.replace(
    /(?:<br\b[^<>]{0,20}>(?:\s|&nbsp;|&#160;|\u00a0){0,20}){2,}/gi,
    (breaks) => `</p>${'\n'.repeat(breaks.split('\n').length - 1)}<p>`,
  );
}

function withoutPixels(html: string, leaveOut: (text: string, why: string) => void): string {
  return html.replace(/<img\b[^<>]*>/gi, (image) => {
    if (!isPixel(image)) return image;
    const address = /\bsrc\s*=\s*["']?([^"'\s<>]+)/i.exec(image)?.[1];
    if (address) leaveOut(address.replaceAll('&amp;', '&'), 'a pixel that counts readers');
    return image.replace(/[^\n]+/g, '');
  });
}

function isPixel(image: string): boolean {
  const small =
    /\bwidth\s*[=:]\s*["']?\s*[01](?:px)?(?=["'\s;/>])/i.test(image) &&
    /\bheight\s*[=:]\s*["']?\s*[01](?:px)?(?=["'\s;/>])/i.test(image);
  return (
    small ||
    /\bsrc\s*=\s*["']?(?:https?:)?\/\/(?:feeds\.feedburner\.com\/~|(?:pixel|stats)\.(?:wp|wordpress)\.com|b\.scorecardresearch|[^/"']*(?:\/pixel\.(?:gif|png)|doubleclick\.net|feedsportal\.com\/))/i.test(
      image,
    )
  );
}

/** A feed’s text may repeat the headline above it. */
function withoutHeadline(body: RootContent[], title: string | undefined): RootContent[] {
  const first = body[0];
  if (!first || !title || body.length < 2) return body;
  return lettersOf(toString(first)) === lettersOf(title) ? body.slice(1) : body;
}

/** A quotation that is pulled out of the text says nothing that the text does not. */
function withoutPulled(body: RootContent[], leaveOut: (text: string, why: string) => void): RootContent[] {
  if (!body.some(({ type }) => type === 'blockquote')) return body;
  const texts = body.map((block) => lettersOf(toString(block)));
  return body.filter((block, index) => {
    const first = block.type === 'blockquote' ? toString(block.children[0] ?? block) : '';
    const short = toString(block).length - first.length <= 60;
    const quoted = short ? lettersOf(first) : texts[index]!;
    if (block.type !== 'blockquote' || quoted.length < shortestQuote) return true;
    const repeats = texts.some((text, other) => body[other]!.type === 'paragraph' && text.includes(quoted));
    if (repeats)
      leaveOut(
        'children' in block ? block.children.map((part) => toString(part)).join(' ') : '',
        'stands twice',
      );
    return !repeats;
  });
}

/** In letters. */
const shortestQuote = 20;

/** A dateline that is set in bold is read as one that is not: `**DOHA (AFP)** — `. */
function plainStart(lead: RootContent | undefined): void {
  if (lead?.type !== 'paragraph') return;
  const [first, second] = lead.children;
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return;
  const text = toString(first);
  const after = second?.type === 'text' ? second.value : '';
  const isDateline =
    text.length < 60 &&
    /^[\p{Lu}\p{Lo}(]/u.test(text) &&
    (/[-–—]\s*$/.test(text) ||
      /^\s*(?:[-–—]|\([^()]{2,40}\)\s*[-–—])/.test(after) ||
      (/:\s*$/.test(text) && openingDateline(text + after)?.place !== undefined));
  if (isDateline && second?.type === 'text')
    lead.children.splice(0, 2, { type: 'text', value: text + after });
}

/** The places in a fragment say nothing any more, and cost as much memory as the words. A new node: one from which a field was deleted is large. */
function withoutPositions(node: RootContent): RootContent {
  const fields = Object.entries(node).filter(([name]) => name !== 'position');
  const bare = Object.fromEntries(fields) as unknown as RootContent;
  if ('children' in bare)
    bare.children = (bare.children as RootContent[]).map(withoutPositions) as typeof bare.children;
  return bare;
}

/** A text as one line: a summary. */
export function summaryOf(body: RootContent[]): string {
  const text = oneLine(body.map((block) => toString(block)).join(' '));
  return visible.test(text) ? text : '';
}
