import type { About, Delivery, LeftOut, PhotoDraft, Place, Reader } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import type { Item } from '../core/item.ts';
import { takeItem } from '../core/item.ts';
import { plainText } from '../core/notation/html.ts';
import type { Json, JsonObject } from '../core/notation/json.ts';
import { readJson } from '../core/notation/json.ts';
import { cutObject, placeOf, refusedObject, textField, wordsIn } from '../core/notation/jsonFields.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import { refusal } from '../core/refusals.ts';
import type { ColumnField, Columns } from './columns.ts';
import { columnsOf } from './columns.ts';

/**
 * Reads stories that are objects of JSON, in a list, one a line, or in an answer of some server. Which field is which is told by its name, as for the
 * columns of a table; a field within another has both names, `headline.main`. Where no field is the headline or the text, all are refused with their names.
 */
export const readJsonStories: Reader = (text, about) => {
  const { values, refused, doubts } = readJson(text);
  const delivery: Delivery = { ...emptyDelivery(), refused, doubts };
  const table = values.length ? tableIn(values, about) : undefined;
  if (table && !table.columns.missing.length) for (const row of table.rows) takeRow(row, table, delivery);
  else if (table)
    delivery.refused.push({ ...placeOf(table.rows[0]!.object), ...noColumns(table), text: wordsOf(values) });
  else if (values.length) {
    const what = 'holds no list of objects that could be stories';
    const advice = 'Export it as a list of objects, each with a headline, a date and a text.';
    delivery.refused.push({ line: 1, ...refusal('no-items', { what, advice }), text: wordsOf(values) });
  }
  return delivery;
};

interface Table {
  rows: Row[];
  /** By the names of the cells. */
  columns: Columns;
}

interface Row {
  object: JsonObject;
  cells: Cell[];
}

/** A text or number of a story, or `true` and `false`. */
interface Cell extends Place {
  /** `headline.main`; that of a list for each of its items. */
  name: string;
  text: string;
  isWord: boolean;
  /** Whether it is within a list of objects. */
  isListed: boolean;
}

/** Deeper than the lists of any server’s answer. */
const deepest = 6;

/** The objects that are stories by the names of their fields; else those that come nearest. */
function tableIn(values: Json[], about: About | undefined, depth = 0): Table | undefined {
  const objects = values.filter((value) => value.kind === 'object');
  const own = objects.length ? tableOf(objects, about) : undefined;
  if (own && !own.columns.missing.length && !objects.every(holdsObjectsAlone)) return own;
  const inner = values.flatMap((value) => {
    if (value.kind === 'list') return [value.items];
    if (value.kind !== 'object') return [];
    const parts = value.entries.map((entry) => entry.value);
    return holdsObjectsAlone(value) ? [parts] : parts.filter(isContainer).map((part) => [part]);
  });
  const tables = (depth < deepest ? inner : []).flatMap((list) => tableIn(list, about, depth + 1) ?? []);
  const whole = tables.filter(({ columns }) => !columns.missing.length);
  if (whole.length)
    return tableOf(
      whole.flatMap(({ rows }) => rows.map(({ object }) => object)),
      about,
    );
  const nearest = [...tables, ...(own ? [own] : [])];
  return nearest.toSorted((a, b) => b.columns.fields.size - a.columns.fields.size)[0];
}

function isContainer(value: Json): boolean {
  return value.kind === 'list' || value.kind === 'object';
}

/** `{"17": {…}, "18": {…}}`: stories by their ids. */
function holdsObjectsAlone({ entries }: JsonObject): boolean {
  return entries.length > 0 && entries.every(({ value }) => value.kind === 'object');
}

function tableOf(objects: JsonObject[], about: About | undefined): Table {
  const rows = objects.map((object) => ({ object, cells: cellsIn(object, '', false) }));
  const names = (isListed: boolean) => [
    ...new Set(
      rows.flatMap(({ cells }) => cells.flatMap((one) => (one.isListed === isListed ? one.name : []))),
    ),
  ];
  const columns = withoutPrefix(names(false), about?.columns);
  // A list of objects is of people or subjects, and not the story’s own.
  const inLists = names(true);
  for (const [name, field] of columnsOf(inLists, about?.columns).fields) {
    const isKind = name.endsWith('.name') && inLists.includes(name.replace(/name$/, 'value'));
    if ((/^(?:authors|topics)$/.test(field) && !isKind) || about?.columns?.has(name))
      columns.fields.set(name, field);
  }
  return { rows, columns };
}

