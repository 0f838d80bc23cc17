/*
 * Every type of page once: its address, its template, which pages of it there are, and what each shows. A new type of page is an entry
 * here, a model in `models/` and a template in `pages/`.
 */
import { copiesStories, mayBeCopied } from './archive/markdownCopies.ts';
import type { Archive, OwnStory, Photo, Story } from './archive/types.ts';
import type { Moved } from './edition/redirects.ts';
import type { FileFacts } from './files/siteFile.ts';
import type { AboutModel } from './models/about.ts';
import { aboutPage } from './models/about.ts';
import type { CountriesModel, CountryModel } from './models/country.ts';
import { countriesPage, countryPage, surroundingsOf } from './models/country.ts';
import type { DataModel } from './models/data.ts';
import { dataPage } from './models/data.ts';
import type { DatesModel, UndatedModel, YearModel } from './models/dates.ts';
import { datesPage, undatedPage, undatedPages, withNeighbours, yearPage } from './models/dates.ts';
import type { DayModel } from './models/day.ts';
import { dayPage, dayPages } from './models/day.ts';
import type { FrontModel } from './models/front.ts';
import { frontPage } from './models/front.ts';
import type { MonthModel } from './models/month.ts';
import { monthPage } from './models/month.ts';
import type { NamedSearchModel } from './models/namedSearch.ts';
import { namedSearchPage } from './models/namedSearch.ts';
import type { PeopleModel, PersonModel } from './models/person.ts';
import { peoplePages, personPage } from './models/person.ts';
import type { PhotographerModel, PhotographersModel, SubjectPhotosModel } from './models/photographer.ts';
import {
  personPhotosPages,
  photographerPages,
  photographersPages,
  sourcePhotosPages,
} from './models/photographer.ts';
import type { PhotosModel } from './models/photos.ts';
import { heldPhotosPages, photosPages } from './models/photos.ts';
import type { SearchModel } from './models/search.ts';
import { searchPage } from './models/search.ts';
import type { SourceModel, SourcesModel, TopicModel, TopicsModel } from './models/source.ts';
import { sourcePage, sourcesPages, topicPage, topicsPages } from './models/source.ts';
import type { RedirectModel } from './models/redirect.ts';
import { redirectPage, titleFinder } from './models/redirect.ts';
import type { StoryJoins, StoryModel } from './models/story.ts';
import { joinsOf, storyFinders, storyPage } from './models/story.ts';
import { timePages } from './models/timeList.ts';
import type { TombstoneModel } from './models/tombstone.ts';
import { tombstonePage } from './models/tombstone.ts';
import { firstOf } from './parse/assert.ts';
import type { NamedSearch } from './search/named/namedSearch.ts';
import type { NameShard } from './search/names.ts';
import type { Site } from './site.ts';

/** What pages are made of. */
export interface Edition {
  archive: Archive;
  site: Site;
  /** The searches that `archive.md` names, with what they find. */
  searches: NamedSearch[];
  /** The shards of the index of names; made once. */
  names: () => Map<string, NameShard>;
  /** Addresses at which nothing stands of its own, as `edition/permanence.ts` works them out. */
  moved?: Moved;
}

/** An edition and the list of its pages. */
export interface ListedEdition extends Edition {
  pages: Page[];
  moved: Moved;
}

/** One page: where it stands, and how what it shows is made. */
export interface Page {
  /** Below the base path: `stories/2025/04/08/talks/`; ends with a slash, or with `.html`. */
  address: string;
  /** Of the template below `src/pages/`. */
  template: string;
  /** Of a page `ofFiles`, `published` knows the files of the site; without it the page says nothing of sizes and digests. */
  model: (published?: FileFacts) => PageModel;
  /** Whether it describes files as they are published, and so is made after them. */
  ofFiles?: true;
  /** The stories that it shows or counts, oldest first, where it shows any: when they last changed, it did. */
  shows?: () => readonly OwnStory[];
  /** The story whose own page it is. */
  story?: Story;
  /** Whether it is kept out of search engines and sitemaps: it has `noindex`, or leads elsewhere. */
  unlisted?: true;
  /** All that the model is made from besides the site’s settings and the code: plain data, where that is there sooner than the model. */
  inputs?: () => unknown;
}

