import type { Element, Root } from 'hast';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visible } from '../../parse/sourceText.ts';
import { append } from '../core/append.ts';
import { wordsOf } from '../core/coverage.ts';
import type { About, Delivery, Doubt, LeftOut } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { bare, oneLine } from '../core/notation/oneLine.ts';
import { fragmentOf, plainText, withoutTags } from '../core/notation/html.ts';
import { tangled } from '../core/notation/nesting.ts';
import { absolute } from '../core/notation/address.ts';
import { siteInTitle } from '../core/outlet.ts';
import { proseWords } from '../core/leftOut.ts';
import { visibleTexts } from '../core/notation/visibleText.ts';
import { boilerplateKinds, boilerplateReason } from '../core/printed/boilerplate.ts';
import { isByline } from '../core/printed/byline.ts';
import { refusal } from '../core/refusals.ts';
import type { Block, Body } from './blocks.ts';
import { bodyOf, isHead, isProse, outwards, unspaced } from './blocks.ts';
import type { Chosen } from './choose.ts';
import { chooseBlocks } from './choose.ts';
import type { Facts } from './facts.ts';
import { factsOf, firstSaid, isArticle } from './facts.ts';
import type { Figure } from './figures.ts';
import { describedOnly, figuresOf, photosOf } from './figures.ts';
import type { Printed } from './head.ts';
import { isNear, printedFacts } from './head.ts';
import { takeStory } from './item.ts';
import { noStory, wholeArticles } from './noStory.ts';
import { articleBlocks } from './readability.ts';
import { original, originOf } from './savedFrom.ts';
import { storyTree } from './storyTree.ts';
import type { JsonLd, Thing } from './things.ts';
import { describedThings, metaThing, readJsonLd, scriptedText, scriptsOf, typesOf } from './things.ts';
import { lettersOf, toldText, wholeBody } from './told.ts';
import { attribute, elementsOf, firstOf, pageTree, rawText, tokens, wordsIn } from './tree.ts';

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
type Page = ReturnType<typeof pageOf>;

function pageOf(tree: Root, html: string, { things, byId }: JsonLd, about: About | undefined) {
  const first = (name: string, rel = '') =>
    firstOf(tree, (one) => one.tagName === name && (!rel || tokens(one, 'rel').includes(rel)));
  const valueOf = (element: Element | undefined, name: string) => (element ? attribute(element, name) : '');
  const root = first('html');
  const described = describedThings(tree);
  const meta = metaThing(tree);
  const isOf = (shape: RegExp) => (thing: Thing) => typesOf(thing).some((type) => shape.test(type));
  const all = [...things, ...described.map(({ thing }) => thing)];
  const pages = all.filter(isOf(/^(?:WebPage|ItemPage|AboutPage)$/)).map((thing) => factsOf(thing, byId));
  const names = things.filter(isOf(/^WebSite$/)).map((thing) => factsOf(thing, byId).title);
  const lang = valueOf(root, 'lang') || valueOf(root, 'xmlLang') || undefined;
  return {
    body: bodyOf(first('body') ?? { type: 'element', tagName: 'body', properties: {}, children: [] }),
    /** Of its `title` element. */
    title: oneLine(rawText(first('title'))),
    articles: things.filter(isArticle).map((thing) => factsOf(thing, byId)),
    described: described.filter(({ thing }) => isArticle(thing) || isOf(/^hentry$/)(thing)),
    meta: { ...factsOf(meta), kinds: typesOf(meta).filter((type) => type.startsWith('article')) },
    site: [
      // What a page says of itself may stand in for what its article does not say.
      ...pages.map((facts) => ofPage(facts)),
      { ...factsOf({}), lang, source: names[0] },
      factsOf({ inLanguage: meta['locale'] }),
    ],
    kinds: [...things, meta].flatMap(typesOf),
    origin: originOf(tree, html, about),
    canonical: valueOf(first('link', 'canonical'), 'href') || undefined,
    base: valueOf(first('base'), 'href'),
    scripts: scriptsOf(tree),
  };
}

function ofPage({ id, date, updated, source, url, lang, rights, free, summary }: Facts): Facts {
  return { ...factsOf({}), id, date, updated, source, url, lang, rights, free, summary };
}

