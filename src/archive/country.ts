import type { CountryRecord } from '../parse/records.ts';
import type { Story } from './story.ts';

/** A country, or a state that was one, and the stories about it. */
export interface Country extends CountryRecord {
  /** Oldest first. */
  stories: Story[];
}

/** As a sentence would have it: `the United States`. */
export function withArticle(country: { name: string }): string {
  const needsArticle =
    /^(?:united|netherlands|philippines|bahamas|maldives|gambia|soviet|czech republic|dominican|central african|democratic|republic|vatican$)|islands$|emirates$/i;
  return needsArticle.test(country.name) ? `the ${country.name}` : country.name;
}
