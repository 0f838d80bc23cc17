import type { Refusal } from '../../parse/contentError.ts';
import type { Table } from '../../parse/csv.ts';
import { defect } from '../defects.ts';
import { bareFacts, otherNames } from '../people/facts.ts';
import type { Decision, Problem } from '../people/plan.ts';

/** What an edited review sheet says. */
export interface SheetReading {
  decisions: Decision[];
  problems: Problem[];
  /** Rows without a proposal, which are left for later. */
  left: number;
}

/** Reads the rows of a review sheet, with columns in any order; other columns are the editor's own. */
export function readSheet({ rows }: Table): SheetReading {
  const reading: SheetReading = { decisions: [], problems: [], left: 0 };
  for (const { line, cells, beyond } of rows) {
    const problem = (column: string, refusal: Refusal) => reading.problems.push({ line, column, ...refusal });
    if (beyond) problem('name', defect('extra-cells'));
    const name = oneLine(cells.get('name') ?? '');
    const said = (cells.get('proposal') ?? '').trim();
    if (!said) {
      reading.left++;
      continue;
    }
    if (!name) problem('name', defect('empty-name', { file: 'sheet' }));
    const spellings = otherNames((cells.get('spellings') ?? '').split('|').map(oneLine).filter(Boolean), []);
    const lost = [name, ...spellings].find((one) => /\ufffd|\?/.test(one));
    if (lost) problem('name', defect('lost-letters', { text: lost, file: 'sheet' }));
    const family = cells.get('familyname');
    if (family && /^new$/i.test(said) && !` ${name} `.includes(` ${family} `))
      problem('familyName', defect('foreign-family-name', { family, name }));
    const decision = decisionOf(said, name, spellings, cells);
    if (!decision) problem('proposal', defect('bad-proposal', { proposal: said }));
    else if (name) reading.decisions.push({ line, ...decision });
  }
  return reading;
}

type Undated = Decision extends infer D ? (D extends unknown ? Omit<D, 'line'> : never) : never;

function decisionOf(
  said: string,
  name: string,
  spellings: string[],
  cells: Map<string, string>,
): Undated | undefined {
  const variants = otherNames(
    spellings.filter((form) => /\s/.test(form) || !/\s/.test(name)),
    [name],
  );
  if (/^new$/i.test(said)) {
    const familyName = cells.get('familyname');
    const id = cells.get('id');
    return {
      kind: 'record',
      facts: { ...bareFacts(name), variants, ...(familyName && { familyName }) },
      ...(id && { id }),
    };
  }
  if (/^(?:dismiss|dismissed)$/i.test(said))
    return { kind: 'dismissal', names: otherNames([name, ...spellings], []) };
  const id = /^variants?(?: of(?=\W))?[: ]+(?!of$)(\S+)$/i.exec(said)?.[1];
  return id
    ? { kind: 'variants', id: id.replace(/^people\/|\.md$/g, ''), names: [name, ...variants] }
    : undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
