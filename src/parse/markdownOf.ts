import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { bodyTree, decodeReferences } from './bodyTree.ts';
import { writeMarkdown } from './markdown.ts';

/**
 * A body’s HTML, as `readMarkdown` gives it, as CommonMark again: `readMarkdown` of that gives the same HTML, but for links, which lead where
 * `linkOf` says. Bodies of paragraphs and cross-heads, as most of a wire’s are, take a hundredth of the time of others.
 */
export function markdownOf(html: string, linkOf: (href: string) => string = (href) => href): string {
  return plainMarkdown(html) ?? markedMarkdown(html, linkOf);
}

/** A line of text in which CommonMark finds no mark. */
export function escapeMarkdown(text: string): string {
  const escaped = marks.test(text) ? text.replace(everyMark, '\\$&') : text;
  return lineMarks.test(escaped) ? escaped.replace(everyLineMark, '$1\\') : escaped;
}

/** Of paragraphs and cross-heads without marks; undefined where there is more in it. */
function plainMarkdown(html: string): string | undefined {
  let markdown = '';
  block.lastIndex = 0;
  while (block.lastIndex < html.length) {
    const [whole, level, written = ''] = block.exec(html) ?? [];
    if (whole === undefined) return undefined;
    const text = decodeReferences(written);
    if (unsafe.test(text) || (level !== undefined && /[#\n]/.test(text))) return undefined;
    markdown += `${markdown && '\n'}${level === undefined ? '' : `${'#'.repeat(Number(level))} `}${escapeMarkdown(text)}\n`;
  }
  return markdown;
}

function markedMarkdown(html: string, linkOf: (href: string) => string): string {
  const children = bodyTree(html);
  visit({ type: 'root', children } as Nodes, 'link', (link) => void (link.url = linkOf(link.url)));
  return writeMarkdown(children);
}

const block = /<(?:p|h([2-6]))>([^<]+)<\/(?:p|h\1)>(?:\n|$)/y;

/** What only a serializer keeps: white space at the ends of lines, and characters that are no text. */
const unsafe = /^\s|\s$|[ \t]\n|\n[ \t]|\n\n|\t|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/;

const marks = /[\\`*_[\]<]|&(?=#?\w+;)/;
const everyMark = new RegExp(marks, 'g');
/** A list’s number, and before what else a backslash must stand: cross-heads, quotations, list items, fences, lines under a heading, rules. */
const lineMarks =
  /^(?:(\d{1,9})(?=[.)](?:[ \t]|$))|(?=#{1,6}(?:[ \t]|$)|>|[+-](?:[ \t]|$)|~{3}|(?:=+|-+)[ \t]*$|-[ \t-]*$))/m;
const everyLineMark = new RegExp(lineMarks, 'gm');
