import { knownAgency } from '../../parse/agency.ts';
import { visible } from '../../parse/sourceText.ts';
import { bare } from './normalizeDraft.ts';
import { oneLine } from './notation/oneLine.ts';
import { agencyBehind } from './printed/agencyBehind.ts';
import { printedNames } from './printed/printed.ts';

/** Who is behind a story, by what is printed of its author. */
export interface Authors {
  byline: string[];
  agencies: string[];
  /** What names no one: an account, a desk, an address. */
  others: { text: string; why: string }[];
}

/**
 * Reads what stands in a field of authors: `jane@example.org (Jane Doe)`, `By Jane Doe and John Roe`, `Jane Doe, Associated Press`,
 * `Harbour Gazette staff with AFP`. The outlet is no author of its own.
 */
export function readAuthors(printed: string[], outlets: string[]): Authors {
  const authors: Authors = { byline: [], agencies: [], others: [] };
  const own = new Set(outlets.map(bare));
  for (const whole of new Set(printed.map(oneLine))) {
    const mail = /[^\s<>()"]{1,100}@[^\s<>()"]{1,100}/.exec(whole.slice(0, longest))?.[0];
    const names = mail ? oneLine(whole.replace(mail, ' ').replace(/[<>()"[\]]|mailto:/g, ' ')) : whole;
    if (mail) authors.others.push({ text: mail, why: 'an address for mail' });
    const parts = names.slice(0, longest).split(between);
    const agencies = [names, ...parts]
      .filter(({ length }) => length < 60)
      .flatMap((part) => agencyBehind(part) ?? []);
    authors.agencies.push(...new Set(agencies));
    if (!visible.test(names) || own.has(bare(names))) continue;
    if (agencies.length && knownAgency(names) !== undefined) continue;
    const why = noPerson(names);
    const byline = why === undefined ? peopleIn(names, own) : [];
    authors.byline.push(...byline);
    if (!byline.length && !agencies.length)
      authors.others.push({ text: names, why: why ?? 'names no person' });
  }
  return authors;
}

/** In characters. */
const longest = 500;
const between = /\s*(?:[,;/|()]|\s[-–—]\s|\b(?:and|with|in|for|via|und|et|y|e|avec|mit|con|com)\b)\s*/i;

/** The names without the agencies and the outlet among them, and what stands in brackets or behind a dash. */
function peopleIn(names: string, own: Set<string>): string[] {
  const people = names
    .slice(0, longest)
    .replace(/\([^()]*\)|\s[-–—|]\s.*$/g, ' ')
    .split(/\s*(?:[,;/|]|\s(?:and|with|und|et|y|e|avec|mit|con|com)\s)\s*/i)
    .filter((part) => agencyBehind(part) === undefined);
  return printedNames(people.join(', ')).filter(
    (name) => !own.has(bare(name)) && agencyBehind(name) === undefined,
  );
}

function noPerson(names: string): string | undefined {
  if (account.test(names)) return 'an account, and no person';
  return desk.test(names) && !joined.test(names) ? 'a desk or a firm, and no person' : undefined;
}

const joined = /,|\b(?:and|with|by|und|mit|et|avec|y|con|e|com)\b/i;
const account =
  /^(?:admin(?:istrator)?\d*|root|web ?(?:master|admin)|editor\d*|user\d*|wp[-_]?\w+|https?:\/\/\S+)$/i;
const desk =
  /\b(?:desk|team|newsroom|staff|online|redaktion|redacci[oó]n|r[ée]daction|redazione|redactie|redaksjon|redaktionen|editorial board|inc\.?|ltd\.?|llc|gmbh|corp\.?|plc)$/i;
