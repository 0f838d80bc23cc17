import type { z } from 'zod';
import { refusal } from '../../core/refusals.ts';
import type { Refused } from '../../core/delivery.ts';
import { readJson } from '../../core/notation/json.ts';

/** The values of JSON Lines with their lines, and the lines that are none or not as `row` says. */
export function readRows<Row>(
  text: string,
  row: z.ZodType<Row>,
): { rows: { line: number; row: Row }[]; refused: Refused[] } {
  const rows: { line: number; row: Row }[] = [];
  const refused: Refused[] = [];
  const lines = text.split('\n');
  for (const [at, written] of lines.entries()) {
    if (!written.trim()) continue;
    const line = at + 1;
    const value = valueOf(written);
    if (value === undefined) refused.push(faultIn(written, line, at === lines.length - 1));
    else {
      const read = row.safeParse(value);
      if (read.success) rows.push({ line, row: read.data });
      else refused.push(misfit(read.error, line));
    }
  }
  return { rows, refused };
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Why a line is no JSON. The last one of a file without a newline at its end is cut off. */
function faultIn(written: string, line: number, isLast: boolean): Refused {
  if (isLast)
    return { line, ...refusal('truncated-input', { what: 'is cut off: the file ends in the middle of it' }) };
  const [fault] = readJson(written).refused;
  return fault && fault.id === 'malformed-json'
    ? { ...fault, line, text: written }
    : {
        line,
        text: written,
        ...refusal('malformed-json', { fault: 'is not well-formed JSON.', advice: fixLine }),
      };
}

function misfit(error: z.ZodError, line: number): Refused {
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.');
  const message = `is not as the archive writes it: ${issue?.message ?? 'it is no object'}.`;
  return { line, ...refusal('invalid-story', { field, message, advice: fixLine }) };
}

const fixLine = 'Get the file whole from the archive again, or fix that line.';
