import { NearTexts, sketchOf } from '../../archive/nearTexts.ts';
import { warn } from './kinds.ts';
import type { FiledStory, Warning } from './warning.ts';

/** Stories whose text is nearly that of an earlier one in the order of the files; of several, the most alike is named. */
export function* duplicateWarnings(stories: FiledStory[]): Generator<Warning> {
  const texts = new NearTexts<string>();
  for (const { file, record } of stories) {
    if (record.words < fewestWords) continue;
    const sketch = sketchOf(record.text);
    const [nearest] = texts.near(sketch, leastAlike);
    texts.add(file, sketch);
    if (!nearest) continue;
    yield {
      file,
      at: { path: ['text', 0] },
      ...warn('near-duplicate', { percent: Math.floor(nearest.likeness * 100), other: nearest.key }),
    };
  }
}

/** What has fewer words is a form, such as a dividend’s or a result’s, in which only figures and names differ. */
const fewestWords = 50;
const leastAlike = 0.8;
