import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { oneLine } from './notation/oneLine.ts';
import { bare } from './normalizeDraft.ts';
import { boilerplateKinds, boilerplateReason } from './printed/boilerplate.ts';

/** The headline and the address of the story that a text is of. */
export interface About {
  title?: string | undefined;
  url?: string | undefined;
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
  const isSites = (text: string, link?: RootContent, title = about.title) => {
    const why = reasonOf(text, title) ?? (isOwnPage(link, about.url) ? continuation : undefined);
    if (why) leaveOut(text, why);
    goesOn ||= why === continuation;
    return why !== undefined;
  };
  const isPosts = (block: RootContent) => reasonOf(oneLine(toString(block)), about.title) !== undefined;
  // A paragraph of the story may say the headline too: the line that names the post has nothing of the story below it.
  const end = body.findLastIndex((block) => !isPosts(block)) + 1;
  const kept = body.filter((block, index) => {
    const only = block.type === 'paragraph' && block.children.length === 1 ? block.children[0] : undefined;
    const title = index < Math.max(end, 1) ? '' : about.title;
    return block.type === 'heading' || !isSites(oneLine(toString(block)), only, title);
  });
  const children = kept.at(-1)?.type === 'paragraph' ? (kept.at(-1) as Paragraph).children : [];
  const link = children.at(-1);
  if (children.length > 1 && link?.type === 'link' && isSites(oneLine(toString(link)), link)) children.pop();
  const text = children.at(-1);
  if (text?.type !== 'text') return { body: kept, goesOn };
  const tail = lastSentence.exec(text.value.slice(-longestLine))?.[1];
  if (tail && isSites(tail)) text.value = text.value.slice(0, -tail.length);
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

/** Why a line is the site’s: by its words, or as it says little but the headline, `The post Ferry sails appeared first on The Gazette.` */
function reasonOf(text: string, title = ''): string | undefined {
  const found = boilerplateReason(text);
  if (found && ofFeeds.has(found.kind)) return found.why;
  const [all, own] = [text, title].map((words) => oneLine(words).split(' ').length) as [number, number];
  const isShort = text.length <= longestLine && own > 1 && all - own > 2 && all - own <= 14;
  return isShort && bare(title).length >= 8 && bare(text).includes(bare(title)) ? origin : undefined;
}

/** Whether something is a link, and no sentence, that leads to the story’s own page. */
function isOwnPage(link: RootContent | undefined, url = ''): boolean {
  const page = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '');
  if (link?.type !== 'link' || toString(link).split(' ').length > 6) return false;
  return page(link.url) === page(url) && page(url).includes('/');
}
