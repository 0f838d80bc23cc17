import type { Element } from 'hast';
import type { Block, Body } from './blocks.ts';
import { keyOf, outwards } from './blocks.ts';
import type { Figure } from './figures.ts';
import { furnitureIn, furnitureOf, isParagraph } from './furniture.ts';
import { match, quotedElsewhere } from './match.ts';
import { copyrightLine, pointer } from './pointers.ts';
import { attribute, elementsOf, namesOf } from './tree.ts';
import { amongWrapped } from './wrappers.ts';

/** Which blocks of a page are the text of its story. */
export interface Chosen {
  story: Block[];
  /** Why each of the others is not, as a clause. */
  why: Map<Block, string>;
  /** Which part of the text that the page’s JSON-LD gives is printed on the page, from 0 to 1; undefined without such a text. */
  printed?: number;
  /** Why an element and all in it is furniture of the site, as a clause. */
  furniture: (element: Element) => string | undefined;
}

export interface Hints {
  figures: Map<Block, Figure>;
  /** Those Readability takes for the article. */
  picks: Set<Block> | undefined;
  /** The text as JSON-LD has it. */
  text: string | undefined;
  /** Headlines, for a block that repeats one is no text. */
  titles: string[];
  /** Names of the site, for a heading that is one is no text. */
  sites: string[];
}

/**
 * Chooses the blocks of a story. Three witnesses are heard: the text in JSON-LD, which says for sure of a block that it belongs; the element that the
 * page names as the story’s body (`itemprop="articleBody"`, `entry-content` …); and Readability. A block that JSON-LD has is taken whatever else is said of it.
 * Of a body so named all is taken but furniture; without one, what Readability chose and the paragraphs beside them.
 */
export function chooseBlocks(body: Body, hints: Hints): Chosen {
  const candidates = body.blocks.filter((block) => !hints.figures.has(block));
  const { matched, repeated, printed } = match(candidates, hints.text);
  const sure = printed !== undefined && printed >= 0.5;
  const core = sure ? [...matched] : coreOf(candidates, hints.picks);
  const furniture = furnitureIn(body, core.filter(isParagraph).length ? core.filter(isParagraph) : core);
  const within = core.length ? standing(body, core) : (block: Block) => block.text.length >= 40;
  const why = new Map<Block, string>();
  const titles = new Set(hints.titles.map(keyOf));
  const sites = new Set(hints.sites.map(keyOf));
  for (const block of body.blocks) {
    const reason = hints.figures.has(block) ? 'is printed with a picture' : reasonAgainst(block);
    if (reason !== undefined) why.set(block, reason);
  }
  for (const block of quotedElsewhere(body.blocks.filter((one) => !why.has(one))))
    why.set(block, 'stands twice');
  dropNamesOfPulled(body, why);
  dropBareHeads(body, why);
  return {
    story: body.blocks.filter((block) => !why.has(block)),
    why,
    furniture,
    ...(printed !== undefined && { printed }),
  };

  function reasonAgainst(block: Block): string | undefined {
    if (titles.has(keyOf(block.text))) return 'stands twice';
    const points = pointer(block);
    if (matched.has(block)) return points === 'points to another story' ? undefined : points;
    if (repeated.has(block)) return 'stands twice';
    const reason = furnitureOf(block, body, furniture);
    if (reason !== undefined) return reason;
    if (points !== undefined && (points !== copyrightLine || within(block))) return points;
    if (sites.has(keyOf(block.text))) return 'is the name of the site';
    if (!within(block)) return 'stands outside the text of the story';
    const picked = hints.picks?.has(block) ?? false;
    if (picked || (isProse(block) && block.linked < 0.5)) return undefined;
    return 'is taken for furniture of the page by Readability';
  }
}

/** What is the story by Readability, or by its length where Readability has found nothing. */
function coreOf(candidates: Block[], picks: Set<Block> | undefined): Block[] {
  const picked = candidates.filter((block) => picks?.has(block));
  return picked.some(isProse) ? picked : candidates.filter((block) => isParagraph(block) && isProse(block));
}

/** Paragraphs, and what stands between them. A `div` is one only by its length. */
function isProse(block: Block): boolean {
  const { tagName } = block.element;
  if (namesOf(block.element).some((name) => /^(?:paragraph|text-block)(?:-|$)/.test(name))) return true;
  return (
    /^(?:p|h[2-6]|blockquote|li|pre|td|th|dd|dt|caption|amp-.*)$/.test(tagName) ||
    (block.text.length >= 40 && block.linked < 0.3)
  );
}

/** Where the text of the story stands: within the elements that the page names so, or beside what is known to be of it. */
function standing(body: Body, core: Block[]): (block: Block) => boolean {
  const named = namedBodies(body, core);
  if (named) return ({ element }) => [...outwards(element, body)].some((outer) => named.has(outer));
  const known = new Set(core);
  const beside = new Set(core.filter(isParagraph).flatMap(({ element }) => body.parents.get(element) ?? []));
  const wrapped = amongWrapped(body, core);
  return (block) =>
    known.has(block) ||
    (isProse(block) && (beside.has(body.parents.get(block.element) ?? block.element) || wrapped(block))) ||
    beside.has(block.element) ||
    besideList(block);

  function besideList({ element }: Block): boolean {
    for (const outer of outwards(element, body)) {
      if (beside.has(outer)) return true;
      if (!/^(?:li|ul|ol|blockquote|tr|td|tbody|table|dl|dd|dt)$/.test(outer.tagName)) return false;
    }
    return false;
  }
}

