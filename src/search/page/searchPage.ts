/*
 * The search page in the browser. The query is in the address, so that a search can be shared, kept and gone back to; this script reads the
 * address, asks the engine and shows its answer.
 */
import * as t from '#messages/search/page.ts';
import type { Answer, Reach } from './answer.ts';
import { chipElements } from './chipElements.ts';
import { closest, element, link, make, nodesOf } from './dom.ts';
import { Engine } from './engine.ts';
import { FacetPanel } from './facetPanel.ts';
import { atATime } from '../finding.ts';
import type { NameEntry } from '../names.ts';
import { kinds, shardsIn } from '../names.ts';
import { inTurn } from './inTurn.ts';
import { linesAfter, mayHoldDate } from './linesAfter.ts';
import { orderLinks, orderOf } from './orders.ts';
import { Picker } from './picker.ts';
import type { DatesRead, Problem, Query } from '../query.ts';
import {
  addressOf,
  asksForSomething,
  asWords,
  readAddress,
  subjectsIn,
  withDates,
  withSubject,
} from '../query.ts';
import { ResultList } from './resultList.ts';
import { keepScrollPosition, savedScrollPosition, saveScrollPosition } from './scroll.ts';
import { SubjectField } from './subjectField.ts';
import { suggest } from './suggest.ts';
import type { Line } from './wording.ts';
import type { Tools } from '../tools/tools.ts';
import { countText } from './wording.ts';
import { yearBars } from './yearBars.ts';

interface Asked {
  query: Query;
  typed: Query;
  problems: Problem[];
  dates?: DatesRead;
}

const form = element<HTMLFormElement>('form.search');
const box = element<HTMLInputElement>('#q');
const chips = element('.chips');
const fields = element<HTMLDetailsElement>('.fields');
const status = element('.status');
const orders = element('.orders');
const notes = element('.notes');
const years = element('.year-bars');
const left = element('.left');
const more = element<HTMLAnchorElement>('#more a');
/** Leads to the page of kept stories, where the results are a list that can be kept and taken along. */
const asList = element<HTMLAnchorElement>('#as-list a');
const registers = element('.registers');
const resultTools = element('.found .ways');
const shareTool = element<HTMLDetailsElement>('[data-tool="share"]');
// In a copy that works at any path, the base is relative to the page, and pages are named with their files.
const { base: written = '/', pageFile = '' } = form.dataset;
const base = new URL(written, location.href).pathname;
const pageAt = (below: string): string => base + below + pageFile;
const results = new ResultList(element('.results'), pageAt);
const engine = new Engine(base, shardsIn(form.dataset['shards']!));
const facets = new FacetPanel(element('.facets'), element('.facets > div'), engine);
const isWide = matchMedia('(min-width: 62rem)');
const subjectFields = kinds.map(
  (kind) =>
    new SubjectField(element(`.picker.${kind}`), kind, {
      named: async (typed) => (await engine.named(typed)).filter((entry) => entry.kind === kind),
      fitting: (typed) => engine.fitting(typed, kind),
    }),
);
/** The numbers of the stories in the list. */
const shown: number[] = [];
/** What can be made of a result, fetched when the reader opens one. */
let tools: Promise<Tools> | undefined;
/** The answer that is shown. */
let answered: Answer | undefined;
/** Counts the searches, so that a late answer to an earlier one is dropped. */
let turn = 0;

start();

function start(): void {
  engine.prepare(present().q !== '');
  keepScrollPosition();
  form.hidden = false;
  element('.needs-script').hidden = true;
  new Picker(element('.picker.box'), (typed) => suggest(typed, (part) => engine.fitting(part)), choose);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  box.addEventListener('input', () => void anticipate());
  addEventListener('popstate', () => void show());
  document.addEventListener('keydown', focusBox);
  document.addEventListener('click', followInPage);
  document.addEventListener('toggle', openTool, { capture: true });
  isWide.addEventListener('change', () => (facets.open = isWide.matches));
  void show();
}

