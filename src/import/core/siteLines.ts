import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { oneLine } from './notation/oneLine.ts';
import { bare } from './normalizeDraft.ts';

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
  const kept = body.filter((block, index) => {
    if (block.type === 'heading') return true;
    const text = oneLine(toString(block));
    const isSite = isButtons(text) || (index > 0 && namesItself(text, about));
    const why = isSite ? siteWhy : leadsOn(block, about) ? leadsOnWhy : undefined;
    if (why) leaveOut(text, why);
    goesOn ||= why === leadsOnWhy;
    return !why;
  });
  const last = kept.at(-1);
  if (last?.type === 'paragraph' || last?.type === 'blockquote')
    goesOn = cutEnd(last.children, about, leaveOut) || goesOn;
  return { body: kept.filter((block) => toString(block).trim()), goesOn };
}

const siteWhy = 'the site’s own line, and not the story’s';
const leadsOnWhy = 'leads from the teaser to the whole story';
/** In characters. */
const longestLine = 700;

/** Whether a line says little but the headline: `The post Ferry sails appeared first on The Gazette.` */
function namesItself(text: string, { title = '' }: About): boolean {
  const [line, name] = [bare(text), bare(title)];
  const rest = oneLine(text).split(' ').length - oneLine(title).split(' ').length;
  return text.length <= longestLine && name.length >= 8 && rest > 2 && rest <= 14 && line.includes(name);
}

/** Whether all of a block or link leads to the whole story. */
function leadsOn(node: RootContent, about: About): boolean {
  const text = oneLine(toString(node));
  if (text.length > longestLine) return false;
  if (readMore.test(text)) return true;
  const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0]! : node;
  return only.type === 'link' && text.split(' ').length <= 6 && isSamePage(only.url, about.url);
}

function isSamePage(one: string, other: string | undefined): boolean {
  const page = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '');
  return other !== undefined && page(one) === page(other) && page(one).includes('/');
}

/** Takes off the end of the last paragraph what leads on. Whether it goes on elsewhere. */
function cutEnd(
  children: RootContent[],
  about: About,
  leaveOut: (text: string, why: string) => void,
): boolean {
  const link = children.at(-1);
  let goesOn = children.length > 1 && link?.type === 'link' && leadsOn(link, about);
  if (goesOn) leaveOut(oneLine(toString(children.pop()!)), leadsOnWhy);
  const text = children.at(-1);
  if (text?.type !== 'text') return goesOn;
  const tail = lastSentence.exec(text.value.slice(-longestLine))?.[1];
  const why = tail && (readMore.test(tail) ? leadsOnWhy : namesItself(tail, about) ? siteWhy : undefined);
  if (tail && why) {
    leaveOut(tail, why);
    text.value = text.value.slice(0, -tail.length);
    goesOn ||= why === leadsOnWhy;
  }
  text.value = text.value.trimEnd();
  const open = /\s*[[(](?:…|\.{3,})[\])]$/.exec(text.value);
  if (open) text.value = text.value.slice(0, open.index).replace(/(?<![.!?…”"’])$/, ' …');
  return goesOn || /(?:…|\.{3})$/.test(text.value);
}

/** What follows the end of the last sentence but one. */
const lastSentence = /[.…\])!?”"]\s*(\p{L}[^.!?\n]{1,300}[\s.…>»›→)\]]*)$/u;

/** What leads on, without a link by which it is known, in the languages of many feeds. */
const leads = [
  '(?:click here to )?(?:read|see|view|get) (?:the )?(?:more|full|whole|entire|rest|original|on)(?: of)?(?: (?:the|this))?(?: (?:story|article|post|entry|report))?(?: (?:here|at|on|about) .{0,80})?',
  '(?:continue|keep) reading(?: .{0,200})?|click here (?:for|to) .{0,80}|more|full story|full article|more details|learn more',
  "weiterlesen|mehr lesen|lesen sie (?:mehr|weiter).{0,100}|lire (?:la suite|plus|l[’']article).{0,100}",
  '(?:leer|seguir|sigue|continuar) (?:más|leyendo|leer|la noticia|a ler|lendo).{0,100}|(?:ler|leia) mais.{0,100}',
  "leggi (?:tutto|di più|anche|l[’']articolo).{0,100}|continua a leggere.{0,100}|lees (?:meer|verder).{0,100}",
  '(?:läs|les|læs) (?:mere?|hel[ae]).{0,100}|lue lisää.{0,100}|czytaj (?:dalej|więcej).{0,100}|devamını oku.{0,100}',
  'читать (?:далее|полностью).{0,100}|подробнее|baca selengkapnya|اقرأ المزيد.{0,60}|ادامه مطلب.{0,60}|続きを読む|阅读全文|더 보기',
].join('|');
const mark = '[\\s.…>»›→:|(){}\\[\\]-]*';
const readMore = new RegExp(`^${mark}(?:${leads})${mark}$`, 'iu');

/** Whether a line is a row of buttons, or one. */
function isButtons(text: string): boolean {
  if (
    /^(?:Thanks for reading .{1,120}! )?Subscribe for free to receive new posts|^Leave a comment$/.test(text)
  )
    return true;
  const words = text.length > 100 ? [] : (text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const weight = words.reduce((sum, word) => sum + (verbs.has(word) ? 2 : Number(networks.has(word))), 0);
  return weight >= 2 && words.every((word) => verbs.has(word) || networks.has(word) || beside.has(word));
}

const verbs = new Set('share tweet print like loading subscribe'.split(' '));
const networks = new Set('facebook twitter linkedin whatsapp reddit pinterest telegram email x'.split(' '));
const beside = new Set('this on by it now post article story save'.split(' '));
