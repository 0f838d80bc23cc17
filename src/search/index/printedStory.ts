import type { Story } from '../../archive/types.ts';

/** What a story’s page prints that a search finds the story by. Plain data: it can be posted to a worker as it is. */
export interface PrintedStory {
  title: string;
  /** The whole line: `By Jane Roe and John Doe`. Empty where there is none. */
  byline: string;
  /** Of each photo, in order, the lines printed under it: the caption, the photographer, the agencies, the credit. */
  photos: string[][];
  /** The dateline as printed: `TEHRAN, Iran`. Empty where there is none. */
  dateline: string;
  /** The body, as `readMarkdown` gives it. */
  html: string;
}

/** What of a story is searched. `bylineOf` gives the line that its page prints for the authors. */
export function printedStory(story: Story, bylineOf: (names: string[]) => string): PrintedStory {
  return {
    title: story.title,
    byline: story.byline.length ? bylineOf(story.byline) : '',
    photos: story.photos.map(({ caption, photographer, sources, credit }) =>
      [caption, photographer, sources.map(({ name }) => name).join(', '), credit].filter(
        (line) => line !== undefined,
      ),
    ),
    dateline: story.dateline ?? '',
    html: story.html,
  };
}
