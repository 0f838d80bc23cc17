import type { Rendition } from '../archive/renditions.ts';
import type { OwnStory, Picture } from '../archive/types.ts';
import type { ListedEdition } from '../routes.ts';
import type { Site } from '../site.ts';

/** A file that is made, one of the content folder that is copied, or a rendition of a picture. Addresses are below the base path. */
export type SiteFile = ({ address: string } & (MadeText | { copyOf: string })) | RenditionFile;

/** A rendition of a site: where it is published, and what of. */
export interface RenditionFile {
  address: string;
  of: Picture;
  rendition: Rendition;
}

export interface MadeText {
  /** Where `published` is given, it knows the files that were yielded before this one. */
  text: (published?: FileFacts) => Iterable<string>;
  /** Whether it is published compressed (gzip, RFC 1952). */
  gzip?: true;
  /** All that the text is made from besides the site’s settings and the code: plain data, where that is there sooner than the text. */
  inputs?: unknown;
  /** Whether a file of the same address in `public/` goes before it. */
  isDefault?: true;
  /** Whether it is one of very many small ones: the threads that render write these. */
  isSmall?: true;
}

/** What is known of a file of the site, by its address below the base path: its size in bytes, and SHA-256 in hexadecimal. */
export type FileFacts = (address: string) => { size: number; digest: string } | undefined;

/** A kind of file, and where it stands. */
export interface FileType {
  /**
   * What stands at the root of the site, in small letters: the folders that hold these files, or the files themselves; or what their
   * addresses look like, from the root and without its slash.
   */
  roots: (string | RegExp)[];
  files: (edition: ListedEdition) => Iterable<SiteFile>;
  /** Whether each of its addresses must last, once it is published (`edition/permanence.ts`); those of other kinds are not recorded. */
  mustLast: 'each' | 'unrecorded';
  /** Those that may become fewer, below the base path: of years, months and numbers. While there is one, the others need not last. */
  mayBeFewer?: RegExp;
  /** Whether single records tell all of them, as `ofRecords` of a type of page does. */
  ofRecords?: true;
}

/** A path of the site as an address below the base path. */
export function below({ base }: Site, path: string): string {
  return path.slice(base.length);
}

/** A file of one piece. */
export function file(address: string, text: () => string): SiteFile {
  return { address, text: () => [text()] };
}

/** Lines of JSON, each ended by a newline (https://jsonlines.org); a thing without a row is left out. */
export function* jsonLines<T>(things: T[], row: (thing: T) => object | undefined): Generator<string> {
  for (const thing of things) {
    const own = row(thing);
    if (own) yield `${JSON.stringify(own)}\n`;
  }
}

/** The inputs of a file that says of stories only what their own records say. */
export function madeFrom(stories: OwnStory[], ...more: unknown[]): Pick<MadeText, 'inputs'> {
  const digests = stories.map(({ digest }) => digest);
  return digests.includes(undefined) ? {} : { inputs: [...more, ...digests] };
}
