import type { Element } from 'hast';
import { visible } from '../../parse/sourceText.ts';
import type { CreditApart } from '../core/printed/creditBehind.ts';
import { controlBehind, creditBehind, isCreditAlone } from '../core/printed/creditBehind.ts';
import type { LeftOut, PhotoDraft } from '../core/delivery.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { Block, Body } from './blocks.ts';
import { keyOf, outwards } from './blocks.ts';
import { attribute, elementsOf, firstOf, lineOf, namesOf, wordsIn } from './tree.ts';

/** A picture of the page with what is printed under it. */
export interface Figure {
  element: Element;
  photo?: PhotoDraft;
  /** What of its words is in no photo, and why. */
  leftOut: LeftOut[];
}

/** The pictures of a page that have a caption, by the blocks that stand in them. Pictures without one are furniture. */
export function figuresOf(body: Body): Map<Block, Figure> {
  const figures = new Map<Element, Figure | undefined>();
  const byBlock = new Map<Block, Figure>();
  const extent = extentOf(body);
  for (const block of body.blocks) {
    const element = figureAround(block.element, body, extent);
    if (!element) continue;
    if (!figures.has(element)) figures.set(element, figureOf(element));
    const figure = figures.get(element);
    if (figure) byBlock.set(block, figure);
  }
  return byBlock;
}

/** The texts that stand in for a caption where there is none, of the pictures of a part of a page: they are no captions. */
export function alternativeTexts(body: Body, captioned: Set<Element>): LeftOut[] {
  const told = new Set<string>();
  return [...elementsOf(body.element)].flatMap((element) => {
    if (!isPicture(element)) return [];
    const text = oneLine(attribute(element, 'alt'));
    const inFigure = [...outwards(element, body)].some((outer) => captioned.has(outer));
    if (
      !visible.test(text) ||
      inFigure ||
      text.split(' ').length < 4 ||
      told.size === told.add(keyOf(text)).size
    )
      return [];
    return [{ line: lineOf(element), text, why: 'is the alternative text of a picture without a caption' }];
  });
}

function figureAround(element: Element, body: Body, { sizes, pictured }: Extent): Element | undefined {
  let captioned = false;
  for (const outer of outwards(element, body)) {
    if (outer.tagName === 'figure') return outer;
    const names = namesOf(outer);
    const isMedia = names.some((name) => pictureNames.test(name));
    if (/^(?:main|body)$/.test(outer.tagName) || (outer.tagName === 'article' && !isMedia)) return undefined;
    if (isPictureWithWords(outer) || isPictureWithNamedWords(outer)) return outer;
    if (isMedia && pictured.has(outer) && (sizes.get(outer) ?? 0) < longestAside && !hasHeadline(outer))
      return outer;
    if (outer.tagName === 'table' && isSetAside(outer) && pictured.has(outer))
      return (sizes.get(outer) ?? 0) < longestAside ? outer : undefined;
    captioned ||= names.some((name) => captionNames.test(name));
    // A caption outside `figure` belongs to the nearest element that holds a picture as well.
    if (captioned && pictured.has(outer)) return (sizes.get(outer) ?? 0) < longestCaption ? outer : undefined;
  }
  return undefined;
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
  for (const picture of elementsOf(body.element)) {
    if (!isPicture(picture)) continue;
    for (const outer of outwards(picture, body)) {
      if (extent.pictured.has(outer)) break;
      extent.pictured.add(outer);
    }
  }
  return extent;
}

const captionNames =
  /(?:^|-)(?:caption|captions|wp-caption-text|legend|image-desc|photo-desc|image-description|cutline|image-text|figcaption|epigrafe|pie-?(?:de-?)?foto|bildunterschrift|bildtext|l[eé]gende|leyenda|didascalia|bijschrift|onderschrift|billedtekst|kuvateksti)(?:-|$)/;
/** Names of what holds one picture and its words. */
const pictureNames =
  /(?:^|-)(?:photo|foto|fotografia|image|imagen|imagem|immagine|picture|bild|billede|kuva|media-type-image)(?:-(?:box|block|wrap(?:per)?|container|holder|frame|inline|left|right))?$/;
