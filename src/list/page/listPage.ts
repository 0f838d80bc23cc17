/*
 * The page of kept stories in the browser. `?keep=` in its address adds a story, `#ids=` shows a list that somebody shares; else it shows
 * the reader’s own, which this browser stores.
 */
import * as t from '#messages/list/words.ts';
import type { CitedStory } from '../../citation/citedStory.ts';
import { sharedFragment, sharedIds, storyIdsIn } from '../addresses.ts';
import type { KeptStory, ListOrder } from '../keptStory.ts';
import { inOrder, isStoryId, withoutStories, withStories } from '../keptStory.ts';
import type { FormName } from '../listForms.ts';
import { listForms } from '../listForms.ts';
import type { Saved } from '../listStore.ts';
import { browserStorage, ListStore } from '../listStore.ts';
import { element } from './element.ts';
import { listElements } from './items.ts';
import { StoryPages, withPage } from './readPages.ts';
import { copy, download } from './takingAlong.ts';

const page = element('.kept-list');
// In a copy that works at any path, the base is relative to the page, and pages are named with their files.
const { base: written = '/', pageFile = '', front = '', archive = '', language = '' } = page.dataset;
const base = new URL(written, location.href).pathname;
const addressOf = (below: string): string => base + below + pageFile;
const place = { front, here: location.origin + base };
const store = new ListStore(base, browserStorage());
const pages = new StoryPages(place, addressOf);
const heading = element('h1');
const ownHeading = heading.textContent;
const status = element('.status');
const undoButton = element('.undo');
const tools = element('.tools');
const count = element('.count');
const order = element<HTMLSelectElement>('#order');
const form = element<HTMLSelectElement>('#form');
const list = element('.kept');
/** A list that somebody shares, which the address gives; undefined where the reader’s own is shown. */
let shared: KeptStory[] | undefined;
let undo: (() => Saved) | undefined;

start();

function start(): void {
  element('.needs-script').hidden = true;
  element('.head').hidden = false;
  element('.add').hidden = false;
  order.addEventListener('change', show);
  list.addEventListener('click', act);
  undoButton.addEventListener('click', takeBack);
  const onClick = (selector: string, action: () => unknown): void =>
    element(selector).addEventListener('click', action);
  onClick('.copy', copyList);
  onClick('.download', downloadList);
  onClick('.share', copyLink);
  onClick('.keep-all', () => keepAll(shown()));
  onClick('.clear', clear);
  element('.add form').addEventListener('submit', addTexts);
  addEventListener('hashchange', () => {
    say('');
    openAddress();
  });
  addEventListener('storage', ({ key }) => {
    if (key !== store.key && key !== null) return;
    store.read();
    show();
  });
  if (store.isDamaged) say(t.damaged);
  openAddress();
}

/** Does what the address asks for. */
function openAddress(): void {
  const ids = sharedIds(location.hash);
  shared = ids.length ? ids.map(unread) : undefined;
  const id = new URLSearchParams(location.search).get('keep')?.replace(/^\/|\/$/g, '');
  show();
  if (id === undefined) void readAll();
  else void keepAsked(id);
}

/** Keeps the story that the address names; it is not kept again when the page is loaded again. */
async function keepAsked(id: string): Promise<void> {
  history.replaceState(undefined, '', addressOf('list/'));
  const found = isStoryId(id) ? await readThrough(unread(id)) : undefined;
  if (!found || found.state === 'missing') say(t.noSuchStory);
  else {
    const isThere = store.stories.some((story) => story.id === found.id);
    add([found], isThere ? t.wasKept(titleOf(found)) : t.isKept(titleOf(found)));
    const back = element<HTMLAnchorElement>('.back');
    back.href = addressOf(`stories/${found.id}/`);
    back.hidden = false;
  }
  void readAll();
}

/** Reads the pages of the stories shown that were not read today, some at a time. To show a long list takes longer than to read some pages. */
async function readAll(): Promise<void> {
  let nextShown = 0;
  const waiting = shown().filter(({ checked }) => checked !== today());
  while (waiting.length) {
    const some = waiting.splice(0, atATime);
    const read = await Promise.all(some.map(readThrough));
    const edit = (stories: KeptStory[]): KeptStory[] =>
      withStories(
        [],
        stories.map((story) => read[some.findIndex(({ id }) => id === story.id)] ?? story),
      );
    if (shared) shared = edit(shared);
    if (store.stories.some(({ id }) => some.some((story) => story.id === id))) store.change(edit);
    if (waiting.length && performance.now() < nextShown) continue;
    show();
    nextShown = performance.now() + betweenShown;
  }
}

/** A story with what its page says now, followed to where it has moved. */
async function readThrough(story: KeptStory): Promise<KeptStory> {
  let now = story;
  for (let steps = 0; steps < 3; steps++) {
    const read = await pages.at(now.id);
    if (!read) return now;
    now = withPage(now, read, today());
    if (read.state !== 'moved') break;
  }
  return now;
}

