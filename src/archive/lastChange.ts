import type { StoryDate } from '../parse/storyDate.ts';
import { dayOf, machineDate, sortKey } from '../parse/storyDate.ts';
import type { OwnStory } from './types.ts';

/**
 * When one of these stories last changed, as their records say: the latest of their dates, updates and corrections of which the day is
 * known for sure. `stories` oldest first.
 */
export function lastChange(stories: readonly OwnStory[]): StoryDate | undefined {
  let latest: Change | undefined;
  for (let at = stories.length - 1; at >= 0; at--) {
    const story = stories[at]!;
    // Of stories that never changed, the newest is the last in the list.
    if (latest && story.updated === undefined && !story.corrections.length) continue;
    for (const date of [story.date, story.updated, ...story.corrections.map((correction) => correction.date)])
      latest = laterOf(latest, date);
  }
  return latest?.date;
}

interface Change {
  date: StoryDate;
  key: string;
}

function laterOf(latest: Change | undefined, date: StoryDate | undefined): Change | undefined {
  if (date === undefined || dayOf(date) === undefined || machineDate(date) !== date) return latest;
  const key = sortKey(date);
  return latest && key <= latest.key ? latest : { date, key };
}
