import type { Element, ElementContent } from 'hast';
import { visible } from '../../parse/sourceText.ts';
import type { LeftOut, PhotoDraft } from '../core/delivery.ts';
import { bare } from '../core/normalizeDraft.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { CreditApart } from '../core/printed/creditBehind.ts';
import { controlBehind, creditBehind, isCreditAlone } from '../core/printed/creditBehind.ts';
import type { Block, Body } from './blocks.ts';
import { outwards } from './blocks.ts';
import type { Chosen } from './choose.ts';
import type { Facts } from './facts.ts';
import { isNear } from './head.ts';
import { attribute, elementsOf, firstOf, isNamed, lineOf, namesOf, wordsIn } from './tree.ts';

/** A picture of the page with what is printed under it. */
export interface Figure {
  element: Element;
  photo?: PhotoDraft;
  /** What of its words is in no photo, and why. */
  leftOut: LeftOut[];
}

/** The pictures of a page that have a caption, by the blocks that stand in them. Pictures without one are of no use without their files. */
export function figuresOf(body: Body): Map<Block, Figure> {
  const figures = new Map<Element, Figure | undefined>();
  const byBlock = new Map<Block, Figure>();
  const sizes = new Map<Element, number>();
  for (const { element, text } of body.blocks)
    for (const outer of outwards(element, body)) sizes.set(outer, (sizes.get(outer) ?? 0) + text.length);
  const pictures = [...elementsOf(body.element)].filter(isPicture);
  const pictured = new Set(pictures.flatMap((picture) => [...outwards(picture, body)]));
  for (const block of body.blocks) {
    const element = figureAround(block, body, sizes, pictured);
    if (!element) continue;
    if (!figures.has(element)) figures.set(element, figureOf(element));
    const figure = figures.get(element);
    if (figure) byBlock.set(block, figure);
  }
  return byBlock;
}

/** Pictures of the story: those beside its text that are no boilerplate, and captions that only JSON-LD has. */
export function photosOf(
  body: Body,
  figures: Map<Block, Figure>,
  chosen: Chosen,
  said: Facts[],
  headline: Block | undefined,
): { photos: PhotoDraft[]; leftOut: LeftOut[] } {
  const photos: PhotoDraft[] = [];
  const leftOut: LeftOut[] = [];
  const sites = said.map(({ source = '' }) => bare(source));
  const isOutside = storyPlace(body, chosen, headline);
  const firsts = new Map([...figures].toReversed().map(([block, figure]) => [figure, block]));
  for (const [{ photo, element, leftOut: others }, block] of [...firsts].toReversed()) {
    const { line } = block;
    const why = chosen.boilerplate(element) ?? isOutside(block, element);
    if (why !== undefined) leftOut.push({ line, text: wordsIn(element), why });
    else leftOut.push(...others);
    if (why !== undefined || !photo) continue;
    const { caption: text, credit } = photo;
    const known = photos.find(({ caption }) => bare(caption) === bare(text));
    if (known) {
      if (credit !== undefined) known.credit ??= credit;
      leftOut.push({ line, text, why: 'the caption stands twice', certain: true });
    } else if (sites.some((site) => site.includes(bare(text))))
      leftOut.push({ line, text, why: 'is the name of the site' });
    else photos.push(photo);
  }
  for (const photo of said.flatMap((facts) => facts.photos)) {
    const key = bare(photo.caption);
    const printed = photos.find(
      ({ caption, credit = '' }) => isNear(bare(caption), key) || bare(caption + credit).includes(key),
    );
    if (!printed) photos.push({ ...photo });
    else if (photo.credit !== undefined && !bare(printed.caption).includes(bare(photo.credit)))
      printed.credit ??= photo.credit;
  }
  const elements = new Set([...firsts.keys()].map(({ element }) => element));
  const why = 'is the alternative text of a picture without a caption';
  const alts = [...elementsOf(body.element, (element) => !elements.has(element))]
    .filter((element) => isPicture(element) && attribute(element, 'alt').split(' ').length >= 4)
    .map((element) => ({ line: lineOf(element), text: oneLine(attribute(element, 'alt')), why }));
  leftOut.push(...new Map(alts.map((one) => [bare(one.text), one])).values());
  return { photos, leftOut };
}

/** Why a picture is not of the story, by where it stands. */
function storyPlace(
  body: Body,
  { story }: Chosen,
  headline: Block | undefined,
): (block: Block, element: Element) => string | undefined {
  const around = (element: Element, tag: string) =>
    [...outwards(element, body)].find(({ tagName }) => tagName === tag);
  const frame = story[0] && (around(story[0].element, 'article') ?? around(story[0].element, 'main'));
  const from = Math.min(headline?.index ?? Infinity, (story[0]?.index ?? 0) - 12);
  const until = (story.at(-1)?.index ?? 0) + 3;
  return (block, element) => {
    const card = around(element, 'a');
    if (card && wordsIn(card).length > wordsIn(element).length + 15) return 'points to another story';
    if (block.index >= from && block.index <= until) return undefined;
    if (!frame || ![...outwards(element, body)].includes(frame)) return 'is a picture outside the story';
    return (around(element, 'article') ?? frame) === frame ? undefined : 'points to another story';
  };
}

