import { getOrInsert, lastOf, lookUp } from '../../../parse/assert.ts';
import type { Named } from './forms.ts';

/*
 * Names in scripts that write no space between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. They are looked for in the text as it
 * is printed; a dot, hyphen or space between the parts of a foreign name may be any or none (ドナルド・トランプ). A name of two characters
 * also occurs by chance across words (国王毅然), so there the dictionary of `Intl.Segmenter` decides.
 *
 * Not covered: a surname alone, but for the last part of a katakana name (トランプ氏) in a story that gives the name in full; simplified
 * forms of a name written in traditional characters, unless the record has them as a variant.
 */

/** Where a text holds a person’s name, in UTF-16 units. `later`: only the last part of it. */
export interface UnspacedName {
  person: Named;
  start: number;
  end: number;
  later: boolean;
}

/** Whether a name is written in a script without spaces. */
export function isUnspaced(name: string): boolean {
  return unspaced.test(name);
}

/** Makes a finder of the people’s names in such scripts; `undefined` where no record has one. */
export function unspacedFinder(people: Named[]): ((text: string) => UnspacedName[]) | undefined {
  const names = new Map<string, { person: Named; later: boolean }[]>();
  const put = (parts: string[], person: Named, later: boolean): void => {
    const key = parts.join('');
    const others = getOrInsert(names, key, () => []);
    if (!others.some((other) => other.person === person)) others.push({ person, later });
    pattern.set(key, parts.map(spaced).join(between));
  };
  const pattern = new Map<string, string>();
  for (const person of people)
    for (const name of [person.name, ...person.variants, ...(person.nativeName ? [person.nativeName] : [])]) {
      const parts = name.normalize('NFC').split(separators).filter(Boolean);
      if (!isUnspaced(name) || parts.join('').length < 2) continue;
      put(parts, person, false);
      const last = lastOf(parts);
      if (parts.length > 1 && /^[\p{Script=Katakana}ー]{2,}$/u.test(last)) put([last], person, true);
    }
  if (!names.size) return undefined;
  const longest = [...pattern].toSorted(([a], [b]) => b.length - a.length).map(([, source]) => source);
  const any = new RegExp(longest.join('|'), 'gu');
  return (text) => {
    if (!unspaced.test(text)) return [];
    return [...text.matchAll(any)].flatMap(({ 0: printed, index: start }) => {
      const end = start + printed.length;
      if (!isWhole(text, start, end)) return [];
      return lookUp(names, printed.split(separators).join('')).map((name) => ({ ...name, start, end }));
    });
  };
}

/** The blocks of Thai, Lao, Burmese, Khmer, kana and Han: by number, for every text is tried. */
const unspaced =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\ud840-\ud8ff]/;
const separators = /[\s·・･‧•＝゠=-]+/u;
const between = '[\\s·・･‧•＝゠=-]?';

/** A part of a name as a pattern. There may be a space between the characters of a Han name: 岸田　文雄. */
function spaced(part: string): string {
  const characters = /^\p{Script=Han}{3,6}$/u.test(part) ? Array.from(part) : [part];
  return characters.map(escaped).join('[ \\u3000]?');
}

function escaped(part: string): string {
  return part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Whether a name ends where it seems to: not within a longer run of katakana, not before a vowel sign, not by chance across words. */
function isWhole(text: string, start: number, end: number): boolean {
  if (/^[\p{M}]/u.test(text.slice(end, end + 2))) return false;
  const name = text.slice(start, end);
  if (/^[\p{Script=Katakana}ー]/u.test(name) && katakana.test(text[start - 1] ?? '')) return false;
  if (/[\p{Script=Katakana}ー]$/u.test(name) && katakana.test(text[end] ?? '')) return false;
  if (!/^\p{Script=Han}{2}$/u.test(name)) return true;
  const from = Math.max(0, start - 12);
  const near = text.slice(from, end + 12);
  const breaks = new Set(Array.from(segmenter().segment(near), ({ index }) => from + index));
  return breaks.has(start) && (breaks.has(end) || end === from + near.length);
}

const katakana = /[\p{Script=Katakana}ー]/u;

let words: Intl.Segmenter | undefined;
/** Made when first needed: it loads its dictionary. */
function segmenter(): Intl.Segmenter {
  return (words ??= new Intl.Segmenter('zh', { granularity: 'word' }));
}
