import type { Element, ElementContent } from 'hast';
import type { Block, Body } from './blocks.ts';
import { outwards } from './blocks.ts';
import type { Chosen } from './article.ts';
import { agenciesSignedOff, writtenBy } from '../core/printed/printed.ts';
import { pointer } from './pointers.ts';
import { printedDate } from '../core/printed/printedDate.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import { readDate } from './dates.ts';
import type { PrintedDate } from '../core/printed/printedDate.ts';
import type { Facts } from './facts.ts';
import { noFacts } from './facts.ts';
import { headlineIn } from './headline.ts';
import { attribute, elementsOf, firstOf, namesOf, wordsIn } from './tree.ts';

/** What is printed round a story’s text, and the blocks it was taken from with what they are. */
export interface Printed {
  facts: Facts;
  /** Blocks whose words have a field of their own, by the clause that says so. */
  used: Map<Block, string>;
  /** The words from which the date was read, where no machine wrote it. */
  dateWords?: string;
}

/**
 * Reads headline, standfirst, byline and dates as a reader of the page sees them: what stands between the headline and the text, and just behind it.
 * `titles` are the forms of the headline that the page’s machine-readable parts give.
 */
export function printedFacts(body: Body, { story, why }: Chosen, titles: string[], sites: string[]): Printed {
  const printed: Printed = { facts: noFacts(story[0]?.line ?? 1), used: new Map() };
  const headline = headlineIn(body, story, titles, sites);
  if (headline) {
    printed.facts.title = headline.text;
    printed.used.set(headline, 'is the headline');
  }
  const zone = zoneOf(body, story, headline);
  for (const block of zone) readHead(block, printed, body, why.get(block));
  const deck = zone.find(
    (block) => !printed.used.has(block) && isDeck(block, body, headline, story, why.get(block)),
  );
  if (deck) {
    printed.facts.summary = deck.text;
    printed.used.set(deck, 'is the summary');
  }
  return printed;
}

/** The block that is the headline. */
export function headlineOf({ used }: Printed): Block | undefined {
  return [...used].find(([, why]) => why === 'is the headline')?.[0];
}

/** The blocks between headline and text, those of the text that may be head, and a few behind its end. */
function zoneOf(body: Body, story: Block[], headline: Block | undefined): Block[] {
  const start = story[0] ? story[0].index : -1;
  if (start === -1) return [];
  const head = headline ? headline.index : -1;
  const from = head !== -1 && head < start ? Math.max(0, head - 6) : Math.max(0, start - 12);
  const end = story.at(-1)!.index;
  const zone = [
    ...body.blocks.slice(Math.max(from, start - 60), start + 5),
    ...body.blocks.slice(Math.max(start + 5, end - 1), end + 6),
  ];
  const shown = zone.filter((block) => block !== headline && !block.hidden);
  // What stands before the headline speaks last.
  return head === -1
    ? shown
    : [
        ...shown.filter(({ index }) => index > head),
        ...shown.filter(({ index }) => index < head).toReversed(),
      ];
}

function readHead(block: Block, printed: Printed, body: Body, why: string | undefined): void {
  if (block.text.length > 250 || notHead.test(why ?? '')) return;
  const byline = bylineIn(block, body);
  if (byline !== undefined) {
    printed.facts.authors.push(byline);
    printed.used.set(block, 'is the byline, which has a field of its own');
  }
  const address = addressIn(block);
  if (address !== undefined) {
    printed.facts.url ??= address;
    printed.used.set(block, 'tells where the story stands, which has a field of its own');
    return;
  }
  const source = sourceNamed.exec(block.text)?.[1];
  if (source !== undefined) printed.facts.providers.push(source.trim());
  const agencies = why === undefined ? [] : agenciesSignedOff(block.text);
  if (agencies.length) {
    printed.facts.signedOff = agencies;
    printed.used.set(block, 'names agencies, which have a field of their own');
  }
  const place = placeBeside(block);
  if (place !== undefined) printed.facts.dateline ??= place;
  if (takeDates(block, printed, body, why)) printed.used.set(block, 'tells when it was published');
}

/** The address that a page for the printer tells: `Find this article at: https://…`. */
function addressIn({ text }: Block): string | undefined {
  return /^(?:(?:you can )?(?:find|read|view|see) (?:this|the)(?: \w+)? (?:article|story|page)(?: (?:online|here))? at|(?:article|story|page|original)(?: \w+)? (?:address|url|location)|(?:url|source|permalink)|printed from|original(?: article)?(?: at)?)\s*:?\s*(https?:\/\/\S+?)[.)]?$/iu.exec(
    text,
  )?.[1];
}

const notHead = /other stor|advertis|navigation|readers wrote|picture|subscribe/;
const sourceNamed = /(?:^|[|·]\s*)(?:source|quelle|fonte|fuente|منبع|المصدر|来源)\s*[:：]\s*([^|:·]{2,40})/iu;

