import { knownAgency } from '../../../parse/agency.ts';
import { oneLine } from '../notation/oneLine.ts';

/** The agency after a name, a firm’s full name or a domain: `reuters.com`, `Deutsche Presse-Agentur GmbH`, `APA - Austria Presse Agentur`. */
export function agencyBehind(name: string): string | undefined {
  const bare = oneLine(name).replace(/[\s,]+(?:GmbH|Ltd|Inc|LLC|AG|S\.?A|Corp)\.?$/i, '');
  const domain = /^(?:https?:\/\/)?(?:[\w-]+\.)*?([\w-]+)\.(?:com|org|net|co\.\w\w|\w\w)\b/i.exec(bare)?.[1];
  return [bare, domain, bare.split(/\s+[-–—(]\s*/)[0], bare.replace(/[–—-]+$/, '')]
    .map((form) => form && knownAgency(form))
    .find((agency) => agency !== undefined && agency !== '');
}

/** Agencies alone on a line: `AFP`, `Source: Agencies`, `jhe/dpa/AFP` with the signs of the desk before them. */
export function agenciesAlone(text: string): string[] | undefined {
  if (text.length >= 80) return undefined;
  const parts = text
    .replace(/^[([/—–-]+\s*|\s*[)\]/]+$/g, '')
    .replace(
      /^(?:(?:sources?|agency|agencies|by)\s*:|(?:with|avec|mit|con|com|med)\s(?:files from\s)?)\s*/i,
      '',
    )
    .split(/\s*(?:[,/|+&()]|\s(?:and|und|et|y|e|with|mit)\s)\s*/)
    .filter(Boolean);
  while (/^\p{Ll}{2,4}$/u.test(parts[0] ?? '') && knownAgency(parts[0]!) === undefined) parts.shift();
  const agencies = parts.map(
    (part) => knownAgency(part) ?? (/\s/.test(part) ? agencyBehind(part) : undefined),
  );
  return agencies.length && agencies.every((agency) => agency !== undefined) ? agencies : undefined;
}

/** Agencies that the last paragraphs of a text thank or sign it with: `jw/mh (AFP, dpa)`, `With files from The Canadian Press`. */
export function agenciesInSignOff(paragraphs: string[]): string[] {
  return paragraphs
    .slice(-3)
    .flatMap((text) => agenciesSignedOff(/[.!?”"’»]\s+(\([^()]{2,30}\))\.?$/u.exec(text)?.[1] ?? text));
}

/** As `agenciesInSignOff`, of one line. */
export function agenciesSignedOff(text: string): string[] {
  const [, before, behind] = thanks.exec(text) ?? [];
  const named = (before ?? behind)?.replace(/^the (?!associated|canadian)/i, '');
  const isSigned = text.length <= 60 && /[/(),]/.test(text);
  return agenciesAlone(named ?? (isSigned ? text : '')) ?? [];
}

const thanks =
  /^\(?(.{2,50}?) contributed to (?:this|the) (?:report|story|article)|^\(?(?:(?:with )?(?:additional |agency )?(?:files|inputs?|reporting|materials?|information) (?:from|by)|con información de|com informações d[aeo]s?|mit (?:agentur)?material (?:von|der)|avec|sources?:|quellen?:|fonte:|fuente:) (.{2,60}?)[.)]*$/iu;
