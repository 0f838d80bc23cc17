import { compareText } from '../parse/compareText.ts';
import { firstOf, lookUp } from '../parse/assert.ts';
import type { Entry } from './types.ts';
import { slug } from '../parse/slug.ts';
import { foldLetters, joinInitials } from './fold.ts';

/**
 * Gathers printed names. Forms that differ only in case, accents, dots, hyphens, apostrophes or spaces between initials are one entry, named by
 * the form printed most often. Its slug follows from what all forms have in common, so that it is the same whichever of them are printed, and
 * however often; entries whose slugs agree (`C` and `C++`) are distinguished by a number, the plainest name without one.
 * The result gives each printed form its entry, and does not depend on the order of the names.
 */
export function nameBook(printed: Iterable<string>): Map<string, Entry> {
  const counts = new Map<string, number>();
  for (const name of printed) counts.set(name, (counts.get(name) ?? 0) + 1);
  const forms = Map.groupBy(counts.keys(), nameKey);
  const entries = [...forms].map(([plain, names]) => {
    const name = firstOf(
      names.toSorted((a, b) => lookUp(counts, b) - lookUp(counts, a) || compareText(a, b)),
    );
    return { plain, names, entry: { slug: pageSlug(plain), name } };
  });
  entries.sort((a, b) => a.plain.length - b.plain.length || compareText(a.plain, b.plain));
  const taken = new Set<string>();
  const later = entries.filter(({ entry }) => taken.size === taken.add(entry.slug).size);
  for (const { entry } of later) {
    let number = 2;
    while (taken.has(`${entry.slug}-${number}`)) number++;
    entry.slug += `-${number}`;
    taken.add(entry.slug);
  }
  return new Map(entries.flatMap(({ names, entry }) => names.map((name) => [name, entry])));
}

/** What the forms of one name have in common: folded words, initials as one word. */
export function nameKey(name: string): string {
  const words = foldLetters(name)
    .replace(dotOfInitial, '')
    .replace(/[\s._‐‑-]+/gu, ' ')
    .trim();
  return joinInitials(words) || name;
}

/** A full stop right between letters, one of which stands alone: those of `U.N.`, `Ph.D.` and `B.Sc.`, and not those of `example.com`. */
const dotOfInitial =
  /(?<=(?<!\p{L}\p{M}*)\p{L}\p{M}*)\.(?=\p{L})|(?<=\p{L}\p{M}*)\.(?=\p{L}\p{M}*(?!\p{L}))/gu;

/** What a page of that name is called in its address. A name may have no letter at all. */
export function pageSlug(name: string): string {
  return slug(name).slice(0, longestSlug).replace(/-$/, '') || 'unnamed';
}

/** What any file system takes as a folder’s name, with a margin. */
const longestSlug = 100;
