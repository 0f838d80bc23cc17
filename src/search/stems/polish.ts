/* Polish stems: endings of cases, of gender and of verbs. */
import { ending, suffixStemmer } from './suffixes.ts';

export const stemmer = suffixStemmer(
  [
    [
      ending(
        3,
        'iami ami iach ach iom om iem em ie ia iu iego ego iemu emu iej ej imi ymi ich ych im ym owie owi ow ' +
          'a e i o u y ' +
          'ac ec ic yc owac uje ujesz ujemy ujecie uja ujac ujacy ujaca ujace ujacego ujacej ujacych ujacym ' +
          'al ala alo ali aly il ila ilo ili ily yl yla ylo yli yly owal owala owalo owali owaly ' +
          'any ana ane ani anego anej anych anym anymi ony ona one oni onego onej onych onym onymi owany owana owane owanego owanej owanych owanym ' +
          'anie ania aniu aniem aniami aniach owanie owania owaniu owaniem enie enia eniu eniem ' +
          'alby alaby aloby aliby alyby ilby ilaby iloby iliby ilyby asz esz isz ysz amy emy imy ymy acie ecie icie ycie aja',
      ),
      '',
    ],
    [ending(3, 'i'), ''],
    // The vowel that other cases lack, and the consonant before the plural of people.
    [/(?<=..)i?ec$/, 'c'],
    [/(?<=..)i?ek$/, 'k'],
    [/(?<=..n)c$/, 't'],
    [/(?<=..[td])er$/, 'r'],
    [/(?<=..)rz$/, 'r'],
  ],
  'ckrt',
);
