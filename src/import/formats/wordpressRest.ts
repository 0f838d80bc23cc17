import type { Delivery, PhotoDraft, Reader } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import { takeItem } from '../core/item.ts';
import { plainText } from '../core/notation/html.ts';
import type { Json, JsonObject } from '../core/notation/json.ts';
import { readJson } from '../core/notation/json.ts';
import {
  cutObject,
  field,
  isTrue,
  itemsOf,
  itemTexts,
  objectsIn,
  placeOf,
  refusedObject,
  textField,
} from '../core/notation/jsonFields.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import { changedSince, localMoment } from './localMoment.ts';

/**
 * Reads posts as the REST API of WordPress gives them (`/wp-json/wp/v2/posts`): one, a list, or lists one after another. Names of authors, terms and
 * pictures are in it where it was asked for with `_embed`.
 */
export const readWordpressRest: Reader = (text) => {
  const { values, refused, doubts } = readJson(text);
  const delivery: Delivery = { ...emptyDelivery(), refused, doubts };
  const posts = values.flatMap((value) => objectsIn(value, isPost));
  for (const post of posts) {
    const why = whyRefused(post);
    if (why) delivery.refused.push(refusedObject(post, rendered(post, 'title'), why));
    else takePost(post, delivery);
  }
  if (!posts.length && !refused.length) {
    const advice = 'Save the answer of /wp-json/wp/v2/posts?_embed.';
    delivery.refused.push({ line: 1, ...refusal('no-items', { what: 'holds no post', advice }) });
  }
  return delivery;
};

function isPost(object: JsonObject): boolean {
  return field(object, 'content', 'title', 'excerpt')?.kind === 'object';
}

function whyRefused(post: JsonObject): Refusal | undefined {
  if (post.cut) return cutObject();
  const type = textField(post, 'type') ?? 'post';
  const what = { page: 'a page of the site', attachment: 'a file', revision: 'an earlier version' }[type];
  if (what) return refusal('not-a-story', { what, advice: 'Nothing is to be done.' });
  const isTrash = /^(?:trash|auto-draft)$/.test(textField(post, 'status') ?? '');
  return isTrash
    ? refusal('unwritten-story', { what: 'was put into the trash', advice: 'Nothing is to be done.' })
    : undefined;
}

function takePost(post: JsonObject, delivery: Delivery): void {
  const embedded = field(post, '_embedded');
  const terms = itemsOf(field(embedded, 'wp:term')).flatMap(itemsOf);
  const yoast = field(post, 'yoast_head_json');
  const names = itemsOf(field(embedded, 'author')).flatMap((author) => textField(author, 'name') ?? []);
  takeItem(
    {
      ...placeOf(post),
      id: textField(field(post, 'guid'), 'rendered', 'raw') ?? textField(post, 'id'),
      title: rendered(post, 'title'),
      addresses: [textField(post, 'link', 'canonical')].filter((address) => address !== undefined),
      texts: itemTexts('html', field(field(post, 'content'), 'rendered', 'raw')),
      summaries: itemTexts('html', field(field(post, 'excerpt'), 'rendered', 'raw')),
      published: momentsOf(post, 'date'),
      updated: changedSince(momentsOf(post, 'date'), momentsOf(post, 'modified')),
      authors: names.length ? names : [textField(yoast, 'author') ?? ''].filter(Boolean),
      topics: terms.filter(isTopic).flatMap((term) => plainText(textField(term, 'name') ?? '') || []),
      photos: itemsOf(field(embedded, 'wp:featuredmedia')).flatMap(photoOf),
      withheld: whyWithheld(post),
    },
    { outlet: textField(yoast, 'og_site_name'), lang: textField(yoast, 'og_locale')?.replace('_', '-') },
    delivery,
  );
}

function rendered(post: Json, name: string): string | undefined {
  const value = field(post, name);
  return value?.kind === 'object' ? textField(value, 'rendered', 'raw') : textField(post, name);
}

/** `date` is in the site’s own time, `date_gmt` the same in universal time. */
function momentsOf(post: JsonObject, name: string): string[] {
  const [local, universal] = [textField(post, name), textField(post, `${name}_gmt`)];
  const zoned = localMoment(local ?? '', universal ?? '');
  return [zoned, universal && `${universal}Z`, local].filter((text) => text !== undefined);
}

function isTopic(term: Json): boolean {
  const taxonomy = textField(term, 'taxonomy') ?? '';
  return !/^(?:post_format|author|language|post_translations)$/.test(taxonomy);
}

function photoOf(media: Json): PhotoDraft[] {
  const [caption, alt] = [plainText(rendered(media, 'caption') ?? ''), textField(media, 'alt_text')];
  if (!caption && !alt) return [];
  return [{ ...placeOf(media), caption: caption || alt!, ...(caption && alt && { alt }) }];
}

function whyWithheld(post: JsonObject): string | undefined {
  const status = textField(post, 'status') ?? 'publish';
  if (isProtected(post) || textField(post, 'password')) return 'it stood behind a password';
  if (/^(?:publish|inherit)$/.test(status)) return undefined;
  return status === 'draft' ? 'it is a draft' : `its status is “${status}”`;
}

function isProtected(post: JsonObject): boolean {
  return ['content', 'excerpt'].some((name) => isTrue(field(post, name), 'protected'));
}
