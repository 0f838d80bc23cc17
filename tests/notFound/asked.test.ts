import { expect, test } from 'vitest';
import { readAsked } from '../../src/notFound/asked.ts';

const kinds = new Set(['stories', 'people', 'dates']);

test.each([
  ['/stories/2025/04/08/kremlin-backs-talks/', 'kremlin backs talks', '2025-04-08'],
  ['/2025/04/kremlin_backs_talks.html', 'kremlin backs talks', '2025-04'],
  ['/news/2025-04-08-kremlin-backs-talks', 'kremlin backs talks', '2025-04-08'],
  ['/article/20250408/oil-prices.php', 'oil prices', '2025-04-08'],
  ['/people/esmail-baqai/', 'esmail baqai', undefined],
  ['/stories/o’neill-resigns/', 'o’neill resigns', undefined],
  ['/stories/%D8%A8%D9%86%D8%AF%D8%B1-%D8%A8%D8%A7%D8%B2/', 'بندر باز', undefined],
  ['/stories/%E6%B8%AF%E5%8F%A3%E9%87%8D%E6%96%B0%E5%BC%80%E6%94%BE', '港口重新开放', undefined],
  ['/archive/harbour+reopens', 'harbour reopens', undefined],
  ['/stories/1987/', '', '1987'],
  ['/dates/2024/02/30/', '', '2024-02'],
  ['/dates/2024/13/01/', '', '2024'],
  ['/dates/2024/02/29/', '', '2024-02-29'],
  ['/stories/talks-a1b2c3d4-52817/', 'talks', undefined],
  ['/stories/g20-summit-of-2019/', 'g20 summit of 2019', '2019'],
  ['/%', '', undefined],
  ['/%zz-talks', 'zz talks', undefined],
  ['/', '', undefined],
  ['/404.html', '', undefined],
  ['/index.html', '', undefined],
  [
    '/stories/one-two-three-four-five-six-seven-eight-nine-ten/',
    'one two three four five six seven eight',
    undefined,
  ],
  ['/<script>alert(1)</script>/', 'script', undefined],
])('of %s, the words are “%s” and the date is %s', (path, words, date) => {
  expect(readAsked(path, kinds)).toEqual({ words, ...(date && { date }) });
});
