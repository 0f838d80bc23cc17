import { quoted } from '../contentError.ts';
import type { DefectKinds } from './kind.ts';

/** What can be wrong with the value of one field. `example` is what an editor could write: `title: Talks`. */
export const valueKinds = {
  'missing-field': {
    explanation: 'A field that every record of its kind has is not there. Write it.',
    message: 'is missing.',
    fix: ({ example }: Example) => `Write ${example}.`,
  },
  'empty-field': {
    explanation: 'A field has a name and no value. Write its value, or delete the line.',
    message: 'is empty.',
    fix: ({ example }: Example) => `Write ${example}, or delete the line.`,
  },
  'wrong-type': {
    explanation:
      'A field holds text where a list or a group of fields belongs, or the other way round. Write it as in the example.',
    message: ({ found, wanted }: { found: string; wanted: string }) => `is ${found}, not ${wanted}.`,
    fix: ({ example }: Example) => `Write ${example}.`,
  },
  'unknown-value': {
    explanation: 'A field takes one of a few words, and holds another. Write one of those.',
    message: ({ value, words }: Value & { words: readonly string[] }) =>
      `${quoted(value)} is ${words.length === 2 ? `neither ${words.join(' nor ')}` : `not one of ${words.join(', ')}`}.`,
    fix: ({ example }: Example) => `Write ${example}.`,
  },
  'bad-value': {
    explanation:
      'A field that takes a code or a path holds something of another form. Write it as in the example.',
    message: ({ value, wanted }: Value & { wanted: string }) => `${quoted(value)} is not ${wanted}.`,
    fix: ({ example }: Example) => `Write ${example}.`,
  },
  'bad-web-address': {
    explanation: 'A web address is not complete. Write it in full, with https:// or http:// before it.',
    message: ({ value }: Value) => `${quoted(value)} is not a web address.`,
    fix: ({ example }: Example) => `Write it in full: ${example}.`,
  },
  'insecure-site-address': {
    explanation:
      'The address of a site is not one with https, or has none at all. Write it with https, or build with --site.',
    message: ({ value }: Value) => `${quoted(value)} is not an address with https.`,
    fix: ({ host, origin }: { host: string; origin: string }) =>
      `Write https://${host}, or build with --site ${origin}.`,
  },
  'site-address-with-path': {
    explanation: 'The address of a site is that of its host alone. Write the path on it with --base.',
    message: ({ value }: Value) => `${quoted(value)} holds a path.`,
    fix: ({ origin, base }: { origin: string; base: string }) =>
      `Write ${origin}, and build with --base ${base}.`,
  },
  'country-code-case': {
    explanation: 'A country’s code is written in small letters. Write it in capitals: IR.',
    message: ({ value }: Value) => `the country code ${quoted(value)} is not in capitals.`,
    fix: ({ capitals }: { capitals: string }) => `Write ${capitals}.`,
  },
  'bad-country-code': {
    explanation: 'No country has this code. Write the two capital letters of ISO 3166-1.',
    message: ({ value }: Value) => `${quoted(value)} is not a country’s code.`,
    fix: ({ example }: Example) => `Write the two capital letters of ISO 3166-1, as in ${example}.`,
  },
  'bad-person-id': {
    explanation: 'A person is named by the name of the record’s file without .md. Write that name.',
    message: ({ value }: Value) => `${quoted(value)} is not the id of a person.`,
    fix: ({ example }: Example) => `Write the name of the record’s file without its ending: ${example}.`,
  },
  'bad-language': {
    explanation: 'A language is written as a tag of BCP 47, such as fa, pt-BR or zh-Hant. Write its tag.',
    message: ({ value }: Value) => `${quoted(value)} is not a language tag (BCP 47).`,
    fix: ({ example }: Example) => `Write ${example}.`,
  },
  'bad-date': {
    explanation:
      'A date is written year first, as exact as it is known: 2025-04-08T14:05:00+03:00, 2025-04-08, 2025-04 or 1984, with ~ after it for about and ? for perhaps. Write it so.',
    message: ({ value }: Value) => `${quoted(value)} is not a date.`,
    fix: ({ day }: { day: string | undefined }) => `Write ${day ?? 'a day such as 2025-04-08'}.`,
  },
  'year-too-early': {
    explanation: 'A year before 1000 is most often a slip. Write the year with four digits.',
    message: ({ year }: { year: string }) => `the year ${year} is older than any newspaper.`,
    fix: 'Write a year from 1000 on.',
  },
  'no-such-month': {
    explanation:
      'A date has a month that no calendar has; day and month may have changed places. Write year, month and day.',
    message: ({ month }: { month: string }) => `“${month}” does not exist: months run from 01 to 12.`,
    fix: 'Write year, month and day: 2025-04-08.',
  },
  'no-such-day': {
    explanation: 'The month of a date has no such day. Write the right day, or the month alone.',
    message: ({
      month,
      day,
      monthName,
      days,
    }: {
      month: string;
      day: string;
      monthName: string;
      days: number;
    }) => `“${month}-${day}” does not exist: ${monthName} has ${days} days.`,
    fix: ({ month }: { month: string }) => `Write the right day, or only the month: ${month}.`,
  },
  'hour-24': {
    explanation: 'Midnight is written as 00:00 of the next day. Write that day.',
    message: ({ minute }: { minute: string }) =>
      `“24:${minute}” is not a time: the hours of a day run from 00 to 23.`,
    fix: ({ moment }: { moment: string }) => `Write ${moment}.`,
  },
  'bad-time': {
    explanation: 'The time of a date is none that a clock shows. Write the right time, or the day alone.',
    message: ({ clock }: { clock: string }) => `“${clock}” is not a time of day.`,
    fix: ({ day, offset }: { day: string; offset: string }) =>
      `Write the time as ${day}T14:05:00${offset}, or the day alone: ${day}.`,
  },
  'missing-offset': {
    explanation:
      'A date has a time of day and no offset from UTC, so that the moment is not known. Write Z for UTC or the offset of the place after the time, or the day alone.',
    message: 'has a time but no offset, so the moment is not known.',
    fix: ({ moment, day }: Moment) =>
      `Write ${moment}Z for UTC, ${moment}+03:00 with the place’s own offset, or the day alone: ${day}.`,
  },
  'unknown-offset': {
    explanation:
      'The offset -00:00 says that the offset is not known (RFC 3339). Write Z where UTC is meant, or the day alone.',
    message: '“-00:00” says that the offset is not known.',
    fix: ({ moment, day }: Moment) => `Write ${moment}Z for UTC, or the day alone: ${day}.`,
  },
  'bad-offset': {
    explanation:
      'What follows the time is no offset from UTC; names of zones such as EST mean several. Write Z, or an offset between -14:00 and +14:00.',
    message: ({ offset }: Offset) => `${quoted(offset)} is not an offset from UTC.`,
    fix: ({ moment }: Moment) =>
      `Write ${moment}Z for UTC, or an offset between -14:00 and +14:00: ${moment}+03:00.`,
  },
  'offset-form': {
    explanation: 'An offset has two digits for hours, a colon, and two for minutes: +03:00. Write it so.',
    message: ({ offset }: Offset) => `“${offset}” is not how an offset is written.`,
    fix: ({ moment, wanted }: Moment & { wanted: string }) => `Write ${moment}${wanted}.`,
  },
} satisfies DefectKinds;

interface Example {
  example: string;
}

interface Value {
  value: string;
}

interface Offset {
  offset: string;
}

/** A date with its time, and its day alone. */
interface Moment {
  moment: string;
  day: string;
}
