/* What can be made of a result, and of a list of names: fetched when the reader opens one of them. */
import style from '../../styles/searchTools.css?url';
import type { Answer } from '../page/answer.ts';
import type { Engine } from '../page/engine.ts';
import { DownloadPanel } from './downloadPanel.ts';
import { NamesPanel } from './namesPanel.ts';
import type { Panel } from './panel.ts';
import type { Place } from './resultForms.ts';
import { SharePanel } from './sharePanel.ts';

type ToolName = 'download' | 'share' | 'names';

export class Tools {
  readonly #engine: Engine;
  readonly #place: Place;
  readonly #panels = new Map<HTMLDetailsElement, Panel>();

  constructor(engine: Engine, { archive = '', front = '', language = '', pageFile = '' }: DOMStringMap) {
    this.#engine = engine;
    this.#place = { archive, front, language, pageFile };
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    // Beside this script, so that it is found in a copy of the site at any path; the development server has it elsewhere.
    link.href = import.meta.env.PROD
      ? new URL(style.slice(style.lastIndexOf('/') + 1), import.meta.url).href
      : style;
    document.head.append(link);
  }

  /** Fills a panel that the reader has opened. */
  open(details: HTMLDetailsElement, answer: Answer | undefined): void {
    const panel = this.#panels.get(details) ?? this.#make(details);
    this.#panels.set(details, panel);
    if (answer) panel.show?.(answer);
  }

  /** Shows another answer, or none, in the panels that are open. */
  answered(answer: Answer | undefined): void {
    for (const [details, panel] of this.#panels) {
      if (!answer || !details.open) panel.leave?.();
      else panel.show?.(answer);
    }
  }

  #make(details: HTMLDetailsElement): Panel {
    const body = details.querySelector('div')!;
    const [engine, place] = [this.#engine, this.#place];
    const makers: Record<ToolName, () => Panel> = {
      download: () => new DownloadPanel(body, engine, place),
      share: () => new SharePanel(body, engine),
      names: () => {
        new NamesPanel(body, engine, place);
        // It has nothing to do with an answer.
        return {};
      },
    };
    return makers[details.dataset['tool'] as ToolName]();
  }
}
