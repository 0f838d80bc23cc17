import type { StoryDate } from '../../../parse/storyDate.ts';
import { dayOf, readPrintedDay, readStoryDate } from '../../../parse/storyDate.ts';
import { readStamp } from '../../notation/stamp.ts';

/** A line that says when the story was published or updated, and nothing else. */
export interface DateLine {
  date: StoryDate;
  updated: boolean;
  /** A clause for `inferred`, where something of it could not be kept. */
  lost?: string;
}

/** Reads a page's date line: `Published: 8 April 2025`, `April 8, 2025 2:05 PM EDT`, `08 April 2025 - 14:05 GMT`, `2025年4月8日`. */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > 120 || !/\d/.test(line)) return undefined;
  const announced = announcement.exec(line);
  const rest = announced ? line.slice(announced[0].length) : line;
  const updated = announced
    ? /updat|modif|edit|actuali|aktuali|mis à jour|обновлено|تحديث|به‌روز/i.test(announced[0])
    : false;
  const machine = readStamp(rest);
  if (machine) return { ...machine, updated };
  const day = findDay(rest);
  if (!day) return undefined;
  const without = rest.replace(day.printed, ' ');
  const clock = clockIn(without);
  // What is neither day nor time nor a word of such lines makes it a sentence.
  if (/\p{L}/u.test((clock ? without.replace(clock.printed, ' ') : without).replace(fillers, ' ')))
    return undefined;
  if (!clock) return { date: day.date, updated };
  const instant = clock.zone && readStamp(`${day.date}T${clock.time}:00${clock.zone}`);
  const lost = `the day alone of “${line}”, whose time has no offset`;
  return instant ? { date: instant.date, updated } : { date: day.date, updated, lost };
}

/** The first day printed in a text with its year, in English, German, French, Spanish, Italian, Portuguese, Dutch, Arabic, Chinese or Japanese. */
export function findDay(text: string): { date: string; printed: string } | undefined {
  for (const shape of shapes) {
    const found = shape.exec(text);
    if (!found?.groups) continue;
    const { year, month, day } = found.groups;
    const number = /^\d+$/.test(month!) ? month! : monthNumber(month!);
    const date = number && `${year}-${number.padStart(2, '0')}-${day!.padStart(2, '0')}`;
    if (date && 'value' in readStoryDate(date)) return { date, printed: found[0] };
  }
  return undefined;
}

/** The number of a month's name or its first letters: `April`, `Apr.`, `avril` → `04`. */
export function monthNumber(name: string): string | undefined {
  const bare = name.toLowerCase().replace(/\.$/, '');
  const english = readPrintedDay(`1 ${name} 2000`);
  if (english) return dayOf(english)!.slice(5, 7);
  const index = months.findIndex((names) => names.split(' ').some((form) => form === bare));
  return index === -1 ? undefined : String(index + 1).padStart(2, '0');
}

const announcement =
  /^(?:(?:first |last )?(?:published|posted|updated|modified|edited|created|issued|date|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|stand|опубликовано|обновлено)(?: (?:on|at|le|el|am))?|last update|(?:تاريخ|تاریخ)(?: (?:النشر|انتشار))?|نشر(?: في)?|آخر تحديث|به‌روزرسانی)\s*:?\s*/iu;
const fillers =
  /\b(?:at|on|um|uhr|h|à|a las|le|el|am|the|of|de|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/gi;

const letters = '[\\p{L}]{3,12}\\.?';
const shapes = [
  /(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/,
  /(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日/,
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|er)? (?:of |de )?(?<month>${letters})(?: de)?,? (?<year>\\d{4})(?!\\d)`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<month>${letters}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)`,
    'iu',
  ),
  // With points the day comes first; with strokes it may not, unless it is past the twelfth.
  /(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/,
  /(?<!\d)(?<day>1[3-9]|2\d|3[01])\/(?<month>\d{1,2})\/(?<year>\d{4})(?!\d)/,
  /(?<!\d)(?<month>\d{1,2})\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})(?!\d)/,
];

function clockIn(text: string): { time: string; zone?: string; printed: string } | undefined {
  const found =
    /(?<!\d)(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap]\.?m\.?)?\s*\(?(GMT|UTC|Z|E[SD]T|C[SD]T|M[SD]T|P[SD]T|CES?T|[A-Z]{2,4})?(?:\s?[+-]\d{1,2}(?::?\d{2})?)?\)?(?![\p{L}])/iu.exec(
      text,
    );
  if (!found) return undefined;
  const [printed, hours, minutes, half, zone] = found;
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  const offset = /[+-]\d{1,2}(?::?\d{2})?/.exec(printed)?.[0].replace(/^([+-])(\d)(?!\d)/, '$10$2');
  return {
    time: `${String(hour).padStart(2, '0')}:${minutes}`,
    printed,
    ...((offset ?? zone) && { zone: (offset ?? zone)! }),
  };
}

/** Beside English: German, French, Spanish, Italian, Portuguese, Dutch, Arabic of Egypt and of the Levant. */
const months = [
  'januar jänner janvier enero gennaio janeiro januari يناير',
  'februar février fevrier febrero febbraio fevereiro februari فبراير شباط',
  'märz mars marzo março marco maart mär مارس آذار',
  'april avril abril aprile avr أبريل ابريل نيسان',
  'mai mayo maggio maio mei مايو أيار',
  'juni juin junio giugno junho يونيو حزيران',
  'juli juillet julio luglio julho juil يوليو تموز',
  'august août aout agosto augustus أغسطس آب',
  'september septembre septiembre settembre setembro سبتمبر أيلول',
  'oktober octobre octubre ottobre outubro okt أكتوبر',
  'november novembre noviembre novembro نوفمبر',
  'dezember décembre decembre diciembre dicembre dezembro december dez déc ديسمبر',
];
