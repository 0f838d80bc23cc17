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
}
