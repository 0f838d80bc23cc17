/* Spanish stems: endings of number, gender, verbs and adverbs. */
import { ending, suffixStemmer } from './suffixes.ts';

const verbs =
  'ar er ir ando iendo yendo ado ada ido ida ados adas idos idas amos emos imos an en ais eis ' +
  'aba abas aban abais abamos ia ias ian iais iamos aste asteis iste isteis aron ieron io ' +
  'are ere ire ara era ira aran eran iran aras eras iras aremos eremos iremos areis ereis ireis ' +
  'aria eria iria arias erias irias arian erian irian ariamos eriamos iriamos ariais eriais iriais ' +
  'aramos ieramos arais ierais iera ieras ieran ' +
  'ase ases asen asemos aseis iese ieses iesen iesemos ieseis iere ieren as es os';

export const stemmer = suffixStemmer(
  [
    // Pronouns behind infinitives and gerunds.
    [ending(3, 'se sela selo selas selos la le lo las les los me te', '(?:[aei]r|ndo)'), ''],
    [ending(4, 'mente'), ''],
    [ending(3, verbs), ''],
    [ending(3, 'a e i o'), ''],
    // Spelled by the vowel that follows.
    [ending(2, 'gu'), 'g'],
    [ending(2, 'qu'), 'c'],
    [ending(2, 'c'), 'z'],
  ],
  'zgc',
);
