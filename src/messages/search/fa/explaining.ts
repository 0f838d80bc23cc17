/* What the search page says where an address or its words need explaining, in Persian. */
import type { Line } from '../../../search/page/wording.ts';
import type { Typed } from '../en/explaining.ts';
import { listed, number, quoted, storiesText } from './page.ts';

const limits = { from: 'از', to: 'تا' };
const typedAs: Record<Typed, string> = { number: 'عدد', word: 'واژهٔ', words: 'واژه‌های' };

export const backwards = (first: string, last: string, swapped: string): Line => [
  `روز نخست، ${first}، پس از روز پایانی، ${last}، است: هیچ‌یک به کار نرفت. `,
  { text: 'جابه‌جا کردن آن‌ها', href: swapped },
];
export const noLimit = (value: string, name: 'from' | 'to', isDay: boolean): string =>
  `${isDay ? `روز ${quoted(value)} در هیچ تقویمی نیست` : `${quoted(value)} روزی مانند 2025-04-08 نیست`}: جست‌وجو «${limits[name]}» را به کار نبرد.`;

export const notDated = (date: string, typed: string, what: Typed): string =>
  `چنین خبری با تاریخ ${quoted(date)} نیست؛ نتیجه برای ${typedAs[what]} ${quoted(typed)} است.`;
export const searchTyped = (typed: string, what: Typed): string =>
  `جست‌وجوی ${typedAs[what]} ${quoted(typed)}`;
export const readAsDate = (typed: string): string => `${quoted(typed)} تاریخ به شمار آمد. `;
export const eitherDate = (shown: string, other: string, href: string): Line => [
  `${shown} یا `,
  { text: other, href },
  `؟ نتیجه برای ${shown} است. `,
];

export const otherwise = (name: string): string =>
  `همراه با خبرهایی که نام ${name} را به گونه‌ای دیگر نوشته‌اند. فقط با این املا: `;

export const unprinted = (words: string[]): string => `${listed(words, 'or')} در هیچ خبری نیست؛ نتیجه برای `;
export const nothingFor = (words: string): string =>
  `برای واژه‌های ${words} در اینجا چیزی پیدا نشد؛ نتیجه برای `;
export const togetherWith = ' همراه با ';
export const shownWith = (words: string): string => `، با ${words} است.`;
export const stop = ' است.';
export const didYouMean = 'یا منظورتان این بود: ';
export const or = ' یا ';
export const and = ' و ';
export const questionMark = '؟';
export const more = (count: number): string => ` و ${number(count)} مورد دیگر`;

export const noWord = (typed: string): string => `${typed} واژه‌ای ندارد.`;
export const noSuchDay = (day: string): string => `روز ${day} در هیچ تقویمی نیست.`;
export const noStoryPrints = (word: string): string => `${word} در هیچ خبری نیست.`;
export const morePrinted = (count: number): string => `${number(count)} واژهٔ دیگر نیز در هیچ خبری نیست.`;
export const noStoryAbout = (name: string, form: string): string =>
  `هیچ خبری دربارهٔ ${name}${form && ` (${form})`} نیست.`;
export const nearestDays = 'نزدیک‌ترین روزهای خبردار: ';
export const inBrackets = (count: number): string => ` (${number(count)})`;
export const excludes = (part: string): string => `${part} همهٔ خبرهایی را کنار می‌گذارد که بقیه پیدا می‌کند.`;
export const excludesAll = (part: string): string => `${part} همهٔ خبرها را کنار می‌گذارد.`;
export const noStoryHasAll = (words: string): string => `هیچ خبری همهٔ ${words} را ندارد.`;
export const searchWithout = (part: string): string => `جست‌وجو بدون ${part}`;
export const findsSo = (stories: number, isAtLeast: boolean): string =>
  `: ${isAtLeast ? 'دست‌کم ' : ''}${storiesText(stories)}`;
export const theDays = (when: string): string => `روزهای ${when}`;
