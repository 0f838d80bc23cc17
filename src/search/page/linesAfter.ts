import type { Answer } from './answer.ts';
import type { Engine } from './engine.ts';
import type { Line } from './wording.ts';
import { hintLine } from './wording.ts';

/** The lines below the results: the subjects that the words name, or why nothing is found and what would be. */
export async function linesAfter(engine: Engine, answer: Answer): Promise<Line[]> {
  const { query, stories } = answer;
  const named = query.q ? await engine.named(query.q).catch(() => []) : [];
  if (stories.length || answer.left) {
    const hint = answer.reading ? [] : hintLine(named, query);
    if (hint.length || answer.reading) return hint;
    const several = await engine.together(query).catch(() => undefined);
    return several ? hintLine(several.subjects, query, several.all) : [];
  }
  const [{ nothingLines }, wider, nearest, impossibleDay] = await Promise.all([
    import('./explaining.ts'),
    engine.wider(answer).catch(() => []),
    query.from || query.to ? engine.nearestDays(query).catch(() => []) : [],
    mayHoldDate(query.q)
      ? import('./dates.ts').then(({ impossibleDayIn }) => impossibleDayIn(query.q))
      : undefined,
  ]);
  return nothingLines(
    answer,
    wider,
    named.filter((entry) => !entry.stories),
    nearest,
    impossibleDay,
  );
}

/** Whether a text may hold a date: none is without a digit, but for the first year of an era. */
export function mayHoldDate(text: string): boolean {
  return /\p{Nd}|元年/u.test(text);
}
