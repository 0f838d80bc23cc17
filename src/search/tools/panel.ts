import type { Answer } from '../page/answer.ts';

/** A tool in a panel of the page. */
export interface Panel {
  /** Shows what it makes of an answer. */
  show?(answer: Answer): void;
  /** Ends what it does for an answer that is shown no more. */
  leave?(): void;
}
