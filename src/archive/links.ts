import type { Defect } from '../parse/contentError.ts';
import { quoted } from '../parse/contentError.ts';
import type { ArchiveLink } from '../parse/markdown.ts';
import { nearest } from '../parse/nearest.ts';
import type { CountryRecord, Filed, PersonRecord, StoryRecord } from '../parse/records.ts';
import { dayOf, monthOf, yearOf } from '../parse/storyDate.ts';

interface Records {
  stories: Filed<StoryRecord>[];
  people: Filed<PersonRecord>[];
  countries: Filed<CountryRecord>[];
  /** Paths of the files in `public/`. */
  publicFiles?: string[];
}

/**
 * The links of stories and people’s notes that lead to a page, a photo or a file of the archive that is not there.
 * Pages of outlets and topics are not looked up, for they follow from all stories together.
 */
export function* deadLinks(records: Records): Generator<Defect> {
  const pages = new Set(fixedPages);
  const photosOf = new Map<string, number>();
  for (const file of records.publicFiles ?? []) pages.add(`/${file}`);
  for (const { file } of records.people) pages.add(`/${file.replace(ending, '')}/`);
  for (const { file, record } of records.countries)
    pages.add(`/countries/${record?.code.toLowerCase() ?? file.replace(/^countries\/|\.[^.]*$/g, '')}/`);
  for (const { file, record } of records.stories) {
    const own = `/${file.replace(ending, '')}/`;
    if (record?.status === 'withheld') continue;
    pages.add(own);
    if (!record) continue;
    for (const alias of record.aliases) pages.add(alias.replace(/\/?$/, '/'));
    photosOf.set(own, record.status === 'canceled' ? 0 : record.photos.length);
    if (record.status === 'canceled') continue;
    for (const part of [yearOf(record.date), monthOf(record.date), dayOf(record.date)])
      if (part) pages.add(`/dates/${part.replaceAll('-', '/')}/`);
    pages.add(`/data/text/${yearOf(record.date)}.jsonl`);
  }

  for (const { file, record, partial } of [...records.stories, ...records.people])
    yield* dead(file, (record ?? partial)?.links ?? [], `/${file.replace(ending, '')}/`);

  function* dead(file: string, links: ArchiveLink[], own: string): Generator<Defect> {
    for (const { to, ...place } of links) {
      const fault = faultOf(to, own);
      if (fault) yield { file, ...place, wrong: `a link leads to ${quoted(to)}${fault[0]}`, mend: fault[1] };
    }
  }

  function faultOf(to: string, own: string): [wrong: string, mend: string] | undefined {
    const [, path = '', hash] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(to)!;
    const page = path || own;
    if (!pages.has(page.replace(partOfRegister, '$1')) && !notLookedUp.test(page)) {
      if (pages.has(`${page}/`)) return [', which lacks its last slash.', `Write ${page}/.`];
      const near = nearest(page, pages);
      return [
        ', and there is no such page in the archive.',
        near ? `Write ${near}, or the words without a link.` : 'Write the words without a link.',
      ];
    }
    const number = /^photo-(\d+)$/.exec(hash ?? '')?.[1];
    if (number === undefined) return undefined;
    // A story that could not be read may have any number of photos.
    const held = photosOf.get(page) ?? (page.startsWith('/stories/') ? Infinity : 0);
    if (String(Number(number)) === number && Number(number) >= 1 && Number(number) <= held) return undefined;
    return [
      `, but the page has ${held === 0 ? 'no photo' : held === 1 ? 'one photo' : `${held} photos`}.`,
      held ? `Write #photo-${held === 1 ? 1 : `1 to #photo-${held}`}.` : 'Write the words without a link.',
    ];
  }
}

/** The end of a record’s file name. */
const ending = /\.[^./]*$/;

const fixedPages = [
  '/',
  ...['about', 'countries', 'data', 'dates', 'people', 'photos', 'search', 'sources', 'topics'].map(
    (name) => `/${name}/`,
  ),
  ...['data/stories.jsonl', 'data/people.json', 'data/countries.json', 'feed.xml', 'feed.json'].map(
    (name) => `/${name}`,
  ),
];

/** The years of a long register, and feeds. */
const partOfRegister =
  /^(\/(?:people|countries)\/[^/]+\/|\/photos\/)(?:\d{4}\/(?:\d\d\/){0,2})?(?:feed\.(?:xml|json))?$/;
const notLookedUp = /^\/(?:sources|topics|pictures)\/[^/]+/;
