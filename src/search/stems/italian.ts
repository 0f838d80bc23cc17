/* Italian stems: endings of number, gender, verbs and adverbs. */
import { ending, suffixStemmer } from './suffixes.ts';

const verbs =
  'are ere ire ar er ir ando endo ato ata ati ate ito ita iti ite ante anti ente enti ' +
  'iamo iate ono avo ava avi avano avamo avate evo eva evi evano evamo evate ivo iva ivi ive ivano ivamo ivate ' +
  'ai asti aste arono ammo ei este erono emmo ii iste irono immo isco isci isce iscono isca iscano ' +
  'erai era eremo erete eranno iro irai ira iremo irete iranno ' +
  'erei eresti erebbe eremmo ereste erebbero irei iresti irebbe iremmo ireste irebbero ' +
  'assi asse assimo assero essi esse essimo essero issi isse issimo issero';

export const stemmer = suffixStemmer([
  // Pronouns behind infinitives and gerunds.
  [
    ending(
      4,
      'gli gliela glielo gliele glieli gliene la le li lo ne ci mi si ti vi sela selo sele seli sene',
      '(?:[aei]r|ndo)',
    ),
    '',
  ],
  [ending(4, 'mente'), ''],
  [ending(3, verbs), ''],
  [ending(4, 'uto uta uti ute'), ''],
  [ending(3, 'ano', '[^i]'), ''],
  [ending(3, 'a e i o'), ''],
  [ending(3, 'h', '[cg]'), ''],
  [ending(3, 'i'), ''],
]);
