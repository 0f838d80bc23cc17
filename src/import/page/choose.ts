import type { Element } from 'hast';
import { bare } from '../core/notation/oneLine.ts';
import { boilerplateKinds, boilerplateReason } from '../core/printed/boilerplate.ts';
import { isCreditAlone } from '../core/printed/creditBehind.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import { agenciesInByline } from '../core/printed/byline.ts';
import { agenciesSignedOff } from '../core/printed/agencyBehind.ts';
import type { Block, Body } from './blocks.ts';
import { isHead, isProse, outwards } from './blocks.ts';
import { isCertainBoilerplate, namedBoilerplate } from './names.ts';
import { elementsOf, isNamed, namesOf, wordsIn } from './tree.ts';

/** Which blocks of a page are the text of its story. */
export interface Chosen {
  /** Why each of the others is not, as a clause. */
  why: Map<Block, string>;
  /** Those that Readability took, and that stand behind the text in an element of another kind. */
  behind: Set<Block>;
  /** How much of the text that the page’s JSON-LD gives is printed, from 0 to 1; undefined without one that may be the body. */
  printed: number | undefined;
  /** Why what was chosen may be too much or too little, as a clause. */
  unsure: string | undefined;
  /** The smallest element that holds it. */
  frame: Element;
  /** Why an element and all in it is boilerplate, as a clause. */
  boilerplate: (element: Element) => string | undefined;
}

/**
 * Chooses the blocks of a story: those that Readability picks and those that JSON-LD has (`told`), and within the smallest element that holds most of
 * them all other prose. An element is judged by its share of links and prose and by its name. `known` says of blocks why they are none of the text
 * wherever they stand. Copies in boxes of their own and short lines at the edges go too.
 */
export function chooseBlocks(
  body: Body,
  { known, picks, told }: { known: Map<Block, string>; picks: Set<Block> | undefined; told: string },
): Chosen {
  const why = new Map(known);
  for (const block of body.blocks) if (block.hidden) why.set(block, 'is hidden on the page');
  const candidates = body.blocks.filter((block) => !why.has(block));
  const picked = pickedBlocks(body, candidates, picks);
  const isBody = told.length >= 80 && told.length * 2 >= lettersIn(picked.filter(isProse));
  const inTold = new Set(isBody ? candidates.filter(({ text }) => isTold(text, told)) : []);
  const { frame, behind, whyOf, boilerplate, unsure } = regionOf(
    body,
    new Set([...picked, ...inTold]),
    inTold,
  );
  for (const block of candidates) {
    const phrase = boilerplateReason(block.text);
    const isPhrase = phrase?.certain && block.text.length < 200;
    const reason = inTold.has(block) ? isPhrase && phrase.why : (reasonOf(block) ?? whyOf(block));
    if (reason) why.set(block, reason);
  }
  dropCopies(body, frame, why);
  dropBelow(body, why);
  dropEdges(body, why);
  // What Readability took is all of the site.
  if (picks && candidates.every((block) => why.has(block)))
    return chooseBlocks(body, { known, picks: undefined, told });
  const shown = new Set([...inTold].map(({ text }) => bare(text)));
  const printed = [...shown].reduce((sum, key) => sum + key.length, 0) / told.length;
  return {
    why,
    behind,
    frame,
    boilerplate,
    unsure: unsure(),
    printed: isBody ? Math.min(1, printed) : undefined,
  };
}

function isTold(text: string, told: string): boolean {
  const key = bare(text);
  return key.length < shortestQuote ? told.startsWith(key) : told.includes(key);
}

const shortestQuote = 20;
const mostWork = 1e9;

/**
 * What Readability takes for the article, unless it takes nothing of the element `article` that holds the headline; where it finds no paragraph, all
 * paragraphs, or all that are sentences.
 */
function pickedBlocks(body: Body, candidates: Block[], picks: Set<Block> | undefined): Block[] {
  const picked = candidates.filter((block) => picks?.has(block));
  const headline = body.blocks.find(({ element }) => element.tagName === 'h1')?.element;
  const box = headline && outwards(headline, body).find(({ tagName }) => /^(?:article|main)$/.test(tagName));
  const own = candidates.filter((one) => box && isSentence(one) && outwards(one.element, body).includes(box));
  if (own.some(isProse) && !own.some((block) => picks?.has(block))) return own;
  if (picked.some(isProse)) return picked;
  const sentences = candidates.filter(({ text, linked }) => text.length >= 40 && linked < 0.4);
  return [candidates.filter(isProse), picked, sentences].find((blocks) => blocks.length) ?? [];
}

