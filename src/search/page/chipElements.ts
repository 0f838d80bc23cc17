import * as t from '#messages/search/page.ts';
import type { Query } from '../query.ts';
import { addressOf, subjectsIn } from '../query.ts';
import type { Answer } from './answer.ts';
import type { Chip } from './chips.ts';
import { chipsOf } from './chips.ts';
import { link, make, unseen } from './dom.ts';

/** The parts of a query, each with a link to the search without it, and links to change the whole; empty for an empty query. */
export function chipElements(query: Query, names: Answer['names']): HTMLElement[] {
  const subjects = subjectsIn(query);
  const list = chipsOf(query, (kind, id) => names.get(`${kind} ${id}`));
  if (!list.length) return [];
  const isAny = query.any && subjects.length > 1;
  const of = (isOne: (chip: Chip) => boolean): HTMLLIElement[] => list.filter(isOne).map(chipItem);
  const controls = [make('li', '', link('?', t.clear))];
  if (subjects.length > 1)
    controls.unshift(
      make('li', '', link(addressOf({ ...query, any: !isAny }), isAny ? t.allOfThese : t.anyOfThese)),
    );
  const narrowing = of(({ isSubject }) => !isSubject);
  if (!isAny) {
    const lead = make('span', 'data', t.storiesWith(list.length > 1));
    return [lead, make('ul', '', ...of(() => true), ...controls)];
  }
  return [
    make('span', 'data', t.storiesWithAny),
    make('ul', '', ...of(({ isSubject }) => isSubject), ...(narrowing.length ? [] : controls)),
    ...(narrowing.length ? [make('span', 'data', t.andWith), make('ul', '', ...narrowing, ...controls)] : []),
  ];
}

function chipItem({ label, href }: Chip): HTMLLIElement {
  const chip = link(href, unseen(t.remove), make('bdi', '', label), crossMark());
  chip.className = 'chip';
  return make('li', '', chip);
}

function crossMark(): HTMLSpanElement {
  const cross = make('span', '', '×');
  cross.ariaHidden = 'true';
  return cross;
}