/** The stories of a page: as a rule one, or each `article` where several stand there whole. */
function storiesOf(page: Page): Delivery {
  const { articles, meta, canonical, origin, body } = page;
  const isLive = articles.some(({ kinds }) => kinds.includes('LiveBlogPosting'));
  const isOne = meta.kinds.length > 0 || (articles.length === 1 && (canonical ?? origin.url) !== undefined);
  const elements = isLive ? [] : wholeArticles(body, isOne);
  const delivery = emptyDelivery();
  if (elements.length < 2) takePage(page, delivery);
  else for (const element of elements) takePage(partOf(page, element), delivery, true);
  const isRest = ({ element }: Block) => !outwards(element, body).some((outer) => elements.includes(outer));
  const why = 'stands outside the stories of the page';
  if (elements.length > 1) leaveOut(body.blocks, (block) => (isRest(block) ? why : undefined), delivery);
  return delivery;
}

/** Of a page with several stories, what is said of one: what names no story in particular is said of all. */
function partOf(page: Page, element: Element): Page {
  const heading = firstOf(element, ({ tagName }) => /^h[1-3]$/.test(tagName));
  const key = bare(heading ? wordsIn(heading) : '');
  const inner = new Set([element, ...elementsOf(element)]);
  const link = heading && [heading, ...elementsOf(heading)].find(({ tagName }) => tagName === 'a');
  const ofSite = ({ source, lang, rights }: Facts): Facts => ({ ...factsOf({}), source, lang, rights });
  return {
    ...page,
    body: bodyOf(element),
    title: '',
    articles: page.articles.filter(({ title = '' }) => isNear(bare(title), key)),
    described: page.described.filter((one) => inner.has(one.element)),
    meta: ofSite(page.meta),
    site: page.site.map(ofSite),
    canonical: link ? attribute(link, 'href') : '',
  };
}

/** Makes the story of a page, or of a part of it, or says why it is none. */
function takePage(page: Page, delivery: Delivery, isPart = false): void {
  const { body, title, meta, kinds, origin, canonical } = page;
  const scripts = isPart ? [] : page.scripts;
  const { said, other } = witnesses(page);
  const titles = said.flatMap((facts) => facts.title ?? []);
  const sites = siteNames(said, title, body);
  const isTitle = (one: string) => [...titles, title].some((key) => isNear(bare(key), bare(plainText(one))));
  const text = firstSaid(said, 'text') === undefined ? scriptedText(scripts, isTitle) : undefined;
  const told = toldText([...said, { ...factsOf({}), text }]);
  const figures = figuresOf(body);
  const picks = isPart ? undefined : articleBlocks(body, titles[0] ?? title);
  const known = knownBlocks(body, figures, [...titles, title], sites);
  const chosen = chooseBlocks(body, { known, picks, told: lettersOf(told) });
  const { why } = chosen;
  const printed = printedFacts(body, chosen, { titles, pageTitle: title, sites });
  for (const [block, reason] of printed.used) why.set(block, reason);
  const kept = body.blocks.filter((block) => !why.has(block));
  const name = printed.facts.title ?? title;
  const isArticle = said.some((facts) => facts.kinds.length) || meta.date !== undefined;
  const none = lettersOf(told).length < 120 && noStory(name, kept, body, { kinds, isArticle });
  if (none)
    return void delivery.refused.push({ line: 1, ...none, ...(visible.test(name) && { title: name }) });
  const photos = photosOf(figures, said, placeOf(body, kept, printed.headline, chosen), delivery);
  const story = [...(printed.headline ? [printed.headline] : []), ...kept];
  append(delivery.leftOut, describedOnly(body, story, figures, chosen.boilerplate));
  const line = story[0]?.line ?? 1;
  const base = absolute(original(page.base), origin.url) ?? firstSaid(said, 'url') ?? origin.url ?? canonical;
  const fragment = fragmentOf(storyTree(kept, body), base === undefined ? {} : { base: original(base) });
  for (const one of fragment.leftOut) delivery.leftOut.push({ ...one, line });
  const doubts = doubtsOf(body, kept, chosen, { line, printed, other, isLarge: !isPart && !picks });
  const isLive = said.some(({ updates }) => updates.length);
  const whole = wholeBody(fragment.body, { told, isLive, printed: chosen.printed, line }, doubts);
  reportShort(whole, { said, why, scripts }, { line, doubts });
  printed.facts.rights = [...why].find(([, reason]) => reason === boilerplateKinds.rights)?.[0].text;
  const isTag = (one: Element) => tokens(one, 'rel').includes('tag');
  const tagged = [...elementsOf(body.element)].filter(isTag).slice(0, 40);
  const lines = body.blocks.map((block) => block.text).filter(({ length }) => length < 60);
  const rest = {
    photos,
    tags: tagged.map((one) => wordsIn(one)),
    origin,
    canonical,
    pageTitle: title,
    lines,
  };
  const draft = takeStory({ line, said, printed, body: whole, ...rest }, delivery);
  append(draft.doubts, doubts);
  const fields = new Set([draft.title, draft.summary].map((field = '') => bare(field)));
  const isKept = (block: Block) => fields.has(bare(block.text)) || figures.has(block);
  const whyOf = (block: Block) => (isKept(block) ? undefined : why.get(block));
  const texts = whole.map((block) => toString(block));
  leaveOut(body.blocks, whyOf, delivery, besideStory(kept, chosen, texts, [name, draft.summary]));
}

