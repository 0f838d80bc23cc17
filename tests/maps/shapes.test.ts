import { describe, expect, test } from 'vitest';
import { drawWorld, isOnWorldMap } from '../../src/maps/drawWorld.ts';
import { heirsOf, landOf } from '../../src/maps/formerStates.ts';
import { gazetteerOf } from '../../src/maps/gazetteer.ts';
import type { LonLat, Vector } from '../../src/maps/globe.ts';
import { angleBetween, projectionAround, vectorOf } from '../../src/maps/globe.ts';
import { neighboursOf } from '../../src/maps/neighbours.ts';
import { piecesOf } from '../../src/maps/outlines.ts';
import { regionOf } from '../../src/maps/regions.ts';
import { worldMap } from '../../src/maps/worldMap.ts';
import { countryCodes } from '../../src/parse/isoCountries.ts';
import { countryRecords as records } from '../archive/mentions/records.ts';

/** Codes of which Natural Earth has no land at 1:50 million: too small, or no state any more. */
const withoutOutline = ['BV', 'GI', 'TV', 'UM', ...Object.keys(heirsOf)];

test('every code has land on the map, but for those that are too small or are no state any more', () => {
  const codes = [...countryCodes];
  expect(codes.filter((code) => !piecesOf(code).length).toSorted()).toEqual(withoutOutline.toSorted());
  // Antarctica would flatten the world.
  expect(codes.filter((code) => !isOnWorldMap(code)).toSorted()).toEqual(
    ['AQ', ...withoutOutline].toSorted(),
  );
});

test('the land of a state that has ended is that of countries that have an outline', () => {
  for (const code of Object.keys(heirsOf)) {
    expect(countryCodes.has(code)).toBe(true);
    for (const heir of landOf(code)) expect(piecesOf(heir).length, heir).toBeGreaterThan(0);
  }
  expect(landOf('IR')).toEqual(['IR']);
});

test('every code lies in a part of the world', () => {
  expect([...countryCodes].filter((code) => regionOf(code) === undefined)).toEqual([]);
  expect(['IR', 'OM', 'FR', 'GF', 'NZ', 'SU', 'AQ'].map(regionOf)).toEqual([
    'southernAsia',
    'westernAsia',
    'westernEurope',
    'latinAmerica',
    'oceania',
    'easternEurope',
    'antarctica',
  ]);
});

test('islands and regions with a code of their own are no part of the state that they belong to', () => {
  const holding = (place: LonLat): string[] =>
    [...countryCodes].filter((code) => isInside(vectorOf(place), code));
  expect(holding([-53, 4])).toEqual(['GF']);
  expect(holding([22.6, 78])).toEqual(['SJ']);
  expect(holding([9, 42.1])).toEqual(['FR']);
  expect(holding([47.2, 80.7])).toEqual(['RU']);
  expect(holding([55.5, -21.1])).toEqual(['RE']);
});

test('borders are mutual, and those that an atlas has', () => {
  for (const code of countryCodes)
    for (const near of neighboursOf(code)) expect(neighboursOf(near), `${near} ${code}`).toContain(code);
  expect(neighboursOf('IR')).toEqual(['AF', 'AM', 'AZ', 'IQ', 'PK', 'TM', 'TR']);
  expect(neighboursOf('PT')).toEqual(['ES']);
  expect(neighboursOf('NZ')).toEqual([]);
});

describe('capitals', () => {
  const gazetteer = gazetteerOf(records);
  const capitals = records.flatMap(({ code, name, capital }) => {
    const place = capital && gazetteer.placeOf(`${capital}, ${name}`);
    return place ? [{ code, capital, at: vectorOf([place.lon, place.lat]) }] : [];
  });

  test('of nearly all countries are known', () => {
    expect(capitals.length).toBeGreaterThan(records.length * 0.9);
  });

  test('far from a coast lie inside the outline of their country', () => {
    const inland =
      'AF AM AT BO BR BY CA CD CH CO CZ DE ET FR GB HU IN IR JO KZ LA MN MX NP PY RS RU SA SK ZM'.split(' ');
    const sample = capitals.filter(({ code }) => inland.includes(code));
    expect(sample).toHaveLength(inland.length);
    expect(sample.filter(({ code, at }) => !isInside(at, code)).map(({ code }) => code)).toEqual([]);
  });

  test('lie inside the outline of their country, or within 100 km of it', () => {
    const far = capitals.filter(({ code, at }) => {
      const land = landOf(code);
      if (!land.some((one) => piecesOf(one).length)) return false;
      const edge = land.flatMap((one) => piecesOf(one).flatMap((piece) => piece.rings().flat()));
      return (
        !land.some((one) => isInside(at, one)) &&
        Math.min(...edge.map((point) => angleBetween(at, point))) * 6371 > 100
      );
    });
    // Atolls too small for the map; and Western Sahara, of which Natural Earth draws the part that is not held by Morocco.
    expect(far.map(({ code, capital }) => `${code} ${capital}`)).toEqual([
      'EH Laayoune',
      'KI Tarawa',
      'PN Adamstown',
    ]);
  });
});

