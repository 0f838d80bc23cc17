import { en } from '../../messages/en.ts';
import { readCaption } from '../../parse/caption.ts';
import { readCredit } from '../../parse/credit.ts';
import type { PhotoRecord, StoryRecord } from '../../parse/records.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { daysBetween, isAhead, precision, span } from '../../parse/storyDate.ts';
import { warn } from './kinds.ts';
import type { FiledStory, Warning } from './warning.ts';

const english = en.dates;

/** Dates that cannot be right, or that nobody wrote. `now` is the moment of the check (RFC 3339). */
export function* dateWarnings(story: FiledStory, now: string): Generator<Warning> {
  yield* aheadOfTime(story, now);
  yield* farFromCaption(story);
  yield* inferred(story);
}

/**
 * A news photo older than this is a file photo by nature. Agencies hand a picture out on its day, and even a monthly prints it within two
 * months; what is further off is most often a wrong year, or a file photo that nobody marked.
 */
const mostDays = 60;

function* aheadOfTime({ file, record }: FiledStory, now: string): Generator<Warning> {
  for (const { path, date } of datesOf(record)) {
    if (!isAhead(date, now)) continue;
    yield {
      file,
      at: { path },
      ...warn('future-date', { date: english.short(date), isOfStory: path[0] === 'date' }),
    };
  }
}

function datesOf({ date, updated, photos, corrections }: StoryRecord): Dated[] {
  return [
    { path: ['date'], date },
    ...(updated ? [{ path: ['updated'], date: updated }] : []),
    ...photos.flatMap(({ taken }, index) =>
      taken ? [{ path: ['photos', index, 'taken'], date: taken }] : [],
    ),
    ...corrections.map((one, index) => ({ path: ['corrections', index, 'date'], date: one.date })),
  ];
}

function* farFromCaption({ file, record }: FiledStory): Generator<Warning> {
  for (const [index, photo] of record.photos.entries()) {
    const taken = photo.taken ?? readCaption(photo.caption).taken;
    if (!taken || isOfAnotherEvent(photo)) continue;
    const apart = timeApart(taken, record);
    if (apart)
      yield {
        file,
        at: { path: ['photos', index, photo.taken ? 'taken' : 'caption'] },
        ...warn('date-far-from-caption', {
          taken: english.short(taken),
          story: english.short(record.date),
          ...apart,
        }),
      };
  }
}

/** A file photo, or a handout: a portrait that a family or an office gives may be of any age. */
function isOfAnotherEvent({ caption, credit }: PhotoRecord): boolean {
  const printed = readCaption(caption);
  const line = readCredit(credit ?? printed.credit ?? '');
  return printed.filePhoto || printed.handout || line.filePhoto || line.handout;
}

/** How many days a photo is older than its story, if that is too many; without a number where it is younger. */
function timeApart(taken: StoryDate, story: StoryRecord): { days: number | undefined } | undefined {
  if (isAbout(taken) || isAbout(story.date)) return undefined;
  const [first, last] = span(taken);
  const latest = story.updated ?? story.date;
  // By the day: the hour of a story is that of its first version, and a photo may come with a later one.
  const isLater = first > span(latest)[1];
  // On the other side of the earth the next day may have begun.
  if (isLater && (precision(latest) !== 'instant' || isAhead(first, latest))) return { days: undefined };
  const days = daysBetween(last, span(story.date)[0]);
  return days > mostDays ? { days } : undefined;
}

/** Whether a date says of itself that it is not sure. */
function isAbout(date: StoryDate): boolean {
  return /[~?%]$/.test(date);
}

function* inferred({ file, record }: FiledStory): Generator<Warning> {
  for (const [index, clause] of (record.import?.inferred ?? []).entries()) {
    if (!dateItself.test(clause)) continue;
    yield {
      file,
      at: { path: ['import', 'inferred', index] },
      ...warn('inferred-date', { clause }),
    };
  }
}

/** `date from the caption`; not `date: the day alone of …`, which says what was left out of a sure one. */
const dateItself = /^(?:the )?date\b(?!:)/i;

interface Dated {
  path: PropertyKey[];
  date: StoryDate;
}
