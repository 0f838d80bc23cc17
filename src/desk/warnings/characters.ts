import { notation } from '../../parse/defects/text.ts';
import { quoted } from '../../parse/contentError.ts';
import { warn } from './kinds.ts';
import { misreadIn } from './misread.ts';
import type { FiledStory, Printed, Warning } from './warning.ts';
import { printedIn } from './warning.ts';

/** Characters that were lost, misread or left over on a text’s way here; each kind once a story, at its first occurrence. */
export function* characterWarnings({ file, record }: FiledStory): Generator<Warning> {
  const texts = printedIn(record).filter(({ text }) => suspicious.test(text));
  if (!texts.length) return;
  for (const oddities of kinds) {
    const found = texts.flatMap((printed) => [...oddities(printed)]);
    const first = found[0];
    if (!first) continue;
    yield {
      file,
      at: first.at,
      ...warn('odd-characters', { found: first.found, advice: first.advice, more: found.length - 1 }),
    };
  }
}

/** What every text with an oddity holds, and few others. */
const suspicious = /[\u00ad\u00c2-\u00f4\u200b\u2060\ufeff\ufffc\ufffd]|\p{Co}|&#?\w+;/u;

const kinds = [
  function* lost({ path, text }: Printed): Generator<Oddity> {
    for (const { 0: words, index } of text.matchAll(/[\ufffc\ufffd]+/g))
      yield {
        at: { path, words, offset: index },
        found: `${codeOf(words)}, which stands where a character was lost`,
        advice: 'Look the word up in the original.',
      };
  },
  function* misread({ path, text }: Printed): Generator<Oddity> {
    for (const { printed, index, meant } of misreadIn(text))
      yield {
        at: { path, words: printed, offset: index },
        found: `${quoted(printed)}, which is UTF-8 read as Windows-1252`,
        advice: meant?.trim()
          ? `Write ${quoted(meant)}, or save the original as UTF-8 again.`
          : 'Save the original as UTF-8 again.',
      };
  },
  function* references({ path, text }: Printed): Generator<Oddity> {
    for (const { 0: words, index, 1: name = '' } of text.matchAll(reference))
      yield {
        at: { path, words, offset: index },
        found: `${quoted(words)}, an HTML character reference, as text`,
        advice: adviceOn(characterOf(name)),
      };
  },
  function* unseen({ path, text }: Printed): Generator<Oddity> {
    for (const { 0: words, index } of text.matchAll(invisible))
      yield {
        at: { path, words, offset: index },
        found: `${codeOf(words)}, a ${names[words]} that no reader sees and that parts the word for a search`,
        advice: 'Delete it.',
      };
  },
  function* ofOneFont({ path, text }: Printed): Generator<Oddity> {
    for (const { 0: words, index } of text.matchAll(/\p{Co}/gu))
      yield {
        at: { path, words, offset: index },
        found: `${codeOf(words)}, a private-use character, which each font shows otherwise or not at all`,
        advice: 'Write the character that is meant, or delete it.',
      };
  },
];

/** References that decoding leaves in a text where they were written twice over: `&amp;nbsp;`. */
const reference =
  /&(#\d{2,6}|#x[\da-f]{2,5}|amp|apos|bull|copy|eacute|euro|gt|hellip|laquo|ldquo|lsquo|lt|mdash|middot|nbsp|ndash|pound|quot|raquo|rdquo|reg|rsquo|shy|trade);/gi;

/** As HTML reads it: what Unicode has for controls is meant as in Windows-1252 (https://html.spec.whatwg.org/#numeric-character-reference-end-state). */
function characterOf(name: string): string {
  if (!name.startsWith('#')) return characters[name.toLowerCase()] ?? '';
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 0x80 && code < 0xa0
    ? new TextDecoder('windows-1252').decode(Uint8Array.of(code))
    : String.fromCodePoint(code);
}

function adviceOn(character: string): string {
  if (/^\s$/u.test(character)) return 'Write a space in its place.';
  if (/^[\p{Cc}\p{Cf}]$/u.test(character)) return 'Delete it.';
  return /^[\p{Cs}\p{Co}\p{Cn}]$/u.test(character)
    ? 'Look the character up in the original.'
    : `Write ${character} in its place.`;
}

const characters: Record<string, string> = {
  amp: '&', apos: '’', bull: '•', copy: '©', eacute: 'é', euro: '€', gt: '>', hellip: '…', laquo: '«', ldquo: '“', lsquo: '‘', lt: '<',
  mdash: '—', middot: '·', nbsp: ' ', ndash: '–', pound: '£', quot: '”', raquo: '»', rdquo: '”', reg: '®', rsquo: '’', shy: '\u00ad', trade: '™',
}; // prettier-ignore

const names: Record<string, string> = {
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u2060': 'word joiner',
  '\ufeff': 'byte-order mark',
};

/** Scripts that write no spaces part their words by zero-width ones. */
const spaceless =
  '[\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Tibt}]';
const invisible = new RegExp(`[\\u00ad\\u2060\\ufeff]|(?<!${spaceless})\\u200b(?!${spaceless})`, 'gu');

/** `U+FFFD`. */
function codeOf(character: string): string {
  return notation(character.codePointAt(0) ?? 0);
}

interface Oddity {
  at: Warning['at'];
  /** What a text holds, as a noun and what it is. */
  found: string;
  advice: string;
}
