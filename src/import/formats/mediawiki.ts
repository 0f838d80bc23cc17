import type { Delivery, Place, Reader } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import type { Item } from '../core/item.ts';
import { takeItem } from '../core/item.ts';
import type { XmlElement } from '../core/notation/xml.ts';
import { elements, first, readXml, textOf } from '../core/notation/xml.ts';
import { printedDate } from '../core/printed/date.ts';
import { readStamp } from '../core/printed/date.ts';
import { refusal } from '../core/refusals.ts';
import { notAStory } from './exported.ts';
import { readWikitext } from './wikitext.ts';

/**
 * Reads the export of a wiki (MediaWiki XML 0.3 to 0.11): each page of the main namespace that is no redirect is a story, in its latest revision. Its day
 * is the one that a template of the page says; else that of its first revision.
 */
export const readMediawiki: Reader = (text) => {
  const delivery: Delivery = { ...emptyDelivery(), read: { text: '', syntax: 'html' } };
  const site = siteOf(text.slice(0, text.indexOf('<page>') + 1 || undefined));
  // A page by itself, so that one which is damaged keeps no other from going in.
  let [line, done] = [1, 0];
  const between: string[] = [];
  for (const { 0: source, index } of text.matchAll(/<page>[\s\S]*?(?:<\/page>|(?=<page>)|$)/g)) {
    const gap = text.slice(done, index);
    between.push(gap.replace(/<siteinfo>[\s\S]*?<\/siteinfo>/, ''));
    line += lineEnds(gap);
    done = index + source.length;
    const page = readXml(source);
    if ('message' in page) delivery.refused.push({ ...page, line: page.line + line - 1, text: source });
    else takePage(page, { line }, site, delivery);
    line += lineEnds(source);
  }
  // What is in no page is in no story, and is found there.
  if (delivery.read) delivery.read.text += between.join('\n') + text.slice(done);
  if (!delivery.stories.length && !delivery.refused.length) {
    const advice = 'Export pages, not their history or their files alone.';
    delivery.refused.push({ line: 1, ...refusal('no-items', { what: 'holds no page', advice }) });
  }
  return delivery;
};

/** `base` is the address of a page without its title. */
type Site = Record<'name' | 'base' | 'lang', string | undefined>;

function siteOf(head: string): Site {
  const found = (sign: RegExp) => sign.exec(head)?.[1]?.trim();
  return {
    name: found(/<sitename>([^<]*)</),
    base: found(/<base>([^<]*\/)[^</]*</),
    lang: found(/<mediawiki\b[^>]*\bxml:lang="([\w-]+)"/),
  };
}

function takePage(page: XmlElement, place: Place, site: Site, delivery: Delivery): void {
  const title = words(page, 'title');
  const revisions = elements(page, 'revision').toSorted((a, b) =>
    words(a, 'timestamp') < words(b, 'timestamp') ? -1 : 1,
  );
  const [made = '', changed = ''] = [revisions[0], revisions.at(-1)].map((one) => words(one, 'timestamp'));
  const source = words(revisions.at(-1), 'text');
  const isRedirect = first(page, 'redirect') !== undefined || /^#\w+\s*\[\[/.test(source);
  if (isRedirect || (words(page, 'ns') || '0') !== '0') {
    const what = isRedirect ? 'a redirect to another page' : 'a page of the wiki itself';
    return void delivery.refused.push({ ...place, ...notAStory(what), title, text: source });
  }
  const leftOut: NonNullable<Item['leftOut']> = [];
  const read = readWikitext(source, (text, why) => leftOut.push({ ...place, text, why }));
  if (delivery.read) delivery.read.text += `\n${read.html}`;
  const dates = read.dates.flatMap((day) => readStamp(day)?.date ?? printedDate(day)?.date ?? []);
  const draft = takeItem(
    {
      ...place,
      id: words(page, 'id'),
      title,
      addresses: site.base ? [site.base + encodeURI(title.toWellFormed().replaceAll(' ', '_'))] : [],
      texts: [{ ...place, kind: 'html', text: read.html }],
      published: [...dates, made].filter(Boolean),
      updated: revisions.length > 1 ? [changed] : [],
      authors: read.authors,
      sources: site.name ? [site.name] : [],
      dateline: read.place,
      topics: read.topics,
      lang: site.lang,
      leftOut,
    },
    {},
    delivery,
  );
  const why = 'is the day of the oldest revision in the file';
  if (!dates.length && draft.date !== undefined)
    draft.doubts.push(doubt(draft, 'guessed-date', { date: draft.date, why }));
}

function words(of: XmlElement | undefined, name: string): string {
  const element = of && first(of, name);
  return element ? textOf(element).trim() : '';
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}
