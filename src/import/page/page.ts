import type { Element, Root } from 'hast';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visible } from '../../parse/sourceText.ts';
import { append } from '../core/append.ts';
import type { About, Delivery, Doubt, Draft, LeftOut } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { bare } from '../core/normalizeDraft.ts';
import { absolute, fragmentOf, plainText, tangled, withoutTags } from '../core/notation/html.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import { boilerplateKinds, boilerplateReason } from '../core/printed/boilerplate.ts';
import { refusal } from '../core/refusals.ts';
import type { Block, Body } from './blocks.ts';
import { bodyOf, isWithin } from './blocks.ts';
import { chooseBlocks } from './choose.ts';
import { draftOf, noticesIn } from './draft.ts';
import type { Facts } from './facts.ts';
import { factsOf, firstSaid, isArticle, noFacts, pageFacts } from './facts.ts';
import { figuresOf, photosOf } from './figures.ts';
import { isNear, printedFacts } from './head.ts';
import { noStory, wholeArticles } from './noStory.ts';
import { articleBlocks } from './readability.ts';
import type { Origin } from './savedFrom.ts';
import { original, originOf } from './savedFrom.ts';
import { siteNames } from './source.ts';
import { storyTree } from './storyTree.ts';
import type { Described, JsonLd } from './things.ts';
import { describedThings, metaThing, readJsonLd, typesOf } from './things.ts';
import { lettersIn, toldText, wholeBody } from './told.ts';
import { attribute, elementsOf, firstOf, pageTree, rawText, wordsIn } from './tree.ts';

/**
 * Reads a saved page of any news site (WHATWG HTML). What its machine-readable parts say of the story is believed in this order: JSON-LD (schema.org
 * `NewsArticle`), microdata and RDFa, Open Graph and other `meta` elements, and what is printed. The text is the text of the page.
 * No script is run and nothing is fetched.
 */
export function readPage(text: string, about?: About): Delivery {
  const isMhtml =
    /^\s*(?:From|MIME-Version|Return-Path|Snapshot-Content-Location|Subject|Date): /i.test(text) &&
    /^content-type:\s*multipart\//im.test(text.slice(0, 4_000));
  const mhtml = { what: 'is an MHTML page and not HTML', advice: 'Save the page as HTML.' };
  if (isMhtml) return refusedWhole({ line: 1, ...refusal('unknown-format', mhtml) });
  const tree = tangled(text) ? undefined : pageTree(text);
  if (!tree) return readWords(text, about);
  const what = 'is a frameset, whose text stands in other files';
  const frames = { what, advice: 'Save the frame that holds the story.' };
  if (firstOf(tree, ({ tagName }) => tagName === 'frameset'))
    return refusedWhole({ line: 1, ...refusal('text-elsewhere', frames) });
  const jsonLd = readJsonLd(tree);
  const delivery = storiesOf(pageOf(tree, text, jsonLd, about));
  for (const { line, text: start } of jsonLd.damaged)
    delivery.doubts.push(doubt({ line }, 'damaged-metadata', { start: oneLine(start).slice(0, 60) }));
  return delivery;
}

/** A page, with what its parts say. */
interface Page {
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
  canonical: string | undefined;
  base: string;
}

function pageOf(tree: Root, html: string, jsonLd: JsonLd, about: About | undefined): Page {
  const first = (tagName: string) => firstOf(tree, (one) => one.tagName === tagName);
  const root = first('html');
  const title = first('title');
  const base = first('base');
  const body = first('body') ?? { type: 'element', tagName: 'body', properties: {}, children: [] };
  const isCanonical = (one: Element) => / canonical /.test(` ${attribute(one, 'rel')} `);
  const canonical = firstOf(tree, (one) => one.tagName === 'link' && isCanonical(one));
  const described = describedThings(tree);
  const meta = metaThing(tree);
  const pages = [...jsonLd.things, ...described.map(({ thing }) => thing)].filter((thing) =>
    typesOf(thing).some((type) => /^(?:WebPage|ItemPage|AboutPage)$/.test(type)),
  );
  const site = jsonLd.things.find((thing) => typesOf(thing).includes('WebSite'));
  const lang = root && (attribute(root, 'lang') || attribute(root, 'xmlLang') || undefined);
  return {
    body: bodyOf(body),
    title: oneLine(title ? rawText(title) : ''),
    articles: jsonLd.things.filter(isArticle).map((thing) => factsOf(thing, jsonLd.byId)),
    described: described.filter(({ thing }) => isArticle(thing) || typesOf(thing).includes('hentry')),
    meta: { ...factsOf(meta), kinds: typesOf(meta).filter((type) => type === 'article') },
    page: [
      ...pages.map((thing) => pageFacts(thing, jsonLd.byId)),
      { ...noFacts(), lang, source: site && factsOf(site, jsonLd.byId).title },
      factsOf({ inLanguage: meta['locale'] }),
    ],
    kinds: [...jsonLd.things, meta].flatMap(typesOf),
    origin: originOf(tree, html, about),
    canonical: canonical && attribute(canonical, 'href'),
    base: base ? attribute(base, 'href') : '',
  };
}

