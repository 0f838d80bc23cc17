import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { doubtKinds } from '../core/doubts.ts';
import { importKinds } from '../core/refusals.ts';
import type { StoredReport } from './report.ts';
import { jsonOf } from './report.ts';
import type { Digest, Wording } from './reportText.ts';
import { reportText } from './reportText.ts';

/**
 * Writes a report into a folder: `report.md` for a person, `report.json` whole, and for each kind of doubt and refusal a list of the inputs that it
 * is about, `undated-story.txt`, as commands name them, one a line. Lists of an earlier report are deleted.
 */
export async function writeReport(
  folder: string,
  stored: StoredReport,
  digest: Digest,
  wording: Wording,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const id of Object.keys({ ...importKinds, ...doubtKinds }))
    rmSync(listIn(folder, id), { force: true });
  for (const [id, { inputs }] of [...digest.refused, ...digest.doubts])
    if (inputs.size) writeFileSync(listIn(folder, id), Array.from(inputs, (input) => `${input}\n`).join(''));
  const text = reportText(digest, { ...wording, isMarkdown: true });
  writeFileSync(join(folder, 'report.md'), `# Import\n\n${text}`);
  const file = await open(join(folder, 'report.json'), 'w');
  try {
    for (const piece of inChunks(jsonOf(stored, wording.shown))) await file.writeFile(piece);
  } finally {
    await file.close();
  }
}

/** The list of a kind. */
export function listIn(folder: string, id: string): string {
  return join(folder, `${id}.txt`);
}

/** Joins small pieces, so that each is worth writing. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < 1 << 16) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
