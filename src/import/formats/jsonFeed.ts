import { visible } from '../../parse/sourceText.ts';
import type { Delivery, LeftOut, Refused } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import type { Channel, Item } from '../core/item.ts';
import { takeItem } from '../core/item.ts';
import { plainText } from '../core/notation/html.ts';
import type { Json, JsonObject } from '../core/notation/json.ts';
import { readJson } from '../core/notation/json.ts';
import * as json from '../core/notation/jsonFields.ts';
import { outletOf } from '../core/outlet.ts';
import { refusal } from '../core/refusals.ts';

const { field, itemsOf, placeOf, scalar, textField, wordsIn } = json;

/** Reads a JSON Feed, version 1.0 or 1.1 (https://www.jsonfeed.org/version/1.1/). Each item becomes a story; its files are not fetched. */
export function readJsonFeed(text: string): Delivery {
  const { values, refused, doubts } = readJson(text);
  const delivery: Delivery = { ...emptyDelivery(), refused, doubts };
  for (const value of values) readFeed(value, delivery);
  return delivery;
}

function readFeed(feed: Json, delivery: Delivery): void {
  const items = itemsOf(field(feed, 'items'));
  const next = field(feed, 'next_url');
  if (next) delivery.doubts.push(doubt(placeOf(next), 'feed-goes-on', { where: wordsIn(next) }));
  if (!items.length) {
    const advice = 'Get it from its source again when it has news.';
    const why = refusal('no-items', { what: 'the feed has no items', advice });
    delivery.refused.push(json.refusedObject(feed, undefined, why));
    return;
  }
  const base = textField(feed, 'home_page_url', 'feed_url');
  const title = plainText(textField(feed, 'title') ?? '');
  const outlet = outletOf(title, base, placeOf(feed), delivery.doubts);
  const channel: Channel = { outlet, lang: textField(feed, 'language') };
  for (const item of items) {
    const refused = refusalOf(item);
    if (refused) delivery.refused.push(refused);
    else if (item.kind === 'object')
      takeItem(itemOf(item, { base, authors: authorsOf(feed) }), channel, delivery);
  }
}

/** The id is often the address of the item, and a feed then need not give it again (JSON Feed 1.1, “id”). */
function itemOf(item: JsonObject, feed: Pick<Item, 'base' | 'authors'>): Item {
  const addresses = [textField(item, 'url') ?? '', textField(item, 'id') ?? ''];
  const authors = authorsOf(item);
  const files = itemsOf(field(item, 'attachments'));
  const sound = files.find((file) => /^audio/.test(textField(file, 'mime_type') ?? ''));
  return {
    ...placeOf(item),
    id: textField(item, 'id'),
    title: textField(item, 'title'),
    addresses,
    base: addresses.find((address) => /^https?:/.test(address)) ?? feed.base,
    // Some write HTML under `content_text`, and plain text under `content_html`.
    texts: json.itemTexts('either', field(item, 'content_html'), field(item, 'content_text')),
    summaries: json.itemTexts('either', field(item, 'summary')),
    published: [textField(item, 'date_published') ?? ''],
    updated: [textField(item, 'date_modified') ?? ''],
    authors: authors.length ? authors : (feed.authors ?? []),
    topics: itemsOf(field(item, 'tags')).map((tag) => scalar(tag) ?? textField(tag, 'name') ?? ''),
    ...(sound && { sound: textField(sound, 'url') ?? 'without an address' }),
    lang: textField(item, 'language'),
    leftOut: asides.flatMap(([name, why]) => leftOutOf(field(item, name), why)),
  };
}

/** An item without authors has those of the feed (JSON Feed 1.1, “authors”). Version 1.0 names one. */
function authorsOf(of: Json): string[] {
  const authors = itemsOf(field(of, 'authors', 'author'));
  return authors.map((author) => plainText(scalar(author) ?? textField(author, 'name') ?? ''));
}

function leftOutOf(of: Json | undefined, why: string): LeftOut[] {
  return itemsOf(of).map((value) => ({ ...placeOf(value), text: wordsIn(value), why }));
}

const asides: [name: string, why: string][] = [
  ['image', 'a picture without a caption; files are not fetched'],
  ['banner_image', 'a picture without a caption; files are not fetched'],
  ['attachments', 'an attachment; files are not fetched'],
  ['external_url', 'the page that the item speaks of, and not its own'],
];

function refusalOf(item: Json): Refused | undefined {
  const title = plainText(textField(item, 'title') ?? '');
  const advice = 'An item of a JSON Feed is an object with "id" and "content_html" or "content_text".';
  if (item.kind !== 'object')
    return json.refusedObject(item, title, refusal('no-items', { what: 'is no item', advice }));
  if (item.cut) return json.refusedObject(item, title, json.cutObject());
  const texts = ['content_html', 'content_text', 'summary'].map((name) => textField(item, name) ?? '');
  if (texts.some((text) => visible.test(plainText(text)))) return undefined;
  const hasFiles = field(item, 'attachments') !== undefined;
  const why = refusal('no-text', hasFiles ? { what: 'has no text, but files alone' } : {});
  return json.refusedObject(item, title, why);
}
