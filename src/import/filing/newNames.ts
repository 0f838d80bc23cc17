import type { UnknownName } from '../../archive/mentions/discovery.ts';
import { namesToReview } from '../../archive/mentions/namesToReview.ts';
import { getOrInsert } from '../../parse/assert.ts';
import { compareText } from '../../parse/compareText.ts';
import { readDismissed } from '../../parse/dismissedNames.ts';
import { parseCountry, parsePerson, parseStory } from '../../parse/records.ts';
import { readCollection } from '../../store/collections.ts';
import { dismissedText } from '../../store/dismissedNames.ts';
import { append } from '../core/append.ts';
import type { ReportPart } from './report.ts';

/**
 * The names of people in the stories that came in, which `read` gives, that no record of the content folder covers, most often named first. Country
 * records of `ours` serve where it has none. Stories are read in batches, for what is known of each is held until
 * its batch is done; spellings and titles are those of the first batch.
 */
export async function newNames(
  { into, ours }: { into: string; ours: string },
  parts: Iterable<{ part: ReportPart }>,
  read: (path: string) => Uint8Array,
): Promise<UnknownName[]> {
  const own = readCollection(into, 'countries', parseCountry);
  const records = {
    people: readCollection(into, 'people', parsePerson),
    countries: own.length ? own : readCollection(ours, 'countries', parseCountry),
    dismissed: readDismissed(await dismissedText(into)),
  };
  const written = new Set<string>();
  for (const { part } of parts)
    for (const { outcome, file } of part.stories ?? [])
      if (outcome === 'new' || outcome === 'updated') written.add(file.slice('stories/'.length));
  const paths = [...written].toSorted();
  const names = new Map<string, UnknownName>();
  for (let at = 0; at < paths.length; at += batch) {
    const stories = paths.slice(at, at + batch).map((path) => parseStory(path, read(path)));
    // Copies, for the names are parts of texts, which would be held with them.
    for (const name of structuredClone(namesToReview({ ...records, stories }))) {
      const known = getOrInsert(names, name.name, () => ({ ...name, count: 0, stories: [] }));
      known.count += name.count;
      append(known.stories, name.stories);
    }
  }
  return [...names.values()].toSorted((a, b) => b.count - a.count || compareText(a.name, b.name));
}

/** In stories. */
const batch = 5000;
