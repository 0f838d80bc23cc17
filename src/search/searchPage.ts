/*
 * The search page in the browser. What is asked for stands in the address, so that a search can be shared, kept and gone back to; this
 * script reads the address, asks the engine and shows what it answers.
 */
import type { Answer, Query } from './engine.ts';
import { Engine } from './engine.ts';
import type { Row } from './finding.ts';
import type { Kind, NameEntry } from './names.ts';
import { Picker } from './picker.ts';

const atATime = 20;
const form = element<HTMLFormElement>('form.search');
const status = element('.status');
const understood = element('.understood');
const years = element('.by-year');
const list = element('.results');
const more = element<HTMLAnchorElement>('#more a');
const base = form.dataset['base']!;
const engine = new Engine(base);
const kinds: Kind[] = ['person', 'country', 'source'];
const pickers = new Map(
  kinds.map((kind) => [kind, new Picker(element(`.picker.${kind}`), (typed) => engine.named(typed, kind))]),
);
let asked = 0;

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
  element('#q').focus();
});
more.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.replaceState(undefined, '', more.href);
  void show({ from: list.children.length });
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
  if (from === 0) await fill(query);
  if (!Object.entries(query).some(([name, value]) => name !== 'sort' && value)) return clear('');
  if (from === 0) clear('Searching …');
  try {
    const answer = await engine.answer(query);
    const count = Math.max(atATime, Number(parameters.get('show')) || 0);
    const numbers = answer.stories.slice(from, count);
    const rows = await engine.rows(numbers);
    const extracts = await Promise.all(numbers.map((number) => answer.extracts.get(number)?.()));
    const hints = from === 0 && query.q ? await engine.named(query.q).catch(() => []) : [];
    if (turn !== asked) return;
    if (from === 0) {
      status.textContent = countText(answer, query);
      tellUnderstood(answer, query, hints);
      drawYears(answer, parameters);
      element('.registers').hidden = answer.stories.length > 0;
    }
    const items = rows.map((row, index) => resultItem(row, extracts[index]));
    list.append(...items);
    if (from > 0) items[0]?.querySelector('a')?.focus();
    more.parentElement!.hidden = count >= answer.stories.length;
    more.href = withParameter(parameters, 'show', String(count + atATime));
  } catch (error) {
    if (turn !== asked) return;
    clear('The search index cannot be reached. The registers below lead to every story.');
    console.info(String(error));
  }
}

function clear(line: string): void {
  status.textContent = line;
  list.replaceChildren();
  understood.replaceChildren();
  years.replaceChildren();
  more.parentElement!.hidden = true;
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

function countText({ stories: { length }, names }: Answer, query: Query): string {
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
  const count =
    length === 0 ? 'No story' : length === 1 ? '1 story' : `${length.toLocaleString('en')} stories`;
  return [count, what && `for ${what}`, when].filter(Boolean).join(' ');
}

/** What the words were taken for, and what else they may mean. */
function tellUnderstood({ otherwise }: Answer, query: Query, hints: NameEntry[]): void {
  const lines: (string | Node)[][] = [];
  if (otherwise) {
    lines.push([
      'With stories that print the name otherwise. For this spelling alone: ',
      link(withParameter(new URLSearchParams(location.search), 'q', `"${query.q}"`), `“${query.q}”`),
    ]);
  }
  const folded = query.q.toLowerCase();
  const exact = hints
    .filter(({ form, id, kind }) => form.toLowerCase() === folded && query[kind] !== id)
    .slice(0, 3);
  for (const { kind, id, name, form, stories } of exact) {
    const because = form === name ? '' : ` (matched ${form})`;
    lines.push([
      `All stories for the ${kind} `,
      link(`?${new URLSearchParams({ [kind]: id })}`, name),
      `${because}: ${stories}`,
    ]);
  }
  understood.replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.append(...line);
      return item;
    }),
  );
}

/** Bars of stories a year; each narrows the search to its year. */
function drawYears({ years: counts }: Answer, parameters: URLSearchParams): void {
  if (counts.length < 2) return;
  const most = Math.max(...counts.map(({ count }) => count));
  years.replaceChildren(
    ...counts.map(({ year, count }) => {
      const bar = document.createElement('li');
      const name = String(year).padStart(4, '0');
      const narrowed = new URLSearchParams(parameters);
      narrowed.delete('show');
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

function resultItem(row: Row, extract: string | undefined): HTMLLIElement {
  const item = document.createElement('li');
  const heading = item.appendChild(document.createElement('h2'));
  const headline = heading.appendChild(link(`${base}stories/${row.id}/`, row.title));
  headline.dir = 'auto';
  if (row.lang) headline.lang = row.lang;
  if (extract) {
    const paragraph = item.appendChild(document.createElement('p'));
    paragraph.className = 'lead';
    paragraph.dir = 'auto';
    if (row.lang) paragraph.lang = row.lang;
    paragraph.append(...marked(extract), ' …');
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

/** The extract as text, its `mark`s as elements: nothing else in it can become markup. */
function marked(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
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
