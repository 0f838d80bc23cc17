/*
 * How far a long run has come: a bar on a terminal, a plain line now and then elsewhere. Short runs say nothing.
 */

export interface Progress {
  /** Names what is being done, and how much of it is done, where that is known. */
  stage(name: string, done?: number, total?: number): void;
  end(): void;
}

/** Reports to `stream`; `now` gives milliseconds. */
export function progressReport(
  stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'> = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  const begun = now();
  let current: Stage = { name: '', done: 0, total: 0, begun };
  let written = begun;
  let shown = false;
  const draw = (): void => {
    const time = now();
    if (!current.name || time - begun < (stream.isTTY ? quiet : plainEvery)) return;
    if (!stream.isTTY && time - written < plainEvery) return;
    written = time;
    shown = true;
    stream.write(
      stream.isTTY ? `\r\u001b[K${barText(current, time, stream.columns)}` : `${stageText(current)}\n`,
    );
  };
  const timer = setInterval(draw, drawEvery).unref();
  return {
    stage(name, done = 0, total = 0) {
      current = { name, done, total, begun: name === current.name ? current.begun : now() };
    },
    end() {
      clearInterval(timer);
      if (shown && stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}

interface Stage {
  name: string;
  done: number;
  total: number;
  begun: number;
}

/** `Writing pages ━━━━━━──── 4,200 of 10,504, 2,310 a second, 3 s left`, cut at the terminal’s width; some terminals give none, or 0. */
function barText(stage: Stage, time: number, columns: number | undefined): string {
  const { done, total, begun } = stage;
  if (!total) return stage.name;
  const filled = Math.round((done / total) * barWidth);
  const bar = '━'.repeat(filled) + '─'.repeat(barWidth - filled);
  const rate = (done * 1000) / (time - begun);
  const left =
    rate > 0
      ? `, ${numbers.format(Math.round(rate))} a second, ${Math.ceil((total - done) / rate)} s left`
      : '';
  return `${stage.name} ${bar} ${amountText(stage)}${left}`.slice(0, (columns || 80) - 1);
}

/** `Writing pages: 4,200 of 10,504`. */
function stageText(stage: Stage): string {
  return stage.total ? `${stage.name}: ${amountText(stage)}` : stage.name;
}

function amountText({ done, total }: Stage): string {
  return `${numbers.format(done)} of ${numbers.format(total)}`;
}

const numbers = new Intl.NumberFormat('en');
const barWidth = 20;

/** In milliseconds: before the bar appears, between two drawings of it, and between two plain lines. */
const quiet = 1000;
const drawEvery = 200;
const plainEvery = 20_000;
