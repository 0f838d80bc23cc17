/* French stems: endings of number, gender and verbs. */
import { ending, suffixStemmer } from './suffixes.ts';

export const stemmer = suffixStemmer(
  [
    [ending(3, 'x', '(?:eau|eu|ou)'), ''],
    [ending(3, 'ux', 'a'), 'l'],
    [ending(3, 's'), ''],
    [ending(4, 'ement', '[^m]'), ''],
    [ending(4, 'ive if'), 'i'],
    [ending(4, 'trice teur'), 't'],
    [ending(4, 'euse eur eux eu'), ''],
    [ending(4, 'ienne enne'), ''],
    [
      ending(
        4,
        'eraient erait erai erion eron eront eriez erez era ' +
          'iraient irait irai irion iron iront iriez irez ira ' +
          'issaient issait issant issante issent issez isson issement ' +
          'assent assiez assion asse aient ait ai ant ante ent ion iez ez on ' +
          'erent irent ame ate ime ite ee er ir ie e a i',
      ),
      '',
    ],
    [ending(3, 'e'), ''],
  ],
  'lit',
);
