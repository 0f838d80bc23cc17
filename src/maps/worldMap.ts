import type { Shade, ShadeStep } from './shades.ts';
import { shadeOf, shadeSteps } from './shades.ts';

/** What a map of the world says: plain data. */
export interface WorldMap {
  /** Of the one scale, from few to many. */
  steps: ShadeStep[];
  /** In the order in which the map is read and walked. */
  countries: ShadedCountry[];
}

export interface ShadedCountry {
  /** ISO 3166-1 alpha-2. */
  code: string;
  name: string;
  stories: number;
  shade: Shade;
}

/** The map of countries with the stories about each; those without a story are left out. Its order is theirs. */
export function worldMap(countries: { code: string; name: string; stories: number }[]): WorldMap {
  const counted = countries.filter(({ stories }) => stories > 0);
  const steps = shadeSteps(counted.map(({ stories }) => stories));
  return {
    steps,
    countries: counted.map(({ code, name, stories }) => ({
      code,
      name,
      stories,
      shade: shadeOf(stories, steps),
    })),
  };
}