/** The stories of a page: as a rule one, or each `article` where several stand there whole. */
function storiesOf(page: Page): Delivery {
  const { articles, meta, canonical, origin, body } = page;
  const isLive = articles.some(({ kinds }) => kinds.includes('LiveBlogPosting'));
  const isOne =
    meta.kinds.includes('article') || (articles.length === 1 && (canonical ?? origin.url) !== undefined);
  const elements = isLive ? [] : wholeArticles(body, isOne);
  if (elements.length < 2) return oneStory(page);
  const delivery = emptyDelivery();
  for (const element of elements) {
    const part = oneStory(partOf(page, element), true);
    for (const list of ['stories', 'refused', 'leftOut', 'doubts'] as const)
      append<unknown>(delivery[list], part[list]);
  }
  const isRest = ({ element }: Block) => !elements.some((outer) => isWithin(element, outer, body));
  const why = 'stands outside the stories of the page';
  append(
    delivery.leftOut,
    grouped(body.blocks, (block) => (isRest(block) ? why : undefined)),
  );
  return delivery;
}

/** Of a page with several stories, what is said of one: what names no story in particular is said of all. */
function partOf(page: Page, element: Element): Page {
  const heading = firstOf(element, ({ tagName }) => /^h[1-3]$/.test(tagName));
  const key = bare(heading ? wordsIn(heading) : '');
  const inner = new Set([element, ...elementsOf(element)]);
  const link = heading && [heading, ...elementsOf(heading)].find(({ tagName }) => tagName === 'a');
  const ofSite = ({ source, lang, rights }: Facts): Facts => ({ ...noFacts(), source, lang, rights });
  return {
    ...page,
    body: bodyOf(element),
    title: '',
    articles: page.articles.filter(({ title }) => title !== undefined && isNear(bare(title), key)),
    described: page.described.filter((one) => inner.has(one.element)),
    meta: ofSite(page.meta),
    page: page.page.map(ofSite),
    canonical: link ? attribute(link, 'href') : '',
  };
}

function oneStory(page: Page, isPart = false): Delivery {
  const { body, title, meta, kinds, origin, canonical } = page;
  const said = witnesses(page);
  const titles = [...said.flatMap((facts) => facts.title ?? []), ...(title ? [title] : [])];
  const sites = siteNames(said, title, body);
  const told = toldText(said);
  const figures = figuresOf(body);
  const picks = isPart ? undefined : articleBlocks(body, titles[0] ?? '');
  const text = told?.map((block) => toString(block)).join('\n');
  const chosen = chooseBlocks(body, { figures, picks, text, titles, sites });
  const { why } = chosen;
  const printed = printedFacts(body, chosen, titles, sites);
  for (const [block, reason] of printed.used) why.set(block, reason);
  const isKept = (block: Block) => !why.has(block);
  if (lettersIn(told ?? []) < shortestText) {
    const isArticle = said.some((facts) => facts.kinds.length) || meta.date !== undefined;
    const name = printed.facts.title ?? title;
    const none = noStory({ title: name, story: chosen.story.filter(isKept), body, kinds, isArticle });
    if (none) return refusedWhole({ line: 1, ...none, ...(visible.test(name) && { title: name }) });
  }
  const { photos, leftOut } = photosOf(body, figures, chosen, said, printed.headline);
  const others = body.blocks.filter((block) => /outside|not taken|footer|beside/.test(why.get(block) ?? ''));
  const notices = noticesIn(chosen.story.filter(isKept), others);
  for (const { block, kind } of notices) why.set(block, `is a ${kind}, which has a field of its own`);
  const story = chosen.story.filter(isKept);
  const line = printed.headline?.line ?? story[0]?.line ?? 1;
  const base = baseOf(page, said);
  const fragment = fragmentOf(storyTree(story, body), { ...(base !== undefined && { base }) });
  append(
    leftOut,
    fragment.leftOut.map((one) => ({ ...one, line })),
  );
  const guesses = !isPart && picks === undefined ? ['its page is too large for Readability'] : [];
  if (chosen.unsure !== undefined) guesses.push(chosen.unsure);
  const doubts: Doubt[] = guesses.map((guess) => doubt({ line }, 'guessed-body', { why: guess }));
  const draft = draftOf(
    {
      ...{ line, said, photos, notices, origin, canonical, pageTitle: title },
      ...{ printed: printed.facts, dateWords: printed.dateWords, tags: tagsOf(body) },
      body: wholeBody(fragment.body, { told, said, printed: chosen.printed, line }, doubts),
    },
    leftOut,
  );
  const [rights] = [...why].find(([, reason]) => reason === boilerplateKinds.rights) ?? [];
  if (rights) draft.rights ??= rights.text;
  reportPaywall(draft, said, why, doubts);
  append(draft.doubts, doubts);
  const fields = new Set([draft.title, draft.summary].map((field = '') => bare(field)));
  const reasonOf = (block: Block) =>
    fields.has(bare(block.text)) || figures.has(block) ? undefined : why.get(block);
  append(leftOut, grouped(body.blocks, reasonOf));
  return { ...emptyDelivery(), stories: [draft], leftOut };
}

