import { knownAgency } from '../../parse/agency.ts';
import { visible } from '../../parse/sourceText.ts';
import { bare } from './normalizeDraft.ts';
import { oneLine } from './notation/oneLine.ts';
import { agencyBehind } from './printed/agencyBehind.ts';
import { agenciesInByline, printedNames, writtenBy } from './printed/printed.ts';

/** Who is behind a story, by what is printed of its author. */
export interface Authors {
  byline: string[];
  agencies: string[];
  /** What names no one: an account, a desk, an address. */
  others: { text: string; why: string }[];
  /** What names a person by the surname first, as printed: `Roe, Jane`. */
  turned: string[];
}

/**
 * Reads what stands in a field of authors: `jane@example.org (Jane Doe)`, `By Jane Doe and John Roe`, `Jane Doe, Associated Press`,
 * `Harbour Gazette staff with AFP`. The outlet is no author of its own.
 */
export function readAuthors(printed: string[], outlets: string[]): Authors {
  const authors: Authors = { byline: [], agencies: [], others: [], turned: [] };
  const own = new Set(outlets.map(bare));
  for (const whole of new Set(printed.map((text) => oneLine(text).slice(0, longest)))) {
    const mail = /[^\s<>()"]{1,100}@[^\s<>()"]{1,100}/.exec(whole)?.[0];
    const names = mail ? oneLine(whole.replace(mail, ' ').replace(/[<>()"[\]]|mailto:/g, ' ')) : whole;
    if (mail) authors.others.push({ text: mail, why: 'an address for mail' });
    const agencies = [...new Set(agenciesInByline(names.replace(/\s(?:in|for|via)\s/gi, ', ')))];
    authors.agencies.push(...agencies);
    if (!visible.test(names) || own.has(bare(names)) || (agencies.length && knownAgency(names))) continue;
    const why = whyNobody(names);
    const isOther = (name: string) => own.has(bare(name)) || isOfAgency(name);
    const isName = (name: string) => !isOther(name) && printedNames(name).length === 1;
    // What stands in brackets or behind a dash is an office or an outlet.
    const inOrder = names.split(/\s*;\s*/).map((name) => {
      const [, family = '', given = ''] = surnameFirst.exec(name) ?? [];
      if (!family || ![family, given].every(isName)) return name;
      authors.turned.push(name);
      return `${given} ${family}`;
    });
    const parts = inOrder
      .join('; ')
      .replace(/\([^()]*\)|\s[-–—|]\s.*$/g, ' ')
      .split(between)
      .map((part) => part.replace(posted, '').replace(office, '$1'));
    const people = printedNames(parts.filter((part) => !isOther(part)).join(', '));
    const byline = why === undefined ? people.filter((name) => !isOther(name)) : [];
    authors.byline.push(...byline);
    if (!byline.length && !agencies.length)
      authors.others.push({ text: names, why: why ?? 'names no person' });
  }
  return authors;
}

function whyNobody(names: string): string | undefined {
  if (account.test(names)) return 'an account, and no person';
  if (desk.test(names) && !joined.test(names)) return 'a desk or a firm, and no person';
  // Some print a second headline there: `Situation serious, says the commission`.
  const words = names.split(/[\s/]+/);
  const small = words.filter((word) => /^\p{Ll}{4}/u.test(word));
  const isSentence = small.includes(words[1] ?? '') || (small.length >= 3 && !names.includes(','));
  return isSentence && words.length >= 5 && !writtenBy.test(names) ? 'a sentence, and no name' : undefined;
}

/** Whether what was taken for a name is an agency’s or one of its services’: `Von dpa`, `PA Scotland`. */
function isOfAgency(name: string): boolean {
  const named = name.replace(/^(?:by|von|par|por|di|door|av|af)\s/i, '');
  const first = /^(?:\p{Lu}{2,}|dpa)(?=\s|$)/u.exec(named)?.[0] ?? '';
  return agencyBehind(named) !== undefined || agencyBehind(first) !== undefined;
}

/** A surname of one word, but for what belongs before it, and a given name. */
const surnameFirst =
  /^((?:(?:[Vv]an|[Vv]on|[Dd]e|der|den|del|della|da|di|dos|du|la|le|al|el|bin|ibn|ter|ten|zu|af|av) )*\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}’'-]*\p{Ll}(?: \p{Lu}\.?)*)$/u;
const posted = /\s+in \p{Lu}[\p{L} ]*$/u;
/** What somebody is, behind the name or alone: `Jane Doe Diplomatic editor`. */
const office =
  /^(?:((?:\p{Lu}[\p{L}.'’-]+ ){1,2}?\p{Lu}[\p{L}.'’-]+) )?(?:[\p{L}-]+ ){0,3}(?:editor|correspondent|reporter|writer|columnist)$/u;
/** In characters. */
const longest = 500;
const between = /\s*(?:[,;/|]|\s(?:and|with|und|et|y|e|avec|mit|con|com)\s)\s*/i;
const joined = /,|\b(?:and|with|by|und|mit|et|avec|y|con|e|com)\b/i;
const account =
  /^(?:admin(?:istrator)?\d*|root|web ?(?:master|admin)|editor\d*|user\d*|wp[-_]?\w+|https?:\/\/\S+)$/i;
const desk =
  /^the\s|\b(?:desk|team|newsroom|staff|online|redaktion|redacci[oó]n|r[ée]daction|redazione|redactie|redaksjon|redaktionen|editorial board|agency|network|news service|inc\.?|ltd\.?|llc|gmbh|corp\.?|plc)$/i;
