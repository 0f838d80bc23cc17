import type { About, Delivery, PhotoDraft, Reader } from '../core/delivery.ts';
import { emptyDelivery, placeOf } from '../core/delivery.ts';
import { plainText } from '../core/notation/html.ts';
import type { Json, JsonObject } from '../core/notation/json.ts';
import { readJson } from '../core/notation/json.ts';
import { cutObject, partsOf, refusedObject, wordsIn } from '../core/notation/jsonFields.ts';
import { readStamp } from '../core/printed/date.ts';
import { refusal } from '../core/refusals.ts';
import type { Columns } from './columns.ts';
import { columnsNotThere, columnsOf } from './columns.ts';
import { readFields } from './paths.ts';
import { photoFrom } from './photo.ts';
import type { Cell, Row } from './rows.ts';
import { refusedColumns, takeRows } from './rows.ts';

/**
 * Reads stories that are objects of JSON, in a list, one a line, or in an answer of some server. Which field is which is told by its name, as for the
 * columns of a table; a field within another has both names, `headline.main`. Where no field is the headline or the text, all are refused with their names.
 */
export const readJsonStories: Reader = (text, about) => {
  const { values, refused, doubts } = readJson(text);
  const delivery: Delivery = { ...emptyDelivery(), refused, doubts };
  if (!values.length) return delivery;
  const table = tableIn(values, about);
  const words = () => values.map((value) => plainText(wordsIn(value))).join('\n');
  if (!table) {
    const what = 'holds no list of objects that could be stories';
    const advice = 'Export it as a list of objects, each with a headline, a date and a text.';
    refused.push({ line: 1, ...refusal('no-items', { what, advice }), text: words() });
    return delivery;
  }
  const { rows, columns } = table;
  const names = rows.slice(0, 20).flatMap(({ cells }) => cells.map(({ name }) => name));
  const why = refusedColumns(names, rows, columns);
  if (why) refused.push({ ...placeOf(rows[0]!.object), ...why, text: words() });
  else {
    for (const { object } of rows)
      if (object.cut) refused.push(refusedObject(object, undefined, cutObject()));
    const whole = rows.filter(({ object }) => !object.cut);
    takeRows(whole, columns, delivery);
  }
  return delivery;
};

interface Table {
  rows: (Row & { object: JsonObject })[];
  columns: Columns;
}

const deepest = 6;

/** The objects that are stories by the names of their fields; else those that come nearest. */
function tableIn(values: Json[], about: About | undefined, depth = 0): Table | undefined {
  const objects = values.filter((value) => value.kind === 'object');
  const own = objects.length ? tableOf(objects, about) : undefined;
  if (own && !own.columns.missing.length) return own;
  const listed = values.flatMap((value) => (value.kind === 'list' ? value.items : []));
  const entries = objects.flatMap((object) => object.entries.map(withDay));
  const named = [...Map.groupBy(entries, ({ name }) => name).values()];
  const inner = [listed, ...named.map((same) => same.map(({ value }) => value))].filter((group) =>
    group.some((value) => partsOf(value).length),
  );
  const tables = (depth < deepest ? inner : []).flatMap((group) => tableIn(group, about, depth + 1) ?? []);
  const whole = tables.filter(({ columns }) => !columns.missing.length);
  if (whole.length)
    return tableOf(
      whole.flatMap(({ rows }) => rows.map(({ object }) => object)),
      about,
    );
  const nearest = [...tables, ...(own ? [own] : [])];
  return nearest.toSorted((a, b) => b.columns.fields.size - a.columns.fields.size)[0];
}

/** A value, with the day that is its name in the stories that tell none: `{"2011-03-05": [{…}]}`. */
function withDay({ name, value }: JsonObject['entries'][number]): { name: string; value: Json } {
  if (readStamp(name)?.date !== name) return { name, value };
  const day = {
    name: 'date',
    value: { line: value.line, path: value.path, kind: 'text' as const, text: name },
  };
  const tellsDay = ({ entries }: JsonObject) =>
    [...columnsOf(entries.map((entry) => entry.name)).fields.values()].includes('published');
  const dated = (story: Json): Json =>
    story.kind !== 'object' || tellsDay(story) ? story : { ...story, entries: [...story.entries, day] };
  return { name, value: value.kind === 'list' ? { ...value, items: value.items.map(dated) } : dated(value) };
}

