import type { Defect } from '../parse/contentError.ts';
import type { ArchiveLink } from '../parse/markdown.ts';
import { nearest } from '../parse/nearest.ts';
import type { ArchiveRecord, Filed, PersonRecord, StoryRecord } from '../parse/records.ts';
import { belowPictures } from '../parse/picture.ts';
import { dayOf, monthOf, yearOf } from '../parse/storyDate.ts';
import type { Archive, Story } from './types.ts';
import { paginate } from './chronology.ts';
import type { LinkFault } from './defects.ts';
import { defect } from './defects.ts';

interface Records {
  stories: Filed<StoryRecord>[];
  people: Filed<PersonRecord>[];
  /** `archive.md`, whose text is shown on the About page. */
  archive?: Filed<ArchiveRecord>[];
  /** Paths of the files in `public/`. */
  publicFiles?: string[];
}

/**
 * The links of stories, people’s notes and the About text that lead to a page, a photo or a file of the archive that is not there. Pages that follow from
 * all stories together, such as those of outlets and topics, are looked up by `deadRegisterLinks`.
 */
export function* deadLinks(records: Records): Generator<Defect> {
  const pages = new Set(fixedPages);
  const photosOf = new Map<string, number>();
  for (const file of records.publicFiles ?? []) pages.add(`/${file}`);
  for (const { file } of records.people) pages.add(`/${file.replace(ending, '')}/`);
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
  for (const { file, record, partial } of records.archive ?? [])
    yield* dead(file, (record ?? partial)?.links ?? [], '/about/');

  function* dead(file: string, links: ArchiveLink[], own: string): Generator<Defect> {
    for (const { to, ...place } of links) {
      const fault = faultOf(to, own);
      if (fault) yield { file, ...place, ...defect('dead-link', { to, fault }) };
    }
  }

  function faultOf(to: string, own: string): LinkFault | undefined {
    const [, path = '', hash] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(to) ?? [];
    const page = path || own;
    if (!pages.has(page) && !ofRegister.test(page)) {
      if (pages.has(`${page}/`)) return { is: 'no-slash', page };
      return { is: 'no-page', near: nearest(page, pages) };
    }
    const number = /^photo-(\d+)$/.exec(hash ?? '')?.[1];
    if (number === undefined) return undefined;
    // A story that could not be read may have any number of photos.
    const held = photosOf.get(page) ?? (page.startsWith('/stories/') ? Infinity : 0);
    if (String(Number(number)) === number && Number(number) >= 1 && Number(number) <= held) return undefined;
    return { is: 'no-photo', held };
  }
}

/** Of a joined archive, the links to a part of a register that is not there: an outlet, a topic, a country without stories, a year without any. */
export function* deadRegisterLinks(records: Records, archive: Archive): Generator<Defect> {
  let pages: Set<string> | undefined;
  for (const { file, record } of [...records.stories, ...records.people, ...(records.archive ?? [])]) {
    for (const { to, ...place } of record?.links ?? []) {
      const page = to.replace(/[?#].*$/s, '');
      if (!ofRegister.test(page)) continue;
      pages ??= new Set([
        ...registerPages(archive),
        ...(records.publicFiles ?? []).map((path) => `/${path}`),
      ]);
      if (pages.has(page)) continue;
      const near = pages.has(`${page}/`) ? `${page}/` : nearest(page, pages);
      yield {
        file,
        ...place,
        ...defect('dead-link', { to, fault: { is: 'no-page', near } }),
      };
    }
  }
}

/** Whether any link leads to a part of a register, so that it can be checked in the joined archive only. */
export function leadToRegisters({ stories, people, archive = [] }: Records): boolean {
  return [...stories, ...people, ...archive].some(({ record }) =>
    record?.links.some(({ to }) => ofRegister.test(to.replace(/[?#].*$/s, ''))),
  );
}

function* registerPages({ people, countries, sources, topics, photos }: Archive): Generator<string> {
  const lists: [page: string, stories: Story[]][] = [
    ...people.map(({ id, stories }): [string, Story[]] => [`/people/${id}/`, stories]),
    ...countries.map(({ code, stories }): [string, Story[]] => [
      `/countries/${code.toLowerCase()}/`,
      stories,
    ]),
    ...sources.map(({ slug, stories }): [string, Story[]] => [`/sources/${slug}/`, stories]),
    ...topics.map(({ slug, stories }): [string, Story[]] => [`/topics/${slug}/`, stories]),
  ];
  for (const [page, stories] of lists) {
    if (!stories.length && !page.startsWith('/people/')) continue;
    yield page;
    if (!page.startsWith('/sources/')) yield `${page}feed.xml`;
    for (const { year, months } of paginate(stories).years) {
      yield `${page}${year}/`;
      for (const { month } of months) yield `${page}${month.replace('-', '/')}/`;
    }
  }
  for (const { story, picture } of photos) {
    yield `/photos/${yearOf(story.date)}/`;
    if (picture?.folder === 'content') yield `/pictures/${belowPictures(picture.path)}`;
  }
}

/** The end of a record’s file name. */
const ending = /\.[^./]*$/;

const fixedPages = [
  '/',
  ...['about', 'countries', 'data', 'dates', 'people', 'photos', 'search', 'sources', 'topics'].map(
    (name) => `/${name}/`,
  ),
  ...[
    'data/stories.jsonl',
    'data/people.json',
    'data/countries.json',
    'feed.xml',
    'feed.json',
    'opensearch.xml',
  ].map((name) => `/${name}`),
];

/** The pages that follow from all stories together. */
const ofRegister = /^\/(?:sources|topics|pictures|countries|photos)\/.|^\/people\/[^/]+\/./;
