import type { Element } from 'hast';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visible } from '../../parse/sourceText.ts';
import { append } from '../core/append.ts';
import type { Delivery, Doubt, Draft, LeftOut } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import {
  absolute,
  crossHead,
  fragmentOf,
  paragraphsOf,
  plainText,
  readFragment,
} from '../core/notation/html.ts';
import { boilerplateKinds, boilerplateReason } from '../core/printed/boilerplate.ts';
import type { Block, Body } from './blocks.ts';
import { bodyOf, isWithin, keyOf } from './blocks.ts';
import type { Chosen } from './choose.ts';
import { chooseBlocks } from './choose.ts';
import type { Evidence } from './draft.ts';
import { draftOf, noticesIn } from './draft.ts';
import type { Facts } from './facts.ts';
import { factsOf, firstSaid, noFacts } from './facts.ts';
import type { Figure } from './figures.ts';
import { figuresOf, photosOf } from './figures.ts';
import type { Printed } from './head.ts';
import { isNear, printedFacts } from './head.ts';
import { noStory, wholeArticles } from './noStory.ts';
import { articleBlocks } from './readability.ts';
import type { Origin } from './savedFrom.ts';
import { original } from './savedFrom.ts';
import { siteNames } from './source.ts';
import { storyTree } from './storyTree.ts';
import type { Described } from './things.ts';
import { attribute, elementsOf, wordsIn } from './tree.ts';

/** A page, with what its parts say. */
export interface Page {
  body: Body;
  /** Of its `title` element. */
  title: string;
  /** The articles its JSON-LD describes. */
  articles: Facts[];
  /** Those it describes within its text, and their elements. */
  described: Described[];
  meta: Facts;
  /** What it says of itself and its site. */
  page: Facts[];
  kinds: string[];
  origin: Origin;
  canonical?: string;
  base?: string;
}

/** The stories of a page: as a rule one, or each `article` where several stand there whole. */
export function pageStories(page: Page): Delivery {
  const { articles, meta, canonical, origin, body } = page;
  const isLive = articles.some(({ kinds }) => kinds.includes('LiveBlogPosting'));
  const isOne =
    meta.kinds.includes('article') || (articles.length === 1 && (canonical ?? origin.url) !== undefined);
  const elements = isLive ? [] : wholeArticles(body, isOne);
  if (elements.length < 2) return oneStory(page);
  const delivery = emptyDelivery();
  for (const element of elements) {
    const part = oneStory({ ...partOf(page, element), body: bodyOf(element) }, true);
    for (const list of ['stories', 'refused', 'leftOut', 'doubts'] as const)
      append<unknown>(delivery[list], part[list]);
  }
  const rest = body.blocks.filter(
    (block) => !elements.some((element) => isWithin(block.element, element, body)),
  );
  append(
    delivery.leftOut,
    grouped(rest, () => 'stands outside the stories of the page'),
  );
  return delivery;
}

/** Of a page with several stories, what is said of one: what names no story in particular is said of all. */
function partOf(page: Page, element: Element): Page {
  const heading = [...elementsOf(element)].find(({ tagName }) => /^h[1-3]$/.test(tagName));
  const key = keyOf(heading ? wordsIn(heading) : '');
  const inner = new Set([element, ...elementsOf(element)]);
  const link = heading && [heading, ...elementsOf(heading)].find(({ tagName }) => tagName === 'a');
  const ofSite = ({ source, lang, rights }: Facts): Facts => ({
    ...noFacts(),
    ...(source !== undefined && { source }),
    ...(lang !== undefined && { lang }),
    ...(rights !== undefined && { rights }),
  });
  return {
    ...page,
    title: '',
    articles: page.articles.filter(({ title }) => title !== undefined && isNear(keyOf(title), key)),
    described: page.described.filter((one) => inner.has(one.element)),
    meta: ofSite(page.meta),
    page: page.page.map(ofSite),
    canonical: link ? attribute(link, 'href') : '',
  };
}

