import { z } from 'zod';
import type { Refused } from '../../core/delivery.ts';
import { readRows } from './jsonLines.ts';
import type { PublishedStory, PublishedText } from './publishedStory.ts';

/** Reads `stories.jsonl`: `storyRow` back to the fields of a record. What was found in the text and not given by an editor stays out. */
export function readStoryRows(text: string): { stories: PublishedStory[]; refused: Refused[] } {
  const { rows, refused } = readRows(text, storyRow);
  const stories = rows.map(({ line, row: { originalUrl, ...row } }) => ({
    ...{ line, id: row.id, page: row.url },
    fields: { ...row, url: originalUrl },
  }));
  return { refused, stories };
}

/** Reads `text/<year>.jsonl`: the texts by the ids of their stories. */
export function readTextRows(text: string): { texts: Map<string, PublishedText>; refused: Refused[] } {
  const { rows, refused } = readRows(text, textRow);
  return { refused, texts: new Map(rows.map(({ row: { id, ...rest } }) => [id, rest])) };
}

/** What a list of values is that may be missing, and one value. */
export const words = z.array(z.string()).default([]);
export const line = z.string().optional();
export const corrections = z.array(z.object({ date: z.string(), text: z.string(), words: line })).default([]);

const vouched = z.boolean().optional();
const ids = z.array(z.object({ id: z.string() })).default([]);

const storyRow = z.object({
  ...{ id: z.string(), url: z.string(), title: z.string(), date: z.string(), source: z.string() },
  ...{ updated: line, dateline: line, summary: line, note: line, lang: line, rights: line },
  ...{ originalUrl: line, archivedAt: line, corrections },
  ...{ agencies: words, byline: words, topics: words, notPeople: words, notCountries: words, aliases: words },
  people: z
    .array(z.object({ id: z.string(), vouched }))
    .default([])
    .transform((list) => list.flatMap((one) => (one.vouched ? one.id : []))),
  countries: z
    .array(z.object({ code: z.string(), vouched }))
    .default([])
    .transform((list) => list.flatMap((one) => (one.vouched ? one.code : []))),
  photos: z
    .array(
      z.object({
        ...{ caption: z.string(), credit: line, alt: line, taken: line, place: line },
        people: ids.transform((list) => list.map(({ id }) => id)),
      }),
    )
    .default([]),
});

const textRow = z.object({ id: z.string(), text: z.string(), html: line });