/** The columns of names; where they have no headline or text, of what they are within one object: `_source.headline`. */
function withoutPrefix(names: string[], given: About['columns']): Columns {
  const prefixes = names.flatMap((name) => /^[^.]+\./.exec(name)?.[0] ?? []);
  const tries = ['', ...new Set(prefixes)].map((prefix) => {
    const short = (name: string) =>
      given?.has(name)
        ? name
        : (name.startsWith(prefix) ? name.slice(prefix.length) : name).replace(wordsForWhole, '');
    const columns = columnsOf([...new Set(names.map(short))], given);
    const order = [...columns.fields.keys()];
    const fields = names
      .flatMap((name) => {
        const field = columns.fields.get(short(name));
        return field ? [[name, field] as const] : [];
      })
      .toSorted(([one], [other]) => order.indexOf(short(one)) - order.indexOf(short(other)));
    return { ...columns, fields: new Map(fields) };
  });
  return tries.reduce((best, one) => (one.missing.length < best.missing.length ? one : best));
}

/** The field of an object that is the object itself as one prints it: `byline.original`. */
const wordsForWhole = /\.(?:original|label|full|full_?text|display_?name|formatted)$/i;

function cellsIn(value: Json, name: string, isListed: boolean): Cell[] {
  if (value.kind === 'list')
    return value.items.flatMap((item) => cellsIn(item, name, isListed || item.kind === 'object'));
  if (value.kind === 'object')
    return value.entries.flatMap((entry) =>
      cellsIn(entry.value, name ? `${name}.${entry.name}` : entry.name, isListed),
    );
  const isNothing = !value.text.trim() || value.text === 'null';
  return isNothing
    ? []
    : [{ ...placeOf(value), name, text: value.text.trim(), isListed, isWord: value.kind === 'word' }];
}

function noColumns({ rows, columns: { missing, fields } }: Table): ReturnType<typeof refusal> {
  const names = [
    ...new Set(rows.slice(0, 20).flatMap(({ cells }) => cells.map(({ name }) => oneLine(name)))),
  ];
  const free = names.filter((name) => !fields.has(name));
  const written = rows
    .flatMap(({ cells }) => cells)
    .filter(({ name, text }) => free.includes(name) && /\p{L}/u.test(text));
  const [longest] = written.toSorted((a, b) => b.text.length - a.text.length);
  const guess = {
    title: written.find(({ name }) => name !== longest?.name)?.name,
    text: longest?.name,
  };
  return refusal('unknown-columns', {
    wanted: missing.map((field) => (field === 'title' ? 'a headline' : 'a text')).join(' or '),
    names: names
      .slice(0, 40)
      .map((name) => `“${name}”`)
      .join(', '),
    free: missing.map((field) => `--map ${field}="${guess[field] ?? 'FIELD'}"`).join(' '),
  });
}

function takeRow({ object, cells }: Row, { columns }: Table, delivery: Delivery): void {
  const place = placeOf(object);
  if (object.cut) return void delivery.refused.push(refusedObject(object, undefined, cutObject()));
  const columnNames = [...columns.fields];
  const of = (field: ColumnField) =>
    columnNames.flatMap(([name, one]) => (one === field ? cells.filter((cell) => cell.name === name) : []));
  const values = (field: ColumnField) =>
    of(field)
      .filter(({ isWord }) => !isWord)
      .map(({ text }) => text);
  const first = (field: ColumnField) => values(field)[0];
  const photos = photosIn(object);
  takeItem(
    {
      ...place,
      id: first('id'),
      title: first('title'),
      addresses: values('url'),
      texts: textsOf(of('text')),
      summaries: textsOf(of('summary')),
      published: values('published').map(momentOf),
      updated: values('updated').map(momentOf),
      authors: values('authors').flatMap((text) => text.split(/\s*[;|]\s*/)),
      sources: values('sources'),
      dateline: first('dateline'),
      topics: values('topics').flatMap((text) => text.split(/\s*[;|,،、]\s*/)),
      photos: [
        ...photos,
        ...(photos.length ? [] : photoOf(place, first('caption'), first('credit'), first('alt'))),
      ],
      rights: first('rights'),
      lang: first('lang'),
      note: first('note'),
      withheld: of('status').some(isUnpublished) ? 'the file says that it is not published' : undefined,
      leftOut: leftOutOf(cells, columns.fields, photos),
    },
    {},
    delivery,
  );
}

