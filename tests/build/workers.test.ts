import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../../src/build/build.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

test('the number of threads changes no byte of a site', async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rm(scratch, { recursive: true, force: true }));
  const digests: Record<string, string>[] = [];
  for (const workers of [0, 1, 3]) {
    const out = join(scratch, String(workers));
    await buildSite({ project, content: join(project, 'content'), out, workers, shown: (path) => path });
    digests.push(digestsOf(out));
  }
  expect(Object.keys(digests[0]!).length).toBeGreaterThan(1000);
  expect(digests[1]).toEqual(digests[0]);
  expect(digests[2]).toEqual(digests[0]);
});

function digestsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return Object.fromEntries(
    files
      .map((file) => join(file.parentPath, file.name))
      .toSorted()
      .map((path) => [
        path.slice(folder.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}