const creditNames =
  /(?:^|-)(?:credit|credits|copyright|copyright-holder|photographer|attribution|photo-by|image-source|source|photo-author|image-author|caption-author|byline|author|courtesy|rights)(?:-|$)/;
const longestCaption = 2_000;
const longestAside = 300;

/** A picture, and behind it one element of small print, and nothing else. */
function isPictureWithWords({ children }: Element): boolean {
  const shown = children.filter(
    (child) => child.type === 'element' || (child.type === 'text' && visible.test(child.value)),
  );
  const [first, second] = shown;
  return (
    shown.length === 2 &&
    first?.type === 'element' &&
    isPicture(first) &&
    second?.type === 'element' &&
    /^(?:small|em|i|cite)$/.test(second.tagName) &&
    wordsIn(second).length < longestAside
  );
}

/** A picture and elements that name themselves its caption and its credit, and nothing else. */
function isPictureWithNamedWords({ children }: Element): boolean {
  const shown = children.filter(
    (child) => child.type === 'element' || (child.type === 'text' && visible.test(child.value)),
  );
  const words = shown.filter((child) => child.type !== 'element' || !isPicture(child));
  const isNamed = (shape: RegExp) => (child: (typeof words)[number]) =>
    child.type === 'element' && namesOf(child).some((name) => shape.test(name));
  return (
    shown.length === words.length + 1 &&
    words.some(isNamed(captionNames)) &&
    words.every((child) => isNamed(captionNames)(child) || isNamed(creditNames)(child))
  );
}

function hasHeadline(element: Element): boolean {
  return firstOf(element, ({ tagName }) => /^(?:h[1-6]|article|section|a)$/.test(tagName)) !== undefined;
}

/** Before style sheets, a picture and its caption stood in a table with the text round it. */
function isSetAside(table: Element): boolean {
  return /^(?:left|right)$/i.test(attribute(table, 'align'));
}

function isPicture({ tagName }: Element): boolean {
  return tagName === 'img' || tagName === 'amp-img' || tagName === 'picture';
}

function figureOf(element: Element): Figure | undefined {
  if (
    firstOf(element, ({ tagName }) => /^(?:table|pre|p|blockquote|ul|ol)$/.test(tagName)) &&
    !firstOf(element, isPicture)
  )
    return undefined;
  const line = lineOf(element);
  const leftOut: LeftOut[] = [];
  const bare = (text: string) => {
    const control = controlBehind(text);
    if (visible.test(control)) leftOut.push({ line, text: oneLine(control), why: 'is a control' });
    return control ? text.slice(0, -control.length) : text;
  };
  const words = wordsOf(element);
  const { caption, credit } = wordsApart({
    caption: bare(words.caption).replace(counterBefore, ''),
    credit: bare(words.credit),
  });
  const film = firstOf(element, ({ tagName }) =>
    /^(?:video|iframe|audio|amp-(?:video|youtube|iframe|brightcove|jw-player).*)$/.test(tagName),
  );
  if (film && !firstOf(element, isPicture)) {
    const text = [caption, credit].filter(Boolean).join(' ');
    return { element, leftOut: text ? [{ line, text, why: 'belongs to a film or an embed' }] : [] };
  }
  if (counter.test(caption) && !credit) {
    leftOut.push({ line, text: caption, why: 'is a control' });
    return { element, leftOut };
  }
  const picture = firstOf(element, isPicture);
  const alt = oneLine(picture ? altOf(picture) : '');
  const printed = visible.test(caption) ? caption : alt.split(' ').length >= 4 ? alt : '';
  if (!printed) {
    if (credit) leftOut.push({ line, text: credit, why: 'is the credit of a picture without a caption' });
    return { element, leftOut };
  }
  if (visible.test(alt) && keyOf(alt) !== keyOf(printed) && !keyOf(printed).includes(keyOf(alt)))
    leftOut.push({ line, text: alt, why: 'is the alternative text of a picture that is not fetched' });
  return { element, photo: { line, caption: printed, ...(credit && { credit }) }, leftOut };
}

