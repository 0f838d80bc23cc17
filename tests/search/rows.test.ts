import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/search/finding.ts';
import { hasOwnRows, lengthened, shortened } from '../../src/search/finding.ts';
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

describe('rows are fetched where they take the fewest files', () => {
  const every = (step: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => index * step);
  const subject = (id: string, numbers: number[]) => ({ kind: 'country' as const, id, numbers });
  const locate = (shown: number[], subjects: ReturnType<typeof subject>[], known = new Set<number>()) =>
    rowLocator(shown, known, subjects, 1000)(shown.at(-1)!);

  test('neighbours in the files of the archive', () => {
    expect(locate([20, 19, 18, 17], [subject('IR', every(5, 200))])).toEqual({
      file: 'search/rows/1.json',
      index: 1,
      isShortened: false,
    });
  });

  test('stories far apart in those of the subject in whose list they are nearest', () => {
    const shown = [900, 800, 700, 600];
    expect(locate(shown, [subject('IR', every(4, 250)), subject('RU', every(20, 50))])).toEqual({
      file: 'search/country/ru/0.json',
      index: 30,
      isShortened: true,
    });
  });

  test('of what is known already none', () => {
    const shown = [900, 800, 700, 16];
    expect(locate(shown, [subject('IR', every(4, 250))], new Set([900, 800, 700])).file).toBe(
      'search/rows/1.json',
    );
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
