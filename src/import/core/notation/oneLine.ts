import { deceptive } from '../../../parse/sourceText.ts';

/** As `spaced`, without white space at its ends. */
export function oneLine(text: string): string {
  return spaced(text).trim();
}

/** A text with white space made single and without characters that may not be in a record. */
export function spaced(text: string): string {
  return sound(text).replace(/\s+/gu, ' ');
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
