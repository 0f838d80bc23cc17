/* Registers: names in the order of an alphabet, by letters; those too long for a page with a page for each letter, or several. */
import { groups } from '../archive/chronology.ts';
import { scriptOf } from '../archive/language.ts';
import { byName } from '../archive/order.ts';
import { slug } from '../parse/slug.ts';
import { divide } from './pageSize.ts';
import type { PageNumber } from './timeList.ts';

/** A letter, and what stands under it. */
export interface Letter<Entry> {
  letter: string;
  entries: Entry[];
}

/** An entry, and by what it is sought. */
export interface Keyed<Entry> {
  key: string;
  entry: Entry;
}

/** A register as pages: its first page alone where all fits on it, else one that lists the others. */
export interface Register<Entry> {
  letters: Letter<Entry>[];
  isDivided: boolean;
  parts: RegisterPart<Entry>[];
}

/** A page of a register that is divided. */
export interface RegisterPart<Entry> {
  letter: string;
  /** Of its address: `a`, `u0627`. */
  id: string;
  pages: PageNumber;
  entries: Entry[];
}

/** A page of a register in the list of them: the names between which it is. */
export interface PartRef {
  letter: string;
  id: string;
  number: number;
  count: number;
  first: string;
  last: string;
}

/** The register of entries, in any order, as readers of the language (BCP 47) look names up. */
export function registerOf<Entry extends { name: string }>(
  entries: Keyed<Entry>[],
  language: string,
): Register<Entry> {
  const isLatin = scriptOf(language) === 'Latn';
  const letterOf = (key: string): string => (isLatin ? slug(key) : key)[0]?.toUpperCase() ?? '#';
  const sorted = entries.toSorted(byName(language, ({ key }) => key));
  const letters = groups(sorted, ({ key }) => letterOf(key)).map(([letter, ofLetter]) => ({
    letter,
    entries: ofLetter.map(({ entry }) => entry),
  }));
  const isDivided = dividedRegister(letters.flatMap((letter) => letter.entries)).length > 1;
  return { letters, isDivided, parts: isDivided ? letters.flatMap(partsOfLetter) : [] };
}

/** Entries over as many pages as they need. */
export function dividedRegister<Entry extends { name: string }>(entries: Entry[]): Entry[][] {
  return divide(entries, entryHeight);
}

/** The list of a register’s pages. */
export function partRefs<Entry extends { name: string; from?: string }>(
  parts: RegisterPart<Entry>[],
): PartRef[] {
  const nameOf = (entry: Entry | undefined): string => entry?.from ?? entry?.name ?? '';
  return parts.map(({ letter, id, pages, entries }) => ({
    letter,
    id,
    number: pages.number,
    count: entries.length,
    first: nameOf(entries[0]),
    last: nameOf(entries.at(-1)),
  }));
}

function partsOfLetter<Entry extends { name: string }>({
  letter,
  entries,
}: Letter<Entry>): RegisterPart<Entry>[] {
  const parts = dividedRegister(entries);
  return parts.map((part, index) => ({
    letter,
    id: idOf(letter),
    pages: { number: index + 1, of: parts.length },
    entries: part,
  }));
}

/** Letters of the basic Latin alphabet as they are, others by their code point. */
function idOf(letter: string): string {
  return /^[A-Z]$/.test(letter)
    ? letter.toLowerCase()
    : `u${letter.codePointAt(0)!.toString(16).padStart(4, '0')}`;
}

/** In one of three columns, which are not equally full. */
function entryHeight(entry: { name: string }): number {
  const lines = Object.values(entry).map((value) =>
    typeof value === 'string' ? Math.ceil(value.length / 32) : 0,
  );
  return (14 + 20 * lines.reduce((sum, some) => sum + some, 0)) / 2.2;
}
