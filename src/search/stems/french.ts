/* French stems: endings of number, gender and verbs. */
import { ending, suffixStemmer } from './suffixes.ts';

export const stemmer = suffixStemmer(
  [
    [ending(3, 'x', '(?:eau|eu|ou)'), ''],
    [ending(3, 'ux', 'a'), 'l'],
    // Not of a masculine adjective: français.
    [/(?<=.{3})(?<!ai)s$/, ''],
    [ending(4, 'ement', '[^m]'), ''],
    [ending(3, 've f', 'i'), ''],
    [ending(4, 'trice teur'), 't'],
    [ending(4, 'euse eur eux eu'), ''],
    [ending(4, 'ienne ien enne en'), ''],
    [
      ending(
        4,
        'eraient erait erai erais erion eron eront eriez erez era ' +
          'iraient irait irai irais irion iron iront iriez irez ira ' +
          'issaient issait issant issante issent issez isson issement ' +
          'assent assiez assion asse aient ait ant ante ent ente ion iez ez on ' +
          'erent irent ame ate ime ite it ee er ir e a i',
      ),
      '',
    ],
    [ending(3, 'erait erion eront erez era aient ait ee er e'), ''],
    [ending(4, 'i'), ''],
    [/(?<=..)([lnt])\1$/, '$1'],
  ],
  'lt',
);
