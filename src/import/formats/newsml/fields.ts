import type { FieldName, Fields, Line } from '../agencyStory.ts';
import { printed } from '../../core/notation/markup.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { descendants, elements } from '../../core/notation/xml.ts';
import type { Refused } from '../../core/delivery.ts';
import { placeOf } from '../../core/normalizeDraft.ts';
import type { Refusal } from '../../core/refusals.ts';
import { refusal } from '../../core/refusals.ts';

/** For each field the paths of its values below an element; see `lines`. */
export type FieldPaths = Partial<Record<FieldName, string[]>>;

/** Reads all fields of a table; of what is there in several languages, what is in the one asked for. */
export function readFields(of: XmlElement, paths: FieldPaths, lang?: string): Fields {
  return Object.fromEntries(
    Object.entries(paths).map(([name, some]) => [name, some.flatMap((path) => lines(of, path, lang))]),
  );
}

/**
 * The values at a path such as `head/docdata/doc-id/@id-string`. `..keyword` is anywhere below, `edNote[role=public]` and `note[type!npa]` are those
 * whose attribute matches or does not. Empty ones are left aside, and offices within names.
 */
export function lines(of: XmlElement, path: string, lang?: string): XmlLine[] {
  const [steps = '', attribute] = path.split('@');
  const found = select(of, steps).flatMap((at) => {
    const text = attribute === undefined ? wordsOf(at) : oneLine(at.attributes[attribute] ?? '');
    const { pubconstraint = '', role = '' } = at.attributes;
    return text ? [{ at, name: at.name, text, role: oneLine(`${pubconstraint} ${role}`) }] : [];
  });
  const all = found.map(({ at }) => at);
  const own = new Set(lang === undefined ? all : inLanguage(all, lang));
  return found.filter(({ at }) => own.has(at));
}

interface XmlLine extends Line {
  at: XmlElement;
}

/** The first value at any of some paths. */
export function valueOf(of: XmlElement | undefined, ...paths: string[]): string | undefined {
  return of && paths.flatMap((path) => lines(of, path))[0]?.text;
}

/** The elements at a path; case, dots and hyphens of names do not matter, in which dialects differ: `body.head`, `body-head`, `bodyhead`. */
export function select(of: XmlElement, path: string): XmlElement[] {
  let found = [of];
  for (const [, below, name = '', attribute = '', sign, wanted = ''] of path.matchAll(step)) {
    const matches = new RegExp(wanted, 'i');
    found = found
      .flatMap((one) => (below ? descendants(one) : elements(one)))
      .filter((one) => plainName(one.name) === plainName(name))
      .filter(({ attributes }) => !sign || matches.test(valueIn(attributes, attribute)) === (sign === '='));
  }
  return found;
}

/** An attribute in either way to write a code: `role` or `roleuri`. */
function valueIn(attributes: Record<string, string>, name: string): string {
  return attributes[name] ?? attributes[`${name}uri`] ?? '';
}

const step = /(\.\.)?([\w.-]+)(?:\[(\w+)([=!])([^\]]*)\])?(?:\/|$)/g;

/** Of elements that say the same in several languages, those in the language asked for, or in none, or in the first. */
export function inLanguage(all: XmlElement[], lang: string): XmlElement[] {
  const primary = (tag: string | undefined) => tag?.toLowerCase().split(/[-_]/)[0];
  const inOne = (wanted: string | undefined) =>
    all.filter(({ attributes }) => primary(attributes['xml:lang']) === wanted);
  const [asked, none] = [inOne(primary(lang)), inOne(undefined)];
  return [asked, none].find((some) => some.length) ?? inOne(primary(all[0]?.attributes['xml:lang']));
}

/** The words of an element without offices and dates in it; of a place its parts: `Tehran, Iran`. */
export function wordsOf(element: XmlElement): string {
  const children = element.children.filter(
    (child) => typeof child === 'string' || !/^(?:byttl|virtloc|story\.date|function)$/.test(child.name),
  );
  const words = printed({ ...element, children });
  if (element.name !== 'location') return words;
  const parts = elements(element).map(printed).filter(Boolean);
  return parts.length > 1 && !words.includes(',') ? parts.join(', ') : words.replace(/\s+,/g, ',');
}

function plainName(name: string): string {
  return name.replace(/[._-]/g, '').toLowerCase();
}

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