function namedBodies(body: Body, core: Block[]): Set<Element> | undefined {
  const all = [...elementsOf(body.element)];
  const declared = all.filter((element) =>
    /(?:^| )(?:schema:)?articleBody(?: |$)|(?:^| )(?:schema:text|content:encoded)(?: |$)/.test(
      `${attribute(element, 'itemProp')} ${attribute(element, 'property')} ${attribute(element, 'name')}`,
    ),
  );
  const named = all.filter(
    (element) =>
      namesOf(element).some((name) => bodyNames.test(name)) &&
      !/^(?:body|html|span|p|h[1-6]|a|li)$/.test(element.tagName),
  );
  const groups = [declared, ...byName(named)].filter((group) => group.length);
  const weights = new Map<Element, number>();
  let total = 0;
  for (const { element, text } of core) {
    total += text.length;
    for (const outer of outwards(element, body)) weights.set(outer, (weights.get(outer) ?? 0) + text.length);
  }
  const weighed = groups.map((group) => ({ group: new Set(group), weight: weightOf(group, weights, body) }));
  // Those that hold all but a few words, and of them the smallest.
  const holding = weighed.filter(({ weight }) => total > 0 && weight >= total * 0.7);
  return holding.toSorted((one, other) => sizeOf(one.group) - sizeOf(other.group))[0]?.group;
}

function sizeOf(group: Set<Element>): number {
  return [...group].reduce((sum, element) => sum + [...elementsOf(element)].length, 0);
}

/** Elements of one name together, for some sites divide a body into many. */
function byName(elements: Element[]): Element[][] {
  const groups = new Map<string, Element[]>();
  for (const element of elements.slice(0, 2_000)) {
    const name = attribute(element, 'className') || attribute(element, 'id');
    groups.set(name, [...(groups.get(name) ?? []), element]);
  }
  return [...groups.values()].slice(0, 60);
}

function weightOf(group: Element[], weights: Map<Element, number>, body: Body): number {
  const set = new Set(group);
  const outermost = group.filter(
    (element) => ![...outwards(element, body)].slice(1).some((outer) => set.has(outer)),
  );
  return outermost.reduce((sum, element) => sum + (weights.get(element) ?? 0), 0);
}

const bodyNames =
  /(?:^|-)(?:(?:article|story|post|entry|news|field-name|blog|single|detail|page|item)-?(?:main-?)?(?:body|content|text|copy)|body-?(?:content|text|copy)|article-?body-?(?:content|text)|rich-?text(?:-story)?-?body|wysiwyg|gh-content|available-content|field-name-body|story-?contents?|article-?paragraphs|td-post-content|reader-content|moz-reader-content|caas-body|zn-body|storytext|e-content)(?:-|$)|^(?:entry|copy|prose|articletext|storycontent|texto|cuerpo|cuerpo-noticia)$/;

/** Whom a quotation quotes goes with it, where it stands twice. */
function dropNamesOfPulled(body: Body, why: Map<Block, string>): void {
  const quotations = new Map<Element, Block[]>();
  for (const block of body.blocks) {
    const outer = [...outwards(block.element, body)].find(({ tagName }) => tagName === 'blockquote');
    if (outer) quotations.set(outer, [...(quotations.get(outer) ?? []), block]);
  }
  for (const blocks of quotations.values()) {
    const rest = blocks.filter((block) => !why.has(block));
    const pulled = blocks.some((block) => why.get(block) === 'stands twice');
    if (pulled && rest.every(({ text }) => text.length <= 60 && !/[.!?]["”’]?$/.test(text)))
      for (const block of rest) why.set(block, 'says whom a quotation quotes that stands twice');
  }
}

/** A cross-head under which nothing is left goes too. */
function dropBareHeads({ blocks, parents }: Body, why: Map<Block, string>): void {
  const boxes = new Map<Element | undefined, 'text' | 'nothing'>();
  for (const block of blocks) {
    const box = parents.get(block.element);
    const reason = why.get(block);
    if (reason === undefined && !isHead(block)) boxes.set(box, 'text');
    else if (reason !== undefined && !besideText.test(reason)) boxes.set(box, boxes.get(box) ?? 'nothing');
  }
  let next: 'text' | 'head' | 'none' = 'none';
  let parted = false;
  for (const block of blocks.toReversed()) {
    const reason = why.get(block);
    if (reason !== undefined) {
      parted ||= !besideText.test(reason);
      continue;
    }
    const alone = boxes.get(parents.get(block.element)) === 'nothing';
    if (isHead(block) && (next === 'none' || alone || (next === 'head' && parted)))
      why.set(block, 'is a cross-head without a text');
    else {
      next = isHead(block) ? 'head' : 'text';
      parted = false;
    }
  }
}

function isHead({ element }: Block): boolean {
  return /^h[1-6]$/.test(element.tagName);
}

/** What may stand between a cross-head and its text. */
const besideText = /picture|hidden|advertising/;
