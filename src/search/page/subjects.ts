import type { Files } from './files.ts';
import type { Row, Subject } from '../finding.ts';
import { lengthened } from '../finding.ts';
import type { Kind, NameEntry, NameShard } from '../names.ts';
import { entriesOf, fitting, keyFor, keysOf, named, shardHolding, wordsOf } from '../names.ts';
import type { Packed } from '../packs.ts';
import { unpackDeltas } from '../postings.ts';

/** People, countries, sources and topics as the files of an archive tell of them. */
export class Subjects {
  readonly #files: Files;
  readonly #shards: string[];
  /** Rows of results that came with a subject, by the numbers of their stories. */
  readonly rows = new Map<number, Row>();

  /** `shards` are the names of the files of names. */
  constructor(files: Files, shards: Iterable<string>) {
    this.#files = files;
    this.#shards = [...shards];
  }

  /** Its name and the numbers of its stories, ascending; undefined where the archive has none of that id. */
  async one(kind: Kind, id: string): Promise<{ name: string; numbers: number[]; rows?: Packed } | undefined> {
    if (!/^[\w-]+$/.test(id)) return undefined;
    const subject = await this.#files.jsonIfThere<Subject>(`search/${kind}/${id.toLowerCase()}.json`);
    if (!subject) return undefined;
    const numbers = unpackDeltas(subject.stories);
    for (const [at, row] of subject.newest.entries())
      this.rows.set(numbers[numbers.length - subject.newest.length + at]!, lengthened(row));
    return { name: subject.name, numbers, ...(subject.rows && { rows: subject.rows }) };
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

  /** All entries of the shards that can hold any of the words, and further keys. */
  async entries(words: string, besides: string[] = []): Promise<NameEntry[]> {
    const keys = [...keysOf(words), ...besides];
    const shards = new Set(keys.flatMap((key) => shardHolding(this.#shards, key) ?? []));
    return (await Promise.all([...shards].map((shard) => this.#shard(shard)))).flat();
  }

  /** The one person whose whole name the words are, all forms of it, and the numbers of the stories. */
  async personOf(
    words: string,
  ): Promise<{ entry: NameEntry; forms: string[]; stories: number[] } | undefined> {
    const length = wordsOf(words).length;
    if (length < 2) return undefined;
    const [entry, another] = (await this.named(words)).filter(
      ({ kind, form }) => kind === 'person' && wordsOf(form).length === length,
    );
    if (!entry || another) return undefined;
    const [subject, entries] = await Promise.all([this.one('person', entry.id), this.entries(entry.name)]);
    const forms = entries.flatMap(({ kind, id, form }) => (kind === 'person' && id === entry.id ? form : []));
    return { entry, forms, stories: subject?.numbers ?? [] };
  }

  async #entriesFor(typed: string): Promise<NameEntry[]> {
    const key = keyFor(typed);
    const shard = key && shardHolding(this.#shards, key);
    return shard ? this.#shard(shard) : [];
  }

  async #shard(name: string): Promise<NameEntry[]> {
    return this.#files.once(`names ${name}`, async () =>
      entriesOf(await this.#files.json<NameShard>(`search/names/${name}.json`)),
    );
  }
}
