import { knownAgency } from '../../parse/agency.ts';
import { namedPhoto, readCaption } from '../../parse/caption.ts';
import { openingDateline } from '../core/printed/openingDateline.ts';
import { knownOutlet } from './outlets.ts';

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
  if (credit && text.length < 300 && behindSentence.test(text)) return true;
  if (credit && isCreditLine(credit)) {
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

/** A credit that stands alone below its caption: `[Vahid Salemi/AP Photo]`, `Photo: Jane Doe/Reuters`, `© Getty Images`. */
export function isLoneCredit(text: string): boolean {
  const bare = text.replace(/^[([]|[)\]]$/g, '');
  if (text.length > 100 || /[.!?]$/.test(text) || !isCreditLine(bare)) return false;
  if (creditLabel.test(bare) || namedPhoto.test(bare) || /^©\s?(?!\d|.*\bRights?\b)\p{L}/u.test(bare))
    return true;
  const parts = bare.split(/\s*\/\s*| via /);
  return parts.length > 1 && parts.some((part) => knownAgency(part.trim()) !== undefined);
}

/** Whether it reads as a credit: names, agencies and little words, and no sentence. */
function isCreditLine(credit: string): boolean {
  const words = credit.match(/[\p{L}][\p{L}'’.-]*/gu) ?? [];
  return credit.length <= 120 && words.every((word) => !/^\p{Ll}/u.test(word) || creditWords.test(word));
}

/** An outlet or an agency in brackets behind a caption: `(Asharq Al-Awsat)`, `[AFP]`. */
export function outletBehind(text: string): { index: number; printed: string } | undefined {
  const found = /\s*(?:\(([^()]{2,40})\)|\[([^[\]]{2,40})\])$/.exec(text);
  const printed = found?.[1] ?? found?.[2] ?? '';
  const isOne = knownOutlet(printed) ?? (found?.[2] && knownAgency(printed));
  return found && isOne ? { index: found.index, printed } : undefined;
}

/** A label in front of a caption, which is no part of it. */
export const captionLabel =
  /^(?:(?:image|media|photo) caption\s*[,:]|(?:caption|photo|pic(?:ture)?|image|bildunterschrift|légende|pie de foto)\s*:)\s*/i;
/** A label that says that the line is the credit of a picture. */
export const creditOfLabel =
  /^(?:(?:image|photo|picture|media|bild) ?(?:source|credit|quelle)\s*[,:]|(?:photo credit|credit)\s*:)\s*/i;

const fileMark = /^[([]?(?:file|files|archive|hand-?out)(?: (?:photo|picture|image))?[)\]]?\s*[:–—-]\s/i;
const pictureOf =
  /^(?:an?|this|in this)(?: undated)? (?:file|hand-?out|archive|undated|screen ?grab|combination|satellite|still|general view|photo|photograph|picture|image)\b/i;
const reports =
  /\b(?:said|says|voted|announced|told|reported|according to|was extended|had been|has been|have been|would|will)\b|(?<=\p{L} )(?:on|late|early) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
/** `… in the canal. | dpa`, `… with a note — Foto: Arquivo pessoal`, `新华社记者 周文澜 摄` */
const behindSentence =
  /[.!?…”"»)]\s+\|\s+[^|.!?]{2,60}$|(?:\s[–—|]|[.!?”"»)])\s(?:foto|photo|bild|fotografía|imagem|imagen|crédit(?:o| photo)?)\s?:\s?\p{Lu}[^.!?:]{1,60}$|(?:[摄攝]影?|撮影)[）)]?$/iu;
const creditLabel =
  /^(?:photo(?:graph)?s?|picture|image|foto|bild|fotografía|imagem|imagen|фото|عکس|صورة)(?: (?:credit|source|quelle))?(?:\s?,|\s?:|\.{3}| by)\s*\S|^(?:photo )?credits?(?::|\.{2,}|…)\s*\S/iu;
/** The form of a credit that words in brackets have not. */
const strong =
  /\/|\bvia\b|^(?:photo|picture|image|foto|bild|credit|supplied|courtesy|©)|\bhand-?out$|\bphotos?(?:$| by\b)/i;
const creditWords =
  /^(?:via|and|for|by|of|the|photos?|picture|image|images|handout|file|pool|courtesy|from|dpa|de|del|di|da|al|el|bin|ibn|van|von|der|den|du|la|le|y|e|alliance|press|agency|ministry|office|state|media|news|provided|released|screengrab|credit|archive|illustration|supplied|wikimedia|commons)$/i;
