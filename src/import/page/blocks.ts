import type { Element, ElementContent } from 'hast';
import { visible } from '../../parse/sourceText.ts';
import { readDateLines } from '../core/printed/dateLine.ts';
import { elementsOf, firstOf, inline, isHidden, isSilent, lineOf, wordsIn } from './tree.ts';

/** A run of words that stands by itself on the page: a paragraph, a headline, a button. */
export interface Block {
  /** Its number on the page, from 0. */
  index: number;
  text: string;
  line: number;
  /** The element that holds the run: nothing else where it is `whole`. */
  element: Element;
  whole: boolean;
  content: ElementContent[];
  /** Which part of its letters stands in links, from 0 to 1. */
  linked: number;
  hidden: boolean;
}

/** The part of a page that is shown: its blocks, in its order, and the element in which each element stands. */
export interface Body {
  element: Element;
  blocks: Block[];
  parents: Map<Element, Element>;
}

/** Divides what a page shows into its blocks. */
export function bodyOf(element: Element): Body {
  const parents = new Map<Element, Element>();
  /** Inline elements round blocks: a link round a whole teaser. */
  const holders = new Set<Element>();
  for (const outer of [element, ...elementsOf(element)]) {
    for (const child of outer.children) if (child.type === 'element') parents.set(child, outer);
    if (outer.tagName === 'font' && firstOf(outer, isBreak)) holders.add(outer);
    if (!isBlock(outer)) continue;
    for (let at = parents.get(outer); at && !holders.has(at); at = parents.get(at)) holders.add(at);
  }
  const blocks: Block[] = [];
  divide(element, false, holders, blocks);
  return { element, blocks, parents };
}

/** The elements in which one stands, from itself outwards. */
export function outwards(element: Element, { parents }: Body): Element[] {
  const path: Element[] = [];
  for (let at: Element | undefined = element; at; at = parents.get(at)) path.push(at);
  return path;
}

/** Whether a block has the length and shape of a paragraph. */
export function isProse({ text, linked }: Block): boolean {
  return text.length >= (unspaced.test(text) ? 25 : 80) && linked < 0.4;
}

/** Letters of the scripts that part no words, and Hangul, whose words are short. */
export const unspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}\p{Script=Thai}]/u;

/** Whether a block is a heading. */
export function isHead({ element }: Block): boolean {
  return /^h[1-6]$/.test(element.tagName);
}

function divide(element: Element, hidden: boolean, holders: Set<Element>, blocks: Block[]): void {
  const own: Block[] = [];
  let run: ElementContent[] = [];
  let isAlone = true;
  const close = () => {
    for (const content of linesApart(run)) {
      const text = wordsIn(...content);
      if (!visible.test(text)) continue;
      const line = lineOf(
        content.find((node) => node.type !== 'text' || visible.test(node.value)) ?? element,
      );
      const linked = linkedPart(content, text.length);
      own.push({ index: blocks.length, text, line, element, whole: false, content, linked, hidden });
      blocks.push(own.at(-1)!);
    }
    run = [];
  };
  for (const child of element.children) {
    if (child.type === 'comment' || (child.type === 'element' && isSilent(child))) continue;
    if (child.type === 'element' && (isBlock(child) || holders.has(child))) {
      isAlone = false;
      close();
      divide(child, hidden || isHidden(child), holders, blocks);
    } else if (isBreak(child) && isBreak(run.findLast((node) => isBreak(node) || wordsIn(node)))) close();
    else run.push(child);
  }
  close();
  const [only] = own;
  if (only && own.length === 1 && isAlone) Object.assign(only, { whole: true, line: lineOf(element) });
}

function linkedPart(run: ElementContent[], length: number): number {
  const isLink = ({ tagName }: Element) => tagName === 'a';
  const links = [...elementsOf({ type: 'root', children: run }, (one) => !isLink(one))].filter(isLink);
  return Math.min(1, wordsIn(...links).length / length);
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}

function isBlock({ tagName }: Element): boolean {
  return !inline.has(tagName) && !/^(?:picture|source|amp-img|input|br)$|:/.test(tagName);
}

/**
 * The lines of a run, each for itself, where line breaks alone part the head of a story (a day, a headline, a byline) or its foot with the copyright.
 * Any other run stays whole, for an address or a verse is one paragraph.
 */
function linesApart(run: ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of run)
    if (isBreak(node)) lines.push([]);
    else lines.at(-1)!.push(node);
  const texts = lines.map((line) => wordsIn(...line)).filter(Boolean);
  const isShort = texts.length > 1 && texts.length <= 6 && texts.every(({ length }) => length <= 140);
  return isShort &&
    texts.some((text) => readDateLines(text, 25).length > 0 || /^(?:©|copyright\b)/i.test(text))
    ? lines
    : [run];
}
