import type { Site } from '../site.ts';

/**
 * What is reserved of text and data mining, as `tdmrep.json` says it (TDM Reservation Protocol, final report of the W3C’s community group,
 * 2024). The policy is what the About page says of rights.
 */
export function tdmReservations(site: Site): object[] {
  return [{ location: site.base, 'tdm-reservation': reserved(site), 'tdm-policy': policyOf(site) }];
}

/** The same as meta elements, for an archive that is not at the root of its host, where nobody finds the file. */
export function tdmMeta(site: Site): { name: string; content: string }[] {
  if (site.robots === undefined || site.base === '/') return [];
  return [
    { name: 'tdm-reservation', content: String(reserved(site)) },
    { name: 'tdm-policy', content: policyOf(site) },
  ];
}

function reserved({ robots }: Site): 0 | 1 {
  return robots === 'refuse' ? 1 : 0;
}

function policyOf({ absolute, path }: Site): string {
  return `${absolute(path.about())}#rights`;
}
