import { renditionsOf } from '../archive/renditions.ts';
import type { Archive, Picture } from '../archive/types.ts';
import type { Edition } from '../routes.ts';
import type { FileType, RenditionFile, SiteFile } from './siteFile.ts';
import { below } from './siteFile.ts';

/** Pictures that lie beside the stories, as they are. */
export const pictureFiles: FileType = { roots: ['pictures'], files: picturesOf, mustLast: 'each' };

/** Smaller renditions of all pictures. */
export const renditionFiles: FileType = {
  roots: ['renditions'],
  files: renditionFilesOf,
  mustLast: 'unrecorded',
};

function* picturesOf({ archive, site }: Edition): Generator<SiteFile> {
  for (const picture of heldPictures(archive))
    if (picture.folder === 'content')
      yield { address: below(site, site.path.picture(picture)), copyOf: picture.path };
}

/** Every rendition of the pictures that an edition holds. */
export function* renditionFilesOf({ archive, site }: Edition): Generator<RenditionFile> {
  for (const of of heldPictures(archive))
    for (const rendition of renditionsOf(of))
      yield { address: below(site, site.path.rendition(of, rendition.name)), of, rendition };
}

/** Each picture once, as the oldest story has it. */
function heldPictures({ photos }: Archive): Iterable<Picture> {
  const held = new Map<string, Picture>();
  for (const { picture } of photos) {
    if (!picture) continue;
    const file = `${picture.folder}/${picture.path}`;
    if (!held.has(file)) held.set(file, picture);
  }
  return held.values();
}
