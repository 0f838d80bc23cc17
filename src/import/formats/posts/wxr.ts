import { append } from '../../core/append.ts';
import type { Delivery, PhotoDraft, Reader } from '../../core/delivery.ts';
import { emptyDelivery, refusedWhole, placeOf } from '../../core/delivery.ts';
import type { Channel, Item } from '../../core/item.ts';
import { plainText } from '../../core/notation/html.ts';
import { absolute } from '../../core/notation/address.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { openXml, textOf } from '../../core/notation/xml.ts';
import { attribute, parts, printed, words, wordsOf } from '../feed/names.ts';
import { headOf } from '../feed/read.ts';
import { photoFrom } from '../photo.ts';
import type { PostPaths } from './fields.ts';
import { itemOf } from './fields.ts';
import { takePost, textsOf, topical } from './wordpress.ts';

/** What posts of an export refer to, wherever it stands in the file. */
export class WordpressSite {
  readonly authors = new Map<string, string>();
  /** Pictures with words, by id. */
  readonly photos = new Map<string, PhotoDraft>();
  /** The pictures that hang at a post, by its id. */
  readonly hanging = new Map<string, PhotoDraft[]>();

  /** Keeps a picture, or a guest author of the plug-in Co-Authors Plus. */
  keep(item: XmlElement): void {
    const type = words(item, 'wp:post_type');
    const login = meta(item, 'cap-user_login') ?? words(item, 'wp:post_name');
    const name = meta(item, 'cap-display_name') ?? words(item, 'title');
    if (type === 'guest-author' && login && name) this.authors.set(login.replace(/^cap-/, ''), name);
    const photo = type === 'attachment' ? photoOf(item) : undefined;
    if (!photo) return;
    this.photos.set(words(item, 'wp:post_id') ?? '', photo);
    const parent = words(item, 'wp:post_parent') ?? '0';
    if (!this.hanging.get(parent)?.push(photo)) this.hanging.set(parent, [photo]);
  }

  keepAll(text: string): void {
    const file = openXml(text, 'item');
    if ('items' in file) for (const item of file.items) this.keep(item);
  }
}

/**
 * Reads an export of WordPress (WXR 1.0–1.2): each post is a story, and one that was not public is withheld. Pictures that posts refer to are read first.
 * Neither passwords nor the addresses of commenters are reported, for a report is read by others than the site’s owner.
 * https://github.com/WordPress/WordPress/blob/master/wp-admin/includes/export.php
 */
export const readWxr: Reader = (text, about) => {
  const known = about?.site instanceof WordpressSite ? about.site : undefined;
  const site = known ?? new WordpressSite();
  const file = openXml(text, 'item');
  if ('message' in file) return refusedWhole(file);
  if (!known) for (const item of file.items) site.keep(item);
  const head = headOf(file);
  for (const author of parts(head, 'wp:author')) {
    const login = words(author, 'wp:author_login');
    const whole = printed(author, 'wp:author_first_name wp:author_last_name').join(' ');
    const name = words(author, 'wp:author_display_name') ?? whole;
    if (login && name && !site.authors.has(login)) site.authors.set(login, name);
  }
  const link = words(head, 'link wp:base_blog_url wp:base_site_url');
  const blog: Blog = { outlet: words(head, 'title'), lang: words(head, 'language'), link, site };
  const delivery: Delivery = { ...emptyDelivery(), doubts: file.doubts };
  for (const item of file.items) {
    const status = words(item, 'wp:status') ?? 'publish';
    const post = {
      ...{
        ...placeOf(item),
        type: words(item, 'wp:post_type') ?? 'post',
        status,
        title: words(item, 'title'),
      },
      ...{ hasPassword: words(item, 'wp:post_password') !== undefined, day: words(item, 'wp:post_date') },
    };
    const written = () => {
      const texts = parts(item, 'content:encoded excerpt:encoded').map((one) => plainText(textOf(one)));
      return [post.title, ...texts].filter(Boolean).join('\n');
    };
    takePost(post, written, () => postOf(item, status, blog), blog, delivery);
  }
  append(delivery.refused, file.refused);
  return delivery;
};

interface Blog extends Channel {
  link: string | undefined;
  site: WordpressSite;
}

