import type { Citation, Cited } from '../citation.ts';
import { endsSentence, holderOf } from '../citation.ts';
import { dates } from './dates.ts';
import { comma, formats } from './formats.ts';

const { list } = formats;

/** After the same order as in English. */
export function citation(cited: Cited): Citation {
  const { byline, title, source, date, address } = cited;
  const holder = holderOf(cited);
  return {
    authors: list(byline),
    before: byline.length ? '. «' : '«',
    title: title.replaceAll('«', '“').replaceAll('»', '”') + (endsSentence.test(title) ? '' : '.'),
    between: '» ',
    source,
    after: `${comma}${dates.short(date)}. ${holder ? holder + comma : ''}`,
    address,
  };
}
