import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Element, Nodes } from 'hast';
import type { Block, Body } from './blocks.ts';
import { attribute } from './tree.ts';

/**
 * The only door to Mozilla’s Readability and linkedom. It is asked which blocks are the article; their text is then taken from the page itself,
 * for Readability changes it. Nothing is run or fetched: it is given a copy of the page without scripts, pictures and addresses.
 * Undefined where the page is too large for it, for both libraries take the square of its size.
 */
export function articleBlocks(body: Body, title: string): Set<Block> | undefined {
  if (body.blocks.length > mostBlocks || body.parents.size > mostElements) return undefined;
  const shown = body.blocks.filter(({ hidden }) => !hidden);
  try {
    const { document } = parseHTML(copyOf(body, shown, title));
    const numbers = new Readability<Iterable<string>>(document as unknown as Document, {
      disableJSONLD: true,
      charThreshold: shortestArticle,
      serializer: numbersIn,
    }).parse()?.content;
    return new Set([...(numbers ?? [])].flatMap((number) => shown[Number(number)] ?? []));
  } catch {
    return undefined;
  }
}

const mostElements = 50_000;
const mostBlocks = 10_000;

/** In characters: below it Readability reads again with looser rules, and takes comments for an article. A news item may be one paragraph. */
const shortestArticle = 250;

function numbersIn(node: Node): string[] {
  const marked = (
    node as unknown as {
      querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
    }
  ).querySelectorAll('[data-block]');
  return [...marked].flatMap((element) => element.getAttribute('data-block') ?? []);
}

function copyOf({ element }: Body, shown: Block[], title: string): string {
  const marks: Marks = { wholes: new Map(), firsts: new Map(), inside: new Set() };
  shown.forEach((block, index) => {
    const marked = { index, html: runHtml(block) };
    if (block.whole) marks.wholes.set(block.element, marked);
    else if (block.content[0]) marks.firsts.set(block.content[0], marked);
    for (const node of block.content) marks.inside.add(node);
  });
  return `<!doctype html><html><head><title>${escaped(title)}</title></head>${copied(element, marks)}</html>`;
}

/** Where blocks begin, each with its number and its words; and every node within one. */
interface Marks {
  wholes: Map<Nodes, { index: number; html: string }>;
  firsts: Map<Nodes, { index: number; html: string }>;
  inside: Set<Nodes>;
}

function copied(node: Nodes, marks: Marks): string {
  const run = marks.firsts.get(node);
  if (run) return `<p data-block="${run.index}">${run.html}</p>`;
  if (node.type !== 'element' || left.has(node.tagName) || marks.inside.has(node)) return '';
  const { tagName } = node;
  const whole = marks.wholes.get(node);
  if (whole) return `<${tagName}${names(node)} data-block="${whole.index}">${whole.html}</${tagName}>`;
  const inner = node.children.map((child) => copied(child, marks)).join('');
  return inner && `<${tagName}${names(node)}>${inner}</${tagName}>`;
}

/** What Readability judges an element by. */
function names(element: Element): string {
  const told = { class: 'className', id: 'id', role: 'role', itemprop: 'itemProp' };
  return Object.entries(told)
    .map(([name, property]) => [name, attribute(element, property)] as const)
    .map(([name, value]) => (value ? ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"` : ''))
    .join('');
}

const left = new Set([
  'br',
  'img',
  'hr',
  'input',
  'source',
  'wbr',
  'script',
  'style',
  'link',
  'meta',
  'template',

  'iframe',
  'svg',
]);

/** The words of a block, its links as one. */
function runHtml({ text, linked }: Block): string {
  const split = Math.round(text.length * linked);
  return split
    ? `<a href="https://example.org/">${escaped(text.slice(0, split))}</a>${escaped(text.slice(split))}`
    : escaped(text);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
