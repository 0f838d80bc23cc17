import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { openImaging } from '../store/imaging.ts';
import type { RenditionAnswer, RenditionJob } from './renditions.ts';

/* A process that makes renditions of the pictures it is sent, with what the rest of the build leaves of the machine. It ends with the build. */
try {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
} catch {
  // A system may not allow it.
}
process.on('disconnect', () => process.exit());
const opening = openImaging();
opening.catch(() => undefined);
process.on('message', (job: RenditionJob) => {
  void answerTo(job).then((answer) => process.send?.(answer));
});

async function answerTo({ id, path, digest, renditions }: RenditionJob): Promise<RenditionAnswer> {
  try {
    const bytes = await readFile(path);
    if (hash('sha256', bytes) !== digest) return { id, changed: true };
    const imaging = await opening;
    const made: Uint8Array[] = [];
    for (const rendition of renditions) made.push(await imaging.render(bytes, rendition));
    return { id, made };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n');
    return { id, fault: reason };
  }
}
