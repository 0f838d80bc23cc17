import { describe, expect, test } from 'vitest';
import { nativeNames } from '../../../src/archive/countryNames.ts';
import { codes, countryRecords, find, storyOf, words } from './records.ts';

describe('a country is found by its name in another language', () => {
  test.each([
    ['ar', 'اجتمع وزراء إيران والعراق في الأردن.', 'IQ IR JO'],
    ['zh-Hans', '伊朗和美国在阿曼举行会谈。', 'IR OM US'],
    ['zh-Hant', '伊朗與美國、俄羅斯、紐西蘭會面。', 'IR NZ RU US'],
    ['fa', 'ایران و آمریکا در قطر گفت‌وگو کردند.', 'IR QA US'],
    ['ja', 'イランと米国がスイスで会談した。', 'CH IR US'],
    ['ko', '이란은 미국과 오만에서 만났다.', 'IR OM US'],
    ['hi', 'ईरान और अमेरिका ने ओमान में बात की।', 'IR OM US'],
    ['ru', 'Россия и Иран подписали договор с Китаем.', 'CN IR RU'],
    ['uk', 'Україна та Польща підписали угоду з Німеччиною.', 'DE PL UA'],
    ['fr', 'La France et l’Allemagne aident le Pérou.', 'DE FR PE'],
    ['de', 'Deutschland und Frankreich helfen der Türkei.', 'DE FR TR'],
    ['es', 'España y Alemania ayudan a Turquía.', 'DE ES TR'],
    ['pt', 'O Irã e a Alemanha ajudam a Síria.', 'DE IR SY'],
    ['tr', 'Türkiye, Almanya ve Çin anlaştı.', 'CN DE TR'],
  ])('%s: %s → %s', (lang, sentence, wanted) => {
    expect(codes(storyOf(sentence, { lang }))).toBe(wanted);
  });

  test.each([
    ['Ελλάδα', 'GR'],
    ['ישראל', 'IL'],
    ['საქართველო', 'GE'],
    ['Հայաստան', 'AM'],
    ['ประเทศไทย', 'TH'],
    ['မြန်မာ', 'MM'],
    ['Deutschland', 'DE'],
    ['Polska', 'PL'],
    ['Magyarország', 'HU'],
    ['Suomi', 'FI'],
    ['Việt Nam', 'VN'],
  ])('its own: %s, in any story → %s', (name, code) => {
    expect(codes(storyOf(`The stamp says ${name}, they said.`))).toBe(code);
  });
});

describe('as it stands in running text', () => {
  test('Arabic writes and, in, to, as and the article on to the word', () => {
    expect(words(storyOf('وإيران بالعراق للأردن كلبنان ولبنان فالسعودية وبالولايات المتحدة'))).toBe(
      'IQ: بالعراق | IR: وإيران | JO: للأردن | LB: كلبنان, ولبنان | SA: فالسعودية | US: وبالولايات المتحدة',
    );
  });

  test('Russian and Ukrainian have cases', () => {
    expect(words(storyOf('В Иране, с Ираном, из Ирана; Россией, России; в Северной Корее, в Египте'))).toBe(
      'EG: Египте | IR: Иране, Ираном, Ирана | KP: Северной Корее | RU: Россией, России',
    );
    expect(words(storyOf('В Ірані, з Польщею, до Китаю, у Південній Кореї'))).toBe(
      'CN: Китаю | IR: Ірані | KR: Південній Кореї | PL: Польщею',
    );
  });

  test('peoples in Arabic, Persian and Russian', () => {
    expect(words(storyOf('قال المسؤول الإيراني إن الأتراك والعراقيين والوزيرة السورية اتفقوا'))).toBe(
      'IQ: والعراقيين | IR: الإيراني | SY: السورية | TR: الأتراك',
    );
    expect(words(storyOf('ایرانی‌ها و عراقی‌های آمریکایی'))).toBe(
      'IQ: عراقی‌های | IR: ایرانی‌ها | US: آمریکایی',
    );
    expect(words(storyOf('Иранский министр, российские и китайскими, американцы, россиян, турок'))).toBe(
      'CN: китайскими | IR: Иранский | RU: российские, россиян | TR: турок | US: американцы',
    );
  });

  test('Chinese and Japanese put no space between words, and two countries in one sign each', () => {
    expect(words(storyOf('中美关系与俄乌冲突；巴布亚新几内亚、印度尼西亚、索马里'))).toBe(
      'CN: 中 | ID: 印度尼西亚 | PG: 巴布亚新几内亚 | RU: 俄 | SO: 索马里 | UA: 乌 | US: 美',
    );
    expect(words(storyOf('日米首脳会談でインドネシアとロシアを議論した'))).toBe(
      'ID: インドネシア | JP: 日 | RU: ロシア | US: 米',
    );
  });

  test('Korean writes particles on to the word', () => {
    expect(words(storyOf('이란은 미국과 북한에서 우크라이나전쟁, 한국인'))).toBe(
      'IR: 이란 | KP: 북한 | KR: 한국 | UA: 우크라이나 | US: 미국',
    );
  });

  test('German has a genitive', () => {
    expect(words(storyOf('Irans und Russlands Minister', { lang: 'de' }))).toBe('IR: Irans | RU: Russlands');
  });

  test('the offsets are those of the letters as printed', () => {
    const sentence = '«ایرانی‌ها» and 伊朗 and Łódź';
    const story = storyOf(sentence);
    expect(words(story)).toBe('IR: 伊朗, ایرانی‌ها | PL: Łódź');
  });
});

describe('a name that is another word', () => {
  test.each([
    ['Latin letters count in stories of their language alone', 'Island', undefined, ''],
    ['', 'Auf Island brach ein Vulkan aus.', 'de', 'IS'],
    ['', 'Almanya’da', undefined, ''],
    ['a Portuguese name needs its accent', 'Ira falou.', 'pt', ''],
    ['a Turkish name needs its accent', 'Cin geldi.', 'tr', ''],
    ['a Spanish city is no island', 'La feria de Granada.', 'es', 'ES'],
    ['French given names', 'Dominique et Maurice parlent.', 'fr', ''],
    ['Persian “financial”', 'بحران مالی', 'fa', ''],
    ['Russian “that”', 'Того же дня', 'ru', ''],
    ['Korean “means”, “humanitarian”', '수단과 인도적 지원', 'ko', ''],
    ['Chinese “developing countries”, “West Bank”, “Maryland”', '发展中国家、约旦河西岸、马里兰', 'zh', ''],
    ['Japanese “marijuana”', 'マリファナ', 'ja', ''],
  ])('%s: %s (%s) → %s', (_, sentence, lang, wanted) => {
    expect(codes(storyOf(sentence, { lang }))).toBe(wanted);
  });
});

test('every name of every country is found in its language, but for those that are other words', () => {
  const former = new Set(['SU', 'YU', 'CS', 'DD', 'YD']);
  const names = countryRecords
    .filter(({ code }) => !former.has(code))
    .flatMap(({ code }) => nativeNames(code).map((one) => ({ code, ...one })));
  expect(names.length).toBeGreaterThan(4000);
  const missed = names.filter(({ code, name, language }) => {
    const sentence = language === 'ko' ? `그는 ${name}에 갔다.` : `— ${name}, 2024.`;
    return !find(storyOf(sentence, { lang: language })).has(code);
  });
  const byCode = Map.groupBy(missed, ({ code }) => code);
  expect([...byCode.keys()].toSorted().join(' ')).toBe(
    'CG CZ DM FJ GD GG GH GN GY IM JE LA ML MT MU NU PE SD TG',
  );
  expect(missed.length).toBeLessThan(50);
});
