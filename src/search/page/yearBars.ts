import * as t from '#messages/search/page.ts';
import { barsOf, daysOfBar, heightOf } from '../bars.ts';
import { addressOf } from '../query.ts';
import type { Answer } from './answer.ts';
import { link, make, unseen } from './dom.ts';

/** Bars of stories a year; each narrows the search to its year. */
export function yearBars({ query, years }: Answer): HTMLLIElement[] {
  const bars = barsOf(years);
  if (!bars) return [];
  const most = Math.max(...bars.map(({ count }) => count));
  return bars.map((bar) => {
    const column = make('span', 'column');
    column.style.blockSize = `${heightOf(bar.count, most, tallest)}px`;
    const year = make('span', 'year', bar.from === bar.to ? t.dateText(bar.from) : t.decade(bar.from));
    if (!bar.count) return make('li', '', make('span', 'none', year, unseen(t.noStory)));
    const value = make('span', 'value', t.number(bar.count), unseen(t.storiesAfterNumber(bar.count)));
    const anchor = link(addressOf({ ...query, ...daysOfBar(bar) }), year, column, value);
    return make('li', '', anchor);
  });
}

/** The highest bar, in CSS pixels. */
const tallest = 56;
