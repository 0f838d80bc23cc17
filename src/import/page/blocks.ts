import type { Element, ElementContent } from 'hast';
import { visible } from '../../parse/sourceText.ts';
import { printedDate } from '../core/printed/date.ts';
import { elementsOf, inline, isHidden, isSilent, lineOf, rawText, wordsIn } from './tree.ts';

/** A run of words that stands by itself on the page: a paragraph, a headline, a button. */
export interface Block {
  /** Its number on the page, from 0. */
  index: number;
  text: string;
  line: number;
  /** The element that holds the run, alone or among others. */
  element: Element;
  /** Whether the element holds nothing else. */
  whole: boolean;
  content: ElementContent[];
  /** Which part of its letters stands in links, from 0 to 1. */
  linked: number;
  hidden: boolean;
}

/** The part of a page that is shown. */
export interface Body {
  element: Element;
  blocks: Block[];
  /** The element in which each stands. */
  parents: Map<Element, Element>;
}

/** Divides what a page shows into its blocks, in its order. */
export function bodyOf(element: Element): Body {
  const parents = new Map<Element, Element>();
  for (const outer of [element, ...elementsOf(element)])
    for (const child of outer.children) if (child.type === 'element') parents.set(child, outer);
  const blocks: Block[] = [];
  divide(element, false, holdersOfBlocks(element, parents), blocks);
  return { element, blocks, parents };
}

/** The elements in which one stands, from itself outwards. */
export function* outwards(element: Element, { parents }: Body): Generator<Element> {
  for (let at: Element | undefined = element; at; at = parents.get(at)) yield at;
}

export function isWithin(element: Element, outer: Element, body: Body): boolean {
  for (const at of outwards(element, body)) if (at === outer) return true;
  return false;
}

function divide(element: Element, hidden: boolean, holders: Set<Element>, blocks: Block[]): void {
  let run: ElementContent[] = [];
  let apart = false;
  const close = (last: boolean) => {
    const lines = linesApart(run);
    apart ||= !last || lines.length > 1;
    for (const line of lines) {
      const block = blockOf(element, line, hidden, !apart);
      if (block) blocks.push({ ...block, index: blocks.length });
    }
    run = [];
  };
  for (const child of element.children) {
    if (child.type === 'comment' || (child.type === 'element' && isSilent(child))) continue;
    if (child.type === 'element' && (isBlock(child) || holders.has(child))) {
      close(false);
      divide(child, hidden || isHidden(child), holders, blocks);
    } else if (isBreak(child) && endsInBreak(run)) close(false);
    else run.push(child);
  }
  close(true);
}

function blockOf(
  element: Element,
  run: ElementContent[],
  hidden: boolean,
  whole: boolean,
): Omit<Block, 'index'> | undefined {
  const text = wordsIn({ type: 'root', children: run });
  if (!visible.test(text)) return hiddenWords(element, run);
  const line = lineOf(run.find((node) => node.type !== 'text' || visible.test(node.value)) ?? element);
  return {
    text,
    line: whole ? lineOf(element) : line,
    element,
    whole,
    content: run,
    linked: linkedPart(run, text.length),
    hidden,
  };
}

/** A run of which nothing is shown but for readers who hear the page. */
function hiddenWords(element: Element, run: ElementContent[]): Omit<Block, 'index'> | undefined {
  const words = run.flatMap((node) =>
    node.type === 'element' && isHidden(node) ? [rawText(node).trim()] : [],
  );
  const text = words.filter((word) => visible.test(word)).join(' ');
  return text
    ? { text, line: lineOf(element), element, whole: false, content: [], linked: 0, hidden: true }
    : undefined;
}

function linkedPart(run: ElementContent[], length: number): number {
  const isLink = ({ tagName }: Element) => tagName === 'a';
  const links = [...elementsOf({ type: 'root', children: run }, (one) => !isLink(one))].filter(isLink);
  const linked = links.reduce((sum, link) => sum + wordsIn(link).length, 0);
  return Math.min(1, linked / Math.max(1, length));
}

function endsInBreak(run: ElementContent[]): boolean {
  return isBreak(run.findLast((node) => node.type !== 'text' || visible.test(node.value)));
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}

function isBlock({ tagName }: Element): boolean {
  return !inline.has(tagName) && !pictures.has(tagName) && tagName !== 'br' && !tagName.includes(':');
}

const pictures = new Set(['img', 'picture', 'source', 'amp-img', 'input', 'hr']);

/** Inline elements round blocks: a link round a whole teaser. */
function holdersOfBlocks(body: Element, parents: Map<Element, Element>): Set<Element> {
  const holders = new Set<Element>();
  for (const element of elementsOf(body)) {
    if (!isBlock(element)) continue;
    for (let outer = parents.get(element); outer && !holders.has(outer); outer = parents.get(outer))
      holders.add(outer);
  }
  return holders;
}

/**
 * The lines of a run, each for itself, where line breaks alone part the head of a story (a day, a headline, a byline) or its foot with the copyright.
 * Any other run stays whole, for an address or a verse is one paragraph.
 */
function linesApart(run: ElementContent[]): ElementContent[][] {
  if (!run.some(isBreak)) return [run];
  const lines: ElementContent[][] = [[]];
  for (const node of run)
    if (isBreak(node)) lines.push([]);
    else lines.at(-1)!.push(node);
  const texts = lines.map((children) => wordsIn({ type: 'root', children })).filter(Boolean);
  const isShort =
    texts.length > 1 && texts.length <= mostLines && texts.every((text) => text.length <= longestLine);
  return isShort && texts.some((text) => isDay(text) || rights.test(text)) ? lines : [run];
}

const rights = /^(?:©|\(c\)|copyright\b.*(?:\d{4}|reserved)|all rights reserved)/i;
const mostLines = 6;
const longestLine = 140;

/** A line that is little but a day of the calendar. */
function isDay(text: string): boolean {
  const date = printedDate(text);
  return date !== undefined && text.length - date.written.length <= 25;
}
