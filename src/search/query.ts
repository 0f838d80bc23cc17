/*
 * A query and its address, so that a search can be shared, kept and gone back to:
 * `?q=grain&person=…&person=…&country=IR&source=…&topic=…&match=any&from=2025-04-08&to=2025-04&sort=newest`.
 */
import { isDay } from './calendar.ts';
import type { DateReading } from './page/dates.ts';
import type { Kind } from './names.ts';
import { kinds } from './names.ts';

export type Sort = '' | 'newest' | 'oldest' | 'best';

/** A query; each part is empty where it is not used. */
export interface Query extends Record<Kind, string[]> {
  /** The words, as typed. */
  q: string;
  /**
   * Whether a story of any of the people, countries, sources and topics will do, where there are several; else it must have them all. Words
   * and days always narrow.
   */
  any: boolean;
  /** Days: `2025-04-08`; a span matches the stories that may fall on one of its days. */
  from: string;
  to: string;
  sort: Sort;
}

/** The days that were read from the words of a query, and other readings of the same words. */
export interface DatesRead {
  read: DateReading;
  others: DateReading[];
}

/** Something in the address that cannot be used. */
export type Problem =
  | { kind: 'not a day'; name: 'from' | 'to'; value: string }
  | { kind: 'no such day'; name: 'from' | 'to'; value: string }
  | { kind: 'backwards'; from: string; to: string };

export const emptyQuery: Query = {
  q: '',
  person: [],
  country: [],
  source: [],
  topic: [],
  any: false,
  from: '',
  to: '',
  sort: '',
};

/** Reads an address; what it cannot mean is a problem, and left out of the query. The words are kept as they were typed. */
export function readAddress(parameters: URLSearchParams): { query: Query; problems: Problem[] } {
  const problems: Problem[] = [];
  const one = (name: string): string => parameters.get(name)?.trim() ?? '';
  const ids = (kind: Kind): string[] => [
    ...new Set(
      parameters
        .getAll(kind)
        .map((id) => (kind === 'country' ? id.trim().toUpperCase() : id.trim().toLowerCase()))
        .filter(Boolean),
    ),
  ];
  const limit = (name: 'from' | 'to'): string => {
    const value = one(name);
    const day = value && dayOf(value, name);
    if (day === undefined) problems.push({ kind: 'not a day', name, value });
    else if (day && !isDay(day)) problems.push({ kind: 'no such day', name, value });
    else return day;
    return '';
  };
  const sort = one('sort');
  const query: Query = {
    q: one('q'),
    person: ids('person'),
    country: ids('country'),
    source: ids('source'),
    topic: ids('topic'),
    any: false,
    from: limit('from'),
    to: limit('to'),
    sort: sort === 'newest' || sort === 'oldest' || sort === 'best' ? sort : '',
  };
  query.any = one('match') === 'any' && subjectsIn(query).length > 1;
  if (query.from && query.to && query.from > query.to) {
    problems.push({ kind: 'backwards', from: query.from, to: query.to });
    query.from = query.to = '';
  }
  return { query, problems };
}

/** Takes days out of the words and makes them limits of the query, where they leave a day to search. `datesIn` is that of `dates.ts`. */
export function withDates(
  query: Query,
  datesIn: (q: string) => { readings: DateReading[]; words: string },
): { query: Query; dates?: DatesRead } {
  const { readings, words } = datesIn(query.q);
  const possible = readings.flatMap((read) => {
    const from = read.from > query.from ? read.from : query.from;
    const to = !read.to || (query.to && query.to < read.to) ? query.to : read.to;
    return from && to && from > to ? [] : [{ read, from, to }];
  });
  const [first, ...others] = possible;
  if (!first) return { query };
  const { read, from, to } = first;
  return {
    query: { ...query, q: words, from, to },
    dates: { read, others: others.map((other) => other.read) },
  };
}

/** The query with its days as words again, in quotes; `typed` is the query before they were read. */
export function asWords(typed: Query, { q }: Query, { read }: DatesRead): Query {
  return { ...typed, q: `${q} "${read.typed}"`.trim() };
}

/** The address of a query, without what it leaves empty: `?country=IR&country=RU`; `?` for none. */
export function addressOf(query: Query, paging: { show?: number; volumes?: number } = {}): string {
  const parameters = new URLSearchParams();
  const add = (name: string, value: string | number | undefined): void => {
    if (value) parameters.append(name, String(value));
  };
  add('q', query.q);
  for (const kind of kinds) for (const id of query[kind]) add(kind, id);
  add('match', query.any && subjectsIn(query).length > 1 ? 'any' : '');
  add('from', query.from);
  add('to', query.to);
  add('sort', query.sort);
  add('show', paging.show);
  add('volumes', paging.volumes);
  return `?${parameters}`;
}

/** The people, countries, sources and topics of a query. */
export function subjectsIn(query: Query): { kind: Kind; id: string }[] {
  return kinds.flatMap((kind) => query[kind].map((id) => ({ kind, id })));
}

/** Whether a query has any part. */
export function asksForSomething(query: Query): boolean {
  return Boolean(query.q || query.from || query.to || subjectsIn(query).length);
}

/** The query with a subject more. */
export function withSubject(query: Query, kind: Kind, id: string): Query {
  return { ...query, [kind]: [...new Set([...query[kind], id])] };
}

/** The query without a subject. */
export function withoutSubject(query: Query, kind: Kind, id: string): Query {
  return { ...query, [kind]: query[kind].filter((other) => other !== id) };
}

/** The day that a limit means: a year or month begins with its first and ends with its last day. Undefined where it is written in no such way. */
function dayOf(value: string, name: 'from' | 'to'): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (!year) return undefined;
  if (day) return value;
  if (name === 'from') return month ? `${value}-01` : `${value}-01-01`;
  if (!month) return `${value}-12-31`;
  const last = new Date(Date.UTC(2000, Number(month), 0));
  last.setUTCFullYear(Number(year), Number(month), 0);
  return `${value}-${String(last.getUTCDate()).padStart(2, '0')}`;
}
