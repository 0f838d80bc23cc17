import type { Delivery, Draft, LeftOut, PhotoDraft, Place } from '../core/delivery.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { quoted } from '../../parse/contentError.ts';
import { doubt } from '../core/doubts.ts';
import type { Item } from '../core/item.ts';
import { doubtDate, takeItem } from '../core/item.ts';
import { blockTag, plainWords } from '../core/itemText.ts';
import { bare, oneLine } from '../core/notation/oneLine.ts';
import { placeOf } from '../core/delivery.ts';
import { readStamp, twoReadings } from '../core/printed/date.ts';
import { plainText } from '../core/notation/html.ts';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import type { ColumnField, Columns } from './columns.ts';
import { wordsOf } from './columns.ts';
import { photoFrom } from './photo.ts';
import type { Standing } from '../core/standing.ts';
import { standingKind, standingOf } from '../core/standing.ts';

/** A story as named values: a row of a table, an object of JSON, the front matter of a text. */
export interface Row extends Place {
  cells: Cell[];
  /** What is known of the story beside them; lists come behind theirs, but a text and photos before. */
  also?: Partial<Item>;
}

/** A value, by the name of its column: `headline.main` within an object. */
export interface Cell extends Place {
  name: string;
  text: string;
  /** Whether it is one of a list, which nothing in it parts again. */
  isItem?: boolean;
}

/** Makes a draft of each row, and adds it to the delivery. A value that is in no field of a story is left out. */
export function takeRows(rows: Row[], columns: Columns, delivery: Delivery): Draft[] {
  const { order, counted } = datesIn(rows, columns);
  return rows.map((row) => {
    const draft = takeItem(delivery, itemOf(row, columns, order));
    const beside = draft.date === undefined && dayBeside(row, columns);
    if (beside) draft.undated ??= beside;
    doubtStanding(draft, row, columns);
    if (row.cells.some((cell) => counted.has(cell)))
      doubtDate(draft, 'is printed as a number of days, as Excel counts them');
    return draft;
  });
}

/** Why rows are refused that lack a column for what every story needs, with the order that would map their longest texts, or one that the editor names. */
export function refusedColumns(names: string[], rows: Row[], columns: Columns): Refusal | undefined {
  const { missing, fields, absent } = columns;
  if (absent.length && !missing.length)
    return refusal('no-such-column', { wanted: listedNames(absent), names: listedNames(names) });
  if (!missing.length) return undefined;
  const cells = rows.slice(0, 20).flatMap((row) => row.cells);
  const written = cells.filter(({ name, text }) => !fields.has(name) && /\p{L}/u.test(text));
  const byLength = written.toSorted((a, b) => b.text.length - a.text.length);
  const [text, title] = new Set(byLength.map(({ name }) => name));
  const guess = { title, text };
  return refusal('unknown-columns', {
    wanted: missing.map((field) => (field === 'title' ? 'a headline' : 'a text')).join(' or '),
    names: listedNames(names),
    free: missing.map((field) => `--map ${field}="${guess[field] ?? 'COLUMN'}"`).join(' '),
  });
}

function listedNames(names: string[]): string {
  const listed = [...new Set(names.map(oneLine))].slice(0, 40);
  return listed.map((name) => `“${name}”`).join(', ');
}

