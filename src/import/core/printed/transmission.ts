import type { StoryDate } from '../../../parse/storyDate.ts';
import { readStamp, wholeYear, zoned } from './date.ts';

/** The last line of a message of ANPA 1312: services, day and time, `AP-WF-08-24-12 1400GMT<`. */
export const anpaTrailer =
  /^(?:(?<agency>[A-Z]{2,4})(?:-[A-Z]{2,4})?[- ])?(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d) (?<time>\d{2}:?\d{2}) ?(?<zone>[A-Z]{1,4})?\s*<?$/i;

/** The moment at the end of a transmission of AP: `AP-WF-05-13-88 0412EDT`. */
export function momentOfTransmission(text: string): StoryDate | undefined {
  const { agency, month, day, year, time = '', zone = '' } = anpaTrailer.exec(text)?.groups ?? {};
  if (agency === undefined || year === undefined) return undefined;
  const date = `${wholeYear(year)}-${month}-${day}`;
  return readStamp(date) && (zoned(date, `${time.slice(0, 2)}:${time.slice(-2)}`, zone) ?? date);
}
