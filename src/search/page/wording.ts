/*
 * What the search page says. Lines are given as texts and links, so that they can be tested without a browser.
 */
import * as t from '#messages/search/page.ts';
import type { Answer } from './answer.ts';
import type { NameEntry } from '../names.ts';
import type { Query } from '../query.ts';
import { addressOf, subjectsIn, withSubject } from '../query.ts';
import { quoted } from './chips.ts';
import { whenText } from '../spans.ts';
import type { Together } from './together.ts';

/** A part of a line: a text, or a link. */
export type Part = string | { text: string; href: string };
export type Line = Part[];

/** `12 stories for “oil”, Iran and Russia since 2013`; and what was not searched, where more may be there. */
export function countText(answer: Answer): string {
  const { query, stories, total = stories.length, left } = answer;
  const unsearched = answer.total === undefined ? left?.span : undefined;
  return t.countText(total, unsearched, subjectText(answer), whenText(query.from, query.to));
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
      { text: t.together(all.subjects.map(({ name }) => name)), href: addressOf(all.query) },
      t.afterSubject('', all.stories),
    ]);
  return [[t.also, ...lines.flatMap((line, at) => (at ? [t.alsoGap, ...line] : line))]];
}

/** A query as part of a sentence: the words as they were understood, then the subjects. */
function subjectText({ query, names, reading }: Answer): string {
  const words = reading ? reading.words : query.q;
  const read = (reading?.names ?? []).map(({ subjects }) =>
    t.listed(
      subjects.slice(0, 3).map(({ name }) => name),
      'or',
    ),
  );
  const subjects = subjectsIn(query).map(({ kind, id }) => names.get(`${kind} ${id}`) ?? quoted(id));
  const first = [words && quoted(words), ...read].filter(Boolean);
  if (!query.any || subjects.length < 2) return t.listed([...first, ...subjects], 'and');
  const either = t.listed(subjects, 'or');
  return first.length ? t.allAndAny(t.listed(first, 'and'), either) : either;
}

/** A subject as a link, with the form that was matched and its number of stories. */
export function entryParts({ kind, name, form, stories }: NameEntry, href: string): Line {
  return [t.beforeSubject(kind), { text: name, href }, t.afterSubject(form === name ? '' : form, stories)];
}

const mostHints = 4;
