import type { Archive, Story } from '../../archive/types.ts';
import { countryForms } from '../../archive/country.ts';
import { messagesOf } from '../../messages/messages.ts';
import { span } from '../../parse/storyDate.ts';
import { calendarOf } from '../calendar.ts';
import type { FacetBlock } from '../facets.ts';
import { namedIn } from '../facets.ts';
import type { Row, Subject } from '../finding.ts';
import {
  atATime,
  hasOwnRows,
  rowsInBlock,
  rowsOfSubject,
  shortened,
  storiesInFacetBlock,
} from '../finding.ts';
import type { Kind, NameShard } from '../names.ts';
import { nameShards } from '../names.ts';
import { packDeltas } from '../postings.ts';
import type { SiteFiles } from './siteFiles.ts';

/** A person, country, source or topic by which stories are found. */
interface Listed {
  kind: Kind;
  id: string;
  name: string;
  /** Whatever leads to it: names, variants, demonyms. */
  forms: string[];
  stories: Story[];
}

/**
 * What search fetches beside the index of words, file by file: paths below `search/`, and what stands there as JSON. Each is made when it is
 * asked for.
 */
export function* searchFiles(
  archive: Archive,
  language: string,
): Generator<[path: string, content: unknown]> {
  const { stories } = archive;
  const { comma } = messagesOf(language);
  yield ['calendar.json', calendarOf(stories.map((story) => span(story.date)))];
  for (const [block, own] of blocksOf(stories, rowsInBlock).entries())
    yield [`rows/${block}.json`, own.map((story) => rowOf(story, comma))];
  for (const [block, own] of blocksOf(stories, storiesInFacetBlock).entries())
    yield [`facets/${block}.json`, facetsOf(own)];
  for (const [shard, names] of namesOf(archive)) yield [`names/${shard}.json`, names];
  yield* subjectFiles(archive, comma);
}

/** Writes these below a site’s `search/`; how many. */
export async function writeSearchFiles(
  archive: Archive,
  language: string,
  files: SiteFiles,
): Promise<number> {
  let written = 0;
  for (const [path, content] of searchFiles(archive, language)) {
    files.write(`search/${path}`, JSON.stringify(content));
    // Other work goes on meanwhile.
    if (++written % filesAtOnce === 0) await new Promise(setImmediate);
  }
  return written;
}

/** The names of the files of names, which the search page carries. */
export function nameShardsOf(archive: Archive): string[] {
  return [...namesOf(archive).keys()];
}

/** A story in a list of results; `comma` stands between its sources. */
export function rowOf(story: Story, comma: string): Row {
  return {
    id: story.id,
    title: story.title,
    date: story.date.replace(/T[^~?%]*/, ''),
    ...(story.place && { place: story.place }),
    source: story.sources.map(({ name }) => name).join(comma),
    ...(story.lang && { lang: story.lang }),
    ...(story.photos.some((photo) => photo.filePhoto) && { filePhoto: true }),
  };
}

function* subjectFiles(archive: Archive, comma: string): Generator<[path: string, content: unknown]> {
  const all = archive.stories.length;
  const numbers = new Map(archive.stories.map((story, number) => [story, number]));
  const rows = new Map<Story, Row>();
  const shortRow = (story: Story): Row => {
    const known = rows.get(story) ?? shortened(rowOf(story, comma));
    rows.set(story, known);
    return known;
  };
  for (const { kind, id, name, stories } of listedIn(archive)) {
    const path = `${kind}/${id.toLowerCase()}`;
    const subject: Subject = {
      name,
      stories: packDeltas(stories.map((story) => numbers.get(story)!)),
      newest: stories.slice(-atATime).map(shortRow),
    };
    yield [`${path}.json`, subject];
    if (!hasOwnRows(stories.length, all)) continue;
    for (const [block, own] of blocksOf(stories, rowsOfSubject).entries())
      yield [`${path}/${block}.json`, own.map(shortRow)];
  }
}

/** The shards of the index of names. */
export function namesOf(archive: Archive): Map<string, NameShard> {
  return nameShards(listedIn(archive).map(({ stories, ...rest }) => ({ ...rest, stories: stories.length })));
}

function listedIn(archive: Archive): Listed[] {
  return [
    ...archive.people.map(({ id, name, variants, spellings, nativeName, stories }) => {
      const forms = [name, ...variants, ...spellings.map(([form]) => form), nativeName ?? ''];
      return { kind: 'person' as const, id, name, forms, stories };
    }),
    ...archive.countries.map((country) => {
      const { code: id, shownName: name, stories } = country;
      return { kind: 'country' as const, id, name, forms: countryForms(country), stories };
    }),
    ...archive.sources.map(({ slug, name, stories }) => {
      return { kind: 'source' as const, id: slug, name, forms: [name], stories };
    }),
    ...archive.topics.map(({ slug, name, stories }) => {
      return { kind: 'topic' as const, id: slug, name, forms: [name], stories };
    }),
  ];
}

function facetsOf(stories: Story[]): FacetBlock {
  return {
    person: namedIn(stories.map(({ people }) => people.map(({ person }) => [person.id, person.name]))),
    country: namedIn(
      stories.map((story) => story.countries.map(({ country }) => [country.code, country.shownName])),
    ),
    source: namedIn(stories.map((story) => story.sources.map(({ slug, name }) => [slug, name]))),
    topic: namedIn(stories.map((story) => story.subjects.map(({ slug, name }) => [slug, name]))),
  };
}

function blocksOf(stories: Story[], length: number): Story[][] {
  return Array.from({ length: Math.ceil(stories.length / length) }, (_, block) =>
    stories.slice(block * length, (block + 1) * length),
  );
}

const filesAtOnce = 64;
