import type { Delivery, Reader } from '../core/delivery.ts';
import type { Channel, ItemText } from '../core/item.ts';
import { takeItem } from '../core/item.ts';
import { plainText } from '../core/notation/html.ts';
import type { Json, JsonObject } from '../core/notation/json.ts';
import { readJson } from '../core/notation/json.ts';
import {
  field,
  isTrue,
  itemsOf,
  itemTexts,
  placeOf,
  scalar,
  textField,
} from '../core/notation/jsonFields.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import { changedSince, isRefused, notAStory, readObjects } from './exported.ts';
import { photoOf } from './rows.ts';

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
  const tables = tablesOf(data);
  const { settings } = tables;
  const channel = { outlet: settings.get('title'), lang: settings.get('lang') ?? settings.get('locale') };
  for (const post of itemsOf(field(data, 'posts'))) {
    if (post.kind !== 'object') continue;
    const isPage = textField(post, 'type') === 'page' || isTrue(post, 'page');
    const why = isPage ? notAStory('a page of the site') : undefined;
    if (!isRefused(post, textField(post, 'title'), why, delivery)) takePost(post, tables, channel, delivery);
  }
}

/** What a post names by its id. */
type Tables = ReturnType<typeof tablesOf>;

function tablesOf(data: JsonObject) {
  const rows = (name: string) => itemsOf(field(data, name));
  const named = (table: string, key: string, value: string) =>
    new Map(rows(table).map((row) => [textField(row, key) ?? '', textField(row, value) ?? '']));
  const ofPosts = (table: string) => Map.groupBy(rows(table), (row) => textField(row, 'post_id') ?? '');
  const joined = (table: string, key: string, names: Map<string, string>) => {
    const posts = ofPosts(table);
    const order = (row: Json) => Number(textField(row, 'sort_order') ?? 0);
    return (post: string) =>
      (posts.get(post) ?? [])
        .toSorted((a, b) => order(a) - order(b))
        .flatMap((row) => names.get(textField(row, key) ?? '') || []);
  };
  const users = named('users', 'id', 'name');
  return {
    users,
    authors: joined('posts_authors', 'author_id', users),
    tags: joined('posts_tags', 'tag_id', named('tags', 'id', 'name')),
    meta: ofPosts('posts_meta'),
    settings: named('settings', 'key', 'value'),
  };
}

function takePost(post: JsonObject, tables: Tables, channel: Channel, delivery: Delivery): void {
  const id = textField(post, 'id') ?? '';
  const { authors, meta, tags, users } = tables;
  const published = momentsOf(post, 'published_at', 'created_at');
  const inPost = (name: string) => itemsOf(field(post, name)).flatMap((one) => textField(one, 'name') ?? []);
  const owner = users.get(textField(post, 'author_id', 'author') ?? '') ?? '';
  const people = [authors(id), inPost('authors'), inPost('primary_author'), [owner]];
  const topics = [tags(id), inPost('tags')];
  const ofPicture = (name: string) => textField(post, name) ?? textField(meta.get(id)?.[0], name);
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
      authors: people.find((list) => list.length) ?? [],
      topics: topics.find((list) => list.length)?.filter((tag) => !tag.startsWith('#')) ?? [],
      photos: photoOf(
        placeOf(post),
        ofPicture('feature_image_caption'),
        undefined,
        ofPicture('feature_image_alt'),
      ),
      lang: textField(post, 'locale'),
      withheld: whyWithheld(post),
      // What its editor holds, beside the text that was made of it.
      leftOut: ['lexical', 'mobiledoc', 'plaintext'].flatMap((name) =>
        itemTexts('plain', field(post, name)).map((one) => ({
          ...one,
          why: 'the text as Ghost’s editor holds it',
          certain: true,
        })),
      ),
    },
    channel,
    delivery,
  );
}

/** Ghost writes ISO 8601 in universal time; its first versions wrote milliseconds since 1970. */
function momentsOf(post: JsonObject, ...names: string[]): string[] {
  return names
    .flatMap((name) => textField(post, name) ?? [])
    .map((written) => (/^\d{13}$/.test(written) ? new Date(Number(written)).toISOString() : written))
    .map((written) => written.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/, '$1T$2Z'));
}

