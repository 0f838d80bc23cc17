/*
 * Every file of a site that is no page: feeds, datasets, pictures that lie beside the stories. The files of search are written by
 * `search/index/`.
 */
import { groups } from './archive/chronology.ts';
import { countryRow, personRow, storyRow, textRow } from './archive/dataset.ts';
import type { Story } from './archive/types.ts';
import { atomFeed, jsonFeed } from './files/feeds.ts';
import { openSearch } from './files/openSearch.ts';
import { yearOf } from './parse/storyDate.ts';
import type { Edition } from './routes.ts';

/** A file that is made, or one of the content folder that is copied. */
export type SiteFile = { address: string } & ({ text: () => Iterable<string> } | { copyOf: string });

/** Every file of an edition. */
export function* filesOf(edition: Edition): Generator<SiteFile> {
  yield* feedsOf(edition);
  yield* datasetsOf(edition);
  yield* picturesOf(edition);
  yield file('opensearch.xml', () => openSearch(edition.site));
}

function* feedsOf({ archive, site }: Edition): Generator<SiteFile> {
  const { path } = site;
  const whole = { name: undefined, page: path.front(), stories: archive.stories };
  yield file('feed.xml', () => atomFeed(whole, site));
  yield file('feed.json', () => jsonFeed(whole, site));
  const feed = (name: string, page: string, stories: Story[]): SiteFile =>
    file(path.feed(page).slice(site.base.length), () => atomFeed({ name, page, stories }, site));
  for (const { id, name, stories } of archive.people) yield feed(name, path.person(id), stories);
  for (const { code, shownName, stories } of archive.countries)
    if (stories.length) yield feed(shownName, path.country(code), stories);
  for (const { slug, name, stories } of archive.topics) yield feed(name, path.topic(slug), stories);
}

function* datasetsOf({ archive, site: { addresses } }: Edition): Generator<SiteFile> {
  const { stories, people, countries } = archive;
  yield lines('data/stories.jsonl', stories, (story) => storyRow(story, addresses));
  for (const [year, ofYear] of groups(stories, (story) => yearOf(story.date)))
    yield lines(`data/text/${year}.jsonl`, ofYear, textRow);
  yield file('data/people.json', () => JSON.stringify(people.map((person) => personRow(person, addresses))));
  yield file('data/countries.json', () =>
    JSON.stringify(
      countries.filter((country) => country.stories.length).map((country) => countryRow(country, addresses)),
    ),
  );
}

function* picturesOf({ archive, site }: Edition): Generator<SiteFile> {
  const copied = new Set<string>();
  for (const { picture } of archive.photos) {
    if (picture?.folder !== 'content' || copied.has(picture.path)) continue;
    copied.add(picture.path);
    yield { address: site.path.picture(picture).slice(site.base.length), copyOf: picture.path };
  }
}

function file(address: string, text: () => string): SiteFile {
  return { address, text: () => [text()] };
}

/** Lines of JSON, each ended by a newline (https://jsonlines.org); a thing without a row is left out. */
function lines<T>(address: string, things: T[], row: (thing: T) => object | undefined): SiteFile {
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
