/* What is fetched where a search finds nothing: how its words can be understood, and what would be found without a part of it. */
import type { Answer, Asking, Reach, Wider } from './answer.ts';
import { countingReach } from './answer.ts';
import { dayNumber, dayText } from '../calendar.ts';
import { bothNamed, named } from '../names.ts';
import { nearNames, nearKeys, nearWord } from './near.ts';
import type { Query } from '../query.ts';
import { asksForSomething, subjectsIn, withoutSubject } from '../query.ts';
import type { Known } from './readings.ts';
import { alternatives, missingAmong, readingsOf, tokensOf } from './readings.ts';
import { wordSearch } from './contents.ts';

/** The answer to the first reading of the words that finds a story; undefined where none does. */
export async function understood(
  asking: Asking,
  { query, unknown, names }: Answer,
  reach: Reach,
): Promise<Answer | undefined> {
  const plain = await asking.plainWords(query.q);
  if (plain === undefined) return undefined;
  const tokens = tokensOf(plain);
  const missing = missingAmong(tokens, unknown);
  const [entries, printed] = await Promise.all([
    asking.subjects.entries(tokens.join(' '), missing.flatMap(nearKeys)),
    Promise.all(missing.map(async (token) => [token, await printedLike(asking, token)] as const)).then(
      (lists) => new Map(lists),
    ),
  ]);
  const withStories = entries.filter(({ stories }) => stories > 0);
  // A name that the archive knows is not misspelt, though no story be about it.
  const isNamed = (part: string): boolean => named(entries, part).length > 0;
  const known: Known = {
    named: (part) => named(withStories, part),
    both: (plural) => bothNamed(entries, plural),
    nearNames: (part) => (isNamed(part) ? [] : nearNames(withStories, part)),
    nearWord: (word) => (isNamed(word) ? undefined : nearWord(printed.get(word) ?? [], word)),
  };
  for (const reading of readingsOf(tokens, new Set(missing), known)) {
    const within = await Promise.all(
      reading.names.map(({ subjects }) =>
        Promise.all(
          subjects.map(async ({ kind, id }) => ({
            kind,
            id,
            numbers: [],
            ...(await asking.subjects.one(kind, id)),
          })),
        ),
      ),
    );
    const answer = await asking.plainly({ ...query, q: reading.words }, reach, within);
    if (!answer.stories.length && !answer.left) continue;
    return {
      ...answer,
      query,
      names,
      unknown,
      reading: {
        ...reading,
        names: reading.names.map((part) => ({
          ...part,
          isPrinted: missingAmong(part.typed.split(' '), unknown).length === 0,
        })),
        alternatives: alternatives(reading, known),
      },
    };
  }
  return undefined;
}

/**
 * What a query that finds nothing finds without each of its parts: of several words without each, or without each that no story prints.
 */
export async function wider(asking: Asking, { query, unknown }: Answer): Promise<Wider[]> {
  const words = (await asking.plainWords(query.q))?.split(/\s+/) ?? (await wordSearch()).partsOf(query.q);
  const parts = [
    ...withFewerWords(query, unknown, words.filter(Boolean)),
    ...(query.any ? [] : subjectsIn(query)).map(({ kind, id }) => ({
      without: { kind, id },
      query: withoutSubject(query, kind, id),
    })),
    ...(query.from || query.to
      ? [{ without: { kind: 'days' as const }, query: { ...query, from: '', to: '' } }]
      : []),
  ].filter((part) => asksForSomething(part.query));
  return Promise.all(
    parts.map(async (part) => {
      const { stories, left } = await asking.answer(part.query, countingReach);
      return { ...part, stories: stories.length, atLeast: left !== undefined };
    }),
  );
}

/** The days with stories next before and after the days of a query, with the number of their stories that the rest of it finds. */
export async function nearestDays(asking: Asking, query: Query): Promise<{ day: string; stories: number }[]> {
  const [days, { stories }] = await Promise.all([
    asking.days(),
    asking.answer({ ...query, from: '', to: '', sort: 'newest' }, countingReach),
  ]);
  const known = stories.filter((number) => days.first[number] === days.last[number]);
  const day = (number: number | undefined): number | undefined =>
    number === undefined ? undefined : days.first[number];
  const before = query.from
    ? day(known.find((number) => days.first[number]! < dayNumber(query.from)))
    : undefined;
  const after = query.to
    ? day(known.findLast((number) => days.first[number]! > dayNumber(query.to)))
    : undefined;
  return [before, after].flatMap((nearest) =>
    nearest === undefined
      ? []
      : [
          {
            day: dayText(nearest),
            stories: known.filter((number) => days.first[number] === nearest).length,
          },
        ],
  );
}

/** `words` are those of a query; of one with operators, each part with these. */
function withFewerWords(
  query: Query,
  unknown: string[],
  words: string[],
): Pick<Wider, 'query' | 'without'>[] {
  if (!query.q) return [];
  const rest = (left: string[]): string[] => words.filter((word) => !left.includes(word));
  const without = (left: string[]): Pick<Wider, 'query' | 'without'> => ({
    without: { kind: 'words', words: left.join(' ') },
    query: { ...query, q: rest(left).join(' ') },
  });
  const missing = missingAmong(words, unknown);
  const tried = missing.length ? missing : words;
  const excluded = words.filter((word) => /^-./.test(word));
  const some = tried.length <= mostWordsTried ? tried.map((word) => [word]) : [];
  if (missing.length > 1) some.push(missing);
  if (excluded.length && (excluded.length > 1 || !some.length) && !missing.length) some.push(excluded);
  return [
    ...some.filter((left) => rest(left).some((word) => !excluded.includes(word))).map(without),
    { without: { kind: 'words', words: query.q }, query: { ...query, q: '' } },
  ];
}

/** Printed words that begin like one, with the number of times they are printed. */
async function printedLike(
  { files, contents }: Asking,
  word: string,
): Promise<[word: string, times: number][]> {
  const { letters } = await contents();
  const own = [...word.normalize('NFD').toLowerCase()]
    .slice(0, 2)
    .filter((letter) => letters.includes(letter));
  const paths = own.map((letter) => `search/words/spellings/${letter.codePointAt(0)!.toString(16)}.json`);
  const lists = await Promise.all(paths.map((path) => files.json<Record<string, number>>(path)));
  return lists.flatMap((list) => Object.entries(list));
}

const mostWordsTried = 4;
