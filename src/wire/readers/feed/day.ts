import type { Stamp } from '../../notation/stamp.ts';
import { readStamp } from '../../notation/stamp.ts';

/**
 * The date of an item as feeds write it: RFC 822 and ISO 8601, and what is commonly made of them: weekday and month in another language, a twelve-hour
 * clock, `GMT+0300`, Unix’s `Tue Apr 08 14:05:00 +0000 2025`. The day zero of a clock (1 January 1970, 30 November −1) is no date.
 */
export function readFeedDay(printed: string): Stamp | undefined {
  const found = readStamp(printed) ?? readStamp(inEnglish(printed));
  return found && !/^(?:0|1970-01-01|1969-12-31)/.test(found.date) ? found : undefined;
}

function inEnglish(printed: string): string {
  return printed
    .slice(0, 100)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\p{L}{2,13}\.?(?:-feira)?,?\s+(?=\d{1,2}\.?\s+\p{L}|\p{L})/iu, '')
    .replace(/\bde\b\s+|(?<=\d)\.(?= ?\p{L})|(?<=\d)(?:st|nd|rd|th)\b/giu, ' ')
    .replace(
      /\p{L}{3,}\.?/gu,
      (word) =>
        months[word.toLowerCase().replace(/\./, '').slice(0, 4)] ??
        months[word.toLowerCase().slice(0, 3)] ??
        word,
    )
    .replace(/\b(\d{1,2}):(\d{2})((?::\d{2})?) ?([ap])\.?m\.?/i, twentyFour)
    .replace(/\b(?:GMT|UTC) ?([+-]\d{1,2}:?\d{2})\b/, '$1')
    .replace(/^([a-z]{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{4}|[A-Z]{3}) (\d{4})$/i, '$2 $1 $5 $3 $4')
    .replace(/^([a-z]{3}),? (\d{1,2}),? (\d{4})\b/i, '$2 $1 $3')
    .replace(/\s+/g, ' ')
    .trim();
}

function twentyFour(_: string, hour: string, minute: string, second: string, half: string): string {
  const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}${second}`;
}

/** By their first letters: four where three are not enough. */
const months = Object.fromEntries(
  Object.entries({
    Jan: 'jan janv ene gen янв oca', Feb: 'feb fév févr fev fevr фев şub', Mar: 'mar mär mrt märz мар', Apr: 'apr avr abr апр nis', May: 'may mai mei mag maj мая май',
    Jun: 'jun juin giu июн haz', Jul: 'jul juil lug июл tem', Aug: 'aug août aou aoû ago авг ağu', Sep: 'sep set сен eyl', Oct: 'oct okt ott out окт eki',
    Nov: 'nov ноя kas', Dec: 'dec déc dic dez des дек ara',
  }).flatMap(([name, forms]) => forms.split(' ').map((form) => [form, name])),
) as Record<string, string>; // prettier-ignore
