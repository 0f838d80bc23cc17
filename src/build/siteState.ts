/*
 * What a build knows of the site that it published: of each file what it was made from, its bytes and its facts on disk. The next build
 * trusts none of it before it has looked at the files (`publishedSite.ts`).
 */
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cacheFolder } from '../store/cacheFolder.ts';

/** A file of a site, as a build made it. */
export interface MadeFile {
  /** The digest of its bytes: SHA-256, 64 hexadecimal digits. */
  digest: string;
  /** What it was made from, a digest as well; left out where its bytes are made each time. */
  key?: string | undefined;
}

/** By which a file is taken to be unchanged: bytes, milliseconds since 1970, and its number on the disk. */
export interface FileFacts {
  size: number;
  modified: number;
  changed: number;
  inode: number;
}

export interface StateFile extends MadeFile {
  facts: FileFacts;
}

/** What a build says of a site. */
export interface SiteSummary {
  stories: number;
  pages: number;
  /** When the newest story is from, as exactly as a day where that is known: `2026-02-01`, `1984`. Left out without stories. */
  newest?: string;
}

/** What a build leaves for the next one. */
export interface SiteState {
  /** A digest of all that the site was made from; undefined where a file was too young for its facts to be trusted. */
  stamp: string | undefined;
  /** A digest of what every page was made from besides its model: templates and settings. */
  inputs: string;
  /** What the build said of itself, for one that has nothing to do. */
  summary: SiteSummary & {
    /** Whether every address of the site was on record, in order. */
    isRecorded: boolean;
  };
  /** By the paths below the site’s folder, with `/`. */
  files: Map<string, StateFile>;
  /** When something was last added to each folder, or removed; `''` is the site’s own. */
  folders: Map<string, number>;
  /** Of each record by its path in the content folder: a digest of its bytes. */
  records: ReadonlyMap<string, string>;
}

/** The state of the last site, kept below a cache folder. One that is damaged is as good as none. */
export class SiteStates {
  readonly #cache;

  constructor(folder: string) {
    this.#cache = cacheFolder(join(folder, 'state'));
  }

  read(): SiteState | undefined {
    const bytes = this.#cache.read(stateKey);
    return bytes && unpackState(bytes);
  }

  write(state: SiteState): void {
    this.#cache.write(stateKey, packState(state));
  }
}

/** Changes with the form of what is kept. */
const stateKey = 'site-2';

/** The state as bytes. Read again in a few milliseconds, where objects would take ten times as long. */
export function packState({ stamp, inputs, summary, files, folders, records }: SiteState): Uint8Array {
  const all = [...files.values()];
  const packed: PackedState = {
    stamp,
    inputs,
    summary,
    paths: [...files.keys()].join('\n'),
    digests: all.map(({ digest }) => digest).join('\n'),
    keys: all.map(({ key = '' }) => key).join('\n'),
    facts: Float64Array.from(
      all.flatMap(({ facts: { size, modified, changed, inode } }) => [size, modified, changed, inode]),
    ),
    folders: [...folders.keys()].join('\n'),
    times: Float64Array.from(folders.values()),
    records: [...records].join('\n'),
  };
  return serialize(packed);
}

/** Throws where the bytes are of another form. */
export function unpackState(bytes: Uint8Array): SiteState {
  const packed = deserialize(bytes) as PackedState;
  const { stamp, inputs, summary, facts, times } = packed;
  const [digests, keys] = [lines(packed.digests), lines(packed.keys)];
  const factsAt = (first: number): FileFacts => ({
    size: facts[first] ?? 0,
    modified: facts[first + 1] ?? 0,
    changed: facts[first + 2] ?? 0,
    inode: facts[first + 3] ?? 0,
  });
  const files = new Map<string, StateFile>();
  for (const [at, path] of lines(packed.paths).entries()) {
    files.set(path, { digest: digests[at] ?? '', key: keys[at], facts: factsAt(4 * at) });
  }
  const folders = new Map(packed.folders.split('\n').map((path, at) => [path, times[at] ?? 0]));
  const records = new Map(
    lines(packed.records).map((line): [string, string] => {
      const comma = line.lastIndexOf(',');
      return [line.slice(0, comma), line.slice(comma + 1)];
    }),
  );
  return { stamp, inputs, summary, files, folders, records };
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

interface PackedState extends Pick<SiteState, 'stamp' | 'inputs' | 'summary'> {
  /** A line each. */
  paths: string;
  digests: string;
  keys: string;
  /** Four numbers each. */
  facts: Float64Array;
  folders: string;
  times: Float64Array;
  records: string;
}
