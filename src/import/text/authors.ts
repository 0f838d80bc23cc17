import { knownAgency } from '../../parse/agency.ts';
import { readByline } from '../../parse/byline.ts';
import { boilerplateReason } from '../core/printed/boilerplate.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
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
  const said = announcement.exec(line)?.[0];
  const whole = line.slice(said?.length ?? 0).trim();
  const bare = whole.replace(address, '').replace(officeBehind, '');
  const found: Authors = { names: [], agencies: [], told: said !== undefined || bare !== whole };
  let names = '';
  for (const [, between = '', piece = ''] of bare.matchAll(pieces)) {
    const [agency, outlet] = [knownAgency(piece), knownOutlet(piece)];
    const isFirst = between === '';
    if (agency !== undefined || outlet !== undefined || office.test(piece)) {
      if (isFirst && said === undefined) return undefined;
      found.told = true;
      if (outlet !== undefined) found.outlet ??= outlet;
      else if (agency !== undefined && !isFirst) found.agencies.push(agency);
    } else if (
      isName(piece, isFirst && said !== undefined) &&
      (said === undefined || !abbreviated.test(piece))
    )
      names += between + piece;
    else if (said === undefined || (isFirst ? !staff.test(piece) : !placeShape.test(piece))) return undefined;
  }
  if (!said && (!names || isDatelineCity(names) || boilerplateReason(names))) return undefined;
  return {
    ...found,
    names: names ? readByline(names.replace(/\s+(?:und|et|och|og|en|y|e)\s+(?=\p{Lu})/gu, ', ')) : [],
  };
}

/** Whether a line is a byline beyond doubt. */
export function isByline(text: string): boolean {
  return (announcement.test(unglued(text)) || inArabic.test(text)) && readAuthors(text) !== undefined;
}

/** The office of someone whose name stands on the line before: `Transport correspondent`. */
export function isOffice(text: string): boolean {
  return text.length < 70 && /^\p{Lu}/u.test(text) && office.test(text) && !/[.!?:]$/.test(text);
}

/** `ByJane DoeReporter`, as pages glue it that mark their parts by their look. */
function unglued(line: string): string {
  if (!/^By\p{Lu}\p{Ll}+ \p{Lu}/u.test(line)) return line;
  return `By ${line.slice(2).replace(/(?<=\p{Ll})(?=(?:Reporter|Correspondent|Editor|Writer)$)/u, ', ')}`;
}

/** `Jane Doe`, `J. R. de la Roe`: two to five words of a name. Where a word `said` that it is a name, it may be of one, and a place may follow. */
function isName(person: string, said: boolean): boolean {
  const [name = '', place] = person.split(/ (?:in|for|of|at|from) (.*)/);
  const words = name.split(' ');
  if (place !== undefined && !(said ? /^\p{Lu}/u.test(place) : isDatelineCity(place))) return false;
  if (words.length > 5 || words.length < (said ? 1 : 2) || name.length < 3 || notNames.test(name))
    return false;
  const isWord = (word = '') => nameWord.test(word);
  return isWord(words[0]) && isWord(words.at(-1)) && words.every((word) => isWord(word) || small.test(word));
}

const announcement =
  /^(?:(?:words|text|written|story|report|interview) )?by\b:?\s+|^(?:von|par|por|di|door|av|af)\s+(?=\p{Lu}[\p{L}'’-]+ \p{Lu})|^(?:par|von|por|text|texte|testo|texto|autor|autorin|author|auteur|autore|автор|текст)(?: by)?\s*:\s*(?=\p{Lu})/iu;
const inArabic = /^(?:كتبت?|بقلم)\s*:?\s+((?:\p{Script=Arabic}{2,12} ){1,2}\p{Script=Arabic}{2,12})$/u;
const address = /(?:\s+follow(?: us| author)?|[\s|·•,;(–-]*(?:\S+@\S+\.\S+|@\w{3,})\)?)$/i;
/** Names, offices and outlets, each with what stands between it and the one before. */
const pieces =
  /(^|\s*(?:[·•|/,&]|\s[–—-]|\s(?:and|with(?: files from)?|und|mit|et|avec|och|og|con|com|y|e)(?=\s))\s+)(.+?)(?=$|\s*[·•|/,&]\s|\s[–—-]\s|\s(?:and|with|und|mit|et|avec|och|og|con|com|y|e)\s)/gu;
const office =
  /^(?:(?:\p{L}[\p{L}&’'-]* ){0,4}(?:correspondent|reporter|editor|writer|columnist|journalist|analyst|producer|bureau chief|staff|korrespondentin?|redakteurin?|reporterin|corresponsal|redactora?|corrispondente|journaliste)|(?:correspondent|editor|reporter) (?:in|for|at) .{2,40})s?$/iu;
const officeBehind =
  /(?<=^\p{Lu}\S* \p{Lu}[^,]*) (?:(?:\p{Lu}[\p{L}-]*|and|of) ){0,3}(?:correspondent|reporter|editor|columnist|bureau chief)$/u;
/** `ARD-Studio Lima` */
const abbreviated = /^\p{Lu}{2,}.*\p{Ll}/u;
const staff =
  /\b(?:staff|desk|wires?|agenc(?:y|ies)|team|newsroom|correspondents?|reporters?|bureau|editors?|contributors?|redaktion|rédaction|redacción|redação|redazione|webdesk)$/i;
const placeShape = /^\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;
const small =
  /^(?:de|del|della|di|da|das|do|dos|du|la|le|les|van|von|der|den|ter|ten|zu|zum|bin|ibn|bint|al|el|ul|ud|e|y|bar|ben|abu|af|av)$/;
const nameWord =
  /^(?:\p{Lu}\.?(?:-?\p{Lu}\.)*|[ODLdl]['’]\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*(?:,? (?:Jr|Sr)\.)?)$/u;
/** Words of the site, of offices and of places; and the names of days and months, which begin sentences. */
const notNames =
  /\b(?:News|Press|Times|Post|Office|Ministry|Agency|Agencies|Wires|University|Party|Council|Bank|Street|City|North|South|East|West|New|The|Live|Updates?|World|International|National|Video|Photo|Images?|Minister|President|Court|Police|Army|Team|Desk|Staff|More|Read|All|About|Terms|Privacy|Your|Our|My|What|Why|How|When|Who|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|July|September|October|November|December|Today|Tomorrow|Yesterday|Noon|Midnight|Night|Morning|Evening|Christmas|Easter)\b/i;
