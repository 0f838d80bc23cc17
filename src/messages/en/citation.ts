import type { Cited, Citation } from '../citation.ts';
import { endsSentence } from '../citation.ts';
import { dates } from './dates.ts';
import { formats } from './formats.ts';

const { list } = formats;

/** How a reader cites a story: author, headline, outlet, day, archive, address (after the Chicago Manual of Style, 18th ed., 14.89). */
export function citation({ byline, title, source, date, archive, address }: Cited): Citation {
  return {
    before: `${byline.length ? `${list(byline)}. ` : ''}“`,
    // Quotation marks inside quotation marks are single ones.
    title: title.replaceAll('“', '‘').replaceAll('”', '’') + (endsSentence.test(title) ? '' : '.'),
    between: '” ',
    source,
    after: `, ${dates.short(date)}. ${archive}, `,
    address,
  };
}
