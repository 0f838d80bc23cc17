import { connect as connectPlain } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import { longestFactor } from './fetchFile.ts';

/** What a host promises, and what it sends. */
export interface WholeBody {
  /** Its `Content-Length`. */
  promised: number;
  bytes: Buffer;
  /** Whether the host stopped by itself. */
  isAll: boolean;
}

/**
 * What a host really sends behind the head of its answer, read from a connection of its own until it is closed: more than its `Content-Length`
 * says, where that lies. Undefined where it promises no length, or sends it in another form.
 */
export function wholeBody(address: string, timeout: number): Promise<WholeBody | undefined> {
  const { protocol, hostname, port, pathname, search, host } = new URL(address);
  const name = hostname.replace(/^\[|\]$/g, '');
  const isSecure = protocol === 'https:';
  const where = { host: name, port: Number(port) || (isSecure ? 443 : 80) };
  const socket = isSecure ? connectSecure({ ...where, servername: name }) : connectPlain(where);
  const parts: Buffer[] = [];
  let received = 0;
  return new Promise((done) => {
    const end = (isAll = false): void => {
      clearTimeout(last);
      socket.destroy();
      done(bodyIn(Buffer.concat(parts), isAll));
    };
    const last = setTimeout(end, longestFactor * timeout);
    socket.setTimeout(timeout, end);
    socket.on('error', () => end());
    socket.on('end', () => end(true));
    socket.on('data', (part: Buffer) => {
      parts.push(part);
      received += part.length;
      if (received > mostReceived) end();
    });
    socket.write(
      `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n`,
    );
  });
}

const mostReceived = 32_000_000;

function bodyIn(answer: Buffer, isAll: boolean): WholeBody | undefined {
  const end = answer.indexOf('\r\n\r\n');
  const head = answer.toString('latin1', 0, Math.max(end, 0));
  const [, length] = /\r\ncontent-length:\s*(\d+)/i.exec(head) ?? [];
  if (length === undefined || /\r\n(?:transfer|content)-encoding:/i.test(head)) return undefined;
  return { promised: Number(length), bytes: answer.subarray(end + 4), isAll };
}
