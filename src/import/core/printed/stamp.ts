import { quoted } from '../../../parse/contentError.ts';
import type { StoryDate } from '../../../parse/storyDate.ts';
import { monthNumber } from './months.ts';
import { readPrintedDay, readStoryDate } from '../../../parse/storyDate.ts';

/** A date as a machine wrote it, and what of it could not be kept. */
export interface Stamp {
  date: StoryDate;
  /** A clause for `inferred`. */
  lost?: string;
}

/**
 * Reads the date of a wire format: ISO 8601 extended and basic (`20250408T140500+0300`), RFC 822 with its zones
 * (`Tue, 08 Apr 2025 14:05:00 GMT`), or a day in words. A time without offset is given up, for its moment is not known; the day stays.
 * Undefined where it is none of these or no calendar holds it.
 */
export function readStamp(written: string): Stamp | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  const iso =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)? ?(Z|[+-]\d{2}(?::?\d{2})?|UTC|GMT)?$/i.exec(
      text,
    );
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return stamp(`${year}-${month}-${day}`, hour && [hour, minute!, second ?? '00'], zone, text);
  }
  const partial = /^\d{4}(?:-\d{2})?$/.test(text) ? readStoryDate(text) : undefined;
  if (partial) return 'value' in partial ? { date: partial.value } : undefined;
  const mail =
    /^(?:\p{L}{2,9}\.?,? )?(\d{1,2}) (\p{L}[\p{L}\p{M}]{2,12})\.?,? (\d{2}|\d{4})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?)? ?\(?([a-z]{1,5}|[+-]\d{2}:?\d{2})?\)?$/iu.exec(
      text,
    );
  if (mail) {
    const [, day, month, year, hour, minute, second, zone] = mail;
    const whole = year!.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year;
    const number = monthNumber(month!);
    if (number === undefined) return undefined;
    const date = `${whole}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`;
    return stamp(date, hour && [hour.padStart(2, '0'), minute!, second ?? '00'], zone, text);
  }
  const day = readPrintedDay(text);
  return day === undefined ? undefined : { date: day };
}

/** The instant of a day, a time such as `14:05` and a zone or offset; undefined where the zone is not known or no clock shows the time. */
export function zoned(day: string, time: string, zone: string): StoryDate | undefined {
  const found = stamp(day, [time, '00'], zone, time);
  return found?.lost === undefined ? found?.date : undefined;
}

function stamp(
  day: string,
  clock: string[] | '' | undefined,
  zone: string | undefined,
  text: string,
): Stamp | undefined {
  const alone = readStoryDate(day);
  if ('message' in alone) return undefined;
  if (!clock) return { date: day };
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (offset === undefined) {
    return {
      date: day,
      lost: `the day alone of ${quoted(text)}, ${zone === undefined ? 'which has no offset' : `for ${quoted(zone)} is no known offset`}`,
    };
  }
  const instant = readStoryDate(`${day}T${clock.join(':')}${offset}`);
  return 'value' in instant
    ? { date: instant.value }
    : { date: day, lost: `the day alone of ${quoted(text)}` };
}

function offsetOf(zone: string): string | undefined {
  const numbers = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!numbers) return zones[zone.toUpperCase()];
  const offset = `${numbers[1]}${numbers[2]}:${numbers[3] ?? '00'}`;
  return offset === '-00:00' ? 'Z' : offset;
}

/** Those of RFC 822, and Central European Time, which means nothing else. */
const zones: Record<string, string> = {
  Z: 'Z', UT: 'Z', UTC: 'Z', GMT: 'Z', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00',
  PST: '-08:00', PDT: '-07:00', CET: '+01:00', CEST: '+02:00',
}; // prettier-ignore
