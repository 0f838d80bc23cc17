import { oneLine } from '../core/notation/oneLine.ts';
import { phraseKey } from '../core/printed/boilerplate.ts';
import { endsAsSentence } from '../core/printed/sentences.ts';

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
  /** What stood before or behind it and went. */
  label?: string;
  /** It has the mark of a headline, as others of its file have: `#`, a number in order. */
  marked?: true;
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
  const single = columnOf(lines, 0);
  const double = single ? 0 : columnOf(lines, 1);
  const paragraphs: Line[] = [];
  for (const [index, { indented, ...line }] of lines.entries()) {
    const above = lines[index - 1];
    const last = paragraphs.at(-1);
    // In brackets behind a sentence stands a credit.
    const alone = indented || (/^[([].*[)\]]$/.test(line.text) && endsAsSentence(above?.text ?? ''));
    const isTight = (one: string) =>
      !alone && (isWithinWord(one, line.text) || (single > 0 && wraps(one, line.text, single)));
    const isSpaced = (one: string) => double > 0 && !endsAsSentence(one) && wraps(one, line.text, double);
    const isOne = line.gap === 0 ? isTight : line.gap === 1 ? isSpaced : undefined;
    if (last && above && (isOne?.(above.text) || (line.gap < 2 && datelineAlone.test(above.text)))) {
      last.text += isWithinWord(above.text, line.text) ? line.text : ` ${line.text}`;
      last.key = phraseKey(last.text);
    } else paragraphs.push(line);
  }
  return paragraphs;
}

/** A dateline on a line of its own: `Selmouth (Norland), 11 juin 2020 (AFP) -`, `PORT MARLOW, Feb. 1, 2017 /PRNewswire/ --`. */
const datelineAlone = /^\p{Lu}.{0,90}(?:\/[^/]+\/|\(\p{L}[^()]{1,20}\))\s*(?:--?|[–—])$/u;

/** The column at which a text was broken, its lines `gap` blank lines apart: most that end in mid-sentence end near it, and hardly one is longer. */
function columnOf(lines: Line[], gap: number): number {
  const broken = lines.flatMap(({ text }, index) => {
    const next = lines[index + 1];
    const isBroken = next?.gap === gap && (gap === 0 || /^\p{Ll}/u.test(next.text));
    return isBroken && goesOn(text, next.text) ? text.length : [];
  });
  const column = Math.max(0, ...broken);
  const longer = lines.filter(({ text }) => text.length > column + 2).length;
  if (column > 140 || longer * 4 > lines.length) return 0;
  const near = broken.filter((length) => length > column * 0.8);
  return near.length > (column < 55 ? 1 : 0) && near.length * 2 > broken.length ? column : 0;
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
