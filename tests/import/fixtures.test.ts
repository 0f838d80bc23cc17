import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWhole } from '../../src/import/readInput.ts';
import { expectationOf, order } from './expectation.ts';

const folder = new URL('../fixtures/import/', import.meta.url).pathname;

for (const format of readdirSync(folder)) {
  describe(format, () => {
    const inputs = readdirSync(join(folder, format)).filter((name) => !name.endsWith('.expected.txt'));
    for (const name of inputs) {
      test(name.replace(/\.[^.]*$/, '').replaceAll('-', ' '), async () => {
        const input = join(folder, format, name);
        const expected = input.replace(/\.[^.]*$/, '.expected.txt');
        expect(existsSync(expected), `${name} has its expectation`).toBe(true);
        const arrival = await readWhole(basename(input), readFileSync(input), order);
        expect(expectationOf(arrival)).toBe(readFileSync(expected, 'utf8'));
      });
    }
  });
}

test('there are at least sixty pairs, and no expectation without its input', () => {
  const names = readdirSync(folder).flatMap((format) =>
    readdirSync(join(folder, format)).map((name) => join(format, name)),
  );
  const inputs = new Set(
    names.filter((name) => !name.endsWith('.expected.txt')).map((name) => name.replace(/\.[^.]*$/, '')),
  );
  const expectations = names
    .filter((name) => name.endsWith('.expected.txt'))
    .map((name) => name.replace(/\.expected\.txt$/, ''));
  expect(expectations.filter((name) => !inputs.has(name))).toEqual([]);
  expect(inputs.size).toBeGreaterThanOrEqual(60);
});
