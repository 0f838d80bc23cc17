import { particles } from '../lexicon.ts';
import { isSmall } from '../text.ts';
import { moreParticles } from './words.ts';

/** A word of a text that may be of a name, or one beside it. Offsets are in UTF-16 units. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** What is between it and the token before. */
  gap: string;
  possessive: boolean;
  /** Whether it may be a word of a name. */
  ofName: boolean;
}

/**
 * The words of a text that may be of a name, and those beside them. Other words in small letters, which most are, are in the gap of the
 * next token, and part two names as any text does.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let [smallStart, smallEnd] = [-1, -1];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const stop = isSmall(code) ? endOfSmall(text, at) : at;
    if (stop > at) {
      const word = at === end + 1 ? text.slice(at, stop) : '';
      if (isParticle(word)) push(at, word, false);
      else [smallStart, smallEnd] = [at, stop];
      at = stop;
    } else if (code < 0x80 && !isSmall(code | 0x20)) at++;
    else {
      token.lastIndex = at;
      const found = token.exec(text)?.[0];
      if (found && at === smallEnd + 1) push(smallStart, text.slice(smallStart, smallEnd), false);
      if (found) push(at, found, true);
      at += found?.length ?? (text.codePointAt(at)! > 0xffff ? 2 : 1);
    }
  }
  return tokens;

  function push(start: number, found: string, mayBeOfName: boolean): void {
    const bare = mayBeOfName ? found.replace(/['’](?:s)?$/, '') : found;
    tokens.push({
      text: bare,
      start,
      end: start + bare.length,
      gap: text.slice(end, start),
      possessive: bare !== found,
      ofName: mayBeOfName && isNameWord(bare),
    });
    end = start + found.length;
  }
}

/** Whether a word in small letters may be inside a name: `de`, `bin`. */
export function isParticle(word: string): boolean {
  return particles.has(word) || moreParticles.has(word);
}

/** A token in small letters, without the dots of a title. */
export function lowered({ text }: Token): string {
  const lower = text.toLowerCase();
  return lower.endsWith('.') ? lower.replaceAll('.', '') : lower;
}

/** Whether a word is initials alone: `J.`, `J.D.`, `JL`, and `Yu.` where a letter of another script takes two. */
export function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.[ -]?)+$|^\p{Lu}{1,2}$|^(?:Ch|Kh|Sh|Th|Ts|Ya|Ye|Yu|Zh)\.$/u.test(word);
}

/** Where a word of small ASCII letters alone ends; `start` itself where more belongs to it. */
function endOfSmall(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isSmall(text.charCodeAt(end))) end++;
  const next = end < text.length ? text.charCodeAt(end) : 0;
  const goesOn = next >= 0x80 || isSmall(next | 0x20) || next === hyphen || next === apostrophe;
  return goesOn ? start : end;
}

const hyphen = 0x2d;
const apostrophe = 0x27;

/** A word with its hyphens and apostrophes; initials and short titles with their dots. */
const token =
  /(?:\p{Lu}\.[ -]?)*\p{Lu}\.(?!\p{L})|\p{Lu}\p{Ll}?\.(?=\p{Lu}\p{Ll})|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Capt|Maj|Sgt|Prof|Rev|Adm|Jr|Sr|St|Ste|Ph|Fr|Hon|Engr|Brig|Supt|Insp|Det|Cpl|Cmdr|Atty|Adv|Mme|Mlle|Msgr|Ven)\.|\p{L}[\p{L}\p{M}]*(?:[-'’‘]\p{L}[\p{L}\p{M}]*)*['’]?/uy;

function isNameWord(word: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{M}]*[\p{Ll}][\p{L}\p{M}'’‘-]*\.?|(?:\p{Lu}\.[ -]?)+|\p{Lu}\p{Ll}?\.|\p{Lu}{1,2}|(?:al|el|ad|an|ar|as|at|ash|ul)[-'’]\p{Lu}.*|[dl]['’]\p{Lu}.*|\p{Lu}['’‘]\p{Lu}[\p{L}\p{M}'’‘-]*|II|III|IV)$/u.test(
    word,
  );
}
