import { connect as connectPlain } from 'node:net';
import { connect as connectSecure } from 'node:tls';

/**
 * What a host really sends behind the head of its answer, read from a connection of its own until it is closed: more than its `Content-Length`
 * says, where that lies. Undefined where it cannot be told.
 */
export function wholeBody(address: string, timeout: number): Promise<Buffer | undefined> {
  const { protocol, hostname, port, pathname, search, host } = new URL(address);
  const name = hostname.replace(/^\[|\]$/g, '');
  const isSecure = protocol === 'https:';
  const where = { host: name, port: Number(port) || (isSecure ? 443 : 80) };
  const socket = isSecure ? connectSecure({ ...where, servername: name }) : connectPlain(where);
  const parts: Buffer[] = [];
  return new Promise((done) => {
    const end = (): void => {
      socket.destroy();
      const bytes = Buffer.concat(parts);
      const head = bytes.indexOf('\r\n\r\n');
      const isPlain =
        head > 0 && !/\r\n(?:transfer|content)-encoding:/i.test(bytes.toString('latin1', 0, head));
      done(isPlain ? bytes.subarray(head + 4) : undefined);
    };
    socket.setTimeout(timeout, end);
    socket.on('error', end);
    socket.on('end', end);
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.write(
      `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n`,
    );
  });
}
