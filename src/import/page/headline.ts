import type { Element } from 'hast';
import type { Block, Body } from './blocks.ts';
import { keyOf, outwards } from './blocks.ts';
import { isParagraph } from './furniture.ts';
import { attribute, namesOf } from './tree.ts';

/** The block that is the headline, by the forms of it that the page tells; a heading with a name of the site is none. */
export function headlineIn(body: Body, story: Block[], titles: string[], sites: string[]): Block | undefined {
  const keys = titles.map(keyOf);
  const names = new Set(sites.map(keyOf));
  const heads = body.blocks.filter(
    ({ element, hidden, text }) => !hidden && isHeadline(element, body) && !names.has(keyOf(text)),
  );
  const same =
    heads.find(({ text }) => keys.includes(keyOf(text))) ??
    heads.find(({ text }) => keys.some((key) => isNear(keyOf(text), key)));
  if (same) return same;
  const start = story[0] ? story[0].index : body.blocks.length;
  const first = heads.filter((block) => block.index <= start).at(-1);
  if (first && !titles.length) return first;
  const lead = story.find(isParagraph)?.index ?? start;
  const before = body.blocks.slice(0, lead).filter(({ hidden, text }) => !hidden && text.length > 12);
  return (
    before.find(({ text }) => keys.includes(keyOf(text))) ??
    before.find(({ text, linked }) => linked < 0.5 && isPartOf(titles, text) && !names.has(keyOf(text))) ??
    (keys.length ? undefined : first)
  );
}

/** Whether two headlines are forms of one: one holds the other, or they begin alike. */
export function isNear(one: string, other: string): boolean {
  if (one.length < 12 || other.length < 12) return one === other;
  return one.includes(other) || other.includes(one) || one.slice(0, 25) === other.slice(0, 25);
}

/** Whether a text is all that a title holds before or behind a mark: `The Daily Example: Headline`. */
function isPartOf(titles: string[], text: string): boolean {
  const key = keyOf(text);
  return titles.some((title) =>
    [...title.slice(0, 300).matchAll(/\s*(?::\s|[|–—·•»-]\s|::)\s*/g)].some(({ index, 0: mark }) =>
      [title.slice(0, index), title.slice(index + mark.length)].some((part) => keyOf(part) === key),
    ),
  );
}

function isHeadline(element: Element, body: Body): boolean {
  for (const outer of outwards(element, body)) {
    if (outer.tagName === 'h1') return true;
    if (/(?:^| )headline(?: |$)/.test(attribute(outer, 'itemProp'))) return true;
    if (
      namesOf(outer).some((name) =>
        /^(?:entry-title|reader-title|post-title|article-title|p-name)$/.test(name),
      )
    )
      return true;
    if (!/^(?:a|span|h[1-6]|strong|b|div|header)$/.test(outer.tagName) || outer.children.length > 3)
      return false;
  }
  return false;
}
