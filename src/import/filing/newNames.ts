import type { UnknownName } from '../../archive/mentions/discovery.ts';
import { namesToReview } from '../../desk/names.ts';
import { readDismissed } from '../../parse/dismissedNames.ts';
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
  const own = readCollection(into, 'countries', parseCountry);
  const records = {
    people: readCollection(into, 'people', parsePerson),
    countries: own.length ? own : readCollection(ours, 'countries', parseCountry),
    dismissed: readDismissed(await dismissedText(into)),
  };
  const paths = writtenIn(parts);
  const collect = garbageCollector();
  const names: UnknownName[] = [];
  for (let at = 0; at < paths.length; at += batch) {
    const stories = paths.slice(at, at + batch).map((path) => {
      const bytes = lock.read(path);
      collect(bytes.length);
      return parseStory(path, bytes);
    });
    // Copies, for the names are parts of texts, which would be held with them.
    append(names, structuredClone(namesToReview({ ...records, stories })));
  }
  const byName = Map.groupBy(names, ({ name }) => name);
  return Array.from(byName.values(), joined).toSorted(
    (a, b) => b.count - a.count || (a.name < b.name ? -1 : 1),
  );
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

/** A name that several batches have, as one. */
function joined(same: UnknownName[]): UnknownName {
  const spellings = new Map<string, number>();
  for (const [form, count] of same.flatMap((one) => one.spellings))
    spellings.set(form, (spellings.get(form) ?? 0) + count);
  return {
    ...same[0]!,
    spellings: [...spellings].toSorted((a, b) => b[1] - a[1]),
    titles: [...new Set(same.flatMap(({ titles }) => titles))],
    count: same.reduce((sum, { count }) => sum + count, 0),
    stories: same.flatMap(({ stories }) => stories),
  };
}
