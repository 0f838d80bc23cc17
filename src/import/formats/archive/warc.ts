import { brotliDecompressSync } from 'node:zlib';
import type { WARCRecord } from 'warcio';
import { WARCParser } from 'warcio';
import { largestInput } from '../../core/decode.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { readStamp } from '../../core/printed/date.ts';
import type { Member, Source } from './source.ts';
import { damaged, plainOf } from './source.ts';

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
    yield damaged(source.from, error, last && ` after ${last}`);
  }
  const why = 'no page that was answered with status 200';
  const leftOut = [...others].map(([kind, count]) => ({
    line: 1,
    text: `${count} × ${kind}`,
    why,
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
  const status = oneLine(String(httpHeaders?.statusCode ?? 'unknown'));
  if (warcType === 'response' && status !== '200') return `status ${status}`;
  const type = contentType(record).split(';', 1).join('').trim().toLowerCase();
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(type) ? undefined : type || 'no content type';
}

function contentType(record: WARCRecord): string {
  const headers = record.httpHeaders?.headers ?? record.warcHeaders.headers;
  return oneLine(headers.get('Content-Type') ?? '');
}

async function pageOf(record: WARCRecord, { from }: Source): Promise<Member> {
  const url = record.warcTargetURI ?? '';
  const fetched = readStamp((record.warcDate ?? '').replace(/\.\d+(?=Z)/, ''))?.date;
  const about = { name: url, url, ...(fetched !== undefined && { fetched }) };
  const page = await plainOf({ from: `${from}!${oneLine(url)}`, about, open: () => record });
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType(record))?.[1];
  if (!('bytes' in page)) return page;
  try {
    // Brotli is the one encoding of the web that warcio leaves as it is.
    if (record.httpHeaders?.headers.get('Content-Encoding')?.trim().toLowerCase() === 'br')
      page.bytes = brotliDecompressSync(page.bytes, { maxOutputLength: largestInput });
  } catch (error) {
    return damaged(page.from, error);
  }
  return charset ? { ...page, charset } : page;
}
