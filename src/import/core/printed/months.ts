/** The number of a month by its name, or by the beginning of it if that is no other month’s: `April`, `avr`, `апреля`, `أبريل`; 1 is January. */
export function monthNumber(word: string): number | undefined {
  months ??= new Map([
    ...namesOf('month', 12).map(([name, index]) => [name, index + 1] as const),
    ...([['feber', 2], ['mrz', 3], ['setiembre', 9]] as const), // prettier-ignore
  ]);
  const bare = folded(word).replace(/^ב(?=\p{L}{3})/u, '');
  const whole = months.get(bare);
  if (whole !== undefined || bare.length < 3) return whole;
  const begun = [...months].flatMap(([name, number]) => (name.startsWith(bare) ? [number] : []));
  return new Set(begun).size === 1 ? begun[0] : undefined;
}

/** Whether a word is a weekday or the usual abbreviation of one: `Tues`, `mardi`, `вт`. */
export function isWeekday(word: string): boolean {
  weekdays ??= new Set([...namesOf('weekday', 7).map(([name]) => name), 'tues', 'thur', 'thurs']);
  return weekdays.has(folded(word));
}

let months: Map<string, number> | undefined;
let weekdays: Set<string> | undefined;

/** Those of the larger agencies, with what Austria, the Maghreb and the Levant have of their own. */
const languages =
  'en de fr es it pt nl sv da nb fi pl cs ru uk tr ro bg el he id ar fa hi ja zh ko de-AT ar-DZ ar-LB'.split(
    ' ',
  );

/** Each name of a month or weekday, alone and in a date, with its place among so many. The first language that has it comes last. */
function namesOf(part: 'month' | 'weekday', count: number): [name: string, index: number][] {
  const days = Array.from({ length: count }, (_, index) =>
    part === 'month' ? Date.UTC(2024, index, 15) : Date.UTC(2024, 0, index + 1),
  );
  return languages.toReversed().flatMap((lang) =>
    forms.flatMap(([form, day]) => {
      const format = new Intl.DateTimeFormat(lang, {
        [part]: form,
        day,
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      return days.flatMap((at, index) => {
        const name = format.formatToParts(at).find(({ type }) => type === part)?.value ?? '';
        const words = name.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
        // `كانون الأول`: its first word is another month’s too.
        const known = part === 'weekday' || words.length === 1 ? words : [];
        return known.map((word): [string, number] => [folded(word), index]);
      });
    }),
  );
}

const forms = [['long'], ['short'], ['long', 'numeric'], ['short', 'numeric']] as const;

/** Accents are left away by some who print in capitals or write in haste. */
function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}