/** A draft has no universal time (`0000-00-00`). */
const fields: PostPaths = {
  id: 'guid post_id',
  title: 'title',
  published: 'post_date+post_date_gmt pubDate',
  updated: 'post_modified+post_modified_gmt',
};

function postOf(item: XmlElement, status: string, { link, site }: Blog): Item {
  const address = words(item, 'link') ?? '';
  const ofDomain = (domain: RegExp) =>
    parts(item, 'category').filter((one) => domain.test(attribute(one, 'domain') ?? ''));
  const sources = (name: string) => parts(item, name).map((one) => ({ ...placeOf(one), text: textOf(one) }));
  const content = textsOf(sources('content:encoded'));
  const comments = parts(item, 'wp:comment').map((one) => ({
    ...placeOf(one),
    text: printed(one, 'wp:comment_author wp:comment_content').join(': '),
    ...{ why: 'a reader’s comment', certain: true },
  }));
  return {
    ...itemOf(item, fields),
    addresses: /^(?:publish|private)$/.test(status) ? [address] : [],
    base: absolute(address, link) ?? link,
    texts: content.texts,
    summaries: textsOf(sources('excerpt:encoded')).texts,
    authors: authorsOf(item, ofDomain(/^author$/), site),
    topics: ofDomain(topical).map(wordsOf),
    photos: photosOf(item, content.galleries, site),
    sound: /^(https?:\S+)[^]*\baudio\//.exec(meta(item, 'enclosure') ?? '')?.[1],
    lang: ofDomain(/^language$/).flatMap((one) => attribute(one, 'nicename') ?? [])[0],
    leftOut: [...content.leftOut, ...comments],
  };
}

/** A byline that is printed, else authors that the plug-in Co-Authors Plus names, else the one of the post; each by the name that is shown. */
function authorsOf(item: XmlElement, several: XmlElement[], { authors }: WordpressSite): string[] {
  const byline = meta(item, 'largo_byline_text', '_byline', 'byline', 'author_byline');
  if (byline) return [byline];
  return (several.length ? several : parts(item, 'dc:creator')).map((one) => {
    const login = wordsOf(one);
    return authors.get(login) ?? authors.get(attribute(one, 'nicename')?.replace(/^cap-/, '') ?? '') ?? login;
  });
}

/** The lead picture, and those of galleries in the text; a gallery that names none shows those that hang at the post. */
function photosOf(item: XmlElement, galleries: string[][], { photos, hanging }: WordpressSite): PhotoDraft[] {
  const own = hanging.get(words(item, 'wp:post_id') ?? '') ?? [];
  const lead = photos.get(meta(item, '_thumbnail_id') ?? '') ?? [];
  const shown = galleries.flatMap((ids) => (ids.length ? ids.flatMap((id) => photos.get(id) ?? []) : own));
  return [lead, shown].flat().map((photo) => ({ ...photo, ...placeOf(item) }));
}

/** The value of a post’s `wp:postmeta`, as it stands. */
function meta(item: XmlElement, ...keys: string[]): string | undefined {
  const all = parts(item, 'wp:postmeta');
  return keys
    .flatMap((key) => all.filter((one) => words(one, 'wp:meta_key') === key))
    .flatMap((one) => parts(one, 'wp:meta_value').map((value) => textOf(value).trim()))
    .find(Boolean);
}

/** Undefined where a picture has no words but the name of its file. */
function photoOf(item: XmlElement): PhotoDraft | undefined {
  const serialized = meta(item, '_wp_attachment_metadata') ?? '';
  // A string in what PHP serialized: `s:6:"credit";s:8:"Jane Doe";`.
  const inPhp = (key: string) => new RegExp(`"${key}";s:\\d+:"([^"]*)"`).exec(serialized)?.[1]?.trim();
  const title = words(item, 'title') ?? '';
  const named = /\s/.test(title) && !/\.(?:jpe?g|png|gif|webp)$/i.test(title) ? title : '';
  const alt = meta(item, '_wp_attachment_image_alt') ?? '';
  const caption = words(item, 'excerpt:encoded content:encoded description') ?? inPhp('caption');
  const credits = ['_media_credit', 'media_credit', 'photo_credit', '_photo_credit', 'credit'];
  const credit = meta(item, ...credits) ?? inPhp('credit');
  return photoFrom(item, { caption: [caption ?? '', named], credit: [credit ?? ''], alt: [alt] });
}
