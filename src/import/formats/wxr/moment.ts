import type { XmlElement } from '../../core/notation/xml.ts';
import { parts, words, wordsOf } from '../feed/names.ts';
import type { Printed } from '../feed/story.ts';

/** When a post appeared. */
export function appearedAt(item: XmlElement): Printed[] {
  return dateOf(item, 'wp:post_date', 'wp:post_date_gmt', parts(item, 'pubDate'));
}

/** When it was changed since. A post is saved before its time comes, and again in the minute it appears: neither is a change. */
export function changedAt(item: XmlElement, appeared: Printed[]): Printed[] {
  const changed = dateOf(item, 'wp:post_modified', 'wp:post_modified_gmt', []);
  const [change, first] = [changed[0], appeared[0]];
  if (!change || !first) return changed;
  return Date.parse(change.text) - Date.parse(first.text) > 60_000 ? changed : [];
}

/**
 * The moment in the site’s own time, so that its day is the day there: the offset is what lies between the local and the universal time. A draft has
 * no universal time (`0000-00-00`), and so a day alone.
 */
function dateOf(item: XmlElement, localName: string, universalName: string, others: XmlElement[]): Printed[] {
  const [local, universal] = [parts(item, localName), parts(item, universalName)];
  const [here, there] = [words(item, localName) ?? '', words(item, universalName) ?? ''];
  const all = [...local, ...universal, ...others];
  const offset = offsetBetween(here, there);
  if (offset !== undefined) return [{ text: `${here.replace(' ', 'T')}${offset}`, elements: all }];
  if (isMoment(there)) return [{ text: `${there}Z`, elements: [...universal, ...others] }];
  if (isMoment(here)) return [{ text: here, elements: all }];
  return others
    .map((element) => ({ text: wordsOf(element), elements: [element] }))
    .filter(({ text }) => text !== '' && !/-0001/.test(text));
}

function isMoment(text: string): boolean {
  return /^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text);
}

/** `+03:00`; undefined where no zone lies that far from universal time, or at such a minute. */
function offsetBetween(local: string, universal: string): string | undefined {
  if (!isMoment(local) || !isMoment(universal)) return undefined;
  const minutes = Math.round(
    (Date.parse(`${local.replace(' ', 'T')}Z`) - Date.parse(`${universal.replace(' ', 'T')}Z`)) / 60_000,
  );
  if (Number.isNaN(minutes) || minutes % 15 || Math.abs(minutes) > 14 * 60) return undefined;
  const size = Math.abs(minutes);
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
}
