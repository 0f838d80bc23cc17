/*
 * The names of countries in other languages, as they appear in running text.
 */
import { lookUp } from '../../parse/assert.ts';
import type { CountryRecord } from '../../parse/records.ts';
import { isWidelyRead, nativeNames } from '../countryNames.ts';
import { foldKeepingCase } from './foldedText.ts';
import {
  arabicDemonymForms,
  nameForms,
  persianDemonymForms,
  russianAdjectiveForms,
  russianPeopleForms,
} from './inflection.ts';
import { nativeDemonyms } from './nativeDemonyms.ts';

/** A word of another language that means a country. */
export interface NativeWord {
  record: CountryRecord;
  /** As written; compared folded. */
  word: string;
  kind: 'name' | 'demonym' | 'capital';
  /** The language in whose stories alone it counts: Latin letters also spell English words and other names. */
  only?: string;
}

/** Names in Latin letters, of languages other than English. */
export function latinNames(records: CountryRecord[]): NativeWord[] {
  return namesOf(records, (name) => latin.test(name));
}

/** The words of other scripts, where they are between spaces. */
export function wordsInOtherScripts(records: CountryRecord[]): NativeWord[] {
  const byCode = new Map(records.map((record) => [record.code, record]));
  const names = namesOf(records, (name) => !latin.test(name) && !unspaced.test(name) && !hangul.test(name));
  return [...names, ...demonyms(byCode), ...capitals(byCode)];
}

/** Finds countries in text of languages that put no space between words, and in Korean, which writes particles on to them. */
export function runningNames(
  records: CountryRecord[],
): (text: string) => { start: number; end: number; record: CountryRecord }[] {
  const byName = new Map<string, CountryRecord>();
  const korean = new Map<string, CountryRecord>();
  const spaced: string[] = [];
  for (const record of records)
    for (const { name, language } of nativeNames(record.code)) {
      const folded = foldKeepingCase(name).text;
      if (language === 'ko' && !otherWords.has(folded)) {
        korean.set(folded.replaceAll(' ', ''), record);
        spaced.push(folded);
      } else if (unspaced.test(folded) && !otherWords.has(folded) && !byName.has(folded))
        byName.set(folded, record);
    }
  const byCode = new Map(records.map((record) => [record.code, record]));
  const find = anyOf([...byName.keys(), ...guards]);
  const findKorean = koreanNames(spaced);
  return (text) => [
    ...(unspaced.test(text) ? namesIn(text) : []),
    ...(hangul.test(text) ? koreanIn(text) : []),
  ];

  function namesIn(text: string): { start: number; end: number; record: CountryRecord }[] {
    const names = Array.from(text.matchAll(find), ({ index, 0: name }) => {
      return { start: index, end: index + name.length, record: byName.get(name) };
    });
    const found = names.flatMap((name) => (name.record ? [{ ...name, record: name.record }] : []));
    for (const { index, 1: signs = '' } of text.matchAll(relations))
      for (const [at, sign] of [...signs].entries()) {
        const start = index + at;
        const record = byCode.get(oneSign[sign] ?? '');
        if (record && names.every((name) => name.end <= start || start < name.start))
          found.push({ start, end: start + sign.length, record });
      }
    return found.toSorted((a, b) => a.start - b.start);
  }

  function koreanIn(text: string): { start: number; end: number; record: CountryRecord }[] {
    return Array.from(text.matchAll(findKorean), ({ index, 0: name }) => {
      const end = index + name.length;
      const record = lookUp(korean, name.replaceAll(' ', ''));
      const more = hangulRun.exec(text.slice(end, end + 10))?.[0] ?? '';
      return name.length > 2 || particle.test(more) ? [{ start: index, end, record }] : [];
    }).flat();
  }
}

function namesOf(records: CountryRecord[], isWanted: (name: string) => boolean): NativeWord[] {
  const own = new Map<string, Set<string>>();
  for (const record of records)
    for (const word of [
      record.name,
      ...record.names,
      ...record.demonyms,
      record.capital ?? '',
      ...record.places,
    ]) {
      const folded = foldKeepingCase(word).text.toLowerCase();
      own.set(folded, (own.get(folded) ?? new Set()).add(record.code));
    }
  return records.flatMap((record) =>
    nativeNames(record.code).flatMap(({ name, language }): NativeWord[] => {
      const folded = foldKeepingCase(name).text;
      if (!isWanted(name) || otherWords.has(folded)) return [];
      const [primary = ''] = language.split('-');
      if (!latin.test(name)) return nameForms(name, primary).map((word) => ({ record, word, kind: 'name' }));
      const isOwn = !isWidelyRead(language) || primary === ownLanguage(record.code);
      const isOthers = [...(own.get(folded.toLowerCase()) ?? [])].some((code) => code !== record.code);
      const anywhere = isOwn && !isOthers && !elsewhere.has(folded) && !/^\p{Lu}+$/u.test(folded);
      return nameForms(name, primary).map((word) => ({
        record,
        word,
        kind: 'name',
        ...(!anywhere && { only: primary }),
      }));
    }),
  );
}

/** The language that most people of a country write. */
function ownLanguage(code: string): string {
  return new Intl.Locale(`und-${code}`).maximize().language;
}

