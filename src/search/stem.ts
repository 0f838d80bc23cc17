/* Stems, by which words are compared: those of the archive’s language, in the index and in the reader’s browser alike. */

/** The stems of a language. Words are folded (`archive/fold.ts`). */
export interface Stemmer {
  /** A stem of four characters or more begins its word, or one of its bodies, but for its last character. */
  stem(word: string): string;
  /** The stems of words whose body begins so, where the stem itself does not. */
  shorterStems(beginning: string): string[];
  /** A word or beginning of one, and what may be left of it without a prefix; left out where words have none. */
  bodies?(word: string): string[];
}

/** The stemmer of a language (BCP 47); of a language that has none, one that leaves every word as it is. */
export async function stemmerOf(language: string): Promise<Stemmer> {
  const { stemmer } = (await import(`./stems/${stemmerFile(language)}.ts`)) as { stemmer: Stemmer };
  return stemmer;
}

/** The name of the file in `stems/` that exports the `stemmer` of a language. A page’s script holds this one alone, as `#stemmer`. */
export function stemmerFile(language: string): string {
  return files[language.toLowerCase().split('-')[0] ?? ''] ?? 'none';
}

const files: Record<string, string> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fi: 'finnish',
  fr: 'french',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
};
