import { isCorrectionNotice, opensCorrection } from '../core/printed/correctionNotice.ts';
import type { Draft } from '../core/delivery.ts';
import type { Block } from './blocks.ts';
import { keyOf } from './blocks.ts';
import { printedDate } from '../core/printed/printedDate.ts';
import type { PrintedDate } from '../core/printed/printedDate.ts';
import type { Facts } from './facts.ts';
import { namesOf } from './tree.ts';

/** A correction or an editor’s note, as printed. */
export interface Notice {
  block: Block;
  kind: 'correction' | 'note';
  date?: PrintedDate;
}

/** The notices to the reader that stand before or behind a story’s text, or that the page names so. */
export function noticesIn(story: Block[], others: Block[]): Notice[] {
  const edge = new Set([...story.slice(0, 3), ...story.slice(-6)]);
  return [...story, ...others].flatMap((block) => {
    const kind = kindOf(block, edge.has(block));
    const date = kind && printedDate(block.text);
    return kind ? [{ block, kind, ...(date && { date }) }] : [];
  });
}

/** Puts notices, and the corrections that the page’s JSON-LD tells of, into their fields. */
export function giveNotices(draft: Draft, notices: Notice[], said: Facts[]): void {
  const told = [
    ...said.flatMap(({ corrections }) => corrections),
    ...notices
      .filter(({ kind }) => kind === 'correction')
      .map(({ block, date }) => ({ text: block.text, ...(date && { date }) })),
  ];
  const seen = new Set<string>();
  for (const { text, date } of told) {
    if (seen.size === seen.add(keyOf(text)).size) continue;
    const day = date?.date ?? draft.updated ?? draft.date;
    if (day === undefined) draft.note = [draft.note, text].filter(Boolean).join(' ');
    else draft.corrections.push({ date: day, text });
    if (day !== undefined && date === undefined)
      draft.inferred.push(
        `date of the correction from ${draft.updated === undefined ? 'the story’s own' : 'the last change of the page'}`,
      );
  }
  const notes = notices.filter(({ kind }) => kind === 'note').map(({ block }) => block.text);
  if (notes.length) draft.note = [draft.note, ...notes].filter(Boolean).join(' ');
}

function kindOf(block: Block, atEdge: boolean): Notice['kind'] | undefined {
  const { text, element, linked } = block;
  if (text.length < 30 || text.length > 1_500 || linked > 0.6) return undefined;
  const names = namesOf(element);
  if (
    isCorrectionNotice(text) &&
    (atEdge ||
      opensCorrection(text) ||
      names.some((name) => /correction|clarification|footnote|amend/.test(name)))
  )
    return 'correction';
  return /^[^\p{L}\p{N}]*(?:editor['’]?s['’]? note|note to readers|anmerkung der redaktion|note de la rédaction|nota (?:del editor|de la redacción))\b/iu.test(
    text,
  ) && atEdge
    ? 'note'
    : undefined;
}
