import { oneLine } from '../core/notation/oneLine.ts';
import { phraseKey } from '../core/printed/boilerplate.ts';
import { endsAsSentence } from './sentences.ts';

/** A line of a page’s text that holds words; of text that was broken at a column, a whole paragraph. */
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

/** A line, and whether it is set in further than the one above. */
interface SetLine extends Line {
  indented: boolean;
}

/** The lines of a text, without the blank ones. Text that is broken at a column is joined to paragraphs. */
export function linesOf(text: string): Line[] {
  const lines: SetLine[] = [];
  let [gap, margin, page] = [0, 0, false];
  for (const [index, raw] of text.split('\n').entries()) {
    const words = oneLine(raw);
    page ||= raw.includes('\f') && lines.length > 0;
    if (!/[^\s\p{Cf}]/u.test(words)) {
      gap++;
      continue;
    }
    const setIn = /^[ \t]*/.exec(raw)![0].length;
    lines.push({
      number: index + 1,
      text: words,
      gap: lines.length ? gap : Infinity,
      key: phraseKey(words),
      indented: setIn > margin + 1,
      ...(page && { page }),
    });
    [gap, margin, page] = [0, setIn, false];
  }
  return joined(lines, columnOf(lines));
}

/** The column at which a text was broken: several lines end near it in mid-sentence, and most that end so end there. */
function columnOf(lines: SetLine[]): number {
  if (lines.some(({ text }) => text.length > 100)) return 0;
  const broken = lines.flatMap(({ text }, index) => {
    const next = lines[index + 1];
    return next?.gap === 0 && goesOn(text, next.text) ? text.length : [];
  });
  const column = Math.max(0, ...broken);
  const near = broken.filter((length) => length > column * 0.8);
  return near.length > 1 && near.length * 2 > broken.length ? column : 0;
}

function goesOn(text: string, next: string): boolean {
  if (endsAsSentence(text) || text.length < 40 || /^[a-z]+:/.test(next)) return false;
  return /^\p{Ll}/u.test(next) || / \p{Ll}{1,3}$/u.test(text);
}

/** Joins each line to the one above, if that is followed at once and had no room for the next word. */
function joined(lines: SetLine[], column: number): Line[] {
  const paragraphs: Line[] = [];
  for (const [index, { indented, ...line }] of lines.entries()) {
    const above = lines[index - 1];
    const last = paragraphs.at(-1);
    const room = column - (above?.text.length ?? 0) - line.text.split(' ', 1)[0]!.length - 1;
    const alone = indented || (/^[([].*[)\]]$/.test(line.text) && endsAsSentence(above?.text ?? ''));
    const full =
      above && line.gap === 0 && above.text.length > column * 0.65 && above.text.length <= column + 2;
    if (column && last && full && !alone && (room < 4 || goesOn(above.text, line.text))) {
      last.text += ` ${line.text}`;
      last.key = phraseKey(last.text);
    } else paragraphs.push(line);
  }
  return paragraphs;
}
