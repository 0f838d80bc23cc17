import type { Element, ElementContent } from 'hast';
import { visible } from '../../parse/sourceText.ts';
import type { LeftOut, PhotoDraft } from '../core/delivery.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { CreditApart } from '../core/printed/creditBehind.ts';
import { controlBehind, creditBehind, isCreditAlone } from '../core/printed/creditBehind.ts';
import type { Block, Body } from './blocks.ts';
import { keyOf, outwards } from './blocks.ts';
import type { Chosen } from './choose.ts';
import type { Facts } from './facts.ts';
import { isNear } from './head.ts';
import { attribute, elementsOf, firstOf, lineOf, namesOf, wordsIn } from './tree.ts';

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
  const extent = extentOf(body);
  for (const block of body.blocks) {
    const element = figureAround(block, body, extent);
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
  const sites = said.map(({ source = '' }) => keyOf(source));
  const isOutside = storyPlace(body, chosen, headline);
  const firsts = new Map([...figures].toReversed().map(([block, figure]) => [figure, block]));
  for (const [figure, block] of [...firsts].toReversed()) {
    const { photo, element } = figure;
    const { line } = block;
    const why = chosen.boilerplate(element) ?? isOutside(block, element);
    const known = photo && photos.find(({ caption }) => keyOf(caption) === keyOf(photo.caption));
    if (why !== undefined) leftOut.push({ line, text: wordsIn(element), why });
    else leftOut.push(...figure.leftOut);
    if (why !== undefined || !photo) continue;
    if (known) {
      if (photo.credit !== undefined) known.credit ??= photo.credit;
      leftOut.push({ line, text: photo.caption, why: 'the caption stands twice', certain: true });
    } else if (sites.some((site) => site.includes(keyOf(photo.caption))))
      leftOut.push({ line, text: photo.caption, why: 'is the name of the site' });
    else photos.push(photo);
  }
  addSaidPhotos(photos, said);
  leftOut.push(...alternativeTexts(body, new Set([...firsts.keys()].map(({ element }) => element))));
  return { photos, leftOut };
}

/** The texts that stand in for a picture without a caption, which are no captions. */
function alternativeTexts(body: Body, figures: Set<Element>): LeftOut[] {
  const alts = [...elementsOf(body.element, (element) => !figures.has(element))]
    .filter((element) => isPicture(element) && !figures.has(element))
    .map((element) => ({ line: lineOf(element), text: oneLine(attribute(element, 'alt')) }))
    .filter(({ text }) => text.split(' ').length >= 4);
  return [...new Map(alts.map((one) => [keyOf(one.text), one])).values()].map((one) => ({
    ...one,
    why: 'is the alternative text of a picture without a caption',
  }));
}

/** Why a picture is not of the story, by where it stands. */
function storyPlace(
  body: Body,
  { story }: Chosen,
  headline: Block | undefined,
): (block: Block, element: Element) => string | undefined {
  const articleOf = (element: Element) =>
    [...outwards(element, body)].find(({ tagName }) => tagName === 'article');
  const frame =
    story[0] &&
    (articleOf(story[0].element) ??
      [...outwards(story[0].element, body)].find(({ tagName }) => tagName === 'main'));
  const from = Math.min(headline?.index ?? Infinity, (story[0]?.index ?? 0) - 12);
  const until = (story.at(-1)?.index ?? 0) + 3;
  return (block, element) => {
    const outer = [...outwards(element, body)];
    const card = outer.find(({ tagName }) => tagName === 'a');
    if (card && wordsIn(card).length > wordsIn(element).length + 15) return 'points to another story';
    if (block.index >= from && block.index <= until) return undefined;
    if (!frame || !outer.includes(frame)) return 'is a picture outside the story';
    return (articleOf(element) ?? frame) === frame ? undefined : 'points to another story';
  };
}

