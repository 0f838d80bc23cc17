import type { Element } from 'hast';
import type { Block, Body } from './blocks.ts';
import { outwards } from './blocks.ts';
import { isParagraph } from './furniture.ts';
import { structural } from './storyTree.ts';
import { attribute } from './tree.ts';

/**
 * Where each paragraph stands in a wrapper of its own, as some systems print them: tells of a block whether it stands among those of the story. Between two of
 * them it must lie no deeper than they do, for boxes do; before and behind them its wrapper must be of their kind.
 */
export function amongWrapped(body: Body, core: Block[]): (block: Block) => boolean {
  const paragraphs = core.filter(isParagraph);
  const frame = frameOf(paragraphs, body);
  if (!frame) return () => false;
  const inside = paragraphs.flatMap((block) => {
    const path = wrappersOf(block, frame, body);
    return path ? [{ index: block.index, depth: path.length, kind: kindOf(path) }] : [];
  });
  const [first, last] = [inside[0]!.index, inside.at(-1)!.index];
  const deepest = Math.max(...inside.map(({ depth }) => depth));
  const kinds = new Set(inside.map(({ kind }) => kind));
  return (block) => {
    const path = wrappersOf(block, frame, body);
    if (!path) return false;
    if (block.index > first && block.index < last) return path.length <= deepest;
    return isParagraph(block) && path.length > 0 && kinds.has(kindOf(path));
  };
}

/** The smallest element that holds all but a few of the letters of several paragraphs. */
function frameOf(paragraphs: Block[], body: Body): Element | undefined {
  const held = new Map<Element, { letters: number; blocks: number }>();
  let total = 0;
  for (const { element, text } of paragraphs) {
    total += text.length;
    for (const outer of outwards(element, body)) {
      const { letters, blocks } = held.get(outer) ?? { letters: 0, blocks: 0 };
      held.set(outer, { letters: letters + text.length, blocks: blocks + 1 });
    }
  }
  const holding = (element: Element) => {
    const { letters, blocks } = held.get(element) ?? { letters: 0, blocks: 0 };
    return blocks > 1 && letters >= total * mostOf;
  };
  const frames = new Set([...held.keys()].filter(holding));
  for (const { element } of paragraphs)
    for (const outer of outwards(element, body)) if (frames.has(outer)) return outer;
  return undefined;
}

const mostOf = 0.8;

/** The elements between a block and the frame, without those of lists and quotations; undefined where it stands outside. */
function wrappersOf({ element }: Block, frame: Element, body: Body): Element[] | undefined {
  const path: Element[] = [];
  for (const outer of outwards(element, body)) {
    if (outer === frame) return path;
    if (outer !== element && !structural.has(outer.tagName)) path.push(outer);
  }
  return undefined;
}

function kindOf(path: Element[]): string {
  return path.map((element) => `${element.tagName}.${attribute(element, 'className')}`).join('>');
}
