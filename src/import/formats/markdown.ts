import type { Html, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import type { Delivery, Reader } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import { doubtDate } from '../core/item.ts';
import { isTitleLike } from '../core/printed/sentences.ts';
import { bare, oneLine } from '../core/notation/oneLine.ts';
import { readJson } from '../core/notation/json.ts';
import { frontMatterOf } from './frontMatter.ts';
import { tableOf } from './jsonStories.ts';
import { partsAt } from '../text/within.ts';
import type { LineBelow } from './lineBelow.ts';
import { readLineBelow } from './lineBelow.ts';
import type { Cell } from './rows.ts';
import { takeRows } from './rows.ts';
import { withoutTemplates } from './shortcodes.ts';

/**
 * Reads a story in Markdown (CommonMark) with the front matter of Hugo, Jekyll, Astro, Eleventy or Obsidian, or with none: then its first heading is its
 * headline, and a line below with a name or a day is its byline. HTML in it is read as HTML.
 */
export const readMarkdown: Reader = (text, about) => {
  const { line = 1, body = text, fields = {} } = frontMatterOf(text) ?? {};
  const source = withoutTemplates(body, line);
  const tree = remark().parse(source.text);
  const delivery: Delivery = { ...emptyDelivery(), read: { text: toHtml(tree), syntax: 'html' } };
  const { rows, columns } = tableOf(readJson(JSON.stringify(fields)).values, about);
  const { cells, also } = rows[0]!;
  for (const cell of cells) cell.text = valueOf(cell, 'layout' in fields);
  const titled = cells.find(({ name }) => columns.fields.get(name) === 'title');
  // The day of Jekyll’s file names, and of the folders of Hugo’s bundles.
  const named = /(?:^|\/)(\d{4}-\d{1,2}-\d{1,2})(?:[-_ ][^/]*)?(?:\/index[^/]*)?$/.exec(about?.name ?? '');
  // A note or a picture may stand above the headline.
  const head = tree.children.findIndex((block) => block.type === 'heading' && block.depth === 1);
  if (titled === undefined && tree.children.slice(0, head).every((block) => toString(block).length < 80))
    tree.children.unshift(...tree.children.splice(Math.max(0, head), 1));
  const [first] = tree.children;
  const rank = titled === undefined && first?.type === 'heading' && first.depth < 3 ? first.depth : 0;
  const isHead = (block: RootContent) => block.type === 'heading' && block.depth <= rank;
  const { parts, doubtPart } = partsAt(tree.children, isHead, (block) => oneLine(toString(block)));
  let isDated = false;
  for (const [at, children] of parts.entries()) {
    const part: Root = { ...tree, children };
    const { dates, ...head } = takeHead(part, titled?.text);
    isDated ||= dates.length > 0;
    const own = line + (at === 0 ? 0 : (part.children[0]?.position?.start.line ?? 1) - 1);
    const told = { ...head, topics: takeTags(part), published: [...dates, ...(named?.slice(1) ?? [])] };
    const texts = [{ line: own, kind: 'html' as const, text: withFigures(toHtml(part)) }];
    const leftOut = at === 0 ? source.leftOut : [];
    const row = { line: at === 0 ? 1 : own, cells, also: { ...also, ...told, texts, leftOut } };
    const [draft] = takeRows([row], columns, delivery);
    doubtPart(draft, at);
  }
  const [draft] = delivery.stories;
  const [dated] = [...columns.fields].find(([, field]) => field === 'published') ?? [];
  if (dated?.startsWith('creat') && !isDated && draft)
    doubtDate(draft, 'is the day on which its file was made');
  return delivery;
};

/** A value without the brackets of a link of Obsidian; Jekyll parts the words of a list by spaces. */
function valueOf({ name, text, isItem }: Cell, isJekyll: boolean): string {
  const plain = text.replace(/^\[\[([^\]|]*\|)?([^\]]*)\]\]$/, '$2').trim();
  const isList = isJekyll && !isItem && /^(?:tags|categor(?:y|ies))$/.test(name) && !plain.includes(',');
  return isList ? plain.replaceAll(' ', ',') : plain;
}

/** Takes off the headline, a heading or all that is bold on a line, and the lines below that say who wrote the story and when. */
function takeHead(tree: Root, known: string | undefined): LineBelow & { title: string | undefined } {
  const [first, second] = tree.children;
  const words = oneLine(toString(first));
  const isBold = first?.type === 'paragraph' && first.children.every(({ type }) => type === 'strong');
  const isHeadline = isBold && second && isTitleLike(words) && !readLineBelow(words, true);
  const isTitle = known === undefined && (first?.type === 'heading' ? first.depth < 3 : isHeadline);
  if (isTitle || (first?.type === 'heading' && bare(words) === bare(known ?? ''))) tree.children.shift();
  const below: LineBelow = { authors: [], dates: [] };
  for (;;) {
    const [block] = tree.children;
    const isLine = block?.type === 'paragraph' || block?.type === 'heading';
    const isSetApart = isLine && /^(?:emphasis|strong)$/.test(block.children[0]?.type ?? '');
    const line = isLine && readLineBelow(oneLine(toString(block)), isSetApart);
    if (!line) return { title: known ?? (isTitle ? words : undefined), ...below };
    const { authors, dates } = below;
    Object.assign(below, line, { authors: [...authors, ...line.authors], dates: [...dates, ...line.dates] });
    tree.children.shift();
  }
}

/** Paragraphs of nothing but `#tags`. */
function takeTags(tree: Root): string[] {
  const isTags = (words: string) => /^(?:#[\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*(?:\s+|$))+$/u.test(words);
  const lines = tree.children.filter((block) => block.type === 'paragraph' && isTags(toString(block)));
  tree.children = tree.children.filter((block) => !lines.includes(block));
  const words = lines.flatMap((block) => toString(block).trim().split(/\s+/));
  return words.map((tag) => tag.slice(1).replaceAll(/[_/-]/g, ' '));
}

/** Makes figures of pictures that stand alone: the emphasis on the next line or in the next paragraph, or its title, is its caption. */
function withFigures(html: string): string {
  const alone =
    /<p>(?:<a [^>]*>)?(<img [^>]*>)(?:<\/a>)?(?:<br>)?\s*(?:<em>((?:(?!<\/em>).)*)<\/em>)?<\/p>(\s*<p><em>((?:(?!<\/?em>).)*)<\/em><\/p>)?/g;
  return html.replace(alone, (_, image: string, inner?: string, next = '', below?: string) => {
    const title = / title="([^"]*)"/.exec(image)?.[1];
    const caption = inner ?? title ?? below ?? '';
    const rest = (inner ?? title) ? next : '';
    return `<figure>${image}${caption && `<figcaption>${caption}</figcaption>`}</figure>${rest}`;
  });
}

function toHtml(tree: Root): string {
  return String(pipeline.stringify(pipeline.runSync(tree)));
}

/** A tag that nothing closes would take all below it with it: it is text. */
function ofHtml(_: unknown, { value }: Html) {
  const isOpen = /<[a-z/?]/i.test(value.slice(value.lastIndexOf('>') + 1));
  return { type: isOpen ? ('text' as const) : ('raw' as const), value };
}

const pipeline = remark()
  .use(remarkRehype, { allowDangerousHtml: true, handlers: { html: ofHtml } })
  .use(rehypeStringify, { allowDangerousHtml: true });
