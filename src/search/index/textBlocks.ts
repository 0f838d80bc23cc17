/*
 * A story’s text as it is indexed: the headline, the byline, what stands under each photo, and the body, block by block with a space between.
 */
import { ends } from '../finding.ts';
import type { Token } from '../tokens.ts';
import { isUnspaced } from '../tokens.ts';
import type { PrintedStory } from './printedStory.ts';

/** The text of a story, and what stands where in it. */
export interface TextBlocks {
  content: string;
  /** Each headline, paragraph and the like, by its place in the text. */
  blocks: Token[];
  /** Where the headline ends. */
  headlineEnd: number;
  /** Where the headline ends and where captions begin and end, by the ids of these. */
  marks: { id: string; offset: number }[];
}

export function textBlocks({ title, byline, photos, dateline, html }: PrintedStory): TextBlocks {
  const blocks: Token[] = [];
  const marks: TextBlocks['marks'] = [];
  let content = '';
  const add = (printed: string): void => {
    const text = printed.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (!text) return;
    if (content) content += ' ';
    const start = content.length;
    content += text;
    // A headline or caption without a full stop is no part of the sentence that follows.
    if (/[\p{L}\p{M}\p{N}]$/u.test(text) && !isUnspaced(text.at(-1)!)) content += '.';
    blocks.push({ start, end: content.length });
  };
  add(title);
  const headlineEnd = content.length;
  marks.push({ id: ends.headline, offset: headlineEnd });
  add(byline);
  for (const [at, lines] of photos.entries()) {
    marks.push({ id: `photo-${at + 1}`, offset: content.length });
    lines.forEach(add);
    marks.push({ id: ends.caption, offset: content.length });
  }
  const body = blocksOfHtml(html);
  // The dateline opens the first paragraph; a text that begins otherwise has it above.
  if (dateline && html.startsWith('<p>')) add(`${dateline} — ${body.shift() ?? ''}`);
  else add(dateline);
  body.forEach(add);
  return { content, blocks, headlineEnd, marks };
}

/** The text of HTML such as `readMarkdown` gives, block by block; a block without text is empty or white space. */
export function blocksOfHtml(html: string): string[] {
  const blocks: string[] = [];
  let block = '';
  for (const [, name, text] of html.matchAll(markup)) {
    if (text !== undefined) block += decoded(text);
    else if (name === 'br') block += ' ';
    else if (!inline.has(name!)) {
      if (block) blocks.push(block);
      block = '';
    }
  }
  if (block) blocks.push(block);
  return blocks;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot));/gi,
    (_, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal))
        : { amp: '&', lt: '<', gt: '>', quot: '"' }[name]!,
  );
}

/** A tag, by its name, or text. */
const markup = /<\/?([a-z][a-z0-9]*)(?:"[^"]*"|[^">])*>|([^<]+)/g;
const inline = new Set('a code del em strong sub sup'.split(' '));
