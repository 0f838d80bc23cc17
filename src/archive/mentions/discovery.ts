import { isShouted } from '../../parse/letterCase.ts';
import { distance } from '../../parse/nearest.ts';
import type { PersonRecord } from '../../parse/records.ts';
import { foldName } from '../fold.ts';
import {
  callings,
  callingsOfPeople,
  generations,
  givenNames,
  notOfPeople,
  openers,
  particles,
  portfolios,
  titles,
  titlesOfSurnames,
} from './lexicon.ts';
import type { PeopleFinder } from './people.ts';
import type { Part, StoryText } from './text.ts';
import { isSmall, partsOf } from './text.ts';

/** A name of a person in the text that no record covers. */
export interface UnknownName {
  /** The form printed most often. */
  name: string;
  /** Every form, most often first. */
  spellings: [form: string, count: number][];
  /** What the stories call the person, most often first: `Finance Minister`. */
  titles: string[];
  /** How often the name stands, whole or as surname alone. */
  count: number;
  /** Ids, in the order of the stories. */
  stories: string[];
  /** A record whose name is spelt nearly so: perhaps a variant of it, which a person decides. */
  near?: { id: string; name: string };
}

/**
 * Finds names of people that the records do not cover, most often named first. A name counts where a title stands before it, where its
 * first word is a given name (a common one, or one learned from titled names of the same archive), or where it is said what the person is or
 * said. `isPlace` tells words that mean a country or a city. Two spellings stay two names: likeness proposes and never merges.
 */
export function unknownNames(
  stories: Iterable<{ id: string; text: StoryText }>,
  records: Pick<PersonRecord, 'id' | 'name' | 'variants'>[],
  peopleIn: PeopleFinder,
  isPlace: (word: string) => boolean,
): UnknownName[] {
  const read = Array.from(stories, ({ id, text }) => ({ id, runs: runsOf(text, peopleIn) }));
  const runs = read.flatMap((story) => story.runs);
  const organisations = new Set(runs.filter((run) => run.organisation).map((run) => key(run.words)));
  const titled = runs.filter(({ title, words }) => title && words.length > 1);
  const surnames = new Set(titled.map(({ words }) => surname(words).toLowerCase()));
  const learned = new Set(
    titled
      .map(({ words }) => words[0]!.toLowerCase())
      .filter(
        (word) => /^\p{L}{3,}$/u.test(word) && ![notOfPeople, openers, surnames].some((set) => set.has(word)),
      ),
  );
  const isGiven = (word: string) => {
    const small = plain(word);
    return givenNames.has(small) || (learned.has(word.toLowerCase()) && !isPlace(word));
  };

  const gathered = new Map<string, Gathered>();
  for (const { id, runs: own } of read) {
    const speakers = new Set(
      own.filter(({ words, speaks }) => words.length === 1 && speaks).map(({ words }) => words[0]!),
    );
    const people = own.filter((run) => isPerson(run, speakers));
    const full = people.filter(({ words }) => words.length > 1);
    for (const run of people) {
      const bearer = run.words.length > 1 ? run : full.find(({ words }) => surname(words) === run.words[0]!);
      if (bearer) gather(id, bearer.words, run);
      else if (run.title) gather(id, run.words, run);
    }
    for (const run of own) {
      if (run.words.length > 1 || run.title) continue;
      const bearer = full.find(({ words }) => surname(words) === run.words[0]!);
      if (bearer) gather(id, bearer.words, run);
    }
  }
  const known = records.map((record) => ({
    id: record.id,
    name: record.name,
    forms: [record.name, ...record.variants].map((name) => formOf(name)),
  }));
  return [...gathered.values()]
    .map(({ forms, said, stories: ids, count }): UnknownName => {
      const spellings = ranked(forms);
      const name = spellings[0]![0];
      const near = nearRecord(formOf(name), known);
      return {
        name,
        spellings,
        titles: ranked(said).map(([title]) => title),
        count,
        stories: [...ids],
        ...(near && { near }),
      };
    })
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));

  function isPerson(run: Run, speakers: Set<string>): boolean {
    const { words, title, organisation, says } = run;
    if (organisation) return false;
    const small = words.map((word) => word.toLowerCase());
    const [first, last] = [words[0]!, surname(words)];
    if (/^\p{Ll}+$/u.test(first)) return false;
    if (words.length === 1)
      return run.titleOfSurname && !isPlace(first) && !notOfPeople.has(small[0]!) && !openers.has(small[0]!);
    if (isPlace(words.join(' ')) || isInitials(last)) return false;
    const given = isGiven(first);
    const odd = small.findIndex((word) => notOfPeople.has(word) || titles.has(word));
    const oddSurname =
      odd === words.length - 1 && couldBeSurname.has(small[odd]!) && givenNames.has(plain(first));
    if (odd >= 0 && !oddSurname) return false;
    const place = words.findIndex(isPlace);
    if (place >= 0 && !(place === 0 ? givenNames.has(small[0]!) || says === 'person' : given || title))
      return false;
    if (title || says === 'person') return true;
    if (organisations.has(key(words))) return false;
    const heard = run.speaks || speakers.has(last);
    return (
      given ||
      (says !== undefined && heard) ||
      (isInitials(first) && heard) ||
      (run.speaks && speakers.has(last))
    );
  }

  function gather(story: string, name: string[], run: Run): void {
    const form = name.join(' ');
    const entry =
      gathered.get(key(name)) ??
      gathered
        .set(key(name), { forms: new Map(), said: new Map(), stories: new Set(), count: 0 })
        .get(key(name))!;
    if (run.words.length > 1 || name.length === 1) bump(entry.forms, form);
    const said = run.title ?? run.calling;
    if (said) bump(entry.said, said);
    entry.stories.add(story);
    entry.count++;
  }
}

