/* What every search may say, in Persian. */
import type { Kind } from '../../../search/names.ts';
import type { Doubt } from '../../dates.ts';

const months = 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' ');
const weekdays = 'یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه'.split(' ');

export const digits = (text: string): string => text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!);

export const number = (count: number): string => digits(String(count).replace(/\B(?=(?:\d{3})+$)/g, '٬'));

export const dateText = (year: number | '', month?: number, day?: number | string): string =>
  digits([day, month && months[month - 1], year].filter(Boolean).join(' '));

export const weekday = (number: number): string => weekdays[number]!;

export const decade = (year: number): string => `دههٔ ${digits(String(year))}`;

export const doubts: Record<Doubt, string> = { '~': 'حدود', '?': 'احتمالاً', '%': 'احتمالاً حدود' };

export const since = (date: string): string => `از ${date} به بعد`;
export const until = (date: string, isWhole: boolean): string => `تا ${isWhole ? 'پایان ' : ''}${date}`;
export const onDay = (date: string): string => `در ${date}`;
export const within = (span: string): string => `در ${span}`;
export const withinDecade = within;
export const fromTo = (from: string, to: string): string => `از ${from} تا ${to}`;

export const wholeArchive = 'آرشیو';
export const inDecade = decade;
export const days = (first: number, last: number): string => digits(`${first} تا ${last}`);
export const andBeyond = (span: string, isNewer: boolean): string =>
  `${span} و ${isNewer ? 'پس' : 'پیش'} از آن`;
export const searchSpan = (span: string): string => `جست‌وجو در ${span}`;
export const searchAll = 'جست‌وجو در کل آرشیو';

export const comma = '،\u200f ';
export const dot = ' \u200f·\u200f ';
export const quoted = (words: string): string => `«${words}»`;

export const listed = (names: string[], last: 'and' | 'or'): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(comma)} ${last === 'and' ? 'و' : 'یا'} ${names.at(-1)!}`;
export const allAndAny = (all: string, any: string): string => `${all}، و ${any}`;

export const storiesText = (count: number): string => `${number(count)} خبر`;
export const storiesAfterNumber = (): string => ' خبر';
export const noStory = ' بدون خبر';

export const countText = (stories: number, left: string | undefined, what: string, when: string): string => {
  const asked = [what && `برای ${what}`, when].filter(Boolean).join(' ');
  const told = stories
    ? [left ? 'دست‌کم' : '', storiesText(stories), asked].filter(Boolean).join(' ')
    : [left ? 'هنوز خبری' : 'خبری', asked, 'پیدا نشد'].filter(Boolean).join(' ');
  return left ? `${told}؛ ${left} هنوز جست‌وجو نشده است` : told;
};

export const orders = { newest: 'از جدید به قدیم', best: 'بهترین‌ها نخست', oldest: 'از قدیم به جدید' };

const kinds: Record<Kind, string> = { person: 'شخص', country: 'کشور', source: 'منبع', topic: 'موضوع' };

export const also = 'همچنین: ';
export const alsoGap = '؛ ';
export const beforeSubject = (kind: Kind): string =>
  kind === 'topic' || kind === 'source' ? `${kinds[kind]} ` : '';
export const afterSubject = (form: string, stories: number): string =>
  `${form && ` (${form})`}، ${storiesText(stories)}`;

export const offered = (kind: Kind, form: string, stories: number): string =>
  ` ${kind === 'person' ? '' : `${kinds[kind]} · `}${form && `با نام ${form} · `}${storiesText(stories)}`;
export const unknown = (kind: Kind, name: string): string => `آرشیو ${kinds[kind]} ${name} را نمی‌شناسد.`;

/** Of a text that several names fit. */
export const mayBe = (typed: string, names: string): string =>
  `${typed} ممکن است ${names} باشد: از فهرست برگزینید.`;
export const together = (names: string[]): string => names.join(' همراه با ');

export const searching = 'در حال جست‌وجو …';
export const unreachable = 'نمایهٔ جست‌وجو در دسترس نیست. فهرست‌های پایین به همهٔ خبرها می‌رسند.';
export const remove = 'حذف ';
export const clear = 'پاک کردن';
export const anyOfThese = 'هر یک از این‌ها';
export const allOfThese = 'همهٔ این‌ها';
export const storiesWith = (isMany: boolean): string => (isMany ? 'خبرهای دارای همهٔ' : 'خبرهای دارای');
export const storiesWithAny = 'خبرهای دارای هر یک از';
export const andWith = 'و نیز';
export const countSubjects = 'شمارش اشخاص، کشورها، منابع و موضوع‌ها';
export const photoCaption = 'شرح عکس';
export const filePhoto = 'عکس آرشیوی';
