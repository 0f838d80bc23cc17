import type { IndexedPlace } from './indexedText.ts';
import type { Vocabulary } from './termDictionary.ts';

/** Collects the words of one volume’s stories. One volume at a time is collected of the places of a `TextReader`. */
export class VocabularyBuilder {
  readonly #words: Vocabulary['words'] = new Map();
  readonly #counts: Count[] = [];

  /** Adds the words of a story, by its number; numbers ascend. */
  add(number: number, places: IndexedPlace[]): void {
    for (const place of places) {
      const count = place.count?.owner === this ? place.count : this.#counted(place);
      count.times++;
      if (count.last === number) continue;
      count.last = number;
      for (const numbers of count.stories) if (numbers[numbers.length - 1] !== number) numbers.push(number);
    }
  }

  finish(): Vocabulary {
    const printed: Vocabulary['printed'] = new Map();
    for (const { place, times } of this.#counts)
      for (const word of place.printed) printed.set(word, (printed.get(word) ?? 0) + times);
    return { words: this.#words, printed };
  }

  #counted(place: IndexedPlace): Count {
    const stories = place.words.map((word) => {
      let numbers = this.#words.get(word);
      if (!numbers) this.#words.set(word, (numbers = []));
      return numbers;
    });
    const count = { owner: this, place, stories, times: 0, last: -1 };
    this.#counts.push(count);
    // Kept with the place: to look it up by the place takes longer than all else here.
    place.count = count;
    return count;
  }
}

/** What is printed alike in a volume. */
export interface Count {
  owner: VocabularyBuilder;
  place: IndexedPlace;
  /** For each of its words, the stories that hold it. */
  stories: number[][];
  times: number;
  /** The story in which it was printed last. */
  last: number;
}
