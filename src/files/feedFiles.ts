import type { Story } from '../archive/types.ts';
import type { Edition } from '../routes.ts';
import { atomFeed, jsonFeed, newest } from './feeds.ts';
import type { FileType, SiteFile } from './siteFile.ts';
import { below, file, madeFrom } from './siteFile.ts';

/** Feeds. That of a page stands below the page. */
export const feedFiles: FileType = {
  roots: ['feed.xml', 'feed.json'],
  files: feedsOf,
  mustLast: 'each',
  ofRecords: true,
};

function* feedsOf({ archive, site }: Edition): Generator<SiteFile> {
  const { path } = site;
  const feed = (name: string | undefined, page: string, stories: Story[]): SiteFile => ({
    ...file(below(site, path.feed(page)), () => atomFeed({ name, page, stories }, site)),
    ...madeFrom(stories.slice(-newest), name),
  });
  const whole = { name: undefined, page: path.front(), stories: archive.stories };
  yield feed(whole.name, whole.page, whole.stories);
  yield file(below(site, path.feed(whole.page, 'json')), () => jsonFeed(whole, site));
  for (const { id, name, stories } of archive.people) yield feed(name, path.person(id), stories);
  for (const { code, shownName, stories } of archive.countries)
    if (stories.length) yield feed(shownName, path.country(code), stories);
  for (const { slug, name, stories } of archive.topics) yield feed(name, path.topic(slug), stories);
}