/** Caption and credit where no element tells them apart; under a picture may stand its credit alone. */
function wordsApart({ caption, credit }: CreditApart): CreditApart {
  if (credit) return { caption: keyOf(caption) === keyOf(credit) ? '' : caption, credit };
  if (isCreditAlone(caption)) return { caption: '', credit: caption };
  const apart = creditBehind(caption);
  return apart ? { ...apart, credit: apart.credit.replace(label, '') } : { caption, credit: '' };
}

/** Words of a counter or a button that a page sets as a caption. */
const counterBefore = /^(?:\d[\d.,]*\s?[KM]?\s+)?shares?\s+what['’]s this\?\s*/iu;
const counter =
  /^(?:\d[\d.,]*\s?[KM]?\s+\p{L}+|shares?\b.{0,20}|browse \p{L}+|.{0,20}what['’]s this\??|advertisement)$/iu;

function altOf(picture: Element): string {
  const image =
    picture.tagName === 'picture' ? firstOf(picture, ({ tagName }) => tagName === 'img') : picture;
  return image ? attribute(image, 'alt') : '';
}

/** Caption and credit: the credit is what an element names so, or stands in. */
function wordsOf(figure: Element): CreditApart {
  const captions = [...elementsOf(figure)]
    .filter(
      (element) =>
        element.tagName === 'figcaption' || namesOf(element).some((name) => captionNames.test(name)),
    )
    .slice(0, 10);
  const outer = captions.filter(
    (one) => !captions.some((other) => other !== one && [...elementsOf(other)].includes(one)),
  );
  const holders = outer.length ? outer : [figure];
  const named = creditElements(figure).filter(
    (part) => figure.tagName === 'figure' || !namesOf(part).some((name) => /author|byline/.test(name)),
  );
  const parts = named.length ? named : holders.flatMap(creditAtEnd);
  const credits = distinct(parts.map(wordsIn));
  const caption = distinct(
    holders.filter((holder) => !parts.includes(holder)).map((holder) => wordsWithout(holder, new Set(parts))),
  ).join(' ');
  return {
    caption: caption.replace(label, ''),
    credit: credits
      .join('/')
      .replace(/^\(([^()]+)\)$/, '$1')
      .replace(label, ''),
  };
}

const label = /^(?:(?:image|photo) (?:caption|source|credit)[,:]?|credits?\s?(?:\.{3}|…|:))\s*/i;

/** What stands last in a caption in an element of its own, and reads as a credit: `The quay at dawn <em>Jane Doe/AP</em>`. */
function creditAtEnd(caption: Element): Element[] {
  const shown = caption.children.filter(
    (child) => child.type === 'element' || (child.type === 'text' && visible.test(child.value)),
  );
  const last = shown.at(-1);
  if (last?.type !== 'element') return [];
  const words = wordsIn(last);
  if (shown.length === 1) return /^(?:p|div|span)$/.test(last.tagName) ? creditAtEnd(last) : [];
  const isCreditLine = isCreditAlone(words) || /^credits?\s?(?:\.{3}|…|:)/i.test(words);
  return isCreditLine && /^(?:em|i|small|span|cite|b|strong|div|p)$/.test(last.tagName) ? [last] : [];
}

function creditElements(element: Element): Element[] {
  return [...elementsOf(element, (one) => !isCredit(one))].filter(isCredit);
}

function isCredit(element: Element): boolean {
  if (element.tagName === 'img' || element.tagName === 'figcaption') return false;
  const itemprop = attribute(element, 'itemProp');
  return (
    /^(?:copyrightHolder|creditText|author|creator|copyrightNotice)$/.test(itemprop) ||
    namesOf(element).some((name) => creditNames.test(name) && !captionNames.test(name))
  );
}

function wordsWithout(element: Element, parts: Set<Element>): string {
  return wordsIn(without(element, parts))
    .replace(/^[\s|–—:-]+|[\s|–—(]+$/g, '')
    .replace(/\s*\(\s*\)/g, '');
}

function without(element: Element, parts: Set<Element>): Element {
  const children = element.children
    .filter((child) => child.type !== 'element' || (!parts.has(child) && child.tagName !== 'button'))
    .map((child) => (child.type === 'element' ? without(child, parts) : child));
  return { ...element, children };
}

function distinct(texts: string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => visible.test(text) && seen.size !== seen.add(keyOf(text)).size);
}
