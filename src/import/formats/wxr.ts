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
import { attribute, parts, words, wordsOf } from './feed/names.ts';
import { headOf } from './feed/read.ts';
import { appearedAt, changedAt } from './wxr/moment.ts';
import { withParagraphs } from './wxr/paragraphs.ts';
import { withoutShortcodes } from './wxr/shortcodes.ts';
import type { Site } from './wxr/site.ts';
import { addAuthors, emptySite, keepReferred, meta } from './wxr/site.ts';

/**
 * Reads an export of WordPress (WXR 1.0–1.2): each post is a story, and one that was not public is withheld. Pictures that posts refer to are read first.
 * Neither passwords nor the addresses of commenters are reported, for a report is read by others than the site’s owner.
 * https://github.com/WordPress/WordPress/blob/master/wp-admin/includes/export.php
 */
export const readWxr: Reader = (text) => {
  const site = emptySite();
  const file = openXml(text, 'item', (item) => keepReferred(item, site));
  if ('message' in file) return refusedWhole(file);
  const head = headOf(file);
  addAuthors(head, site);
  const blog: Blog = {
    outlet: words(head, 'title'),
    lang: words(head, 'language'),
    link: words(head, 'link', 'wp:base_blog_url', 'wp:base_site_url'),
    site,
  };
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
  const title = words(item, 'title');
  const text = [title, ...textsOf(item).map((element) => plainText(textOf(element)))]
    .filter(Boolean)
    .join('\n');
  if (aside) delivery.leftOut.push({ ...placeOf(item), text, why: aside, certain: type === 'revision' });
  else if (refused) delivery.refused.push({ ...placeOf(item), ...(title && { title }), ...refused, text });
  else {
    const draft = takeItem(itemOf(item, status, blog), blog, delivery);
    if (type !== 'post') draft.doubts.push(doubt(draft, 'guessed-story', { kind: oneLine(type) }));
  }
}

/** What WordPress and its plug-ins keep as posts and is none. */
const asides: [types: RegExp, why: string][] = [
  [/^attachment$/, 'is a file; the words of a picture stand with the posts that show it'],
  [/^guest-author$/, 'is an author’s record; the name stands in bylines'],
  [
    /^(?:nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf-\w+|elementor_\w+|wpcf7_\w+|feedback|jp_\w+|amp_\w+|mc4wp-form|safecss|scheduled-action|optionset|shop_\w+|vc_\w+|et_\w+|fl-\w+|ml-\w+)$/,
    'is a part of the site, and no story',
  ],
];

const stories =
  /^(?:post|news(?:[-_]\w+)?|articles?|story|stories|opinion|columns?|editorial|features?|reports?|interview|blog(?:[-_]post)?|press[-_]releases?|liveblog|briefs?|nyheter|noticias?|artikel|article_\w+)$/;

function refusalOf(type: string, status: string): Refusal | undefined {
  if (type === 'page') {
    const advice = 'If it is a story all the same, make it a post and export it again.';
    return refusal('not-a-story', { what: 'a page of the site', advice });
  }
  if (!stories.test(type)) return refusal('unknown-post-type', { type: oneLine(type) });
  if (status !== 'trash' && status !== 'auto-draft') return undefined;
  const what = status === 'trash' ? 'was put into the trash' : 'is a draft in which nothing was written';
  const advice = 'If it is a story all the same, restore it and export it again.';
  return refusal('unwritten-story', { what, advice });
}

function itemOf(item: XmlElement, status: string, { link, site }: Blog): Item {
  const address = words(item, 'link') ?? '';
  const base = absolute(address, link) ?? link;
  const categories = parts(item, 'category');
  const content = contentOf(item);
  return {
    ...placeOf(item),
    title: words(item, 'title'),
    id: words(item, 'guid', 'wp:post_id'),
    addresses: /^(?:publish|private)$/.test(status) ? [address] : [],
    base,
    texts: content.texts,
    summaries: parts(item, 'excerpt:encoded').map((element) => textIn(element, textOf(element))),
    published: appearedAt(item),
    updated: changedAt(item),
    authors: authorsOf(item, categories, site),
    topics: categories.filter((one) => !ofWordPress.test(attribute(one, 'domain') ?? '')).map(wordsOf),
    photos: photosOf(item, content.galleries, site),
    sound: /^(https?:\S+)[^]*\baudio\//.exec(meta(item, 'enclosure') ?? '')?.[1],
    lang: attributesOf(categories, 'language', 'nicename')[0],
    leftOut: [...content.leftOut, ...commentsOf(item)],
    withheld: whyWithheld(item, status),
  };
}

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

function textsOf(item: XmlElement): XmlElement[] {
  return parts(item, 'content:encoded', 'excerpt:encoded').filter((one) => textOf(one).trim());
}

function textIn(element: XmlElement, html: string): ItemText {
  return { ...placeOf(element), kind: 'html', text: withParagraphs(html) };
}

function contentOf(item: XmlElement): { texts: ItemText[]; leftOut: LeftOut[]; galleries: string[][] } {
  const element = parts(item, 'content:encoded').find((one) => textOf(one).trim());
  if (!element) return { texts: [], leftOut: [], galleries: [] };
  const { html, gone, galleries } = withoutShortcodes(textOf(element));
  const leaveOut = (text: string, why: string): LeftOut => ({
    ...placeOf(element),
    text,
    why,
    certain: true,
  });
  const leftOut = gone.map((text) => leaveOut(text, 'a shortcode of WordPress; the words within it stay'));
  const bare = html.replace(aloneAddress, (_, before: string, address: string) => {
    leftOut.push(leaveOut(address, 'a film or post that WordPress shows in its place; nothing is fetched'));
    return before;
  });
  return { texts: [textIn(element, bare)], leftOut, galleries };
}

/** An address alone on its line, which WordPress embeds (oEmbed). */
const aloneAddress =
  /(^|\n|<p>|__wrapper">)[ \t]*\n?[ \t]*(https?:\/\/[^\s<>"[\]]+)[ \t]*(?=\n|$|<\/p>|<\/div>)/g;

/** A byline that is printed, else authors that the plug-in Co-Authors Plus names, else the one of the post; each by the name that is shown. */
function authorsOf(item: XmlElement, categories: XmlElement[], { authors }: Site): string[] {
  const byline = meta(item, 'largo_byline_text', '_byline', 'byline', 'author_byline');
  if (byline) return [byline];
  const several = categories.filter((one) => attribute(one, 'domain') === 'author');
  const people = several.length ? several : parts(item, 'dc:creator');
  return people.map((one) => {
    const logins = [wordsOf(one), attribute(one, 'nicename')?.replace(/^cap-/, '') ?? ''];
    return logins.map((login) => authors.get(login)).find(Boolean) ?? logins[0]!;
  });
}

function attributesOf(categories: XmlElement[], domain: string, name: string): string[] {
  return categories
    .filter((one) => attribute(one, 'domain') === domain)
    .flatMap((one) => attribute(one, name) ?? []);
}

/** Taxonomies that say how a post is shown. */
const ofWordPress =
  /^(?:author|language|post_format|post_translations|nav_menu|link_category|wp_\w+|elementor_\w+|following_users|ef_\w+|action-group|amp_\w+|post_status|newsletter\w*)$/;

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
    return {
      ...placeOf(comment),
      text: said.filter(Boolean).join(': '),
      why: 'a reader’s comment',
      certain: true,
    };
  });
}
