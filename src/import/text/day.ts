import { en } from '../../messages/en.ts';
import { quoted } from '../../parse/contentError.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { dayAfter, daysBetween, span, yearOf } from '../../parse/storyDate.ts';
import { monthDay, printedDate } from '../core/printed/date.ts';
import { weekdayNumber } from '../core/printed/months.ts';
import type { DateLine } from '../core/printed/dateLine.ts';

/** What in a story may tell its day. */
export interface Clues {
  dateLines: DateLine[];
  /** The day in the dateline, as printed: `April 8`. */
  datelineDay?: string | undefined;
  photos: { taken?: StoryDate; filePhoto: boolean }[];
  /** The day printed in the caption of a file photo: the story is later. */
  notBefore?: string | undefined;
  paragraphs: string[];
}

/** The day of a story: read, worked out with its reason, or not known with the question to ask. */
export interface DayFound {
  date?: StoryDate;
  updated?: StoryDate;
  inferred: string[];
  /** Why its date is a guess, as what it “is”. */
  guess?: string;
  undated?: string;
  perhaps?: StoryDate;
}

/** Finds a story’s day: from a date line; else from its dateline, from photos taken for it and the weekday its text names. Never invents one. */
export function findStoryDay(clues: Clues): DayFound {
  const dated = clues.dateLines.flatMap((line) =>
    line.date === undefined ? [] : [{ ...line, date: line.date }],
  );
  const published = dated.find(({ updated }) => !updated);
  const updated = dated.find((line) => line.updated);
  const inferred = [published, updated].flatMap((line) => (line?.lost ? [`date: ${line.lost}`] : []));
  if (published) return { date: published.date, ...(updated && { updated: updated.date }), inferred };
  if (updated)
    return {
      date: updated.date,
      inferred: [...inferred, 'date from the line that says when it was updated'],
    };
  const anchor = anchorOf(clues);
  const found = fromDateline(clues, anchor) ?? fromPhotos(clues, anchor) ?? unknown(clues);
  const figures = clues.dateLines.find(({ readings }) => readings);
  return figures ? heldAgainst(found, figures, clues.paragraphs) : found;
}

/** A day that was worked out, held against figures that may be read in two ways: it must be one of the two. */
function heldAgainst(
  { date, inferred, perhaps }: DayFound,
  { written = '', readings = ['', ''] }: DateLine,
  paragraphs: string[],
): DayFound {
  if (date !== undefined && readings.includes(date))
    return { date, inferred: inferred.map((clause) => `${clause}, which ${quoted(written)} may mean`) };
  const told = readings.filter((day) => tellsDayOfMonth(day, paragraphs));
  if (told.length === 1)
    return {
      date: told[0]!,
      inferred: [`date from ${quoted(written)}, whose weekday and day the text tells`],
    };
  const named = reportingDay(paragraphs)?.day;
  const fits = readings.filter((day) =>
    [day, dayAfter(day, -1)].some((one) => en.dates.weekday(one) === named),
  );
  const likely = fits.length === 1 ? fits[0] : perhaps;
  return {
    inferred: [],
    undated: `${quoted(written)} may be ${en.dates.short(readings[0])} or ${en.dates.short(readings[1])}`,
    ...(likely !== undefined && { perhaps: likely }),
  };
}

/** Whether a text tells a day by its weekday and its day of the month: `nesta terça-feira (10)`, `am Dienstag, 10. Juni`. */
function tellsDayOfMonth(day: string, paragraphs: string[]): boolean {
  const written = /(\p{L}{3,})(?:-feira)?,? \(?(?:the |le |el |il |den )?(\d{1,2})(?!\d)/gu;
  const weekday = weekdayNumber(en.dates.weekday(day));
  return paragraphs
    .slice(0, 3)
    .flatMap((text) => [...text.matchAll(written)])
    .some(([, name = '', at]) => weekdayNumber(name) === weekday && Number(at) === Number(day.slice(8)));
}

/** The latest day on which a photo of the story was taken. A text that tells of a later year was not written when its photo was taken. */
function anchorOf({ photos, paragraphs }: Clues): string | undefined {
  const days = photos.flatMap(({ taken, filePhoto }) => (taken && !filePhoto ? [span(taken)[1]] : []));
  const latest = days.toSorted().at(-1);
  const isLater = (year: string): boolean =>
    latest !== undefined && Number(year) > Number(yearOf(latest)) + 1;
  return [...paragraphs.join(' ').matchAll(pastYears)].some(([, year = '']) => isLater(year))
    ? undefined
    : latest;
}

/** The years a text names, but for those it looks forward to. */
const pastYears =
  /(?<!\b(?:by|until|till|through|to|before|for|from|of|beyond|after) (?:the end of |early |late |mid-)?)\b(?:in|since|during|between) (?:\p{L}+ )?((?:19|20)\d{2})(?![\d])/gu;

function fromDateline(
  { datelineDay = '', paragraphs }: Clues,
  anchor: string | undefined,
): DayFound | undefined {
  const whole = printedDate(datelineDay);
  if (whole) return { date: whole.date, inferred: ['date from the dateline'] };
  const day = monthDay(datelineDay);
  if (day === undefined) return undefined;
  const dateline = quoted(datelineDay);
  if (anchor === undefined) {
    const perhaps = likelyYear(day, paragraphs);
    const undated = `the dateline says ${dateline}, without a year`;
    return { inferred: [], undated, ...(perhaps && { perhaps }) };
  }
  const year = Number(yearOf(anchor));
  const near = [year - 1, year, year + 1].map((one) => `${one}-${day}`);
  const distance = (one: string) => Math.abs(daysBetween(one, anchor));
  const why = `date from the dateline’s ${dateline}, its year from a caption of ${en.dates.short(anchor)}`;
  return { date: near.toSorted((a, b) => distance(a) - distance(b))[0]!, inferred: [why] };
}

/** The first year from the latest one the text names in which the day falls on the weekday it names. */
function likelyYear(day: string, paragraphs: string[]): StoryDate | undefined {
  const text = paragraphs.join(' ');
  const years = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)?.map(Number);
  const named = reportingDay(paragraphs)?.day;
  if (!years || !named) return undefined;
  const from = Math.max(...years);
  const days = Array.from({ length: 7 }, (_, index) => `${from + index}-${day}`);
  return days.find((one) => en.dates.weekday(one) === named);
}

