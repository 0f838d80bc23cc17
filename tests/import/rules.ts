/*
 * Which rules of the importer act on which inputs: `node tests/import/rules.ts [FOLDER…]` prints, for each reason that a report gives (a doubt, a
 * refusal, something left out, a value inferred), in how many fixtures it stands, in how many files of each folder, and the name of one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { InputReport } from '../../src/import/core/inputReport.ts';
import { readWhole } from '../../src/import/readInput.ts';
import { order } from './expectation.ts';

const fixtures = new URL('../fixtures/import/', import.meta.url).pathname;
const folders = [fixtures, ...process.argv.slice(2)];
const found = new Map<string, { counts: number[]; example: string }>();

for (const [index, folder] of folders.entries())
  for (const file of filesBelow(folder))
    for (const rule of new Set(rulesIn(await readWhole(basename(file), readFileSync(file), order)))) {
      const { counts, example } = found.get(rule) ?? {
        counts: folders.map(() => 0),
        example: basename(file),
      };
      counts[index]!++;
      found.set(rule, { counts, example });
    }
for (const [rule, { counts, example }] of [...found].toSorted(([one], [other]) => (one < other ? -1 : 1)))
  process.stdout.write(`| ${rule} | ${counts.join(' | ')} | ${example} |\n`);

function rulesIn({ doubts, refused, leftOut, stories }: InputReport): string[] {
  const general = (text: string) => text.replace(/“[^”]*”/g, '“…”').replace(/\d+/g, 'N');
  return [
    ...doubts.map(({ id }) => `doubt | ${id}`),
    ...refused.map(({ id }) => `refused | ${id}`),
    ...leftOut.map(({ why }) => `left out | ${general(why)}`),
    ...stories.flatMap((story) => (story.import.inferred ?? []).map((one) => `inferred | ${general(one)}`)),
  ];
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.expected.txt'));
  return files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
}
