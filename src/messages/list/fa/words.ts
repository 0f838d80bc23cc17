/* What the page of kept stories says as it is used, in Persian. */
import { formats } from '../../fa/formats.ts';

export { citation } from '../../fa/citation.ts';
export { dates } from '../../fa/dates.ts';
export { digits } from '../../fa/formats.ts';

const stories = (count: number): string => `${formats.number(count)} خبر`;

export const columns = ['عنوان', 'تاریخ', 'منبع', 'نویسنده', 'زبان', 'نشانی'] as const;

export const isKept = (title: string): string => `«${title}» نگه داشته شد.`;
export const wasKept = (title: string): string => `«${title}» پیش‌تر نگه داشته شده بود.`;
export const areKept = (added: number): string =>
  added ? `${stories(added)} افزوده شد.` : 'همه پیش‌تر نگه داشته شده بودند.';
export const isRemoved = (title: string): string => `«${title}» حذف شد.`;
export const areRemoved = (count: number): string => `${stories(count)} حذف شد.`;
export const isUndone = 'بازگردانده شد.';
export const ownCount = (count: number): string => `${stories(count)} نگه داشته‌اید`;
export const sharedHeading = 'فهرستی که فرستاده‌اند';
export const sharedCount = (count: number): string => `فهرستی از ${stories(count)} که می‌توانید نگه دارید`;

export const noneFound = 'نشانی هیچ خبری از این آرشیو در آن نیست.';
export const noSuchStory = 'این نشانی از آنِ هیچ خبری نیست.';
export const copied = (what: string): string => `رونوشت برداشته شد: ${what}.`;
export const leftOut = (count: number): string => ` ${stories(count)} که صفحه‌اش خوانده نشد در آن نیست.`;
export const notCopied = 'مرورگر اینجا اجازهٔ رونوشت نمی‌دهد. فایل را دریافت کنید.';
export const linkCopied = 'پیوند این فهرست رونوشت شد.';

export const full =
  'مرورگر برای این سایت جای بیشتری ندارد؛ پس چیزی تغییر نکرد. نخست خبرهای دیگری را حذف کنید.';
export const unkept =
  'این مرورگر، مانند پنجرهٔ خصوصی، چیزی نگه نمی‌دارد: فهرست با بسته شدن این صفحه از میان می‌رود. پیوند آن را رونوشت کنید یا فایلش را دریافت کنید.';
export const damaged = 'آنچه این مرورگر نگه داشته بود آسیب دیده است. هر چه از آن خواندنی بود اینجاست.';

export const moved = 'نشانی این خبر تغییر کرده است؛ فهرست به نشانی تازه می‌رود.';
export const withdrawn = 'منبع آن را پس گرفته است';
export const missing = 'آرشیو چنین خبری ندارد';
export const unread = 'صفحهٔ آن اکنون در دسترس نیست';

export const undated = 'تاریخ نامعلوم';

export const keep = 'نگه داشتن';
export const remove = 'حذف';
export const named = (action: string, title: string): string => `${action} «${title}»`;
export const fileName = 'kept-stories';
