import type { Member, Source } from './source.ts';
import { allOf, bytesSource, refusedMember } from './source.ts';

/**
 * The mails in an mbox file (RFC 4155), one after another: each begins with a line `From ` and a time. A text line that began so was written as
 * `>From `, and is read as it was.
 */
export async function* mboxMembers(source: Source): AsyncGenerator<Member> {
  let number = 0;
  for await (const pieces of mails(source.open())) {
    number++;
    const from = `${source.from}!${number}`;
    const about = { ...source.about, name: `${number}.eml` };
    const bytes = await allOf({ from, about, open: () => bytesSource(from, pieces).open() });
    if ('message' in bytes) yield refusedMember(from, bytes);
    else yield { from, about, bytes: unquoted(bytes) };
  }
}

/** More than a mail may be, so that it is refused and not kept. */
const most = 64_000_001;

async function* mails(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  let rest: Buffer = Buffer.alloc(0);
  const keep = (piece: Buffer) => {
    if (size < most) held.push(piece);
    size += piece.length;
  };
  for await (const chunk of chunks) {
    let text = Buffer.concat([rest, chunk]);
    for (let at = beginning(text); at !== -1; at = beginning(text)) {
      keep(text.subarray(0, at + 1));
      yield Buffer.concat(held);
      [held, size, text] = [[], 0, text.subarray(at + 1)];
    }
    // The beginning of the next may be cut in two.
    const whole = Math.max(0, text.length - longestLine);
    keep(text.subarray(0, whole));
    rest = text.subarray(whole);
  }
  keep(rest);
  yield Buffer.concat(held);
}

const longestLine = 300;

/** Where the line end before the next mail is. */
function beginning(text: Buffer): number {
  for (let at = text.indexOf('\nFrom '); at !== -1; at = text.indexOf('\nFrom ', at + 1)) {
    const line = text.subarray(at + 1, at + longestLine).toString('latin1');
    if (/^From [^\n]*\d\d:\d\d[^\n]*\n/.test(line)) return at;
  }
  return -1;
}

function unquoted(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(text.replace(/^From .*\n/, '').replace(/^>(>*From )/gm, '$1'), 'latin1');
}
