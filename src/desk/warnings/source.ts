import { warn } from './kinds.ts';
import { saysNothing } from './nothing.ts';
import type { FiledStory, Warning } from './warning.ts';

/** A source that names no outlet; where the story’s own address shows whose it is, that is said. */
export function* sourceWarnings({ file, record }: FiledStory): Generator<Warning> {
  if (!saysNothing(record.source)) return;
  const host = record.url && new URL(record.url).hostname.replace(/^www\./, '');
  yield { file, at: { path: ['source'] }, ...warn('missing-source', { source: record.source, host }) };
}
