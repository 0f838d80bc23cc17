import { firstOf } from '../../parse/assert.ts';
import type { Refusal } from '../../parse/contentError.ts';
import { defect } from '../defects.ts';
import type { Entity } from './entity.ts';
import { entityOf } from './entity.ts';

export interface AuthorityProblem extends Refusal {
  line: number;
  column?: string;
}

/** The entities of a file of JSON, or of one with an entity a line, each with its line; `problems` gets what cannot be read. */
export function entitiesOf(text: string, problems: AuthorityProblem[]): { line: number; entity: Entity }[] {
  const whole = parsedJson(text);
  if (!('fault' in whole))
    return withIds(whole.value).map((entity) => ({ line: lineOf(text, entity.id), entity }));
  const lines = text.split('\n').map((line) => line.trim().replace(/,$/, ''));
  const written = lines.flatMap((line, at) =>
    line && line !== '[' && line !== ']' ? [{ ...parsedJson(line), line: at + 1 }] : [],
  );
  if (written.length < 2 || 'fault' in firstOf(written)) {
    problems.push({ line: whole.line, ...defect('bad-json', { reason: whole.fault, part: 'file' }) });
    return [];
  }
  return written.flatMap((one) => {
    if (!('fault' in one)) return withIds(one.value).map((entity) => ({ line: one.line, entity }));
    problems.push({ line: one.line, ...defect('bad-json', { reason: one.fault, part: 'line' }) });
    return [];
  });
}

function parsedJson(text: string): { value: unknown } | { fault: string; line: number } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = Number(
      /position (\d+)/.exec(message)?.[1] ?? (message.includes('end of JSON') ? text.length : 0),
    );
    return {
      fault: message.replace(/ in JSON at position.*| \(line \d+.*/s, '').replace(/\.$/, ''),
      line: text.slice(0, at).split('\n').length,
    };
  }
}

/** The entities in what was read, in their order; those that are marked as missing are left out. */
function withIds(value: unknown): Entity[] {
  if (Array.isArray(value)) return value.flatMap(withIds);
  if (typeof value !== 'object' || value === null) return [];
  if ('entities' in value && typeof value.entities === 'object' && value.entities)
    return Object.values(value.entities).flatMap(withIds);
  const entity = entityOf(value);
  return entity ? [entity] : [];
}

/** The line of an entity's own `id` or key. */
function lineOf(text: string, id: string): number {
  const at = text.search(new RegExp(`"id"\\s*:\\s*"${id}"|"${id}"\\s*:`));
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}
