import { quoted } from '../../parse/contentError.ts';
import type { Table } from '../csv.ts';
import { bareFacts, otherNames } from '../people/facts.ts';
import type { Decision, Problem } from '../people/settle.ts';

/** What an edited review sheet says. */
export interface SheetReading {
  decisions: Decision[];
  problems: Problem[];
  /** Rows without a proposal, which are left for later. */
  left: number;
}

/** Reads the rows of a review sheet, in whatever order their columns stand; other columns are an editor's own. */
export function readSheet({ rows }: Table): SheetReading {
  const reading: SheetReading = { decisions: [], problems: [], left: 0 };
  for (const { line, cells, beyond } of rows) {
    const problem = (column: string, message: string, fix: string) =>
      reading.problems.push({ line, column, message, fix });
    if (beyond) problem('name', 'the row has more cells than the header.', cellsMend);
    const name = oneLine(cells.get('name') ?? '');
    const said = (cells.get('proposal') ?? '').trim();
    if (!said) {
      reading.left++;
      continue;
    }
    if (!name) problem('name', 'is empty.', 'Write the name, or empty the proposal.');
    const spellings = otherNames((cells.get('spellings') ?? '').split('|').map(oneLine).filter(Boolean), []);
    const lost = [name, ...spellings].find((one) => /\ufffd|\?/.test(one));
    if (lost)
      problem(
        'name',
        `${quoted(lost)} has lost letters when the sheet was saved.`,
        'Save it as “CSV UTF-8”, from the sheet as it was written.',
      );
    const family = cells.get('familyname');
    if (family && /^new$/i.test(said) && !` ${name} `.includes(` ${family} `))
      problem(
        'familyName',
        `${quoted(family)} is no part of ${quoted(name)}.`,
        'Write it as it stands in the name, or leave the cell empty.',
      );
    const decision = decisionOf(said, name, spellings, cells);
    if (!decision)
      problem(
        'proposal',
        `${quoted(said)} is none.`,
        'Write new, variant of ID, or dismiss, or leave it empty.',
      );
    else if (name) reading.decisions.push({ line, ...decision });
  }
  return reading;
}

const cellsMend = 'Put a cell that holds the separator in quotation marks.';

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
