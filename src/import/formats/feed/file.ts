import { plainText } from '../../core/notation/html.ts';
import { refusal } from '../../core/refusals.ts';
import type { Doubt, LeftOut, Refused } from '../../core/delivery.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { elements, readXml } from '../../core/notation/xml.ts';
import type { Segment } from './cut.ts';
import { cut } from './cut.ts';
import { Mender } from './mend.ts';

/** A feed’s file, opened. */
export interface FeedFile {
  /** The feed’s own element without its items: `channel` of RSS, `feed` of Atom. */
  head: XmlElement;
  root: XmlElement;
  /**
   * The items of which the source is wanted, each read when it is asked for and forgotten afterwards, so that a large file costs little memory. What
   * goes wrong with one is told in `refused`.
   */
  items: (wanted?: (source: string) => boolean) => Iterable<XmlElement>;
  refused: Refused[];
  leftOut: LeftOut[];
  /** What was mended so far. */
  doubts: () => Doubt[];
}

/**
 * Opens RSS or Atom item by item: one that is malformed costs no other. What feeds commonly break (see `Mender`) is mended and told as a doubt.
 * A file that is cut off keeps its whole items; the cut one is refused with its words.
 */
export function openFeed(text: string, name: 'item' | 'entry'): FeedFile | Refused {
  const parts = cut(text, name);
  if ('message' in parts) return parts;
  const mender = new Mender(parts.entities);
  const refused: Refused[] = [];
  const head = readPiece(parts.head, { open: '', close: '' }, mender);
  if ('message' in head) return parts.ended ? head : truncated(parts.end);
  relocated(head, head.name);
  const channel = elements(head).find((child) => child.name.toLowerCase() === 'channel') ?? head;
  if (!parts.segments.length) return parts.ended ? noItem(name, head.line) : truncated(parts.end);
  const whole = parts.segments.filter((segment) => !segment.cutOff);
  if (!parts.ended && whole.length === parts.segments.length)
    refused.push(truncated(parts.end, whole.length));
  return {
    head: channel,
    root: head,
    refused,
    leftOut: parts.leftOut,
    items: (wanted = () => true) => readItems(parts.segments, [head, channel], { mender, refused, wanted }),
    doubts: () => [...parts.doubts, ...mender.doubts()],
  };
}

function* readItems(
  segments: Segment[],
  around: XmlElement[],
  { mender, refused, wanted }: { mender: Mender; refused: Refused[]; wanted: (source: string) => boolean },
): Generator<XmlElement> {
  const wrapper = wrapperOf(around);
  const whole = segments.filter(({ cutOff }) => !cutOff).length;
  for (const [index, segment] of segments.entries()) {
    if (!wanted(segment.source)) continue;
    const item = segment.cutOff ? cutOff(segment, whole) : readPiece(segment, wrapper, mender);
    if ('message' in item) refused.push({ ...item, ...wordsOf(segment.source), path: `item[${index + 1}]` });
    else yield relocated(item, `item[${index + 1}]`);
  }
}

interface Wrapper {
  open: string;
  close: string;
}

/** An element to read a piece in: it declares what is declared around it. */
function wrapperOf(around: XmlElement[]): Wrapper {
  const declared = Object.assign({}, ...around.map(({ attributes }) => attributes)) as Record<string, string>;
  const attributes = Object.entries(declared)
    .filter(([name]) => /^xmlns(?::|$)/.test(name))
    .map(([name, value]) => ` ${name}="${value.replace(/[&<"]/g, '')}"`);
  return { open: `<_${attributes.join('')}>`, close: '</_>' };
}

/** Reads a piece of the file as it is; if it cannot be read, mended. The first refusal is told, for it speaks of the file as it is. */
function readPiece(
  { source, line, column }: Segment,
  wrapper: Wrapper,
  mender: Mender,
): XmlElement | Refused {
  const read = (piece: string) => {
    const open = `<_${mender.declarations}>${wrapper.open}`;
    const found = readXml(`${open}${piece}${wrapper.close}</_>`);
    return 'message' in found
      ? located(found, { line, shift: column - 1 - open.length })
      : moved(inside(found, wrapper.open ? 2 : 1), line - 1);
  };
  const asItIs = read(source);
  return 'message' in asItIs ? (mender.tryOn(source, asItIs, line, read) ?? asItIs) : asItIs;
}

function inside(element: XmlElement, depth: number): XmlElement {
  return depth === 0 ? element : inside(elements(element)[0] ?? { ...element, children: [] }, depth - 1);
}

function moved(element: XmlElement, lines: number): XmlElement {
  element.line += lines;
  for (const child of element.children) if (typeof child !== 'string') moved(child, lines);
  return element;
}

/** Gives an element and what is in it their paths: those of items tell which one it is. */
function relocated(element: XmlElement, path: string): XmlElement {
  element.path = path;
  for (const child of elements(element)) relocated(child, `${path}/${child.name}`);
  return element;
}

function located(refused: Refused, { line, shift }: { line: number; shift: number }): Refused {
  const message =
    refused.line === 1
      ? refused.message.replace(
          /(column )(\d+)/,
          (_, word: string, at: string) => word + Math.max(1, Number(at) + shift),
        )
      : refused.message;
  return { ...refused, message, line: refused.line + line - 1 };
}

function truncated({ line, column }: { line: number; column: number }, whole = 0): Refused {
  const kept = whole
    ? `. ${whole === 1 ? 'The item' : `The ${whole} items`} before the break ${whole === 1 ? 'goes' : 'go'} in`
    : '';
  const what = `the file is cut off at line ${line}, column ${column}: its end is missing${kept}`;
  return { line, ...refusal('truncated-input', { what }) };
}

function cutOff({ line, cutOff: end }: Segment, whole: number): Refused {
  const kept = whole
    ? `; the ${whole === 1 ? 'item' : `${whole} items`} before it ${whole === 1 ? 'goes' : 'go'} in`
    : '';
  const what = `is cut off: the file ends at line ${end?.line ?? line}, column ${end?.column ?? 1}, in the middle of it${kept}`;
  return { line, ...refusal('truncated-input', { what }) };
}

function noItem(name: string, line: number): Refused {
  return {
    line,
    ...refusal('no-items', {
      what: `the feed holds no <${name}>, and so no story`,
      advice: 'Get it from its source again when it has news.',
    }),
  };
}

/** The words of a piece that cannot be read. */
function wordsOf(source: string): { title?: string; text: string } {
  const markup = source.replace(/<!\[CDATA\[|\]\]>/g, ' ').replace(/<[a-z/!?][^<>]*$/i, '');
  const title = plainText(/<title[^<>]*>([^]{0,600}?)<\/title/i.exec(markup.slice(0, 5000))?.[1] ?? '');
  return { ...(title && { title }), text: plainText(markup) };
}
