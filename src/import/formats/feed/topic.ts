/** Whether a category says what a story is about. */
export function isTopic(word: string): boolean {
  return (
    /\p{L}/u.test(word) &&
    !/^(?:uncategori[sz]ed|unkategorisiert|non class[ée]|sin categoría|sem categoria|geen categorie|без рубрики|https?:\/\/\S*|\w+:[\d:]+)$/i.test(
      word,
    )
  );
}
