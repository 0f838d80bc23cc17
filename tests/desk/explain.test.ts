import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { explanationOf, nearestId, tables } from '../../src/desk/explain.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ids = tables.flatMap(([, kinds]) => Object.keys(kinds));

describe('the ids of defects and warnings', () => {
  test('are each of one kind, which may be an error here and a warning there', () => {
    const kinds = Map.groupBy(
      tables.flatMap(([, table]) => Object.entries(table)),
      ([id]) => id,
    );
    for (const [id, entries] of kinds) expect(new Set(entries.map(([, kind]) => kind)).size, id).toBe(1);
  });

  test('are words joined by hyphens', () => {
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test('are all reported by some code', async () => {
    const source = await sourceText();
    const unused = ids.filter((id) => !new RegExp(`[(?:,]\\s*'${id}'(?!:)`).test(source));
    expect(unused).toEqual([]);
  });

  test('are each explained in sentences, with what to do', () => {
    for (const id of ids) {
      const explanation = explanationOf(id)!.split('\n    ')[1]!.trim();
      expect(explanation, id).toMatch(/^[A-Z].*[.:] .*\.$|^[^.]*\.$/);
      expect(explanation.length, id).toBeGreaterThan(40);
    }
  });
});

test('an id that is both an error and a warning says so', () => {
  expect(explanationOf('missing-alt')).toBe(
    'missing-alt (error or warning)\n    A picture that the archive holds has no text for those who cannot see it, or one that describes nothing. Write what can be seen under alt.\n',
  );
});

test('an id of the importer is explained with those of a build', () => {
  expect(explanationOf('undated-story')).toBe(
    'undated-story (refused by import)\n    The day of a story can be neither found nor worked out. Import it again with its day, --date YYYY-MM-DD, or with what gives the day of each file: --date-from path, mtime or FILE.csv.\n',
  );
});

test('all ids are listed in the order of the alphabet', () => {
  const listed = [...explanationOf('all')!.matchAll(/^(\S+) \(/gm)].map(([, id]) => id);
  expect(listed).toEqual([...new Set(ids)].toSorted());
});

test.each([
  ['missing-feild', 'missing-field'],
  ['dead-links', 'dead-link'],
  ['bad-dates', 'bad-date'],
])('for %s the id %s is proposed', (written, meant) => {
  expect(explanationOf(written)).toBeUndefined();
  expect(nearestId(written)).toBe(meant);
});

describe('the command', () => {
  const explain = (...words: string[]) =>
    spawnSync(process.execPath, [`${root}src/cli.ts`, 'check', '--explain', ...words], { encoding: 'utf8' });

  test('explains an id without reading any story', () => {
    const { status, stdout } = explain('hour-24', '--content', '/nowhere');
    expect(stdout).toBe(
      'hour-24 (error)\n    Midnight is written as 00:00 of the next day. Write that day.\n',
    );
    expect(status).toBe(0);
  });

  test('proposes an id where there is none of that name', () => {
    const { status, stderr } = explain('tab-ident');
    expect(stderr).toBe(
      'No defect has the id “tab-ident”. Is tab-indent meant? npm run check -- --explain all lists every id.\n',
    );
    expect(status).toBe(2);
  });
});

/** All code but the tables. */
async function sourceText(): Promise<string> {
  const files = await readdir(`${root}src`, { recursive: true });
  const code = files.filter(
    (file) => file.endsWith('.ts') && !/(?:defects|defects\/\w+|warnings\/kinds)\.ts$/.test(file),
  );
  return (await Promise.all(code.map((file) => readFile(`${root}src/${file}`, 'utf8')))).join('\n');
}
