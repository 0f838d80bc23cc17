/*
 * The search page in the browser. What is asked for stands in the address, so that a search can be shared, kept and gone back to; this
 * script reads the address, asks the engine and shows what it answers.
 */
import { barsOf, daysOfBar, heightOf } from './bars.ts';
import type { Chip } from './chips.ts';
import { chipsOf } from './chips.ts';
import { element, link, make, nodesOf, unseen } from './dom.ts';
import type { Answer } from './answer.ts';
import { Engine } from './engine.ts';
import { atATime } from './finding.ts';
import type { NameEntry } from './names.ts';
import { kinds, shardsIn } from './names.ts';
import { Picker } from './picker.ts';
import type { DatesRead, Problem, Query } from './query.ts';
import {
  addressOf,
  asksForSomething,
  asWords,
  readAddress,
  subjectsIn,
  withDates,
  withSubject,
} from './query.ts';
import { ResultList } from './resultList.ts';
import { keepPlace, notedPlace, notePlace } from './scroll.ts';
import { SubjectField } from './subjectField.ts';
import { suggest } from './suggest.ts';
import type { Line } from './wording.ts';
import * as wording from './wording.ts';

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
const facets = element<HTMLDetailsElement>('.facets');
const facetBody = element('.facets > div');
const more = element<HTMLAnchorElement>('#more a');
const registers = element('.registers');
const base = form.dataset['base']!;
const results = new ResultList(element('.results'), base);
const engine = new Engine(base, shardsIn(form.dataset['shards']!));
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
/** Counts the searches, so that a late answer to an earlier one is dropped. */
let turn = 0;

/** No date is without one; the first year of an era is written without. */
const hasDigit = /\p{Nd}|元年/u;

start();

