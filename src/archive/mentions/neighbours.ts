/*
 * What the words around a word say of it: whether it is part of a person’s name, a place, or the first of its sentence.
 */
import { foldName } from '../fold.ts';
import { givenNames } from './givenNames.ts';
import { openers, particles } from './lexicon.ts';
import { isSmall } from './text.ts';

/** Whether a word that people bear as well is one of a person’s names: `Michael Jordan`, `Jordan Pickford`, `Mr Ireland`. */
export function bearsPersonalName(text: string, start: number, length: number): boolean {
  const { word, stop } = wordBefore(text, start);
  const before = word.toLowerCase();
  if (within.has(before)) return false;
  if (honorifics.has(word)) return true;
  if (/^\p{Lu}/u.test(word) && !stop && !precedesPlace.has(before) && !openers.has(before)) return true;
  return surnameBehind(text, start + length) !== undefined;
}

/** Whether a country’s or city’s word that is a given name too has a surname after it: `India Walton`, `Paris Hilton`. */
export function isGivenName(text: string, start: number, length: number): boolean {
  if (!placesAsGivenNames.has(text.slice(start, start + length))) return false;
  const { word } = wordBefore(text, start);
  if (within.has(word.toLowerCase()) || articles.test(word) || directions.test(word)) return false;
  if (/[<-]$/.test(text.slice(0, start))) return false;
  return surnameBehind(text, start + length) !== undefined;
}

/** Whether a given name precedes a word, which then is a surname: `Jack London`, `Monica French`. */
export function isSurname(text: string, start: number, length: number): boolean {
  const from = text.lastIndexOf(' ', start - 2) + 1;
  if (text[start - 1] !== ' ' || isSmall(text.charCodeAt(from))) return false;
  const word = text.slice(from, start - 1);
  if (!/^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(word) || placesAsGivenNames.has(word)) return false;
  if (!givenNames.has(foldName(word))) return false;
  // Of two names before it, the second is the surname: Under Nelson Mandela South Africa changed.
  return !/^ \p{Lu}/u.test(text.slice(start + length, start + length + 30));
}

/** Whether a street of that name is meant: `Dublin Road`. */
export function isStreet(text: string, end: number): boolean {
  if (text[end] !== ' ' || isSmall(text.charCodeAt(end + 1))) return false;
  return /^ (?:Road|Street|Avenue|Boulevard|Drive|Lane|Rd|St|Ave|Blvd)\b(?!\.? \p{Lu}\p{Ll}+ (?:of|and)\b)/u.test(
    text.slice(end, end + 30),
  );
}

/** Whether a preposition before the word says that it is a place. */
export function isGeographic(text: string, start: number): boolean {
  return /(?:^|\s)(?:in|at|into|inside|outside|near|across|throughout|through|via|to|from|between|against|of|with) $/i.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** Whether the word at `start` opens a sentence, where any word has a capital. */
export function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:]["”’)]*\s+)["“‘(]*$/.test(text.slice(Math.max(0, start - 8), start)) || start === 0;
}

/**
 * Whether `US` in capitals throughout is the country. Undefined where it may be the pronoun: after a preposition, or as the last word,
 * as in `THE GIRL WITH US` and `CHINA WARNS US`.
 */
