import { foldName } from '../../archive/fold.ts';
import type { Near, Sketch } from '../../archive/nearTexts.ts';
import { likeness, NearTexts, sketchOf } from '../../archive/nearTexts.ts';
import type { Filed, StoryRecord } from '../../parse/records.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { span } from '../../parse/storyDate.ts';
import type { InputStory, Undated } from '../core/story.ts';
import { ownFormat } from '../formats/own/readOwn.ts';
import { sharedTerms } from '../text/novelty.ts';
import { digestOf, versionOf } from './versions.ts';

/** What is kept of a story in the archive to recognise it again: about 1 kB. */
interface Held {
  /** Below `stories/`. */
  path: string;
  title: string;
  date: string;
  source: string;
  /** The input it came in, its format, and the sender’s own id; undefined where it was written here. */
  sent: { from: string; format: string; id: string | undefined } | undefined;
  words: number;
  sketch: Sketch;
}

/** A story in the archive, by its path, and how an arriving one was recognised as it. */
export interface Known {
  path: string;
  by: 'id' | 'url' | 'text';
}

/** What an arriving story is: one in the archive, or a new one, with the path of another that has its id or address, and of one that says nearly the same. */
export interface Found {
  known?: Known | undefined;
  reused?: string | undefined;
  alike?: { path: string; share: number } | undefined;
}

/** The stories of an archive, as far as it takes to recognise them. */
export class HeldStories {
  /** The paths of those with a version, an id, an address, or a day with a title; some senders give an id again to another story. */
  readonly #byKey = new Map<string, string[]>();
  readonly #byPath = new Map<string, Held>();
  readonly #near = new NearTexts<Held>();
  readonly #paths = new Set<string>();
  readonly #textOf: (path: string) => string;

  constructor(textOf: (path: string) => string) {
    this.#textOf = textOf;
  }

  /** Enters a file that is below `stories/`, or what it is now; one with defects only takes its place. */
  enter(path: string, { record, partial }: Pick<Filed<StoryRecord>, 'record' | 'partial'>): void {
    this.#paths.add(path.toLowerCase());
    const story = record ?? partial;
    if (!story?.title || !story.date) return;
    const { title, date, source = '', text, import: imported } = story;
    const { from = '', format = '', id, versions = [], digest = '' } = imported ?? {};
    const sent = imported && { from, format, id };
    const held: Held = { path, title, date, source, sent, words: story.words, sketch: sketchOf(text) };
    const keys = keysOf({ ...story, source }, id, versions).map(({ key }) => key);
    const words = digest.split(', ').filter((entry) => /^(?:title|text) /.test(entry));
    for (const key of [...keys, `words ${words.join(', ')}`, `from ${from} ${words[0] ?? ''}`]) {
      const paths = this.#byKey.get(key);
      // An array that grows from nothing takes room for seventeen.
      if (!paths) this.#byKey.set(key, [path]);
      else if (!paths.includes(path)) paths.push(path);
    }
    this.#byPath.set(path, held);
    if (held.sketch.length) this.#near.add(held, held.sketch);
  }

