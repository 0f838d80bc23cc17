import { knownAgency } from '../../parse/agency.ts';
import { visible } from '../../parse/sourceText.ts';
import { bare } from './normalizeDraft.ts';
import { oneLine } from './notation/oneLine.ts';
import { agencyBehind } from './printed/agencyBehind.ts';
import { agenciesInByline, printedNames } from './printed/printed.ts';

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
  for (const whole of new Set(printed.map((text) => oneLine(text).slice(0, longest)))) {
    const mail = /[^\s<>()"]{1,100}@[^\s<>()"]{1,100}/.exec(whole)?.[0];
    const names = mail ? oneLine(whole.replace(mail, ' ').replace(/[<>()"[\]]|mailto:/g, ' ')) : whole;
    if (mail) authors.others.push({ text: mail, why: 'an address for mail' });
    const agencies = [...new Set(agenciesInByline(names.replace(/\s(?:in|for|via)\s/gi, ', ')))];
    authors.agencies.push(...agencies);
    if (!visible.test(names) || own.has(bare(names)) || (agencies.length && knownAgency(names))) continue;
    const why = account.test(names)
      ? 'an account, and no person'
      : desk.test(names) && !joined.test(names)
        ? 'a desk or a firm, and no person'
        : undefined;
    const isOther = (name: string) => own.has(bare(name)) || agencyBehind(name) !== undefined;
    // What stands in brackets or behind a dash is an office or an outlet.
    const parts = names.replace(/\([^()]*\)|\s[-–—|]\s.*$/g, ' ').split(between);
    const people = printedNames(parts.filter((part) => !isOther(part)).join(', '));
    const byline = why === undefined ? people.filter((name) => !isOther(name)) : [];
    authors.byline.push(...byline);
    if (!byline.length && !agencies.length)
      authors.others.push({ text: names, why: why ?? 'names no person' });
  }
  return authors;
}

/** In characters. */
const longest = 500;
const between = /\s*(?:[,;/|]|\s(?:and|with|und|et|y|e|avec|mit|con|com)\s)\s*/i;
const joined = /,|\b(?:and|with|by|und|mit|et|avec|y|con|e|com)\b/i;
const account =
  /^(?:admin(?:istrator)?\d*|root|web ?(?:master|admin)|editor\d*|user\d*|wp[-_]?\w+|https?:\/\/\S+)$/i;
const desk =
  /\b(?:desk|team|newsroom|staff|online|redaktion|redacci[oó]n|r[ée]daction|redazione|redactie|redaksjon|redaktionen|editorial board|inc\.?|ltd\.?|llc|gmbh|corp\.?|plc)$/i;
