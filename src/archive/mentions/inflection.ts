import { firstOf, itemAt } from '../../parse/assert.ts';

/*
 * The forms that a country’s name takes in running text, as far as one rule a language carries. Too many forms do no harm: what no writer
 * writes, no text holds.
 *
 * Covered: the cases of Russian and Ukrainian names, adjectives and peoples; the Arabic article and the prefixes و ف ب ك ل, feminine and
 * sound plural; Hebrew prefixes; the Persian plural; the German genitive. Not covered: cases of other Slavic, Baltic, Finnic and Turkic
 * languages, of Greek, Georgian and Armenian, and of Indian ones but Hindi, whose case is a word of its own.
 */

/** A name as it appears in text of its language. */
export function nameForms(name: string, language: string): string[] {
  switch (language) {
    case 'ru':
    case 'uk':
      return slavicForms(name, language);
    case 'ar':
      return withArabicPrefixes(name);
    case 'he':
      return hebrewPrefixes.map((prefix) => prefix + name);
    case 'de':
      return /[\p{Ll}][^sxzß]$/u.test(name) ? [name, `${name}s`] : [name];
    default:
      return [name];
  }
}

/** An Arabic adjective that says where somebody is from, as إيراني, with and without article. A broken plural stays as it is. */
export function arabicDemonymForms(adjective: string): string[] {
  const endings = /ي$/.test(adjective) ? ['', 'ة', 'ون', 'ين', 'ات', 'ان', 'تين'] : [''];
  const bare = endings.map((ending) => adjective + ending);
  // Of two words, as in كوري شمالي, each has the article and the ending.
  const both = bare.map((form) => {
    const [first, second] = form.split(' ');
    if (second === undefined) return `ال${form}`;
    return first === 'جنوب' ? `ال${form}` : `ال${first} ال${second}`;
  });
  const feminine = adjective.includes(' ') ? adjective.split(' ').map((word) => `${word}ة`) : [];
  const more = feminine.length ? [feminine.join(' '), feminine.map((word) => `ال${word}`).join(' ')] : [];
  return [...bare, ...both, ...more].flatMap(withArabicPrefixes);
}

/** A Persian adjective that says where somebody is from, as ایرانی. */
export function persianDemonymForms(adjective: string): string[] {
  return ['', 'ها', 'های', 'هایی', 'ان'].map((ending) => adjective + ending);
}

/** A Russian adjective, as иранский, in every gender, number and case, and with a capital. */
export function russianAdjectiveForms(adjective: string): string[] {
  const stem = adjective.slice(0, -2);
  const forms = 'ий ого ому им ом ая ой ую ое ие их ими'.split(' ').map((ending) => stem + ending);
  return forms.flatMap(eitherCase);
}

/** Russian people, as иранец and россиянин, in both numbers and every case, the women too. */
export function russianPeopleForms(one: string): string[] {
  const endings = (text: string) => (stem: string) =>
    text.split(' ').map((ending) => stem + ending.replace('-', ''));
  const singular = endings('- а у ом е');
  const plural = endings('ы и ов ам ами ах');
  const forms = /[аея]нин$/.test(one)
    ? [
        ...singular(one),
        ...endings('е - ам ами ах')(one.slice(0, -2)),
        ...endings('ка ки ке ку кой')(one.slice(0, -2)),
      ]
    : one.endsWith('ец')
      ? [one, ...endings('ца цу цем цом це цы цев цам цами цах ка ки ке ку кой')(shortened(one.slice(0, -2)))]
      : [...singular(one), ...plural(one), ...endings('ка ки ке ку кой')(one)];
  return forms.flatMap(eitherCase);
}

/** Before the endings of -ец a vowel’s й is written: европеец, европейца; a consonant stays. */
function shortened(stem: string): string {
  return /[аеиоуыэюя]$/.test(stem) ? `${stem}й` : stem;
}

function eitherCase(word: string): string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1)];
}

/** With the prefixes that are written together with the next word: و ف (and), ب (in), ك (as), ل (to), the last of which takes the article’s alif. */
function withArabicPrefixes(words: string): string[] {
  if (!words.startsWith('ال'))
    return ['', 'و', 'ف', 'ب', 'ك', 'ل', 'وب', 'ول', 'وك', 'فب', 'فل'].map((prefix) => prefix + words);
  const rest = words.slice(2);
  return [
    ...['', 'و', 'ف', 'ب', 'ك', 'وب', 'وك', 'فب'].map((prefix) => prefix + words),
    ...['لل', 'ولل', 'فلل'].map((prefix) => prefix + rest),
  ];
}

