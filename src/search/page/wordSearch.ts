/* What a search by words needs, fetched when the first is made. */
export { snippetOf } from './snippet.ts';
export { nameIn, partsOf, plainWords } from './matching.ts';
export { WordFinder } from './wordFinder.ts';