function addSaidPhotos(photos: PhotoDraft[], said: Facts[]): void {
  for (const photo of said.flatMap((facts) => facts.photos)) {
    const key = keyOf(photo.caption);
    const printed = photos.find(
      ({ caption, credit = '' }) => isNear(keyOf(caption), key) || keyOf(caption + credit).includes(key),
    );
    if (!printed) photos.push({ ...photo });
    else if (photo.credit !== undefined && !keyOf(printed.caption).includes(keyOf(photo.credit)))
      printed.credit ??= photo.credit;
  }
}

/** How many letters stand in an element, and which elements hold a picture. */
interface Extent {
  sizes: Map<Element, number>;
  pictured: Set<Element>;
}

function extentOf(body: Body): Extent {
  const extent: Extent = { sizes: new Map(), pictured: new Set() };
  for (const { element, text } of body.blocks)
    for (const outer of outwards(element, body))
      extent.sizes.set(outer, (extent.sizes.get(outer) ?? 0) + text.length);
  for (const picture of elementsOf(body.element))
    if (isPicture(picture)) for (const outer of outwards(picture, body)) extent.pictured.add(outer);
  return extent;
}

function figureAround(block: Block, body: Body, { sizes, pictured }: Extent): Element | undefined {
  if (isBehindPicture(block, body, pictured)) return block.element;
  let captioned = false;
  for (const outer of outwards(block.element, body)) {
    if (outer.tagName === 'figure') return outer;
    const names = namesOf(outer);
    const size = sizes.get(outer) ?? 0;
    const isMedia = names.some((name) => pictureNames.test(name));
    if (/^(?:main|body)$/.test(outer.tagName) || (outer.tagName === 'article' && !isMedia)) return undefined;
    captioned ||= names.some((name) => captionNames.test(name));
    if (!pictured.has(outer)) continue;
    if (isPictureWithPrint(outer) || (isMedia && size < longestAside && !hasHeadline(outer))) return outer;
    // Before style sheets, a picture and its caption stood in a table with the text round it.
    if (outer.tagName === 'table' && /^(?:left|right)$/i.test(attribute(outer, 'align')))
      return size < longestAside ? outer : undefined;
    // A caption outside `figure` belongs to the nearest element that holds a picture as well.
    if (captioned) return size < longestCaption ? outer : undefined;
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
  if (!whole || text.length > longestAside || !isPrint(element)) return false;
  const siblings = shownIn(body.parents.get(element) ?? element);
  const before = siblings[siblings.indexOf(element) - 1];
  return before?.type === 'element' && (isPicture(before) || pictured.has(before)) && wordsIn(before) === '';
}

/** Whether an element holds nothing but one run in small or slanted letters. */
function isPrint(element: Element): boolean {
  const [only, ...others] = shownIn(element);
  return !others.length && only?.type === 'element' && smallPrint.test(only.tagName);
}

const smallPrint = /^(?:small|em|i|cite)$/;

function shownIn({ children }: Element): ElementContent[] {
  return children.filter(
    (child) => child.type === 'element' || (child.type === 'text' && visible.test(child.value)),
  );
}

/** A picture with small print behind it, or with elements that name themselves its caption and its credit, and nothing else. */
function isPictureWithPrint(element: Element): boolean {
  const shown = shownIn(element);
  const words = shown.filter((child) => child.type !== 'element' || !isPicture(child));
  const isNamed = (shape: RegExp) => (child: ElementContent) =>
    child.type === 'element' && namesOf(child).some((name) => shape.test(name));
  if (shown.length !== words.length + 1) return false;
  const [only] = words;
  if (words.length === 1 && only?.type === 'element' && smallPrint.test(only.tagName))
    return wordsIn(only).length < longestAside;
  const isWord = (child: ElementContent) => isNamed(captionNames)(child) || isNamed(creditNames)(child);
  return words.some(isNamed(captionNames)) && words.every(isWord);
}

function hasHeadline(element: Element): boolean {
  return [...elementsOf(element)].some(
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
  const words = wordsOf(element);
  const controls = [words.caption, words.credit].map(controlBehind);
  const { caption, credit } = wordsApart({
    caption: words.caption.slice(0, words.caption.length - controls[0]!.length).replace(counterBefore, ''),
    credit: words.credit.slice(0, words.credit.length - controls[1]!.length),
  });
  const leftOut: LeftOut[] = controls
    .map(oneLine)
    .filter((text) => visible.test(text))
    .map((text) => ({ line, text, why: 'is a control' }));
  const text = [caption, credit].filter(Boolean).join(' ');
  const leave = (why: string): Figure => ({
    element,
    leftOut: text ? [...leftOut, { line, text, why }] : leftOut,
  });
  if (!picture && firstOf(element, ({ tagName }) => film.test(tagName)))
    return leave('belongs to a film or an embed');
  if (counter.test(caption) && !credit) return leave('is a control');
  const image =
    picture?.tagName === 'picture' ? firstOf(picture, ({ tagName }) => tagName === 'img') : picture;
  const alt = oneLine(image ? attribute(image, 'alt') : '');
  const printed = visible.test(caption) ? caption : alt.split(' ').length >= 4 ? alt : '';
  if (!printed) return leave('is the credit of a picture without a caption');
  if (visible.test(alt) && !keyOf(printed).includes(keyOf(alt)))
    leftOut.push({ line, text: alt, why: 'is the alternative text of a picture that is not fetched' });
  return { element, photo: { line, caption: printed, ...(credit && { credit }) }, leftOut };
}

const film = /^(?:video|iframe|audio|amp-(?:video|youtube|iframe|brightcove|jw-player).*)$/;
/** Words of a counter or a button that a page sets as a caption. */
const counterBefore = /^(?:\d[\d.,]*\s?[KM]?\s+)?shares?\s+what['’]s this\?\s*/iu;
const counter =
  /^(?:\d[\d.,]*\s?[KM]?\s+\p{L}+|shares?\b.{0,20}|browse \p{L}+|.{0,20}what['’]s this\??|advertisement)$/iu;

/** Caption and credit where no element tells them apart; under a picture may stand its credit alone. */
function wordsApart({ caption, credit }: CreditApart): CreditApart {
  if (credit) return { caption: keyOf(caption) === keyOf(credit) ? '' : caption, credit };
  if (isCreditAlone(caption)) return { caption: '', credit: caption };
  const apart = creditBehind(caption);
  return apart ? { ...apart, credit: apart.credit.replace(label, '') } : { caption, credit: '' };
}

/** Caption and credit: the credit is what an element names so, or stands in. */
function wordsOf(figure: Element): CreditApart {
  const isCaption = (element: Element) =>
    element.tagName === 'figcaption' || namesOf(element).some((name) => captionNames.test(name));
  const captions = [...elementsOf(figure, (element) => !isCaption(element))].filter(isCaption).slice(0, 10);
  const holders = captions.length ? captions : [figure];
  const named = [...elementsOf(figure, (element) => !isCredit(element))]
    .filter(isCredit)
    .filter(
      (part) => figure.tagName === 'figure' || !namesOf(part).some((name) => /author|byline/.test(name)),
    );
  const parts = named.length ? named : holders.flatMap(creditAtEnd);
  const texts = holders
    .filter((holder) => !parts.includes(holder))
    .map((holder) => wordsWithout(holder, new Set(parts)));
  return {
    caption: distinct(texts).join(' ').replace(label, ''),
    credit: distinct(parts.map(wordsIn))
      .join('/')
      .replace(/^\(([^()]+)\)$/, '$1')
      .replace(label, ''),
  };
}

const label = /^(?:(?:image|photo) (?:caption|source|credit)[,:]?|credits?\s?(?:\.{3}|…|:))\s*/i;

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
  const without = (one: Element): Element => ({
    ...one,
    children: one.children
      .filter((child) => child.type !== 'element' || (!parts.has(child) && child.tagName !== 'button'))
      .map((child) => (child.type === 'element' ? without(child) : child)),
  });
  return wordsIn(without(element))
    .replace(/^[\s|–—:-]+|[\s|–—(]+$/g, '')
    .replace(/\s*\(\s*\)/g, '');
}

function distinct(texts: string[]): string[] {
  const byKey = new Map(texts.filter((text) => visible.test(text)).map((text) => [keyOf(text), text]));
  return [...byKey.values()];
}
