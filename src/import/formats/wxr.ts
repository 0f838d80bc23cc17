import { append } from '../core/append.ts';
import { visible } from '../../parse/sourceText.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import type { Delivery, InputText, LeftOut, PhotoDraft, Reader } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { absolute } from '../core/notation/html.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { XmlElement } from '../core/notation/xml.ts';
import { elements, textOf } from '../core/notation/xml.ts';
import { openFeed } from './feed/file.ts';
import { attribute, itemLeaves, parts, words, wordsOf } from './feed/names.ts';
import type { Entry, Feed, ItemText, Printed } from './feed/story.ts';
import { readLanguage, takeEntry } from './feed/story.ts';
import { isTopic } from './feed/topic.ts';
import { placeOf } from '../core/normalizeDraft.ts';
import { appearedAt, changedAt } from './wxr/moment.ts';
import { withParagraphs } from './wxr/paragraphs.ts';
import { withoutShortcodes } from './wxr/shortcodes.ts';
import type { Attachment, Site } from './wxr/site.ts';
import { keepReferred, meta, siteOf } from './wxr/site.ts';

/**
 * Reads an export of WordPress (WXR 1.0–1.2): each post is a story, and one that was not public is withheld. Pictures that posts refer to are read first.
 * Neither passwords nor the addresses of commenters are told, for a report is read by others than the site’s owner.
 * https://github.com/WordPress/WordPress/blob/master/wp-admin/includes/export.php
 */
export const readWxr: Reader = (text) => {
  const file = openFeed(text, 'item');
  if ('message' in file) return refusedWhole(file);
  const delivery = emptyDelivery();
  const site = siteOf(file.head);
  const link = words(file.head, 'link', 'wp:base_blog_url', 'wp:base_site_url');
  const feed = {
    outlet: words(file.head, 'title'),
    lang: readLanguage(words(file.head, 'language'), placeOf(file.head), delivery.leftOut),
    link,
  };
  append(delivery.inputTexts, itemLeaves(file.root, new Map(privateWords(file.head))));
  for (const item of file.items(isReferred)) {
    keepReferred(item, site);
    const what =
      words(item, 'wp:post_type') === 'attachment'
        ? 'is a file; the words of a picture stand with the posts that show it'
        : 'is an author’s record; the name stands in bylines';
    setAside(item, what, delivery);
  }
  for (const item of file.items((source) => !isReferred(source))) takeItem(item, site, feed, delivery);
  append(delivery.refused, file.refused);
  delivery.doubts.unshift(...file.doubts());
  delivery.leftOut.unshift(...file.leftOut);
  return delivery;
};

interface Blog extends Feed {
  link?: string | undefined;
}

