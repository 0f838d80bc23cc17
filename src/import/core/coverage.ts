import type { InputText, LeftOut } from './delivery.ts';

/**
 * The texts of an input of which a part is not among `kept`, the texts that are in stories or already left out. They are reported as left out,
 * so that nothing is lost, even if a reader forgets something.
 */
export function uncoveredTexts(texts: InputText[], kept: Iterable<string>): LeftOut[] {
  const keptTexts = new KeptTexts(kept);
  const reported = new Set<string>();
  return texts.flatMap((one) => {
    const words = wordsOf(one.text);
    if (keptTexts.holds(words) || reported.size === reported.add(words.join(' ')).size) return [];
    return [{ ...one, why: 'has no field in a story’s record' }];
  });
}

/** The texts that were kept, which tell whether they hold some words. */
class KeptTexts {
  readonly #words = new Set<string>();
  /** Hashes of every two and every three words that follow one another. */
  readonly #runs = new Set<number>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      const words = wordsOf(text);
      for (const word of words) this.#words.add(word);
      for (const length of [2, 3]) for (const run of runsOf(words, length)) this.#runs.add(run);
    }
  }

  /**
   * Whether the words are there: in one run, or in a few where fields and paragraphs part them. Each word by itself proves nothing: in a long
   * text any word occurs somewhere.
   */
  holds(words: string[]): boolean {
    if (!words.every((word) => this.#words.has(word))) return false;
    const short = words.length <= 6;
    let broken = 0;
    for (const run of runsOf(words, short ? 2 : 3)) if (!this.#runs.has(run)) broken++;
    return broken <= words.length * (short ? 0.4 : 0.5);
  }
}

/** FNV-1a over each so many words in a row. */
function* runsOf(words: string[], length: number): Generator<number> {
  for (let at = 0; at + length <= words.length; at++) {
    let hash = 0x811c9dc5 ^ length;
    for (let next = at; next < at + length; next++) {
      const word = words[next]!;
      for (let index = 0; index < word.length; index++)
        hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
      hash = Math.imul(hash ^ 0x20, 0x01000193);
    }
    yield hash;
  }
}

/** The words of a text, as they are compared: what is between letters and digits does not matter, nor does case. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}
