import type { IndexedToken } from '../../src/search/index/indexedText.ts';
import type { Vocabulary } from '../../src/search/index/vocabulary.ts';
import { VocabularyBuilder } from '../../src/search/index/vocabulary.ts';

/** The vocabulary of words, each with the numbers of its stories in the volume, ascending. */
export function vocabularyOf(words: Map<string, number[]>): Vocabulary {
  const builder = new VocabularyBuilder();
  const tokens = Array.from(words, ([word, numbers]): [IndexedToken, Set<number>] => [
    { spelling: word, terms: [word], printed: [], count: undefined },
    new Set(numbers),
  ]);
  const last = Math.max(-1, ...[...words.values()].flat());
  for (let number = 0; number <= last; number++)
    builder.add(
      number,
      tokens.filter(([, numbers]) => numbers.has(number)).map(([token]) => token),
    );
  return builder.finish();
}
