import type { Near, Sketch } from '../../archive/nearTexts.ts';
import { likeness, NearTexts, sketchOf } from '../../archive/nearTexts.ts';
import { foldName } from '../../archive/fold.ts';
import type { Filed, StoryRecord } from '../../parse/records.ts';
import { span } from '../../parse/storyDate.ts';
import { versionOf } from './imprint.ts';
import { contentsOf } from './merge.ts';
import { ownFormat } from '../formats/own/readOwn.ts';
import type { InputStory } from '../core/story.ts';

/** What is kept of a story in the archive to recognise it again. */
export interface Held {
  /** Path below `stories/`. */
  path: string;
  title: string;
  date: string;
  source: string;
  /** The sender’s own id, and the format it came in. */
  sent?: { id: string; format: string };
  /** Whether it was imported, and not written here. */
  imported: boolean;
  words: number;
  sketch: Sketch;
}

/** How an imported story was recognised as one in the archive. */
export interface Recognised {
  held: Held;
  by: 'id' | 'url' | 'text';
}

/** What of the stories of an archive is needed to recognise them: about 1 kB each. */
export class HeldStories {
  /** By version, id, address, and day with title. */
  readonly #byKey = new Map<string, Held>();
  readonly #byPath = new Map<string, Held>();
  readonly #near = new NearTexts<Held>();
  readonly #paths = new Set<string>();

  /** Enters a file that is below `stories/`, or what it is now; one with defects only takes its place. */
  enter(path: string, { record, partial }: Pick<Filed<StoryRecord>, 'record' | 'partial'>): void {
    this.#paths.add(path.toLowerCase());
    const story = record ?? partial;
    if (!story?.title || !story.date) return;
    const { title, date, source = '', url } = story;
    const { id, format = '', versions = [] } = story.import ?? {};
    const held: Held = {
      ...{ path, title, date, source, words: story.words, sketch: sketchOf(story.text) },
      imported: story.import !== undefined,
      ...(id && { sent: { id, format } }),
    };
    const keys = [...versions.map(versionKey), titleKey(date, title)];
    if (id) keys.push(idKey(id, source));
    if (url) keys.push(urlKey(url));
    for (const key of keys) this.#byKey.set(key, held);
    this.#byPath.set(path, held);
    if (held.sketch.length) this.#near.add(held, held.sketch);
  }

  /** The story in the archive that this one is, or is a version of. */
  find(incoming: InputStory, text: string): Recognised | undefined {
    const { fields } = incoming;
    const { id, format } = incoming.import;
    const byId = id && this.#byKey.get(idKey(id, fields.source));
    if (format === ownFormat) return this.#sameOwn(incoming, byId || undefined);
    const same = this.#byKey.get(versionKey(versionOf(contentsOf(incoming)))) ?? byId;
    if (same) return { held: same, by: 'id' };
    const byUrl = typeof fields['url'] === 'string' && this.#byKey.get(urlKey(fields['url']));
    if (byUrl) return { held: byUrl, by: 'url' };
    const sketch = sketchOf(text);
    const near = this.#nearest(sketch).find((one) => this.#sameStory(one, incoming));
    if (near) return { held: near.key, by: 'text' };
    const titled = this.#byKey.get(titleKey(fields.date, fields.title));
    const isSame =
      titled &&
      this.#isCurrent(titled) &&
      titled.source === fields.source &&
      likeness(titled.sketch, sketch) >= leastUnderOneTitle;
    return isSame ? { held: titled, by: 'text' } : undefined;
  }

  /** Stories of an archive’s own data are as many as they are, however much they are alike: their ids tell. */
  #sameOwn({ id, fields }: InputStory, byId: Held | undefined): Recognised | undefined {
    const there = this.#byPath.get(`${id}.md`);
    const held = byId ?? (there?.title === fields.title && there.date === fields.date ? there : undefined);
    return held && { held, by: 'id' };
  }

  #nearest(sketch: Sketch): Near<Held>[] {
    return this.#near.near(sketch).filter(({ key }) => this.#isCurrent(key));
  }

  /** Whether a later version has not taken the place of this one. */
  #isCurrent(held: Held): boolean {
    return this.#byPath.get(held.path) === held;
  }

  /** A story that says nearly the same as one that was not found: both are kept, and it is reported. */
  alike(text: string): Near<Held> | undefined {
    return this.#nearest(sketchOf(text)).find(({ key }) => key.words >= wordsThatProve);
  }

  #sameStory({ key, likeness: share }: Near<Held>, { fields, import: { id, format } }: InputStory): boolean {
    const sources = new Set([key.source, fields.source].filter((source) => source !== unknown));
    if (sources.size > 1 || daysApart(key.date, fields.date) > mostDaysApart) return false;
    // What an editor wrote is another story, unless it is word for word the same.
    if (!key.imported) return share === 1;
    const titled = wordsShared(key.title, fields.title) >= leastOfTitle;
    // A sender who gives two ids means two stories, unless one is the other sent again.
    if (id && key.sent?.format === format && key.sent.id !== id)
      return titled && share >= 0.9 && key.words >= wordsThatProve;
    return titled || key.words >= wordsThatProve;
  }

  /** A free path, as close to the requested one as possible: `a-headline-2`. With `.md`. */
  place(id: string): string {
    for (let number = 1; ; number++) {
      const path = `${id}${number === 1 ? '' : `-${number}`}.md`;
      if (!this.#paths.has(path)) return path;
    }
  }
}

/** A story of one outlet, day and headline is a version of the other if this much of its text is the same. */
const leastUnderOneTitle = 0.3;

/** Shorter texts are often a form that is filled in: a dividend, a result. */
const wordsThatProve = 60;

/** The share of their words that two headlines of one story have in common. */
const leastOfTitle = 0.3;

function wordsShared(one: string, other: string): number {
  const [a, b] = [one, other].map((title) => new Set(foldName(title).split(' ')));
  const common = [...a!].filter((word) => b!.has(word)).length;
  return common / (a!.size + b!.size - common);
}

/** The source of a story that names none. */
const unknown = 'Unknown';

/** Notices that come again and again in the same words are stories of their own when they lie further apart. */
const mostDaysApart = 14;

function daysApart(one: string, other: string): number {
  const [a, b] = [span(one), span(other)];
  const days = (Date.parse(a[0] > b[0] ? a[0] : b[0]) - Date.parse(a[0] > b[0] ? b[1] : a[1])) / 86_400_000;
  return Math.max(0, days);
}

function versionKey(version: string): string {
  return `version ${version}`;
}

/** Short ids are unique with their source alone. */
function idKey(id: string, source: string): string {
  return `id ${id.length > 15 && /[:/.-]/.test(id) ? id : `${id} ${foldName(source)}`}`;
}

/** One story’s address, with or without `www.`, a mark of where the reader came from, or a last slash. */
function urlKey(address: string): string {
  if (!URL.canParse(address)) return `url ${address}`;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return `url ${url.host.replace(/^(?:www|m|amp)\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

const tracking = /^(?:utm_\w+|at_\w+|fbclid|gclid|ref|cmpid|ocid|partner|rss|traffic_source|smid|taid)$/i;

function titleKey(date: string, title: string): string {
  return `title ${date.slice(0, 10)} ${foldName(title)}`;
}
