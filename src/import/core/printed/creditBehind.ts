import { knownAgency } from '../../../parse/agency.ts';
import { namedPhoto } from '../../../parse/caption.ts';
import { isShouted } from '../../../parse/letterCase.ts';
import { isOutletShaped, knownOutlet } from './outlets.ts';

/**
 * Parts a caption from a credit that only its typography shows: `The quay at dawn. / JANE DOE`, `The quay (Jane Doe for The Daily Example)`,
 * `Der Kai am Montag Foto: Jane Doe / dpa`. Undefined where nothing says so; the forms of agencies are `readCaption`’s.
 * `guess` is why it may be none, as a clause, where neither a label nor a party says so.
 */
export function creditBehind(text: string): { caption: string; credit: string; guess?: string } | undefined {
  const from = Math.max(5, text.length - longest - 5);
  for (const { 0: mark, index } of text.slice(from).matchAll(marks)) {
    const [caption, credit] = [text.slice(0, from + index), text.slice(from + index + mark.length)];
    const inner = /[([]$/.test(mark) ? credit.replace(/[)\]]\.?$/, '') : credit;
    if (isCreditAlone(inner)) return { caption, credit: inner };
    if (/[/|]/.test(mark) && /[.!?”"'’)»]$/.test(caption) && person.test(inner))
      return { caption, credit: inner, guess: 'for a stroke parts it from the caption' };
  }
  const { credit = '', caption = '' } = inFront.exec(text)?.groups ?? {};
  return caption ? { caption, credit, guess: 'for it is printed in capitals before the caption' } : undefined;
}

/**
 * Whether a text is nothing but the credit of a picture: a label and names, names and an agency or an outlet, an agency. A `line` of a text may be a byline
 * too, and must have a label or a stroke.
 */
export function isCreditAlone(text: string, isLine = false): boolean {
  const bare = text.trim().replace(/^\((.*)\)$|^\[(.*)\]$/, '$1$2');
  if (bare.length > longest || /[.!?…]$/.test(bare.replace(/\b\p{Lu}\.$|\bJr\.$/u, ''))) return false;
  const words = bare.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  const others = words.filter((word) => /^\p{Ll}/u.test(word) && !littleWords.test(word));
  // `Foto: Arquivo da vila`
  if (others.length > (/^\p{L}+\s?: \p{Lu}/u.test(bare) ? 1 : 0)) return false;
  if (creditLabel.test(bare) || given.test(bare) || namedPhoto.test(bare) || ofTheEast.test(bare))
    return true;
  if (/^©\s?(?!\d|.*\bRights?\b)\p{L}/u.test(bare)) return true;
  const parts = bare.split(isLine ? /\s*\/\s*| via / : /\s*[/|,]\s*| via | for | - /);
  const isName = (part: string) => person.test(part) || isParty(part);
  const isOf = parts.length > 1 && parts.every(isName);
  return isLine
    ? parts.length > 1 && parts.some(isKnown)
    : (isOf && parts.some(isParty)) || isKnown(bare) || forPaper.test(bare);
}

/** A label in front of a caption, which is no part of it. */
export const captionLabel =
  /^(?:(?:image|media|photo) caption\s*[,:]|(?:image|media) caption\s(?=\S)|(?:caption|photo|pic(?:ture)?|image|bildunterschrift|légende|pie de foto)\s*:)\s*/i;
/** A label that says that the line is the credit of a picture. */
export const creditOfLabel =
  /^(?:(?:image|photo|picture|media|bild) ?(?:source|credit|quelle)\s*[,:]|image copyright\s(?=\S)|credits?\s?(?:\.{3}|…|:))\s*/i;

/** What buttons and links beside a credit say, from the end of it: `Purchase Licensing Rights, opens new tab`. */
export function controlBehind(text: string): string {
  return controls.exec(text)?.[0] ?? '';
}

function isKnown(party: string): boolean {
  return knownAgency(party) !== undefined || (knownOutlet(party) !== undefined && !isShouted(party));
}

function isParty(party: string): boolean {
  return isKnown(party) || knownOutlet(party) !== undefined || isOutletShaped(party) || takenFrom.test(party);
}

/** The paper’s own staff, and sites of pictures that are no agency’s. */
const takenFrom =
  /\bstaff$|^(?:unsplash|pexels|pixabay|flickr|istock(?:photo)?|adobe stock|facebook|instagram|twitter|youtube|google(?: maps)?)$/i;
/** In characters. */
const longest = 120;
const name = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|di|do|dos|del|la|van|von|der|den|bin|al)\b ?)*\p{Lu}[\p{L}.'’-]*)`;
const person = new RegExp(`^${name}{0,4}(?:\\s?\\(${name}{0,3}\\))?$`, 'u');
const forPaper = new RegExp(`^${name}{1,3} (?:for|pour|für) [Tt]he ${name}{0,3}$`, 'u');
/** Between a caption and a credit. */
const marks =
  /(?<=[.!?…”"'’»)。])\s+(?:[/|–—-]\s+)?(?:[([])?|\s+[/|–—-]\s+|\s*[([]|\s+(?=(?:Fotos?|Photos?|Photograph|Bild|Image|Picture|Fotografie|Fotografía|Imagen|Imagem|Kuva|Billede|Crédito?|Crédit photo|Фото)(?: [Cc]redit)? ?: ?\p{Lu})/gu;
/** `JANE DOE/The quay yesterday` */
const inFront =
  /^(?<credit>\p{Lu}{2,}(?: \p{Lu}{2,}){1,3})\s?\/\s?(?<caption>\p{Lu}\p{L}* \p{Ll}.* \p{L}.*)$/u;
const creditLabel =
  /^(?:both |all )?(?:photo(?:graph)?s?|illustrations?|grafik|picture|image|fotos?|fotografie|bild|kuva|billede|fotografía|imagem|imagen|фото|عکس|صورة)(?: (?:credit|source|quelle))?(?:\s?,|\s?:|\s?©|\.{3}| by| via)\s*\S|^(?:photo )?(?:credits?|cr[ée]dito?s?(?: photo)?)\s?(?::|\.{2,}|…)\s*\S|^(?:[Ff]oto|[Ff]ot\.) \p{Lu}/iu;
/** What stands where nobody took it for the paper. */
const given =
  /^(?:(?:courtesy|supplied|submitted|contributed|provided|handout|hand-out|staff) (?:photos?|pictures?|images?)|courtesy (?:of|:) .+|supplied(?:\s?: .+)?|handout|hand-out|arquivo pessoal|divulgação|reprodução(?:[\s/].+)?)$/iu;
const ofTheEast = /\p{Lo}\s?(?:[摄攝]影?|撮影|提供)$/u;
const littleWords =
  /^(?:via|and|for|by|of|the|und|et|photos?|picture|image|images|handout|file|pool|courtesy|from|dpa|de|del|di|da|al|el|bin|ibn|van|von|der|den|du|la|le|y|e|alliance|press|agency|ministry|office|state|media|news|provided|released|screengrab|credit|archive|illustration|supplied|wikimedia|commons|pessoal|photo|staff|afp|reuters|ap|av|af|og|och|mont\p{L}+|collage)$/iu;
const controls =
  /(?:[\s,|]*(?:(?:purchase|acquire|buy|get) licensing rights|\(?opens? in (?:a )?new (?:tab|window)\)?|opens new tab)){1,2}\.?$|\s+(?:close|hide caption|toggle caption|enlarge(?: this)?(?: image)?|view (?:image )?in full ?screen|buy this photo|order reprint)$/i;
