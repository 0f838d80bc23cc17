import type { Delivery, Draft, LeftOut, PhotoDraft, Place } from '../core/delivery.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { quoted } from '../../parse/contentError.ts';
import { doubt } from '../core/doubts.ts';
import type { Item } from '../core/item.ts';
import { takeItem } from '../core/item.ts';

import { bare, placeOf, reportEmbargo } from '../core/normalizeDraft.ts';
import { readNorm } from '../core/notation/markup.ts';
import { plainText } from '../core/notation/html.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import type { ColumnField, Columns } from './columns.ts';
import { wordsOf } from './columns.ts';
import type { Standing } from '../core/standing.ts';
import { standingKind, standingOf } from '../core/standing.ts';

/** A story as named values: a row of a table, an object of JSON, the front matter of a text. */
export interface Row extends Place {
  /** Values that say something. */
  cells: Cell[];
  /** What is known of the story beside them; lists come behind theirs, but a text and photos before. */
  also?: Partial<Item>;
}

/** A value, by the name of its column: `headline.main` within an object. */
export interface Cell extends Place {
  name: string;
  text: string;
}

/** Makes a draft of each row, and adds it to the delivery. A value that is in no field of a story is left out. */
export function takeRows(rows: Row[], columns: Columns, delivery: Delivery): Draft[] {
  const order = dayOrderOf(rows, columns);
  const counted = takeCounted(rows, columns);
  return rows.map((row) => {
    const item = itemOf(row, columns, order);
    const draft = takeItem(item, {}, delivery);
    doubtStanding(draft, row, columns);
    if (draft.date !== undefined && row.cells.some((cell) => counted.has(cell))) {
      const why = 'is printed as a number of days, as Excel counts them';
      draft.doubts.push(doubt(draft, 'guessed-date', { date: draft.date, why }));
    }
    return draft;
  });
}

/** Writes the days of columns in which all are numbers of Excel, from the end of 1899 on, as ISO 8601, and gives their cells. */
function takeCounted(rows: Row[], { fields }: Columns): Set<Cell> {
  const dated = rows.flatMap(({ cells }) => cells).filter(({ name }) => fields.get(name) === 'published');
  const columns = [...Map.groupBy(dated, ({ name }) => name).values()];
  const counted = columns.filter((cells) => cells.every(({ text }) => /^[1-6]\d{4}$/.test(text))).flat();
  for (const cell of counted)
    cell.text = new Date(Date.UTC(1899, 11, 30 + Number(cell.text))).toISOString().slice(0, 10);
  return new Set(counted);
}

/** Why rows without a column for what every story needs are refused, with the order that would map their longest texts. */
export function noColumns(names: string[], rows: Row[], { missing, fields }: Columns): Refusal {
  const cells = rows.slice(0, 20).flatMap((row) => row.cells);
  const written = cells.filter(({ name, text }) => !fields.has(name) && /\p{L}/u.test(text));
  const [longest] = written.toSorted((a, b) => b.text.length - a.text.length);
  const guess = { title: written.find(({ name }) => name !== longest?.name)?.name, text: longest?.name };
  return refusal('unknown-columns', {
    wanted: missing.map((field) => (field === 'title' ? 'a headline' : 'a text')).join(' or '),
    names: listedNames(names),
    free: missing.map((field) => `--map ${field}="${guess[field] ?? 'COLUMN'}"`).join(' '),
  });
}

/** Why a table without the columns that the editor names is refused. */
export function noSuchColumns(names: string[], absent: string[]): Refusal {
  return refusal('no-such-column', { wanted: listedNames(absent), names: listedNames(names) });
}

function listedNames(names: string[]): string {
  const listed = [...new Set(names.map(oneLine))].slice(0, 40);
  return listed.map((name) => `“${name}”`).join(', ');
}

