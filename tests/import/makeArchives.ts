import { buffer } from 'node:stream/consumers';
import { WARCRecord, WARCSerializer } from 'warcio';
import { ZipFile } from 'yazl';

/** A zip archive of files; a name that ends in `/` is a folder. */
export async function zipped(files: Record<string, string | Uint8Array>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, contents] of Object.entries(files))
    if (name.endsWith('/')) zip.addEmptyDirectory(name);
    else zip.addBuffer(Buffer.from(contents), name, { forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream);
}

/** What a crawler wrote down of one address. */
export interface Response {
  url: string;
  type?: string;
  body: string | Uint8Array;
  status?: string;
  encoding?: string;
  warcType?: 'response' | 'revisit' | 'request' | 'warcinfo' | 'metadata';
}

/** A WARC file, compressed record by record where that is asked. */
export async function warc(responses: Response[], { gzip = false } = {}): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for (const {
    url,
    type = 'text/html',
    body,
    status = '200 OK',
    encoding,
    warcType = 'response',
  } of responses) {
    const record = WARCRecord.create(
      {
        url,
        date: '2019-03-05T10:00:00Z',
        type: warcType,
        warcVersion: 'WARC/1.1',
        ...(warcType === 'response' && {
          statusline: `HTTP/1.1 ${status}`,
          httpHeaders: { 'Content-Type': type, ...(encoding && { 'Content-Encoding': encoding }) },
        }),
      },
      [Buffer.from(body)],
    );
    pieces.push(await WARCSerializer.serialize(record, { gzip }));
  }
  return Buffer.concat(pieces);
}

/** A page of a news site. */
export function newsPage(headline: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title><meta property="og:site_name" content="Harbour News"><meta property="article:published_time" content="2019-03-04T06:30:00Z"></head><body><article><h1>${headline}</h1><p>The ferry to the outer islands sailed on Monday for the first time since the autumn storms.</p><p>“We were cut off for five months,” said the harbour master, who was on board all day.</p></article></body></html>`;
}
