import * as t from '#messages/search/tools.ts';
import { dateText as pageDate, number } from '#messages/search/page.ts';
import { writeCsv } from '../../files/csv.ts';
import { copy, download } from '../../list/page/takingAlong.ts';
import { link, make } from '../page/dom.ts';
import type { Engine } from '../page/engine.ts';
import { addressOf, emptyQuery, withSubject } from '../query.ts';
import { pastedNames } from './pastedNames.ts';
import type { FoundName, FoundPerson } from './peopleNamed.ts';
import { peopleNamed } from './peopleNamed.ts';
import type { Place } from './resultForms.ts';
import { button, Task } from './task.ts';
import { tsv } from './tsv.ts';

/** Looks up whom each name of a pasted list means. */
export class NamesPanel {
  readonly #engine: Engine;
  readonly #place: Place;
  readonly #field = make('textarea');
  readonly #task = new Task();
  readonly #result = make('div', 'table');
  readonly #take: HTMLElement;
  #found: FoundName[] = [];

  constructor(body: HTMLElement, engine: Engine, place: Place) {
    this.#engine = engine;
    this.#place = place;
    this.#field.id = 'pasted-names';
    this.#field.rows = 5;
    this.#field.dir = 'auto';
    this.#field.spellcheck = false;
    const label = make('label', '', t.names);
    label.htmlFor = this.#field.id;
    this.#take = make(
      'p',
      'row',
      button(t.copy, async () => this.#task.say((await copy(tsv(this.#rows()))) ? t.copied : t.notCopied)),
      button(t.downloadCsv, () =>
        download(writeCsv(t.nameFileColumns, this.#rows().slice(1)), `${t.namesFileName}.csv`, 'text/csv'),
      ),
    );
    this.#result.tabIndex = 0;
    this.#result.role = 'region';
    this.#result.ariaLabel = t.names;
    this.#take.hidden = this.#result.hidden = true;
    body.append(
      make('p', '', t.namesLead),
      label,
      this.#field,
      make(
        'p',
        'row',
        button(t.lookUp, () => void this.#lookUp()),
      ),
      this.#task.element,
      this.#take,
      this.#result,
    );
  }

  async #lookUp(): Promise<void> {
    const all = pastedNames(this.#field.value);
    const names = all.slice(0, mostNames);
    this.#take.hidden = this.#result.hidden = true;
    if (!names.length) return this.#task.say(t.noNames);
    await this.#task.run(async (say) => {
      this.#found = await peopleNamed(this.#engine.asking, names, (done, of) =>
        say(t.lookedUp(done, of), done / of),
      );
      this.#result.replaceChildren(this.#table());
      this.#take.hidden = this.#result.hidden = false;
      const found = this.#found.filter(({ people }) => people.length).length;
      return t.namesDone(names.length, found) + (all.length > mostNames ? t.namesLeftOut(mostNames) : '');
    });
  }

  #table(): HTMLTableElement {
    const head = make('tr', '', ...t.nameColumns.map((name) => columnHead(name)));
    const rows = this.#found.flatMap((found) => {
      const { typed, people } = found;
      const name = make('th', '', make('bdi', '', typed));
      name.scope = 'row';
      if (!people.length) {
        const none = make('td', '', t.matches.unknown);
        none.colSpan = t.nameColumns.length - 1;
        return make('tr', 'unknown', name, none);
      }
      name.rowSpan = people.length;
      return people.map((person, at) =>
        make('tr', '', ...(at ? [] : [name]), ...this.#cells(person, matchText(found))),
      );
    });
    return make('table', '', make('thead', '', head), make('tbody', '', ...rows));
  }

  #cells({ id, name, stories, first, last }: FoundPerson, match: string): HTMLTableCellElement[] {
    const { base } = this.#engine.asking.files;
    const who = make('bdi', '', name);
    const query = withSubject(emptyQuery, 'person', id);
    return [
      make('td', '', stories ? link(`${base}people/${id}/${this.#place.pageFile}`, who) : who),
      make('td', '', match),
      make('td', 'number', stories ? link(addressOf(query), number(stories)) : number(0)),
      make('td', '', dateText(first)),
      make('td', '', dateText(last)),
    ];
  }

  /** The table as it leaves the page, its head first. */
  #rows(): string[][] {
    return [
      [...t.nameFileColumns],
      ...this.#found.flatMap((found) => {
        const { typed, match, people } = found;
        if (!people.length) return [[typed, t.matches[match], '0', '', '', '', '', '', '']];
        return people.map(({ id, name, stories, first, last }) => [
          typed,
          t.matches[match],
          String(people.length),
          name,
          id,
          String(stories),
          first,
          last,
          stories ? `${this.#place.front}people/${id}/` : '',
        ]);
      }),
    ];
  }
}

function columnHead(name: string): HTMLTableCellElement {
  const head = make('th', '', name);
  head.scope = 'col';
  return head;
}

function matchText({ match, people }: FoundName): string {
  return people.length > 1 ? t.oneOf(t.matches[match], people.length) : t.matches[match];
}

/** `8 April 2025`, `April 2025`, `1984`. */
function dateText(date: string): string {
  if (!date) return '';
  if (date.includes('/')) return date.split('/').map(dateText).join(' – ');
  const [year, month, day] = date.split('-').map(Number);
  return pageDate(year!, month, day);
}

const mostNames = 5000;
