import type { Element, ElementContent } from 'hast';
import { boilerplateReason } from '../core/printed/boilerplate.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import { agenciesSignedOff, writtenBy } from '../core/printed/printed.ts';
import type { PrintedDate } from '../core/printed/printedDate.ts';
import { printedDate } from '../core/printed/printedDate.ts';
import { bare } from '../core/normalizeDraft.ts';
import type { Block, Body } from './blocks.ts';
import { isWithin, outwards } from './blocks.ts';
import type { Chosen } from './choose.ts';
import { isHead, isProse } from './choose.ts';

import type { Facts } from './facts.ts';
import { noFacts, readDate } from './facts.ts';
import { attribute, elementsOf, firstOf, namesOf, wordsIn } from './tree.ts';

/** What is printed round a story’s text, and the blocks it was taken from with what they are. */
export interface Printed {
  facts: Facts;
  headline: Block | undefined;
  /** Blocks whose words have a field of their own, by the clause that says so. */
  used: Map<Block, string>;
  /** The words from which the date was read, where no machine wrote it. */
  dateWords?: string;
}

/**
 * Reads headline, standfirst, byline and dates as a reader of the page sees them: what stands between the headline and the text, and just behind it.
 * `titles` are the forms of the headline that the page’s machine-readable parts give.
 */
export function printedFacts(body: Body, chosen: Chosen, titles: string[], sites: string[]): Printed {
  const { story, why } = chosen;
  const headline = headlineIn(body, story, titles, sites);
  const printed: Printed = { facts: noFacts(), headline, used: new Map() };
  if (headline) {
    printed.facts.title = headline.text;
    printed.used.set(headline, 'is the headline');
  }
  const zone = zoneOf(body, story, headline);
  for (const block of zone) readHead(block, printed, body, why.get(block));
  const deck = zone.find((block) => !printed.used.has(block) && isDeck(block, body, headline, chosen));
  if (deck) {
    printed.facts.summary = deck.text;
    printed.used.set(deck, 'is the summary');
  }
  return printed;
}

/** Whether two headlines, by their letters, are forms of one: one holds the other, or they begin alike. */
export function isNear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 12) return one === other || (short.length > 5 && long.startsWith(short));
  return one.includes(other) || other.includes(one) || one.slice(0, 25) === other.slice(0, 25);
}

/** The block that is the headline, by the forms of it that the page tells; a heading with a name of the site is none. */
function headlineIn(body: Body, story: Block[], titles: string[], sites: string[]): Block | undefined {
  const keys = titles.map(bare);
  const names = new Set(sites.map(bare));
  const shown = body.blocks.filter(({ hidden, text }) => !hidden && !names.has(bare(text)));
  const heads = shown.filter(({ element }) => isHeadline(element, body));
  const start = story[0]?.index ?? body.blocks.length;
  const lead = story.find(isProse)?.index ?? start;
  const before = shown.filter(({ index, text }) => index < lead && text.length > 12);
  return (
    heads.find(({ text }) => keys.includes(bare(text))) ??
    heads.find(({ text }) => keys.some((key) => isNear(bare(text), key))) ??
    (titles.length ? undefined : heads.findLast(({ index }) => index <= start)) ??
    before.find(({ text }) => keys.includes(bare(text))) ??
    before.find(({ text, linked }) => linked < 0.5 && isPartOf(titles, text))
  );
}

/** Whether a text is all that a title holds before or behind a mark: `The Daily Example: Headline`. */
function isPartOf(titles: string[], text: string): boolean {
  const key = bare(text);
  return titles.some((title) =>
    [...title.slice(0, 300).matchAll(/\s*(?::\s|[|–—·•»-]\s|::)\s*/g)].some(({ index, 0: mark }) =>
      [title.slice(0, index), title.slice(index + mark.length)].some((part) => bare(part) === key),
    ),
  );
}

