import { knownAgency } from '../../../parse/agency.ts';
import { quoted } from '../../../parse/contentError.ts';
import { isShouted } from '../../../parse/letterCase.ts';
import { bare as lettersOf, oneLine } from '../notation/oneLine.ts';
import { boilerplateReason } from './boilerplate.ts';
import { isWeekday, monthNumber } from './months.ts';
import { agencyBehind } from './agencyBehind.ts';
import { easternDateline } from './easternDateline.ts';
import { isDatelineCity, isKnownPlace } from './datelineCities.ts';

/** A dateline, taken apart. */
export interface PrintedPlace {
  /** The place as printed: `TEHRAN, Iran`. Undefined where it names none. */
  place?: string | undefined;
  /** The day as printed: `April 8`, `21 ene`. */
  day?: string | undefined;
  agency?: string | undefined;
  /** A station by its call sign, which is an outlet: `KWTX`. */
  outlet?: string | undefined;
}

/** The dateline with which a paragraph begins. */
export interface OpeningDateline extends PrintedPlace {
  printed: string;
  /** Who reported from there, where they are in it. */
  names?: string[];
  /** How many characters of the paragraph it takes, its dash and spaces among them. */
  length: number;
  /** Why it may be none, as a clause, where nothing but its typography makes it one. */
  guess?: string | undefined;
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
  const eastern = easternDateline(text);
  const found =
    eastern && eastern.length < text.length
      ? eastern
      : (withAgency(text, names) ?? withBareAgency(text) ?? withoutAgency(text, known, lead));
  // `МОСКВА, 11 июн - РИА Новости. `, `МОСКВА, 11 июн — РИА Новости, Иван Петров. `
  const [behind = '', name = '', person = ''] = (found?.day && signed.exec(text.slice(found.length))) || [];
  const agency = knownAgency(name);
  if (found && agency !== undefined)
    Object.assign(found, { agency, names: [person].filter(Boolean), length: found.length + behind.length });
  return found && { printed: text.slice(0, found.length).trim(), ...found };
}

