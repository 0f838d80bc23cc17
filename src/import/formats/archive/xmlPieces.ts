import { decode, largestInput, tooLarge } from '../../core/decode.ts';
import type { Place } from '../../core/delivery.ts';
import type { InputReport } from '../../core/inputReport.ts';
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
      for await (const piece of cut(source, itemName)) {
        const read = decode(Buffer.from(piece.text, 'latin1'));
        if ('doubts' in read) site.keepAll(read.text);
      }
      about = { ...about, site };
    }
    yield { from, about, bytes: Buffer.from(text, 'latin1'), ...(place && { piece: place }) };
  }
}

interface Piece {
  /** Its bytes, each as a character. */
  text: string;
  line: number;
  /** Undefined for the first one. */
  place: PlaceOfPiece | undefined;
  isLast: boolean;
}

/** Cuts between two items as soon as a piece is large enough, and in an item as soon as that is larger than a file may be. */
async function* cut({ open }: Source, itemName: string): AsyncGenerator<Piece> {
  const item = `(?:[\\w.-]+:)?${itemName}`;
  const [before, between] = [
    new RegExp(`<${item}(?=[\\s/>])`, 'i'),
    new RegExp(`</${item}>\\s*(?=<${item}[\\s/>])`, 'gi'),
  ];
  const countItems = (text: string) => text.match(new RegExp(`</${item}>`, 'gi'))?.length ?? 0;
  let [held, head, line, items, wanted] = ['', '', 1, 0, leastPiece];
  const pieceTo = (end: number, isLast = false): Piece => {
    const piece = held.slice(0, end);
    const lines = lineEnds(head) + 1;
    const place = head ? { head: lines, shift: line - lines - 1, items } : undefined;
    const text = (head && `${head}\n`) + piece;
    head ||= held.slice(0, Math.max(0, held.replace(unseen, blank).search(before)));
    const whole = { text: isLast ? text : text + endTags(head), line, place, isLast };
    [held, line, items] = [held.slice(end), line + lineEnds(piece), items + countItems(piece)];
    return whole;
  };
  for await (const chunk of open()) {
    held += Buffer.from(chunk).toString('latin1');
    while (held.length >= wanted) {
      between.lastIndex = Math.max(leastPiece, 2 * head.length);
      const end = between.test(held) ? between.lastIndex : held.length > largestInput ? held.length : 0;
      // A long item is not searched for its end with each chunk.
      wanted = end ? leastPiece : held.length * 1.1;
      if (end) yield pieceTo(end);
    }
  }
  yield pieceTo(held.length, true);
}

const unseen = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g;
const blank = (text: string) => ' '.repeat(text.length);

function lineEnds(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}

function endTags(text: string): string {
  const open: string[] = [];
  const tags = text.replace(unseen, '').replace(/<[?!][^>]*>/g, '');
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
