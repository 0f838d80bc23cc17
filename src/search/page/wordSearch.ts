/* What a search by words needs, fetched when the first is made. */
export { extractOf } from './extract.ts';
export { eitherOf, nameIn, partsOf, plainWords } from './matching.ts';
export { TextSearch } from './textSearch.ts';
