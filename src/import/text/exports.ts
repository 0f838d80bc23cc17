import { readDateLines } from './dateLine.ts';
import type { Line } from './lines.ts';
import { endsAsSentence, wordCount } from './sentences.ts';
import { phraseKey } from '../core/printed/boilerplate.ts';

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

/** Reads the labels of an archive’s export, and of a channel’s messages. A text without them is one document. */
export function documentsOf(lines: Line[]): Document[] {
  const heads = lines.flatMap(({ text }) => itemHead(text)?.sender ?? []);
  if (heads.length > 1 && new Set(heads).size <= heads.length / 2) return itemsOf(lines);
  const documents: Line[][] = [[]];
  for (const line of lines) {
    if (counted.test(line.text) && documents.at(-1)!.length) documents.push([]);
    documents.at(-1)!.push(line);
    if (/^Document [A-Z]{2,}\w{12,}$/i.test(line.text)) documents.push([]);
  }
  return documents.filter(({ length }) => length).map(readDocument);
}

function readDocument(lines: Line[]): Document {
  for (const labels of [ofFactiva, ofArchive]) {
    const found = lines.flatMap(({ text }) => labels.shape.exec(text)?.[1] ?? []);
    if (found.length >= labels.least && found.some((label) => labels.needs.test(label)))
      return { lines: withArchiveHead(lines.map((line) => withLabel(line, labels))), whole: 'story' };
  }
  const [first, ...others] = lines as [Line, ...Line[]];
  return counted.test(first.text)
    ? { lines: [{ ...first, field: 'aside' }, ...others], whole: 'story' }
    : { lines };
}

/** The count before each document of an archive’s export. */
const counted = /^(?:\d{1,4} of \d{1,4} DOCUMENTS?|Documents? \d{1,4} (?:of|\/) \d{1,4})$/i;

/** The labels of an export: how a line begins with one, and how many, among them which, must be there. */
interface Labels {
  shape: RegExp;
  fields: Record<string, Field>;
  needs: RegExp;
  least: number;
}

const ofArchive: Labels = {
  shape:
    /^(BYLINE|HEADLINE|TITLE|SECTION|LENGTH|LOAD-DATE|GRAPHIC|HIGHLIGHT|PUB-TYPE|PUBLICATION-TYPE|LANGUAGE|DATELINE|BODY|JOURNAL-CODE|ACC-NO|SUBJECT|DOCUMENT-TYPE):(?:\s+|$)/i,
  fields: {
    BYLINE: 'byline',
    HEADLINE: 'title',
    TITLE: 'title',
    GRAPHIC: 'caption',
    HIGHLIGHT: 'summary',
    DATELINE: 'dateline',
    BODY: 'body',
  },
  needs: /^(?:HEADLINE|BODY|LENGTH|LOAD-DATE)$/i,
  least: 2,
};
const ofFactiva: Labels = {
  shape: /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CO|IN|NS|RE|IPC|IPD|PUB|AN)(?:\s+|$)/,
  fields: { HD: 'title', BY: 'byline', PD: 'date', SN: 'source', LP: 'body', TD: 'body' },
  needs: /^HD$/,
  least: 3,
};

function withLabel(line: Line, { shape, fields }: Labels): LabelledLine {
  if (counted.test(line.text)) return { ...line, field: 'aside' };
  const [printed, name] = shape.exec(line.text) ?? [];
  return printed === undefined ? line : labelled(line, printed, fields[name!.toUpperCase()] ?? 'aside');
}

/** Above the labels of an archive stand the outlet, the day and the edition. */
function withArchiveHead(lines: LabelledLine[]): LabelledLine[] {
  const day = lines.findIndex(({ text, field }) => !field && readDateLines(text).length > 0);
  return lines.map((line, index) => {
    const isName = !line.field && wordCount(line.text) <= 6 && !endsAsSentence(line.text);
    if (isName && index === day - 1 && lines[0]?.field === 'aside') return { ...line, field: 'source' };
    return isName && index > 0 && / Edition$/.test(line.text) ? { ...line, field: 'aside' } : line;
  });
}

/** `Dnister Live, [12.03.2022 14:05]`, `[12.03.2022 14:05] Dnister Live:`. */
function itemHead(text: string): { sender: string; day: string } | undefined {
  const [, one, day = '', other] =
    /^(?=.*\d{4})(?:(\S.{1,58}?), )?\[([^[\]]+)\](?: (\S.{1,58}?):)?$/u.exec(text) ?? [];
  const sender = one ?? other;
  return sender !== undefined && readDateLines(day).length ? { sender, day } : undefined;
}

function itemsOf(lines: Line[]): Document[] {
  const documents: Document[] = [];
  for (const line of lines) {
    const { sender, day = '' } = itemHead(line.text) ?? {};
    if (sender !== undefined)
      documents.push({ whole: 'item', lines: [{ ...line, field: 'item', text: day, sender }] });
    else if (documents.length)
      documents.at(-1)!.lines.push(isMedium(line) ? { ...line, field: 'aside' } : line);
    else documents.push({ lines: [line] });
  }
  return documents;
}

function isMedium({ text }: Line): boolean {
  return /^\[(?:Photo|Video|Album|Sticker|Poll|File|Voice message|Forwarded from .{2,60})\]$/i.test(text);
}

function labelled(line: Line, printed: string, field: Field): LabelledLine {
  const text = line.text.slice(printed.length).trim();
  if (field === 'aside' || !text) return { ...line, field: 'aside' };
  return { ...line, field, text, key: phraseKey(text), label: printed.trim() };
}
