import type { Element, ElementContent } from 'hast';
import { bare } from '../core/normalizeDraft.ts';
import { boilerplateReason } from '../core/printed/boilerplate.ts';
import type { PrintedDate } from '../core/printed/date.ts';
import { printedDate } from '../core/printed/date.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import { agenciesSignedOff, writtenBy } from '../core/printed/printed.ts';
import type { Block, Body } from './blocks.ts';
import { isWithin, outwards } from './blocks.ts';
import type { Chosen } from './choose.ts';
import { isHead, isProse } from './choose.ts';
import type { Facts } from './facts.ts';
import { noFacts, readDate } from './facts.ts';
import { attribute, elementsOf, firstOf, isNamed, wordsIn } from './tree.ts';

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
  return long.includes(short) || one.slice(0, 25) === other.slice(0, 25);
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
  const isTitle = ({ text }: Block) => keys.includes(bare(text));
  return (
    heads.find(isTitle) ??
    heads.find(({ text }) => keys.some((key) => isNear(bare(text), key))) ??
    (titles.length ? undefined : heads.findLast(({ index }) => index <= start)) ??
    before.find(isTitle) ??
    before.find(({ text, linked }) => linked < 0.5 && isPartOf(titles, text))
  );
}

/** Whether a text is all that a title holds before or behind a mark: `The Daily Example: Headline`. */
function isPartOf(titles: string[], text: string): boolean {
  const marks = (title: string) => [...title.slice(0, 300).matchAll(/\s*(?::\s|[|–—·•»-]\s|::)\s*/g)];
  return titles.some((title) =>
    marks(title).some(({ index, 0: mark }) =>
      [title.slice(0, index), title.slice(index + mark.length)].some((part) => bare(part) === bare(text)),
    ),
  );
}

function isHeadline(element: Element, body: Body): boolean {
  for (const outer of outwards(element, body)) {
    const { tagName, children } = outer;
    if (tagName === 'h1' || / headline /.test(` ${attribute(outer, 'itemProp')} `)) return true;
    if (isNamed(outer, /^(?:(?:entry|reader|post|article)-title|p-name)$/)) return true;
    if (!/^(?:a|span|h[1-6]|strong|b|div|header)$/.test(tagName) || children.length > 3) return false;
  }
  return false;
}

/** The blocks between headline and text, those of the text that may be head, and a few behind its end; what stands before the headline speaks last. */
function zoneOf(body: Body, story: Block[], headline: Block | undefined): Block[] {
  const [first, last] = [story[0]?.index, story.at(-1)?.index];
  if (first === undefined || last === undefined) return [];
  const head = headline && headline.index < first ? headline.index : undefined;
  const from = Math.max(0, head === undefined ? first - 12 : head - 6, first - 60);
  const zone = body.blocks
    .slice(from, last + 6)
    .filter(
      (block) => !block.hidden && block !== headline && (block.index < first + 5 || block.index >= last - 1),
    );
  const isAbove = ({ index }: Block) => headline !== undefined && index < headline.index;
  return [...zone.filter((block) => !isAbove(block)), ...zone.filter(isAbove).toReversed()];
}

