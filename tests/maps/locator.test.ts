import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { clipped } from '../../src/maps/clip.ts';
import { landOf } from '../../src/maps/formerStates.ts';
import { besideStory, drawCountry, drawPlace, ofCountry } from '../../src/maps/locator.ts';
import { pathText } from '../../src/maps/pathText.ts';
import { countryCodes } from '../../src/parse/isoCountries.ts';

test('a place is in the middle of its map, with its country and what is around it', () => {
  const { width, height, here, around, mark } = drawPlace([58.4, 23.6], ['OM']);
  expect({ width, height }).toEqual({ width: besideStory.width, height: besideStory.height });
  expect(mark).toEqual([width / 2, height / 2]);
  for (const path of [here, around]) expect(path).toMatch(/^M-?\d+[ -]\d+l[\d -]+z/);
});

test('a city on its country’s coast has sea and land about it', () => {
  const { here, around } = drawPlace([139.7, 35.7], ['JP']);
  expect(here).not.toBe('');
  expect(around).toBe('');
});

test.each([
  ['an island in the ocean', [-171.8, -13.8], 'WS'],
  ['one on the 180th meridian', [178.4, -18.1], 'FJ'],
  ['a city near the pole', [15.6, 78.2], 'SJ'],
] as const)('%s has a map too', (_, at, code) => {
  const { here, around } = drawPlace([...at], [code]);
  expect(here + around).not.toBe('');
});

test('every country with an outline has a map on which it is seen, or marked', () => {
  const drawn = [...countryCodes].map((code) => ({ code, map: drawCountry(landOf(code)) }));
  const missing = drawn.filter(({ map }) => !map).map(({ code }) => code);
  expect(missing.toSorted()).toEqual(['BV', 'GI', 'TV', 'UM']);
  expect(drawn.filter(({ map }) => map && !map.here && !map.mark).map(({ code }) => code)).toEqual([]);
});

test('a country without an outline has a map where its capital is known, and none else', () => {
  expect(drawCountry(['GI'], [-5.35, 36.14])?.mark).toEqual([ofCountry.width / 2, ofCountry.height / 2]);
  expect(drawCountry(['GI'])).toBeUndefined();
});

test('the map of a country weighs 7 kB compressed at most, that of a place 2.5 kB', () => {
  const weigh = (...paths: string[]): number => brotliCompressSync(paths.join('')).length;
  for (const code of countryCodes) {
    const map = drawCountry(landOf(code));
    if (map) expect(weigh(map.here, map.around), code).toBeLessThan(7000);
  }
  for (let lon = -180; lon < 180; lon += 24)
    for (let lat = -50; lat < 80; lat += 13) {
      const { here, around } = drawPlace([lon, lat], ['RU', 'CA', 'NO', 'ID']);
      expect(weigh(here, around), `${lon} ${lat}`).toBeLessThan(2500);
    }
});

test('land is cut off at the edges of a map', () => {
  const frame = { left: 0, top: 0, right: 10, bottom: 10 };
  const square: [number, number][] = [[-5, -5], [5, -5], [5, 5], [-5, 5]]; // prettier-ignore
  expect(clipped(square, frame)).toEqual([[0, 0], [5, 0], [5, 5], [0, 5]]); // prettier-ignore
  expect(clipped([[20, 20], [30, 20], [30, 30]], frame)).toEqual([]); // prettier-ignore
  expect(clipped([[1, 1], [9, 1], [9, 9]], frame)).toEqual([[1, 1], [9, 1], [9, 9]]); // prettier-ignore
  const around: [number, number][] = [[-5, -5], [15, -5], [15, 15], [-5, 15]]; // prettier-ignore
  expect(clipped(around, frame).toSorted()).toEqual([[0, 0], [0, 10], [10, 0], [10, 10]]); // prettier-ignore
});

test('paths are short: whole numbers, each from the one before, no point on a straight line, no speck', () => {
  const text = pathText({ smallest: 4 });
  text.ring([[0, 0], [4.4, 0.2], [10.2, 0], [10, 9.8], [0, 10]]); // prettier-ignore
  text.ring([[20, 20], [21, 20], [21, 21]]); // prettier-ignore
  text.ring([[30, 5], [35, 5], [35, 2]]); // prettier-ignore
  expect(text.take()).toBe('M0 0l10 0 0 10-10 0zm30 5l5 0 0-3z');
  text.ring([[1, 1], [2, 1], [2, 2]]); // prettier-ignore
  // The largest is shown, however small.
  expect(text.take()).toBe('M1 1l1 0 0 1z');
  expect(text.take()).toBe('');
});
