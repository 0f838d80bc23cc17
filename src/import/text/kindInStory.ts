import { knownAgency } from '../../parse/agency.ts';
import { picturesOnly } from './attribution.ts';
import { isCaption, mayBeCaption, sourceLabel } from './captionLine.ts';
import { ofSection } from './chrome.ts';
import type { Kind, Marked } from './mark.ts';
import { isParagraph } from './mark.ts';
import type { Frame } from './frame.ts';
import { isCaptionInHead, standsAgain } from './frame.ts';
import { wordCount } from './sentences.ts';

/** What a line is in its story; `credit` says whether a credit waits for its caption. */
export function kindInStory(
  line: Marked,
  index: number,
  { lines, frame, credit }: { lines: Marked[]; frame: Frame; credit: boolean },
): Kind {
  const { kind, text, why } = line;
  const inText = index > frame.lead && index <= frame.last;
  const [above, below] = [lines[index - 1], lines[index + 1]];
  // A section’s name between two paragraphs is a cross-head.
  if (kind === 'chrome' && why === ofSection && inText && isParagraph(above!) && below && isParagraph(below))
    return 'words';
  if (
    kind === 'agencies' &&
    /^\S/.test(text) &&
    takesPictures(text) &&
    (above?.kind === 'caption' || below?.kind === 'words' || below?.kind === 'caption')
  )
    return below && !isParagraph(below) ? 'credit' : above?.kind === 'caption' ? 'credit' : kind;
  if (kind !== 'words') return kind;
  // A credit alone stands right below its caption, or right above it.
  if (below?.kind === 'credit' && text.length < 400) return 'caption';
  if (credit && above && isCredit(above) && index !== frame.lead && mayBeCaption(text) && !isParagraph(line))
    return 'caption';
  if (index < frame.lead)
    return isCaptionInHead(lines, index) || isRepeatedBelowTitle(lines, index, frame) ? 'caption' : 'words';
  return isCaption(text, { before: false, repeated: standsAgain(lines, index) && !isParagraph(line) })
    ? 'caption'
    : 'words';
}

/** Of two lines that stand twice above a text, the first is the headline, and the other its caption. */
function isRepeatedBelowTitle(lines: Marked[], index: number, { title }: Frame): boolean {
  return (
    title !== undefined &&
    title.times > 1 &&
    lines.indexOf(title) < index &&
    wordCount(lines[index]!.text) >= 4 &&
    standsAgain(lines, index)
  );
}

function isCredit({ kind, text }: Marked): boolean {
  return kind === 'credit' || sourceLabel.test(text) || (kind === 'agencies' && takesPictures(text));
}

/** An agency from which a page has a picture rather than a story. */
function takesPictures(text: string): boolean {
  const agency = knownAgency(text);
  return agency !== undefined && (picturesOnly.has(agency) || /^PA (?:Media|Images|Wire)$/i.test(text));
}
