import type { Delivery, LeftOut } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import { readByline } from '../core/printed/byline.ts';
import { boilerplateReason } from '../core/printed/boilerplate.ts';
import { printedDate, readStamp, twoReadings } from '../core/printed/date.ts';
import type { ColumnField } from './columns.ts';
import { columnsOf } from './columns.ts';
import type { Cell, Row } from './rows.ts';
import { takeRows } from './rows.ts';
import { readDateLines } from '../core/printed/dateLine.ts';
import type { Line } from '../text/lines.ts';
import { endsAsSentence, isTitleLike, sentenceCount, wordCount } from '../core/printed/sentences.ts';

/**
 * Reads the export of a database (Nexis, Factiva, ProQuest, NewsBank, EBSCO, Gale, Genios, Europresse, RIS): documents one after another, whose lines
 * begin with labels that are the same in each. Which label is which field is told by its name, as for the columns of a table. Undefined of a text that
 * is none.
 */
export function readExport(all: Line[]): Delivery | undefined {
  const comments = commentsIn(all);
  const lines = all.filter((line) => !comments.has(line));
  const labels = labelsOf(lines);
  const isCounted = lines.some(({ text }) => counted.test(text));
  const isEnded = lines.some(({ text }) => ofFactiva.test(text));
  if (!isCounted && !isEnded && !isLabelled([...labels.values()])) return undefined;
  const delivery = emptyDelivery();
  const isDocument = (own: Line[]) =>
    isCounted
      ? counted.test(own[0]!.text)
      : own.some((line) => labels.has(line) || (isEnded && ofFactiva.test(line.text)));
  const [documents, others] = [true, false].map((wanted) =>
    documentsIn(lines, labels).filter((own) => isDocument(own) === wanted),
  );
  for (const { number, text } of others!.flat())
    delivery.leftOut.push({ line: number, text, why: 'stands beside the documents of the export' });
  for (const { number, text } of comments)
    delivery.leftOut.push({ line: number, text, why: 'is a comment of a reader' });
  const rows = documents!.map((document) => rowOf(document, labels));
  const columns = { fields: new Map(fields.map((field) => [field, field])), missing: [], absent: [] };
  takeRows(rows, columns, delivery);
  return delivery;
}

/** The comments of readers, which Movable Type writes below a line of their own, each up to a rule. */
function commentsIn(lines: Line[]): Set<Line> {
  let isComment = false;
  const found = lines.filter(({ text }) => {
    isComment = /^(?:COMMENT|PING):$/.test(text) || (isComment && !/^-{8}$/.test(text));
    return isComment;
  });
  return new Set(found);
}

/** What an export says in fields of a story; its other labels are of the database. */
const fields: ColumnField[] = [
  ...(['title', 'text', 'summary', 'published', 'authors', 'sources'] as const),
  ...(['dateline', 'caption', 'credit', 'rights', 'status'] as const),
];

interface Label {
  name: string;
  field: ColumnField | undefined;
  /** What stands behind it. */
  text: string;
}

type Labels = ReadonlyMap<Line, Label>;

/** The count before each document. */
const counted =
  /^(?:\d{1,4} of \d{1,4} DOCUMENTS?|Documents? \d{1,4} (?:of|de|von|\/) \d{1,4}|Record: \d{1,4}|Record \d{1,4} of \d{1,4})$/i;
/** The last line of a document. */
const ended = /^(?:End of Document|(?:AN )?Document [A-Z]{2,}\w{12,}|ER -)$/i;
const ofFactiva = /^Document [A-Z]{2,}\w{12,}$/;
const notice = /^(?:copyright\b|©|\(c\)\s|all rights reserved)/i;

/** Labels of two capitals, of Factiva and of RIS, by one that each document has; those that are no field are told by standing in the list behind them. */
const codes: [sign: RegExp, of: Partial<Record<string, ColumnField>>, others: RegExp][] = [
  [
    /^HD(?: |$)/,
    { HD: 'title', BY: 'authors', PD: 'published', SN: 'sources', CY: 'rights', LP: 'text', TD: 'text' },
    /^(?:SE|CR|WC|ET|SC|ED|PG|VOL|LA|CO|IN|NS|RE|IPC|IPD|PUB|AN|ART|CX)$/,
  ],
  [
    /^TY - /,
    {
      ...{ TI: 'title', T1: 'title', AU: 'authors', A1: 'authors', PY: 'published', DA: 'published' },
      ...{ Y1: 'published', T2: 'sources', JO: 'sources', JF: 'sources', AB: 'text', N2: 'text' },
    },
    /^[A-Z][A-Z0-9]$/,
  ],
];

