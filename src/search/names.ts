/*
 * The index of names: people, countries, sources and topics by every form of their names. It is divided into shards by the beginning of each
 * word of a form, its key, so that what is typed is looked up in one file.
 */
import { foldName } from '../archive/fold.ts';
import { getOrInsert, lookUp } from '../parse/assert.ts';

/** What stories can be searched by, besides words and days, in the order of the page. */
export const kinds = ['person', 'country', 'source', 'topic'] as const;
export type Kind = (typeof kinds)[number];

/** A value for each kind. */
export function byKind<T>(make: (kind: Kind) => T): Record<Kind, T> {
  return { person: make('person'), country: make('country'), source: make('source'), topic: make('topic') };
}

/** A person, country, source or topic, and a form of its name that was matched. */
export interface NameEntry {
  kind: Kind;
  id: string;
  name: string;
  /** Any text that finds it: a name, variant, demonym or place. */
  form: string;
  stories: number;
}

/** A shard as a file: for each kind the subjects with their forms in this shard; a form equal to the name is empty. */
export type NameShard = Partial<
  Record<Kind, [id: string, name: string, stories: number, ...forms: string[]][]>
>;

/** What a shard holds, one entry for each form. */
export function entriesOf(shard: NameShard): NameEntry[] {
  return kinds.flatMap((kind) =>
    (shard[kind] ?? []).flatMap(([id, name, stories, ...forms]) =>
      forms.map((form) => ({ kind, id, name, form: form || name, stories })),
    ),
  );
}

/** The shards of a name index, by their names: neighbouring keys share one that is named for the first of them, until it is large enough. */
export function nameShards(
  subjects: { kind: Kind; id: string; name: string; forms: string[]; stories: number }[],
): Map<string, NameShard> {
  const all = subjects.map((subject) => {
    const forms = [...new Set(subject.forms.filter(Boolean))];
    return { ...subject, forms: forms.map((form) => ({ form, keys: keysOf(form) })) };
  });
  const holding = shardsOfKeys(weightsOf(all));
  const shards = new Map(Array.from(holding.values(), (name): [string, NameShard] => [name, {}]));
  for (const { kind, id, name, forms, stories } of all) {
    const own = new Map<string, string[]>();
    for (const { form, keys } of forms)
      for (const shard of new Set(keys.map((key) => lookUp(holding, key))))
        getOrInsert(own, shard, () => []).push(form === name ? '' : form);
    for (const [key, ofShard] of own) {
      const shard = lookUp(shards, key);
      (shard[kind] ??= []).push([id, name, stories, ...ofShard]);
    }
  }
  return shards;
}

/** Names of shards as a short text: of Latin letters by their first letter, a point for no second; of other scripts by number: `j.ao +0,17`. */
export function shardsText(names: Iterable<string>): string {
  const all = [...names];
  const latin = all.filter((name) => !name.startsWith(otherScripts)).sort();
  const groups = Map.groupBy(latin, ([first]) => first!);
  const others = all.filter((name) => name.startsWith(otherScripts)).map(numberOf);
  return [
    ...[...groups].map(([first, own]) => first + own.map((name) => name[1] ?? '.').join('')),
    ...(others.length ? [`+${others.sort((a, b) => a - b).join()}`] : []),
  ].join(' ');
}

/** The names of shards that such a text lists. */
export function shardsIn(text: string): string[] {
  return text
    .split(' ')
    .flatMap((group) =>
      group.startsWith('+')
        ? group.slice(1).split(',').map(Number).map(otherShard)
        : [...group.slice(1)].map((second) => group[0]! + second.replace('.', '')),
    );
}

/** The one of some shards that holds a key: the last of those with the same first letter that does not come behind it. */
export function shardHolding(shards: Iterable<string>, key: string): string | undefined {
  let holding: string | undefined;
  for (const shard of shards)
    if (
      familyOf(shard) === familyOf(key) &&
      inOrder(shard, key) <= 0 &&
      (holding === undefined || inOrder(holding, shard) < 0)
    )
      holding = shard;
  return holding;
}

/** How much each key would hold alone, in characters. */
function weightsOf(
  subjects: { id: string; name: string; forms: { form: string; keys: string[] }[] }[],
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { id, name, forms } of subjects)
    for (const { form, keys } of forms)
      for (const key of keys)
        weights.set(key, (weights.get(key) ?? 0) + id.length + name.length + form.length);
  return weights;
}

/** The name of the shard that holds each key (`shardHolding`), in the order of the keys. */
function shardsOfKeys(weights: Map<string, number>): Map<string, string> {
  const holding = new Map<string, string>();
  let last: string | undefined;
  let weight = 0;
  for (const key of [...weights.keys()].sort(inOrder)) {
    if (last === undefined || familyOf(last) !== familyOf(key) || weight > shardWeight) {
      last = key;
      weight = 0;
    }
    holding.set(key, last);
    weight += weights.get(key)!;
  }
  return holding;
}

