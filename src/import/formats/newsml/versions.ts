import type { Refused } from '../../core/delivery.ts';
import { placeOf } from '../../core/normalizeDraft.ts';
import { printed } from '../../core/notation/markup.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import type { Refusal } from '../../core/refusals.ts';
import { refusal } from '../../core/refusals.ts';

/** Of items that are there in several versions the latest ones, and why the others are refused. An item without an id has no other version. */
export function latestOf(
  items: XmlElement[],
  of: { id: (item: XmlElement) => string; version: (item: XmlElement) => number },
): { latest: XmlElement[]; outdated: { item: XmlElement; why: Refusal }[] } {
  const newest = new Map<string, XmlElement>();
  for (const item of items) {
    const other = newest.get(of.id(item));
    if (!other || of.version(item) > of.version(other)) newest.set(of.id(item), item);
  }
  const newestOf = (item: XmlElement) => (of.id(item) ? newest.get(of.id(item))! : item);
  const outdated = items.filter((item) => newestOf(item) !== item);
  return {
    latest: items.filter((item) => newestOf(item) === item),
    outdated: outdated.map((item) => {
      const versions = { version: of.version(item), latest: of.version(newestOf(item)) };
      return { item, why: refusal('outdated-version', versions) };
    }),
  };
}

/** A noun with its article: `a video item`, `an event item`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** An item that is refused, with its words. */
export function refusedItem(item: XmlElement, title: string | undefined, why: Refusal): Refused {
  return { ...placeOf(item), ...(title !== undefined && { title }), ...why, text: printed(item) };
}
