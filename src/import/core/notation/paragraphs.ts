import { oneLine } from './oneLine.ts';

/** The paragraphs of plain text: a blank line parts them; where there is none each line is one, unless its lines were only set to a width. */
export function plainParagraphs(text: string): string[] {
  const parts = text.trim().split(/\n[ \t]*\n/);
  const lines = text.trim().split('\n');
  const endsSentence = (line: string) => /[.!?…:;"”»)]\s*$/.test(line) || !line.trim();
  const isSet = lines.every(({ length }) => length <= longestSetLine) && !lines.every(endsSentence);
  return (parts.length > 1 || isSet ? parts : lines).map(oneLine).filter(Boolean);
}

/**
 * Text as wires lay it out for a printer: a blank line parts paragraphs, and so does a line that is set in where the others are not.
 * The indentation of pretty-printed XML parts nothing.
 */
export function laidOut(text: string): string[] {
  const lines = text.split('\n');
  const isFlush = lines.filter((line, index) => index > 0 && /^\S/.test(line)).length >= 2;
  const parts: string[][] = [[]];
  for (const [index, line] of lines.entries()) {
    if (!line.trim() || (index > 0 && isFlush && /^ {2,12}\S/.test(line))) parts.push([]);
    parts.at(-1)!.push(line);
  }
  return parts.map((part) => oneLine(part.join(' '))).filter(Boolean);
}

/** In characters. */
const longestSetLine = 100;