/** Shards of one family may be joined: those with the same first letter, and those of all other scripts. */
function familyOf(shard: string): string {
  return shard.startsWith(otherScripts) ? otherScripts : shard[0]!;
}

function inOrder(one: string, other: string): number {
  const [a, b] = [familyOf(one), familyOf(other)];
  if (a !== b) return a < b ? -1 : 1;
  if (a === otherScripts) return numberOf(one) - numberOf(other);
  return one < other ? -1 : one > other ? 1 : 0;
}

function numberOf(shard: string): number {
  return Number(shard.slice(otherScripts.length));
}

function otherShard(number: number): string {
  return otherScripts + number;
}

/** The keys of a form: one for the beginning of each of its words, and in scripts without spaces for each part that may be a name. */
export function keysOf(form: string): string[] {
  return [...new Set(wordsOf(form).flatMap(beginnings).map(keyOfWord))].filter(Boolean);
}

/** The key under which what is typed may be; undefined where too little is typed to say. */
export function keyFor(typed: string): string | undefined {
  const longest = wordsOf(typed).toSorted((a, b) => b.length - a.length)[0] ?? '';
  return [...longest].length < 2 && !isDense.test(longest) ? undefined : keyOfWord(longest);
}

/**
 * The entries that match what is typed, best first, each subject once: every word typed begins a word of the form, regardless of case,
 * accents, hyphens and order. A form that is typed in full comes first, then forms that begin as typed, then subjects that more stories name.
 */
export function fitting(entries: NameEntry[], typed: string): NameEntry[] {
  const queryWords = wordsOf(typed);
  if (!queryWords.length) return [];
  const fits = entries.flatMap((entry) => {
    const words = wordsOf(entry.form);
    const inUse = words.some(isDenseWord) ? words.flatMap(beginnings) : words;
    if (!queryWords.every((word) => inUse.some((other) => other.startsWith(word)))) return [];
    const whole = words.length === queryWords.length && queryWords.every((word) => words.includes(word));
    const own = entry.form === entry.name;
    return [{ entry, rank: (whole ? 0 : words[0]!.startsWith(queryWords[0]!) ? 2 : 4) + (own ? 0 : 1) }];
  });
  return bestFirst(fits);
}

/**
 * The entries that what is typed names as a whole, best first, each subject once. A person is named by a form or by any of its words, in
 * any order: `Zelensky`, `Xi`, `al-Thani`, `JD Vance`; a country, source or topic by a whole form, also in the plural: `Iranians`.
 */
export function named(entries: NameEntry[], typed: string): NameEntry[] {
  const found = namedExactly(entries, typed);
  if (found.length) return found;
  const other = otherwise.map((rule) => typed.replace(...rule)).find((text) => text !== typed);
  return other === undefined ? [] : named(entries, other);
}

