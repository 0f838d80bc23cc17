import { stat } from 'node:fs/promises';
import { quoted } from '../parse/contentError.ts';
import type { Decoded } from './core/decode.ts';
import { decode } from './core/decode.ts';
import { doubt } from './core/doubts.ts';
import type { Refusal } from './core/refusals.ts';
import { refusal } from './core/refusals.ts';
import type { About, ByteReader, Delivery, Draft, Format, Reader, Refused } from './core/delivery.ts';
import { placeOf, refusedWhole } from './core/delivery.ts';
import type { InputReport } from './core/inputReport.ts';
import { append } from './core/append.ts';
import { oneLine } from './core/notation/oneLine.ts';
import { KeptTexts } from './core/coverage.ts';
import { withGiven } from './core/given.ts';
import { leftOutDoubts, leftOutOf } from './core/leftOut.ts';
import { syntaxOf } from './core/notation/visibleText.ts';
import type { MailRead } from './formats/mail.ts';
import type { OwnParts } from './formats/own/readOwn.ts';
import { noParts, ownFormat, readOwn } from './formats/own/readOwn.ts';
import { membersOf } from './formats/archive/members.ts';
import { inWhole } from './formats/archive/xmlPieces.ts';
import type { Plain, Source } from './formats/archive/source.ts';
import { bytesSource, fileSource } from './formats/archive/source.ts';
import { isMail, otherKind, recognise } from './formats/recognise.ts';
import type { InputStory, Order } from './core/story.ts';
import { textsOf, toStory } from './core/story.ts';

/** What is read, by its name as it is to be under `import.from`: a file on the disk, or bytes. */
export type InputFile = { from: string } & ({ path: string } | { bytes: Uint8Array });

/** How it is read: the format of all plain files where it is not to be recognised, and which column of a table is which field: `Headline` → `title`. */
export interface ReadOrder extends Order {
  format?: Format;
  columns?: ReadonlyMap<string, string>;
}

/**
 * Reads one input, whatever its format, or as the one that is named: one report for a plain file, one for each member of an archive (`zip`, WARC,
 * mbox), as it is come to. Throws only what the disk says. `parts` has what other files hold of the stories, where it is one of an archive’s own data.
 */
export async function* readInput(
  input: InputFile,
  order: ReadOrder,
  parts: OwnParts = noParts(),
): AsyncGenerator<InputReport> {
  const { from } = input;
  if ('bytes' in input) yield* readMembers(bytesSource(from, input.bytes), 0, order, parts);
  else yield* readMembers(fileSource(from, input.path, (await stat(input.path)).size), 0, order, parts);
}

/** All reports of one input as one. */
export async function readWhole(
  from: string,
  bytes: Uint8Array,
  order: ReadOrder,
  parts: OwnParts = noParts(),
): Promise<InputReport> {
  const whole: InputReport = { from, stories: [], refused: [], leftOut: [], doubts: [] };
  for await (const { format, ...report } of readInput({ from, bytes }, order, parts)) {
    if (format) whole.format ??= format;
    for (const list of ['stories', 'refused', 'leftOut', 'doubts'] as const)
      append<unknown>(whole[list], report[list]);
  }
  return whole;
}

async function* readMembers(
  source: Source,
  depth: number,
  order: ReadOrder,
  parts: OwnParts,
): AsyncGenerator<InputReport> {
  for await (const member of membersOf(source, depth))
    if ('bytes' in member)
      for await (const report of readPlain(member, order, parts)) yield withoutCompanion(report);
    else yield { ...member, stories: [], doubts: [] };
}

/** A plain file, and what came with it where it is a mail. */
async function* readPlain(file: Plain, order: ReadOrder, parts: OwnParts): AsyncGenerator<InputReport> {
  const { from, bytes, isCut = false, piece } = file;
  const about: About = { ...file.about, ...(order.columns && { columns: order.columns }) };
  const binary = byteFormat(bytes, order.format);
  const decoded = binary ? { text: '', doubts: [] } : decode(bytes, file.charset);
  if ('message' in decoded) return yield nothing(from, decoded);
  const { text } = decoded;
  const format = binary ?? order.format ?? recognise(text, about);
  if (typeof format !== 'string') return yield nothing(from, { ...format, text });
  if (format === ownFormat) return yield withMissingEnd(readOwn(from, text, order, parts), text, isCut);
  const { attached = [], ...read } = await readSafely(text, async () =>
    format === 'mail' || format === 'docx'
      ? (await byteReaders[format]())(bytes, about)
      : (await readers[format]())(text, about),
  );
  const kind = format === 'text' || format === 'markdown' ? otherKind(text, about.name) : undefined;
  if (kind !== undefined)
    for (const draft of read.stories) draft.doubts.push(doubt(draft, 'guessed-story', { kind }));
  const isEmpty = !read.stories.length && !read.refused.length && !read.leftOut.length;
  const made = await reportOf(read, { from, format, ...decoded }, order);
  const report = piece ? inWhole(made, piece) : made;
  if (!attached.length || !isEmpty) yield withMissingEnd(report, text, isCut);
  // The format that is named is the one of the mail.
  const ofAttached = { ...order };
  delete ofAttached.format;
  for (const { name, bytes, about } of attached) {
    const source = bytesSource(name ? `${from}!${name}` : from, bytes, about);
    yield* readMembers(source, 1, ofAttached, parts);
  }
}

/** What a browser keeps beside a page that it saves is none of its stories, unless a story is in it, with its day or without. */
function withoutCompanion(report: InputReport): InputReport {
  const { from, stories, refused } = report;
  const [, text] = /(?:[_.]files|_fichiers|-Dateien|_archivos|_bestanden)\/([^/]+)$/.exec(from) ?? [];
  const isStory = stories.length > 0 || refused.some(({ id }) => id === 'undated-story');
  if (text === undefined || isStory || refused.some(({ message }) => /PDF|Office/.test(message)))
    return report;
  const leftOut = [{ line: 1, text, why: 'is kept by a browser beside a page' }];
  return { from, stories: [], refused: [], leftOut, doubts: [] };
}

