import { withdrawnArticle } from '../schema/newsArticle.ts';
import type { Archive, Story } from '../archive/types.ts';
import { dayOf, monthOf, yearOf } from '../parse/storyDate.ts';
import type { Site } from '../site.ts';
import type { SlugRef } from './items.ts';
import { slugRef } from './items.ts';
import type { Correction } from './story.ts';

/** The page in place of a story that its source withdrew. */
export interface TombstoneModel {
  kind: 'tombstone';
  id: string;
  title: string;
  date: string;
  /** When it was withdrawn, where that is known. */
  updated?: string;
  lang?: string;
  source: string;
  note?: string;
  corrections: Correction[];
  /** The day of the story, or else its month or year, that other stories have. */
  near?: string;
  /** The outlet, where it has other stories. */
  outlet?: SlugRef;
  /** schema.org, for JSON-LD. */
  schema: object;
}

export function tombstonePage(story: Story, { stories, sources }: Archive, site: Site): TombstoneModel {
  const { id, title, date, updated, lang, source, note, corrections } = story;
  const near = [dayOf(date), monthOf(date), yearOf(date)].find(
    (time) => time !== undefined && stories.some((other) => other.date.startsWith(time)),
  );
  const outlet = sources.find(({ name, stories: held }) => name === source && held.length > 0);
  return {
    kind: 'tombstone',
    id,
    title,
    date,
    source,
    corrections,
    ...(updated && { updated }),
    ...(lang && { lang }),
    ...(note && { note }),
    ...(near && { near }),
    ...(outlet && { outlet: slugRef(outlet) }),
    schema: withdrawnArticle(story, site),
  };
}
