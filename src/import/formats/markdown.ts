import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import type { Delivery, Reader } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { takeItem } from '../core/item.ts';
import { bare } from '../core/normalizeDraft.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import { columnsOf } from './columns.ts';
import type { FrontMatter } from './frontMatter.ts';
import { frontMatterOf } from './frontMatter.ts';
import type { LineBelow } from './lineBelow.ts';
import { readLineBelow } from './lineBelow.ts';
import type { Cell } from './rows.ts';
import { dayOrderOf, itemOfRow } from './rows.ts';
import { withoutTemplates } from './shortcodes.ts';

/**
 * Reads a story in Markdown (CommonMark) with the front matter of Hugo, Jekyll, Astro, Eleventy or Obsidian, or with none: then its first heading is its
 * headline, and a line below with a name or a day is its byline. HTML in it is read as HTML.
 */
export const readMarkdown: Reader = (text, about) => {
  const front = frontMatterOf(text);
  const { line = 1, body = text } = front ?? {};
  const source = withoutTemplates(body, line);
  const tree = remark().parse(source.text);
  const delivery: Delivery = { ...emptyDelivery(), read: { text: toHtml(tree), syntax: 'html' } };
  const cells = cellsOf(front);
  const columns = columnsOf([...new Set(cells.map(({ name }) => name))], about?.columns);
  const item = itemOfRow({ line: 1 }, cells, columns, dayOrderOf([cells], columns));
  item.title ??= takeTitle(tree);
  const below = takeLineBelow(tree, item.title);
  item.topics?.push(...takeTags(tree));
  figures(tree);
  item.texts?.unshift({ line, kind: 'html', text: toHtml(tree) });
  item.authors?.push(...below.authors);
  const fromName = /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]+$/.exec(about?.name ?? '')?.slice(1) ?? [];
  const isCreated = [...columns.fields].find(([, field]) => field === 'published')?.[0].startsWith('creat');
  const isGuess = isCreated && item.published?.length && !below.dates.length;
  item.published?.push(...below.dates, ...fromName);
  item.leftOut?.push(...source.leftOut);
  const draft = takeItem(item, {}, delivery);
  if (isGuess && draft.date !== undefined)
    draft.doubts.push(
      doubt(draft, 'guessed-date', { date: draft.date, why: 'is the day on which its file was made' }),
    );
  return delivery;
};

/** The values of front matter, also of what generators put one level deeper. */
function cellsOf(front: FrontMatter | undefined): Cell[] {
  const fields = Object.entries(front?.fields ?? {});
  const isNested = ([name, value]: [string, unknown]) =>
    /^(?:params|taxonomies|extra)$/.test(name) && isObject(value);
  const all = fields.flatMap((field) => (isNested(field) ? Object.entries(field[1] as object) : [field]));
  const isJekyll = fields.some(([name]) => name === 'layout');
  return all.flatMap(([name, value]) =>
    stringsOf(value)
      .map((text) => text.replace(/^\[\[([^\]|]*\|)?([^\]]*)\]\]$/, '$2').trim())
      .map((text) =>
        isJekyll && /^(?:tags|categor(?:y|ies))$/.test(name) && !text.includes(',')
          ? text.replaceAll(' ', ',')
          : text,
      )
      .filter(Boolean)
      .map((text) => ({ line: 1, name, text })),
  );
}

/** What a value says in words: of a person or a picture its name, of a list all. */
function stringsOf(value: unknown): string[] {
  if (value instanceof Date) return [value.toISOString()];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  if (isObject(value))
    return 'name' in value ? stringsOf(value['name']) : Object.values(value).flatMap(stringsOf);
  return value === null || value === undefined || value === '' ? [] : [String(value)];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function takeTitle(tree: Root): string | undefined {
  const [first] = tree.children;
  if (first?.type !== 'heading' || first.depth > 2) return undefined;
  tree.children.shift();
  return oneLine(toString(first));
}

/** The line below the headline: `*By Jane Roe, 24 August 2012*`. */
function takeLineBelow(tree: Root, title: string | undefined): LineBelow {
  const [heading] = tree.children;
  if (heading?.type === 'heading' && bare(toString(heading)) === bare(title ?? '')) tree.children.shift();
  const [block] = tree.children;
  const isSetApart =
    block?.type === 'paragraph' &&
    block.children.every(({ type }) => type === 'emphasis' || type === 'strong');
  const line = block?.type === 'paragraph' ? readLineBelow(oneLine(toString(block)), isSetApart) : undefined;
  if (line) tree.children.shift();
  return line ?? { authors: [], dates: [] };
}

/** Paragraphs of nothing but `#tags`. */
function takeTags(tree: Root): string[] {
  const tags: string[] = [];
  tree.children = tree.children.filter((block) => {
    const words = block.type === 'paragraph' ? toString(block).trim() : '';
    if (!/^(?:#[\p{L}\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*(?:\s+|$))+$/u.test(words)) return true;
    tags.push(...words.split(/\s+/).map((tag) => tag.slice(1).replaceAll(/[_/-]/g, ' ')));
    return false;
  });
  return tags;
}

/** Makes figures of pictures that stand alone: the emphasis below one, or its title, is its caption. */
function figures(tree: Root): void {
  for (const [index, block] of tree.children.entries()) {
    const picture = pictureOf(block);
    if (!picture) continue;
    const next = tree.children[index + 1];
    const isBelow = next?.type === 'paragraph' && next.children.every(({ type }) => type === 'emphasis');
    const below = isBelow && !picture.caption ? tree.children.splice(index + 1, 1) : [];
    const caption = picture.caption || oneLine(below.map((one) => toString(one)).join(' '));
    const alt = bare(picture.alt) === bare(caption) ? '' : picture.alt;
    const words = caption && `<figcaption>${escaped(caption)}</figcaption>`;
    const value = `<figure><img src="${escaped(picture.url)}" alt="${escaped(alt)}">${words}</figure>`;
    tree.children[index] = { type: 'html', value };
  }
}

/** A paragraph that is a picture, with the emphasis that may follow on its next line. */
function pictureOf(block: RootContent): { url: string; alt: string; caption: string } | undefined {
  if (block.type !== 'paragraph') return undefined;
  const [image, ...rest] = block.children.filter(
    (one) => one.type !== 'break' && (one.type !== 'text' || one.value.trim()),
  );
  const inner = image?.type === 'link' && image.children.length === 1 ? image.children[0] : image;
  if (inner?.type !== 'image' || !rest.every(({ type }) => type === 'emphasis')) return undefined;
  const caption = oneLine(rest.map((one) => toString(one)).join(' ')) || oneLine(inner.title ?? '');
  return { url: inner.url, alt: oneLine(inner.alt ?? ''), caption };
}

function toHtml(tree: Root): string {
  return String(pipeline.stringify(pipeline.runSync(tree)));
}

const pipeline = remark()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true });

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
