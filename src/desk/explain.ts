import { compareText } from '../parse/compareText.ts';
import { archiveKinds } from '../archive/defects.ts';
import { nearest } from '../parse/nearest.ts';
import type { DefectKind, DefectKinds } from '../parse/defects/kind.ts';
import { parseKinds } from '../parse/defects.ts';
import { storeKinds } from '../store/defects.ts';
import { doubtKinds } from '../import/core/doubts.ts';
import { importKinds } from '../import/core/refusals.ts';
import { deskKinds } from './defects.ts';
import { warningKinds } from './warnings/kinds.ts';

/** Every table of kinds, and what a report calls what is of them. A kind in two tables is both. */
export const tables: [name: string, kinds: DefectKinds][] = [
  ['error', storeKinds],
  ['error', parseKinds],
  ['error', archiveKinds],
  ['warning', warningKinds],
  ['refused by a command', deskKinds],
  ['refused by import', importKinds],
  ['doubted by import', doubtKinds],
];

/** What an id means and how to fix what carries it, for a terminal; of every id where it is `all`. Undefined of an id that is none. */
export function explanationOf(id: string): string | undefined {
  const kinds = [...kindsById()].filter(([own]) => id === 'all' || own === id);
  if (!kinds.length) return undefined;
  return kinds
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([own, { names, kind }]) => `${own} (${names.join(' or ')})\n    ${kind.explanation}\n`)
    .join('');
}

/** The id that was probably meant. */
export function nearestId(id: string): string | undefined {
  return nearest(id, kindsById().keys());
}

function kindsById(): Map<string, { names: string[]; kind: DefectKind }> {
  const byId = new Map<string, { names: string[]; kind: DefectKind }>();
  for (const [name, kinds] of tables)
    for (const [id, kind] of Object.entries(kinds)) {
      const names = byId.get(id)?.names ?? [];
      byId.set(id, { names: [...names, name], kind });
    }
  return byId;
}
