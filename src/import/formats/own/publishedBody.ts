import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { writeMarkdown } from '../../../parse/markdown.ts';
import { readPlainBody } from '../../../parse/plainBody.ts';
import { paragraph } from '../../core/notation/html.ts';
import type { PublishedText } from './publishedStory.ts';

/** The body of a record whose text is as it was published. `page` is the address of the story’s page; links to its archive begin at the root again. */
export function publishedBody({ text = '', html }: PublishedText, page: string, id: string): string {
  if (html !== undefined) return writeMarkdown(blocksOf(html, page, id));
  const paragraphs = text.split('\n\n');
  const isPlain = readPlainBody(text)?.paragraphs.join('\n\n') === text;
  return isPlain ? `${text}\n` : writeMarkdown(paragraphs.map(paragraph));
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
