import { knownAgency } from '../../parse/agency.ts';
import { readDateLines } from './dateLine.ts';
import type { Line } from './lines.ts';
import { isRule } from './headings.ts';
import { knownOutlet } from './outlets.ts';
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

/** Whether a line begins with a label, so that it is no part of a paragraph. */
export function isLabelled(text: string): boolean {
  return ofArchive.shape.test(text) || mail.test(text) || counted.test(text);
}

/** Reads the labels of an archive’s export, of mail and news, and of a channel’s messages. A text without them is one document. */
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
    if (found.length >= labels.least && labels.needs.some((label) => found.includes(label)))
      return { lines: withArchiveHead(lines.map((line) => withLabel(line, labels))), whole: 'story' };
  }
  const first = lines.findIndex(({ text }) => mail.test(text));
  const end = lines.findIndex(({ text }, index) => index > first && !mail.test(text));
  const headers = first === -1 || first > 3 ? [] : lines.slice(first, end === -1 ? undefined : end);
  const subject = headers.some(({ text }) => text.startsWith('Subject:'));
  if (headers.length >= 3 || (headers.length === 2 && subject && lines.length > 3))
    return ofMail(lines, headers);
  if (counted.test(lines[0]!.text))
    return {
      lines: lines.map((line, index) => (index ? line : { ...line, field: 'aside' })),
      whole: 'story',
    };
  return { lines };
}

/** The count before each document of an archive’s export. */
const counted = /^(?:\d{1,4} of \d{1,4} DOCUMENTS?|Documents? \d{1,4} (?:of|\/) \d{1,4})$/i;

/** The labels of an export: how a line begins with one, and how many, among them which, must be there. */
interface Labels {
  shape: RegExp;
  fields: Record<string, Field>;
  needs: string[];
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
  needs: ['HEADLINE', 'BODY', 'LENGTH', 'LOAD-DATE', 'Headline', 'Body', 'Length', 'Load-Date'],
  least: 2,
};
const ofFactiva: Labels = {
  shape: /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CO|IN|NS|RE|IPC|IPD|PUB|AN)(?:\s+|$)/,
  fields: { HD: 'title', BY: 'byline', PD: 'date', SN: 'source', LP: 'body', TD: 'body' },
  needs: ['HD'],
  least: 3,
};
const mail =
  /^(From|Subject|Date|To|Cc|Reply-To|Message-ID|Path|Newsgroups|Organization|Lines|Approved|References|Sender|Xref|Distribution|Followup-To|Keywords|Content-Type|MIME-Version):(?:\s+|$)/;

function withLabel(line: Line, { shape, fields }: Labels): LabelledLine {
  if (counted.test(line.text)) return { ...line, field: 'aside' };
  const [printed, name] = shape.exec(line.text) ?? [];
  return printed === undefined ? line : labelled(line, printed, fields[name!.toUpperCase()] ?? 'aside');
}

/** Above the labels of an archive stand the outlet, the day and the edition. */
function withArchiveHead(lines: LabelledLine[]): LabelledLine[] {
  const above = lines[lines.findIndex(({ text, field }) => !field && readDateLines(text).length > 0) - 1];
  const isSource =
    above &&
    !above.field &&
    lines[0]?.field === 'aside' &&
    wordCount(above.text) <= 6 &&
    !endsAsSentence(above.text);
  return lines.map((line, index) => {
    if (isSource && line === above) return { ...line, field: 'source' };
    return /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? Edition$/u.test(line.text) && index > 0
      ? { ...line, field: 'aside' }
      : line;
  });
}

/** A message of one story has its headline as subject; one of several has rules between them. */
function ofMail(lines: Line[], headers: Line[]): Document {
  const one = !lines.slice(lines.indexOf(headers.at(-1)!)).some(({ text }) => isRule(text));
  const read = lines.map((line): LabelledLine => {
    if (/^-{3,} ?(?:Forwarded|Original) message ?-{3,}$/i.test(line.text)) return { ...line, field: 'aside' };
    if (!headers.includes(line)) return line;
    const [printed, name] = mail.exec(line.text)! as unknown as [string, string];
    const sender = name === 'From' ? /\(([^()]{2,40})\)$/.exec(line.text)?.[1] : undefined;
    if (sender !== undefined && (knownOutlet(sender) ?? knownAgency(sender)) !== undefined)
      return { ...line, field: 'source', text: sender, key: phraseKey(sender), label: line.text };
    if (name === 'Subject' && one && wordCount(line.text) > 2)
      return labelled(line, /^Subject:\s*(?:(?:Re|Fwd?|AW|WG):\s*)*/i.exec(line.text)![0], 'title');
    return name === 'Date' ? labelled(line, printed, 'date') : { ...line, field: 'aside' };
  });
  return { lines: read, ...(one && { whole: 'story' }) };
}

/** `Dnister Live, [12.03.2022 14:05]`, `[12.03.2022 14:05] Dnister Live:`. */
function itemHead(text: string): { sender: string; day: string } | undefined {
  const { sender, day } =
    (
      /^(?<sender>\S.{1,58}?), \[(?<day>[^[\]]*\d{4}[^[\]]*)\]$/u.exec(text) ??
      /^\[(?<day>[^[\]]*\d{4}[^[\]]*)\] (?<sender>\S.{1,58}?):$/u.exec(text)
    )?.groups ?? {};
  return sender !== undefined && day !== undefined && readDateLines(day).length ? { sender, day } : undefined;
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
  return { ...line, field, text, key: phraseKey(text), label: printed.trim() };
}
