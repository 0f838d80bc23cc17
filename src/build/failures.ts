import { relative } from 'node:path';
import { ContentErrors, reportText } from '../parse/contentError.ts';
import { OutDirError, reasonOf } from './outDir.ts';

/** A build that ended for a reason the user can fix; the message is the whole report. */
export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';
}

export function outDirFailure(error: unknown): never {
  throw error instanceof OutDirError
    ? new BuildFailure(`${error.message}\n    ${error.fix}`, { cause: error })
    : error;
}

export function contentFailure(error: unknown, folder: string): never {
  if (!(error instanceof ContentErrors)) throw error;
  throw new BuildFailure(`${reportText(error.defects, folder)}The last site is kept.`, {
    cause: error,
  });
}

/** Dateline writes its caches and Astro’s types below its own folder. Any other fault goes on as it is. */
export function unwritable(error: unknown, project: string): never {
  // Astro tells the system’s error in the words of its own.
  const [, code, path] = /\b(EACCES|EPERM|EROFS|ENOSPC): .*? '([^']+)'/.exec(String(error)) ?? [];
  if (!path) throw error;
  throw new BuildFailure(
    `${relative(project, path) || path} cannot be written: ${reasonOf({ code })}.\n    Dateline keeps what it has read under node_modules/.cache/ and .astro/ in its own folder; make them writable.`,
    { cause: error },
  );
}
