import { quoted } from '../../parse/contentError.ts';
import { readStoryDate } from '../../parse/storyDate.ts';
import { readStamp } from './stamp.ts';
import type { Dated } from '../readers/page/facts.ts';

/** A date as a page’s machine-readable parts write it: what `readStamp` reads, seconds of 1970, and what a browser or an editor’s system prints. */
export function readDate(written: string): Dated | undefined {
  const text = written.replace(/\s+/g, ' ').trim();
  if (text.length > 100) return undefined;
  const stamp =
    readStamp(text) ??
    readStamp(text.replace(/ (\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?$/, 'T$1')) ??
    fromSeconds(text);
  if (stamp) return { ...stamp, written: text };
  return printedDate(text);
}

/**
 * The first day in a text as people write it, with the time behind it: `Published April 8, 2025 at 2:05 PM EDT`, `8 de abril de 2025, 14:05`.
 * Days in figures alone are read where they can be read in one way only.
 */
export function printedDate(text: string): Dated | undefined {
  const latin = latinDigits(text);
  const day = firstDay(latin);
  if (!day) return undefined;
  const { date, start, end, note } = day;
  const clock = clockIn(latin.slice(end, end + 40)) ?? clockIn(latin.slice(Math.max(0, start - 25), start));
  const written = text.slice(start, end + (clock?.end ?? 0)).trim();
  if (!clock) return { date, written, ...(note && { lost: `${note} ${quoted(written)}` }) };
  const zone = clock.zone;
  const whole = zone === undefined ? undefined : readStamp(`${date}T${clock.time}${zone}`);
  const offset =
    whole && !whole.lost ? whole : zone === undefined ? undefined : rfcStamp(date, clock.time, zone);
  if (offset && !offset.lost) return { date: offset.date, written };
  return { date, written, lost: `the day alone of ${quoted(written)}, for its time has no known offset` };
}

/** Digits of Arabic, Persian and Devanagari as those of ASCII; all else stays, sign for sign. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) =>
    String((digit.charCodeAt(0) - (/[०-९]/.test(digit) ? 0x966 : digit < '۰' ? 0x660 : 0x6f0)) % 10),
  );
}

function fromSeconds(text: string): { date: string } | undefined {
  const seconds = /^(\d{9,10})(?:\d{3})?$/.exec(text)?.[1];
  if (seconds === undefined || Number(seconds) < 5e8) return undefined;
  return { date: new Date(Number(seconds) * 1000).toISOString().replace('.000', '') };
}

function rfcStamp(day: string, time: string, zone: string): ReturnType<typeof readStamp> {
  const [year, month, date] = day.split('-');
  const name = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][
    Number(month) - 1
  ];
  return readStamp(`${date} ${name} ${year} ${time}:00 ${zone}`);
}

interface Found {
  date: string;
  start: number;
  end: number;
  note?: string;
}

function firstDay(text: string): Found | undefined {
  const found = shapes.flatMap(({ shape, order }) => {
    const match = shape.exec(text);
    if (!match) return [];
    const [day, month, year] = order.map((group) => match[group] ?? '');
    const number = /^\d+$/.test(month!) ? Number(month) : monthNumber(month!);
    const date =
      number === undefined
        ? undefined
        : `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`;
    return date !== undefined && 'value' in readStoryDate(date)
      ? [{ date, start: match.index, end: match.index + match[0].length }]
      : [];
  });
  return found.toSorted((one, other) => one.start - other.start)[0] ?? persianDay(text) ?? figures(text);
}

const shapes: { shape: RegExp; order: [day: number, month: number, year: number] }[] = [
  {
    shape:
      /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?,? (?:de |di )?(\p{L}[\p{L}\p{M}]{1,12})\.?,? (?:de |del )?(\d{4})(?!\d)/u,
    order: [1, 2, 3],
  },
  {
    shape: /(?<![\p{L}])(\p{L}[\p{L}\p{M}]{2,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u,
    order: [2, 1, 3],
  },
  { shape: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, order: [3, 2, 1] },
  { shape: /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日/, order: [3, 2, 1] },
];

/** `31/12/2025` and `12/31/2025` say which is which; `08/04/2025` does not. */
function figures(text: string): Found | undefined {
  const match = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d])/.exec(text);
  if (!match) return undefined;
  const [whole, one, mark, other, year] = match;
  const dayFirst = mark === '.' || Number(one) > 12 || one === other;
  if (!dayFirst && Number(other) <= 12) return undefined;
  const [day, month] = dayFirst ? [one!, other!] : [other!, one!];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return 'value' in readStoryDate(date)
    ? { date, start: match.index, end: match.index + whole.length }
    : undefined;
}

