import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import type { Delivery, LeftOut, Reader } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { takeItem } from '../core/item.ts';
import { bare } from '../core/normalizeDraft.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { ColumnField } from './columns.ts';
import { columnsOf } from './columns.ts';
import type { FrontMatter } from './frontMatter.ts';
import { frontMatterOf } from './frontMatter.ts';
import type { LineBelow } from './lineBelow.ts';
import { readLineBelow } from './lineBelow.ts';
import { withoutTemplates } from './shortcodes.ts';

/**
 * Reads a story in Markdown (CommonMark) with the front matter of Hugo, Jekyll, Astro, Eleventy or Obsidian, or with none: then its first heading is its
 * headline, and a line below with a name or a day is its byline. HTML in it is read as HTML.
 */
export const readMarkdown: Reader = (text, about) => {
  const front = frontMatterOf(text);
  const source = withoutTemplates(front?.body ?? text, front?.line ?? 1);
  const tree = remark().parse(source.text);
  const html = toHtml(tree);
  const fields = fieldsOf(front, about?.columns);
  const { line = 1 } = front ?? {};
  const first = (field: ColumnField) => fields.values(field)[0];
  const title = first('title') ?? takeTitle(tree);
  const below = takeLineBelow(tree, title);
  const tags = takeTags(tree);
  figures(tree);
  const [, day] = /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]+$/.exec(about?.name ?? '') ?? [];
  const created = first('published') !== undefined && fields.isCreated;
  const published = [
    ...fields.values('published').filter((value) => !/^(?:true|false)$/i.test(value)),
    ...below.dates,
    ...(day === undefined ? [] : [day]),
  ];
  const links = fields.values('sources').filter((value) => /^https?:/.test(value));
  const image = first('caption') ?? first('alt');
  const delivery: Delivery = { ...emptyDelivery(), read: { text: html, syntax: 'html' } };
  const draft = takeItem(
    {
      line: 1,
      title,
      id: first('id'),
      addresses: [...fields.values('url').filter((value) => /^https?:/.test(value)), ...links],
      texts: [{ line, kind: 'html', text: toHtml(tree) }],
      summaries: fields.values('summary').map((value) => ({ line: 1, kind: 'either', text: value })),
      published,
      updated: fields.values('updated'),
      authors: [...fields.values('authors'), ...below.authors],
      sources: fields.values('sources').filter((value) => !links.includes(value)),
      dateline: first('dateline'),
      topics: [...fields.values('topics'), ...tags],
      photos:
        image === undefined
          ? []
          : [{ line: 1, caption: image, ...(first('credit') && { credit: first('credit')! }) }],
      rights: first('rights'),
      lang: first('lang'),
      note: first('note'),
      leftOut: [...fields.leftOut, ...source.leftOut],
      withheld: fields.isDraft ? 'it is a draft' : undefined,
    },
    {},
    delivery,
  );
  if (created && !below.dates.length && draft.date !== undefined)
    draft.doubts.push(
      doubt(draft, 'guessed-date', { date: draft.date, why: 'is the day on which its file was made' }),
    );
  return delivery;
};

interface Fields {
  values: (field: ColumnField) => string[];
  leftOut: LeftOut[];
  isDraft: boolean;
  /** Whether its date is only that of its file. */
  isCreated: boolean;
}

/** The fields of front matter by what they mean; what a generator needs to make a page is left out. */
function fieldsOf(front: FrontMatter | undefined, given?: ReadonlyMap<string, string>): Fields {
  const written = new Map<string, string[]>();
  const nested = ['params', 'taxonomies', 'extra'].map((name) => front?.fields[name]).filter(isObject);
  for (const [name, value] of [...nested, front?.fields ?? {}].flatMap((fields) => Object.entries(fields)))
    if (!isObject(value) || !nested.includes(value)) written.set(name, stringsOf(value));
  const columns = columnsOf([...written.keys()], given);
  const isJekyll = written.has('layout');
  const values = (field: ColumnField) =>
    [...columns.fields]
      .filter(([, one]) => one === field)
      .flatMap(([name]) => written.get(name) ?? [])
      .flatMap((value) =>
        field === 'topics' && isJekyll && !value.includes(',')
          ? value.split(' ')
          : field === 'topics'
            ? value.split(/[,;]/)
            : value,
      )
      .map((value) => value.replace(/^\[\[([^\]|]*\|)?([^\]]*)\]\]$/, '$2').trim())
      .filter(Boolean);
  const says = (name: string, sign: RegExp) => (written.get(name) ?? []).some((value) => sign.test(value));
  return {
    values,
    leftOut: columns.unknown.flatMap((name) =>
      (written.get(name) ?? []).map((text) => ({
        line: 1,
        path: name,
        text,
        why: 'is for the site’s generator, or has no field in a story',
      })),
    ),
    isDraft:
      says('draft', /^true$/i) ||
      says('published', /^false$/i) ||
      says('status', /^(?:draft|private|pending)$/i),
    isCreated:
      [...columns.fields].find(([, field]) => field === 'published')?.[0].startsWith('creat') ?? false,
  };
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

/** Makes figures of pictures that stand alone: their title, or the emphasis below them, is their caption. */
function figures(tree: Root): void {
  tree.children = tree.children.flatMap((block, index, all) => {
    const picture = pictureOf(block);
    if (!picture) return all[index - 1] && wordsOfEmphasis(block) && isAlone(all[index - 1]) ? [] : block;
    const next = all[index + 1];
    const caption = picture.caption || picture.title || (next && isAlone(block) ? wordsOfEmphasis(next) : '');
    const alt = picture.alt && bare(picture.alt) !== bare(caption) ? picture.alt : '';
    const html = `<figure><img src="${escaped(picture.url)}" alt="${escaped(alt)}">${caption && `<figcaption>${escaped(caption)}</figcaption>`}</figure>`;
    return { type: 'html' as const, value: html };
  });
}

interface Picture {
  url: string;
  alt: string;
  title: string;
  caption: string;
}

/** A paragraph that is a picture, with the emphasis that may follow on its next line. */
function pictureOf(block: RootContent): Picture | undefined {
  if (block.type !== 'paragraph') return undefined;
  const [image, ...rest] = block.children.filter(
    (one) => one.type !== 'break' && (one.type !== 'text' || one.value.trim()),
  );
  const inner = image?.type === 'link' && image.children.length === 1 ? image.children[0] : image;
  if (inner?.type !== 'image' || !rest.every(isEmphasis)) return undefined;
  const caption = oneLine(rest.map((one) => toString(one)).join(' '));
  return { url: inner.url, alt: oneLine(inner.alt ?? ''), title: oneLine(inner.title ?? ''), caption };
}

/** A picture without a caption of its own. */
function isAlone(block: RootContent | undefined): boolean {
  const picture = block && pictureOf(block);
  return picture !== undefined && !picture.caption && !picture.title;
}

function isEmphasis({ type }: PhrasingContent): boolean {
  return type === 'emphasis';
}

function wordsOfEmphasis(block: RootContent): string {
  const isWhole = block.type === 'paragraph' && (block as Paragraph).children.every(isEmphasis);
  return isWhole ? oneLine(toString(block)) : '';
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
