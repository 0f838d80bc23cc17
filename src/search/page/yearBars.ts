import * as t from '#messages/search/page.ts';
import { barsOf, daysOfBar, heightOf, needWideColumns, withGaps } from '../bars.ts';
import { addressOf } from '../query.ts';
import type { Answer } from './answer.ts';
import { link, make, unseen } from './dom.ts';

/** Bars of stories a year, with the gaps between them; each bar narrows the search to its year. */
export function yearBars({ query, years }: Answer): HTMLLIElement[] {
  const all = barsOf(years);
  if (!all) return [];
  const bars = withGaps(all);
  const areDecades = all.some(({ from, to }) => from !== to);
  const size = needWideColumns(all) ? 'wide' : '';
  const most = Math.max(...bars.map(({ count }) => count));
  return bars.map((bar) => {
    const column = make('span', 'column');
    column.style.blockSize = `${heightOf(bar.count, most, tallest)}px`;
    const isGap = bar.to - bar.from > (areDecades ? 9 : 0);
    const name = isGap ? t.days(bar.from, bar.to) : areDecades ? t.decade(bar.from) : t.dateText(bar.from);
    const year = make('span', 'year', name);
    if (!bar.count) return make('li', isGap ? 'gap' : size, make('span', 'none', year, unseen(t.noStory)));
    const value = make('span', 'value', t.number(bar.count), unseen(t.storiesAfterNumber(bar.count)));
    const anchor = link(addressOf({ ...query, ...daysOfBar(bar) }), year, column, value);
    return make('li', size, anchor);
  });
}

/** The highest bar, in CSS pixels. */
const tallest = 56;
