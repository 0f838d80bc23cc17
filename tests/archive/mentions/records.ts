import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CountryFinder } from '../../../src/archive/mentions/countries.ts';
import { countryFinder } from '../../../src/archive/mentions/countries.ts';
import type { StoryText } from '../../../src/archive/mentions/text.ts';
import type { CountryRecord } from '../../../src/parse/records.ts';
import { parseCountry } from '../../../src/parse/records.ts';

const folder = fileURLToPath(new URL('../../../content/countries', import.meta.url));

/** The country records that come with Dateline. */
export const countryRecords: CountryRecord[] = readdirSync(folder).map(
  (file) => parseCountry(file, readFileSync(join(folder, file))).record!,
);

export const find: CountryFinder = countryFinder(countryRecords);

/** A story of one paragraph. */
export function storyOf(sentence: string, more: Partial<StoryText> = {}): StoryText {
  return { title: '', paragraphs: [sentence], captions: [], date: '2025-04-08', ...more };
}

/** The codes of the countries that a story names, sorted. */
export function codes(story: StoryText): string {
  return [...find(story).keys()].toSorted().join(' ');
}

/** The same, each with its words: `IR: Iran, Tehran | US: U.S.` */
export function words(story: StoryText): string {
  return [...find(story)]
    .map(([code, mentions]) => `${code}: ${mentions.map((mention) => mention.words).join(', ')}`)
    .toSorted()
    .join(' | ');
}
