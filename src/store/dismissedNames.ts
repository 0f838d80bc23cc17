import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './errorCode.ts';
import { dismissedFile } from '../parse/dismissedNames.ts';

/** The text of the file of names that are not proposed; empty where there is none. */
export async function dismissedText(content: string): Promise<string> {
  try {
    return await readFile(join(content, dismissedFile), 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return '';
    throw error;
  }
}
