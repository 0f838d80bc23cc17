import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { writeMarkdown } from '../../../parse/markdown.ts';
import { readPlainBody } from '../../../parse/plainBody.ts';
import { storyFieldNames } from '../../../parse/recordFields.ts';
import { parseStory } from '../../../parse/records.ts';
import type { Place, Refused } from '../../core/delivery.ts';
import { doubt } from '../../core/doubts.ts';
import { paragraph } from '../../core/notation/html.ts';
import type { Refusal } from '../../core/refusals.ts';
import { refusal } from '../../core/refusals.ts';
import type { InputStory, Order } from '../../core/story.ts';
import { storyFile } from '../../core/story.ts';
import type { InputReport } from '../../readInput.ts';
import type { OwnForm } from './form.ts';
import { ownForm } from './form.ts';
import { readNinjsRows } from './ninjsRows.ts';
import type { PublishedPhoto, PublishedStory, PublishedText } from './rows.ts';
import { readPhotoTable, readStoryRows, readStoryTable, readTextRows } from './rows.ts';

/** By which a story that came from an archive’s own data is known. */
export const ownFormat = 'dateline';

/** What the other files of the data hold of the stories, by their ids. */
export interface OwnParts {
  texts: ReadonlyMap<string, PublishedText>;
  photos: ReadonlyMap<string, PublishedPhoto[]>;
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

/** Makes a story of one of the archive’s own, under the id that it had, or says why that is not possible. */
function toOwnStory(
  published: PublishedStory,
  { texts }: OwnParts,
  from: string,
  { at }: Pick<Order, 'at'>,
): InputStory | Refused {
  const { line, path, id, page, photosMissing = 0 } = published;
  const place: Place = { line, ...(path !== undefined && { path }) };
  const text = published.text ?? texts.get(id);
  if (!text) return refuse(refusal('no-text', { what: noText, advice: withText }));
  const fields = inOrder(withoutCopy(published.fields, text));
  const story: InputStory = {
    ...place,
    id,
    fields,
    body: publishedBody(text, page, id),
    import: { from, format: ownFormat, at, id: page, inferred: [] },
    doubts: photosMissing ? [doubt(place, 'missing-photos', { count: photosMissing })] : [],
    proposals: [],
    leftOut: [],
  };
  const fault = faultOf(story);
  return fault ? refuse(fault) : story;

  function refuse(why: Refusal): Refused {
    return { ...place, title: published.fields.title, ...why };
  }
}

/** The body of a record whose text is as it was published. `page` is the address of the story’s page; links to its archive begin at the root again. */
function publishedBody({ text = '', html }: PublishedText, page: string, id: string): string {
  if (html !== undefined) return writeMarkdown(blocksOf(html, page, id));
  const isPlain = readPlainBody(text)?.paragraphs.join('\n\n') === text;
  return isPlain ? `${text}\n` : writeMarkdown(text.split('\n\n').map(paragraph));
}

function blocksOf(html: string, page: string, id: string): RootContent[] {
  const tree = toMdast(fromHtml(html, { fragment: true }), { document: true, newlines: false });
  const end = `stories/${id}/`;
  const root = page.endsWith(end) ? page.slice(0, -end.length) : undefined;
  visit(tree as Nodes, 'link', (link) => {
    if (link.url.startsWith(`${page}#`)) link.url = link.url.slice(page.length);
    else if (root !== undefined && link.url.startsWith(root)) link.url = `/${link.url.slice(root.length)}`;
  });
  return 'children' in tree ? (tree.children as RootContent[]) : [];
}

const noText = 'has no text in these files';
const withText =
  'Import it together with the files of text/ beside it, if they have it; a text whose rights forbid handing it on is in none.';

/** A summary that is the first paragraph again was none. */
function withoutCopy(fields: PublishedStory['fields'], { text }: PublishedText): PublishedStory['fields'] {
  const { summary, ...others } = fields;
  const isCopy = typeof summary === 'string' && text !== undefined && text.split('\n\n').includes(summary);
  return isCopy ? others : fields;
}

/** Fields in the order of a record. */
function inOrder(fields: PublishedStory['fields']): PublishedStory['fields'] {
  const { title, date, source } = fields;
  return { ...Object.fromEntries(storyFieldNames.map((name) => [name, fields[name]])), title, date, source };
}

/** What keeps the file from being a record, read as a build reads it. */
function faultOf({ id, fields, body, import: imported }: InputStory): Refusal | undefined {
  const file = storyFile({ fields: { ...fields, import: imported }, body });
  const [first] = parseStory(`${id}.md`, new TextEncoder().encode(file)).defects;
  return first && refusal('invalid-story', { field: first.field, message: first.message, advice: first.fix });
}
