import { slug } from '../parse/slug.ts';
import { scriptOf } from './language.ts';

/**
 * Orders things by name as readers of a language (BCP 47) look them up: where it is written in Latin letters, by those of the name without
 * accents, other scripts transliterated; else by the language’s own alphabet (Unicode’s collation, as CLDR tailors it).
 */
export function byName<T>(language: string, nameOf: (thing: T) => string): (a: T, b: T) => number {
  if (scriptOf(language) !== 'Latn') {
    const { compare } = new Intl.Collator(language);
    return (a, b) => compare(nameOf(a), nameOf(b));
  }
  const keys = new Map<T, string>();
  const keyOf = (thing: T): string => {
    const key = keys.get(thing) ?? slug(nameOf(thing));
    keys.set(thing, key);
    return key;
  };
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);
}
