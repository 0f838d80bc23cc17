import { hash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneLine } from '../core/notation/oneLine.ts';
import type { Doubt } from '../core/delivery.ts';
import type { Origin } from './report.ts';

/** A doubt with the letters by which a command names it: the same for the same words about the same story or input. */
export type KeyedDoubt = Origin & Doubt & { key: string };

/** The file in the content folder that holds the doubts that somebody has found right, one a line: its key, and what it says. */
const seenFile = 'seen-doubts.txt';

/** The doubts of an archive that are told no more, and those that a command marks so: by their keys, or all of a kind by its id. */
export class SeenDoubts {
  /** How many were marked; undefined where none was asked for. */
  marked: number | undefined;
  /** Of the file as it was, and of what is asked for. */
  readonly digest: string;
  readonly #keys: Set<string>;
  readonly #path: string;
  readonly #asked: Set<string>;
  readonly #isTrial: boolean;

  constructor(content: string, asked: string[], isTrial: boolean) {
    this.#path = join(content, seenFile);
    const text = existsSync(this.#path) ? readFileSync(this.#path, 'utf8') : '';
    this.#keys = new Set(text.split('\n').map((line) => line.split(/\s/, 1)[0]!));
    this.#asked = new Set(asked);
    this.#isTrial = isTrial;
    this.marked = asked.length ? 0 : undefined;
    this.digest = hash('sha256', JSON.stringify([text, asked]), 'base64url');
  }

  /** Those of some doubts that nobody has found right, with their keys. `story` is the day and headline of the story that they are about. */
  open(doubts: (Origin & Doubt)[], story?: string): KeyedDoubt[] {
    return doubts.flatMap((one) => {
      const { id = '', message, from } = one;
      const about = story ?? from;
      const key = hash('sha256', JSON.stringify([id, message, about]), 'hex').slice(0, 8);
      if (this.#keys.has(key)) return [];
      if (!this.#asked.has(id) && !this.#asked.has(key)) return { ...one, key };
      this.#keys.add(key);
      this.marked = (this.marked ?? 0) + 1;
      if (!this.#isTrial) appendFileSync(this.#path, `${key} ${id}: ${oneLine(`${about}: ${message}`)}\n`);
      return [];
    });
  }
}
