import { refusal } from '../../core/refusals.ts';
import type { Refused } from '../../core/delivery.ts';
import type { InputReport } from '../../readInput.ts';
import type { Order } from '../../core/story.ts';
import type { OwnForm } from './form.ts';
import { ownForm } from './form.ts';
import { readNinjsRows } from './ninjsRows.ts';
import type { PublishedParts, PublishedStory } from './publishedStory.ts';
import { ownFormat, toOwnStory } from './publishedStory.ts';
import { readStoryRows } from './storyRows.ts';
import { readPhotoTable, readStoryTable } from './tables.ts';
import { readTextRows } from './storyRows.ts';

/** The other files of the data that go with one. */
export interface OwnParts extends PublishedParts {
  /** Whether stories are among the files, to which texts and photos belong. */
  hasStories: boolean;
  /** Ids of stories that other files gave already, which are left out; those of each file that is read are added. */
  given: Set<string>;
}

export function noParts(): OwnParts {
  return { texts: new Map(), photos: new Map(), hasStories: false, given: new Set() };
}

/**
 * Reads a file of an archive’s own data (`files/datasets/`): the stories come back as they were, but for what README lists. Files that hold parts
 * of stories give none by themselves; `parts` has theirs.
 */
export function readOwn(from: string, text: string, order: Order, parts: OwnParts): InputReport {
  const form = ownForm(text);
  const read = form && readers[form](text, parts);
  if (!read) return report(from, [], [{ line: 1, ...refusal('no-items', notOwn) }]);
  const here = new Set<string>();
  const made = read.stories.flatMap((story) => {
    if (here.size === here.add(story.id).size) return twice(story);
    return parts.given.has(story.id) ? [] : toOwnStory(story, parts, from, order);
  });
  for (const id of here) parts.given.add(id);
  return report(
    from,
    made.filter((one) => 'fields' in one),
    [...read.refused, ...made.filter((one) => 'message' in one)],
  );
}

function twice({ line, fields: { title } }: PublishedStory): Refused {
  return { line, title, ...refusal('outdated-version', { version: 1, latest: 1 }) };
}

const notOwn = {
  what: 'is none of the files that an archive has in data/',
  advice: 'Leave --format out, so that the format is recognised.',
};

interface OwnRead {
  stories: PublishedStory[];
  refused: Refused[];
}

const readers: Record<OwnForm, (text: string, parts: OwnParts) => OwnRead> = {
  stories: readStoryRows,
  storyTable: readStoryTable,
  ninjs: readNinjsRows,
  texts: (text, { hasStories }) =>
    partly(readTextRows(text).refused, hasStories, 'texts', 'stories.jsonl or stories.csv'),
  photoTable: (text, { hasStories }) =>
    partly(readPhotoTable(text).refused, hasStories, 'photos', 'stories.csv'),
  records: (_, { hasStories }) =>
    partly(
      [],
      hasStories,
      'people or countries',
      'the stories, and copy people/ and countries/ of the content folder',
    ),
  noRecords: (_, { hasStories }) =>
    partly([], hasStories, 'an empty list', 'the stories, where it is of an archive without people'),
  package: (_, { hasStories }) => partly([], hasStories, 'a description of files', 'those files'),
};

/** Of a file that belongs to others: what is wrong in it, or that they are not here. */
function partly(refused: Refused[], hasStories: boolean, what: string, others: string): OwnRead {
  const alone = refusal('not-a-story', { what, advice: `Import it together with ${others}.` });
  return { stories: [], refused: hasStories ? refused : [{ line: 1, ...alone }] };
}

function report(from: string, stories: InputReport['stories'], refused: Refused[]): InputReport {
  return {
    from,
    format: ownFormat,
    stories,
    refused,
    leftOut: [],
    doubts: stories.flatMap(({ doubts }) => doubts),
  };
}
