import type { LineCounter } from 'yaml';
import { isNode } from 'yaml';

/** A place in a file, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** The offset in a block at which a node begins. */
export function start(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** The line and column of an offset. */
export function place(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
