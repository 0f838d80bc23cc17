/* What is fetched where words that find stories name several people, countries, sources or topics, and nothing else: `Iran Iraq`. */
import type { Asking } from './answer.ts';
import { countingReach } from './answer.ts';
import type { NameEntry } from '../names.ts';
import { bothNamed, named, wordsOf } from '../names.ts';
import type { Query } from '../query.ts';
import { withSubject } from '../query.ts';
import { namesTogether, tokensOf } from './readings.ts';

/** The subjects that the words of a query name, and the search for all of them. */
export interface Together {
  subjects: NameEntry[];
  /** Left out where words are the name of several, or of none and another form of several. */
  all?: { subjects: NameEntry[]; query: Query; stories: number };
}

/** Undefined where the words are not two names or more. */
export async function together(asking: Asking, query: Query): Promise<Together | undefined> {
  const plain = await asking.plainWords(query.q);
  const tokens = plain === undefined ? [] : tokensOf(plain);
  const entries = await entriesFor(asking, tokens);
  const parts = namesTogether(tokens, {
    named: (part) => named(entries, part),
    both: (plural) => bothNamed(entries, plural).filter(({ stories }) => stories > 0),
  }).map(({ subjects }) => subjects.filter(({ stories }) => stories > 0));
  if (!parts.length || parts.some((subjects) => subjects.length === 0)) return undefined;
  const subjects = parts.flat();
  const meant = parts.flatMap(namesakes);
  if (query.any || meant.length > parts.length) return { subjects };
  const all = meant.reduce((narrowed, { kind, id }) => withSubject(narrowed, kind, id), {
    ...query,
    q: '',
  });
  const { stories } = await asking.answer(all, countingReach);
  return { subjects, all: { subjects: meant, query: all, stories: stories.length } };
}

/** Those of a name’s bearers of whom it is the name; all, where it is none’s but another form: `Russia` is Russia before it is the Soviet Union. */
function namesakes(bearers: NameEntry[]): NameEntry[] {
  const own = bearers.filter(({ form, name }) => form === name);
  return own.length ? own : bearers;
}

/** The names that contain the words. As soon as a word is in none, no more files are fetched. */
async function entriesFor({ subjects }: Asking, tokens: string[]): Promise<NameEntry[]> {
  const entries: NameEntry[] = [];
  if (tokens.length < 2) return [];
  for (const token of tokens.toSorted((a, b) => b.length - a.length)) {
    const own = await subjects.entries(token);
    if (!beside.test(token) && !isAmong(token, own)) return [];
    entries.push(...own);
  }
  return [...new Set(entries)];
}

function isAmong(token: string, entries: NameEntry[]): boolean {
  const [longest = ''] = wordsOf(token).toSorted((a, b) => b.length - a.length);
  const beginning = longest.length > 4 ? longest.replace(/(?:ie)?s$/, '') : longest;
  return entries.some(({ form }) => wordsOf(form).some((word) => word.includes(beginning)));
}

/** Words that are beside names, and in none. */
const beside = /^(?:and|both|two|the)$/i;
