import type { Files } from './files.ts';
import type { Row, Subject } from './finding.ts';
import type { Kind, NameEntry, NameShard } from './names.ts';
import { entriesOf, fitting, named, shardFor, shardsOf } from './names.ts';
import { unpackSteps } from './postings.ts';

/** People, countries, sources and topics as the files of an archive tell of them. */
export class Subjects {
  readonly #files: Files;
  readonly #shards: Set<string>;
  /** Rows of results that came with a subject, by the numbers of their stories. */
  readonly rows = new Map<number, Row>();

  /** `shards` are the names of the files of names. */
  constructor(files: Files, shards: Iterable<string>) {
    this.#files = files;
    this.#shards = new Set(shards);
  }

  /** Its name and the numbers of its stories, ascending; undefined where the archive has none of that id. */
  async one(kind: Kind, id: string): Promise<{ name: string; numbers: number[] } | undefined> {
    if (!/^[\w-]+$/.test(id)) return undefined;
    const subject = await this.#files.jsonIfThere<Subject>(`search/${kind}/${id.toLowerCase()}.json`);
    if (!subject) return undefined;
    const numbers = unpackSteps(subject.stories);
    for (const [at, row] of subject.newest.entries())
      this.rows.set(numbers[numbers.length - subject.newest.length + at]!, row);
    return { name: subject.name, numbers };
  }

  /** Those whose names fit what is typed, as far as it is typed, best first; of one kind where it is named. */
  async fitting(typed: string, kind?: Kind): Promise<NameEntry[]> {
    const entries = await this.#entriesFor(typed);
    return fitting(kind ? entries.filter((entry) => entry.kind === kind) : entries, typed);
  }

  /** Those that what is typed names as a whole, best first. */
  async named(typed: string): Promise<NameEntry[]> {
    return named(await this.#entriesFor(typed), typed);
  }

  /** All entries of the shards in which any of the words stands, and of those named besides. */
  async entries(words: string, besides: string[] = []): Promise<NameEntry[]> {
    const shards = [...new Set([...shardsOf(words), ...besides])];
    return (await Promise.all(shards.map((shard) => this.#shard(shard)))).flat();
  }

  /** The forms of a subject’s name. */
  async forms({ kind, id, name }: NameEntry): Promise<string[]> {
    const entries = await this.entries(name);
    return entries.flatMap((other) => (other.kind === kind && other.id === id ? other.form : []));
  }

  async #entriesFor(typed: string): Promise<NameEntry[]> {
    const shard = shardFor(typed);
    return shard === undefined ? [] : this.#shard(shard);
  }

  async #shard(name: string): Promise<NameEntry[]> {
    if (!this.#shards.has(name)) return [];
    return this.#files.once(`names ${name}`, async () =>
      entriesOf(await this.#files.json<NameShard>(`search/names/${name}.json`)),
    );
  }
}
