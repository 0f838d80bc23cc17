import { foldName } from '../archive/fold.ts';

/** By which the name of a city is found: folded, and `St.`, `Ft.` and `Mt.` written out. */
export function cityKey(name: string): string {
  return foldName(name).replace(/^(?:st|ste|ft|mt) /, (word) => `${written[word.trim()] ?? ''} `);
}

const written: Record<string, string> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' };
