import type { Delivery, Reader } from '../../core/delivery.ts';
import type { Item, ItemText } from '../../core/item.ts';
import { takeItem } from '../../core/item.ts';
import { plainText } from '../../core/notation/html.ts';
import type { Json, JsonObject } from '../../core/notation/json.ts';
import { readJson } from '../../core/notation/json.ts';
import * as json from '../../core/notation/jsonFields.ts';
import { refusal } from '../../core/refusals.ts';
import { photoOf } from '../rows.ts';
import type { PostFields } from './fields.ts';
import { isRefused, itemOf, readObjects, textsAt, valuesAt } from './fields.ts';
import { whyHidden } from './wordpress.ts';

const { field, isTrue, itemTexts, placeOf, textField } = json;

/** Its times are universal. Authors and tags are within a post of the API, in an export in tables of their own. */
const fields: PostFields = {
  id: 'uuid id',
  title: 'title',
  addresses: 'canonical_url url',
  summaries: 'custom_excerpt|excerpt',
  published: '+published_at +created_at',
  updated: '+updated_at',
  authors: 'authors.name primary_author.name',
  topics: 'tags.name',
  lang: 'locale',
};

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
    new Map(valuesAt(data, table).map((row) => [textField(row, key), textField(row, value)]));
  const ofPosts = (table: string) => Map.groupBy(valuesAt(data, table), (row) => textField(row, 'post_id'));
  const settings = named('settings', 'key', 'value');
  const channel = { outlet: settings.get('title'), lang: settings.get('lang') ?? settings.get('locale') };
  const [users, tags] = [named('users', 'id', 'name'), named('tags', 'id', 'name')];
  const [authors, topics, meta] = ['posts_authors', 'posts_tags', 'posts_meta'].map(ofPosts);
  const order = (row: Json) => Number(textField(row, 'sort_order') ?? 0);
  const joined = (rows: Json[] = [], key: string, names: typeof users) =>
    rows
      .toSorted((one, other) => order(one) - order(other))
      .flatMap((row) => names.get(textField(row, key)) ?? []);
  for (const post of valuesAt(data, 'posts')) {
    const isPage = textField(post, 'type') === 'page' || isTrue(post, 'page');
    const page = { what: 'a page of the site', advice: 'Nothing needs to be done.' };
    if (isRefused(post, isPage ? refusal('not-a-story', page) : undefined, delivery)) continue;
    const [item, id] = [itemOf(post, fields), textField(post, 'id')];
    const owner = textsAt(post, 'author_id|author').flatMap((one) => users.get(one) ?? []);
    const people = [joined(authors!.get(id), 'author_id', users), item.authors!, owner];
    const [caption, alt] = ['feature_image_caption', 'feature_image_alt'].map(
      (name) => textField(post, name) ?? textField(meta!.get(id)?.[0], name),
    );
    const more: Partial<Item> = {
      authors: people.find((list) => list.length) ?? [],
      topics: [...joined(topics!.get(id), 'tag_id', tags), ...item.topics!].filter(
        (tag) => !tag.startsWith('#'),
      ),
      photos: photoOf(placeOf(post), caption, undefined, alt),
      texts: textsOf(post),
      withheld: whyWithheld(post),
      leftOut: ['lexical', 'mobiledoc', 'plaintext'].flatMap((name) =>
        itemTexts('plain', field(post, name)).map((one) => ({ ...one, why: held, certain: true })),
      ),
    };
    takeItem({ ...item, ...more }, channel, delivery);
  }
}

const held = 'the text as Ghost’s editor holds it';

function whyWithheld(post: JsonObject): string | undefined {
  const isPublic = (textField(post, 'visibility') ?? 'public') === 'public';
  const why = whyHidden(textField(post, 'status') ?? 'published', textField(post, 'published_at'));
  return why ?? (isPublic ? undefined : 'only members could read it');
}

/** Its HTML; where the export has none, what its editor holds. */
function textsOf(post: JsonObject): ItemText[] {
  const written = itemTexts('html', field(post, 'lexical', 'mobiledoc')).map((one) => ({
    ...one,
    text: readJson(one.text).values.map(htmlOfDocument).join(''),
  }));
  const all = [itemTexts('html', field(post, 'html')), written, itemTexts('plain', field(post, 'plaintext'))];
  const texts = all.find((list) => list.some((one) => plainText(one.text))) ?? [];
  return texts.map((one) => ({ ...one, text: one.text.replaceAll('__GHOST_URL__', '') }));
}

/** The words of a post as Ghost’s editors hold them, a paragraph each block: nodes of a tree (Lexical), or sections and cards (Mobiledoc). */
function htmlOfDocument(document: Json): string {
  const isList = (one: Json) => textField(one, 'type') === 'list';
  const nodes = valuesAt(document, 'root.children').flatMap((one) =>
    isList(one) ? valuesAt(one, 'children') : one,
  );
  const cards = json.partsOf(field(document, 'cards'));
  const sections = json.partsOf(field(document, 'sections')).flatMap((section) => {
    const [kind, first, second] = json.partsOf(section).map((part) => ({ part, text: json.scalar(part) }));
    if (kind?.text === '10') return cards[Number(first?.text)] ?? [];
    return kind?.text === '3' ? json.partsOf(second?.part) : section;
  });
  return [...nodes, ...sections].map(htmlOfBlock).join('\n');
}

function htmlOfBlock(block: Json): string {
  const leaves = json.jsonLeaves(block);
  const [address, caption] = [/\bsrc$/, /\bcaption$/].map((sign) =>
    leaves.find(({ path = '' }) => sign.test(path)),
  );
  if (address)
    return `<figure><img src="${address.text}"><figcaption>${caption?.text ?? ''}</figcaption></figure>`;
  const html = leaves
    .filter(({ path = '' }) => wordsAt.test(path))
    .map(({ path = '', text }) => (/html$/.test(path) ? text : text.replaceAll('<', '&lt;')));
  return `<p>${html.join('').replace(/\n\s*\n/g, '</p><p>')}</p>`;
}

/** Fields with words; the text of a marker is the fourth of its parts. */
const wordsAt =
  /(?:heading|text|content|caption|title|description|header|footer|label|markdown|html|\[4\])$/i;
