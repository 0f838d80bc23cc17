import type { LeftOut, PhotoDraft, Place } from '../core/delivery.ts';
import type { Item } from '../core/item.ts';
import { bare } from '../core/normalizeDraft.ts';
import { plainText } from '../core/notation/html.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import type { ColumnField, Columns } from './columns.ts';

/** A value of a row, by the name of its column: a cell of a table, a text within an object of JSON, a field of front matter. */
export interface Cell extends Place {
  name: string;
  text: string;
}

/** By the names of columns: whether `03/04/2012` begins with the day. Columns that may be read in two ways are not in it. */
export type DayOrder = ReadonlyMap<string, boolean>;

/** The story of a row, by what its columns mean. A value that is in no field of it is left out, but for those of `photos`. */
export function itemOfRow(
  { line, path }: Place,
  cells: Cell[],
  { fields }: Columns,
  order: DayOrder,
  photos: PhotoDraft[] = [],
): Item {
  const columns = [...fields];
  const all = (field: ColumnField) =>
    columns.flatMap(([name, one]) => (one === field ? cells.filter((cell) => cell.name === name) : []));
  const of = (field: ColumnField) => all(field).filter(({ text }) => !isWord(text));
  const values = (field: ColumnField) => of(field).map(({ text }) => text);
  const first = (field: ColumnField) => values(field)[0];
  const moments = (field: ColumnField) => of(field).map(({ name, text }) => momentOf(text, order.get(name)));
  const isLink = (text: string) => /^https?:\/\/\S+$/.test(text);
  const place = { line, ...(path !== undefined && { path }) };
  return {
    ...place,
    id: first('id'),
    title: first('title'),
    addresses: [...values('url'), ...values('sources').filter(isLink)],
    texts: textsOf(of('text')),
    summaries: textsOf(of('summary')),
    published: moments('published'),
    updated: moments('updated'),
    authors: values('authors').flatMap((text) => listed(text, /[;|]/)),
    sources: values('sources').filter((text) => !isLink(text)),
    dateline: first('dateline'),
    topics: values('topics').flatMap((text) => listed(text, /[;|,،、]/)),
    photos: photos.length ? photos : photoOf(place, first('caption'), first('credit'), first('alt')),
    rights: first('rights'),
    lang: first('lang'),
    note: first('note'),
    withheld: [...all('status'), ...all('published')].some(isUnpublished)
      ? 'the file says that it is not published'
      : undefined,
    leftOut: leftOutOf(cells, fields, first, photos),
  };
}

/** A photo, where words go with it. */
export function photoOf(place: Place, caption = '', credit = '', alt = ''): PhotoDraft[] {
  const [below, beside] = [plainText(caption), plainText(alt)];
  if (!below && !beside) return [];
  const others = { ...(credit && { credit: plainText(credit) }), ...(below && beside && { alt: beside }) };
  return [{ ...place, caption: below || beside, ...others }];
}

/** The order of day and month in each column of dates: hardly a whole column has no day above 12. */
export function dayOrderOf(rows: Cell[][], { fields }: Columns): DayOrder {
  const seen = new Map<string, Set<boolean>>();
  for (const { name, text } of rows.flat()) {
    if (!/^(?:published|updated)$/.test(fields.get(name) ?? '')) continue;
    const [, one, , other] = figures.exec(text) ?? [];
    const orders = seen.get(name) ?? new Set();
    if (Number(one) > 12) orders.add(true);
    if (Number(other) > 12) orders.add(false);
    seen.set(name, orders);
  }
  return new Map(
    [...seen].flatMap(([name, orders]) => (orders.size === 1 ? [[name, orders.has(true)] as const] : [])),
  );
}

