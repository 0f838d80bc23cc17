/*
 * What the search page says where an address or its words need explaining, in English; fetched when it is needed.
 */
import type { Answer, Wider } from './answer.ts';
import { quoted } from './chips.ts';
import type { NameEntry } from './names.ts';
import type { DatesRead, Problem, Query } from './query.ts';
import { addressOf, asWords, subjectsIn, withSubject } from './query.ts';
import type { NamePart } from './readings.ts';
import { dayName, spanName, whenText } from './spans.ts';
import type { Line } from './wording.ts';
import { entryParts, grouped, listed, storiesText } from './wording.ts';

/** What is said above the results. `typed` is the query as it stands in the address. */
export function linesBefore(
  { typed, problems, dates }: { typed: Query; problems: Problem[]; dates?: DatesRead | undefined },
  answer: Answer,
): Line[] {
  return [
    ...problemLines(problems, typed),
    ...(dates ? dateLines(dates, answer.query, typed) : []),
    ...unknownLines(answer),
    ...readingLines(answer),
    ...otherwiseLines(answer),
  ];
}

/** What cannot be searched for in an address, and what was done. */
export function problemLines(problems: Problem[], query: Query): Line[] {
  return problems.map((problem) => {
    if (problem.kind === 'backwards')
      return [
        `The first day, ${dayName(problem.from)}, is after the last, ${dayName(problem.to)}: neither was used. `,
        { text: 'Swap them', href: addressOf({ ...query, from: problem.to, to: problem.from }) },
      ];
    const { name, value } = problem;
    return problem.kind === 'no such day'
      ? [`No calendar has the day ${quoted(value)}: the search does not use “${name}”.`]
      : [`${quoted(value)} is not a day, such as 2025-04-08: the search does not use “${name}”.`];
  });
}

/** How days among the words were read, and what else they may mean. */
function dateLines({ read, others }: DatesRead, query: Query, typed: Query): Line[] {
  const what = /\s/.test(read.typed) ? 'words' : /\p{L}/u.test(read.typed) ? 'word' : 'number';
  if (query.q.endsWith(`"${read.typed}"`))
    return [[`No such story is dated ${quoted(read.label)}; showing the ${what} ${quoted(read.typed)}.`]];
  const asNumber = {
    text: `Search for the ${what} ${quoted(read.typed)}`,
    href: addressOf(asWords(typed, query, { read, others })),
  };
  const [other] = others;
  if (!other) return [[`${quoted(read.typed)} is read as a date. `, asNumber]];
  const { from, to } = other;
  return [
    [
      `${read.label} or `,
      { text: other.label, href: addressOf({ ...query, from, to }) },
      `? Showing ${read.label}. `,
      asNumber,
    ],
  ];
}

/** That words find stories by another spelling of the name, too. */
function otherwiseLines({ otherwise, query }: Answer): Line[] {
  if (!otherwise) return [];
  return [
    [
      `With stories that print the name of ${otherwise.name} otherwise. For this spelling alone: `,
      { text: `“${query.q}”`, href: addressOf({ ...query, q: `"${query.q}"` }) },
    ],
  ];
}

/** How words that find nothing were understood. */
function readingLines({ reading, query }: Answer): Line[] {
  if (!reading) return [];
  const lines: Line[] = [];
  if (reading.names.length) lines.push(namesLine(reading, query));
  if (reading.spelt.length)
    lines.push([
      `No story prints ${listed(
        reading.spelt.map(({ typed }) => quoted(typed)),
        'or',
      )}; showing `,
      { text: quoted(reading.words), href: addressOf({ ...query, q: reading.words }) },
      '.',
    ]);
  if (reading.alternatives.length) {
    const line: Line = ['Or did you mean '];
    for (const [index, entry] of reading.alternatives.entries()) {
      if (index > 0) line.push(' or ');
      line.push(
        ...entryParts(entry, addressOf(withSubject({ ...query, q: reading.words }, entry.kind, entry.id))),
      );
    }
    line.push('?');
    lines.push(line);
  }
  return lines;
}

/** Which names the words were taken for, and why. */
function namesLine({ names, words }: NonNullable<Answer['reading']>, query: Query): Line {
  const isNarrowed = subjectsIn(query).length > 0 || query.from || query.to;
  const isWhole = names.length === 1 && !words;
  const unprinted = names.filter(({ isPrinted }) => !isPrinted || (isWhole && !isNarrowed));
  const reason = unprinted.length
    ? `No story prints ${listed([...new Set(unprinted.map(({ typed }) => quoted(typed)))], 'or')}; showing `
    : `The words ${quoted(query.q)} find nothing here; showing `;
  const shown = names.flatMap((part, at): Line => {
    const others = names.filter((other) => other !== part && other.subjects.length === 1);
    const rest = others.reduce(
      (narrowed, { subjects: [only] }) => withSubject(narrowed, only!.kind, only!.id),
      { ...query, q: words },
    );
    return [...(at ? [' together with '] : []), ...nameParts(part, rest)];
  });
  return [reason, ...shown, words ? `, with ${quoted(words)}.` : '.'];
}

