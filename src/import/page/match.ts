import type { Block } from './blocks.ts';
import { keyOf } from './blocks.ts';

/** Which blocks of a page stand in a text, and how much of the text they are. */
export interface Match {
  matched: Set<Block>;
  /** Those that stand in it, but a second time on the page. */
  repeated: Set<Block>;
  /** From 0 to 1; undefined where there is no text to speak of. */
  printed?: number;
}

/** Finds the blocks that stand in a text, by their letters and digits, in its order. */
export function match(blocks: Block[], text: string | undefined): Match {
  const result: Match = { matched: new Set(), repeated: new Set() };
  const whole = text === undefined ? '' : keyOf(text);
  if (whole.length < shortestText || whole.length * blocks.length > mostWork) return result;
  const keyed = blocks.map((block) => ({ block, key: keyOf(block.text) }));
  const quoted = quotedElsewhere(
    keyed.filter(({ key }) => key.length >= shortestQuote && whole.includes(key)).map(({ block }) => block),
  );
  const seen = new Set<string>();
  let at = 0;
  let found = 0;
  for (const { block, key } of keyed) {
    if (!key) continue;
    const long = key.length >= shortestQuote;
    const start = long ? whole.indexOf(key, at) : whole.startsWith(key, at) ? at : -1;
    if (quoted.has(block) || (long && seen.has(key))) result.repeated.add(block);
    else if (start !== -1 || isNearly(key, whole)) {
      result.matched.add(block);
      found += key.length;
      if (start !== -1) at = start + key.length;
    } else if (key.length >= 40 && whole.includes(key)) result.repeated.add(block);
    if (long) seen.add(key);
  }
  return { ...result, printed: Math.min(1, found / whole.length) };
}

/** Blocks whose words stand in a longer one of them as well: a quotation pulled out of the text. */
export function quotedElsewhere(blocks: Block[]): Set<Block> {
  const keys = blocks.map(({ text }) => keyOf(text));
  const all = keys.join('|');
  if (all.length * blocks.length > mostWork) return new Set();
  let start = 0;
  return new Set(
    blocks.filter((_, index) => {
      const key = keys[index]!;
      const own = start;
      start += key.length + 1;
      if (key.length < shortestQuote) return false;
      return isPart(all, key, all.indexOf(key)) || isPart(all, key, all.indexOf(key, own + 1));
    }),
  );
}

/** Whether what is found at a place is part of more, and not a block of its own. */
function isPart(all: string, key: string, at: number): boolean {
  if (at === -1) return false;
  const before = all[at - 1] ?? '|';
  const after = all[at + key.length] ?? '|';
  return before !== '|' || after !== '|';
}

/** Whether a long block begins and ends as a part of the text does: links or marks stand between. */
function isNearly(key: string, whole: string): boolean {
  return key.length >= 100 && whole.includes(key.slice(0, 40)) && whole.includes(key.slice(-40));
}

/** In letters: a shorter text in JSON-LD is no body. */
const shortestText = 80;
const shortestQuote = 20;
const mostWork = 1e9;
