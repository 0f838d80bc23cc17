import type { Delivery, Reader } from '../../core/delivery.ts';
import { placeOf } from '../../core/delivery.ts';
import type { Item } from '../../core/item.ts';
import { takeItem } from '../../core/item.ts';
import type { Json, JsonObject } from '../../core/notation/json.ts';
import * as json from '../../core/notation/jsonFields.ts';
import type { Refusal } from '../../core/refusals.ts';
import { refusal } from '../../core/refusals.ts';
import { readFields, select, valuesOf } from '../paths.ts';
import { photoFrom } from '../photo.ts';
import type { PostPaths } from './fields.ts';
import { isRefused, itemOf, readObjects } from './fields.ts';
import { whyHidden } from './wordpress.ts';

const { field, isTrue, itemsOf, itemTexts, textField } = json;

/** Its times are universal. Authors and tags are within a post of the API, in an export in tables of their own. */
const fields: PostPaths = {
  id: 'uuid id',
  title: 'title',
  addresses: 'canonical_url url',
  summaries: 'custom_excerpt|excerpt',
  published: '+published_at +created_at',
  updated: '+updated_at',
  authors: 'authors primary_author',
  topics: 'tags',
  lang: 'locale',
};
const picture = { caption: 'feature_image_caption', alt: 'feature_image_alt' };

/**
 * Reads an export of Ghost (`{"db": [{"data": {"posts": …, "users": …, "tags": …}}]}`), or posts as its API gives them. Pages are no stories; drafts,
 * and posts for members alone, are withheld.
 */
export const readGhost: Reader = (text) =>
  readObjects(text, (object) => field(object, 'posts')?.kind === 'list', takePosts, {
    item: 'post',
    advice: 'Export it again: Settings, Advanced, Import/Export.',
  });

function takePosts(data: JsonObject, delivery: Delivery): void {
  const named = (table: string, key: string, value: string) =>
    new Map(select(data, table).map((row) => [textField(row, key), textField(row, value)]));
  const ofPosts = (table: string) => Map.groupBy(select(data, table), (row) => textField(row, 'post_id'));
  const settings = named('settings', 'key', 'value');
  const channel = { outlet: settings.get('title'), lang: settings.get('lang') ?? settings.get('locale') };
  const [users, tags] = [named('users', 'id', 'name'), named('tags', 'id', 'name')];
  const [authors, topics, meta] = ['posts_authors', 'posts_tags', 'posts_meta'].map(ofPosts);
  const order = (row: Json) => Number(textField(row, 'sort_order') ?? 0);
  const joined = (rows: Json[] = [], key: string, names: typeof users) =>
    rows
      .toSorted((one, other) => order(one) - order(other))
      .flatMap((row) => names.get(textField(row, key)) ?? []);
  for (const post of itemsOf(field(data, 'posts'))) {
    const isPage = textField(post, 'type') === 'page' || isTrue(post, 'page');
    const page = { what: 'a page of the site', advice: 'Nothing needs to be done.' };
    const [item, id] = [itemOf(post, fields), textField(post, 'id')];
    const whyNone = isPage ? refusal('not-a-story', page) : whyUnread(post);
    if (isRefused(post, whyNone, delivery)) continue;
    const owner = valuesOf(post, 'author_id|author').flatMap((one) => users.get(one) ?? []);
    const people = [joined(authors!.get(id), 'author_id', users), item.authors!, owner];
    const pictured = [post, ...(meta!.get(id) ?? [])].map((of) => readFields(of, picture));
    const more: Partial<Item> = {
      authors: people.find((list) => list.length) ?? [],
      topics: [...joined(topics!.get(id), 'tag_id', tags), ...item.topics!].filter(
        (tag) => !tag.startsWith('#'),
      ),
      photos: pictured.flatMap((words) => photoFrom(placeOf(post), words) ?? []).slice(0, 1),
      texts: itemTexts('either', ...select(post, 'html|plaintext')).map((one) => ({
        ...one,
        text: one.text.replaceAll('__GHOST_URL__', ''),
      })),
      withheld: whyWithheld(post),
      leftOut: itemTexts('plain', ...select(post, 'lexical mobiledoc')).map((one) => ({
        ...one,
        why: 'the text as Ghost’s editor holds it',
        certain: true,
      })),
    };
    takeItem(delivery, { ...item, ...more }, channel);
  }
}

function whyUnread(post: Json): Refusal | undefined {
  const held = field(post, 'lexical', 'mobiledoc');
  if (!held || valuesOf(post, 'html plaintext').length) return undefined;
  const what = `has its text under ${held.path.replace(/^.*\./, '')} alone, as Ghost’s editor holds it`;
  return refusal('no-text', { what, advice: 'Export it again with html, or get it from the API of Ghost.' });
}

function whyWithheld(post: JsonObject): string | undefined {
  const isPublic = (textField(post, 'visibility') ?? 'public') === 'public';
  const why = whyHidden(textField(post, 'status') ?? 'published', textField(post, 'published_at'));
  return why ?? (isPublic ? undefined : 'only members could read it');
}
