/*
 * What a citation needs beside a row of results: outlet and authors, in files of neighbouring stories. Only a downloaded result fetches them.
 */
import { pack, unpack } from './postings.ts';

/** How many stories one file of citations covers. */
export const storiesInCitationBlock = 4096;

/** The outlet of a story and its authors, as printed. */
export interface Credits {
  source: string;
  byline: string[];
}

export interface CitationBlock {
  names: string[];
  /** For each story the number of its authors, then the indexes of outlet and authors among the names; packed. */
  stories: string;
}

export function citationBlock(stories: Credits[]): CitationBlock {
  const indexes = new Map<string, number>();
  const indexOf = (name: string): number => {
    if (!indexes.has(name)) indexes.set(name, indexes.size);
    return indexes.get(name)!;
  };
  const numbers = stories.flatMap(({ source, byline }) => [
    byline.length,
    indexOf(source),
    ...byline.map(indexOf),
  ]);
  return { names: [...indexes.keys()], stories: pack(numbers) };
}

/** The stories of a block, in its order. */
export function creditsIn({ names, stories }: CitationBlock): Credits[] {
  const numbers = unpack(stories);
  const credits: Credits[] = [];
  for (let at = 0; at < numbers.length; at += numbers[at]! + 2) {
    const [source = '', ...byline] = numbers
      .slice(at + 1, at + numbers[at]! + 2)
      .map((index) => names[index]!);
    credits.push({ source, byline });
  }
  return credits;
}
