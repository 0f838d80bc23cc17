import { knownAgency } from '../../../parse/agency.ts';
import { isShouted } from '../../../parse/letterCase.ts';
import { oneLine } from '../notation/oneLine.ts';
import { monthNumber } from './months.ts';
import { agencyBehind } from './agencyBehind.ts';
import { isDatelineCity } from './datelineCities.ts';

/** A dateline, taken apart. */
export interface PrintedPlace {
  /** The place as printed: `TEHRAN, Iran`. Undefined where it names none. */
  place?: string;
  /** The day as printed: `April 8`, `21 ene`. */
  day?: string;
  agency?: string;
  /** A station by its call sign, which is an outlet: `KWTX`. */
  outlet?: string;
}

/** The dateline with which a paragraph begins. */
export interface OpeningDateline extends PrintedPlace {
  printed: string;
  /** Who reported from there, where they are in it. */
  names?: string[];
  /** How many characters of the paragraph it takes, its dash and spaces among them. */
  length: number;
}

/**
 * The dateline at the head of a paragraph: `TEHRAN, April 8 (Reuters) - `, `Tegucigalpa, 2 ene (EFE).- `, `MOSCOW, January 21. /TASS/. `, `BEIRUT: `,
 * `London CNN — `, `(Reuters) - `. The agency in it must be a known one or among `names`; without an agency its place must be `known` already, be
 * printed in capitals, or have a day after it. At the head of a story, `lead`, a city in small letters is one too: `Nairobi — `, `Kolm, Averland – `.
 */
export function openingDateline(
  text: string,
  { names = [], known, lead = false }: { names?: string[]; known?: string | undefined; lead?: boolean } = {},
): OpeningDateline | undefined {
  return (
    ofChina(text) ??
    withAgency(text, names) ??
    withBareAgency(text) ??
    withoutAgency(text, known) ??
    (lead ? fromCity(text) : undefined)
  );
}

/** What a dateline’s field says: `MOSCOW, Monday (Reuters)`, `Paris, 21 jan 2019 (AFP) -`. A weekday is left aside. */
export function printedPlace(printed: string): PrintedPlace {
  let rest = trimmed(oneLine(printed).slice(0, longestDateline));
  const bracketed = /\s*(?:\(([^()]{2,40})\)|\/([^/]{2,40})\/)$/.exec(rest);
  const agency = bracketed ? knownAgency(bracketed[1] ?? bracketed[2]!) : undefined;
  if (bracketed && (agency ?? /\d/.test(bracketed[0]))) rest = trimmed(rest.slice(0, bracketed.index));
  const days: string[] = [];
  const parts = rest.split(/,\s*/);
  while (parts.length) {
    const { place, day } = withoutDay(parts.at(-1)!);
    if (day !== undefined) days.unshift(day);
    parts[parts.length - 1] = place;
    if (place && !noPlace.test(place)) break;
    if (/^\d{4}$/.test(place)) days.unshift(place);
    parts.pop();
  }
  const place = withAbbreviation(trimmed(parts.join(', ')), printed);
  return {
    ...(place && !/\d/.test(place) && { place }),
    ...(days.some((day) => /\p{L}/u.test(day)) && { day: days.join(', ') }),
    ...(agency !== undefined && { agency }),
  };
}

const longestDateline = 300;
const noPlace =
  /\d|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/i;