/** In letters: a text in JSON-LD that is a story even where the page prints nothing. */
const shortestText = 120;

/** The surest first: the article of the JSON-LD that has the page’s headline, microdata, `meta`, the page itself. */
function witnesses({ articles, described, meta, page, title }: Page): Facts[] {
  const keys = [meta.title ?? '', title].filter(Boolean).map(bare);
  const article =
    articles.find((one) => one.title !== undefined && keys.some((key) => isNear(key, bare(one.title!)))) ??
    articles.find(({ text }) => text !== undefined) ??
    articles.find(({ date }) => date) ??
    articles[0];
  const inText = described.slice(0, 1).map(({ thing }) => factsOf(thing));
  return [...(article ? [article] : []), ...inText, meta, ...page];
}

/** What relative links are relative to. */
function baseOf({ base, origin, canonical }: Page, said: Facts[]): string | undefined {
  const found = absolute(original(base), origin.url) ?? firstSaid(said, 'url') ?? origin.url ?? canonical;
  return found === undefined ? undefined : original(found);
}

function tagsOf(body: Body): string[] {
  const isTag = (one: Element) => one.tagName === 'a' && / tag /.test(` ${attribute(one, 'rel')} `);
  return [...elementsOf(body.element)].filter(isTag).map(wordsIn).slice(0, 40);
}

/** A page that is not free, and shows so little that it may be a beginning. */
function reportPaywall(draft: Draft, said: Facts[], why: Map<Block, string>, doubts: Doubt[]): void {
  const words = countWords(draft.body);
  const isLocked = firstSaid(said, 'free') === false;
  const isWalled = [...why].some(
    ([{ text }, reason]) => /invitation|subscribe/.test(reason) && wall.test(text),
  );
  if (words >= 200 || !(isLocked || (isWalled && words < 120))) return;
  const what = `its page is behind a paywall, and ${words} words of its text are there`;
  doubts.push(doubt(draft, 'incomplete-body', { what }));
}

function countWords(body: RootContent[]): number {
  return body.reduce((sum, block) => sum + toString(block).split(/\s+/).length, 0);
}

const wall =
  /\b(?:to (?:continue|keep) reading|read the (?:full|whole|rest)|full access|unlock|already a subscriber|subscribers? only|abonn|suscr)/i;

/** Blocks that go, neighbours with one reason together. A reason needs no look where it is a fixed phrase, or a field or the text has the words. */
function grouped(blocks: Block[], whyOf: (block: Block) => string | undefined): LeftOut[] {
  const groups: LeftOut[] = [];
  let last: string | undefined;
  for (const block of blocks) {
    const why = whyOf(block);
    const group = groups.at(-1);
    const { text, line } = block;
    const certain =
      why && (/twice|field|headline|summary|thread/.test(why) || boilerplateReason(text)?.certain);
    if (group && why !== undefined && last === why) group.text += ` · ${text}`;
    else if (why !== undefined) groups.push({ line, text, why, ...(certain && { certain }) });
    last = why;
  }
  return groups;
}

/** A page too large or too tangled to be told apart: all its words are the text, and only what its head says is read beside them. */
function readWords(html: string, about: About | undefined): Delivery {
  const start = html.search(/<body[\s>]/i);
  const head = html.slice(0, start === -1 || start > longestHead ? longestHead : start);
  const tree = (tangled(head) ? undefined : pageTree(head)) ?? { type: 'root', children: [] };
  const { body, photos, leftOut } = withoutTags(start === -1 ? html : html.slice(start), 1);
  const page = pageOf(tree, head, readJsonLd(tree), about);
  const said = [...page.articles.slice(0, 1), page.meta, ...page.page];
  const { origin, canonical } = page;
  const rest = { origin, canonical, pageTitle: plainText(page.title), printed: noFacts() };
  const draft = draftOf({ line: 1, said, body: [], photos: [], notices: [], tags: [], ...rest }, leftOut);
  draft.body = body.filter((block) => toString(block) !== draft.title);
  draft.photos = photos;
  const why =
    'its markup is too large or nests too deep to tell story and boilerplate apart, and all its words were taken';
  draft.doubts.push(doubt({ line: 1 }, 'guessed-body', { why }));
  const none = { line: 1, ...refusal('no-text', { what: 'holds no text', advice: 'Save the page again.' }) };
  return { ...emptyDelivery(), leftOut, ...(draft.body.length ? { stories: [draft] } : { refused: [none] }) };
}

const longestHead = 300_000;
