import * as t from '#messages/search/tools.ts';
import { writeCsv } from '../../files/csv.ts';
import { copy, download } from '../../list/page/takingAlong.ts';
import type { Answer } from '../page/answer.ts';
import { make } from '../page/dom.ts';
import type { Engine } from '../page/engine.ts';
import { mayHoldDate } from '../page/linesAfter.ts';
import { Picker } from '../page/picker.ts';
import { suggest } from '../page/suggest.ts';
import type { Query } from '../query.ts';
import { addressOf, emptyQuery, subjectsIn, withDates, withSubject } from '../query.ts';
import { askedText } from './askedText.ts';
import { comparedIn, queryText } from './comparison.ts';
import { fileNameOf } from './fileName.ts';
import type { Counted } from './sharePicture.ts';
import { barList, headsOf, legendOf, tableOf } from './sharePicture.ts';
import { isSmall, shareBars, shareRows, yearsAsked } from './shares.ts';
import { button, Task } from './task.ts';
import type { Panel } from './panel.ts';
import { tsv } from './tsv.ts';

/** Shows which share of the stories of each year a query finds, beside another query where the address names one: `compare=grain`. */
export class SharePanel implements Panel {
  readonly #engine: Engine;
  readonly #task = new Task();
  readonly #input: HTMLInputElement;
  readonly #message = make('p', 'message');
  readonly #remove: HTMLButtonElement;
  readonly #picture = make('div');
  #answer: Answer | undefined;
  #compared: Query | undefined;
  /** What the picture is of, and whether it tells all of it. */
  #shown = '';
  #isWhole = false;

  constructor(body: HTMLElement, engine: Engine) {
    this.#engine = engine;
    const field = comparisonField();
    this.#input = field.querySelector('input')!;
    this.#message.role = 'alert';
    this.#remove = button(t.noComparison, () => this.#compare(undefined));
    const compare = button(t.compare, () => void this.#send());
    body.append(
      make('p', '', t.shareLead),
      make('div', 'row', field, compare, this.#remove),
      this.#message,
      this.#task.element,
      this.#picture,
    );
    new Picker(
      field,
      (typed) => suggest(typed, (part) => engine.fitting(part)),
      ({ kind, id }, before) => this.#compare(withSubject({ ...emptyQuery, q: before }, kind, id)),
    );
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      void this.#send();
    });
  }

  show(answer: Answer): void {
    this.#answer = answer;
    const asked = new URLSearchParams(location.search).get('compare');
    // Another search keeps the comparison.
    if (asked !== null || !this.#shown) this.#compared = comparedIn(asked ?? '');
    this.#draw();
  }

  leave(): void {
    this.#task.stop();
  }

  /** Compares with what is in the field: words, with the days among them, or the address of a search. */
  async #send(): Promise<void> {
    const query = comparedIn(this.#input.value.trim());
    if (!query) {
      this.#message.textContent = t.noQuery;
      this.#input.ariaInvalid = 'true';
      return;
    }
    const isRead = mayHoldDate(query.q) && !query.from && !query.to;
    this.#compare(isRead ? withDates(query, (await import('../page/dates.ts')).datesIn).query : query);
  }

  #compare(query: Query | undefined): void {
    this.#compared = query;
    this.#draw();
    this.#input.focus();
  }

  #draw(): void {
    const answer = this.#answer;
    if (!answer) return;
    const compared = this.#compared;
    this.#message.textContent = '';
    this.#input.ariaInvalid = null;
    keepInAddress(compared);
    const shown = `${addressOf({ ...answer.query, sort: '' })} ${compared ? queryText(compared) : ''}`;
    if (shown === this.#shown && (this.#task.isRunning || this.#isWhole)) return;
    this.#shown = shown;
    this.#isWhole = false;
    this.#remove.hidden = !compared;
    this.#picture.replaceChildren();
    void this.#task.run(async (say) => {
      const { from, to } = answer.query;
      const first = { query: answer.query, name: askedText(answer.query, answer.names) };
      // Both are compared over the same time, unless the second has days of its own.
      const second = compared && (compared.from || compared.to ? compared : { ...compared, from, to });
      const asked = second ? [first, { query: second, name: await this.#nameOf(second) }] : [first];
      this.#input.value = compared && queryText(compared) === compared.q ? compared.q : '';
      const queries = asked.map(({ query }) => query);
      const counted: Counted[] = [];
      for (const one of asked) {
        const before = [...counted];
        const { years } = await this.#engine.yearCounts(one.query, ({ years: soFar }) => {
          say(t.searchingOlder);
          this.#show([...before, { ...one, years: soFar }], queries);
        });
        counted.push({ ...one, years });
      }
      this.#isWhole = true;
      this.#show(counted, queries);
      return '';
    });
  }

  async #nameOf(query: Query): Promise<string> {
    const names = new Map<string, string>();
    for (const { kind, id } of subjectsIn(query)) {
      const name = await this.#engine.nameOf(kind, id);
      if (name !== undefined) names.set(`${kind} ${id}`, name);
    }
    return askedText(query, names);
  }

  /** `queries` are all that will be shown. */
  #show(all: Counted[], queries: Query[]): void {
    const counted = all.map((one) => ({ ...one, years: yearsAsked(one.years, queries) }));
    const years = counted.map((one) => one.years);
    const bars = shareBars(years);
    const isPerThousand = isSmall(bars);
    const wasOpen = this.#picture.querySelector('details')?.open ?? bars.length === 0;
    const table = make(
      'details',
      'numbers',
      make('summary', '', t.numbers),
      this.#takeRow(counted),
      tableOf(counted),
    );
    table.open = wasOpen;
    this.#picture.replaceChildren(
      ...(this.#isWhole ? [] : [make('p', '', t.atLeast)]),
      legendOf(counted),
      ...(bars.length
        ? [
            make('p', 'unit', isPerThousand ? t.inPerThousand : t.inPercent),
            barList(bars, counted, isPerThousand),
          ]
        : []),
      make('p', 'unit', t.howCounted),
      table,
    );
  }

  #takeRow(counted: Counted[]): HTMLElement {
    const columns = headsOf(counted);
    const rows = shareRows(counted.map(({ years }) => years));
    const name = fileNameOf(t.shareFileName, counted.map((one) => one.name).join(' '));
    return make(
      'p',
      'row',
      button(t.copy, async () =>
        this.#task.say((await copy(tsv([columns, ...rows]))) ? t.copied : t.notCopied),
      ),
      button(t.downloadCsv, () => download(writeCsv(columns, rows), `${name}.csv`, 'text/csv')),
    );
  }
}

/** Makes the address say with what is compared, so that it can be shared. */
function keepInAddress(compared: Query | undefined): void {
  const address = new URL(location.href);
  const text = compared ? queryText(compared) : null;
  if (address.searchParams.get('compare') === text) return;
  if (text === null) address.searchParams.delete('compare');
  else address.searchParams.set('compare', text);
  history.replaceState(history.state, '', address.search);
}

function comparisonField(): HTMLElement {
  const input = make('input');
  input.id = 'compare';
  input.role = 'combobox';
  input.placeholder = t.compareHint;
  input.spellcheck = false;
  input.autocomplete = 'off';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', 'compare-list');
  const list = make('ul');
  list.id = 'compare-list';
  list.hidden = true;
  list.dataset['label'] = t.suggestions;
  const label = make('label', '', t.compareWith);
  label.htmlFor = input.id;
  return make('div', 'field picker', label, input, list);
}
