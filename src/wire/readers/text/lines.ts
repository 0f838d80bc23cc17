import { oneLine } from '../../notation/oneLine.ts';

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
  let gap = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    const words = oneLine(raw);
    if (!/[^\s\p{Cf}]/u.test(words)) {
      gap++;
      continue;
    }
    lines.push({ number: index + 1, text: words, gap: lines.length ? gap : Infinity, key: keyOf(words) });
    gap = 0;
  }
  return isWrapped(lines) ? joined(lines) : lines;
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
  const inMidSentence = followed.filter(({ text }) => text.length > widest * 0.65 && !/[.!?:”"]$/.test(text));
  return inMidSentence.length > followed.length * 0.6;
}

function joined(lines: Line[]): Line[] {
  const paragraphs: Line[] = [];
  const widest = Math.max(...lines.map(({ text }) => text.length));
  const longer = new Set<Line>();
  let full = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && line.gap === 0 && full) {
      last.text += ` ${line.text}`;
      longer.add(last);
    } else paragraphs.push({ ...line });
    full = line.text.length > widest * 0.65;
  }
  for (const paragraph of longer) paragraph.key = keyOf(paragraph.text);
  return paragraphs;
}
