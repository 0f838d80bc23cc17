import { refusal } from '../../core/refusals.ts';
import type { Refused } from '../../core/delivery.ts';
import type { InputReport } from '../../readInput.ts';
import type { Order } from '../../core/story.ts';
import type { OwnForm } from './form.ts';
import { ownForm } from './form.ts';
import { readNinjsRows } from './ninjsRows.ts';
import type { PublishedParts, PublishedStory } from './publishedStory.ts';
import { ownFormat, toOwnStory } from './publishedStory.ts';
import { readPhotoTable, readStoryRows, readStoryTable, readTextRows } from './rows.ts';

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
  const read = form
    ? readForm(form, text, parts)
    : { refused: [{ line: 1, ...refusal('no-items', notOwn) }] };
  const here = new Set<string>();
  const made = (read.stories ?? []).flatMap((story) => {
    if (here.size === here.add(story.id).size) return twice(story);
    return parts.given.has(story.id) ? [] : toOwnStory(story, parts, from, order);
  });
  for (const id of here) parts.given.add(id);
  const stories = made.filter((one) => 'fields' in one);
  return {
    ...{ from, format: ownFormat, stories, leftOut: [] },
    refused: [...read.refused, ...made.filter((one) => 'message' in one)],
    doubts: stories.flatMap(({ doubts }) => doubts),
  };
}

function twice({ line, fields: { title } }: PublishedStory): Refused {
  return { line, title, ...refusal('outdated-version', { version: 1, latest: 1 }) };
}

const notOwn = {
  what: 'is none of the files that an archive has in data/',
  advice: 'Leave --format out, so that the format is recognised.',
};

function readForm(
  form: OwnForm,
  text: string,
  parts: OwnParts,
): { stories?: PublishedStory[]; refused: Refused[] } {
  if (form === 'stories') return readStoryRows(text);
  if (form === 'storyTable') return readStoryTable(text, parts.photos);
  if (form === 'ninjs') return readNinjsRows(text);
  const [what, others] = belonging[form];
  const alone = refusal('not-a-story', { what, advice: `Import it together with ${others}.` });
  if (!parts.hasStories) return { refused: [{ line: 1, ...alone }] };
  if (form === 'texts') return { refused: readTextRows(text).refused };
  return { refused: form === 'photoTable' ? readPhotoTable(text).refused : [] };
}

/** What files are that hold parts of stories, and with which others they are imported. */
const belonging: Record<
  Exclude<OwnForm, 'stories' | 'storyTable' | 'ninjs'>,
  [what: string, others: string]
> = {
  texts: ['texts', 'stories.jsonl or stories.csv'],
  photoTable: ['photos', 'stories.csv'],
  records: ['people or countries', 'the stories, and copy people/ and countries/ of the content folder'],
  noRecords: ['an empty list', 'the stories, where it is of an archive without people'],
  package: ['a description of files', 'those files'],
};
