/** The language that the letters of a text show (BCP 47): of each script the usual one. Undefined for Latin letters, which show none. */
export function languageByLetters(text: string): string | undefined {
  const start = text.slice(0, 5000);
  const half = (start.match(/\p{L}/gu)?.length ?? 0) / 2;
  const [usual] = scripts.find(([, script]) => (start.match(script)?.length ?? 0) > half) ?? [];
  return usual && (special[usual]?.find(([, sign]) => sign.test(start))?.[0] ?? usual);
}

const scripts: [lang: string, letters: RegExp][] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** Letters by which a language is distinguished from the usual one of its script. */
const special: Record<string, [lang: string, sign: RegExp][]> = {
  ar: [
    ['ur', /[ٹڈڑے]/],
    ['fa', /[پچژگ]/],
  ],
  ru: [['uk', /[іїєґ]/i]],
  zh: [['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u]],
};
