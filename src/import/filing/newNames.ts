import { placeWords } from '../../archive/mentions/countryWords.ts';
import type { UnknownName } from '../../archive/mentions/discovery.ts';
import { unknownNames } from '../../archive/mentions/discovery.ts';
import { peopleFinder } from '../../archive/mentions/people.ts';
import type { StoryText } from '../../archive/mentions/text.ts';
import { storyText } from '../../archive/storyMentions.ts';
import { getOrInsert } from '../../parse/assert.ts';
import { readDismissed } from '../../parse/dismissedNames.ts';
import type { Filed } from '../../parse/records.ts';
import { parseCountry, parsePerson, parseStory } from '../../parse/records.ts';
import { readCollection } from '../../store/collections.ts';
import { dismissedText } from '../../store/dismissedNames.ts';
import { append } from '../core/append.ts';
import type { ContentLock } from './contentLock.ts';
import { garbageCollector } from './garbage.ts';
import type { ReportPart } from './report.ts';

/**
 * The names of people in what came in that no record of the content folder covers, most often named first. Country records of `ours` serve where it has
 * none. Stories are looked at in batches, for what is known of each is held until its batch is done.
 */
export async function newNames(
  into: string,
  ours: string,
  lock: ContentLock,
  parts: Iterable<{ part: ReportPart }>,
): Promise<UnknownName[]> {
  const people = recordsOf(into, 'people', parsePerson);
  const own = recordsOf(into, 'countries', parseCountry);
  const countries = own.length ? own : recordsOf(ours, 'countries', parseCountry);
  const finder = peopleFinder(people, countries);
  const isPlace = placeWords(countries);
  const dismissed = readDismissed(await dismissedText(into));
  const names: UnknownName[] = [];
  const paths = writtenIn(parts);
  for (let at = 0; at < paths.length; at += batch) {
    const texts = textsOf(lock, paths.slice(at, at + batch));
    const found = unknownNames(texts, people, finder, isPlace, dismissed);
    // Copies, for the names are parts of texts, which would be held with them.
    append(names, structuredClone(found));
  }
  return paths.length > batch ? merged(names) : names;
}

/** In stories. */
const batch = 5000;

/** The files that came in, below `stories/`. */
function writtenIn(parts: Iterable<{ part: ReportPart }>): string[] {
  const files = new Set<string>();
  for (const { part } of parts)
    for (const { outcome, file } of part.stories ?? [])
      if (outcome === 'new' || outcome === 'updated') files.add(file.slice('stories/'.length));
  return [...files].toSorted();
}

function* textsOf(lock: ContentLock, paths: string[]): Generator<{ id: string; text: StoryText }> {
  const collect = garbageCollector();
  for (const path of paths) {
    const bytes = lock.read(path);
    collect(bytes.length);
    const { record } = parseStory(path, bytes);
    if (record) yield { id: record.id, text: storyText(record) };
  }
}

/** Names that several batches have, as one. */
function merged(names: UnknownName[]): UnknownName[] {
  const byName = new Map<string, UnknownName>();
  for (const one of names) {
    const known = getOrInsert(byName, one.name, () => ({
      ...one,
      spellings: [],
      titles: [],
      count: 0,
      stories: [],
    }));
    const spellings = new Map(known.spellings);
    for (const [form, count] of one.spellings) spellings.set(form, (spellings.get(form) ?? 0) + count);
    known.spellings = [...spellings].toSorted((a, b) => b[1] - a[1]);
    known.titles = [...new Set([...known.titles, ...one.titles])];
    known.count += one.count;
    known.stories.push(...one.stories);
  }
  return [...byName.values()].toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function recordsOf<R>(
  content: string,
  collection: 'people' | 'countries',
  parse: (path: string, bytes: Uint8Array) => Filed<R>,
): R[] {
  return readCollection(content, collection, parse).flatMap(({ record }) => record ?? []);
}
