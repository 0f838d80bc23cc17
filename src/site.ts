/*
 * What a site is called and where it is. Every address is made here, of those in `routes.ts`: no other file puts one together. Paths
 * begin at the base path; `absolute` makes a full address of one.
 */
import type { Addresses } from './archive/dataset.ts';
import { directionOf } from './archive/language.ts';
import { renditionFolder } from './archive/renditions.ts';
import type { Messages } from './messages/messages.ts';
import { messagesOf } from './messages/messages.ts';
import type { PlaceOnMap } from './maps/placeOnMap.ts';
import { placeMapFile } from './maps/placeOnMap.ts';
import { belowPictures } from './parse/picture.ts';
import { dayOf, monthOf } from './parse/storyDate.ts';
import type { Menu, Part } from './routes.ts';
import { partsOf, routes } from './routes.ts';

/** What `archive.md` and the command say. */
export interface SiteSettings {
  name: string;
  description: string;
  /** BCP 47: of the stories that name none, of search, and of the interface where it knows it. */
  language: string;
  /** Of the host, with its scheme; the base path is not part of it. */
  address: string;
  /** The base path, with a slash at both ends. */
  base: string;
  /** Whether browsers keep pages to be read away from the network; see `offline/worker.ts`. */
  offline: boolean;
  /** Whether each story stands beside its page as Markdown too; where it is not said, archives that are not large have it. */
  markdown?: boolean | undefined;
  /** Of the whole archive; a story’s own go before them. */
  rights?: string | undefined;
  /** Where the archive can be written to: a mail address, or one on the web. */
  contact?: string | undefined;
  /** Who publishes the archive. */
  publisher?: string | undefined;
  /** Whether crawlers that gather texts to train models on are welcome; left out where the archive does not say. */
  robots?: 'allow' | 'refuse' | undefined;
}

export interface Site extends SiteSettings {
  /** What it was made of: plain data. */
  settings: SiteSettings;
  /** The interface’s words. */
  t: Messages;
  /** Of the interface, as attributes of its root. */
  root: LanguageAttributes;
  /** Of a text in a story’s language, or the archive’s where it names none; empty where that is the interface’s own. */
  inLanguage(lang: string | undefined): Partial<LanguageAttributes>;
  path: Paths;
  menus: Record<Menu, MenuLink[]>;
  /** A full address: `https://dateline.example/stories/…/`. */
  absolute(sitePath: string): string;
  /** HTML whose links begin at the root of the archive, with these under the base path. */
  underBase(html: string): string;
  /** The full addresses that datasets give. */
  addresses: Addresses;
}

interface LanguageAttributes {
  lang: string;
  dir?: 'ltr' | 'rtl';
}

type Paths = { [Kind in keyof typeof routes]: (typeof routes)[Kind]['address'] } & {
  photoInStory(story: string, number: number): string;
  /** A year, month or day: `2025`, `2025-04`, `2025-04-08`. */
  date(date: string): string;
  picture(file: { folder: 'content' | 'public'; path: string }): string;
  /** The map of a place from which a story was filed. */
  placeMap(place: PlaceOnMap): string;
  /** A smaller rendition of a picture: `800.avif`. */
  rendition(file: { folder: 'content' | 'public'; path: string }, name: string): string;
  dataset(file: string): string;
  /** The feed of the page at `of`, which is the front page where none is named. */
  feed(of?: string, form?: 'xml' | 'json'): string;
  /** An archive document of that feed, from 1 for the oldest. */
  feedArchive(of: string, number: number): string;
  favicon(): string;
  openSearch(): string;
  /** A sitemap, `2025` or `pages`; their index where none is named. */
  sitemap(part?: string): string;
  robots(): string;
  /** What the archive reserves for itself of text and data mining. */
  tdmReservation(): string;
  llms(): string;
  /** A story as Markdown. */
  markdown(story: string): string;
};

/** A part of the archive to which every page links. */
export interface MenuLink {
  part: Part | 'feed';
  name: string;
  path: string;
}

export const defaultSettings: SiteSettings = {
  name: 'Dateline',
  description: messagesOf('en').layout.description,
  language: 'en',
  address: 'https://dateline.example/',
  base: '/',
  offline: false,
};

export function createSite(settings: SiteSettings): Site {
  const { address, base, language } = settings;
  const t = messagesOf(language);
  const isOwn = new Intl.Locale(language).language === t.language;
  const dir = directionOf(t.language);
  const root = { lang: isOwn ? language : t.language, ...(dir === 'rtl' && { dir }) };
  const absolute = (sitePath: string): string => new URL(sitePath, address).href;
  const pages = Object.fromEntries(
    Object.entries(routes).map(([kind, { address: below }]) => [
      kind,
      (...parts: never[]) => base + (below as (...parts: never[]) => string)(...parts),
    ]),
  ) as { [Kind in keyof typeof routes]: (typeof routes)[Kind]['address'] };
  const path: Paths = {
    ...pages,
    photoInStory: (story, number) => `${pages.story(story)}#photo-${number}`,
    date: (date) => (dayOf(date) ? pages.day(date) : monthOf(date) ? pages.month(date) : pages.year(date)),
    picture: ({ folder, path: file }) =>
      base + (folder === 'public' ? file : `pictures/${belowPictures(file)}`),
    placeMap: (place) => `${base}maps/${placeMapFile(place)}`,
    rendition: (file, name) => `${base}renditions/${renditionFolder(file)}${name}`,
    dataset: (file) => pages.data() + file,
    feed: (of = base, form = 'xml') => `${of}feed.${form}`,
    feedArchive: (of, number) => `${of}feed-archive/${number}.xml`,
    favicon: () => `${base}favicon.svg`,
    openSearch: () => `${base}opensearch.xml`,
    sitemap: (part) => `${base}sitemap${part === undefined ? '' : `-${part}`}.xml`,
    robots: () => `${base}robots.txt`,
    tdmReservation: () => `${base}.well-known/tdmrep.json`,
    llms: () => `${base}llms.txt`,
    markdown: (story) => `${pages.story(story)}index.md`,
  };
  const linkTo = (part: MenuLink['part']): MenuLink => ({ part, name: t.parts[part], path: path[part]() });
  return {
    ...settings,
    settings,
    t,
    root,
    inLanguage: (lang = isOwn ? undefined : language) => (lang ? { lang, dir: directionOf(lang) } : {}),
    path,
    menus: {
      masthead: partsOf('masthead').map(linkTo),
      // It ends with the feed, which is no page, and About, where readers look for it.
      foot: [...partsOf('foot'), 'feed' as const, 'about' as const].map(linkTo),
    },
    absolute,
    underBase: (html) => (base === '/' ? html : html.replaceAll('<a href="/', `<a href="${base}`)),
    addresses: {
      story: (id) => absolute(path.story(id)),
      person: (id) => absolute(path.person(id)),
      country: (code) => absolute(path.country(code)),
      picture: (file) => absolute(path.picture(file)),
    },
  };
}

/** A base path as it is used everywhere: with a slash at both ends. */
export function basePath(written: string): string {
  return `/${written.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}