function isHeadline(element: Element, body: Body): boolean {
  for (const outer of outwards(element, body)) {
    if (outer.tagName === 'h1' || /(?:^| )headline(?: |$)/.test(attribute(outer, 'itemProp'))) return true;
    if (namesOf(outer).some((name) => /^(?:(?:entry|reader|post|article)-title|p-name)$/.test(name)))
      return true;
    if (!/^(?:a|span|h[1-6]|strong|b|div|header)$/.test(outer.tagName) || outer.children.length > 3)
      return false;
  }
  return false;
}

/** The blocks between headline and text, those of the text that may be head, and a few behind its end; what stands before the headline speaks last. */
function zoneOf(body: Body, story: Block[], headline: Block | undefined): Block[] {
  const [first, last] = [story[0], story.at(-1)];
  if (!first || !last) return [];
  const head = headline && headline.index < first.index ? headline.index : undefined;
  const from = Math.max(0, head === undefined ? first.index - 12 : head - 6, first.index - 60);
  const zone = body.blocks
    .slice(from, last.index + 6)
    .filter(
      ({ index, hidden }) =>
        !hidden && index !== headline?.index && (index < first.index + 5 || index >= last.index - 1),
    );
  const isAbove = ({ index }: Block) => headline !== undefined && index < headline.index;
  return [...zone.filter((block) => !isAbove(block)), ...zone.filter(isAbove).toReversed()];
}

function readHead(block: Block, printed: Printed, body: Body, why: string | undefined): void {
  const { facts, used } = printed;
  if (block.text.length > 250 || notHead.test(why ?? '')) return;
  const byline = bylineIn(block, body);
  if (byline !== undefined) {
    facts.authors.push(byline);
    used.set(block, 'is the byline, which has a field of its own');
  }
  const address = printedAddress.exec(block.text)?.[1];
  if (address !== undefined) {
    facts.url ??= address;
    used.set(block, 'tells where the story stands, which has a field of its own');
    return;
  }
  const source = sourceNamed.exec(block.text)?.[1];
  if (source !== undefined) facts.providers.push(source.trim());
  const agencies = why === undefined || /beside/.test(why) ? agenciesSignedOff(block.text) : [];
  if (agencies.length) {
    facts.providers.push(...agencies);
    used.set(block, 'names agencies, which have a field of their own');
  }
  const place = placeBeside(block);
  if (place !== undefined) facts.dateline ??= place;
  if (takeDates(block, printed, body, why)) used.set(block, 'tells when it was published');
}

/** `Find this article at: https://…` */
const printedAddress =
  /^(?:(?:you can )?(?:find|read|view|see) (?:this|the)(?: \w+)? (?:article|story|page)(?: (?:online|here))? at|(?:article|story|page|original)(?: \w+)? (?:address|url|location)|(?:url|source|permalink)|(?:this \w+ was )?printed from|original(?: article)?(?: at)?)\s*:?\s*(https?:\/\/\S+?)[.)]?$/iu;
const notHead = /other stor|advertis|navigation|readers|picture|subscribe|heading over/;
const sourceNamed = /(?:^|[|·]\s*)(?:source|quelle|fonte|fuente|منبع|المصدر|来源)\s*[:：]\s*([^|:·]{2,40})/iu;

