import { familyNameOf } from '../familyName.ts';
import { givenNames } from '../givenNames.ts';
import {
  generations,
  months,
  openers,
  portfolios,
  ships,
  titles,
  titlesOfGivenNames,
  titlesOfSurnames,
} from '../lexicon.ts';
import { foldName } from '../../fold.ts';
import { governments } from './evidence.ts';
import type { Named } from './forms.ts';
import type { Match } from './matching.ts';
import type { Word, Words } from './words.ts';

/** Whether a match is a name by itself, and no part of a longer name, of a thing, or of another word. `headline`: all words have capitals. */
export function isWholeName({ form, at, length, end }: Match, words: Words, headline: boolean): boolean {
  const first = words.word(at);
  const last = words.word(at + length - 1);
  const next = words.at(at + length);
  const before = first.joined ? words.at(at - 1) : undefined;
  const secondSyllable = length > 1 && hyphen.test(last.gap);
  if (!last.capital && !last.caseless && !secondSyllable && /^\D*\p{Ll}/u.test(last.text)) return false;
  if (next && end === last.end && goesOn(next, headline)) return false;
  if (before && ships.has(before.folded)) return false;
  if (form.kind !== 'surname' && length > 1) return true;
  if (before && ofLongerSurname.has(before.folded)) return false;
  // Sen. Smith, where a record is of Amartya Sen.
  if (next?.joined && next.gap === '. ' && next.capital) return false;
  if (inAddress(first, next, before) || (months.has(first.folded) && isDate(before, next))) return false;
  if (before && /^\s?[-‐‑]\s?$/.test(first.gap))
    return !before.capital || prefixes.has(before.folded) || headline || isNameLike(before);
  if (!before?.capital || mayPrecede(before) || isOwnInitial(words, at, form.person)) return true;
  return headline && !givenNames.has(before.folded);
}

const hyphen = /^[-‐‑]$/;

/** Whether initials that may be the person’s own precede a surname: `В. В. Путин`. Of several, the first decides. */
function isOwnInitial(words: Words, at: number, { name, variants, nativeName = '' }: Named): boolean {
  let first = at;
  while (at - first < 3 && words.word(first).joined && words.word(first - 1).initial) first--;
  const letter = words.word(first).folded;
  return (
    first < at &&
    foldName([name, ...variants, nativeName].join(' '))
      .split(' ')
      .some((word) => word.startsWith(letter))
  );
}

/** Particles that are part of every surname after them: `von Weizsäcker` is not `Weizsäcker`. Others are words too: `de Macron`. */
const ofLongerSurname = new Set(['von', 'van', 'bin', 'ibn', 'bint', 'ter']);

/** Whether a name runs on in the next word: `Trump Tower`, `Nancy Pelosi Reagan`, `Yu.Boldbaatar`. */
function goesOn(next: Word, headline: boolean): boolean {
  if (next.gap === ' ' && sites.has(next.folded)) return true;
  if (!next.capital || mayFollow.has(next.folded) || generations.has(next.folded)) return false;
  if (next.gap === '.' && next.joined) return true;
  return next.gap === ' ' && !(headline && !things.has(next.folded));
}

/** Whether a word is part of an e-mail or web address. */
function inAddress(word: Word, next: Word | undefined, before: Word | undefined): boolean {
  return (
    (/[@/_]$|[^\s.]\.$|^\.$/.test(word.gap) && !before?.initial) ||
    (next !== undefined && /^(?:@|\.$)/.test(next.gap) && !next.joined)
  );
}

function isNameLike(word: Word): boolean {
  return word.capital && !things.has(word.folded) && word.text.length > 2;
}

/**
 * Whether a surname that is no name by itself there is somebody else’s: `Nancy Reagan`, `Wang Huning`, `King Abdullah`. A given name of
 * the bearer’s own before it is no proof.
 */
export function isOthers({ form: { person }, at, length }: Match, words: Words): boolean {
  const word = words.word(at);
  const neighbour = word.joined ? words.at(at - 1) : undefined;
  const before = word.gap === ' ' || neighbour?.initial ? neighbour : undefined;
  if (before?.capital && !mayPrecede(before)) {
    if (isOwnInitial(words, at, person)) return false;
    const own = new Set(foldName(`${person.name} ${person.variants.join(' ')}`).split(' '));
    for (let earlier = at - 1; earlier >= Math.max(0, at - 3); earlier--)
      if (own.has(words.word(earlier).folded)) return false;
    return true;
  }
  const next = words.at(at + length);
  if (!next?.capital || next.gap !== ' ' || mayFollow.has(next.folded) || things.has(next.folded))
    return false;
  const leads = foldName(person.name).startsWith(`${foldName(person.familyName ?? '-')} `);
  const more = words.at(at + length + 1);
  const given =
    more?.joined && (more.capital || more.gap === '-') ? `${next.text}${more.gap}${more.text}` : next.text;
  const phrase = (end: string) => `${words.word(at).text} ${end}`;
  return leads || [given, next.text].some((end) => familyNameOf(phrase(end)) !== undefined);
}

