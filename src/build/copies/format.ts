import { closeSync, openSync, readSync } from 'node:fs';

export type CopyFormat = 'zip' | 'zim';

/** As messages name a file of it. */
export const formatNames: Record<CopyFormat, string> = { zip: 'zip archive', zim: 'ZIM file' };

/** Whether a file begins as one of a format does. Throws the system’s errors. */
export function isOfFormat(file: string, format: CopyFormat): boolean {
  const opened = openSync(file, 'r');
  try {
    const first = Buffer.alloc(4);
    readSync(opened, first);
    return first.toString('latin1') === signatures[format];
  } finally {
    closeSync(opened);
  }
}

const signatures: Record<CopyFormat, string> = { zip: 'PK\u0003\u0004', zim: 'ZIM\u0004' };
