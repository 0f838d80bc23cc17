import { itemAt } from '../parse/assert.ts';

/** How a locale (BCP 47) writes sizes that are given in bytes: `640 bytes`, `1.2 MB`. */
export function bytesIn(locale: string): (size: number) => string {
  // Persian’s short forms are Latin letters.
  const isShort = locale !== 'fa';
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'].map(
    (unit, step) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: step && isShort ? 'short' : 'long',
        maximumSignificantDigits: 3,
      }),
  );
  return (size) => {
    const step = size < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(size) / 3));
    return itemAt(units, step).format(size / 1000 ** step);
  };
}
