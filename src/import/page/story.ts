import { append } from '../core/append.ts';
import { toString } from 'mdast-util-to-string';
import { visible } from '../../parse/sourceText.ts';
import type { Delivery, Doubt, Draft, LeftOut } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { absolute, fragmentOf } from '../core/notation/html.ts';
import type { Chosen } from './article.ts';
import { chooseBlocks } from './article.ts';
import type { Block, Body } from './blocks.ts';
import { bodyOf, keyOf, outwards } from './blocks.ts';
import { draftOf } from './draft.ts';
import type { Facts } from './facts.ts';
import { firstSaid } from './facts.ts';
import type { Figure } from './figures.ts';
import { figuresOf } from './figures.ts';
import type { Printed } from './head.ts';
import { headlineOf, printedFacts } from './head.ts';
import { isNear } from './headline.ts';
import type { Described } from './microdata.ts';
import { articleFacts } from './newsArticle.ts';
import { noStory } from './noStory.ts';
import type { Notice } from './notices.ts';
import { giveNotices, noticesIn } from './notices.ts';
import { photosOf } from './photos.ts';
import { copyrightLine } from './pointers.ts';
import { articleBlocks } from './readability.ts';
import type { Origin } from './savedFrom.ts';
import { original } from './savedFrom.ts';
import { partOf, wholeArticles } from './several.ts';
import { siteNames } from './siteName.ts';
import { storyTree } from './storyTree.ts';
import { betterBody, plainParagraphs } from './texts.ts';
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
  const articles = wholeArticles(page);
  if (articles.length < 2) return oneStory(page);
  const delivery = emptyDelivery();
  for (const element of articles) {
    const part = oneStory({ ...partOf(page, element), body: bodyOf(element) }, true);
    append(delivery.stories, part.stories);
    append(delivery.refused, part.refused);
    append(delivery.leftOut, part.leftOut);
    append(delivery.doubts, part.doubts);
  }
  const within = new Set(articles);
  const rest = page.body.blocks.filter(
    ({ element }) => ![...outwards(element, page.body)].some((outer) => within.has(outer)),
  );
  append(
    delivery.leftOut,
    grouped(rest, () => 'stands outside the stories of the page'),
  );
  return delivery;
}

function oneStory(page: Page, isPart = false): Delivery {
  const findings = found(page, isPart);
  const { chosen, printed, said, told } = findings;
  const hasText = (told.paragraphs?.join(' ').length ?? 0) > shortestText;
  const signs = {
    title: printed.facts.title ?? page.title,
    story: chosen.story,
    body: page.body,
    kinds: page.kinds,
    isArticle: said.some(({ kinds }) => kinds.length) || page.meta.date !== undefined,
  };
  const none = hasText ? undefined : noStory(signs);
  return none
    ? refusedWhole({ line: 1, ...none, ...(visible.test(signs.title) && { title: signs.title }) })
    : taken(page, findings);
}

/** In letters: a text in JSON-LD that is a story even where the page prints nothing. */
const shortestText = 150;

/** What was found out about a story, before it is written down. */
interface Findings {
  said: Facts[];
  /** Its text as JSON-LD has it. */
  told: { text: string | undefined; updates: Facts['updates']; paragraphs?: string[] };
  figures: Map<Block, Figure>;
  chosen: Chosen;
  printed: Printed;
  tooLarge: boolean;
}

function found(page: Page, isPart: boolean): Findings {
  const { body, title } = page;
  const said = witnesses(page);
  const titles = [...said.flatMap((facts) => facts.title ?? []), ...(title ? [title] : [])];
  const sites = siteNames(said, title, body);
  const told = toldText(said);
  const figures = figuresOf(body);
  const picks = isPart ? undefined : articleBlocks(body, titles[0] ?? '');
  const chosen = chooseBlocks(body, { figures, picks, text: told.paragraphs?.join('\n'), titles, sites });
  const printed = printedFacts(body, chosen, titles, sites);
  for (const [block, why] of printed.used)
    if (isOpen(chosen.why.get(block) ?? 'outside')) chosen.why.set(block, why);
  chosen.story = chosen.story.filter((block) => !chosen.why.has(block));
  return { said, told, figures, chosen, printed, tooLarge: !isPart && picks === undefined };
}

function toldText(said: Facts[]): Findings['told'] {
  const updates = said.flatMap((facts) => facts.updates);
  const entries = updates.map(({ title = '', text }) => `${title}\n${text}`).join('\n');
  const text = firstSaid(said, 'text') ?? (entries || undefined);
  return { text, updates, ...(text !== undefined && { paragraphs: plainParagraphs(text) }) };
}

/** Whether a reason against a block is only that nothing speaks for it. */
function isOpen(why: string): boolean {
  return /outside|Readability/.test(why);
}

