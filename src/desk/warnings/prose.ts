import { isShouted } from '../../parse/letterCase.ts';
import { countWords } from '../../parse/markdown.ts';
import { warn } from './kinds.ts';
import type { FiledStory, Warning } from './warning.ts';
import { paragraphsOf } from './warning.ts';

/** Text as no newspaper sets it: in capitals throughout, or in paragraphs without end. */
export function* proseWarnings({ file, record }: FiledStory): Generator<Warning> {
  if (isInCapitals(record.title, 2)) {
    yield { file, at: { path: ['title'] }, ...warn('all-capitals', { part: 'headline' }) };
  }
  const tables = tablesIn(record.html);
  for (const { path, text } of paragraphsOf(record)) {
    if (tables.has(text)) continue;
    if (isInCapitals(text, 8)) {
      yield { file, at: { path }, ...warn('all-capitals', { part: 'paragraph' }) };
    }
    if (text.length > longestParagraph) {
      yield { file, at: { path }, ...warn('long-paragraph', { words: countWords(text) }) };
    }
  }
}

/** The texts that keep their columns, each in one block. */
function tablesIn(html: string): Set<string> {
  if (!html.includes('<pre>')) return new Set();
  return new Set(
    Array.from(html.matchAll(/<pre><code[^>]*>(.*?)<\/code>/gs), ([, text = '']) =>
      text.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&').replace(/\s+/g, ' ').trim(),
    ),
  );
}

/**
 * In characters. Of 57,000 paragraphs of newswire, one in a thousand has more than 458, and the two that have twice as many are tables whose
 * lines ran together.
 */
const longestParagraph = 900;

/** Whether a text is all capitals, and long enough not to be initials or figures alone. */
function isInCapitals(text: string, fewestWords: number): boolean {
  if (!isShouted(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const words = text.match(/\p{Lu}{2,}/gu)?.length ?? 0;
  return words >= fewestWords && capitals >= 10 && capitals > letters * 0.7;
}
