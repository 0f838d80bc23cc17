import { knownAgency } from '../../../parse/agency.ts';
import type { StoryDate } from '../../../parse/storyDate.ts';
import { boilerplateReason } from './boilerplate.ts';
import { monthDay, printedDate, readStamp, takePrintedDate, twoReadings } from './date.ts';
import { isWeekday } from './months.ts';
import { isByline, readByline } from './byline.ts';
import { isOutletShaped, knownOutlet } from './outlets.ts';
import { endsAsSentence } from './sentences.ts';

/** What a line says of when a story was published or updated, and nothing else. */
export interface DateLine {
  /** Undefined where the day is printed in figures that may be read in two ways. */
  date?: StoryDate;
  readings?: [dayFirst: StoryDate, monthFirst: StoryDate];
  /** As it is printed, where it has `readings`. */
  written?: string;
  updated: boolean;
  /** Whether a word before it says what it is: `Published`. */
  told?: boolean;
  /** Other words that stand beside it, for which there was `room`. */
  beside?: string;
  /** A clause for `inferred`, where something of it could not be kept. */
  lost?: string;
  /** The day as printed, where its year is not: `21 JAN`. */
  yearless?: string;
  /** A place that stands beside it: `CHENNAI`. */
  place?: string;
  /** An outlet that stands beside it. */
  outlet?: string;
  /** Those who wrote the story, where they stand beside it. */
  names?: string[];
}

/**
 * Reads a page’s date line; with `room`, so many letters of other words may stand beside a day: `Published: 8 April 2025`,
 * `April 8, 2025 2:05 PM EDT Updated 2 hours ago`, `Sevilla - 08 may 2025 - 07:30 CEST`.
 */
export function readDateLines(line: string, room = 0): DateLine[] {
  const bare = unglued(line.replace(harakat, ''));
  const text = /^[([](.*)[)\]]$/.exec(bare)?.[1] ?? bare;
  if (text.length > 160 || !/\p{Nd}/u.test(text)) return [];
  const { outlet: paper, day: ofPaper = '' } = (masthead.exec(text) ?? ofPage.exec(text))?.groups ?? {};
  const ofMasthead = printedDate(ofPaper);
  if (ofMasthead)
    return [{ date: ofMasthead.date, updated: false, ...(paper !== undefined && { outlet: paper }) }];
  const whole = readOne(text);
  if (whole) return [whole];
  const pieces = text.split(parting).filter((piece) => /[\p{L}\p{N}]/u.test(piece.replace(ago, '')));
  const read = pieces.map((piece) => readOne(piece, text) ?? readOne(piece, text, room));
  const beside = pieces.filter((_, index) => !read[index]);
  const dates = read.filter((one) => one !== undefined);
  // What stands beside the dates must be a name or a label; a sentence may hold a date too.
  const isLine = beside.every(isBeside) && beside.filter((piece) => /\p{L}/u.test(piece)).length <= 3;
  if (!dates.length || !isLine) return besideByline(text);
  const names = beside.flatMap((piece) => readByline(piece)?.names ?? []);
  const outlet = beside.map(knownOutlet).find((one) => one !== undefined);
  return [
    { ...(names.length && !outlet && { names }), ...(outlet !== undefined && { outlet }), ...dates[0]! },
    ...dates.slice(1),
  ];
}

/** `By Jane Doe - June 9, 2020` */
function besideByline(text: string): DateLine[] {
  const { found, rest = '' } = takePrintedDate(text) ?? {};
  const byline = rest.replace(/^[\s|,·•()–—-]+|[\s|,·•()–—-]+$/g, '');
  if (!found || !isByline(byline)) return [];
  return [{ date: found.date, updated: false, names: readByline(byline)!.names }];
}

/** Words and figures apart that a page sets side by side without a space: `April 3, 202410:42 AM`, `2021Updated15:02`. */
function unglued(text: string): string {
  const glued =
    /(?<=(?<!\d)(?:19|20)\d{2})(?=\d{1,2}:\d{2}(?!\d))|(?<=[\p{Ll}\d]|[AP]M|[A-Z]{3})(?=(?:Updated|Published|Modified|Posted)(?!\p{Ll}))|(?<=(?<!\p{L})(?:[Uu]pdated|[Pp]ublished|[Mm]odified|[Pp]osted))(?=\d)/gu;
  return text.replace(glued, ' ');
}

