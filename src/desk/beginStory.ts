import type { Interface } from 'node:readline/promises';
import { createInterface } from 'node:readline/promises';
import type { Beginning } from './newStory.ts';
import { faultIn } from './newStory.ts';

/** Where questions are asked and answered. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** What is written where an answer is left empty. */
export interface Usual {
  date: string;
  /** May take a while to find out; the first questions are asked meanwhile. */
  source(): Promise<string | undefined>;
}

/**
 * What a new story begins with: what is given, and the rest as it is answered. An answer that may not be in its field is refused with the
 * reason, and asked for again; what is given is not. Without a terminal nothing is asked.
 */
export async function beginStory(
  given: Partial<Beginning>,
  usual: Usual,
  terminal: Terminal | undefined,
): Promise<Beginning | { misused: string } | { refused: string }> {
  for (const { field } of questions) {
    const fault = given[field] === undefined ? undefined : faultIn(field, given[field]);
    if (fault) return { misused: `--${field}: ${fault.message} ${fault.fix}` };
  }
  const missing = questions.filter(({ field, optional }) => given[field] === undefined && !optional);
  if (isWhole(given)) return given;
  if (terminal) return (await asked(given, usual, terminal)) ?? { refused: '\nNothing was written.' };
  const flags = missing.map(({ field }) => `--${field}`).join(', ');
  return { misused: `Nothing can be asked without a terminal; write ${flags} too.` };
}

const questions: { field: keyof Beginning; question: string; optional?: boolean }[] = [
  { field: 'title', question: 'Headline' },
  { field: 'date', question: 'Date' },
  { field: 'dateline', question: 'Dateline as printed, or nothing', optional: true },
  { field: 'source', question: 'Source' },
];

function isWhole(given: Partial<Beginning>): given is Beginning {
  return questions.every(({ field, optional }) => optional || given[field] !== undefined);
}

/** Undefined where the one who is asked goes away. */
async function asked(
  given: Partial<Beginning>,
  usual: Usual,
  { input, output }: Terminal,
): Promise<Beginning | undefined> {
  const lines = createInterface({ input, output });
  const gone = new AbortController();
  lines.once('close', () => gone.abort());
  const fallbacks = { date: usual.date, source: given.source === undefined ? usual.source() : undefined };
  const beginning = { ...given };
  try {
    for (const { field, question, optional = false } of questions) {
      if (given[field] !== undefined) continue;
      const fallback = field === 'date' || field === 'source' ? await fallbacks[field] : undefined;
      const shown = `${question}${fallback === undefined ? '' : ` [${fallback}]`}: `;
      const ask = () => lines.question(shown, { signal: gone.signal });
      const answer = await accepted(ask, field, { fallback, optional }, output);
      if (answer) beginning[field] = answer;
    }
    return isWhole(beginning) ? beginning : undefined;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    return undefined;
  } finally {
    lines.close();
  }
}

async function accepted(
  ask: () => ReturnType<Interface['question']>,
  field: keyof Beginning,
  { fallback = '', optional }: { fallback: string | undefined; optional: boolean },
  output: NodeJS.WritableStream,
): Promise<string> {
  for (;;) {
    const answer = (await ask()).trim() || fallback;
    const fault = answer === '' && optional ? undefined : faultIn(field, answer);
    if (!fault) return answer;
    output.write(`    ${field}: ${fault.message} ${fault.fix}\n`);
  }
}
