import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { knownAgency } from '../parse/agency.ts';
import { readByline } from '../parse/byline.ts';
import { language } from '../parse/fields.ts';
import { isShouted } from '../parse/letterCase.ts';
import { oneLine } from './notation/oneLine.ts';

/** A dateline, taken apart. */
export interface PrintedPlace {
  /** The place as printed: `TEHRAN, Iran`. Undefined where it names none. */
  place?: string;
  agency?: string;
}

/** What a dateline’s field says: `MOSCOW, Monday (Reuters)`, `Paris, 21 jan 2019 (AFP) -`. Its day is left aside. */
export function printedPlace(printed: string): PrintedPlace {
  let rest = trimmed(oneLine(printed).slice(0, longestDateline));
  const bracketed = /\s*(?:\(([^()]{2,40})\)|\/([^/]{2,40})\/)$/.exec(rest);
  const agency = bracketed ? knownAgency(bracketed[1] ?? bracketed[2]!) : undefined;
  if (bracketed && (agency ?? /\d/.test(bracketed[0]))) rest = trimmed(rest.slice(0, bracketed.index));
  const parts = rest.split(/,\s*/);
  while (parts.length && aDay.test(withoutDay(parts.at(-1)!))) parts.pop();
  const place = withAbbreviation(trimmed(withoutDay(parts.join(', '))), printed);
  return { ...(place && !/\d/.test(place) && { place }), ...(agency !== undefined && { agency }) };
}

/** The dateline with which a paragraph begins: `TEHRAN (AP) — `, `Tegucigalpa, 2 ene (EFE).- `, `MOSCOW, January 21. /TASS/. `. */
export interface LeadDateline extends PrintedPlace {
  printed: string;
}

/**
 * Takes the dateline off the paragraph that begins with one, for it has a field of its own. The agency in it must be a known one or among `names`;
 * without an agency its place must be `known` already, or be printed in capitals. The body is changed.
 */
export function takeDateline(
  body: RootContent[],
  { names, known }: { names: string[]; known?: string | undefined },
): LeadDateline | undefined {
  const early = body.slice(0, 8).filter(({ type }) => type === 'paragraph');
  for (const [index, block] of early.entries()) {
    const start = firstText(block);
    if (!start) continue;
    const found =
      withAgency(start.value, names) ?? (index === 0 ? withoutAgency(start.value, known) : undefined);
    if (!found || found.length >= toString(block).length) continue;
    const { length, ...dateline } = found;
    start.value = start.value.slice(length);
    return dateline;
  }
  return undefined;
}

/** Takes a byline that stands as a paragraph before the lead, `By Jane Doe`, and gives its names: where names are `known`, only theirs. The body is changed. */
export function takeByline(body: RootContent[], known: string[]): string[] {
  for (const [index, block] of body.slice(0, 6).entries()) {
    const text = toString(block);
    if (block.type !== 'paragraph' || text.length > 90 || !writtenBy.test(text) || /[.!?:]$/.test(text))
      continue;
    const names = printedNames(text);
    if (!names.length || (known.length && !names.every((name) => known.includes(name)))) continue;
    body.splice(index, 1);
    return names;
  }
  return [];
}

/** Takes a note to editors that stands above the lead: `(Adds comment by minister)`. The body is changed. */
export function takeAdvisories(body: RootContent[]): string[] {
  const taken: string[] = [];
  while (body.length > 1 && advisory.test(toString(body[0]!))) taken.push(toString(body.shift()!));
  return taken;
}

/** Makes a list of neighbouring paragraphs that begin with a bullet, the key points of a story. The body is changed. */
export function listBullets(body: RootContent[]): void {
  const points = (from: number) => {
    let end = from;
    while (end < body.length && body[end]!.type === 'paragraph' && bullet.test(toString(body[end]!))) end++;
    return end - from;
  };
  for (let index = 0; index < body.length; index++) {
    const count = points(index);
    if (count < 2) continue;
    const items = body.slice(index, index + count).map((block): ListItem => {
      const start = firstText(block);
      if (start) start.value = start.value.replace(bullet, '');
      return { type: 'listItem', spread: false, children: [block as Paragraph] };
    });
    body.splice(index, count, { type: 'list', ordered: false, spread: false, children: items });
  }
}

