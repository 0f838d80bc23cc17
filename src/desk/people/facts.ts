import { lastOf } from '../../parse/assert.ts';
import { familyNameOf } from '../../archive/mentions/familyName.ts';
import { writeFrontMatter } from '../../parse/frontMatter.ts';
import type { PersonRecord } from '../../parse/records.ts';
import { nameKey } from './folder.ts';

/** What is known of a person, in the words of a record. */
export interface PersonFacts {
  name: string;
  variants: string[];
  nativeName?: string | undefined;
  /** BCP 47. */
  lang?: string | undefined;
  familyName?: string | undefined;
  roles: Role[];
  /** ISO 3166-1 alpha-2, as in the roles. */
  country?: string | undefined;
  /** `Q7747`. */
  wikidata?: string | undefined;
  sameAs: string[];
}

/** An office held. Days, months or years, as exact as they are known. */
export interface Role {
  title: string;
  country?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** Facts with nothing but a name. */
export function bareFacts(name: string): PersonFacts {
  return { name, variants: [], roles: [], sameAs: [] };
}

/** The file of a new record. Where nothing else is said, a name that leads with the family's says so. */
export function recordText(facts: PersonFacts): string {
  const { name, variants, nativeName, lang, familyName, roles, country, wikidata, sameAs } = facts;
  const family = familyName ?? familyNameOf(name);
  return writeFrontMatter({
    ...{ name, variants: otherNames(variants, [name]), nativeName, lang },
    familyName: family === lastWord(name) ? undefined : family,
    ...{ roles, country, wikidata, sameAs },
  });
}

/** Those of some names that are spelt otherwise than all others and each other. */
export function otherNames(names: string[], others: string[]): string[] {
  const held = new Set(others.map(nameKey));
  return names.filter((name) => !held.has(nameKey(name)) && held.add(nameKey(name)));
}

/** Every name of a record. */
export function namesOf(record: PersonRecord): string[] {
  return [record.name, ...record.variants, ...(record.nativeName ? [record.nativeName] : [])];
}

function lastWord(name: string): string {
  return lastOf(name.split(' '));
}
