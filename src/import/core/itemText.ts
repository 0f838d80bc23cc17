import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Doubt, LeftOut, PhotoDraft, Place } from './delivery.ts';
import { looksLikeHtml, paragraph, plainText, readFragment } from './notation/html.ts';
import { oneLine } from './notation/oneLine.ts';
import { plainParagraphs } from './notation/paragraphs.ts';
import { placeOf } from './delivery.ts';
import type { About } from './siteLines.ts';
import { boilerplateKinds } from './printed/boilerplate.ts';
import { withoutSiteLines } from './siteLines.ts';
import { wordCount } from './printed/sentences.ts';

/** A text of an item, and where it stands. `either` is HTML or plain text, as its tags tell. */
export type ItemText = Place & { base?: string | undefined } & (
    { kind: 'html' | 'plain' | 'either'; text: string } | { kind: 'read'; read: TextRead }
  );

/** A piece of text that was read, with what it held beside its words. */
export interface TextRead {
  body: RootContent[];
  photos: Omit<PhotoDraft, 'line'>[];
  doubts: Omit<Doubt, 'line'>[];
  leftOut: Omit<LeftOut, 'line'>[];
}

/** A text of an item, read; all that it held is where the text is. */
export interface ReadText extends Place {
  body: RootContent[];
  photos: PhotoDraft[];
  doubts: Doubt[];
  leftOut: LeftOut[];
  /** How many words its body has. */
  count: number;
  /** Whether it says itself that it goes on elsewhere: it leads there, or ends in `[…]` or `…`. */
  goesOn: boolean;
}

/** Reads a text of an item: two line breaks part paragraphs, and what belongs to the site is left out. */
export function readItemText(text: ItemText, about: About & { base?: string | undefined }): ReadText {
  const read = text.kind === 'read' ? text.read : readSource(text, text.base ?? about.base);
  const place = placeOf(text);
  const at = <T>(some: T[]): (T & Place)[] => some.map((one) => ({ ...one, ...place }));
  const leftOut: TextRead['leftOut'] = [...read.leftOut];
  const leaveOut = (words: string, why: string) =>
    void leftOut.push({ text: words, why, certain: why !== boilerplateKinds.origin });
  const { body, goesOn } = withoutSiteLines(read.body, about, leaveOut);
  const count = body.reduce((sum, block) => sum + wordCount(toString(block)), 0);
  const held = { photos: at(read.photos), doubts: at(read.doubts), leftOut: at(leftOut) };
  return { ...place, ...held, body, goesOn, count };
}

/** The words of a field on one line: of HTML where it has end tags or escaped characters, else as they are. */
export function plainWords(text: string): string {
  return looksLikeHtml(text) || /&(?:#\w+|[a-z]+\d*);/i.test(text) ? plainText(text) : oneLine(text);
}

function readSource(
  { kind, text, line }: Exclude<ItemText, { kind: 'read' }>,
  base: string | undefined,
): TextRead {
  const source = kind === 'plain' ? text : unescaped(text);
  const hasTags = kind === 'html' || (kind === 'either' && looksLikeHtml(source));
  if (kind === 'plain' || (!hasTags && !source.includes('&')))
    return { body: plainParagraphs(source).map(paragraph), photos: [], doubts: [], leftOut: [] };
  // Plain text in which characters are escaped.
  const escaped = () => plainParagraphs(source).map((part) => `<p>${part.replaceAll('<', '&lt;')}</p>`);
  // Tags within lines alone leave it to blank lines to part paragraphs.
  const isInline = hasTags && !blockTag.test(source);
  const inline = () => source.split(/\n[ \t]*\n/).map((part) => `<p>${part}</p>`);
  const html = (!hasTags ? escaped() : isInline ? inline() : [source])
    .join('\n')
    .replace(pixels, '$1')
    .replace(
      /(?:<br\b[^<>]{0,20}>(?:\s|&nbsp;|&#160;|\u00a0){0,20}){2,}/gi,
      (breaks) => `</p>${'\n'.repeat(breaks.split('\n').length - 1)}<p>`,
    );
  return readFragment(html, { line, ...(base !== undefined && { base }) });
}

/** Of an element that is a paragraph or parts some. */
export const blockTag =
  /<(?:p|br|div|li|h[1-6]|blockquote|pre|t[dhr]|table|figure|section|article|center)\b/i;

/** Pixels that count readers, up to the words for them, with which they would be photos. */
const pixels =
  /(<img\b(?=[^<>]*(?:\b(?:width|height)=["']?[01]["'\s>]|\/~(?:r|ff)\/|\/pixel\.))[^<>]*?\s)alt=(?:"[^"]*"|'[^']*')/gi;

/** What begins with an escaped tag is meant as HTML, however often it was escaped. */
function unescaped(html: string, times = 3): string {
  const isEscaped = /^\s*&(?:amp;)*lt;[a-z][a-z0-9]*(?:\s[^<>]*?|\/)?&(?:amp;)*gt;/i.test(html);
  if (!isEscaped || !times) return html;
  const characters = new Map(Object.entries({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }));
  const decoded = html.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => characters.get(name) ?? '');
  return unescaped(decoded, times - 1);
}
