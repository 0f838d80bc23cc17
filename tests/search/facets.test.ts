import { expect, test } from 'vitest';
import { countFacets, namedIn } from '../../src/search/facets.ts';

test('the stories of a result are counted by whom they name, over several blocks', () => {
  const block = (people: [string, string][][]) => ({
    person: namedIn(people),
    country: namedIn(people.map(() => [['IR', 'Iran']])),
    source: namedIn(people.map(() => [])),
    topic: namedIn(people.map((named) => named.slice(0, 1).map(() => ['talks', 'talks']))),
  });
  const araghchi: [string, string] = ['abbas-araghchi', 'Abbas Araghchi'];
  const witkoff: [string, string] = ['steve-witkoff', 'Steve Witkoff'];
  const counted = countFacets([
    { block: block([[araghchi], [], [witkoff, araghchi]]), stories: [0, 2] },
    { block: block([[witkoff], [araghchi]]), stories: [1] },
  ]);
  expect(counted.person).toEqual([
    { id: 'abbas-araghchi', name: 'Abbas Araghchi', stories: 3 },
    { id: 'steve-witkoff', name: 'Steve Witkoff', stories: 1 },
  ]);
  expect(counted.country).toEqual([{ id: 'IR', name: 'Iran', stories: 3 }]);
  expect(counted.source).toEqual([]);
  expect(counted.topic).toEqual([{ id: 'talks', name: 'talks', stories: 3 }]);
});
