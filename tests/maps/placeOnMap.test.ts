import { expect, test } from 'vitest';
import { placeMap } from '../../src/files/placeMaps.ts';
import { placeMapFile } from '../../src/maps/placeOnMap.ts';

const muscat = { land: ['OM'], lat: 23.5841, lon: 58.4078 };

test('places less than a kilometre apart have one map, whichever of them it is drawn for', () => {
  const near = { land: ['OM'], lat: 23.5803, lon: 58.4121 };
  expect(placeMapFile(near)).toBe(placeMapFile(muscat));
  expect(placeMap(near)).toBe(placeMap(muscat));
});

test.each([
  [muscat, 'om_23.58_58.41.svg'],
  [{ land: ['US'], lat: 38.895, lon: -77.0366 }, 'us_38.90_-77.04.svg'],
  [{ land: ['EE', 'RU', 'UZ'], lat: 59.9386, lon: 30.3141 }, 'ee-ru-uz_59.94_30.31.svg'],
])('the file of a map is called after its land and place: %o', (place, file) => {
  expect(placeMapFile(place)).toBe(file);
});
