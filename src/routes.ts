/*
 * Every type of page once: its address, its template, which pages of it there are, and what each shows. A new type of page is an entry
 * here, a model in `models/` and a template in `pages/`.
 */
import type { Archive } from './archive/types.ts';
import { chronology } from './archive/chronology.ts';
import type { AboutModel, DataModel } from './models/about.ts';
import { aboutPage, dataPage } from './models/about.ts';
import type { CountriesModel, CountryModel } from './models/country.ts';
import { countriesPage, countryPages } from './models/country.ts';
import type { DatesModel, DayModel, MonthModel, YearModel } from './models/dates.ts';
import { datesPage, dayPage, monthPage, withNeighbours, yearPage } from './models/dates.ts';
import type { FrontModel } from './models/front.ts';
import { frontPage } from './models/front.ts';
import type { PeopleModel, PersonModel } from './models/person.ts';
import { peoplePage, personPages } from './models/person.ts';
import type { PhotosModel } from './models/photos.ts';
import { photosPages } from './models/photos.ts';
import type { SearchModel } from './models/search.ts';
import { searchPage } from './models/search.ts';
import type { SourceModel, SourcesModel, TopicModel, TopicsModel } from './models/source.ts';
import { sourcePage, sourcesPage, topicPage, topicsPage } from './models/source.ts';
import type { RedirectModel, StoryModel, TombstoneModel } from './models/story.ts';
import { redirectPage, storyPage, tombstonePage } from './models/story.ts';
import { timePages } from './models/timeList.ts';
import type { Site } from './site.ts';

/** What pages are made of. */
export interface Edition {
  archive: Archive;
  site: Site;
}

