/*
 * Sitemaps as XML: sitemaps.org 0.9 with Google’s extensions for pictures (sitemap-image 1.1) and news (sitemap-news 0.9). Addresses are full
 * ones, encoded as RFC 3986 says.
 */
import { xmlText } from '../xmlText.ts';

/** A page of a sitemap. */
export interface SitemapPage {
  address: string;
  /** W3C date and time: a day, or a moment with its offset. */
  changed?: string | undefined;
  /** Pictures that the page shows. */
  pictures?: string[];
  news?: NewsItem;
}

/** What a news sitemap says of a story. */
export interface NewsItem {
  /** The name of what publishes it. */
  publication: string;
  /** ISO 639, or `zh-cn` or `zh-tw`. */
  language: string;
  date: string;
  title: string;
}

/** The most pages of one sitemap, and the most of a news sitemap. */
export const mostPages = 50_000;
export const mostNews = 1_000;

/** The most that one sitemap may weigh; the protocol allows 52,428,800 bytes. */
export const mostBytes = 50_000_000;

/** A sitemap in pieces, a page each. */
export function* urlSet(pages: Iterable<SitemapPage>): Generator<string> {
  yield `${declaration}<urlset xmlns="${protocol}" xmlns:image="${imageExtension}" xmlns:news="${newsExtension}">\n`;
  for (const page of pages) yield urlOf(page);
  yield '</urlset>\n';
}

/** An index of sitemaps. */
export function sitemapIndex(sitemaps: SitemapPage[]): string {
  const entries = sitemaps.map(
    ({ address, changed }) => `<sitemap><loc>${xmlText(address)}</loc>${lastmod(changed)}</sitemap>\n`,
  );
  return `${declaration}<sitemapindex xmlns="${protocol}">\n${entries.join('')}</sitemapindex>\n`;
}

/** No fewer bytes than a page takes in a sitemap. */
export function bytesOf({ address, pictures = [] }: SitemapPage): number {
  return pictures.reduce((sum, { length }) => sum + 80 + mostPerCharacter * length, 120 + address.length);
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const imageExtension = 'http://www.google.com/schemas/sitemap-image/1.1';
const newsExtension = 'http://www.google.com/schemas/sitemap-news/0.9';

/** `&apos;` */
const mostPerCharacter = 6;

function urlOf({ address, changed, pictures = [], news }: SitemapPage): string {
  const images = pictures.map((at) => `<image:image><image:loc>${xmlText(at)}</image:loc></image:image>`);
  return `<url><loc>${xmlText(address)}</loc>${lastmod(changed)}${images.join('')}${news ? newsOf(news) : ''}</url>\n`;
}

function newsOf({ publication, language, date, title }: NewsItem): string {
  return (
    `<news:news><news:publication><news:name>${xmlText(publication)}</news:name>` +
    `<news:language>${xmlText(language)}</news:language></news:publication>` +
    `<news:publication_date>${date}</news:publication_date><news:title>${xmlText(title)}</news:title></news:news>`
  );
}

function lastmod(changed: string | undefined): string {
  return changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
}