/** The labels of an export’s lines. One of another name than those of fields is in capitals, or stands among others. */
function labelsOf(lines: Line[]): Labels {
  const ofCodes = codes.find(([sign]) => lines.some(({ text }) => sign.test(text)));
  const shaped = lines.map(({ text }) => (ofCodes ? codeLabel(text, ofCodes) : nameLabel(text)));
  const firstText = lines.findIndex((line, at) => !shaped[at] && isProse(line));
  const isAmong = (at: number, reach: number) =>
    shaped.slice(Math.max(0, at - reach), at + reach + 1).filter(Boolean).length > reach;
  const isTold = ({ name, field, text }: Label, at: number) => {
    if (ofCodes || !/\p{Ll}/u.test(name) || !/[:：]$/.test(name)) return true;
    // A number or an address alone is a database’s.
    if (/^(?=.*\d)\S{6,}$/.test(text) || ofDatabase.test(name)) return field === undefined;
    if (field === undefined) return isAmong(at, 2) && sentenceCount(text) < 2;
    return /^(?:text|summary|title|caption)$/.test(field) || at < firstText || isAmong(at, 1);
  };
  const told = shaped.map((label, at) => (label && isTold(label, at) ? label : undefined));
  const others = new Set(told.flatMap((label) => (label && label.field === undefined ? label.name : [])));
  const found = shaped.flatMap((label, at): [Line, Label][] =>
    label && (told[at] || others.has(label.name)) ? [[lines[at]!, label]] : [],
  );
  return new Map(found);
}

function codeLabel(line: string, [, of, others]: (typeof codes)[number]): Label | undefined {
  const [, name = '', text = ''] = /^([A-Z][A-Z0-9]{1,2})(?: -)?(?=\s|$)\s*(.*)$/.exec(line) ?? [];
  return of[name] || others.test(name) ? { name, field: of[name], text } : undefined;
}

/** `BYLINE: Jane Roe`, `Publication title: The Courier`; Nexis writes some on lines of their own: `Body`. */
function nameLabel(line: string): Label | undefined {
  const [, name = '', text = ''] =
    /^(Body|Graphic|Classification|Source Citation(?: \(.*\))?|(?:\p{Lu}[\p{L}\p{M}’'-]*(?: [\p{L}\p{M}’'-]+){0,3}(?:\(s\))?|\p{Lo}{1,8}) ?[:：]|\p{Lu}+-\p{Lu}+:)(?:\s+(.*))?$/u.exec(
      line,
    ) ?? [];
  const word = name.replace(/(?:\(s\))?\s?[:：]$/, '').toLowerCase();
  const field = columnsOf([word]).fields.get(word);
  // A database lists places of which a story tells.
  const isOfStory = field && fields.includes(field) && (field !== 'dateline' || word === field);
  return name ? { name, field: isOfStory ? field : undefined, text } : undefined;
}

/** Labels that no story has. */
const ofDatabase = /^(?:length|load-date|dokumentnummer|num[ée]ro de document|document number) ?:$/i;

/** Whether labels are three or more, and among them one of a headline, of a text or of its length. */
function isLabelled(labels: Label[]): boolean {
  const isSign = ({ name, field }: Label) => field === 'title' || field === 'text' || ofDatabase.test(name);
  return new Set(labels.map(({ name }) => name)).size > 2 && labels.some(isSign);
}

/**
 * From one count to the next, or behind each end; else where the first label stands again, with the lines above it that are no text where the first has
 * some too.
 */
function documentsIn(lines: Line[], labels: Labels): Line[][] {
  const told = [...lines.keys()].filter(
    (at) => counted.test(lines[at]!.text) || ended.test(lines[at - 1]?.text ?? ''),
  );
  const first = lines.findIndex((line) => labels.has(line));
  const name = labels.get(lines[first]!)?.name;
  const isHead = (line: Line) => !labels.has(line) && !isProse(line);
  let above = first;
  const again = lines.flatMap((line, at) => {
    const start = first > 0 ? above + 1 : at;
    if (at > first && !isHead(line)) above = at;
    return at > first && labels.get(line)?.name === name ? start : [];
  });
  const starts = told.length ? told : again;
  return [0, ...starts].map((from, at) => lines.slice(from, starts[at])).filter(({ length }) => length);
}

