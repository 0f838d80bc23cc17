import { append } from '../../core/append.ts';
import type { Delivery } from '../../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../../core/delivery.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import type { FeedFile } from './file.ts';
import { openFeed } from './file.ts';
import { itemLeaves } from './names.ts';

/** Reads a feed: what its head says of all items, then one item after another. Faults of the file stand before those of its items. */
export function readFeed<F>(
  text: string,
  itemName: 'item' | 'entry',
  feedOf: (file: FeedFile, delivery: Delivery) => F,
  takeItem: (item: XmlElement, file: FeedFile, feed: F, delivery: Delivery) => void,
): Delivery {
  const file = openFeed(text, itemName);
  if ('message' in file) return refusedWhole(file);
  const delivery = emptyDelivery();
  const feed = feedOf(file, delivery);
  append(delivery.inputTexts, itemLeaves(file.root, new Map()));
  for (const item of file.items()) takeItem(item, file, feed, delivery);
  append(delivery.refused, file.refused);
  delivery.doubts.unshift(...file.doubts());
  delivery.leftOut.unshift(...file.leftOut);
  return delivery;
}
