/* Finnish stems: endings of cases, of possession and of persons. Folded, `ä` is `a` and `ö` is `o`. */
import { ending, suffixStemmer } from './suffixes.ts';

export const stemmer = suffixStemmer(
  [
    [ending(3, 'nen'), 's'],
    [ending(4, 'kin kaan nsa mme nne ni'), ''],
    [
      ending(
        3,
        'ssa sta lla lta lle ksi tta ' +
          'issa ista illa ilta ille iksi itta ' +
          'seen siin iin een aan oon uun hon hin ihin ' +
          'n en in ien jen iden itten ten ' +
          'a ta ia ja ita oita t et at ot it ut ivat vat i ' +
          'nut neet tiin taan',
      ),
      '',
    ],
    [ending(3, 'kse ks'), 's'],
    [ending(3, 'ha', '[ae]'), ''],
    [ending(3, 'a e i o u'), ''],
    // Of agents (tekijä), whose last letters other words have in the plural.
    [ending(3, 'j'), ''],
    [ending(3, 'a e i o u'), ''],
    // Weak and strong forms of consonants.
    [/(?<=..[uy])[dt]$/, 's'],
    [/(?<=..)ng$/, 'nk'],
    [/(?<=..)([kpt])\1$/, '$1'],
    [/(?<=..n)[nt]$/, ''],
    [/(?<=..)d$/, 't'],
  ],
  'skt',
);
