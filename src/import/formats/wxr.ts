import { append } from '../core/append.ts';
import type { Delivery, LeftOut, PhotoDraft, Reader } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import type { Channel, Item, ItemText } from '../core/item.ts';
import { takeItem } from '../core/item.ts';
import { placeOf } from '../core/normalizeDraft.ts';
import { absolute, plainText } from '../core/notation/html.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { XmlElement } from '../core/notation/xml.ts';
import { openXml, textOf } from '../core/notation/xml.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import { attribute, parts, printed, words, wordsOf } from './feed/names.ts';
import { headOf } from './feed/read.ts';
import { changedSince, localMoment } from './exported.ts';
import type { Site } from './wxr/site.ts';
import { addAuthors, keepReferred, meta } from './wxr/site.ts';
import { withoutShortcodes, withParagraphs } from './wxr/text.ts';

/**
 * Reads an export of WordPress (WXR 1.0–1.2): each post is a story, and one that was not public is withheld. Pictures that posts refer to are read first.
 * Neither passwords nor the addresses of commenters are reported, for a report is read by others than the site’s owner.
 * https://github.com/WordPress/WordPress/blob/master/wp-admin/includes/export.php
 */
export const readWxr: Reader = (text) => {
  const site: Site = { authors: new Map(), photos: new Map(), hanging: new Map() };
  const file = openXml(text, 'item', (item) => keepReferred(item, site));
  if ('message' in file) return refusedWhole(file);
  const head = headOf(file);
  addAuthors(head, site);
  const link = words(head, 'link', 'wp:base_blog_url', 'wp:base_site_url');
  const blog: Blog = { outlet: words(head, 'title'), lang: words(head, 'language'), link, site };
  const delivery = emptyDelivery();
  delivery.doubts.push(...file.doubts);
  for (const item of file.items()) takePost(item, blog, delivery);
  append(delivery.refused, file.refused);
  return delivery;
};

interface Blog extends Channel {
  link: string | undefined;
  site: Site;
}

function takePost(item: XmlElement, blog: Blog, delivery: Delivery): void {
  const type = words(item, 'wp:post_type') ?? 'post';
  const status = words(item, 'wp:status') ?? 'publish';
  const aside = asides.find(([types]) => types.test(type))?.[1];
  const refused = refusalOf(type, status);
  if (!aside && !refused) {
    const draft = takeItem(itemOf(item, status, blog), blog, delivery);
    if (type !== 'post') draft.doubts.push(doubt(draft, 'guessed-story', { kind: oneLine(type) }));
    return;
  }
  const title = words(item, 'title');
  const texts = parts(item, 'content:encoded', 'excerpt:encoded').map((one) => plainText(textOf(one)));
  const text = [title, ...texts].filter(Boolean).join('\n');
  if (aside) delivery.leftOut.push({ ...placeOf(item), text, why: aside, certain: type === 'revision' });
  else if (refused) delivery.refused.push({ ...placeOf(item), ...(title && { title }), ...refused, text });
}

/** What WordPress and its plug-ins keep as posts and is none. */
const asides: [types: RegExp, why: string][] = [
  [/^attachment$/, 'is a file; the words of a picture stand with the posts that show it'],
  [/^guest-author$/, 'is an author’s record; the name stands in bylines'],
  [
    /^(?:nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|feedback|safecss|scheduled-action|optionset|mc4wp-form|(?:wp|elementor|wpcf7|jp|amp|shop|vc|et)_\w+|(?:acf|fl|ml)-\w+)$/,
    'is a part of the site, and no story',
  ],
];
const stories =
  /^(?:post|news(?:[-_]\w+)?|articles?|story|stories|opinion|columns?|editorial|features?|reports?|interview|blog(?:[-_]post)?|press[-_]releases?|liveblog|briefs?|nyheter|noticias?|artikel|article_\w+)$/;

function refusalOf(type: string, status: string): Refusal | undefined {
  const make = (id: 'not-a-story' | 'unwritten-story', what: string, how: string) =>
    refusal(id, { what, advice: `If it is a story all the same, ${how} and export it again.` });
  if (type === 'page') return make('not-a-story', 'a page of the site', 'make it a post');
  if (!stories.test(type)) return refusal('unknown-post-type', { type: oneLine(type) });
  if (status === 'trash') return make('unwritten-story', 'was put into the trash', 'restore it');
  const what = 'is a draft in which nothing was written';
  return status === 'auto-draft' ? make('unwritten-story', what, 'restore it') : undefined;
}

