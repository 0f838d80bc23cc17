import type { Kind } from './points.ts';
import { firstOf, itemAt, lastOf } from '../../../parse/assert.ts';
import { callings, callingsOfPeople, openers, ships, titles, titlesOfSurnames } from '../lexicon.ts';
import type { Candidate } from './candidates.ts';
import { givenNames, givenNamesThatAreWords } from '../givenNames.ts';
import { inScore, inTable } from './scores.ts';
import { foldedName, foldedWord, leadsWithFamily } from './spelling.ts';
import { isInitials, isParticle } from './tokens.ts';
import {
  couldBeSurname,
  deeds,
  formsOfAddress,
  headlineVerbs,
  honorifics,
  housesNamedAfterPeople,
  moreTitlesOfOneName,
  notOfNames,
  notPersonNouns,
  personNoun,
  thingNouns,
} from './words.ts';

/** What is known beyond the words themselves. */
export interface Known {
  isPlace: (word: string) => boolean;
  /** Given and family names of other people of the archive, folded. */
  givenNames: Set<string>;
  surnames: Set<string>;
}

/** What the words of a run say by themselves, and whether an office precedes them. */
export function* evidenceInWords(
  words: string[],
  { isPlace, ...known }: Known,
  ofOfficer = false,
): Generator<Kind> {
  const small = words.map((word) => word.toLowerCase());
  const [first, last, ending] = [foldedWord(firstOf(words)), lastOf(words), lastOf(small)];
  const given = givenNames.has(first);
  const givenWord = !given && givenNamesThatAreWords.has(first);
  const familyFirst = leadsWithFamily(words);
  yield 'run';
  if (given) yield 'given';
  else if (givenWord) yield 'givenWord';
  else if (known.givenNames.has(first)) yield 'learned';
  if (familyFirst) yield 'familyFirst';
  if (words.slice(1).some((word) => givenNames.has(foldedWord(word)))) yield 'givenLater';
  if (known.surnames.has(foldedWord(last))) yield 'knownSurname';
  if (surnameShape.test(ending) || surnameShape.test(foldedWord(last))) yield 'surnameShape';
  if (isInitials(firstOf(words))) yield 'initials';
  if (words.slice(1, -1).some(isInitials)) yield 'middleInitial';
  if (isInitials(last)) yield 'initialLast';
  if (/^(?:St|Ave|Rd|Dr)\.?$/.test(last)) yield 'thing';
  if (!isInitials(firstOf(words)) && words.some((word) => /^\p{Lu}{2}$/u.test(word))) yield 'capitals';
  if (words.some(isParticle) || articleOfName.test(last)) yield 'particle';
  if (words.length === 2) yield 'two';
  if (words.filter((word) => !isParticle(word)).length > 3) yield 'long';

  const bears = given || givenWord || familyFirst;
  if (ending.endsWith('s') && !bears && !isInitials(firstOf(words))) yield 'plural';
  const things = small.flatMap((word, at) =>
    (notOfNames(word) && !(at === 0 && bears)) || compound.test(word) ? [at] : [],
  );
  if (things.length) yield isOddSurname(small, things, bears, ofOfficer) ? 'oddSurname' : 'thing';
  if (givenWord && small.slice(1).some(isHeadlineVerb)) yield 'headlineVerb';
  if (housesNamedAfterPeople.has(foldedName(words.join(' ')))) yield 'house';
  if (saint.test(firstOf(words))) yield 'saint';
  if (!bears && !firstOf(words).endsWith('.') && (openers.has(firstOf(small)) || adverb.test(firstOf(words))))
    yield 'opener';
  if (isPlace(words.join(' '))) yield 'placeWhole';
  else if (isPlace(firstOf(words)) && !given) yield givenWord ? 'placeGiven' : 'placeFirst';
  else if (isPlace(last)) yield 'placeLast';
  else if (words.some(isPlace)) yield 'placeInner';
}

