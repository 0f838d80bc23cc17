import { firstOf } from './assert.ts';
import { knownAgency } from './agency.ts';
import { nameCase } from './letterCase.ts';

/**
 * The names in a byline as printed: `By JANE DOE and John Roe, Associated Press Writers` → Jane Doe, John Roe.
 * What follows a name (office, place, “editing by”) is left out.
 */
export function readByline(printed: string): string[] {
  const authors = firstOf(
    printed
      .replace(/^\s*(?:(?:words|text|story|written|interview|report) )?by[\s:]+/i, '')
      .replace(/\s+follow$/i, '')
      .replace(/[\s|·•,(]*\S+@\S+\.\S+$/, '')
      .split(/;|\.\s+(?=(?:additional|editing|writing|reporting)\b)|\s[—–|]\s/i),
  ).replace(/^(?:reporting|written)\s+by\s+/i, '');
  // `Peter and Jane Holt` share a surname; separated, one of them would have none.
  const shared = sharedSurname.exec(authors.trim());
  if (shared && !notAName.test(authors)) return [nameCase(authors.trim())];
  return authors
    .split(/\s*(?:,|\band\b|&|\bwith\b)\s*/)
    .map((name) =>
      name
        .replace(/\s+(?:in|at|for)\s+.*$/, '')
        .replace(/^by\s+/i, '')
        .trim(),
    )
    .filter((name) => name !== '' && !notAName.test(name) && !knownAgency(name))
    .map(nameCase);
}

const sharedSurname = /^\p{Lu}[\p{L}’'-]+ (?:and|&) \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u;

/** Offices, agencies and papers that follow a name. */
const notAName =
  /\b(?:agenc(?:y|ies)|writers?|reporters?|correspondents?|editors?|bureau|chief|staff|desk|wires?|news|newspapers?|analyst|producer)\b|\b(?:Press|Times|Post)$/i;
