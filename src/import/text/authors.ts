import { knownAgency } from '../../parse/agency.ts';
import { readByline } from '../../parse/byline.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import { agenciesAlone } from './agencyLine.ts';
import { chromeOf } from './chrome.ts';
import { knownOutlet } from './outlets.ts';

/** Those who wrote a story, as a line of its own names them. */
export interface Authors {
  names: string[];
  agencies: string[];
  outlet?: string;
  /** Whether the line says that they wrote it: by a word before the names, or by an office, an outlet or an address behind them. */
  told: boolean;
}

/** Reads `By Jane Doe in Selby`, `Von Ute Malchow, dpa`, `Jane Doe, Reporter`, `Jane Doe with AFP, Reuters`, `Jane Doe`. Undefined where a line may be something else. */
export function readAuthors(printed: string): Authors | undefined {
  const arabic =
    /^(?:كتبت?|بقلم)\s*:?\s+((?:[\p{Script=Arabic}]{2,12} ){1,2}[\p{Script=Arabic}]{2,12})$/u.exec(printed);
  if (arabic) return { names: [arabic[1]!], agencies: [], told: true };
  const line = unglued(printed);
  if (line.length > 140 || /[.!?:;…]$/.test(line.replace(/\b\p{Lu}\.$|\b(?:Jr|Sr)\.$/u, '')))
    return undefined;
  const announced = announcement.exec(line);
  const said = announced ?? own.exec(line);
  let told = said !== null;
  let rest = line.slice(said?.[0].length ?? 0);
  const without = (shape: RegExp): boolean => {
    const shorter = rest.replace(shape, '').trim();
    const found = shorter !== rest.trim();
    rest = shorter;
    return found;
  };
  without(/\s+follow(?: us| author)?$/i);
  if (without(/[\s|·•,;(–-]*(?:\S+@\S+\.\S+|@\w{3,})\)?$/)) told = true;
  const { agencies, before } = withAgencies(rest);
  if (agencies.length) told = true;
  rest = before;
  let outlet: string | undefined;
  const pieces = rest.split(/\s*(?:[·•|/]|,|\s[–—-])\s+/);
  while (pieces.length > 1) {
    const last = pieces.at(-1)!;
    const named = knownOutlet(last) ?? (knownAgency(last) === undefined ? undefined : last);
    if (named === undefined && !office.test(last) && !(said && placeShape.test(last) && !isNames(last)))
      break;
    if (named === undefined || knownAgency(last) === undefined) outlet ??= knownOutlet(last);
    if (knownAgency(last) !== undefined && knownOutlet(last) === undefined) agencies.push(knownAgency(last)!);
    if (named !== undefined || office.test(last)) told = true;
    pieces.pop();
  }
  // Behind one name stands the office that a sign in capitals or small letters begins: `ARD-Studio Kairo`.
  if (said && pieces.length === 2 && isNames(pieces[0]!) && ofOffice.test(pieces[1]!)) pieces.pop();
  if (said && pieces.length > 1) {
    const served = withAgencies(pieces[0]!);
    const named = knownOutlet(served.before);
    if (named !== undefined && isNames(pieces.slice(1).join(', '))) {
      outlet ??= named;
      agencies.push(...served.agencies);
      pieces.shift();
    }
  }
  rest = pieces.join(', ');
  if (!said && without(officeBehind)) told = true;
  const place = said ? / (?:in|aus|à|en|from) \p{Lu}[\p{L}.'’ -]+$/u.exec(rest) : null;
  const wanted = place && !/,| and | & /.test(place[0]) ? rest.slice(0, place.index) : rest;
  const whole = knownOutlet(wanted);
  if (!said && isDatelineCity(wanted)) return undefined;
  if (said && (whole !== undefined || knownAgency(wanted) !== undefined || staff.test(wanted)))
    return {
      names: [],
      agencies,
      told,
      ...((whole ?? outlet) !== undefined && { outlet: (whole ?? outlet)! }),
    };
  if (!isNames(wanted, said !== null)) return undefined;
  if (!said && chromeOf(wanted) !== undefined) return undefined;
  const joined = announced ? wanted.replace(/\s+(?:und|et|och|og|en|y|e)\s+(?=\p{Lu})/gu, ', ') : wanted;
  return { names: readByline(joined), agencies, told, ...(outlet !== undefined && { outlet }) };
}

/** Whether a line is a byline beyond doubt. */
export function isByline(text: string): boolean {
  const line = unglued(text);
  return (
    (own.test(line) || announcement.test(line) || /^(?:كتبت?|بقلم)\s/u.test(line)) &&
    readAuthors(text) !== undefined
  );
}

/** `ByJane DoeReporter`, as pages glue it that mark its parts by their look. */
function unglued(line: string): string {
  return /^By\p{Lu}\p{Ll}+ \p{Lu}/u.test(line)
    ? `By ${line.slice(2).replace(/(?<=\p{Ll})(?=(?:Reporter|Correspondent|Editor|Writer)$)/u, ', ')}`
    : line;
}

/** The office of someone whose name stands on the line before: `Transport correspondent`. */
export function isOffice(text: string): boolean {
  return text.length < 70 && /^\p{Lu}/u.test(text) && office.test(text) && !/[.!?:]$/.test(text);
}

const own = /^(?:(?:words|text|written|story|report|interview) )?by\b:?\s+/i;
const announcement =
  /^(?:von|par|por|di|door|av|af)\s+(?=\p{Lu}[\p{L}'’-]+ \p{Lu})|^(?:par|von|por|text|texte|testo|texto|autor|autorin|author|auteur|autore|автор|текст)(?: by)?\s*:\s*(?=\p{Lu})/iu;
const office =
  /^(?:(?:\p{L}[\p{L}&’'-]* ){0,4}(?:correspondent|reporter|editor|writer|columnist|journalist|analyst|producer|bureau chief|staff|korrespondentin?|redakteurin?|reporterin|corresponsal|redactora?|corrispondente|journaliste)|(?:correspondent|editor|reporter) (?:in|for|at) .{2,40})s?$/iu;
const officeBehind =
  / (?:(?:\p{Lu}[\p{L}-]*|and|of) ){0,3}(?:correspondent|reporter|editor|columnist|bureau chief)$/u;
const ofOffice = /^(?:\p{Lu}{2,}|\p{Ll}+\p{N}\b)[\p{L}\p{N} .’'-]{1,40}$/u;
const staff =
  /\b(?:staff|desk|wires?|agenc(?:y|ies)|team|newsroom|correspondents?|reporters?|bureau|editors?|contributors?|redaktion|rédaction|redacción|redação|redazione|webdesk)$/i;
const placeShape = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;
const particles =
  'de del della di da das do dos du la le les van von der den ter ten zu zum bin ibn bint al el ul ud e y bar ben abu af av';
const small = new Set(particles.split(' '));
const joining = new Set('and with in for of at und et och og en y e & aus à from'.split(' '));

/** `Jane Doe`, `Jane Doe and J. R. de la Roe`: two to four words of a name each, none a day, a month or a word of the site. */
function isNames(text: string, said = false): boolean {
  const people = text.split(/\s*(?:,|&|\s(?:and|und|et|och|og|with)\s)\s*/);
  return (
    people.length <= 6 &&
    people.every((person, index) => isName(person, said && index === 0 && people.length < 3))
  );
}

function isName(person: string, mayBeOne: boolean): boolean {
  const words = person.split(' ');
  const place =
    mayBeOne || words.length > 3 ? words.findIndex((word) => /^(?:in|for|of|at|from)$/.test(word)) : -1;
  const name = place > 0 ? words.slice(0, place) : words;
  if (place > 0 && !words.slice(place + 1).every((word) => nameWord.test(word) || joining.has(word)))
    return false;
  // Where nothing says that it is a byline, the place is all that stands behind the name.
  if (place > 0 && !mayBeOne && !isWholePlace(words.slice(place + 1), words.length)) return false;
  if (name.length > 5 || name.length < (mayBeOne ? 1 : 2)) return false;
  if (!name.every((word) => nameWord.test(word) || small.has(word))) return false;
  if (name.length === 1 && name[0]!.length < 3) return false;
  return (
    nameWord.test(name[0]!) && nameWord.test(name.at(-1)!) && !name.some(isTime) && !notNames.test(person)
  );
}

function isWholePlace(place: string[], words: number): boolean {
  if (place.length > 3 || !place.every((word) => nameWord.test(word))) return false;
  return words > 4 || isDatelineCity(place.join(' '));
}

const nameWord =
  /^(?:\p{Lu}\.?(?:-?\p{Lu}\.)*|[ODLdl]['’]\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*(?:,? (?:Jr|Sr)\.)?)$/u;
const notNames =
  /\b(?:News|Press|Times|Post|Office|Ministry|Agency|Agencies|Wires|University|Party|Council|Bank|Street|City|North|South|East|West|New|The|Live|Updates?|World|International|National|Video|Photo|Images?|Minister|President|Court|Police|Army|Team|Desk|Staff|More|Read|All|About|Terms|Privacy|Your|Our|My|What|Why|How|When|Who)\b/;

/** The names of days and months begin sentences: `By Tuesday`. */
function isTime(word: string): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|july|september|october|november|december|today|tomorrow|yesterday|noon|midnight|night|morning|evening|christmas|easter)$/i.test(
    word,
  );
}

/** `Jane Doe with dpa, AFP`: the agencies, and what stands before them. */
function withAgencies(text: string): { agencies: string[]; before: string } {
  const found = /\s+(?:with|avec|mit|con|com|and)\s+(.{2,60})$/iu.exec(text);
  const agencies = found ? agenciesAlone(found[1]!) : undefined;
  const files = /\s+with files from\s+(.{2,60})$/i.exec(text);
  const named = files ? agenciesAlone(files[1]!) : undefined;
  if (named) return { agencies: [...named], before: text.slice(0, files!.index) };
  if (agencies) return { agencies: [...agencies], before: text.slice(0, found!.index) };
  return { agencies: [], before: text };
}