/** Why blocks are none of the text wherever they stand. */
function knownBlocks({ blocks }: Body, figures: Map<Block, Figure>, titles: string[], sites: string[]) {
  const [heads, names] = [titles, sites].map((list) => new Set(list.map(bare)));
  const known = new Map<Block, string>();
  for (const block of blocks)
    if (figures.has(block)) known.set(block, 'is printed with a picture');
    else if (heads?.has(bare(block.text))) known.set(block, 'stands twice');
    else if (names?.has(bare(block.text))) known.set(block, 'is the name of the site');
  return known;
}

/** Doubts about what was taken for headline and text; `other` is the headline of another story that the page describes. */
function doubtsOf(
  { blocks }: Body,
  [, ...later]: Block[],
  { why, unsure }: Chosen,
  {
    line,
    printed,
    other,
    isLarge,
  }: { line: number; printed: Printed; other?: string | undefined; isLarge: boolean },
): Doubt[] {
  const { otherTitle, facts } = printed;
  const doubts: Doubt[] = [];
  const next = later.find(({ index }) => why.get(blocks[index - 1]!) === boilerplateKinds.heading);
  const isBelow = next && `what stands below “${blocks[next.index - 1]!.text}” was taken for text`;
  for (const guess of [isLarge && 'its page is too large for Readability', unsure ?? isBelow])
    if (guess) doubts.push(doubt({ line }, 'guessed-body', { why: guess }));
  // A weekly issue on one page: below its headings stand bylines.
  const below = later.filter(isHead).map(({ index }) => blocks[index + 1]);
  const author = below.find((block) => block && why.has(block) && isByline(block.text));
  const sign = `“${author?.text}” stands below a heading of its text`;
  if (author) doubts.push(doubt({ line }, 'several-stories', { sign }));
  const titled = `its page is titled “${otherTitle}”, and “${facts.title}” above its text was taken for its headline`;
  const described = `the JSON-LD of its page is headed “${other}”, which is another story’s; nothing was taken from it`;
  for (const what of [otherTitle !== undefined && titled, other !== undefined && described])
    if (what) doubts.push(doubt({ line }, 'contradiction', { what }));
  return doubts;
}

/** Which blocks that go may belong to a story all the same, and which surely do not. */
function besideStory(kept: Block[], { behind }: Chosen, texts: string[], head: (string | undefined)[]) {
  const [first, last] = [kept[0]?.index ?? Infinity, kept.at(-1)?.index ?? 0];
  const isWithin = ({ index }: Block) => index > first && index < last;
  const isPlain = (block: Block) => !block.hidden && isProse(block) && block.linked < 0.2;
  const mayBelong = (block: Block) => isPlain(block) && (isWithin(block) || behind.has(block));
  const words = wordsOf(texts.join(' ')).length;
  const own = new Set(longWords([...head, ...texts], 6));
  const isApart = (text: string, reason: string, at: Block) =>
    words >= 200 &&
    !isWithin(at) &&
    wordsOf(text).length < words &&
    isOfAnother(text, own, ofSite.test(reason) ? 4 : 8);
  return { mayBelong, isApart };
}