/** How a surname is in its text, as far as that says whether it may count alone. */
export type Standing = 'office' | 'given' | 'number' | 'plain';

/** `office`: after one, `President Reagan`. `given`: after a title of given names. `number`: before one, as in tables. */
export function standingOf({ at, length }: Match, words: Words): Standing {
  const before = words.word(at).joined ? words.at(at - 1) : undefined;
  if (before && titlesOfGivenNames.has(before.folded)) return 'given';
  if (officeBefore(words, at)) return 'office';
  const next = words.at(at + length);
  return next?.gap === ' ' && /^\d/.test(next.text) ? 'number' : 'plain';
}

/** The office that precedes a name, folded. */
export function officeBefore(words: Words, at: number): string | undefined {
  if (!words.word(at).joined) return undefined;
  const isElect = /^(?:elect|designate)$/.test(words.word(at - 1).folded);
  const last = isElect ? at - 2 : at - 1;
  const office = [last, headOfOffice(words, last)].map((index) => words.at(index)?.folded ?? '');
  return office.find((word) => titlesOfSurnames.has(word) && !courtesies.has(word));
}

/** Where the office of which a word says the portfolio is: `Secretary of State`, `Chancellor of the Exchequer`; -1 where none does. */
function headOfOffice(words: Words, at: number): number {
  const of = [at - 1, at - 2].find((index) => words.at(index)?.folded === 'of');
  if (of === undefined || !portfolios.has(words.word(at).folded)) return -1;
  const isThrough = words.between(of, at + 1).every(({ gap, capital, folded }) => {
    return gap === ' ' && (capital || folded === 'of' || folded === 'the');
  });
  return isThrough ? of - 1 : -1;
}

const courtesies = new Set([
  ...titlesOfGivenNames,
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sheikh',
  'sheik',
  'lord',
  'lady',
]);

/** What precedes a surname and is no first name: a title, a portfolio, a day, or a word that opens the sentence. */
function mayPrecede({ folded }: Word): boolean {
  return (
    (titles.has(folded) ||
      titlesAbroad.has(folded) ||
      portfolios.has(folded) ||
      openers.has(folded) ||
      days.has(folded)) &&
    folded !== 'county'
  );
}

/** Titles and articles of other languages that print them with a capital, as all German nouns and the first words of sentences have; folded. */
const titlesAbroad = new Set(
  `bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin bundespräsident bundespräsidentin ministerpräsident
    ministerpräsidentin minister ministerin außenminister außenministerin innenminister innenministerin finanzminister finanzministerin
    verteidigungsminister verteidigungsministerin bürgermeister bürgermeisterin parteichef parteichefin staatschef regierungschef
    regierungschefin premierministerin könig königin papst
    président présidente ministre sénateur maire général monsieur madame roi reine
    presidente presidenta ministro ministra primer canciller senador senadora gobernador gobernadora alcalde alcaldesa rey reina señor señora
    papa primeiro governador governadora prefeito senhor senhora doutor cancelliere sindaco signor signora
    cumhurbaşkanı başbakan bakanı bakan başkan başkanı sayın
    президент премьер министр глава канцлер генерал лидер сенатор депутат губернатор мэр король королева принц патриарх господин госпожа
    секретарь посол прем’єр прем’єрка міністр міністерка канцлерка очільник пан пані посол
    ο η οι του της τον την πρωθυπουργός πρόεδρος υπουργός κύριος κυρία`
    .split(/\s+/)
    .map(foldName),
);

/** `May 5`, `in May`: the month. */
function isDate(before: Word | undefined, next: Word | undefined): boolean {
  return (
    (next !== undefined && /^\d/.test(next.text)) ||
    (before !== undefined &&
      /^(?:\d+|in|on|of|since|until|till|by|last|next|early|late|mid|from|to|through|this|for)$/.test(
        before.folded,
      ))
  );
}

/** Whether most words of a headline have a capital. */
export function isTitleCase(words: Words): boolean {
  const long = words.between(0, words.length).filter(({ text }) => text.length > 3);
  return long.length > 1 && long.filter(({ capital }) => capital).length >= long.length * 0.7;
}

/** What a hyphen may join to a name: `Anti-Trump`. */
const prefixes = new Set(['anti', 'pro', 'ex', 'non', 'post', 'pre', 'mid', 'neo']);

const days = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** What a name before it names: `Trump Tower`. */
export const things = new Set(
  'tower towers organization organisation plaza hotel hotels center centre airport stadium memorial library university college school street avenue road square bridge park foundation institute prize award building house hall hospital museum island river city county inc corp co ltd group company companies bank'.split(
    ' ',
  ),
);

/** Those that a text prints without a capital too: `Charles de Gaulle airport`. */
const sites = new Set(['airport', 'airfield', 'stadium', 'boulevard', 'expressway', 'highway', 'motorway']);

/** Words with a capital that may follow a name. */
const mayFollow = new Set(['and', ...days, ...governments]);