/** Fetches ahead what the words written so far need, unless they may be a name that is chosen from the list. */
async function anticipate(): Promise<void> {
  const typed = box.value;
  const written = /^.*\s(?=\S*$)/s.exec(typed)?.[0].trim();
  if (!written) return;
  const { before, entries } = await suggest(typed, (part) => engine.fitting(part)).catch(() => ({
    before: '',
    entries: [],
  }));
  if (box.value !== typed || (entries.length > 0 && !before)) return;
  engine.prepare(true);
  engine.anticipate(entries.length ? before : written);
}

function openTool({ target }: Event): void {
  if (!(target instanceof HTMLDetailsElement && target.dataset['tool'] && target.open)) return;
  tools ??= import('../tools/tools.ts').then((module) => new module.Tools(engine, form.dataset));
  tools.then(
    (all) => all.open(target, answered),
    // The next that is opened asks for the script again.
    () => (tools = undefined),
  );
}

/** Offers what can be made of the answer that is shown now, or of none. */
function offerTools(answer?: Answer): void {
  answered = answer;
  resultTools.hidden = !answer?.stories.length;
  tools?.then(
    (all) => all.answered(answer),
    () => undefined,
  );
}

/** The slash key focuses the box. */
function focusBox(event: KeyboardEvent): void {
  const typing = closest(event, 'input, select, textarea');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  box.focus();
}

/** Links to another search are followed without loading the page again. */
function followInPage(event: MouseEvent): void {
  const anchor = closest(event, 'a');
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (!anchor?.getAttribute('href')?.startsWith('?')) return;
  event.preventDefault();
  if (anchor === more) {
    history.replaceState(history.state, '', more.href);
    void show({ from: results.length });
    return;
  }
  go(anchor.getAttribute('href')!);
  // What was clicked goes; the next key goes on from what is said of the new search.
  status.focus();
}

/** Makes an address the present one and shows it. */
function go(address: string): void {
  saveScrollPosition();
  history.pushState(undefined, '', address);
  void show();
}

/** Adds what was chosen in the box to the query; the words before it stay. */
function choose({ kind, id }: NameEntry, before: string): void {
  box.value = before;
  go(addressOf(withSubject({ ...present(), q: before }, kind, id)));
}

/** The query in the address, the words as they appear there. */
function present(): Query {
  return readAddress(new URLSearchParams(location.search)).query;
}

/** The query in the address, with the days that are named among its words; `typed` is the query without this. */
async function readAsked(parameters: URLSearchParams): Promise<Asked> {
  const { query: typed, problems } = readAddress(parameters);
  return {
    typed,
    problems,
    ...(mayHoldDate(typed.q) ? withDates(typed, (await import('./dates.ts')).datesIn) : { query: typed }),
  };
}

/** Puts what the form holds into the address, and shows it. */
async function send(): Promise<void> {
  const asked = present();
  const q = box.value.trim();
  let query: Query = { ...asked, q };
  for (const name of ['from', 'to'] as const) query[name] = element<HTMLInputElement>(`#${name}`).value;
  for (const field of subjectFields) {
    const { id, isUnknown } = await field.take();
    if (id !== undefined) query = withSubject(query, field.kind, id);
    if (isUnknown) fields.open = true;
  }
  // Days that are typed replace the limits that the query had.
  if (q !== asked.q && mayHoldDate(q) && (await import('./dates.ts')).datesIn(q).readings.length)
    query = { ...query, from: '', to: '' };
  go(addressOf(query));
}

