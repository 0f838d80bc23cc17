import { columnKey } from '../../../desk/csv.ts';
import { jsonOf, photoTableColumns, storyTableColumns } from './rows.ts';

/** The files of an archive’s own data that are told apart: see `files/datasets/`; `noRecords` is of an archive that has none of the kind. */
export type OwnForm =
  'stories' | 'texts' | 'ninjs' | 'storyTable' | 'photoTable' | 'records' | 'noRecords' | 'package';

/** Which of the archive’s own data files a text is, by the keys or columns it begins with; undefined for what is none of them. */
export function ownForm(text: string): OwnForm | undefined {
  const start = text.slice(0, longestStart).trimStart();
  if (start.startsWith('{')) return packaged.test(start.slice(0, 2000)) ? 'package' : formOfLines(start);
  if (/^\[\s*\]\s*$/.test(start)) return 'noRecords';
  if (start.startsWith('[')) return records.test(start.slice(0, 5000)) ? 'records' : undefined;
  return formOfTable(start);
}

/** In characters: a line of text with its story may be long. */
const longestStart = 400_000;

const packaged = /"\$schema"\s*:\s*"https:\/\/datapackage\.org\/profiles\//;
/** People or countries. */
const records = /^\[\s*\{\s*"(?:id|code)"\s*:[^]*?"(?:sortName|demonyms)"\s*:/;

/** By the first of a few lines that is whole. */
function formOfLines(start: string): OwnForm | undefined {
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
  const columns = header.split(/[,;\t]/).map((name) => columnKey(name.replaceAll('"', '')));
  const shared = (names: string[]): number =>
    names.filter((name) => columns.includes(columnKey(name))).length;
  if (shared(storyTableColumns) >= 6) return 'storyTable';
  if (shared(photoTableColumns) >= 6) return 'photoTable';
  return shared(['name', 'stories', 'about', 'first', 'last']) === 5 ? 'records' : undefined;
}
