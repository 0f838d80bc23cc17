import type { Element } from 'hast';
import { bare } from '../core/notation/oneLine.ts';
import { titleParts } from '../core/outlet.ts';
import { boilerplateReason } from '../core/printed/boilerplate.ts';
import type { PrintedDate } from '../core/printed/date.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import { isOffice, writtenBy } from '../core/printed/byline.ts';
import { agenciesSignedOff } from '../core/printed/agencyBehind.ts';
import { readDateLines, updating } from '../core/printed/dateLine.ts';
import type { Block, Body } from './blocks.ts';
import { isHead, isProse, outwards } from './blocks.ts';
import type { Chosen } from './choose.ts';
import type { Facts } from './facts.ts';
import { factsOf, readDate } from './facts.ts';
import { attribute, elementsOf, isNamed, tokens, wordsIn } from './tree.ts';

/** What is printed round a story’s text. Blocks whose words have a field of their own are `used`, each with a clause that says so. */
export interface Printed {
  facts: Facts;
  headline: Block | undefined;
  used: Map<Block, string>;
  /** The dates that were found, the surest first. */
  dates: Dated[];
  /** A day in figures that may be either of two: `08/04/2025`. */
  unclearDay?: string | undefined;
  /** A title of the page that may be another headline than the one that is printed. */
  otherTitle?: string | undefined;
}

/**
 * Reads headline, standfirst, byline and dates as a reader of the page sees them: what stands between the headline and the text, and just behind it.
 * `titles` are the forms of the headline that the page’s machine-readable parts give, beside its `title` element.
 */
