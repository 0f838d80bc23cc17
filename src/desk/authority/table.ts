import type { CountryNamed } from '../../archive/countryNamed.ts';
import type { Refusal } from '../../parse/contentError.ts';
import { readStoryDate } from '../../parse/storyDate.ts';
import type { Table } from '../../parse/csv.ts';
import { columnKey } from '../../parse/csv.ts';
import { defect } from '../defects.ts';
import type { PersonFacts, Role } from '../people/facts.ts';
import { otherNames } from '../people/facts.ts';
import type { AuthorityReading } from './wikidata.ts';

/** The columns of a table of authority records; `name` must be there. Several values in one cell are separated by `|`. */
export const authorityColumns = [
  'id',
  'name',
  'variants',
  'nativeName',
  'lang',
  'familyName',
  'roles',
  'country',
  'wikidata',
  'viaf',
  'isni',
  'sameAs',
] as const;

/** Reads a table with a person a row. `countryNamed` reads what stands for a country. */
export function readAuthorityTable(
  { rows }: Table,
  countryNamed: (written: string) => CountryNamed,
): AuthorityReading {
  const reading: AuthorityReading = { people: [], notes: [], problems: [] };
  for (const { line, cells, beyond } of rows) {
    const problem = (column: string, { id, message, fix }: Refusal) =>
      reading.problems.push({ line, column, id, message, fix });
    const cell = (column: (typeof authorityColumns)[number]) =>
      oneLine(cells.get(columnKey(column)) ?? '') || undefined;
    const list = (column: (typeof authorityColumns)[number]) =>
      (cell(column) ?? '').split('|').map(oneLine).filter(Boolean);
    if (beyond) problem('name', defect('extra-cells'));
    const name = cell('name');
    if (!name) {
      problem('name', defect('empty-name', { file: 'file' }));
      continue;
    }
    if (/\ufffd|\?/.test(name)) problem('name', defect('lost-letters', { text: name, file: 'file' }));
    const address = (column: 'viaf' | 'isni', shape: RegExp, stem: string) =>
      list(column).flatMap((one) => {
        const id = one
          .replace(/^https?:\/\/(?:www\.)?(?:viaf|isni)\.org\/(?:viaf\/|isni\/)?/, '')
          .replace(/[\s-]|\/$/g, '');
        if (shape.test(id)) return [`${stem}${id}`];
        problem(column, defect('bad-identifier', { value: one, scheme: column }));
        return [];
      });
    const written = cell('country');
    const country = written === undefined ? undefined : countryNamed(written);
    if (country && 'message' in country) problem('country', country);
    const facts: PersonFacts = {
      name,
      variants: otherNames(list('variants'), [name]),
      nativeName: cell('nativeName'),
      lang: cell('lang'),
      familyName: cell('familyName'),
      roles: list('roles').flatMap((one) => {
        const role = readRole(one, countryNamed);
        if (!('message' in role)) return [role];
        problem('roles', role);
        return [];
      }),
      country: country && 'code' in country ? country.code : undefined,
      wikidata: cell('wikidata')?.replace(/^https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\//, ''),
      sameAs: [
        ...address('viaf', /^[1-9]\d{1,21}$/, 'https://viaf.org/viaf/'),
        ...address('isni', /^\d{15}[\dXx]$/, 'https://isni.org/isni/'),
        ...list('sameAs'),
      ],
    };
    if (facts.familyName && !` ${name} `.includes(` ${facts.familyName} `))
      problem('familyName', defect('foreign-family-name', { family: facts.familyName, name }));
    reading.people.push({ line, facts, id: cell('id') });
  }
  return reading;
}

/**
 * An office in one cell: `Foreign Minister (IR, 2024-08-21/2025-01-31)`. Country and time may be left out; the time is an interval of ISO 8601, open
 * where it ends with `/` or `/..`, or one date, since when.
 */
function readRole(written: string, countryNamed: (written: string) => CountryNamed): Role | Refusal {
  const [, title = '', inside] = /^(.*?)(?:\s*\(([^()]*)\))?$/.exec(written) ?? [];
  const role: Role = { title: title.trim() };
  if (!role.title) return defect('role-without-title', { written });
  for (const part of (inside ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)) {
    if (!/\d/.test(part)) {
      const country = countryNamed(part);
      if (!('code' in country)) return country;
      role.country = country.code;
      continue;
    }
    const [from, to, more] = part.split(/\s*(?:\/|–|—)\s*/);
    const dates = [from, to].map((date) => (date && date !== '..' ? readStoryDate(date) : undefined));
    const unread = dates.some((date) => date && 'message' in date);
    if (more !== undefined || unread) return defect('bad-role-time', { written: part });
    if (from && from !== '..') role.from = from;
    if (to && to !== '..') role.to = to;
  }
  return role;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
