import { knownAgency } from '../../parse/agency.ts';
import { agencyBehind } from '../core/printed/agencyBehind.ts';
import { knownOutlet } from './outlets.ts';

/** Agencies alone on a line: `AFP`, `Source: Agencies`, `jhe/dpa/AFP` with the signs of the desk before them. */
export function agenciesAlone(text: string): string[] | undefined {
  if (text.length >= 80) return undefined;
  const parts = text
    .replace(/^(?:sources?|agency|agencies|by)\s*:\s*/i, '')
    .split(/\s*(?:,|\/|\||\+|&|\s(?:and|und|et|y|e)\s)\s*/);
  while (parts.length > 1 && /^\p{Ll}{2,4}$/u.test(parts[0]!) && knownAgency(parts[0]!) === undefined)
    parts.shift();
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
  const source = sourceLabel.exec(line);
  if (source) {
    const named = line.slice(source[0].length).replace(/[.。]$/, '');
    return fromSource(named);
  }
  const bare = line.replace(/^[([（]\s*|\s*[)\]）]$/g, '');
  const together = /^(\S.{1,38}?)\s+(?:with|avec|mit|con|com|and|et|und)\s+(.{2,50})$/iu.exec(bare);
  if (together) {
    const agencies = /^(?:news )?(?:agencies|wires)$/i.test(together[2]!) ? [] : agenciesAlone(together[2]!);
    const outlet =
      knownOutlet(together[1]!) ??
      (line !== bare && agencies?.length && capitals.test(together[1]!) ? together[1]! : undefined);
    if (agencies && outlet !== undefined)
      return { outlet, agencies, how: 'the line that names it with agencies' };
  }
  if (!alone) return undefined;
  const placed =
    /^(.{2,40}?)(?:,\s+|\s+[–—|-]\s+|\s*\()(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})\)?$/u.exec(line);
  const outlet = knownOutlet(line);
  if (outlet !== undefined) return { outlet, agencies: [], how: 'the line that names it' };
  const first = placed && (knownOutlet(placed[1]!) ?? undefined);
  return first === undefined || first === null
    ? undefined
    : { outlet: first, agencies: [], place: placed![2]!, how: 'the line that names it' };
}

function fromSource(named: string): OutletLine | undefined {
  const how = 'the line that names it';
  if (/^(?:news )?(?:agencies|wires?)$/i.test(named)) return { agencies: [], how };
  const more =
    /^(.{2,40}?)(?:\s*[,/+&]\s*|\s+(?:and|with|et|und|y|e)\s+)(?:(?:the )?(?:news |wire )?(?:agencies|wires|agences|agenturen|agencias|agenzie)|(.{2,50}))$/iu.exec(
      named,
    );
  const together = more?.[2] === undefined ? (more ? [] : undefined) : agenciesAlone(more[2]);
  if (more && together && agenciesAlone(more[1]!) === undefined && shapeOf(more[1]!))
    return { outlet: knownOutlet(more[1]!) ?? more[1]!, agencies: together, how };
  const agencies = agenciesAlone(named);
  if (agencies) return { agencies, how };
  return shapeOf(named) ? { outlet: knownOutlet(named) ?? named, agencies: [], how } : undefined;
}

/** A name of up to five words, each with a capital, or of a script that has none. */
function shapeOf(name: string): boolean {
  return capitals.test(name) || /^[\p{Lo}\p{M}]{2,20}(?: [\p{Lo}\p{M}]{1,15}){0,3}$/u.test(name);
}

const capitals =
  /^(?:\p{Lu}[\p{L}\p{N}.'’&-]*|\p{N}+)(?: (?:\p{Lu}[\p{L}\p{N}.'’&-]*|\p{N}+|of|and|the|de|del|la|le)){0,4}$/u;
const sourceLabel =
  /^(?:sources?|quellen?|fuentes?|fonte|источник|джерело|المصدر|مصدر|منبع|kaynak|źródło|zdroj|bron|källa|kilde|来源|來源|出典|출처|स्रोत)\s*[:：]\s*/iu;
