import { knownAgency } from '../../parse/agency.ts';
import { agenciesAlone } from '../core/printed/agencyBehind.ts';
import { easternDateline } from '../core/printed/easternDateline.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import { knownOutlet } from '../core/printed/outlets.ts';

/** What a line tells of a story. */
export interface Facts {
  names?: string[];
  agencies?: string[];
  outlet?: string | undefined;
  place?: string | undefined;
  /** Whether the line says what they are. */
  told?: boolean;
  /** Why the place may be none, as a clause. */
  guess?: string | undefined;
}

/**
 * Reads `Source: Al Jazeera and news agencies`, `(FRANCE 24 with AFP)`, `Le Monde avec AFP`, `来源：新华网`; where a line may hold a name alone,
 * `BBC News, Nairobi`, `Capital FM (Nairobi)`, `記者王小明／台北報導`; and where it may be a `pair`, `London: Asharq Al-Awsat`, `Kolm - AFP`. Of a pair one must
 * be known.
 */
export function readOutletLine(
  line: string,
  { alone, pair = false }: { alone: boolean; pair?: boolean },
): Facts | undefined {
  if (line.length > 90) return undefined;
  const eastern = alone ? easternDateline(line) : undefined;
  if (eastern?.length === line.length) {
    const { names = [], agency, outlet: paper, place, guess } = eastern;
    return { names, agencies: agency === undefined ? [] : [agency], outlet: paper, place, guess };
  }
  const [label = ''] = sourceLabel.exec(line) ?? [];
  const bare = line.slice(label.length).replace(/^[([（]\s*|\s*[)\]）.。]$/g, '');
  const gave = label ? agenciesOrNone(bare) : undefined;
  if (gave) return { agencies: gave };
  const [, first = '', rest = ''] =
    /^(.{2,40}?)(?:\s*[,/+&]\s*|\s+(?:with|avec|mit|con|com|and|et|und|y|e)\s+)(.{2,50})$/iu.exec(bare) ?? [];
  const agencies = agenciesOrNone(rest);
  const name = agencies ? first : bare;
  // In brackets with an agency, or behind a label, an unknown name is one too.
  const isSetApart = label !== '' || (line !== bare && agencies?.length);
  const outlet = knownOutlet(name) ?? (isSetApart && isNameOfOutlet(name) ? name : undefined);
  if (outlet !== undefined && (label || agencies)) return { outlet, agencies: agencies ?? [] };
  if (!alone) return undefined;
  const whole = knownOutlet(line);
  if (whole !== undefined) return { outlet: whole };
  const [, before = '', place] =
    /^(.{2,40}?)(?:,\s+|\s+[–—|-]\s+|\s*\()(\p{Lu}[\p{L}.'’ -]{1,40})\)?$/u.exec(line) ?? [];
  if (knownOutlet(before) !== undefined)
    return { outlet: knownOutlet(before), ...(isDatelineCity(place ?? '') && { place }) };
  const [, city, behind = ''] =
    /^([\p{Lu}\p{Lo}][\p{L}\p{M}.' -]{2,25}?)(?:\s?[:：]|\s[–—-])\s*[«“"]?([\p{Lu}\p{Lo}][\p{L}\p{M}.' -]{1,40}?)[»”"]?$/u.exec(
      line,
    ) ?? [];
  if (!pair || city === undefined || line.split(' ').length > 6) return undefined;
  const by = agenciesOrNone(behind);
  const paper =
    knownOutlet(behind) ??
    (isDatelineCity(city) && /^\p{Lu}/u.test(behind) && isNameOfOutlet(behind) ? behind : undefined);
  if (by) return { place: city, agencies: by };
  return paper === undefined ? undefined : { place: city, outlet: paper };
}

/** Agencies, or none where they are not named: `AFP and dpa`, `news agencies`. */
function agenciesOrNone(text: string): string[] | undefined {
  const unnamed = /^(?:the )?(?:news |wire )?(?:agencies|wires?|agences|agenturen|agencias|agenzie)$/i;
  return unnamed.test(text) ? [] : agenciesAlone(text);
}

/** A name of up to five words, each with a capital, or of a script that has none. */
function isNameOfOutlet(name: string): boolean {
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

/** Agencies whose trade is pictures. */
const picturesOnly = new Set(
  'Getty Images; Shutterstock; Alamy; Magnum Photos; Corbis; Polaris; Redux; Keystone; IMAGO; Newscom; Wikimedia Commons; NurPhoto; Sipa; Abaca; picture alliance; ZUMA Press; EPA; EPA-EFE; WANA'.split('; '),
); // prettier-ignore

/** An agency from which a page has a picture rather than a story. */
export function takesPictures(text: string): boolean {
  return picturesOnly.has(knownAgency(text) ?? '') || /^PA (?:Media|Images|Wire)$/i.test(text);
}