/** The texts of a field each; a list of texts is one of as many paragraphs. */
function textsOf(cells: Cell[]): NonNullable<Item['texts']> {
  const names = new Map<string, Cell[]>();
  for (const cell of cells) names.set(cell.name, [...(names.get(cell.name) ?? []), cell]);
  return [...names.values()].map(([first, ...others]) => ({
    line: first!.line,
    ...(first!.path !== undefined && { path: first!.path }),
    kind: 'either' as const,
    text: [first!, ...others].map(({ text }) => text).join('\n\n'),
  }));
}

/** Seconds or milliseconds since 1970, and days whose parts dots divide (`3.4.2018 14:30`), as ISO 8601; any other text as it is. */
function momentOf(text: string): string {
  const [, day, month, year, time] =
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(\d\d:\d\d(?::\d\d)?))?$/.exec(text) ?? [];
  if (year) return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}${time ? `T${time}` : ''}`;
  if (!/^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(text)) return text;
  const seconds = Number(text) / (/^\d{13}/.test(text) ? 1000 : 1);
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Pictures that are a list of objects: each with its caption and credit. */
function photosIn(object: JsonObject): PhotoDraft[] {
  return object.entries
    .filter(({ name, value }) => ofPictures.test(name) && value.kind === 'list')
    .flatMap(({ value }) => (value.kind === 'list' ? value.items : []))
    .flatMap((picture) => {
      const caption = textField(picture, 'caption', 'description', 'title');
      const credit = textField(picture, 'credit', 'photographer', 'byline', 'copyright');
      return photoOf(placeOf(picture), caption, credit, textField(picture, 'alt', 'alt_text', 'alttext'));
    });
}

const ofPictures = /image|photo|picture|media|figure|gallery|bild|foto/i;

function photoOf(place: Place, caption = '', credit = '', alt = ''): PhotoDraft[] {
  const words = plainText(caption) || plainText(alt);
  if (!words) return [];
  const other = caption && alt ? { alt: plainText(alt) } : {};
  return [{ ...place, caption: words, ...(credit && { credit: plainText(credit) }), ...other }];
}

function isUnpublished({ name, text, isWord }: Cell): boolean {
  const isDraftField = /draft/i.test(name);
  if (isWord || /^[01]$/.test(text)) return /^(?:true|1)$/.test(text) === isDraftField;
  return /^(?:draft|pending|private|unpublished|withheld|entwurf|brouillon|borrador|rascunho|bozza|concept|utkast)$/i.test(
    text,
  );
}

function leftOutOf(cells: Cell[], fields: Columns['fields'], photos: PhotoDraft[]): LeftOut[] {
  const seen = new Set<ColumnField>();
  const ofPhotos = new Set(photos.flatMap(({ caption, credit, alt }) => [caption, credit, alt]));
  return cells.flatMap(({ name, isWord, line, path, ...cell }) => {
    const field = fields.get(name);
    const text = plainText(cell.text);
    const isSecond = field !== undefined && single.has(field) && seen.has(field);
    if (field) seen.add(field);
    if (isWord || ofPhotos.has(text) || (field && !isSecond)) return [];
    const why = isSecond ? `is a second ${field} of the story` : 'is in a field that is none of a story';
    return [{ line, ...(path !== undefined && { path }), text, why }];
  });
}

const single = new Set<ColumnField>(['title', 'id', 'dateline', 'rights', 'lang', 'note']);

function wordsOf(values: Json[]): string {
  return values.map((value) => plainText(wordsIn(value))).join('\n');
}
