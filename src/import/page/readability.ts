import type { ElementContent, Nodes } from 'hast';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block, Body } from './blocks.ts';
import { attribute, isHidden, isSilent } from './tree.ts';

/**
 * The only door to Mozilla’s Readability and linkedom: which blocks of a page are its article. Readability changes what it reads, so it is given a copy
 * without scripts in which each block is marked, and the blocks are then taken from the page itself. Nothing is run or fetched.
 * Undefined where the page is too large, for both libraries take the square of its size.
 */
export function articleBlocks({ element, blocks, parents }: Body, title: string): Set<Block> | undefined {
  if (parents.size > mostElements) return undefined;
  try {
    const { document } = parseHTML('<!doctype html><html><head><title></title></head><body></body></html>');
    document.title = title;
    const starts = new Map<ElementContent, Block>();
    for (const block of blocks) if (!block.hidden && block.content[0]) starts.set(block.content[0], block);
    for (const child of element.children) appendCopy(child, document.body, starts);
    const found = new Readability<string[]>(document, {
      disableJSONLD: true,
      charThreshold: shortestArticle,
      serializer: (node) => markedIn(node as globalThis.Element),
    }).parse()?.content;
    return new Set((found ?? []).flatMap((index) => blocks[Number(index)] ?? []));
  } catch {
    return undefined;
  }
}

const mostElements = 50_000;

/** In characters: below it Readability reads again with looser rules, and takes comments for an article. A news item may be one paragraph. */
const shortestArticle = 250;

function markedIn(node: globalThis.Element): string[] {
  return [...node.querySelectorAll('[data-block]')].map((mark) => mark.getAttribute('data-block') ?? '');
}

/** Copies a node and what follows it in its block. */
function appendCopy(node: Nodes, parent: globalThis.Element, starts: Map<ElementContent, Block>): void {
  const document = parent.ownerDocument;
  const block = starts.get(node as ElementContent);
  if (block) {
    const mark = document.createElement('span');
    mark.setAttribute('data-block', String(block.index));
    for (const one of block.content) appendCopy(one, mark, new Map());
    parent.appendChild(mark);
    for (const one of block.content) done.add(one);
    return;
  }
  if (node.type === 'text' && !done.has(node)) parent.appendChild(document.createTextNode(node.value));
  if (node.type !== 'element' || done.has(node) || isSilent(node) || isHidden(node)) return;
  const copy = document.createElement(node.tagName);
  for (const [name, property] of told) {
    const value = attribute(node, property);
    if (value) copy.setAttribute(name, value);
  }
  for (const child of node.children) appendCopy(child, copy, starts);
  parent.appendChild(copy);
}
const done = new WeakSet<Nodes>();
/** What Readability judges an element by. */
const told: [attribute: string, property: string][] = [
  ['class', 'className'],
  ['id', 'id'],
  ['role', 'role'],
  ['itemprop', 'itemProp'],
  ['rel', 'rel'],
  ['href', 'href'],
  ['src', 'src'],
  ['aria-hidden', 'ariaHidden'],
  ['aria-modal', 'ariaModal'],
];
