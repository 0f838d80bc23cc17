/** The direction in which a language is written, BCP 47; left to right where it is not known. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(language).maximize();
  return rightToLeft.has(locale.script ?? '') ? 'rtl' : 'ltr';
}

/** `Persian` for `fa`. */
export function languageName(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}

/** Scripts written from right to left that a newspaper is printed in (ISO 15924). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);
