import * as t from '#messages/search/page.ts';

/** A date as it appears in the margin of a list: what is large, and the lines below it. */
export interface Margin {
  large: string;
  below: string[];
}

/** `date` is that of a result: `2025-04-08`, `2025-04`, `1984~`. */
export function marginOf(date: string): Margin {
  const [year, month, day] = date.split(/[-~?%]/).map(Number);
  const doubts: Record<string, string | undefined> = t.doubts;
  const doubt = doubts[date.slice(-1)];
  if (!day)
    return month
      ? { large: t.dateText('', month), below: lines(t.dateText(year!), doubt) }
      : { large: t.dateText(year!), below: lines(doubt) };
  const weekday = t.weekday(new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay());
  return { large: t.digits(String(day)), below: lines(t.dateText(year!, month), doubt, weekday) };
}

function lines(...below: (string | undefined)[]): string[] {
  return below.filter((line) => line !== undefined);
}
