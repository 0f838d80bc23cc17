import { lastOf } from './assert.ts';
import { agencyName, knownAgency } from './agency.ts';
import { quoted } from './contentError.ts';
import { placeCase } from './letterCase.ts';

/** A dateline, read: `TEHRAN, Iran, April 8 (Reuters) -`. */
export interface Dateline {
  /** The cities in ordinary letters: `Tehran`; two where a story was written from two. */
  cities: string[];
  /** Country, state or region printed after the city: `Iran`. */
  region?: string;
  /** The day as printed: `April 8`. */
  day?: string;
  /** The agency in brackets: `Reuters`. */
  agency?: string;
}

/** Reads the place a story was filed from, as a wire prints it. Never fails: what it does not know it takes for the city. */
export function readDateline(printed: string): Dateline {
  const dateline: Dateline = { cities: [] };
  let rest = printed
    .replace(/\s+/g, ' ')
    .replace(/[\s_–—-]+$/, '')
    .trim();
  const bracketed = /\s*[(/]([^()/]+)[)/][.\s]*$/.exec(rest);
  if (bracketed) {
    rest = rest.slice(0, bracketed.index).replace(/(\d)\.$/, '$1');
    const [, inside = ''] = bracketed;
    if (dayAtEnd.test(inside)) rest += `, ${inside}`;
    else dateline.agency = agencyName(inside.trim());
  }
  const day = dayAtEnd.exec(rest);
  if (day) {
    dateline.day = day[1] ?? day[0];
    rest = rest.slice(0, day.index).trim();
  }
  const [cities = '', ...regions] = rest.replace(/[\s,]+$/, '').split(/,\s*/);
  const agency = regions.length && !bracketed ? knownAgency(lastOf(regions)) : undefined;
  if (agency) {
    dateline.agency = agency;
    regions.pop();
  }
  dateline.cities = cities
    .split(/\s*\/\s*|\s+(?:and|AND|&)\s+/)
    .filter((city) => city !== '')
    .map(placeCase);
  if (regions.length) dateline.region = placeCase(regions.join(', '));
  return dateline;
}

/** The place of a dateline as a sentence would have it: `Tehran, Iran`; `Beijing and Moscow`. */
export function placeText(printed: string): string {
  const { cities, region } = readDateline(printed);
  return [cities.join(' and '), region].filter(Boolean).join(', ') || quoted(printed);
}

const dayAtEnd =
  /(?:^|,?\s+)((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:,\s*\d{4})?|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?(?:\s+\d{4})?)$/i;