/** A format that is no text: the parts of a mail are each in an encoding of their own. */
function byteFormat(bytes: Uint8Array, wanted: Format | undefined): 'mail' | 'docx' | undefined {
  if (wanted !== undefined) return wanted === 'mail' || wanted === 'docx' ? wanted : undefined;
  const start = Buffer.from(bytes.subarray(0, 100_000)).toString('latin1');
  if (start.startsWith('PK')) return 'docx';
  return isMail(start) ? 'mail' : undefined;
}

/** A compressed file whose end is missing may end with a line that is whole. */
function withMissingEnd(read: InputReport, text: string, isCut: boolean): InputReport {
  if (!isCut || read.refused.some((one) => one.id === 'truncated-input')) return read;
  const cut = refusal('truncated-input', { what: 'is cut off: what follows is missing from the gzip file' });
  return { ...read, refused: [...read.refused, { line: text.split('\n').length, ...cut }] };
}

async function reportOf(
  read: Delivery,
  { from, format, ...decoded }: Decoded & { from: string; format: Format },
  order: Order,
): Promise<InputReport> {
  const { otherWithin } = await import('./text/within.ts');
  const kept = new KeptTexts();
  const stories: InputStory[] = [];
  const refused = [...read.refused];
  // Drafts of a large export are let go one after another.
  const drafts = withGiven(read.stories.splice(0), order.given?.(from));
  for (let draft = drafts.shift(); draft; draft = drafts.shift()) {
    const story = storySafely(draft, from, format, order);
    const isTold = draft.doubts.some(({ id }) => id === 'several-stories' || id === 'guessed-division');
    const other = isTold ? undefined : otherWithin(draft, format === 'text');
    if ('fields' in story && other !== undefined) {
      const sign = `${quoted(other)} stands in its text as at the beginning of another`;
      story.doubts.push(doubt(story, 'several-stories', { sign }));
    }
    if ('fields' in story) stories.push(story);
    else refused.push(story);
    for (const text of textsOf(draft)) kept.add(text);
  }
  const source = read.read ?? { text: decoded.text, syntax: syntaxOf(format, decoded.text) };
  const leftOut = leftOutOf(read.leftOut, { stories, refused, kept }, source);
  const doubts = [...decoded.doubts, ...read.doubts, ...stories.flatMap((story) => story.doubts)];
  append(doubts, leftOutDoubts(leftOut, stories));
  return { from, format, stories, refused, leftOut, doubts };
}

/** Each reader is loaded when its first file comes: some bring a large library with them. */
const readers: Record<Exclude<Format, typeof ownFormat | 'mail' | 'docx'>, () => Promise<Reader>> = {
  text: async () => (await import('./formats/plainText.ts')).readPlainText,
  ninjs: async () => (await import('./formats/ninjs.ts')).readNinjs,
  'newsml-g2': async () => (await import('./formats/newsml.ts')).readNewsml,
  nitf: async () => (await import('./formats/nitf.ts')).readNitf,
  rss: async () => (await import('./formats/feed/read.ts')).readRss,
  atom: async () => (await import('./formats/feed/read.ts')).readAtom,
  'json-feed': async () => (await import('./formats/posts/jsonFeed.ts')).readJsonFeed,
  html: async () => (await import('./page/page.ts')).readPage,
  wxr: async () => (await import('./formats/posts/wxr.ts')).readWxr,
  anpa: async () => (await import('./formats/wire/wire.ts')).readAnpa,
  iptc7901: async () => (await import('./formats/wire/wire.ts')).readIptc7901,
  ghost: async () => (await import('./formats/posts/ghost.ts')).readGhost,
  'wordpress-rest': async () => (await import('./formats/posts/wordpressRest.ts')).readWordpressRest,
  telegram: async () => (await import('./formats/posts/telegram.ts')).readTelegram,
  json: async () => (await import('./formats/jsonStories.ts')).readJsonStories,
  table: async () => (await import('./formats/table.ts')).readTable,
  markdown: async () => (await import('./formats/markdown.ts')).readMarkdown,
  mediawiki: async () => (await import('./formats/mediawiki.ts')).readMediawiki,
};

const byteReaders: Record<'mail' | 'docx', () => Promise<ByteReader>> = {
  mail: async () => (await import('./formats/mail.ts')).readMail,
  docx: async () => (await import('./formats/docx.ts')).readDocx,
};

type Read = Delivery & Partial<Pick<MailRead, 'attached'>>;

/** A story that cannot be made is refused, and no other. */
function storySafely(draft: Draft, from: string, format: Format, order: Order): InputStory | Refused {
  try {
    return toStory(draft, from, format, order);
  } catch (error) {
    return { ...placeOf(draft), ...failureOf(error), text: textsOf(draft).join('\n\n') };
  }
}

function failureOf(error: unknown): Refusal {
  const fault = oneLine(error instanceof Error ? error.message : String(error));
  // Only nesting takes the whole stack.
  const isDeep = error instanceof RangeError && /call stack/.test(fault);
  return isDeep
    ? refusal('nested-too-deep', { what: 'nests', deepest: 1000 })
    : refusal('reader-failed', { fault });
}

/** A reader that fails loses its own file and no other. */
async function readSafely(text: string, read: () => Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    return refusedWhole({ line: 1, ...failureOf(error), text });
  }
}

function nothing(from: string, refused: Refused): InputReport {
  return { from, stories: [], refused: [refused], leftOut: [], doubts: [] };
}
