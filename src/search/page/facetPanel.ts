import * as t from '#messages/search/page.ts';
import { subjectsIn } from '../query.ts';
import type { Answer } from './answer.ts';
import { make } from './dom.ts';
import type { Engine } from './engine.ts';

/** The panel of facets beside the results; `body` is the element below its summary. */
export class FacetPanel {
  readonly #panel: HTMLDetailsElement;
  readonly #body: HTMLElement;
  readonly #engine: Engine;

  constructor(panel: HTMLDetailsElement, body: HTMLElement, engine: Engine) {
    this.#panel = panel;
    this.#body = body;
    this.#engine = engine;
  }

  set open(isOpen: boolean) {
    this.#panel.open = isOpen;
  }

  hide(): void {
    this.#panel.hidden = true;
  }

  /**
   * Shows the facets of an answer; counted at once on a wide screen where few files are needed, else when the reader asks. Nothing is shown
   * once `isCurrent` is false.
   */
  async show(answer: Answer, isWide: boolean, isCurrent: () => boolean): Promise<void> {
    const { query, stories, names } = answer;
    this.#panel.hidden = stories.length < 2 && subjectsIn(query).length === 0;
    if (stories.length === 0) this.#panel.hidden = true;
    if (this.#panel.hidden) return;
    this.#panel.open = isWide;
    this.#body.replaceChildren();
    const chosen = subjectsIn(query).map(({ kind, id }) => ({
      kind,
      id,
      name: names.get(`${kind} ${id}`) ?? id,
      stories: stories.length,
    }));
    const count = async (): Promise<void> => {
      this.#panel.ontoggle = null;
      const counted = await this.#engine
        .facets(answer, { stories: stories.length, volumes: answer.left?.searched ?? 999_999 })
        .catch(() => undefined);
      const { facetLists } = await import('./facetList.ts');
      if (isCurrent() && counted) this.#body.replaceChildren(...facetLists(counted, query, chosen));
    };
    if (!isWide) {
      this.#panel.ontoggle = () => {
        if (this.#panel.open) void count();
      };
      return;
    }
    const most = query.q ? mostFacetFiles.besideWords : mostFacetFiles.alone;
    if ((await this.#engine.facetFiles(answer)) <= most) return count();
    const button = make('button', 'plain-button', t.countSubjects);
    button.type = 'button';
    button.addEventListener('click', async () => {
      await count();
      this.#body.querySelector('a')?.focus();
    });
    if (isCurrent()) this.#body.replaceChildren(button);
  }
}

/** At most so many files are fetched to count facets without being asked: few where the search itself needs few. */
const mostFacetFiles = { alone: 1, besideWords: 4 };
