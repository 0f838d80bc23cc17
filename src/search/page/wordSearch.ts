/* What a search by words needs, fetched when the first is made. */
export { snippetOf } from './snippet.ts';
export { eitherOf, nameIn, partsOf, plainWords } from './matching.ts';
export { TextSearch } from './textSearch.ts';
