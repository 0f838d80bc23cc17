import type { StoryDate } from '../../../parse/storyDate.ts';
import { takePrintedDate } from '../../notation/printedDate.ts';
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
  const day = takePrintedDate(rest);
  // What is neither day nor time nor a word of such lines makes it a sentence.
  if (!day || /\p{L}/u.test(day.rest.replace(fillers, ' '))) return undefined;
  const { date, lost } = day.found;
  return { date, updated, ...(lost !== undefined && { lost }) };
}

const announcement =
  /^(?:(?:first |last )?(?:published|posted|updated|modified|edited|created|issued|date|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|stand|опубликовано|обновлено)(?: (?:on|at|le|el|am))?|last update|(?:تاريخ|تاریخ)(?: (?:النشر|انتشار))?|نشر(?: في)?|آخر تحديث|به‌روزرسانی)\s*:?\s*/iu;
const fillers =
  /\b(?:at|on|um|uhr|h|à|a las|le|el|am|the|of|de|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/gi;
