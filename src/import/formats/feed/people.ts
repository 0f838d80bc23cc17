import { knownAgency } from '../../../parse/agency.ts';
import { visible } from '../../../parse/sourceText.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { agencyBehind } from '../../core/printed/agencyBehind.ts';
import { printedNames } from '../../core/printed/printed.ts';
import { lettersOf } from './text.ts';

/** Who is behind a story, by what a feed says of its author. */
export interface Authors {
  byline: string[];
  agencies: string[];
  /** What names no one: the outlet itself, an account, a desk, an address. */
  others: { text: string; why: string }[];
}

/**
 * Reads what stands under `dc:creator`, `author` and the like: `jane@example.org (Jane Doe)`, `By Jane Doe and John Roe`, `Jane Doe, Associated Press`,
 * `Harbour Gazette staff with AFP`. The outlet is no author of its own.
 */
export function readAuthors(printed: string[], outlets: string[]): Authors {
  const authors: Authors = { byline: [], agencies: [], others: [] };
  const own = new Set(outlets.map(lettersOf));
  for (const whole of new Set(printed.map(oneLine))) {
    const { names, mail } = withoutMail(whole.slice(0, longest));
    if (mail) authors.others.push({ text: mail, why: 'an address for mail' });
    const agencies = agenciesIn(names);
    authors.agencies.push(...agencies);
    if (!visible.test(names) || (agencies.length && knownAgency(names) !== undefined)) continue;
    if (own.has(lettersOf(names))) continue;
    const why = noPerson(names);
    const byline =
      why === undefined
        ? printedNames(peopleIn(names)).filter(
            (name) => !own.has(lettersOf(name)) && agencyBehind(name) === undefined,
          )
        : [];
    authors.byline.push(...byline);
    if (!byline.length && !agencies.length)
      authors.others.push({ text: names, why: why ?? 'names no person' });
  }
  return authors;
}

const longest = 500;

function withoutMail(whole: string): { names: string; mail?: string } {
  const address = /[^\s<>()"]{1,100}@[^\s<>()"]{1,100}/.exec(whole)?.[0];
  if (address === undefined) return { names: whole };
  const names = whole.replace(address, ' ').replace(/[<>()"[\]]|mailto:/g, ' ');
  return { names: oneLine(names), mail: address };
}

function agenciesIn(names: string): string[] {
  const pieces = [
    names,
    ...names.split(/\s*(?:[,;/|()]|\s[-–—]\s|\b(?:and|with|in|for|via|und|et|y|e|avec|mit)\b)\s*/i),
  ];
  const found = pieces.filter((piece) => piece.length < 60).flatMap((piece) => agencyBehind(piece) ?? []);
  return [...new Set(found)];
}

/** The names without the agencies among them, and what stands in brackets or behind a dash. */
function peopleIn(names: string): string {
  return names
    .replace(/\([^()]*\)|\s[-–—|]\s.*$/g, ' ')
    .split(/\s*(?:[,;/|]|\s(?:and|with|und|et|y|e|avec|mit)\s)\s*/i)
    .filter((piece) => agencyBehind(piece) === undefined)
    .join(', ');
}

function noPerson(names: string): string | undefined {
  if (
    /^(?:admin(?:istrator)?\d*|root|web ?(?:master|admin)|editor\d*|user\d*|wp[-_]?\w+|https?:\/\/\S+)$/i.test(
      names,
    )
  )
    return 'an account, and no person';
  if (desk.test(names) && !/,|\b(?:and|with|by)\b/i.test(names)) return 'a desk, and no person';
  return undefined;
}

const desk =
  /\b(?:desk|team|newsroom|staff|online|redaktion|redacci[oó]n|r[ée]daction|redazione|redactie|redaksjon|redaktionen|editorial board)$/i;
