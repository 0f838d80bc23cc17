import { append } from '../core/append.ts';
import type { Delivery, LeftOut, Reader } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole, placeOf } from '../core/delivery.ts';
import { doubtDate, takeItem } from '../core/item.ts';
import type { XmlElement } from '../core/notation/xml.ts';
import { descendants, elements, first, openXml, textOf } from '../core/notation/xml.ts';
import { printedDate, readStamp } from '../core/printed/date.ts';
import { refusal } from '../core/refusals.ts';
import { readWikitext } from './wikitext.ts';

/**
 * Reads the export of a wiki (MediaWiki XML 0.3 to 0.11): each page of the main namespace that is no redirect is a story, in its latest revision. Its day
 * is the one that a template of the page says; else that of its first revision.
 */
export const readMediawiki: Reader = (text) => {
  const file = openXml(text, 'page');
  if ('message' in file) return refusedWhole(file);
  const delivery = { ...emptyDelivery(), doubts: file.doubts };
  const info = first(file.root, 'siteinfo');
  const site: Site = {
    name: words(info, 'sitename'),
    base: /^.*\//.exec(words(info, 'base'))?.[0],
    lang: file.root.attributes['xml:lang'],
    spaces: info ? descendants(info, 'namespace').map(textOf).filter(Boolean) : [],
  };
  // What was read of each page, on the line on which it begins.
  const lines: string[] = [];
  for (const page of file.items) lines[page.line - 1] = takePage(page, site, delivery);
  append(delivery.refused, file.refused);
  return { ...delivery, read: { text: Array.from(lines, (line) => line ?? '').join('\n'), syntax: 'html' } };
};

/** `base` is the address of a page without its title; `spaces` are the names of its namespaces but the main one. */
interface Site {
  name: string;
  base: string | undefined;
  lang: string | undefined;
  spaces: string[];
}

function takePage(page: XmlElement, site: Site, delivery: Delivery): string {
  const [place, title] = [placeOf(page), words(page, 'title')];
  const revisions = elements(page, 'revision').toSorted((a, b) =>
    words(a, 'timestamp') < words(b, 'timestamp') ? -1 : 1,
  );
  const [made = '', changed = ''] = [revisions[0], revisions.at(-1)].map((one) => words(one, 'timestamp'));
  const source = words(revisions.at(-1), 'text');
  const isRedirect = first(page, 'redirect') !== undefined || /^#[\p{L}\p{M}]+\s*:?\s*\[\[/u.test(source);
  // Before version 0.6 of the format the title alone tells a page’s namespace.
  const space = words(page, 'ns') || (site.spaces.includes(title.split(':', 1)[0]!) ? title : '0');
  if (isRedirect || space !== '0') {
    const what = isRedirect ? 'a redirect to another page' : 'a page of the wiki itself';
    const why = refusal('not-a-story', { what, advice: 'Nothing needs to be done.' });
    delivery.refused.push({ ...place, ...why, title, text: source });
    return '';
  }
  const leftOut: LeftOut[] = [];
  const read = readWikitext(source, (text, why) => leftOut.push({ ...place, text, why }));
  const dates = read.dates.flatMap((day) => readStamp(day)?.date ?? printedDate(day)?.date ?? []);
  const draft = takeItem(delivery, {
    ...place,
    id: words(page, 'id'),
    title,
    addresses: site.base ? [site.base + encodeURI(title.toWellFormed().replaceAll(' ', '_'))] : [],
    texts: [{ ...place, kind: 'html', text: read.html }],
    published: [...dates, made].filter(Boolean),
    updated: revisions.length > 1 ? [changed] : [],
    authors: read.authors.filter(Boolean),
    sources: [site.name].filter(Boolean),
    dateline: read.place,
    topics: read.topics,
    lang: site.lang,
    withheld: read.unfinished && `its page says that it is not finished, {{${read.unfinished}}}`,
    leftOut,
  });
  if (!dates.length) doubtDate(draft, 'is the day of the oldest revision in the file');
  return read.html.replaceAll('\n', ' ');
}

function words(of: XmlElement | undefined, name: string): string {
  const element = of && first(of, name);
  return element ? textOf(element).trim() : '';
}
