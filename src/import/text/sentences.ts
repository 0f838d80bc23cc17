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

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