const hebrewPrefixes = ['', 'ו', 'ה', 'ב', 'ל', 'מ', 'ש', 'כ', 'וב', 'ול', 'ומ', 'וה', 'שב', 'של'];

/** The cases of a name of one word, or of adjectives and a noun: Северная Корея, в Северной Корее. */
function slavicForms(name: string, language: 'ru' | 'uk'): string[] {
  const words = name.split(' ');
  if (words.length > 3 || words.some((word) => !/^\p{Lu}/u.test(word))) return [name];
  const declined = words.map((word, at) => casesOf(word, language, at < words.length - 1));
  const together = cases.map((at) => declined.map((forms) => itemAt(forms, at)).join(' '));
  // What follows a noun may stay as it is: Республики Корея.
  const firstOnly = cases.map((at) => [itemAt(firstOf(declined), at), ...words.slice(1)].join(' '));
  return [...new Set([name, ...together, ...firstOnly])];
}

const cases = [0, 1, 2, 3, 4, 5, 6];

/** A word of a name in genitive, dative, accusative, instrumental and locative, and in two other forms that some words have. */
function casesOf(word: string, language: 'ru' | 'uk', isBeforeNoun: boolean): string[] {
  const rules = isBeforeNoun && language === 'uk' ? [ukrainianAdjective, ...endings.uk] : endings[language];
  const rule = /\p{Ll}$/u.test(word) ? rules.find(([ending]) => ending.test(word)) : undefined;
  if (!rule) return cases.map(() => word);
  const stem = word.slice(0, word.length - rule[1]);
  return rule[2].split(' ').map((ending) => stem + ending.replace('-', ''));
}

/** The last letters of a word, how many of them fall away, and the endings in their place. */
type Rule = [ending: RegExp, cut: number, endings: string];

const ukrainianAdjective: Rule = [/а$/, 1, 'ої ій у ою ій их ими'];

const endings: Record<'ru' | 'uk', Rule[]> = {
  ru: [
    [/Египет$/, 2, 'та ту ет том те та та'],
    [/ый$/, 2, 'ого ому ый ым ом ых ыми'],
    [/[жкн]ий$/, 2, 'ого ому ий им ом их ими'],
    [/ая$/, 2, 'ой ой ую ой ой ой ою'],
    [/[ыи]е$/, 1, 'х м е ми х х х'],
    [/ия$/, 1, 'и и ю ей и и ею'],
    [/[гжкхчшщ]а$/, 1, 'и е у ой е и ою'],
    [/а$/, 1, 'ы е у ой е ы ою'],
    [/я$/, 1, 'и е ю ей е и ею'],
    [/ы$/, 1, 'ов ам ы ами ах - ов'],
    [/ь$/, 1, 'я ю ь ем е и ью'],
    [/й$/, 1, 'я ю й ем е и я'],
    [/[бвгджзклмнпрстфхцчшщ]$/, 0, 'а у - ом е а а'],
  ],
  uk: [
    [/Єгипет$/, 2, 'ту ту ет том ті та тові'],
    [/ий$/, 2, 'ого ому ий им ому их ими'],
    [/[іе]я$/, 1, 'ї ї ю єю ї ї єю'],
    [/ка$/, 2, 'ки ці ку кою ці ки кою'],
    [/га$/, 2, 'ги зі гу гою зі ги гою'],
    [/[жчшщ]а$/, 1, 'і і у ею і і ею'],
    [/а$/, 1, 'и і у ою і и ою'],
    [/я$/, 1, 'і і ю ею і і ею'],
    [/ені$/, 1, 'их им і ими их их их'],
    [/и$/, 1, 'ів ам и ами ах - ів'],
    [/й$/, 1, 'ю ю й єм ї я єві'],
    [/ь$/, 1, 'і ю ь ем сю я ю'],
    [/[бвгґджзклмнпрстфхцчшщ]$/, 0, 'у у - ом і а ові'],
  ],
};
