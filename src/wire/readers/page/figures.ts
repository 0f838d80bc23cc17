import type { Element } from 'hast';
import { knownAgency } from '../../../parse/agency.ts';
import { visible } from '../../../parse/sourceText.ts';
import type { LeftOut, PhotoDraft } from '../../delivery.ts';
import { oneLine } from '../../notation/oneLine.ts';
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
    if (/^(?:article|main|body)$/.test(outer.tagName)) return undefined;
    captioned ||= namesOf(outer).some((name) => captionNames.test(name));
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
  /(?:^|-)(?:caption|captions|wp-caption-text|legend|image-desc|photo-desc|image-description|cutline|image-text|figcaption)(?:-|$)/;
const creditNames =
  /(?:^|-)(?:credit|credits|copyright|copyright-holder|photographer|attribution|photo-by|image-source|source|photo-author|image-author|caption-author|byline|author|courtesy|rights)(?:-|$)/;
const longestCaption = 2_000;

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
  const { caption, credit } = wordsApart(wordsOf(element));
  const leftOut: LeftOut[] = [];
  const film = firstOf(element, ({ tagName }) =>
    /^(?:video|iframe|audio|amp-(?:video|youtube|iframe|brightcove|jw-player).*)$/.test(tagName),
  );
  if (film && !firstOf(element, isPicture)) {
    const text = [caption, credit].filter(Boolean).join(' ');
    return { element, leftOut: text ? [{ line, text, why: 'belongs to a film or an embed' }] : [] };
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
function wordsApart({ caption, credit }: Words): Words {
  if (credit) return { caption, credit };
  return isCreditAlone(caption) ? { caption: '', credit: caption } : withCreditApart(caption);
}

interface Words {
  caption: string;
  credit: string;
}

/** A caption behind which a credit is printed: `The quay at dawn. Photograph: Jane Doe/Reuters`, `The quay at dawn [Jane Doe/AP]`. */
function withCreditApart(caption: string): Words {
  const named =
    /^(.{5,}[.!?”"'’)])\s+((?:photograph|photo|picture|image|credit|foto|bild|cr[ée]dits?(?: photo)?)s?\s*(?::|\bby\b|©)\s*.{2,80})$/iu.exec(
      caption,
    );
  if (named) return { caption: named[1]!, credit: named[2]! };
  const bracketed = /^(.{5,}?)\s*[([]([^()[\]]{2,60})[)\]]\.?$/u.exec(caption);
  const parts = bracketed?.[2]!.split(/\s*(?:[/,|]|\bvia\b|\bfor\b)\s*/) ?? [];
  if (!bracketed || !parts.some((part) => knownAgency(part) !== undefined)) return { caption, credit: '' };
  return { caption: bracketed[1]!, credit: bracketed[2]! };
}

function isCreditAlone(text: string): boolean {
  return (
    text.length <= 60 &&
    (knownAgency(text) !== undefined ||
      /^(?:(?:photo|image|picture|credit|foto)s?(?: credit)?\s*(?::|\bby\b|©)|©)/i.test(text) ||
      /^[\p{Lu}][\p{L} .'-]{2,40}(?:\/| \| )(?:AFP|AP|EPA|Reuters|Getty Images|dpa|EFE|ANSA)\b/iu.test(text))
  );
}

function altOf(picture: Element): string {
  const image =
    picture.tagName === 'picture' ? firstOf(picture, ({ tagName }) => tagName === 'img') : picture;
  return image ? attribute(image, 'alt') : '';
}

/** Caption and credit: the credit is what an element names so, or stands in. */
function wordsOf(figure: Element): Words {
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
  const parts = creditElements(figure).filter(
    (part) => figure.tagName === 'figure' || !namesOf(part).some((name) => /author|byline/.test(name)),
  );
  const credits = distinct(parts.map(wordsIn));
  const caption = distinct(
    holders.filter((holder) => !parts.includes(holder)).map((holder) => wordsWithout(holder, new Set(parts))),
  ).join(' ');
  const label = /^(?:image|photo) (?:caption|source|credit)[,:]?\s*/i;
  return { caption: caption.replace(label, ''), credit: credits.join('/').replace(label, '') };
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
