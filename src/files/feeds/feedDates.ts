import type { OwnStory } from '../../archive/types.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { dayOf, moment } from '../../parse/storyDate.ts';

/** When a story was published and last changed, as moments (RFC 3339). */
export interface FeedDates {
  published: string;
  /** The last of its date, its `updated` and its corrections. */
  updated: string;
  /** The same in milliseconds since 1970. */
  changed: number;
}

/** What a feed’s dates are made of. */
type Dated = Pick<OwnStory, 'date' | 'updated' | 'corrections'>;

/** The dates that an Atom feed gives of a story, which must be moments: `moment` says which one a day, month or year is. */
export function feedDates(story: Dated): FeedDates {
  return datesAmong(story.date, changesOf(story));
}

/** The same for a format in which a moment can be left out: none is made up of a date of which not even the day is known. */
export function knownDates(story: Dated): { published?: string; updated?: string } {
  if (dayOf(story.date) === undefined) return {};
  const { published, updated } = datesAmong(
    story.date,
    changesOf(story).filter((date) => dayOf(date) !== undefined),
  );
  return { published, ...(updated !== published && { updated }) };
}

function changesOf({ updated, corrections }: Dated): StoryDate[] {
  return [...(updated ? [updated] : []), ...corrections.map(({ date }) => date)];
}

function datesAmong(date: StoryDate, changes: StoryDate[]): FeedDates {
  const published = moment(date);
  let [updated, changed] = [published, Date.parse(published)];
  for (const change of changes) {
    const own = moment(change);
    const at = Date.parse(own);
    if (at > changed) [updated, changed] = [own, at];
  }
  return { published, updated, changed };
}