/** A photo, where words go with it. */
export function photoOf(place: Place, caption = '', credit = '', alt = ''): PhotoDraft[] {
  const [below, beside] = [plainText(caption), plainText(alt)];
  if (!below && !beside) return [];
  const others = { ...(credit && { credit: plainText(credit) }), ...(below && beside && { alt: beside }) };
  return [{ ...place, caption: below || beside, ...others }];
}

function itemOf({ cells, also = {}, ...place }: Row, { fields }: Columns, order: DayOrder): Item {
  const byName = Map.groupBy(cells, ({ name }) => name);
  const ofFields = [...fields].flatMap(([name, field]) =>
    (byName.get(name) ?? []).map((cell) => ({ ...cell, field })),
  );
  const of = (field: ColumnField) => ofFields.filter((cell) => cell.field === field && !isWord(cell.text));
  const values = (field: ColumnField) => of(field).map(({ text }) => text);
  const first = (field: ColumnField) => values(field)[0];
  const moments = (field: ColumnField) => of(field).map(({ name, text }) => momentOf(text, order.get(name)));
  const isLink = (text: string) => /^https?:\/\/\S+$/.test(text);
  const photos = also.photos ?? [];
  const isHidden = ofFields.some((cell) => saysOf(cell) === 'hidden');
  return {
    ...placeOf(place),
    id: first('id'),
    title: first('title') ?? also.title,
    addresses: [...values('url'), ...values('sources').filter(isLink)],
    texts: [...(also.texts ?? []), ...textsOf(of('text'))],
    summaries: textsOf(of('summary')),
    published: [...moments('published'), ...(also.published ?? [])],
    updated: moments('updated'),
    authors: [...values('authors').flatMap((text) => listed(text, /[;|]/)), ...(also.authors ?? [])],
    sources: values('sources').filter((text) => !isLink(text) && /\p{L}/u.test(text)),
    dateline: first('dateline'),
    topics: [...values('topics').flatMap((text) => listed(text, /[;|,،、]/)), ...(also.topics ?? [])],
    photos:
      photos.length || !first('caption')
        ? photos
        : photoOf(placeOf(place), first('caption'), first('credit'), first('alt')),
    rights: first('rights'),
    lang: first('lang'),
    note: first('note'),
    medium: also.texts?.length ? undefined : mediumOf(cells),
    ...(isHidden && { withheld: 'the file says that it is not published' }),
    leftOut: [...leftOutOf(cells, fields, first, photos), ...(also.leftOut ?? [])],
  };
}

/** What a row is by its type, where that is no text. */
function mediumOf(cells: Cell[]): Item['medium'] {
  const type = cells.find(({ name }) => ofType.test(wordsOf(name).join(' ')))?.text ?? '';
  const [, sound, film, picture] = ofMedium.exec(type) ?? [];
  return sound ? 'sound' : film ? 'film' : picture ? 'picture' : undefined;
}

const ofType = /^(?:(?:content |asset )?type|kind|typ|tipo)$/;
const ofMedium =
  /^(?:(podcasts?|audio(?:\/.*)?|sound|episode)|(videos?|video\/.*|films?|movie)|(photos?|images?|image\/.*|pictures?|graphics?|infographics?|(?:photo ?)?gallery|slideshow|cartoon))$/i;

function isWord(text: string): boolean {
  return /^(?:true|false)$/i.test(text);
}

/** The texts of each column; several in one are its paragraphs. */
function textsOf(cells: Cell[]): NonNullable<Item['texts']> {
  return [...Map.groupBy(cells, ({ name }) => name).values()].map((own) => {
    const text = own.map((cell) => cell.text).join('\n\n');
    return { ...placeOf(own[0]!), kind: 'either', text };
  });
}

