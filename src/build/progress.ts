/** A line on a terminal that tells how far a long run has come; silent for the first two seconds, and where there is no terminal. */
export interface Progress {
  say(what: string): void;
  /** From now on each `step` is one of `total`. */
  count(what: string, total: number): void;
  step(done?: number): void;
  end(): void;
}

export function progressLine(stream: NodeJS.WriteStream = process.stderr): Progress {
  let what = '';
  let done = 0;
  let total = 0;
  let written = false;
  const begun = performance.now();
  const write = (): void => {
    if (performance.now() - begun < 2000) return;
    const far = total ? ` ${done.toLocaleString('en')} of ${total.toLocaleString('en')}` : '';
    stream.write(`\r\u001b[K${what}${far}`);
    written = true;
  };
  const timer = stream.isTTY ? setInterval(write, 200) : undefined;
  return {
    say(now) {
      what = now;
      total = 0;
      if (written) write();
    },
    count(now, of) {
      [what, done, total] = [now, 0, of];
    },
    step(now = 1) {
      done += now;
    },
    end() {
      clearInterval(timer);
      if (written) stream.write('\r\u001b[K');
    },
  };
}