function start(): void {
  engine.prepare(present().q !== '');
  keepPlace();
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

/** The slash key leads to the box. */
function focusBox(event: KeyboardEvent): void {
  const typing = (event.target as HTMLElement).closest('input, select, textarea');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  box.focus();
}

/** Links to another search are followed without loading the page anew. */
function followInPage(event: MouseEvent): void {
  const anchor = (event.target as Element).closest('a');
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
  notePlace();
  history.pushState(undefined, '', address);
  void show();
}

/** Adds what was chosen in the box to the query; the words before it stay. */
function choose({ kind, id }: NameEntry, before: string): void {
  box.value = before;
  go(addressOf(withSubject({ ...present(), q: before }, kind, id)));
}

/** The query in the address, the words as they stand there. */
function present(): Query {
  return readAddress(new URLSearchParams(location.search)).query;
}

/** The query in the address, with the days that are named among its words; `typed` is the query without this. */
async function readAsked(parameters: URLSearchParams): Promise<Asked> {
  const { query: typed, problems } = readAddress(parameters);
  return {
    typed,
    problems,
    ...(hasDigit.test(typed.q) ? withDates(typed, (await import('./dates.ts')).datesIn) : { query: typed }),
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
  // Days that are typed replace those that were asked for before.
  if (q !== asked.q && hasDigit.test(q) && (await import('./dates.ts')).datesIn(q).readings.length)
    query = { ...query, from: '', to: '' };
  go(addressOf(query));
}

/** Shows what the address asks for; `from` goes on below results that are there already. */
async function show({ from = 0 } = {}): Promise<void> {
  const own = ++turn;
  const place = notedPlace();
  const parameters = new URLSearchParams(location.search);
  results.busy(true);
  let asked = await readAsked(parameters);
  if (own !== turn) return;
  let { query } = asked;
  const paging = { show: wholeNumber(parameters, 'show'), volumes: wholeNumber(parameters, 'volumes') };
  if (from === 0) {
    fill(asked);
    clear(asksForSomething(query) ? 'Searching …' : '');
    if (asked.problems.length)
      showNotes((await import('./explaining.ts')).problemLines(asked.problems, query));
  }
  if (!asksForSomething(query)) return results.busy(false);
  try {
    const reach = { stories: paging.show || 1, volumes: paging.volumes };
    let answer = await engine.answer(query, reach);
    if (asked.dates && !answer.stories.length && !answer.left) {
      // A year without a story may be a number: `1200 tonnes`.
      const words = asWords(asked.typed, query, asked.dates);
      const inWords = await engine.answer(words, reach);
      if (inWords.stories.length) [asked, query, answer] = [{ ...asked, query: words }, words, inWords];
    }
    if (own !== turn) return;
    showChips(asked, answer.names);
    const count = Math.max(atATime, paging.show);
    // Where more of the archive had to be searched, the best may stand among what is shown already.
    const start = shownAre(answer.stories.slice(0, from)) ? from : 0;
    const numbers = answer.stories.slice(start, count);
    if (start === 0) results.clear();
    shown.splice(start, Infinity, ...numbers);
    status.textContent = wording.countText(answer);
    showOrders(answer);
    results.ranked(orderOf(answer) === 'best');
    showYears(answer);
    registers.hidden = answer.stories.length > 0;
    more.parentElement!.hidden = count >= answer.stories.length && !(answer.left && numbers.length > 0);
    more.href = addressOf(query, { ...paging, show: count + atATime });
    showLeft(answer);
    void showFacets(answer, own);
    const before = needsExplaining(asked, answer)
      ? (await import('./explaining.ts')).linesBefore(asked, answer)
      : [];
    showNotes(before, own);
    for (const [index, result] of inTurn(numbers, (number) => engine.result(answer, number))) {
      const item = results.append(await result, answer.reading?.words ?? query.q);
      if (own !== turn) return;
      if (from > 0 && start + index === from) item.querySelector('a')!.focus();
    }
    showNotes([...before, ...(await linesAfter(answer))], own);
    if (own !== turn) return;
    results.busy(false);
    if (from === 0 && place !== undefined) scrollTo(0, place);
  } catch (error) {
    if (own !== turn) return;
    clear('The search index cannot be reached. The registers below lead to every story.');
    results.busy(false);
    console.info(String(error));
  }
}

/** What is said when the results stand there: whom the words name, or why nothing is found and what would be. */
async function linesAfter(answer: Answer): Promise<Line[]> {
  const { query, stories } = answer;
  const named = query.q ? await engine.named(query.q).catch(() => []) : [];
  if (stories.length || answer.left) {
    const hint = answer.reading ? [] : wording.hintLine(named, query);
    if (hint.length || answer.reading) return hint;
    const several = await engine.together(query).catch(() => undefined);
    return several ? wording.hintLine(several.subjects, query, several.all) : [];
  }
  const [{ nothingLines }, wider, nearest, impossibleDay] = await Promise.all([
    import('./explaining.ts'),
    engine.wider(answer).catch(() => []),
    query.from || query.to ? engine.nearestDays(query).catch(() => []) : [],
    hasDigit.test(query.q)
      ? import('./dates.ts').then(({ impossibleDayIn }) => impossibleDayIn(query.q))
      : undefined,
  ]);
  return nothingLines(
    answer,
    wider,
    named.filter((entry) => !entry.stories),
    nearest,
    impossibleDay,
  );
}

/** Whether something must be said of how the query was understood. */
function needsExplaining({ problems, dates, query }: Asked, { reading, otherwise, names }: Answer): boolean {
  return Boolean(problems.length || dates || reading || otherwise || names.size < subjectsIn(query).length);
}

/** The works for a list, in its order: the first few are begun before the rest, so that these are done soon. */
function* inTurn<T, R>(list: T[], work: (one: T) => Promise<R>): Generator<[number, Promise<R>]> {
  const begun: Promise<R>[] = [];
  for (let index = 0; index < list.length; index++) {
    const until = index === 0 ? 3 : index + 20;
    while (begun.length < Math.min(until, list.length)) {
      const result = work(list[begun.length]!);
      result.catch(() => undefined);
      begun.push(result);
    }
    yield [index, begun[index]!];
  }
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
  facets.hidden = true;
  more.parentElement!.hidden = true;
  shown.length = 0;
  registers.hidden = false;
}

/** Shows in the form what the address asks for. */
function fill(asked: Asked): void {
  box.value = asked.typed.q;
  for (const name of ['from', 'to'] as const) element<HTMLInputElement>(`#${name}`).value = asked.typed[name];
  if (!subjectsIn(asked.query).length) showChips(asked, new Map());
}

function showChips({ query }: Asked, names: Answer['names']): void {
  const subjects = subjectsIn(query);
  const list = chipsOf(query, (kind, id) => names.get(`${kind} ${id}`));
  if (!list.length) return chips.replaceChildren();
  const isAny = query.any && subjects.length > 1;
  const of = (wanted: (chip: Chip) => boolean): HTMLLIElement[] => list.filter(wanted).map(chipItem);
  const controls = [make('li', '', link('?', 'clear'))];
  if (subjects.length > 1)
    controls.unshift(
      make('li', '', link(addressOf({ ...query, any: !isAny }), isAny ? 'all of these' : 'any of these')),
    );
  const narrowing = of(({ isSubject }) => !isSubject);
  if (!isAny) {
    const lead = make('span', 'data', list.length > 1 ? 'Stories with all of' : 'Stories with');
    chips.replaceChildren(lead, make('ul', '', ...of(() => true), ...controls));
  } else {
    chips.replaceChildren(
      make('span', 'data', 'Stories with any of'),
      make('ul', '', ...of(({ isSubject }) => isSubject), ...(narrowing.length ? [] : controls)),
    );
    if (narrowing.length)
      chips.append(make('span', 'data', 'and with'), make('ul', '', ...narrowing, ...controls));
  }
}

function chipItem({ label, href }: Chip): HTMLLIElement {
  const chip = link(href, unseen('Remove '), make('bdi', '', label), crossMark());
  chip.className = 'chip';
  return make('li', '', chip);
}

function crossMark(): HTMLSpanElement {
  const cross = make('span', '', '×');
  cross.ariaHidden = 'true';
  return cross;
}

function showNotes(lines: Line[], own = turn): void {
  if (own === turn) notes.replaceChildren(...lines.map((line) => make('li', '', ...nodesOf(line))));
}

/** The order in which an answer stands. */
function orderOf({ query, hits }: Answer): 'newest' | 'best' | 'oldest' {
  if (query.sort === 'oldest' || query.sort === 'newest') return query.sort;
  return hits.size ? 'best' : 'newest';
}

function showOrders(answer: Answer): void {
  const { query, stories, hits } = answer;
  if (stories.length < 2) return orders.replaceChildren();
  const present = orderOf(answer);
  const offered = (['newest', 'best', 'oldest'] as const).filter((sort) => sort !== 'best' || hits.size);
  orders.replaceChildren(
    ...offered.map((sort) => {
      if (sort === present) return make('li', '', make('b', '', wording.orders[sort]));
      return make('li', '', link(addressOf({ ...query, sort }), wording.orders[sort]));
    }),
  );
}

/** The way on to what was not searched: twice as much as was, at each step. */
function showLeft({ query, left: rest }: Answer): void {
  if (!rest) return left.replaceChildren();
  left.replaceChildren(
    link(addressOf(query, { volumes: rest.searched * 2 }), `Search ${rest.span}`),
    ' ',
    link(addressOf(query, { volumes: 999_999 }), 'Search the whole archive'),
  );
}

/** Who and what the found stories name; counted at once where few files tell it, else when asked for. */
async function showFacets(answer: Answer, own: number): Promise<void> {
  const { query, stories, names } = answer;
  facets.hidden = stories.length < 2 && subjectsIn(query).length === 0;
  if (stories.length === 0) facets.hidden = true;
  if (facets.hidden) return;
  facets.open = isWide.matches;
  facetBody.replaceChildren();
  const chosen = subjectsIn(query).map(({ kind, id }) => ({
    kind,
    id,
    name: names.get(`${kind} ${id}`) ?? id,
    stories: stories.length,
  }));
  const count = async (): Promise<void> => {
    facets.ontoggle = null;
    const counted = await engine
      .facets(answer, { stories: stories.length, volumes: answer.left?.searched ?? 999_999 })
      .catch(() => undefined);
    const { facetLists } = await import('./facetList.ts');
    if (own === turn && counted) facetBody.replaceChildren(...facetLists(counted, query, chosen));
  };
  if (!isWide.matches) {
    facets.ontoggle = () => {
      if (facets.open) void count();
    };
    return;
  }
  const most = query.q ? mostFacetFiles.besideWords : mostFacetFiles.alone;
  if ((await engine.facetFiles(answer)) <= most) return count();
  const button = make('button', 'plain-button', 'Count people, countries, sources and topics');
  button.type = 'button';
  button.addEventListener('click', async () => {
    await count();
    facetBody.querySelector('a')?.focus();
  });
  if (own === turn) facetBody.replaceChildren(button);
}

/** Bars of stories a year; each narrows the search to its year. */
function showYears({ query, years: counts }: Answer): void {
  const bars = barsOf(counts);
  if (!bars) return years.replaceChildren();
  const most = Math.max(...bars.map(({ count }) => count));
  years.replaceChildren(
    ...bars.map((bar) => {
      const column = make('span', 'column');
      column.style.blockSize = `${heightOf(bar.count, most, tallest)}px`;
      const year = make('span', 'year', bar.label);
      if (!bar.count) return make('li', '', make('span', 'none', year, unseen(' no story')));
      const value = make(
        'span',
        'value',
        wording.grouped(bar.count),
        unseen(bar.count === 1 ? ' story' : ' stories'),
      );
      const anchor = link(addressOf({ ...query, ...daysOfBar(bar) }), year, column, value);
      return make('li', '', anchor);
    }),
  );
}

/** Counted without being asked, facets may cost so many files: few where the search itself costs little. */
const mostFacetFiles = { alone: 1, besideWords: 4 };

/** The highest bar, in CSS pixels. */
const tallest = 56;
