/*
 * The site’s name and language, and every URL it has: no other file puts one together. Paths begin at the base path of the
 * build; `absolute` makes a full address of one. A record’s URL is for good.
 */
import { belowPictures } from './parse/picture.ts';

declare global {
  /** What `archive.md` says, as `astroConfig` hands it in. */
  interface ImportMetaEnv {
    readonly DATELINE_NAME?: string;
    readonly DATELINE_DESCRIPTION?: string;
  }
}

export const site = {
  /** From `archive.md`, like the description. */
  name: import.meta.env?.DATELINE_NAME ?? 'Dateline',
  language: 'en',
  /** Where the archive is published; `--site` overrides it. */
  address: 'https://dateline.example/',
  description:
    import.meta.env?.DATELINE_DESCRIPTION ??
    'A news archive to be read by day and searched by person or country.',
};

/** The base path, with a slash at both ends. */
export const base = `/${(import.meta.env?.BASE_URL ?? '/').replace(/^\/|\/$/g, '')}/`.replace('//', '/');

export const path = {
  front: () => base,
  story: (id: string) => `${base}stories/${id}/`,
  photo: (storyId: string, number: number) => `${base}stories/${storyId}/#photo-${number}`,
  dates: () => `${base}dates/`,
  /** A year, month or day: `2025`, `2025-04`, `2025-04-08`. */
  date: (date: string) => `${base}dates/${date.replaceAll('-', '/')}/`,
  people: () => `${base}people/`,
  person: (id: string, time?: string) => `${base}people/${id}/${under(time)}`,
  countries: () => `${base}countries/`,
  country: (code: string, time?: string) => `${base}countries/${code.toLowerCase()}/${under(time)}`,
  sources: () => `${base}sources/`,
  source: (slug: string, time?: string) => `${base}sources/${slug}/${under(time)}`,
  topics: () => `${base}topics/`,
  topic: (slug: string, time?: string) => `${base}topics/${slug}/${under(time)}`,
  photos: (time?: string) => `${base}photos/${under(time)}`,
  picture: (file: { folder: 'content' | 'public'; path: string }) =>
    base + (file.folder === 'public' ? file.path : `pictures/${belowPictures(file.path)}`),
  search: (query: Record<string, string> = {}) =>
    `${base}search/${Object.keys(query).length ? `?${new URLSearchParams(query)}` : ''}`,
  about: () => `${base}about/`,
  data: (file = '') => `${base}data/${file}`,
  /** The feed of the page at `of`, which is the front page where none is named. */
  feed: (of = base, form: 'xml' | 'json' = 'xml') => `${of}feed.${form}`,
  favicon: () => `${base}favicon.svg`,
  openSearch: () => `${base}opensearch.xml`,
};

/** A full address: `https://dateline.example/stories/…/`. */
export function absolute(sitePath: string): string {
  return new URL(sitePath, import.meta.env?.SITE ?? site.address).href;
}

/** Links of a story’s text that begin at the root of the archive, as they stand under the base path. */
export function underBase(html: string): string {
  return base === '/' ? html : html.replaceAll('<a href="/', `<a href="${base}`);
}

/** `2025-04` as a folder. */
function under(time: string | undefined): string {
  return time ? `${time.replaceAll('-', '/')}/` : '';
}
