import { knownAgency } from '../../parse/agency.ts';
import { agencyBehind } from '../core/printed/agencyBehind.ts';
import { knownOutlet } from './outlets.ts';

/** Agencies alone on a line: `AFP`, `Source: Agencies`, `jhe/dpa/AFP` with the signs of the desk before them. */
export function agenciesAlone(text: string): string[] | undefined {
  if (text.length >= 80) return undefined;
  const parts = text
    .replace(/^[([/—–-]+\s*|\s*[)\]/]+$/g, '')
    .replace(/^(?:sources?|agency|agencies|by)\s*:\s*/i, '')
    .split(/\s*(?:,|\/|\||\+|&|\s(?:and|und|et|y|e)\s)\s*/);
  while (/^\p{Ll}{2,4}$/u.test(parts[0] ?? '') && knownAgency(parts[0]!) === undefined) parts.shift();
  const agencies = parts.map(
    (part) => knownAgency(part) ?? (/\s/.test(part) ? agencyBehind(part) : undefined),
  );
  return agencies.length && agencies.every((agency) => agency !== undefined) ? agencies : undefined;
}

/** The outlet that a line of its own names, and what stands with it. */
export interface OutletLine {
  outlet?: string;
  agencies: string[];
  place?: string;
  /** How it is named, for `inferred`. */
  how: string;
}

/**
 * Reads `Source: Al Jazeera and news agencies`, `(FRANCE 24 with AFP)`, `Le Monde avec AFP`, `来源：新华网`; and where a line may hold
 * a name alone, `BBC News, Nairobi`, `Capital FM (Nairobi)`.
 */
export function readOutletLine(line: string, { alone }: { alone: boolean }): OutletLine | undefined {
  if (line.length > 90) return undefined;
  const [label = ''] = sourceLabel.exec(line) ?? [];
  const bare = line.slice(label.length).replace(/^[([（]\s*|\s*[)\]）.。]$/g, '');
  const gave = label ? agenciesOrNone(bare) : undefined;
  if (gave) return { agencies: gave, how: namedAlone };
  const [, first = '', rest = ''] =
    /^(.{2,40}?)(?:\s*[,/+&]\s*|\s+(?:with|avec|mit|con|com|and|et|und|y|e)\s+)(.{2,50})$/iu.exec(bare) ?? [];
  const agencies = agenciesOrNone(rest);
  const name = agencies ? first : bare;
  // In brackets with an agency, or behind a label, an unknown name is one too.
  const isSetApart = label !== '' || (line !== bare && agencies?.length);
  const outlet = knownOutlet(name) ?? (isSetApart && isNameOfOutlet(name) ? name : undefined);
  if (outlet !== undefined && (label || agencies))
    return {
      outlet,
      agencies: agencies ?? [],
      how: label ? namedAlone : 'the line that names it with agencies',
    };
  const [, named = line, place] =
    /^(.{2,40}?)(?:,\s+|\s+[–—|-]\s+|\s*\()(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})\)?$/u.exec(
      line,
    ) ?? [];
  if (!alone) return undefined;
  const whole = knownOutlet(line);
  if (whole !== undefined) return { outlet: whole, agencies: [], how: namedAlone };
  const known = knownOutlet(named);
  return known === undefined
    ? undefined
    : { outlet: known, agencies: [], how: namedAlone, ...(place && { place }) };
}

/** Agencies, or none where they are not named: `AFP and dpa`, `news agencies`. */
function agenciesOrNone(text: string): string[] | undefined {
  const isUnnamed = /^(?:the )?(?:news |wire )?(?:agencies|wires?|agences|agenturen|agencias|agenzie)$/i.test(
    text,
  );
  return isUnnamed ? [] : agenciesAlone(text);
}

const namedAlone = 'the line that names it';

/** A name of up to five words, each with a capital, or of a script that has none. */
export function isNameOfOutlet(name: string): boolean {
  return capitals.test(name) || /^[\p{Lo}\p{M}]{2,20}(?: [\p{Lo}\p{M}]{1,15}){0,3}$/u.test(name);
}

const capitals =
  /^(?:\p{Lu}[\p{L}\p{N}.'’&-]*|\p{N}+)(?: (?:\p{Lu}[\p{L}\p{N}.'’&-]*|\p{N}+|of|and|the|de|del|la|le)){0,4}$/u;
const sourceLabel =
  /^(?:sources?|quellen?|fuentes?|fonte|источник|джерело|المصدر|مصدر|منبع|kaynak|źródło|zdroj|bron|källa|kilde|来源|來源|出典|출처|स्रोत)\s*[:：]\s*/iu;

/** A line that names those who reported and edited a story, as agencies print it below. */
export const reporters =
  /^\(?(?:(?:additional )?(?:reporting|writing)|editing|compiled|edited|written|reported)(?: (?:and|&) (?:writing|editing|reporting))? by\b.{0,300}$/i;

/** Those of them who reported, as printed: `Jane Doe in Selby and John Roe`. */
export function reportersIn(line: string): string | undefined {
  const reported = /\b(?:reporting|written|reported|writing) by\b(.*)/i.exec(line)?.[1];
  return reported
    ?.split(/[;.]\s/)[0]!
    .replace(/[).\s]+$/, '')
    .trim();
}
