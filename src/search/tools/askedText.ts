import { comma } from '#messages/search/page.ts';
import { chipsOf } from '../page/chips.ts';
import type { Query } from '../query.ts';
import { whenText } from '../spans.ts';

/** A query as a short text: `“oil”, Iran since 2013`. `names` are those of its subjects, by `country IR`. */
export function askedText(query: Query, names: ReadonlyMap<string, string>): string {
  const timeless = { ...query, from: '', to: '' };
  const what = chipsOf(timeless, (kind, id) => names.get(`${kind} ${id}`)).map(({ label }) => label);
  return [what.join(comma), whenText(query.from, query.to)].filter(Boolean).join(' ');
}