function figureAround(
  block: Block,
  body: Body,
  sizes: Map<Element, number>,
  pictured: Set<Element>,
): Element | undefined {
  if (isBehindPicture(block, body, pictured)) return block.element;
  let captioned = false;
  for (const outer of outwards(block.element, body)) {
    const { tagName } = outer;
    if (tagName === 'figure') return outer;
    const size = sizes.get(outer) ?? 0;
    const isMedia = isNamed(outer, pictureNames);
    if (/^(?:main|body)$/.test(tagName) || (tagName === 'article' && !isMedia)) return undefined;
    captioned ||= isNamed(outer, captionNames);
    if (!pictured.has(outer)) continue;
    if (isPictureWithPrint(outer) || (isMedia && size < longestAside && !hasHeadline(outer))) return outer;
    // A caption outside `figure` belongs to the nearest element that holds a picture as well; before style sheets that was a table.
    const isTable = tagName === 'table' && /^(?:left|right)$/i.test(attribute(outer, 'align'));
    if (captioned || isTable) return size < (isTable ? longestAside : longestCaption) ? outer : undefined;
  }
  return undefined;
}

const captionNames =
  /(?:^|-)(?:captions?|wp-caption-text|legend|(?:image|photo)-desc(?:ription)?|cutline|image-text|figcaption|epigrafe|pie-?(?:de-?)?foto|bildunterschrift|bildtext|l[eé]gende|leyenda|didascalia|bijschrift|onderschrift|billedtekst|kuvateksti)(?:-|$)/;
/** Names of what holds one picture and its words. */
const pictureNames =
  /(?:^|-)(?:photo|foto|fotografia|image|imagen|imagem|immagine|picture|bild|billede|kuva|media-type-image)(?:-(?:box|block|wrap(?:per)?|container|holder|frame|inline|left|right))?$/;
const creditNames =
  /(?:^|-)(?:credits?|copyright|copyright-holder|photographer|attribution|photo-by|(?:image|photo)-(?:source|author)|source|caption-author|byline|author|courtesy|rights)(?:-|$)/;
const longestCaption = 2_000;
const longestAside = 300;

/** Small print right behind a paragraph that holds a picture and no words. */
function isBehindPicture({ element, whole, text }: Block, body: Body, pictured: Set<Element>): boolean {
  const [only, ...others] = shownIn(element);
  if (!whole || text.length > longestAside || others.length || !isSmallPrint(only)) return false;
  const siblings = shownIn(body.parents.get(element) ?? element);
  const before = siblings[siblings.indexOf(element) - 1];
  return before?.type === 'element' && pictured.has(before) && wordsIn(before) === '';
}

function isSmallPrint(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && /^(?:small|em|i|cite)$/.test(node.tagName);
}

function shownIn({ children }: Element): ElementContent[] {
  return children.filter(
    (child) => child.type === 'element' || (child.type === 'text' && visible.test(child.value)),
  );
}

/** A picture with small print behind it, or with elements that name themselves its caption and its credit, and nothing else. */
function isPictureWithPrint(element: Element): boolean {
  const shown = shownIn(element);
  const words = shown.filter((child) => child.type !== 'element' || !isPicture(child));
  if (shown.length !== words.length + 1) return false;
  const [only] = words;
  if (words.length === 1 && isSmallPrint(only)) return wordsIn(only).length < longestAside;
  const fits = (child: ElementContent, ...shapes: RegExp[]) =>
    child.type === 'element' && shapes.some((shape) => isNamed(child, shape));
  return (
    words.some((child) => fits(child, captionNames)) &&
    words.every((child) => fits(child, captionNames, creditNames))
  );
}

function hasHeadline(element: Element): boolean {
  return !!firstOf(
    element,
    (one) =>
      /^(?:h[1-6]|article|section)$/.test(one.tagName) || (one.tagName === 'a' && wordsIn(one).length > 15),
  );
}

function isPicture({ tagName }: Element): boolean {
  return tagName === 'img' || tagName === 'amp-img' || tagName === 'picture';
}

