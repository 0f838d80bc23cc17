import { visible } from '../../parse/sourceText.ts';
import type { Delivery, LeftOut, Refused } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import type { Channel, Item, ItemText } from '../core/item.ts';
import { takeItem } from '../core/item.ts';
import { plainText } from '../core/notation/html.ts';
import type { Json, JsonObject } from '../core/notation/json.ts';
import { readJson } from '../core/notation/json.ts';
import { field, itemsOf, placeOf, scalar, textField, wordsIn } from '../core/notation/jsonFields.ts';
import { outletOf } from '../core/outlet.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';

/** Reads a JSON Feed, version 1.0 or 1.1 (https://www.jsonfeed.org/version/1.1/). Each item becomes a story; its files are not fetched. */
export function readJsonFeed(text: string): Delivery {
  const { values, refused, doubts } = readJson(text);
  const delivery: Delivery = { ...emptyDelivery(), refused, doubts };
  for (const value of values) readFeed(value, delivery);
  return delivery;
}

interface JsonChannel extends Channel {
  authors: string[];
  base?: string | undefined;
}

function readFeed(feed: Json, delivery: Delivery): void {
  const items = itemsOf(field(feed, 'items'));
  const next = field(feed, 'next_url');
  if (next) delivery.doubts.push(doubt(placeOf(next), 'feed-goes-on', { where: wordsIn(next) }));
  if (!items.length) {
    const what = 'the feed has no items';
    const advice = 'Get it from its source again when it has news.';
    delivery.refused.push({
      ...placeOf(feed),
      ...refusal('no-items', { what, advice }),
      text: plainText(wordsIn(feed)),
    });
    return;
  }
  const base = textField(feed, 'home_page_url', 'feed_url');
  const channel: JsonChannel = {
    outlet: outletOf(plainText(textField(feed, 'title') ?? ''), base, placeOf(feed), delivery.doubts),
    lang: textField(feed, 'language'),
    authors: authorsOf(feed),
    base,
  };
  for (const item of items) {
    const refused = refusalOf(item);
    if (refused) delivery.refused.push(refused);
    else if (item.kind === 'object') takeItem(itemOf(item, channel), channel, delivery);
  }
}

/** The id is often the address of the item, and a feed then need not give it again (JSON Feed 1.1, “id”). */
function itemOf(item: JsonObject, channel: JsonChannel): Item {
  const addresses = [textField(item, 'url') ?? '', textField(item, 'id') ?? ''];
  const authors = authorsOf(item);
  const sound = itemsOf(field(item, 'attachments')).find((file) =>
    /^audio/.test(textField(file, 'mime_type') ?? ''),
  );
  return {
    ...placeOf(item),
    id: textField(item, 'id'),
    title: textField(item, 'title'),
    addresses,
    base: addresses.find((address) => /^https?:/.test(address)) ?? channel.base,
    texts: textsOf(item, 'content_html', 'content_text'),
    summaries: textsOf(item, 'summary'),
    published: [textField(item, 'date_published') ?? ''],
    updated: [textField(item, 'date_modified') ?? ''],
    authors: authors.length ? authors : channel.authors,
    topics: itemsOf(field(item, 'tags')).map((tag) => scalar(tag) ?? textField(tag, 'name') ?? ''),
    ...(sound && { sound: textField(sound, 'url') ?? 'without an address' }),
    lang: textField(item, 'language'),
    leftOut: filesIn(item),
  };
}

/** Some write HTML under `content_text`, and plain text under `content_html`. */
function textsOf(item: Json, ...names: string[]): ItemText[] {
  return names.flatMap((name): ItemText[] => {
    const value = field(item, name);
    const text = scalar(value);
    return value && text !== undefined ? [{ ...placeOf(value), kind: 'either', text }] : [];
  });
}

/** An item without authors has those of the feed (JSON Feed 1.1, “authors”). Version 1.0 names one. */
function authorsOf(of: Json): string[] {
  return itemsOf(field(of, 'authors', 'author')).map((author) =>
    plainText(scalar(author) ?? textField(author, 'name') ?? ''),
  );
}

function filesIn(item: Json): LeftOut[] {
  return files.flatMap(([names, why]) =>
    names.flatMap((name) =>
      itemsOf(field(item, name)).map((value) => ({ ...placeOf(value), text: wordsIn(value), why })),
    ),
  );
}

const files: [names: string[], why: string][] = [
  [['image', 'banner_image'], 'a picture without a caption; files are not fetched'],
  [['attachments'], 'an attachment; files are not fetched'],
  [['external_url'], 'the page that the item speaks of, and not its own'],
];

function refusalOf(item: Json): Refused | undefined {
  const refuse = (why: Refusal): Refused => {
    const title = plainText(textField(item, 'title') ?? '');
    return { ...placeOf(item), ...(title && { title }), ...why, text: plainText(wordsIn(item)) };
  };
  if (item.kind !== 'object') {
    const advice = 'An item of a JSON Feed is an object with "id" and "content_html" or "content_text".';
    return refuse(refusal('no-items', { what: 'is no item', advice }));
  }
  if (item.cut)
    return refuse(refusal('truncated-input', { what: 'is cut off: the file ends in the middle of it' }));
  const hasText = textsOf(item, 'content_html', 'content_text', 'summary').some(
    (text) => text.kind !== 'read' && visible.test(plainText(text.text)),
  );
  if (hasText) return undefined;
  const isAttached = itemsOf(field(item, 'attachments')).length > 0;
  return refuse(refusal('no-text', isAttached ? { what: 'has no text, but files alone' } : {}));
}
