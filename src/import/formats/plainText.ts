import type { Reader } from '../core/delivery.ts';
import { linesOf } from '../text/lines.ts';
import { readText } from '../text/text.ts';
import { readExport } from './exports.ts';

/** Reads plain text: what a database of news exported, else the text of a page as it was scraped or pasted. */
export const readPlainText: Reader = (text) => {
  const lines = linesOf(text);
  return readExport(lines) ?? readText(text, lines);
};
