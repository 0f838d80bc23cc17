/* What the tools of the search page say, in Persian. */
import { digits, number, storiesText } from './page.ts';

export const stop = 'توقف';
export const copy = 'رونوشت';
export const copied = 'رونوشت برداشته شد.';
export const notCopied = 'مرورگر اینجا اجازهٔ رونوشت نمی‌دهد. فایل را دریافت کنید.';
export const stopped = 'متوقف شد.';
export const failed = 'یکی از فایل‌های نمایهٔ جست‌وجو در دسترس نیست. دوباره تلاش کنید.';
export const decimal = (text: string): string => digits(text.replace('.', '٫'));

export const forms = {
  csv: 'جدول (CSV)',
  bibtex: 'BibTeX',
  ris: 'RIS (EndNote، Zotero)',
  links: 'نشانی‌ها',
};
export const downloadLead = (stories: string): string =>
  `${stories}، به همین ترتیب. فایل در همین مرورگر ساخته می‌شود.`;
export const downloadWhole =
  'همهٔ خبرهای یافته‌شده به همین ترتیب، از جمله در بخش‌هایی که هنوز جست‌وجو نشده است. فایل در همین مرورگر ساخته می‌شود.';
export const foundSoFar = (stories: number): string => `تاکنون ${storiesText(stories)} …`;
export const fetched = (done: number, all: number): string =>
  `${number(done)} فایل از ${number(all)} خوانده شد …`;
export const downloaded = (stories: number, name: string): string =>
  `${storiesText(stories)} در \u2068${name}\u2069.`;
export const fileName = 'search';
export const shareFileName = 'share';
export const namesFileName = 'names';
export const storyColumns = [
  'تاریخ',
  'عنوان',
  'منبع',
  'خبرگزاری‌ها',
  'مکان',
  'اشخاص',
  'کشورها',
  'موضوع‌ها',
  'نویسنده',
  'زبان',
  'نشانی',
] as const;

export const shareLead = 'سهم خبرهای یافته‌شده از همهٔ خبرهای همان سال.';
export const compareWith = 'مقایسه با';
export const compareHint = 'واژه، نام یا نشانی یک جست‌وجو';
export const compare = 'مقایسه';
export const noComparison = 'حذف مقایسه';
export const noQuery = 'چیزی برای مقایسه نیست: واژه‌ای بنویسید یا نامی برگزینید.';
export const suggestions = 'پیشنهادها';
export const percent = '٪';
export const perThousand = 'در هزار';
export const inPercent = 'درصد از همهٔ خبرها';
export const inPerThousand = 'در هر هزار خبر';
export const shareOf = (count: number, all: number, share: string): string =>
  `${number(count)} از ${storiesText(all)}، ${share}`;
export const searchingOlder = 'بخش‌های قدیمی‌تر جست‌وجو می‌شود …';
export const atLeast = 'دست‌کم این تعداد: هنوز همهٔ آرشیو جست‌وجو نشده است.';
export const sharesDone = (found: number, all: number): string => `${number(found)} از ${storiesText(all)}`;
export const howCounted =
  'هر خبر در سالی شمرده می‌شود که تاریخش در آن آغاز می‌شود، حتی اگر تنها ماه یا سال آن معلوم باشد.';
export const numbers = 'اعداد';
export const yearColumn = 'سال';
export const allColumn = 'همهٔ خبرها';
export const storiesColumn = (query: string): string => `${query}: تعداد خبر`;
export const percentColumn = (query: string): string => `${query}: درصد`;
export const downloadCsv = 'دریافت (CSV)';
export const sharesCaption = 'تعداد خبر در هر سال';

export const namesLead =
  'در هر سطر یک نام، یا ستون نخست یک جدول، با هر املا و خطی. آنچه می‌چسبانید در همین مرورگر می‌ماند و به جایی فرستاده نمی‌شود.';
export const names = 'نام‌ها';
export const lookUp = 'یافتن';
export const noNames = 'نامی نوشته نشده است.';
export const namesLeftOut = (most: number): string => ` تنها ${number(most)} نام نخست جست‌وجو شد.`;
export const lookedUp = (done: number, all: number): string => `${number(done)} نام از ${number(all)} …`;
export const namesDone = (names: number, found: number): string =>
  `${number(names)} نام، ${number(found)} یافته شد.`;
export const matches = {
  name: 'خود نام',
  part: 'واژه‌هایی از نام',
  near: 'شاید: نامی همانند',
  unknown: 'ناشناخته',
};
export const oneOf = (match: string, people: number): string => `${match}؛ یکی از ${number(people)}`;
export const nameColumns = ['نام', 'شخص', 'یافته با', 'خبرها', 'نخستین روز', 'واپسین روز'] as const;
export const nameFileColumns = [
  'نام',
  'یافته با',
  'تعداد نامزدها',
  'شخص',
  'شناسه',
  'خبرها',
  'نخستین روز',
  'واپسین روز',
  'نشانی',
] as const;
