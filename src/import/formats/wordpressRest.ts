import type { Delivery, Reader } from '../core/delivery.ts';
import { takeItem } from '../core/item.ts';
import type { Json, JsonObject } from '../core/notation/json.ts';
import { field, isTrue, itemsOf, itemTexts, placeOf, textField } from '../core/notation/jsonFields.ts';
import { changedSince, isRefused, moments, notAStory, readObjects } from './exported.ts';
import { photoOf } from './rows.ts';

/**
 * Reads posts as the REST API of WordPress gives them (`/wp-json/wp/v2/posts`): one, a list, or lists one after another. Names of authors, terms and
 * pictures are in it where it was asked for with `_embed`.
 */
export const readWordpressRest: Reader = (text) =>
  readObjects(
    text,
    (object) => field(object, 'content', 'title', 'excerpt')?.kind === 'object',
    (post, delivery) => {
      const type = textField(post, 'type') ?? 'post';
      const status = textField(post, 'status') ?? '';
      const isTrash = /^(?:trash|auto-draft)$/.test(status);
      const what = isTrash ? 'a post in the trash' : others[type];
      const why = what === undefined ? undefined : notAStory(what);
      if (!isRefused(post, rendered(post, 'title'), why, delivery)) takePost(post, delivery);
    },
    { item: 'post', advice: 'Save the answer of /wp-json/wp/v2/posts?_embed.' },
  );

const others: Partial<Record<string, string>> = {
  page: 'a page of the site',
  attachment: 'a file',
  revision: 'an earlier version',
};

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
      topics: terms.filter(isTopic).flatMap((term) => textField(term, 'name') ?? []),
      photos: itemsOf(field(embedded, 'wp:featuredmedia')).flatMap((media) =>
        photoOf(placeOf(media), rendered(media, 'caption'), undefined, textField(media, 'alt_text')),
      ),
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
  return moments(textField(post, name), textField(post, `${name}_gmt`));
}

function isTopic(term: Json): boolean {
  const taxonomy = textField(term, 'taxonomy') ?? '';
  return !/^(?:post_format|author|language|post_translations)$/.test(taxonomy);
}

function whyWithheld(post: JsonObject): string | undefined {
  const status = textField(post, 'status') ?? 'publish';
  const isProtected = ['content', 'excerpt'].some((name) => isTrue(field(post, name), 'protected'));
  if (isProtected || textField(post, 'password')) return 'it stood behind a password';
  if (/^(?:publish|inherit)$/.test(status)) return undefined;
  return status === 'draft' ? 'it is a draft' : `its status is “${status}”`;
}
