import type { Element } from 'hast';
import { keyOf, outwards } from './blocks.ts';
import type { Facts } from './facts.ts';
import { noFacts } from './facts.ts';
import { furniture, isParagraph } from './furniture.ts';
import { isNear } from './headline.ts';
import type { Page } from './story.ts';
import { attribute, elementsOf, wordsIn } from './tree.ts';

/** The outermost `article` elements that hold a headline and a text of some length, where each is a story of its own. */
export function wholeArticles({ body, meta, articles, canonical, origin }: Page): Element[] {
  if (articles.some(({ kinds }) => kinds.includes('LiveBlogPosting'))) return [];
  const outermost = [...elementsOf(body.element, (element) => !isArticleElement(element))].filter(
    (element) => isArticleElement(element) && furniture(element) === undefined,
  );
  const letters = new Map<Element, { text: number; heads: number; h1: number }>();
  for (const block of body.blocks)
    for (const outer of outwards(block.element, body)) {
      if (!isArticleElement(outer)) continue;
      const known = letters.get(outer) ?? { text: 0, heads: 0, h1: 0 };
      if (isParagraph(block)) known.text += block.text.length;
      if ([...outwards(block.element, body)].some(({ tagName }) => /^h[1-3]$/.test(tagName))) known.heads++;
      if ([...outwards(block.element, body)].some(({ tagName }) => tagName === 'h1')) known.h1++;
      letters.set(outer, known);
    }
  const whole = outermost.filter((element) => {
    const known = letters.get(element);
    return known !== undefined && known.heads > 0 && known.text >= shortestWhole;
  });
  const single =
    meta.kinds.includes('og:article') || (articles.length === 1 && (canonical ?? origin.url) !== undefined);
  const heads = whole.filter((element) => letters.get(element)!.h1 > 0).length;
  // One main headline among several means one story, and others that it points to.
  return whole.length > 1 && (heads === whole.length || (!single && heads !== 1)) && whole.length <= 200
    ? whole
    : [];
}

function isArticleElement(element: Element): boolean {
  return element.tagName === 'article' || / (?:hentry|h-entry) /.test(` ${attribute(element, 'className')} `);
}

/** In letters of its paragraphs. */
const shortestWhole = 250;

/** Of a page with several stories, what is said of one: what names no story in particular is said of all. */
export function partOf(page: Page, element: Element): Page {
  const heading = [...elementsOf(element)].find(({ tagName }) => /^h[1-3]$/.test(tagName));
  const key = keyOf(heading ? wordsIn(heading) : '');
  const inner = new Set([element, ...elementsOf(element)]);
  const link = heading && [heading, ...elementsOf(heading)].find(({ tagName }) => tagName === 'a');
  return {
    ...page,
    title: '',
    articles: page.articles.filter(({ title }) => title !== undefined && isNear(keyOf(title), key)),
    described: page.described.filter((one) => inner.has(one.element)),
    meta: siteFacts(page.meta),
    page: page.page.map(siteFacts),
    canonical: link ? attribute(link, 'href') : '',
  };
}

/** Of facts of a page those that hold for all its stories. */
function siteFacts({ line, source, lang, rights }: Facts): Facts {
  return {
    ...noFacts(line),
    ...(source !== undefined && { source }),
    ...(lang !== undefined && { lang }),
    ...(rights !== undefined && { rights }),
  };
}
