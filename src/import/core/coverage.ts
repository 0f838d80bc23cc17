import { fnv1a, fnvBasis } from '../../parse/fnv1a.ts';
import type { InputText, LeftOut, Syntax } from './delivery.ts';
import { oneLine } from './notation/oneLine.ts';
import { eachVisibleText } from './notation/visibleText.ts';
import { readStamp } from './printed/date.ts';

/**
 * What a reader of an input would see of it and is not among `kept`, the texts that are in stories, refusals or left out already: so nothing is
 * lost, whatever a reader of its format forgets. Neighbours are one piece; what occurs again is reported once.
 */
export function uncovered(text: string, syntax: Syntax, kept: KeptTexts): LeftOut[] {
  const shown = text.replace(secret, (piece) => piece.replace(/[^\n]+/g, ''));
  return uncoveredTexts(eachVisibleText(shown, syntax), kept);
}

/** As `uncovered`, of texts that are read already. */
export function uncoveredTexts(texts: Iterable<InputText>, kept: KeptTexts): LeftOut[] {
  const found: LeftOut[] = [];
  let open: LeftOut | undefined;
  for (const { text, ...place } of texts) {
    const lost = kept.lostIn(text);
    const isWhole = lost.length === 1 && lost[0] === shown(text);
    if (open && isWhole) open.text += `\n${lost[0]}`;
    else {
      const why = 'is in no field of a story’s record';
      found.push(...lost.map((words) => ({ ...place, text: words, why })));
      open = isWhole ? found.at(-1) : undefined;
    }
    for (const words of lost) kept.add(words);
  }
  return found;
}

/** What exports of WordPress and Ghost hold of people’s accounts, and no report may repeat. */
const secret =
  /<wp:(post_password|comment_author_(?:email|IP)|author_email)>[^]{0,2000}?<\/wp:\1>|"(?:password|email)"\s*:\s*"(?:[^"\\]|\\.){0,2000}"/g;

/** The texts that were kept, which tell what of another text is not among them. */
export class KeptTexts {
  readonly #words = new Set<string>();
  /** Hashes of every two and of every three words that follow one another, and of whole texts of one or two words. */
  readonly #pairs = new Set<number>();
  readonly #triples = new Set<number>();
  readonly #whole = new Set<number>();
  /** Short ones, of which some are dates. */
  readonly #texts = new Set<string>();

  constructor(texts: Iterable<string> = []) {
    for (const text of texts) this.add(text);
  }

  add(text: string): void {
    const words = wordsOf(text);
    for (const word of words) this.#words.add(word);
    for (const run of runsOf(words, 2)) this.#pairs.add(run);
    for (const run of runsOf(words, 3)) this.#triples.add(run);
    if (words.length <= 2) for (const run of runsOf(words, words.length)) this.#whole.add(run);
    if (text.length <= longestDate) this.#texts.add(text);
  }

  /**
   * The parts of a text that were not kept. Each word by itself proves nothing, for in a long text any word occurs somewhere: words are there where
   * they follow one another as they do here, in one run or in a few where fields and paragraphs part them.
   */
  lostIn(text: string): string[] {
    if (this.#holdsDate(text)) return [];
    const chunks = text.split(/\s+/).filter(Boolean);
    const words = chunks.flatMap((chunk, index) => this.#wordsIn(chunk).map((word) => ({ word, index })));
    const covered = this.#covered(words.map(({ word }) => word));
    if (covered.filter(Boolean).length * 2 < words.length) return [shown(text)];
    return gaps(covered).flatMap(([start, end]) => {
      const lost = words.slice(start, end);
      if (lost.length <= 2 && lost.every(({ word }) => this.#words.has(word))) return [];
      return [shown(chunks.slice(lost[0]!.index, lost.at(-1)!.index + 1).join(' '))];
    });
  }

  #covered(words: string[]): boolean[] {
    if (words.length === 1) return [this.#words.has(words[0]!)];
    const covered = words.map(() => false);
    const mark = (length: number, kept: Set<number>): void => {
      for (const [at, run] of [...runsOf(words, length)].entries())
        if (kept.has(run)) covered.fill(true, at, at + length);
    };
    if (words.length <= 6) mark(2, this.#pairs);
    else mark(3, this.#triples);
    for (const length of [1, 2]) mark(length, this.#whole);
    return covered;
  }

  /** The words of a chunk; an element within it may part a word or not, as the kept texts have it. */
  #wordsIn(chunk: string): string[] {
    const joined = wordsOf(chunk.replaceAll('\u2060', ''));
    return joined.every((word) => this.#words.has(word)) ? joined : wordsOf(chunk.replaceAll('\u2060', ' '));
  }

  /** Whether the text is a date as machines write it, which a record holds in its own form. */
  #holdsDate(text: string): boolean {
    if (text.length > longestDate * 2) return false;
    const date = machineDate.test(oneLine(text)) ? readStamp(oneLine(text))?.date : undefined;
    return date !== undefined && this.#texts.has(date);
  }
}

/** In characters. */
const longestDate = 45;
const machineDate =
  /^(?:\d{4}-?\d{2}-?\d{2}T[\d:.]+(?:Z|[+-][\d:]+)?|(?:\p{L}{3}, )?\d{1,2} \p{L}{3} \d{2,4} [\d:]+ (?:[+-]\d{4}|[A-Z]{1,4}))$/u;

/** Runs of words that are not covered; one or two covered words between them join them. */
function gaps(covered: boolean[]): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (const [at, isCovered] of covered.entries()) {
    const last = found.at(-1);
    if (isCovered) continue;
    if (last && at - last[1] <= 2) last[1] = at + 1;
    else found.push([at, at + 1]);
  }
  return found;
}

/** A text as it is reported. */
function shown(text: string): string {
  return oneLine(text.replaceAll('\u2060', ' '));
}

/** The hashes of each so many words in a row. */
function* runsOf(words: string[], length: number): Generator<number> {
  for (let at = 0; at + length <= words.length; at++) {
    let hash = fnvBasis ^ length;
    for (let next = at; next < at + length; next++) hash = fnv1a(' ', fnv1a(words[next]!, hash));
    yield hash;
  }
}

/** The words of a text, as they are compared: what is between letters and digits does not matter, nor does case. */
export function wordsOf(text: string): string[] {
  const letters = text.normalize('NFKC').toLowerCase();
  return letters.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
