/*
 * Every file of a site that is no page: feeds, datasets, pictures that lie beside the stories. The files of search are written by
 * `search/index/`. A new kind of file is a module in `files/` and an entry here.
 */
import { datasetFiles } from './files/datasetFiles.ts';
import { feedFiles } from './files/feedFiles.ts';
import { hostFiles } from './files/hostFiles.ts';
import { llmsFiles } from './files/llms.ts';
import { markdownFiles } from './files/markdownCopies.ts';
import { openSearchFiles } from './files/openSearch.ts';
import { pictureFiles, renditionFiles } from './files/pictureFiles.ts';
import { placeMapFiles } from './files/placeMaps.ts';
import { workerFiles } from './files/retiredWorker.ts';
import { robotsFiles } from './files/robots.ts';
import { sitemapFiles } from './files/sitemap/sitemapFiles.ts';
import type { FileType, SiteFile } from './files/siteFile.ts';
import { redirectsOf } from './edition/redirects.ts';
import type { ListedEdition } from './routes.ts';

/** Every kind of file. */
export const fileTypes: FileType[] = [
  feedFiles,
  datasetFiles,
  pictureFiles,
  placeMapFiles,
  renditionFiles,
  openSearchFiles,
  workerFiles,
  hostFiles,
  sitemapFiles,
  robotsFiles,
  llmsFiles,
  markdownFiles,
];

/** Every file of an edition. */
export function* filesOf(edition: ListedEdition): Generator<SiteFile> {
  for (const { files } of fileTypes) yield* files(edition);
  yield* copiesOf(edition);
}

/** A file that has moved, at its older address too: it cannot lead on as a page does. */
function* copiesOf(edition: ListedEdition): Generator<SiteFile> {
  const moved = redirectsOf(edition).filter(({ from, to }) => !from.endsWith('/') && !to.endsWith('/'));
  if (!moved.length) return;
  const wanted = Map.groupBy(moved, ({ to }) => to);
  for (const { files } of fileTypes)
    for (const file of files(edition)) {
      if ('rendition' in file) break;
      for (const { from } of wanted.get(`/${file.address}`) ?? []) yield { ...file, address: from.slice(1) };
    }
}
