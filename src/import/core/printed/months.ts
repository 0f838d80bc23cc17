/** The number of a month by its name, or by the beginning of it if that is no other month’s: `April`, `avr`, `апреля`, `كانون الأول`; 1 is January. */
export function monthNumber(word: string): number | undefined {
  months ??= withBeginnings(new Map([...namesOf('month', 12), ...others]));
  return months.get(folded(word).replace(/^ב(?=\p{L}{3})/u, ''));
}

/** The number of a weekday by its name or the usual abbreviation of it: `Tues`, `mardi`, `terça-feira`; 1 is Monday. */
export function weekdayNumber(word: string): number | undefined {
  weekdays ??= new Map([...namesOf('weekday', 7), ['tues', 2], ['thur', 4], ['thurs', 4]]);
  return weekdays.get(folded(word));
}

/** Whether a word is a weekday. */
export function isWeekday(word: string): boolean {
  return weekdayNumber(word) !== undefined;
}

let months: Map<string, number | undefined> | undefined;
let weekdays: Map<string, number> | undefined;
const others = [['feber', 2], ['mrz', 3], ['setiembre', 9]] as const; // prettier-ignore

/** Those of the larger agencies, with what Austria, the Maghreb and the Levant have of their own. Of two that share a name the first has it. */
const languages =
  'en de fr es it pt nl sv da nb fi pl cs ru uk tr ro bg el he id ar fa hi ja zh ko de-AT ar-DZ ar-LB';

/** Each name of a month or weekday, alone and in a date, with its number; the weekdays begin with Monday. */
function namesOf(part: 'month' | 'weekday', count: number): [name: string, number: number][] {
  const names: [string, number][] = [];
  const all = languages.split(' ').flatMap((lang) => ['long', 'short'].map((style) => [lang, style]));
  for (const [lang, style] of all.toReversed())
    for (const day of ['numeric', undefined] as const) {
      const look = { [part]: style, day, calendar: 'gregory', timeZone: 'UTC' };
      const format = new Intl.DateTimeFormat(lang, look);
      for (let number = 1; number <= count; number++) {
        const at = part === 'month' ? Date.UTC(2024, number - 1, 15) : Date.UTC(2024, 0, number);
        const name = format.formatToParts(at).find(({ type }) => type === part)?.value ?? '';
        const words = name.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
        // `كانون الأول`: its first word is another month’s too.
        const own = part === 'month' && words.length ? [words.join(' ')] : words;
        for (const word of own) names.push([folded(word), number]);
      }
    }
  return names;
}

/** Names with their beginnings of three letters and more; undefined for the beginning of several. */
function withBeginnings(names: Map<string, number>): Map<string, number | undefined> {
  const begun = new Map<string, number | undefined>();
  for (const [name, number] of names)
    for (let end = 3; end < name.length; end++) {
      const beginning = name.slice(0, end);
      const isShared = begun.has(beginning) && begun.get(beginning) !== number;
      begun.set(beginning, isShared ? undefined : number);
    }
  return new Map([...begun, ...names]);
}

/** Accents are left away by some who print in capitals or write in haste. */
function folded(word: string): string {
  if (/^[a-z]+$/i.test(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}
