import { knownAgency } from '../../../parse/agency.ts';
import { quoted } from '../../../parse/contentError.ts';
import type { OpeningDateline } from './openingDateline.ts';
import { knownOutlet } from './outlets.ts';

/**
 * The dateline of scripts that set words close together: `新华社南京3月5日电（记者周文澜）`, `（中央社記者王小明台北10日電）`, `【ワシントン共同】`,
 * `[東京 30日 ロイター] - `, `【カイロ＝田中太郎】`, `(서울=연합뉴스) 홍길동 기자 = `, or the same as a whole line: `記者王小明／台北報導`.
 * It names an agency, an outlet or a reporter, or a sign parts two words.
 */
export function easternDateline(text: string): Omit<OpeningDateline, 'printed'> | undefined {
  // Signs and figures as wide as letters, which some print, as those of ASCII.
  const plain = text.replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const found = ofChina.exec(plain) ?? inBrackets.exec(plain);
  const { line, inner = line ?? '', behind = '' } = found?.groups ?? {};
  if (!found || !unspaced.test(inner)) return undefined;
  const { length } = found[0];
  const pairs = inner.split('、').map((pair) => pair.split('='));
  if (pairs.length > 1 && pairs.every((pair) => pair.length === 2))
    return {
      place: pairs.map(([place]) => place).join('、'),
      names: pairs.map(([, name = '']) => name),
      length,
    };
  const { day, told, glued, names, parts } = namedIn(inner, behind);
  const agency = parts.map((part) => knownAgency(part)).find((one) => one !== undefined);
  const outlet = parts.map(knownOutlet).find((one) => one !== undefined);
  const [first, second, third] = parts.filter(
    (part) => (knownAgency(part) ?? knownOutlet(part)) === undefined,
  );
  const isSigned =
    (agency ?? outlet) !== undefined || told !== '' || (second !== undefined && /=/.test(inner));
  const areNames = [first, second].every((part = '') => part.length <= 12 && !/\p{P}/u.test(part));
  if (!isSigned || third !== undefined || !areNames || notPlaces.test(first ?? '')) return undefined;
  const head = { agency, outlet, place: first, day, length, ...(names.length && { names }) };
  if (second !== undefined) {
    const isName = nameShape.test(second) && !agency && !told;
    const guess = isName ? undefined : `for ${quoted(second)} beside it is no known agency`;
    return {
      ...head,
      ...(told ? { outlet: outlet ?? second } : { names: [second] }),
      ...(guess && { guess }),
    };
  }
  // `[헤럴드경제=홍길동 기자]`: beside a reporter alone stands an outlet.
  const isOutlet = told && !behind && !(day ?? agency ?? outlet) && !inner.includes('/');
  if (isOutlet) return { ...head, place: undefined, outlet: first, guess: 'for a reporter stands beside it' };
  return { ...head, ...(glued && { guess: 'for the name of its reporter stands close to it' }) };
}

/** The day, the reporters, `glued` where their name stands close to a place, and the other words. */
function namedIn(inner: string, behind: string) {
  const [printedDay = '', day] = /((?:\d{1,2}[月월] ?)?\d{1,2}[日일])\s?[电電]?/u.exec(inner) ?? [];
  const whole = `${inner.replace(printedDay, ' ')}|${behind}`.replace(/[|\s]+$/, '');
  const [told = '', glued, ...others] = reportedBy.exec(whole) ?? [];
  const names = (glued ?? others.find(Boolean) ?? '').split(/[、,·ㆍ\s]+/u).filter(Boolean);
  const words = whole.replace(told, ' ').split(/[\s=,、|/]+/u);
  const parts = words.flatMap((word) => partsOf(word.replace(ofDesk, ''))).filter(Boolean);
  return { day, told, glued, names, parts };
}

/** A word whose beginning or end is an agency or an outlet: `新华社北京`, `ワシントン共同`. */
function partsOf(word: string): string[] {
  const cuts = [...word].map((_, at) => [word.slice(0, at), word.slice(at)]);
  const isParty = (part = '') => part.length > 1 && (knownAgency(part) ?? knownOutlet(part)) !== undefined;
  return isParty(word) ? [word] : (cuts.find((both) => both.some(isParty)) ?? [word]);
}

const nameShape = /^(?:\p{Script=Han}{3,5}|[\p{Script=Katakana}ー・]{4,})$/u;
const unspaced = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ofChina =
  /^\s*(?<inner>\p{Script=Han}{2,16}?(?:\d{1,2}月)?\d{1,2}日\s?[电電]|本[报報刊][讯訊]):?\s?(?:\((?<behind>(?:[综綜]合)?(?:本[报報社网網])?(?:[记記]者|[实實][习習]生)[^()]{2,40})\))?\s*|^(?<line>[记記]者\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})*\/\p{Script=Han}{2,6}[报報][导導道])$/u;
const inBrackets =
  /^\s*[【[(〔](?<inner>[^【】[\]()〔〕]{2,60})[】\])〕]\s*(?:(?<behind>(?:\p{Script=Hangul}{2,4}[·ㆍ,\s]+){1,4}(?:\p{Script=Hangul}{2}\s?)?(?:기자|특파원|통신원))\s*(?=[=–—-]))?[=–—-]?\s*/u;
/** The reporters, in Chinese before their names and in Korean behind them; the first group stands close to a place. */
const reportedBy =
  /(?:[综綜]合)?(?:本[报報社网網])?(?:[记記]者|[实實][习習]生)[\s:]?(?:((?:\p{Script=Han}{2,4}、)*\p{Script=Han}{3})(?=\p{Script=Han}{2,6}(?:[\s|]|$))|(\p{Script=Han}{2,4}(?:[、,·\s]+\p{Script=Han}{2,4})*)(?=\s*(?:\/|$)))|(?:(?<=\|\s?)((?:\p{Script=Hangul}{2,4}[·ㆍ\s]+)*\p{Script=Hangul}{2,4})|(\p{Script=Hangul}{2,4}))\s(?:\p{Script=Hangul}{2}\s?)?(?:기자|특파원|통신원)$/u;
/** Behind a place the word for a report; before it, that it is the paper’s own or another’s. */
const ofDesk = /(?:[综綜]合)?[报報][导導道]$|^(?:本[报報社网網刊][讯訊]?|[据據](?=..))/u;
/** They stand before the source of a picture. */
const notPlaces = /^(?:사진|자료|출처|제공|영상|写真|画像|映像|[图圖]|资料|資料|来源|來源|出典)/u;
