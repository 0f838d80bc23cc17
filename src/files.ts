/*
 * Every file of a site that is no page: feeds, datasets, pictures that lie beside the stories. The files of search are written by
 * `search/index/`.
 */
import { groups } from './archive/chronology.ts';
import { countryRow, personRow, storyRow, textRow } from './archive/dataset.ts';
import type { Rendition } from './archive/renditions.ts';
import { renditionsOf } from './archive/renditions.ts';
import type { Archive, OwnStory, Picture, Story } from './archive/types.ts';
import { atomFeed, jsonFeed, newest } from './files/feeds.ts';
import { openSearch } from './files/openSearch.ts';
import { placeMap } from './files/placeMaps.ts';
import { locatorFinder } from './models/locator.ts';
import { retiredWorker } from './files/retiredWorker.ts';
import { yearOf } from './parse/storyDate.ts';
import type { Edition } from './routes.ts';
import type { Site } from './site.ts';

/** A file that is made, one of the content folder that is copied, or a rendition of a picture. */
export type SiteFile = ({ address: string } & (MadeText | { copyOf: string })) | RenditionFile;

/** A rendition of a site: where it is published, and what of. */
export interface RenditionFile {
  address: string;
  of: Picture;
  rendition: Rendition;
}

interface MadeText {
  text: () => Iterable<string>;
  /** All that the text is made from besides the site’s settings and the code: plain data, where that is there sooner than the text. */
  inputs?: unknown;
}

/** A kind of file, and where it stands. */
interface FileType {
  /** What stands at the root of the site: the folders that hold these files, or the files themselves. */
  roots: string[];
  files: (edition: Edition) => Iterable<SiteFile>;
  /** Whether single records tell all of them, as `ofRecords` of a type of page does. */
  ofRecords?: true;
}

/** The service worker’s. Where pages are kept to be read away from the network, the compiled templates hold it (`build/astro.ts`). */
export const workerFile = 'sw.js';

/** Every kind of file. A feed of a page stands below the page. */
export const fileTypes: FileType[] = [
  { roots: ['feed.xml', 'feed.json'], files: feedsOf, ofRecords: true },
  { roots: ['data'], files: datasetsOf, ofRecords: true },
  { roots: ['pictures'], files: picturesOf },
  { roots: ['maps'], files: placeMapsOf },
  { roots: ['renditions'], files: renditionFilesOf },
  { roots: ['opensearch.xml'], files: openSearchOf, ofRecords: true },
  { roots: [workerFile], files: workerOf, ofRecords: true },
];

/** Every file of an edition. */
export function* filesOf(edition: Edition): Generator<SiteFile> {
  for (const { files } of fileTypes) yield* files(edition);
}

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

function* datasetsOf({ archive, site }: Edition): Generator<SiteFile> {
  const { stories, people, countries } = archive;
  const { addresses } = site;
  const at = (name: string): string => below(site, site.path.dataset(name));
  yield lines(at('stories.jsonl'), stories, (story) => storyRow(story, addresses));
  for (const [year, ofYear] of groups(stories, (story) => yearOf(story.date)))
    yield { ...lines(at(`text/${year}.jsonl`), ofYear, textRow), ...madeFrom(ofYear) };
  yield file(at('people.json'), () => JSON.stringify(people.map((person) => personRow(person, addresses))));
  yield file(at('countries.json'), () =>
    JSON.stringify(
      countries.filter((country) => country.stories.length).map((country) => countryRow(country, addresses)),
    ),
  );
}

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

/** One of each place from which stories were filed. */
function* placeMapsOf({ archive, site }: Edition): Generator<SiteFile> {
  const locatorOf = locatorFinder(archive);
  const made = new Set<string>();
  for (const story of archive.stories) {
    const locator = locatorOf(story);
    if (!locator) continue;
    const address = below(site, site.path.placeMap(locator));
    if (made.has(address)) continue;
    made.add(address);
    yield { ...file(address, () => placeMap(locator)), inputs: address };
  }
}

function* openSearchOf({ site }: Edition): Generator<SiteFile> {
  yield file(below(site, site.path.openSearch()), () => openSearch(site));
}

function* workerOf({ site }: Edition): Generator<SiteFile> {
  if (!site.offline) yield file(workerFile, () => retiredWorker);
}

/** A path of the site as an address below the base path. */
function below({ base }: Site, path: string): string {
  return path.slice(base.length);
}

/** The inputs of a file that says of stories only what their own records say. */
function madeFrom(stories: OwnStory[], ...more: unknown[]): Pick<MadeText, 'inputs'> {
  const digests = stories.map(({ digest }) => digest);
  return digests.includes(undefined) ? {} : { inputs: [...more, ...digests] };
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
