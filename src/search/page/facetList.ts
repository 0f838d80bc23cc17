export { facetsOf } from './facetCounts.ts';
import { headings, showMore } from '#messages/search/facets.ts';
import * as t from '#messages/search/page.ts';
import { link, make, unseen } from './dom.ts';
import type { Facet } from '../facets.ts';
import type { Kind } from '../names.ts';
import { kinds } from '../names.ts';
import type { Query } from '../query.ts';
import { addressOf, withoutSubject, withSubject } from '../query.ts';

/** Lists of what a result can be narrowed by; each entry adds to the query, or is taken out of it where it is part of it. */
export function facetLists(
  counted: Record<Kind, Facet[]>,
  query: Query,
  chosen: { kind: Kind; id: string; name: string; stories: number }[],
): HTMLElement[] {
  return kinds.flatMap((kind) => {
    const own = chosen.filter((one) => one.kind === kind);
    const ids = new Set(own.map(({ id }) => id));
    const others = counted[kind].filter(({ id }) => !ids.has(id));
    if (!own.length && !others.length) return [];
    const list = make('ul');
    const show = (facets: Facet[]): void => {
      for (const facet of facets) list.append(entry(kind, facet, query, ids.has(facet.id)));
    };
    show([...own, ...others.slice(0, mostShown)]);
    const section = make('section', '', make('h2', '', headings[kind]), list);
    if (others.length > mostShown)
      section.append(
        moreButton(kind, others.length, () => {
          const last = list.lastElementChild;
          show(others.slice(mostShown, mostInAll));
          last?.nextElementSibling?.querySelector('a')?.focus();
        }),
      );
    return [section];
  });
}

function entry(kind: Kind, { id, name, stories }: Facet, query: Query, isChosen: boolean): HTMLLIElement {
  const changed = isChosen ? withoutSubject(query, kind, id) : withSubject(query, kind, id);
  const anchor = link(addressOf(changed), ...(isChosen ? [unseen(t.remove)] : []), make('bdi', '', name));
  if (isChosen) anchor.className = 'chosen';
  return make('li', '', anchor, ' ', make('span', 'count', t.number(stories)));
}

function moreButton(kind: Kind, count: number, show: () => void): HTMLButtonElement {
  const button = make('button', 'plain-button', showMore(kind, count <= mostInAll ? undefined : mostInAll));
  button.type = 'button';
  button.addEventListener('click', () => {
    button.remove();
    show();
  });
  return button;
}

const mostShown = 6;
const mostInAll = 100;
