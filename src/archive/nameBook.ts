import { compareText } from '../parse/compareText.ts';
import { firstOf, lookUp } from '../parse/assert.ts';
import type { Entry } from './types.ts';
import { slug } from '../parse/slug.ts';
import { foldLetters, joinInitials } from './fold.ts';

/**
 * Gathers printed names. Forms that differ only in case, accents, dots, hyphens, apostrophes or spaces between initials are one entry, named by
 * the form printed most often. Its slug follows from what all forms have in common, so that it is the same whichever of them are printed, and
 * however often; of entries whose slugs agree (`C` and `C++`), the one printed first is without a number. So what is printed later changes no
 * slug, where names come in the order in which they were printed. The result gives each printed form its entry.
 */
export function nameBook(printed: Iterable<string>): Map<string, Entry> {
  const counts = new Map<string, number>();
  for (const name of printed) counts.set(name, (counts.get(name) ?? 0) + 1);
  const taken = new Set<string>();
  return new Map(
    [...Map.groupBy(counts.keys(), nameKey)].flatMap(([plain, names]) => {
      const name = firstOf(
        names.toSorted((a, b) => lookUp(counts, b) - lookUp(counts, a) || compareText(a, b)),
      );
      const entry = { slug: freeSlug(pageSlug(plain), taken), name };
      taken.add(entry.slug);
      return names.map((form) => [form, entry] as const);
    }),
  );
}

/** A slug, with the first number with which it is free where it is taken. */
function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
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
