import { decode, largestInput, tooLarge } from '../../core/decode.ts';
import type { Place } from '../../core/delivery.ts';
import type { InputReport } from '../../readInput.ts';
import type { Member, Source } from './source.ts';
import { refusedMember } from './source.ts';

/** Where a piece of a file stands in it. */
export interface PlaceOfPiece {
  /** How many lines before the piece are those of the file’s head, which each piece has. */
  head: number;
  /** What its later lines lack to those of the file. */
  shift: number;
  /** How many items of the file are before it. */
  items: number;
}

/** In bytes. */
const leastPiece = 2_000_000;

/** How items are called in a file of XML that may be large: a feed, an export of WordPress or of a wiki. Undefined for any other file. */
export function itemNameIn(start: string): string | undefined {
  const [, root = ''] = rootName.exec(start) ?? [];
  return { mediawiki: 'page', rss: 'item', rdf: 'item', feed: 'entry' }[root.toLowerCase()];
}

const rootName =
  /^(?:\xef\xbb\xbf)?(?:\s|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!doctype[^>]*>)*<(?:[\w.-]+:)?(\w+)[\s>]/i;

/**
 * A file of XML with many items in pieces of some megabytes, each with the head of the file before it, so that no more is in memory; a smaller one as it
 * is. What posts of WordPress refer to is looked for in the whole file first. An item larger than a file may be is refused.
 */
export async function* xmlPieces(source: Source, itemName: string): AsyncGenerator<Member> {
  const { from } = source;
  let { about } = source;
  for await (const { text, line, place, isLast } of cut(source, itemName)) {
    if (text.length > largestInput) {
      yield refusedMember(from, { ...tooLarge(text.length), line });
      continue;
    }
    if (!place && !isLast && /wordpress\.org\/export\//.test(text.slice(0, 10_000))) {
      const { WordpressSite } = await import('../posts/wxr.ts');
      const site = new WordpressSite();
      for await (const piece of cut(source, itemName)) site.keepAll(decoded(piece.text));
      about = { ...about, site };
    }
    yield { from, about, bytes: Buffer.from(text, 'latin1'), ...(place && { piece: place }) };
  }
}

function decoded(text: string): string {
  const read = decode(Buffer.from(text, 'latin1'));
  return 'text' in read ? read.text! : '';
}

interface Piece {
  /** Its bytes, each as a character. */
  text: string;
  /** On which it begins. */
  line: number;
  /** Undefined for the first one. */
  place: PlaceOfPiece | undefined;
  isLast: boolean;
}

/** Cuts before an item as soon as a piece is large enough, and in an item as soon as that is larger than a file may be. */
async function* cut({ open }: Source, itemName: string): AsyncGenerator<Piece> {
  const sign = new RegExp(`<!\\[CDATA\\[|<!--|<((?:[\\w.-]+:)?${itemName})(?=[\\s/>])`, 'gi');
  let [head, tail, written, ending, piece, rest] = ['', '', '', '', '', ''];
  let [line, items, before] = [1, 0, 0];
  const whole = (isLast: boolean): Piece => {
    const lines = lineEnds(head) + 1;
    const place = before ? { head: lines, shift: line - lines - 1, items: before } : undefined;
    const text = (place ? `${head}\n` : '') + piece + (isLast ? '' : tail);
    const whole = { text, line, place, isLast };
    line += lineEnds(piece);
    before = items;
    piece = '';
    return whole;
  };
  for await (const chunk of open()) {
    const text = rest + Buffer.from(chunk).toString('latin1');
    let [taken, at] = [0, 0];
    for (;;) {
      const end = ending ? text.indexOf(ending, at) : at;
      if (end < 0) break;
      sign.lastIndex = at = end + ending.length;
      ending = '';
      const found = sign.exec(text);
      if (!found) break;
      at = sign.lastIndex;
      const [mark, name = ''] = found;
      ending = { '<![CDATA[': ']]>', '<!--': '-->' }[mark.toUpperCase()] ?? '';
      if (ending || name !== (written ||= name)) continue;
      piece += text.slice(taken, found.index);
      taken = found.index;
      if (!items) [head, tail] = [piece, endTags(piece)];
      else if (piece.length >= Math.max(leastPiece, 2 * head.length)) yield whole(false);
      items++;
    }
    // A sign may be cut in two.
    const kept = Math.max(at, text.length - longestSign);
    piece += text.slice(taken, kept);
    rest = text.slice(kept);
    if (piece.length > largestInput) yield whole(false);
  }
  piece += rest;
  yield whole(true);
}

const longestSign = 100;

function lineEnds(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}

/** Ends all that is open behind a text. */
function endTags(text: string): string {
  const open: string[] = [];
  const tags = text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<[?!][^>]*>/g, '');
  for (const [, slash, name = '', empty] of tags.matchAll(
    /<(\/?)([\w.:-]+)(?:"[^"]*"|'[^']*'|[^<>"'])*?(\/?)>/g,
  ))
    if (slash) open.splice(Math.max(0, open.lastIndexOf(name)));
    else if (!empty) open.push(name);
  return open
    .toReversed()
    .map((name) => `</${name}>`)
    .join('');
}

/** The report of a piece with the lines and numbers of its file. What it says of the head is in the report of the first piece. */
export function inWhole(report: InputReport, { head, shift, items }: PlaceOfPiece): InputReport {
  const moved = <T extends Place>({ path, ...one }: T) => ({
    ...one,
    line: one.line + shift,
    ...(path !== undefined && { path: path.replace(/\[(\d+)\]/, (_, at) => `[${Number(at) + items}]`) }),
  });
  const own = <T extends Place>(list: T[]) => list.filter(({ line }) => line > head).map(moved) as T[];
  const stories = own(report.stories).map((story) => ({ ...story, doubts: story.doubts.map(moved) }));
  // What is cut off says on which line.
  const refused = own(report.refused).map((one) => ({
    ...one,
    message: one.message.replace(/(?<=\bat line )\d+(?=, column)/, (at) => String(Number(at) + shift)),
  }));
  return { ...report, stories, refused, leftOut: own(report.leftOut), doubts: own(report.doubts) };
}
