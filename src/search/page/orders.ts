import * as t from '#messages/search/page.ts';
import { addressOf } from '../query.ts';
import type { Answer } from './answer.ts';
import { link, make } from './dom.ts';

/** The order of an answer’s stories. */
export function orderOf({ query, hits }: Answer): 'newest' | 'best' | 'oldest' {
  if (query.sort === 'oldest' || query.sort === 'newest') return query.sort;
  return hits.size ? 'best' : 'newest';
}

/** The order of an answer, and links to the others that it can have; none for a single story. */
export function orderLinks(answer: Answer): HTMLLIElement[] {
  const { query, stories, hits } = answer;
  if (stories.length < 2) return [];
  const present = orderOf(answer);
  const offered = (['newest', 'best', 'oldest'] as const).filter((sort) => sort !== 'best' || hits.size);
  return offered.map((sort) => {
    if (sort === present) return make('li', '', make('b', '', t.orders[sort]));
    return make('li', '', link(addressOf({ ...query, sort }), t.orders[sort]));
  });
}
