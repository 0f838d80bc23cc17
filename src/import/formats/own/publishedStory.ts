import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { writeMarkdown } from '../../../parse/markdown.ts';
import { readPlainBody } from '../../../parse/plainBody.ts';
import { storyFieldNames } from '../../../parse/recordFields.ts';
import { parseStory } from '../../../parse/records.ts';
import { doubt } from '../../core/doubts.ts';
import { paragraph } from '../../core/notation/html.ts';
import type { Refusal } from '../../core/refusals.ts';
import { refusal } from '../../core/refusals.ts';
import type { Place, Refused } from '../../core/delivery.ts';
import type { InputStory, Order } from '../../core/story.ts';
import { storyFile } from '../../core/story.ts';

/** A story as the archive’s own data gives it, in the fields of a record. */
export interface PublishedStory extends Place {
  id: string;
  /** The address of its page. */
  page: string;
  /** Those that it lacks are undefined or empty; what is no field of a record is left out. */
  fields: { title: string; date: string; source: string } & Record<string, unknown>;
  text?: PublishedText | undefined;
  /** How many photos it has of which nothing is known. */
  photosMissing?: number;
}

/** The text of a story: plain, and as HTML where it is more than paragraphs; see `textRow`. */
export interface PublishedText {
  text?: string | undefined;
  html?: string | undefined;
}

/** What other files of the data hold of the stories, by their ids. */
export interface PublishedParts {
  texts: ReadonlyMap<string, PublishedText>;
  photos: ReadonlyMap<string, PublishedPhoto[]>;
}

export interface PublishedPhoto {
  caption: string;
  credit?: string | undefined;
  alt?: string | undefined;
  taken?: string | undefined;
  place?: string | undefined;
  people: string[];
}

/** By which a story that came from an archive’s own data is known. */
export const ownFormat = 'dateline';

/** Makes a story of one of the archive’s own, under the id that it had, or says why that is not possible. */
export function toOwnStory(
  published: PublishedStory,
  { texts }: PublishedParts,
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
