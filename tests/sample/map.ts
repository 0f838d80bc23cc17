/* Locator maps for the sample archive's stories. Coasts and borders are Natural Earth's, which are in the public domain. */
import { createRequire } from 'node:module';
import type { GeoPermissibleObjects } from 'd3-geo';
import { geoArea, geoGraticule10, geoMercator, geoOrthographic, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Point, Text } from './svg.ts';
import { colors, element, graphic, size, text } from './svg.ts';

/** A map: where it looks, and what it shows there. Positions are in degrees, east and north. */
export interface LocatorMap {
  center: Point;
  /** The ground from the left edge to the right one, at the center, in kilometers. */
  across: number;
  /** How long the scale's bar is, in kilometers. */
  scale: number;
  globe: Corner;
  /** The scale's own corner; beside the globe, where that is the same one. */
  bar: Corner;
  /** The countries the story is about, by their names in the atlas. */
  about: string[];
  /** Countries that have a part in it. */
  beside?: string[];
  places: Place[];
  /** Names of countries, seas and regions. */
  names: Name[];
}

export interface Place {
  at: Point;
  /** A quake's epicenter is drawn as rings, a place that the story is about in red. */
  kind: 'town' | 'epicenter' | 'scene';
  lines: string[];
  /** On which side of its sign the name stands. */
  side: 'left' | 'right' | 'above' | 'below';
}

export interface Name {
  at: Point;
  lines: string | string[];
  as: 'country' | 'sea' | 'region';
}

export function drawMap(map: LocatorMap): string {
  const projection = geoMercator()
    .center(map.center)
    .scale(pixelsPerKilometer(map) * earthRadius * Math.cos(radians(map.center[1])))
    .translate([size.width / 2, size.height / 2])
    .clipExtent([
      [-20, -20],
      [size.width + 20, size.height + 20],
    ]);
  const path = geoPath(projection).digits(1);
  const project = (at: Point): Point => projection(at) ?? [NaN, NaN];
  const shadeOf = (name: string): string =>
    map.about.includes(name) ? colors.tint : map.beside?.includes(name) ? colors.faint : colors.land;
  const draw = (shape: GeoPermissibleObjects, paint: Record<string, string | number>): string =>
    element('path', { d: path(shape) ?? '', 'stroke-linejoin': 'round', ...paint });
  return graphic(colors.sea, [
    ...lands.map((land) => draw(land, { fill: shadeOf(land.properties.name) })),
    draw(
      mesh(near, near.objects.countries, (a, b) => a !== b),
      { fill: 'none', stroke: colors.border, 'stroke-width': 2.5 },
    ),
    draw(
      mesh(near, near.objects.countries, (a, b) => a === b),
      { fill: 'none', stroke: colors.line, 'stroke-width': 1.5 },
    ),
    ...map.names.map(({ at, ...name }) => text({ at: project(at), ...name, anchor: 'middle' })),
    ...map.places.map((place) => sign(place, project(place.at))),
    ...map.places.map((place) => text(nameOf(place, project(place.at)))),
    scaleBar(map),
    globe(map),
  ]);
}

const earthRadius = 6371;
/** From the edges of the picture to what lies in its corners. */
const margin = 56;
const globeRadius = 120;

const near = atlas('countries-10m');
const far = atlas('countries-110m');
/** Without those that are a few meters of reef, which come out as all the world but for themselves. */
const lands = feature(near, near.objects.countries).features.filter((land) => geoArea(land) < 2 * Math.PI);

function atlas(name: string): Atlas {
  return createRequire(import.meta.url)(`world-atlas/${name}.json`) as Atlas;
}

