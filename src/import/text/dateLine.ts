import { knownAgency } from '../../parse/agency.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { boilerplateReason } from '../core/printed/boilerplate.ts';
import { monthDay, readStamp, takePrintedDate, twoReadings } from '../core/printed/date.ts';
import { isWeekday } from '../core/printed/months.ts';
import { readAuthors } from './authors.ts';
import { knownOutlet } from './outlets.ts';
import { endsAsSentence } from './sentences.ts';

/** What a line says of when a story was published or updated, and nothing else. */
export interface DateLine {
  /** Undefined where the day is printed in figures that may be read in two ways. */
  date?: StoryDate;
  readings?: [dayFirst: StoryDate, monthFirst: StoryDate];
  /** As it is printed, where it has `readings`. */
  written?: string;
  updated: boolean;
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

/** Reads a page’s date line: `Published: 8 April 2025`, `April 8, 2025 2:05 PM EDT Updated 2 hours ago`, `Sevilla - 08 may 2025 - 07:30 CEST`. */
export function readDateLines(line: string): DateLine[] {
  const text = unglued(line.replace(harakat, ''));
  if (text.length > 160 || !/\p{Nd}/u.test(text)) return [];
  const [ofMasthead] = masthead.test(text) ? [takePrintedDate(text)] : [];
  if (ofMasthead) return [{ date: ofMasthead.found.date, updated: false }];
  const whole = readOne(text);
  if (whole) return [whole];
  const pieces = text.split(parting).filter((piece) => /[\p{L}\p{N}]/u.test(piece.replace(ago, '')));
  const read = pieces.map((piece) => readOne(piece, text));
  const beside = pieces.filter((_, index) => !read[index]);
  const dates = read.filter((one) => one !== undefined);
  // What stands beside the dates must be a name or a label; a sentence may hold a date too.
  if (!dates.length || beside.length > 2 || !beside.every(isBeside)) return [];
  const names = beside.flatMap((piece) => readAuthors(piece)?.names ?? []);
  const outlet = beside.map(knownOutlet).find((one) => one !== undefined);
  return [
    { ...(names.length && !outlet && { names }), ...(outlet !== undefined && { outlet }), ...dates[0]! },
    ...dates.slice(1),
  ];
}

/** Words and figures apart that a page sets side by side without a space: `April 3, 202410:42 AM`, `2021Updated15:02`. */
function unglued(text: string): string {
  const glued =
    /(?<=(?<!\d)(?:19|20)\d{2})(?=\d{1,2}:\d{2}(?!\d))|(?<=[\p{Ll}\d]|[AP]M|[A-Z]{3})(?=(?:Updated|Published|Modified|Posted)(?!\p{Ll}))|(?<=(?<!\p{L})(?:[Uu]pdated|[Pp]ublished|[Mm]odified|[Pp]osted))(?=\d)/gu;
  return text.replace(glued, ' ');
}

/** Reads a piece of a line, or all of it. In some languages the day comes first where it is printed in figures. */
function readOne(text: string, line = text): DateLine | undefined {
  const [announced = ''] = announcement.exec(text) ?? [];
  const rest = text.slice(announced.length);
  const updated = updating.test(announced);
  const machine = /\d ?[ap]m$/i.test(rest) ? undefined : readStamp(rest);
  if (machine) return { ...machine, updated };
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
  const found: DateLine = { date, updated, ...(lost !== undefined && { lost }) };
  const timed = clockIn.test(rest);
  const around = nameIn(day.rest, timed);
  if (!around) return found;
  // What is neither day nor time nor a word of such lines makes it a sentence, but for the name of a place or an outlet.
  const outlet = knownOutlet(around);
  if (outlet !== undefined) return { ...found, outlet };
  if (!(timed || announced) || !nameShape.test(around)) return undefined;
  if (/\bin\s*$/i.test(announced)) return { ...found, outlet: around };
  if (boilerplateReason(around) ?? knownAgency(around)) return found;
  return /\s[–—•·/|-]\s/u.test(rest) ? { ...found, place: around } : undefined;
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

/** A label, a name or an outlet beside a date. */
function isBeside(piece: string): boolean {
  if (piece.length > 50 || endsAsSentence(piece)) return false;
  if (/^\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(piece.trim())) return true;
  return (boilerplateReason(piece) ?? knownOutlet(piece) ?? readAuthors(piece)) !== undefined;
}

/** Of a newspaper, in capitals, with its weekday, which may be misread: `THE COURIER, SATURDAV, APRIL 2, 1904`. */
const masthead = /^[^,\p{Ll}]{3,50}, \p{Lu}{3,6}DA\p{Lu}, \p{Lu}{3,9}\.? \d{1,2}, \d{4}$/u;
const harakat = /[\u0640\u064b-\u0652]/g;
const parting =
  /\s*[|•]\s*|\s+·\s+|(?<=[\p{N}\p{Lu}])·|·(?=\p{N})|\s+(?=(?:来源|來源|出典|출처|sources?|quelle|fuente|fonte|источник|المصدر|منبع|kaynak)\s?[:：])|[\s,;–-]*(?=(?:(?:last|first) )?(?:updated?|modified|edited|published|posted)\b)|[\s,;–-]*(?=(?:modifié|mis à jour|actualizado|aktualisiert|atualizado|aggiornato|обновлено|güncelleme)(?![\p{L}]))/iu;
const ago =
  /(?:(?:last )?(?:updated|modified|published|posted|atualizado|actualizado|publicado|mis à jour|modifié|publié|aktualisiert|aggiornato|güncelleme|güncellendi|обновлено|bijgewerkt)\s*:?\s*)?(?<![\p{L}\p{N}])(?:\d{1,3} ?(?:h|m|d|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago|(?:há|hace|il y a|vor) (?:\d{1,3}|une?|uma?|una|eine[mr]) ?\p{L}{1,9}|\d{1,3} \p{L}{1,9} (?:fa|geleden|önce|назад|sedan|siden))(?![\p{L}])/iu;
/** Words of languages in which a day in figures begins with the day. */
const dayFirstHere =
  /(?<![\p{L}])(?:atualizado|há \d{1,3}|mis à jour|publié|il y a|aktualisiert|veröffentlicht|vor \d{1,3}|pubblicato|aggiornato|gepubliceerd|bijgewerkt|güncelleme|yayınlanma|önce|опубликовано|обновлено|назад)(?![\p{L}])/iu;
const announcement =
  /^[\s•·|-]*(?:(?:(?:first |last |originally )?(?:published|posted|updated?|modified|edited|created|issued|date|for immediate release|publié|mis à jour|modifié|veröffentlicht|erstellt|aktualisiert|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|yayınlanma|güncelleme|stand|опубликовано|обновлено)(?: (?:on|at|le|el|am|em|il|op|in))?|last update|publish date|(?:تاريخ|تاریخ)(?: (?:النشر|انتشار))?|نشر(?: في)?|آخر تحديث|به‌روزرسانی|入力|입력|등록|수정|업데이트|发布时间|发表时间|更新时间|更新|公開|掲載|投稿)(?![\p{L}]))\s*[:：–-]?\s*/iu;
const updating =
  /updat|modif|edit|actuali|atuali|aktuali|aggiorn|bijgewerkt|uppdater|güncel|mis à jour|обновлено|تحديث|به‌روز|수정|업데이트|更新/iu;
const fillers = new Set(
  'at on um uhr h à às a las alle klo kl le el il am em the of de г года м م год ore om saat feira 오전 오후 午前 午後 上午 下午'.split(
    ' ',
  ),
);
const zones = /(?<![\p{L}])(?:[A-Z]{1,4}T|UTC|GMT|WIB|MSK|local time|Eastern)(?![\p{L}])/gu;
const clockIn = /\d[:.h時时点시] ?\d\d/;
const nameShape = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;