/** Whether what stands before and behind a name makes it a speaker: `said Doe`, `Doe told`. */
export function isSpeaker(earlier: string, behind: string): boolean {
  return speechBehind.test(behind) || speechBefore.some((words) => earlier.endsWith(words));
}

const speechBehind =
  /^,? (?:also |later |then |has |had |have )?(?:said|says|told|added|noted|asked|argued|warned|explained|declared|stressed|commented|replied|predicted|estimated|believes|believed|thinks|expects|pointed|called|announced|confirmed|denied|insisted|acknowledged)\b/;
const speechBefore = ['said ', 'says ', 'added ', 'according to ', 'asked ', 'noted ', 'told '];

interface Gathered {
  forms: Map<string, number>;
  said: Map<string, number>;
  stories: Set<string>;
  count: number;
}

/** Words with a capital in a row that may be a name, and where they stand. */
interface Candidate {
  words: string[];
  /** The title before it, as printed. */
  title: string | undefined;
  possessive: boolean;
  text: string;
  headline: boolean;
  start: number;
  end: number;
  /** Where what stands behind it begins: `Jr` and the like belong to it. */
  after: number;
}

/** Such words, and what is said around them. */
interface Run {
  words: string[];
  title: string | undefined;
  /** What an apposition calls it: `chief economist`. */
  calling: string | undefined;
  /** What the calling, an age or a quotation says it is: for certain a person, or a person or company. */
  says: 'person' | 'either' | undefined;
  /** Whether the title is one that stands before a surname alone. */
  titleOfSurname: boolean;
  /** Said, told, added something. */
  speaks: boolean;
  /** What stands around it is of companies or ships alone. */
  organisation: boolean;
}

function runsOf(story: StoryText, peopleIn: PeopleFinder): Run[] {
  const covered = new Map<Part, [start: number, end: number][]>();
  for (const mentions of peopleIn(story).values())
    for (const { part, offset, words } of mentions) {
      const spans = covered.get(part) ?? covered.set(part, []).get(part)!;
      spans.push([offset, offset + words.length]);
    }
  const candidates: Candidate[] = [];
  for (const [part, text] of partsOf(story)) {
    if (part === 'dateline' || isShouted(text)) continue;
    const spans = covered.get(part) ?? [];
    for (const candidate of candidatesIn(text, part === 'title')) {
      if (spans.some(([start, end]) => start < candidate.end && candidate.start < end)) continue;
      candidates.push(candidate);
    }
  }
  const surnames = new Set(
    candidates.filter(({ words }) => words.length > 1).map(({ words }) => surname(words)),
  );
  const runs: Run[] = [];
  for (const candidate of candidates) {
    const { words, title } = candidate;
    const organisation = isOfOrganisation(candidate);
    // Most words with a capital are alone in their story, and say nothing of anybody.
    if (words.length > 1 || title || organisation || surnames.has(words[0]!))
      runs.push(runOf(candidate, organisation));
  }
  return runs;
}

