import type { Citation, Cited } from '../citation.ts';
import { endsSentence } from '../citation.ts';
import { dates } from './dates.ts';
import { comma, formats } from './formats.ts';

const { list } = formats;

/** After the same order as in English. */
export function citation({ byline, title, source, date, archive, address }: Cited): Citation {
  return {
    before: `${byline.length ? `${list(byline)}. ` : ''}«`,
    title: title.replaceAll('«', '“').replaceAll('»', '”') + (endsSentence.test(title) ? '' : '.'),
    between: '» ',
    source,
    after: `${comma}${dates.short(date)}. ${archive}${comma}`,
    address,
  };
}