/** A value that is a list: of JSON or Python, or parted by signs. */
function listed(text: string, mark: RegExp): string[] {
  const inner = /^\[(.*)\]$/s.exec(text)?.[1];
  const pieces = inner === undefined ? text.split(mark) : inner.split(/,\s*(?=["'])|[;|]/);
  return pieces.map((piece) => piece.trim().replace(/^(["'])(.*)\1$/s, '$2')).filter(Boolean);
}

/** By the names of columns: whether `03/04/2012` begins with the day. Undefined of columns that may be read in two ways. */
type DayOrder = Map<string, boolean | undefined>;

const figures = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?:,?[T ]+(.*))?$/;

/** The order of day and month in each column of dates: hardly a whole column has no day above 12. */
function dayOrderOf(rows: Row[], { fields }: Columns): DayOrder {
  const dated = rows
    .flatMap(({ cells }) => cells)
    .filter(({ name }) => /^(?:published|updated)$/.test(fields.get(name) ?? ''));
  const order = Array.from(
    Map.groupBy(dated, ({ name }) => name),
    ([name, cells]) => [name, isDayFirstIn(cells.map(({ text }) => text))] as const,
  );
  return new Map(order);
}

/** Whether the days of a column, `03/04/2012`, begin with the day; undefined where they may be read in two ways. */
export function isDayFirstIn(column: string[]): boolean | undefined {
  const found = column.map((text) => figures.exec(text));
  const [isDayFirst, isMonthFirst] = [1, 3].map((at) => found.some((one) => Number(one?.[at]) > 12));
  return isDayFirst === isMonthFirst ? undefined : isDayFirst;
}

/** Days in figures whose order is known, as ISO 8601; any other text as it is. */
export function momentOf(printed: string, isDayFirst: boolean | undefined): string {
  const [, one = '', , other = '', year, time] = figures.exec(printed) ?? [];
  if (year === undefined || isDayFirst === undefined) return printed.replace(/^(\d{9,13})\.\d+$/, '$1');
  const [day, month] = isDayFirst ? [one, other] : [other, one];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time ? ` ${time}` : ''}`;
}

/** What a cell says of whether readers may see its story. A name that says nothing of that is one for a status where the order says so. */
function saysOf({ name, text, field }: Cell & { field: ColumnField }): Standing | undefined {
  const kind = standingKind(wordsOf(name));
  if (field === 'published') return standingOf(kind ?? 'showing', text);
  if (field !== 'status' || embargoOf({ name, text })) return undefined;
  const says = standingOf(kind ?? 'status', text);
  return says === 'unknown' && isPlace(name) ? undefined : says;
}

/** Whether a status may be a part of a country. */
function isPlace(name: string): boolean {
  return /^(?:state|estado|stato)$/i.test(name);
}

/** Until when a cell says that readers may not see its story. */
function embargoOf({ name, text }: Pick<Cell, 'name' | 'text'>): StoryDate | undefined {
  return standingKind(wordsOf(name)) === 'embargo' ? readNorm(text)?.date : undefined;
}

/** Doubts a status that is not known, and an embargo. */
function doubtStanding(draft: Draft, { cells }: Row, { fields }: Columns): void {
  for (const cell of cells) {
    const field = fields.get(cell.name);
    const until = field === 'status' && embargoOf(cell);
    const what = `its ${cell.name} is ${quoted(cell.text)}`;
    if (until) reportEmbargo(draft, until, placeOf(cell));
    else if (field && saysOf({ ...cell, field }) === 'unknown')
      draft.doubts.push(doubt(cell, 'status-of-item', { what }));
  }
}

/** Fields that a story has once. */
const single = /^(?:title|id|dateline|rights|lang|note|caption|credit)$/;

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
    const isSecond = field && single.test(field) && bare(printed) !== bare(first(field) ?? '');
    const isTold = field !== undefined && !isSecond && (field !== 'status' || !isPlace(name));
    if (isWord(text) || ofPhotos.has(text) || isTold) return [];
    const why = isSecond ? `is a second ${field} of the story` : 'is in a field that is none of a story';
    return [{ line, path: path ?? name, text, why }];
  });
}
