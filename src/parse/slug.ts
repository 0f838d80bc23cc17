import anyAscii from 'any-ascii';

/** A name as it appears in a URL: lower-case ASCII letters, digits and single hyphens. Every script is transliterated. */
export function slug(name: string): string {
  return anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
