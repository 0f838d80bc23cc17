import { takeText } from '../core/takeText.ts';
import { isBefore } from '../../parse/storyDate.ts';
import { visible } from '../../parse/sourceText.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import type { Delivery, Draft, LeftOut, Refused } from '../core/delivery.ts';
import { emptyDelivery, emptyDraft } from '../core/delivery.ts';
import { paragraphsOf, plainText, readFragment } from '../core/notation/html.ts';
import type { Json, JsonObject } from '../core/notation/json.ts';
import { readJson } from '../core/notation/json.ts';
import {
  field,
  itemsOf,
  jsonLeaves,
  placeOf,
  scalar,
  textField,
  wordsIn,
} from '../core/notation/jsonFields.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import { readStamp } from '../core/printed/stamp.ts';
import { looksLikeHtml } from '../core/notation/markup.ts';
import { append } from '../core/append.ts';
import { agencyBehind } from '../core/printed/agencyBehind.ts';
import { languageTag, printedNames } from '../core/printed/printed.ts';
import { bare, webAddress } from '../core/normalizeDraft.ts';

/** Reads a JSON Feed, version 1.0 or 1.1 (https://www.jsonfeed.org/version/1.1/). Each item becomes a story; its files are not fetched. */
export function readJsonFeed(text: string): Delivery {
  const { values, refused, doubts } = readJson(text);
  const delivery: Delivery = { ...emptyDelivery(), refused, doubts };
  for (const value of values) {
    readFeed(value, delivery);
  }
  return delivery;
}

function readFeed(feed: Json, delivery: Delivery): void {
  const items = itemsOf(field(feed, 'items'));
  const next = field(feed, 'next_url');
  if (next)
    delivery.doubts.push({
      ...placeOf(next),
      message: `the feed goes on at ${wordsIn(next)}.`,
      fix: 'Save that page too, if its items are wanted.',
    });
  if (!items.length) {
    delivery.refused.push(empty(feed));
    return;
  }
  for (const item of items) {
    const refusal = refusalOf(item);
    if (refusal) delivery.refused.push(refusal);
    else if (item.kind === 'object') delivery.stories.push(storyOf(item, feed, delivery.leftOut));
  }
  leaveOutFeed(feed, delivery);
}

function storyOf(item: JsonObject, feed: Json, leftOut: LeftOut[]): Draft {
  const draft = emptyDraft(placeOf(item));
  const id = textField(item, 'id');
  if (id !== undefined) draft.id = oneLine(id);
  const title = plainText(textField(item, 'title') ?? '');
  if (title) draft.title = title;
  readAddress(draft, item);
  readContent(draft, item, feed, leftOut);
  const summary = plainText(textField(item, 'summary') ?? '');
  if (summary) draft.summary = summary;
  nameSource(draft, feed);
  readAuthors(draft, item, feed);
  draft.topics = itemsOf(field(item, 'tags')).map((tag) =>
    plainText(scalar(tag) ?? textField(tag, 'name') ?? ''),
  );
  readLanguage(draft, item, feed, leftOut);
  readDates(draft, item);
  leaveOutFiles(item, leftOut);
  return draft;
}

/** The id is often the address of the item, and a feed then need not give it again (JSON Feed 1.1, “id”). */
function readAddress(draft: Draft, item: JsonObject): void {
  const own = webAddress(textField(item, 'url') ?? '');
  const ofId = webAddress(draft.id ?? '');
  const address = own ?? ofId;
  if (address !== undefined) draft.url = address;
  if (own === undefined && ofId !== undefined) draft.inferred.push('url: its id, which is an address');
}

function readContent(draft: Draft, item: JsonObject, feed: Json, leftOut: LeftOut[]): void {
  const html = field(item, 'content_html');
  const text = field(item, 'content_text');
  const marked = [html, text].find((content) => looksLikeHtml(scalar(content) ?? ''));
  const content = marked ?? text ?? html;
  if (!content) return;
  const place = placeOf(content);
  if (marked) {
    const base = draft.url ?? webAddress(textField(feed, 'home_page_url', 'feed_url') ?? '');
    takeText(draft, readFragment(scalar(marked)!, { ...(base !== undefined && { base }) }), place, leftOut);
  } else draft.body = paragraphsOf(content === html ? plainText(scalar(html)!) : (scalar(content) ?? ''));
}

function nameSource(draft: Draft, feed: Json): void {
  const title = plainText(textField(feed, 'title') ?? '');
  if (!title) return;
  const agency = agencyBehind(title);
  if (agency !== undefined) draft.agencies.push(agency);
  draft.source = agency ?? title;
}

