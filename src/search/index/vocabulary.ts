import type { IndexedToken } from './indexedText.ts';
import type { Vocabulary } from './termDictionary.ts';

/** Collects the words of one volume’s stories. One volume at a time is collected from the tokens of a `TextReader`. */
export class VocabularyBuilder {
  readonly #words: Vocabulary['words'] = new Map();
  readonly #counts: Count[] = [];

  /** Adds the words of a story, by its number; numbers ascend. */
  add(number: number, tokens: IndexedToken[]): void {
    for (const token of tokens) {
      const count = token.count?.owner === this ? token.count : this.#counted(token);
      count.times++;
      if (count.last === number) continue;
      count.last = number;
      for (const numbers of count.stories) if (numbers[numbers.length - 1] !== number) numbers.push(number);
    }
  }

  finish(): Vocabulary {
    const printed: Vocabulary['printed'] = new Map();
    for (const { token, times } of this.#counts)
      for (const word of token.printed) printed.set(word, (printed.get(word) ?? 0) + times);
    return { words: this.#words, printed };
  }

  #counted(token: IndexedToken): Count {
    const stories = token.terms.map((word) => {
      let numbers = this.#words.get(word);
      if (!numbers) this.#words.set(word, (numbers = []));
      return numbers;
    });
    const count = { owner: this, token, stories, times: 0, last: -1 };
    this.#counts.push(count);
    // Kept with the token: to look it up by the token takes longer than all else here.
    token.count = count;
    return count;
  }
}

/** What is printed alike in a volume. */
export interface Count {
  owner: VocabularyBuilder;
  token: IndexedToken;
  /** For each of its words, the stories that hold it. */
  stories: number[][];
  times: number;
  /** The story in which it was printed last. */
  last: number;
}
