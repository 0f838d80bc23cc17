import { knownAgency } from '../../../parse/agency.ts';
import type { StoryDate } from '../../../parse/storyDate.ts';
import { latinDigits, takePrintedDate, twoReadings } from '../../notation/printedDate.ts';
import { monthNumber } from '../../notation/months.ts';
import { readStamp } from '../../notation/stamp.ts';
import { readAuthors } from './authors.ts';
import { chromeOf } from './chrome.ts';
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
  const text = line.replace(harakat, '');
  if (text.length > 160 || !/\p{Nd}/u.test(text)) return [];
  const whole = readOne(text);
  if (whole) return [whole];
  const pieces = text.split(parting).filter((piece) => /[\p{L}\p{N}]/u.test(piece) && !ago.test(piece));
  const read = pieces.map(readOne);
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

/** The first of them. */
export function readDateLine(line: string): DateLine | undefined {
  return readDateLines(line)[0];
}

function readOne(text: string): DateLine | undefined {
  const announced = announcement.exec(text);
  const rest = announced ? text.slice(announced[0].length) : text;
  const updated = announced !== null && updating.test(announced[0]);
  const machine = /\d ?[ap]m$/i.test(rest) ? undefined : readStamp(latinDigits(rest));
  if (machine) return { ...machine, updated };
  const day = takePrintedDate(rest);
  if (!day) {
    const yearless = withoutYear.exec(rest);
    if (yearless && monthNumber((yearless[2] ?? yearless[3])!) !== undefined)
      return { yearless: yearless[1]!, updated };
    const two = twoReadings(rest);
    const around = two && rest.replace(two.written, ' ').replace(/\d{1,2}[:.h]\d{2}/g, ' ');
    return two && !/\p{L}/u.test(around!.replace(fillers, ' ').replace(zones, ' '))
      ? { ...two, updated }
      : undefined;
  }
  const { date, lost } = day.found;
  const found: DateLine = { date, updated, ...(lost !== undefined && { lost }) };
  const words = day.rest.replace(hijri, ' ').replace(fillers, ' ').replace(weekdayMark, ' ');
  const timed = clockIn.test(rest);
  const around = (timed ? words.replace(zones, ' ') : words)
    .replace(ago, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  if (!/\p{L}/u.test(around)) return found;
  // What is neither day nor time nor a word of such lines makes it a sentence, but for the name of a place or an outlet.
  const outlet = knownOutlet(around);
  if (outlet !== undefined) return { ...found, outlet };
  if (!(timed || announced) || !nameShape.test(around)) return undefined;
  if (announced && /\bin\s*$/i.test(announced[0])) return { ...found, outlet: around };
  if (chromeOf(around) ?? knownAgency(around)) return found;
  return parted.test(rest) ? { ...found, place: around } : undefined;
}

/** `21 JAN, 14:22`, `May 5, 2:10 PM GMT`. */
const withoutYear =
  /^((?:\d{1,2} (\p{L}{3,9})\.?)|(?:(\p{L}{3,9})\.? \d{1,2}))(?:,| at| -)? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?$/iu;

/** A label, a name or an outlet beside a date. */
function isBeside(piece: string): boolean {
  if (piece.length > 50 || endsAsSentence(piece)) return false;
  return (
    chromeOf(piece) !== undefined ||
    knownOutlet(piece) !== undefined ||
    readAuthors(piece) !== undefined ||
    /^\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(piece.trim())
  );
}

const harakat = /[\u0640\u064b-\u0652]/g;
const parting =
  /\s*[|•]\s*|\s+·\s+|[\s,;–-]*(?=(?:(?:last|first) )?(?:updated?|modified|edited|published|posted)\b)|[\s,;–-]*(?=(?:modifié|mis à jour|actualizado|aktualisiert|atualizado|aggiornato|обновлено|güncelleme)(?![\p{L}]))/iu;
const ago =
  /(?:(?:last )?(?:updated|modified|published|posted)\s*:?\s*)?\b\d{1,2} ?(?:h|m|min(?:ute)?s?|hours?|hrs?|days?) ago\b/i;
const announcement =
  /^[\s•·|-]*(?:(?:(?:first |last |originally )?(?:published|posted|updated?|modified|edited|created|issued|date|publié|mis à jour|modifié|veröffentlicht|erstellt|aktualisiert|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|yayınlanma|güncelleme|stand|опубликовано|обновлено)(?: (?:on|at|le|el|am|em|il|op|in))?|last update|publish date|(?:تاريخ|تاریخ)(?: (?:النشر|انتشار))?|نشر(?: في)?|آخر تحديث|به‌روزرسانی|入力|입력|등록|수정|업데이트|发布时间|发表时间|更新时间|更新|公開|掲載|投稿)(?![\p{L}]))\s*[:：–-]?\s*/iu;
const updating =
  /updat|modif|edit|actuali|atuali|aktuali|aggiorn|bijgewerkt|uppdater|güncel|mis à jour|обновлено|تحديث|به‌روز|수정|업데이트|更新/iu;
const fillers =
  /(?<![\p{L}])(?:at|on|um|uhr|h|à|às|a las|alle|ore|klo|kl|le|el|il|am|em|the|of|de|г|года|م|год|ore|om|saat|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|شنبه|یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|오전|오후|午前|午後|上午|下午|星期[一二三四五六日])(?![\p{L}])/giu;
/** `（火）` behind a day, for Tuesday. */
const weekdayMark = /[（(][日月火水木金土일월화수목금토][)）]/g;
const hijri = /\d{1,2}\s+\p{L}+(?:\s\p{L}+)?\s+1[34]\d\d\s*هـ?/gu;
const zones = /(?<![\p{L}])(?:[A-Z]{1,4}T|UTC|GMT|WIB|MSK|local time|Eastern)(?![\p{L}])/gu;
const clockIn = /\d[:.h時时点시] ?\d\d/;
const nameShape = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;
const parted = /\s[–—•·/|-]\s/u;
