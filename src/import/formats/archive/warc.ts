import { brotliDecompressSync } from 'node:zlib';
import type { WARCRecord } from 'warcio';
import { WARCParser } from 'warcio';
import { readStamp } from '../../core/printed/date.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import type { Member, Source } from './source.ts';
import { plainOf, refusedMember, unreadable } from './source.ts';

/**
 * The pages in a web archive (WARC 1.0 and 1.1, ISO 28500), one after another: each HTML response of status 200 with the address and the moment at which
 * it was fetched. All else is counted by its kind.
 */
export async function* warcMembers(source: Source): AsyncGenerator<Member> {
  const others = new Map<string, number>();
  let last = '';
  try {
    for await (const record of new WARCParser(source.open())) {
      if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new Error('no record begins there');
      const kind = otherKind(record);
      const page = kind === undefined ? await pageOf(record, source) : undefined;
      await readToEnd(record);
      if (page) yield page;
      else if (kind !== undefined) others.set(kind, (others.get(kind) ?? 0) + 1);
      last = record.warcTargetURI ?? last;
    }
  } catch (error) {
    const fault = oneLine(error instanceof Error ? error.message : String(error));
    yield refusedMember(source.from, unreadable(`is damaged${last && ` after ${last}`}: ${fault}`));
  }
  const leftOut = [...others].map(([kind, count]) => ({
    line: 1,
    text: `${count} × ${kind}`,
    why: 'no page that was answered with status 200',
    certain: true,
  }));
  if (leftOut.length) yield { from: source.from, refused: [], leftOut };
}

/** Throws where the end of a record is missing; warcio would wait for it for ever. */
async function readToEnd({ _reader: reader }: WARCRecord): Promise<void> {
  for await (const piece of reader) if (!piece.length) break;
  if ('limit' in reader && Number(reader.limit) > 0) throw new Error('the end of a record is missing');
}

/** What a record is that is no page: `image/png`, `status 404`, `revisit`. */
function otherKind(record: WARCRecord): string | undefined {
  const { warcType = 'record without a type', httpHeaders } = record;
  if (warcType !== 'response' && warcType !== 'resource') return warcType;
  if (!/^https?:/i.test(record.warcTargetURI ?? '')) return `${warcType} of another protocol`;
  if (warcType === 'response' && Number(httpHeaders?.statusCode) !== 200)
    return `status ${oneLine(String(httpHeaders?.statusCode ?? 'unknown'))}`;
  const type = contentType(record).split(';', 1).join('').trim().toLowerCase();
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(type) ? undefined : type || 'no content type';
}

function contentType(record: WARCRecord): string {
  const headers = record.httpHeaders?.headers ?? record.warcHeaders.headers;
  return oneLine(headers.get('Content-Type') ?? '');
}

async function pageOf(record: WARCRecord, source: Source): Promise<Member> {
  const url = record.warcTargetURI ?? '';
  const fetched = readStamp((record.warcDate ?? '').replace(/\.\d+(?=Z)/, ''))?.date;
  const about = { name: url, url, ...(fetched !== undefined && { fetched }) };
  const page = await plainOf({ from: `${source.from}!${oneLine(url)}`, about, open: () => record });
  if (!('bytes' in page)) return page;
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType(record))?.[1];
  const encoding = record.httpHeaders?.headers.get('Content-Encoding') ?? '';
  return { ...page, bytes: unpacked(page.bytes, encoding), ...(charset && { charset }) };
}

/** Brotli is the one encoding of the web that warcio leaves as it is. */
function unpacked(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding.trim().toLowerCase() !== 'br') return bytes;
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: 64_000_000 });
  } catch {
    return bytes;
  }
}
