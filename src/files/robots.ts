import { dayOf } from '../parse/storyDate.ts';
import type { ListedEdition } from '../routes.ts';
import type { Site } from '../site.ts';
import { aiCrawlers } from './aiCrawlers.ts';
import { newsPart } from './sitemap/sitemapFiles.ts';
import { tdmReservations } from './tdmReservation.ts';
import type { FileType, SiteFile } from './siteFile.ts';
import { below, file } from './siteFile.ts';

/**
 * What crawlers are told: `robots.txt` (RFC 9309), and what is reserved of text and data mining (TDM Reservation Protocol, final report of
 * the W3C’s community group, 2024). Both are read at the root of a host alone.
 */
export const robotsFiles: FileType = {
  roots: ['robots.txt', '.well-known'],
  files: robotsFilesOf,
  mustLast: 'unrecorded',
  ofRecords: true,
};

/** `robots.txt`: pages that hold nothing of their own are not fetched; crawlers of AI vendors are refused where the archive says so. */
export function robotsText({ base, path, absolute, robots, offline }: Site, sitemaps: string[]): string {
  const empty = [path.search(), path.list(), ...(offline ? [path.offline()] : []), `${base}pagefind/`];
  return [
    ['User-agent: *', ...empty.map((at) => `Disallow: ${at}`)],
    ...(robots === 'refuse' ? refusals(base) : []),
    sitemaps.map((sitemap) => `Sitemap: ${absolute(sitemap)}`),
  ]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function* robotsFilesOf({ archive, site }: ListedEdition): Generator<SiteFile> {
  const { path } = site;
  const hasNews = archive.stories.some(({ date }) => dayOf(date));
  const sitemaps = [path.sitemap(), ...(hasNews ? [path.sitemap(newsPart)] : [])];
  yield { ...file(below(site, path.robots()), () => robotsText(site, sitemaps)), isDefault: true };
  if (!site.robots) return;
  yield {
    ...file(
      below(site, path.tdmReservation()),
      () => `${JSON.stringify(tdmReservations(site), undefined, 2)}\n`,
    ),
    isDefault: true,
  };
}

function refusals(base: string): string[][] {
  const groups = [
    ['Texts go to the training of models.', aiCrawlers.training],
    ['Texts go to the indexes from which assistants answer.', aiCrawlers.answers],
  ] as const;
  return groups.map(([what, crawlers]) => [
    `# ${what}`,
    ...Object.keys(crawlers).map((name) => `User-agent: ${name}`),
    `Disallow: ${base}`,
  ]);
}
