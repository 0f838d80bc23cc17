import { firstOf } from './assert.ts';
import { knownAgency } from './agency.ts';
import { nameCase } from './letterCase.ts';

/**
 * The names in a byline as printed: `By JANE DOE and John Roe, Associated Press Writers` → Jane Doe, John Roe.
 * What follows a name (office, place, “editing by”) is left out. `lang` (BCP 47) is the language of the story, whose words for “by” and “and”
 * are known beside the English: `Par Hélène Roux et Jean Picot`.
 */
export function readByline(printed: string, lang = 'en'): string[] {
  const words = wordsOf(lang);
  const authors = firstOf(
    printed
      .replace(words.by, '')
      .replace(/^\s*(?:(?:words|text|story|written|interview|report) )?by[\s:]+/i, '')
      .replace(/\s+follow$/i, '')
      .replace(/[\s|·•,(]*\S+@\S+\.\S+$/, '')
      .split(/;|\.\s+(?=(?:additional|editing|writing|reporting)\b)|\s[—–|]\s/i),
  ).replace(/^(?:reporting|written)\s+by\s+/i, '');
  // `Peter and Jane Holt` share a surname; separated, one of them would have none.
  const shared = sharedSurname.exec(authors.trim());
  if (shared && !notAName.test(authors)) return [nameCase(authors.trim())];
  return authors
    .split(/\s*(?:[,،、，]|\band\b|&|\bwith\b)\s*/)
    .flatMap((names) => divided(names, words.and))
    .map((name) =>
      name
        .replace(/\s+(?:in|at|for)\s+.*$/, '')
        .replace(/^by\s+/i, '')
        .trim(),
    )
    .filter((name) => name !== '' && !notAName.test(name) && !knownAgency(name))
    .map(nameCase);
}

/** Names on both sides of a word for “and”. Where one side is a single word, it may be of a name: `Karl und Anna Weber`, `José Ortega y Gasset`. */
function divided(names: string, and: RegExp): string[] {
  const parts = names.split(and);
  return parts.every((part) => /\S\s+\S/.test(part) || knownAgency(part)) ? parts : [names];
}

/** The words of a language that precede and join names. Asked for once: to make a format takes longer than to read a byline. */
function wordsOf(lang: string): BylineWords {
  const code = firstOf(lang.toLowerCase().split('-'));
  const known = byLanguage.get(code);
  if (known) return known;
  const words = { by: precedes(prepositions[code]), and: joins(code) };
  byLanguage.set(code, words);
  return words;
}

function precedes(word = ''): RegExp {
  if (!word) return never;
  const forms = [word, word[0]?.toUpperCase() + word.slice(1), word.toUpperCase()];
  // Before a surname alone it is a part of it: `von Hardenberg`.
  return new RegExp(`^\\s*(?:${forms.join('|')})[\\s:]+(?=[\\p{Lu}\\p{Lo}]\\S*\\s+\\S)`, 'u');
}

/** As Unicode’s CLDR joins two names (Spanish writes `e` before `i`); a word that is written together with the next one does not divide them. */
function joins(code: string): RegExp {
  const list = new Intl.ListFormat(Intl.ListFormat.supportedLocalesOf(code).length ? code : 'en');
  const words = ['B', 'I'].flatMap((second) =>
    list.formatToParts(['A', second]).flatMap(({ type, value }) => (type === 'literal' ? value : [])),
  );
  const apart = words.filter((word) => /^\s\S+\s$/.test(word)).map((word) => word.trim());
  return apart.length ? new RegExp(`\\s+(?:${apart.join('|')})\\s+`, 'iu') : never;
}

interface BylineWords {
  by: RegExp;
  and: RegExp;
}

const never = /(?!)/;

const byLanguage = new Map<string, BylineWords>();

/** “By” in languages that put it before a name. */
const prepositions: Record<string, string> = {
  ar: 'بقلم',
  ca: 'per',
  da: 'af',
  de: 'von',
  es: 'por',
  fr: 'par',
  gl: 'por',
  it: 'di',
  nb: 'av',
  nl: 'door',
  nn: 'av',
  no: 'av',
  pt: 'por',
  sv: 'av',
};

const sharedSurname = /^\p{Lu}[\p{L}’'-]+ (?:and|&) \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u;

/** Offices, agencies and papers that follow a name. */
const notAName =
  /\b(?:agenc(?:y|ies)|writers?|reporters?|correspondents?|editors?|bureau|chief|staff|desk|wires?|news|newspapers?|analyst|producer)\b|\b(?:Press|Times|Post)$/i;