/** What a page shows: plain data, told apart by `kind`. */
export type PageModel =
  | AboutModel
  | CountriesModel
  | CountryModel
  | DataModel
  | DatesModel
  | DayModel
  | FrontModel
  | GoneModel
  | ListModel
  | MonthModel
  | NamedSearchModel
  | NotFoundModel
  | OfflineModel
  | PeopleModel
  | PersonModel
  | PhotographerModel
  | PhotographersModel
  | PhotosModel
  | RedirectModel
  | SearchModel
  | SourceModel
  | SourcesModel
  | StoryModel
  | SubjectPhotosModel
  | TombstoneModel
  | TopicModel
  | TopicsModel
  | UndatedModel
  | YearModel;

export interface NotFoundModel {
  kind: 'notFound';
}

/** What stands where something was given up for good. */
export interface GoneModel {
  kind: 'gone';
}

/** The page about reading away from the network: the service worker lists on it what is kept. */
export interface OfflineModel {
  kind: 'offline';
}

/** The page of the stories that a reader keeps: a script fills it. */
export interface ListModel {
  kind: 'list';
}

/** A list of links on every page: that at its top, or that at its foot. */
export type Menu = 'masthead' | 'foot';

/** In the order in which pages are built and menus list them. */
export const routes = {
  front: pageType({
    template: 'index.astro',
    address: () => '',
    mustLast: 'each',
    *pages({ archive }, at) {
      yield { address: at(), model: () => frontPage(archive), shows: () => archive.stories };
    },
  }),
  story: pageType({
    template: 'stories/[...id].astro',
    address: (id: string) => `stories/${id}/`,
    mustLast: 'each',
    ofRecords: 'all',
    holdsAliases: true,
    *pages({ archive, site }, at) {
      const finders = storyFinders(archive);
      const areCopied = copiesStories(archive, site);
      for (const story of archive.stories) {
        const joins = (): StoryJoins => ({
          ...joinsOf(story, site, finders),
          ...(areCopied && mayBeCopied(story, site) && { hasMarkdown: true }),
        });
        yield {
          address: at(story.id),
          model: () => storyPage(story, joins(), site),
          shows: () => [story],
          story,
          ...(story.digest && { inputs: () => [story.digest, joins()] }),
        };
      }
      for (const story of archive.canceled)
        yield { address: at(story.id), model: () => tombstonePage(story, archive, site), unlisted: true };
    },
  }),
  redirect: pageType({
    template: '[...alias].astro',
    address: (alias: string) => `${alias.replace(/^\/|(?:\/index\.html)?\/?$/gi, '')}/`,
    mustLast: 'each',
    unlisted: true,
    ofRecords: 'all',
    // A file that has moved is copied (`filesOf`), for it cannot lead on.
    *pages({ archive, site, moved }, at) {
      const titleOf = titleFinder(archive, site);
      for (const redirect of moved?.redirects ?? [])
        if (redirect.from.endsWith('/'))
          yield { address: at(redirect.from), model: () => redirectPage(redirect, titleOf) };
      for (const gone of moved?.gone ?? [])
        if (gone.endsWith('/')) yield { address: at(gone), model: () => ({ kind: 'gone' }) };
    },
  }),
  people: pageType({
    template: 'people/index.astro',
    address: () => 'people/',
    mustLast: 'each',
    menu: 'masthead',
    *pages({ archive, site }, at) {
      yield {
        address: at(),
        model: () => firstOf(peoplePages(archive.people, site)),
        shows: () => archive.stories,
      };
    },
  }),
  peopleOfLetter: pageType({
    template: 'people/letters/[letter]/[...page].astro',
    address: (id: string, number?: number) => `people/letters/${id}/${below(undefined, number)}`,
    mustLast: 'none',
    *pages({ archive, site }, at) {
      if (!isJoined(archive)) return;
      for (const model of peoplePages(archive.people, site))
        if (model.part) yield { address: at(model.part.id, model.part.pages.number), model: () => model };
    },
  }),
  person: pageType({
    template: 'people/[id]/[...time].astro',
    address: (id: string, time?: string, number?: number) => `people/${id}/${below(time, number)}`,
    mustLast: 'first',
    ofRecords: 'first',
    *pages({ archive, site }, at) {
      for (const person of archive.people)
        for (const page of timePages(person.stories))
          yield {
            address: at(person.id, page.time, page.pages?.number),
            model: () => personPage(person, page, site),
            shows: () => page.all,
          };
    },
  }),
  personPhotos: pageType({
    template: 'people/[id]/photos/[...time].astro',
    address: (id: string, time?: string, number?: number) => `people/${id}/photos/${below(time, number)}`,
    mustLast: 'none',
    ofRecords: 'below',
    *pages({ archive }, at) {
      for (const person of archive.people)
        for (const { page, model } of personPhotosPages(person))
          yield { address: at(person.id, page.time, page.number), model, shows: () => storiesOf(page.all) };
    },
  }),
  countries: pageType({
    template: 'countries/index.astro',
    address: () => 'countries/',
    mustLast: 'each',
    menu: 'masthead',
    *pages({ archive }, at) {
      yield { address: at(), model: () => countriesPage(archive.countries), shows: () => archive.stories };
    },
  }),
  country: pageType({
    template: 'countries/[code]/[...time].astro',
    address: (code: string, time?: string, number?: number) =>
      `countries/${code.toLowerCase()}/${below(time, number)}`,
    mustLast: 'first',
    *pages({ archive }, at) {
      const surroundings = surroundingsOf(archive.countries);
      for (const country of archive.countries) {
        if (!country.stories.length) continue;
        for (const page of timePages(country.stories))
          yield {
            address: at(country.code, page.time, page.pages?.number),
            model: () => countryPage(country, page, surroundings),
            shows: () => page.all,
          };
      }
    },
  }),
  dates: pageType({
    template: 'dates/index.astro',
    address: () => 'dates/',
    mustLast: 'each',
    menu: 'masthead',
    *pages({ archive }, at) {
      yield { address: at(), model: () => datesPage(archive.years), shows: () => archive.stories };
    },
  }),
  year: pageType({
    template: 'dates/[year]/index.astro',
    address: (year: string) => `dates/${year}/`,
    mustLast: 'none',
    ofRecords: 'all',
    *pages({ archive }, at) {
      for (const [year, between] of withNeighbours(archive.years, (one) => one.year))
        yield { address: at(year.year), model: () => yearPage(year, between), shows: () => year.stories };
    },
  }),
  month: pageType({
    template: 'dates/[year]/[month]/index.astro',
    address: (month: string) => `dates/${below(month)}`,
    mustLast: 'none',
    ofRecords: 'all',
    *pages({ archive }, at) {
      const months = archive.years.flatMap((year) => year.months);
      for (const [month, between] of withNeighbours(months, (one) => one.month))
        yield {
          address: at(month.month),
          model: () => monthPage(month, between),
          shows: () => month.stories,
        };
    },
  }),
  day: pageType({
    template: 'dates/[year]/[month]/[day]/[...page].astro',
    address: (day: string, number?: number) => `dates/${below(day, number)}`,
    mustLast: 'none',
    ofRecords: 'first',
    *pages({ archive, site }, at) {
      const months = archive.years.flatMap((year) => year.months);
      for (const [day, between] of withNeighbours(
        months.flatMap((month) => month.days),
        (one) => one.day,
      ))
        for (const page of isJoined(archive) ? dayPages(day, site.language) : [{ day }])
          yield {
            address: at(day.day, page.pages?.number),
            model: () => dayPage(page, between),
            shows: () => day.stories,
          };
    },
  }),
  undated: pageType({
    template: 'dates/undated/[...time].astro',
    address: (time: string, number?: number) => `dates/undated/${below(time, number)}`,
    mustLast: 'none',
    *pages({ archive }, at) {
      if (!isJoined(archive)) return;
      for (const page of undatedPages(archive.years))
        yield {
          address: at(page.time, page.pages.number),
          model: () => undatedPage(page),
          shows: () => page.stories,
        };
    },
  }),
  photos: pageType({
    template: 'photos/[...time].astro',
    address: (time?: string, number?: number) => `photos/${below(time, number)}`,
    mustLast: 'first',
    menu: 'masthead',
    *pages({ archive }, at) {
      for (const { page, model } of photosPages(archive))
        yield { address: at(page.time, page.number), model, shows: () => storiesOf(page.all) };
    },
  }),
  heldPhotos: pageType({
    template: 'photos/held/[...time].astro',
    address: (time?: string, number?: number) => `photos/held/${below(time, number)}`,
    mustLast: 'none',
    *pages({ archive }, at) {
      for (const { page, model } of heldPhotosPages(archive))
        yield { address: at(page.time, page.number), model, shows: () => storiesOf(page.all) };
    },
  }),
  photographers: pageType({
    template: 'photographers/index.astro',
    address: () => 'photographers/',
    mustLast: 'each',
    *pages({ archive, site }, at) {
      for (const { part, model } of photographersPages(archive.photographers, site))
        if (part === undefined) yield { address: at(), model };
    },
  }),
  photographersOfLetter: pageType({
    template: 'photographers/by-letter/[letter].astro',
    address: (part: string) => `photographers/by-letter/${part}/`,
    mustLast: 'none',
    *pages({ archive, site }, at) {
      for (const { part, model } of photographersPages(archive.photographers, site))
        if (part !== undefined) yield { address: at(part), model };
    },
  }),
  photographer: pageType({
    template: 'photographers/[slug]/[...time].astro',
    address: (slug: string, time?: string, number?: number) => `photographers/${slug}/${below(time, number)}`,
    mustLast: 'first',
    *pages({ archive }, at) {
      for (const photographer of archive.photographers)
        for (const { page, model } of photographerPages(photographer))
          yield {
            address: at(photographer.slug, page.time, page.number),
            model,
            shows: () => storiesOf(page.all),
          };
    },
  }),
  sources: pageType({
    template: 'sources/index.astro',
    address: () => 'sources/',
    mustLast: 'each',
    menu: 'masthead',
    *pages({ archive, site }, at) {
      yield {
        address: at(),
        model: () => firstOf(sourcesPages(archive.sources, site)),
        shows: () => archive.stories,
      };
    },
  }),
  sourcesOfLetter: pageType({
    template: 'sources/letters/[letter]/[...page].astro',
    address: (id: string, number?: number) => `sources/letters/${id}/${below(undefined, number)}`,
    mustLast: 'none',
    *pages({ archive, site }, at) {
      if (!isJoined(archive)) return;
      for (const model of sourcesPages(archive.sources, site))
        if (model.part) yield { address: at(model.part.id, model.part.pages.number), model: () => model };
    },
  }),
  source: pageType({
    template: 'sources/[slug]/[...time].astro',
    address: (slug: string, time?: string, number?: number) => `sources/${slug}/${below(time, number)}`,
    mustLast: 'first',
    *pages({ archive }, at) {
      for (const source of archive.sources)
        for (const page of timePages(source.stories))
          yield {
            address: at(source.slug, page.time, page.pages?.number),
            model: () => sourcePage(source, page),
            shows: () => page.all,
          };
    },
  }),
  sourcePhotos: pageType({
    template: 'sources/[slug]/photos/[...time].astro',
    address: (slug: string, time?: string, number?: number) =>
      `sources/${slug}/photos/${below(time, number)}`,
    mustLast: 'none',
    *pages({ archive }, at) {
      for (const source of archive.sources)
        for (const { page, model } of sourcePhotosPages(source))
          yield { address: at(source.slug, page.time, page.number), model, shows: () => storiesOf(page.all) };
    },
  }),
  topics: pageType({
    template: 'topics/index.astro',
    address: () => 'topics/',
    mustLast: 'each',
    menu: 'foot',
    *pages({ archive, site }, at) {
      yield {
        address: at(),
        model: () => firstOf(topicsPages(archive.topics, site)),
        shows: () => archive.stories,
      };
    },
  }),
  topicsOfLetter: pageType({
    template: 'topics/letters/[letter]/[...page].astro',
    address: (id: string, number?: number) => `topics/letters/${id}/${below(undefined, number)}`,
    mustLast: 'none',
    *pages({ archive, site }, at) {
      if (!isJoined(archive)) return;
      for (const model of topicsPages(archive.topics, site))
        if (model.part) yield { address: at(model.part.id, model.part.pages.number), model: () => model };
    },
  }),
  topic: pageType({
    template: 'topics/[slug]/[...time].astro',
    address: (slug: string, time?: string, number?: number) => `topics/${slug}/${below(time, number)}`,
    mustLast: 'first',
    *pages({ archive }, at) {
      for (const topic of archive.topics)
        for (const page of timePages(topic.stories))
          yield {
            address: at(topic.slug, page.time, page.pages?.number),
            model: () => topicPage(topic, page),
            shows: () => page.all,
          };
    },
  }),
  data: pageType({
    template: 'data/index.astro',
    address: () => 'data/',
    mustLast: 'each',
    menu: 'foot',
    *pages(edition, at) {
      yield {
        address: at(),
        model: (published) => dataPage(edition, published),
        ofFiles: true,
        shows: () => edition.archive.stories,
      };
    },
  }),
  search: pageType({
    template: 'search/index.astro',
    address: () => 'search/',
    unlisted: true,
    mustLast: 'each',
    *pages({ archive, searches, names }, at) {
      yield { address: at(), model: () => searchPage(archive, searches, names()) };
    },
  }),
  namedSearch: pageType({
    template: 'searches/[slug]/[...time].astro',
    address: (slug: string, time?: string, number?: number) => `searches/${slug}/${below(time, number)}`,
    mustLast: 'first',
    *pages({ archive, searches }, at) {
      for (const search of searches)
        for (const page of timePages(search.stories))
          yield {
            address: at(search.slug, page.time, page.pages?.number),
            model: () => namedSearchPage(search, page, archive),
            shows: () => page.all,
          };
    },
  }),
  list: pageType({
    template: 'list/index.astro',
    address: () => 'list/',
    unlisted: true,
    mustLast: 'each',
    menu: 'foot',
    *pages(_, at) {
      yield { address: at(), model: () => ({ kind: 'list' }) };
    },
  }),
  offline: pageType({
    template: 'offline/index.astro',
    address: () => 'offline/',
    unlisted: true,
    mustLast: 'unrecorded',
    *pages({ site }, at) {
      if (site.offline) yield { address: at(), model: () => ({ kind: 'offline' }) };
    },
  }),
  about: pageType({
    template: 'about.astro',
    address: () => 'about/',
    mustLast: 'each',
    menu: 'masthead',
    *pages({ archive, site, searches }, at) {
      yield {
        address: at(),
        model: () => aboutPage(archive, site, searches),
        shows: () => archive.stories,
      };
    },
  }),
  notFound: pageType({
    template: '404.astro',
    address: () => '404.html',
    unlisted: true,
    mustLast: 'unrecorded',
    *pages(_, at) {
      yield { address: at(), model: () => ({ kind: 'notFound' }) };
    },
  }),
};

