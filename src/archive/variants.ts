import { dayNumber } from '../parse/storyDate.ts';
import { NearTexts, sketchOf } from './nearTexts.ts';
import type { Story } from './types.ts';

/**
 * Gives each story its variants: the same text, or nearly the same, as other outlets published it within three days. Of an outlet that
 * published it more than once, the first is one of them. `stories` oldest first.
 */
export function joinVariants(stories: Story[]): void {
  if (new Set(stories.map(({ source }) => source)).size < 2) return;
  const texts = new NearTexts<Story>();
  const groups = new Map<Story, Story[]>();
  for (const story of stories) {
    if (story.words < fewestWords || dayNumber(story.date) === undefined) continue;
    const sketch = sketchOf(story.text);
    const group = texts
      .near(sketch, leastAlike)
      .map(({ key: other }) => groups.get(other) ?? [other])
      .find(([first]) => first && isNear(first, story));
    if (group && group.every(({ source }) => source !== story.source)) {
      group.push(story);
      for (const one of group) groups.set(one, group);
    }
    texts.add(story, sketch);
  }
  for (const [story, group] of groups) story.variants = group.filter((one) => one !== story);
}

/** What has fewer words is a form, such as a result’s, in which only figures and names differ. */
const fewestWords = 50;
const leastAlike = 0.8;
const mostDays = 3;

function isNear(first: Story, story: Story): boolean {
  return (dayNumber(story.date) ?? 0) - (dayNumber(first.date) ?? 0) <= mostDays;
}