export function printedFacts(
  body: Body,
  chosen: Chosen,
  told: { titles: string[]; pageTitle: string; sites: string[] },
): Printed {
  const { why } = chosen;
  const story = body.blocks.filter((block) => !why.has(block));
  const headline = headlineIn(body, story, told);
  const printed: Printed = { facts: factsOf({}), headline, used: new Map(), dates: [] };
  if (headline) {
    printed.facts.title = headline.text;
    printed.used.set(headline, 'is the headline');
  }
  const isForm = (title: string) => headline && isNear(bare(title), bare(headline.text));
  const isSurely =
    !headline || isHeadline(headline.element) || isHeadline(body.parents.get(headline.element));
  // `Document1`, `Untitled document` and the name of a site are no headlines.
  const isNone = told.pageTitle.split(/\s+/).length < 3 || told.titles.length;
  if (!isSurely && !isNone && !titleParts(told.pageTitle).some(isForm)) printed.otherTitle = told.pageTitle;
  const first = story[0]?.index ?? Infinity;
  const last = story.at(-1)?.index ?? -Infinity;
  const head = headline && headline.index < first ? headline.index : undefined;
  const from = Math.max(head === undefined ? first - 12 : head - 6, first - 60);
  const isIn = ({ index, hidden }: Block) =>
    !hidden && index >= from && index < last + 6 && (index < first + 5 || index >= last - 1);
  const isAbove = ({ index }: Block) => headline !== undefined && index < headline.index;
  const all = body.blocks.filter((block) => block !== headline && isIn(block));
  // What stands before the headline speaks last.
  const zone = [...all.filter((block) => !isAbove(block)), ...all.filter(isAbove).toReversed()];
  for (const block of zone) {
    const where = isAbove(block) ? 'above' : block.index > last ? 'below' : 'head';
    readHead(block, printed, body, { why: why.get(block), where });
  }
  const rank = ({ where, told }: Dated) => (where === 'head' ? 0 : told ? 1 : where === 'above' ? 2 : 3);
  printed.dates.sort((one, other) => rank(one) - rank(other));
  // Below the text stand the days of comments and of other stories.
  printed.facts.date = printed.dates.find(
    ({ updated, where, told }) => !updated && (told || where !== 'below'),
  )?.date;
  printed.facts.updated = printed.dates.find(({ updated }) => updated)?.date;
  const start = { first, second: story[1], headline };
  const deck = zone.find((block) => !printed.used.has(block) && isDeck(block, body, start, chosen));
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
function headlineIn(
  { blocks, parents }: Body,
  story: Block[],
  { titles, pageTitle, sites }: { titles: string[]; pageTitle: string; sites: string[] },
): Block | undefined {
  const all = [...titles, pageTitle].filter(Boolean);
  const keys = all.map(bare);
  const names = sites.map(bare);
  const shown = blocks.filter(({ hidden, text }) => !hidden && !names.includes(bare(text)));
  const heads = shown.filter(({ element }) => isHeadline(element) || isHeadline(parents.get(element)));
  const lead = (story.find(isProse) ?? story[0])?.index ?? blocks.length;
  const before = shown.filter(({ index, text, linked }) => index < lead && text.length > 12 && linked < 0.5);
  const isTitle = ({ text }: Block) => keys.includes(bare(text));
  const parts = all.flatMap(titleParts).map(bare);
  const alike = heads.filter(({ text }) => keys.some((key) => isNear(bare(text), key)));
  return (
    heads.find(isTitle) ??
    // The name of the site stands in the title of the page too, and is shorter.
    alike.toSorted((one, other) => other.text.length - one.text.length)[0] ??
    before.find(isTitle) ??
    before.find(({ text }) => parts.includes(bare(text))) ??
    (titles.length ? undefined : heads.findLast(({ index }) => index <= lead)) ??
    (titles.length
      ? undefined
      : lineAbove(
          blocks.filter(({ hidden, index }) => !hidden && index < lead),
          names,
        ))
  );
}

/** The heading, or the line all in bold or large letters, above a text: between them stand a byline and a day at most. */
function lineAbove(above: Block[], names: string[]): Block | undefined {
  const isMeta = ({ text }: Block) =>
    text.length <= 80 && (writtenBy.test(text) || readDateLines(text).length > 0 || isOffice(text));
  const isLabel = ({ text }: Block) =>
    boilerplateReason(text) !== undefined ||
    names.includes(bare(text)) ||
    isDatelineCity(text.split(',')[0]!);
  const isLoud = ({ content }: Block) => {
    const [only, other] = content.filter((node) => wordsIn(node) !== '');
    return only?.type === 'element' && !other && /^(?:b|strong|big|font)$/.test(only.tagName);
  };
  const isLine = (block: Block) =>
    (isHead(block) || isLoud(block)) &&
    block.linked <= 0.5 &&
    block.text.length <= 200 &&
    /\s/.test(block.text);
  const from = above.findLastIndex((block) => !isMeta(block) && !isLine(block)) + 1;
  const rank = ({ element: { tagName } }: Block) => (/^h\d$/.test(tagName) ? Number(tagName[1]) : 7);
  const lines = above.slice(from).filter((block) => isLine(block) && !isMeta(block) && !isLabel(block));
  // Of several headings the largest, and the first of its size, for a second is a standfirst.
  return lines.toSorted((one, other) => rank(one) - rank(other))[0];
}

function isHeadline(element: Element | undefined): boolean {
  if (!element) return false;
  const isItem = tokens(element, 'itemProp').includes('headline');
  return (
    element.tagName === 'h1' || isItem || isNamed(element, /^(?:(?:entry|reader|post|article)-title|p-name)$/)
  );
}

/** Takes what a line says of the story; `why` is why it is none of the text, and `where` it stands. */
function readHead(
  block: Block,
  printed: Printed,
  body: Body,
  { why = '', where }: { why: string | undefined; where: Dated['where'] },
): void {
  const { facts, used } = printed;
  const { text } = block;
  if (text.length > 250 || /other stor|advertis|navigation|readers|picture|subscribe|heading over/.test(why))
    return;
  const byline = bylineIn(block, body);
  if (byline !== undefined) facts.authors.push(byline);
  if (byline !== undefined) used.set(block, 'is the byline, which has a field of its own');
  facts.providers.push(...(sourceNamed.exec(text)?.slice(1, 2) ?? []));
  const agencies = why === '' || /beside/.test(why) ? agenciesSignedOff(text) : [];
  facts.providers.push(...agencies);
  if (agencies.length) used.set(block, 'names agencies, which have a field of their own');
  const stamped = stampsIn(block, body);
  // What is none of the text may have a word or two of another kind beside its date.
  const room = why === '' ? 3 : 25;
  const [lines = []] = [text, text.replace(byline ?? '', ' ')]
    .map((line) => readDateLines(line, room))
    .filter(({ length }) => length > 0);
  for (const { date, updated, told = false, lost, beside = '' } of stamped.length ? [] : lines)
    if (date !== undefined && date.length >= 10)
      stamped.push({
        date: { date, written: text, ...(lost && { lost }) },
        updated,
        told,
        beside,
        words: text,
      });
  printed.unclearDay ??= lines.find(({ readings }) => readings)?.written;
  printed.dates.push(...stamped.map((one) => ({ ...one, where })));
  if (!stamped.length && !lines.some(({ readings }) => readings)) return;
  used.set(block, 'tells when it was published');
  if (byline === undefined) facts.authors.push(...lines.flatMap(({ names = [] }) => names));
  // A city printed beside the day: `Madrid - 3 Sept 2024`, `September 3, 2024 09:05 pm IST - CHENNAI`.
  facts.dateline ??= lines.find(({ place }) => place !== undefined && isDatelineCity(place))?.place;
}

const sourceNamed =
  /(?:^|[|·]\s*)(?:source|quelle|fonte|fuente|منبع|المصدر|来源)\s*[:：]\s*([^|:·]{2,40}?)\s*(?:[|·]|$)/iu;

/** The names of a byline: a line that says who wrote it, or what the page calls its author, as far as the first line break. */
function bylineIn({ content, element, text }: Block, body: Body): string | undefined {
  const within = elementsOf({ type: 'root', children: content }, (one) => !isAuthor(one));
  const authors = [...within].filter(isAuthor).map((one) => wordsIn(one));
  const named = authors.length > 0 || outwards(element, body).slice(0, 3).some(isAuthor);
  const end = content.findIndex((node) => node.type === 'element' && node.tagName === 'br');
  const line = end > 0 ? wordsIn(...content.slice(0, end)) : text;
  const [start, last = ''] = [text.indexOf(authors[0] ?? ''), authors.at(-1)];
  const inner = text.slice(start, text.indexOf(last, start) + last.length);
  // `8 April 2025 | By Jane Doe | 2 min read`
  const told = line.split(/\s+[|•·—–]\s+/u).find((part) => writtenBy.test(part)) ?? line;
  const words = (inner.length > 4 && !writtenBy.test(told) ? inner : told).split(behindNames)[0]!.trim();
  if (/[.!?:]$/.test(words)) return undefined;
  if (writtenBy.test(words) && words.length < 160) return words;
  const isName = /\s|\p{Lo}/u.test(words) && words.length < 120 && !/\d{4}|@|:/.test(words);
  return named && isName && !/^(?:follow|more|view|about|see)\b/i.test(words) ? words : undefined;
}

/** What follows the names in a byline: a date, an address. */
const behindNames =
  /\s+[|•·]\s+|\s+(?:on|em|am|le|el|il|den|op|på) (?=\p{Lu}\p{L}+\.? \d|\d)|\s+[–—-]\s+(?=\d|(?:updated|published)\b)|,?\s*(?:published|updated|posted|publi(?:é|cado)|pubblicato|veröffentlicht|e-?mail|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+\p{L}+\.? \d|\d{1,2}[:./]\d)/iu;

function isAuthor(element: Element): boolean {
  const names = /(?:^|-)(?:bylines?|authors?|reader-credits|contributors?)(?:$|-(?:name|link|text|names)$)/;
  return tokens(element, 'rel', 'itemProp').includes('author') || isNamed(element, names);
}

/** A date on a page. */
export interface Dated extends Stamped {
  /** Beside headline and text, or above or below them, where the day of the reading and dates of other stories stand too. */
  where: 'head' | 'above' | 'below';
}

interface Stamped {
  date: PrintedDate;
  updated: boolean;
  /** Whether a word before it says what it is. */
  told: boolean;
  /** Words of another kind that stand beside it. */
  beside?: string;
  /** The line as people read it, where no machine wrote the date. */
  words?: string;
}

/** The dates in the elements of a line, and round it, that are for machines. */
function stampsIn({ content, element, text }: Block, body: Body): Stamped[] {
  const around = [...elementsOf({ type: 'root', children: content }), ...outwards(element, body).slice(0, 3)];
  const times = around.filter(({ tagName }) => /time$|^abbr$/.test(tagName));
  return times.flatMap((time) => {
    const date = readDate(attribute(time, 'dateTime') || attribute(time, 'title'));
    const names = tokens(time, 'className', 'itemProp').join(' ');
    const line = times.length === 1 ? text : '';
    const isPublished = /publish/i.test(names) || /^\W*(?:publi|post)/i.test(line);
    const updated = !isPublished && (/updat|modif/i.test(names) || updating.test(line));
    return date ? [{ date, updated, told: updated || isPublished }] : [];
  });
}

/** Whether a block is the standfirst: a second headline before the text, or what the page names so and stands outside of the text. */
function isDeck(
  block: Block,
  body: Body,
  { first, second, headline }: { first: number; second: Block | undefined; headline: Block | undefined },
  { why, frame }: Chosen,
): boolean {
  const { text, linked, index, element } = block;
  const reason = why.get(block) ?? '';
  const isNone =
    /other stor|advertis|readers|picture|subscribe|share/.test(reason) || boilerplateReason(text);
  const isSentence = text.length >= 25 || /^\p{Lu}\S* .*[.!?…]$/u.test(text);
  if (text.length > 600 || linked > 0.5 || index > first + 1 || isNone || !isSentence) return false;
  const isSubhead = /^h[2-4]$/.test(element.tagName);
  const path = outwards(element, body);
  // An element that holds the next paragraph as well is no standfirst’s, whatever its name.
  const shared = second ? outwards(second.element, body) : [];
  const own = path.slice(0, 3).filter((outer) => !shared.includes(outer) || outer === element);
  const isItem = own.some((one) => /^(?:description|alternativeHeadline)$/.test(attribute(one, 'itemProp')));
  if (isItem || own.some((outer) => isNamed(outer, deckNames)))
    return index < first || isSubhead || !path.includes(frame) || own.some((one) => isNamed(one, surelyDeck));
  if (text.length < 25 || headline === undefined || index <= headline.index) return false;
  if (index === first) return isSubhead && text.length >= 40 && !!second && !isHead(second);
  const isHeaded = body.blocks.slice(headline.index + 1, index).some(isHead);
  return (isSubhead || (element.tagName === 'p' && !isHeaded)) && /outside|beside|not taken/.test(reason);
}

const surelyDeck =
  /(?:^|-)(?:stand-?first|sub-?title|sub-?head(?:line|ing)?|dek|deck|strapline|ingress|vorspann|sommario|sottotitolo|bajada)(?:-|$)/;
const deckNames = new RegExp(
  `${surelyDeck.source}|(?:^|-)(?:excerpt|abstract|summary|kicker-text|sub-?deck|secondary-?headline|article-?(?:lead|description|intro|sub-?title)|tease|post-?subtitle|chapeau|chapo|introtext|entradilla|preamble|catenaccio|lead-text)(?:-|$)|^(?:lead|teaser|intro|sumario|copete)$`,
);
