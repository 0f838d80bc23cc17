import * as t from '#messages/search/tools.ts';
import { alsoGap, dateText as yearText, days, decade, digits, number } from '#messages/search/page.ts';
import { daysOfBar, heightOf } from '../bars.ts';
import { link, make, unseen } from '../page/dom.ts';
import type { Query } from '../query.ts';
import { addressOf } from '../query.ts';
import type { ShareBar, Years } from './shares.ts';
import { shareIn, shareNumber, shareRows } from './shares.ts';

/** A query that is counted by years, and what it is called. */
export interface Counted {
  query: Query;
  name: string;
  years: Years;
}

/** What each colour stands for, with how many of all stories each query finds. */
export function legendOf(counted: Counted[]): HTMLElement {
  return make(
    'ul',
    'legend',
    ...counted.map(({ name, years }, at) => {
      const all = years.reduce((sum, year) => sum + year.all, 0);
      const found = years.reduce((sum, year) => sum + year.count, 0);
      return make(
        'li',
        '',
        make('span', at ? 'key other' : 'key'),
        make('bdi', '', name),
        make('span', 'count', t.sharesDone(found, all)),
      );
    }),
  );
}

/** A bar for each year, or decade, and query; each is a link to the stories of its time. */
export function barList(bars: ShareBar[], counted: Counted[], isPerThousand: boolean): HTMLElement {
  const highest = Math.max(...bars.flatMap(({ all, counts }) => counts.map((count) => shareIn(count, all))));
  const areDecades = bars.some(({ from, to, all }) => all > 0 && from !== to);
  const list = make('ol', counted.length > 1 ? 'year-bars shares two' : 'year-bars shares');
  list.ariaLabel = t.shareLead;
  list.append(
    ...bars.map((bar) => {
      const { from, to, all, counts } = bar;
      const isGap = to - from > (areDecades ? 9 : 0);
      const year = make('span', 'year', isGap ? days(from, to) : areDecades ? decade(from) : yearText(from));
      if (!all) return make('li', isGap ? 'gap' : '', make('span', 'none', year));
      const columns = counts.map((count, at) => {
        const column = make('span', at ? 'column other' : 'column');
        column.style.blockSize = `${heightOf(shareIn(count, all), highest, tallest)}px`;
        return column;
      });
      const values = counts.map((count) => t.decimal(shareNumber(shareIn(count, all), isPerThousand)));
      const shown = make('span', 'pair', ...columns);
      const value = make('span', 'value', ...values.map((text) => make('span', '', text)));
      shown.ariaHidden = value.ariaHidden = 'true';
      const said = counted.map(({ name }, at) => {
        const share = `${values[at]!} ${isPerThousand ? t.perThousand : t.percent}`;
        return `${name}: ${t.shareOf(counts[at]!, all, share)}`;
      });
      const anchor = link(
        addressOf({ ...counted[0]!.query, ...daysOfBar({ from, to }) }),
        year,
        unseen(` ${said.join(alsoGap)}`),
        shown,
        value,
      );
      return make('li', '', anchor);
    }),
  );
  return list;
}

/** The names of the columns of `shareRows`. */
export function headsOf(counted: Counted[]): string[] {
  return [
    t.yearColumn,
    t.allColumn,
    ...counted.flatMap(({ name }) => [t.storiesColumn(name), t.percentColumn(name)]),
  ];
}

/** The same as numbers. */
export function tableOf(counted: Counted[]): HTMLElement {
  const heads = headsOf(counted).map((text) => {
    const head = make('th', '', make('bdi', '', text));
    head.scope = 'col';
    return head;
  });
  const rows = shareRows(counted.map(({ years }) => years)).map(([year = '', ...cells]) => {
    const head = make('th', '', digits(year));
    head.scope = 'row';
    const texts = cells.map((cell, at) => {
      const isCount = at === 0 || at % 2 === 1;
      return make(
        'td',
        'number',
        isCount ? number(Number(cell)) : t.decimal(shareNumber(Number(cell) / 100, false)),
      );
    });
    return make('tr', '', head, ...texts);
  });
  const table = make(
    'table',
    '',
    make('caption', 'unseen', t.sharesCaption),
    make('thead', '', make('tr', '', ...heads)),
    make('tbody', '', ...rows),
  );
  const region = make('div', 'table', table);
  region.tabIndex = 0;
  region.role = 'region';
  region.ariaLabel = t.sharesCaption;
  return region;
}

/** The highest bar, in CSS pixels. */
const tallest = 72;
