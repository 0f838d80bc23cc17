/** The words of a text, folded as the words’ index folds them. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether a word, a longer one that it begins, or one of the same stem is among others. */
export function standsIn(wanted: string, others: Set<string>): boolean {
  return others.has(wanted) || [...others].some((other) => akin(wanted, other));
}

/** Whether one is a beginning of the other’s, or both are endings of one stem. */
function akin(wanted: string, held: string): boolean {
  if (held.startsWith(wanted)) return true;
  let shared = 0;
  while (shared < wanted.length && wanted[shared] === held[shared]) shared++;
  const ending = (word: string): string =>
    word.slice(word[shared] === word[shared - 1] ? shared + 1 : shared);
  return shared >= 2 && endings.test(ending(wanted)) && endings.test(ending(held));
}

/** What an English stem may end in. */
const endings =
  /^(?:e|es|ed|er|ers|s|d|r|ing|ings|y|ies|ied|ier|ly|al|ally|ion|ions|ive|ment|ments|ness|ation|ations|ful|able)?$/;
