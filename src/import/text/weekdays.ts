/** The languages of the larger agencies. */
const languages =
  'en de fr es pt it nl sv nb da fi pl cs ro hu tr id ru uk bg el he ar fa ur hi bn ja ko zh'.split(' ');

/** Weekdays in small letters, with their numbers from 1, Monday, to 7. In Portuguese without `-feira`, as papers print them. */
export function weekdayNames(): ReadonlyMap<string, number> {
  weekdays ??= new Map(
    languages.flatMap((language) => {
      const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      // 1 January 2001 was a Monday.
      return [1, 2, 3, 4, 5, 6, 7].map(
        (day) =>
          [
            name
              .format(Date.UTC(2001, 0, day))
              .toLowerCase()
              .replace(/-feira$/, ''),
            day,
          ] as const,
      );
    }),
  );
  return weekdays;
}

let weekdays: ReadonlyMap<string, number> | undefined;

/** Whether a lead names a weekday or a day of a month outside quotations: `on Thursday`, `am Donnerstag`, `17 avril`, `17日`. */
export function namesDay(text: string): boolean {
  dayNames ??= new RegExp(
    `(?<!\\p{L})(?:${[...weekdayNames().keys(), ...daysOfMonths()].join('|')})(?!\\p{L})|\\d{1,2}[日일]`,
    'iu',
  );
  return dayNames.test(text.slice(0, 300).replace(/["“„«][^"”“»]*["”“»]/g, ' '));
}

let dayNames: RegExp | undefined;

/** Months before or behind a number, as patterns. */
function daysOfMonths(): string[] {
  return languages.flatMap((language) => {
    const day = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    const months = Array.from({ length: 12 }, (_, month) => {
      const parts = day.formatToParts(Date.UTC(2001, month, 15));
      return parts.find(({ type }) => type === 'month')!.value;
    });
    return months.flatMap((name) =>
      /^\p{L}/u.test(name) ? [`\\d{1,2}\\.? (?:de )?${name}`, `${name} \\d{1,2}(?!\\d)`] : [],
    );
  });
}
