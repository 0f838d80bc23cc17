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
    [ending(3, 'eraient erait eron eront erez era aient ait ee er e'), ''],
    [ending(3, 'ent', '[^r]'), ''],
    [
      ending(
        4,
        'issai issant issez isson issement iss assent assiez assion ass ' +
          'iraient irait irai irion iron iront iriez irez ira ' +
          'erai erais erion eriez erent irent ant ent ion iez ez on it er ir a',
      ),
      '',
    ],
    [ending(4, 'i'), ''],
    [/(?<=..)([lnt])\1$/, '$1'],
  ],
  'lt',
);