/** One page: where it stands, and how what it shows is made. */
export interface Page {
  /** Below the base path: `stories/2025/04/08/talks/`; ends with a slash, or with `.html`. */
  address: string;
  /** Of the template below `src/pages/`. */
  template: string;
  model: () => PageModel;
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
  | MonthModel
  | NotFoundModel
  | PeopleModel
  | PersonModel
  | PhotosModel
  | RedirectModel
  | SearchModel
  | SourceModel
  | SourcesModel
  | StoryModel
  | TombstoneModel
  | TopicModel
  | TopicsModel
  | YearModel;

export interface NotFoundModel {
  kind: 'notFound';
}

/** In the order in which they are built. */
export const routes = {
  front: pageType(
    'index.astro',
    () => '',
    function* ({ archive }, at) {
      yield { address: at(), model: () => frontPage(archive) };
    },
  ),
  story: pageType(
    'stories/[...id].astro',
    (id: string) => `stories/${id}/`,
    function* ({ archive, site }, at) {
      for (const story of archive.stories)
        yield { address: at(story.id), model: () => storyPage(story, site) };
      for (const story of archive.canceled)
        yield { address: at(story.id), model: () => tombstonePage(story) };
    },
  ),
  redirect: pageType(
    '[...alias].astro',
    (alias: string) => `${alias.replace(/^\/|\/$/g, '')}/`,
    function* ({ archive }, at) {
      for (const { id, title, aliases } of [...archive.stories, ...archive.canceled])
        for (const alias of aliases) yield { address: at(alias), model: () => redirectPage(id, title) };
    },
  ),
  dates: pageType(
    'dates/index.astro',
    () => 'dates/',
    function* ({ archive }, at) {
      yield { address: at(), model: () => datesPage(chronology(archive.stories)) };
    },
  ),
  year: pageType(
    'dates/[year]/index.astro',
    (year: string) => `dates/${year}/`,
    function* ({ archive }, at) {
      for (const [year, between] of withNeighbours(chronology(archive.stories), (one) => one.year))
        yield { address: at(year.year), model: () => yearPage(year, between) };
    },
  ),
  month: pageType(
    'dates/[year]/[month]/index.astro',
    (month: string) => `dates/${below(month)}`,
    function* ({ archive }, at) {
      const months = chronology(archive.stories).flatMap((year) => year.months);
      for (const [month, between] of withNeighbours(months, (one) => one.month))
        yield { address: at(month.month), model: () => monthPage(month, between) };
    },
  ),
  day: pageType(
    'dates/[year]/[month]/[day].astro',
    (day: string) => `dates/${below(day)}`,
    function* ({ archive }, at) {
      const months = chronology(archive.stories).flatMap((year) => year.months);
      for (const [day, between] of withNeighbours(
        months.flatMap((month) => month.days),
        (one) => one.day,
      ))
        yield { address: at(day.day), model: () => dayPage(day, between) };
    },
  ),
  people: pageType(
    'people/index.astro',
    () => 'people/',
    function* ({ archive, site }, at) {
      yield { address: at(), model: () => peoplePage(archive.people, site) };
    },
  ),
  person: pageType(
    'people/[id]/[...time].astro',
    (id: string, time?: string) => `people/${id}/${below(time)}`,
    function* ({ archive, site }, at) {
      for (const person of archive.people) {
        const model = personPages(person, site);
        for (const page of timePages(person.stories))
          yield { address: at(person.id, page.time), model: () => model(page) };
      }
    },
  ),
  countries: pageType(
    'countries/index.astro',
    () => 'countries/',
    function* ({ archive }, at) {
      yield { address: at(), model: () => countriesPage(archive.countries) };
    },
  ),
  country: pageType(
    'countries/[code]/[...time].astro',
    (code: string, time?: string) => `countries/${code.toLowerCase()}/${below(time)}`,
    function* ({ archive }, at) {
      for (const country of archive.countries) {
        if (!country.stories.length) continue;
        const model = countryPages(country);
        for (const page of timePages(country.stories))
          yield { address: at(country.code, page.time), model: () => model(page) };
      }
    },
  ),
  photos: pageType(
    'photos/[...time].astro',
    (time?: string) => `photos/${below(time)}`,
    function* ({ archive }, at) {
      for (const { time, model } of photosPages(archive.photos)) yield { address: at(time), model };
    },
  ),
  sources: pageType(
    'sources/index.astro',
    () => 'sources/',
    function* ({ archive }, at) {
      yield { address: at(), model: () => sourcesPage(archive.sources) };
    },
  ),
  source: pageType(
    'sources/[slug]/[...time].astro',
    (slug: string, time?: string) => `sources/${slug}/${below(time)}`,
    function* ({ archive }, at) {
      for (const source of archive.sources)
        for (const page of timePages(source.stories))
          yield { address: at(source.slug, page.time), model: () => sourcePage(source, page) };
    },
  ),
  topics: pageType(
    'topics/index.astro',
    () => 'topics/',
    function* ({ archive }, at) {
      yield { address: at(), model: () => topicsPage(archive.topics) };
    },
  ),
  topic: pageType(
    'topics/[slug]/[...time].astro',
    (slug: string, time?: string) => `topics/${slug}/${below(time)}`,
    function* ({ archive }, at) {
      for (const topic of archive.topics)
        for (const page of timePages(topic.stories))
          yield { address: at(topic.slug, page.time), model: () => topicPage(topic, page) };
    },
  ),
  search: pageType(
    'search/index.astro',
    () => 'search/',
    function* ({ archive }, at) {
      yield { address: at(), model: () => searchPage(archive) };
    },
  ),
  about: pageType(
    'about.astro',
    () => 'about/',
    function* ({ archive, site }, at) {
      yield { address: at(), model: () => aboutPage(archive, site) };
    },
  ),
  data: pageType(
    'data/index.astro',
    () => 'data/',
    function* ({ archive }, at) {
      yield { address: at(), model: () => dataPage(archive) };
    },
  ),
  notFound: pageType(
    '404.astro',
    () => '404.html',
    function* (_, at) {
      yield { address: at(), model: () => ({ kind: 'notFound' }) };
    },
  ),
};

/** Every page of an edition. */
export function* pagesOf(edition: Edition): Generator<Page> {
  for (const { template, pages } of Object.values(routes))
    for (const { address, model } of pages(edition)) yield { address, template, model };
}

/** A time as folders: `2025/04/`; nothing where there is none. */
function below(time: string | undefined): string {
  return time ? `${time.replaceAll('-', '/')}/` : '';
}

interface PageType<Parts extends unknown[]> {
  template: string;
  /** Below the base path. */
  address: (...parts: Parts) => string;
  pages: (edition: Edition) => Iterable<Entry>;
}

interface Entry {
  address: string;
  model: () => PageModel;
}

function pageType<Parts extends unknown[]>(
  template: string,
  address: (...parts: Parts) => string,
  pages: (edition: Edition, at: (...parts: Parts) => string) => Iterable<Entry>,
): PageType<Parts> {
  return { template, address, pages: (edition) => pages(edition, address) };
}
