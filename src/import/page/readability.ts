import type { Nodes } from 'hast';
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
  if (parents.size > mostElements || blocks.length > mostBlocks) return undefined;
  try {
    const { document } = parseHTML('<!doctype html><html><head><title></title></head><body></body></html>');
    document.title = title;
    const starts = new Map<Nodes, Block>();
    for (const block of blocks) if (!block.hidden && block.content[0]) starts.set(block.content[0], block);
    appendCopies(element.children, document.body, starts);
    const found = new Readability<string[]>(document, {
      disableJSONLD: true,
      charThreshold: shortestArticle,
      serializer: (node) =>
        [...(node as Element).querySelectorAll('[data-block]')].map((mark) =>
          mark.getAttribute('data-block')!,
        ),
    }).parse()?.content;
    return new Set((found ?? []).flatMap((index) => blocks[Number(index)] ?? []));
  } catch {
    return undefined;
  }
}

const mostElements = 50_000;
const mostBlocks = 10_000;

/** In characters: below it Readability reads again with looser rules, and takes comments for an article. A news item may be one paragraph. */
const shortestArticle = 250;

/** Copies nodes that stand beside each other; the first of a block tells of all of it. */
function appendCopies(nodes: Nodes[], parent: Element, starts: Map<Nodes, Block>): void {
  const marked = new Set<Nodes>();
  for (const node of nodes) {
    if (marked.has(node)) continue;
    const block = starts.get(node);
    if (block) {
      const mark = parent.ownerDocument.createElement('span');
      mark.setAttribute('data-block', String(block.index));
      appendCopies(block.content, mark, new Map());
      parent.appendChild(mark);
      for (const one of block.content) marked.add(one);
    } else if (node.type === 'text') parent.append(node.value);
    else if (node.type === 'element' && !isSilent(node) && !isHidden(node)) {
      const copy = parent.ownerDocument.createElement(node.tagName);
      for (const [name, property] of told)
        if (attribute(node, property)) copy.setAttribute(name, attribute(node, property));
      appendCopies(node.children, copy, starts);
      parent.appendChild(copy);
    }
  }
}

/** What Readability judges an element by. */
const told: [attribute: string, property: string][] = [
  ['class', 'className'], ['id', 'id'], ['role', 'role'], ['itemprop', 'itemProp'], ['rel', 'rel'],
  ['href', 'href'], ['src', 'src'], ['aria-hidden', 'ariaHidden'], ['aria-modal', 'ariaModal'],
]; // prettier-ignore