function figureOf(element: Element): Figure | undefined {
  const picture = firstOf(element, isPicture);
  if (!picture && firstOf(element, ({ tagName }) => /^(?:table|pre|p|blockquote|ul|ol)$/.test(tagName)))
    return undefined;
  const line = lineOf(element);
  const leftOut: LeftOut[] = [];
  const withoutControl = (text: string) => {
    const control = controlBehind(text);
    if (visible.test(control)) leftOut.push({ line, text: oneLine(control), why: 'is a control' });
    return text.slice(0, text.length - control.length);
  };
  const words = wordsOf(element);
  const { caption, credit } = wordsApart(withoutControl(words.caption), withoutControl(words.credit));
  const leave = (why: string): Figure => {
    const text = [caption, credit].filter(Boolean).join(' ');
    return { element, leftOut: text ? [...leftOut, { line, text, why }] : leftOut };
  };
  if (!picture && firstOf(element, ({ tagName }) => film.test(tagName)))
    return leave('belongs to a film or an embed');
  if (!credit && /^\d[\d.,]*\s?[KM]?\s+\p{L}+$/u.test(caption)) return leave('is a control');
  const image = [...elementsOf({ type: 'root', children: picture ? [picture] : [] })].at(-1);
  const alt = oneLine(image ? attribute(image, 'alt') : '');
  const printed = visible.test(caption) ? caption : alt.split(' ').length >= 4 ? alt : '';
  if (!printed) return leave('is the credit of a picture without a caption');
  if (visible.test(alt) && !bare(printed).includes(bare(alt)))
    leftOut.push({ line, text: alt, why: 'is the alternative text of a picture that is not fetched' });
  return { element, photo: { line, caption: printed, ...(credit && { credit }) }, leftOut };
}

const film = /^(?:video|iframe|audio|amp-(?:video|youtube|iframe|brightcove|jw-player).*)$/;

/** Caption and credit where no element tells them apart; under a picture may stand its credit alone. */
function wordsApart(caption: string, credit: string): CreditApart {
  if (credit) return { caption: bare(caption) === bare(credit) ? '' : caption, credit };
  if (isCreditAlone(caption)) return { caption: '', credit: caption };
  const apart = creditBehind(caption);
  return apart ? { ...apart, credit: apart.credit.replace(label, '') } : { caption, credit };
}

const label = /^(?:(?:image|photo) (?:caption|source|credit)[,:]?|credits?\s?(?:\.{3}|…|:))\s*/i;

/** Caption and credit: the credit is what an element names so, or stands in. */
function wordsOf(figure: Element): CreditApart {
  const outermost = (is: (element: Element) => boolean) =>
    [...elementsOf(figure, (element) => !is(element))].filter(is);
  const captions = outermost(
    (element) => element.tagName === 'figcaption' || isNamed(element, captionNames),
  ).slice(0, 10);
  const holders = captions.length ? captions : [figure];
  const named = outermost(isCredit).filter(
    (part) => figure.tagName === 'figure' || !isNamed(part, /author|byline/),
  );
  const parts = named.length ? named : holders.flatMap(creditAtEnd);
  const texts = holders
    .filter((holder) => !parts.includes(holder))
    .map((holder) => wordsWithout(holder, new Set(parts)));
  const credit = distinct(parts.map(wordsIn))
    .join('/')
    .replace(/^\(([^()]+)\)$/, '$1');
  return { caption: distinct(texts).join(' ').replace(label, ''), credit: credit.replace(label, '') };
}

/** What stands last in a caption in an element of its own, and reads as a credit: `The quay at dawn <em>Jane Doe/AP</em>`. */
function creditAtEnd(caption: Element): Element[] {
  const shown = shownIn(caption);
  const last = shown.at(-1);
  if (last?.type !== 'element') return [];
  if (shown.length === 1) return /^(?:p|div|span)$/.test(last.tagName) ? creditAtEnd(last) : [];
  const words = wordsIn(last);
  const isCreditLine = isCreditAlone(words) || /^credits?\s?(?:\.{3}|…|:)/i.test(words);
  return isCreditLine && /^(?:em|i|small|span|cite|b|strong|div|p)$/.test(last.tagName) ? [last] : [];
}

function isCredit(element: Element): boolean {
  if (element.tagName === 'img' || element.tagName === 'figcaption') return false;
  return (
    /^(?:copyrightHolder|creditText|author|creator|copyrightNotice)$/.test(attribute(element, 'itemProp')) ||
    namesOf(element).some((name) => creditNames.test(name) && !captionNames.test(name))
  );
}

function wordsWithout(element: Element, parts: Set<Element>): string {
  const isLeft = (child: ElementContent) =>
    child.type === 'element' && (parts.has(child) || child.tagName === 'button');
  const without = (one: Element): Element => ({
    ...one,
    children: one.children
      .filter((child) => !isLeft(child))
      .map((child) => (child.type === 'element' ? without(child) : child)),
  });
  return wordsIn(without(element)).replace(/^[\s|–—:-]+|[\s|–—(]+$|\s*\(\s*\)/g, '');
}

function distinct(texts: string[]): string[] {
  const byKey = new Map(texts.filter((text) => visible.test(text)).map((text) => [bare(text), text]));
  return [...byKey.values()];
}