/** A city printed beside the day: `Madrid - 3 Sept 2024`, `Updated - September 3, 2024 09:05 pm IST - CHENNAI`. */
function placeBeside({ text }: Block): string | undefined {
  const behind = /[-–—|]\s+(\p{Lu}[\p{Lu} .'’-]+)$/u.exec(text);
  if (behind && isDateLine(text.slice(0, behind.index)) && isDatelineCity(behind[1]!)) return behind[1];
  const [, place, rest = ''] = /^(\p{Lu}[\p{L} .'’-]{1,30}?)\s*[-–—|•·,/]\s*(.*)$/u.exec(text) ?? [];
  const isDay = place !== undefined && /^\S*\d|^\p{L}+\.? \d/u.test(rest) && isDateLine(rest);
  return isDay && isDatelineCity(place) ? place : undefined;
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
  const isInSentence = ({ date }: PublishedAt) =>
    date.isPrinted && block.text.length - date.written.length > 25;
  if (why === undefined && dates.some(isInSentence)) return false;
  for (const { date, isUpdate } of dates) {
    if (isUpdate) facts.updated ??= date;
    else if (facts.date === undefined) {
      facts.date = date;
      if (date.isPrinted) printed.dateWords = date.written;
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
  if (/(?:^| )author(?: |$)/.test(`${attribute(element, 'rel')} ${attribute(element, 'itemProp')}`))
    return true;
  return namesOf(element).some((name) =>
    /(?:^|-)(?:byline|bylines|author|authors|author-name|byline-name|reader-credits|contributors?)(?:$|-(?:name|link|text|names)$)/.test(
      name,
    ),
  );
}

interface PublishedAt {
  date: PrintedDate & { isPrinted: boolean };
  isUpdate: boolean;
}

function datesIn(block: Block, body: Body): PublishedAt[] {
  const times = block.content
    .flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(node)] : []))
    .concat([...outwards(block.element, body)].slice(0, 3))
    .filter(isTime);
  const found = times.flatMap((time) => {
    const written = attribute(time, 'dateTime') || attribute(time, 'title');
    const date = readDate(written);
    const label = `${attribute(time, 'className')} ${attribute(time, 'itemProp')} ${times.length === 1 ? block.text : ''}`;
    return date ? [{ date: { ...date, isPrinted: false }, isUpdate: updates.test(label) }] : [];
  });
  if (found.length) return found;
  if (block.text.length > 160 || !isDateLine(block.text)) return [];
  return block.text
    .split(
      /(?=\b(?:updated|last updated|last modified|modified|aktualisiert|actualizado|mis à jour|aggiornato|atualizado|oppdatert|uppdaterad)\b|(?<!\p{L})(?:به‌روزرسانی|تحديث))|\s+[|•·]\s+/iu,
    )
    .flatMap((part) => {
      const date = printedDate(part);
      return date ? [{ date: { ...date, isPrinted: true }, isUpdate: updates.test(part) }] : [];
    });
}

const updates =
  /updated|modified|aktualisiert|stand:|actualizad|mis à jour|aggiornat|atualizad|oppdatert|uppdaterad|bijgewerkt|gewijzigd|обновлено|به‌روز|تحديث/iu;

function isTime({ tagName, properties }: Element): boolean {
  return (
    tagName === 'time' ||
    (tagName === 'abbr' && properties['title'] !== undefined) ||
    tagName === 'relative-time'
  );
}

/** Whether a text is a date with a few words round it, and no sentence that names a day. */
export function isDateLine(text: string): boolean {
  const date = printedDate(text);
  if (!date) return false;
  return (
    text.length - date.written.length <= 60 && !/[.!?]\s+\p{Lu}/u.test(text.replace(/\b[ap]\.m\./gi, ''))
  );
}

/** Whether a block is the standfirst: the page names it so, or it is a second headline before the text. */
function isDeck(
  block: Block,
  body: Body,
  headline: Block | undefined,
  story: Block[],
  why: string | undefined,
): boolean {
  const { text, linked, index, element } = block;
  const start = story[0]?.index ?? 0;
  if (text.length > 600 || linked > 0.5 || index > start + 1) return false;
  if (noDeck.test(why ?? '') || pointer(block) !== undefined) return false;
  const isLong = text.length >= 25;
  if ((isLong || /^\p{Lu}\S* .*[.!?…]$/u.test(text)) && isNamedDeck(block, body, story))
    return index < start || story.includes(block);
  if (!isLong || headline === undefined || index <= headline.index) return false;
  const isHead = /^h[2-4]$/.test(element.tagName);
  if (index === start) return isHead && text.length >= 40 && story[1]?.element.tagName === 'p';
  return (isHead || element.tagName === 'p') && / \p{L}+ \p{L}+/u.test(text) && /outside/.test(why ?? '');
}

const noDeck = /other stor|advertis|readers wrote|picture|subscribe|share/;

/** An element that holds a paragraph of the text beside is no standfirst’s, whatever its name. */
function isNamedDeck(block: Block, body: Body, story: Block[]): boolean {
  const others = story.slice(0, 4).filter((other) => other !== block);
  const shared = new Set(others.flatMap(({ element }) => [...outwards(element, body)]));
  return [...outwards(block.element, body)]
    .slice(0, 3)
    .some(
      (outer) =>
        !shared.has(outer) &&
        (namesOf(outer).some(
          (name) =>
            deckNames.test(name) || (block.index < (story[0]?.index ?? 0) && shortDeckNames.test(name)),
        ) ||
          /(?:^| )(?:description|alternativeHeadline)(?: |$)/.test(attribute(outer, 'itemProp'))),
    );
}

/** Names that some pages give the first paragraph of the text as well. */
const shortDeckNames = /^(?:lead|teaser|intro|sumario|copete)$/;
const deckNames =
  /(?:^|-)(?:standfirst|sub-?title|sub-?head(?:line|ing)?|dek|deck|excerpt|stand-first|abstract|summary|kicker-text|sub-?deck|secondary-?headline|article-?(?:lead|description|intro|summary|sub-?title)|entry-summary|p-summary|tease|post-?(?:excerpt|subtitle)|strapline|chapeau|chapo|introtext|entradilla|ingress|preamble|vorspann|catenaccio|sommario|sottotitolo|bajada|lead-text)(?:-|$)/;