/** Every page of an edition. */
export function* pagesOf(edition: Edition): Generator<Page> {
  for (const { template, pages, unlisted } of Object.values(routes))
    for (const entry of pages(edition)) yield { template, ...entry, ...(unlisted && { unlisted }) };
}

function storiesOf(photos: Photo[]): Story[] {
  return photos.map(({ story }) => story);
}

/** Whether stories are joined with what they name; single records do not tell how a long list is divided. */
function isJoined({ sources }: Archive): boolean {
  return sources.length > 0;
}

/** The types of page in a menu, in its order. */
export function partsOf(menu: Menu): Part[] {
  return (Object.keys(routes) as (keyof Routes)[]).filter(
    (kind): kind is Part => 'menu' in routes[kind] && routes[kind].menu === menu,
  );
}

/** A time as folders: `2025/04/`; nothing where there is none. Pages of it beyond the first are numbered: `2025/04/08/page-2/`. */
function below(time: string | undefined, number = 1): string {
  return (time ? `${time.replaceAll('-', '/')}/` : '') + (number > 1 ? `page-${number}/` : '');
}

type Routes = typeof routes;

/** A type of page that stands in a menu. */
export type Part = {
  [Kind in keyof Routes]: [Extract<Routes[Kind]['menu'], Menu>] extends [never] ? never : Kind;
}[keyof Routes];

