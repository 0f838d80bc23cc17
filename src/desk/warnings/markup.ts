import { quoted } from '../../parse/contentError.ts';
import { countWords } from '../../parse/markdown.ts';
import type { FiledStory, Warning } from './warning.ts';
import { paragraphsOf } from './warning.ts';

/**
 * Text that CommonMark reads as a mark and that may be meant as it stands. What is prose by all signs is kept already (`src/parse/keptProse.ts`);
 * here is what may be either. Each kind once a story, where it first stands.
 */
export function* markupWarnings({ file, record }: FiledStory): Generator<Warning> {
  if (!/<(?:[ou]l|pre|em|h[2-6]|br|blockquote)\b/.test(record.html)) return;
  const texts = paragraphsOf(record);
  for (const { shape, wrong, mend } of kinds) {
    const found = [...record.html.matchAll(shape)].map((match) => match.groups!);
    const first = found[0];
    if (!first) continue;
    const words = plainText(first['text']!);
    const paragraph =
      texts.find(({ text }) => text.startsWith(words)) ?? texts.find(({ text }) => text.includes(words));
    const more = found.length > 1 ? ` (${found.length - 1} more of the kind)` : '';
    yield {
      rule: 'unclear-markup',
      file,
      at: { path: paragraph?.path ?? ['text'] },
      wrong: `${quoted(words)} ${wrong(first)}${more}.`,
      mend: mend(first),
    };
  }
}

/** What a shape of HTML shows; `text` is the beginning of the paragraph, or what is around the mark. */
const kinds: { shape: RegExp; wrong(found: Parts): string; mend(found: Parts): string }[] = [
  {
    shape: /<ol start="(?<number>\d+)">\n<li>\s*(?:<p>)?(?<text>[^\n]*?)(?:<\/p>|<\/li>|\n)/g,
    wrong: ({ number }) => `is read as number ${number} of a list, and the number is not in its text`,
    mend: ({ number }) => `If it belongs to the text, put a backslash behind it: ${number}\\.`,
  },
  {
    shape: /<ol>\n<li>\s*(?:<p>)?(?<text>(?:(?!<li>)[^\n])*?)(?:<\/p>)?\s*<\/li>\n<\/ol>/g,
    wrong: () => 'is read as a list of one, and its number is not in its text',
    mend: () => 'If the number belongs to the text, put a backslash behind it: 1\\.',
  },
  {
    shape: /<ul>\n<li>\s*(?:<p>)?(?<text>(?:(?!<li>)[^\n])*?)(?:<\/p>)?\s*<\/li>\n<\/ul>/g,
    wrong: () => 'is read as a list of one',
    mend: () =>
      'If its dash, plus or asterisk belongs to the text, put a backslash before it: \\-, or write a dash: –.',
  },
  {
    shape:
      /<pre><code>(?<text>(?!(?:[^<]|<(?!\/code>))*?\S(?: {2,}|\t)\S)(?=[^\n]*\p{L}\p{L}[^\n]* )[^\n<]+)/gu,
    wrong: () => 'is read as text set in columns, or as a program',
    mend: () => 'If it is a paragraph, take away the spaces or the fence before it.',
  },
  {
    shape: /(?<text>[\p{L}\p{N}]+<em>[^<]{1,40}<\/em>[\p{L}\p{N}]+)/gu,
    wrong: () => 'stands between asterisks that no reader sees',
    mend: () => 'If they belong to the text, put a backslash before each: \\*.',
  },
  {
    shape: /<h[2-6]>(?<text>[^\n]{40,}?[.。])<\/h[2-6]>/g,
    wrong: ({ text }) => `is a cross-head of ${countWords(plainText(text!))} words that ends as a sentence`,
    mend: () =>
      'If it is a paragraph, take away the # before it, or put a blank line between it and the dashes below.',
  },
  {
    shape:
      /<p>(?!(?:[^<]|<(?!\/p>|br>))*<br>\n(?:[^<]|<(?!\/p>|br>))*<br>)(?<text>[^\n]*[\p{L}\p{N},])<br>\n(?=\p{Ll})/gu,
    wrong: () => 'breaks off in the middle of a sentence, for two spaces or a backslash end its line',
    mend: () => 'If the line is to go on, take them away.',
  },
  {
    shape: /<blockquote>\n<p>(?<text>\p{N}[^\n]*?)(?:<\/p>|\n)/gu,
    wrong: () => 'is read as a quotation, and the sign > is not in its text',
    mend: () => 'If it belongs to the text, put a backslash before it: \\>.',
  },
];

type Parts = Record<string, string>;

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