/** Reasons by a name that hardly an editor gives to the text of a story. */
const ofSite = /what readers|footer|subscribe|control|form|none of the page|of the author|cookies|dialog/;

/** Whether a text is of another subject than a story: of so many of its longer words not one stands there. */
function isOfAnother(text: string, own: Set<string>, many: number): boolean {
  const words = new Set(longWords([text], 6));
  const shared = [...words].filter((word) => own.has(word)).length;
  return words.size >= 5 && shared * many < words.size && !unspaced.test(text);
}

/** Under which names the site may head its page: those it tells, and what stands beside a headline of the page in its title. */
function siteNames(said: Facts[], title: string, { blocks }: Body): string[] {
  const heads = blocks.filter(({ hidden, element }) => !hidden && /^h[1-3]$/.test(element.tagName));
  const headlines = [
    ...said.map((facts) => facts.title ?? ''),
    ...heads.slice(0, 60).map(({ text }) => text),
  ];
  const beside = headlines.map((headline) => siteInTitle(title, headline));
  const behind = beside.flatMap((one) => one.behind ?? []);
  return [
    ...said.flatMap(({ source }) => source ?? []),
    ...(behind.length ? behind : beside.flatMap((one) => one.before ?? [])),
  ];
}

/** Why a picture is not of the story, by where it stands. */
function placeOf(body: Body, story: Block[], headline: Block | undefined, { boilerplate }: Chosen) {
  const around = (element: Element, name: string) =>
    outwards(element, body).find(({ tagName }) => tagName === name);
  const article = story[0] && around(story[0].element, 'article');
  const from = Math.min(headline?.index ?? Infinity, (story[0]?.index ?? 0) - 12);
  const until = (story.at(-1)?.index ?? 0) + 3;
  return ({ block, element }: Figure): string | undefined => {
    const card = around(element, 'a');
    const isCard = card && wordsIn(card).length > wordsIn(element).length + 15;
    const isIn =
      (block.index >= from && block.index <= until) || (article && around(element, 'article') === article);
    return (
      boilerplate(element) ??
      (isCard ? 'points to another story' : isIn ? undefined : 'is a picture outside the story')
    );
  };
}

/**
 * The surest first: the article of the JSON-LD that has the page’s headline, microdata, `meta`, the page itself. `other` is the headline of an article
 * that is another story’s, by its words and its address: nothing is taken from it.
 */
function witnesses({ articles, described, meta, site, title, body, canonical }: Page): {
  said: Facts[];
  other?: string | undefined;
} {
  const keys = [meta.title ?? '', title].filter(Boolean).map(bare);
  const isHeaded = (one: Facts) => keys.some((key) => isNear(key, bare(one.title ?? '')));
  const headed = articles.find(isHeaded);
  const article = headed ?? articles.find(({ text, date }) => text ?? date) ?? articles[0];
  const inText = described.slice(0, 1).map(({ thing }) => factsOf(thing));
  const rest = [...inText, meta, ...site];
  if (!article) return { said: rest };
  const shown = body.blocks.filter(({ hidden, element }) => !hidden && /^h[12]$/.test(element.tagName));
  const start = body.blocks.filter((block) => !block.hidden && isProse(block)).slice(0, 5);
  const words = new Set(
    longWords([title, ...keys, meta.summary, ...[...shown, ...start].map(({ text }) => text)]),
  );
  const own = longWords([article.title]);
  const isOwn =
    (article.url !== undefined && [canonical, meta.url].includes(article.url)) ||
    own.filter((word) => words.has(word)).length * 3 >= own.length;
  const isOther = !headed && keys.length > 0 && shown.length > 0 && own.length > 2 && !isOwn;
  return isOther ? { said: rest, other: article.title } : { said: [article, ...rest] };
}

/** The words of so many letters and more; what an ending adds to a long one is left off. */
function longWords(texts: (string | undefined)[], least = 4): string[] {
  const words = wordsOf(texts.filter(Boolean).join(' ')).filter(({ length }) => length >= least);
  return words.map((word) => word.slice(0, 7));
}