/** A city printed beside the day: `Madrid - 3 Sept 2024`, `Updated - September 3, 2024 09:05 pm IST - CHENNAI`. */
function placeBeside({ text }: Block): string | undefined {
  const behind = /[-–—|]\s+(\p{Lu}[\p{Lu} .'’-]+)$/u.exec(text);
  if (behind && isDateLine(text.slice(0, behind.index)) && isDatelineCity(behind[1]!)) return behind[1];
  const [, place, rest = ''] = /^(\p{Lu}[\p{L} .'’-]{1,30}?)\s*[-–—|•·,/]\s*(.*)$/u.exec(text) ?? [];
  const isDay = /^\S*\d|^\p{L}+\.? \d/u.test(rest) && isDateLine(rest);
  return isDay && place !== undefined && isDatelineCity(place) ? place : undefined;
}

/** Takes the dates of a block; whether it is there to tell them. */
function takeDates(block: Block, printed: Printed, body: Body, why: string | undefined): boolean {
  const { facts } = printed;
  const dates = datesIn(block, body);
  if (!dates.length) {
    const figures = block.text.length < 60 ? unclear.exec(block.text)?.[0] : undefined;
    if (figures !== undefined) facts.unclearDay ??= figures;
    return figures !== undefined;
  }
  // Within the text a date is told only by a line that is little else.
  if (
    why === undefined &&
    dates.some(({ date, isPrinted }) => isPrinted && block.text.length - date.written.length > 25)
  )
    return false;
  for (const { date, isUpdate, isPrinted } of dates) {
    if (isUpdate) facts.updated ??= date;
    else if (facts.date === undefined) {
      facts.date = date;
      if (isPrinted) printed.dateWords = date.written;
    }
  }
  return true;
}

/** `08/04/2025` */
const unclear = /(?<![\d/])\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d\d(?!\d)/;

function bylineIn(block: Block, body: Body): string | undefined {
  const text = firstLine(block);
  const author = firstOf({ type: 'root', children: block.content }, isAuthor);
  const named = author !== undefined || [...outwards(block.element, body)].slice(0, 3).some(isAuthor);
  const inner = author ? wordsIn(author) : '';
  const words = (inner.length > 4 && !/^by\b/i.test(text) ? inner : text).split(behindNames)[0]!.trim();
  if (/[.!?:]$/.test(words)) return undefined;
  if (writtenBy.test(words) && words.length < 160) return words;
  const isName = /\s|\p{Lo}/u.test(words) && words.length < 120 && !/\d{4}|@|:/.test(words);
  return named && isName && !/^(?:follow|more|view|about|see)\b/i.test(words) ? words : undefined;
}

/** What follows the names in a byline: a date, an address. */
const behindNames =
  /\s+[|•·]\s+|\s+[–—]\s+(?=(?:updated|published)\b)|,?\s*(?:published|updated|posted|e-?mail|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+\p{L}+\.? \d|\d{1,2}[:./]\d)/iu;

/** The words of a block up to its first line break. */
function firstLine({ content, text }: Block): string {
  const start = beforeBreak(content);
  return start === content ? text : wordsIn({ type: 'root', children: start });
}

/** What stands before the first line break, which may lie within an element. */
function beforeBreak(content: ElementContent[]): ElementContent[] {
  for (const [index, node] of content.entries()) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'br') return content.slice(0, index);
    const children = beforeBreak(node.children);
    if (children !== node.children) return [...content.slice(0, index), { ...node, children }];
  }
  return content;
}

function isAuthor(element: Element): boolean {
  const said = `${attribute(element, 'rel')} ${attribute(element, 'itemProp')}`;
  return /(?:^| )author(?: |$)/.test(said) || namesOf(element).some((name) => authorNames.test(name));
}

const authorNames =
  /(?:^|-)(?:bylines?|authors?|reader-credits|contributors?)(?:$|-(?:name|link|text|names)$)/;

function datesIn(block: Block, body: Body): { date: PrintedDate; isUpdate: boolean; isPrinted: boolean }[] {
  const times = block.content
    .flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(node)] : []))
    .concat([...outwards(block.element, body)].slice(0, 3))
    .filter(
      ({ tagName, properties }) =>
        /^(?:time|relative-time)$/.test(tagName) || (tagName === 'abbr' && properties['title'] !== undefined),
    );
  const found = times.flatMap((time) => {
    const date = readDate(attribute(time, 'dateTime') || attribute(time, 'title'));
    const label = `${attribute(time, 'className')} ${attribute(time, 'itemProp')} ${times.length === 1 ? block.text : ''}`;
    return date ? [{ date, isUpdate: updates.test(label), isPrinted: false }] : [];
  });
  if (found.length || block.text.length > 160 || !isDateLine(block.text)) return found;
  return block.text
    .split(/\s+[|•·]\s+/u)
    .flatMap((part) => part.split(beforeUpdates))
    .flatMap((part) => {
      const date = printedDate(part);
      return date ? [{ date, isUpdate: updates.test(part), isPrinted: true }] : [];
    });
}

