/* How a language writes numbers, lists, plurals and names of languages: by `Intl`, each formatter made once. */

/** The forms that a noun takes beside a number (CLDR’s plural categories); `other` where a number’s own form is not given. */
export type Forms = { other: string } & Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>;

export interface Formats {
  /** `1,200`. */
  number(value: number): string;
  /** `1 story`, `1,200 stories`. */
  counted(count: number, forms: Forms): string;
  /** The form alone: `stories`. */
  plural(count: number, forms: Forms): string;
  /** `A, B and C`. */
  list(names: string[]): string;
  /** What precedes an item of such a list: nothing, `, ` or ` and `. */
  listGap(index: number, length: number): string;
  /** `Persian` for `fa`; the tag itself where the language has no name. */
  languageName(tag: string): string;
  /** `January` to `December`. */
  months: string[];
  /** `Sunday` to `Saturday`. */
  weekdays: string[];
  /** The same as few letters as a narrow column takes. */
  narrowWeekdays: string[];
}

/** The formats of a locale (BCP 47), in the Gregorian calendar. `gapIn` puts right what CLDR sets between the items of a list. */
export function formatsOf(locale: string, gapIn = (gap: string): string => gap): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const number = (value: number): string => numbers.format(value);
  const plural = (count: number, forms: Forms): string => forms[plurals.select(count)] ?? forms.other;
  const weekdaysAs = (weekday: 'long' | 'narrow'): string[] =>
    Array.from({ length: 7 }, (_, index) =>
      dateNames(locale, { weekday }).format(Date.UTC(2000, 0, 2 + index)),
    );
  return {
    number,
    plural,
    counted: (count, forms) => `${number(count)} ${plural(count, forms)}`,
    list: (names) =>
      lists
        .formatToParts(names)
        .map(({ type, value }) => (type === 'literal' ? gapIn(value) : value))
        .join(''),
    listGap(index, length) {
      const gaps = lists
        .formatToParts(Array<string>(length).fill('·'))
        .filter(({ type }) => type === 'literal');
      return gapIn(gaps[index - 1]?.value ?? '');
    },
    languageName: (tag) => languages.of(tag) ?? tag,
    months: Array.from({ length: 12 }, (_, index) =>
      dateNames(locale, { month: 'long' }).format(Date.UTC(2000, index, 1)),
    ),
    weekdays: weekdaysAs('long'),
    narrowWeekdays: weekdaysAs('narrow'),
  };
}

function dateNames(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
}
