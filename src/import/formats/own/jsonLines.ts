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
    const read = row.safeParse(value);
    if (read.success) rows.push({ line, row: read.data });
    else if (value !== undefined) refused.push({ ...misfit(read.error), line });
    else refused.push({ ...faultIn(written, at === lines.length - 1), line });
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
function faultIn(text: string, isLast: boolean): Omit<Refused, 'line'> {
  if (isLast) return refusal('truncated-input', { what: 'is cut off: the file ends in the middle of it' });
  const fault = readJson(text).refused.find(({ id }) => id === 'malformed-json');
  return {
    ...(fault ?? refusal('malformed-json', { fault: 'is not well-formed JSON.', advice: fixLine })),
    text,
  };
}

function misfit({ issues: [issue] }: z.ZodError): Omit<Refused, 'line'> {
  const field = issue?.path.map(String).join('.');
  const message = `is not as the archive writes it: ${issue?.message ?? 'it is no object'}.`;
  return refusal('invalid-story', { field, message, advice: fixLine });
}

const fixLine = 'Get the file whole from the archive again, or fix that line.';
