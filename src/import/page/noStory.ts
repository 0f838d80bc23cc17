import type { Element } from 'hast';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import type { Block, Body } from './blocks.ts';
import { isProse, outwards } from './blocks.ts';
import { namedBoilerplate } from './names.ts';
import { elementsOf, tokens } from './tree.ts';

/**
 * Why a page holds no story, and what to do; undefined where it may hold one. `kinds` are the types that it gives of itself and of what it describes,
 * `isArticle` is whether it calls itself an article.
 */
export function noStory(
  title: string,
  story: Block[],
  { blocks }: Body,
  { kinds, isArticle }: { kinds: string[]; isArticle: boolean },
): Refusal | undefined {
  const words = isArticle ? Infinity : story.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const isKind = (shape: RegExp) => kinds.some((kind) => shape.test(kind));
  const pages = 'Save the pages of the stories themselves.';
  if (words < 150 && errors.test(title))
    return refusal('not-a-story', {
      what: `a page of the site that says “${title}”`,
      advice: 'Save the story’s own page again.',
    });
  if (words < 400 && isKind(/^SearchResultsPage$/))
    return refusal('not-a-story', { what: 'a page of search results', advice: pages });
  const most = isKind(/^(?:CollectionPage|ItemList|ProfilePage)$/) ? 400 : 150;
  const isLinked = ({ hidden, linked }: Block) => !hidden && linked >= 0.9;
  const linked = words < most ? blocks.filter((block) => isLinked(block) && isInHeading(block)) : [];
  const headlines = linked.filter(({ text }) => text.length >= 25).length;
  const isList = linked.length > 1 && isOfTeasers(story, linked, blocks.filter(isInHeading));
  const count = isList ? linked.length : headlines;
  const front = `a front of the site, with ${count} headlines that lead to other pages`;
  if (headlines >= 5 || isList) return refusal('not-a-story', { what: front, advice: pages });
  if (!blocks.some(({ hidden }) => !hidden))
    return refusal('no-text', {
      what: 'shows no text: it is drawn by a script, which is not run',
      advice: 'Save the page from a browser that has shown it, or copy its text.',
    });
  const isMenu = ({ linked, text }: Block) => linked >= 0.9 && text.length < 120;
  const links = `a front of the site, with ${story.length} links and no text`;
  if (!isArticle && story.length > 1 && story.every(isMenu))
    return refusal('not-a-story', { what: links, advice: pages });
  if (story.length) return undefined;
  const isFilm = isKind(/^(?:VideoObject|AudioObject|PodcastEpisode|ImageGallery)$|^(?:video|music)\b/);
  const what = isFilm
    ? 'holds a film, a sound or pictures, and no text of a story'
    : 'holds no text that could be told from the boilerplate of its site';
  return refusal('no-text', { what, advice: 'Copy the story’s text and import it as plain text.' });
}

/** Whether all of a text is a paragraph or two below each of several headlines that lead elsewhere. */
function isOfTeasers(story: Block[], headlines: Block[], heads: Block[]): boolean {
  const texts = story.filter((block) => !isInHeading(block));
  const above = texts.map(({ index }) => heads.findLast((head) => head.index < index));
  const found = new Set(
    above.filter((head) => head && headlines.includes(head) && head.element.tagName !== 'h1'),
  );
  return texts.length > 0 && texts.length <= found.size * 2 && above.every((head) => found.has(head));
}

const errors =
  /\b(?:404|403|410|50[0234])\b|not found|page (?:doesn['’]t|does not|no longer) exist|access denied|forbidden|just a moment|attention required|are you a robot|unusual traffic|captcha|verify (?:that )?you are human|enable javascript|javascript is (?:disabled|required)|something went wrong|service unavailable|bad gateway|seite nicht gefunden|page (?:non trouvée|introuvable)|página no encontrada|pagina non trovata|صفحه (?:پیدا|یافت) نشد|الصفحة غير موجودة/i;

function isInHeading({ element, content }: Block): boolean {
  const inner = [element, ...elementsOf({ type: 'root', children: content })];
  return inner.some(({ tagName }) => /^h[1-6]$/.test(tagName));
}

/** The outermost `article` elements that hold a headline and a text of some length, where each is a story of its own. */
export function wholeArticles(body: Body, isOneArticle: boolean): Element[] {
  const isOne = (element: Element) =>
    element.tagName === 'article' || tokens(element, 'className').some((name) => /^h-?entry$/.test(name));
  const outermost = [...elementsOf(body.element, (element) => !isOne(element))].filter(isOne);
  const held = new Map(outermost.map((element) => [element, { letters: 0, isHeaded: false, isMain: false }]));
  for (const block of body.blocks) {
    const outers = outwards(block.element, body);
    const known = held.get(outers.findLast((outer) => held.has(outer))!);
    if (!known) continue;
    if (isProse(block)) known.letters += block.text.length;
    known.isHeaded ||= outers.some(({ tagName }) => /^h[1-3]$/.test(tagName));
    known.isMain ||= outers.some(({ tagName }) => tagName === 'h1');
  }
  const isWhole = ([element, { isHeaded, letters }]: [Element, { isHeaded: boolean; letters: number }]) =>
    isHeaded && letters >= shortestWhole && namedBoilerplate(element) === undefined;
  const whole = [...held].filter(isWhole);
  const mains = whole.filter(([, { isMain }]) => isMain).length;
  // One main headline among several means one story, and others that it points to.
  const isSeveral = mains === whole.length || (!isOneArticle && mains !== 1);
  return whole.length > 1 && isSeveral && whole.length <= 200 ? whole.map(([element]) => element) : [];
}

/** In letters of its paragraphs. */
const shortestWhole = 250;
