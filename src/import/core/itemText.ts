import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ItemText } from './item.ts';
import { paragraph, plainText, readFragment } from './notation/html.ts';
import { oneLine } from './notation/oneLine.ts';
import { bare } from './normalizeDraft.ts';
import { openingDateline } from './printed/openingDateline.ts';
import type { About } from './siteLines.ts';
import { withoutSiteLines } from './siteLines.ts';
import type { TextRead } from './takeText.ts';

/** A text of an item, read. */
export interface ReadText extends TextRead {
  /** How many words its body has. */
  count: number;
  /** Whether it says itself that it goes on elsewhere: it leads there, or ends in `[…]` or `…`. */
  goesOn: boolean;
}

/**
 * Reads a text of an item: two line breaks part paragraphs, pixels that count readers are no pictures, and what belongs to the site, repeats the
 * headline above the text or pulls a quotation out of it is left out.
 */
export function readItemText(text: ItemText, about: About & { base?: string | undefined }): ReadText {
  const read = text.kind === 'read' ? text.read : readSource(text, text.base ?? about.base);
  const leftOut = [...read.leftOut];
  const leaveOut = (words: string, why: string) => void leftOut.push({ text: words, why, certain: true });
  const site = withoutSiteLines(
    withoutPulled(withoutHeadline(read.body, about.title), leaveOut),
    about,
    leaveOut,
  );
  plainStart(site.body[0]);
  const count = site.body.reduce((sum, block) => sum + countWords(toString(block)), 0);
  return { ...read, body: site.body, leftOut, goesOn: site.goesOn, count };
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
  const html = hasTags ? source : asHtml(source);
  const leftOut: TextRead['leftOut'] = [];
  const { body, photos, doubts, ...rest } = readFragment(asParagraphs(withoutPixels(html, leftOut)), {
    line,
    ...(base !== undefined && { base }),
  });
  return { body, photos, doubts, leftOut: [...rest.leftOut, ...leftOut] };
}

const tags = /<\/[a-z][a-z0-9]*\s*>|<(?:p|br|hr|img|div|li)\b[^<>]*>|<!--/i;

/** Plain text in which characters are escaped. */
function asHtml(text: string): string {
  return plainParagraphs(text)
    .map((part) => `<p>${part.replaceAll('<', '&lt;')}</p>`)
    .join('\n');
}

/** What begins with an escaped tag is meant as HTML, however often it was escaped. */
function unescaped(html: string): string {
  const isEscaped = /^\s*&(?:amp;)*lt;[a-z][a-z0-9]*(?:\s[^<>]*?|\/)?&(?:amp;)*gt;/i;
  for (let times = 0, text = html; times < 3; times++, html = text)
    if (!isEscaped.test(text)) return text;
    else
      text = text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
  return html;
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

/** A text may repeat its headline above it. */
function withoutHeadline(body: RootContent[], title = ''): RootContent[] {
  const isRepeated = body.length > 1 && title && bare(toString(body[0]!)) === bare(title);
  return isRepeated ? body.slice(1) : body;
}

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

/** A dateline that is set off is read as one that is not: `**DOHA (AFP)** — `. */
function plainStart(lead: RootContent | undefined): void {
  if (lead?.type !== 'paragraph') return;
  const [first, second] = lead.children;
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return;
  const text = toString(first);
  const after = second?.type === 'text' ? second.value : '';
  const found = text.length < 60 && openingDateline(text + after, { lead: true });
  if (found && found.length >= text.trimEnd().length)
    lead.children.splice(0, second?.type === 'text' ? 2 : 1, { type: 'text', value: text + after });
}
