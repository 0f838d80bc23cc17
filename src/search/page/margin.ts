import { weekdayName } from '../spans.ts';

/** A date as it stands in the margin of a list: what is large, and the lines below it. */
export interface Margin {
  large: string;
  below: string[];
}

/** `printed` is the date of a result, `8 April 2025`, `April 2025`, `about 1984`; `day` its day, where it is known: `2025-04-08`. */
export function marginOf(printed: string, day: string | undefined): Margin {
  const [, hedge = '', ofMonth, month, year] =
    /^((?:perhaps |about )*)(?:(?:(\d{1,2}) )?([A-Z][a-z]+) )?(\d+)$/.exec(printed) ?? [];
  if (!year) return { large: printed, below: [] };
  const doubt = hedge ? [hedge.trim()] : [];
  if (ofMonth)
    return { large: ofMonth, below: [`${month!} ${year}`, ...doubt, ...(day ? [weekdayName(day)] : [])] };
  return month ? { large: month, below: [year, ...doubt] } : { large: year, below: doubt };
}
