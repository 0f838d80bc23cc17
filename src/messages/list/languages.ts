/* The words of the page of kept stories in every language; see `search/languages.ts`. */
import * as en from './en/words.ts';
import * as fa from './fa/words.ts';

/** Of the same names and kinds, in any words. */
type Words<T> = { [Name in keyof T]: T[Name] extends string ? string : T[Name] };
type Own = Omit<typeof en, 'columns'> & {
  columns: readonly [string, string, string, string, string, string];
};

export const listMessages: Record<'en' | 'fa', Words<Own>> = { en, fa };
