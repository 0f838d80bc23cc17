import { nameCase } from '../../../parse/letterCase.ts';
import { visible } from '../../../parse/sourceText.ts';
import { bare, oneLine } from '../notation/oneLine.ts';
import { agencyBehind } from './agencyBehind.ts';
import { boilerplateReason } from './boilerplate.ts';
import { isDatelineCity, isKnownPlace } from './datelineCities.ts';
import { isOutletShaped, knownOutlet, legalForm, outletShape } from './outlets.ts';

/** Those who made a story, as a byline names them. */
export interface Byline {
  names: string[];
  agencies: string[];
  outlet?: string;
  /** Whether the line says that they wrote it: by a word before the names, or by an office, an outlet or an address behind them. */
  told: boolean;
  /** Those who took the pictures, edited or helped, as printed. */
  helpers: string[];
}

/**
 * Reads `By Jane Doe in Selby`, `Von Ute Malchow, dpa`, `Jane Doe, Reporter`, `Jane Doe with AFP, Reuters`, `Text: Jane Doe, Fotos: John Roe`, `Jane Doe`.
 * Undefined where a line may be something else.
 */
export function readByline(printed: string): Byline | undefined {
  const line = unglued(printed.replace(/^\((.*)\)$/, '$1'));
  if (line.length > 140 || /(?:[!?:;…]|(?<!\b(?:\p{Lu}|Jr|Sr))\.)(?: \(.*)?$/u.test(line)) return undefined;
  const bare = line.replace(address, '');
  const { parts, said } = partsOf(bare);
  const [first] = parts;
  const isRead = ({ kind, text, place }: Part, index: number) => {
    if (kind === 'unknown') return said && index > 0 && placeShape.test(text);
    return kind !== 'name' || said || place === undefined || isKnownPlace(place);
  };
  if (!first || !parts.every(isRead) || parts.every(({ kind }) => kind === 'helper')) return undefined;
  const named = parts.filter(({ kind }) => kind === 'name');
  const names = named.map(({ text }) => text);
  const isLabel = (name: string) =>
    notNames.test(name) || isDatelineCity(name) || boilerplateReason(name) !== undefined;
  if (!said && (first.kind !== 'name' || names.some(isLabel))) return undefined;
  const isSingle = ({ text, office: told }: Part) =>
    !/\s/.test(text) && !(told && /^\p{Lo}/u.test(text)) && (!writtenBy.test(bare) || isLabel(text));
  if (named.some(isSingle)) return undefined;
  const outlet = parts.map((part) => part.outlet).find((one) => one !== undefined);
  return {
    names: [...new Set(names.map(nameCase))],
    agencies: parts.flatMap(({ kind, agency }) => (kind !== 'helper' && agency) || []),
    ...(outlet !== undefined && { outlet }),
    told: said || bare !== line || parts.some(({ kind, office }) => kind !== 'name' || office),
    helpers: parts.filter(({ kind }) => kind === 'helper').map(({ text }) => text),
  };
}

/** Whether a line is a byline beyond doubt. */
export function isByline(text: string): boolean {
  return readByline(text) !== undefined && partsOf(unglued(text.replace(/^\((.*)\)$/, '$1'))).said;
}

/** Who is behind a story, by what fields say of its author. */
export interface Authors {
  byline: string[];
  agencies: string[];
  /** What names no one who wrote it: an account, a desk, an address, a photographer. */
  others: { text: string; why: string }[];
  /** What names a person by the surname first, as printed: `Roe, Jane`. */
  turned: string[];
}

/**
 * Reads what stands in a field of authors: `jane@example.org (Jane Doe)`, `By Jane Doe and John Roe`, `Jane Doe, Associated Press`,
 * `Harbour Gazette staff with AFP`. The outlet is no author of its own.
 */
export function readAuthors(printed: string[], outlets: string[]): Authors {
  const authors: Authors = { byline: [], agencies: [], others: [], turned: [] };
  const own = new Set(outlets.map(bare));
  for (const whole of new Set(printed.map((text) => oneLine(text).slice(0, longest)))) {
    const mail = /[^\s<>()"]{1,100}@[^\s<>()"]{1,100}/.exec(whole)?.[0];
    const names = mail ? oneLine(whole.replace(mail, ' ').replace(/[<>()"[\]]|mailto:/g, ' ')) : whole;
    if (mail) authors.others.push({ text: mail, why: 'an address for mail' });
    const inOrder = names.split(/\s*;\s*/).map((name) => {
      const [, family = '', given = ''] = surnameFirst.exec(name) ?? [];
      if (![family, given].every((part) => kindOf(part) === 'name' && !own.has(bare(part)))) return name;
      authors.turned.push(name);
      return `${given} ${family}`;
    });
    const all = partsOf(inOrder.join('; ')).parts;
    const parts = own.has(bare(names)) ? [] : all.filter(({ text }) => !own.has(bare(text)));
    const byline = parts.filter(({ kind }) => kind === 'name').map(({ text }) => nameCase(text));
    const agencies = all.flatMap(({ kind, agency }) => (kind !== 'helper' && agency) || []);
    authors.byline.push(...byline);
    authors.agencies.push(...new Set(agencies));
    const helpers = parts.filter(({ kind }) => kind === 'helper').map(({ text }) => text);
    if (!parts.length || !visible.test(names)) continue;
    if (!byline.length && !agencies.length) authors.others.push({ text: names, why: 'names no person' });
    else if (helpers.length)
      authors.others.push({ text: helpers.join(', '), why: 'took part, and wrote no text' });
  }
  return authors;
}

/** The people a byline names, in the languages of the agencies; an agency, a site, an office and mere initials are none. */
export function printedNames(byline: string): string[] {
  return readAuthors([byline], []).byline;
}

/** Agencies that a byline names, alone, with others or with the outlet: `Jane Doe and AFP`, `Ouest Demain avec AFP`. */
export function agenciesInByline(byline: string): string[] {
  return partsOf(byline).parts.flatMap(({ agency }) => agency ?? []);
}

/** The office of someone whose name stands on the line before: `Transport correspondent`. */
export function isOffice(text: string): boolean {
  return text.length < 70 && /^\p{Lu}/u.test(text) && office.test(text) && !/[.!?:]$/.test(text);
}

interface Part {
  text: string;
  /** A `helper` took the pictures, edited or helped; `nobody` is a desk. */
  kind: 'name' | 'agency' | 'outlet' | 'office' | 'helper' | 'nobody' | 'unknown';
  agency?: string | undefined;
  outlet?: string | undefined;
  /** Where a name reports from, and whether an office stands behind it. */
  place?: string | undefined;
  office?: boolean;
}

/** A byline in parts, and whether it says itself that it is one. */
function partsOf(byline: string): { parts: Part[]; said: boolean } {
  const [before = ''] = writtenBy.exec(byline) ?? [];
  const pieces = byline.slice(before.length, longest).trim().split(joints);
  const parts: Part[] = [];
  let isHelper = false;
  let said = before !== '';
  for (let at = 0; at < pieces.length; at += 2) {
    let piece = pieces[at]!.replace(/^[\s,]+|[\s,]+$/g, '');
    // `Karl und Anna Weber`, `José Ortega y Gasset`
    while (isOfOneName(piece, pieces[at + 1], pieces[at + 2])) {
      piece += pieces[at + 1]! + pieces[at + 2]!.trim();
      at += 2;
    }
    const [author] = writtenBy.exec(piece) ?? [];
    const [helps] = author === undefined ? (helping.exec(piece) ?? []) : [];
    if (author !== undefined || helps !== undefined) isHelper = helps !== undefined;
    const text = piece.slice((author ?? helps ?? '').length);
    said ||= isHelper && text !== '';
    // `Jane Doe (Fotos)`
    const last = parts.at(-1);
    if (!text && isHelper && last && pieces[at - 1]?.includes('(')) [last.kind, isHelper] = ['helper', false];
    else if (text) parts.push(isHelper ? { text, kind: 'helper' } : partOf(text));
    // `Jane Doe Health and science reporter`
    const [, person = '', section = ''] = /^(.+\s.+) (\S+)$/.exec(last?.text ?? '') ?? [];
    const isDesk = parts.at(-1)?.kind === 'office' && boilerplateReason(section)?.kind === 'section';
    if (last?.kind === 'name' && isDesk && /^\s(?:and|&)\s$/.test(pieces[at - 1] ?? '')) last.text = person;
    // Behind other names a word alone is a place, but for scripts without capitals.
    const isPlace = (parts.length > 1 && isDatelineCity(text)) || /^\p{Lu}\S*$/u.test(text);
    if (last && isPlace && parts.at(-1)!.kind === 'name') parts.at(-1)!.kind = 'unknown';
    // `Emily Post` stands first, and `Denver Post` behind a name.
    if (!last && parts[0]?.kind === 'outlet' && surnameToo.test(text)) parts[0] = { text, kind: 'name' };
  }
  return { parts, said };
}

function partOf(piece: string): Part {
  const words = piece.split(' ');
  const [before, glued] = [...words.keys()]
    .map((at) => [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const)
    .find(([name, behind]) => isGlued(name, behind)) ?? [piece];
  const name = withoutOffice(before);
  const [, person = name, place = glued] =
    /^(.+?),? (?:in|for|of|at|from|à|en|aus) (?:the )?(?=\p{Lu})(.+)$/u.exec(name) ?? [];
  const kind = glued === undefined ? kindOf(piece) : 'name';
  const employer = kind === 'unknown' ? (place ?? '') : (glued ?? piece.replace(/^special to /i, ''));
  const isOutlet = agencyOf(employer) === undefined && isOutletShaped(employer);
  const outlet = knownOutlet(employer) ?? (isOutlet ? employer : undefined);
  const parties = {
    outlet,
    agency: outlet === undefined ? (agencyOf(employer) ?? agencyOf(person)) : undefined,
  };
  if (kind !== 'name' && (kind !== 'unknown' || kindOf(person) !== 'name'))
    return { text: piece, kind, ...parties };
  const isOfParty = place !== undefined && Object.values(parties).some((party) => party !== undefined);
  return {
    ...parties,
    text: person,
    kind: 'name',
    office: name !== before || isOfParty,
    ...(!isOfParty && { place }),
  };
}

/** Whether an outlet or an agency stands behind a name with nothing between them: `M. Ilyas Khan BBC News`, `JANE DOE AP Sports Writer`. */
function isGlued(name: string, behind: string): boolean {
  if (!/\s|^\p{Lu}{2,}$/u.test(behind) || !/\s/.test(name)) return false;
  const agency = office.test(behind) ? agencyOf(behind) : agencyBehind(behind);
  return (knownOutlet(behind) ?? agency) !== undefined && kindOf(name) === 'name';
}

function kindOf(text: string): Part['kind'] {
  if (withoutOffice(text) !== text) return 'unknown';
  if (office.test(text)) return 'office';
  if (knownOutlet(text) !== undefined) return 'outlet';
  if (agencyOf(text) !== undefined) return 'agency';
  if (nobody.test(text) || legalForm.test(text) || boilerplateReason(text)?.kind === 'section')
    return 'nobody';
  // `USA TODAY Sports`, `Chicago Tribune UGC`
  if (/^(\S+(?: \S+){1,3}) \S+$/.test(text) && knownOutlet(text.replace(/ \S+$/, ''))) return 'outlet';
  if (isOutletShaped(text)) return 'outlet';
  return isName(text) && !outletShape.test(text) ? 'name' : 'unknown';
}

/** A name without what somebody is behind or before it: `Jane Doe Diplomatic editor`, `Staff Writer Jane Doe`. */
function withoutOffice(piece: string): string {
  const [, latin, korean] = officeBehind.exec(piece) ?? officeBefore.exec(piece) ?? [];
  const name = latin ?? korean;
  return name === undefined || notNames.test(name) ? piece : name;
}

/** An agency, or one of its services: `PA Scotland`. */
function agencyOf(text: string): string | undefined {
  return agencyBehind(text) ?? agencyBehind(/^(?:\p{Lu}{2,}|dpa)(?=\s)/u.exec(text)?.[0] ?? '');
}

/** Whether “and” stands within a name, for one of its sides is a single word. */
function isOfOneName(before: string, joint = '', behind = ''): boolean {
  const isPart = (text: string) => kindOf(text.trim()) === 'name';
  return (
    /^\s(?:and|&|und|et|y|e|och|og|en|i)\s$/iu.test(joint) &&
    [before, behind].every(isPart) &&
    !(/\s/.test(before) && /\s/.test(behind.trim()))
  );
}

/** `Jane Doe`, `J. R. de la Roe`, `周文澜`: words of a name with little words between them. */
function isName(text: string): boolean {
  const words = text.replace(/,? (?:Jr|Sr)\.?$/, '').split(' ');
  const own = words.filter((word) => nameWord.test(word));
  const isWhole =
    words.every((word) => nameWord.test(word) || small.test(word)) && !/^\p{Lu}{2,}-\p{Lu}\p{Ll}/u.test(text);
  const isAlone =
    words.length > 1 || /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]+$|^\p{Lo}[\p{Lo}\p{M}]+$/u.test(text);
  return (
    isWhole && isAlone && own.length > 0 && own.length <= 5 && nameWord.test(words.at(-1)!) && text.length > 2
  );
}

/** `ByJane DoeReporter`, as pages glue it that mark their parts by their look. */
function unglued(line: string): string {
  if (!/^By\p{Lu}\p{Ll}+ \p{Lu}/u.test(line)) return line;
  return `By ${line.slice(2).replace(/(?<=\p{Ll})(?=(?:Reporter|Correspondent|Editor|Writer)$)/u, ', ')}`;
}

/** In characters. */
const longest = 500;

const forms = (words: string) =>
  words
    .split(' ')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');

/** What precedes the names of a byline, in the languages of the agencies, and the space after it: `By `, `Von `, `Автор: `. */
export const writtenBy = new RegExp(
  `^\\s*(?:(?:(?:${forms('words text written story report reported interview analysis opinion commentary comment review column essay')})(?: (?:and|AND|&) (?:photo\\p{L}*|PHOTO\\p{L}*))? )?(?:${forms('by')})|${forms('von par por di door av af dal نویسنده کتبه كتبت بقلم מאת 记者 記者')}|[Aa]s told to|[Pp]ropos recueillis par|(?:${forms('text texte testo texto tekst writer author autor autorin auteur autora autore автор авторы текст كتب كتبت 文 作者')})(?=\\s*[:：/]))[\\s:：/]+(?:(?:unserem|unserer|onze|nostro|notre|nuestro) \\p{L}+ )?(?=(?:the )?[\\p{Lu}\\p{Lo}])`,
  'u',
);
/** What precedes those who had another part in it, or follows them in brackets. */
const helping =
  /^(?:(?:additional|further|other) )?(?:photo(?:graph)?(?:s|y|er|ie|grafie)?|pictures?|images?|illustrations?|graphics?|video|fotos?|fotografi[ae]s?|bild(?:er)?|imagens|edit(?:ed|ing|or)|contributions?|reporting|research|translat(?:ed|ion)|files|inputs?)(?: (?:by|from|von|par|por|de|di)\b|\s*:|$)\s*/iu;
/** What stands between the parts. */
const joints =
  /(\s*[·•|;،、，()]\s*(?:(?:and|und|et|y|e)\s)?|,\s+(?!(?:Jr|Sr)\b)(?:(?:and|und|et|y|e|with)\s)?|,(?=\p{Lu})|[\s,]+(?=(?:envoyée?s? spécia|enviad[oa]s? especial|special to )\p{L}*)|\s*\/\s*|\s+&\s+|\s[–—-]\s|\s(?:and|with|und|mit|et|avec|och|og|con|com|y|e|en)(?=\s)\s)/iu;
const address = /(?:\s+follow(?: us| author)?|[\s|·•,;(–-]*(?:\S+@\S+\.\S+|@\w{3,})\)?)$/i;
const office =
  /^(?:(?:\p{L}[\p{L}&’'-]* ){0,4}(?:correspondent|reporter|editor|writer|columnist|journalist|analyst|producer|contributor|bureau chief|staff|korrespondentin?|redakteurin?|reporterin|corresponsal|redactora?|corrispondente|journaliste|корреспондент|обозреватель)|(?:correspondent|editor|reporter) (?:in|for|at) .{2,40}|special to .{2,40}|(?:envoyée?s? spécia|correspondant|enviad[oa]s? especial|corresponsal|inviat[oaie]\b|korrespondent).{0,50})s?$/iu;
const officeBehind =
  /^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}(?= .*\p{Ll})|(?:\p{Lu}\. ?)*\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}.'’-]+) (?:[\p{L}-]+ ){0,3}(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Bb]ureau [Cc]hief|[Ss]taff)$|^(\p{Script=Hangul}{2,4}) (?:\p{Script=Hangul}{2})?(?:기자|특파원|통신원)$/u;
const officeBefore =
  /^(?:\p{L}+ ){0,2}[\p{L}-]*(?:redakteur|reporter|korrespondent|correspondent|writer|columnist|journalist)\p{Ll}{0,2} (\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3})$/iu;
/** A desk, a firm or an account. */
const nobody =
  /^the\s|\b(?:staff|desk|wires?|agenc(?:y|ies)|team|newsroom|correspondents?|reporters?|bureau|editors?|contributors?|redaktion(?:en)?|rédaction|redacci[oó]n|redação|redazione|redactie|redaksjon|webdesk|editorial board|network|(?:news )?service|office|ministry|universit\p{L}*|college|institute|institut|county|council|department|foundation|association|commission|committee|authority|cent(?:er|re)|government|inc\.?|ltd\.?|llc|gmbh|corp\.?|plc)$|^(?:redacci[oó]n|redazione|redaktion|rédaction|redação|agen[ct](?:ia|ie|ur)\p{L}*)(?: |$)|^(?:ministry|university) of\b|^(?:admin(?:istrator)?\d*|root|web ?(?:master|admin)|user\d*|wp[-_]?\w+|https?:\/\/\S+)$/iu;
const placeShape = /^(?:(?:in|à|en|aus|from) )?\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;
const small =
  /^(?:de|del|della|di|da|das|do|dos|du|la|le|les|van|von|der|den|ter|ten|zu|zum|bin|ibn|bint|al|el|ul|ud|e|y|bar|ben|abu|af|av|and|und|et|och|og|&)$/;
const nameWord =
  /^(?:\p{Lu}\.?(?:-?\p{Lu}\.)*|\p{Lu}\p{Ll}{1,2}\.|[ODLdl]['’]\p{Lu}[\p{L}-]+|\p{Ll}{2,3}-\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{Lo}[\p{Lo}\p{M}\u200c]*)$/u;
/** Names of papers that are surnames too. */
const surnameToo = /^\S+ (?:Post|Star|Press|Record|Herald|Courier|Daily)$/;
/** A surname of one word, but for what belongs before it, and a given name. */
const surnameFirst =
  /^((?:(?:[Vv]an|[Vv]on|[Dd]e|der|den|del|della|da|di|dos|du|la|le|al|el|bin|ibn|ter|ten|zu|af|av) )*\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}’'-]*\p{Ll}(?: \p{Lu}\.?)*)$/u;
/** Words of the site, of offices and of places; and the names of days and months, which begin sentences. */
const notNames =
  /\b(?:News|Press|Times|Post|Office|Ministry|Agency|Agencies|Wires|University|Party|Council|Senior|Chief|Deputy|Political|Foreign|Diplomatic|Special|Bank|Street|City|North|South|East|West|New|The|Live|Updates?|World|International|National|Video|Photo|Images?|Minister|President|Court|Police|Army|Team|Desk|Staff|More|Read|All|About|Terms|Privacy|Your|Our|My|What|Why|How|When|Who|and|und|et|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|July|September|October|November|December|Today|Tomorrow|Yesterday|Noon|Midnight|Night|Morning|Evening|Christmas|Easter)\b/i;
