import { knownAgency } from '../../parse/agency.ts';
import { readByline } from '../../parse/byline.ts';
import { boilerplateReason } from '../core/printed/boilerplate.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import { agenciesAlone } from './credits.ts';
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
  const [, arabic] = inArabic.exec(printed) ?? [];
  if (arabic !== undefined) return { names: [arabic], agencies: [], told: true };
  const line = unglued(printed);
  if (line.length > 140 || /[.!?:;…]$/.test(line.replace(/\b(?:\p{Lu}|Jr|Sr)\.$/u, ''))) return undefined;
  const said = announcement.exec(line);
  const whole = line.slice(said?.[0].length ?? 0).trim();
  const { agencies, before } = withAgencies(whole.replace(address, ''));
  let told = said !== null || agencies.length > 0 || whole.includes('@');
  let outlet: string | undefined;
  const names: string[] = [];
  for (const [index, piece] of before.split(/\s*(?:[·•|/]|,|\s[–—-])\s+/).entries()) {
    const agency = knownAgency(piece);
    const named = knownOutlet(piece);
    if (agency !== undefined || named !== undefined || office.test(piece)) {
      if (index === 0 && !said) return undefined;
      told = true;
      outlet ??= named;
      if (agency !== undefined && named === undefined && index > 0) agencies.push(agency);
    } else if (
      !said ||
      index === 0 ||
      !placeShape.test(piece) ||
      (isNames(piece, false) && !abbreviated.test(piece))
    )
      names.push(piece);
  }
  const wanted = names.join(', ').replace(officeBehind, '');
  told ||= wanted !== names.join(', ');
  const found = { agencies, told, ...(outlet !== undefined && { outlet }) };
  if (said && (!wanted || staff.test(wanted))) return { names: [], ...found };
  if (!isNames(wanted, said !== null)) return undefined;
  if (!said && (isDatelineCity(wanted) || boilerplateReason(wanted))) return undefined;
  return { names: readByline(wanted.replace(/\s+(?:und|et|och|og|en|y|e)\s+(?=\p{Lu})/gu, ', ')), ...found };
}

/** Whether a line is a byline beyond doubt. */
export function isByline(text: string): boolean {
  return (announcement.test(unglued(text)) || inArabic.test(text)) && readAuthors(text) !== undefined;
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

const announcement =
  /^(?:(?:words|text|written|story|report|interview) )?by\b:?\s+|^(?:von|par|por|di|door|av|af)\s+(?=\p{Lu}[\p{L}'’-]+ \p{Lu})|^(?:par|von|por|text|texte|testo|texto|autor|autorin|author|auteur|autore|автор|текст)(?: by)?\s*:\s*(?=\p{Lu})/iu;
const inArabic = /^(?:كتبت?|بقلم)\s*:?\s+((?:\p{Script=Arabic}{2,12} ){1,2}\p{Script=Arabic}{2,12})$/u;
const address = /(?:\s+follow(?: us| author)?|[\s|·•,;(–-]*(?:\S+@\S+\.\S+|@\w{3,})\)?)$/i;
const office =
  /^(?:(?:\p{L}[\p{L}&’'-]* ){0,4}(?:correspondent|reporter|editor|writer|columnist|journalist|analyst|producer|bureau chief|staff|korrespondentin?|redakteurin?|reporterin|corresponsal|redactora?|corrispondente|journaliste)|(?:correspondent|editor|reporter) (?:in|for|at) .{2,40})s?$/iu;
const officeBehind =
  / (?:(?:\p{Lu}[\p{L}-]*|and|of) ){0,3}(?:correspondent|reporter|editor|columnist|bureau chief)$/u;
/** `ARD-Studio Lima` */
const abbreviated = /^\p{Lu}{2,}.*\p{Ll}/u;
const staff =
  /\b(?:staff|desk|wires?|agenc(?:y|ies)|team|newsroom|correspondents?|reporters?|bureau|editors?|contributors?|redaktion|rédaction|redacción|redação|redazione|webdesk)$/i;
const placeShape = /^\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;
const small = new Set(
  'de del della di da das do dos du la le les van von der den ter ten zu zum bin ibn bint al el ul ud e y bar ben abu af av'.split(
    ' ',
  ),
);

/** `Jane Doe`, `Jane Doe and J. R. de la Roe`: two to five words of a name each. Where a word `said` that it is a name, it may be of one, and a place may follow. */
function isNames(text: string, said: boolean): boolean {
  const people = text.split(/\s*(?:,|&|\s(?:and|und|et|och|og|with)\s)\s*/);
  return people.length <= 6 && people.every((person, index) => isName(person, said && index === 0));
}

function isName(person: string, said: boolean): boolean {
  const [name = '', place] = person.split(/ (?:in|for|of|at|from) (.*)/);
  const words = name.split(' ');
  if (place !== undefined && !(said ? /^\p{Lu}/u.test(place) : isDatelineCity(place))) return false;
  if (words.length > 5 || words.length < (said ? 1 : 2) || name.length < 3 || notNames.test(name))
    return false;
  return (
    nameWord.test(words[0]!) &&
    nameWord.test(words.at(-1)!) &&
    words.every((word) => nameWord.test(word) || small.has(word))
  );
}

const nameWord =
  /^(?:\p{Lu}\.?(?:-?\p{Lu}\.)*|[ODLdl]['’]\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*(?:,? (?:Jr|Sr)\.)?)$/u;
/** Words of the site, of offices and of places; and the names of days and months, which begin sentences. */
const notNames =
  /\b(?:News|Press|Times|Post|Office|Ministry|Agency|Agencies|Wires|University|Party|Council|Bank|Street|City|North|South|East|West|New|The|Live|Updates?|World|International|National|Video|Photo|Images?|Minister|President|Court|Police|Army|Team|Desk|Staff|More|Read|All|About|Terms|Privacy|Your|Our|My|What|Why|How|When|Who|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|July|September|October|November|December|Today|Tomorrow|Yesterday|Noon|Midnight|Night|Morning|Evening|Christmas|Easter)\b/i;

/** `Jane Doe with dpa, AFP`: the agencies, and what stands before them. */
function withAgencies(text: string): { agencies: string[]; before: string } {
  const found = /\s+(?:with(?: files from)?|avec|mit|con|com|and)\s+(.{2,60})$/iu.exec(text);
  const agencies = found ? agenciesAlone(found[1]!) : undefined;
  return found && agencies
    ? { agencies: [...agencies], before: text.slice(0, found.index) }
    : { agencies: [], before: text };
}
