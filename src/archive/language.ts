/** The direction in which a language is written, BCP 47; left to right where it is not known. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr';
}

/** The script that a language is usually written in (ISO 15924): `Latn`; empty where it is not known. */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? '';
}

/** Scripts written from right to left that a newspaper is printed in (ISO 15924). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);
