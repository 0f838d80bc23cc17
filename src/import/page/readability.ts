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
  const starts = new Map(blocks.map((block) => [block.hidden ? undefined : block.content[0], block]));
  /** What stands in a block whose beginning was copied. */
  const marked = new Set<Nodes>();
  /** Copies nodes that stand beside each other; the first of a block tells of all of it. */
  const appendCopies = (nodes: Nodes[], parent: Element, isInBlock = false): void => {
    for (const node of nodes) {
      const block =
        isInBlock || node.type === 'root' || node.type === 'doctype' ? undefined : starts.get(node);
      if (!isInBlock && marked.has(node)) continue;
      if (block) {
        const mark = parent.ownerDocument.createElement('span');
        mark.setAttribute('data-block', String(block.index));
        appendCopies(block.content, mark, true);
        parent.appendChild(mark);
        for (const one of block.content) marked.add(one);
      } else if (node.type === 'text') parent.append(node.value);
      else if (node.type === 'element' && !isSilent(node) && !isHidden(node)) {
        const copy = parent.ownerDocument.createElement(node.tagName);
        for (const [name, property] of judgedBy)
          if (attribute(node, property)) copy.setAttribute(name, attribute(node, property));
        appendCopies(node.children, copy, isInBlock);
        parent.appendChild(copy);
      }
    }
  };
  try {
    const { document } = parseHTML('<!doctype html><html><head><title></title></head><body></body></html>');
    document.title = title;
    appendCopies(element.children, document.body);
    const serializer = (node: Node) =>
      [...(node as Element).querySelectorAll('[data-block]')].map((mark) => mark.getAttribute('data-block'));
    const options = { disableJSONLD: true, charThreshold: shortestArticle, serializer };
    const found = new Readability(document, options).parse()?.content ?? [];
    return new Set(found.flatMap((index) => blocks[Number(index)] ?? []));
  } catch {
    return undefined;
  }
}

const mostElements = 50_000;
const mostBlocks = 10_000;

/** In characters: below it Readability reads again with looser rules, and takes comments for an article. A news item may be one paragraph. */
const shortestArticle = 250;

/** What Readability judges an element by. */
const judgedBy = Object.entries({
  ...{ class: 'className', id: 'id', role: 'role', itemprop: 'itemProp', rel: 'rel', href: 'href' },
  ...{ src: 'src', 'aria-hidden': 'ariaHidden', 'aria-modal': 'ariaModal' },
});
