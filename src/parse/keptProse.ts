import { firstOf, itemAt } from './assert.ts';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Markdown in which prose that CommonMark would take for marks is kept from it, where all signs say that it is prose:
 * - a number that begins a paragraph and counts nothing: `1986. That was …`, `7. Iran said` with no 6 or 8 beside it;
 * - a paragraph indented as on a typewriter, which would be code;
 * - an asterisk between digits: `2*3*4`;
 * - a row of dashes right below a sentence, which would make a cross-head of it, and is a rule;
 * - a fence of tildes or grave accents that no other closes, which would make code of all that follows, or that has two words or more after it, which
 *   would not be shown.
 *
 * Every character that must not be read as a mark is another one until `restoreProse`, so that all stay at their places.
 */
export function keepProse(markdown: string): string {
  if (!suspicious.test(markdown) || keptSigns.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  keepFences(lines);
  const blocks = blocksOf(lines);
  keepNumbers(lines, blocks);
  for (const [index, block] of blocks.entries()) {
    if (isIndentedProse(lines.slice(block.from, block.to)) && !isInList(lines, blocks, index))
      lines[block.from] = itemAt(lines, block.from).replace(/^[ \t]+/, keptIndent);
    keepUnderlines(lines, block);
  }
  return lines.join('\n').replace(/(?<=\d)\*(?=\d)/g, sentinel('*'));
}

/** Gives the characters back in a tree read from such Markdown. */
export function restoreProse(tree: Root): void {
  visit(tree as Nodes, (node) => {
    const shown = node as Partial<Record<(typeof shownFields)[number], string | null>>;
    for (const field of shownFields) {
      const text = shown[field];
      if (text) shown[field] = restored(text);
    }
  });
}

const shownFields = ['value', 'url', 'title', 'alt', 'lang', 'meta'] as const;

/** Lines with no blank one between, outside fenced code; `to` is after the last. */
interface Block {
  from: number;
  to: number;
}

/** A fence of code with a line that closes it, as CommonMark 4.5 says, and at most a word after it: the name of a language. */
function keepFences(lines: string[]): void {
  // The shortest fence of each sign that nothing closes; a longer one further down is not closed either.
  const open = new Map<string, number>();
  for (let index = 0; index < lines.length; index++) {
    const line = itemAt(lines, index);
    const [, sign, info = ''] = fenced.exec(line) ?? [];
    if (sign === undefined) continue;
    const end = /\S\s+\S/.test(info) ? -1 : closingOf(sign, index);
    if (end > 0) index = end;
    else lines[index] = line.replace(/[`~]/g, (character) => sentinel(character));
  }

  function closingOf(sign: string, index: number): number {
    if (sign.length >= (open.get(sign.charAt(0)) ?? Infinity)) return -1;
    const closing = new RegExp(`^ {0,3}${sign[0]}{${sign.length},}[ \\t]*$`);
    const end = lines.findIndex((line, at) => at > index && closing.test(line));
    if (end < 0) open.set(sign.charAt(0), sign.length);
    return end;
  }
}

function blocksOf(lines: string[]): Block[] {
  const blocks: Block[] = [];
  let fence = '';
  let from = -1;
  for (const [index, line] of [...lines, ''].entries()) {
    const opening = fenced.exec(line)?.[1];
    const isText = fence === '' && opening === undefined && /\S/.test(line);
    if (isText && from < 0) from = index;
    if (!isText && from >= 0) {
      blocks.push({ from, to: index });
      from = -1;
    }
    if (opening === undefined) continue;
    if (fence === '') fence = opening;
    else if (opening.startsWith(fence) && opening.trim() === line.trim()) fence = '';
  }
  return blocks;
}

/** A number stays one of a list if it is 1 or 0, or if the one before or after it in the text is its neighbour. Of a thousand and more it is none. */
function keepNumbers(lines: string[], blocks: Block[]): void {
  const found = blocks.flatMap(({ from, to }) =>
    lines.slice(from, to).flatMap((line, at) => {
      const [, before = '', digits, sign = ''] = numbered.exec(line) ?? [];
      return digits ? [{ index: from + at, start: before.length, digits, sign, number: Number(digits) }] : [];
    }),
  );
  for (const [at, { index, start, digits, sign, number }] of found.entries()) {
    const isNext = (other: (typeof found)[number] | undefined, step: number): boolean =>
      other?.sign === sign && other?.number === number + step;
    const counts = number < 1000 && (number < 2 || isNext(found[at - 1], -1) || isNext(found[at + 1], 1));
    if (counts) continue;
    const place = start + digits.length;
    lines[index] =
      `${itemAt(lines, index).slice(0, place)}${sentinel(sign)}${itemAt(lines, index).slice(place + 1)}`;
  }
}

/** One paragraph, its first line or all of them indented; no table, of which the columns are spaces too, and no verse. */
function isIndentedProse(lines: string[]): boolean {
  if (!/^(?: {4}| {0,3}\t)/.test(firstOf(lines))) return false;
  const texts = lines.map((line) => line.trim());
  if (!/^["“‘'«„(*_[]*[\p{Lu}\p{Lo}\p{N}]/u.test(firstOf(texts)) || marker.test(firstOf(texts))) return false;
  if (texts.some((text) => /(?<![.!?:]["”’)]*)(?: {2}|\t)/.test(text))) return false;
  const whole = texts.join(' ');
  const runsOn = lines.slice(1).every((line) => !/^[ \t]/.test(line));
  return (
    /\p{L}/u.test(whole) &&
    (whole.length > 40 || endsSentence.test(whole)) &&
    (runsOn || texts.slice(0, -1).every((text) => text.length > 45))
  );
}

/** Whether the nearest block above that is not indented begins a list, to which an indented one then belongs. */
function isInList(lines: string[], blocks: Block[], index: number): boolean {
  const above = blocks.slice(0, index).findLast(({ from }) => !/^(?: {2}|\t)/.test(itemAt(lines, from)));
  return above !== undefined && marker.test(itemAt(lines, above.from));
}

function keepUnderlines(lines: string[], { from, to }: Block): void {
  let paragraph = '';
  for (let index = from; index < to; index++) {
    const line = itemAt(lines, index);
    const sign = /^ {0,3}(?=(?:-+|=+)[ \t]*$)([-=])/.exec(line)?.[1];
    if (!sign) {
      paragraph =
        marker.test(line) || /^ {0,3}(?:#{1,6}(?:\s|$)|>)/.test(line)
          ? ''
          : `${paragraph} ${line.trim()}`.trim();
      continue;
    }
    const isSentence = endsSentence.test(paragraph) || paragraph.length > longestHeading;
    if (isSentence)
      lines[index] = line.replaceAll(sign, sign === '-' && line.trim().length > 2 ? '*' : sentinel(sign));
    paragraph = '';
  }
}

const longestHeading = 120;
const endsSentence = /[.!?…。！？؟۔।][)\]"”’»]*$/u;
const fenced = /^ {0,3}(`{3,}|~{3,})((?<=`)[^`]*|(?<=~).*)$/;
const numbered = /^((?: {0,3}> ?)* {0,3})(\d{1,9})([.)])(?=[ \t]+\S)/;
const marker = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?=\s)/;
const suspicious = /^(?:[ >]*\d{1,9}[.)]| {4}| {0,3}\t| {0,3}(?:-+|=+)[ \t]*$| {0,3}(?:`{3}|~{3}))|\d\*\d/m;

/** Noncharacters (Unicode, 23.7), which no text may hold. */
const kept: Record<string, string> = {
  '.': '\ufdd0',
  ')': '\ufdd1',
  '*': '\ufdd2',
  '-': '\ufdd3',
  '=': '\ufdd4',
  '`': '\ufdd6',
  '~': '\ufdd7',
};
/** The stand-in for a sign until the prose is restored. */
function sentinel(sign: string): string {
  return kept[sign] ?? sign;
}

const ofIndent = '\ufdd5';
const keptSigns = /[\ufdd0-\ufdd7]/;

/** As long as the indentation; a space before the text, so that a mark may open there. */
function keptIndent(indent: string): string {
  return `${ofIndent.repeat(indent.length - 1)} `.slice(-indent.length);
}

function restored(text: string): string {
  if (!keptSigns.test(text)) return text;
  const signs = Object.entries(kept);
  return signs.reduce(
    (some, [sign, character]) => some.replaceAll(character, sign),
    text.replace(/\ufdd5+ ?/g, ''),
  );
}