  /**
   * The story in the archive that this one is, or is a version of: by its version, the sender’s id, its address, nearly the same text, or with some of
   * the text its outlet, day and headline, or its input and the headline that it came with. An id or an address is that of another story where neither
   * headline nor text has anything of the one it is known by. Stories of an archive’s own data are as many as they are, however much they are alike:
   * their ids tell.
   */
  find(story: InputStory, text: string): Found {
    const { title, date, source } = story.fields;
    const keys = keysOf(story.fields, story.import.id, [versionOf(story)]);
    if (story.import.format === ownFormat) {
      const there = this.#byPath.get(`${story.id}.md`);
      const isThere = there?.title === title && there.date === date;
      const byId = keys.flatMap(({ key }) => (key.startsWith('id ') ? this.#with(key) : []))[0];
      const held = byId ?? (isThere ? there : undefined);
      return { known: held && { path: held.path, by: 'id' } };
    }
    const sketch = sketchOf(text);
    const named = keys.slice(0, -1);
    for (const { key, by } of named) {
      const held = this.#with(key)
        .toSorted((a, b) => likeness(b.sketch, sketch) - likeness(a.sketch, sketch))
        .find((one) => key.startsWith('version ') || !this.#isOther(one, story, text));
      if (held) return { known: { path: held.path, by } };
    }
    // A hundred are enough to know one by; without those whose place a later version has taken.
    const alike = this.#near.near(sketch, 0.8, 100);
    const near = alike.filter(({ key }) => this.#byPath.get(key.path) === key);
    const isPost = (one: Held) => systems.has(story.import.format) && hasOtherId(one, story.import);
    const titled = [keys.at(-1)!.key, `from ${story.import.from} ${digestOf({ title })}`]
      .flatMap((key) => this.#with(key))
      .filter((one) => isOneOutlet(one.source, source) && daysApart(one.date, date) === 0 && !isPost(one))
      .find((one) => likeness(one.sketch, sketch) >= leastUnderOneTitle);
    const arrived = this.#arrivedAs({ title, source, body: story.body }).find((one) => one.date === date);
    const same = near.find((one) => isSameStory(one, story))?.key ?? titled ?? arrived;
    if (same) return { known: { path: same.path, by: 'text' } };
    const other = near.find(({ key }) => key.words >= wordsThatProve);
    return {
      reused: named.flatMap(({ key }) => this.#with(key))[0]?.path,
      alike: other && { path: other.key.path, share: other.likeness },
    };
  }

  /** The day under which a story is held that came in this input with this headline and text; or else `otherwise`, or that of one from any input. */
  dayOf(story: Undated, otherwise: StoryDate | undefined): StoryDate | undefined {
    const held = this.#arrivedAs(story);
    return held.find(({ sent }) => sent?.from === story.from)?.date ?? otherwise ?? held[0]?.date;
  }

  /** A free path, as close to the requested one as possible: `a-headline-2`. With `.md`. What has it may be no story. */
  place(id: string, has: (path: string) => boolean): string {
    for (let number = 1; ; number++) {
      const path = `${id}${number === 1 ? '' : `-${number}`}.md`;
      if (!this.#paths.has(path) && !has(path)) return path;
    }
  }

  /** Those that came with this headline and text from no other outlet, whatever their editor has made of them. */
  #arrivedAs({ title, source, body }: Omit<Undated, 'from'>): Held[] {
    return this.#with(`words ${digestOf({ title, text: body })}`).filter((one) =>
      isOneOutlet(one.source, source),
    );
  }

  /** Those in the archive that a key is of, the last that came first. */
  #with(key: string): Held[] {
    return (this.#byKey.get(key) ?? []).flatMap((path) => this.#byPath.get(path) ?? []).toReversed();
  }

  /** Whether a story has nothing of one with its id or address: no headline like it, and hardly a word of its text. */
  #isOther({ path, title, date }: Held, { fields }: InputStory, text: string): boolean {
    if (fields.status === 'canceled' || wordsShared(title, fields.title) >= leastOfTitles) return false;
    const there = `${title}\n${this.#textOf(path)}`.split('\n');
    const here = `${fields.title}\n${text}`.split('\n');
    const held = there.filter((line) => !here.includes(line)).join('\n');
    const own = here.filter((line) => !there.includes(line)).join('\n');
    // Where they are the less, lines that stand in both are words of the site.
    const isVersion = held.length * 2 < there.join('\n').length;
    if (isVersion || likeness(sketchOf(held), sketchOf(own)) >= 0.05) return false;
    const least = daysApart(date, fields.date) > mostDaysApart ? 0.3 : 0.15;
    return Math.max(sharedTerms(held, own), sharedTerms(own, held)) < least;
  }
}

/** A story of one outlet, day and headline is a version of the other if this much of its text is the same. */
const leastUnderOneTitle = 0.3;

/** Headlines are alike that have this much of their words in common. */
const leastOfTitles = 0.3;

/** Shorter texts are often a form that is filled in: a dividend, a result. */
const wordsThatProve = 60;

/** Notices that come again and again in the same words are stories of their own when they lie further apart. */
const mostDaysApart = 14;

function isSameStory({ key, likeness: share }: Near<Held>, { fields, import: sent }: InputStory): boolean {
  if (!isOneOutlet(key.source, fields.source) || daysApart(key.date, fields.date) > mostDaysApart)
    return false;
  // What an editor wrote is another story, unless it is word for word the same.
  if (!key.sent) return share === 1;
  const isTitled = wordsShared(key.title, fields.title) >= leastOfTitles;
  const proves = key.words >= wordsThatProve;
  // A sender who gives two ids means two stories, unless one is the other sent again.
  if (!hasOtherId(key, sent)) return isTitled || proves;
  return isTitled && proves && share >= 0.9 && !systems.has(sent.format);
}

function hasOtherId({ sent }: Held, { id, format }: InputStory['import']): boolean {
  return Boolean(id && sent?.id && sent.format === format && sent.id !== id);
}

/** What holds each of its stories once, under one id. */
const systems = new Set(['mediawiki', 'wxr', 'wordpress-rest', 'ghost', 'telegram']);

function isOneOutlet(one: string, other: string): boolean {
  return one === other || [one, other].some((source) => !source || source === 'Unknown');
}

function wordsShared(one: string, other: string): number {
  const [a, b] = [new Set(foldName(one).split(' ')), new Set(foldName(other).split(' '))];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}

function daysApart(one: string, other: string): number {
  const [[first, firstEnd], [second, secondEnd]] = [span(one), span(other)];
  const days = Math.max(Date.parse(first) - Date.parse(secondEnd), Date.parse(second) - Date.parse(firstEnd));
  return Math.max(0, days / 86_400_000);
}

/** By what a story is known: its versions, the sender’s id, its address, and last its day and title. */
function keysOf(
  { title, date, source, url }: { title: string; date: string; source: string; url?: unknown },
  id: string | undefined,
  versions: string[],
): { key: string; by: Known['by'] }[] {
  // Short ids are unique with their source alone.
  const isUnique = id !== undefined && id.length > 15 && /[:/.-]/.test(id);
  return [
    ...versions.map((version) => ({ key: `version ${version}`, by: 'id' as const })),
    ...(id ? [{ key: `id ${isUnique ? id : `${id} ${foldName(source)}`}`, by: 'id' as const }] : []),
    ...(typeof url === 'string' ? [{ key: `url ${plainUrl(url)}`, by: 'url' as const }] : []),
    { key: `title ${date.slice(0, 10)} ${foldName(title)}`, by: 'text' },
  ];
}

/** One story’s address, with or without `www.`, a mark of where the reader came from, or a last slash. */
function plainUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return `${url.host.replace(/^(?:www|m|amp)\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

const tracking = /^(?:utm_\w+|at_\w+|fbclid|gclid|ref|cmpid|ocid|partner|rss|traffic_source|smid|taid)$/i;
