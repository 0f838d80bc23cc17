import * as t from '#messages/search/tools.ts';
import { make } from '../page/dom.ts';

/** Says how work goes: a line, and how much of it is done, 0 to 1, each if there is one. Throws where the reader has stopped it. */
export type Say = (line?: string, share?: number) => void;

/** A line that says how long work goes on, with a bar and a button that stops it. One work at a time: another ends the one before. */
export class Task {
  readonly element: HTMLElement;
  readonly #line = make('p', 'task-line');
  readonly #bar = make('progress');
  readonly #stop = button(t.stop, () => this.stop());
  #turn = 0;

  constructor() {
    this.#line.role = 'status';
    this.element = make('div', 'task', this.#line, this.#bar, this.#stop);
    this.#show(false);
  }

  get isRunning(): boolean {
    return !this.#stop.hidden;
  }

  stop(): void {
    if (this.isRunning) this.say(t.stopped);
  }

  /** Says something, and ends what runs. */
  say(line: string): void {
    this.#turn++;
    this.#line.textContent = line;
    this.#show(false);
  }

  /** Does work, which returns what is said at its end. */
  async run(work: (say: Say) => Promise<string>): Promise<void> {
    const own = ++this.#turn;
    let nextSaid = 0;
    this.#bar.removeAttribute('value');
    this.#line.textContent = '';
    this.#show(true);
    try {
      const end = await work((line, share) => {
        if (own !== this.#turn) throw stopped;
        if (share !== undefined) this.#bar.value = share;
        // A screen reader reads each line.
        if (line === undefined || performance.now() < nextSaid) return;
        nextSaid = performance.now() + betweenLines;
        this.#line.textContent = line;
      });
      if (own === this.#turn) this.say(end);
    } catch (error) {
      if (own !== this.#turn) return;
      this.say(t.failed);
      console.info(String(error));
    }
  }

  #show(isRunning: boolean): void {
    this.#bar.hidden = this.#stop.hidden = !isRunning;
  }
}

export function button(name: string, action: () => unknown): HTMLButtonElement {
  const made = make('button', 'quiet-button', name);
  made.type = 'button';
  made.addEventListener('click', action);
  return made;
}

const stopped = new Error('stopped');

/** In milliseconds. */
const betweenLines = 700;
