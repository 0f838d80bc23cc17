import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { peopleFinder } from '../../../../src/archive/mentions/people.ts';
import { inReadingOrder, partsOf } from '../../../../src/archive/mentions/text.ts';
import type { PersonRecord } from '../../../../src/parse/records.ts';
import { parseCountry } from '../../../../src/parse/records.ts';

/** A person’s record; a name alone stands for a record with nothing else. */
export type Person = string | (Pick<PersonRecord, 'name'> & Partial<PersonRecord>);

const folder = fileURLToPath(new URL('../../../../content/countries', import.meta.url));
const countries = readdirSync(folder).flatMap(
  (file) => parseCountry(file, readFileSync(join(folder, file))).record ?? [],
);

/**
 * Where the people stand in a story of these paragraphs, in reading order: `J.D. Vance: JD Vance, Vance`, each on a line. The words are
 * taken from the text at the places that the finder gives.
 */
export function found(people: Person[], text: string | string[], title = 'Nothing happened'): string {
  const records = people.map((person) => {
    const fields = typeof person === 'string' ? { name: person } : person;
    return { variants: [], ambiguousSurname: false, ...fields, id: fields.name };
  });
  const story = { title, paragraphs: [text].flat(), captions: [], date: '2024-05-02' };
  const parts = new Map(partsOf(story));
  return [...peopleFinder(records, countries)(story)]
    .map(([id, mentions]) => {
      const words = mentions
        .toSorted(inReadingOrder)
        .map(({ part, offset, words: { length } }) => parts.get(part)!.slice(offset, offset + length));
      return `${id}: ${words.join(', ')}`;
    })
    .toSorted()
    .join('\n');
}
