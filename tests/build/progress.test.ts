import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progressReport } from '../../src/build/progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is written about pages when 600 of 1,000 are done after two seconds. */
function writtenAfterTwoSeconds(stream: { isTTY: boolean; columns?: number }): string[] {
  const written: string[] = [];
  let time = 0;
  const write = (text: string) => written.push(text) > 0;
  const progress = progressReport({ ...stream, write } as NodeJS.WriteStream, () => time);
  progress.stage('Writing pages', 0, 1000);
  time = 2000;
  progress.stage('Writing pages', 600, 1000);
  vi.advanceTimersByTime(200);
  progress.end();
  return written;
}

const bar = '\r\u001b[KWriting pages ━━━━━━━━━━━━──────── 600 of 1,000, 300 a second, 2 s left';
const cleared = '\r\u001b[K';

test('a terminal gets a bar with the rate and the time left, which is removed at the end', () => {
  expect(writtenAfterTwoSeconds({ isTTY: true, columns: 120 })).toEqual([bar, cleared]);
});

test('the bar is cut at the width of the terminal', () => {
  const [first] = writtenAfterTwoSeconds({ isTTY: true, columns: 39 });
  expect(first).toBe('\r\u001b[KWriting pages ━━━━━━━━━━━━──────── 600');
});

test.each([undefined, 0])('a terminal that gives its width as %s has 80 columns', (columns) => {
  expect(writtenAfterTwoSeconds({ isTTY: true, ...(columns !== undefined && { columns }) })).toEqual([
    bar,
    cleared,
  ]);
});

test('elsewhere nothing is written in the first seconds', () => {
  expect(writtenAfterTwoSeconds({ isTTY: false })).toEqual([]);
});
