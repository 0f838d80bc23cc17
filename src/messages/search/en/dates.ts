/*
 * Words of dates in English, and how they are read among the words of a query, which is folded. They are read in every language; another one
 * adds its own.
 */

/** What a limit is called: `since 2013`. */
export const limitText = (limit: string, date: string): string => `${limit} ${date}`;
export const rangeText = (from: string, to: string): string => `${from} to ${to}`;

/** Before a date; a group holds the word that says what it limits. */
export const prefixes =
  /(since|after|before|until|till|from|between|during|dated|in|on|of)\s+(?:the\s+)?(?:year\s+)?|the\s+(?=\d)/y;
/** The English word for one in a group of `prefixes`. */
export const limitOf = (word: string): string => word;
/** Between the two dates of a span. */
export const joints = /\s+(?:to|and|until|till|through|bis)\s+|\s*[–—]\s*|\s+-\s+|-|\/|\s*\.\.\.?\s*/y;
/** After the first date of a span without an end: alone, and after `from`. */
export const onwards = /\s+onwards?\b/y;
export const onAfterFrom = /\s+on(?:wards?)?\b/y;
/** Before and after a number that is no year. */
export const countBefore = /(?:\b(?:no|nr|number|flight|resolution|usd|eur|gbp)\.?|[$€£¥₹₽])\s*$/;
export const unitAfter =
  /\s?(?:°|(?:(?:kilo|centi|milli)?(?:met(?:er|re)s?|grams?)|k?m|kms|miles?|feet|ft|kgs?|kilos?|tons?|tonnes?|barrels?|lit(?:er|re)s?|acres?|hectares?|dollars?|euros?|pounds?|yen|yuan|rou?bles?|rupees?|lira|[mg]w|(?:mega|giga)watts?|per ?cent|points?|people|persons?|dead|deaths|killed|injured|wounded|troops|soldiers|votes?|seats?|jobs?|times?|years?|months?|weeks?|days?|hours?|minutes?|thousand|million|billion|trillion|bce?)\b)/y;
