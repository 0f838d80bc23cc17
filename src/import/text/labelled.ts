import { knownAgency } from '../../parse/agency.ts';
import { readDateLines } from './dateLine.ts';
import { isRule } from './headings.ts';
import type { Line } from './lines.ts';
import { archive, countOfDocuments, header, isLabelled } from './labels.ts';
import { keyOf } from './lines.ts';
import { knownOutlet } from './outlets.ts';
import { endsAsSentence, wordCount } from './sentences.ts';

/** What a label says that a line is; `aside` is of the export and no part of a story. */
export type Field =
  'title' | 'byline' | 'date' | 'source' | 'dateline' | 'summary' | 'caption' | 'body' | 'item' | 'aside';

/** A line whose label tells what it is; the label is no longer in its text. */
export interface LabelledLine extends Line {
  field?: Field;
  label?: string;
  /** Who sent an item. */
  sender?: string;
}

/** Lines that an export keeps together. */
export interface Document {
  lines: LabelledLine[];
  /** One story, or an item of a channel; undefined where its lines are still to be divided. */
  whole?: 'story' | 'item';
}

/** Reads the labels of an archive’s export, of mail and news, and of a channel’s messages. A text without them is one document. */
export function documentsOf(lines: Line[]): Document[] {
  const heads = lines.filter(({ text }) => itemHead(text) !== undefined);
  if (heads.length > 1 && new Set(heads.map(({ text }) => itemHead(text)!.sender)).size <= heads.length / 2)
    return itemsOf(lines);
  const documents: Line[][] = [[]];
  for (const line of lines) {
    if (countOfDocuments.test(line.text) && documents.at(-1)!.length) documents.push([]);
    documents.at(-1)!.push(line);
  }
  return documents.map(readDocument);
}

function readDocument(lines: Line[]): Document {
  const twos = lines.filter(({ text }) => capitals.test(text));
  if (twos.length >= 3 && twos.some(({ text }) => text.startsWith('HD')))
    return { lines: byCapitals(lines), whole: 'story' };
  const first = lines.findIndex(({ text }) => header.test(text));
  const headers = first === -1 || first > 3 ? [] : headersFrom(lines, first);
  if (headers.length >= 3 || (headers.length === 2 && lines.length > 3 && headers.some(isSubject)))
    return byHeaders(lines, headers);
  if (lines.filter(({ text }) => archive.test(text)).length >= 2)
    return { lines: byArchive(lines), whole: 'story' };
  return { lines };
}

const ofArchive = new Map<string, Field>([
  ['BYLINE', 'byline'],
  ['HEADLINE', 'title'],
  ['GRAPHIC', 'caption'],
  ['HIGHLIGHT', 'summary'],
  ['DATELINE', 'dateline'],
  ['BODY', 'body'],
]);

function byArchive(lines: Line[]): LabelledLine[] {
  const day = lines.findIndex(({ text }) => readDateLines(text).length > 0);
  const above = lines[day - 1];
  const titles = lines.map(({ key }) => key);
  const isSource =
    above !== undefined &&
    countOfDocuments.test(lines[0]!.text) &&
    wordCount(above.text) <= 6 &&
    !endsAsSentence(above.text) &&
    titles.indexOf(above.key) === titles.lastIndexOf(above.key) &&
    !isLabelled(above.text);
  return lines.map((line, index) => {
    if (countOfDocuments.test(line.text)) return { ...line, field: 'aside' };
    if (isSource && line === above) return { ...line, field: 'source' };
    if (/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? Edition$/u.test(line.text) && index > 0)
      return { ...line, field: 'aside' };
    const found = archive.exec(line.text);
    return found ? labelled(line, found[0], ofArchive.get(found[1]!) ?? 'aside') : line;
  });
}

const capitals = /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CO|IN|NS|RE|IPC|IPD|PUB|AN)(?:\s+|$)/;
const ofCapitals = new Map<string, Field>([
  ['HD', 'title'],
  ['BY', 'byline'],
  ['PD', 'date'],
  ['SN', 'source'],
  ['LP', 'body'],
  ['TD', 'body'],
]);

function byCapitals(lines: Line[]): LabelledLine[] {
  return lines.map((line) => {
    const found = capitals.exec(line.text);
    return found ? labelled(line, found[0], ofCapitals.get(found[1]!) ?? 'aside') : line;
  });
}

function headersFrom(lines: Line[], first: number): Line[] {
  const end = lines.findIndex(({ text }, index) => index > first && !header.test(text));
  return lines.slice(first, end === -1 ? lines.length : end);
}

function isSubject({ text }: Line): boolean {
  return text.startsWith('Subject:');
}

/** A message of one story has its headline as subject; one of several has rules between them. */
function byHeaders(lines: Line[], headers: Line[]): Document {
  const below = lines.slice(lines.indexOf(headers.at(-1)!) + 1);
  const one = !below.some(({ text }) => isRule(text));
  const read = lines.map((line): LabelledLine => {
    if (!headers.includes(line))
      return /^-{3,} ?(?:Forwarded|Original) message ?-{3,}$/i.test(line.text)
        ? { ...line, field: 'aside' }
        : line;
    const [printed, name] = header.exec(line.text)! as unknown as [string, string];
    const sender = name === 'From' ? /\(([^()]{2,40})\)$/.exec(line.text)?.[1] : undefined;
    if (sender !== undefined && (knownOutlet(sender) ?? knownAgency(sender)) !== undefined)
      return { ...line, field: 'source', text: sender, key: keyOf(sender), label: line.text };
    if (name === 'Date') return labelled(line, printed, 'date');
    if (name === 'Subject' && one && wordCount(line.text) > 2)
      return labelled(line, /^Subject:\s*(?:(?:Re|Fwd?|AW|WG):\s*)*/i.exec(line.text)![0], 'title');
    return { ...line, field: 'aside' };
  });
  return { lines: read, ...(one && { whole: 'story' }) };
}

/** `Dnister Live, [12.03.2022 14:05]`, `[12.03.2022 14:05] Dnister Live:`. */
function itemHead(text: string): { sender: string; day: string } | undefined {
  const found =
    /^(?<sender>\S.{1,58}?), \[(?<day>[^[\]]{8,30})\]$/u.exec(text) ??
    /^\[(?<day>[^[\]]{8,30})\] (?<sender>\S.{1,58}?):$/u.exec(text);
  const { sender, day } = found?.groups ?? {};
  return sender !== undefined && day !== undefined && /\d{4}/.test(day) && readDateLines(day).length
    ? { sender, day }
    : undefined;
}

function itemsOf(lines: Line[]): Document[] {
  const documents: Document[] = [];
  for (const line of lines) {
    const head = itemHead(line.text);
    if (head)
      documents.push({
        whole: 'item',
        lines: [{ ...line, field: 'item', text: head.day, sender: head.sender }],
      });
    else {
      if (!documents.length) documents.push({ lines: [] });
      const mark = /^\[(?:Photo|Video|Album|Sticker|Poll|File|Voice message|Forwarded from .{2,60})\]$/i;
      documents.at(-1)!.lines.push(mark.test(line.text) ? { ...line, field: 'aside' } : line);
    }
  }
  return documents;
}

function labelled(line: Line, printed: string, field: Field): LabelledLine {
  const text = line.text.slice(printed.length).trim();
  if (field === 'aside' || !text) return { ...line, field: 'aside' };
  return { ...line, field, text, key: keyOf(text), label: printed.trim() };
}
