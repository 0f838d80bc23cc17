import { oneLine } from '../core/notation/oneLine.ts';
import { phraseKey } from '../core/printed/boilerplate.ts';
import { endsAsSentence } from './sentences.ts';

/** A line of a text that holds words; of text that was broken at a column, a whole paragraph. */
export interface Line {
  number: number;
  text: string;
  /** Blank lines before it; the first line of a file has as many as any other. */
  gap: number;
  /** What is compared where a line stands twice: its letters and digits. */
  key: string;
  /** A new page begins above it. */
  page?: true;
}

/** The lines of a text, without the blank ones. Text that is broken at a column is joined to paragraphs. */
export function linesOf(text: string): Line[] {
  const lines: (Line & { indented: boolean })[] = [];
  let [gap, margin, page] = [0, 0, false];
  for (const [index, raw] of text.split('\n').entries()) {
    const words = oneLine(raw);
    page ||= raw.includes('\f') && lines.length > 0;
    if (!/[^\s\p{Cf}]/u.test(words)) {
      gap++;
      continue;
    }
    const setIn = /^[ \t]*/.exec(raw)![0].length;
    const place = { number: index + 1, gap: lines.length ? gap : Infinity, ...(page && { page }) };
    lines.push({ ...place, text: words, key: phraseKey(words), indented: setIn > margin + 1 });
    [gap, margin, page] = [0, setIn, false];
  }
  const column = columnOf(lines);
  const paragraphs: Line[] = [];
  for (const [index, { indented, ...line }] of lines.entries()) {
    const above = lines[index - 1];
    const last = paragraphs.at(-1);
    // In brackets behind a sentence stands a credit.
    const alone = indented || (/^[([].*[)\]]$/.test(line.text) && endsAsSentence(above?.text ?? ''));
    const isOne = (one: string) =>
      isWithinWord(one, line.text) || (column > 0 && wraps(one, line.text, column));
    if (last && above && line.gap === 0 && !alone && isOne(above.text)) {
      last.text += ` ${line.text}`;
      last.key = phraseKey(last.text);
    } else paragraphs.push(line);
  }
  return paragraphs;
}

/** The column at which a text was broken: several lines end near it in mid-sentence, and most that end so end there. */
function columnOf(lines: Line[]): number {
  if (lines.some(({ text }) => text.length > 100)) return 0;
  const broken = lines.flatMap(({ text }, index) => {
    const next = lines[index + 1];
    return next?.gap === 0 && goesOn(text, next.text) ? text.length : [];
  });
  const column = Math.max(0, ...broken);
  const near = broken.filter((length) => length > column * 0.8);
  return near.length > 1 && near.length * 2 > broken.length ? column : 0;
}

/** Whether a line ends, and the next begins, in the midst of a word. */
function isWithinWord(text: string, next: string): boolean {
  return /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next);
}

function goesOn(text: string, next: string): boolean {
  if (isWithinWord(text, next)) return true;
  if (endsAsSentence(text) || text.length < 40 || /^[a-z]+:/.test(next)) return false;
  return /^\p{Ll}/u.test(next) || / \p{Ll}{1,3}$/u.test(text);
}

/** Whether a line had no room for the first word of the next. */
function wraps(above: string, next: string, column: number): boolean {
  const isFull = above.length > column * 0.65 && above.length <= column + 2;
  const room = column - above.length - next.split(' ', 1)[0]!.length - 1;
  return isFull && (room < 4 || goesOn(above, next));
}