function itemOf({ cells, also = {}, ...place }: Row, { fields }: Columns, order: DayOrder): Item {
  const byName = Map.groupBy(cells, ({ name }) => name);
  const ofFields = [...fields].flatMap(([name, field]) =>
    (byName.get(name) ?? []).map((cell) => ({ ...cell, field })),
  );
  const of = (field: ColumnField) =>
    ofFields.filter((cell) => cell.field === field && !truth.test(cell.text));
  const values = (field: ColumnField) => of(field).map(({ text }) => text);
  const first = (field: ColumnField) => values(field)[0];
  const moments = (field: ColumnField) => of(field).map(({ name, text }) => momentOf(text, order.get(name)));
  const isLink = (text: string) => /^https?:\/\/\S+$/.test(text);
  const photos = also.photos ?? [];
  const ofPicture = (field: ColumnField) => values(field).slice(0, 1).map(plainText);
  const words = { caption: ofPicture('caption'), credit: ofPicture('credit'), alt: ofPicture('alt') };
  const photo = words.caption.length ? photoFrom(place, words) : undefined;
  const isSaid = of('dateline').some(({ name }) => /line|marke$/i.test(name));
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
    authors: [...of('authors').flatMap((cell) => listed(cell, /[;|]/)), ...(also.authors ?? [])],
    sources: [...values('sources'), ...(also.sources ?? [])]
      .map(plainWords)
      .filter((text) => !isLink(text) && /\p{L}/u.test(text)),
    // A place that is not said to be that of the text may be where the event was, or the desk.
    [isSaid ? 'dateline' : 'located']: first('dateline'),
    isFromThere: !isSaid,
    topics: [...of('topics').flatMap((cell) => listed(cell, /[;|,،、]/)), ...(also.topics ?? [])],
    photos: photos.length || !photo ? photos : [photo],
    rights: first('rights'),
    lang: first('lang'),
    note: first('note'),
    medium: also.texts?.length ? undefined : mediumOf(cells),
    ...(isHidden && { withheld: 'the file says that it is not published' }),
    leftOut: [...leftOutOf(cells, fields, first, photos), ...(also.leftOut ?? [])],
  };
}

function mediumOf(cells: Cell[]): Item['medium'] {
  const type = cells.find(({ name }) => ofType.test(wordsOf(name).join(' ')))?.text ?? '';
  const [, sound, film, picture] = ofMedium.exec(type) ?? [];
  return sound ? 'sound' : film ? 'film' : picture ? 'picture' : undefined;
}

const ofType = /^(?:(?:content |asset )?type|kind|typ|tipo)$/;
const ofMedium =
  /^(?:(podcasts?|audio(?:\/.*)?|sound|episode)|(videos?|video\/.*|films?|movie)|(photos?|images?|image\/.*|pictures?|graphics?|infographics?|(?:photo ?)?gallery|slideshow|cartoon))$/i;

const truth = /^(?:true|false)$/i;

function textsOf(cells: Cell[]): NonNullable<Item['texts']> {
  // Joomla parts a text in two: `introtext`, `fulltext`.
  const whole = ({ name }: Cell) => name.replace(/^(?:intro|full)(?=text$)/i, '');
  return [...Map.groupBy(cells, whole).values()].map((own) => {
    const hasBlocks = own.some((cell) => blockTag.test(cell.text));
    const asHtml = (text: string) => (hasBlocks && !blockTag.test(text) ? `<p>${text}</p>` : text);
    const text = own.map((cell) => asHtml(cell.text)).join('\n\n');
    return { ...placeOf(own[0]!), kind: 'either', text };
  });
}

