import { phraseKey } from '../core/printed/boilerplate.ts';
import { columnsOf } from '../formats/columns.ts';
import { readDateLines } from './dateLine.ts';
import type { Line } from './lines.ts';
import { endsAsSentence, wordCount } from './sentences.ts';

/** What a label says that a line is; `aside` is of the export and no part of a story. */
export type Field =
  'title' | 'byline' | 'date' | 'source' | 'dateline' | 'summary' | 'caption' | 'body' | 'aside';

/** A line whose label tells what it is; the label is no longer in its text. */
export interface LabelledLine extends Line {
  field?: Field;
  label?: string;
}

/** Lines that an export keeps together. */
export interface Document {
  lines: LabelledLine[];
  /** One story, or an item of a channel; undefined where its lines are still to be divided. */
  whole?: 'story' | 'item';
}

/** Reads the labels and counts of a database’s export, and the heads of a channel’s messages. A text without them is one document. */
export function documentsOf(lines: Line[]): Document[] {
  const heads = lines.map(({ text }) => itemHead(text));
  const senders = heads.flatMap((head) => head?.sender ?? []);
  const isChannel = senders.length > 1 && new Set(senders).size <= senders.length / 2;
  const labels = isChannel ? [] : labelsIn(lines);
  const documents: LabelledLine[][] = [[]];
  for (const [index, line] of lines.entries()) {
    const head = isChannel ? heads[index] : undefined;
    const isAgain =
      labelOf(line)?.name === labels[0] &&
      documents.at(-1)!.some((above) => labelOf(above)?.name === labels[0]);
    const isEnd = /^Document [A-Z]{2,}\w{12,}$/i.test(lines[index - 1]?.text ?? '');
    if (head || isEnd || counted.test(line.text) || (labels.length && isAgain)) documents.push([]);
    const own = documents.at(-1)!;
    if (head) own.push(asField(line, 'source', head.sender), asField(line, 'date', head.day));
    else own.push(counted.test(line.text) ? asField(line, 'aside') : line);
  }
  return documents.filter(({ length }) => length).map(readDocument);
}

function readDocument(lines: LabelledLine[]): Document {
  const [{ field }] = lines as [LabelledLine];
  if (!labelsIn(lines).length)
    return { lines, ...(field && { whole: field === 'source' ? 'item' : 'story' }) };
  // Above the labels stand the outlet, the day and the edition.
  const top = lines.findIndex(labelOf);
  const day = lines.slice(0, top).findIndex(({ text }) => readDateLines(text).length > 0);
  const read = lines.map((line, index): LabelledLine => {
    const label = labelOf(line);
    const found = label && asField(line, label.field, label.text);
    if (found) return found.field === 'aside' ? found : { ...found, label: label.name };
    const isName = index < top && wordCount(line.text) <= 6 && !endsAsSentence(line.text);
    if (isName && index === day - 1) return asField(line, 'source', line.text);
    return isName && /\b(?:Edition|EDITION)\b/.test(line.text) ? asField(line, 'aside') : line;
  });
  return { lines: read, whole: 'story' };
}

/** A line as a field; what has no text behind its label is aside, and keeps it. */
function asField(line: LabelledLine, field: Field, text = ''): LabelledLine {
  return field === 'aside' || !text
    ? { ...line, field: 'aside' }
    : { ...line, field, text, key: phraseKey(text) };
}

/** The names of the labels of lines, where they are three or more and among them one of a headline or a text. */
function labelsIn(lines: Line[]): string[] {
  const labels = lines.flatMap((line) => labelOf(line) ?? []);
  const names = [...new Set(labels.map(({ name }) => name))];
  const isStory = labels.some(
    ({ name, field }) => field === 'title' || field === 'body' || /^(?:LENGTH|LOAD-DATE):$/.test(name),
  );
  return names.length > 2 && isStory ? names : [];
}

/** The label of a line where it names a field, in the words of tables’ columns or of databases, whose other labels are in capitals: `Title:`, `BYLINE:`, `HD`. */
function labelOf({ text: line }: Line): { name: string; field: Field; text: string } | undefined {
  const [, name = '', text = ''] =
    /^([A-Z]{2,3}(?=\s|$)|\p{L}[\p{L}\p{M} -]{1,24}[:：])\s*(.*)$/u.exec(line) ?? [];
  const word = name.replace(/\s?[:：]$/, '').toLowerCase();
  const column = columnsOf([word]).fields.get(word);
  const isOther =
    codes.test(name) ||
    (column !== undefined && name.toLowerCase() !== name) ||
    /^[A-Z][A-Z -]+:$/.test(name);
  const field =
    databaseLabels[name] ??
    (name.length > word.length && column ? fields[column] : undefined) ??
    (isOther ? 'aside' : undefined);
  return field && { name, field, text };
}

/** `Dnister Live, [12.03.2022 14:05]`, `[12.03.2022 14:05] Dnister Live:`. */
function itemHead(text: string): { sender: string; day: string } | undefined {
  const found = /^(?=.*\d{4})(?:(\S.{1,58}?), )?\[([^[\]]+)\](?: (\S.{1,58}?):)?$/u.exec(text);
  const [, one, day = '', other] = found ?? [];
  const sender = one ?? other;
  return sender !== undefined && readDateLines(day).length ? { sender, day } : undefined;
}

/** The count before each document of a database’s export. */
const counted = /^(?:\d{1,4} of \d{1,4} DOCUMENTS?|Documents? \d{1,4} (?:of|\/) \d{1,4})$/i;
const codes = /^(?:SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CO|IN|NS|RE|IPC|IPD|PUB|AN)$/;
const databaseLabels: Record<string, Field> = {
  HD: 'title', BY: 'byline', PD: 'date', SN: 'source', LP: 'body', TD: 'body', 'HIGHLIGHT:': 'summary', 'GRAPHIC:': 'caption',
}; // prettier-ignore
const fields: Record<string, Field> = {
  title: 'title', text: 'body', summary: 'summary', published: 'date', authors: 'byline', sources: 'source', dateline: 'dateline', caption: 'caption',
}; // prettier-ignore
