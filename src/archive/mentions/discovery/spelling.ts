import { firstOf, lastOf } from '../../../parse/assert.ts';
import { foldName } from '../../fold.ts';
import { familyNameOf } from '../familyName.ts';

/** As `foldName` has it. Most names are ASCII words of more than one letter, in which nothing but case may differ. */
export function foldedName(name: string): string {
  return /^[A-Za-z]{2,}(?: [A-Za-z]{2,})*$/.test(name) ? name.toLowerCase() : foldName(name);
}

/** The first part of a name's word, folded: `Jean-Pierre` gives `jean`. */
export function foldedWord(word: string): string {
  return foldedName(firstOf(word.split('-')));
}

/** Whether the family's name comes first: `Xi Jinping`. */
export function leadsWithFamily(words: string[]): boolean {
  return familyNameOf(words.join(' ')) !== undefined;
}

/** By what words alone a story names the bearer again, folded, the likeliest first; an article falls: `al-Busaidi` gives `busaidi` too. */
export function surnamesOf(words: string[]): string[] {
  const [first, last] = [firstOf(words), lastOf(words)];
  const names = leadsWithFamily(words) ? [first, last] : [last];
  return [...new Set(names.flatMap((name) => [foldedName(name), foldedName(name.replace(article, ''))]))];
}

/** By what else a story may name the bearer of three words or more: `Lula` of Luiz Inácio Lula da Silva. */
export function innerNamesOf(words: string[]): string[] {
  return words
    .slice(1, -1)
    .filter((word) => /^\p{Lu}\p{L}{2,}/u.test(word))
    .map(foldedName);
}

const article = /^(?:al|el|ad|an|ar|as|at|ash|ul)[-'’](?=\p{Lu})/iu;