/** A text so short that it may be a beginning: its page is not free, or a script holds more of it. */
function reportShort(
  body: RootContent[],
  { said, why, scripts }: { said: Facts[]; why: Map<Block, string>; scripts: string[] },
  { line, doubts }: { line: number; doubts: Doubt[] },
): void {
  const words = body.reduce((sum, block) => sum + toString(block).split(/\s+/).length, 0);
  if (words >= 200) return;
  const report = (what: string) => doubts.push(doubt({ line }, 'incomplete-body', { what }));
  const isWalled = [...why].some(
    ([{ text }, reason]) => /invitation|subscribe/.test(reason) && wall.test(text),
  );
  if (firstSaid(said, 'free') === false || (isWalled && words < 120))
    report(`its page is behind a paywall, and ${words} words of its text are there`);
  const starts = body
    .map((block) => bare(toString(block)).slice(0, 30))
    .filter(({ length }) => length === 30);
  const isOfIt = (script: string) => {
    const letters = bare(script);
    return starts.some((start) => letters.includes(start));
  };
  const held = scripts
    .filter(isOfIt)
    .map((script) => visibleTexts(script, 'json').reduce((sum, { text }) => sum + proseWords(text), 0));
  const most = Math.max(0, ...held);
  if (most > words * 2) report(`a script of its page holds ${most} words of prose, and ${words} are shown`);
}

const wall =
  /\b(?:to (?:continue|keep) reading|read the (?:full|whole|rest)|full access|unlock|already a subscriber|subscribers? only|abonn|suscr)/i;

/**
 * Reports blocks that go, neighbours with one reason together. A reason needs no look where it is certain of each: a field, a fixed phrase, a signed
 * comment.
 */
function leaveOut(
  blocks: Block[],
  whyOf: (block: Block) => string | undefined,
  { leftOut }: Delivery,
  story?: ReturnType<typeof besideStory>,
): void {
  const from = leftOut.length;
  const starts: Block[] = [];
  let open: LeftOut | undefined;
  for (const block of blocks) {
    const { text, line } = block;
    const why = whyOf(block);
    // A long text in a box of that name may be more than the field holds.
    const isField = /thread/.test(why ?? '') || (/field|headline/.test(why ?? '') && text.length < 300);
    const certain = isField || boilerplateReason(text)?.certain === true;
    const mayBelong = story?.mayBelong(block) ?? false;
    if (open && open.why === why && open.mayBelong === mayBelong)
      Object.assign(open, { text: `${open.text} · ${text}`, certain: open.certain && certain });
    else if (why === undefined) open = undefined;
    else {
      leftOut.push((open = { line, text, why, certain, mayBelong }));
      starts.push(block);
    }
  }
  for (const [index, one] of leftOut.slice(from).entries())
    one.certain ||= story?.isApart(one.text, one.why, starts[index]!) === true;
}

/** A page too large or too tangled to be told apart: all its words are the text, and only what its head says is read beside them. */
function readWords(html: string, about: About | undefined): Delivery {
  const start = html.search(/<body[\s>]/i);
  const head = html.slice(0, start === -1 || start > longestHead ? longestHead : start);
  const tree = (tangled(head) ? undefined : pageTree(head)) ?? { type: 'root', children: [] };
  const { body, photos, leftOut } = withoutTags(start === -1 ? html : html.slice(start), 1);
  const page = pageOf(tree, head, readJsonLd(tree), about);
  const said = [...page.articles.slice(0, 1), page.meta, ...page.site];
  const { origin, canonical } = page;
  const delivery = { ...emptyDelivery(), leftOut };
  const none = { line: 1, ...refusal('no-text', { what: 'holds no text', advice: 'Save the page again.' }) };
  if (!body.length) return { ...delivery, refused: [none] };
  const rest = {
    origin,
    canonical,
    pageTitle: plainText(page.title),
    printed: { facts: factsOf({}), dates: [] },
  };
  const draft = takeStory({ line: 1, said, body, photos, tags: [], lines: [], ...rest }, delivery);
  const why =
    'its markup is too large or nests too deep to tell story and boilerplate apart, and all its words were taken';
  draft.doubts.push(doubt({ line: 1 }, 'guessed-body', { why }));
  return delivery;
}

const longestHead = 300_000;