function withAgency(text: string, names: string[]): OpeningDateline | undefined {
  const head =
    /^\s*([^()]{0,90}?(?:\([^()]{2,30}\)[^()]{1,40}?)?)\s*\(([^()]{2,40})\)\s*[.,]?\s*(?:[-–—―_=]{1,2}|:)\s*/u.exec(
      text,
    ) ??
    /^\s*([^()/]{0,90}?)\s*\/([^()/]{2,40})\/\s*(?:\.|[-–—―]{1,2})?\s*/u.exec(text) ??
    // Some print no dash, after a day or where nothing else precedes the words.
    /^\s*((?:[^()]{2,60}?\d{1,2}(?: \p{L}{3,9}\.?)?)?)\s*\(([^()]{2,40})\)\s?(?=["“‘«]?\p{Lu})/u.exec(text);
  if (!head) return undefined;
  const agency = agencyNamed(head[2]!, names);
  const station = agency === undefined && callSign.test(head[2]!) && /\s\(/.test(head[0]);
  if (agency === undefined && !station) return undefined;
  const printed = head[1]!;
  const after = printed ? undefined : /^([^.()]{2,60}?)\s+[-–—―]\s+/u.exec(text.slice(head[0].length));
  const second = after && /\d/.test(after[0]) ? after[0].length : 0;
  const { place, day } = printedPlace(second ? after![1]! : printed);
  if (printed && place === undefined && day === undefined && !noPlace.test(printed)) return undefined;
  if (place !== undefined && !isPlace(place)) return undefined;
  const length = head[0].length + second;
  return {
    printed: text.slice(0, length).trim(),
    length,
    ...(agency === undefined ? { outlet: head[2]! } : { agency }),
    ...(place !== undefined && { place }),
    ...(day !== undefined && { day }),
  };
}

/** `新华社南京3月5日电（记者周文澜）` */
function ofChina(text: string): OpeningDateline | undefined {
  const head =
    /^\s*(新华社|新華社|中新社|中新网)(\p{Script=Han}{2,8}?)(\d{1,2}月\d{1,2}日)\s?[电電]\s?(?:[（(](?:[综綜]合)?(?:本[报社网])?(?:[记記]者|[实實][习習]生)\s?([\p{Script=Han}、，·\s]{2,30})[)）])?\s*/u.exec(
      text,
    );
  const agency = head ? knownAgency(head[1]!) : undefined;
  if (!head || agency === undefined || head[0].length >= text.length) return undefined;
  const names = head[4]?.split(/[、，\s]+/).filter(Boolean);
  return {
    printed: head[0].trim(),
    length: head[0].length,
    agency,
    place: head[2]!,
    day: head[3]!,
    ...(names?.length && { names }),
  };
}

/** Stations of the United States. */
const callSign = /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM|DT))?$/;

/** `London CNN — `, `SYDNEY, AAP - `. */
function withBareAgency(text: string): OpeningDateline | undefined {
  const head =
    /^\s*(\p{Lu}[^()!?:]{1,40}?),?\s+(\p{Lu}\p{L}{1,11}|dpa)(?:[-–/]\p{Lu}{2,5})?\s+[-–—―]{1,2}\s+(?=["“‘«]?[\p{Lu}\p{N}])/u.exec(
      text,
    );
  // A short name that is not in capitals may be a word or a person’s.
  const agency = head && /^(?:\p{Lu}+|\p{L}{5,}|dpa)$/u.test(head[2]!) ? knownAgency(head[2]!) : undefined;
  if (!head || agency === undefined) return undefined;
  const { place, day } = printedPlace(head[1]!);
  if (
    place === undefined ||
    !isPlace(place) ||
    !(isShouted(place) || isDatelineCity(place) || place.split(' ').length <= 2)
  )
    return undefined;
  return {
    printed: head[0].trim(),
    length: head[0].length,
    agency,
    place,
    ...(day !== undefined && { day }),
  };
}

/** A city in small letters at the head of a story: `Nairobi — `, `Abu Dhabi: `, and an unknown one with what it lies in, `Kolm, Averland – `. */
function fromCity(text: string): OpeningDateline | undefined {
  const head =
    /^\s*(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})(, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})?(\s+[–—]\s+|:\s+)(?=["“‘«]?\p{Lu})/u.exec(
      text,
    );
  if (!head || announces.test(head[1]!)) return undefined;
  const known = isDatelineCity(head[1]!);
  if (!known && (head[2] === undefined || head[3]!.startsWith(':'))) return undefined;
  const place = `${head[1]!}${head[2] ?? ''}`;
  return { printed: head[0].trim(), length: head[0].length, place };
}

function withoutAgency(text: string, known: string | undefined): OpeningDateline | undefined {
  const head =
    /^\s*([^!?()]{2,60}?)(?:\s+[-–—―_]{1,2}\s+|\s*[—–]\s*|\s*--\s*|:\s+)(?=["“‘'«]?[\p{Lu}\p{Lo}\p{N}])/u.exec(
      text,
    );
  const { place, day } = printedPlace(head?.[1] ?? '');
  if (!head || place === undefined || /\p{Ll}\. /u.test(place)) return undefined;
  const isNamed = known !== undefined && known.toLowerCase().startsWith(place.toLowerCase());
  if (!isNamed && !(isPlace(place) && isDateline(place, day, /:\s+$/.test(head[0])))) return undefined;
  return {
    printed: head[0].trim(),
    length: head[0].length,
    place,
    ...(day !== undefined && { day }),
  };
}

/** Whether a place without an agency reads as a dateline, and not as a clause before a dash or a word that announces something. */
function isDateline(place: string, day: string | undefined, colon: boolean): boolean {
  const words = place.split(' ').length;
  if (day !== undefined) return words <= 6;
  const [city = ''] = place.split(',');
  if (!isShouted(city) || city.length < 3 || announces.test(city)) return false;
  return colon ? words <= 3 && isShouted(place) : words <= 6;
}

const announces =
  /^(?:update[ds]?|breaking|just in|live|latest|watch|video|photos?|pictures?|exclusive|explain(?:er|ed)|opinion|analysis|comment|editorial|factbox|timeline|profile|interview|review|preview|recap|correct(?:ion|ed)|clarification|note|editor|read|listen|podcast|quiz|advert|sponsored|urgent|alert|flash|developing|summary|highlights?|key|q&a|faq|question|answer)\b/i;

function agencyNamed(printed: string, names: string[]): string | undefined {
  const known = agencyBehind(printed);
  if (known !== undefined) return known;
  // Before 1998 the agency wrote itself so.
  if (printed === 'Reuter' || printed === 'REUTER') return knownAgency('Reuters');
  const parts = printed.split(/[/-]/).map((part) => part.trim());
  const first = knownAgency(parts[0]!);
  // `dpa/sa` is of a regional service of the first.
  const services = parts.slice(1);
  if (
    first !== undefined &&
    services.length &&
    services.every((part) => knownAgency(part) !== undefined || /^\p{Ll}{2,4}$/u.test(part))
  )
    return first;
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

/** A part of a dateline without the day at its end. */
function withoutDay(part: string): { place: string; day?: string } {
  const found =
    /(?:^|\s+)((\p{L}{3,})\.?\s+\d{1,2}|\d{1,2}\.?\s+(?:de\s+)?(\p{L}{3,})\.?(?:\s+(?:de\s+)?\d{4})?)$/u.exec(
      part,
    );
  if (!found) return { place: part.replace(/\s+\d{1,2}[/.]\d{1,2}\.?$/, '') };
  if (monthNumber((found[2] ?? found[3])!) === undefined) return { place: part };
  return { place: part.slice(0, found.index), day: found[1]! };
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
