import { z } from 'zod';
import type { Reading } from './contentError.ts';
import { quoted } from './contentError.ts';
import { countryCodes } from './isoCountries.ts';
import { deceptionOf, deceptive, visible } from './sourceText.ts';
import { slug } from './slug.ts';
import { readStoryDate } from './storyDate.ts';

/*
 * The kinds of value front matter can hold. Every scalar arrives as the string that was written. Each kind takes an
 * example, the line an editor could write, which its errors show; an issue carries it as `params.fix`.
 */

/** Text on one line: a headline, a place, a name. White space is folded. */
export const line = (example: string) => field(example, (value) => readLine(value, example));

/** A list of what `of` reads. */
export const list = <T extends z.ZodType>(of: T, example: string) =>
  z
    .unknown()
    .transform((value, context) =>
      Array.isArray(value) ? value : refuse(context, notA(value, 'a list', example)),
    )
    .pipe(z.array(of));

/** A group of names of the editor’s own, each with what `of` reads: `{The Berkshire Eagle: {home: US}}`. */
export const group = <T extends z.ZodType>(of: T, example: string) =>
  z
    .unknown()
    .transform((value, context) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : refuse(context, notA(value, 'a group of fields', example)),
    )
    .pipe(z.record(z.string(), of));

/** One line of text, or several as a list: always read as a list. */
export const lines = (example: string) =>
  z
    .unknown()
    .transform((value, context) => {
      if (Array.isArray(value)) return value;
      return typeof value === 'string' ? [value] : refuse(context, notA(value, 'text or a list', example));
    })
    .pipe(z.array(line(example)));

export const date = (example: string) =>
  field(example, (value) => {
    const text = readLine(value, example);
    return 'message' in text ? text : readStoryDate(text.value);
  });

export const flag = (example: string) =>
  field(example, (value): Reading<boolean> => {
    if (value === 'true' || value === 'false') return { value: value === 'true' };
    return typeof value === 'string'
      ? { message: `${quoted(value)} is neither true nor false.`, fix: `Write ${example}.` }
      : notA(value, 'true or false', example);
  });

export const oneOf = <const T extends string>(words: readonly T[], example: string) =>
  field(example, (value): Reading<T> => {
    const text = readLine(value, example);
    if ('message' in text) return text;
    const word = words.find((candidate) => candidate === text.value);
    return word
      ? { value: word }
      : { message: `${quoted(text.value)} is not one of ${words.join(', ')}.`, fix: `Write ${example}.` };
  });

/** An address on the web: http or https, absolute. */
export const webAddress = (example: string) =>
  field(example, (value) => {
    const text = readLine(value, example);
    if ('message' in text) return text;
    const sound = /^https?:\/\/[^/\s]/i.test(text.value) && URL.canParse(text.value);
    return sound
      ? { value: new URL(text.value).href }
      : { message: `${quoted(text.value)} is not a web address.`, fix: `Write it in full: ${example}.` };
  });

/** Where a site stands: https and a host, without a path; read with a slash at its end. */
export const siteAddress = (example: string) =>
  field(example, (value): Reading<string> => {
    const text = readLine(value, example);
    if ('message' in text) return text;
    const url = URL.parse(/^https?:/i.test(text.value) ? text.value : '');
    if (!url?.host || url.username || url.password)
      return { message: `${quoted(text.value)} is not a web address.`, fix: `Write it in full: ${example}.` };
    if (url.protocol !== 'https:')
      return {
        message: `${quoted(text.value)} is not an address with https.`,
        fix: `Write https://${url.host}, or build with --site ${url.origin}.`,
      };
    if (url.pathname + url.search + url.hash !== '/')
      return {
        message: `${quoted(text.value)} holds a path.`,
        fix: `Write ${url.origin}, and build with --base ${url.pathname.replace(/\/?$/, '/')}.`,
      };
    return { value: url.href };
  });

/** A country’s code in capitals. Whether the archive has a record for it, the archive checks. */
export const countryCode = (example: string) =>
  field(example, (value) => {
    const text = readLine(value, example);
    if ('message' in text || countryCodes.has(text.value)) return text;
    const capitals = text.value.toUpperCase();
    if (countryCodes.has(capitals)) {
      return {
        message: `the country code ${quoted(text.value)} is not in capitals.`,
        fix: `Write ${capitals}.`,
      };
    }
    return {
      message: `${quoted(text.value)} is not a country’s code.`,
      fix: `Write the two capital letters of ISO 3166-1: ${example}.`,
    };
  });

/** The id of a person: the name of the record's file without `.md`. */
export const personRef = (example: string) =>
  field(example, (value) => {
    const text = readLine(value, example);
    if ('message' in text || text.value === slug(text.value)) return text;
    return {
      message: `${quoted(text.value)} is not the id of a person.`,
      fix: `Write the name of the record’s file without its ending: ${slug(text.value) || example}.`,
    };
  });

/** A language, BCP 47, in its canonical spelling. */
export const language = (example: string) =>
  field(example, (value) => {
    const text = readLine(value, example);
    if ('message' in text) return text;
    const tag = canonicalTag(text.value);
    return tag
      ? { value: tag }
      : { message: `${quoted(text.value)} is not a language tag (BCP 47).`, fix: `Write ${example}.` };
  });

/** What matches a pattern, told in words: `what` ends the sentence “… is not”. */
export const pattern = (shape: RegExp, what: string, example: string) =>
  field(example, (value) => {
    const text = readLine(value, example);
    if ('message' in text || shape.test(text.value)) return text;
    return { message: `${quoted(text.value)} is not ${what}.`, fix: `Write ${example}.` };
  });

/** A value that must be there. */
function field<T>(example: string, read: (value: unknown) => Reading<T>) {
  return z.unknown().transform((value, context): T => {
    const reading = value === undefined ? { message: 'is missing.', fix: `Write ${example}.` } : read(value);
    return 'message' in reading ? refuse(context, reading) : reading.value;
  });
}

function readLine(value: unknown, example: string): Reading<string> {
  if (typeof value !== 'string') return notA(value, 'text', example);
  const text = value.replace(/\s+/gu, ' ').trim();
  if (!visible.test(text)) return { message: 'is empty.', fix: `Write ${example}, or delete the line.` };
  const hidden = text.match(deceptive)?.[0];
  return hidden ? deceptionOf(hidden) : { value: text };
}

function notA(value: unknown, wanted: string, example: string): { message: string; fix: string } {
  const kind = Array.isArray(value) ? 'a list' : typeof value === 'string' ? 'text' : 'a group of fields';
  return { message: `is ${kind}, not ${wanted}.`, fix: `Write ${example}.` };
}

function refuse(context: z.RefinementCtx, { message, fix }: { message: string; fix: string }): never {
  context.addIssue({ code: 'custom', message, params: { fix } });
  return z.NEVER;
}

function canonicalTag(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    // Extensions and private use say nothing of the language, and have no name to show.
    return canonical && new Intl.Locale(canonical).baseName === canonical ? canonical : undefined;
  } catch {
    return undefined;
  }
}
