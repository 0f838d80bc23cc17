import type { Element } from 'hast';
import { boilerplateReason } from '../core/printed/boilerplate.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import { agenciesInByline, agenciesSignedOff } from '../core/printed/printed.ts';
import { isCreditAlone } from '../core/printed/creditBehind.ts';
import { bare } from '../core/normalizeDraft.ts';
import type { Block, Body } from './blocks.ts';
import { outwards } from './blocks.ts';
import { isCertainBoilerplate, namedBoilerplate } from './boilerplate.ts';
import type { Figure } from './figures.ts';

/** Which blocks of a page are the text of its story. */
export interface Chosen {
  story: Block[];
  /** Why each of the others is not, as a clause. */
  why: Map<Block, string>;
  /** Which part of the text that the page’s JSON-LD gives is printed on the page, from 0 to 1; undefined without a text that may be the body. */
  printed: number | undefined;
  /** Why what was chosen may be too much or too little, as a clause. */
  unsure: string | undefined;
  /** The smallest element that holds it. */
  frame: Element;
  /** Why an element and all in it is boilerplate, as a clause. */
  boilerplate: (element: Element) => string | undefined;
}

export interface Hints {
  figures: Map<Block, Figure>;
  /** Those Readability takes for the article. */
  picks: Set<Block> | undefined;
  /** The text as JSON-LD has it. */
  text: string | undefined;
  /** Headlines and names of the site: a block that repeats one is no text. */
  titles: string[];
  sites: string[];
}

/**
 * Chooses the blocks of a story: those that Readability picks and those that JSON-LD has, and within the smallest element that holds most of
 * them all other prose. Left out is what is linked throughout, what boilerplate phrases say, what stands twice, and what names
 * itself boilerplate and is not plainly prose.
 */
export function chooseBlocks(body: Body, { figures, picks, text, titles, sites }: Hints): Chosen {
  const why = new Map<Block, string>();
  const [headlines, names] = [titles, sites].map((list) => new Set(list.map(bare)));
  for (const block of body.blocks) {
    const key = bare(block.text);
    if (block.hidden) why.set(block, 'is hidden on the page');
    else if (figures.has(block)) why.set(block, 'is printed with a picture');
    else if (headlines!.has(key)) why.set(block, 'stands twice');
    else if (names!.has(key)) why.set(block, 'is the name of the site');
  }
  const candidates = body.blocks.filter((block) => !why.has(block));
  const picked = pickedBlocks(candidates, picks);
  const told = toldBlocks(candidates, text, lettersIn(picked.filter(isProse)));
  const region = regionOf(body, new Set([...picked, ...told.blocks]), told.blocks);
  for (const block of candidates) {
    const reason = told.blocks.has(block) ? certainReason(block) : (reasonOf(block) ?? region.why(block));
    if (reason !== undefined) why.set(block, reason);
  }
  dropPulled(body, why);
  dropEdges(body, why);
  dropBareHeads(body, why);
  const { boilerplate, frame } = region;
  const story = body.blocks.filter((block) => !why.has(block));
  return { story, why, boilerplate, frame, printed: told.printed, unsure: region.unsure() };
}

/** Whether a block has the length and shape of a paragraph. */
export function isProse({ text, linked }: Block): boolean {
  return (
    text.length >= (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Kana}/u.test(text) ? 25 : 80) && linked < 0.4
  );
}

/** What Readability takes for the article; where it finds no paragraph, all paragraphs, or all that are sentences. */
function pickedBlocks(candidates: Block[], picks: Set<Block> | undefined): Block[] {
  const picked = candidates.filter((block) => picks?.has(block));
  if (picked.some(isProse)) return picked;
  const prose = candidates.filter(isProse);
  const sentences = candidates.filter(({ text, linked }) => text.length >= 40 && linked < 0.4);
  return [prose, picked, sentences].find((blocks) => blocks.length) ?? [];
}

function lettersIn(blocks: Iterable<Block>): number {
  let sum = 0;
  for (const { text } of blocks) sum += text.length;
  return sum;
}

/**
 * The blocks that stand in the text that JSON-LD gives, in its order, and how much of it they are. It is a body only where it is half as long as what
 * is printed: many pages have their summary there.
 */
function toldBlocks(
  candidates: Block[],
  text = '',
  printedLetters: number,
): { blocks: Set<Block>; printed?: number } {
  const whole = bare(text);
  const blocks = new Set<Block>();
  const isBody = whole.length >= shortestBody && text.length * 2 >= printedLetters;
  if (!isBody || whole.length * candidates.length > mostWork) return { blocks };
  const seen = new Set<string>();
  let at = 0;
  let found = 0;
  for (const block of candidates) {
    const key = bare(block.text);
    if (!key || seen.has(key)) continue;
    const start = key.length >= shortestQuote ? whole.indexOf(key, at) : whole.startsWith(key, at) ? at : -1;
    const isNear = key.length >= 100 && whole.includes(key.slice(0, 40)) && whole.includes(key.slice(-40));
    if (start === -1 && !isNear) continue;
    blocks.add(block);
    seen.add(key);
    found += key.length;
    if (start !== -1) at = start + key.length;
  }
  return { blocks, printed: Math.min(1, found / whole.length) };
}