function oneStory(page: Page, isPart = false): Delivery {
  const { body, title, meta, kinds } = page;
  const said = witnesses(page);
  const titles = [...said.flatMap((facts) => facts.title ?? []), ...(title ? [title] : [])];
  const sites = siteNames(said, title, body);
  const told = toldText(said);
  const figures = figuresOf(body);
  const picks = isPart ? undefined : articleBlocks(body, titles[0] ?? '');
  const chosen = chooseBlocks(body, {
    figures,
    picks,
    text: told?.map((block) => toString(block)).join('\n'),
    titles,
    sites,
  });
  const printed = printedFacts(body, chosen, titles, sites);
  for (const [block, why] of printed.used) chosen.why.set(block, why);
  chosen.story = chosen.story.filter((block) => !chosen.why.has(block));
  if (lettersIn(told ?? []) < shortestText) {
    const isArticle = said.some((facts) => facts.kinds.length) || meta.date !== undefined;
    const signs = { title: printed.facts.title ?? title, story: chosen.story, body, kinds, isArticle };
    const none = noStory(signs);
    if (none)
      return refusedWhole({ line: 1, ...none, ...(visible.test(signs.title) && { title: signs.title }) });
  }
  const { photos, leftOut } = photosOf(body, figures, chosen, said, printed.headline);
  const doubts = !isPart && picks === undefined ? ['its page is too large for Readability'] : [];
  if (chosen.unsure !== undefined) doubts.push(chosen.unsure);
  return taken(page, { said, told, figures, chosen, printed, photos, doubts }, leftOut);
}

/** In letters: a text in JSON-LD that is a story even where the page prints nothing. */
const shortestText = 120;

/** What was found out about a story, before it is written down. */
interface Findings extends Pick<Evidence, 'said' | 'photos'> {
  /** Its text as JSON-LD has it. */
  told: RootContent[] | undefined;
  figures: Map<Block, Figure>;
  chosen: Chosen;
  printed: Printed;
  /** Why the choice of its text is a guess, as clauses. */
  doubts: string[];
}

/** The surest first: the article of the JSON-LD that has the page’s headline, microdata, `meta`, the page itself. */
function witnesses({ articles, described, meta, page, title }: Page): Facts[] {
  const keys = [meta.title ?? '', title].filter(Boolean).map(keyOf);
  const article =
    articles.find((one) => one.title !== undefined && keys.some((key) => isNear(key, keyOf(one.title!)))) ??
    articles.find(({ text }) => text !== undefined) ??
    articles.find(({ date }) => date) ??
    articles[0];
  const inText = described.slice(0, 1).map(({ thing }) => factsOf(thing));
  return [...(article ? [article] : []), ...inText, meta, ...page];
}

function toldText(said: Facts[]): RootContent[] | undefined {
  const text = firstSaid(said, 'text');
  const updates = said.flatMap((facts) => facts.updates);
  if (text === undefined && !updates.length) return undefined;
  return updates.length ? updates.flatMap(entryBody) : textBody(text ?? '');
}

function entryBody({ title, text }: Facts['updates'][number]): RootContent[] {
  return [...(title === undefined ? [] : [crossHead(title)]), ...textBody(text)];
}

function textBody(text: string): RootContent[] {
  if (/<[a-z]/i.test(text)) return readFragment(text).body;
  return paragraphsOf(text).flatMap((block) => paragraphsOf(plainText(toString(block))));
}

function lettersIn(body: RootContent[]): number {
  return body.reduce((sum, block) => sum + keyOf(toString(block)).length, 0);
}

function taken(page: Page, findings: Findings, leftOut: LeftOut[]): Delivery {
  const { said, told, figures, chosen, printed } = findings;
  const others = page.body.blocks.filter((block) =>
    /outside|not taken|footer|beside/.test(chosen.why.get(block) ?? ''),
  );
  const notices = noticesIn(chosen.story, others);
  for (const { block, kind } of notices) chosen.why.set(block, `is a ${kind}, which has a field of its own`);
  const story = chosen.story.filter((block) => !chosen.why.has(block));
  const line = printed.headline?.line ?? story[0]?.line ?? 1;
  const base = baseOf(page, said);
  const fragment = fragmentOf(storyTree(story, page.body), { ...(base !== undefined && { base }) });
  append(
    leftOut,
    fragment.leftOut.map((one) => ({ ...one, line })),
  );
  const doubts: Doubt[] = findings.doubts.map((why) => doubt({ line }, 'guessed-body', { why }));
  const body = wholeBody(fragment.body, { told, said, printed: chosen.printed, line }, doubts);
  const { origin, canonical, title: pageTitle } = page;
  const draft = draftOf(
    {
      ...findings,
      line,
      body,
      notices,
      origin,
      canonical,
      pageTitle,
      printed: printed.facts,
      dateWords: printed.dateWords,
      tags: tagsOf(page.body),
    },
    leftOut,
  );
  const [rights] = [...chosen.why].find(([, why]) => why === boilerplateKinds.rights) ?? [];
  if (rights) draft.rights ??= rights.text;
  reportPaywall(draft, said, chosen, doubts);
  append(draft.doubts, doubts);
  const isPrinted = ({ text }: Block) =>
    [draft.title, draft.summary].some((field = '') => keyOf(field) === keyOf(text));
  append(
    leftOut,
    grouped(page.body.blocks, (block) =>
      isPrinted(block) || figures.has(block) ? undefined : chosen.why.get(block),
    ),
  );
  return { ...emptyDelivery(), stories: [draft], leftOut };
}

