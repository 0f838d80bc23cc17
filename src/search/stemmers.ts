/* The stemmers of all languages, for what reads stories while a site is built. A page’s script holds one alone; see `stem.ts`. */
import type { Stemmer } from './stem.ts';
import { stemmerFile } from './stem.ts';
import { stemmer as arabic } from './stems/arabic.ts';
import { stemmer as danish } from './stems/danish.ts';
import { stemmer as dutch } from './stems/dutch.ts';
import { stemmer as english } from './stems/english.ts';
import { stemmer as finnish } from './stems/finnish.ts';
import { stemmer as french } from './stems/french.ts';
import { stemmer as german } from './stems/german.ts';
import { stemmer as italian } from './stems/italian.ts';
import { stemmer as none } from './stems/none.ts';
import { stemmer as norwegian } from './stems/norwegian.ts';
import { stemmer as persian } from './stems/persian.ts';
import { stemmer as polish } from './stems/polish.ts';
import { stemmer as portuguese } from './stems/portuguese.ts';
import { stemmer as russian } from './stems/russian.ts';
import { stemmer as spanish } from './stems/spanish.ts';
import { stemmer as swedish } from './stems/swedish.ts';
import { stemmer as turkish } from './stems/turkish.ts';

/** The same stemmer as `stemmerOf` loads. */
export function knownStemmer(language: string): Stemmer {
  return stemmers[stemmerFile(language)] ?? none;
}

const stemmers: Record<string, Stemmer> = {
  ...{
    arabic,
    danish,
    dutch,
    english,
    finnish,
    french,
    german,
    italian,
    norwegian,
    persian,
    polish,
    portuguese,
  },
  ...{ russian, spanish, swedish, turkish },
};
