import * as t from '#messages/search/page.ts';
import type { Kind } from '../names.ts';
import type { Query } from '../query.ts';
import { addressOf, subjectsIn, withoutSubject } from '../query.ts';
import { sinceText, spanName, untilText } from '../spans.ts';

/** A part of a query as it appears below the box. */
export interface Chip {
  label: string;
  /** The address of the search without it. */
  href: string;
  /** Whether it is a person, country, source or topic. */
  isSubject: boolean;
}

/** Every part of a query: the words, each person, country, source and topic, each limit of time. `nameOf` gives the name of a subject. */
export function chipsOf(query: Query, nameOf: (kind: Kind, id: string) => string | undefined): Chip[] {
  const name = spanName(query.from, query.to);
  const limit = (label: string, changed: Query): Chip => ({
    label,
    href: addressOf(changed),
    isSubject: false,
  });
  return [
    ...(query.q ? [limit(quoted(query.q), { ...query, q: '' })] : []),
    ...subjectsIn(query).map(({ kind, id }) => ({
      label: nameOf(kind, id) ?? quoted(id),
      href: addressOf(withoutSubject(query, kind, id)),
      isSubject: true,
    })),
    ...(name
      ? [limit(name, { ...query, from: '', to: '' })]
      : [
          ...(query.from ? [limit(sinceText(query.from), { ...query, from: '' })] : []),
          ...(query.to ? [limit(untilText(query.to), { ...query, to: '' })] : []),
        ]),
  ];
}

/** Words in quotes, unless they are so already. */
export function quoted(words: string): string {
  return /^["“„].*["”“]$|^«.*»$/s.test(words) ? words : t.quoted(words);
}