/** An item without authors has those of the feed (JSON Feed 1.1, “authors”). Version 1.0 names one. */
function readAuthors(draft: Draft, item: JsonObject, feed: Json): void {
  const authors =
    [field(item, 'authors', 'author'), field(feed, 'authors', 'author')]
      .map(itemsOf)
      .find(({ length }) => length) ?? [];
  for (const author of authors) {
    const name = plainText(scalar(author) ?? textField(author, 'name') ?? '');
    const agency = agencyBehind(name);
    if (agency !== undefined) draft.agencies.push(agency);
    else if (bare(name) !== bare(draft.source ?? '')) append(draft.byline, printedNames(name));
  }
  draft.agencies = [...new Set(draft.agencies)];
}

function readLanguage(draft: Draft, item: JsonObject, feed: Json, leftOut: LeftOut[]): void {
  const own = textField(item, 'language');
  const written = own ?? textField(feed, 'language');
  const tag = written === undefined ? undefined : languageTag(written);
  if (tag !== undefined) draft.lang = tag;
  else if (own !== undefined)
    leftOut.push({ ...placeOf(item), text: own, why: 'is not a language tag (BCP 47)' });
}

function readDates(draft: Draft, item: JsonObject): void {
  const [published, modified] = ['date_published', 'date_modified'].map((name) => {
    const written = textField(item, name);
    const stamp = written === undefined ? undefined : readStamp(written);
    if (written !== undefined && !stamp) draft.undated = `its ${name} is no date`;
    return stamp;
  });
  const stamp = published ?? modified;
  if (!stamp) return;
  draft.date = stamp.date;
  if (stamp.lost !== undefined) draft.inferred.push(`date: ${stamp.lost}`);
  if (!published) draft.inferred.push('date: when it was changed, for no earlier one is given');
  else if (modified && isBefore(published.date, modified.date)) draft.updated = modified.date;
}

function leaveOutFiles(item: JsonObject, leftOut: LeftOut[]): void {
  const pictures = ['image', 'banner_image'].flatMap((name) => itemsOf(field(item, name)));
  leaveRest(pictures, [], 'a picture without a caption; files are not fetched', leftOut);
  leaveRest(itemsOf(field(item, 'attachments')), [], 'an attachment; files are not fetched', leftOut);
  leaveRest(
    itemsOf(field(item, 'external_url')),
    [],
    'the page that the item speaks of, and not its own',
    leftOut,
  );
}

function leaveOutFeed(feed: Json, delivery: Delivery): void {
  if (feed.kind !== 'object') return;
  const own = feed.entries.filter(({ name }) => !/^(?:items|title)$/i.test(name)).map(({ value }) => value);
  const kept = delivery.stories.flatMap(({ byline, lang = '' }) => [...byline, lang]);
  leaveRest(own, kept, 'tells of the feed, and of no story', delivery.leftOut);
}

function refusalOf(item: Json): Refused | undefined {
  if (item.kind !== 'object')
    return refuse(
      item,
      refusal('no-items', {
        what: 'is no item',
        advice: 'An item of a JSON Feed is an object with "id" and "content_html" or "content_text".',
      }),
    );
  if (item.cut)
    return refuse(
      item,
      refusal('truncated-input', { what: 'is cut off: the file ends in the middle of it' }),
    );
  const said = ['title', 'content_html', 'content_text', 'summary'].map((name) =>
    plainText(textField(item, name) ?? ''),
  );
  if (said.slice(1).some((text) => visible.test(text))) return undefined;
  const attached = itemsOf(field(item, 'attachments')).length > 0;
  return refuse(item, refusal('no-text', attached ? { what: 'has no text, but files alone' } : {}));
}

function empty(feed: Json): Refused {
  return {
    ...placeOf(feed),
    ...refusal('no-items', {
      what: 'the feed has no items',
      advice: 'Get it from its source again when it has news.',
    }),
    text: plainText(wordsIn(feed)),
  };
}

function refuse(item: Json, why: Refusal): Refused {
  const title = plainText(textField(item, 'title') ?? '');
  return { ...placeOf(item), ...(title && { title }), ...why, text: plainText(wordsIn(item)) };
}

/** Leaves out what there is in values beside the texts that are kept. */
function leaveRest(values: Json[], kept: string[], why: string, leftOut: LeftOut[]): void {
  const known = new Set(kept);
  const rest = values.flatMap(jsonLeaves).filter(({ text }) => !known.has(plainText(text)));
  const [first] = values;
  if (!first || !rest.length) return;
  leftOut.push({
    ...placeOf(first),
    text: [...new Set(rest.map(({ text }) => plainText(text)))].join(' · '),
    why,
  });
}
