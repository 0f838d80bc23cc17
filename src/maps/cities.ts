import stored from './cities.json' with { type: 'json' };
import { cityKey } from './cityKey.ts';

export interface City {
  /** ISO 3166-1 alpha-2, of today. */
  code: string;
  /** Of the United States: its postal code. */
  state?: string | undefined;
  /** Degrees north and east. */
  lat: number;
  lon: number;
  /** Thousands. */
  people: number;
  isCapital: boolean;
}

/** The cities of a name, the largest first. */
export function citiesNamed(name: string): City[] {
  const line = lineOf(cityKey(name));
  return line === undefined ? [] : line.split(';').map(readCity);
}

/** What follows a key and a tab, in lines that are in the order of their keys. */
function lineOf(key: string): string | undefined {
  const { lines } = stored;
  const wanted = `${key}\t`;
  let [from, to] = [0, lines.length];
  while (from < to) {
    const start = lines.lastIndexOf('\n', Math.floor((from + to) / 2) - 1) + 1;
    const end = lines.indexOf('\n', start);
    if (lines.startsWith(wanted, start)) return lines.slice(start + wanted.length, end);
    if (lines.slice(start, end) < wanted) from = end + 1;
    else to = start;
  }
  return undefined;
}

/** `US-NY 40.71 -74.01 8175`; see `makeShapes.mjs`. */
function readCity(text: string): City {
  const [where = '', lat, lon, people = ''] = text.split(' ');
  const [code = '', state] = where.split('-');
  return {
    code,
    state,
    lat: Number(lat),
    lon: Number(lon),
    people: Number.parseInt(people),
    isCapital: people.endsWith('*'),
  };
}
