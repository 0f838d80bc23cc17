import type { ReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { isAbsolute, join, relative, sep } from 'node:path';
import send from 'send';
import { commonHeaders, headersOf, revalidated } from '../hosting/headers.ts';
import { errorCode } from '../store/errorCode.ts';

export interface Serving {
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site over plain HTTP, with the headers that hosts are to send, as any static host would: GET and HEAD, no file whose name begins
 * with a dot but those of `.well-known` (RFC 8615), nothing that a link
 * leads to outside. The site may be replaced meanwhile. `port` 0 takes a free one; a port in use is stepped over.
 */
export async function serve(
  folder: string,
  options: { port?: number; base?: string; host?: string } = {},
): Promise<Serving> {
  const { port = 0, base = '/', host = '127.0.0.1' } = options;
  const server = createServer((request, response) => {
    answer(request, response, { folder, base }).catch(() => fail(response));
  });
  const bound = await listen(server, port, host);
  return {
    address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${bound}${base}`,
    close: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, base }: { folder: string; base: string },
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(response, 405, 'Only GET and HEAD are answered.', { Allow: 'GET, HEAD' });
  const [, encoded = '', query = ''] = /^([^?#]*)([^#]*)/.exec(request.url ?? '') ?? [];
  const path = decodedPath(encoded);
  if (path === undefined) return say(response, 400, 'The address is malformed.');
  const file = path.startsWith(base) ? await findFile(folder, path.slice(base.length)) : undefined;
  if (file === undefined) return missing(response, folder);
  if (file.isFolder) {
    const address = encoded.slice(base.length).replace(/^\/+/, '');
    return say(response, 301, 'The address ends with a slash.', { Location: `${base}${address}/${query}` });
  }
  sendFile(request, response, file, () => missing(response, folder));
}

/** A file of a site: the site’s real folder, and the path below it. */
interface Found {
  root: string;
  path: string;
  isFolder: boolean;
}

/** The file or folder at a path below a folder; undefined where there is none, or what is hidden or lies elsewhere. */
async function findFile(folder: string, path: string): Promise<Found | undefined> {
  try {
    const root = await realpath(folder);
    const real = await realpath(join(root, `./${path.replace(/(^|\/)$/, '$1index.html')}`));
    const parts = relative(root, real).split(sep);
    if (isAbsolute(parts.join(sep)) || [...parts, ...path.split('/')].some(isHidden)) return undefined;
    const stats = await stat(real);
    // To open a pipe or a device may never end.
    if (!stats.isFile() && !stats.isDirectory()) return undefined;
    return { root, path: parts.join('/'), isFolder: stats.isDirectory() };
  } catch {
    return undefined;
  }
}

function isHidden(part: string): boolean {
  return part.startsWith('.') && part !== '.well-known';
}

/** Sends a file, or as much of it as is asked for. `vanished` is called where it cannot be read and nothing was sent yet. */
function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { root, path }: Found,
  vanished: () => void,
): void {
  send(request, path.split('/').map(encodeURIComponent).join('/'), {
    root,
    index: false,
    dotfiles: 'allow',
    cacheControl: false,
  })
    .on('headers', (headed: ServerResponse) => {
      for (const [name, value] of headersOf(path)) headed.setHeader(name, value);
    })
    .on('stream', (stream: ReadStream) => keepToLength(stream, response))
    .on('error', (error: { status?: number }) => {
      if (response.headersSent) response.destroy();
      else if (error.status === 404) vanished();
      else if (error.status === 412 || error.status === 416) {
        response.statusCode = error.status;
        response.removeHeader('Content-Length');
        response.end();
      } else fail(response);
    })
    .pipe(response);
}

/** A file may change its length while it is sent. Without the end that was promised, the browser would wait for it: the answer is broken off. */
function keepToLength(stream: ReadStream, response: ServerResponse): void {
  const length = Number(response.getHeader('Content-Length'));
  if (length === 0) {
    // `send` would read a byte that has come since.
    stream.destroy();
    response.end();
  }
  stream.on('end', () => {
    if (stream.bytesRead < length) response.destroy();
  });
}

/** Undefined where it is no address that a file could have. */
function decodedPath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

async function missing(response: ServerResponse, folder: string): Promise<void> {
  const file = await findFile(folder, '404.html');
  const page = file && !file.isFolder && (await readFile(join(file.root, file.path)).catch(() => undefined));
  say(response, 404, page || 'Not found', { 'Content-Type': 'text/html; charset=utf-8' });
}

function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else say(response, 500, 'The file cannot be read.');
}

function say(
  response: ServerResponse,
  status: number,
  text: string | Buffer,
  headers: Record<string, string> = {},
): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(status, {
    ...Object.fromEntries(commonHeaders),
    'Cache-Control': revalidated,
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  });
  response.end(text);
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let tried = port; ; tried++) {
    try {
      await new Promise<void>((done, failed) => {
        server.once('error', failed);
        server.listen(tried, host, () => (server.off('error', failed), done()));
      });
      return (server.address() as { port: number }).port;
    } catch (error) {
      if (errorCode(error) !== 'EADDRINUSE' || tried > port + 20 || tried === 65_535) throw error;
    }
  }
}
