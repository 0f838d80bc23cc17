/* The forms in which a date is written: names of months, eras, and a pattern for each form. */
import { foldLetters } from '../../archive/fold.ts';
import { isDay } from '../calendar.ts';

function dateForms(): DateForm[] {
  const year = '(?<year>[12]\\d{3})(?:\\s?(?:года?|г|року)(?!\\p{L})\\.?)?';
  const byNameYear = `${thaiEra}(?<year>[12]\\d{3}|'\\d\\d)(?:\\s?(?:года?|г|року)(?!\\p{L})\\.?)?`;
  const name = `(?<name>${thaiShort}|[\\p{L}\\p{M}]{2,})\\.?`;
  const day = '(?<day>\\d{1,2})(?:(?:st|nd|rd|th|er|o)(?!\\p{L})|\\.)?';
  const gap = '[\\s,./-]*(?:(?:of|del?)\\s+)?';
  const weekday =
    '(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*|ngay|วันที่)\\s+)?';
  const time = '(?:(?:t|,?\\s+)\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?\\s?(?:z|[+-]\\d\\d:?\\d\\d)?)?';
  const form = (pattern: string, read: DateForm['read'], end = `(?!${spaced})`): DateForm => ({
    pattern: new RegExp(pattern + end, 'uy'),
    read,
  });
  return [
    form(
      `${year}\\s?[年년](?:\\s?(?<month>\\d{1,2})\\s?[月월](?:\\s?(?<day>\\d{1,2})\\s?[日일])?)?에?`,
      byNumbers,
      '',
    ),
    form(`${year}([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})${time}`, byNumbers),
    form(`(?<year>(?:1[89]|20)\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)${time}`, byNumbers),
    form(
      `${weekday}(?<one>\\d{1,2})([/.-])\\s?(?<other>\\d{1,2})\\2\\s?(?<year>[12]\\d{3}|\\d\\d)${time}`,
      eitherWay,
    ),
    form(
      `(?<era>${Object.keys(eras).join('|')})\\s?(?<year>\\d{1,3}|元)\\s?年(?:\\s?(?<month>\\d{1,2})\\s?月(?:\\s?(?<day>\\d{1,2})\\s?日)?)?`,
      byEra,
      '',
    ),
    form(
      `(?:(?:ngay\\s+)?(?<day>\\d{1,2})\\s+)?thang\\s+(?<month>\\d{1,2})(?:\\s*[,/-]\\s*|\\s+)(?:nam\\s+)?${year}`,
      byNumbers,
    ),
    form(`${weekday}${day}${gap}${name}${gap}${byNameYear}${time}`, byName),
    form(`${weekday}(?<day>\\d{1,2})([-/.])(?<name>[\\p{L}\\p{M}]{3,})\\2(?<year>\\d\\d)`, byName),
    form(`${weekday}${name}[\\s-]*${day}[\\s,.-]+${byNameYear}${time}`, byName),
    form(`${year}[\\s,./-]+${name}[\\s-]+${day}`, byName),
    form(`${name}${gap}${byNameYear}`, byName),
    form(`(?:ปี\\s*)?พ\\.?ศ\\.?\\s*(?<year>2[45]\\d\\d)`, byBuddhistEra),
    form(`${year}[-/](?<month>0?[1-9]|1[0-2])`, byNumbers),
    form(`(?<month>0?[1-9]|1[0-2])/${year}`, byNumbers),
    form(`(?<month>0[1-9]|1[0-2])[.-]${year}`, byNumbers),
    form(`(?<year>[12]\\d\\d)0s`, byNumbers),
    form(year, byNumbers),
  ];
}

