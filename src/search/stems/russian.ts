/* Russian stems: the endings of the Snowball Russian stemmer (https://snowballstem.org/algorithms/russian/stemmer.html), folded. */
import { suffixStemmer } from './suffixes.ts';

/** Any of the endings behind the first vowel, the longest first; `after` must come before it. */
function ending(endings: string, after = ''): RegExp {
  const before = after && `(?<=${after})`;
  return new RegExp(`(?<=[аеиоуыэюя].*)${before}(?:${endings.trim().split(/\s+/).join('|')})$`);
}

const adjectives = 'ее ие ые ое ими ыми еи ии ыи ои ем им ым ом его ого ему ому их ых ую юю ая яя ою ею';

export const stemmer = suffixStemmer(
  [
    [ending('ся сь', '.'), ''],
    [
      new RegExp(
        [
          // Adjectives and participles.
          `(?<=[аеиоуыэюя].*)(?:(?:[иы]вш|ующ|(?<=[аеиоуыэюя].*[ая])(?:ем|нн|вш|ющ|щ))?(?:${adjectives.replaceAll(' ', '|')})`,
          // Verbs.
          '(?<=[аеиоуыэюя].*[ая])(?:ла|на|ете|ите|ли|и|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно|в|вши|вшись)',
          'ила|ыла|ена|еите|уите|ите|или|ыли|еи|уи|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю|ив|ивши|ыв|ывши',
          // Nouns.
          'а|ев|ов|ие|ье|е|иями|ями|ами|еи|ии|и|ием|ем|ам|ом|о|у|ах|иях|ях|ы|ь|ию|ью|ия|ья|я|иеи|ям|иям)$',
        ].join('|'),
      ),
      '',
    ],
    [ending('и'), ''],
    [ending('ость ост'), ''],
    [ending('ь'), ''],
    [ending('н', 'н'), ''],
    // The vowel that other cases lack.
    [/(?<=..)ец$/, 'ц'],
    [/(?<=..)ок$/, 'к'],
  ],
  'цк',
  1,
);