/** What names may be typed with: the English genitive, and a middle initial that the record lacks. */
const otherwise: [RegExp, string][] = [
  [/['’‘ʼ`´＇]s$/iu, ''],
  [/(?<=\p{L}{2,}\s+)\p{L}\.?\s+(?=\p{L}{2,})/u, ''],
];

function namedExactly(entries: NameEntry[], typed: string): NameEntry[] {
  const wanted = wordsOf(typed);
  if (!wanted.length || wanted.every((word) => particles.has(word))) return [];
  const fits = entries.flatMap((entry) => {
    const words = wordsOf(entry.form);
    const whole = areSame(words, wanted);
    const rank = whole
      ? 0
      : entry.kind === 'person'
        ? !isInitial(wanted) && isPartOf(wanted, words)
          ? 2
          : undefined
        : areSame(words.map(singular), wanted.map(singular)) || isShortened(wanted, words, entry.kind)
          ? 1
          : undefined;
    // ISO codes are words of many languages: `in`, `is`, `no`.
    if (
      rank === undefined ||
      (entry.kind === 'country' && entry.form === entry.id && typed.replaceAll('.', '').trim() !== entry.id)
    )
      return [];
    // A part of a name says nothing of which form of it was meant.
    return [{ entry: rank === 2 ? { ...entry, form: entry.name } : entry, rank }];
  });
  return bestFirst(fits.length ? fits : mixed(entries, wanted));
}

/** The two countries that a plural means at once: `Koreas`, `Congos`; those whose names are the same but for a direction. None where more are. */
export function bothNamed(entries: NameEntry[], plural: string): NameEntry[] {
  const [word = '', ...others] = wordsOf(plural);
  if (others.length || !word.endsWith('s')) return [];
  const singulars = [word.slice(0, -1), word.replace(/ies$/, 'y')];
  const fits = entries.filter(
    ({ kind, form }) =>
      kind === 'country' && singulars.includes(wordsOf(form).join(' ').replace(direction, '')),
  );
  const both = bestFirst(fits.map((entry) => ({ entry: { ...entry, form: entry.name }, rank: 0 })));
  return both.length === 2 ? both : [];
}

const direction = /^(?:north|south|east|west)(?:ern)? /;

/** People whose forms together hold all words: the given name by one spelling, the family name by another. */
function mixed(entries: NameEntry[], wanted: string[]): { entry: NameEntry; rank: number }[] {
  if (wanted.length < 2) return [];
  const people = Map.groupBy(
    entries.filter(({ kind }) => kind === 'person'),
    ({ id }) => id,
  );
  return [...people.values()].flatMap((forms) => {
    const words = new Set(forms.flatMap(({ form }) => wordsOf(form)));
    const [entry] = forms;
    return entry && wanted.every((word) => words.has(word))
      ? [{ entry: { ...entry, form: entry.name }, rank: 3 }]
      : [];
  });
}

/** The words of a name, folded; the article of a country counts for nothing. */
export function wordsOf(name: string): string[] {
  const words = foldName(name).split(' ').filter(Boolean);
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

function bestFirst(fits: { entry: NameEntry; rank: number }[]): NameEntry[] {
  fits.sort(
    (a, b) =>
      a.rank - b.rank ||
      b.entry.stories - a.entry.stories ||
      a.entry.form.length - b.entry.form.length ||
      (a.entry.form < b.entry.form ? -1 : 1),
  );
  const subjects = new Map<string, NameEntry>();
  for (const { entry } of fits) {
    const subject = `${entry.kind} ${entry.id}`;
    if (!subjects.has(subject)) subjects.set(subject, entry);
  }
  return [...subjects.values()];
}

/** The same words, joined or apart: `al assad` and `alassad`. In another order, too, where there are several. */
function areSame(words: string[], wanted: string[]): boolean {
  if (words.join('') === wanted.join('')) return true;
  return words.length === wanted.length && words.toSorted().join(' ') === wanted.toSorted().join(' ');
}

/** Whether all is one letter of a script with capitals, which says too little. */
function isInitial(words: string[]): boolean {
  return words.length === 1 && /^[\p{Lu}\p{Ll}]$/u.test(words[0]!);
}

/** `S. Korea`, `N. Ireland`, `W. Sahara`; `St` and `Saint` are one, too. */
function isShortened([first = '', ...rest]: string[], words: string[], kind: Kind): boolean {
  const full = shortened.get(first);
  return (
    kind === 'country' &&
    full !== undefined &&
    rest.length > 0 &&
    areSame(rest, words.slice(1)) &&
    full.test(words[0]!)
  );
}

const shortened = new Map([
  ['n', /^north(ern)?$/],
  ['s', /^south(ern)?$/],
  ['e', /^east(ern)?$/],
  ['w', /^west(ern)?$/],
  ['st', /^saint$/],
  ['saint', /^st$/],
]);

/** Whether all query words are words of a name, or neighbouring words of it joined, or in scripts without spaces a part of one. */
function isPartOf(wanted: string[], words: string[]): boolean {
  if (wanted.every((word) => words.includes(word))) return true;
  const joined = wanted.join('');
  if (wanted.length === 1 && isDense.test(joined))
    return words.some((word) => word.startsWith(joined) || word.endsWith(joined));
  return words.some((_, from) =>
    words.some((__, to) => to > from && words.slice(from, to + 1).join('') === joined),
  );
}

/** Where a name may begin in a word: anywhere near its beginning in scripts without spaces, for a family name takes one or two characters. */
function beginnings(word: string): string[] {
  if (!isDenseWord(word)) return [word];
  const characters = [...word];
  return characters
    .slice(0, Math.min(4, Math.max(1, characters.length - 1)))
    .map((_, at) => characters.slice(at).join(''));
}

function isDenseWord(word: string): boolean {
  return isDense.test(word);
}

/** English plurals of demonyms and the like. */
function singular(word: string): string {
  return word.length > 4 ? word.replace(/(?<=[^s])s$/, '') : word;
}

/** Two Latin letters; for other scripts one of a few keys by the first letter, for a name there may be a single one. */
function keyOfWord(word: string): string {
  const [first = '', second = ''] = word;
  if (!first) return '';
  return /^[a-z0-9]{1,2}$/.test(first + second)
    ? first + second
    : otherShard(first.codePointAt(0)! % keysOfOtherScripts);
}

const otherScripts = 'other-';
const keysOfOtherScripts = 64;

/** In characters, below which a shard takes up the next key. Most names are in larger shards, which a search may fetch three of. */
const shardWeight = 600;

/** Scripts in which a character says as much as a syllable, and names have no spaces. */
const isDense = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;

const particles = new Set(
  'a abu al and bin bint da de del della den der di do dos du e el i ibn la le of the van von y zu'.split(
    ' ',
  ),
);
