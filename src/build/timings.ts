/** Where the time of a build goes, in milliseconds by stage; stages that run in several threads count them all. */
export class Timings {
  readonly #stages = new Map<Stage, number>();

  add(stage: Stage, milliseconds: number): void {
    this.#stages.set(stage, (this.#stages.get(stage) ?? 0) + milliseconds);
  }

  /** Measures what a promise takes. */
  async measure<T>(stage: Stage, work: Promise<T>): Promise<T> {
    const begun = performance.now();
    try {
      return await work;
    } finally {
      this.add(stage, performance.now() - begun);
    }
  }

  /** Measures what a function takes. */
  time<T>(stage: Stage, work: () => T): T {
    const begun = performance.now();
    try {
      return work();
    } finally {
      this.add(stage, performance.now() - begun);
    }
  }

  /** A table: a line a stage, with seconds and milliseconds a story. */
  text(stories: number): string {
    const rows = stages.map((stage) => {
      const milliseconds = this.#stages.get(stage) ?? 0;
      return [stage, (milliseconds / 1000).toFixed(2), (milliseconds / Math.max(1, stories)).toFixed(3)];
    });
    const lines = [['stage', 'seconds', 'ms a story'], ...rows].map(
      ([name = '', seconds = '', each = '']) =>
        `${name.padEnd(8)} ${seconds.padStart(8)} ${each.padStart(11)}`,
    );
    return `${lines.join('\n')}\n`;
  }
}

/**
 * In the order in which they begin. `compare` looks at what is published; `compile` compiles the templates; `model` works out what pages show; `pictures` and `index` run beside `render` and
 * `write`, and each lasts from its beginning to its end; `total` is the whole build as a clock on the wall has it.
 */
const stages = [
  'compare',
  'read',
  'parse',
  'find',
  'open',
  'compile',
  'model',
  'render',
  'write',
  'files',
  'pictures',
  'index',
  'publish',
  'total',
] as const;

export type Stage = (typeof stages)[number];
