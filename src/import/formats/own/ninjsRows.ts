import { z } from 'zod';
import type { Refused } from '../../core/delivery.ts';
import type { PublishedStory } from './rows.ts';
import { corrections, jsonOf, line, readRows, words } from './rows.ts';

/** Reads the archive’s own ninjs (`files/datasets/ninjs.ts`), which says what a record says and needs no normalising. */
export function readNinjsRows(text: string): { stories: PublishedStory[]; refused: Refused[] } {
  const { rows, refused } = readRows(text, item);
  return { refused, stories: rows.map(({ line, row }) => storyOf(row, line)) };
}

const said = z.array(z.object({ role: line, value: z.string() })).default([]);
const named = z.array(z.object({ name: line, rel: line, role: line, literal: line })).default([]);

const item = z.object({
  uri: z.string(),
  firstCreated: line,
  versionCreated: line,
  usageTerms: line,
  edNote: line,
  headlines: said,
  located: line,
  descriptions: said,
  bodies: said,
  infoSources: named,
  people: named,
  subjects: named,
  altIds: said,
  associations: z
    .array(z.object({ descriptions: said, located: line, contentCreated: line, people: named }))
    .default([]),
});

/** What stands in a description with the role `record`. */
const record = z.object({
  ...{ lang: line, corrections },
  ...{ people: words, countries: words, notPeople: words, notCountries: words, aliases: words },
});

function storyOf(one: z.output<typeof item>, lineNumber: number): PublishedStory {
  const { descriptions } = one;
  const date = one.firstCreated ?? valueIn(descriptions, 'date') ?? '';
  const version = one.versionCreated === date ? undefined : one.versionCreated;
  const html = valueIn(one.bodies, 'main');
  return {
    line: lineNumber,
    id: valueIn(one.altIds, 'id') ?? '',
    page: one.uri,
    fields: {
      ...recordIn(descriptions),
      title: valueIn(one.headlines, 'main') ?? '',
      date,
      updated: valueIn(descriptions, 'updated') ?? version,
      source: namesIn(one.infoSources, 'publisher')[0] ?? '',
      agencies: namesIn(one.infoSources, 'agency'),
      byline: namesIn(one.people, 'author'),
      dateline: one.located,
      summary: valueIn(descriptions, 'summary'),
      topics: one.subjects.flatMap(({ name }) => name ?? []),
      photos: one.associations.map((photo) => ({
        caption: valueIn(photo.descriptions, 'caption'),
        credit: valueIn(photo.descriptions, 'credit'),
        alt: valueIn(photo.descriptions, 'alt'),
        taken: photo.contentCreated ?? valueIn(photo.descriptions, 'taken'),
        place: photo.located,
        people: photo.people.flatMap(({ rel, literal }) => (rel === 'shown' ? (literal ?? []) : [])),
      })),
      note: one.edNote,
      url: valueIn(one.altIds, 'url'),
      archivedAt: valueIn(one.altIds, 'archived'),
      rights: one.usageTerms,
    },
    text: html === undefined ? undefined : { html },
  };
}

function recordIn(descriptions: z.output<typeof said>): z.output<typeof record> {
  return record.safeParse(jsonOf(valueIn(descriptions, 'record') ?? '{}')).data ?? record.parse({});
}

function valueIn(list: z.output<typeof said>, wanted: string): string | undefined {
  return list.find(({ role }) => role === wanted)?.value;
}

function namesIn(list: z.output<typeof named>, wanted: string): string[] {
  return list.flatMap(({ name, rel, role }) => ((rel ?? role) === wanted ? (name ?? []) : []));
}
