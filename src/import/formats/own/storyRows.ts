import { z } from 'zod';
import type { Refused } from '../../core/delivery.ts';
import { readRows } from './jsonLines.ts';
import type { PublishedStory, PublishedText } from './publishedStory.ts';

/** Reads `stories.jsonl`: `storyRow` back to the fields of a record. What was found in the text and not given by an editor stays out. */
export function readStoryRows(text: string): { stories: PublishedStory[]; refused: Refused[] } {
  const { rows, refused } = readRows(text, storyRow);
  return {
    refused,
    stories: rows.map(({ line, row }) => ({ line, id: row.id, page: row.url, fields: fieldsOf(row) })),
  };
}

/** Reads `text/<year>.jsonl`: the texts by the ids of their stories. */
export function readTextRows(text: string): { texts: Map<string, PublishedText>; refused: Refused[] } {
  const { rows, refused } = readRows(text, textRow);
  return { refused, texts: new Map(rows.map(({ row: { id, ...rest } }) => [id, rest])) };
}

const words = z.array(z.string()).default([]);
const line = z.string().optional();
const vouched = z.boolean().optional();

const storyRow = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string(),
  date: z.string(),
  updated: line,
  source: z.string(),
  agencies: words,
  byline: words,
  dateline: line,
  summary: line,
  topics: words,
  people: z.array(z.object({ id: z.string(), vouched })).default([]),
  countries: z.array(z.object({ code: z.string(), vouched })).default([]),
  notPeople: words,
  notCountries: words,
  photos: z
    .array(
      z.object({
        caption: z.string(),
        credit: line,
        alt: line,
        taken: line,
        place: line,
        people: z.array(z.object({ id: z.string() })).default([]),
      }),
    )
    .default([]),
  corrections: z.array(z.object({ date: z.string(), text: z.string(), words: line })).default([]),
  note: line,
  originalUrl: line,
  archivedAt: line,
  lang: line,
  rights: line,
  aliases: words,
});

const textRow = z.object({ id: z.string(), text: z.string(), html: line });

function fieldsOf(row: z.output<typeof storyRow>): PublishedStory['fields'] {
  return {
    ...row,
    people: row.people.filter((one) => one.vouched).map((one) => one.id),
    countries: row.countries.filter((one) => one.vouched).map((one) => one.code),
    photos: row.photos.map((photo) => ({ ...photo, people: photo.people.map(({ id }) => id) })),
    url: row.originalUrl,
  };
}
