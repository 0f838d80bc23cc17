/*
 * What the importer makes of one file, as a text to be read and held against. `node tests/import/expectation.ts FILE` prints it, for whoever writes a
 * new pair of fixtures and has looked whether it is right.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { InputReport } from '../../src/import/core/inputReport.ts';
import { readWhole } from '../../src/import/readInput.ts';
import { storyFile } from '../../src/import/core/story.ts';

/** Each story’s file under its path, then each list of the report that is not empty. */
export function expectationOf({ format, stories, refused, leftOut, doubts }: InputReport): string {
  const files = stories.map(({ id, fields, body, import: from }) => {
    const rest = Object.fromEntries(Object.entries(from).filter(([name]) => name !== 'at'));
    return `=== stories/${id}.md\n${storyFile({ fields: { ...fields, import: rest }, body })}`;
  });
  const place = ({ line, path }: { line: number; path?: string }) => `${line}${path ? ` ${path}` : ''}`;
  const lists = [
    [
      'refused',
      refused.map(
        (one) =>
          `${place(one)}: ${[one.title && `“${one.title}”`, one.message, `[${one.id}]`, one.fix].filter(Boolean).join(' ')}`,
      ),
    ],
    ['left out', leftOut.map((one) => `${place(one)}: ${one.why}: ${one.text.replace(/\s+/g, ' ').trim()}`)],
    ['doubts', doubts.map((one) => `${place(one)}: ${one.message} ${one.fix}`)],
    [
      'proposals',
      stories.flatMap(({ proposals }) =>
        proposals.map(({ kind, name, ids, role }) => [kind, name, role, ...ids].filter(Boolean).join(' · ')),
      ),
    ],
  ] as const;
  const told = lists
    .filter(([, lines]) => lines.length)
    .map(([name, lines]) => `=== ${name}\n${lines.join('\n')}\n`);
  return `${format ?? 'no format'}\n\n${[...files, ...told].join('\n')}`;
}

/** The order under which all fixtures are imported: without source or date, so that what a file lacks is seen. */
export const order = { at: '2026-01-02T03:04:05Z' };

const file = process.argv[2];
if (import.meta.main && file)
  process.stdout.write(expectationOf(await readWhole(basename(file), readFileSync(file), order)));
