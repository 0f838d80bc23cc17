/* Portuguese stems: endings of number, gender, verbs and adverbs. */
import { ending, suffixStemmer } from './suffixes.ts';

const verbs =
  'ar er ir ando endo indo ado ada ados adas ido ida idos idas amos emos imos am em ' +
  'ava avas avam avamos ia ias iam iamos aste iste ou eu iu aram eram iram ' +
  'ara era aras eras aremos eremos iremos aria eria iria arias erias irias ariam eriam iriam ariamos eriamos iriamos ' +
  'arao erao irao arei erei irei ei asse asses assem assemos esse esses essem essemos isse isses issem issemos ' +
  'aramos eramos iramos armos ermos irmos arem erem irem ares eres ires as es os';

export const stemmer = suffixStemmer(
  [
    // Pronouns behind verbs are words of their own: a hyphen parts them.
    [ending(4, 'mente'), ''],
    [ending(3, 'oes aes aos ao'), ''],
    [ending(3, 'ns'), 'm'],
    [ending(3, 'ais'), 'al'],
    [ending(3, 'eis'), 'el'],
    [ending(3, verbs), ''],
    [ending(3, 'ira iras', '[^e]'), ''],
    [ending(2, 's', 'ei'), ''],
    [ending(3, 'a e i o'), ''],
    // Spelled by the vowel that follows.
    [ending(2, 'gu'), 'g'],
    [ending(2, 'qu'), 'c'],
    [ending(2, 'c'), 'z'],
  ],
  'mlzgc',
  2,
);
