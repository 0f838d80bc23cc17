import type { Holdings } from '../archive/archive.ts';
import { openArchive } from '../archive/archive.ts';
import type { ContentErrors, Defect } from '../parse/contentError.ts';

/** Every defect that would keep the archive from being built, in the order of the files. */
export function defectsOf(holdings: Holdings): Defect[] {
  try {
    openArchive(holdings);
    return [];
  } catch (error) {
    if ((error as Error).name !== 'ContentErrors') throw error;
    return (error as ContentErrors).defects;
  }
}
