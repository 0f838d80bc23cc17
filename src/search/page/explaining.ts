/*
 * What the search page says where an address or its words need explaining; fetched when it is needed.
 */
import * as e from '#messages/search/explaining.ts';
import * as t from '#messages/search/page.ts';
import type { Answer, Wider } from './answer.ts';
import { quoted } from './chips.ts';
import type { NameEntry } from '../names.ts';
import type { DatesRead, Problem, Query } from '../query.ts';
import { addressOf, asWords, subjectsIn, withSubject } from '../query.ts';
import type { NamePart } from './readings.ts';
import { dayName, spanName, whenText } from '../spans.ts';
import type { Line } from './wording.ts';
import { entryParts } from './wording.ts';

/** What is said above the results. `typed` is the query as it appears in the address. */
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
      return e.backwards(
        dayName(problem.from),
        dayName(problem.to),
        addressOf({ ...query, from: problem.to, to: problem.from }),
      );
    const { kind, name, value } = problem;
    return [e.noLimit(value, name, kind === 'no such day')];
  });
}

/** How days among the words were read, and what else they may mean. */
function dateLines({ read, others }: DatesRead, query: Query, typed: Query): Line[] {
  const what = /\s/.test(read.typed) ? 'words' : /\p{L}/u.test(read.typed) ? 'word' : 'number';
  if (query.q.endsWith(`"${read.typed}"`)) return [[e.notDated(read.label, read.typed, what)]];
  const asNumber = {
    text: e.searchTyped(read.typed, what),
    href: addressOf(asWords(typed, query, { read, others })),
  };
  const [other] = others;
  if (!other) return [[e.readAsDate(read.typed), asNumber]];
  const { from, to } = other;
  return [[...e.eitherDate(read.label, other.label, addressOf({ ...query, from, to })), asNumber]];
}

/** That words find stories by another spelling of the name, too. */
function otherwiseLines({ otherwise, query }: Answer): Line[] {
  if (!otherwise) return [];
  return [
    [
      e.otherwise(otherwise.name),
      { text: t.quoted(query.q), href: addressOf({ ...query, q: `"${query.q}"` }) },
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
      e.unprinted(reading.spelt.map(({ typed }) => quoted(typed))),
      { text: quoted(reading.words), href: addressOf({ ...query, q: reading.words }) },
      e.stop,
    ]);
  if (reading.alternatives.length) {
    const line: Line = [e.didYouMean];
    for (const [index, entry] of reading.alternatives.entries()) {
      if (index > 0) line.push(e.or);
      line.push(
        ...entryParts(entry, addressOf(withSubject({ ...query, q: reading.words }, entry.kind, entry.id))),
      );
    }
    line.push(e.questionMark);
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
    ? e.unprinted([...new Set(unprinted.map(({ typed }) => quoted(typed)))])
    : e.nothingFor(quoted(query.q));
  const shown = names.flatMap((part, at): Line => {
    const others = names.filter((other) => other !== part && other.subjects.length === 1);
    const rest = others.reduce(
      (narrowed, { subjects: [only] }) => withSubject(narrowed, only!.kind, only!.id),
      { ...query, q: words },
    );
    return [...(at ? [e.togetherWith] : []), ...nameParts(part, rest)];
  });
  return [reason, ...shown, words ? e.shownWith(quoted(words)) : e.stop];
}

/**
 * Why nothing is found, with subjects that the words name and no story does, and what a search finds without each part of the query.
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
  const lines: Line[] = query.q && !/[\p{L}\p{N}]/u.test(query.q) ? [[e.noWord(quoted(query.q))]] : [];
  if (impossibleDay) lines.push([e.noSuchDay(quoted(impossibleDay))]);
  const unprinted = [...new Set(unknown)];
  lines.push(...unprinted.slice(0, mostUnprinted).map((word) => [e.noStoryPrints(quoted(word))]));
  if (unprinted.length > mostUnprinted) lines.push([e.morePrinted(unprinted.length - mostUnprinted)]);
  for (const { name, form } of unnamed.slice(0, 3))
    lines.push([e.noStoryAbout(name, form === name ? '' : form)]);
  for (const { kind, id } of subjectsIn(query))
    if (!names.has(`${kind} ${id}`)) lines.push([t.unknown(kind, quoted(id))]);
  if (nearest.length) {
    const line: Line = [e.nearestDays];
    for (const [index, { day, stories }] of nearest.entries())
      line.push(
        index ? e.and : '',
        { text: dayName(day), href: addressOf({ ...query, from: day, to: day }) },
        e.inBrackets(stories),
      );
    lines.push([...line, '.']);
  }
  const found = wider.filter(({ stories }) => stories > 0);
  const isExclusion = ({ without }: Wider): boolean =>
    without.kind === 'words' ? without.words.startsWith('-') : found.length === 1;
  for (const one of found.filter(isExclusion).slice(0, 1)) lines.push([e.excludes(withoutText(one, answer))]);
  for (const one of found)
    lines.push([
      { text: e.searchWithout(withoutText(one, answer)), href: addressOf(one.query) },
      e.findsSo(one.stories, one.atLeast),
    ]);
  return lines.length || !query.q ? lines : [[togetherText(query.q)]];
}

/** Said of words that stories print, but none in the form of the query. */
function togetherText(q: string): string {
  if (/^[-－]/.test(q)) return e.excludesAll(quoted(q));
  const isOne = !/\s/.test(q.trim()) || /^["“„][^"“”„]*["“”]?$/.test(q.trim());
  return isOne ? e.noStoryPrints(quoted(q)) : e.noStoryHasAll(quoted(q));
}

/** Ids of a query that the archive does not have, where something is found all the same. */
function unknownLines({ query, names, stories }: Answer): Line[] {
  if (!stories.length) return [];
  return subjectsIn(query)
    .filter(({ kind, id }) => !names.has(`${kind} ${id}`))
    .map(({ kind, id }) => [t.unknown(kind, quoted(id))]);
}

function withoutText({ without }: Wider, { query, names }: Answer): string {
  if (without.kind === 'words') return quoted(without.words);
  if (without.kind === 'days')
    return spanName(query.from, query.to) ?? e.theDays(whenText(query.from, query.to));
  return names.get(`${without.kind} ${without.id}`) ?? quoted(without.id);
}

/** Those that a part of the words stands for, each a link with its count where there are several. */
function nameParts({ subjects }: NamePart, query: Query): Line {
  const shown = subjects.slice(0, mostBearers);
  const parts = shown.flatMap((entry, index): Line => {
    const link = { text: entry.name, href: addressOf(withSubject(query, entry.kind, entry.id)) };
    const between =
      index === 0 ? [] : [index === shown.length - 1 && shown.length === subjects.length ? e.and : t.comma];
    return [...between, link, ...(subjects.length > 1 ? [e.inBrackets(entry.stories)] : [])];
  });
  return subjects.length > shown.length ? [...parts, e.more(subjects.length - shown.length)] : parts;
}

const mostBearers = 5;
/** Words of which each has a line that says that no story prints it. */
const mostUnprinted = 8;
