/* What a page says that was kept to be read away from the network, in Persian. */

export const locale = 'fa-u-ca-gregory';

export const isCopy = (when: string): string =>
  `آرشیو اکنون در دسترس نیست. این نسخه‌ای است که مرورگر شما در ${when} نگه داشته است.`;
export const tryAgain = 'تلاش دوباره';
export const notKept = (address: string): string =>
  `آرشیو اکنون در دسترس نیست و مرورگر شما صفحهٔ \u2066${address}\u2069 را نگه نداشته است.`;
export const keptPages = 'صفحه‌هایی که مرورگر شما نگه داشته است';
export const keptOn = (when: string): string => `نگه‌داشته در ${when}`;
