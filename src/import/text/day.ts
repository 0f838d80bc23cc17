import { en } from '../../messages/en.ts';
import { quoted } from '../../parse/contentError.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { dayAfter, span, yearOf } from '../../parse/storyDate.ts';
import { monthDay, printedDay } from '../core/printed/date.ts';
import { isWeekday } from '../core/printed/months.ts';
import type { DateLine } from './dateLine.ts';

/** What in a story may tell its day. */
export interface Clues {
  dateLines: DateLine[];
  /** The day in the dateline, as printed: `April 8`. */
  datelineDay?: string;
  photos: { taken?: StoryDate; filePhoto: boolean }[];
  /** The day printed in the caption of a file photo: the story is later. */
  notBefore?: string;
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
  const dated = clues.dateLines.filter(
    (line): line is DateLine & { date: StoryDate } => line.date !== undefined,
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
  // `nesta terça-feira (10)`, `am Dienstag, 10. Juni`
  const days = /(\p{L}{3,})(?:-feira)?,? \(?(?:the |le |el |il |den )?(\d{1,2})(?!\d)/gu;
  const named = [...paragraphs.slice(0, 3).join('\n').matchAll(days)].filter(([, word]) => isWeekday(word!));
  const [told, other] = readings.filter((day) =>
    named.some((one) => Number(one[2]) === Number(day.slice(8))),
  );
  if (told !== undefined && other === undefined)
    return { date: told, inferred: [`date from ${quoted(written)}, whose weekday and day the text tells`] };
  const undated = `${quoted(written)} may be ${en.dates.short(readings[0])} or ${en.dates.short(readings[1])}`;
  return { inferred: [], undated, ...(perhaps !== undefined && { perhaps }) };
}

/** The latest day on which a photo of the story was taken. A text that tells of a later year was not written then. */
function anchorOf({ photos, paragraphs }: Clues): string | undefined {
  const taken = photos.flatMap((photo) => (photo.taken && !photo.filePhoto ? span(photo.taken)[1] : []));
  const latest = taken.toSorted().at(-1);
  const years = paragraphs.join(' ').matchAll(/\b(?:in|since|during|between) ((?:19|20)\d{2})(?!\d)/g);
  const isLater = ([, year]: RegExpExecArray): boolean => Number(year) > Number(yearOf(latest ?? '9999')) + 1;
  return [...years].some(isLater) ? undefined : latest;
}

function fromDateline({ datelineDay = '' }: Clues, anchor: string | undefined): DayFound | undefined {
  const whole = printedDay(datelineDay);
  if (whole) return { date: whole.date, inferred: ['date from the dateline'] };
  const day = monthDay(datelineDay);
  if (day === undefined) return undefined;
  const dateline = quoted(datelineDay);
  if (anchor === undefined)
    return { inferred: [], undated: `the dateline says ${dateline}, and nothing tells the year` };
  const year = Number(yearOf(anchor));
  const distance = (date: string): number => Math.abs(Date.parse(date) - Date.parse(anchor));
  const days = [year - 1, year, year + 1].map((one) => `${one}-${day}`);
  const date = days.toSorted((a, b) => distance(a) - distance(b))[0]!;
  const why = `date from the dateline’s ${dateline}, its year from a caption of ${en.dates.short(anchor)}`;
  return { date, inferred: [why] };
}

function fromPhotos({ paragraphs }: Clues, anchor: string | undefined): DayFound | undefined {
  if (anchor === undefined) return undefined;
  const named = reportingDay(paragraphs);
  const taken = en.dates.short(anchor);
  if (!named && paragraphs.slice(0, 3).join('\n').search(weekdays) !== -1) {
    const undated = `its photo was taken on ${taken}, and the weekday its text names is one to come`;
    return { inferred: [], undated, perhaps: anchor };
  }
  const day = [0, 1, 2, 3]
    .map((days) => dayAfter(anchor, days))
    .find((one) => en.dates.weekday(one) === named?.day);
  if (named && day !== undefined)
    return {
      date: day,
      inferred: [`date from ${quoted(named.printed)} and a caption of ${taken}`],
      guess: `is the ${named.day} on or after the day on which its photo was taken`,
    };
  // A story of the photo’s own day may speak of a day before it.
  const guess = `is the day on which its photo was taken; the text names ${named ? `${named.day} before it` : 'no weekday'}`;
  return { date: anchor, inferred: [`date from a caption of ${taken}`], guess };
}

function unknown({ notBefore, paragraphs }: Clues): DayFound {
  const named = reportingDay(paragraphs);
  const facts = [
    notBefore && `its photo is a file photo of ${en.dates.short(notBefore)}`,
    named && `${quoted(named.printed)} alone names no day of the calendar`,
  ].filter(Boolean);
  return { inferred: [], undated: facts.join(', and ') || 'neither the text nor a caption tells it' };
}

/** The weekday on which the news of a story was made: the first its lead names, outside quotations and not of another week or yet to come. */
function reportingDay(paragraphs: string[]): { day: string; printed: string } | undefined {
  const lead = paragraphs
    .slice(0, 3)
    .join('\n')
    .replace(/["“][^"”]*["”]/g, ' ');
  const found = [...lead.matchAll(weekdays)].find(({ index }) => {
    const clause = lead.slice(0, index).split(/[,;:.–—]\s|\n|\b(?:said|says|told)\b/);
    return !toCome.test(clause.at(-1)!);
  });
  const day = found?.groups!['day']!.toLowerCase();
  return day === undefined
    ? undefined
    : { day: day[0]!.toUpperCase() + day.slice(1), printed: found![0].trim() };
}

/** Words after which a weekday is one to come. */
const toCome =
  /\b(?:will|would|shall|might|(?:is|are|was|were) (?:to|due)|plan(?:s|ned|ning)?|expect(?:s|ed)?|scheduled|set (?:for|to)|due|hop(?:es?|ed|ing) to|want(?:s|ed)? to|vow(?:s|ed)? to|agreed to|ahead of)\b/i;

const weekdays =
  /(?<!\b(?:last|next|previous|past|coming|until|till|by|since|this|every|before|after|following|from|for|of|each) )(?:\bon )?\b(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!['’]s|s\b|,? (?:next|last|week)\b)/gi;