function fromPhotos({ paragraphs }: Clues, anchor: string | undefined): DayFound | undefined {
  if (anchor === undefined) return undefined;
  const named = reportingDay(paragraphs);
  const taken = en.dates.short(anchor);
  const onTheDay = 'is the day on which its photo was taken; the text';
  if (!named) {
    const isToCome = paragraphs.slice(0, 3).some((text) => text.search(weekdays) !== -1);
    const undated = `its photo was taken on ${taken}, and the weekday its text names is one to come`;
    return isToCome
      ? { inferred: [], undated, perhaps: anchor }
      : {
          date: anchor,
          inferred: [`date from a caption of ${taken}`],
          guess: `${onTheDay} names no weekday`,
        };
  }
  const ahead = [0, 1, 2, 3, 4, 5, 6].find((days) => en.dates.weekday(dayAfter(anchor, days)) === named.day)!;
  if (ahead <= 3)
    return {
      date: dayAfter(anchor, ahead),
      inferred: [`date from ${quoted(named.printed)} and a caption of ${taken}`],
      guess: `is the ${named.day} on or after the day on which its photo was taken`,
    };
  // A story of the photo’s own day may speak of the day before it, or of the one before that.
  if (ahead >= 5)
    return {
      date: anchor,
      inferred: [`date from a caption of ${taken}; ${quoted(named.printed)} was before it`],
      guess: `${onTheDay} speaks of ${named.day} before it`,
    };
  const undated = `it speaks of ${named.day}, and its photo was taken on ${taken}, a ${en.dates.weekday(anchor)}`;
  return { inferred: [], undated, perhaps: anchor };
}

function unknown({ notBefore, paragraphs }: Clues): DayFound {
  const named = reportingDay(paragraphs);
  const facts = [
    notBefore && `its photo is a file photo of ${en.dates.short(notBefore)}`,
    named && `${quoted(named.printed)} alone names no day of the calendar`,
  ].filter(Boolean);
  return { inferred: [], undated: facts.join(', and ') || 'neither the text nor a caption tells it' };
}

/** The weekday on which the news of a story was made: the first its lead names, outside quotations and not of another week. */
function reportingDay(paragraphs: string[]): { day: string; printed: string } | undefined {
  for (const paragraph of paragraphs.slice(0, 3)) {
    const told = paragraph.replace(/["“][^"”]*["”]/g, ' ');
    const found = [...told.matchAll(weekdays)].find(({ index }) => !isToCome(told.slice(0, index)));
    const day = found?.groups!['day']!.toLowerCase();
    if (day !== undefined) return { day: day[0]!.toUpperCase() + day.slice(1), printed: found![0].trim() };
  }
  return undefined;
}

/** Whether the clause with which a text ends, as far as its signs tell, looks forward. */
function isToCome(before: string): boolean {
  return forward.test(before.split(/[,;:.–—]\s|\b(?:said|says|told)\b/).at(-1)!);
}

const forward =
  /\b(?:will|would|shall|might|(?:is|are|was|were) (?:to|due)|plan(?:s|ned|ning)?|expect(?:s|ed)?|scheduled|set (?:for|to)|due|hop(?:es?|ed|ing) to|want(?:s|ed)? to|vow(?:s|ed)? to|agreed to|ahead of)\b/i;
const weekdays =
  /(?<!\b(?:last|next|previous|past|coming|until|till|by|since|this|every|before|after|following|from|for|of|each) )(?:\bon )?\b(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!['’]s|s\b|,? (?:next|last|week)\b)/gi;
