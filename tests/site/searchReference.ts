/*
 * The rule of `src/search/matching.ts` followed by brute force over the published dataset, to hold the search page against.
 */
import { slug } from '../../src/parse/slug.ts';
import type { Kind } from '../../src/search/names.ts';
import { kinds } from '../../src/search/names.ts';
import type { Query } from '../../src/search/query.ts';
import { stem } from '../../src/search/stem.ts';
import { lines } from './pages.ts';
import type { BuiltSite } from './setup.ts';

/** What is asked for, whatever the order. */
export type Wanted = Omit<Query, 'sort'>;

export interface Told {
  id: string;
  /** The pieces of its text in the order of the page, and the stems by which each is held. */
  pieces: string[];
  held: Set<string>[];
  first: string;
  last: string;
  /** The ids of its people, countries, sources and topics. */
  subjects: Record<Kind, string[]>;
}

interface Row {
  id: string;
  title: string;
  date: string;
  source: string;
  agencies: string[];
  topics?: string[];
  byline?: string[];
  dateline?: string;
  people: { id: string }[];
  countries: { code: string }[];
  photos: { caption: string; photographer?: string; agencies?: string[]; credit?: string }[];
}

/** Every story of a site’s dataset, the oldest first. */
export function toldStories(site: BuiltSite): Told[] {
  const rows = lines(site, 'data/stories.jsonl') as unknown as Row[];
  const years = [...new Set(rows.map(({ date }) => date.slice(0, 4)))];
  const texts = new Map(
    years.flatMap((year) =>
      (lines(site, `data/text/${year}.jsonl`) as unknown as { id: string; text: string }[]).map(
        ({ id, text }) => [id, text],
      ),
    ),
  );
  return rows.map((row) => {
    const printed = [
      row.title,
      ...(row.byline ? [`By ${row.byline.join(', ')}`] : []),
      ...row.photos.flatMap((photo) => [
        photo.caption,
        photo.photographer ?? '',
        (photo.agencies ?? []).join(', '),
        photo.credit ?? '',
      ]),
      ...(row.dateline ? [`${row.dateline} —`] : []),
      texts.get(row.id) ?? '',
    ].join(' ');
    const pieces = printed
      .replace(/(?<=\p{L})[’ʼ](?=\p{L})/gu, "'")
      .replace(/[‐‑]/g, '-')
      .replace(/(?<=[\p{L}\p{N}])([–—―…“”„«»])(?=[\p{L}\p{N}])/gu, '$1 ')
      .split(/\s+/)
      .filter(Boolean);
    const [first, last] = daysOf(row.date);
    return {
      id: row.id,
      pieces,
      held: pieces.map(stemsOf),
      first,
      last,
      subjects: {
        person: row.people.map(({ id }) => id),
        country: row.countries.map(({ code }) => code),
        source: [...new Set([row.source, ...row.agencies].map(slug))],
        topic: [...new Set((row.topics ?? []).map(slug))],
      },
    };
  });
}

/** The ids of the stories that meet all that is asked for, the oldest first. */
export function found(stories: Told[], wanted: Wanted): string[] {
  return stories
    .filter(
      (story) =>
        hasSubjects(story, wanted) &&
        (!wanted.from || story.last >= wanted.from) &&
        (!wanted.to || story.first <= wanted.to) &&
        holdsAll(story, wanted.q),
    )
    .map(({ id }) => id);
}

/** Whether a story has all people, countries, sources and topics that are asked for, or any of them where one will do. */
function hasSubjects({ subjects }: Told, wanted: Wanted): boolean {
  const has = kinds.flatMap((kind) => wanted[kind].map((id) => subjects[kind].includes(id)));
  return has.length === 0 || (wanted.any ? has.some(Boolean) : has.every(Boolean));
}

function holdsAll({ held }: Told, q: string): boolean {
  for (const [, quoted, bare] of q.matchAll(/"([^"]*)"|(\S+)/g)) {
    const words = (quoted ?? bare!)
      .split(/\s+/)
      .flatMap((piece) => piece.split(/[^\p{L}\p{M}\p{N}.,'’]+/u))
      .map(folded)
      .filter(Boolean);
    if (words.length > 1 ? !standInOrder(held, words) : !stands(held, words[0]!, quoted !== undefined))
      return false;
  }
  return true;
}

function stands(held: Set<string>[], word: string, exact: boolean): boolean {
  const wanted = stem(word);
  const open = !exact && wanted.length >= 4;
  return held.some(
    (stems) => stems.has(wanted) || (open && [...stems].some((other) => other.startsWith(wanted))),
  );
}

/** Whether the words stand one behind the other, any of them joined with the next. */
function standInOrder(held: Set<string>[], words: string[]): boolean {
  const from = (place: number, word: number): boolean => {
    if (word === words.length) return true;
    for (let end = word + 1; end <= words.length; end++)
      if (held[place]?.has(stem(words.slice(word, end).join(''))) && from(place + 1, end)) return true;
    return false;
  };
  return held.some((_, place) => from(place, 0));
}

/** A piece whole, and the parts of more than one character into which it is divided. */
function stemsOf(piece: string): Set<string> {
  const whole = folded(piece);
  if (!whole) return new Set();
  const divided = /[^\p{Alphabetic}\p{N}]/u.test(piece) || /^.+\p{Lu}/u.test(piece);
  const parts = divided
    ? piece
        .replace(/[!-/:-@[-`{-~\u00ad]/g, ' ')
        .replace(
          /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{N})(?=\p{L})|(?<=\p{L})(?=\p{N})/gu,
          ' ',
        )
        .toLowerCase()
        .split(/\s+/)
    : [];
  return new Set(
    [
      whole,
      ...parts.filter((part) => part.length > 1).map((part) => part.normalize('NFD').replace(/\p{M}/gu, '')),
    ].map(stem),
  );
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{N}]/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

function daysOf(date: string): [string, string] {
  const [day] = date.replace(/[~?]$/, '').split('T');
  const [year, month, ofMonth] = day!.split('-');
  if (ofMonth) return [day!, day!];
  if (!month) return [`${year!}-01-01`, `${year!}-12-31`];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [`${day!}-01`, `${day!}-${last}`];
}
