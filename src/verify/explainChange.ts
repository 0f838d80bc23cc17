/*
 * What hosts and programs that upload do to files, tried backwards: what is undone and then has the digest that is expected is what was done.
 */
import { hash } from 'node:crypto';

/** How bytes differ from those of a digest, as a clause; undefined where it cannot be told. */
export function explainChange(
  bytes: Buffer,
  { digest, algorithm, isHtml }: { digest: string; algorithm: string; isHtml: boolean },
): string | undefined {
  const isExpected = (tried: Uint8Array | string): boolean => hash(algorithm, tried) === digest;
  if (!bytes.length) return 'it is empty';
  const text = bytes.toString('latin1');
  for (const [undo, said] of transformations) if (isExpected(Buffer.from(undo(text), 'latin1'))) return said;
  if (!isHtml || bytes.length > largestTried) return undefined;
  const added = addedPart(text, (tried) => isExpected(Buffer.from(tried, 'latin1')));
  return added === undefined
    ? undefined
    : `the host adds ${shortened(Buffer.from(added, 'latin1').toString())}`;
}

const transformations: [undo: (text: string) => string, said: string][] = [
  [
    (text) => text.replaceAll('\r\n', '\n'),
    'its line breaks became CRLF, as an upload in text mode makes them',
  ],
  [(text) => text.replace(/\r?\n/g, '\r\n'), 'its line breaks lost their CR'],
  [(text) => text.replace(/^\u00EF\u00BB\u00BF/, ''), 'a byte order mark was put before it'],
  [(text) => text.replace(/\s+$/, ''), 'white space was added at its end'],
  [(text) => `${text}\n`, 'the line break at its end is lost'],
];

/** One run of whole tags, as a script that a host puts into each page, without which the text is as expected. */
function addedPart(text: string, isExpected: (tried: string) => boolean): string | undefined {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { index, 0: tag } of text.matchAll(/<!--.*?-->|<[^>]*>/gs)) {
    starts.push(index);
    ends.push(index + tag.length);
  }
  // What hosts add stands, nearly always, at the end of the head or of the body.
  let tries = 0;
  for (let last = ends.length - 1; last >= 0; last--)
    for (let first = last; first >= 0 && first > last - longestRun; first--) {
      if (++tries > mostTries) return undefined;
      const [start, end] = [starts[first] ?? 0, ends[last] ?? 0];
      if (!isAddition.test(text.slice(start, start + 12))) continue;
      if (isExpected(text.slice(0, start) + text.slice(end))) return text.slice(start, end);
      const withSpace = text.slice(end).replace(/^\s+/, '');
      if (isExpected(text.slice(0, start) + withSpace)) return text.slice(start, end);
    }
  return undefined;
}

/** What hosts add begins so. */
const isAddition = /^<(?:script|noscript|link|meta|style|iframe|img|!--|div)/i;

const longestRun = 12;
const mostTries = 20_000;
const largestTried = 500_000;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
