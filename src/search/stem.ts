/* Stems, by which words are compared: those of the archive’s language, in the index and in the reader’s browser alike. */

/** The stems of a language. Words are folded (`archive/fold.ts`). */
export interface Stemmer {
  /** A stem of four characters or more begins its word, but for its last character. */
  stem(word: string): string;
  /** The stems of words that begin so, where the stem itself does not. */
  shorterStems(beginning: string): string[];
}

/**
 * The stemmer of a language (BCP 47); of a language that has none, one that leaves every word as it is. Stemmers that know letters with
 * accents do not fit folded words, so no others are taken from a library.
 */
export async function stemmerOf(language: string): Promise<Stemmer> {
  return (await stemmers[language.toLowerCase().split('-')[0]!]?.()) ?? unstemmed;
}

const unstemmed: Stemmer = { stem: (word) => word, shorterStems: () => [] };

/** Each is fetched only where its language is read. */
const stemmers: Record<string, () => Promise<Stemmer>> = {
  en: async () => (await import('./stems/english.ts')).english,
};
