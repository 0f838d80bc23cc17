import type { VolumeContents } from '../finding.ts';
import { pack } from '../postings.ts';
import { mark } from '../wordsIndex.ts';
import type { NamedFile, VolumeRecord } from './indexCache.ts';
import { NamedFiles } from './namedFiles.ts';
import type { PublishedVolume } from './publishedVolume.ts';
import type { SiteFiles } from './siteFiles.ts';

/** Writes fragments, those of short stories several to a file: half as many files to write and to upload, for a few bytes more in a search. */
export class FragmentFiles {
  readonly #files: NamedFiles;
  readonly #published: PublishedVolume | undefined;
  readonly #counts: number[] = [];
  #waiting: Waiting[] = [];
  #length = 0;

  /** `folder` is that of the volume, with a slash behind. */
  constructor(files: SiteFiles, folder: string, published?: PublishedVolume) {
    this.#files = new NamedFiles(files, `${folder}fragment/`, 'pf_fragment', published?.record.fragments);
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

  /** Writes what is left; the names and the numbers of fragments. */
  finish(): Pick<VolumeContents, 'fragments' | 'fragmentCounts'> {
    this.#write();
    const names = this.#files.written.map(({ name }) => name);
    return { fragments: names.join(' '), fragmentCounts: pack(this.#counts) };
  }

  get written(): Pick<VolumeRecord, 'fragments' | 'fragmentCounts'> {
    return { fragments: this.#files.written, fragmentCounts: this.#counts };
  }

  #add(length: number, fragment: Waiting): void {
    if (this.#length + length > fragmentsLength) this.#write();
    this.#waiting.push(fragment);
    this.#length += length;
  }

  #write(): void {
    const waiting = this.#waiting;
    if (!waiting.length) return;
    const content = (): Uint8Array =>
      Buffer.from(`${mark}[${waiting.map((one) => this.#json(one)).join(',')}]`);
    const published = this.#publishedFile(waiting);
    if (published) this.#files.rewrite(published, content);
    else this.#files.write(content());
    this.#counts.push(waiting.length);
    this.#waiting = [];
    this.#length = 0;
  }

  /** The published file that holds just these. */
  #publishedFile(waiting: Waiting[]): NamedFile | undefined {
    const [first] = waiting;
    if (typeof first !== 'number' || waiting.some((story, at) => story !== first + at)) return undefined;
    return this.#published?.fileOf(first, waiting.length);
  }

  #json(fragment: Waiting): string {
    return typeof fragment === 'string' ? fragment : JSON.stringify(this.#published!.fragment(fragment));
  }
}

/** A fragment as JSON, or the story of the published volume whose fragment it is. */
type Waiting = string | number;

/** In characters before they are packed: a longer file costs a search more than the name of another would. */
const fragmentsLength = 3000;