/** Shows the list; what has the focus keeps it. */
function show(): void {
  const focused = document.activeElement;
  const id = focused instanceof HTMLElement && list.contains(focused) ? focused.dataset['id'] : undefined;
  const stories = shown();
  const own = new Set(store.stories.map((story) => story.id));
  list.replaceChildren(...listElements(stories, { page: addressOf, isKept: (story) => own.has(story) }));
  if (id !== undefined) buttonOf(id)?.focus();
  heading.textContent = shared ? t.sharedHeading : ownHeading;
  count.textContent = shared ? t.sharedCount(stories.length) : t.ownCount(stories.length);
  tools.hidden = !stories.length;
  element('.empty').hidden = stories.length > 0;
  element('.keep-all').hidden = !shared;
  element('.clear').hidden = Boolean(shared);
  element('.own').hidden = !shared;
}

function shown(): KeptStory[] {
  return inOrder(shared ?? store.stories, order.value as ListOrder);
}

/** Keeps or removes the story whose button is pressed. */
function act(event: Event): void {
  const id = event.target instanceof HTMLButtonElement ? event.target.dataset['id'] : undefined;
  const stories = shown();
  const at = stories.findIndex((story) => story.id === id);
  const story = stories[at];
  if (!story) return;
  if (!store.stories.some((one) => one.id === id)) return add([story], t.isKept(titleOf(story)));
  remove([story], t.isRemoved(titleOf(story)));
  const near = shown()[Math.min(at, shown().length - 1)];
  ((near && buttonOf(shared ? story.id : near.id)) ?? status).focus();
}

function keepAll(stories: KeptStory[]): void {
  const own = new Set(store.stories.map(({ id }) => id));
  add(stories, t.areKept(stories.filter(({ id }) => !own.has(id)).length));
}

function clear(): void {
  const { stories } = store;
  remove(stories, t.areRemoved(stories.length));
  undoButton.focus();
}

function add(stories: KeptStory[], text: string): void {
  const there = new Set(store.stories.map(({ id }) => id));
  const fresh = stories.filter(({ id }) => !there.has(id)).map((story) => ({ ...story, kept: Date.now() }));
  const saved = fresh.length ? store.change((now) => withStories(now, fresh)) : 'saved';
  const ids = fresh.map(({ id }) => id);
  told(saved, text, fresh.length ? () => store.change((now) => withoutStories(now, ids)) : undefined);
}

function remove(stories: KeptStory[], text: string): void {
  const ids = stories.map(({ id }) => id);
  const saved = store.change((now) => withoutStories(now, ids));
  told(saved, text, () => store.change((now) => withStories(now, stories)));
}

function takeBack(): void {
  if (!undo) return;
  told(undo(), t.isUndone);
  status.focus();
}

/** Says how a change went, and shows the list as it is now. */
function told(saved: Saved, text: string, back?: () => Saved): void {
  if (saved === 'full') say(t.full);
  else say(saved === 'unkept' ? `${text} ${t.unkept}` : text, back);
  show();
}

function say(text: string, back?: () => Saved): void {
  undo = back;
  undoButton.hidden = !back;
  status.textContent = text;
}

async function copyList(): Promise<void> {
  const { text, leftOut } = listText();
  const name = form.selectedOptions[0]?.textContent?.trim() ?? '';
  say((await copy(text)) ? t.copied(name) + leftOut : t.notCopied);
}

function downloadList(): void {
  const { ending, type } = listForms[form.value as FormName];
  const { text, leftOut } = listText();
  download(text, `${t.fileName}.${ending}`, type);
  if (leftOut) say(leftOut.trim());
}

/** The list in the form that is chosen, and how many stories are not in it. */
function listText(): { text: string; leftOut: string } {
  const stories = shown();
  const cited = stories.flatMap(citedStory);
  const missing = stories.length - cited.length;
  return {
    text: listForms[form.value as FormName].text(cited, { citation: t.citation, columns: t.columns }),
    leftOut: missing ? t.leftOut(missing) : '',
  };
}

function citedStory({ id, facts }: KeptStory): CitedStory[] {
  if (!facts) return [];
  const { lang, ...rest } = facts;
  return [{ id, ...rest, lang: lang || language, archive, address: `${front}stories/${id}/` }];
}

async function copyLink(): Promise<void> {
  const address = `${location.origin}${addressOf('list/')}${sharedFragment(shown().map(({ id }) => id))}`;
  say((await copy(address)) ? t.linkCopied : address);
}

/** Adds the stories whose addresses stand in the chosen files and the pasted text. */
async function addTexts(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  const files = element<HTMLInputElement>('#file');
  const pasted = element<HTMLTextAreaElement>('#pasted');
  const texts = await Promise.all([...(files.files ?? [])].map((file) => file.text()));
  const ids = storyIdsIn([...texts, pasted.value].join('\n'), place);
  if (!ids.length) return say(t.noneFound);
  const found = await Promise.all(ids.map((id) => readThrough(unread(id))));
  keepAll(found.filter(({ state }) => state !== 'missing'));
  (event.target as HTMLFormElement).reset();
  status.focus();
}

function unread(id: string): KeptStory {
  return { id, kept: 0 };
}

function titleOf({ id, facts }: KeptStory): string {
  return facts?.title ?? id;
}

function buttonOf(id: string): HTMLButtonElement | null {
  return list.querySelector(`button[data-id="${CSS.escape(id)}"]`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** How many pages are fetched at a time. */
const atATime = 6;
/** While pages are read, in milliseconds. */
const betweenShown = 1000;