const shortestBody = 80;
const shortestQuote = 20;
const mostWork = 1e9;

/** Why a block is none of the story’s wherever it stands. */
function certainReason({ text }: Block): string | undefined {
  const phrase = boilerplateReason(text);
  return phrase?.certain && text.length < 200 ? phrase.why : undefined;
}

function reasonOf(block: Block): string | undefined {
  const { text, linked, element } = block;
  const phrase = boilerplateReason(text);
  if (phrase && (phrase.certain || linked > 0.4 || isHead(block))) return phrase.why;
  if (text.length < 80 && isCreditAlone(text)) return 'is the credit of a picture';
  const isQuoted = /^(?:blockquote|li|td|dd|h[2-6])$/.test(element.tagName);
  return linked > 0.95 && !isQuoted && text.split(' ').length >= 3 ? 'points to another story' : undefined;
}

/** How much of what stands in an element: letters, and how many of them; `shorts` are too short for a sentence, and no headings. */
const nothing = {
  ...{ letters: 0, linked: 0, prose: 0, core: 0, told: 0, main: 0 },
  ...{ blocks: 0, paragraphs: 0, shorts: 0, heads: 0 },
};

function extentsOf(
  body: Body,
  core: Set<Block>,
  main: Set<Block>,
  told: Set<Block>,
): Map<Element, typeof nothing> {
  const extents = new Map<Element, typeof nothing>();
  for (const block of body.blocks.filter(({ hidden }) => !hidden)) {
    const { length } = block.text;
    const isShort = length < 40 && !isHead(block) && block.element.tagName !== 'li';
    for (const outer of outwards(block.element, body)) {
      const extent = extents.get(outer) ?? { ...nothing };
      extents.set(outer, extent);
      extent.letters += length;
      extent.blocks++;
      extent.linked += length * block.linked;
      if (isHead(block)) extent.heads++;
      if (isProse(block)) extent.prose += length;
      if (isProse(block)) extent.paragraphs++;
      else if (isShort) extent.shorts++;
      if (core.has(block)) extent.core += length;
      if (main.has(block)) extent.main += length;
      if (told.has(block)) extent.told += length;
    }
  }
  return extents;
}

/** Where the text of a story stands, and what of it is boilerplate all the same. */
function regionOf(body: Body, core: Set<Block>, told: Set<Block>) {
  const prose = [...core].filter(isProse);
  const main = prose.length ? new Set(prose) : core;
  const extents = extentsOf(body, core, main, told);
  const most = lettersIn(main) * mostOf;
  const holders = [...extents].filter(
    ([{ tagName }, held]) => held.main && held.main >= most && tagName !== 'p',
  );
  const [smallest] = holders.toSorted(([, one], [, other]) => one.letters - other.letters);
  const frame = smallest?.[0] ?? body.element;
  const indices = prose.map(({ index }) => index);
  const [first, last] = [Math.min(...indices), Math.max(...indices)];
  const total = lettersIn(core);
  const judged = new Map<Element, string | undefined>();
  let doubtful: string | undefined;
  return { why, boilerplate, frame, unsure: () => doubtful };

  function why(block: Block): string | undefined {
    const path = [...outwards(block.element, body)];
    const inFrame = path.findIndex((outer) => outer === frame);
    const named = boilerplate(block.element);
    if (named !== undefined) return named;
    if (core.has(block)) return undefined;
    if (inFrame === -1) return 'stands outside the text of the story';
    const isBetween = block.index > first && block.index < last;
    const whole = path.slice(0, inFrame).findLast((outer) => extents.get(outer)!.core === 0);
    const isTaken =
      whole && whole !== block.element
        ? isText(whole, isBetween)
        : isProse(block) || (isBetween && block.linked < 0.5);
    return isTaken ? undefined : 'is not taken for text of the story';
  }

  /** Of an element of which Readability picked nothing. */
  function isText(element: Element, isBetween: boolean): boolean {
    const { letters, linked, prose, paragraphs: count, shorts, heads } = extents.get(element)!;
    if (linked > letters * 0.4) return false;
    if (prose > letters * 0.7)
      return (isBetween || count > 1 || heads > 0) && (shorts * 2 < count || count === 1);
    return isBetween && textual.test(element.tagName) && (letters > 40 || /^h/.test(element.tagName));
  }

  function boilerplate(element: Element): string | undefined {
    if (judged.has(element)) return judged.get(element);
    const outer = body.parents.get(element);
    // Asked outwards first: the outermost name says most of what a thing is.
    const reason = (outer && boilerplate(outer)) ?? ownReason(element);
    judged.set(element, reason);
    return reason;
  }

  function ownReason(element: Element): string | undefined {
    const extent = extents.get(element);
    const isHolder = extent !== undefined && extent.core * 2 >= total;
    const isTold = extent !== undefined && extent.told > 0 && extent.told * 2 >= extent.letters;
    if (isHolder || isTold) return undefined;
    if (extent && extent.linked > extent.letters * 0.7 && (extent.blocks > 2 || lists.test(element.tagName)))
      return 'points to other stories';
    const named = namedBoilerplate(element);
    if (named === undefined || !extent) return named;
    const { letters, linked, prose, paragraphs: count, shorts } = extent;
    const isThread = shorts * 2 >= count;
    if (/readers/.test(named) && isThread && shorts > 1) return 'is in a thread of readers’ comments';
    const isInside = [...outwards(element, body)].some((outer) => outer === frame);
    if (isInside && element.tagName === 'p' && count && !/subscribe|advertis|navigation/.test(named))
      return undefined;
    const isPlainProse = prose > letters * 0.7 && linked < letters * 0.2 && count > 1 && !isThread;
    if (!isInside || isCertainBoilerplate(named) || !isPlainProse) return named;
    doubtful ??= `what ${named} by its name was taken for text`;
    return undefined;
  }
}