/** A day and month of one year, from day to day: `Feb 1–3, 2026`. */
export const daysOfMonth =
  /([\p{L}\p{M}]{2,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s?(?:[–—-]|to|and)\s?(\d{1,2})(?:st|nd|rd|th)?[\s,]+([12]\d{3})/uy;
/** The first date of a range, where it leaves to the second what both share: `1 February`, `1`, `February`, `February 1`. */
export const startsOfRange = [
  /(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?<name>[\p{L}\p{M}]{2,})\.?/uy,
  /(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?(?!\p{L})/uy,
  /(?<name>[\p{L}\p{M}]{2,})\.?(?:\s+(?<day>\d{1,2})(?:st|nd|rd|th)?)?(?!\p{L})/uy,
];

function byNumbers({ year, month, day }: Parts): Found {
  return [year!, Number(month ?? 0), day];
}

function byName({ year, name, day }: Parts): Found | undefined {
  const month = monthOf(name!);
  const isThai = /^\p{Script=Thai}/u.test(name!) && Number(year) > 2400;
  // French for March; with no day beside it, rather the planet.
  return month && (day || name !== 'mars')
    ? [isThai ? fromBuddhistEra(year!) : wholeYear(year!), month, day]
    : undefined;
}

function byBuddhistEra({ year }: Parts): Found {
  return [fromBuddhistEra(year!), 0];
}

function fromBuddhistEra(year: string): string {
  return String(Number(year) - 543);
}

function byEra({ era, year, month, day }: Parts): Found | undefined {
  const [first, last] = eras[era!]!;
  const whole = first - 1 + (year === '元' ? 1 : Number(year));
  return whole >= first && whole <= last ? [String(whole), Number(month ?? 0), day] : undefined;
}

/** A year of four digits, of one of two, as POSIX has it. */
function wholeYear(year: string): string {
  const digits = year.replace("'", '');
  return digits.length === 4 ? digits : `${Number(digits) < 69 ? 20 : 19}${digits}`;
}

function eitherWay({ one, other, year }: Parts, order: Order): Found {
  const [day, month] = order === 'day first' ? [one!, other!] : [other!, one!];
  const whole = wholeYear(year!);
  return isDay(`${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    ? [whole, Number(month), day]
    : [whole, Number(day), month];
}

/** The two orders in which day and month are written in numbers. */
export const orders = ['day first', 'month first'] as const;

/** The number of a month by its name or abbreviation, folded; 1 is January. */
export function monthOf(name: string): number | undefined {
  if (/^\p{Script=Latin}/u.test(name)) return latinMonths.get(name.replace(/kuuta$/, 'kuu'));
  otherMonths ??= monthsByIntl();
  // Hebrew joins the word for “in” to it.
  return otherMonths.get(name.replace(/[.\s]/g, '')) ?? otherMonths.get(name.replace(/^ב/, ''));
}

/** What the browser calls the months in scripts other than Latin. A browser needs some 50 ms for it. */
function monthsByIntl(): Map<string, number> {
  const months = new Map<string, number>();
  for (const language of otherLanguages)
    for (const style of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2000, month - 1, 15));
        const name = foldLetters(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\./g, '');
        if (/^[\p{L}\p{M}]+$/u.test(name)) months.set(name, month);
      }
    }
  return months;
}

/** A letter or digit of a script that sets spaces between words. */
export const spaced =
  '(?![\\p{Script=Han}\\p{Script=Hira}\\p{Script=Kana}\\p{Script=Hangul}])[\\p{L}\\p{M}\\p{N}]';

/** By month, folded: English, German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Finnish, Polish, Czech, Turkish, Romanian, Indonesian, Hungarian. */
const latinMonths = new Map(
  [
    'january jan januar januari janvier enero ene gennaio janeiro tammikuu stycznia styczen ledna leden ocak ianuarie janner',
    'february feb februar februari fevrier febrero febbraio fevereiro helmikuu lutego luty unora unor subat februarie',
    'march mar marz mars marzo marco maart mrz marts maaliskuu marca marzec brezna brezen mart martie maret marcius',
    'april apr avril avr abril abr aprile huhtikuu kwietnia kwiecien dubna duben nisan aprilie aprilis',
    'may mai mayo maggio maio mei maj toukokuu maja kvetna kveten mayis majus',
    'june jun juni juin junio giugno junho kesakuu czerwca czerwiec cervna cerven haziran iunie junius',
    'july jul juli juillet julio luglio julho heinakuu lipca lipiec cervence cervenec temmuz iulie julius',
    'august aug aout agosto augustus augusti elokuu sierpnia sierpien srpna srpen agustos agustus augusztus',
    'september sep sept septembre septiembre setiembre settembre setembro syyskuu wrzesnia wrzesien zari eylul septembrie szeptember',
    'october oct oktober okt octobre octubre ottobre outubro lokakuu pazdziernika pazdziernik rijna rijen ekim octombrie',
    'november nov novembre noviembre novembro marraskuu listopada listopad listopadu kasim noiembrie',
    'december dec dezember dez decembre diciembre dic dicembre dezembro joulukuu grudnia grudzien prosince prosinec aralik decembrie desember',
  ].flatMap((line, month) => line.split(' ').map((name) => [name, month + 1] as const)),
);

/** The first and the last year of each era. */
const eras: Record<string, [first: number, last: number]> = {
  ...{ 明治: [1868, 1912], 大正: [1912, 1926], 昭和: [1926, 1989], 平成: [1989, 2019], 令和: [2019, 2999] },
  ...{ 中華民國: [1912, 2999], 中华民国: [1912, 2999], 民國: [1912, 2999], 民国: [1912, 2999] },
};

/** Thai for “Buddhist era”, and a Thai month in short: `ก.ค.`, `มี.ค.`. */
const thaiEra = '(?:(?:ปี\\s*)?พ\\.?ศ\\.?\\s*)?';
const thaiShort = '[\\u0e01-\\u0e2e][\\u0e31-\\u0e4e]?\\.\\s?[\\u0e01-\\u0e2e]|เม\\.\\s?ย';

const otherLanguages = 'ar ar-LB ar-TN fa ur he ru uk bg sr mk be el hi bn ta te th hy ka'.split(' ');
let otherMonths: Map<string, number> | undefined;

/** The forms of dates, the more exact ones first. */
export const forms = dateForms();

export type Order = (typeof orders)[number];
export type Parts = Record<string, string | undefined>;
/** Month 0 where only the year is known. */
type Found = [year: string, month: number, day?: string | undefined];

interface DateForm {
  pattern: RegExp;
  read(parts: Parts, order: Order): Found | undefined;
}
