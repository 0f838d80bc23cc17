import type { VolumeContents } from '../finding.ts';
import { pack } from '../postings.ts';
import type { VolumeRecord } from './indexCache.ts';
import type { PackMember, PackPlace } from './packWriter.ts';
import { PackWriter } from './packWriter.ts';
import type { PublishedVolume } from './publishedVolume.ts';
import type { SiteFiles } from './siteFiles.ts';

/** Writes fragments into packs, those of short stories several to a member: what is compressed together is shorter by a sixth. */
export class FragmentPacks {
  readonly #packs: PackWriter;
  readonly #published: PublishedVolume | undefined;
  readonly #counts: number[] = [];
  #waiting: Waiting[] = [];
  #length = 0;

  constructor(files: SiteFiles, place: PackPlace, published?: PublishedVolume) {
    this.#packs = new PackWriter(files, place, published?.fragments);
    this.#published = published;
  }

  /** Adds a fragment, as JSON. */
  add(json: string): void {
    this.#add(json.length, json);
  }

  /** Adds the fragment of a story of the published volume, by its index there. */
  keep(story: number): void {
    this.#add(this.#published!.record.sizes[story]!, story);
  }

  /** Writes what is left; where the fragments are. */
  finish(): Pick<VolumeContents, 'fragments' | 'fragmentCounts'> {
    this.#write();
    return { fragments: this.#packs.finish(), fragmentCounts: pack(this.#counts) };
  }

  get written(): Pick<VolumeRecord, 'fragments' | 'fragmentCounts'> {
    return { fragments: this.#packs.written, fragmentCounts: this.#counts };
  }

  #add(length: number, fragment: Waiting): void {
    if (this.#length + length > listLength) this.#write();
    this.#waiting.push(fragment);
    this.#length += length;
  }

  #write(): void {
    const waiting = this.#waiting;
    if (!waiting.length) return;
    const content = (): string => `[${waiting.map((one) => this.#json(one)).join(',')}]`;
    const published = this.#publishedList(waiting);
    if (published) this.#packs.keep(published, content);
    else this.#packs.add(content());
    this.#counts.push(waiting.length);
    this.#waiting = [];
    this.#length = 0;
  }

  /** The published list that holds just these. */
  #publishedList(waiting: Waiting[]): PackMember | undefined {
    const [first] = waiting;
    if (typeof first !== 'number' || waiting.some((story, at) => story !== first + at)) return undefined;
    return this.#published?.listOf(first, waiting.length);
  }

  #json(fragment: Waiting): string {
    return typeof fragment === 'string' ? fragment : JSON.stringify(this.#published!.fragment(fragment));
  }
}

/** A fragment as JSON, or the story of the published volume whose fragment it is. */
type Waiting = string | number;

/** In characters before they are compressed: a longer list costs a search more than it saves. */
const listLength = 3000;
