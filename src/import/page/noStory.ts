import type { Element } from 'hast';
import type { Refusal } from '../core/refusals.ts';
import { refusal } from '../core/refusals.ts';
import type { Block, Body } from './blocks.ts';
import { outwards } from './blocks.ts';
import { namedBoilerplate } from './boilerplate.ts';
import { isProse } from './choose.ts';
import { attribute, elementsOf } from './tree.ts';

export interface PageSigns {
  title: string;
  story: Block[];
  body: Body;
  /** Types that the page gives of itself and of what it describes. */
  kinds: string[];
  /** Whether the page calls itself an article. */
  isArticle: boolean;
}

/** Why a page holds no story, and what to do; undefined where it may hold one. */
export function noStory({ title, story, body, kinds, isArticle }: PageSigns): Refusal | undefined {
  const words = isArticle ? Infinity : story.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const isKind = (shape: RegExp) => kinds.some((kind) => shape.test(kind));
  const notAStory = (what: string, advice: string) => refusal('not-a-story', { what, advice });
  const noText = (what: string, advice: string) => refusal('no-text', { what, advice });
  if (words < 150 && errors.test(title))
    return notAStory(`a page of the site that says “${title}”`, 'Save the story’s own page again.');
  if (words < 400 && isKind(/^SearchResultsPage$/))
    return notAStory('a page of search results', 'Save the pages of the stories that it lists.');
  const isList = isKind(/^(?:CollectionPage|ItemList|ProfilePage)$/);
  const headlines = words < (isList ? 400 : 150) ? linkedHeadlines(body) : 0;
  const front = `a front of the site, with ${headlines} headlines that lead to other pages`;
  if (headlines >= 5) return notAStory(front, 'Save the pages of the stories themselves.');
  if (!body.blocks.some(({ hidden }) => !hidden))
    return noText(
      'shows no text: it is drawn by a script, which is not run',
      'Save the page from a browser that has shown it, or copy its text.',
    );
  if (story.length) return undefined;
  if (isKind(/^(?:VideoObject|AudioObject|PodcastEpisode|ImageGallery)$|^(?:video|music)\b/))
    return noText(
      'holds a film, a sound or pictures, and no text of a story',
      'Nothing need be done, if that is what it is.',
    );
  return noText(
    'holds no text that could be told from the boilerplate of its site',
    'Copy the story’s text and import it as plain text.',
  );
}

const errors =
  /\b(?:404|403|410|50[0234])\b|not found|page (?:doesn['’]t|does not|no longer) exist|access denied|forbidden|just a moment|attention required|are you a robot|unusual traffic|captcha|verify (?:that )?you are human|enable javascript|javascript is (?:disabled|required)|something went wrong|service unavailable|bad gateway|seite nicht gefunden|page (?:non trouvée|introuvable)|página no encontrada|pagina non trovata|صفحه (?:پیدا|یافت) نشد|الصفحة غير موجودة/i;

function linkedHeadlines(body: Body): number {
  return body.blocks.filter(({ hidden, linked, text, element }) => {
    if (hidden || linked < 0.9 || text.length < 25) return false;
    const tags = [...outwards(element, body)].map(({ tagName }) => tagName);
    const end = tags.findIndex((tag) => /^(?:article|section|main|body|nav)$/.test(tag));
    return tags.slice(0, end).some((tag) => /^h[1-6]$/.test(tag));
  }).length;
}

/** The outermost `article` elements that hold a headline and a text of some length, where each is a story of its own. */
export function wholeArticles(body: Body, isOneArticle: boolean): Element[] {
  const isArticle = (element: Element) =>
    element.tagName === 'article' || / (?:hentry|h-entry) /.test(` ${attribute(element, 'className')} `);
  const outermost = [...elementsOf(body.element, (element) => !isArticle(element))].filter(isArticle);
  const held = new Map(outermost.map((element) => [element, { letters: 0, isHeaded: false, isMain: false }]));
  for (const block of body.blocks) {
    const outers = [...outwards(block.element, body)];
    const known = held.get(outers.findLast((outer) => held.has(outer))!);
    if (!known) continue;
    if (isProse(block)) known.letters += block.text.length;
    known.isHeaded ||= outers.some(({ tagName }) => /^h[1-3]$/.test(tagName));
    known.isMain ||= outers.some(({ tagName }) => tagName === 'h1');
  }
  const whole = [...held].filter(
    ([element, { isHeaded, letters }]) =>
      isHeaded && letters >= shortestWhole && namedBoilerplate(element) === undefined,
  );
  const mains = whole.filter(([, { isMain }]) => isMain).length;
  // One main headline among several means one story, and others that it points to.
  const isSeveral = mains === whole.length || (!isOneArticle && mains !== 1);
  return whole.length > 1 && isSeveral && whole.length <= 200 ? whole.map(([element]) => element) : [];
}

/** In letters of its paragraphs. */
const shortestWhole = 250;
