/*
 * What the search page says, in English. Lines are given as texts and links, so that they can be tested without a browser.
 */
import type { Answer } from './answer.ts';
import { quoted } from './chips.ts';
import type { Kind, NameEntry } from './names.ts';
import type { Query } from './query.ts';
import { addressOf, subjectsIn, withSubject } from './query.ts';
import { whenText } from './spans.ts';
import type { Together } from './together.ts';

/** A part of a line: a text, or a link. */
export type Part = string | { text: string; href: string };
export type Line = Part[];

export const headings: Record<Kind, string> = {
  person: 'People',
  country: 'Countries',
  source: 'Sources',
  topic: 'Topics',
};

export const orders = { newest: 'newest first', best: 'best first', oldest: 'oldest first' } as const;

/** `12 stories for “oil”, Iran and Russia since 2013`; and what was not searched. */
export function countText(answer: Answer): string {
  const { query, stories, left } = answer;
  const many = storiesText(stories.length);
  const count =
    stories.length === 0 ? (left ? 'No story yet' : 'No story') : left ? `At least ${many}` : many;
  const what = subjectText(answer);
  const told = [count, what && `for ${what}`, whenText(query.from, query.to)].filter(Boolean).join(' ');
  return left ? `${told}; ${left.span} not searched yet` : told;
}

/** `1 story`, `1,200 stories`. */
export function storiesText(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'story' : 'stories'}`;
}

/** `1,200`. A browser’s own formatting of numbers takes up to 30 ms when it is first asked. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/**
 * People, countries, sources and topics that the words name: one line, with counts. Where they name several, `all` is the search for all of
 * them, which comes first.
 */
export function hintLine(hints: NameEntry[], query: Query, all?: Together['all']): Line[] {
  const fresh = hints.filter(({ kind, id, stories }) => stories > 0 && !query[kind].includes(id));
  if (!fresh.length) return [];
  const lines = fresh
    .slice(0, mostHints)
    .map((entry) => entryParts(entry, addressOf(withSubject({ ...query, q: '' }, entry.kind, entry.id))));
  if (all?.stories)
    lines.unshift([
      { text: all.subjects.map(({ name }) => name).join(' together with '), href: addressOf(all.query) },
      `, ${storiesText(all.stories)}`,
    ]);
  return [['Also: ', ...lines.flatMap((line, at) => (at ? ['; ', ...line] : line))]];
}

/** `A, B and C`. */
export function listed(names: string[], last: 'and' | 'or'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)!}`;
}

/** What is asked for, as part of a sentence: the words as they were understood, then the subjects. */
function subjectText({ query, names, reading }: Answer): string {
  const words = reading ? reading.words : query.q;
  const read = (reading?.names ?? []).map(({ subjects }) =>
    listed(
      subjects.slice(0, 3).map(({ name }) => name),
      'or',
    ),
  );
  const subjects = subjectsIn(query).map(({ kind, id }) => names.get(`${kind} ${id}`) ?? quoted(id));
  const first = [words && quoted(words), ...read].filter(Boolean);
  if (!query.any || subjects.length < 2) return listed([...first, ...subjects], 'and');
  return [listed(first, 'and'), listed(subjects, 'or')].filter(Boolean).join(', and ');
}

/** A subject as a link, with the form that was matched and its number of stories. */
export function entryParts({ kind, name, form, stories }: NameEntry, href: string): Line {
  const because = form === name ? '' : ` (${form})`;
  const what = kind === 'topic' || kind === 'source' ? `the ${kind} ` : '';
  return [what, { text: name, href }, `${because}, ${storiesText(stories)}`];
}

const mostHints = 4;