interface Token {
  text: string;
  start: number;
  end: number;
  /** What stands between it and the token before. */
  gap: string;
  possessive: boolean;
  /** Whether it may be a word of a name. */
  ofName: boolean;
}

function* candidatesIn(text: string, headline: boolean): Generator<Candidate> {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]!.ofName) continue;
    let end = at + 1;
    while (end < tokens.length && !tokens[end - 1]!.possessive && joins(tokens, end)) end++;
    while (end > at + 1 && particles.has(tokens[end - 1]!.text)) end--;
    const candidate = candidateAt(text, headline, tokens.slice(at, end), tokens[at - 1]);
    if (candidate) yield candidate;
    at = end - 1;
  }
}

function candidateAt(
  text: string,
  headline: boolean,
  all: Token[],
  preceding: Token | undefined,
): Candidate | undefined {
  const lower = all.map(lowered);
  let begin = 0;
  let title: string | undefined;
  const lastTitle = lower.findLastIndex((word) => titles.has(word) && !givenNames.has(word));
  if (lastTitle >= 0 && lastTitle < all.length - 1) {
    begin = lastTitle + 1;
    title = all
      .slice(0, begin)
      .map((token) => token.text)
      .join(' ');
  } else if (lastTitle === all.length - 1 && all.length > 0) return undefined;
  else {
    while (begin < all.length && openers.has(lower[begin]!)) begin++;
    const before = begin === 0 && all[0]!.gap === ' ' ? preceding : undefined;
    if (before && titles.has(lowered(before))) title = before.text;
  }
  if (!title && begin === 0 && portfolios.has(lower[0]!)) {
    const office = officeOf.exec(text.slice(Math.max(0, all[0]!.start - 60), all[0]!.start));
    if (office) title = `${office[0]}${all[0]!.text}`;
  }
  while (title && begin < all.length && portfolios.has(lower[begin]!)) begin++;
  let end = all.length;
  while (end > begin && generations.has(lower[end - 1]!)) end--;
  if (end === begin || end - begin > 5) return undefined;
  const last = all[end - 1]!;
  return {
    words: all.slice(begin, end).map((token) => token.text),
    title,
    possessive: last.possessive,
    text,
    headline,
    start: all[begin]!.start,
    end: last.end,
    after: all.at(-1)!.end,
  };
}

function runOf(candidate: Candidate, organisation: boolean): Run {
  const { words, title, possessive, headline } = candidate;
  const [earlier, behind] = around(candidate);
  const calling = (possessive ? undefined : callingBehind(behind)) ?? callingBefore(earlier);
  const noun = calling?.split(' ').at(-1)!.toLowerCase();
  const certain =
    (noun && callingsOfPeople.has(noun)) || lifeBehind.test(behind) || isQuoted(earlier, behind);
  const says = certain ? 'person' : calling ? 'either' : undefined;
  return {
    words,
    title,
    calling,
    says,
    titleOfSurname:
      title !== undefined &&
      /^\p{Lu}/u.test(title) &&
      titlesOfSurnames.has(title.split(' ').at(-1)!.toLowerCase().replace(/\.$/, '')),
    speaks: !headline && isSpeaker(earlier, behind),
    organisation,
  };
}

/** As much of what stands before and behind a name as tells what it is. */
function around({ text, start, after }: Candidate): [earlier: string, behind: string] {
  return [text.slice(Math.max(0, start - 60), start), text.slice(after, after + 120)];
}

function isOfOrganisation(candidate: Candidate): boolean {
  const [earlier, behind] = around(candidate);
  return (
    organisationBehind.test(behind) ||
    (earlier.endsWith('S ') && /\b(?:USS|HMS|SS|HMAS|HMCS|USNS) $/.test(earlier)) ||
    /^[<>&]$/.test(earlier.trimEnd().slice(-1))
  );
}

const organisationBehind =
  /^(?: (?:and|&) (?:Co|Company|Sons?|Bros|Brothers|Partners|Associates)\b| ?<|,? (?:Inc|Corp|Ltd|Plc|plc|PLC|Co|Cos|AG|SA|NV|BV|LP|GmbH|AB|Pty|Bhd|SpA)\b| ?&)/;

