import { quoted } from '../contentError.ts';
import type { DefectKinds } from './kind.ts';

/** What can be wrong with the record of addresses, `addresses.txt`. */
export const addressRecordKinds = {
  'bad-recorded-address': {
    explanation:
      'A line of addresses.txt is no address. Restore the line as it was, as version control has it, or delete it.',
    message: ({ line }: { line: string }) =>
      `${quoted(line)} is not an address: a path from the root of the site, as /stories/2025/04/08/talks/.`,
    fix: 'Restore the line as it was, or delete it.',
  },
  'merge-conflict': {
    explanation:
      'A merge of two versions of addresses.txt was left half done. Delete the lines that mark it, and keep the addresses of both: their order does not matter, nor whether one is there twice.',
    message: ({ line }: { line: string }) => `${quoted(line)} is left of a merge that was not finished.`,
    fix: 'Delete this line, and keep the addresses of both sides.',
  },
  'cut-off-record': {
    explanation:
      'The record addresses.txt lacks its last line, “# end”, so that it was cut off, and addresses may be missing. Restore the file, as version control has it; or, if all of them are there, write the line again.',
    message: 'is the last line, and should be “# end”: the file was cut off here.',
    fix: 'Restore the file from version control, or write “# end” behind this line if no address is missing.',
  },
  'empty-record': {
    explanation:
      'The record addresses.txt holds no address, so that it was emptied, and no address would be missed. Restore the file, as version control has it; or delete it, if nothing was published.',
    message: 'holds no address.',
    fix: 'Restore the file from version control, or delete it and build with --record to begin it again.',
  },
} satisfies DefectKinds;
