import { groups } from '../../archive/chronology.ts';
import { lastChange } from '../../archive/lastChange.ts';
import type { OwnStory, Picture, Story } from '../../archive/types.ts';
import { itemAt } from '../../parse/assert.ts';
import { dayAfter, dayOf, machineDate, yearOf } from '../../parse/storyDate.ts';
import type { ListedEdition, Page } from '../../routes.ts';
import type { Site } from '../../site.ts';
import type { FileType, SiteFile } from '../siteFile.ts';
import { below, file, madeFrom } from '../siteFile.ts';
import type { SitemapPage } from './sitemapXml.ts';
import { bytesOf, mostBytes, mostNews, mostPages, sitemapIndex, urlSet } from './sitemapXml.ts';

/**
 * Sitemaps of all pages that search engines may list: an index, for each year one of its stories, one of all other pages, and one of the
 * newest stories as news. They stand at the root of the site, because a sitemap speaks only for what is below it.
 */
export const sitemapFiles: FileType = {
  roots: ['sitemap.xml', /^sitemap-[\w-]+\.xml(?:\/|$)/],
  files: sitemapFilesOf,
  mustLast: 'each',
  mayBeFewer: /^sitemap-(?:\d{4}|pages)(?:-\d+)?\.xml$/,
  ofRecords: true,
};

/** How many days before that of the newest story a story is still news; the build has no clock. */
const daysOfNews = 2;

/** The stories that are news, the newest first: those of the last two days, counted from the newest story. */
export function newsOf(stories: Story[]): Story[] {
  const newest = stories.findLast(({ date }) => dayOf(date));
  const first = newest && dayAfter(dayOf(newest.date)!, 1 - daysOfNews);
  if (first === undefined) return [];
  return stories
    .filter(({ date }) => (dayOf(date) ?? '') >= first)
    .slice(-mostNews)
    .toReversed();
}

/** A sitemap of pages, before it is written. */
interface Sitemap {
  /** `2025`, `2025-2`, `pages`. */
  part: string;
  pages: Page[];
}

function* sitemapFilesOf({ archive, site, pages }: ListedEdition): Generator<SiteFile> {
  const { stories } = archive;
  const listed = pages.filter(({ unlisted }) => !unlisted);
  const ofYears = groups(listed, ({ story }) => story && yearOf(story.date));
  const others = listed.filter(({ story }) => !story);
  const locate = locator(site);
  const ofStories = ofYears.flatMap(([year, of]) => divided(year, of, locate));
  const ofOthers = divided('pages', others, locate);
  const news = newsOf(stories);
  const entry = (part: string, of: readonly OwnStory[]): SitemapPage => ({
    address: site.absolute(site.path.sitemap(part)),
    changed: lastChange(of),
  });
  yield file(below(site, site.path.sitemap()), () =>
    sitemapIndex([
      ...ofStories.map(({ part, pages: of }) => entry(part, storiesOf(of))),
      ...ofOthers.map(({ part }) => entry(part, stories)),
      ...(news.length ? [entry(newsPart, news.toReversed())] : []),
    ]),
  );
  for (const { part, pages: of } of [...ofStories, ...ofOthers]) {
    const own = storiesOf(of);
    yield {
      address: below(site, site.path.sitemap(part)),
      text: () =>
        urlSet(of.map((page) => ({ ...locate(page), changed: page.shows && lastChange(page.shows()) }))),
      ...(own.length && madeFrom(own, own.map(picturesOf))),
    };
  }
  if (news.length)
    yield {
      address: below(site, site.path.sitemap(newsPart)),
      text: () => urlSet(news.map((story) => newsPage(story, site))),
      ...madeFrom(news),
    };
}

/** The part of the addresses of sitemaps that is the news’ own. */
export const newsPart = 'news';

/** As many sitemaps as pages of one kind need. */
function divided(part: string, pages: Page[], locate: (page: Page) => SitemapPage): Sitemap[] {
  const parts: Page[][] = [[]];
  let bytes = 0;
  for (const page of pages) {
    const more = bytesOf(locate(page));
    if (lastOf(parts).length === mostPages || bytes + more > mostBytes) {
      parts.push([]);
      bytes = 0;
    }
    lastOf(parts).push(page);
    bytes += more;
  }
  return parts.map((of, at) => ({ part: at ? `${part}-${at + 1}` : part, pages: of }));
}

function lastOf<T>(list: T[]): T {
  return itemAt(list, list.length - 1);
}

/** Gives the full address of a page, and those of its pictures. */
function locator(site: Site): (page: Page) => SitemapPage {
  const root = site.absolute(site.base);
  return ({ address, story }) => ({
    // To have an address parsed takes as long as all the rest.
    address: /^[\w./~-]*$/.test(address) ? root + address : site.absolute(site.base + address),
    ...(story && { pictures: picturesOf(story).map((picture) => site.addresses.picture(picture)) }),
  });
}

function storiesOf(pages: Page[]): Story[] {
  return pages.flatMap(({ story }) => story ?? []);
}

/** Each picture that a story holds once: its file. */
function picturesOf({ photos }: Story): Pick<Picture, 'folder' | 'path'>[] {
  const held = photos.flatMap(({ picture }) => picture ?? []);
  const files = new Map(held.map(({ folder, path }) => [`${folder}/${path}`, { folder, path }]));
  return [...files.values()];
}

function newsPage({ id, title, date, lang }: Story, site: Site): SitemapPage {
  const { absolute, path, name, language } = site;
  return {
    address: absolute(path.story(id)),
    news: { publication: name, language: newsLanguage(lang ?? language), date: machineDate(date), title },
  };
}

/** A language as a news sitemap names it: ISO 639 alone, but for Chinese. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