/**
 * Whether the one word that names things may be a family name here: `Oliver North`, and `Park Jin`, which another word must bear out. After an
 * office and a given name any may be, `President Mark Chase`, but for those of things that are named after people, as hospitals are.
 */
function isOddSurname(small: string[], things: number[], bears: boolean, ofOfficer: boolean): boolean {
  const at = firstOf(things);
  if (things.length > 1) return false;
  if (ofOfficer && bears && small.length === 2 && at === 1 && !thingNouns.has(itemAt(small, at))) return true;
  if (!couldBeSurname.has(itemAt(small, at))) return false;
  if (at === 0) return small.length === 2;
  return at === small.length - 1 && bears && small[at] !== 'park';
}

/** Whether a word, in small letters, is a participle or a verb of headlines, and no name. */
function isHeadlineVerb(word: string): boolean {
  if (givenNames.has(word)) return false;
  return participle.test(word) || deeds.has(word) || headlineVerbs.has(word);
}

/** Whether a title is an office or a form of address that precedes full names, and no name of a thing. */
export function isOfOfficer(title: string): boolean {
  const noun = lastOf(title.split(' ')).toLowerCase().replace(/\.$/, '');
  return /^\p{Lu}/u.test(title) && (callingsOfPeople.has(noun) || formsOfAddress.has(noun));
}

