import type { Archive, Story } from '../../archive/types.ts';
import { countryForms } from '../../archive/country.ts';
import { messagesOf } from '../../messages/messages.ts';
import { itemAt, lookUp } from '../../parse/assert.ts';
import { span } from '../../parse/storyDate.ts';
import { calendarOf } from '../calendar.ts';
import { citationBlock } from '../citations.ts';
import type { FacetBlock } from '../facets.ts';
import { namedIn } from '../facets.ts';
import type { Row, Subject } from '../finding.ts';
import { atATime, hasOwnRows, storiesInFacetBlock } from '../finding.ts';
import type { Kind, NameShard } from '../names.ts';
import { nameShards } from '../names.ts';
import { packDeltas } from '../postings.ts';
import { IndexCache } from './indexCache.ts';
import { packBytes } from './packWriter.ts';
import { RowBlocks } from './rowBlocks.ts';
import type { SiteFiles } from './siteFiles.ts';

/** A person, country, source or topic by which stories are found. */
interface Listed {
  kind: Kind;
  id: string;
  name: string;
  /** Whatever leads to it: names, variants, demonyms. */
  forms: () => string[];
  stories: Story[];
}

/** Where these files are written, and what is known of the stories. */
export interface SearchFileTools {
  files: SiteFiles;
  cache: IndexCache;
  /** What the row of a story is made of, by its number. */
  key: (story: number) => string;
}

/** Writes what search fetches beside the index of words. What is published and in the cache changes no byte of it. Lets other work run between files. */
export async function writeSearchFiles(
  archive: Archive,
  language: string,
  tools: SearchFileTools,
): Promise<void> {
  let written = 0;
  for (const [address, content] of searchFiles(archive, language, tools)) {
    tools.files.write(address, content);
    if (++written % filesAtOnce === 0) await new Promise(setImmediate);
  }
}

/** The same files in memory, by their addresses. */
export function searchFilesOf(archive: Archive, language: string): Map<string, string | Uint8Array> {
  const made = new Map<string, string | Uint8Array>();
  const files: SiteFiles = {
    published: () => undefined,
    read: () => undefined,
    carry: () => undefined,
    write: (address, content) => made.set(address, content),
  };
  const tools = { files, cache: new IndexCache(undefined, ''), key: String };
  for (const [address, content] of searchFiles(archive, language, tools)) made.set(address, content);
  return made;
}

/** File by file, but for packs, which are written at once: the address, and what stands there. Each is made when it is asked for. */
function* searchFiles(
  archive: Archive,
  language: string,
  { files, cache, key }: SearchFileTools,
): Generator<[address: string, content: string]> {
  const { stories } = archive;
  const { comma } = messagesOf(language);
  const row = (number: number): Row => rowOf(itemAt(stories, number), comma);
  const rows = new RowBlocks({ row, key }, { files, cache, packBytes: packBytes(stories.length) });
  yield json('calendar', calendarOf(stories.map((story) => span(story.date))));
  yield json('rows', rows.pack([...stories.keys()]));
  for (const [block, own] of blocksOf(stories, storiesInFacetBlock).entries()) {
    yield json(`facets/${block}`, facetsOf(own));
    yield json(`citations/${block}`, citationBlock(own));
  }
  for (const [shard, names] of namesOf(archive)) yield json(`names/${shard}`, names);
  yield* subjectFiles(archive, rows);
  rows.finish();
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

function* subjectFiles(archive: Archive, rows: RowBlocks): Generator<[address: string, content: string]> {
  const all = archive.stories.length;
  const numbers = new Map(archive.stories.map((story, number) => [story, number]));
  for (const { kind, id, name, stories } of listedIn(archive)) {
    const own = stories.map((story) => lookUp(numbers, story));
    const subject: Subject = {
      name,
      stories: packDeltas(own),
      newest: own.slice(-atATime).map((story) => rows.row(story)),
      ...(hasOwnRows(own.length, all) && { rows: rows.pack(own) }),
    };
    yield json(`${kind}/${id.toLowerCase()}`, subject);
  }
}

/** A file in JSON; `path` is below `search/`, without its ending. */
function json(path: string, content: unknown): [address: string, content: string] {
  return [`search/${path}.json`, JSON.stringify(content)];
}

/** The shards of the index of names. */
export function namesOf(archive: Archive): Map<string, NameShard> {
  return nameShards(
    listedIn(archive).map(({ forms, stories, ...rest }) => ({
      ...rest,
      forms: forms(),
      stories: stories.length,
    })),
  );
}

function listedIn(archive: Archive): Listed[] {
  return [
    ...archive.people.map(({ id, name, variants, spellings, nativeName, stories }) => {
      const forms = (): string[] => [name, ...variants, ...spellings.map(([form]) => form), nativeName ?? ''];
      return { kind: 'person' as const, id, name, forms, stories };
    }),
    ...archive.countries.map((country) => {
      const { code: id, shownName: name, stories } = country;
      return { kind: 'country' as const, id, name, forms: () => countryForms(country), stories };
    }),
    ...archive.sources.map(({ slug, name, stories }) => {
      return { kind: 'source' as const, id: slug, name, forms: () => [name], stories };
    }),
    ...archive.topics.map(({ slug, name, stories }) => {
      return { kind: 'topic' as const, id: slug, name, forms: () => [name], stories };
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
