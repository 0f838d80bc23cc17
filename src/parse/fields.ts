import { z } from 'zod';
import type { Reading, Refusal } from './contentError.ts';
import { defect } from './defects.ts';
import { countryCodes } from './isoCountries.ts';
import { deceptionOf, deceptive, visible } from './sourceText.ts';
import { slug } from './slug.ts';
import { readStoryDate } from './storyDate.ts';

/*
 * The kinds of value front matter can hold. Every scalar arrives as the string that was written. Each kind takes an
 * example, the line an editor could write, which its errors show; an issue carries the refusal as its `params`.
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
      ? defect('unknown-value', { value, words: ['true', 'false'], example })
      : notA(value, 'true or false', example);
  });

export const oneOf = <const T extends string>(words: readonly T[], example: string) =>
  field(example, (value): Reading<T> => {
    const text = readLine(value, example);
    if ('message' in text) return text;
    const word = words.find((candidate) => candidate === text.value);
    return word ? { value: word } : defect('unknown-value', { value: text.value, words, example });
  });

/** An address on the web: http or https, absolute. */
export const webAddress = (example: string) =>
  field(example, (value) => {
    const text = readLine(value, example);
    if ('message' in text) return text;
    const sound = /^https?:\/\/[^/\s]/i.test(text.value) && URL.canParse(text.value);
    return sound
      ? { value: new URL(text.value).href }
      : defect('bad-web-address', { value: text.value, example });
  });

/** Where a site is: https and a host, without a path; read with a slash at its end. */
export const siteAddress = (example: string) =>
  field(example, (value): Reading<string> => {
    const text = readLine(value, example);
    if ('message' in text) return text;
    const url = URL.parse(/^https?:/i.test(text.value) ? text.value : '');
    if (!url?.host || url.username || url.password)
      return defect('bad-web-address', { value: text.value, example });
    if (url.protocol !== 'https:')
      return defect('insecure-site-address', { value: text.value, host: url.host, origin: url.origin });
    if (url.pathname + url.search + url.hash !== '/')
      return defect('site-address-with-path', {
        value: text.value,
        origin: url.origin,
        base: url.pathname.replace(/\/?$/, '/'),
      });
    return { value: url.href };
  });

/** A country’s code in capitals. Whether the archive has a record for it, the archive checks. */
export const countryCode = (example: string) =>
  field(example, (value) => {
    const text = readLine(value, example);
    if ('message' in text || countryCodes.has(text.value)) return text;
    const capitals = text.value.toUpperCase();
    return countryCodes.has(capitals)
      ? defect('country-code-case', { value: text.value, capitals })
      : defect('bad-country-code', { value: text.value, example });
  });

/** The id of a person: the name of the record's file without `.md`. */
export const personRef = (example: string) =>
  field(example, (value) => {
    const text = readLine(value, example);
    if ('message' in text || text.value === slug(text.value)) return text;
    return defect('bad-person-id', { value: text.value, example: slug(text.value) || example });
  });

/** A language, BCP 47, in its canonical spelling. */
export const language = (example: string) =>
  field(example, (value) => {
    const text = readLine(value, example);
    if ('message' in text) return text;
    const tag = canonicalTag(text.value);
    return tag ? { value: tag } : defect('bad-language', { value: text.value, example });
  });

/** What matches a pattern; `wanted` names it: `a Wikidata item`. */
export const pattern = (shape: Pick<RegExp, 'test'>, wanted: string, example: string) =>
  field(example, (value) => {
    const text = readLine(value, example);
    if ('message' in text || shape.test(text.value)) return text;
    return defect('bad-value', { value: text.value, wanted, example });
  });

/** A point of a picture: how far from its left edge and from its top edge, as parts of its width and height. */
export const point = (example: string) =>
  field(example, (value): Reading<[x: number, y: number]> => {
    if (!Array.isArray(value)) return notA(value, 'a list', example);
    const parts = value.map((part) => (/^(?:0|1|[01]?\.\d+|1\.0+)$/.test(String(part)) ? Number(part) : NaN));
    const [x = NaN, y = NaN] = parts;
    return parts.length === 2 && [x, y].every((part) => part >= 0 && part <= 1)
      ? { value: [x, y] }
      : defect('bad-value', {
          value: value.join(', '),
          wanted: 'a point, as two numbers from 0 to 1',
          example,
        });
  });

/** A value that must be there. */
function field<T>(example: string, read: (value: unknown) => Reading<T>) {
  return z.unknown().transform((value, context): T => {
    const reading = value === undefined ? defect('missing-field', { example }) : read(value);
    return 'message' in reading ? refuse(context, reading) : reading.value;
  });
}

function readLine(value: unknown, example: string): Reading<string> {
  if (typeof value !== 'string') return notA(value, 'text', example);
  const text = value.replace(/\s+/gu, ' ').trim();
  if (!visible.test(text)) return defect('empty-field', { example });
  const hidden = text.match(deceptive)?.[0];
  return hidden ? deceptionOf(hidden) : { value: text };
}

function notA(value: unknown, wanted: string, example: string): Refusal {
  const found = Array.isArray(value) ? 'a list' : typeof value === 'string' ? 'text' : 'a group of fields';
  return defect('wrong-type', { found, wanted, example });
}

function refuse(context: z.RefinementCtx, { id, message, fix }: Refusal): never {
  context.addIssue({ code: 'custom', message, params: { id, fix } });
  return z.NEVER;
}

function canonicalTag(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    // The form allows names of more letters (`english`), but none is registered (RFC 5646, 2.2.1).
    if (!canonical || !/^[a-z]{2,3}(?![a-z])/.test(canonical)) return undefined;
    // Extensions and private use say nothing of the language, and have no name to show.
    return new Intl.Locale(canonical).baseName === canonical ? canonical : undefined;
  } catch {
    return undefined;
  }
}
