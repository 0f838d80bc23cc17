import type { Asking } from './answer.ts';
import { countingReach } from './answer.ts';
import { storiesInFacetBlock } from '../finding.ts';
import type { Query } from '../query.ts';
import { emptyQuery, subjectsIn } from '../query.ts';

/** Whether one more subject would add stories to the answer, and not narrow it. */
export function widens(query: Query): boolean {
  return query.any && subjectsIn(query).length > 1;
}

/** Stories by the file of facets that covers them. */
export function blocksOfFacets(numbers: number[]): Map<number, number[]> {
  return Map.groupBy(numbers, (number) => Math.floor(number / storiesInFacetBlock));
}

/** All stories of the days of a query, the oldest first. */
export async function withinDays({ plainly }: Asking, { from, to }: Query): Promise<number[]> {
  return (await plainly({ ...emptyQuery, from, to, sort: 'oldest' }, countingReach)).stories;
}
