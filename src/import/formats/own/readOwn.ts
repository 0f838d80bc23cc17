import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { writeMarkdown } from '../../../parse/markdown.ts';
import { readPlainBody } from '../../../parse/plainBody.ts';
import { storyFieldNames } from '../../../parse/recordFields.ts';
import { doubt } from '../../core/doubts.ts';
import { paragraph } from '../../core/notation/html.ts';
import type { Refusal } from '../../core/refusals.ts';
import { refusal } from '../../core/refusals.ts';
import type { InputStory, Order } from '../../core/story.ts';
import { faultOf } from '../../core/story.ts';
import type { InputReport } from '../../core/inputReport.ts';
import type { OwnForm } from './form.ts';
import { ownForm } from './form.ts';
import type { PublishedPhoto, PublishedText, Read, StoryRow } from './rows.ts';
import { readPhotoTable, readStoryRows, readStoryTable, readTextRows } from './rows.ts';

/** By which a story that came from an archive’s own data is known. */
export const ownFormat = 'dateline';

/** What the other files of the data hold of the stories, by their ids. */
export interface OwnParts {
  texts: ReadonlyMap<string, PublishedText>;
  photos: ReadonlyMap<string, PublishedPhoto[]>;
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
export function readOwn(from: string, text: string, { at }: Order, parts: OwnParts): InputReport {
  const { rows, refused } = readForm(ownForm(text), text, parts);
  const report: InputReport = { from, format: ownFormat, stories: [], refused, leftOut: [], doubts: [] };
  const here = new Set<string>();
  for (const { line, row } of rows) {
    const isTwice = here.has(row.id);
    here.add(row.id);
    if (!isTwice && parts.given.has(row.id)) continue;
    const text = row.html === undefined ? parts.texts.get(row.id) : row;
    const made = isTwice ? twice : text ? storyOf(row, line, text, { from, at }) : noText;
    if ('fields' in made) report.stories.push(made);
    else report.refused.push({ line, title: row.title, ...made });
  }
  for (const id of here) parts.given.add(id);
  report.doubts = report.stories.flatMap(({ doubts }) => doubts);
  return report;
}

function readForm(form: OwnForm | undefined, text: string, parts: OwnParts): Read<StoryRow> {
  if (form === 'stories' || form === 'ninjs') return readStoryRows(text, form);
  if (form === 'storyTable') return readStoryTable(text, parts.photos);
  if (form && parts.hasStories) {
    if (form === 'texts') return { rows: [], refused: readTextRows(text).refused };
    return { rows: [], refused: form === 'photoTable' ? readPhotoTable(text).refused : [] };
  }
  const [what, others] = form ? belonging[form] : [];
  const why = what
    ? refusal('not-a-story', { what, advice: `Import it together with ${others}.` })
    : refusal('no-items', notOwn);
  return { rows: [], refused: [{ line: 1, ...why }] };
}

const notOwn = {
  what: 'is none of the files that an archive has in data/',
  advice: 'Leave --format out, so that the format is recognised.',
};
const twice = refusal('outdated-version', {});
const noText = refusal('no-text', {
  what: 'has no text in these files',
  advice:
    'Import it together with the files of text/ beside it, if they have it; a text whose rights forbid handing it on is in none.',
});

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

/** Makes a story of one of the archive’s own, under the id that it had; or says what keeps it from being a record, as a build reads it. */
function storyOf(
  { id, url: page, originalUrl, photosMissing, ...row }: StoryRow,
  line: number,
  text: PublishedText,
  origin: Pick<InputStory['import'], 'from' | 'at'>,
): InputStory | Refusal {
  // A summary that is the first paragraph again was none.
  const isCopy = row.summary !== undefined && text.text?.split('\n\n').includes(row.summary);
  const fields = { ...row, url: originalUrl, summary: isCopy ? undefined : row.summary };
  const inOrder = storyFieldNames.map((name) => [name, fields[name as keyof typeof fields]]);
  const { title, date, source } = row;
  const story: InputStory = {
    ...{ line, id, fields: { ...Object.fromEntries(inOrder), title, date, source } },
    body: bodyOf(text, page, id),
    import: { ...origin, format: ownFormat, id: page, inferred: [] },
    doubts: photosMissing ? [doubt({ line }, 'missing-photos', { count: photosMissing })] : [],
    ...{ proposals: [], leftOut: [] },
  };
  return faultOf(story) ?? story;
}

/** The text of a record as it was. `page` is the address of the story’s page; links to its archive begin at the root again. */
function bodyOf({ text = '', html }: PublishedText, page: string, id: string): string {
  if (html === undefined) {
    const isPlain = readPlainBody(text)?.paragraphs.join('\n\n') === text;
    return isPlain ? `${text}\n` : writeMarkdown(text.split('\n\n').map(paragraph));
  }
  const tree = toMdast(fromHtml(html, { fragment: true }), { document: true, newlines: false });
  const end = `stories/${id}/`;
  const root = page.endsWith(end) ? page.slice(0, -end.length) : undefined;
  visit(tree as Nodes, 'link', (link) => {
    if (link.url.startsWith(`${page}#`)) link.url = link.url.slice(page.length);
    else if (root !== undefined && link.url.startsWith(root)) link.url = `/${link.url.slice(root.length)}`;
  });
  return writeMarkdown('children' in tree ? (tree.children as RootContent[]) : []);
}
