import type { Element, ElementContent } from 'hast';
import { visible } from '../../parse/sourceText.ts';
import type { Delivery, LeftOut, PhotoDraft } from '../core/delivery.ts';
import { bare, oneLine } from '../core/notation/oneLine.ts';
import { boilerplateReason } from '../core/printed/boilerplate.ts';
import { captionLabel, controlBehind, creditOfLabel, isCreditAlone } from '../core/printed/creditBehind.ts';
import type { Block, Body } from './blocks.ts';
import { outwards } from './blocks.ts';
import type { Facts } from './facts.ts';
import { isNear } from './head.ts';
import { attribute, elementsOf, firstOf, isNamed, lineOf, namesOf, wordsIn } from './tree.ts';

/** A picture of the page with what is printed under it, and its first block. What of its words is in no photo is `leftOut`. */
export interface Figure {
  element: Element;
  block: Block;
  photo?: PhotoDraft;
  leftOut: LeftOut[];
}

/** The pictures of a page that have a caption, by the blocks that stand in them. Pictures without one are of no use without their files. */
export function figuresOf(body: Body): Map<Block, Figure> {
  const figures = new Map<Element, Figure>();
  const byBlock = new Map<Block, Figure>();
  const pictures = [...elementsOf(body.element)].filter(isPicture);
  const pictured = new Set(pictures.flatMap((picture) => outwards(picture, body)));
  const sizes = new Map<Element, number>();
  for (const { element, text } of body.blocks)
    for (const outer of outwards(element, body)) sizes.set(outer, (sizes.get(outer) ?? 0) + text.length);
  for (const block of body.blocks) {
    const element = figureAround(block, body, pictured, sizes);
    const isText =
      element && !pictured.has(element) && firstOf(element, ({ tagName }) => textual.test(tagName));
    if (!element || isText) continue;
    const figure = figures.get(element) ?? figureOf(element, block, pictured.has(element));
    figures.set(element, figure);
    byBlock.set(block, figure);
  }
  return byBlock;
}

const textual = /^(?:table|pre|p|blockquote|ul|ol)$/;

/** Pictures of the story, and captions that only its JSON-LD has; `whyNot` says of a figure why it is not the story’s. */
export function photosOf(
  figures: Map<Block, Figure>,
  said: Facts[],
  whyNot: (figure: Figure) => string | undefined,
  { leftOut }: Delivery,
): PhotoDraft[] {
  const photos: PhotoDraft[] = [];
  const sites = said.map(({ source = '' }) => bare(source));
  for (const figure of new Set(figures.values())) {
    const { photo, element, block } = figure;
    const isSite = photo && sites.some((site) => site.includes(bare(photo.caption)));
    const why = whyNot(figure) ?? (isSite ? 'is the name of the site' : undefined);
    leftOut.push(
      ...(why === undefined ? figure.leftOut : [{ line: block.line, text: wordsIn(element), why }]),
    );
    if (photo && why === undefined) photos.push(photo);
  }
  for (const photo of said.flatMap((facts) => facts.photos)) {
    const key = bare(photo.caption);
    const isSame = ({ caption, credit = '' }: PhotoDraft) =>
      isNear(bare(caption), key) || bare(caption + credit).includes(key);
    const printed = photos.find(isSame);
    const { credit } = photo;
    if (!printed) photos.push({ ...photo });
    else if (credit && !bare(printed.caption).includes(bare(credit))) printed.credit ??= credit;
  }
  return photos;
}

/** What describes the pictures of a story that have no caption: those between its first and its last block, outside what `isOutside` names. */
export function describedOnly(
  body: Body,
  story: Block[],
  figures: Map<Block, Figure>,
  isOutside: (element: Element) => string | undefined,
): LeftOut[] {
  const all = [...elementsOf(body.element)];
  const [first, last] = [story[0], story.at(-1)].map((block) => (block ? all.indexOf(block.element) : 0));
  const captioned = new Set([...figures.values()].map(({ element }) => element));
  const isBare = (picture: Element) =>
    !outwards(picture, body).some((outer) => captioned.has(outer) || outer.tagName === 'a') &&
    !isOutside(picture);
  return all
    .slice(first, last)
    .filter((one) => isPicture(one) && /\S\s+\S+\s+\S/.test(attribute(one, 'alt')) && isBare(one))
    .map((one) => ({
      line: lineOf(one),
      text: oneLine(attribute(one, 'alt')),
      why: 'describes a picture that has no caption',
    }));
}

/** The element that holds a block and the picture under which it stands: a `figure`, or what names itself or its words so. */
function figureAround(
  { element, content }: Block,
  body: Body,
  pictured: Set<Element>,
  sizes: Map<Element, number>,
): Element | undefined {
  const path = outwards(element, body);
  const end = path.findIndex(({ tagName }) => /^(?:main|body|article)$/.test(tagName));
  const near = path.slice(0, end === -1 ? undefined : end);
  const figure = near.find(({ tagName }) => tagName === 'figure');
  if (figure) return figure;
  const own = content.filter((node) => node.type === 'element').filter((one) => !firstOf(one, isPicture));
  const caption = [...own, ...near].findIndex((one) => isNamed(one, captionNames)) - own.length;
  const isHolder = (outer: Element, index: number) => {
    const size = sizes.get(outer) ?? 0;
    if (!pictured.has(outer) || size > 2_000) return false;
    if (caption !== -1 - own.length && caption <= index) return true;
    // A box that names itself a picture, or before style sheets a table of its own.
    const isTable = outer.tagName === 'table' && /^(?:left|right)$/i.test(attribute(outer, 'align'));
    return size < 300 && (isTable || (isNamed(outer, pictureNames) && !firstOf(outer, isHeadline)));
  };
  return near.find(isHolder);
}

