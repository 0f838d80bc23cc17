import * as t from '#messages/search/page.ts';
import { make, link } from './dom.ts';
import type { Result } from './answer.ts';
import type { Piece } from './snippet.ts';
import { textDirective, textsToMark } from './fragment.ts';
import { marginOf } from './margin.ts';

/** The list of results: below each day its stories, the date once in the margin. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #page: (below: string) => string;
  readonly #ids: string[] = [];
  /** The date of the last story. */
  #date: string | undefined;

  /** `page` gives the address of a page of the archive, which is named below its root. */
  constructor(list: HTMLElement, page: (below: string) => string) {
    this.#list = list;
    this.#page = page;
  }

  /** Of the stories in the list, in its order. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  get length(): number {
    return this.#ids.length;
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#ids.length = 0;
    this.#date = undefined;
  }

  busy(is: boolean): void {
    this.#list.ariaBusy = String(is);
  }

  /** Whether the best come first, so that the days are in no order. */
  ranked(is: boolean): void {
    this.#list.classList.toggle('ranked', is);
  }

  /** `typed` are the words of the query. */
  append(result: Result, typed: string): HTMLLIElement {
    const { date } = result.row;
    if (date !== this.#date) {
      const { large, below } = marginOf(date);
      const mark = make('p', 'day-mark', make('b', /^\p{Nd}{1,2}$/u.test(large) ? '' : 'long', large));
      for (const line of below) mark.append(' ', make('span', '', line));
      this.#list.append(make('div', 'day', mark, make('ol', 'stories')));
      this.#date = date;
    }
    const item = this.#item(result, typed);
    this.#ids.push(result.row.id);
    this.#list.lastElementChild!.lastElementChild!.append(item);
    return item;
  }

  #item({ row, snippet }: Result, typed: string): HTMLLIElement {
    const item = make('li');
    const address = this.#page(`stories/${row.id}/`);
    const pieces = [...(snippet?.text ?? []), ...(snippet?.caption?.text ?? [])];
    const marked = snippet ? textDirective(textsToMark(pieces, row.title, typed)) : '';
    const headline = link(address + (marked && `#${marked}`), row.title);
    headline.dir = 'auto';
    if (row.lang) headline.lang = row.lang;
    item.append(make('h2', '', headline));
    if (snippet?.text.length) item.append(snippetLine(snippet.text, row.lang));
    if (snippet?.caption) {
      const { photo, text } = snippet.caption;
      const line = snippetLine(text, row.lang);
      const mark = link(`${address}#${photo}${textDirective(textsToMark(text, '', ''))}`, t.photoCaption);
      mark.className = 'in-caption';
      line.prepend(mark, ' ');
      item.append(line);
    }
    const data = make('p', 'data', [row.place, row.source].filter(Boolean).join(t.dot));
    if (row.filePhoto) data.append(t.dot, make('span', 'file-photo', t.filePhoto));
    item.append(data);
    return item;
  }
}

function snippetLine(pieces: Piece[], lang: string | undefined): HTMLParagraphElement {
  const words = make(
    'span',
    '',
    ...pieces.map(({ text, marked }) => (marked ? make('mark', '', text) : text)),
  );
  words.dir = 'auto';
  if (lang) words.lang = lang;
  return make('p', 'lead', words);
}