function lettersIn(blocks: Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Why a block is none of the story’s by its words. */
function reasonOf(block: Block): string | undefined {
  const { text, linked, element, content } = block;
  const phrase = boilerplateReason(text);
  if (phrase && (phrase.certain || linked > 0.4 || isHead(block))) return phrase.why;
  if (element.tagName !== 'pre' && /^[{[].*"[\w-]+":\s*["[{\d].*[}\]]$/.test(text))
    return 'is data of a script';
  if (text.length < 80 && isCreditAlone(text, true)) return 'is the credit of a picture';
  const [label, next] = content.filter((node) => wordsIn(node) !== '' || node.type === 'element');
  const isLabelled = label?.type === 'element' && next?.type === 'element' && next.tagName === 'br';
  if (isLabelled && boilerplateReason(wordsIn(label))?.kind === 'heading') return 'points to another story';
  const isQuoted = /^(?:blockquote|li|td|dd|h[2-6])$/.test(element.tagName);
  return linked > 0.95 && !isQuoted && text.split(' ').length >= 3 ? 'points to another story' : undefined;
}

/** What stands in an element: letters, and how many blocks; `shorts` are too short for a sentence, and no headings. */
const nothing = { letters: 0, linked: 0, prose: 0, core: 0, told: 0, blocks: 0, paragraphs: 0, shorts: 0 };

type Extents = Map<Element, typeof nothing>;

/** Where the text of a story stands: the smallest element that holds most of its `core`, and what in it is boilerplate all the same. */
function regionOf(body: Body, core: Set<Block>, told: Set<Block>) {
  const extents = extentsOf(body, core, told);
  const prose = [...core].filter(isProse);
  const main = prose.length ? prose : [...core];
  const frame = frameOf(body, main, extents);
  const framePath = outwards(frame, body);
  const headline = body.blocks.find(({ element }) => element.tagName === 'h1');
  const total = lettersIn([...core]);
  const inside = main.filter(({ element }) => outwards(element, body).includes(frame));
  const [first, last] = [inside[0]?.index ?? Infinity, inside.at(-1)?.index ?? -Infinity];
  const reasons = new Map<Element, string | undefined>();
  const behind = new Set<Block>();
  let doubtful: string | undefined;

  /** Why a block is none of the text by its place. */
  const whyOf = (block: Block): string | undefined => {
    const named = boilerplate(block.element);
    if (named !== undefined) return named;
    const path = outwards(block.element, body);
    const inFrame = path.indexOf(frame);
    const isCore = core.has(block) && (block.index < last || isBesideAlike(path, framePath));
    if (inFrame === -1 && !isCore) {
      if (core.has(block)) behind.add(block);
      return 'stands outside the text of the story';
    }
    if (core.has(block)) return undefined;
    const isBetween = block.index > first && block.index < last;
    const whole = path.slice(0, inFrame).findLast((outer) => extents.get(outer)!.core === 0);
    const isText =
      !whole || whole === block.element
        ? isProse(block) || (isBetween && block.linked < 0.5)
        : isTextual(whole, extents.get(whole)!, isBetween);
    return isText ? undefined : 'is not taken for text of the story';
  };

  /** Asked outwards first: the outermost name says most of what a thing is. */
  const boilerplate = (element: Element): string | undefined => {
    if (reasons.has(element)) return reasons.get(element);
    const outer = body.parents.get(element);
    const extent = extents.get(element) ?? nothing;
    const isMain = extent.core * 2 >= total || (extent.told > 0 && extent.told * 2 >= extent.letters);
    const own = extent.letters && isMain ? doubtName : ownReason;
    const reason = (outer && boilerplate(outer)) ?? own(element, extent);
    reasons.set(element, reason);
    return reason;
  };

  /** What holds most of the text, or hardly anything else, is text whatever its name. */
  const doubtName = (element: Element, extent: typeof nothing): undefined => {
    const isApart = headline !== undefined && !outwards(headline.element, body).includes(element);
    const name = element.tagName !== 'p' && !extent.told ? namedBoilerplate(element) : undefined;
    const isDialog = isApart && /control|dialog|cookies|readers|footer/.test(name ?? '');
    if (name && (extent.core < total || isDialog)) doubtful ??= `what ${name} by its name was taken for text`;
  };

  const ownReason = (element: Element, extent: typeof nothing): string | undefined => {
    const { letters, linked, paragraphs, shorts } = extent;
    const isList = extent.blocks > 2 || /^(?:ul|ol|dl|nav|aside)$/.test(element.tagName);
    if (letters && isList && linked > letters * 0.7) return 'points to other stories';
    const named = namedBoilerplate(element);
    if (named === undefined || !letters) return named;
    if (/readers/.test(named) && isThread(element, paragraphs)) return 'is in a thread of readers’ comments';
    const isInside = outwards(element, body).includes(frame);
    if (isInside && element.tagName === 'p' && paragraphs && !/subscribe|advertis|navigation/.test(named))
      return undefined;
    const isPlain = extent.prose > letters * 0.7 && linked < letters * 0.2 && shorts * 2 < paragraphs;
    if (!isInside || isCertainBoilerplate(named) || !isPlain || paragraphs < 2) return named;
    doubtful ??= `what ${named} by its name was taken for text`;
    return undefined;
  };
  return { frame, behind, whyOf, boilerplate, unsure: () => doubtful };
}

function extentsOf(body: Body, core: Set<Block>, told: Set<Block>): Extents {
  const extents: Extents = new Map();
  for (const block of body.blocks.filter(({ hidden }) => !hidden))
    for (const outer of outwards(block.element, body)) {
      const extent = extents.get(outer) ?? { ...nothing };
      const { length } = block.text;
      extents.set(outer, extent);
      extent.letters += length;
      extent.blocks++;
      extent.linked += length * block.linked;
      if (core.has(block)) extent.core += length;
      if (told.has(block)) extent.told += length;
      if (isProse(block)) extent.paragraphs++;
      if (isProse(block)) extent.prose += length;
      else if (length < 40 && !isHead(block) && block.element.tagName !== 'li') extent.shorts++;
    }
  return extents;
}

/** The smallest element that holds most of these blocks. */
function frameOf(body: Body, main: Block[], extents: Extents): Element {
  const held = new Map<Element, number>();
  for (const { element, text } of main)
    for (const outer of outwards(element, body)) held.set(outer, (held.get(outer) ?? 0) + text.length);
  const most = lettersIn(main) * 0.8;
  const holders = [...held].flatMap(([one, letters]) => (letters >= most && one.tagName !== 'p' ? one : []));
  const size = (element: Element) => extents.get(element)!.letters;
  return holders.toSorted((one, other) => size(one) - size(other))[0] ?? body.element;
}

/**
 * Readability takes what stands behind the text as well, as teasers and columns of the site. It is text where it is a paragraph beside the frame or an
 * element that is named as it is, but for a number: one of several sections.
 */
function isBesideAlike(path: Element[], framePath: Element[]): boolean {
  const at = path.findIndex((outer) => framePath.includes(outer));
  const [mine, its] = [path[at - 1], framePath[framePath.indexOf(path[at]!) - 1]];
  if (!mine || !its || mine.tagName === 'p') return mine !== undefined;
  const nameOf = (one: Element) => namesOf(one)[0]?.replace(/-?\d+$/, '');
  return mine.tagName === its.tagName && (mine.tagName === 'section' || nameOf(mine) === nameOf(its));
}

/** Whether an element of which Readability picked nothing is text. */
function isTextual({ tagName }: Element, extent: typeof nothing, isBetween: boolean): boolean {
  const { letters, linked, prose, blocks, paragraphs, shorts } = extent;
  if (linked > letters * 0.4) return false;
  if (prose > letters * 0.7)
    return (isBetween || blocks > 1) && (shorts * 2 < paragraphs || paragraphs === 1);
  return isBetween && /^(?:p|h[2-6]|ul|ol|li|dl|blockquote|table|pre)$/.test(tagName) && letters > 15;
}

/** Whether what is named comments are surely readers’: each has an author or a time. */
function isThread(element: Element, paragraphs: number): boolean {
  const isSigned = (one: Element) => one.tagName === 'time' || isNamed(one, signing);
  const signed = [...elementsOf(element, (one) => !isSigned(one))].filter(isSigned).length;
  return signed > 2 && signed * 2 >= paragraphs;
}

const signing = /(?:^|-)(?:author|user(?:-?name)?|vcard|fn|commenter|poster|date|timestamp|posted)(?:-|$)/;

/**
 * Leaves out what stands a second time in a box of its own: a quotation pulled out of the text, with the short lines that say whom it quotes, or all of a
 * longer box, the text as other screens show it. A paragraph that the story itself repeats stays.
 */
function dropCopies(body: Body, frame: Element, why: Map<Block, string>): void {
  const found = new Map<Block, { key: string; from: number }>();
  const boxes = new Map<Element, Block[]>();
  let all = '';
  for (const block of body.blocks.filter((one) => !why.has(one))) {
    const key = bare(block.text);
    found.set(block, { key, from: all.length });
    all += `${key}|`;
    const path = outwards(block.element, body);
    for (const box of path.slice(0, path.indexOf(frame) >>> 0)) {
      const inner = boxes.get(box);
      if (inner) inner.push(block);
      else boxes.set(box, [block]);
    }
  }
  if (all.length * found.size > mostWork) return;
  const isLong = (block: Block) => !isHead(block) && found.get(block)!.key.length >= shortestQuote;
  for (const [box, inner] of [...boxes].toSorted(([, one], [, other]) => other.length - one.length)) {
    const long = inner.filter(isLong);
    const isMany = long.length > 1;
    const isQuote = /^(?:blockquote|aside)$/.test(box.tagName) || isNamed(box, pulling);
    const isQuoted = isMany || /^["“”„«‘]/.test(long[0]?.text ?? '');
    const isBox = isQuote || (isQuoted && /^(?:div|section|article)$/.test(box.tagName));
    const isFramed = inner.every((one) => !why.has(one) && (isLong(one) || one.text.length <= 60));
    if (!long.length || !isFramed || !isBox) continue;
    const { from } = found.get(inner[0]!)!;
    const last = found.get(inner.at(-1)!)!;
    const until = last.from + last.key.length;
    const isElsewhere = (block: Block) => {
      const { key } = found.get(block)!;
      return all.indexOf(key) < from || (!isMany && all.includes(key, until));
    };
    if (!long.every(isElsewhere)) continue;
    for (const block of inner) why.set(block, 'stands twice');
    // What is left out bears out no other copy.
    all = all.slice(0, from) + '|'.repeat(until - from) + all.slice(until);
  }
}

const pulling = /(?:^|-)(?:pull-?quotes?|pulled|quote|quotation|highlight|zitat|citation|blockquote)(?:-|$)/;

/**
 * Leaves out what a text seems to end with and others have written: what stands below the notice of rights that ends it, and teasers, each a link with
 * some lines below it in a box of their own.
 */
function dropBelow(body: Body, why: Map<Block, string>): void {
  const shown = body.blocks.filter(({ hidden }) => !hidden);
  const story = shown.filter((block) => !why.has(block));
  const notice = shown.find((block) => {
    const above = story.filter(({ index }) => index < block.index);
    return why.get(block) === boilerplateKinds.rights && lettersIn(above) > lettersIn(story) * 0.6;
  });
  for (const block of notice ? story : [])
    if (block.index > notice!.index) why.set(block, 'stands below the notice of rights');
  const boxes = new Map<Element, Block[]>();
  let lines: Block[] = [];
  for (const block of shown.toReversed()) {
    const isTeasers = block.linked > 0.9 && block.text.length >= 15 && lines.length > 0;
    if (!isTeasers && !why.has(block) && lines.push(block) > 3) break;
    if (!isTeasers) continue;
    const around = outwards(lines.at(-1)!.element, body);
    const box = outwards(block.element, body).find((outer) => around.includes(outer))!;
    if (boxes.has(box)) break;
    boxes.set(box, [block, ...lines]);
    lines = [];
  }
  const teasers = [...boxes.values()].flat().filter((block) => !why.has(block));
  if (boxes.size > 2 && lettersIn(teasers) < lettersIn(story) * 0.6)
    for (const block of teasers) why.set(block, 'points to another story');
}

/** Short lines before the first sentence and behind the last are none of the text (labels, counts, buttons), nor is a cross-head with nothing below it. */
function dropEdges({ blocks, parents }: Body, why: Map<Block, string>): void {
  const story = blocks.filter((block) => !why.has(block));
  for (const side of story.some(isSentence) ? [story, story.toReversed()] : [])
    for (const block of side) {
      if (isSentence(block)) break;
      const agencies = [...agenciesInByline(block.text), ...agenciesSignedOff(block.text)];
      if (!isHead(block) && !isDatelineCity(block.text) && !agencies.length)
        why.set(block, 'is a short line beside the text');
    }
  // Of two cross-heads the first has no text where what stood between them was left out.
  const boxOf = ({ element }: Block) => parents.get(element);
  const full = new Set(blocks.filter((block) => !why.has(block) && !isHead(block)).map(boxOf));
  const emptied = new Set(blocks.filter((block) => why.has(block) && !full.has(boxOf(block))).map(boxOf));
  let isBare = true;
  let isBelowHead = false;
  for (const block of blocks.toReversed()) {
    const reason = why.get(block);
    if (reason !== undefined) isBare ||= isBelowHead && !/picture|hidden|advertis/.test(reason);
    else if (isHead(block) && (isBare || emptied.has(boxOf(block))))
      why.set(block, 'is a cross-head without a text');
    else [isBare, isBelowHead] = [false, isHead(block)];
  }
}

function isSentence(block: Block): boolean {
  const { text, linked, element, whole } = block;
  const isLine = element.tagName === 'p' && text.length > 30 && linked < 0.3;
  const isInList = whole && /^(?:li|td|th|dd|blockquote|pre)$/.test(element.tagName);
  const isEnded = /[.!?…:。！？؟۔।—–]["”’»)\]]*\s*$/u.test(text);
  return linked <= 0.8 && (isProse(block) || isLine || isEnded || isInList);
}
