import type { NameEntry } from '../names.ts';
import { wordsOf } from '../names.ts';

/**
 * Whom or what a text that was typed without choosing means: one who has that very name, else all that it names, else all that have a name
 * which begins so. `named` and `fitting` are what `names.ts` finds, best first. A beginning of fewer than three letters says too little,
 * unless it is of a script whose letters say more; and of abbreviations (`EUA`) only the whole counts.
 */
export function meantBy(typed: string, named: NameEntry[], fitting: NameEntry[]): NameEntry[] {
  const wanted = wordsOf(typed).join(' ');
  const exact = named.filter(({ form }) => wordsOf(form).join(' ') === wanted);
  if (exact.length === 1) return exact;
  if (named.length) return named;
  if (!isBeginning.test(wanted)) return [];
  const begun = fitting.filter(({ form }) => !/^[\p{Lu}.]+$/u.test(form));
  // A name that begins as typed is preferred to one that only contains the words.
  const first = begun.filter(({ form }) => wordsOf(form).join(' ').startsWith(wanted));
  return first.length ? first : begun;
}

const isBeginning = /^[^a-z]|[a-z]{3}/;
