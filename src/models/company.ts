import type { Person, Story } from '../archive/types.ts';
import { yearOf } from '../parse/storyDate.ts';
import { barsOf } from '../search/bars.ts';
import type { PersonRef } from './items.ts';
import { mostNamed, peopleIn, personRef, yearCounts } from './items.ts';

/** Who appears with a person, and when: a table of stories. */
export interface Company {
  /** First and last year of each column, ascending; the same where it is one year. None where all stories are of one year. */
  columns: { from: number; to: number }[];
  /** Most often first. */
  rows: CompanyRow[];
}

export interface CompanyRow {
  of: PersonRef;
  count: number;
  /** In the years of each column. */
  counts: number[];
}

/** Of a person in these of his or her stories, oldest first. */
export function companyOf(person: Person, stories: Story[]): Company {
  const years = yearCounts(stories).map(({ year, count }) => ({ year: Number(year), count }));
  const columns = (barsOf(years, mostColumns) ?? []).map(({ from, to }) => ({ from, to }));
  const together = mostNamed(peopleIn(stories, person), (one) => one, mostRows);
  return {
    columns,
    rows: together.map(({ of: other, count }) => ({
      of: personRef(other),
      count,
      counts: columns.map(({ from, to }) => {
        const both = stories.filter(
          ({ date, people }) =>
            Number(yearOf(date)) >= from &&
            Number(yearOf(date)) <= to &&
            people.some((one) => one.person === other),
        );
        return both.length;
      }),
    })),
  };
}

/** A column is a year where this many are enough, and else a decade. */
const mostColumns = 6;
const mostRows = 12;