/** What is around a run in its text. */
export function* evidenceAround(candidate: Candidate): Generator<Kind> {
  const { title, part, possessive } = candidate;
  const { earlier, behind } = surroundings(candidate);
  const word = /(\p{Ll}[\p{L}-]*) $/u.exec(earlier)?.[1];
  if (title) yield /^\p{Lu}/u.test(title) ? 'title' : 'smallTitle';
  else if (word && isPersonNoun(word)) yield 'personNoun';
  const calling = callingOf(candidate);
  if (calling) yield isOfPeople(calling) ? 'callingOfPerson' : 'calling';
  if (lifeBehind.test(behind)) yield 'life';
  if (isQuoted(earlier, behind)) yield 'quoted';
  if (part !== 'title' && isSpeaker(earlier, behind)) yield 'speaks';
  if (/^,? (?:who|whose|whom)\b/.test(behind)) yield 'who';
  if (deeds.has(verbBehind.exec(behind)?.[1] ?? '')) yield 'deed';
  if (inScore(earlier, behind)) yield 'sport';
  if (possessive) yield 'possessive';
  if (/\b(?:by|with|and) $/i.test(earlier)) yield 'beside';

  if (isOfOrganisation(earlier, behind)) yield 'organisation';
  if (inTable(behind)) yield 'thing';
  if (isBesideThing(earlier, behind, word)) yield 'thingBeside';
  if (acronymBehind.test(behind)) yield 'acronym';
  if (/^,? which\b/.test(behind)) yield 'which';
  if (/(?:^|[\s"“(])the $/i.test(earlier)) yield 'the';
  if (placeBefore.test(earlier)) yield 'in';
  if (/\b(?:from|to|on) $/i.test(earlier)) yield 'from';
  if (/\bof $/i.test(earlier)) yield 'of';
  if (/\b(?:an?|this|that|these|some|any|every|each|no|its|our) $/i.test(earlier)) yield 'article';
  if (/[“"‘']$/.test(earlier) && /^[”"’']/.test(behind)) yield 'inQuotes';
  if (/\p{L}[-–—/]$/u.test(earlier) || /^[-–—/&+]\p{L}/u.test(behind)) yield 'joined';
}

/** Whether what is around a surname alone makes it a person's. */
export function standsAsPerson(candidate: Candidate): boolean {
  if (candidate.title !== undefined) return true;
  const { earlier, behind } = surroundings(candidate);
  return isSpeaker(earlier, behind) || /^,? who\b/.test(behind) || lifeBehind.test(behind);
}

/** What an apposition calls the bearer of a name: `chief economist`. */
export function callingOf(candidate: Candidate): string | undefined {
  const { earlier, behind } = surroundings(candidate);
  return (candidate.possessive ? undefined : callingBehind(behind)) ?? callingBefore(earlier);
}

/** Whether a title precedes surnames alone too: `President`, not `spokesman`. */
export function isOfSurnames(title: string): boolean {
  const noun = lastOf(title.split(' ')).toLowerCase().replace(/\.$/, '');
  return /^\p{Lu}/u.test(title) && (titlesOfSurnames.has(noun) || moreTitlesOfOneName.has(noun));
}

/** Whether what is before and after a name makes it a speaker: `said Doe`, `Doe told`. */
export function isSpeaker(earlier: string, behind: string): boolean {
  return speechBehind.test(behind) || speechBefore.test(earlier);
}

/** As much of what is before and after a name as shows what it is. */
function surroundings({ text, start, after }: Candidate): { earlier: string; behind: string } {
  return { earlier: text.slice(Math.max(0, start - 60), start), behind: text.slice(after, after + 120) };
}

/** A word in small letters that says what a person is: `campaigner`, `lawmakers`. */
function isPersonNoun(word: string): boolean {
  const one = word.replace(/(?<=[^s])s$/, '');
  if ([titles, honorifics, callings].some((set) => set.has(word) || set.has(one))) return true;
  return one.length > 4 && personNoun.test(one) && !notPersonNouns.has(one) && !thingNouns.has(one);
}

function isOfPeople(calling: string): boolean {
  return callingsOfPeople.has(lastOf(calling.split(' ')).toLowerCase());
}

/** `the Talaat Moustafa group`, `the village of Palma Soriano`, `the carrier Carl Vinson`. */
function isBesideThing(earlier: string, behind: string, word: string | undefined): boolean {
  const noun = /^ (\p{Ll}+)/u.exec(behind)?.[1];
  const genus = (word === 'of' ? /(\p{Ll}+) of $/u.exec(earlier)?.[1] : word)?.replace(/s$/, '');
  if (noun && thingNouns.has(noun)) return true;
  return genus !== undefined && (ships.has(genus) || (thingNouns.has(genus) && !titles.has(genus)));
}

/** What is around a name of companies or ships alone. */
function isOfOrganisation(earlier: string, behind: string): boolean {
  return (
    organisationBehind.test(behind) ||
    (earlier.endsWith('S ') && /\b(?:USS|HMS|SS|HMAS|HMCS|USNS) $/.test(earlier)) ||
    /^[<>&]$/.test(earlier.trimEnd().slice(-1))
  );
}

/** `," said John Doe of …`, `,” John Doe told`: companies are seldom quoted so. */
function isQuoted(earlier: string, behind: string): boolean {
  return (
    (/^(?: of |,|\.|$)/.test(behind) && /["”]\s*(?:said|says|added|asked) $/.test(earlier)) ||
    (/^ (?:said|told|added|says)\b/.test(behind) && /["”]\s*$/.test(earlier))
  );
}

/** `, chief economist at …`, `, 42, chairman of …`: what follows a name and says what its bearer is. */
function callingBehind(behind: string): string | undefined {
  const phrase =
    /^, (?:\d\d, )?(?:who is |who was |now |then |himself )?((?:[a-z][\p{L}'’-]*[ ]?|[A-Z][\p{L}.'’&-]*[ ]?){1,7})/u.exec(
      behind,
    )?.[1];
  if (!phrase) return undefined;
  const words = phrase.trim().split(' ');
  const isCalling = (word: string | undefined) =>
    callings.has(word?.replace(/['’]s$/, '').toLowerCase() ?? '');
  let found = words.findIndex(isCalling);
  if (found < 0) return undefined;
  while (isCalling(words[found + 1])) found++;
  return words
    .slice(0, found + 1)
    .join(' ')
    .replace(/^(?:the|a|an|its|his|her|their) /, '');
}

/** `its chairman, ` and `the head of the Authority, ` before a name. */
function callingBefore(earlier: string): string | undefined {
  if (!earlier.endsWith(', ')) return undefined;
  const [, plainly, office] = /(?:(\p{L}[\p{L}-]*)|(\p{L}[\p{L}-]*) of [^,.]{3,50}), $/u.exec(earlier) ?? [];
  return [plainly, office].find((word) => word !== undefined && callingsOfPeople.has(word.toLowerCase()));
}

const speechBehind =
  /^,? (?:also |later |then |has |had |have )?(?:said|says|told|tells|added|adds|noted|notes|asked|argued|argues|warned|explained|explains|declared|stressed|commented|replied|predicted|estimated|believes|believed|thinks|expects|pointed|called|announced|confirmed|denied|insisted|acknowledged|admitted|tweeted|wrote|writes|recalled|recalls|testified|concluded)\b/;
const speechBefore =
  /(?:said|says|added|according to|asked|noted|told|wrote|tweeted|explained|explains|recalled) $/;

/** What only a person has or does: an age, an office, a birth, a household. */
const lifeBehind =
  /^(?:, \d\d(?:,|\.(?!\d))| \(\d\d\)|, an? (?:[\w-]+ )?\d\d-year-old\b|, (?:the )?(?:mother|father|widow|widower|wife|husband|son|daughter|brother|sister) of\b|, a (?:resident|native|survivor) of\b|,? who (?:heads|leads|chairs|runs)\b| (?:was born|was sworn in|was elected|was arrested|was jailed|wept|died|resigned)\b)/;

const verbBehind =
  /^,? (?:(?:has|had|have|also|later|then|once|never|ever|only|even|just|again|who|would|will|is|was) )?(\p{Ll}+)/u;

const placeBefore = /\b(?:in|at|near|outside|inside|into|throughout|across|(?:north|south|east|west) of) $/i;

const acronymBehind = /^ \((?!U\.?S\.?\)|UK\)|USA\))\p{Lu}{2,}[^)]{0,6}\)/u;

const organisationBehind =
  /^(?: (?:and|&) (?:Co|Company|Sons?|Bros|Brothers|Partners|Associates)\b| ?<|,? (?:Inc|Corp|Ltd|Plc|plc|PLC|Co|Cos|AG|SA|NV|BV|LP|GmbH|AB|Pty|Bhd|SpA)\b| ?&)/;

/** The Arabic article as part of a word: `al-Busaidi`. */
const articleOfName = /^(?:al|el|ad|an|ar|as|at|ash|ul)-/i;

/** Words made up with a participle or the like: `Cairo-based`. */
const compound =
  /-(?:based|led|born|backed|owned|run|style|made|controlled|occupied|held|era|funded|trained|educated|listed|linked|wide|bound|only|like|related|friendly)$/;

/** `passed`; not `Ahmed`, `Reed`. */
const participle = /^\p{Ll}{3,}[^e]ed$/u;

const saint = /^(?:San|Santa|Santo|São|Sao|St\.?|Saint|Ste\.?)$/;

/** Adverbs and participles that begin a sentence: `Apparently`, `Noting`. */
const adverb = /^\p{Lu}\p{Ll}{3,}(?:ly|ing)$/u;

/** Endings of family names of many peoples: `Ivanov`, `Andersson`, `Hashemzadeh`. */
const surnameShape =
  /(?:(?:sh|[knlrmvdtgszpb])(?:ov|ev|ova|eva|yov)|enko|chuk|yuk|skyi|sky|ski|ska|ić|vic|vić|vich|wicz|czyk|czak|shvili|adze|idze|iani|yan|ian|sson|[snrldk]sen|dottir|escu|eanu|poulos|poulou|akis|idis|iadis|oğlu|oglu|zade|zadeh|nejad|pour|khani|uddin|ullah|aite|aitis|iene|auskas|evicius|iunas|swamy|swami|walla|berg|stein|mann|meyer|baum|feld|etti|elli|ucci|ez|worth|ford|leigh|ington|bury|ham|ley|man|son|eira|ães|ão|uchi|moto|yama|mura|kawa|zawa|shima|saki|hashi|waki|tani|naka|bayashi)$/u;
