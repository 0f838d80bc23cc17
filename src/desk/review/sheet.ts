import type { Holdings } from '../../archive/archive.ts';
import { storyText } from '../../archive/storyMentions.ts';
import { familyNameOf } from '../../archive/mentions/familyName.ts';
import type { UnknownName } from '../../archive/mentions/discovery.ts';
import { partsOf } from '../../archive/mentions/text.ts';
import type { StoryRecord } from '../../parse/records.ts';
import { slug } from '../../parse/slug.ts';
import { writeCsv } from '../../files/csv.ts';
import type { NameGroup } from './group.ts';
import { grouped } from './group.ts';

/** The columns of a review sheet. Of these `name`, `proposal`, `id`, `familyName` and `spellings` are read again. */
export const sheetColumns = [
  'name',
  'proposal',
  'id',
  'familyName',
  'spellings',
  'stories',
  'mentions',
  'titles',
  'contexts',
  'nearest record',
  'story files',
] as const;

/** What is between the items of a list in one cell. */
export const listMark = ' | ';

/**
 * The review sheet: a row for each person that no record covers, names of two or more stories first. Its `proposal` is `new`, or `variant of`
 * the record spelt nearly so; it is left empty for a surname that no story prints with more, for which an editor must find the whole name.
 */
export function reviewSheet(names: UnknownName[], holdings: Holdings): { csv: string; rows: number } {
  const stories = new Map(holdings.stories.flatMap(({ record }) => (record ? [[record.id, record]] : [])));
  const taken = new Set(holdings.people.map(({ file }) => idOf(file)));
  const groups = grouped(names);
  const rows = groups.map((group) => {
    const isSurname = !/\s/.test(group.name);
    const proposal = group.near ? `variant of ${group.near.id}` : isSurname ? '' : 'new';
    const id = proposal === 'new' ? freeId(group.name, taken) : '';
    return [
      group.name,
      proposal,
      id,
      familyNameOf(group.name) ?? '',
      group.spellings.map(([form]) => form).join(listMark),
      String(group.stories.length),
      String(group.count),
      group.titles.slice(0, 3).join(listMark),
      contextsOf(group, stories).join(listMark),
      group.near ? `${group.near.name} (${group.near.id})` : '',
      group.stories
        .slice(0, shown)
        .map((story) => `stories/${story}.md`)
        .join(listMark),
    ];
  });
  return { csv: writeCsv(sheetColumns, rows), rows: rows.length };
}

/** How many stories and contexts are shown of a name. */
const shown = 3;

/** Where stories print the name, with some words on both sides. */
function contextsOf(group: NameGroup, stories: Map<string, StoryRecord>): string[] {
  return group.stories.slice(0, shown).flatMap((id) => {
    const record = stories.get(id);
    return record ? (contextIn(record, group) ?? []) : [];
  });
}

function contextIn(record: StoryRecord, { spellings }: NameGroup): string | undefined {
  for (const [, text] of partsOf(storyText(record)).toSorted(
    ([a], [b]) => Number(a === 'title') - Number(b === 'title'),
  )) {
    const found = spellings
      .map(([form]) => ({ form, at: text.indexOf(form) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => a.at - b.at || b.form.length - a.form.length)[0];
    if (found) return around(text, found.at, found.at + found.form.length);
  }
  return undefined;
}

function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 50), start).replace(/^\S*\s/, start > 50 ? '… ' : '$&');
  const behind = text.slice(end, end + 50).replace(/\s\S*$/, text.length > end + 50 ? ' …' : '$&');
  return `${before}[${text.slice(start, end)}]${behind}`.replace(/\s+/g, ' ').replaceAll('|', '/').trim();
}

/** The id a record of this name gets, with a number where it is taken by a record or by a row above. */
function freeId(name: string, taken: Set<string>): string {
  const wanted = slug(name);
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  if (id) taken.add(id);
  return id;
}

function idOf(file: string): string {
  return file
    .replace(/^people\//, '')
    .replace(/\.[^.]*$/, '')
    .toLowerCase();
}
