import { NearTexts, sketchOf } from '../../archive/nearTexts.ts';
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
    const share = Math.floor(nearest.likeness * 100);
    yield {
      rule: 'near-duplicate',
      file,
      at: { path: ['text', 0] },
      message:
        share === 100
          ? `the text is the same as that of ${nearest.key}.`
          : `the text is ${share} % the same as that of ${nearest.key}.`,
      fix: 'Keep the better one, and write the address of the other under its aliases.',
    };
  }
}

/** What has fewer words is a form, such as a dividend’s or a result’s, in which only figures and names differ. */
const fewestWords = 50;
const leastAlike = 0.8;