function readHead(block: Block, printed: Printed, body: Body, why: string | undefined): void {
  const { facts, used } = printed;
  const { text } = block;
  if (text.length > 250 || notHead.test(why ?? '')) return;
  const byline = bylineIn(block, body);
  if (byline !== undefined) {
    facts.authors.push(byline);
    used.set(block, 'is the byline, which has a field of its own');
  }
  const address = printedAddress.exec(text)?.[1];
  if (address !== undefined) {
    facts.url ??= address;
    used.set(block, 'tells where the story stands, which has a field of its own');
    return;
  }
  const source = sourceNamed.exec(text)?.[1];
  if (source !== undefined) facts.providers.push(source.trim());
  const agencies = why === undefined || /beside/.test(why) ? agenciesSignedOff(text) : [];
  facts.providers.push(...agencies);
  if (agencies.length) used.set(block, 'names agencies, which have a field of their own');
  // A city printed beside the day: `Madrid - 3 Sept 2024`, `September 3, 2024 09:05 pm IST - CHENNAI`.
  const [, day, city] = /^(.*)[-–—|]\s+(\p{Lu}[\p{Lu} .'’-]+)$/u.exec(text) ?? [];
  const [, place, rest] =
    /^(\p{Lu}[\p{L} .'’-]{1,30}?)\s*[-–—|•·,/]\s*((?:\S*\d|\p{L}+\.? \d).*)$/u.exec(text) ?? [];
  for (const [name, date] of [
    [city, day],
    [place, rest],
  ])
    if (name && date && isDateLine(date) && isDatelineCity(name)) facts.dateline ??= name;
  if (takeDates(block, printed, body, why)) used.set(block, 'tells when it was published');
}

/** `Find this article at: https://…` */
const printedAddress =
  /^(?:(?:you can )?(?:find|read|view|see) (?:this|the)(?: \w+)? (?:article|story|page)(?: (?:online|here))? at|(?:article|story|page|original)(?: \w+)? (?:address|url|location)|(?:url|source|permalink)|(?:this \w+ was )?printed from|original(?: article)?(?: at)?)\s*:?\s*(https?:\/\/\S+?)[.)]?$/iu;
const notHead = /other stor|advertis|navigation|readers|picture|subscribe|heading over/;
const sourceNamed = /(?:^|[|·]\s*)(?:source|quelle|fonte|fuente|منبع|المصدر|来源)\s*[:：]\s*([^|:·]{2,40})/iu;

/** Takes the dates of a block; whether it is there to tell them. */
function takeDates(block: Block, printed: Printed, body: Body, why: string | undefined): boolean {
  const { facts } = printed;
  const dates = datesIn(block, body);
  const figures = block.text.length < 60 && !dates.length ? unclear.exec(block.text)?.[0] : undefined;
  if (figures !== undefined) facts.unclearDay ??= figures;
  // Within the text a date is told only by a line that is little else.
  const isAside = ({ date, isPrinted }: Dated) => isPrinted && block.text.length - date.written.length > 25;
  if (why === undefined && dates.some(isAside)) return false;
  for (const { date, isUpdate, isPrinted } of dates) {
    if (isUpdate) facts.updated ??= date;
    else if (facts.date === undefined) {
      facts.date = date;
      if (isPrinted) printed.dateWords = date.written;
    }
  }
  return dates.length > 0 || figures !== undefined;
}

/** `08/04/2025` */
const unclear = /(?<![\d/])\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d\d(?!\d)/;

function bylineIn({ content, element, text: whole }: Block, body: Body): string | undefined {
  const start = beforeBreak(content);
  const text = start === content ? whole : wordsIn({ type: 'root', children: start });
  const author = firstOf({ type: 'root', children: content }, isAuthor);
  const named = author !== undefined || [...outwards(element, body)].slice(0, 3).some(isAuthor);
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
  const said = ` ${attribute(element, 'rel')} ${attribute(element, 'itemProp')} `;
  return / author /.test(said) || isNamed(element, authorNames);
}

const authorNames =
  /(?:^|-)(?:bylines?|authors?|reader-credits|contributors?)(?:$|-(?:name|link|text|names)$)/;

interface Dated {
  date: PrintedDate;
  isUpdate: boolean;
  /** Whether only people read it. */
  isPrinted: boolean;
}

function datesIn({ content, element, text }: Block, body: Body): Dated[] {
  const around = [
    ...elementsOf({ type: 'root', children: content }),
    ...[...outwards(element, body)].slice(0, 3),
  ];
  const times = around.filter(
    ({ tagName, properties }) =>
      /time$/.test(tagName) || (tagName === 'abbr' && properties['title'] !== undefined),
  );
  const found = times.flatMap((time) => {
    const date = readDate(attribute(time, 'dateTime') || attribute(time, 'title'));
    const label = `${attribute(time, 'className')} ${attribute(time, 'itemProp')} ${times.length === 1 ? text : ''}`;
    return date ? [{ date, isUpdate: updates.test(label), isPrinted: false }] : [];
  });
  if (found.length || text.length > 160 || !isDateLine(text)) return found;
  return text
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
function isDateLine(text: string): boolean {
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
  const isNone =
    /other stor|advertis|readers|picture|subscribe|share/.test(reason) || boilerplateReason(text);
  if (text.length > 600 || linked > 0.5 || index > start + 1 || isNone) return false;
  const isSubhead = /^h[2-4]$/.test(element.tagName);
  const isLong = text.length >= 25;
  const isSentence = isLong || /^\p{Lu}\S* .*[.!?…]$/u.test(text);
  const isNamedDeck = (shape: RegExp) => isNamedOrWithin(block, body, story, shape);
  if (isSentence && isNamedDeck(index < start ? anyDeck : deckNames))
    return index < start || isSubhead || !isWithin(element, frame, body) || isNamedDeck(surelyDeck);
  if (!isLong || headline === undefined || index <= headline.index) return false;
  if (index === start) return isSubhead && text.length >= 40 && !!story[1] && !isHead(story[1]);
  const isParagraph = (isSubhead || element.tagName === 'p') && / \p{L}+ \p{L}+/u.test(text);
  return isParagraph && /outside|beside|not taken/.test(reason);
}

/** An element that holds a paragraph of the text beside is no standfirst’s, whatever its name. */
function isNamedOrWithin(block: Block, body: Body, story: Block[], shape: RegExp): boolean {
  const others = story.slice(0, 4).filter((other) => other !== block);
  const shared = new Set(others.flatMap(({ element }) => [...outwards(element, body)]));
  const own = [...outwards(block.element, body)].slice(0, 3).filter((outer) => !shared.has(outer));
  const isItem = (one: Element) =>
    / (?:description|alternativeHeadline) /.test(` ${attribute(one, 'itemProp')} `);
  return own.some((outer) => isNamed(outer, shape) || isItem(outer));
}

const surelyDeck =
  /(?:^|-)(?:stand-?first|sub-?title|sub-?head(?:line|ing)?|dek|deck|strapline|ingress|vorspann|sommario|sottotitolo|bajada)(?:-|$)/;
const deckNames = new RegExp(
  `${surelyDeck.source}|(?:^|-)(?:excerpt|abstract|summary|kicker-text|sub-?deck|secondary-?headline|article-?(?:lead|description|intro|sub-?title)|tease|post-?subtitle|chapeau|chapo|introtext|entradilla|preamble|catenaccio|lead-text)(?:-|$)`,
);
/** With names that some pages give the first paragraph of the text as well. */
const anyDeck = new RegExp(`${deckNames.source}|^(?:lead|teaser|intro|sumario|copete)$`);
