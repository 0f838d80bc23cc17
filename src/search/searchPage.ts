/*
 * The search page in the browser. What is asked for stands in the address, so that a search can be shared, kept and gone back to; this
 * script reads the address, asks the engine and shows what it answers.
 */
import type { Answer, Query } from './engine.ts';
import { Engine } from './engine.ts';
import type { Extract, Piece } from './extract.ts';
import type { Facet } from './facets.ts';
import type { Row } from './finding.ts';
import { atATime } from './finding.ts';
import type { Kind, NameEntry } from './names.ts';
import { Picker } from './picker.ts';

const mostFacets = 8;
const headings: Record<Kind, string> = { person: 'People', country: 'Countries', source: 'Sources' };
const form = element<HTMLFormElement>('form.search');
const words = element<HTMLInputElement>('#q');
const status = element('.status');
const understood = element('.understood');
const years = element('.by-year');
const list = element('.results');
const left = element('.left');
const facets = element<HTMLDetailsElement>('.facets');
const more = element<HTMLAnchorElement>('#more a');
const base = form.dataset['base']!;
const engine = new Engine(base, form.dataset['shelves']!.split(' '));
const kinds: Kind[] = ['person', 'country', 'source'];
const pickers = new Map(
  kinds.map((kind) => [
    kind,
    new Picker(
      element(`.picker.${kind}`),
      (typed) => engine.named(typed, kind),
      (id) => void engine.nameOf(kind, id).catch(() => undefined),
    ),
  ]),
);
/** The numbers of the stories in the list. */
const shown: number[] = [];
let asked = 0;

engine.prepare();
form.hidden = false;
element('.needs-script').hidden = true;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});
addEventListener('popstate', () => void show());
document.addEventListener('keydown', (event) => {
  const typing = (event.target as HTMLElement).closest('input, select, textarea');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  words.focus();
});
words.addEventListener('change', () => {
  if (words.value.trim()) engine.anticipate(words.value);
});
more.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.replaceState(undefined, '', more.href);
  void show({ from: list.children.length });
});
words.addEventListener('input', () => {
  const written = /^.*\s/s.exec(words.value)?.[0].trim();
  if (written) engine.anticipate(written);
});
document.addEventListener('click', (event) => {
  const anchor = (event.target as Element).closest('a');
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (!anchor?.getAttribute('href')?.startsWith('?') || anchor === more) return;
  event.preventDefault();
  history.pushState(undefined, '', anchor.href);
  // What was clicked goes; the next key goes on from what is said of the new search.
  status.focus();
  void show();
});
void show();

/** Puts what the form holds into the address, and shows it. */
async function send(): Promise<void> {
  await Promise.all([...pickers.values()].map((picker) => picker.settle().catch(() => undefined)));
  const wanted = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  );
  history.pushState(undefined, '', `?${new URLSearchParams(wanted)}`);
  await show();
}

/** Shows what the address asks for; `from` goes on below results that are there already. */
async function show({ from = 0 } = {}): Promise<void> {
  const turn = ++asked;
  const parameters = new URLSearchParams(location.search);
  const query = queryOf(parameters);
  if (from === 0) void fill(query);
  if (!Object.entries(query).some(([name, value]) => name !== 'sort' && value)) return clear('');
  if (from === 0) clear('Searching …');
  list.ariaBusy = 'true';
  try {
    const asMany = wholeNumber(parameters, 'show');
    const reach = { stories: asMany || 1, volumes: wholeNumber(parameters, 'volumes') };
    const answer = await engine.answer(query, reach);
    if (turn !== asked) return;
    const count = Math.max(atATime, asMany);
    // Where more of the archive had to be searched, the best may stand among what is shown already.
    const start = shownAre(answer.stories.slice(0, from)) ? from : 0;
    const numbers = answer.stories.slice(start, count);
    if (start === 0) list.replaceChildren();
    shown.splice(start, Infinity, ...numbers);
    status.textContent = countText(answer, query);
    drawYears(answer, parameters);
    element('.registers').hidden = answer.stories.length > 0;
    more.parentElement!.hidden = count >= answer.stories.length && !(answer.left && numbers.length > 0);
    more.href = withParameter(parameters, 'show', String(count + atATime));
    tellLeft(answer, parameters);
    offerFacets(answer, parameters, turn);
    for (const [index, result] of inTurn(numbers, (number) => engine.result(answer, number))) {
      const item = resultItem(await result);
      if (turn !== asked) return;
      list.append(item);
      if (from > 0 && start + index === from) item.querySelector('a')!.focus();
    }
    const [hints, near] = await Promise.all([
      query.q ? engine.named(query.q).catch(() => []) : [],
      answer.stories.length || answer.left || !query.q
        ? undefined
        : engine.near(query.q, answer.unknown).catch(() => undefined),
    ]);
    if (turn !== asked) return;
    tellUnderstood(answer, query, hints, near);
    list.ariaBusy = 'false';
  } catch (error) {
    if (turn !== asked) return;
    clear('The search index cannot be reached. The registers below lead to every story.');
    console.info(String(error));
  }
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
  list.ariaBusy = 'false';
  status.textContent = line;
  list.replaceChildren();
  understood.replaceChildren();
  years.replaceChildren();
  left.replaceChildren();
  facets.hidden = true;
  facets.open = false;
  more.parentElement!.hidden = true;
  shown.length = 0;
  element('.registers').hidden = false;
}

