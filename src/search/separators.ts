/*
 * Signs that separate the words of a query as white space does: `Iran,Iraq`, `cocoa/coffee`. Small, because the search box needs it before
 * a search.
 */

const hebrew = '[\\u0590-\\u05ff\\ufb1d-\\ufb4f]';
/** A quote mark inside a Hebrew word, which quotes nothing; the source of a regular expression. */
export const gershayim = `(?<=${hebrew})["“”„׳״](?=${hebrew})`;
/** A quote mark; the source of a regular expression. */
export const quote = `(?!${gershayim})["“”„«»＂「」『』]`;

/**
 * A query with white space in place of commas and the like between letters, and of slashes, plus signs and ampersands between words of two
 * letters and more, so that `R&D` stays whole; the latter not in quotes nor in excluded words.
 */
export function separated(query: string): string {
  const text = hasComma.test(query) ? query.replace(commas, ' ') : query;
  return hasSlash.test(text) ? text.replace(slashes, (_, kept?: string) => kept ?? ' ') : text;
}

const hasComma = /[,;|،؛、，；]/;
const commas = /(?<=[\p{L}\p{M}])[,;|،؛、，；](?=\p{L})/gu;
const hasSlash = /[/+&／＋＆]/;
const slashes = new RegExp(
  `((?:(?<!\\S)[-－])?${quote}(?:(?!${quote}).)*(?:${quote})?|(?<!\\S)[-－]\\S+)|(?<=\\p{L}\\p{M}*\\p{L}\\p{M}*)[/+&／＋＆](?=\\p{L}\\p{M}*\\p{L})`,
  'gsu',
);