/** Objects as rows, with the pictures in them that are a list of objects, and which of their fields are which of a story. */
export function tableOf(values: Json[], about: About | undefined): Table {
  const objects = values.filter((value) => value.kind === 'object');
  const rows = objects.map((object) => ({
    ...{ ...placeOf(object), object, cells: cellsIn(object) },
    also: { photos: photosIn(object) },
  }));
  const all = rows.flatMap(({ cells }) => cells);
  const inLists = new Set(all.flatMap(({ name, isListed }) => (isListed ? name : [])));
  const names = [...new Set(all.map(({ name }) => name))].filter((name) => !inLists.has(name));
  const columns = columnsOf(names, about?.columns);
  // A list of objects is of people or subjects, or of the pieces of the text, and not the story’s own.
  for (const [name, field] of columnsOf([...inLists], about?.columns).fields) {
    const isKind = name.endsWith('.name') && inLists.has(name.replace(/name$/, 'value'));
    if ((/^(?:authors|topics)$/.test(field) && !isKind) || about?.columns?.has(name))
      columns.fields.set(name, field);
  }
  const isWhole = [...columns.fields.values()].includes('text');
  const pieces = isWhole ? [] : [...inLists].filter((name) => ofText.test(name));
  for (const name of pieces) columns.fields.set(name, 'text');
  // Those within others, such as the items of a list, are pieces of the same text: `content_elements.items.content`.
  for (const cell of all) {
    const outer = cell.name.replace(/\..*\.(?=content$)/, '.');
    if (pieces.includes(outer)) cell.name = outer;
  }
  if (pieces.length) columns.missing = columns.missing.filter((field) => field !== 'text');
  // One that is empty in each object has no cell.
  const named = objects.flatMap(({ entries }) => entries.map(({ name }) => name));
  columns.absent = columnsNotThere([...names, ...inLists, ...named], about?.columns);
  return { rows, columns };
}

/** `content_elements.content`, `body.text`: the pieces of a text. */
const ofText =
  /(?:^|\.)(?:body|content\w*|text|article|paragraphs?|blocks?|elements?)(?:\.\w+)*\.(?:text|content|html|value)$/i;

interface JsonCell extends Cell {
  /** Whether it stands in an object of a list. */
  isListed: boolean;
}

/** The values of an object by their names, `headline.main`; the name of a list is that of each of its items. */
function cellsIn(value: Json, name = '', isListed = false, isItem = false): JsonCell[] {
  if (value.kind === 'list')
    return value.items.flatMap((item) => cellsIn(item, name, isListed || item.kind === 'object', true));
  if (value.kind === 'object')
    return value.entries.flatMap((entry) =>
      cellsIn(entry.value, name ? `${name}.${entry.name}` : entry.name, isListed, isItem),
    );
  const said = value.text.trim();
  // A content system writes so that a story was not published.
  const text = said === 'null' && /(?:^|\.)published_?at$/i.test(name) ? 'false' : said;
  return !text || text === 'null' ? [] : [{ ...placeOf(value), name, text, isListed, isItem }];
}

function photosIn(object: JsonObject): PhotoDraft[] {
  const ofPictures = /image|photo|picture|media|figure|gallery|bild|foto/i;
  const lists = object.entries.filter(({ name, value }) => ofPictures.test(name) && value.kind === 'list');
  return lists
    .flatMap(({ value }) => partsOf(value))
    .flatMap((picture) => photoFrom(placeOf(picture), readFields(picture, ofPicture)) ?? []);
}

const ofPicture = {
  caption: 'caption description title',
  credit: 'credit photographer byline copyright',
  alt: 'alt alttext',
};