/** `Minister of Industry and `, behind which the portfolio’s last word and the name stand. */
const officeOf =
  /\b(?:Minister|Secretary|Chancellor|Ministers?|Undersecretary|Under-Secretary|Representative|Commissioner)(?: of [A-Z]\w+)? (?:of|for|and) (?:the )?(?:[A-Z]\w+,? (?:and |for )?)*$/;

/** `, chief economist at …`, `, 42, chairman of …`: what stands behind a name and says what its bearer is. */
function callingBehind(behind: string): string | undefined {
  const phrase =
    /^, (?:\d\d, )?(?:who is |who was |now |then |himself )?((?:[a-z][\p{L}'’-]*[ ]?|[A-Z][\p{L}.'’&-]*[ ]?){1,7})/u.exec(
      behind,
    )?.[1];
  if (!phrase) return undefined;
  const words = phrase.trim().split(' ');
  const found = words.findIndex((word) => callings.has(word.replace(/['’]s$/, '').toLowerCase()));
  if (found < 0) return undefined;
  return words
    .slice(0, found + 1)
    .join(' ')
    .replace(/^(?:the|a|an|its|his|her|their) /, '');
}

/** `its chairman, ` and `the head of the Authority, ` before a name. */
function callingBefore(earlier: string): string | undefined {
  if (!earlier.endsWith(', ')) return undefined;
  const [, plainly, office] = /(?:(\p{L}[\p{L}-]*)|(\p{L}[\p{L}-]*) of [^,.]{3,50}), $/u.exec(earlier) ?? [];
  return [plainly, office].find((word) => word !== undefined && callingsOfPeople.has(word.toLowerCase()));
}

/** `," said John Doe of …`, `,” John Doe told`: companies are seldom quoted so. */
function isQuoted(earlier: string, behind: string): boolean {
  return (
    (/^(?: of |,|\.|$)/.test(behind) && /["”]\s*(?:said|says|added|asked) $/.test(earlier)) ||
    (/^ (?:said|told|added|says)\b/.test(behind) && /["”]\s*$/.test(earlier))
  );
}

/** What only a person has or does: an age, an office, a birth, a household. */
const lifeBehind =
  /^(?:, \d\d[,.]| \(\d\d\)|, an? (?:[\w-]+ )?\d\d-year-old\b|, an? \d\d-year-old|, (?:mother|father|widow|widower) of\b|, a (?:resident|native|survivor|mother|father) of\b|, who (?:heads|leads|chairs|runs)\b| (?:was born|was sworn in|was elected|was arrested|was jailed|wept|died|resigned)\b)/;

function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.[ -]?)+$|^\p{Lu}$/u.test(word);
}

/**
 * The words of a text that may be of a name, and those beside them. Other words in small letters, which most are, stand in the gap of the
 * next token, and part two names as any text does.
 */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let [smallStart, smallEnd] = [-1, -1];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const stop = isSmall(code) ? endOfSmall(text, at) : at;
    if (stop > at) {
      const word = at === end + 1 ? text.slice(at, stop) : '';
      if (particles.has(word)) push(at, word, false);
      else [smallStart, smallEnd] = [at, stop];
      at = stop;
    } else if (code < 0x80 && !isSmall(code | 0x20)) at++;
    else {
      token.lastIndex = at;
      const found = token.exec(text)?.[0];
      if (found && at === smallEnd + 1) push(smallStart, text.slice(smallStart, smallEnd), false);
      if (found) push(at, found, true);
      at += found?.length ?? (text.codePointAt(at)! > 0xffff ? 2 : 1);
    }
  }
  return tokens;

  function push(start: number, found: string, mayBeOfName: boolean): void {
    const bare = mayBeOfName ? found.replace(/['’](?:s)?$/, '') : found;
    tokens.push({
      text: bare,
      start,
      end: start + bare.length,
      gap: text.slice(end, start),
      possessive: bare !== found,
      ofName: mayBeOfName && isNameWord(bare),
    });
    end = start + found.length;
  }
}

/** Where a word of small ASCII letters alone ends; `start` itself where more belongs to it. */
function endOfSmall(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isSmall(text.charCodeAt(end))) end++;
  const next = end < text.length ? text.charCodeAt(end) : 0;
  const goesOn = next >= 0x80 || isSmall(next | 0x20) || next === hyphen || next === apostrophe;
  return goesOn ? start : end;
}

const hyphen = 0x2d;
const apostrophe = 0x27;

/** A word with its hyphens and apostrophes; initials and short titles with their dots. */
const token =
  /(?:\p{Lu}\.[ -]?)*\p{Lu}\.(?!\p{L})|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Capt|Maj|Sgt|Prof|Rev|Adm|Jr|Sr|St|Ste|Ph|Fr)\.|\p{L}[\p{L}\p{M}]*(?:[-'’‘]\p{L}[\p{L}\p{M}]*)*['’]?/uy;

/** A token in small letters, without the dot of a title. */
function lowered({ text }: Token): string {
  const lower = text.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

function isNameWord(word: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{M}]*[\p{Ll}][\p{L}\p{M}'’‘-]*\.?|(?:\p{Lu}\.[ -]?)+|\p{Lu}{1,2}|(?:al|el|ad|an|ar|as|at|ash|ul)[-'’]\p{Lu}.*|[dl]['’]\p{Lu}.*|\p{Lu}['’‘]\p{Lu}[\p{L}\p{M}'’‘-]*|II|III|IV)$/u.test(
    word,
  );
}

/** Whether the word at `at` goes on with the name before it. */
function joins(tokens: Token[], at: number): boolean {
  const here = tokens[at]!;
  if (here.gap !== ' ' && !(here.gap === ', ' && generations.has(lowered(here)))) return false;
  if (here.ofName) return true;
  if (!particles.has(here.text) || here.text === 'y') return false;
  const next = tokens[at + 1];
  return next !== undefined && next.gap === ' ' && (next.ofName || particles.has(next.text));
}

/** Surnames that are words too. */
const couldBeSurname = new Set(
  'north west day church lake may march young price mark park power banks bush field fields mills mill brothers hill gray rivers house court steel gold silver stone foods forest post press state glass street worth power champion king prince pope bishop judge major marshal duke baron knight farmer miner banker baker dean general'.split(
    ' ',
  ),
);

function surname(words: string[]): string {
  return words.at(-1)!;
}

function key(words: string[]): string {
  return folded(words.join(' '));
}

function plain(word: string): string {
  return folded(word.split('-')[0]!);
}

/** As `foldName` has it. Most names are ASCII letters and spaces, in which nothing but case may differ. */
function folded(name: string): string {
  return /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name) ? name.toLowerCase() : foldName(name);
}

function bump(counts: Map<string, number>, thing: string): void {
  counts.set(thing, (counts.get(thing) ?? 0) + 1);
}

function ranked(counts: Map<string, number>): [string, number][] {
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** A name’s words, folded. */
interface Form {
  words: string[];
  /** A bit for each letter with which one of them begins; two letters may have one bit. */
  initials: number;
}

function formOf(name: string): Form {
  const words = foldName(name).split(' ');
  return { words, initials: words.reduce((bits, word) => bits | (1 << word.charCodeAt(0)), 0) };
}

/** The record with a form whose every word has its like in the name. */
function nearRecord(
  name: Form,
  records: { id: string; name: string; forms: Form[] }[],
): { id: string; name: string } | undefined {
  const found = records.find(({ forms }) => forms.some((form) => isNear(name, form)));
  return found && { id: found.id, name: found.name };
}

/** Whether each word of the shorter name has its like in the longer; an initial may stand for any word but the surname. */
function isNear(a: Form, b: Form): boolean {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  // Words that are alike begin alike.
  if (shorter.initials & ~longer.initials) return false;
  const [few, many] = [shorter.words, longer.words];
  if (few.length === 1) return many.length === 1 && few[0]!.length > 5 && alike(few[0]!, many[0]!);
  const left = [...many];
  return few.toReversed().every((word, at) => {
    const found = left.findLastIndex((other) =>
      at > 0 && (word.length === 1 || other.length === 1) ? word[0] === other[0] : alike(word, other),
    );
    if (found < 0) return false;
    left.splice(found, 1);
    return true;
  });
}

function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const longer = Math.max(a.length, b.length);
  return longer >= 4 && a[0] === b[0] && distance(a, b) <= (longer >= 6 ? 2 : 1);
}