function isHeadline(element: Element): boolean {
  return (
    /^(?:h[1-6]|section)$/.test(element.tagName) || (element.tagName === 'a' && wordsIn(element).length > 15)
  );
}

const captionNames =
  /(?:^|-)(?:captions?|wp-caption-text|legend|(?:image|photo)-desc(?:ription)?|cutline|image-text|figcaption|epigrafe|pie-?(?:de-?)?foto|bildunterschrift|bildtext|l[eé]gende|leyenda|didascalia|bijschrift|onderschrift|billedtekst|kuvateksti)(?:-|$)/;
/** Names of what holds one picture and its words. */
const pictureNames =
  /(?:^|-)(?:photo|foto|fotografia|image|imagen|imagem|immagine|picture|bild|billede|kuva|media-type-image)(?:-(?:box|block|wrap(?:per)?|container|holder|frame|inline|left|right))?$/;
const creditNames =
  /(?:^|-)(?:credits?|copyright|copyright-holder|photographer|attribution|photo-by|(?:image|photo)-(?:source|author)|source|caption-author|byline|author|courtesy|rights)(?:-|$)/;

function isPicture({ tagName }: Element): boolean {
  return tagName === 'img' || tagName === 'amp-img' || tagName === 'picture';
}

/** Caption and credit of a figure: the credit is what an element names so or stands last in one of its own; what only its typography tells is parted later. */
function figureOf(element: Element, block: Block, isPictured: boolean): Figure {
  const line = lineOf(element);
  const leftOut: LeftOut[] = [];
  const outermost = (is: (one: Element) => boolean) => [...elementsOf(element, (one) => !is(one))].filter(is);
  const captions = outermost((one) => one.tagName === 'figcaption' || isNamed(one, captionNames)).slice(
    0,
    10,
  );
  const holders = captions.length ? captions : [element];
  const isOwn = (one: Element) => element.tagName === 'figure' || !isNamed(one, /author|byline/);
  const named = outermost(isCredit).filter(isOwn);
  const parts = named.length ? named : holders.flatMap(creditAtEnd);
  const without = (one: Element): Element => {
    const isLeft = (child: ElementContent) =>
      child.type === 'element' && (parts.includes(child) || child.tagName === 'button');
    const children = one.children.filter((child) => !isLeft(child));
    return { ...one, children: children.map((child) => (child.type === 'element' ? without(child) : child)) };
  };
  const clean = (elements: Element[], mark: string) => {
    const texts = elements.map((one) => wordsIn(one)).filter((one) => visible.test(one));
    const text = [...new Set(texts)].join(mark);
    const control = controlBehind(text);
    if (visible.test(control)) leftOut.push({ line, text: oneLine(control), why: 'is a control' });
    const whole = text
      .slice(0, text.length - control.length)
      .replace(/^[\s|–—:-]+|[\s|–—(]+$|\s*\(\s*\)/g, '');
    const plain = whole.replace(/^\(([^()]+)\)$/, '$1').replace(creditOfLabel, '');
    return isCreditAlone(plain) ? plain : plain.replace(captionLabel, '');
  };
  const kept = holders.filter((holder) => !parts.includes(holder));
  const isControl = (one: Element) => {
    const words = wordsIn(one);
    const { kind = '' } = boilerplateReason(words) ?? {};
    const isCount = !parts.length && /^\d[\d.,]*\s?[KM]?\s+\p{L}+$/u.test(words);
    return isCount || (/^(?:button|count)$/.test(kind) && !/\d{4}/.test(words));
  };
  const all = kept.map(without);
  for (const one of all.filter(isControl)) leftOut.push({ line, text: wordsIn(one), why: 'is a control' });
  const [caption, credit] = [
    clean(
      all.filter((one) => !isControl(one)),
      ' ',
    ),
    clean(parts, '/'),
  ];
  const isNone =
    !visible.test(caption) || bare(caption) === bare(credit) || (!credit && isCreditAlone(caption));
  const ofPicture = isNone ? 'is the credit of a picture without a caption' : undefined;
  const why = isPictured ? ofPicture : 'belongs to a film or an embed';
  const text = [caption, credit].filter(Boolean).join(' ');
  if (why !== undefined)
    return { element, block, leftOut: [...leftOut, ...(text ? [{ line, text, why }] : [])] };
  return { element, block, leftOut, photo: { line, caption, ...(credit && { credit }) } };
}

/** What stands last in a caption in an element of its own, and reads as a credit: `The quay at dawn <em>Jane Doe/AP</em>`. */
function creditAtEnd({ children }: Element): Element[] {
  const shown = children.filter((child) => wordsIn(child) !== '');
  const last = shown.at(-1);
  if (last?.type !== 'element' || !/^(?:em|i|small|span|cite|b|strong|div|p)$/.test(last.tagName)) return [];
  if (shown.length === 1) return creditAtEnd(last);
  const words = wordsIn(last);
  return isCreditAlone(words) || creditOfLabel.test(words) ? [last] : [];
}

function isCredit(element: Element): boolean {
  if (element.tagName === 'figcaption' || isPicture(element)) return false;
  const isItem = /^(?:copyrightHolder|creditText|author|creator|copyrightNotice)$/;
  const isNamedSo = namesOf(element).some((name) => creditNames.test(name) && !captionNames.test(name));
  return isNamedSo || isItem.test(attribute(element, 'itemProp'));
}
