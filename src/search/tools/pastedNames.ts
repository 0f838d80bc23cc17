/* Names in a text that is pasted: one a line, or the first column of a table. */

/** A name as it was pasted, and the texts to look up, the likeliest first. */
export interface PastedName {
  typed: string;
  /** Also what `typed` is where the text before is not a name. */
  tries: string[];
}

/**
 * The names of a text, in its order. Columns are separated by tabs, else by semicolons, else by commas, whichever the text has; cells may be in
 * quotes, as in CSV. A line with one comma may also be a name with the family name first: `Haddad, Leila`. Numbers and bullets at the beginning
 * of a line are no part of a name, and empty lines are left out.
 */
export function pastedNames(text: string): PastedName[] {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/).filter((line) => /[\p{L}\p{N}]/u.test(line));
  const separator = separators.find((one) => lines.some((line) => one.test(withoutQuoted(line))));
  return lines.flatMap((line): PastedName[] => {
    const cell = firstCell(line, separator);
    const typed = cleaned(cell);
    if (!typed) return [];
    const isNameFirst = separator === comma && withoutQuoted(line).split(comma).length === 2;
    return [{ typed, tries: isNameFirst && typed !== cleaned(line) ? [cleaned(line), typed] : [typed] }];
  });
}

function firstCell(line: string, separator: RegExp | undefined): string {
  const quoted = /^\s*"((?:[^"]|"")*)"/.exec(line);
  if (quoted) return quoted[1]!.replaceAll('""', '"');
  return separator ? line.split(separator)[0]! : line;
}

function withoutQuoted(line: string): string {
  return line.replace(/"(?:[^"]|"")*"/g, '');
}

function cleaned(cell: string): string {
  return cell
    .replace(/^\ufeff/, '')
    .replace(/^\s*(?:[-–—•*·]|\(?\p{Nd}{1,5}[.)])\s+/u, '')
    .trim();
}

const comma = /[,،，]/;
const separators = [/\t/, /[;؛；]/, comma];
