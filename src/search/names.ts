import { foldName } from '../archive/fold.ts';

/** What a picker offers: a person, country or source, and the form of its name that was matched. */
export interface NameEntry {
  kind: Kind;
  id: string;
  name: string;
  /** A name, variant, demonym, place: whatever leads to it. */
  form: string;
  stories: number;
}

export type Kind = 'person' | 'country' | 'source';

/** The files in which a form stands: one for the first two letters of each of its words. */
export function shelvesOf(form: string): string[] {
  return [...new Set(foldName(form).split(' ').map(shelf))].filter(Boolean);
}

/** The file that may hold what is typed; undefined where too little is typed to say. */
export function shelfFor(typed: string): string | undefined {
  const words = foldName(typed).split(' ');
  const longest = words.toSorted((a, b) => b.length - a.length)[0]!;
  return [...longest].length < 2 ? undefined : shelf(longest);
}

/**
 * The entries that fit what is typed, best first, each subject once: every word typed begins a word of the form, case, accents, hyphens and
 * order put aside. A form that is typed whole comes first, then what begins as typed, then what more stories name.
 */
export function fitting(entries: NameEntry[], typed: string): NameEntry[] {
  const wanted = foldName(typed).split(' ').filter(Boolean);
  if (!wanted.length) return [];
  const fits = entries.flatMap((entry) => {
    const words = foldName(entry.form).split(' ');
    if (!wanted.every((word) => words.some((other) => other.startsWith(word)))) return [];
    const whole = words.length === wanted.length && wanted.every((word) => words.includes(word));
    const own = entry.form === entry.name;
    return [{ entry, rank: (whole ? 0 : words[0]!.startsWith(wanted[0]!) ? 2 : 4) + (own ? 0 : 1) }];
  });
  fits.sort(
    (a, b) =>
      a.rank - b.rank ||
      b.entry.stories - a.entry.stories ||
      a.entry.form.length - b.entry.form.length ||
      (a.entry.form < b.entry.form ? -1 : 1),
  );
  const subjects = new Map<string, NameEntry>();
  for (const { entry } of fits) {
    const subject = `${entry.kind} ${entry.id}`;
    if (!subjects.has(subject)) subjects.set(subject, entry);
  }
  return [...subjects.values()];
}

/** A file’s name: two letters, or for other scripts their code points. */
function shelf(word: string): string {
  const letters = [...word].slice(0, 2);
  if (letters.length === 0) return '';
  return letters.every((letter) => /[a-z0-9]/.test(letter))
    ? letters.join('')
    : letters.map((letter) => letter.codePointAt(0)!.toString(16)).join('-');
}