function itemOf(item: XmlElement, status: string, { link, site }: Blog): Item {
  const address = words(item, 'link') ?? '';
  const categories = parts(item, 'category');
  const ofDomain = (domain: RegExp) =>
    categories.filter((one) => domain.test(attribute(one, 'domain') ?? ''));
  const content = contentOf(item);
  const appeared =
    dateOf(item, 'wp:post_date') ?? printed(item, 'pubDate').find((one) => !one.includes('-0001'));
  const published = appeared === undefined ? [] : [appeared];
  const changed = dateOf(item, 'wp:post_modified');
  return {
    ...placeOf(item),
    title: words(item, 'title'),
    id: words(item, 'guid', 'wp:post_id'),
    addresses: /^(?:publish|private)$/.test(status) ? [address] : [],
    base: absolute(address, link) ?? link,
    texts: content.texts,
    summaries: parts(item, 'excerpt:encoded').map((element) => textIn(element, textOf(element))),
    published,
    updated: changed === undefined ? [] : changedSince(published, [changed]),
    authors: authorsOf(item, ofDomain(/^author$/), site),
    topics: ofDomain(topical).map(wordsOf),
    photos: photosOf(item, content.galleries, site),
    sound: /^(https?:\S+)[^]*\baudio\//.exec(meta(item, 'enclosure') ?? '')?.[1],
    lang: ofDomain(/^language$/).flatMap((one) => attribute(one, 'nicename') ?? [])[0],
    leftOut: [...content.leftOut, ...commentsOf(item)],
    withheld: whyWithheld(item, status),
  };
}

/** Taxonomies but those that say how a post is shown. */
const topical =
  /^(?!(?:author|language|post_format|post_translations|post_status|nav_menu|link_category|following_users|action-group|newsletter\w*|(?:wp|elementor|ef|amp)_\w+)$)/;

/** Why readers could not see it. */
function whyWithheld(item: XmlElement, status: string): string | undefined {
  if (words(item, 'wp:post_password')) return 'it stood behind a password';
  if (status === 'publish' || status === 'inherit') return undefined;
  const why = {
    draft: 'it is a draft',
    pending: 'it waits for an editor’s approval',
    private: 'it was private',
    future: `it was planned for ${words(item, 'wp:post_date') ?? 'a later day'}`,
  }[status];
  return why ?? `its status is “${oneLine(status)}”`;
}

/** A moment in the site’s own time, so that its day is the day there. A draft has no universal time (`0000-00-00`), and so a day alone. */
function dateOf(item: XmlElement, name: string): string | undefined {
  const [here, there] = [words(item, name) ?? '', words(item, `${name}_gmt`) ?? ''];
  const isMoment = (text: string) => /^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text);
  if (!isMoment(there)) return isMoment(here) ? here : undefined;
  return (isMoment(here) ? localMoment(here, there) : undefined) ?? `${there}Z`;
}

function textIn(element: XmlElement, html: string): ItemText {
  return { ...placeOf(element), kind: 'html', text: withParagraphs(html) };
}

function contentOf(item: XmlElement): { texts: ItemText[]; leftOut: LeftOut[]; galleries: string[][] } {
  const element = parts(item, 'content:encoded').find((one) => textOf(one).trim());
  if (!element) return { texts: [], leftOut: [], galleries: [] };
  const { html, gone, galleries } = withoutShortcodes(textOf(element));
  const leftOut = gone.map((one) => ({ ...placeOf(element), ...one, certain: true }));
  return { texts: [textIn(element, html)], leftOut, galleries };
}

/** A byline that is printed, else authors that the plug-in Co-Authors Plus names, else the one of the post; each by the name that is shown. */
function authorsOf(item: XmlElement, several: XmlElement[], { authors }: Site): string[] {
  const byline = meta(item, 'largo_byline_text', '_byline', 'byline', 'author_byline');
  if (byline) return [byline];
  return (several.length ? several : parts(item, 'dc:creator')).map((one) => {
    const login = wordsOf(one);
    return authors.get(login) ?? authors.get(attribute(one, 'nicename')?.replace(/^cap-/, '') ?? '') ?? login;
  });
}

/** The lead picture, and those of galleries in the text; a gallery that names none shows those that hang at the post. */
function photosOf(item: XmlElement, galleries: string[][], { photos, hanging }: Site): PhotoDraft[] {
  const own = hanging.get(words(item, 'wp:post_id') ?? '') ?? [];
  const lead = photos.get(meta(item, '_thumbnail_id') ?? '');
  const shown = galleries.flatMap((ids) => (ids.length ? ids.map((id) => photos.get(id)) : own));
  return [lead, ...shown].filter((photo) => photo !== undefined).map((photo) => ({ ...photo }));
}

function commentsOf(item: XmlElement): LeftOut[] {
  return parts(item, 'wp:comment').map((comment) => {
    const said = [words(comment, 'wp:comment_author'), words(comment, 'wp:comment_content')];
    const text = said.filter(Boolean).join(': ');
    return { ...placeOf(comment), text, why: 'a reader’s comment', certain: true };
  });
}
