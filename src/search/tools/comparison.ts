/* A second query, as it is typed and as it is in the address of the page. */
import type { Query } from '../query.ts';
import { addressOf, asksForSomething, emptyQuery, readAddress } from '../query.ts';

/** What a text asks for: words, or the address of a search or the end of one: `?q=grain&country=IR`. Undefined where it asks for nothing. */
export function comparedIn(text: string): Query | undefined {
  const [, parameters] = /^(?:https?:\/\/\S*|\/\S*)?\?(\S*=\S*)$/.exec(text.trim()) ?? [];
  const query =
    parameters === undefined
      ? { ...emptyQuery, q: text.trim() }
      : { ...readAddress(new URLSearchParams(parameters.replace(/#.*$/, ''))).query, sort: '' as const };
  return asksForSomething(query) ? query : undefined;
}

/** The text of a query that `comparedIn` reads: its words where it has nothing else. */
export function queryText(query: Query): string {
  const address = addressOf({ ...query, sort: '' });
  const asWords = comparedIn(query.q);
  return asWords && addressOf(asWords) === address ? query.q : address;
}
