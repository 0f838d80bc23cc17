/* The words of pages read away from the network in every language; see `search/languages.ts`. */
import * as en from './en/words.ts';
import * as fa from './fa/words.ts';

/** Of the same names and kinds, in any words. */
type Words<T> = { [Name in keyof T]: T[Name] extends string ? string : T[Name] };

export const offlineMessages: Record<'en' | 'fa', Words<typeof en>> = { en, fa };