const signed = /^(\p{Lu}[\p{L} ]{2,20})(?:, (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+))?\. (?=["“«]?\p{Lu})/u;

/** What a dateline’s field says: `MOSCOW, Monday (Reuters)`, `Paris, 21 jan 2019 (AFP) -`. A weekday is left aside. */
export function printedPlace(printed: string): PrintedPlace {
  const text = trimmed(oneLine(printed).slice(0, longestDateline));
  const [brackets = '', one, other] = /\s*(?:\(([^()]{2,40})\)|\/([^/]{2,40})\/)$/.exec(text) ?? [];
  const agency = knownAgency(one ?? other ?? '');
  const isApart = agency !== undefined || /\d/.test(brackets);
  const parts = (isApart ? trimmed(text.slice(0, text.length - brackets.length)) : text).split(/[,،]\s*/);
  // Behind the last part that names a place stand days alone.
  const read = parts.map(withoutDay);
  const last = Math.max(
    0,
    read.findLastIndex(({ place }) => place && !isNoPlace(place)),
  );
  const days = read.slice(last).flatMap(({ place, day }) => day ?? (/^\d{4}$/.test(place) ? place : []));
  const bare = trimmed([...parts.slice(0, last), read[last]?.place].join(', '));
  // The full stop of `Point Mercy, Me.` belongs to it.
  const isShortened = /, \p{Lu}[\p{L}.]{1,4}$/u.test(bare) && !/\p{Lu}{3}$/u.test(bare);
  const place = isShortened && oneLine(printed).includes(`${bare}.`) ? `${bare}.` : bare;
  return {
    ...(place && !/\d/.test(place) && !isNoPlace(place) && { place }),
    ...(days.some((day) => /\p{L}/u.test(day)) && { day: days.join(', ') }),
    ...(agency !== undefined && { agency }),
  };
}

const longestDateline = 300;

/** A weekday, a label as `Published`, or what has a figure in it. */
function isNoPlace(text: string): boolean {
  // Pennsylvania, before it is a Friday.
  if (text === 'Pa') return false;
  return /\d|^today$/i.test(text) || isWeekday(text) || boilerplateReason(text)?.kind === 'label';
}

/** A part of a dateline without the day at its end. */
function withoutDay(part: string): { place: string; day?: string } {
  const found =
    /(?:^|\s+)((\p{L}{3,})\.?\s+\d{1,2}|\d{1,2}\.?\s+(?:de\s+)?(\p{L}{3,}(?: ال[أا]ول| الثاني)?)\.?(?:\s+(?:de\s+)?\d{4})?)$/u.exec(
      part,
    );
  const [, day, before, behind] = found ?? [];
  if (!found || day === undefined) return { place: part.replace(/\s+\d{1,2}[/.]\d{1,2}\.?$/, '') };
  return monthNumber(before ?? behind ?? '') === undefined
    ? { place: part }
    : { place: part.slice(0, found.index), day };
}

function trimmed(text: string): string {
  return text.replace(/^[\s,]+|[\s.,،:;_–—―-]+$/g, '');
}

type Head = Omit<OpeningDateline, 'printed'>;

/** With an agency in brackets or strokes; some print no dash behind it, after a day or where nothing else precedes the words. */
function withAgency(text: string, names: string[]): Head | undefined {
  const head =
    /^\s*([^()]{0,90}?(?:\([^()]{2,30}\)[^()]{1,40}?)?)\s*\(([^()]{2,40})\)(?:\s*[.,]?\s*(?:[-–—―_=]{1,2}|:)\s*|\.\s+(?=\p{Lu}))/u.exec(
      text,
    ) ??
    /^\s*([^()/]{0,90}?)\s*\/([^()/]{2,40})\/\s*(?:[.:]|[-–—―]{1,2})?\s*/u.exec(text) ??
    /^\s*((?:[^()]{2,60}?\d{1,2}(?: \p{L}{3,9}\.?)?)?)\s*\(([^()]{2,40})\)\s?(?=["“‘«]?\p{Lu})/u.exec(text);
  if (!head) return undefined;
  const [whole, before = '', named = ''] = head;
  const agency = agencyNamed(named, names);
  // A station of the United States.
  const outlet =
    agency === undefined && /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM|DT))?$/.test(named) ? named : undefined;
  const isKnown = agency !== undefined || (outlet !== undefined && before !== '');
  // `(ANSA) - Rome, October 11 - `
  const [behind = '', printed = before] =
    (!before && /^(?=[^-–—―]*\d)([^.()]{2,60}?)\s+[-–—―]\s+/u.exec(text.slice(whole.length))) || [];
  const { place, day } = printedPlace(printed);
  if (place === undefined ? printed && day === undefined && !isNoPlace(printed) : !isPlace(place))
    return undefined;
  const length = whole.length + behind.length;
  if (isKnown) return { agency, outlet, place, day, length };
  // Others may be an agency that is not known, or anything.
  const isLikely = place !== undefined && (day !== undefined || isShouted(place) || isKnownPlace(place));
  const isName =
    /^\p{Lu}[^<>,;]+$/u.test(named) && !/\s[-–—]\s/u.test(before) && !/(?<!\p{L})\d/u.test(named);
  if (!isLikely || !isName || announces.test(place) || !/[-–—―_=:/]\s*$/u.test(whole)) return undefined;
  return { place, day, length, guess: `for ${quoted(named)} beside it is no known agency` };
}

/** The agency that brackets name, the first of several: `dpa/sa` is a regional service of it, `tca/dpa` a joint one. Before 1998 Reuters wrote `Reuter`. */
function agencyNamed(printed: string, names: string[]): string | undefined {
  const name = printed.trim().replace(/^reuter$/i, 'Reuters');
  const parts = name.split(/\s*[/-]\s*/);
  const known = parts.map((part) => knownAgency(part));
  const areCodes = parts.every((part, index) => known[index] !== undefined || /^\p{L}{2,5}$/u.test(part));
  return (
    agencyBehind(name) ??
    // `(DAILY WIRE)` is of The Daily Wire Ltd.
    names.find(
      (one) =>
        name.length > 2 && lettersOf(one).replace(/^the/, '').startsWith(lettersOf(name).replace(/^the/, '')),
    ) ??
    (areCodes ? known.find((agency) => agency !== undefined) : undefined)
  );
}

/** `London CNN — `, `SYDNEY, AAP - `. A short name that is not in capitals may be a word or a person’s. */
function withBareAgency(text: string): Head | undefined {
  const [whole = '', before = '', name = ''] =
    /^\s*(\p{Lu}[^()!?:]{1,40}?),?\s+(\p{Lu}+|\p{Lu}\p{L}{4,11}|dpa)(?:[-–/]\p{Lu}{2,5})?\s+[-–—―]{1,2}\s+(?=["“‘«]?[\p{Lu}\p{N}])/u.exec(
      text,
    ) ?? [];
  const agency = knownAgency(name);
  const { place, day } = printedPlace(before);
  if (agency === undefined || place === undefined || !isPlace(place)) return undefined;
  const isLikely = isShouted(place) || isDatelineCity(place) || place.split(' ').length <= 2;
  return isLikely ? { agency, place, day, length: whole.length } : undefined;
}

/** By its place alone: one that is known, has a day behind it, is in capitals, or in a lead a city in small letters and what it lies in. */
function withoutAgency(text: string, known: string | undefined, lead: boolean): Head | undefined {
  const [whole = '', printed = '', mark = ''] =
    /^\s*([^!?()]{2,60}?)(\s+[-–—―_]{1,2}\s+|\s*[—–]\s*|\s*--\s*|:\s+)(?=["“‘'«]?[\p{Lu}\p{Lo}\p{N}])/u.exec(
      text,
    ) ?? [];
  const { place, day } = printedPlace(printed);
  if (place === undefined || /\p{Ll}\. /u.test(place)) return undefined;
  const agency = day === undefined ? knownAgency(place) : undefined;
  if (agency !== undefined) return isShouted(place) && lead ? { agency, length: whole.length } : undefined;
  const [city = '', region] = place.split(', ');
  const isColon = mark.startsWith(':');
  const isNamed = known?.toLowerCase().startsWith(place.toLowerCase()) ?? false;
  const words = place.split(' ').length;
  const isShort = words <= (isColon && day === undefined ? 3 : 6);
  const isInCapitals = city.length >= 3 && isShouted(isColon ? place : city) && !announces.test(city);
  const isPrinted = isPlace(place) && isShort && (day !== undefined || isInCapitals);
  const isCity = isDatelineCity(city) || (region !== undefined && !isColon);
  const isInLead = lead && isCity && inLead.test(text) && !announces.test(city);
  if (!isNamed && !isPrinted && !isInLead) return undefined;
  // `JAKARTA, KOMPAS.com - `
  const isSure = isNamed || day !== undefined || (isKnownPlace(place) && !/\p{L}\.\p{L}{2,3}$/u.test(place));
  const guess = isPrinted
    ? 'for it is printed in capitals before the text; no place of that name is known'
    : 'for a comma and a dash stand behind it';
  return { place, day, length: whole.length, ...(!isSure && { guess }) };
}

const inLead =
  /^\s*\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?:, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})?(?:\s+[–—]\s+|:\s+)["“‘«]?\p{Lu}/u;
const announces =
  /^(?:in|at|on|from|update[ds]?|breaking|just in|live|latest|watch|video|photos?|pictures?|exclusive|explain(?:er|ed)|opinion|analysis|comment|editorial|factbox|timeline|profile|interview|review|preview|recap|correct(?:ion|ed)|clarification|note|editor|read|listen|podcast|quiz|advert|sponsored|urgent|alert|flash|developing|summary|highlights?|key|q&a|faq|question|answer)\b/i;

/** Whether a text reads as a place, and not as a clause before a dash. */
function isPlace(text: string): boolean {
  const words = text.split(/[\s,/]+/);
  const isOfName = (word: string) => !/^\p{Ll}{3,}$/u.test(word) || inPlaces.test(word);
  return /^[\p{Lu}\p{Lo}]/u.test(text) && words.length <= 8 && words.every(isOfName);
}

const inPlaces = /^(?:del|des|der|den|von|van|the|les|los|las|dos|das|sur|sous|upon|aux|and|und|near)$/;