export function isUnitedStates(text: string, start: number): boolean | undefined {
  const { word } = wordBefore(text, start);
  if (takesPronoun.has(word)) return false;
  const behind = text.slice(start + 2);
  if (/^(?:[,/-]|'S?\b| AND \p{Lu})/u.test(behind) || /(?:^|[,:;/–—-]\s?)$/.test(text.slice(0, start)))
    return true;
  return /^[^\p{L}\p{N}]*$/u.test(behind) || mayTakePronoun.has(word) ? undefined : true;
}

/** Whether the words are in angle brackets, as a company’s name does on a wire. */
export function inTicker(text: string, start: number, end: number): boolean {
  return text[start - 1] === '<' && text[end] === '>';
}

/** Whether money follows a country’s word: `Swiss francs`. After a country’s name some of it are verbs: Israel pounds, France won. */
export function isCurrency(text: string, end: number, isDemonym: boolean): boolean {
  const money = currency.exec(text.slice(end, end + 20))?.[1]?.toLowerCase();
  if (money === undefined) return false;
  return isDemonym || !alsoVerbs.has(money);
}

/** Whether most words of a headline have a capital. */
export function isTitleCase(title: string): boolean {
  const long = title.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 1 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.7;
}

function wordBefore(text: string, start: number): { word: string; stop: boolean } {
  const [, word = '', stop] = /([\p{L}’'-]+)(\.?) $/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  return { word, stop: stop === '.' };
}

/** The surname that follows a given name: a word with a capital that begins no name of an office, a body or a thing. */
function surnameBehind(text: string, end: number): string | undefined {
  const behind =
    /^ ((?:\p{Ll}{2,3} ){0,2})(\p{Lu}[\p{L}’'-]*)((?: (?:of |and |& )?\p{Lu}[\p{L}’'.-]*){0,4})/u.exec(
      text.slice(end, end + 100),
    );
  if (!behind) return undefined;
  const [, between = '', word = '', others = ''] = behind;
  if (
    between &&
    !between
      .trim()
      .split(' ')
      .every((one) => particles.has(one))
  )
    return undefined;
  const isThing = [word, ...others.split(' ')].some(
    (one) => /^\p{Lu}/u.test(one) && (isOfPlace(one) || isTitle(one)),
  );
  return isThing ? undefined : word;
}

/** Whether an office follows the word: `Chad President Mahamat Deby`. */
export function precedesOffice(text: string, end: number): boolean {
  const behind = /^ (\p{Lu}[\p{L}’'-]*)/u.exec(text.slice(end, end + 30))?.[1];
  return behind !== undefined && offices.has(behind.toLowerCase());
}

function isOfPlace(word: string): boolean {
  const bare = word.toLowerCase().replace(/['’]s$|[’'.]$/, '');
  return offices.has(bare) || things.has(bare);
}

/** Whether a word is an abbreviation in capitals, as of an office or a company, which no surname is: `PM`, `FA`. */
function isTitle(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

const articles = /^(?:the|an?)$/i;
const directions = /^(?:north|south|east|west|northern|southern|eastern|western|central|new)$/i;

const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that only a place follows: `King of Jordan Abdullah`. */
const within = words('in of into inside outside across throughout');

const honorifics = words('Mr Mrs Ms Miss Dr Sir Lady Lord Judge Justice Prof');

/** Words with a capital that may precede a country’s name. */
const precedesPlace = words(`
  the in at to from of for with and or but when while if as after before although both neither said says near inside outside across against
  between north south east west northern southern eastern western central greater upper lower arab
`);

/** Countries, cities and states that parents give as first names. */
const placesAsGivenNames = words(`
  Adelaide Alexandria America Asia Aspen Austin Brittany Brooklyn Cairo Carolina Catalina Chad Charlotte Chelsea Chester Cheyenne Cleveland
  Cuba Dakota Dallas Devon Diego Dominica Egypt Florence Geneva Georgia Helena Holland Houston India Indiana Ireland Israel Jackson Jamaica
  Jersey Jordan Kent Kenya Kingston Lincoln London Lorraine Lourdes Madison Memphis Milan Montana Odessa Orlando Paris Persia Preston Raleigh
  Regina Salvador Santiago Savannah Shannon Siena Sienna Sofia Sydney Trenton Troy Tyrone Verona Victoria Vienna Virginia Wellington
`);

/** Offices and bodies of a state, a city or an army. */
const offices = words(`
  president king queen prince princess prime emperor sultan emir sheikh foreign defence defense finance interior oil energy trade agriculture
  information planning central national federal government parliament army air navy police supreme security embassy consulate ambassador
  minister ministry ministers ministerial deputy vice governor gov senator sen senators representative rep congressman congresswoman mayor
  attorney secretary judge justice general gen colonel col captain coach manager spokesman spokeswoman envoy director chairman commissioner
  democrat democrats republican republicans lawmakers lawmaker legislature voters residents officials chief pm fm
  house senate congress assembly council court crown armed
`);

/** Other words with a capital that may follow a country’s or a city’s name, and so are no surname there. */
const things = words(`
  city state county district borough town township province region metro metropolitan downtown
  valley river border bay gulf sea ocean lake mountain mountains hills hill desert island islands peninsula strait straits canal coast beach
  north south east west northern southern eastern western upper lower old new greater
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  and or in on at to for by from with of the a an as vs versus is was has will after before
  fire high red cross crescent olympic olympics paralympic paralympics football soccer cricket rugby hockey basketball baseball tennis athletics
  union league cup open masters marathon grand derby championship championships championnat premier fc united rovers rangers wanderers
  athletic games team squad grizzlies grizzly nets cowboys bulls hornets panthers
  saint-germain sg irish welsh scottish lions tigers bears rockets astros stars cowboys mavericks dynamo
  telecom telecommunications mobile airlines airways air aviation airport petroleum gas power electric electricity water steel coal mining
  railways railway railroad rail transport transit shipping port ports harbour harbor motors motor industries industrial industry
  bank banking stock exchange securities insurance investment capital fund funds holdings group corp corporation company companies co inc ltd
  interbank bourse commodity metal metals grain bancorp bhd re consolidated edison mutual endowment systems utilities ventures
  limited llc plc international global commerce chamber market markets business economic economy development reserve treasury budget
  today times post herald tribune gazette chronicle journal express mirror standard globe news daily weekly press review star sun mail observer
  morning evening radio television tv media magazine match broadcasting
  street road avenue boulevard square park garden gardens palace castle tower bridge gate plaza center centre house hall hotel inn museum
  gallery library cathedral church temple mosque synagogue opera theatre theater symphony philharmonic orchestra ballet film festival fashion
  book books art arts week fair expo show awards award prize club society association federation foundation institute institution school schools
  university college academy hospital clinic medical health environment environmental climate weather meteorological space nuclear atomic
  research science technology agency authority administration bureau board commission committee department office service services
  customs immigration coastguard guard guards intelligence corps force forces military ground
  agreement accord accords treaty pact convention protocol declaration conference summit talks forum dialogue peace war wars crisis
  commune conflict attack attacks bombing bombings terror riots protests campaign strategy policy plan project programme program initiative
  liberation revolutionary communist socialist democratic labour labor conservative people's muslim christian jewish islamic
  heights underground overground midland luton heathrow gatwick stansted square-mile ontario county-court
  bulls daredevils knight super kings royals challengers a's u-19 under-19 women men xi
`);

/** Verbs in capitals after which `US` is the pronoun. */
const takesPronoun = words(`
  JOIN LET GIVE GIVES GAVE TELL TELLS TOLD HELP HELPS SHOW SHOWS MAKE MAKES MADE KEEP KEEPS BRING BRINGS LEAVE LEAVES TAKE TAKES ASK SAVE FOLLOW
  CONTACT TEACH TEACHES REMIND REMINDS WATCH FORGIVE LEAD LEADS LIKE UNITE UNITES DIVIDE DIVIDES BOTH MOST MANY SOME ALL NONE EACH FEW REST
  TRUST SEND BELIEVE CALL EMAIL VISIT BLESS SPARE FEED HOLD HEAR SEE MEET INSPIRE INSPIRES FAILED FAIL FAILS LOVE LOVES HATE HATES
`);

/** Words in capitals after which `US` may be either. */
const mayTakePronoun = words(
  'OF WITH FOR ABOUT TO AT BY BEHIND AROUND AMONG UPON BETWEEN AGAINST FROM ON BEFORE AFTER UNDER OVER IN',
);

const alsoVerbs = words('pounds pound marks mark won crowns crown lira sols sol rands rand punts punt');

const currency =
  /^(?:-|\s|(?=\$))(\$|dlrs?|dollars?|francs?|marks?|pounds?|sterling|pesos?|lira|lire|kron(?:a|or|e|er)|crowns?|schillings?|guilders?|pesetas?|escudos?|drachmas?|rands?|reals?|riyals?|rials?|dinars?|dirhams?|rupees?|rupiahs?|ringgits?|baht|won|yuan|renminbi|ro?ubles?|zloty|forints?|shekels?|cruzados?|australs?|bolivars?|sols?|intis?|shillings?|punts?|markka|eurobonds?|sec(?:urities)?)\b/i;
