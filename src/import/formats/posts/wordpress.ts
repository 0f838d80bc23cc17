/* What an export and the REST API of WordPress have in common. */
import type { Delivery, Place } from '../../core/delivery.ts';
import { doubt } from '../../core/doubts.ts';
import type { Channel, Item } from '../../core/item.ts';
import { takeItem } from '../../core/item.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import type { Refusal } from '../../core/refusals.ts';
import { refusal } from '../../core/refusals.ts';
import { withFigures, withoutShortcodes, withParagraphs } from './shortcodes.ts';

/** A post by what its system says of it; `day` is for which it was planned. */
interface Post extends Place {
  type: string;
  status: string;
  title: string | undefined;
  hasPassword: boolean;
  day: string | undefined;
}

/** Makes a story of a post. What is none by its type and status is left out or refused, with its `words`. */
export function takePost(
  { type, status, title, hasPassword, day, ...place }: Post,
  words: () => string,
  item: () => Item,
  channel: Channel,
  delivery: Delivery,
): void {
  const { leftOut, refused } = delivery;
  const why = asides.find(([types]) => types.test(type))?.[1];
  const refusedAs = why === undefined ? refusalOf(type, status) : undefined;
  if (why !== undefined) leftOut.push({ ...place, text: words(), why, certain: type === 'revision' });
  else if (refusedAs) refused.push({ ...place, ...(title && { title }), ...refusedAs, text: words() });
  else {
    const withheld = hasPassword ? 'it stood behind a password' : whyHidden(status, day);
    const draft = takeItem(delivery, { ...item(), withheld }, channel);
    if (type !== 'post') draft.doubts.push(doubt(draft, 'guessed-story', { kind: oneLine(type) }));
  }
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
  /^(?:post|news(?:[-_]\w+)?|articles?|story|stories|opinions?|columns?|commentary|analys[ei]s|letters?|reviews?|obituar(?:y|ies)|essays?|dispatch(?:es)?|editorial|features?|reports?|interview|blog(?:[-_]post)?|press[-_]releases?|liveblog|briefs?|nyheter|noticias?|artikel|article_\w+)$/;

function refusalOf(type: string, status: string): Refusal | undefined {
  const make = (id: 'not-a-story' | 'unwritten-story', what: string, how: string) =>
    refusal(id, { what, advice: `If it is a story all the same, ${how} and export it again.` });
  if (type === 'page') return make('not-a-story', 'a page of the site', 'make it a post');
  if (!stories.test(type)) return refusal('unknown-post-type', { type: oneLine(type) });
  if (status === 'trash') return make('unwritten-story', 'was put into the trash', 'restore it');
  const what = 'is a draft in which nothing was written';
  return status === 'auto-draft' ? make('unwritten-story', what, 'restore it') : undefined;
}

/** Why readers could not see a post of this status, of WordPress or Ghost; `day` is for which it was planned. */
export function whyHidden(status: string, day = 'a later day'): string | undefined {
  if (/^(?:publish|published|sent|inherit)$/.test(status)) return undefined;
  const why = {
    draft: 'it is a draft',
    pending: 'it waits for an editor’s approval',
    private: 'it was private',
    future: `it was planned for ${day}`,
    scheduled: `it was planned for ${day}`,
  }[status];
  return why ?? `its status is “${oneLine(status)}”`;
}

/** Taxonomies but those that say how a post is shown. */
export const topical =
  /^(?!(?:author|language|post_format|post_translations|post_status|nav_menu|link_category|following_users|action-group|newsletter\w*|(?:wp|elementor|ef|amp)_\w+)$)/;

/** The texts of a post without their shortcodes, in paragraphs; with what went of them, and the ids of the pictures of each gallery. */
export function textsOf(texts: (Place & { text: string })[]) {
  const read = texts.map(({ text, ...place }) => ({ place, ...withoutShortcodes(text) }));
  return {
    texts: read.map(({ place, html }) => ({
      ...place,
      kind: 'html' as const,
      text: withFigures(withParagraphs(html)),
    })),
    leftOut: read.flatMap(({ place, gone }) => gone.map((one) => ({ ...place, ...one, certain: true }))),
    galleries: read.flatMap(({ galleries }) => galleries),
  };
}
