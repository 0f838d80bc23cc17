/* Fields of XML formats of agencies, by paths. */
import type { Refused } from '../../core/delivery.ts';
import { placeOf } from '../../core/normalizeDraft.ts';
import { printed } from '../../core/notation/markup.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { descendants, elements } from '../../core/notation/xml.ts';
import type { Refusal } from '../../core/refusals.ts';
import { refusal } from '../../core/refusals.ts';
import type { FieldName } from '../agencyItem.ts';

/** For each field the paths of its values below an element, parted by spaces; see `valuesOf`. */
export type FieldPaths = Partial<Record<FieldName, string>>;

/** Reads all fields of a table; of what is there in several languages, what is in the one asked for. */
export function readFields<Name extends string>(
  of: XmlElement,
  paths: Partial<Record<Name, string>>,
  lang?: string,
): Partial<Record<Name, string[]>> {
  const fields = Object.entries<string>(paths as Record<string, string>);
  const read = fields.map(([name, some]) => [name, valuesOf(of, some, lang)]);
  return Object.fromEntries(read) as Partial<Record<Name, string[]>>;
}

/** The values at paths such as `head/docdata/doc-id/@id-string`; see `select`. Empty ones are left aside, and offices within names. */
export function valuesOf(of: XmlElement | undefined, paths: string, lang?: string): string[] {
  return paths.split(' ').flatMap((path) => {
    const [steps = '', attribute] = path.split('@');
    const found = of ? select(of, steps).filter((at) => textAt(at, attribute)) : [];
    return (lang === undefined ? found : inLanguage(found, lang)).map((at) => textAt(at, attribute));
  });
}

/**
 * The elements at a path. `..keyword` is anywhere below, `edNote[role=public]` and `note[type!npa]` are those whose attribute matches or does not. Case,
 * dots and hyphens of names do not matter, in which dialects differ: `body.head`, `body-head`, `bodyhead`.
 */
export function select(of: XmlElement, path: string): XmlElement[] {
  let found = [of];
  for (const [, below, name = '', attribute = '', sign, wanted = ''] of path.matchAll(step)) {
    const matches = new RegExp(wanted, 'i');
    // A code is written in either way: `role` or `roleuri`.
    const codeOf = ({ attributes }: XmlElement) =>
      attributes[attribute] ?? attributes[`${attribute}uri`] ?? '';
    found = found
      .flatMap((one) => (below ? descendants(one) : elements(one)))
      .filter((one) => plainName(one.name) === plainName(name))
      .filter((one) => !sign || matches.test(codeOf(one)) === (sign === '='));
  }
  return found;
}

const step = /(\.\.)?([\w.-]+)(?:\[(\w+)([=!])([^\]]*)\])?(?:\/|$)/g;

function plainName(name: string): string {
  return name.replace(/[._-]/g, '').toLowerCase();
}

/** Of elements that say the same in several languages, those in the language asked for, or in none, or in the first. */
export function inLanguage(all: XmlElement[], lang: string): XmlElement[] {
  const tagOf = ({ attributes }: XmlElement) => attributes['xml:lang']?.toLowerCase().split(/[-_]/)[0];
  const asked = lang.toLowerCase().split(/[-_]/)[0];
  const tags = all.map(tagOf);
  const tag = [asked, undefined].find((one) => tags.includes(one)) ?? tags[0];
  return all.filter((_, index) => tags[index] === tag);
}

/** An attribute, or the words of an element without offices and dates in it; of a place its parts: `Tehran, Iran`. */
function textAt(element: XmlElement, attribute: string | undefined): string {
  if (attribute !== undefined) return oneLine(element.attributes[attribute] ?? '');
  const isOther = ({ name }: XmlElement) => /^(?:byttl|virtloc|story\.date|function)$/.test(name);
  const children = element.children.filter((child) => typeof child === 'string' || !isOther(child));
  const words = printed({ ...element, children });
  const parts = element.name === 'location' ? elements(element).map(printed).filter(Boolean) : [];
  return parts.length > 1 && !words.includes(',') ? parts.join(', ') : words.replace(/\s+,/g, ',');
}

/** Of items that are there in several versions the latest; the others are refused. An item without an id has no other version. */
export function latestOf(
  items: XmlElement[],
  keyOf: (item: XmlElement) => { id: string; version: number },
  refused: Refused[],
): XmlElement[] {
  const keyed = items.map((item) => ({ item, ...keyOf(item) }));
  const sorted = keyed.toSorted((a, b) => a.version - b.version);
  const newest = new Map(sorted.map((one) => [one.id || one.item, one]));
  for (const { item, id, version } of keyed) {
    const latest = newest.get(id || item)!;
    if (latest.item !== item)
      refused.push(refusedItem(item, refusal('outdated-version', { version, latest: latest.version })));
  }
  return keyed.flatMap(({ item, id }) => (newest.get(id || item)?.item === item ? [item] : []));
}

/** A noun with its article: `a video item`, `an event item`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** An item that is refused, with its headline and its words. */
export function refusedItem(item: XmlElement, why: Refusal): Refused {
  const [title] = valuesOf(item, '..headline itemMeta/title');
  return { ...placeOf(item), ...(title !== undefined && { title }), ...why, text: printed(item) };
}
