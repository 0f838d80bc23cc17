import { hash } from 'node:crypto';
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
import type { KeyedFiles } from './siteFiles.ts';

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
  files: KeyedFiles;
  cache: IndexCache;
  /** All that the files depend on beside the archive: the version of the code, and the language. */
  scope: string;
  /** What the row of a story is made of, by its number. */
  key: (story: number) => string;
  /** The shards of the index of names (`namesOf`). */
  names: () => Map<string, NameShard>;
}

/** Writes what search fetches beside the index of words. What is published and in the cache changes no byte of it. Lets other work run between files. */
export async function writeSearchFiles(
  archive: Archive,
  language: string,
  tools: SearchFileTools,
): Promise<void> {
  let written = 0;
  for (const [address, content, key] of searchFiles(archive, language, tools)) {
    tools.files.write(address, content, key);
    if (++written % filesAtOnce === 0) await new Promise(setImmediate);
  }
}

/** The same files in memory, by their addresses. */
export function searchFilesOf(
  archive: Archive,
  language: string,
  names: SearchFileTools['names'],
): Map<string, string | Uint8Array> {
  const made = new Map<string, string | Uint8Array>();
  const files: KeyedFiles = {
    published: () => undefined,
    read: () => undefined,
    keep: () => false,
    carry: () => undefined,
    write: (address, content) => made.set(address, content),
  };
  const tools = { files, cache: new IndexCache(undefined, ''), scope: '', key: String, names };
  for (const [address, content] of searchFiles(archive, language, tools)) made.set(address, content);
  return made;
}

/** A file to be written, and its key where that is known. */
type SearchFile = [address: string, content: string, key?: string | undefined];

/** File by file, but for packs and files that are carried over. Each is made when it is asked for. */
function* searchFiles(
  archive: Archive,
  language: string,
  { files, cache, scope, key, names }: SearchFileTools,
): Generator<SearchFile> {
  const { stories } = archive;
  const { comma } = messagesOf(language);
  const row = (number: number): Row => rowOf(itemAt(stories, number), comma);
  const rows = new RowBlocks({ row, key }, { files, cache, packBytes: packBytes(stories.length) });
  yield json('calendar', calendarOf(stories.map((story) => span(story.date))));
  yield json('rows', rows.pack([...stories.keys()]));
  const blocks = new KeyedBlocks(archive, scope, key);
  for (const [path, content] of [
    ['facets', facetsOf],
    ['citations', citationBlock],
  ] as const)
    for (let from = 0; from < stories.length; from += storiesInFacetBlock) {
      const own = stories.slice(from, from + storiesInFacetBlock);
      const address = addressOf(`${path}/${from / storiesInFacetBlock}`);
      const ofBlock = blocks.key(address, own, from);
      if (ofBlock === undefined || !files.keep(address, ofBlock))
        yield [address, JSON.stringify(content(own)), ofBlock];
    }
  for (const [shard, own] of names()) yield json(`names/${shard}`, own);
  yield* subjectFiles(archive, rows);
  rows.finish();
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

function* subjectFiles(archive: Archive, rows: RowBlocks): Generator<SearchFile> {
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

function json(path: string, content: unknown): SearchFile {
  return [addressOf(path), JSON.stringify(content)];
}

/** Of a file in JSON; `path` is below `search/`, without its ending. */
function addressOf(path: string): string {
  return `search/${path}.json`;
}

/** Says what files of neighbouring stories are made from, of stories whose own digests are known. */
class KeyedBlocks {
  /** A digest of all but the stories; undefined where it is not known on what records it depends whom they name. */
  readonly #joined: string | undefined;
  readonly #key: (story: number) => string;

  constructor(
    { authorities, people, countries, sources, topics }: Archive,
    scope: string,
    key: (story: number) => string,
  ) {
    const named = [
      people.map(({ id, name }) => [id, name]),
      countries.map(({ code, shownName }) => [code, shownName]),
      ...[sources, topics].map((entries) => entries.map(({ slug, name }) => [slug, name])),
    ];
    this.#joined = authorities && hash('sha256', JSON.stringify([scope, authorities, named]));
    this.#key = key;
  }

  /** The key of a file of some stories, of which the first has the number `from`. */
  key(address: string, stories: Story[], from: number): string | undefined {
    if (this.#joined === undefined || stories.some(({ digest }) => digest === undefined)) return undefined;
    const keys = stories.map((_, at) => this.#key(from + at));
    return hash('sha256', `${this.#joined} ${address} ${keys.join(' ')}`);
  }
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

const filesAtOnce = 64;