function pixelsPerKilometer(map: LocatorMap): number {
  return size.width / map.across;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function sign({ kind }: Place, [cx, cy]: Point): string {
  if (kind === 'town') return element('circle', { cx, cy, r: 10, fill: colors.ink });
  if (kind === 'scene')
    return element('circle', { cx, cy, r: 15, fill: colors.link, stroke: colors.paper, 'stroke-width': 4 });
  return [34, 62, 90]
    .map((r, ring) =>
      element('circle', {
        cx,
        cy,
        r,
        fill: 'none',
        stroke: colors.link,
        'stroke-width': 5,
        'stroke-opacity': 0.75 - ring * 0.22,
      }),
    )
    .concat(element('circle', { cx, cy, r: 13, fill: colors.link }))
    .join('');
}

/** The name of a place, beside its sign. */
function nameOf({ kind, side, lines }: Place, [x, y]: Point): Text {
  const reach = { town: 24, scene: 30, epicenter: 108 }[kind];
  const rest = (lines.length - 1) * 65;
  const shifts = {
    left: { at: [x - reach, y + 19 - rest / 2], anchor: 'end' },
    right: { at: [x + reach, y + 19 - rest / 2], anchor: 'start' },
    above: { at: [x, y - reach - 4 - rest], anchor: 'middle' },
    below: { at: [x, y + reach + 44], anchor: 'middle' },
  } satisfies Record<Place['side'], Pick<Text, 'at' | 'anchor'>>;
  return { ...shifts[side], lines, as: kind === 'town' ? 'place' : 'event', halo: '#fbfaf7d0' };
}

function scaleBar(map: LocatorMap): string {
  const length = map.scale * pixelsPerKilometer(map);
  const inset = margin + (map.bar === map.globe ? 2 * globeRadius + 56 : 0);
  const x = map.bar.endsWith('left') ? inset : size.width - inset - length;
  const y = map.bar.startsWith('top') ? margin + 52 : size.height - margin;
  return (
    element('path', {
      d: `M${x} ${y - 14}V${y}H${x + length}V${y - 14}`,
      fill: 'none',
      stroke: colors.ink,
      'stroke-width': 4,
    }) +
    text({
      at: [x + length / 2, y - 22],
      lines: `${map.scale.toLocaleString('en')} km`,
      as: 'detail',
      anchor: 'middle',
      halo: '#fbfaf7b0',
    })
  );
}

/** The half of the world around the map, and in it what the map shows. */
function globe(map: LocatorMap): string {
  const [vertical, side] = map.globe.split(' ');
  const center: Point = [
    side === 'left' ? margin + globeRadius : size.width - margin - globeRadius,
    vertical === 'top' ? margin + globeRadius : size.height - margin - globeRadius,
  ];
  const projection = geoOrthographic()
    .rotate([-map.center[0], -map.center[1] * 0.7])
    .scale(globeRadius)
    .translate(center);
  const path = geoPath(projection).digits(1);
  const [cx, cy] = projection(map.center) ?? center;
  const across = Math.max(18, (map.across / earthRadius) * globeRadius);
  const down = (across * size.height) / size.width;
  const draw = (shape: GeoPermissibleObjects, paint: Record<string, string | number>): string =>
    element('path', { d: path(shape) ?? '', ...paint });
  return [
    draw({ type: 'Sphere' }, { fill: colors.paper, stroke: colors.paper, 'stroke-width': 12 }),
    draw({ type: 'Sphere' }, { fill: colors.sea }),
    draw(geoGraticule10(), { fill: 'none', stroke: colors.paper, 'stroke-width': 1 }),
    draw(feature(far, far.objects.land), { fill: '#c9c1b2' }),
    draw({ type: 'Sphere' }, { fill: 'none', stroke: colors.line, 'stroke-width': 2 }),
    element('rect', {
      x: cx - across / 2,
      y: cy - down / 2,
      width: across,
      height: down,
      fill: colors.link,
      'fill-opacity': 0.2,
      stroke: colors.link,
      'stroke-width': 4,
    }),
  ].join('');
}

type Corner = 'top left' | 'top right' | 'bottom left' | 'bottom right';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
