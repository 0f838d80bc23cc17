import { fnv1a, fnvBasis, fnvStep } from '../parse/fnv1a.ts';

/**
 * The key by which a story is cited, `harbour-1k7xq0c2v9a`: the first word of the last part of its id, and a digest of the whole id. It is
 * unique in its archive, stays the same whatever else is listed, and is short, as it stands twice on the page of each story.
 */
export function citeKey(id: string): string {
  const [word = ''] = id.slice(id.lastIndexOf('/') + 1).split('-');
  return `${word.slice(0, mostLetters)}-${digest(id)}`;
}

const mostLetters = 16;

/** 53 bits in base 36: 32 of the text and 21 of the text backwards. In one of a million archives of 100,000 stories two have the same. */
function digest(text: string): string {
  let backwards = fnvBasis;
  for (let at = text.length - 1; at >= 0; at--) backwards = fnvStep(backwards, text.charCodeAt(at));
  return (fnv1a(text) * 2 ** 21 + (backwards >>> 11)).toString(36);
}
