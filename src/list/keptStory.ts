/** A story that a reader keeps: its address, and what its page said of it when it was last looked at. Plain data. */
export interface KeptStory {
  id: string;
  /** When it was kept, in milliseconds since 1970: orders the list. */
  kept: number;
  /** Left out until the story’s page has been read. */
  facts?: StoryFacts;
  /** What became of its page; left out where it is as it was. */
  state?: 'withdrawn' | 'missing';
  /** The day (UTC) on which its page was last read: `2026-02-01`. */
  checked?: string;
}

/** What is shown and cited of a story. */
export interface StoryFacts {
  title: string;
  /** As the record has it: `2025-04-08`, `1984~`. */
  date: string;
  source: string;
  byline: string[];
  /** BCP 47. */
  lang: string;
}

export type ListOrder = 'newest' | 'oldest' | 'kept';

/** The text that is stored. */
export function storedText(stories: KeptStory[]): string {
  return JSON.stringify({ version, stories });
}

/** What was stored, as far as it can be read; undefined where it cannot at all. Entries that are no stories are left out. */
export function readStored(text: string): { stories: KeptStory[]; isWhole: boolean } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value) || !Array.isArray(value['stories'])) return undefined;
  const stories = value['stories'].flatMap(readStory);
  const once = new Map(stories.map((story) => [story.id, story]));
  return { stories: [...once.values()], isWhole: once.size === value['stories'].length };
}

/** Whether a text can be a story’s id: the path of its page, as `parse/recordId.ts` has it. */
export function isStoryId(text: string): boolean {
  return text.length <= longestId && /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(text);
}

/** The list with stories added to it; one that is there already stays where it is. */
export function withStories(list: KeptStory[], added: KeptStory[]): KeptStory[] {
  const there = new Set(list.map(({ id }) => id));
  return [...list, ...added.filter(({ id }) => !there.has(id))];
}

export function withoutStories(list: KeptStory[], ids: string[]): KeptStory[] {
  return list.filter(({ id }) => !ids.includes(id));
}

/** By day, or as they were kept, the last first. Stories of which the date is not known yet come first. */
export function inOrder(list: KeptStory[], order: ListOrder): KeptStory[] {
  if (order === 'kept') return list.toSorted((a, b) => b.kept - a.kept);
  const sign = order === 'newest' ? -1 : 1;
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return list.toSorted((a, b) => {
    if (!a.facts || !b.facts) return Number(Boolean(a.facts)) - Number(Boolean(b.facts));
    return sign * compare(a.facts.date, b.facts.date) || compare(a.id, b.id);
  });
}

function readStory(value: unknown): KeptStory[] {
  if (!isObject(value)) return [];
  const { id, kept, facts, state, checked } = value;
  if (typeof id !== 'string' || !isStoryId(id)) return [];
  const read = readFacts(facts);
  return [
    {
      id,
      kept: typeof kept === 'number' && Number.isFinite(kept) ? kept : 0,
      ...(read && { facts: read }),
      ...((state === 'withdrawn' || state === 'missing') && { state }),
      ...(typeof checked === 'string' && { checked }),
    },
  ];
}

function readFacts(value: unknown): StoryFacts | undefined {
  if (!isObject(value)) return undefined;
  const { title, date, source, byline, lang } = value;
  if (![title, date, source, lang].every((text) => typeof text === 'string')) return undefined;
  if (!/^\d{4}/.test(String(date))) return undefined;
  return {
    title: String(title),
    date: String(date),
    source: String(source),
    byline: Array.isArray(byline) ? byline.filter((name) => typeof name === 'string') : [],
    lang: String(lang),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Of what is stored; changes with its form. */
const version = 1;

/** In characters. */
const longestId = 400;
