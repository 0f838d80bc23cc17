import { knownAgency } from '../../parse/agency.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { boilerplateReason } from '../core/printed/boilerplate.ts';
import { latinDigits, takePrintedDate, twoReadings } from '../core/printed/printedDate.ts';
import { monthNumber } from '../core/printed/months.ts';
import { readStamp } from '../core/printed/stamp.ts';
import { readAuthors } from './authors.ts';
import { readOutletLine } from './credits.ts';
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
  const settled = (one: DateLine | undefined) => (dayFirstHere.test(text) ? withDayFirst(one) : one);
  const whole = settled(readOne(text));
  if (whole) return [whole];
  const pieces = text.split(parting).filter((piece) => /[\p{L}\p{N}]/u.test(piece) && !isAgo(piece));
  const read = pieces.map((piece) => settled(readOne(piece)));
  const beside = pieces.filter((_, index) => !read[index]);
  const dates = read.filter((one) => one !== undefined);
  // What stands beside the dates must be a name or a label; a sentence may hold a date too.
  if (!dates.length || beside.length > 2 || !beside.every(isBeside)) return [];
  const names = beside.flatMap((piece) => readAuthors(piece)?.names ?? []);
  const outlet = beside.map(outletBeside).find((one) => one !== undefined);
  return [
    { ...(names.length && !outlet && { names }), ...(outlet !== undefined && { outlet }), ...dates[0]! },
    ...dates.slice(1),
  ];
}

/** Words and figures apart that a page sets side by side without a space: `April 3, 202410:42 AM`, `2021Updated15:02`. */
function unglued(text: string): string {
  return text
    .replace(/(?<!\d)((?:19|20)\d{2})(?=\d{1,2}:\d{2}(?!\d))/g, '$1 ')
    .replace(/(?<=[\p{Ll}\d]|[AP]M|[A-Z]{3})(?=(?:Updated|Published|Modified|Posted)(?!\p{Ll}))/gu, ' ')
    .replace(/(?<!\p{L})(updated|published|modified|posted)(?=\d)/giu, '$1 ');
}

function isAgo(piece: string): boolean {
  return ago.test(piece) && !/\p{N}/u.test(piece.replace(ago, ' '));
}

/** Figures of two readings as those read them whose language puts the day first. */
function withDayFirst(one: DateLine | undefined): DateLine | undefined {
  if (!one?.readings) return one;
  return { updated: one.updated, date: one.readings[0] };
}

/** The outlet that a piece of a date line names: `BBC News`, `来源：新华网`. */
function outletBeside(piece: string): string | undefined {
  return knownOutlet(piece) ?? readOutletLine(piece.trim(), { alone: false })?.outlet;
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
  if (boilerplateReason(around) ?? knownAgency(around)) return found;
  return parted.test(rest) ? { ...found, place: around } : undefined;
}

/** `21 JAN, 14:22`, `May 5, 2:10 PM GMT`. */
const withoutYear =
  /^((?:\d{1,2} (\p{L}{3,9})\.?)|(?:(\p{L}{3,9})\.? \d{1,2}))(?:,| at| -)? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?$/iu;

/** A label, a name or an outlet beside a date. */
function isBeside(piece: string): boolean {
  if (piece.length > 50 || endsAsSentence(piece)) return false;
  return (
    boilerplateReason(piece) !== undefined ||
    outletBeside(piece) !== undefined ||
    readAuthors(piece) !== undefined ||
    /^\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(piece.trim())
  );
}

const harakat = /[\u0640\u064b-\u0652]/g;
const parting =
  /\s*[|•]\s*|\s+·\s+|(?<=[\p{N}\p{Lu}])·|·(?=\p{N})|\s+(?=(?:来源|來源|出典|출처|sources?|quelle|fuente|fonte|источник|المصدر|منبع|kaynak)\s?[:：])|[\s,;–-]*(?=(?:(?:last|first) )?(?:updated?|modified|edited|published|posted)\b)|[\s,;–-]*(?=(?:modifié|mis à jour|actualizado|aktualisiert|atualizado|aggiornato|обновлено|güncelleme)(?![\p{L}]))/iu;
const ago =
  /(?:(?:last )?(?:updated|modified|published|posted|atualizado|actualizado|publicado|mis à jour|modifié|publié|aktualisiert|aggiornato|güncelleme|güncellendi|обновлено|bijgewerkt)\s*:?\s*)?(?<![\p{L}\p{N}])(?:\d{1,3} ?(?:h|m|d|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago|(?:há|hace|il y a|vor) (?:\d{1,3}|une?|uma?|una|eine[mr]) ?\p{L}{1,9}|\d{1,3} \p{L}{1,9} (?:fa|geleden|önce|назад|sedan|siden))(?![\p{L}])/iu;
/** Words of languages in which a day in figures begins with the day. */
const dayFirstHere =
  /(?<![\p{L}])(?:atualizado|há \d{1,3}|mis à jour|publié|il y a|aktualisiert|veröffentlicht|vor \d{1,3}|pubblicato|aggiornato|gepubliceerd|bijgewerkt|güncelleme|yayınlanma|önce|опубликовано|обновлено|назад)(?![\p{L}])/iu;
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