/** Its HTML; where the export has none, what its editor holds. */
function textsOf(post: JsonObject): ItemText[] {
  const html = itemTexts('html', field(post, 'html'));
  const written = itemTexts('html', field(post, 'lexical'), field(post, 'mobiledoc')).map((one) => ({
    ...one,
    text: readJson(one.text).values.map(htmlOfDocument).join(''),
  }));
  const all = [html, written, itemTexts('plain', field(post, 'plaintext'))];
  const texts = all.find((list) => list.some((one) => plainText(one.text)));
  return (texts ?? []).map((one) => ({ ...one, text: one.text.replaceAll('__GHOST_URL__', '') }));
}

function whyWithheld(post: JsonObject): string | undefined {
  const status = textField(post, 'status') ?? 'published';
  if (status === 'draft') return 'it is a draft';
  if (!/^(?:published|sent)$/.test(status)) return `its status is “${oneLine(status)}”`;
  const visibility = textField(post, 'visibility') ?? 'public';
  return visibility === 'public' ? undefined : 'only members could read it';
}

/** The words of a post as Ghost’s editors hold them, as HTML without emphasis: Lexical, a tree of nodes, or Mobiledoc, a list of sections and cards. */
function htmlOfDocument(document: Json): string {
  const root = field(document, 'root');
  if (root) return itemsOf(field(root, 'children')).map(htmlOfNode).join('');
  const cards = partsOf(field(document, 'cards'));
  return partsOf(field(document, 'sections'))
    .map((section) => {
      const [kind, first, second] = partsOf(section);
      if (scalar(kind) === '10') return htmlOfCard(partsOf(cards[Number(scalar(first))])[1]);
      const isList = scalar(kind) === '3';
      const lines = isList ? partsOf(second) : second ? [second] : [];
      return lines.map((line) => element(isList ? 'li' : (scalar(first) ?? 'p'), wordsOf(line))).join('');
    })
    .join('\n');
}

/** Each marker of a line is its kind, the marks it opens and closes, and its text. */
function wordsOf(line: Json): string {
  return partsOf(line)
    .map((marker) => escaped(scalar(partsOf(marker)[3]) ?? ''))
    .join('');
}

function htmlOfNode(node: Json): string {
  const type = textField(node, 'type') ?? '';
  if (type === 'linebreak') return '<br>';
  if (/text$/.test(type)) return escaped(textField(node, 'text') ?? '');
  const inner = itemsOf(field(node, 'children')).map(htmlOfNode).join('');
  if (!inner) return htmlOfCard(node);
  if (type === 'link') return `<a href="${escaped(textField(node, 'url') ?? '')}">${inner}</a>`;
  return element(
    /heading$/.test(type) ? 'h2' : /listitem$/.test(type) ? 'li' : /list$/.test(type) ? 'ul' : 'p',
    inner,
  );
}

/** What a card says: HTML, Markdown as its paragraphs, a picture with its caption, the words of a call-out or a bookmark. */
function htmlOfCard(card: Json | undefined): string {
  const html = textField(card, 'html');
  if (html !== undefined || card?.kind !== 'object') return html ?? '';
  const [address, caption] = [textField(card, 'src'), textField(card, 'caption') ?? ''];
  if (address) return `<figure><img src="${escaped(address)}"><figcaption>${caption}</figcaption></figure>`;
  const words = card.entries.filter(({ name }) => ofWords.test(name)).map(({ value }) => scalar(value) ?? '');
  return words.flatMap((text) => text.split(/\n\s*\n/).map((block) => element('p', block))).join('');
}

const ofWords = /(?:heading|text|content|title|description|header|footer|label|markdown|url)$/i;

function element(name: string, inner: string): string {
  return /^(?:p|h[1-6]|ul|li|blockquote|aside)$/.test(name) ? `<${name}>${inner}</${name}>` : inner;
}

/** The items of a list, also those that say nothing: their order counts. */
function partsOf(list: Json | undefined): Json[] {
  return list?.kind === 'list' ? list.items : [];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
