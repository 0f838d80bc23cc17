import { comma } from '#messages/search/page.ts';
import { chipsOf } from '../page/chips.ts';
import type { Query } from '../query.ts';

/** A query as a short text: `“oil”, Iran, since 2013`. `names` are those of its subjects, by `country IR`. */
export function askedText(query: Query, names: ReadonlyMap<string, string>): string {
  return chipsOf(query, (kind, id) => names.get(`${kind} ${id}`))
    .map(({ label }) => label)
    .join(comma);
}