function taken(page: Page, findings: Findings): Delivery {
  const { said, told, figures, chosen, printed } = findings;
  const notices = takeNotices(page.body, chosen);
  const line = headlineOf(printed)?.line ?? chosen.story[0]?.line ?? 1;
  const base = baseOf(page, said);
  const fragment = fragmentOf(storyTree(chosen.story, page.body), { ...(base !== undefined && { base }) });
  const doubts: Doubt[] = findings.tooLarge ? [tooLarge(line)] : [];
  const body = betterBody(fragment.body, { ...told, printed: chosen.printed, line }, doubts);
  const { photos, leftOut } = photosOf(page.body, figures, chosen, said, printed);
  append(
    leftOut,
    fragment.leftOut.map((one) => ({ ...one, line })),
  );
  const { origin, canonical, title: pageTitle } = page;
  const { facts, dateWords } = printed;
  const known = { line, said, printed: facts, body, photos, origin, pageTitle, tags: tagsOf(page.body) };
  const draft = draftOf(
    {
      ...known,
      ...(dateWords !== undefined && { dateWords }),
      ...(canonical !== undefined && { canonical }),
    },
    leftOut,
  );
  giveNotices(draft, notices, said);
  giveCopyright(draft, chosen);
  tellPaywall(draft, said, chosen, doubts);
  append(draft.doubts, doubts);
  const whyNot = (block: Block) =>
    figures.has(block) || repeats(block, draft) ? undefined : chosen.why.get(block);
  return {
    ...emptyDelivery(),
    stories: [draft],
    leftOut: [...leftOut, ...grouped(page.body.blocks, whyNot)],
  };
}

/** Takes corrections and notes out of the text, and from where else they stand. */
function takeNotices(body: Body, chosen: Chosen): Notice[] {
  const others = body.blocks.filter((block) => {
    const why = chosen.why.get(block);
    return why !== undefined && (isOpen(why) || /footer/.test(why));
  });
  const notices = noticesIn(chosen.story, others);
  for (const { block, kind } of notices) chosen.why.set(block, `is a ${kind}, which has a field of its own`);
  chosen.story = chosen.story.filter((block) => !chosen.why.has(block));
  return notices;
}

/** What relative links are relative to. */
function baseOf({ base = '', origin, canonical }: Page, said: Facts[]): string | undefined {
  const found = absolute(original(base), origin.url) ?? firstSaid(said, 'url') ?? origin.url ?? canonical;
  return found === undefined ? undefined : original(found);
}

function tooLarge(line: number): Doubt {
  const message =
    'its page is too large for Readability; story and furniture were told apart by names alone.';
  return { line, message, fix: 'Look whether all of the text is the story’s.' };
}

function giveCopyright(draft: Draft, { why }: Chosen): void {
  const [line] = [...why].find(([, reason]) => reason === copyrightLine) ?? [];
  if (line) draft.rights ??= line.text;
}

/** The surest first: the article of the JSON-LD that has the page’s headline, microdata, `meta`, the page itself. */
function witnesses({ articles, described, meta, page, title }: Page): Facts[] {
  const keys = [meta.title, title].flatMap((one) => (one === undefined ? [] : [keyOf(one)]));
  const same = articles.find(
    (one) => one.title !== undefined && keys.some((key) => isNear(key, keyOf(one.title!))),
  );
  const article =
    same ??
    articles.find(({ text }) => text !== undefined) ??
    articles.find(({ date }) => date) ??
    articles[0];
  const inText = described.slice(0, 1).map(({ thing }) => articleFacts(thing, { byId: new Map() }, 1));
  return [...(article ? [article] : []), ...inText, meta, ...page];
}

function tagsOf(body: Body): string[] {
  return [...elementsOf(body.element)]
    .filter((element) => element.tagName === 'a' && / tag /.test(` ${attribute(element, 'rel')} `))
    .map(wordsIn)
    .slice(0, 40);
}

/** A page that is not free, and shows so little that it may be a beginning. */
function tellPaywall(draft: Draft, said: Facts[], { why }: Chosen, doubts: Doubt[]): void {
  const words = draft.body.reduce((sum, block) => sum + toString(block).split(/\s+/).length, 0);
  const locked = firstSaid(said, 'free') === false;
  const wall = [...why].some(
    ([{ text }, reason]) =>
      reason === 'asks to subscribe' &&
      /\b(?:to (?:continue|keep) reading|read the (?:full|whole|rest)|full access|unlock|already a subscriber|subscribers? only|abonn|suscr)/i.test(
        text,
      ),
  );
  if (words >= 200 || !(locked || (wall && words < 120))) return;
  doubts.push({
    line: draft.line,
    message: `its page is behind a paywall, and ${words} words of its text are there.`,
    fix: 'Look whether the story is whole; if not, get its text from its source.',
  });
}

function repeats({ text }: Block, draft: Draft): boolean {
  const key = keyOf(text);
  return [draft.title, draft.summary].some((field) => field !== undefined && keyOf(field) === key);
}

/** Blocks that go, neighbours with one reason together. */
function grouped(blocks: Block[], whyOf: (block: Block) => string | undefined): LeftOut[] {
  const groups: LeftOut[] = [];
  let last: string | undefined;
  for (const block of blocks) {
    const why = whyOf(block);
    if (why === undefined) {
      last = undefined;
      continue;
    }
    const group = groups.at(-1);
    if (group && last === why) group.text += ` · ${block.text}`;
    else groups.push({ line: block.line, text: block.text, why });
    last = why;
  }
  return groups;
}
