import { counted } from '../counted.ts';
import type { DefectKinds } from './kind.ts';
import { defectMaker } from './kind.ts';

/** What a report says of the defects that it leaves out. */
export const reportKinds = {
  'more-defects': {
    explanation:
      'A file has more than a hundred defects, and the report of it ends there. Correct those, then check again.',
    message: ({ count }: { count: number }) => `has ${counted(count, 'more defect', 'more defects')}.`,
    fix: 'Correct those above, then check again.',
  },
} satisfies DefectKinds;

export const defect = defectMaker(reportKinds);
