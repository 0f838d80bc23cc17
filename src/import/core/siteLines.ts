import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { oneLine } from './notation/oneLine.ts';
import { bare } from './normalizeDraft.ts';
import { boilerplateKinds, boilerplateReason } from './printed/boilerplate.ts';

/** A text without what the site put around it. */
export interface WithoutSite {
  body: RootContent[];
  /** Whether the text goes on elsewhere. */
  goesOn: boolean;
}

/** The headline and the address of the story that a text is of. */
export interface About {
  title?: string | undefined;
  url?: string | undefined;
}

/**
 * Takes out of a text what a site puts below each: the line that names the post and the site once more (WordPress, in any language), what leads to the
 * whole story, and buttons to share it. `leaveOut` is called with each. The body is changed.
 */
export function withoutSiteLines(
  body: RootContent[],
  about: About,
  leaveOut: (text: string, why: string) => void,
): WithoutSite {
  let goesOn = false;
  const isSites = (text: string, link?: RootContent, isLead = false) => {
    const leads = link && isOwnPage(link, about) ? continuation : undefined;
    const why = reasonOf(text, isLead ? {} : about) ?? leads;
    if (why) leaveOut(text, why);
    goesOn ||= why === continuation;
    return why !== undefined;
  };
  const kept = body.filter((block, index) => {
    const only = block.type === 'paragraph' && block.children.length === 1 ? block.children[0] : undefined;
    return block.type === 'heading' || !isSites(oneLine(toString(block)), only, index === 0);
  });
  const last = kept.at(-1);
  if (last?.type !== 'paragraph') return { body: kept, goesOn };
  const link = last.children.at(-1);
  if (last.children.length > 1 && link?.type === 'link' && isSites(oneLine(toString(link)), link))
    last.children.pop();
  const text = last.children.at(-1);
  if (text?.type !== 'text') return { body: kept, goesOn };
  const tail = lastSentence.exec(text.value.slice(-longestLine))?.[1];
  if (tail && isSites(tail)) text.value = text.value.slice(0, -tail.length);
  // “eleven […]” ends as “eleven …”, and a whole sentence as it is.
  text.value = text.value.trimEnd();
  const open = /\s*[[(](?:…|\.{3,})[\])]$/.exec(text.value);
  if (open) text.value = text.value.slice(0, open.index).replace(/(?<![.!?…”"’])$/, ' …');
  return { body: kept, goesOn: goesOn || open !== null || /(?:…|\.{3})$/.test(text.value) };
}

const { continuation, origin } = boilerplateKinds;
/** In characters. */
const longestLine = 700;
/** What follows the end of the last sentence but one. */
const lastSentence = /[.…\])!?”"]\s*(\p{L}[^.!?\n]{1,300}[\s.…>»›→)\]]*)$/u;
/** Kinds of boilerplate that feeds bring in a text; a label or a count may be the story’s in a text that has no page around it. */
const ofFeeds = new Set(['button', 'continuation', 'origin', 'invitation', 'advertisement']);

/** Why a line is the site’s: by its words, or as it says little but the headline, `The post Ferry sails appeared first on The Gazette.` */
function reasonOf(text: string, { title = '' }: About): string | undefined {
  const [line, name] = [bare(text), bare(title)];
  const rest = oneLine(text).split(' ').length - oneLine(title).split(' ').length;
  const found = boilerplateReason(text);
  if (found && ofFeeds.has(found.kind)) return found.why;
  const namesItself = text.length <= longestLine && name.length >= 8 && rest > 2 && rest <= 14;
  return namesItself && line.includes(name) ? origin : undefined;
}

/** Whether a link that is no sentence leads to the story’s own page. */
function isOwnPage(link: RootContent, { url }: About): boolean {
  const page = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '');
  if (link.type !== 'link' || url === undefined || toString(link).split(' ').length > 6) return false;
  return page(link.url) === page(url) && page(url).includes('/');
}
