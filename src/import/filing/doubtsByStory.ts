import { getOrInsert } from '../../parse/assert.ts';
import type { Doubt } from '../core/delivery.ts';
import type { InputStory } from '../core/story.ts';
import type { InputReport } from '../readInput.ts';

/** The doubts of an input by the story that each is about: its own, or the one in which the line stands; and those about all of it. */
export function doubtsByStory({ stories, doubts }: Pick<InputReport, 'stories' | 'doubts'>): {
  ofStories: Map<InputStory, Doubt[]>;
  others: Doubt[];
} {
  const owners = new Map(stories.flatMap((story) => story.doubts.map((one) => [keyOf(one), story] as const)));
  const ofStories = new Map<InputStory, Doubt[]>();
  const others: Doubt[] = [];
  for (const one of doubts) {
    const story = owners.get(keyOf(one)) ?? storyAt(one, stories);
    if (story) getOrInsert(ofStories, story, () => []).push(one);
    else others.push(one);
  }
  return { ofStories, others };
}

function keyOf({ line, path, message }: Doubt): string {
  return [line, path, message].join('\n');
}

/** The story in which a line stands, or the only one; undefined where several begin on the line that is nearest. */
function storyAt({ line }: Doubt, stories: InputStory[]): InputStory | undefined {
  if (stories.length === 1) return stories[0];
  const at = stories.findLastIndex((story) => story.line <= line);
  return stories[at]?.line === stories[at - 1]?.line ? undefined : stories[at];
}
