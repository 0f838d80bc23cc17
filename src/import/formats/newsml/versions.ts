import type { Refused } from '../../core/delivery.ts';
import { placeOf } from '../../core/normalizeDraft.ts';
import { printed } from '../../core/notation/markup.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import type { Refusal } from '../../core/refusals.ts';
import { refusal } from '../../core/refusals.ts';

/** Of items that are there in several versions the latest ones; the others are refused. An item without an id has no other version. */
export function latestOf(
  items: XmlElement[],
  of: Record<'id' | 'title', (item: XmlElement) => string | undefined> & {
    version: (item: XmlElement) => number;
  },
  refused: Refused[],
): XmlElement[] {
  const newest = new Map<string | undefined, XmlElement>();
  for (const item of items) {
    const other = newest.get(of.id(item));
    if (!other || of.version(item) > of.version(other)) newest.set(of.id(item), item);
  }
  return items.filter((item) => {
    const latest = (of.id(item) && newest.get(of.id(item))) || item;
    if (latest === item) return true;
    const why = refusal('outdated-version', { version: of.version(item), latest: of.version(latest) });
    refused.push(refusedItem(item, of.title(item), why));
    return false;
  });
}

/** A noun with its article: `a video item`, `an event item`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** An item that is refused, with its words. */
export function refusedItem(item: XmlElement, title: string | undefined, why: Refusal): Refused {
  return { ...placeOf(item), ...(title !== undefined && { title }), ...why, text: printed(item) };
}
