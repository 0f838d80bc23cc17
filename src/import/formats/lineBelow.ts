import { printedNames, writtenBy } from '../core/printed/byline.ts';
import { takePrintedDate } from '../core/printed/date.ts';
import { isWeekday } from '../core/printed/months.ts';
import { isOutletShaped } from '../core/printed/outlets.ts';

/** What a line below a headline says: who wrote the story, and when. */
export interface LineBelow {
  authors: string[];
  /** The outlet, where it stands in the place of a name: `Harbour Packet, 2 March 1978`. */
  sources?: string[];
  dates: string[];
}

const longest = 120;

/**
 * Reads a line that stands between a headline and a text: `By Jane Roe, 24 August 2012`, `24.8.2012`. Undefined where it says anything else. A line that is
 * set apart (in italics) needs no `By` before a name that stands with a day.
 */
export function readLineBelow(words: string, isSetApart: boolean): LineBelow | undefined {
  if (!words || words.length > longest) return undefined;
  const dated = takePrintedDate(words);
  const rest = (dated?.rest ?? words)
    .replace(
      /\b(?:published|posted|updated|veröffentlicht|publié|publicado|pubblicato)(?: (?:on|am|le|el|il))?\b:?/i,
      '',
    )
    .replace(/^[\s,;|·•()–—-]+|[\s,;|·•()–—-]+$/g, '')
    .replace(/^\p{L}+$/u, (word) => (isWeekday(word) ? '' : word));
  const isByline = writtenBy.test(rest) || (dated !== undefined && isSetApart);
  const [first = ''] = rest.split(', ');
  if (dated && isSetApart && isOutletShaped(first))
    return { authors: [], sources: [first], dates: [dated.found.date] };
  const hasNames = isByline && printedNames(rest).length > 0;
  if (rest ? !hasNames : !dated) return undefined;
  return { authors: rest ? [rest] : [], dates: dated ? [dated.found.date] : [] };
}
