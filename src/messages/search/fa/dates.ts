/* Words of dates in Persian; the English ones are read beside them. */
import { foldLetters } from '../../../archive/fold.ts';
import * as en from '../en/dates.ts';

const limits: Record<string, (date: string) => string> = {
  since: (date) => `از ${date} به بعد`,
  after: (date) => `پس از ${date}`,
  before: (date) => `پیش از ${date}`,
};

export const limitText = (limit: string, date: string): string => limits[limit]?.(date) ?? `تا ${date}`;
export const rangeText = (from: string, to: string): string => `${from} تا ${to}`;

/** By the English word that means the same. */
const before: Record<string, string[]> = {
  since: ['از'],
  after: ['پس از', 'بعد از'],
  before: ['پیش از', 'قبل از'],
  until: ['تا'],
  between: ['بین', 'میان'],
  during: ['طی', 'در طول'],
  in: ['در'],
};
const english = new Map(
  Object.entries(before).flatMap(([word, own]) =>
    own.map((one): [string, string] => [foldLetters(one), word]),
  ),
);

/** Words as a query has them, as alternatives of a pattern, the longest first. */
function anyOf(words: string[]): string {
  const folded = words.map((word) => foldLetters(word).replace(/\s+/g, '\\s+'));
  return `(?:${folded.sort((a, b) => b.length - a.length).join('|')})`;
}
const end = '(?![\\p{L}\\p{M}])';
const or = (pattern: RegExp, own: string, flags: string): RegExp =>
  new RegExp(`${pattern.source}|${own}`, flags);

// The same pattern with the Persian words among the English ones.
export const prefixes = new RegExp(
  en.prefixes.source
    .replace('(since', () => `(${anyOf([...english.keys()])}|since`)
    .replace('(?:year', () => `(?:(?:year|${anyOf(['سال', 'سال‌های'])})`),
  'y',
);
export const limitOf = (word: string): string => english.get(word.replace(/\s+/g, ' ')) ?? word;
export const joints = or(en.joints, `\\s+${anyOf(['تا', 'و'])}\\s+`, 'uy');
export const onwards = or(en.onwards, `\\s+${anyOf(['به بعد', 'به این سو'])}${end}`, 'uy');
export const onAfterFrom = onwards;
export const countBefore = or(
  en.countBefore,
  `(?<![\\p{L}\\p{M}])${anyOf(['شماره', 'قطعنامه', 'پرواز'])}\\s*$`,
  'u',
);
export const unitAfter = or(
  en.unitAfter,
  `\\s?${anyOf(
    'تن کیلو گرم کیلوگرم متر کیلومتر مایل لیتر بشکه هکتار دلار یورو ریال تومان پوند ین یوان روبل روپیه لیر مگاوات گیگاوات درصد نفر کشته زخمی مجروح نیرو سرباز رأی کرسی شغل بار سال ماه هفته روز ساعت دقیقه هزار میلیون میلیارد تریلیون خانه خودرو مورد'.split(
      ' ',
    ),
  )}${end}`,
  'uy',
);
