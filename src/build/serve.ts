import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { errorCode } from '../store/errorCode.ts';

export interface Serving {
  address: string;
  close(): Promise<void>;
}

/** What a reader’s browser may do, for hosts that can say so: nothing from elsewhere, no inline script or style. */
export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'";

/** Serves a built site over plain HTTP, as any static host would. `port` 0 takes a free one; a port in use is stepped over. */
export async function serve(
  folder: string,
  options: { port?: number; base?: string; host?: string } = {},
): Promise<Serving> {
  const { port = 0, base = '/', host = '127.0.0.1' } = options;
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response) => response.setHeader('Content-Security-Policy', contentSecurityPolicy),
  });
  const server = createServer((request, response) => {
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound(folder));
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return missing();
    request.url = `/${url.slice(base.length)}`;
    return files(request, response, missing);
  });
  const bound = await listen(server, port, host);
  return {
    address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${bound}${base}`,
    close: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())),
  };
}

function notFound(folder: string): string {
  try {
    return readFileSync(join(folder, '404.html'), 'utf8');
  } catch {
    return 'Not found';
  }
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