/** A value that is a list: of JSON or Python, or parted by signs. */
function listed({ text: printed, isItem }: Cell, mark: RegExp): string[] {
  const text = plainWords(printed);
  if (isItem) return [text];
  const inner = /^\[(.*)\]$/s.exec(text)?.[1];
  const pieces = inner === undefined ? text.split(mark) : inner.split(/,\s*(?=["'])|[;|]/);
  return pieces.map((piece) => piece.trim().replace(/^(["'])(.*)\1$/s, '$2')).filter(Boolean);
}

/** A day in a field that is none of a story’s, as a clause. */
function dayBeside({ cells }: Row, { fields }: Columns): string | undefined {
  const beside = cells.find(({ name, text }) => !fields.has(name) && /\d{4}\D/.test(text) && readStamp(text));
  return beside && `${quoted(beside.text)} stands where --map date="${beside.name}" would read it`;
}

/** By the names of columns: whether `03/04/2012` begins with the day. Undefined of columns that may be read in two ways. */
type DayOrder = Map<string, boolean | undefined>;

/**
 * The order of day and month in each column of dates: hardly a whole column has no day above 12. Where all are numbers of Excel, from the end of 1899 on,
 * they are written as ISO 8601, and are `counted`.
 */
function datesIn(rows: Row[], { fields }: Columns): { order: DayOrder; counted: Set<Cell> } {
  const dated = rows
    .flatMap(({ cells }) => cells)
    .filter(({ name }) => /^(?:published|updated)$/.test(fields.get(name) ?? ''));
  const [order, counted]: [DayOrder, Set<Cell>] = [new Map(), new Set()];
  for (const [name, cells] of Map.groupBy(dated, (cell) => cell.name)) {
    order.set(name, isDayFirstIn(cells.map(({ text }) => text)));
    if (!cells.every(({ text }) => /^[1-6]\d{4}$/.test(text))) continue;
    for (const cell of cells) {
      cell.text = new Date(Date.UTC(1899, 11, 30 + Number(cell.text))).toISOString().slice(0, 10);
      if (fields.get(name) === 'published') counted.add(cell);
    }
  }
  return { order, counted };
}

/** Whether the days of a column, `03/04/2012`, begin with the day; undefined where they may be read in two ways. */
export function isDayFirstIn(column: string[]): boolean | undefined {
  const [isDayFirst, isMonthFirst] = [
    /^(?:1[3-9]|[23]\d)([/-])\d{1,2}\1\d{4}/,
    /^\d{1,2}([/-])(?:1[3-9]|[23]\d)\1\d{4}/,
  ].map((form) => column.some((text) => form.test(text)));
  return isDayFirst === isMonthFirst ? undefined : isDayFirst;
}

/** Days in figures whose order is known, as ISO 8601; any other text as it is. */
export function momentOf(printed: string, isDayFirst: boolean | undefined): string {
  const { readings = [], written = '' } = twoReadings(printed) ?? {};
  const day = isDayFirst === undefined ? undefined : readings[isDayFirst ? 0 : 1];
  const text =
    day && printed.startsWith(written) ? printed.replace(written, day).replace(/,\s/, ' ') : printed;
  return text.replace(/^(\d{9,13})\.\d+$/, '$1');
}

/** What a cell says of whether readers may see its story. A name that says nothing of that is one for a status where the order says so. */
function saysOf({ name, text, field }: Cell & { field: ColumnField }): Standing | undefined {
  const kind = standingKind(wordsOf(name));
  if (field === 'published') return standingOf(kind ?? 'showing', text);
  if (field !== 'status' || embargoOf({ name, text })) return undefined;
  const says = standingOf(kind ?? 'status', text);
  return says === 'unknown' && stateName.test(name) ? undefined : says;
}

/** A status of this name may be a part of a country. */
const stateName = /^(?:state|estado|stato)$/i;

function embargoOf({ name, text }: Pick<Cell, 'name' | 'text'>): StoryDate | undefined {
  return standingKind(wordsOf(name)) === 'embargo' ? readStamp(text)?.date : undefined;
}

function doubtStanding(draft: Draft, { cells }: Row, { fields }: Columns): void {
  for (const cell of cells) {
    const field = fields.get(cell.name);
    const until = field === 'status' && embargoOf(cell);
    const what = `its ${cell.name} is ${quoted(cell.text)}`;
    if (until) draft.embargo = { until, words: cell.text };
    else if (field && saysOf({ ...cell, field }) === 'unknown')
      draft.doubts.push(doubt(cell, 'status-of-item', { what }));
  }
}

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
    const isTold = field !== undefined && !isSecond && (field !== 'status' || !stateName.test(name));
    if (truth.test(text) || ofPhotos.has(text) || isTold) return [];
    const why = isSecond ? `is a second ${field} of the story` : 'is in a field that is none of a story';
    return [{ line, path: path ?? name, text, why }];
  });
}
