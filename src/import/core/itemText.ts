import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Doubt, LeftOut, PhotoDraft } from './delivery.ts';
import type { ItemText } from './item.ts';
import { paragraph, plainText, readFragment } from './notation/html.ts';
import { oneLine } from './notation/oneLine.ts';
import { bare } from './normalizeDraft.ts';
import type { About } from './siteLines.ts';
import { withoutSiteLines } from './siteLines.ts';

/** A piece of text that was read, with what it held beside its words. */
export interface TextRead {
  body: RootContent[];
  photos: Omit<PhotoDraft, 'line'>[];
  doubts: Omit<Doubt, 'line'>[];
  leftOut: Omit<LeftOut, 'line'>[];
}

/** A text of an item, read. */
export interface ReadText extends TextRead {
  /** How many words its body has. */
  count: number;
  /** Whether it says itself that it goes on elsewhere: it leads there, or ends in `[…]` or `…`. */
  goesOn: boolean;
}

/**
 * Reads a text of an item: two line breaks part paragraphs, pixels that count readers are no pictures, and what belongs to the site or
 * pulls a quotation out of the text is left out.
 */
export function readItemText(text: ItemText, about: About & { base?: string | undefined }): ReadText {
  const read = text.kind === 'read' ? text.read : readSource(text, text.base ?? about.base);
  const leftOut = [...read.leftOut];
  const leaveOut = (words: string, why: string) => void leftOut.push({ text: words, why, certain: true });
  const { body, goesOn } = withoutSiteLines(withoutPulled(read.body, leaveOut), about, leaveOut);
  const count = body.reduce((sum, block) => sum + countWords(toString(block)), 0);
  return { ...read, body, leftOut, goesOn, count };
}

/** The paragraphs of plain text: a blank line parts them; where there is none each line is one, unless its lines were only set to a width. */
export function plainParagraphs(text: string): string[] {
  const parts = text.trim().split(/\n[ \t]*\n/);
  const lines = text.trim().split('\n');
  const isSet = lines.every(({ length }) => length <= longestSetLine) && !lines.every(endsSentence);
  return (parts.length > 1 || isSet ? parts : lines).map(oneLine).filter(Boolean);
}

/** The words of a field on one line: of HTML where it has end tags or escaped characters, else as they are. */
export function plainWords(text: string): string {
  return tags.test(text) || /&(?:#\w+|[a-z]+\d*);/i.test(text) ? plainText(text) : oneLine(text);
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** In characters. */
const longestSetLine = 100;

function endsSentence(line: string): boolean {
  return /[.!?…:;"”»)]\s*$/.test(line) || !line.trim();
}

function readSource(
  { kind, text, line }: Exclude<ItemText, { kind: 'read' }>,
  base: string | undefined,
): TextRead {
  const source = kind === 'plain' ? text : unescaped(text);
  const hasTags = kind === 'html' || (kind === 'either' && tags.test(source));
  if (kind === 'plain' || (!hasTags && !source.includes('&')))
    return { body: plainParagraphs(source).map(paragraph), photos: [], doubts: [], leftOut: [] };
  // Plain text in which characters are escaped.
  const escaped = () => plainParagraphs(source).map((part) => `<p>${part.replaceAll('<', '&lt;')}</p>`);
  const html = hasTags ? source : escaped().join('\n');
  const leftOut: TextRead['leftOut'] = [];
  const whole = asParagraphs(withoutPixels(html, leftOut));
  const read = readFragment(whole, { line, ...(base !== undefined && { base }) });
  return { ...read, leftOut: [...read.leftOut, ...leftOut] };
}

const tags = /<\/[a-z][a-z0-9]*\s*>|<(?:p|br|hr|img|div|li)\b[^<>]*>|<!--/i;

/** What begins with an escaped tag is meant as HTML, however often it was escaped. */
function unescaped(html: string, times = 3): string {
  const isEscaped = /^\s*&(?:amp;)*lt;[a-z][a-z0-9]*(?:\s[^<>]*?|\/)?&(?:amp;)*gt;/i.test(html);
  if (!isEscaped || !times) return html;
  const characters = new Map(Object.entries({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }));
  const decoded = html.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => characters.get(name) ?? '');
  return unescaped(decoded, times - 1);
}

function asParagraphs(html: string): string {
  return html.replace(
    /(?:<br\b[^<>]{0,20}>(?:\s|&nbsp;|&#160;|\u00a0){0,20}){2,}/gi,
    (breaks) => `</p>${'\n'.repeat(breaks.split('\n').length - 1)}<p>`,
  );
}

function withoutPixels(html: string, leftOut: TextRead['leftOut']): string {
  return html.replace(/<img\b[^<>]*>/gi, (image) => {
    const sides = ['width', 'height'].filter((side) =>
      new RegExp(`\\b${side}\\s*[=:]\\s*["']?\\s*[01](?:px)?(?=["'\\s;/>])`, 'i').test(image),
    );
    if (sides.length < 2 && !counters.test(image)) return image;
    const address = /\bsrc\s*=\s*["']?([^"'\s<>]+)/i.exec(image)?.[1]?.replaceAll('&amp;', '&');
    if (address) leftOut.push({ text: address, why: 'a pixel that counts readers', certain: true });
    return image.replace(/[^\n]+/g, '');
  });
}

/** Addresses that are asked for only to count. */
const counters =
  /\bsrc\s*=\s*["']?[^"'\s<>]*(?:\/pixel\.(?:gif|png)|\/\/(?:pixel|stats|track(?:ing)?|beacon|count(?:er)?)\.|\/~r\/|\/~ff\/|doubleclick\.net|scorecardresearch)/i;

/** A quotation that is pulled out of the text says nothing that the text does not. */
function withoutPulled(body: RootContent[], leaveOut: (text: string, why: string) => void): RootContent[] {
  if (!body.some(({ type }) => type === 'blockquote')) return body;
  const texts = body.filter(({ type }) => type === 'paragraph').map((block) => bare(toString(block)));
  return body.filter((block) => {
    if (block.type !== 'blockquote') return true;
    const [first, ...others] = block.children.map((child) => toString(child));
    // Who said it may stand below.
    const said = bare(others.join(' ').length <= 60 ? (first ?? '') : toString(block));
    if (said.length < shortestQuote || !texts.some((text) => text.includes(said))) return true;
    leaveOut([first, ...others].join(' '), 'stands twice');
    return false;
  });
}

/** In letters. */
const shortestQuote = 20;