/** Why rows without a column for what every story needs are refused, with the order that would map their longest texts. */
export function noColumns(names: string[], cells: Cell[], { missing, fields }: Columns): Refusal {
  const written = cells.filter(({ name, text }) => !fields.has(name) && /\p{L}/u.test(text));
  const [longest] = written.toSorted((a, b) => b.text.length - a.text.length);
  const other = written.find(({ name }) => name !== longest?.name);
  const guess = { title: other?.name, text: longest?.name };
  const listedNames = [...new Set(names.map(oneLine))].slice(0, 40);
  return refusal('unknown-columns', {
    wanted: missing.map((field) => (field === 'title' ? 'a headline' : 'a text')).join(' or '),
    names: listedNames.map((name) => `“${name}”`).join(', '),
    free: missing.map((field) => `--map ${field}="${guess[field] ?? 'COLUMN'}"`).join(' '),
  });
}

function isWord(text: string): boolean {
  return /^(?:true|false)$/i.test(text);
}

/** The texts of each column; several in one are its paragraphs. */
function textsOf(cells: Cell[]): NonNullable<Item['texts']> {
  return [...Map.groupBy(cells, ({ name }) => name).values()].map((own) => {
    const { line, path } = own[0]!;
    const text = own.map((cell) => cell.text).join('\n\n');
    return { line, ...(path !== undefined && { path }), kind: 'either' as const, text };
  });
}

/** A value that is a list: of JSON or Python, or parted by signs. */
function listed(text: string, mark: RegExp): string[] {
  const inner = /^\[(.*)\]$/s.exec(text)?.[1];
  const pieces = inner === undefined ? text.split(mark) : inner.split(/,\s*(?=["'])|[;|]/);
  return pieces.map((piece) => piece.trim().replace(/^(["'])(.*)\1$/s, '$2')).filter(Boolean);
}

const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,?[T ]+(.*))?$/;

/** Seconds or milliseconds since 1970, and days in figures where their order is known, as ISO 8601; any other text as it is. */
function momentOf(printed: string, dayFirst: boolean | undefined): string {
  if (/^(?:\d{9,10}|\d{13})(?:\.\d+)?$/.test(printed)) {
    const seconds = Number(printed) / (/^\d{13}/.test(printed) ? 1000 : 1);
    return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  }
  const [, one = '', mark, other = '', year, time] = figures.exec(printed) ?? [];
  if (year === undefined) return printed.replace(/^(\d{1,2})-(\p{L}{3,})-(\d{2,4})/u, '$1 $2 $3');
  if (mark !== '.' && dayFirst === undefined) return printed;
  const [day, month] = mark === '.' || dayFirst ? [one, other] : [other, one];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time ? ` ${time}` : ''}`;
}

function isUnpublished({ name, text }: Cell): boolean {
  if (/^(?:true|yes|1)$/i.test(text)) return /draft/i.test(name);
  if (/^(?:false|no|0)$/i.test(text)) return !/draft/i.test(name);
  return /^(?:draft|pending|private|unpublished|withheld|entwurf|brouillon|borrador|rascunho|bozza|concept|utkast)$/i.test(
    text,
  );
}

/** Fields that a story has once. */
const single = new Set<ColumnField>(
  'title id dateline rights lang note caption credit'.split(' ') as ColumnField[],
);

function leftOutOf(
  cells: Cell[],
  fields: Columns['fields'],
  first: (field: ColumnField) => string | undefined,
  photos: PhotoDraft[],
): LeftOut[] {
  const ofPhotos = new Set(photos.flatMap(({ caption, credit, alt }) => [caption, credit, alt]));
  return cells.flatMap(({ line, path, name, text: printed }) => {
    const field = fields.get(name);
    const text = plainText(printed);
    const isSecond = field && single.has(field) && bare(printed) !== bare(first(field) ?? '');
    if (isWord(text) || ofPhotos.has(text) || (field && !isSecond)) return [];
    const why = isSecond ? `is a second ${field} of the story` : 'is in a field that is none of a story';
    return [{ line, path: path ?? name, text, why }];
  });
}
