import type { Decoded } from './core/decode.ts';
import { decode } from './core/decode.ts';
import { refusal } from './core/refusals.ts';
import type { Delivery, Doubt, Format, LeftOut, Reader, Refused } from './core/delivery.ts';
import { refusedWhole } from './core/delivery.ts';
import { uncoveredTexts } from './core/coverage.ts';
import { withGiven } from './core/given.ts';
import { gunzipped } from './core/gunzip.ts';
import { ownFormat } from './formats/own/publishedStory.ts';
import type { OwnParts } from './formats/own/readOwn.ts';
import { noParts, readOwn } from './formats/own/readOwn.ts';
import { recognise } from './formats/recognise.ts';
import type { InputStory, Order } from './core/story.ts';
import { toStory, textsOf } from './core/story.ts';
import { uncoveredWords } from './core/uncoveredWords.ts';

/** What one input file gave. Every word of it is in one of the four lists. */
export interface InputReport {
  /** The input’s name, as it is under `import.from`. */
  from: string;
  /** Undefined where the file could not be read at all. */
  format?: Format;
  stories: InputStory[];
  refused: Refused[];
  leftOut: LeftOut[];
  doubts: Doubt[];
}

/**
 * Reads one file of wire, whatever its format, or as the one that is named. Touches no disk; never throws. `parts` has what other files hold
 * of the stories, where it is one of an archive’s own data.
 */
export async function readInput(
  from: string,
  bytes: Uint8Array,
  order: Order & { format?: Format },
  parts: OwnParts = noParts(),
): Promise<InputReport> {
  const plain = gunzipped(bytes);
  if ('message' in plain) return nothing(from, plain);
  const decoded = decode(plain.bytes);
  if ('message' in decoded) return nothing(from, decoded);
  const format = order.format ?? recognise(decoded.text);
  if (typeof format !== 'string') return nothing(from, { ...format, text: decoded.text });
  const read =
    format === ownFormat
      ? readOwn(from, decoded.text, order, parts)
      : await readForeign(from, decoded, format, order);
  return plain.isCut ? withMissingEnd(read, decoded.text) : read;
}

/** A compressed file whose end is missing may end with a line that is whole. */
function withMissingEnd(read: InputReport, text: string): InputReport {
  const line = text.split('\n').length;
  if (read.refused.some((one) => one.id === 'truncated-input')) return read;
  const cut = refusal('truncated-input', { what: 'is cut off: what follows is missing from the gzip file' });
  return { ...read, refused: [...read.refused, { line, ...cut }] };
}

async function readForeign(
  from: string,
  decoded: Decoded,
  format: Exclude<Format, typeof ownFormat>,
  order: Order,
): Promise<InputReport> {
  const read = readSafely(await readers[format](), decoded.text);
  const delivery = { ...read, stories: withGiven(read.stories, order.given?.(from)) };
  const finished = delivery.stories.map((draft) => toStory(draft, from, format, order));
  const stories = finished.filter((story): story is InputStory => 'fields' in story);
  const refused = [...delivery.refused, ...finished.filter((story): story is Refused => 'message' in story)];
  const leftOut = [...delivery.leftOut, ...stories.flatMap((story) => story.leftOut)];
  return {
    from,
    format,
    stories,
    refused,
    leftOut: [...leftOut, ...lost(delivery, refused, leftOut, decoded.text, format)].toSorted(
      (a, b) => a.line - b.line,
    ),
    doubts: [...decoded.doubts, ...delivery.doubts, ...stories.flatMap(({ doubts }) => doubts)],
  };
}

/** Each reader is loaded when its first file comes: some bring a large library with them. */
const readers: Record<Exclude<Format, typeof ownFormat>, () => Promise<Reader>> = {
  text: async () => (await import('./text/text.ts')).readText,
  ninjs: async () => (await import('./formats/ninjs.ts')).readNinjs,
  'newsml-g2': async () => (await import('./formats/newsml.ts')).readNewsml,
  nitf: async () => (await import('./formats/nitf.ts')).readNitf,
  rss: async () => (await import('./formats/rss.ts')).readRss,
  atom: async () => (await import('./formats/atom.ts')).readAtom,
  'json-feed': async () => (await import('./formats/jsonFeed.ts')).readJsonFeed,
  html: async () => (await import('./page/page.ts')).readPage,
  wxr: async () => (await import('./formats/wxr.ts')).readWxr,
};

/** A reader that fails loses its own file and no other. */
function readSafely(reader: Reader, text: string): Delivery {
  try {
    return reader(text);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return refusedWhole({
      line: 1,
      ...refusal('reader-failed', { fault: what.split('\n', 1).join() }),
      text,
    });
  }
}

/** What is in no list yet: by the reader’s own account, and then word by word. */
function lost(
  delivery: Delivery,
  refused: Refused[],
  leftOut: LeftOut[],
  text: string,
  format: Format,
): LeftOut[] {
  const kept = [
    ...delivery.stories.flatMap((draft) => [
      ...textsOf(draft),
      ...draft.proposals.flatMap(({ name, ids, role = '' }) => [name, ...ids, role]),
    ]),
    ...refused.flatMap(({ title = '', text: words = '' }) => [title, words]),
    ...leftOut.map(({ text: words }) => words),
  ];
  const pieces = uncoveredTexts(delivery.inputTexts, kept);
  if (!delivery.stories.length) return pieces;
  return [...pieces, ...uncoveredWords(text, format, [...kept, ...pieces.map(({ text: words }) => words)])];
}

function nothing(from: string, refused: Refused): InputReport {
  return { from, stories: [], refused: [refused], leftOut: [], doubts: [] };
}