function isReferred(source: string): boolean {
  return /<wp:post_type>\s*(?:<!\[CDATA\[)?\s*(?:attachment|guest-author)\b/.test(source);
}

function takeItem(item: XmlElement, site: Site, feed: Blog, delivery: Delivery): void {
  const type = words(item, 'wp:post_type') ?? 'post';
  const status = words(item, 'wp:status') ?? 'publish';
  if (furniture.test(type)) {
    setAside(item, `is a part of the site (${type}), and no story`, delivery);
  } else if (type === 'page') {
    const advice = 'If it is a story all the same, make it a post and export it again.';
    refuse(item, refusal('not-a-story', { what: 'a page of the site', advice }), delivery);
  } else if (!stories.test(type)) {
    refuse(item, refusal('unknown-post-type', { type: oneLine(type) }), delivery);
  } else if (status === 'trash' || status === 'auto-draft') {
    const what = status === 'trash' ? 'was put into the trash' : 'is a draft in which nothing was written';
    const advice = 'If it is a story all the same, restore it and export it again.';
    refuse(item, refusal('unwritten-story', { what, advice }), delivery);
  } else {
    takePost(item, status, { site, feed, delivery });
    if (type !== 'post')
      delivery.doubts.push({
        ...placeOf(item),
        message: `it is of the type “${oneLine(type)}”, and was taken for a story.`,
        fix: 'Look whether it is one.',
      });
  }
}

/** What WordPress and its plug-ins keep as posts and is none. */
const furniture =
  /^(?:nav_menu_item|revision|attachment|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf-\w+|elementor_\w+|wpcf7_\w+|feedback|jp_\w+|amp_\w+|mc4wp-form|safecss|scheduled-action|guest-author|optionset|shop_\w+|vc_\w+|et_\w+|fl-\w+|ml-\w+)$/;
const stories =
  /^(?:post|news(?:[-_]\w+)?|article|articles|story|stories|opinion|column|columns|editorial|feature|features|report|reports|interview|blog(?:[-_]post)?|press[-_]releases?|liveblog|brief|briefs|nyheter|noticia|noticias|artikel|article_\w+)$/;

function takePost(
  item: XmlElement,
  status: string,
  { site, feed, delivery }: { site: Site; feed: Blog; delivery: Delivery },
): void {
  const address = words(item, 'link') ?? '';
  const base = absolute(address, feed.link) ?? feed.link;
  const categories = parts(item, 'category');
  const { text, leftOut, galleries } = contentOf(item, base);
  const photos = photosOf(item, galleries, site);
  const sound = /^(https?:\S+)[^]*\baudio\//.exec(meta(item, 'enclosure') ?? '')?.[1];
  const appeared = appearedAt(item);
  const change = changedAt(item, appeared);
  const entry: Entry = {
    item,
    title: words(item, 'title'),
    id: words(item, 'guid') ?? words(item, 'wp:post_id'),
    addresses: /^(?:publish|private)$/.test(status) ? [address] : [],
    base,
    texts: text,
    summaries: parts(item, 'excerpt:encoded')
      .filter((element) => textOf(element).trim())
      .map((element) => ({
        element,
        html: withParagraphs(textOf(element)),
        line: element.line,
        path: element.path,
        base,
      })),
    published: appeared,
    updated: change,
    authors: authorsOf(item, categories, site),
    sources: [],
    topics: topicsOf(categories),
    enclosed: { photos, leftOut: [], ...(sound !== undefined && { sound }) },
    lang: categories
      .filter((one) => attribute(one, 'domain') === 'language')
      .map((one) => attribute(one, 'nicename'))[0],
    proposals: [],
    leftOut: [...leftOut, ...commentsOf(item)],
    known: [...privateWords(item), ...unchanged(item, change)],
    withheld: whyWithheld(item, status),
  };
  takeEntry(entry, feed, delivery);
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

function contentOf(
  item: XmlElement,
  base: string | undefined,
): { text: ItemText[]; leftOut: LeftOut[]; galleries: string[][] } {
  const element = parts(item, 'content:encoded').find((one) => textOf(one).trim());
  if (!element) return { text: [], leftOut: [], galleries: [] };
  const { html, gone, galleries } = withoutShortcodes(textOf(element));
  const place = placeOf(element);
  const leftOut = gone.map((text) => ({
    ...place,
    text,
    why: 'a shortcode of WordPress; the words within it stay',
  }));
  const embedded: LeftOut[] = [];
  const bare = html.replace(aloneAddress, (_, before: string, address: string) => {
    embedded.push({
      ...place,
      text: address.trim(),
      why: 'a film or post that WordPress shows in its place; nothing is fetched',
    });
    return before;
  });
  return {
    text: [{ element, html: withParagraphs(bare), line: element.line, path: element.path, base }],
    leftOut: [...leftOut, ...embedded],
    galleries,
  };
}

/** An address alone on its line, which WordPress embeds (oEmbed). */
const aloneAddress =
  /(^|\n|<p>|__wrapper">)[ \t]*\n?[ \t]*(https?:\/\/[^\s<>"[\]]+)[ \t]*(?=\n|$|<\/p>|<\/div>)/g;

function authorsOf(item: XmlElement, categories: XmlElement[], { authors }: Site): string[] {
  const printed = meta(item, 'largo_byline_text', '_byline', 'byline', 'author_byline');
  const several = categories.filter((one) => attribute(one, 'domain') === 'author');
  const logins = several.length
    ? several.map((one) => [wordsOf(one), attribute(one, 'nicename')?.replace(/^cap-/, '') ?? ''])
    : parts(item, 'dc:creator').map((one) => [wordsOf(one)]);
  if (printed) return [printed];
  return logins
    .map((names) => names.map((name) => authors.get(name)).find(Boolean) ?? names[0]!)
    .filter(Boolean);
}

/** Terms of any taxonomy but those that say how a post is shown. */
function topicsOf(categories: XmlElement[]): string[] {
  return categories
    .filter((one) => !ofWordPress.test(attribute(one, 'domain') ?? ''))
    .map(wordsOf)
    .filter(isTopic);
}

const ofWordPress =
  /^(?:author|language|post_format|post_translations|nav_menu|link_category|wp_\w+|elementor_\w+|following_users|ef_\w+|action-group|amp_\w+|post_status|newsletter\w*)$/;

/** The lead picture, and those of galleries in the text. */
function photosOf(item: XmlElement, galleries: string[][], { attachments, hanging }: Site): PhotoDraft[] {
  const own = hanging.get(words(item, 'wp:post_id') ?? '') ?? [];
  const lead = attachments.get(meta(item, '_thumbnail_id') ?? '');
  const shown = galleries.flatMap((ids) => (ids.length ? ids.map((id) => attachments.get(id)) : own));
  return [lead, ...shown].flatMap((attachment) => (attachment ? photoOf(attachment) : []));
}

function photoOf({ title, caption, alt, credit, line, path }: Attachment): PhotoDraft[] {
  const named = /\s/.test(title) && !/\.(?:jpe?g|png|gif|webp)$/i.test(title) ? title : '';
  const words = caption || named || alt;
  if (!visible.test(words)) return [];
  return [{ line, path, caption: words, ...(credit && { credit }), ...(alt && words !== alt && { alt }) }];
}

function commentsOf(item: XmlElement): LeftOut[] {
  return parts(item, 'wp:comment').map((comment) => {
    const text = [words(comment, 'wp:comment_author'), words(comment, 'wp:comment_content')]
      .filter(Boolean)
      .join(': ');
    return { ...placeOf(comment), text, why: 'a reader’s comment' };
  });
}

function refuse(item: XmlElement, why: Refusal, delivery: Delivery): void {
  const leaves = itemLeaves(item, new Map(privateWords(item)));
  const title = words(item, 'title');
  delivery.refused.push({
    ...placeOf(item),
    ...(title && { title }),
    ...why,
    text: leaves.map(({ text }) => text).join('\n'),
  });
  for (const leaf of leaves) delivery.inputTexts.push(leaf);
}

function setAside(item: XmlElement, why: string, delivery: Delivery): void {
  const leaves = itemLeaves(item, new Map(privateWords(item)));
  const text = leaves.map((leaf) => leaf.text).join('\n');
  delivery.leftOut.push({ ...placeOf(item), text, why });
  for (const leaf of leaves) delivery.inputTexts.push(leaf);
}

/** What is told nowhere: passwords, addresses of people, and settings, which are no words. */
function privateWords(within: XmlElement): [XmlElement, InputText[]][] {
  const people = parts(within, 'wp:comment').flatMap((comment) =>
    elements(comment).filter(({ name }) => !/^comment_(?:author|content)$/.test(name)),
  );
  const authors = parts(within, 'wp:author').flatMap((author) =>
    parts(author, 'wp:author_id', 'wp:author_email'),
  );
  const metas = parts(within, 'wp:postmeta').filter((one) => {
    const value = parts(one, 'wp:meta_value').map(textOf).join(' ');
    return !/\p{L}{2,}[\s,.]+\p{L}{2,}/u.test(value) || /^[aOsbi]:\d+[:;]/.test(value.trim());
  });
  return [...parts(within, ...settings), ...people, ...authors, ...metas].map((element) => [element, []]);
}

const settings =
  'post_password post_parent post_type status menu_order is_sticky comment_status ping_status wxr_version'
    .split(' ')
    .map((name) => `wp:${name}`);

/** The elements of a change that is none. */
function unchanged(item: XmlElement, change: Printed[]): [XmlElement, InputText[]][] {
  return change.length
    ? []
    : parts(item, 'wp:post_modified', 'wp:post_modified_gmt').map((element) => [element, []]);
}
