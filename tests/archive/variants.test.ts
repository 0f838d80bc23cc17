import { expect, test } from 'vitest';
import { archive, story } from './holdings.ts';

const wire = `The harbour of the small town was closed on Tuesday after a storm tore two ferries from their moorings, its master said.
Nobody was hurt. Divers will look at the quay as soon as the water is calm, and the ferries will sail from the northern pier until then.
The storm had come in from the west late on Monday evening with gusts of more than a hundred kilometres an hour.`;
const edited = wire.replace('on Tuesday', 'today');
const other = `Farmers of the valley began the apple harvest two weeks early because of the warm spring, their union said on Tuesday.
It expects a fifth more fruit than last year, and prices that are a little lower. Pickers are wanted in every village, and the school of the
largest one will close for three days so that its older pupils can help their families with the work in the orchards.`;

function variantsOf(
  ...stories: [id: string, source: string, date: string, text: string][]
): Record<string, string[]> {
  const opened = archive({
    stories: stories.map(([id, source, date, text]) => story(id, { source, date }, text)),
  });
  return Object.fromEntries(opened.stories.map(({ id, variants }) => [id, variants.map((one) => one.id)]));
}

test('the same text in other outlets within three days is a variant, also where a few words differ', () => {
  expect(
    variantsOf(
      ['a', 'The Star', '2025-04-08', wire],
      ['b', 'The Post', '2025-04-09', edited],
      ['c', 'The Star', '2025-04-09', other],
      ['d', 'The Echo', '2025-04-11', wire],
      ['e', 'The Mail', '2025-04-12', wire],
    ),
  ).toEqual({ a: ['b', 'd'], b: ['a', 'd'], c: [], d: ['a', 'b'], e: [] });
});

test('what one outlet published twice is no variant', () => {
  expect(
    variantsOf(
      ['a', 'The Star', '2025-04-08', wire],
      ['b', 'The Star', '2025-04-08', wire],
      ['c', 'The Post', '2025-04-08', wire],
      ['d', 'The Post', '2025-04-09', wire],
    ),
  ).toEqual({ a: ['c'], b: [], c: ['a'], d: [] });
});

test('forms of few words, and stories whose day is not known, have no variants', () => {
  expect(
    variantsOf(
      ['a', 'The Star', '2025-04-08', 'Rates were unchanged at five per cent.'],
      ['b', 'The Post', '2025-04-08', 'Rates were unchanged at five per cent.'],
      ['c', 'The Star', '2025-04', wire],
      ['d', 'The Post', '2025-04', wire],
    ),
  ).toEqual({ a: [], b: [], c: [], d: [] });
});
