/* What is fetched where words find nothing. */
export { nearNames, nearShards, nearWord } from './near.ts';
export { alternatives, readingsOf, tokensOf } from './readings.ts';