const lists = /^(?:ul|ol|dl|nav|aside)$/;
const textual = /^(?:p|h[2-6]|ul|ol|li|dl|blockquote|table|pre)$/;

const mostOf = 0.8;

/** Leaves out quotations pulled out of the text, whose words stand in a longer block as well or stood before, each with the short lines of its box that say whom it quotes. */
function dropPulled(body: Body, why: Map<Block, string>): void {
  const boxOf = ({ element }: Block) =>
    [...outwards(element, body)].find(({ tagName }) => tagName === 'blockquote' || tagName === 'aside');
  const blocks = body.blocks.filter((one) => !why.has(one));
  const keys = blocks.map(({ text }) => bare(text));
  const all = keys.join('|');
  if (all.length * blocks.length > mostWork) return;
  const isPart = (key: string, at: number) =>
    at !== -1 && ((all[at - 1] ?? '|') !== '|' || (all[at + key.length] ?? '|') !== '|');
  const seen = new Set<string>();
  const boxes = new Set<Element | undefined>();
  let start = 0;
  for (const [index, block] of blocks.entries()) {
    const key = keys[index]!;
    const own = start;
    start += key.length + 1;
    if (key.length < shortestQuote || isHead(block)) continue;
    const isAgain = key.length > 60 && seen.size === seen.add(key).size;
    if (!isAgain && !isPart(key, all.indexOf(key)) && !isPart(key, all.indexOf(key, own + 1))) continue;
    why.set(block, 'stands twice');
    boxes.add(boxOf(block));
  }
  for (const block of blocks) {
    const box = boxOf(block);
    if (!why.has(block) && box && boxes.has(box) && block.text.length <= 60 && !isSentenceEnd(block.text))
      why.set(block, 'says whom a quotation quotes that stands twice');
  }
}

/** Short lines before the first sentence and behind the last are none of the text: labels, counts, buttons. */
function dropEdges({ blocks }: Body, why: Map<Block, string>): void {
  const story = blocks.filter((block) => !why.has(block));
  if (!story.some(isSentence)) return;
  for (const side of [story, story.toReversed()])
    for (const block of side) {
      if (isSentence(block)) break;
      const agencies = [...agenciesInByline(block.text), ...agenciesSignedOff(block.text)];
      if (!isHead(block) && !isDatelineCity(block.text) && !agencies.length)
        why.set(block, 'is a short line beside the text');
    }
}

function isSentence(block: Block): boolean {
  const { text, linked, element } = block;
  if (linked > 0.8) return false;
  const isLine = element.tagName === 'p' && text.length > 30 && linked < 0.3;
  const isInList = /^(?:li|td|th|dd|blockquote|pre)$/.test(element.tagName);
  return isProse(block) || isLine || isSentenceEnd(text) || isInList;
}

function isSentenceEnd(text: string): boolean {
  return /[.!?…:。！？؟۔।—–]["”’»)\]]*\s*$/u.test(text);
}

/** A cross-head goes too where nothing is left between it and the next, behind it, or in its box, of which the rest is the site’s. */
function dropBareHeads({ blocks, parents }: Body, why: Map<Block, string>): void {
  let next: 'text' | 'head' | 'none' = 'none';
  let isParted = false;
  const boxOf = ({ element }: Block) => parents.get(element);
  const full = new Set(blocks.filter((block) => !why.has(block) && !isHead(block)).map(boxOf));
  const emptied = blocks.filter((block) => /site|subscribe|stories/.test(why.get(block) ?? '')).map(boxOf);
  const bareBoxes = new Set(emptied.filter((box) => !full.has(box)));
  for (const block of blocks.toReversed()) {
    const reason = why.get(block);
    if (reason !== undefined) isParted ||= !/picture|hidden|advertis/.test(reason);
    else if (
      isHead(block) &&
      (next === 'none' || (next === 'head' && isParted) || bareBoxes.has(boxOf(block)))
    )
      why.set(block, 'is a cross-head without a text');
    else {
      next = isHead(block) ? 'head' : 'text';
      isParted = false;
    }
  }
}

/** Whether a block is a heading. */
export function isHead({ element }: Block): boolean {
  return /^h[1-6]$/.test(element.tagName);
}
