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
