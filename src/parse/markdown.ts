import type { Heading, Nodes, Parents, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { SKIP, visit } from 'unist-util-visit';
import type { Defect, Refusal } from './contentError.ts';
import { defect } from './defects.ts';
import type { Position } from './yamlPlace.ts';
import { keepProse, restoreProse } from './keptProse.ts';
import type { PlainBody } from './plainBody.ts';
import { plainText, readPlainBody } from './plainBody.ts';
import { deceptionOf, deceptive, visible } from './sourceText.ts';

export interface Body {
  /** Safe HTML: CommonMark's own elements, no attribute but `href`, `title`, `start` and a code block's `class`. */
  html: string;
  /** The words alone: paragraphs, cross-heads, list items and quotations, each on a line, a blank line between. */
  text: string;
  /** The first paragraph, used as the summary where none was written. */
  lead: string;
  words: number;
  /** Where it leads to pages of the archive itself (`/people/`) or to a photo of its own story (`#photo-2`). */
  links: ArchiveLink[];
  defects: Found[];
}

export interface ArchiveLink extends Position {
  to: string;
}

type Found = Omit<Defect, 'file'>;

/**
 * Reads a story's body: CommonMark 0.31 (https://spec.commonmark.org/0.31.2/), through the one remark pipeline, but for what is prose by all
 * signs (see `keepProse`).
 * Raw HTML becomes text. Pictures are refused, for they belong under `photos` with caption and credit; so is every link
 * that a browser could run or that leads nowhere. Cross-heads become `h2` and below, at any level they were written.
 * `firstLine` is the file's line on which the body begins.
 */
export function readMarkdown(markdown: string, firstLine = 1): Body {
  const plain = readPlainBody(markdown);
  if (plain) return bodyOf(plain);
  const tangle = tangledMarkup(markdown, firstLine);
  if (tangle) return { html: '', text: '', lead: '', words: 0, links: [], defects: [tangle] };
  const tree = treeOf(markdown);
  const defects = [...faults(tree, firstLine)];
  const links = archiveLinks(tree, firstLine);
  showRawHtml(tree);
  levelCrossHeads(tree);
  const html = defects.length ? '' : pipeline.stringify(pipeline.runSync(tree));
  const blocks = textBlocks(tree);
  const lead = blocks.find(({ node }) => node.type === 'paragraph') ?? blocks[0];
  const text = blocks.map((block) => block.text).join('\n\n');
  return { html, text, lead: lead?.text ?? '', words: countWords(text), links, defects };
}

function treeOf(markdown: string): Root {
  const tree = pipeline.parse(keepProse(markdown)) as Root;
  restoreProse(tree);
  showUnused(tree, markdown);
  return tree;
}

/** An address for a reference, `[1]: https://…`, is text where nothing refers to it, as in a list of notes. */
function showUnused(tree: Root, markdown: string): void {
  const used = new Set<string>();
  visit(
    tree,
    ['linkReference', 'imageReference'],
    (node) => void ('identifier' in node && used.add(node.identifier)),
  );
  visit(tree, 'definition', (node, index, parent) => {
    if (!parent || index === undefined || !node.position || used.has(node.identifier)) return;
    const { start, end } = node.position;
    const value = markdown.slice(start.offset, end.offset);
    parent.children[index] = {
      type: 'paragraph',
      children: [{ type: 'text', value, position: node.position }],
      position: node.position,
    };
  });
}

function bodyOf({ html, paragraphs }: PlainBody): Body {
  const text = paragraphs.join('\n\n');
  return { html, text, lead: paragraphs[0] ?? '', words: countWords(text), links: [], defects: [] };
}

/**
 * A body as it is written in a file: CommonMark in one form, whoever made it. `readMarkdown` of it gives the same text. Raw HTML and tables must not be in it.
 */
export function writeMarkdown(body: RootContent[]): string {
  return writer.stringify({ type: 'root', children: body });
}

const writer = remark().data('settings', {
  bullet: '-',
  bulletOther: '*',
  emphasis: '_',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
});

/** Where a part of a body’s text is in the file, and how it is written there. */
export interface Written extends Position {
  text: string;
  markdown: string;
}

/** The paragraphs, cross-heads and so on of which a body’s `text` is made, in its order. */
export function writtenBlocks(markdown: string, firstLine = 1): Written[] {
  if (readPlainBody(markdown)) return plainBlocks(markdown, firstLine);
  const tree = treeOf(markdown);
  showRawHtml(tree);
  return textBlocks(tree).map(({ node, text }) => ({
    ...placeOf(node, firstLine),
    text,
    markdown: markdown.slice(node.position?.start.offset, node.position?.end.offset),
  }));
}

function plainBlocks(markdown: string, firstLine: number): Written[] {
  let line = firstLine;
  return markdown.split(/(\n{2,}|^\n+|\n+$)/).flatMap((part) => {
    const here = line;
    line += part.split('\n').length - 1;
    const text = plainText(part);
    return text ? [{ line: here, column: 1, text, markdown: part }] : [];
  });
}

/** Deeper nesting, and more marks in one paragraph, than any writer needs; beyond them a Markdown parser takes minutes or its whole stack. */
const deepest = 50;
const mostMarks = 2000;

function tangledMarkup(markdown: string, firstLine: number): Found | undefined {
  let marks = 0;
  for (const [index, line] of markdown.split('\n').entries()) {
    const at = { line: index + firstLine, column: 1 };
    const beginning = /^(?:[ \t]|[-+*>](?=[ \t>]|$)|\d{1,9}[.)](?=[ \t]|$))*/.exec(line)?.[0] ?? '';
    const depth =
      (beginning.match(/[-+*>.)]/g)?.length ?? 0) + (/\S/.test(beginning) ? line.search(/[^ ]|$/) / 4 : 0);
    if (depth > deepest) {
      return { ...at, ...defect('deep-nesting', { deepest }) };
    }
    marks = /\S/.test(line) ? marks + (line.match(/(?<!\\)[*_`[\]<]/g)?.length ?? 0) : 0;
    if (marks > mostMarks) {
      return { ...at, ...defect('many-marks', { most: mostMarks }) };
    }
  }
  return undefined;
}

const pipeline = remark().use(remarkRehype).use(rehypeStringify);

/** How many words a text holds; in scripts that write no spaces, each character counts as one. */
export function countWords(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0;
  const spacedText = characters ? text.replace(unspaced, ' ') : text;
  const words = spacedText.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,\u200c\u200d-]*/gu)?.length ?? 0;
  return characters + words;
}

const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/gu;

function* faults(tree: Root, firstLine: number): Generator<Found> {
  const nodes: Nodes[] = [];
  visit(tree, (node) => void nodes.push(node));
  for (const node of nodes) {
    const at = placeOf(node, firstLine);
    if (node.type === 'image' || node.type === 'imageReference') {
      yield { ...at, ...defect('picture-in-text') };
    }
    if (node.type === 'link' || node.type === 'definition') {
      const fault = linkFault(node.url);
      if (fault) yield { ...at, ...fault };
    }
    if ((node.type === 'link' || node.type === 'linkReference') && !readable(node)) {
      yield { ...at, ...defect('link-without-words') };
    }
    if (node.type === 'heading' && !readable(node)) {
      yield { ...at, ...defect('cross-head-without-words') };
    }
    for (const value of writtenIn(node)) {
      const hidden = value.match(deceptive)?.[0];
      if (hidden) yield { ...at, ...deceptionOf(hidden) };
    }
  }
}

/** Whether a reader sees anything of it. */
function readable(node: Nodes): boolean {
  return visible.test(toString(node));
}

function archiveLinks(tree: Root, firstLine: number): ArchiveLink[] {
  const links: ArchiveLink[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    const to = 'url' in node ? node.url : '';
    if (/^(?:\/(?!\/)|#)/.test(to)) links.push({ ...placeOf(node, firstLine), to });
  });
  return links;
}

function placeOf(node: Nodes, firstLine: number): Position {
  return {
    line: (node.position?.start.line ?? 1) + firstLine - 1,
    column: node.position?.start.column ?? 1,
  };
}

function* writtenIn(node: Nodes): Generator<string> {
  if ('value' in node) yield node.value;
  if ('title' in node && node.title) yield node.title;
}

function linkFault(url: string): Refusal | undefined {
  if (/^(https?:\/\/[^/]|mailto:[^@]+@)/i.test(url)) return undefined;
  if (/^\/(?!\/)/.test(url) || /^#photo-\d+$/.test(url)) return undefined;
  const hasScheme = /^[\s\p{Cc}]*[a-z][a-z0-9+.-]*:/iu.test(url);
  return defect(hasScheme ? 'unsafe-link' : 'relative-link', { to: url });
}

function showRawHtml(tree: Root): void {
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const place = node.position && { position: node.position };
    const text = { type: 'text', value: node.value, ...place } as const;
    const inParagraph = parent.type !== 'root' && parent.type !== 'blockquote' && parent.type !== 'listItem';
    parent.children[index] = inParagraph ? text : { type: 'paragraph', children: [text], ...place };
    // Two paragraphs in an item stay two, as in the plain text.
    if (parent.type === 'listItem' && parent.children.length > 1) parent.spread = true;
    return [SKIP, index + 1];
  });
}

/** The headline is the page's `h1`: cross-heads begin at `h2` and never skip a level. */
function levelCrossHeads(tree: Root): void {
  let above = 1;
  visit(tree, 'heading', (node) => {
    above = Math.min(Math.max(node.depth, 2), above + 1);
    node.depth = above as Heading['depth'];
  });
}

function textBlocks(tree: Root): { node: Nodes; text: string }[] {
  const blocks: { node: Nodes; text: string }[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'code') return undefined;
    const text = toString(spaced(node)).replace(/\s+/g, ' ').trim();
    if (text) blocks.push({ node, text });
    return SKIP;
  });
  return blocks;
}

/** A line break between two words is a space in the text. */
function spaced<N extends Nodes>(node: N): N {
  visit(node as Nodes, 'break', (_, index, parent?: Parents) => {
    if (parent && index !== undefined) parent.children[index] = { type: 'text', value: '\n' };
  });
  return node;
}
