import type { About, Delivery, PhotoDraft, Reader } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import { takeItem } from '../core/item.ts';
import { plainText } from '../core/notation/html.ts';
import type { Json, JsonObject } from '../core/notation/json.ts';
import { readJson } from '../core/notation/json.ts';
import { cutObject, placeOf, refusedObject, textField, wordsIn } from '../core/notation/jsonFields.ts';
import { refusal } from '../core/refusals.ts';
import type { Columns } from './columns.ts';
import { columnsOf } from './columns.ts';
import { dayOrderOf, itemOfRow, noColumns, photoOf } from './rows.ts';
import type { Cell as RowCell } from './rows.ts';

/**
 * Reads stories that are objects of JSON, in a list, one a line, or in an answer of some server. Which field is which is told by its name, as for the
 * columns of a table; a field within another has both names, `headline.main`. Where no field is the headline or the text, all are refused with their names.
 */
export const readJsonStories: Reader = (text, about) => {
  const { values, refused, doubts } = readJson(text);
  const delivery: Delivery = { ...emptyDelivery(), refused, doubts };
  const table = values.length ? tableIn(values, about) : undefined;
  if (table?.columns.missing.length) {
    const cells = table.rows.slice(0, 20).flatMap((row) => row.cells);
    const why = noColumns(
      cells.map(({ name }) => name),
      cells,
      table.columns,
    );
    delivery.refused.push({ ...placeOf(table.rows[0]!.object), ...why, text: wordsOf(values) });
  } else if (table) takeRows(table, delivery);
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

/** `name` is `headline.main`; that of a list for each of its items. */
interface Cell extends RowCell {
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
  const columns = columnsOf(names(false), about?.columns);
  // A list of objects is of people or subjects, and not the story’s own.
  const inLists = names(true);
  for (const [name, field] of columnsOf(inLists, about?.columns).fields) {
    const isKind = name.endsWith('.name') && inLists.includes(name.replace(/name$/, 'value'));
    if ((/^(?:authors|topics)$/.test(field) && !isKind) || about?.columns?.has(name))
      columns.fields.set(name, field);
  }
  return { rows, columns };
}

function cellsIn(value: Json, name: string, isListed: boolean): Cell[] {
  if (value.kind === 'list')
    return value.items.flatMap((item) => cellsIn(item, name, isListed || item.kind === 'object'));
  if (value.kind === 'object')
    return value.entries.flatMap((entry) =>
      cellsIn(entry.value, name ? `${name}.${entry.name}` : entry.name, isListed),
    );
  const isNothing = !value.text.trim() || value.text === 'null';
  return isNothing ? [] : [{ ...placeOf(value), name, text: value.text.trim(), isListed }];
}

function takeRows({ rows, columns }: Table, delivery: Delivery): void {
  const order = dayOrderOf(
    rows.map(({ cells }) => cells),
    columns,
  );
  for (const { object, cells } of rows) {
    if (object.cut) delivery.refused.push(refusedObject(object, undefined, cutObject()));
    else takeItem(itemOfRow(placeOf(object), cells, columns, order, photosIn(object)), {}, delivery);
  }
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

function wordsOf(values: Json[]): string {
  return values.map((value) => plainText(wordsIn(value))).join('\n');
}
