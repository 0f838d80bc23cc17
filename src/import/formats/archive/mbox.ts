import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { largestInput, tooLarge } from '../../core/decode.ts';
import type { Member, Source } from './source.ts';
import { refusedMember } from './source.ts';

/**
 * The mails in an mbox file (RFC 4155), one after another: each begins with a line `From ` and a time. A text line that began so was written as
 * `>From `, and is read as it was.
 */
export async function* mboxMembers({ from, about, open }: Source): AsyncGenerator<Member> {
  let [lines, size, number]: [string[], number, number] = [[], 0, 0];
  for await (const line of createInterface({ input: Readable.from(open()).setEncoding('latin1') })) {
    if (/^From .*\d\d:\d\d/.test(line)) {
      if (number) yield mail();
      number++;
      [lines, size] = [[], 0];
      continue;
    }
    size += line.length + 1;
    if (size <= largestInput) lines.push(line.replace(/^>(?=>*From )/, ''));
  }
  yield mail();

  function mail(): Member {
    const name = `${from}!${number}`;
    if (size > largestInput) return refusedMember(name, tooLarge(size));
    const bytes = Buffer.from(`${lines.join('\n')}\n`, 'latin1');
    return { from: name, about: { ...about, name: `${number}.eml` }, bytes };
  }
}