describe('the world', () => {
  const everyCountry = [...countryCodes].map((code, index) => ({ code, name: code, stories: index + 1 }));

  test('shows each country with stories once, and all other land as one', () => {
    const drawn = drawWorld(worldMap(everyCountry));
    expect(drawn.shaded).toHaveLength(countryCodes.size - withoutOutline.length - 1);
    expect(drawn.others).toBe('');
    const few = drawWorld(
      worldMap([
        { code: 'IR', name: 'Iran', stories: 3 },
        { code: 'OM', name: 'Oman', stories: 0 },
      ]),
    );
    expect(few.shaded.map(({ code, shade }) => [code, shade])).toEqual([['IR', 4]]);
    expect(few.others.length).toBeGreaterThan(10_000);
  });

  test.each([false, true])('is made of lines within its box (small: %s)', (small) => {
    const { width, height, shaded } = drawWorld(worldMap(everyCountry), { small });
    for (const { code, path } of shaded)
      for (const [x, y] of pointsOf(path))
        expect(x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1, `${code} ${x} ${y}`).toBe(true);
  });

  test('has links where a finger can hit, and none where it cannot', () => {
    const targets = (small: boolean): Set<string> =>
      new Set(
        drawWorld(worldMap(everyCountry), { small })
          .shaded.filter(({ isTarget }) => isTarget)
          .map(({ code }) => code),
      );
    for (const code of ['US', 'RU', 'BR', 'IR', 'AU']) {
      expect(targets(false), code).toContain(code);
      expect(targets(true), code).toContain(code);
    }
    for (const code of ['SG', 'MT', 'LU', 'BH', 'VA']) expect(targets(false), code).not.toContain(code);
    expect(targets(true).size).toBeLessThan(targets(false).size);
  });

  test('shows a country too small to be seen as a dot', () => {
    const { shaded } = drawWorld(worldMap(everyCountry));
    for (const code of ['SG', 'MT', 'NR'])
      expect(shaded.find((one) => one.code === code)?.path, code).toMatch(/^M\d+ \d+h4v4h-4z$/);
  });
});

/** Whether a point is on a country’s land. */
function isInside(point: Vector, code: string): boolean {
  const { project } = projectionAround(point);
  return piecesOf(code).some((piece) => {
    if (angleBetween(point, piece.centre) > piece.radius) return false;
    const crossings = piece.rings().reduce((sum, ring) => sum + crossingsOf(ring.map(project)), 0);
    return crossings % 2 === 1;
  });
}

/** How often the line from 0 to the right crosses a ring. */
function crossingsOf(ring: [x: number, y: number][]): number {
  return ring.filter(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return y > 0 !== nextY > 0 && x + ((nextX - x) * -y) / (nextY - y) > 0;
  }).length;
}

/** The points of a path of `m`, `l`, `h`, `v` and `z`. */
function* pointsOf(path: string): Generator<[x: number, y: number]> {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = '', numbers = ''] of path.matchAll(/([Mmlhvz])([^Mmlhvz]*)/g)) {
    if (command === 'z') [x, y] = [startX, startY];
    const steps = numbers.match(/-?\d+/g)?.map(Number) ?? [];
    if (command === 'h') x += steps[0]!;
    if (command === 'v') y += steps[0]!;
    if (!'Mml'.includes(command)) continue;
    for (let index = 0; index < steps.length; index += 2) {
      x = steps[index]! + (command === 'M' ? 0 : x);
      y = steps[index + 1]! + (command === 'M' ? 0 : y);
      if (command !== 'l') [startX, startY] = [x, y];
      yield [x, y];
    }
  }
}