/** What is said of a type of page where it is listed. */
interface PageType<Parts extends unknown[], InMenu extends Menu | undefined> {
  /** Below `src/pages/`; it gives the addresses for which the type answers, by Astro’s rules. */
  template: string;
  /** Below the base path. */
  address: (...parts: Parts) => string;
  pages: (edition: Edition, at: (...parts: Parts) => string) => Iterable<Entry>;
  /** Where every page links to it, under its name in the messages’ `parts`; nowhere where it is left out. */
  menu?: InMenu;
  /**
   * Which of its pages are known from single records, so that a link to one that is missing is dead even where the archive cannot be joined:
   * all, or the first of each, without those below it. None where it is left out, and none where they are `below` pages that are known so.
   */
  ofRecords?: 'all' | 'first' | 'below';
  /** As `unlisted` of its pages, all of them. */
  unlisted?: true;
  /** Which of its addresses must last, once they are published. */
  mustLast: MustLast;
  /** Whether older addresses of stories may stand among its pages; all other addresses like them are the archive’s own. */
  holdsAliases?: true;
}

/**
 * What becomes of the published addresses of a type of page; `edition/permanence.ts` has the rule. Each must last, or the first page of each
 * subject must, and those below it (its years, its numbered pages) lead up to it where they are no longer made; or none must, and each leads
 * up. Those of the last kind are not recorded at all.
 */
export type MustLast = 'each' | 'first' | 'none' | 'unrecorded';

type Entry = Omit<Page, 'template'>;

function pageType<Parts extends unknown[], InMenu extends Menu | undefined = undefined>(
  type: PageType<Parts, InMenu>,
): Listed<Parts, InMenu> {
  return { ...type, pages: (edition) => type.pages(edition, type.address) };
}

interface Listed<Parts extends unknown[], InMenu extends Menu | undefined> extends Omit<
  PageType<Parts, InMenu>,
  'pages'
> {
  pages: (edition: Edition) => Iterable<Entry>;
}
