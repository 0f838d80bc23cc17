/* Whom a name means, and in which stories they are, by the search’s own index of names. */
import type { Days } from '../calendar.ts';
import { dayText } from '../calendar.ts';
import type { NameEntry } from '../names.ts';
import { wordsOf } from '../names.ts';
import type { Asking } from '../page/answer.ts';
import { nearKeys, nearNames } from '../page/near.ts';
import type { PastedName } from './pastedNames.ts';
import type { Progress } from './work.ts';
import { Breaks, eachOf } from './work.ts';

/** A person with the number of stories, and the dates of the first and the last: `2025-04-08`, `1984`; empty where there is none. */
export interface FoundPerson {
  id: string;
  name: string;
  stories: number;
  first: string;
  last: string;
}

/** How people were found: by a form of their name, by words of it, or by one that is like it. */
export type Match = 'name' | 'part' | 'near' | 'unknown';

export interface FoundName {
  typed: string;
  match: Match;
  /** All who have the name; those with the most stories first. */
  people: FoundPerson[];
}

/** Who has each of some names, in the same order. Throws where a file cannot be fetched, and what `onProgress` throws. */
export async function peopleNamed(
  asking: Pick<Asking, 'subjects' | 'days'>,
  names: PastedName[],
  onProgress: Progress,
): Promise<FoundName[]> {
  const days = await asking.days();
  const known = new Map<string, Promise<Meant>>();
  const breaks = new Breaks();
  return eachOf(
    names,
    async ({ typed, tries }) => {
      const found = await meantByAny(asking, tries, known);
      const people = await Promise.all(found.people.map((one) => personOf(asking, days, one)));
      await breaks.take();
      return {
        typed: found.match === 'name' && found.text !== undefined ? found.text : typed,
        match: found.match,
        people,
      };
    },
    onProgress,
  );
}

interface Meant {
  match: Match;
  people: NameEntry[];
  text?: string;
}

/** The first text that is somebody’s whole name, else what the last means. */
async function meantByAny(
  asking: Pick<Asking, 'subjects'>,
  tries: string[],
  known: Map<string, Promise<Meant>>,
): Promise<Meant> {
  let meant: Meant = { match: 'unknown', people: [] };
  for (const [at, text] of tries.entries()) {
    const isLast = at === tries.length - 1;
    const key = `${isLast} ${text}`;
    if (!known.has(key)) known.set(key, meantBy(asking, text, isLast));
    meant = await known.get(key)!;
    if (meant.match === 'name') return { ...meant, text };
  }
  return meant;
}

/** `isLast` where a part of a name, or one that is like it, will do. */
async function meantBy(
  { subjects }: Pick<Asking, 'subjects'>,
  text: string,
  isLast: boolean,
): Promise<Meant> {
  const named = (await subjects.named(text)).filter(isPerson);
  const wanted = wordsOf(text);
  const whole = wholeNames(named, wanted);
  if (whole.length) return { match: 'name', people: whole };
  if (named.length) return { match: 'part', people: named };
  if (!isLast) return { match: 'unknown', people: [] };
  // `Mr Kenji Okabe`, `Trade Minister Kenji Okabe`: the words before the name are not of it.
  const typed = text.split(/\s+/);
  for (let from = 1; from <= Math.min(typed.length - 2, mostBefore); from++) {
    const rest = typed.slice(from).join(' ');
    const behind = wholeNames((await subjects.named(rest)).filter(isPerson), wordsOf(rest));
    if (behind.length) return { match: 'part', people: behind };
  }
  const near = nearNames((await subjects.entries(text, wanted.flatMap(nearKeys))).filter(isPerson), text);
  const alike = near.filter(({ off }) => off === near[0]!.off).map(({ found }) => found);
  return { match: alike.length ? 'near' : 'unknown', people: alike };
}

/** Those of whom the words are a whole name: in their order, else in another. */
function wholeNames(named: NameEntry[], wanted: string[]): NameEntry[] {
  const forms = named.map((entry) => ({ entry, words: wordsOf(entry.form) }));
  const inOrder = forms.filter(({ words }) => words.join('') === wanted.join(''));
  const inAnyOrder = forms.filter(({ words }) => words.toSorted().join(' ') === wanted.toSorted().join(' '));
  return (inOrder.length ? inOrder : inAnyOrder).map(({ entry }) => entry);
}

/** How many words of a title are left out. */
const mostBefore = 4;

function isPerson({ kind }: NameEntry): boolean {
  return kind === 'person';
}

async function personOf(
  { subjects }: Pick<Asking, 'subjects'>,
  days: Days,
  { id, name }: NameEntry,
): Promise<FoundPerson> {
  const numbers = (await subjects.one('person', id))?.numbers ?? [];
  const dateOf = (number: number | undefined): string =>
    number === undefined ? '' : spanText(days.first[number]!, days.last[number]!);
  return { id, name, stories: numbers.length, first: dateOf(numbers[0]), last: dateOf(numbers.at(-1)) };
}

/** The date of a story that falls between two days, as exact as they tell it: `2025-04-08`, `2025-04`, `1984`, else `1984-03-01/1985-02-28`. */
export function spanText(first: number, last: number): string {
  const [from, to] = [dayText(first), dayText(last)];
  if (from === to) return from;
  if (from.endsWith('-01') && dayText(last + 1).endsWith('-01')) {
    if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
    if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  }
  return `${from}/${to}`;
}
