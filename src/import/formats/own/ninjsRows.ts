import { z } from 'zod';
import type { Refused } from '../../core/delivery.ts';
import { readRows } from './jsonLines.ts';
import type { PublishedStory } from './publishedStory.ts';

/** Reads the archive’s own ninjs (`files/datasets/ninjs.ts`), which says what a record says and needs no normalising. */
export function readNinjsRows(text: string): { stories: PublishedStory[]; refused: Refused[] } {
  const { rows, refused } = readRows(text, item);
  return { refused, stories: rows.map(({ line, row }) => storyOf(row, line)) };
}

const line = z.string().optional();
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
  lang: line,
  people: z.array(z.string()).default([]),
  countries: z.array(z.string()).default([]),
  notPeople: z.array(z.string()).default([]),
  notCountries: z.array(z.string()).default([]),
  corrections: z.array(z.object({ date: z.string(), text: z.string(), words: line })).default([]),
  aliases: z.array(z.string()).default([]),
});

function storyOf(one: z.output<typeof item>, lineNumber: number): PublishedStory {
  const { lang, people, countries, notPeople, notCountries, corrections, aliases } = recordIn(
    one.descriptions,
  );
  const date = one.firstCreated ?? valueIn(one.descriptions, 'date') ?? '';
  const version = one.versionCreated === date ? undefined : one.versionCreated;
  const html = valueIn(one.bodies, 'main');
  return {
    line: lineNumber,
    id: valueIn(one.altIds, 'id') ?? '',
    page: one.uri,
    fields: {
      title: valueIn(one.headlines, 'main') ?? '',
      date,
      updated: valueIn(one.descriptions, 'updated') ?? version,
      source: namesIn(one.infoSources, 'publisher')[0] ?? '',
      agencies: namesIn(one.infoSources, 'agency'),
      byline: namesIn(one.people, 'author'),
      dateline: one.located,
      summary: valueIn(one.descriptions, 'summary'),
      topics: one.subjects.flatMap(({ name }) => name ?? []),
      people,
      countries,
      notPeople,
      notCountries,
      photos: one.associations.map((photo) => ({
        caption: valueIn(photo.descriptions, 'caption'),
        credit: valueIn(photo.descriptions, 'credit'),
        alt: valueIn(photo.descriptions, 'alt'),
        taken: photo.contentCreated ?? valueIn(photo.descriptions, 'taken'),
        place: photo.located,
        people: photo.people.flatMap(({ rel, literal }) => (rel === 'shown' ? (literal ?? []) : [])),
      })),
      corrections,
      note: one.edNote,
      url: valueIn(one.altIds, 'url'),
      archivedAt: valueIn(one.altIds, 'archived'),
      lang,
      rights: one.usageTerms,
      aliases,
    },
    text: html === undefined ? undefined : { html },
  };
}

function recordIn(descriptions: z.output<typeof said>): z.output<typeof record> {
  try {
    return record.parse(JSON.parse(valueIn(descriptions, 'record') ?? '{}'));
  } catch {
    return record.parse({});
  }
}

function valueIn(list: z.output<typeof said>, wanted: string): string | undefined {
  return list.find(({ role }) => role === wanted)?.value;
}

function namesIn(list: z.output<typeof named>, wanted: string): string[] {
  return list.flatMap(({ name, rel, role }) => ((rel ?? role) === wanted ? (name ?? []) : []));
}
