import type { Doubt, Format, LeftOut, Refused } from './delivery.ts';
import type { InputStory } from './story.ts';

/** What one input file gave. Every word of it is in one of the four lists. */
export interface InputReport {
  /** The input’s name, as it is under `import.from`. */
  from: string;
  /** Undefined where the file could not be read at all. */
  format?: Format;
  stories: InputStory[];
  refused: Refused[];
  leftOut: LeftOut[];
  doubts: Doubt[];
}
