import { deceptive } from '../../../parse/sourceText.ts';

/** A text on one line, with white space made single and without characters that may not be in a record. */
export function oneLine(text: string): string {
  return sound(text)
    .replace(/[\s\u00a0\u2028\u2029]+/gu, ' ')
    .trim();
}

/** A text without the characters that may not be in a record: controls, overrides of direction, halves of characters. */
export function sound(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(deceptive, '')
    .replace(/[\u00ad\ufeff]/g, '');
}

/** Letters and digits alone, to compare what is printed twice. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
