import type { Rendition } from '../archive/renditions.ts';
import type { OwnStory, Picture } from '../archive/types.ts';
import type { Edition } from '../routes.ts';
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
  text: () => Iterable<string>;
  /** All that the text is made from besides the site’s settings and the code: plain data, where that is there sooner than the text. */
  inputs?: unknown;
}

/** A kind of file, and where it stands. */
export interface FileType {
  /** What stands at the root of the site: the folders that hold these files, or the files themselves. */
  roots: string[];
  files: (edition: Edition) => Iterable<SiteFile>;
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
export function lines<T>(address: string, things: T[], row: (thing: T) => object | undefined): SiteFile {
  return {
    address,
    *text() {
      for (const thing of things) {
        const own = row(thing);
        if (own) yield `${JSON.stringify(own)}\n`;
      }
    },
  };
}

/** The inputs of a file that says of stories only what their own records say. */
export function madeFrom(stories: OwnStory[], ...more: unknown[]): Pick<MadeText, 'inputs'> {
  const digests = stories.map(({ digest }) => digest);
  return digests.includes(undefined) ? {} : { inputs: [...more, ...digests] };
}