/** Reads a piece of a line, or all of it. In some languages the day comes first where it is printed in figures. */
function readOne(text: string, line = text, room = 0): DateLine | undefined {
  const [announced = ''] = announcement.exec(text) ?? [];
  const rest = text.slice(announced.length);
  const updated = updating.test(announced);
  const told = announced !== '' && { told: true };
  const machine = /\d ?[ap]m$/i.test(rest) ? undefined : readStamp(rest);
  if (machine) return { ...machine, updated, ...told };
  const day = takePrintedDate(rest);
  if (!day) {
    const yearless = withoutYear.exec(rest)?.[1];
    if (yearless !== undefined && monthDay(yearless) !== undefined) return { yearless, updated };
    const two = twoReadings(rest);
    const around = two && rest.replace(two.written, ' ').replace(/\d{1,2}[:.h]\d{2}/g, ' ');
    if (!two || nameIn(around!, true)) return undefined;
    return dayFirstHere.test(line) ? { updated, date: two.readings[0] } : { ...two, updated };
  }
  const { date, lost } = day.found;
  const found: DateLine = { date, updated, ...told, ...(lost !== undefined && { lost }) };
  const timed = clockIn.test(rest);
  const around = nameIn(day.rest, timed);
  if (!around) return found;
  // What is neither day nor time nor a word of such lines makes it a sentence, but for the name of a place or an outlet.
  const outlet = knownOutlet(around) ?? (isOutletShaped(around) ? around : undefined);
  if (outlet !== undefined) return { ...found, outlet };
  const authors = readByline(around);
  if (authors?.told) return { ...found, names: authors.names };
  const isName = (timed || announced !== '') && nameShape.test(around);
  if (isName && /\bin\s*$/i.test(announced)) return { ...found, outlet: around };
  if (isName && (boilerplateReason(around) ?? knownAgency(around))) return found;
  if (isName && /\s[–—•·/|-]\s/u.test(rest)) return { ...found, place: around };
  return around.length <= room && !/\d|^today/i.test(around) ? { ...found, beside: around } : undefined;
}

/** What stands beside day and time and is no word of such lines; empty where nothing does. */
function nameIn(text: string, timed: boolean): string {
  const words = text
    .replace(
      /\d{1,2}\s+\p{L}+(?:\s\p{L}+)?\s+1[34]\d\d\s*هـ?|[（(][日月火水木金土일월화수목금토][)）]/gu,
      ' ',
    )
    .replace(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
      isWeekday(word) || fillers.has(word.toLowerCase()) ? ' ' : word,
    );
  const bare = (timed ? words.replace(zones, ' ') : words).replace(ago, ' ');
  return /\p{L}/u.test(bare) ? bare.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '') : '';
}

/** `21 JAN, 14:22`, `May 5, 2:10 PM GMT`. */
const withoutYear =
  /^(\d{1,2} \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2})(?:,| at| -)? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?$/iu;

/** A label, a name, a number or an outlet beside a date. */
function isBeside(piece: string): boolean {
  if (
    boilerplateReason(piece) ??
    /^(?:[\d.,\s]+|(?:page|seite|p\.) ?\w{1,4}|(?:source|quelle|fuente|fonte|editor|来源|來源|出典|출처|источник)\s?[:：].{2,40})$/i.exec(
      piece,
    )
  )
    return true;
  if (piece.length > 50 || endsAsSentence(piece)) return false;
  if (/^\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(piece.trim())) return true;
  return (knownOutlet(piece) ?? readByline(piece)) !== undefined;
}

/** Of a newspaper, in capitals, with its weekday, which may be misread: `THE COURIER, SATURDAV, APRIL 2, 1904 PAGE ONE`. */
const masthead =
  /^[^,\p{Ll}]{3,50}, \p{Lu}{3,6}DA\p{Lu}, (?<day>\p{Lu}{3,9}\.? \d{1,2}, \d{4})[ .,–—-]*(?:PAGE \w{1,6})?$/u;
