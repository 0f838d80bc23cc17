import type { Cited, Citation } from '../citation.ts';
import { endsSentence, holderOf } from '../citation.ts';
import { dates } from './dates.ts';
import { formats } from './formats.ts';

const { list } = formats;

/** How a reader cites a story: author, headline, outlet, day, archive, address (after the Chicago Manual of Style, 18th ed., 14.89). */
export function citation(cited: Cited): Citation {
  const { byline, title, source, date, address } = cited;
  const holder = holderOf(cited);
  return {
    authors: list(byline),
    before: byline.length ? '. “' : '“',
    // Quotation marks inside quotation marks are single ones.
    title: title.replaceAll('“', '‘').replaceAll('”', '’') + (endsSentence.test(title) ? '' : '.'),
    between: '” ',
    source,
    after: `, ${dates.short(date)}. ${holder ? `${holder}, ` : ''}`,
    address,
  };
}
