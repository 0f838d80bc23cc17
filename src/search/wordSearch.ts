/* What a search by words needs, fetched when the first is made. */
export { extractOf } from './extract.ts';
export { eitherOf, unitsOf } from './matching.ts';
export { TextSearch } from './textSearch.ts';

/** The words of a query that has no operator; undefined for any other. */
export function plainWords(q: string): string | undefined {
  return /["“”„]/.test(q) ? undefined : q;
}
