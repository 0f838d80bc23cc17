import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { oneLine, bare } from './notation/oneLine.ts';
import { boilerplateKinds, boilerplateReason } from './printed/boilerplate.ts';

/** The headline, the address and the outlet of the story that a text is of. */
export interface About {
  title?: string | undefined;
  url?: string | undefined;
  source?: string | undefined;
}

/**
 * Takes out of a text what a site puts below each: the line that names the post and the site once more (WordPress, in any language), what leads to the
 * whole story, and buttons to share it. `leaveOut` is called with each. The body is changed; `goesOn` is whether the text goes on elsewhere.
 */
export function withoutSiteLines(
  body: RootContent[],
  about: About,
  leaveOut: (text: string, why: string) => void,
): { body: RootContent[]; goesOn: boolean } {
  let goesOn = false;
  const reasonOf = (block: RootContent, isLast = true) => {
    const found = boilerplateReason(oneLine(toString(block)));
    if (found && ofFeeds.has(found.kind)) return found.why;
    return isLast && namesPost(block, about) ? origin : undefined;
  };
  const isSites = (block: RootContent, link?: RootContent, isLast = true) => {
    const why = reasonOf(block, isLast) ?? (isOwnPage(link, about.url) ? continuation : undefined);
    if (why) leaveOut(oneLine(toString(block)), why);
    goesOn ||= why === continuation;
    return why !== undefined;
  };
  // A paragraph of the story may say the headline too: the line that names the post has nothing of the story below it.
  const end = body.findLastIndex((block) => reasonOf(block) === undefined) + 1;
  const kept = body.filter((block, index) => {
    const only = block.type === 'paragraph' && block.children.length === 1 ? block.children[0] : undefined;
    return block.type === 'heading' || !isSites(block, only, index >= Math.max(end, 1));
  });
  const children = kept.at(-1)?.type === 'paragraph' ? (kept.at(-1) as Paragraph).children : [];
  const link = children.at(-1);
  if (children.length > 1 && link?.type === 'link' && isSites(link, link)) children.pop();
  const text = children.at(-1);
  if (text?.type !== 'text') return { body: kept, goesOn };
  const tail = lastSentence.exec(text.value.slice(-longestLine))?.[1];
  if (tail && isSites({ type: 'text', value: tail })) text.value = text.value.slice(0, -tail.length);
  // “eleven […]” ends as “eleven …”, and a whole sentence as it is.
  const isOpen = /(?:…|\.{3})[\])]?\s*$/.test(text.value);
  text.value = text.value.trimEnd().replace(/([.!?…”"’])?\s*[[(](?:…|\.{3,})[\])]$/, (_, end = ' …') => end);
  return { body: kept, goesOn: goesOn || isOpen };
}

const { continuation, origin } = boilerplateKinds;
/** In characters. */
const longestLine = 700;
/** What follows the end of the last sentence but one. */
const lastSentence = /[.…\])!?”"]\s*(\p{L}[^.!?\n]{1,300}[\s.…>»›→)\]]*)$/u;
/** Kinds of boilerplate that feeds bring in a text; a label or a count may be the story’s in a text that has no page around it. */
const ofFeeds = new Set(['button', 'continuation', 'origin', 'invitation', 'advertisement']);

/** Whether a line says little but the headline, which is a link there, or stands beside the outlet: `The post Ferry sails appeared first on The Gazette.` */
function namesPost(block: RootContent, { title = '', source = '' }: About): boolean {
  const text = oneLine(toString(block));
  const more = text.split(' ').length - oneLine(title).split(' ').length;
  if (!title.includes(' ') || bare(title).length < 8 || more < 3 || more > 24) return false;
  let isTold = more < 15 && bare(source) !== '' && bare(text.replace(title, '')).includes(bare(source));
  visit({ type: 'root', children: [block] }, 'link', (link) => {
    isTold ||= bare(toString(link)) === bare(title);
  });
  return isTold && bare(text).includes(bare(title));
}

/** Whether something is a link, and no sentence, that leads to the story’s own page. */
function isOwnPage(link: RootContent | undefined, url = ''): boolean {
  const page = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '');
  if (link?.type !== 'link' || toString(link).split(' ').length > 6) return false;
  return page(link.url) === page(url) && page(url).includes('/');
}