function demonyms(byCode: Map<string, CountryRecord>): NativeWord[] {
  return nativeDemonyms.flatMap(({ code, ar, fa, ru, people }) => {
    const record = byCode.get(code);
    if (!record) return [];
    const forms = [
      ...ar.flatMap(arabicDemonymForms),
      ...fa.flatMap(persianDemonymForms),
      ...ru.flatMap(russianAdjectiveForms),
      ...people.flatMap(russianPeopleForms),
    ];
    return forms.map((word) => ({ record, word, kind: 'demonym' as const }));
  });
}

/** Capitals that are written like another country. */
function capitals(byCode: Map<string, CountryRecord>): NativeWord[] {
  const record = byCode.get('JO');
  return record ? nameForms('عمان', 'ar').map((word) => ({ record, word, kind: 'capital' as const })) : [];
}

/** Scripts that set no space between words: Thai, Lao, Burmese, Khmer, Chinese and Japanese. */
const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const latin = /\p{Script=Latin}/u;
const hangul = /\p{Script=Hangul}/u;
const hangulRun = /^\p{Script=Hangul}+/u;

/** What may follow a Korean name of two syllables in the same word: particles, and what makes people and things of it. */
const particle =
  /^(?:|[은는이가을를의에와과도로만측군인산계발행내전후간식제어]|에서|에게|에는|에도|에서는|에서도|으로|로부터|으로부터|까지|부터|보다|처럼|이나|나|과의|와의|에의|이라고|라고|이며|이다|정부|대통령|총리|당국|외무장관|외교부|외교장관|국민|기업|경제)$/u;

/** Names at the beginning of a word, longest first, printed with and without the spaces between their parts. */
function koreanNames(names: string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((name) => name.replaceAll(' ', ' ?'));
  return new RegExp(`(?<!\\p{Script=Hangul})(?:${alternatives.join('|')})`, 'gu');
}

/** Longest first; a name in katakana is no part of a longer word. */
function anyOf(names: string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((name) => {
    const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return /^[\p{Script=Katakana}ー・]+$/u.test(name)
      ? `(?<![\\p{Script=Katakana}ー])${literal}(?![\\p{Script=Katakana}ー])`
      : literal;
  });
  return new RegExp(alternatives.join('|'), 'gu');
}

/** Words that hold a country’s name and mean something else. */
const guards = `
  发展中国 發展中國 今日本 近日本 每日本 其中国 其中國 中国地方 中国山地 中国電力 印度洋 インド洋 内蒙古 內蒙古 内モンゴル 新墨西哥 墨西哥湾 墨西哥灣 约旦河 約旦河 ヨルダン川
  马里兰 馬里蘭 马里奥 馬里奧 马里亚 馬里亞 阿曼达 阿曼達 文莱苏丹 阿曼苏丹 巴拿马城
`
  .trim()
  .split(/\s+/);

/** Countries by one sign, which stand for them only in a pair with what is between the two: 中美关系, 日米首脳会談. */
const oneSign: Record<string, string> = {
  ...{ 中: 'CN', 美: 'US', 米: 'US', 俄: 'RU', 露: 'RU', 日: 'JP', 韩: 'KR', 韓: 'KR', 朝: 'KP', 英: 'GB', 法: 'FR', 仏: 'FR' },
  ...{ 德: 'DE', 独: 'DE', 印: 'IN', 伊: 'IR', 乌: 'UA', 烏: 'UA', 澳: 'AU', 豪: 'AU' },
}; // prettier-ignore
const relations = new RegExp(
  `([${Object.keys(oneSign).join('')}]{2,3})(?:关系|關係|関係|两国|兩國|両国|双方|雙方|双边|雙邊|三国|三國|谈判|談判|会谈|會談|会談|对话|對話|対話|贸易|貿易|冲突|衝突|战争|戰爭|戦争|首脑|首腦|首脳|峰会|峰會|领导人|外长|外相|元首|协议|協議|交渉|合作|协定|協定|边境|邊境|同盟|军事|軍事)`,
  'gu',
);

/** What is an English word, a bank or a brand outside its own language, folded. */
const elsewhere = new Set(['Island', 'Suisse', 'Gaana']);

/** Names that are other words of the same script far more often, folded. */
const otherWords = new Set(
  [
    // Persian and Arabic: financial, Pro, cheque, malt, my island, Maurice, Navy, jersey, sayers.
    ...['مالی', 'مالي', 'پرو', 'چک', 'مالت', 'جزیرهٔ من', 'موریس', 'نيوي', 'جيرسي', 'جرزی', 'گویان'],
    // Russian and Ukrainian: that, small, given names, and part of New Jersey.
    ...['Того', 'Малі', 'Доминика', 'Домініка', 'Джерси', 'Джерсі'],
    // Hindi: gardener, guinea, jersey.
    ...['माली', 'गिनी', 'जर्सी'],
    // Korean: means, kana, to wind, sebum, stop.
    ...['수단', '가나', '말리', '피지', '기니', '저지', '건지'],
    // Chinese: the given name Dominic; Lao: she.
    ...['多米尼克', 'ລາວ'],
    // Latin letters: given names, a city.
    ...['Maurice', 'Mauricio', 'Maurício', 'Moris', 'Dominique', 'Grenade', 'Granada'],
  ].map((word) => foldKeepingCase(word).text),
);