/** Shows the answer to the query in the address; `from` continues below results that are shown already. */
async function show({ from = 0 } = {}): Promise<void> {
  const own = ++turn;
  const position = savedScrollPosition();
  const parameters = new URLSearchParams(location.search);
  results.busy(true);
  let asked = await readAsked(parameters);
  if (own !== turn) return;
  const paging = { show: wholeNumber(parameters, 'show'), volumes: wholeNumber(parameters, 'volumes') };
  if (from === 0) {
    fill(asked);
    clear(asksForSomething(asked.query) ? t.searching : '');
    if (asked.problems.length)
      showNotes((await import('./explaining.ts')).problemLines(asked.problems, asked.query));
  }
  if (!asksForSomething(asked.query)) return results.busy(false);
  try {
    const { query, answer } = await answerOf(asked, {
      stories: paging.show || 1,
      volumes: paging.volumes,
    });
    if (own !== turn) return;
    asked = { ...asked, query };
    chips.replaceChildren(...chipElements(asked.query, answer.names));
    const count = Math.max(atATime, paging.show);
    // Where more of the archive had to be searched, better results may belong among those already shown.
    const start = shownAre(answer.stories.slice(0, from)) ? from : 0;
    const numbers = answer.stories.slice(start, count);
    if (start === 0) results.clear();
    shown.splice(start, Infinity, ...numbers);
    status.textContent = countText(answer);
    orders.replaceChildren(...orderLinks(answer));
    results.ranked(orderOf(answer) === 'best');
    years.replaceChildren(...yearBars(answer));
    registers.hidden = answer.stories.length > 0;
    more.parentElement!.hidden = count >= answer.stories.length && !(answer.left && numbers.length > 0);
    more.href = addressOf(query, { ...paging, show: count + atATime });
    showLeft(answer);
    void facets.show(answer, isWide.matches, () => own === turn);
    offerTools(answer);
    if (parameters.has('compare')) shareTool.open = true;
    const before = needsExplaining(asked, answer)
      ? (await import('./explaining.ts')).linesBefore(asked, answer)
      : [];
    showNotes(before, own);
    for (const [index, result] of inTurn(numbers, (number) => engine.result(answer, number))) {
      const item = results.append(await result, answer.reading?.words ?? query.q);
      if (own !== turn) return;
      if (from > 0 && start + index === from) item.querySelector('a')!.focus();
    }
    asList.href = `${pageAt('list/')}#ids=${results.ids.join(',')}`;
    asList.parentElement!.hidden = !results.length;
    showNotes([...before, ...(await linesAfter(engine, answer))], own);
    if (own !== turn) return;
    results.busy(false);
    if (from === 0 && position !== undefined) scrollTo(0, position);
  } catch (error) {
    if (own !== turn) return;
    clear(t.unreachable);
    results.busy(false);
    console.info(String(error));
  }
}

/** The answer to a query; where a date in it leaves no story, the answer to its words, if there is one: `1200 tonnes`. */
async function answerOf(
  { typed, query, dates }: Asked,
  reach: Reach,
): Promise<{ query: Query; answer: Answer }> {
  const answer = await engine.answer(query, reach);
  if (!dates || answer.stories.length || answer.left) return { query, answer };
  const words = asWords(typed, query, dates);
  const inWords = await engine.answer(words, reach);
  return inWords.stories.length ? { query: words, answer: inWords } : { query, answer };
}

/** Whether something must be said of how the query was understood. */
function needsExplaining({ problems, dates, query }: Asked, { reading, otherwise, names }: Answer): boolean {
  return Boolean(problems.length || dates || reading || otherwise || names.size < subjectsIn(query).length);
}

function shownAre(numbers: number[]): boolean {
  return numbers.length === shown.length && numbers.every((number, index) => number === shown[index]);
}

function wholeNumber(parameters: URLSearchParams, name: string): number {
  const text = parameters.get(name) ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

function clear(line: string): void {
  results.clear();
  status.textContent = line;
  for (const part of [notes, years, left, orders]) part.replaceChildren();
  facets.hide();
  offerTools();
  more.parentElement!.hidden = true;
  asList.parentElement!.hidden = true;
  shown.length = 0;
  registers.hidden = false;
}

/** Fills the form with the query in the address. */
function fill(asked: Asked): void {
  box.value = asked.typed.q;
  for (const name of ['from', 'to'] as const) element<HTMLInputElement>(`#${name}`).value = asked.typed[name];
  if (!subjectsIn(asked.query).length) chips.replaceChildren(...chipElements(asked.query, new Map()));
}

function showNotes(lines: Line[], own = turn): void {
  if (own === turn) notes.replaceChildren(...lines.map((line) => make('li', '', ...nodesOf(line))));
}

/** Links to search further: twice as many volumes, or all. */
function showLeft({ query, left: rest }: Answer): void {
  if (!rest) return left.replaceChildren();
  left.replaceChildren(
    link(addressOf(query, { volumes: rest.searched * 2 }), t.searchSpan(rest.span)),
    ' ',
    link(addressOf(query, { volumes: 999_999 }), t.searchAll),
  );
}