/** As archives of newspapers cite a page: `The Harbour Gazette (Selby, Vic. : 1871 - 1954), Wednesday 8 April 1925, page 3`. */
const ofPage =
  /^(?<outlet>\p{Lu}[^,()[\]]{2,60}?)\.?(?: \[volume\])?(?: \([^()]{2,60}\))?(?: \d{4}-(?:\d{4}|current))?, (?<day>[^()]{6,40}), (?:page|p\.?|pg\.?|image|seite|s\.) ?\w{1,5}$/iu;
const harakat = /[\u0640\u064b-\u0652]/g;
const ago =
  /(?:(?:last )?(?:updated|modified|published|posted|atualizado|actualizado|publicado|mis à jour|modifié|publié|aktualisiert|aggiornato|güncelleme|güncellendi|обновлено|bijgewerkt)\s*:?\s*)?(?<![\p{L}\p{N}])(?:\d{1,3} ?(?:h|m|d|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago|(?:há|hace|il y a|vor) (?:\d{1,3}|une?|uma?|una|eine[mr]) ?\p{L}{1,9}|\d{1,3} \p{L}{1,9} (?:fa|geleden|önce|назад|sedan|siden))(?![\p{L}])/iu;
/** Words of languages in which a day in figures begins with the day. */
const dayFirstHere =
  /(?<![\p{L}])(?:atualizado|há \d{1,3}|mis à jour|publié|il y a|aktualisiert|veröffentlicht|vor \d{1,3}|pubblicato|aggiornato|gepubliceerd|bijgewerkt|güncelleme|yayınlanma|önce|опубликовано|обновлено|назад)(?![\p{L}])/iu;
const publishing =
  'published|posted|created|issued|(?:release |publish )?date|for immediate release|publié|veröffentlicht|erstellt|publicado|pubblicato|gepubliceerd|publicerad|yayınlanma|giriş tarihi|опубликовано|опубліковано|publikováno|opublikowano|publisert|julkaistu|offentliggjort|publicat|terbit|δημοσίευση|פורסם|(?:تاريخ|تاریخ)(?: (?:النشر|انتشار))?|نشر(?: في)?|(?:기사)?입력|등록|发布时间|发表时间|公開|掲載|投稿';
const changing =
  'updated?|last update|modified|ultimo aggiornamento|última (?:actualización|atualização)|aktualizováno|aktualizacja|päivitetty|opdateret|actualizat|diperbarui|оновлено|ενημέρωση|עודכן|edited|mis à jour|modifié|aktualisiert|stand|actualizado|atualizado|aggiornato|bijgewerkt|gewijzigd|uppdaterad|oppdatert|güncelleme|обновлено|آخر تحديث|به‌روزرسانی|(?:기사)?수정|업데이트|更新时间|更新';
const announcement = new RegExp(
  `^[\\s•·|-]*(?:first |last |originally )?(?:${publishing}|${changing})(?: (?:on|at|le|el|am|em|il|op|in))?(?![\\p{L}])\\s*[:：–-]?\\s*`,
  'iu',
);
/** What says that a date is that of a change. */
export const updating = new RegExp(`(?<!\\p{L})(?:${changing})`, 'iu');
const parting = new RegExp(
  String.raw`\s*[|•]\s*|\s+·\s+|(?<=[\p{N}\p{Lu}])·|·(?=\p{N})|\s+(?=(?:来源|來源|出典|출처|sources?|quelle|fuente|fonte|источник|المصدر|منبع|kaynak)\s?[:：])|[\s,;–-]*(?<!\p{L})(?=(?:(?:last|first) )?(?:published|posted|${changing})(?!\p{L}))`,
  'iu',
);
const fillers = new Set(
  'at on um uhr h hrs hs horas godz 配信 格林尼治标准时间 à às a las alle klo kl le el il am em the of de г года м م год ore om saat feira 오전 오후 午前 午後 上午 下午'.split(
    ' ',
  ),
);
const zones =
  /(?<![\p{L}])(?:[A-Z]{1,4}T|UTC|GMT|WIB|MSK|local time|(?:Eastern|Central|Mountain|Pacific)(?: (?:Daylight|Standard))?(?: Time)?)(?![\p{L}])/gu;
const clockIn = /\d[:.h時时点시] ?\d\d/;
const nameShape = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;
