/*
 * The search page in the browser. The form is an ordinary one: sending it loads the page anew, so a search is an address that can
 * be shared and gone back to. This script reads the address, asks the index and shows what it answers.
 */

/** What of Pagefind’s browser side is used (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  search(
    term: string | null,
    options: { filters: Record<string, string>; sort: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: { data(): Promise<Found> }[] }>;
}

interface Found {
  url: string;
  excerpt: string;
  /** The whole text. */
  content: string;
  meta: Record<string, string>;
}

const atATime = 20;
const form = element<HTMLFormElement>('form.search');
const status = element('.status');
const list = element('.results');
const more = element('#more');
const query = new URLSearchParams(location.search);
/** What the address asks for; a choice in whatever case it is written. */
const asked = (name: string): string => {
  const value = query.get(name)?.trim() ?? '';
  const choices = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.options ?? [];
  return [...choices].find((choice) => choice.value.toLowerCase() === value.toLowerCase())?.value ?? value;
};

form.hidden = false;
element('.needs-script').hidden = true;
for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
  field.value = asked(field.name);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const wanted = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  );
  location.search = new URLSearchParams(wanted).toString();
});
if (filterNames().some(asked) || asked('q')) void search();

async function search(): Promise<void> {
  status.textContent = 'Searching …';
  try {
    const index = form.dataset['index']!;
    const pagefind = (await import(/* @vite-ignore */ index)) as Pagefind;
    await pagefind.options({ baseUrl: form.dataset['base']!, excerptLength: 24 });
    const filters = Object.fromEntries(
      filterNames()
        .filter(asked)
        .map((name) => [name, asked(name)]),
    );
    const found = await pagefind.search(asked('q') || null, { filters, sort: order() });
    const results = (await holdsEachWord(found.results)) ? found.results : [];
    status.textContent = countText(results.length);
    if (results.length) element('.registers').hidden = true;
    await show(results, 0);
  } catch (error) {
    status.textContent = 'The search index cannot be reached. The registers below lead to every story.';
    console.info(String(error));
  }
}

/**
 * Whether each word of the query stands in one of the first results. For a word it does not know, Pagefind answers with the
 * longest beginning that it does know, “Iran” for “Iranzzz”.
 */
async function holdsEachWord(results: { data(): Promise<Found> }[]): Promise<boolean> {
  const wanted = words(asked('q'));
  if (!wanted.length || !results.length) return true;
  const first = await Promise.all(results.slice(0, atATime).map((result) => result.data()));
  const held = new Set(first.flatMap((one) => words(`${one.meta['title'] ?? ''} ${one.content}`)));
  return wanted.every((word) => [...held].some((other) => akin(word, other)));
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether one is a beginning of the other’s, or both are endings of one stem. */
function akin(wanted: string, held: string): boolean {
  if (held.startsWith(wanted)) return true;
  let shared = 0;
  while (shared < wanted.length && wanted[shared] === held[shared]) shared++;
  const ending = (word: string): string =>
    word.slice(word[shared] === word[shared - 1] ? shared + 1 : shared);
  return shared >= 2 && endings.test(ending(wanted)) && endings.test(ending(held));
}

/** What an English stem may end in. */
const endings =
  /^(?:e|es|ed|er|ers|s|d|r|ing|ings|y|ies|ied|ier|ly|al|ally|ion|ions|ive|ment|ments|ness|ation|ations|ful|able)?$/;

function filterNames(): string[] {
  return ['person', 'country', 'source', 'year'];
}

/** Without words there is no best match: the newest come first. */
function order(): Record<string, 'asc' | 'desc'> {
  if (asked('sort') === 'oldest') return { date: 'asc' };
  return asked('sort') === 'newest' || !asked('q') ? { date: 'desc' } : {};
}

async function show(results: { data(): Promise<Found> }[], from: number): Promise<void> {
  const found = await Promise.all(results.slice(from, from + atATime).map((result) => result.data()));
  list.append(...found.map(resultItem));
  const next = from + atATime;
  more.hidden = next >= results.length;
  more.querySelector('button')!.onclick = () => void show(results, next);
}

function resultItem({ url, excerpt, meta }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const heading = item.appendChild(document.createElement('h2'));
  const link = heading.appendChild(document.createElement('a'));
  link.href = url;
  link.textContent = meta['title'] ?? url;
  if (asked('q')) {
    const extract = item.appendChild(document.createElement('p'));
    extract.className = 'lead';
    extract.append(...marked(excerpt), ' …');
  }
  const data = item.appendChild(document.createElement('p'));
  data.className = 'data';
  data.textContent = [meta['date'], meta['place'], meta['source']].filter(Boolean).join(' · ');
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

function countText(count: number): string {
  const chosen = [...form.querySelectorAll('select')]
    .filter((select) => select.name !== 'sort' && asked(select.name))
    .map((select) => (select.value && select.selectedOptions[0]?.text) || `“${asked(select.name)}”`);
  const what = [asked('q') && `“${asked('q')}”`, ...chosen].filter(Boolean).join(', ');
  return `${count === 0 ? 'No story' : count === 1 ? '1 story' : `${count} stories`} for ${what}`;
}

function element<T extends HTMLElement = HTMLElement>(selector: string): T {
  return document.querySelector<T>(selector)!;
}
