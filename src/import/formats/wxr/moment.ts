import type { XmlElement } from '../../core/notation/xml.ts';
import { printed, words } from '../feed/names.ts';

/** When a post appeared. */
export function appearedAt(item: XmlElement): string[] {
  const own = dateOf(item, 'wp:post_date', 'wp:post_date_gmt');
  return own ? [own] : printed(item, 'pubDate').filter((text) => !text.includes('-0001'));
}

/** When it was changed since. A post is saved before its time comes, and again in the minute it appears: neither is a change. */
export function changedAt(item: XmlElement): string[] {
  const changed = dateOf(item, 'wp:post_modified', 'wp:post_modified_gmt');
  const [appeared] = appearedAt(item);
  const isChange = changed && (!appeared || Date.parse(changed) - Date.parse(appeared) > 60_000);
  return isChange ? [changed] : [];
}

/**
 * The moment in the site’s own time, so that its day is the day there: the offset is what lies between the local and the universal time. A draft has
 * no universal time (`0000-00-00`), and so a day alone.
 */
function dateOf(item: XmlElement, localName: string, universalName: string): string | undefined {
  const [here = '', there = ''] = [words(item, localName), words(item, universalName)];
  const offset = offsetBetween(here, there);
  if (offset !== undefined) return `${here.replace(' ', 'T')}${offset}`;
  if (isMoment(there)) return `${there}Z`;
  return isMoment(here) ? here : undefined;
}

function isMoment(text: string): boolean {
  return /^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text);
}

/** `+03:00`; undefined where no zone lies that far from universal time, or at such a minute. */
function offsetBetween(local: string, universal: string): string | undefined {
  if (!isMoment(local) || !isMoment(universal)) return undefined;
  const [here, there] = [local, universal].map((text) => Date.parse(`${text.replace(' ', 'T')}Z`)) as [
    number,
    number,
  ];
  const minutes = Math.round((here - there) / 60_000);
  if (Number.isNaN(minutes) || minutes % 15 || Math.abs(minutes) > 14 * 60) return undefined;
  const size = Math.abs(minutes);
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
}