/** What relative links are relative to. */
function baseOf({ base = '', origin, canonical }: Page, said: Facts[]): string | undefined {
  const found = absolute(original(base), origin.url) ?? firstSaid(said, 'url') ?? origin.url ?? canonical;
  return found === undefined ? undefined : original(found);
}

/** The text as printed, or as the page’s JSON-LD has it where the page prints less. */
function wholeBody(
  body: RootContent[],
  {
    told,
    said,
    printed,
    line,
  }: { told: RootContent[] | undefined; said: Facts[]; printed: number | undefined; line: number },
  doubts: Doubt[],
): RootContent[] {
  if (!told) return body;
  if (!body.length || (printed !== undefined && printed < 0.5 && lettersIn(told) > lettersIn(body) * 1.2)) {
    doubts.push(
      doubt({ line }, 'body-from-metadata', {
        words: toString({ type: 'root', children: told }).split(/\s+/).length,
      }),
    );
    return told;
  }
  const have = keyOf(body.map((block) => toString(block)).join(' '));
  const isMissing = (text: string) => visible.test(text) && !have.includes(keyOf(text).slice(0, 60));
  const updates = said.flatMap((facts) => facts.updates);
  const entries = updates.filter(({ text }) => isMissing(toString(textBody(text)[0] ?? crossHead(''))));
  const what = (count: number, name: string, start: string) =>
    `the page’s JSON-LD has ${count} ${count === 1 ? name.replace(/(?:ie)?s$/, (end) => (end === 'ies' ? 'y' : '')) : name} that the page does not print: “${start}”`;
  if (entries.length) {
    doubts.push(
      doubt({ line }, 'incomplete-body', {
        what: `${what(entries.length, 'entries', shortened(entries[0]!.text))}, which stand at the end`,
      }),
    );
    return [...body, ...entries.flatMap(entryBody)];
  }
  const lost = updates.length
    ? []
    : told.filter((block) => keyOf(toString(block)).length > 60 && isMissing(toString(block)));
  if (printed !== undefined && lost.length && lettersIn(lost) < lettersIn(told) * 0.5)
    doubts.push(
      doubt({ line }, 'incomplete-body', {
        what: what(lost.length, 'paragraphs', shortened(toString(lost[0]!))),
      }),
    );
  return body;
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}

function tagsOf(body: Body): string[] {
  return [...elementsOf(body.element)]
    .filter((element) => element.tagName === 'a' && / tag /.test(` ${attribute(element, 'rel')} `))
    .map(wordsIn)
    .slice(0, 40);
}

/** A page that is not free, and shows so little that it may be a beginning. */
function reportPaywall(draft: Draft, said: Facts[], { why }: Chosen, doubts: Doubt[]): void {
  const words = draft.body.reduce((sum, block) => sum + toString(block).split(/\s+/).length, 0);
  const isLocked = firstSaid(said, 'free') === false;
  const isWalled = [...why].some(
    ([{ text }, reason]) => /invitation|subscribe/.test(reason) && wall.test(text),
  );
  if (words >= 200 || !(isLocked || (isWalled && words < 120))) return;
  const what = `its page is behind a paywall, and ${words} words of its text are there`;
  doubts.push(doubt(draft, 'incomplete-body', { what }));
}

const wall =
  /\b(?:to (?:continue|keep) reading|read the (?:full|whole|rest)|full access|unlock|already a subscriber|subscribers? only|abonn|suscr)/i;

/** Blocks that go, neighbours with one reason together. */
function grouped(blocks: Block[], whyOf: (block: Block) => string | undefined): LeftOut[] {
  const groups: LeftOut[] = [];
  let last: string | undefined;
  for (const block of blocks) {
    const why = whyOf(block);
    const group = groups.at(-1);
    if (group && why !== undefined && last === why) group.text += ` · ${block.text}`;
    else if (why !== undefined)
      groups.push({
        line: block.line,
        text: block.text,
        why,
        ...(isCertain(block, why) && { certain: true }),
      });
    last = why;
  }
  return groups;
}

/** Whether a reason needs no look: a fixed phrase, or words that a field or the text has. */
function isCertain({ text }: Block, why: string): boolean {
  return /twice|field|headline|summary|thread/.test(why) || boilerplateReason(text)?.certain === true;
}
