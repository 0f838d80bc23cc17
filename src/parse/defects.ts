import { addressRecordKinds } from './defects/addressRecord.ts';
import { frontMatterKinds } from './defects/frontMatter.ts';
import { defectMaker } from './defects/kind.ts';
import { recordKinds } from './defects/records.ts';
import { reportKinds } from './defects/report.ts';
import { textKinds } from './defects/text.ts';
import { valueKinds } from './defects/values.ts';

/** Every kind of defect that shows in one file, by its id, and what a report says of those that it leaves out. */
export const parseKinds = {
  ...valueKinds,
  ...frontMatterKinds,
  ...textKinds,
  ...recordKinds,
  ...addressRecordKinds,
  ...reportKinds,
};

/** Reports a defect of one file: `defect('missing-field', { example: 'title: Talks' })`. */
export const defect = defectMaker(parseKinds);
