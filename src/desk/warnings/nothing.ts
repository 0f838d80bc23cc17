import { foldName } from '../../archive/fold.ts';

/** Whether an entry only fills its field and names nobody: `Unknown`, `n/a`, `-`. */
export function saysNothing(entry: string): boolean {
  return fillers.has(foldName(entry));
}

/** Folded; a mark alone folds to nothing. */
const fillers = new Set([
  '',
  ...['anon', 'anonymous', 'n a', 'n k', 'na', 'nil', 'no source', 'nobody', 'none', 'not available', 'not given', 'not known'],
  ...['null', 'source', 'source unknown', 'tba', 'tbc', 'tbd', 'todo', 'undefined', 'unknown', 'unknown source', 'unnamed', 'unspecified'],
  ...['anonyme', 'desconocido', 'desconhecido', 'inconnu', 'inconnue', 'onbekend', 'sconosciuto', 'unbekannt'],
  ...['неизвестно', 'невідомо', 'نامشخص', 'غیر معروف', 'مجهول', '不明', '未知'],
].map(foldName)); // prettier-ignore
