import type { Reader } from '../../core/delivery.ts';
import { doubt } from '../../core/doubts.ts';
import { takeItem } from '../../core/item.ts';
import { plainText } from '../../core/notation/html.ts';
import { field, itemsOf, textField, wordsIn } from '../../core/notation/jsonFields.ts';
import { placeOf } from '../../core/delivery.ts';
import { outletOf } from '../../core/outlet.ts';
import { select } from '../paths.ts';
import type { PostPaths } from './fields.ts';
import { isRefused, itemOf, readObjects } from './fields.ts';

/** The id is often the address of the item, and some write HTML under `content_text`. Version 1.0 names one author. */
const fields: PostPaths = {
  id: 'id',
  title: 'title',
  addresses: 'url id',
  texts: 'content_html content_text',
  summaries: 'summary',
  published: 'date_published',
  updated: 'date_modified',
  authors: 'authors|author',
  topics: 'tags',
  lang: 'language',
};

/** Reads a JSON Feed, version 1.0 or 1.1 (https://www.jsonfeed.org/version/1.1/). Each item becomes a story; its files are not fetched. */
export const readJsonFeed: Reader = (text) =>
  readObjects(
    text,
    (object) => field(object, 'items') !== undefined,
    (feed, delivery) => {
      const next = field(feed, 'next_url');
      if (next) delivery.doubts.push(doubt(placeOf(next), 'feed-goes-on', { where: wordsIn(next) }));
      const base = textField(feed, 'home_page_url', 'feed_url');
      const title = plainText(textField(feed, 'title') ?? '');
      const outlet = outletOf(title, base, placeOf(feed), delivery.doubts);
      for (const one of itemsOf(field(feed, 'items'))) {
        if (isRefused(one, undefined, delivery)) continue;
        const item = itemOf(one, fields);
        if (!item.authors?.length) item.authors = itemOf(feed, fields).authors!;
        item.base = item.addresses?.find((address) => /^https?:/.test(address)) ?? base;
        const files = select(one, 'attachments');
        const sound = files.find((file) => /audio/.test(textField(file, 'mime_type') ?? ''));
        item.sound = sound && (textField(sound, 'url') ?? 'without an address');
        const why = 'an attachment; files are not fetched';
        item.leftOut = files.map((file) => ({ ...placeOf(file), text: wordsIn(file), why }));
        takeItem(delivery, item, { outlet, lang: textField(feed, 'language') });
      }
    },
    { item: 'item', advice: 'Get it from its source again when it has news.' },
  );
