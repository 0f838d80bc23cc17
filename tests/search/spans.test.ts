import { expect, test } from 'vitest';
import { sinceText, spanName, untilText, whenText } from '../../src/search/spans.ts';

test.each([
  ['2025-04-08', '2025-04-08', '8 April 2025', 'on 8 April 2025'],
  ['2025-04-01', '2025-04-30', 'April 2025', 'in April 2025'],
  ['2024-02-01', '2024-02-29', 'February 2024', 'in February 2024'],
  ['2025-01-01', '2025-12-31', '2025', 'in 2025'],
  ['1980-01-01', '1989-12-31', '1980s', 'in the 1980s'],
  ['0984-01-01', '0984-12-31', '984', 'in 984'],
  ['1981-01-01', '1990-12-31', undefined, 'from 1 January 1981 to 31 December 1990'],
  ['2025-04-02', '2025-04-30', undefined, 'from 2 April to 30 April 2025'],
  ['2013-01-01', '', undefined, 'since 2013'],
  ['2013-04-01', '', undefined, 'since April 2013'],
  ['2013-04-08', '', undefined, 'since 8 April 2013'],
  ['', '2013-12-31', undefined, 'until the end of 2013'],
  ['', '2013-04-30', undefined, 'until the end of April 2013'],
  ['', '2013-04-08', undefined, 'until 8 April 2013'],
  ['', '', undefined, ''],
])('from %j to %j is called %j: %s', (from, to, name, when) => {
  expect(spanName(from, to)).toBe(name);
  expect(whenText(from, to)).toBe(when);
  if (from && !to) expect(sinceText(from)).toBe(when);
  if (to && !from) expect(untilText(to)).toBe(when);
});
