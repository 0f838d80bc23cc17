/** What an address that leads nowhere was probably about. */
export interface Asked {
  /** Words to search for; empty where there are none. */
  words: string;
  /** A day, month or year: `2025-04-08`. */
  date?: string;
}

/**
 * Reads a path, decoded or not: its last part that has words, without the ending of a file and words that only say what kind of page it is,
 * and the first date in it. `kinds` are the names of an archive’s own sections.
 */
export function readAsked(path: string, kinds: ReadonlySet<string>): Asked {
  const text = decoded(path).normalize('NFC');
  const date = dateIn(text);
  const parts = text
    .split('/')
    .map((part) =>
      wordsOf(part).filter((word) => !kinds.has(word.toLowerCase()) && !general.has(word.toLowerCase())),
    );
  const words = parts.findLast((part) => part.some((word) => /\p{L}/u.test(word))) ?? [];
  return { words: words.slice(0, mostWords).join(' '), ...(date && { date }) };
}

function wordsOf(part: string): string[] {
  const name = part.replace(/\.(?:x?html?|php|aspx?|jsp|md)$/i, '').replace(dated, ' ');
  // Identifiers of other systems are mixed of letters and digits: `a1b2c3d4`, `id52817`.
  return (name.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)?/gu) ?? []).filter(
    (word) => !/\d.*\p{L}.*\d|\d{5}/u.test(word),
  );
}

function dateIn(text: string): string | undefined {
  const [, year, month, day] =
    dated.exec(text) ?? /(?:^|[/_-])((?:1[6-9]|20)\d\d)(?=[/_-]|$)/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  const date = [
    year,
    ...(isMonth ? [month] : []),
    ...(isMonth && day !== undefined && isDay(year, month, day) ? [day] : []),
  ];
  return date.join('-');
}

function isDay(year: string, month: string | undefined, day: string): boolean {
  return Number(day) >= 1 && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll('+', ' '));
  } catch {
    return path;
  }
}

/** `2025/04/08`, `2025-04-08`, `20250408`, `2025/04`. */
const dated = /(?<!\d)((?:1[6-9]|20)\d\d)(?:[/_.-]?(\d\d)(?:[/_.-]?(\d\d))?)(?!\d)/;

/** Words by which other sites begin their addresses. */
const general = new Set('archive archives article articles news story post posts index amp www'.split(' '));

/** More would narrow a search to nothing. */
const mostWords = 8;
