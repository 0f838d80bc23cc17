import type { Stamp } from './printed/stamp.ts';
import { readStamp } from './printed/stamp.ts';

/**
 * The date of an item as feeds, tables and exports write it: what `readStamp` reads, and what is commonly made of it: weekday and month in another
 * language, a twelve-hour clock, `GMT+0300`, Unix’s `Tue Apr 08 14:05:00 +0000 2025`. The day zero of a clock (1 January 1970, 30 November −1) is none.
 */
export function readItemDate(printed: string): Stamp | undefined {
  const found = readStamp(printed) ?? readStamp(inOrder(printed));
  return found && !/^(?:0|1970-01-01|1969-12-31)/.test(found.date) ? found : undefined;
}

function inOrder(printed: string): string {
  return printed
    .slice(0, 100)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\p{L}{2,13}\.?(?:-feira)?,?\s+(?=\d{1,2}\.?\s+\p{L}|\p{L})/iu, '')
    .replace(/\bde\b\s+|(?<=\d)\.(?= ?\p{L})|(?<=\d)(?:st|nd|rd|th)\b/giu, ' ')
    .replace(/\b(\d{1,2}):(\d{2})((?::\d{2})?) ?([ap])\.?m\.?/i, twentyFour)
    .replace(/\b(?:GMT|UTC) ?([+-]\d{1,2}:?\d{2})\b/, '$1')
    .replace(/^(\p{L}{3,}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{4}|[A-Z]{3}) (\d{4})$/u, '$2 $1 $5 $3 $4')
    .replace(/^(\p{L}{3,})\.?,? (\d{1,2}),? (\d{4})\b/u, '$2 $1 $3')
    .replace(/\s+/g, ' ')
    .trim();
}

function twentyFour(_: string, hour: string, minute: string, second: string, half: string): string {
  const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}${second}`;
}
