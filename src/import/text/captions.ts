import { knownAgency } from '../../parse/agency.ts';
import { readCaption } from '../../parse/caption.ts';
import { captionLabel, creditBehind, creditOfLabel, isCreditAlone } from '../core/printed/creditBehind.ts';
import { openingDateline } from '../core/printed/openingDateline.ts';
import { knownOutlet } from '../core/printed/outlets.ts';

/** Whether a line reads as what is printed under a picture; `before` says whether it stands before the first paragraph. */
export function isCaption(
  text: string,
  { before, repeated }: { before: boolean; repeated: boolean },
): boolean {
  if (text.length > 900) return false;
  if (captionLabel.test(text) || creditOfLabel.test(text) || fileMark.test(text)) return true;
  if (pictureOf.test(text) && (before || repeated)) return true;
  const { credit, taken, place } = readCaption(text);
  if (place) return true;
  const apart = text.length < 300 ? creditBehind(text) : undefined;
  if (apart && apart.guess === undefined) {
    // An agency alone signs a paragraph too.
    const isSigned = /[)\]]\.?$/.test(text) || knownAgency(apart.credit) !== undefined;
    const isTold = /[.!?…”"»]$/.test(apart.caption) && before && !(isSigned && reports.test(text));
    if (isTold || isCreditAlone(apart.credit, true)) return true;
  }
  if (credit && isCreditAlone(credit)) {
    if (repeated || strong.test(credit)) return true;
    // An agency in brackets signs a paragraph too.
    if (before && !reports.test(text) && !/^["“«»]|[)\]]\.$/.test(text)) return true;
  }
  const outlet = outletBehind(text);
  if (outlet && outlet.index > 10 && (before || repeated || text.endsWith(']'))) return true;
  // A lead may end with a day as well; a caption tells what is seen, and reports nothing.
  const endsWithDay = taken !== undefined && /\b\d{4}\b[.)\]]*\s*(?:\S.{0,40})?$/.test(text);
  return (
    before && endsWithDay && text.length < 400 && !reports.test(text) && openingDateline(text) === undefined
  );
}

/** An outlet or an agency in brackets behind a caption: `(Asharq Al-Awsat)`, `[AFP]`. */
export function outletBehind(text: string): { index: number; printed: string } | undefined {
  const found = /\s*(?:\(([^()]{2,40})\)|\[([^[\]]{2,40})\])$/.exec(text);
  const printed = found?.[1] ?? found?.[2] ?? '';
  const isOne = knownOutlet(printed) ?? (found?.[2] && knownAgency(printed));
  return found && isOne ? { index: found.index, printed } : undefined;
}

const fileMark = /^[([]?(?:file|files|archive|hand-?out)(?: (?:photo|picture|image))?[)\]]?\s*[:–—-]\s/i;
const pictureOf =
  /^(?:an?|this|in this)(?: undated)? (?:file|hand-?out|archive|undated|screen ?grab|combination|satellite|still|general view|photo|photograph|picture|image)\b/i;
const reports =
  /\b(?:said|says|voted|announced|told|reported|according to|was extended|had been|has been|have been|would|will)\b|(?<=\p{L} )(?:on|late|early) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
/** The form of a credit that words in brackets have not. */
const strong =
  /\/|\bvia\b|^(?:photo|picture|image|foto|bild|credit|supplied|courtesy|©)|\bhand-?out$|\bphotos?(?:$| by\b)/i;
