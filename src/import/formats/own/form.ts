import { columnKey } from '../../../parse/csv.ts';
import { jsonOf, photoTable, storyTable } from './rows.ts';

/** The files of an archive’s own data that are told apart: see `files/datasets/`; `noRecords` is of an archive that has none of the kind. */
export type OwnForm =
  'stories' | 'texts' | 'ninjs' | 'storyTable' | 'photoTable' | 'records' | 'noRecords' | 'package';

/** Which of the archive’s own data files a text is, by the keys or columns it begins with; undefined for what is none of them. */
export function ownForm(text: string): OwnForm | undefined {
  // A line with its story may be long.
  const start = text.slice(0, 400_000).trimStart();
  return signs.find(([, sign]) => sign.test(start))?.[0] ?? formOfLines(start) ?? formOfTable(start);
}

const signs: [form: OwnForm, sign: RegExp][] = [
  ['package', /^\{[^]{0,2000}?"\$schema"\s*:\s*"https:\/\/datapackage\.org\/profiles\//],
  ['noRecords', /^\[\s*\]\s*$/],
  // People or countries.
  ['records', /^\[\s*\{\s*"(?:id|code)"\s*:[^]{0,5000}?"(?:sortName|demonyms)"\s*:/],
];

/** By the first of a few lines that is whole. */
function formOfLines(start: string): OwnForm | undefined {
  if (!start.startsWith('{')) return undefined;
  for (const line of start.split('\n', 5)) {
    const keys = Object.keys(jsonOf(line) ?? {});
    const has = (...names: string[]): boolean => names.every((name) => keys.includes(name));
    if (has('id', 'url', 'title', 'date', 'source', 'wordCount')) return 'stories';
    if (has('uri', 'profile') && line.includes('"dateline-story"')) return 'ninjs';
    if (has('id', 'text') && keys.length <= 3) return 'texts';
  }
  return undefined;
}

/** By the columns that a table has, so that one that lacks some is still known, and what it lacks can be said. */
function formOfTable(start: string): OwnForm | undefined {
  const header = start.replace(/^\ufeff?(?:sep=.\n)?/i, '').split('\n', 1)[0] ?? '';
  const columns = new Set(header.split(/[,;\t]/).map((name) => columnKey(name.replaceAll('"', ''))));
  const shared = (fields: { name: string }[]): number =>
    fields.filter(({ name }) => columns.has(columnKey(name))).length;
  if (shared(storyTable) >= 6) return 'storyTable';
  if (shared(photoTable) >= 6) return 'photoTable';
  const ofRecords = ['name', 'stories', 'about', 'first', 'last'];
  return ofRecords.every((name) => columns.has(name)) ? 'records' : undefined;
}