function queryOf(parameters: URLSearchParams): Query {
  const asked = (name: string): string => parameters.get(name)?.trim() ?? '';
  const day = (name: string): string => (/^\d{4}-\d\d-\d\d$/.test(asked(name)) ? asked(name) : '');
  const sort = asked('sort');
  return {
    q: asked('q'),
    person: asked('person'),
    country: asked('country'),
    source: asked('source'),
    from: day('from'),
    to: day('to'),
    sort: sort === 'newest' || sort === 'oldest' || sort === 'best' ? sort : '',
  };
}

/** Shows in the form what the address asks for. */
async function fill(query: Query): Promise<void> {
  for (const name of ['q', 'from', 'to', 'sort'] as const)
    form.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = query[name];
  await Promise.all(
    kinds.map(async (kind) => {
      const id = query[kind];
      const name = id && (await engine.nameOf(kind, id).catch(() => undefined));
      pickers.get(kind)!.show(id, name || id);
    }),
  );
}

function countText({ stories: { length }, names, left: rest }: Answer, query: Query): string {
  const subjects = kinds.filter((kind) => query[kind]).map((kind) => names[kind] ?? `“${query[kind]}”`);
  const what = [query.q && (/^["“]/.test(query.q) ? query.q : `“${query.q}”`), ...subjects]
    .filter(Boolean)
    .join(', ');
  const when =
    query.from && query.to
      ? `from ${query.from} to ${query.to}`
      : query.from
        ? `since ${query.from}`
        : query.to && `until ${query.to}`;
  const many = `${grouped(length)} ${length === 1 ? 'story' : 'stories'}`;
  const count = length === 0 ? (rest ? 'No story yet' : 'No story') : rest ? `At least ${many}` : many;
  const told = [count, what && `for ${what}`, when].filter(Boolean).join(' ');
  return rest ? `${told}; ${rest.span} not searched yet` : told;
}

/** The way on to what was not searched: twice as much as was, at each step. */
function tellLeft({ left: rest }: Answer, parameters: URLSearchParams): void {
  if (!rest) return left.replaceChildren();
  left.replaceChildren(
    link(withParameter(parameters, 'volumes', String(rest.searched * 2)), `Search ${rest.span}`),
    ' ',
    link(withParameter(parameters, 'volumes', '999999'), 'Search the whole archive'),
  );
}

/** What the words were taken for, what else they may mean, and ways to ask for more. */
function tellUnderstood(
  { otherwise, stories, unknown, names, left: rest }: Answer,
  query: Query,
  hints: NameEntry[],
  near: Awaited<ReturnType<Engine['near']>> | undefined,
): void {
  const parameters = new URLSearchParams(location.search);
  const lines: (string | Node)[][] = [];
  if (otherwise) {
    lines.push([
      'With stories that print the name otherwise. For this spelling alone: ',
      link(withParameter(parameters, 'q', `"${query.q}"`), `“${query.q}”`),
    ]);
  }
  const folded = query.q.toLowerCase();
  const exact = hints
    .filter(({ form, id, kind }) => form.toLowerCase() === folded && query[kind] !== id)
    .slice(0, 3);
  for (const entry of exact) lines.push(['All stories for the ', entry.kind, ' ', ...subjectLink(entry)]);
  if (stories.length === 0 && !rest) {
    for (const word of unknown) lines.push([`No story holds “${word}”.`]);
    if (near?.words)
      lines.push(['Did you mean ', link(withParameter(parameters, 'q', near.words), near.words), '?']);
    const told = new Set(exact.map(({ kind, id }) => `${kind} ${id}`));
    for (const entry of near?.names.filter(({ kind, id }) => !told.has(`${kind} ${id}`)) ?? [])
      lines.push([`Near in spelling: the ${entry.kind} `, ...subjectLink(entry)]);
    const asked = [
      ...(query.q ? [{ name: 'the words', drop: ['q'] }] : []),
      ...kinds
        .filter((kind) => query[kind])
        .map((kind) => ({ name: names[kind] ?? query[kind], drop: [kind] })),
      ...(query.from || query.to ? [{ name: 'the dates', drop: ['from', 'to'] }] : []),
    ];
    if (asked.length > 1)
      for (const { name, drop } of asked) {
        const wider = new URLSearchParams(parameters);
        for (const one of drop) wider.delete(one);
        lines.push([link(`?${wider}`, `Search without ${name}`)]);
      }
    else if (/["“”„]/.test(query.q)) {
      const bare = query.q.replace(/["“”„]/g, '').trim();
      lines.push([link(withParameter(parameters, 'q', bare), 'Search without the quotes')]);
    }
  }
  understood.replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.append(...line);
      return item;
    }),
  );
}

function subjectLink({ kind, id, name, form, stories }: NameEntry): (string | Node)[] {
  const because = form === name ? '' : ` (matched ${form})`;
  return [link(`?${new URLSearchParams({ [kind]: id })}`, name), `${because}: ${stories}`];
}

/** Who and what the found stories name; counted at once where few files tell it, else when asked for. */
function offerFacets({ stories, left: rest }: Answer, parameters: URLSearchParams, turn: number): void {
  facets.hidden = stories.length < 2;
  if (facets.hidden) return;
  const many = `${rest ? 'the ' : ''}${grouped(stories.length)} stories${rest ? ' found' : ''}`;
  facets.querySelector('summary')!.textContent = `Narrow ${many}`;
  const lists = facets.querySelector('div')!;
  const fillIn = async (): Promise<void> => {
    const counted = await engine.facets(stories).catch(() => undefined);
    if (turn !== asked || !counted) return;
    lists.replaceChildren(
      ...kinds.flatMap((kind) => {
        const own = counted[kind].filter(
          ({ id, stories: count }) => parameters.get(kind) !== id && count > 0,
        );
        return own.length ? [facetList(kind, own.slice(0, mostFacets), parameters)] : [];
      }),
    );
  };
  lists.replaceChildren();
  facets.ontoggle = () => {
    if (facets.open && !lists.hasChildNodes()) void fillIn();
  };
  if (facets.open) void fillIn();
}

function facetList(kind: Kind, own: Facet[], parameters: URLSearchParams): HTMLElement {
  const section = document.createElement('section');
  section.appendChild(document.createElement('h2')).textContent = headings[kind];
  const entries = section.appendChild(document.createElement('ul'));
  for (const { id, name, stories } of own) {
    const narrowed = new URLSearchParams(parameters);
    narrowed.delete('show');
    narrowed.delete('volumes');
    const entry = entries.appendChild(document.createElement('li'));
    const count = document.createElement('span');
    count.className = 'count';
    count.textContent = grouped(stories);
    entry.append(link(withParameter(narrowed, kind, id), name), ' ', count);
  }
  return section;
}

/** Bars of stories a year; each narrows the search to its year. */
function drawYears({ years: counts }: Answer, parameters: URLSearchParams): void {
  if (counts.length < 2) return years.replaceChildren();
  const most = Math.max(...counts.map(({ count }) => count));
  years.replaceChildren(
    ...counts.map(({ year, count }) => {
      const bar = document.createElement('li');
      const name = String(year).padStart(4, '0');
      const narrowed = new URLSearchParams(parameters);
      narrowed.delete('show');
      narrowed.delete('volumes');
      narrowed.set('from', `${name}-01-01`);
      const anchor = link(withParameter(narrowed, 'to', `${name}-12-31`), '');
      anchor.ariaLabel = `${year}: ${count} ${count === 1 ? 'story' : 'stories'}`;
      anchor.title = anchor.ariaLabel;
      const height = anchor.appendChild(document.createElement('span'));
      height.style.blockSize = `${Math.max(2, (count / most) * 48)}px`;
      anchor.append(String(year));
      bar.append(anchor);
      return bar;
    }),
  );
}

function resultItem({ row, extract }: { row: Row; extract?: Extract }): HTMLLIElement {
  const item = document.createElement('li');
  const heading = item.appendChild(document.createElement('h2'));
  const headline = heading.appendChild(link(`${base}stories/${row.id}/`, row.title));
  headline.dir = 'auto';
  if (row.lang) headline.lang = row.lang;
  if (extract?.text.length) item.append(extractLine(extract.text, row.lang));
  if (extract?.caption) {
    const { photo, text } = extract.caption;
    const line = extractLine(text, row.lang);
    const mark = link(`${base}stories/${row.id}/#${photo}`, 'Photo caption');
    mark.className = 'in-caption';
    line.prepend(mark, ' ');
    item.append(line);
  }
  const data = item.appendChild(document.createElement('p'));
  data.className = 'data';
  data.textContent = [row.date, row.place, row.source].filter(Boolean).join(' · ');
  if (row.filePhoto) {
    const mark = document.createElement('span');
    mark.className = 'file-photo';
    mark.textContent = 'File photo';
    data.append(' · ', mark);
  }
  return item;
}

function extractLine(pieces: Piece[], lang: string | undefined): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = 'lead';
  const words = line.appendChild(document.createElement('span'));
  words.dir = 'auto';
  if (lang) words.lang = lang;
  for (const { text, marked } of pieces)
    if (marked) words.appendChild(document.createElement('mark')).textContent = text;
    else words.append(text);
  return line;
}

/** `1,200`. A browser’s own formatting of numbers takes up to 30 ms when it is first asked. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function withParameter(parameters: URLSearchParams, name: string, value: string): string {
  const changed = new URLSearchParams(parameters);
  changed.set(name, value);
  return `?${changed}`;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function element<T extends HTMLElement = HTMLElement>(selector: string): T {
  return document.querySelector<T>(selector)!;
}