/** Takes off what tells an editor that the story is over: `ends`, `==Kyodo`, `asl/tib/pid`, rules of dashes. The body is changed. */
export function takeEndMarks(body: RootContent[]): string[] {
  const taken: string[] = [];
  for (let index = body.length - 1; index >= 0; index--)
    if (/^[\s_*=~–—-]+$/.test(toString(body[index]!))) body.splice(index, 1);
  while (body.length > 1 && body.at(-1)!.type === 'paragraph' && endMark.test(toString(body.at(-1)!)))
    taken.unshift(toString(body.pop()!));
  return taken;
}

/** The people a byline names, in the languages of the agencies; an agency, an office and mere initials are none. */
export function printedNames(byline: string): string[] {
  const names = oneLine(byline)
    .replace(writtenBy, '')
    .replace(/\s+(?:und|et|och|og|en)\s+(?=\p{Lu})/gu, ', ');
  return readByline(names).filter(looksLikeName);
}

/** The agency behind a name, a firm’s full name or a domain: `reuters.com`, `Deutsche Presse-Agentur GmbH`, `APA - Austria Presse Agentur`. */
export function agencyBehind(name: string): string | undefined {
  const bare = oneLine(name).replace(/[\s,]+(?:GmbH|Ltd|Inc|LLC|AG|S\.?A|Corp)\.?$/i, '');
  const domain = /^(?:https?:\/\/)?(?:[\w-]+\.)*?([\w-]+)\.(?:com|org|net|co\.\w\w|\w\w)\b/i.exec(bare)?.[1];
  return [bare, domain, bare.split(/\s+[-–—(]\s*/)[0], bare.replace(/[–—-]+$/, '')]
    .map((form) => form && knownAgency(form))
    .find((agency) => agency !== undefined && agency !== '');
}

/** A language in its canonical spelling (BCP 47), or nothing. */
export function languageTag(tag: string): string | undefined {
  return language('lang: fa').safeParse(tag.replaceAll('_', '-').replace(/^x-default$/i, '')).data;
}

/**
 * Text as wires lay it out for a printer: a blank line parts paragraphs, and so does a line that is set in where the others are not.
 * The indentation of pretty-printed XML parts nothing.
 */
export function laidOut(text: string): string[] {
  const lines = text.split('\n');
  const flush = lines.filter((line, index) => index > 0 && /^\S/.test(line)).length;
  const parts: string[][] = [[]];
  for (const [index, line] of lines.entries()) {
    const setIn = index > 0 && flush >= 2 && /^ {2,12}\S/.test(line);
    if (setIn || !line.trim()) parts.push([]);
    parts.at(-1)!.push(line);
  }
  return parts.map((part) => oneLine(part.join(' '))).filter(Boolean);
}

const longestDateline = 300;
const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|avr|mai|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|okt|dez|mär';
const monthAndDay = new RegExp(
  `\\s+(?:(?:${months})[\\p{L}]*\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+(?:${months})[\\p{L}]*\\.?)$`,
  'iu',
);
const aDay =
  /\d|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/i;
const writtenBy = /^\s*(?:by|von|par|por|di|door|av|af)[\s:]+(?=\p{Lu})/iu;
const advisory =
  /^\((?:adds?|updates?|recasts?|repeats?|releads?|refiles?|corrects?|rewrites?|writes? through|new throughout|eds?:)\b[^()]*\)\.?$/i;
const bullet = /^\s*[*•·▪]\s+(?=\S)/u;
const endMark =
  /^(?:ends?|end item|\(?ends\)?|[-–—]?30[-–—]?|#{2,}|={2}\s*\p{L}+|\(end\)|\p{Ll}{2,5}(?:[/-]\p{Ll}{2,5}){1,5}|[-–—]\s?end(?:s|it)?\s?[-–—])$/u;

function withAgency(text: string, names: string[]): (LeadDateline & { length: number }) | undefined {
  const head =
    /^\s*([^()]{0,90}?(?:\([^()]{2,30}\)[^()]{1,40}?)?)\s*\(([^()]{2,40})\)\s*[.,]?\s*(?:[-–—―_]{1,2}|:)\s*/u.exec(
      text,
    ) ?? /^\s*([^()/]{0,90}?)\s*\/([^()/]{2,40})\/\s*(?:\.|[-–—―]{1,2})?\s*/u.exec(text);
  if (!head) return undefined;
  const agency = agencyNamed(head[2]!, names);
  if (agency === undefined) return undefined;
  const printed = head[1]!;
  const after = printed ? undefined : /^([^.()]{2,60}?)\s+[-–—―]\s+/u.exec(text.slice(head[0].length));
  const { place } = printedPlace(after ? after[1]! : printed);
  if (printed && place === undefined && !aDay.test(printed) && !monthAndDay.test(` ${printed}`))
    return undefined;
  if (place !== undefined && !isPlace(place)) return undefined;
  const second = after && /\d/.test(after[0]) ? after[0].length : 0;
  const length = head[0].length + second;
  return {
    printed: text.slice(0, length).trim(),
    length,
    agency,
    ...((printed || second) && place !== undefined && { place }),
  };
}

function withoutAgency(
  text: string,
  known: string | undefined,
): (LeadDateline & { length: number }) | undefined {
  const head = /^\s*([^!?()]{2,60}?)(?:\s+[-–—―_]{1,2}\s+|\s*[—–]\s*)(?=[\p{Lu}\p{N}"“«‘'])/u.exec(text);
  const { place } = printedPlace(head?.[1] ?? '');
  if (!head || place === undefined || /\p{Ll}\. /u.test(place)) return undefined;
  const told = known !== undefined && known.toLowerCase().startsWith(place.toLowerCase());
  const [city = ''] = place.split(',');
  if (!told && !(isShouted(city) && city.length > 2 && isPlace(place) && place.split(' ').length <= 5))
    return undefined;
  return { printed: head[0].trim(), length: head[0].length, place };
}

function agencyNamed(printed: string, names: string[]): string | undefined {
  const known = agencyBehind(printed);
  if (known !== undefined) return known;
  return names.find((name) => name.toLowerCase() === printed.trim().toLowerCase());
}

function isPlace(text: string): boolean {
  const words = text.split(/[\s,/]+/);
  return (
    /^[\p{Lu}\p{Lo}]/u.test(text) &&
    words.length <= 8 &&
    words.every((word) => !/^\p{Ll}{3,}$/u.test(word) || inPlaces.has(word))
  );
}

const inPlaces = new Set(
  'del des der den von van the les los las dos das sur sous upon aux and und near'.split(' '),
);

function withoutDay(text: string): string {
  return text.replace(monthAndDay, '');
}

function looksLikeName(name: string): boolean {
  if (/[/@\d]/.test(name)) return false;
  return /\s/.test(name) ? /[\p{Lu}\p{Lo}]/u.test(name) : /^\p{Lu}\p{Ll}{3,}$|^\p{Lo}{2,}$/u.test(name);
}

/** The full stop of `Point Mercy, Me.` belongs to it. */
function withAbbreviation(place: string, printed: string): string {
  return /, \p{Lu}[\p{L}.]{1,4}$/u.test(place) &&
    !/\p{Lu}{3}$/u.test(place) &&
    oneLine(printed).includes(`${place}.`)
    ? `${place}.`
    : place;
}

function trimmed(text: string): string {
  return text.replace(/^[\s,]+|[\s.,:;_–—―-]+$/g, '');
}

function firstText(block: RootContent): { value: string } | undefined {
  const first = 'children' in block ? (block.children[0] as PhrasingContent | undefined) : undefined;
  return first?.type === 'text' ? first : undefined;
}
