import * as t from '#messages/search/page.ts';
import { areWide, barsOf, daysOfBar, footOf, heightOf } from '../bars.ts';
import { addressOf } from '../query.ts';
import type { Answer } from './answer.ts';
import { link, make, unseen } from './dom.ts';

/** Bars of stories a year; each narrows the search to its year. */
export function yearBars({ query, years }: Answer): HTMLLIElement[] {
  const bars = barsOf(years);
  if (!bars) return [];
  const most = Math.max(...bars.map(({ count }) => count));
  const size = areWide(bars) ? 'wide' : '';
  return bars.map((bar) => {
    const column = make('span', 'column');
    column.style.blockSize = `${heightOf(bar.count, most, tallest)}px`;
    const foot = footOf(bar, bars);
    const year = make('span', 'year', 'year' in foot ? t.digits(foot.year) : t.decade(foot.decade));
    const name = bar.from === bar.to ? t.dateText(bar.from) : t.decade(bar.from);
    if (!bar.count) {
      year.ariaHidden = 'true';
      return make('li', size, make('span', 'none', year, unseen(name + t.noStory)));
    }
    const value = make('span', 'value', t.number(bar.count));
    const anchor = link(addressOf({ ...query, ...daysOfBar(bar) }), year, column, value);
    anchor.ariaLabel = `${name}: ${t.number(bar.count)}${t.storiesAfterNumber(bar.count)}`;
    return make('li', size, anchor);
  });
}

/** The highest bar, in CSS pixels. */
const tallest = 56;
