import { oneLine } from '../core/notation/oneLine.ts';
import { isLabelled } from './labels.ts';
import { endsAsSentence } from './sentences.ts';

/** A line of a page's text that holds words; of hard-wrapped text, a whole paragraph. */
export interface Line {
  number: number;
  text: string;
  /** Blank lines before it; the first line of a file has as many as any other. */
  gap: number;
  /** What is compared where a line stands twice: its letters and digits. */
  key: string;
}

/** The lines of a text, without the blank ones. Text that is wrapped at a column is joined to paragraphs. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const indented = new Set<Line>();
  let gap = 0;
  let indent = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    const words = oneLine(raw);
    if (!/[^\s\p{Cf}]/u.test(words)) {
      gap++;
      continue;
    }
    lines.push({ number: index + 1, text: words, gap: lines.length ? gap : Infinity, key: keyOf(words) });
    const margin = /^[ \t]*/.exec(raw)![0].length;
    if (margin > indent + 1) indented.add(lines.at(-1)!);
    indent = margin;
    gap = 0;
  }
  if (isWrapped(lines)) return joined(lines, indented);
  const column = columnOf(lines);
  return column === undefined ? lines : joinedAt(lines, column, indented);
}

export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether the text was broken at a column: most lines that another follows at once are nearly full and end in mid-sentence. */
function isWrapped(lines: Line[]): boolean {
  const followed = lines.filter((_, index) => lines[index + 1]?.gap === 0);
  if (followed.length < 4) return false;
  const widest = Math.max(...lines.map(({ text }) => text.length));
  if (widest > 100) return false;
  const inMidSentence = followed.filter(
    ({ text }) => text.length > widest * 0.65 && !endsAsSentence(text) && !/[:：”"]$/.test(text),
  );
  return inMidSentence.length > followed.length * 0.6;
}

/** The column at which a text was broken that holds short lines too: two lines end near it in mid-sentence. */
function columnOf(lines: Line[]): number | undefined {
  if (lines.some(({ text }) => text.length > 100 && !isLabelled(text))) return undefined;
  const broken = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next?.gap === 0 && line.text.length > 40 && !isLabelled(line.text) && goesOn(line.text, next.text);
  });
  if (broken.length < 2) return undefined;
  const column = Math.max(...broken.map(({ text }) => text.length));
  const near = broken.filter(({ text }) => text.length > column * 0.8);
  return near.length > 1 && near.length * 2 > broken.length ? column : undefined;
}

function goesOn(text: string, next: string): boolean {
  if (endsAsSentence(text) || /^[a-z]+:/.test(next)) return false;
  return /^\p{Ll}/u.test(next) || / \p{Ll}{1,3}$/u.test(text);
}

/** Joins what was broken at a column: a line that is followed at once and had no room for the next word. */
function joinedAt(lines: Line[], column: number, indented: Set<Line>): Line[] {
  const paragraphs: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const last = paragraphs.at(-1);
    const alone =
      isLabelled(line.text) ||
      (above && isLabelled(above.text)) ||
      indented.has(line) ||
      (/^[([].*[)\]]$/.test(line.text) && above && endsAsSentence(above.text));
    const room = column - (above?.text.length ?? 0) - (line.text.split(' ', 1)[0]!.length + 1);
    const mayGoOn =
      above !== undefined && above.text.length <= column + 2 && above.text.length > column * 0.65;
    if (last && above && line.gap === 0 && !alone && mayGoOn && (room < 4 || goesOn(above.text, line.text))) {
      last.text += ` ${line.text}`;
      last.key = keyOf(last.text);
    } else paragraphs.push({ ...line });
  }
  return paragraphs;
}

function joined(lines: Line[], indented: Set<Line>): Line[] {
  const paragraphs: Line[] = [];
  const widest = Math.max(...lines.map(({ text }) => text.length));
  const longer = new Set<Line>();
  let full = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && line.gap === 0 && full && !indented.has(line)) {
      last.text += ` ${line.text}`;
      longer.add(last);
    } else paragraphs.push({ ...line });
    full = line.text.length > widest * 0.65;
  }
  for (const paragraph of longer) paragraph.key = keyOf(paragraph.text);
  return paragraphs;
}