const updates =
  /(?:last )?(?:updated|modified)|aktualisiert|stand:|actualizad|mis à jour|aggiornat|atualizad|oppdatert|uppdaterad|bijgewerkt|gewijzigd|обновлено|به‌روز|تحديث/iu;
const beforeUpdates = new RegExp(`(?<!\\p{L})(?=${updates.source})`, 'iu');

/** Whether a text is a date with a few words round it, and no sentence that names a day. */
export function isDateLine(text: string): boolean {
  const date = printedDate(text);
  if (!date || text.length - date.written.length > 60) return false;
  return !/[.!?]\s+\p{Lu}/u.test(text.replace(/\b[ap]\.m\./gi, ''));
}

/** Whether a block is the standfirst: a second headline before the text, or what the page names so and stands outside of the text. */
function isDeck(
  block: Block,
  body: Body,
  headline: Block | undefined,
  { story, why, frame }: Chosen,
): boolean {
  const { text, linked, index, element } = block;
  const start = story[0]?.index ?? 0;
  const reason = why.get(block) ?? '';
  if (
    text.length > 600 ||
    linked > 0.5 ||
    index > start + 1 ||
    noDeck.test(reason) ||
    boilerplateReason(text)
  )
    return false;
  const isSubhead = /^h[2-4]$/.test(element.tagName);
  const isInText = isWithin(element, frame, body);
  const isLong = text.length >= 25;
  if ((isLong || /^\p{Lu}\S* .*[.!?…]$/u.test(text)) && isNamedDeck(block, body, story))
    return index < start || isSubhead || !isInText || isNamedDeck(block, body, story, surelyDeck);
  if (!isLong || headline === undefined || index <= headline.index) return false;
  if (index === start) return isSubhead && text.length >= 40 && !!story[1] && !isHead(story[1]);
  return (
    (isSubhead || element.tagName === 'p') &&
    / \p{L}+ \p{L}+/u.test(text) &&
    /outside|beside|not taken/.test(reason)
  );
}

const noDeck = /other stor|advertis|readers|picture|subscribe|share/;

/** An element that holds a paragraph of the text beside is no standfirst’s, whatever its name. */
function isNamedDeck(block: Block, body: Body, story: Block[], shape = deckNames): boolean {
  const others = story.slice(0, 4).filter((other) => other !== block);
  const shared = new Set(others.flatMap(({ element }) => [...outwards(element, body)]));
  const isBefore = block.index < (story[0]?.index ?? 0);
  return [...outwards(block.element, body)]
    .slice(0, 3)
    .some(
      (outer) =>
        !shared.has(outer) &&
        (namesOf(outer).some((name) => shape.test(name) || (isBefore && shortDeckNames.test(name))) ||
          /(?:^| )(?:description|alternativeHeadline)(?: |$)/.test(attribute(outer, 'itemProp'))),
    );
}

/** Names that some pages give the first paragraph of the text as well. */
const shortDeckNames = /^(?:lead|teaser|intro|sumario|copete)$/;
const surelyDeck =
  /(?:^|-)(?:stand-?first|sub-?title|sub-?head(?:line|ing)?|dek|deck|strapline|ingress|vorspann|sommario|sottotitolo|bajada)(?:-|$)/;
const deckNames =
  /(?:^|-)(?:stand-?first|sub-?title|sub-?head(?:line|ing)?|dek|deck|excerpt|abstract|summary|kicker-text|sub-?deck|secondary-?headline|article-?(?:lead|description|intro|sub-?title)|tease|post-?subtitle|strapline|chapeau|chapo|introtext|entradilla|ingress|preamble|vorspann|catenaccio|sommario|sottotitolo|bajada|lead-text)(?:-|$)/;
