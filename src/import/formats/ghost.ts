import type { Delivery, LeftOut, PhotoDraft, Reader } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import type { Channel, ItemText } from '../core/item.ts';
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
  scalar,
  textField,
} from '../core/notation/jsonFields.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import { htmlOfDocument } from './ghostDocument.ts';
import { changedSince } from './localMoment.ts';

/**
 * Reads an export of Ghost (`{"db": [{"data": {"posts": …, "users": …, "tags": …}}]}`), or posts as its API gives them. Pages are no stories; drafts,
 * and posts for members alone, are withheld.
 */
export const readGhost: Reader = (text) => {
  const { values, refused, doubts } = readJson(text);
  const delivery: Delivery = { ...emptyDelivery(), refused, doubts };
  for (const data of values.flatMap((value) => objectsIn(value, holdsPosts))) {
    const tables = tablesOf(data);
    const setting = (...keys: string[]) => keys.flatMap((key) => tables.settings.get(key) ?? [])[0];
    const channel = { outlet: setting('title'), lang: setting('lang', 'locale') };
    for (const post of itemsOf(field(data, 'posts'))) {
      if (post.kind !== 'object') continue;
      const why = whyRefused(post);
      if (why) delivery.refused.push(refusedObject(post, textField(post, 'title'), why));
      else takePost(post, tables, channel, delivery);
    }
  }
  if (!delivery.stories.length && !delivery.refused.length) {
    const advice = 'Export it again: Settings, Advanced, Import/Export.';
    delivery.refused.push({ line: 1, ...refusal('no-items', { what: 'holds no post', advice }) });
  }
  return delivery;
};

function holdsPosts(object: JsonObject): boolean {
  return field(object, 'posts')?.kind === 'list';
}

/** What a post names by its id. */
interface Tables {
  users: Map<string, string>;
  authors: Map<string, string[]>;
  tags: Map<string, string[]>;
  meta: Map<string, Json>;
  settings: Map<string, string>;
}

function tablesOf(data: JsonObject): Tables {
  const rows = (name: string) => itemsOf(field(data, name));
  const named = (table: string, key: string, value: string) =>
    new Map(rows(table).map((row) => [textField(row, key) ?? '', textField(row, value) ?? '']));
  const [users, tags] = [named('users', 'id', 'name'), named('tags', 'id', 'name')];
  const joined = (table: string, key: string, names: Map<string, string>) => {
    const order = (row: Json) => Number(textField(row, 'sort_order') ?? 0);
    const found = new Map<string, string[]>();
    for (const row of rows(table).toSorted((a, b) => order(a) - order(b))) {
      const name = names.get(textField(row, key) ?? '');
      const post = textField(row, 'post_id') ?? '';
      if (name) found.set(post, [...(found.get(post) ?? []), name]);
    }
    return found;
  };
  return {
    users,
    authors: joined('posts_authors', 'author_id', users),
    tags: joined('posts_tags', 'tag_id', tags),
    meta: new Map(rows('posts_meta').map((row) => [textField(row, 'post_id') ?? '', row])),
    settings: named('settings', 'key', 'value'),
  };
}

function whyRefused(post: JsonObject): Refusal | undefined {
  if (post.cut) return cutObject();
  const isPage = textField(post, 'type') === 'page' || isTrue(post, 'page');
  return isPage
    ? refusal('not-a-story', { what: 'a page of the site', advice: 'Nothing is to be done.' })
    : undefined;
}

function takePost(post: JsonObject, tables: Tables, channel: Channel, delivery: Delivery): void {
  const id = textField(post, 'id') ?? '';
  const published = momentsOf(post, 'published_at', 'created_at');
  takeItem(
    {
      ...placeOf(post),
      id: textField(post, 'uuid', 'id'),
      title: textField(post, 'title'),
      addresses: ['canonical_url', 'url'].flatMap((name) => textField(post, name) ?? []),
      texts: textsOf(post),
      summaries: itemTexts('either', field(post, 'custom_excerpt', 'excerpt')),
      published,
      updated: changedSince(published, momentsOf(post, 'updated_at')),
      authors: authorsOf(post, id, tables),
      topics: (tables.tags.get(id) ?? namesIn(post, 'tags')).filter((tag) => !tag.startsWith('#')),
      photos: photosOf(post, tables.meta.get(id)),
      lang: textField(post, 'locale'),
      withheld: whyWithheld(post),
      leftOut: documentsOf(post),
    },
    channel,
    delivery,
  );
}

function authorsOf(post: JsonObject, id: string, { authors, users }: Tables): string[] {
  const owner = users.get(textField(post, 'author_id', 'author') ?? '');
  const lists = [authors.get(id) ?? [], namesIn(post, 'authors'), namesIn(post, 'primary_author')];
  return lists.find((list) => list.length) ?? (owner ? [owner] : []);
}

function namesIn(post: JsonObject, name: string): string[] {
  return itemsOf(field(post, name)).flatMap((one) => textField(one, 'name') ?? []);
}

/** Ghost writes ISO 8601 in universal time; its first versions wrote milliseconds since 1970. */
function momentsOf(post: JsonObject, ...names: string[]): string[] {
  return names.flatMap((name) => {
    const written = textField(post, name);
    if (written === undefined) return [];
    if (/^\d{13}$/.test(written)) return new Date(Number(written)).toISOString();
    return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(written) ? `${written.replace(' ', 'T')}Z` : written;
  });
}

/** Its HTML; where the export has none, what its editor holds. */
function textsOf(post: JsonObject): ItemText[] {
  const html = itemTexts('html', field(post, 'html'));
  const written = ['lexical', 'mobiledoc'].flatMap((name) => {
    const text = textField(post, name);
    const [document] = text === undefined ? [] : readJson(text).values;
    return document
      ? [{ ...placeOf(field(post, name)!), kind: 'html' as const, text: htmlOfDocument(document) }]
      : [];
  });
  const texts = [html, written, itemTexts('plain', field(post, 'plaintext'))].find((list) =>
    list.some((one) => plainText(textOf(one))),
  );
  return (texts ?? []).map((one) => ({ ...one, text: textOf(one).replaceAll('__GHOST_URL__', '') }));
}

/** What its editor holds, beside the text that was made of it. */
function documentsOf(post: JsonObject): LeftOut[] {
  return ['lexical', 'mobiledoc', 'plaintext'].flatMap((name) => {
    const at = field(post, name);
    const why = 'the text as Ghost’s editor holds it';
    return at ? [{ ...placeOf(at), text: scalar(at) ?? '', why, certain: true }] : [];
  });
}

function textOf(text: ItemText): string {
  return text.kind === 'read' ? '' : text.text;
}

function photosOf(post: JsonObject, meta: Json | undefined): PhotoDraft[] {
  const said = (name: string) => plainText(textField(post, name) ?? textField(meta, name) ?? '');
  const [caption, alt] = [said('feature_image_caption'), said('feature_image_alt')];
  if (!caption && !alt) return [];
  return [{ ...placeOf(post), caption: caption || alt, ...(caption && alt && { alt }) }];
}

function whyWithheld(post: JsonObject): string | undefined {
  const status = textField(post, 'status') ?? 'published';
  if (status === 'draft') return 'it is a draft';
  if (!/^(?:published|sent)$/.test(status)) return `its status is “${oneLine(status)}”`;
  const visibility = textField(post, 'visibility') ?? 'public';
  return visibility === 'public' ? undefined : 'only members could read it';
}
