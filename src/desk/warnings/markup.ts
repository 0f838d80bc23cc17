import { firstOf, itemAt } from '../../parse/assert.ts';
import { countWords } from '../../parse/markdown.ts';
import { warn } from './kinds.ts';
import type { FiledStory, Warning } from './warning.ts';
import { paragraphsOf } from './warning.ts';

/**
 * Text that CommonMark reads as a mark and that may be meant as it is. What is prose by all signs is kept already (`src/parse/keptProse.ts`);
 * here is what may be either. Each kind once a story, at its first occurrence.
 */
export function* markupWarnings({ file, record }: FiledStory): Generator<Warning> {
  if (!/<(?:[ou]l|pre|em|h[2-6]|br|blockquote)\b|<p>[^\n]*\n[^\n]*\n/.test(record.html)) return;
  const texts = paragraphsOf(record);
  for (const { shape, is, reading, advice } of kinds) {
    const found = [...record.html.matchAll(shape)]
      .map(({ groups = {} }): Parts => ({ ...groups, text: groups['text'] ?? '' }))
      .filter(is ?? (() => true));
    const first = found[0];
    if (!first) continue;
    const words = plainText(first.text);
    const paragraph =
      texts.find(({ text }) => text.startsWith(words)) ?? texts.find(({ text }) => text.includes(words));
    yield {
      file,
      at: { path: paragraph?.path ?? ['text'] },
      ...warn('unclear-markup', {
        words,
        reading: reading(first),
        advice: advice(first),
        more: found.length - 1,
      }),
    };
  }
}

/** What a shape of HTML shows; `text` is the beginning of the paragraph, or what is around the mark. */
const kinds: Kind[] = [
  {
    shape: /<ol start="(?<number>\d+)">\n<li>\s*(?:<p>)?(?<text>[^\n]*?)(?:<\/p>|<\/li>|\n)/g,
    reading: ({ number }) => `is read as number ${number} of a list, and the number is not in its text`,
    advice: ({ number }) => `If it belongs to the text, put a backslash behind it: ${number}\\.`,
  },
  {
    shape: /<ol>\n<li>\s*(?:<p>)?(?<text>(?:(?!<li>)[^\n])*?)(?:<\/p>)?\s*<\/li>\n<\/ol>/g,
    reading: () => 'is read as a list of one, and its number is not in its text',
    advice: () => 'If the number belongs to the text, put a backslash behind it: 1\\.',
  },
  {
    shape: /<ul>\n<li>\s*(?:<p>)?(?<text>(?:(?!<li>)[^\n])*?)(?:<\/p>)?\s*<\/li>\n<\/ul>/g,
    reading: () => 'is read as a list of one',
    advice: () =>
      'If its dash, plus or asterisk belongs to the text, put a backslash before it: \\-, or write a dash: –.',
  },
  {
    shape:
      /(?<=<ul>\n(?:(?!<\/ul>)[^])*)<li>\s*(?:<p>)?(?<text>[^\n<]*[,.!?…]["”»]? [-–—] \p{Ll}[^\n<]*)(?:<\/p>|<\/li>|\n)/gu,
    reading: () => 'is read as an item of a list, and the dash before what is spoken is not in its text',
    advice: () => 'If it is spoken, put a backslash before the dash: \\-, or write a dash: –.',
  },
  {
    shape: /<p>(?<text>(?:[^<]|<(?!\/p>|br>))*)<\/p>/g,
    is: ({ text }) => isLineByLine(text.split('\n').map(plainText)),
    reading: ({ text }) => `is ${text.split('\n').length} lines that readers see run together`,
    advice: () =>
      'If each is a line of its own, put a blank line between them, or - before each to make a list.',
  },
  {
    shape:
      /<pre><code>(?<text>(?!(?:[^<]|<(?!\/code>))*?\S(?: {2,}|\t)\S)(?=[^\n]*\p{L}\p{L}[^\n]* )[^\n<]+)/gu,
    reading: () => 'is read as text set in columns, or as a program',
    advice: () => 'If it is a paragraph, take away the spaces or the fence before it.',
  },
  {
    shape: /(?<text>[\p{L}\p{N}]+<em>[^<]{1,40}<\/em>[\p{L}\p{N}]+)/gu,
    reading: () => 'stands between asterisks that no reader sees',
    advice: () => 'If they belong to the text, put a backslash before each: \\*.',
  },
  {
    shape: /<h[2-6]>(?<text>[^\n]{40,}?[.。])<\/h[2-6]>/g,
    reading: ({ text }) => `is a cross-head of ${countWords(plainText(text))} words that ends as a sentence`,
    advice: () =>
      'If it is a paragraph, take away the # before it, or put a blank line between it and the dashes below.',
  },
  {
    shape:
      /<p>(?!(?:[^<]|<(?!\/p>|br>))*<br>\n(?:[^<]|<(?!\/p>|br>))*<br>)(?<text>[^\n]*[\p{L}\p{N},])<br>\n(?=\p{Ll})/gu,
    reading: () => 'breaks off in the middle of a sentence, for two spaces or a backslash end its line',
    advice: () => 'If the line is to go on, take them away.',
  },
  {
    shape: /<blockquote>\n<p>(?<text>\p{N}[^\n]*?)(?:<\/p>|\n)/gu,
    reading: () => 'is read as a quotation, and the sign > is not in its text',
    advice: () => 'If it belongs to the text, put a backslash before it: \\>.',
  },
];

/**
 * Whether lines of one paragraph are set one by one, as results and verses are, and not broken where they are full: at two of the breaks or
 * more the next word had room, begins with a capital or figure, and follows no end of a sentence, unless the first line ends with a colon.
 */
function isLineByLine(lines: string[]): boolean {
  if (lines.length < 3) return false;
  const width = Math.max(narrowest, ...lines.map((line) => line.length));
  const isHeaded = firstOf(lines).endsWith(':');
  const breaks = lines.slice(1).filter((line, at) => {
    const before = itemAt(lines, at);
    const next = firstOf(line.split(' '));
    return (
      before.length + 1 + next.length <= width &&
      /^["“‘«(]*[\p{Lu}\p{N}]/u.test(line) &&
      (isHeaded || !/[.!?…。][)\]"”’»]*$/u.test(before))
    );
  });
  return breaks.length > 1;
}

/** In characters: nobody breaks prose where lines are still shorter. */
const narrowest = 50;

interface Kind {
  shape: RegExp;
  /** Whether what has the shape is of the kind; where left out, all is. */
  is?(found: Parts): boolean;
  /** As what it is read, after its words. */
  reading(found: Parts): string;
  advice(found: Parts): string;
}

/** The named groups of a shape. */
interface Parts {
  text: string;
  number?: string;
}

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