/** A document as a row: what its labels say, and what stands above them and between. */
function rowOf(lines: Line[], labels: Labels): Row {
  const cells: Cell[] = [];
  const head: Line[] = [];
  const leftOut: LeftOut[] = [];
  let open: Cell | undefined;
  const add = ({ number }: Line, name: string, text: string, path = name) =>
    void cells.push((open = { line: number, path, name, text }));
  for (const line of lines) {
    const { number, text, gap } = line;
    const label = labels.get(line);
    const reason = isProse(line) ? undefined : boilerplateReason(text);
    if (/^none available\.?$/i.test(label?.text ?? ''))
      leftOut.push({ line: number, text, why: 'a label without a text' });
    else if (counted.test(text) || ended.test(text) || !/[\p{L}\p{N}]/u.test(text))
      leftOut.push({ line: number, text, why: 'a mark of the export' });
    else if (label) add(line, label.field ?? label.name, label.text, label.name);
    else if (notice.test(text)) add(line, 'rights', text);
    else if (reason) leftOut.push({ line: number, text, why: reason.why });
    else if (open?.name === 'text') open.text += `\n\n${text}`;
    else if (open && (!open.text || (gap === 0 && !isProse(line)))) open.text = `${open.text} ${text}`.trim();
    else if (cells.every(({ name }) => name === 'rights') && !isProse(line)) head.push(line);
    else if (!cells.some(({ name }) => name === 'title' || name === 'text') && !isProse(line))
      add(line, 'title', text);
    else add(line, 'text', text);
  }
  takeHead(head, cells, leftOut);
  takeDays(cells, leftOut);
  return { line: lines[0]!.number, cells: cells.filter(({ text }) => text.trim()), also: { leftOut } };
}

/** Above the labels stand outlet, day, edition and headline: the outlet right above the day, the headline last or first. */
function takeHead(head: Line[], cells: Cell[], leftOut: LeftOut[]): void {
  const has = (field: ColumnField) => cells.some(({ name, text }) => name === field && text);
  const day = head.find(({ text }) => readDateLines(text).length > 0);
  const named = head.filter((line) => line !== day && !/\bedition\b/i.test(line.text));
  const outlet = day && readDateLines(day.text)[0]?.outlet;
  const above = named.find((line) => day && line === head[head.indexOf(day) - 1]);
  const below = named.find(({ number, text }) => day && number > day.number && /\p{L}/u.test(text));
  // Factiva has the count of words above the day, and the outlet below it.
  const isCounted = /^[\d.,]+ \p{L}+$/u.test(above?.text ?? '');
  const isSource =
    above && !outlet && !has('sources') && wordCount(above.text) <= 6 && (has('title') || named.length > 1);
  const source = isSource ? (isCounted ? below : above) : undefined;
  if (day && outlet) cells.push({ line: day.number, name: 'sources', text: outlet });
  const byline = named.find(
    ({ text }) => (outlet !== undefined || isCounted) && text !== named[0]!.text && readByline(text),
  );
  const titles = named.filter((line) => line !== source && line !== byline);
  const title = has('title')
    ? undefined
    : isCounted
      ? titles[0]
      : (titles.findLast(({ text }) => isTitleLike(text)) ?? titles.at(-1));
  const known = new Map([
    [day, 'published'],
    [source, 'sources'],
    [byline, 'authors'],
    [title, 'title'],
  ]);
  for (const line of head) {
    const { number, text } = line;
    const name = known.get(line);
    if (name) cells.push({ line: number, name, text });
    else leftOut.push({ line: number, text, why: 'stands above the labels of the export' });
  }
}

/**
 * `June 8, 2011 Wednesday 9:58 AM GMT` as a date; a day behind the name of an outlet is the story’s: `Harbour Globe, 6/18/2011, p3`,
 * `Harbour Gazette. (Apr. 8, 2025): News`.
 */
function takeDays(cells: Cell[], leftOut: LeftOut[]): void {
  for (const cell of cells.filter(({ name }) => name === 'sources')) {
    const written = twoReadings(cell.text)?.written ?? printedDate(cell.text)?.written ?? '';
    const [before = '', behind = ''] = written ? cell.text.split(written) : [];
    const outlet = before.replace(/[\s,;.(]+(?:\p{L}+day|vom)?[\s,;.(]*$/u, '');
    if (!outlet) continue;
    cell.text = outlet;
    cells.push({ ...cell, name: 'published', text: written });
    const text = behind.replace(/^[\s,;:)]+/, '');
    if (text) leftOut.push({ line: cell.line, text, why: 'stands behind the day of the outlet' });
  }
  for (const cell of cells.filter(({ name }) => name === 'published'))
    if (!readStamp(cell.text)) cell.text = readDateLines(cell.text)[0]?.date ?? cell.text;
}

function isProse({ text }: Line): boolean {
  return text.length > 220 || (endsAsSentence(text) && wordCount(text) > 6);
}