function clockIn(text: string): { time: string; zone?: string; end: number } | undefined {
  const match =
    /(?<![\d:])(\d{1,2})[:.h](\d{2})(?::\d{2})?(?:\s*([ap])\.?m\b\.?)?(?:\s*(?:Uhr|hrs|h)\b)?(?:\s*\(?((?:UTC|GMT)\s*[+−-]\s*\d{1,2}(?::?\d{2})?|[+−-]\d{2}:?\d{2}\b|UTC|GMT|Z\b|[ECMP][SD]?T\b|CES?T\b|BST\b|IST\b|MSK\b|ET\b))?/i.exec(
      text,
    );
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return undefined;
  const hour = match[3] ? (Number(match[1]) % 12) + (/p/i.test(match[3]) ? 12 : 0) : Number(match[1]);
  const zone = match[4] === undefined ? undefined : zoneOf(match[4]);
  return {
    time: `${String(hour).padStart(2, '0')}:${match[2]}`,
    ...(zone !== undefined && { zone }),
    end: match.index + match[0].length,
  };
}

function zoneOf(written: string): string {
  const numbers = /^(?:UTC|GMT)?\s*([+−-])\s*(\d{1,2}):?(\d{2})?$/i.exec(written);
  if (!numbers) return written.toUpperCase();
  return `${numbers[1] === '−' ? '-' : numbers[1]}${numbers[2]!.padStart(2, '0')}:${numbers[3] ?? '00'}`;
}

function monthNumber(word: string): number | undefined {
  const bare = word.normalize('NFC').toLowerCase();
  const whole = names.get(bare);
  if (whole !== undefined || bare.length < 3) return whole;
  const short = [...names].filter(([name]) => name.startsWith(bare));
  return new Set(short.map(([, number]) => number)).size === 1 ? short[0]![1] : undefined;
}

/** A day of the Persian solar calendar: `۱۹ فروردین ۱۴۰۴`. */
function persianDay(text: string): Found | undefined {
  const match = new RegExp(`(\\d{1,2}) (${persianMonths.join('|')})(?: ماه)?[،,]? (1[34]\\d{2})`).exec(text);
  if (!match) return undefined;
  const [whole, day, month, year] = match;
  const wanted = [Number(year), persianMonths.indexOf(month!) + 1, Number(day)].join('/');
  // The year begins on 20 or 21 March; from there the day is found by counting.
  const start = Date.UTC(Number(year) + 621, 2, 19);
  for (let days = 0; days < 370; days++) {
    const at = new Date(start + days * 86_400_000);
    const parts = persian.formatToParts(at).filter(({ type }) => ['year', 'month', 'day'].includes(type));
    const there = ['year', 'month', 'day']
      .map((type) => Number.parseInt(parts.find((part) => part.type === type)!.value, 10))
      .join('/');
    if (there === wanted)
      return {
        date: at.toISOString().slice(0, 10),
        start: match.index,
        end: match.index + whole.length,
        note: 'the day of the Persian calendar',
      };
  }
  return undefined;
}

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

const persianMonths = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
];

/** The months in the languages of the larger agencies, in small letters. Shorter forms are found by their beginning. */
const names = new Map(
  [
    'january february march april may june july august september october november december',
    'januar februar märz april mai juni juli august september oktober november dezember',
    'jänner feber mrz apr mai jun jul aug sept okt nov dez',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'januari februari maart april mei juni juli augustus september oktober november december',
    'januari februari mars april maj juni juli augusti september oktober november december',
    'januar februar mars april mai juni juli august september oktober november desember',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    'يناير فبراير مارس ابريل مايو يونيه يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر',
    'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  ].flatMap((line) => line.split(' ').map((name, month) => [name.normalize('NFC'), month + 1] as const)),
);
