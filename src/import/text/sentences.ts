import { isWeekday, monthNumber } from '../core/printed/months.ts';

/** Whether a text ends as sentences do, in any script; brackets and quotation marks may stand behind. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…。！？؟۔।][)"”’»」』）]*$/u.test(text);
}

/** How many words a text holds; of a script without spaces, two characters count as one. */
export function wordCount(text: string): number {
  const close = text.match(unspaced)?.length ?? 0;
  const spaced = text.replace(unspaced, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0;
  return spaced + Math.ceil(close / 2);
}

/** How many sentences a text holds, as far as their ends tell. */
export function sentenceCount(text: string): number {
  return text.match(/[.!?…؟۔।]["”’»)]*(?=\s+["“‘«(]?[\p{Lu}\p{Lo}\p{N}]|$)|[。！？]/gu)?.length ?? 0;
}

/** Whether a lead names a weekday or a day of a month outside quotations: `on Thursday`, `am Donnerstag`, `17 avril`, `17日`. */
export function namesDay(text: string): boolean {
  const told = text.slice(0, 300).replace(/["“„«][^"”“»]*["”“»]/g, ' ');
  const days = told.matchAll(
    /(?<!\p{L})(\p{L}{4,}|ma[iyj]|mei)\.? \d{1,2}(?!\d)|(?<!\d)\d{1,2}\.? (?:de )?(\p{L}{4,}|ma[iyj]|mei)/giu,
  );
  return (
    /\d{1,2}[日일]/.test(told) ||
    [...days].some(([, before, behind]) => monthNumber((before ?? behind)!) !== undefined) ||
    (told.match(/[\p{L}\p{M}]{4,}/gu) ?? []).some(isWeekday)
  );
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
