import { quoted } from '../../parse/contentError.ts';
import { saysNothing } from './nothing.ts';
import type { FiledStory, Warning } from './warning.ts';

/** A source that names no outlet; where the story’s own address tells whose it is, that is said. */
export function* sourceWarnings({ file, record }: FiledStory): Generator<Warning> {
  if (!saysNothing(record.source)) return;
  const host = record.url && new URL(record.url).hostname.replace(/^www\./, '');
  yield {
    rule: 'missing-source',
    file,
    at: { path: ['source'] },
    message: `${quoted(record.source)} says nothing of who published the story.`,
    fix: host ? `Write the outlet of ${host}, where it stood.` : 'Write the outlet that published it.',
  };
}
