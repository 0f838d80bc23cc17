import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/search/finding.ts';
import { hasOwnRows, lengthened, shortened } from '../../src/search/finding.ts';
import type { SubjectStories } from '../../src/search/page/rows.ts';
import { rowLocator } from '../../src/search/page/rows.ts';

describe('a shortened row', () => {
  test.each([
    [
      '2025/04/08/kremlin-backs-direct-talks',
      'Kremlin backs direct and indirect talks',
      '2025/04/08/~21~talks',
    ],
    [
      '1987/03/04/geico-corp-gec-names-members-1573',
      'GEICO CORP <GEC> NAMES MEMBERS',
      '1987/03/04/~28~-1573',
    ],
    ['2024/03/persian', 'بندر دوباره باز شد', '2024/03/persian'],
    ['notes', 'Notes', 'notes'],
    ['editorials', 'Editorials', '~10~'],
    ['2025/05/01/lodz-votes-again', 'Łódź votes again', '2025/05/01/lodz-votes-again'],
  ])('%s is told by its title', (id, title, wanted) => {
    const row: Row = { id, title, date: '8 April 2025', source: 'Reuters' };
    expect(shortened(row).id).toBe(wanted);
    expect(lengthened(shortened(row))).toEqual(row);
  });
});

describe('rows are fetched where they take the fewest blocks', () => {
  const every = (step: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => index * step);
  const rows = { files: '', counts: '', sizes: '' };
  const subject = (id: string, numbers: number[]) => ({ kind: 'country' as const, id, numbers, rows });
  const locate = (shown: number[], subjects: SubjectStories[], known = new Set<number>()) =>
    rowLocator(shown, known, subjects)(shown.at(-1)!);

  test('neighbours in the blocks of the archive', () => {
    expect(locate([36, 35, 34, 33], [subject('IR', every(5, 200))])).toEqual({ block: 1, index: 1 });
  });

  test('stories far apart in those of the subject in whose list they are nearest', () => {
    const shown = [900, 800, 700, 600];
    const russia = subject('RU', every(20, 50));
    expect(locate(shown, [subject('IR', every(4, 250)), russia])).toEqual({
      of: russia,
      block: 0,
      index: 30,
    });
  });

  test('never in those of a subject that has none of its own', () => {
    const russia = { kind: 'country' as const, id: 'RU', numbers: every(20, 50) };
    expect(locate([900, 800, 700, 600], [russia])).toEqual({ block: 18, index: 24 });
  });

  test('of what is known already none', () => {
    const shown = [900, 800, 700, 32];
    expect(locate(shown, [subject('IR', every(4, 250))], new Set([900, 800, 700]))).toEqual({
      block: 1,
      index: 0,
    });
  });

  test('subjects of few stories have none of their own, for all their rows are known, nor have those of very many', () => {
    expect([20, 21, 250, 251].map((stories) => hasOwnRows(stories, 1000))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
