/*
 * Turkish stems: endings of nouns (number, possession, case) and the common ones of verbs. Folded, `ı` is `i` and `ü` is `u`, so that
 * endings have two forms by vowel harmony where print has four.
 */
import { suffixStemmer } from './suffixes.ts';

const possession = '(?:(?:[iu]|(?<=[aeiu]))[mn][iu]z|[iu][mn]|s?[iu])';
/** Behind the possession of a third person an `n` comes first, behind a vowel a `y`. */
const cases =
  '(?:[iu]n|[aeiu]|(?<=[cfhkpst])t[ae]n?|(?<=[^cfhkpst])d[ae]n?|l[ae]|c[ae]|(?<=[iu])n(?:[iu]n?|[ae]|d[ae]n?)|(?<=[aeiu])(?:n[iu]n|yl[ae])|(?<=[aeu])y[aeiu])';

export const stemmer = suffixStemmer(
  [
    // What makes a sentence or an adjective of a noun.
    [
      /(?<=.{4})(?:[dt][iu]r(?:l[ae]r)?|(?<=[dt][ae])ki(?:l[ae]r\w*)?|y?ken|(?<=[aeiu])y(?:d[iu]|s[ae])|y?m[iu]s)$/,
      '',
    ],
    // The past, the present and the future of verbs, and their nouns.
    [
      /(?<=.{3})(?:[iu]yor|[ae]c[ae][kg]|m[iu]s|(?<=[cfhkpst])t[iu]|(?<=[^cfhkpst])d[iu]|m[ae]k)(?:l[ae]r[iu]?)?(?:d[iu])?$/,
      '',
    ],
    [new RegExp(`(?<=.{3})(?:l[ae]r)?${possession}?${cases}?$`), ''],
    [/(?<=.{3})(?:[iu][nm]|[aeiu])$/, ''],
    [/(?<=..)b$/, 'p'],
    [/(?<=..)d$/, 't'],
    [/(?<=..)g$/, 'k'],
  ],
  'ptk',
);
