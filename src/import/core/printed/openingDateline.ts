import { knownAgency } from '../../../parse/agency.ts';
import { isShouted } from '../../../parse/letterCase.ts';
import { oneLine } from '../notation/oneLine.ts';
import { isWeekday, monthNumber } from './months.ts';
import { agencyBehind } from './agencyBehind.ts';
import { isDatelineCity, isKnownPlace } from './datelineCities.ts';

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
  /** Why it may be none, as a clause, where nothing but its typography makes it one. */
  guess?: string;
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
    if (place && !isNoPlace(place)) break;
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

/** A weekday, or what has a figure in it. */
function isNoPlace(text: string): boolean {
  return /\d|^today$/i.test(text) || isWeekday(text);
}

/** What is at the head of a text, as far as `length`. */
function headOf(text: string, length: number, facts: Facts): OpeningDateline {
  const told = Object.entries(facts).filter(([, value]) => value !== undefined);
  return { printed: text.slice(0, length).trim(), length, ...Object.fromEntries(told) };
}

type Facts = {
  [Name in Exclude<keyof OpeningDateline, 'printed' | 'length'>]?: OpeningDateline[Name] | undefined;
};

function withAgency(text: string, names: string[]): OpeningDateline | undefined {
  const head =
    /^\s*([^()]{0,90}?(?:\([^()]{2,30}\)[^()]{1,40}?)?)\s*\(([^()]{2,40})\)\s*[.,]?\s*(?:[-–—―_=]{1,2}|:)\s*/u.exec(
      text,
    ) ??
    /^\s*([^()/]{0,90}?)\s*\/([^()/]{2,40})\/\s*(?:[.:]|[-–—―]{1,2})?\s*/u.exec(text) ??
    // Some print no dash, after a day or where nothing else precedes the words.
    /^\s*((?:[^()]{2,60}?\d{1,2}(?: \p{L}{3,9}\.?)?)?)\s*\(([^()]{2,40})\)\s?(?=["“‘«]?\p{Lu})/u.exec(text);
  if (!head) return undefined;
  const [whole, printed = '', named = ''] = head;
  const agency = agencyNamed(named, names);
  const isStation = agency === undefined && callSign.test(named) && /\s\(/.test(whole);
  if (agency === undefined && !isStation) return undefined;
  // `(ANSA) - Rome, October 11 - `
  const after = printed ? undefined : /^([^.()]{2,60}?)\s+[-–—―]\s+/u.exec(text.slice(whole.length));
  const behind = after && /\d/.test(after[0]) ? after : undefined;
  const { place, day } = printedPlace(behind?.[1] ?? printed);
  if (printed && place === undefined && day === undefined && !isNoPlace(printed)) return undefined;
  if (place !== undefined && !isPlace(place)) return undefined;
  const outlet = isStation ? named : undefined;
  return headOf(text, whole.length + (behind?.[0].length ?? 0), { agency, outlet, place, day });
}

/** `新华社南京3月5日电（记者周文澜）` */
function ofChina(text: string): OpeningDateline | undefined {
  const head =
    /^\s*(新华社|新華社|中新社|中新网)(\p{Script=Han}{2,8}?)(\d{1,2}月\d{1,2}日)\s?[电電]\s?(?:[（(](?:[综綜]合)?(?:本[报社网])?(?:[记記]者|[实實][习習]生)\s?([\p{Script=Han}、，·\s]{2,30})[)）])?\s*/u.exec(
      text,
    );
  const [whole = '', service = '', place, day, reporters] = head ?? [];
  const agency = knownAgency(service);
  if (agency === undefined || whole.length >= text.length) return undefined;
  return headOf(text, whole.length, {
    agency,
    place,
    day,
    names: reporters?.split(/[、，\s]+/).filter(Boolean),
  });
}

/** Stations of the United States. */
const callSign = /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM|DT))?$/;

/** `London CNN — `, `SYDNEY, AAP - `. */
function withBareAgency(text: string): OpeningDateline | undefined {
  const head =
    /^\s*(\p{Lu}[^()!?:]{1,40}?),?\s+(\p{Lu}\p{L}{1,11}|dpa)(?:[-–/]\p{Lu}{2,5})?\s+[-–—―]{1,2}\s+(?=["“‘«]?[\p{Lu}\p{N}])/u.exec(
      text,
    );
  const [whole = '', before = '', name = ''] = head ?? [];
  // A short name that is not in capitals may be a word or a person’s.
  const agency = /^(?:\p{Lu}+|\p{L}{5,}|dpa)$/u.test(name) ? knownAgency(name) : undefined;
  if (agency === undefined) return undefined;
  const { place, day } = printedPlace(before);
  if (place === undefined || !isPlace(place)) return undefined;
  const isLikely = isShouted(place) || isDatelineCity(place) || place.split(' ').length <= 2;
  return isLikely ? headOf(text, whole.length, { agency, place, day }) : undefined;
}

/** A city in small letters at the head of a story: `Nairobi — `, `Abu Dhabi: `, and an unknown one with what it lies in, `Kolm, Averland – `. */
function fromCity(text: string): OpeningDateline | undefined {
  const head =
    /^\s*(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})(, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})?(\s+[–—]\s+|:\s+)(?=["“‘«]?\p{Lu})/u.exec(
      text,
    );
  const [whole = '', city = '', region = '', mark = ''] = head ?? [];
  if (!head || announces.test(city)) return undefined;
  const place = city + region;
  if (isDatelineCity(city)) return headOf(text, whole.length, { place });
  if (!region || mark.startsWith(':')) return undefined;
  const guess = isKnownPlace(place) ? undefined : 'for a comma and a dash stand behind it';
  return headOf(text, whole.length, { place, guess });
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
  const isPlain = isNamed || day !== undefined || isKnownPlace(place);
  const guess = isPlain ? undefined : 'for it is printed in capitals before the text';
  return headOf(text, head[0].length, { place, day, guess });
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

/** The agency that brackets name. Before 1998 Reuters wrote itself `Reuter`; `dpa/sa` is of a regional service of the first. */
function agencyNamed(printed: string, names: string[]): string | undefined {
  const [first = '', ...services] = printed.split(/[/-]/).map((part) => part.trim());
  const isService = (part: string) => knownAgency(part) !== undefined || /^\p{Ll}{2,4}$/u.test(part);
  return (
    agencyBehind(/^reuter$/i.test(printed) ? 'Reuters' : printed) ??
    (services.length && services.every(isService) ? knownAgency(first) : undefined) ??
    names.find((name) => name.toLowerCase() === printed.trim().toLowerCase())
  );
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