/**
 * Why nothing is found, with those whom the words name and no story does, and what a search finds without each part of the query.
 * `impossibleDay` is the part of the words that is like a day and none.
 */
export function nothingLines(
  answer: Answer,
  wider: Wider[],
  unnamed: NameEntry[],
  nearest: { day: string; stories: number }[],
  impossibleDay?: string,
): Line[] {
  const { query, unknown, names } = answer;
  const lines: Line[] =
    query.q && !/[\p{L}\p{N}]/u.test(query.q) ? [[`${quoted(query.q)} holds no word.`]] : [];
  if (impossibleDay) lines.push([`No calendar has the day ${quoted(impossibleDay)}.`]);
  const unprinted = [...new Set(unknown)];
  lines.push(...unprinted.slice(0, mostUnprinted).map((word) => [`No story prints ${quoted(word)}.`]));
  if (unprinted.length > mostUnprinted)
    lines.push([`No story prints ${unprinted.length - mostUnprinted} more of these words.`]);
  for (const { name, form } of unnamed.slice(0, 3))
    lines.push([`No story is about ${name}${form === name ? '' : ` (${form})`}.`]);
  for (const { kind, id } of subjectsIn(query))
    if (!names.has(`${kind} ${id}`)) lines.push([`The archive knows no ${kind} ${quoted(id)}.`]);
  if (nearest.length) {
    const line: Line = ['The nearest days with stories: '];
    for (const [index, { day, stories }] of nearest.entries())
      line.push(
        index ? ' and ' : '',
        { text: dayName(day), href: addressOf({ ...query, from: day, to: day }) },
        ` (${grouped(stories)})`,
      );
    lines.push([...line, '.']);
  }
  const found = wider.filter(({ stories }) => stories > 0);
  const isExclusion = ({ without }: Wider): boolean =>
    without.kind === 'words' ? without.words.startsWith('-') : found.length === 1;
  for (const one of found.filter(isExclusion).slice(0, 1))
    lines.push([`${withoutText(one, answer)} excludes every story that the rest finds.`]);
  for (const one of found)
    lines.push([
      { text: `Search without ${withoutText(one, answer)}`, href: addressOf(one.query) },
      `: ${one.atLeast ? 'at least ' : ''}${storiesText(one.stories)}`,
    ]);
  return lines.length || !query.q ? lines : [[togetherText(query.q)]];
}

/** Of words that stories print, but none as they are asked for. */
function togetherText(q: string): string {
  if (/^[-－]/.test(q)) return `${quoted(q)} excludes every story.`;
  const isOne = !/\s/.test(q.trim()) || /^["“„][^"“”„]*["“”]?$/.test(q.trim());
  return isOne ? `No story prints ${quoted(q)}.` : `No story has all of ${quoted(q)}.`;
}

/** Ids of a query that the archive does not have, where something is found all the same. */
function unknownLines({ query, names, stories }: Answer): Line[] {
  if (!stories.length) return [];
  return subjectsIn(query)
    .filter(({ kind, id }) => !names.has(`${kind} ${id}`))
    .map(({ kind, id }) => [`The archive knows no ${kind} ${quoted(id)}.`]);
}

function withoutText({ without }: Wider, { query, names }: Answer): string {
  if (without.kind === 'words') return quoted(without.words);
  if (without.kind === 'days')
    return spanName(query.from, query.to) ?? `the days ${whenText(query.from, query.to)}`;
  return names.get(`${without.kind} ${without.id}`) ?? quoted(without.id);
}

/** Those that a part of the words stands for, each a link with its count where there are several. */
function nameParts({ subjects }: NamePart, query: Query): Line {
  const shown = subjects.slice(0, mostBearers);
  const parts = shown.flatMap((entry, index): Line => {
    const link = { text: entry.name, href: addressOf(withSubject(query, entry.kind, entry.id)) };
    const between =
      index === 0 ? [] : [index === shown.length - 1 && shown.length === subjects.length ? ' and ' : ', '];
    return [...between, link, ...(subjects.length > 1 ? [` (${grouped(entry.stories)})`] : [])];
  });
  return subjects.length > shown.length ? [...parts, ` and ${subjects.length - shown.length} more`] : parts;
}

const mostBearers = 5;
/** Words of which each has a line that says that no story prints it. */
const mostUnprinted = 8;
