import type { Archive, Story } from '../../archive/types.ts';
import { countryForms } from '../../archive/country.ts';
import { messagesOf } from '../../messages/messages.ts';
import { getOrInsert } from '../../parse/assert.ts';
import { span } from '../../parse/storyDate.ts';
import { calendarOf } from '../calendar.ts';
import { citationBlock } from '../citations.ts';
import type { FacetBlock } from '../facets.ts';
import { namedIn } from '../facets.ts';
import type { Row, Subject } from '../finding.ts';
import { atATime, hasOwnRows, rowsFolder, rowsInBlock, shortened, storiesInFacetBlock } from '../finding.ts';
import type { Kind, NameShard } from '../names.ts';
import { nameShards } from '../names.ts';
import type { Packed } from '../packs.ts';
import { packDeltas } from '../postings.ts';
import { packBytes, PackWriter } from './packWriter.ts';
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

/** What search fetches beside the index of words, file by file: addresses, and what stands there. Each is made when it is asked for. */
export function* searchFiles(
  archive: Archive,
  language: string,
): Generator<[address: string, content: string | Uint8Array]> {
  const { stories } = archive;
  const rows = new RowBlocks(messagesOf(language).comma, packBytes(archive.stories.length));
  yield json('calendar', calendarOf(stories.map((story) => span(story.date))));
  yield json('rows', rows.pack(stories));
  yield* rows.packs();
  for (const [block, own] of blocksOf(stories, storiesInFacetBlock).entries())
    yield json(`facets/${block}`, facetsOf(own));
  for (const [block, own] of blocksOf(stories, storiesInFacetBlock).entries())
    yield json(`citations/${block}`, citationBlock(own));
  for (const [shard, names] of namesOf(archive)) yield json(`names/${shard}`, names);
  yield* subjectFiles(archive, rows);
}

/** Writes these; how many. */
export async function writeSearchFiles(
  archive: Archive,
  language: string,
  files: SiteFiles,
): Promise<number> {
  let written = 0;
  for (const [address, content] of searchFiles(archive, language)) {
    files.write(address, content);
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

function* subjectFiles(
  archive: Archive,
  rows: RowBlocks,
): Generator<[address: string, content: string | Uint8Array]> {
  const all = archive.stories.length;
  const numbers = new Map(archive.stories.map((story, number) => [story, number]));
  for (const { kind, id, name, stories } of listedIn(archive)) {
    const subject: Subject = {
      name,
      stories: packDeltas(stories.map((story) => numbers.get(story)!)),
      newest: stories.slice(-atATime).map((story) => rows.row(story)),
      ...(hasOwnRows(stories.length, all) && { rows: rows.pack(stories) }),
    };
    yield json(`${kind}/${id.toLowerCase()}`, subject);
    yield* rows.packs();
  }
}

/** Writes rows of stories, shortened, in packs of blocks. */
class RowBlocks {
  readonly #comma: string;
  readonly #packBytes: number;
  readonly #rows = new Map<Story, string>();
  #packs: [address: string, content: string | Uint8Array][] = [];

  constructor(comma: string, mostBytes: number) {
    this.#comma = comma;
    this.#packBytes = mostBytes;
  }

  row(story: Story): Row {
    return shortened(rowOf(story, this.#comma));
  }

  /** Packs the rows of stories in this order; where they are. */
  pack(stories: Story[]): Packed {
    const writer = new PackWriter(
      { write: (address, bytes) => this.#packs.push([address, bytes]), carry: () => undefined },
      { folder: rowsFolder, mostBytes: this.#packBytes },
    );
    for (const block of blocksOf(stories, rowsInBlock))
      writer.add(`[${block.map((story) => this.#json(story)).join(',')}]`);
    return writer.finish();
  }

  /** The packs that were made since. */
  packs(): [address: string, content: string | Uint8Array][] {
    return this.#packs.splice(0);
  }

  #json(story: Story): string {
    return getOrInsert(this.#rows, story, () => JSON.stringify(this.row(story)));
  }
}

/** A file in JSON; `path` is below `search/`, without its ending. */
function json(path: string, content: unknown): [address: string, content: string] {
  return [`search/${path}.json`, JSON.stringify(content)];
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
