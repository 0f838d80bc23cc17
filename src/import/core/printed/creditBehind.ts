import { knownAgency } from '../../../parse/agency.ts';

/** A caption and the credit printed after it. */
export interface CreditApart {
  caption: string;
  credit: string;
  /** Why it may be none, as a clause, where neither a label nor an agency says so. */
  guess?: string;
}

/**
 * Parts a caption from a credit that only its typography shows: `The quay at dawn. / JANE DOE`, `The quay (Jane Doe for The Daily Example)`,
 * `Der Kai am Montag Foto: Jane Doe / dpa`. Undefined where nothing says so; the forms of agencies are `readCaption`’s.
 */
export function creditBehind(text: string): CreditApart | undefined {
  for (const form of forms) {
    const { caption, credit } = form.exec(text)?.groups ?? {};
    if (caption === undefined || credit === undefined) continue;
    const parts = credit.split(/\s*(?:[/,|]|\bvia\b|\bfor\b)\s*/);
    if (parts.some((part) => knownAgency(part) !== undefined)) return { caption, credit };
    if (form === inFront)
      return { caption, credit, guess: 'for it is printed in capitals before the caption' };
    if (form === behindSlash) return { caption, credit, guess: 'for a stroke parts it from the caption' };
    if (form !== inBrackets) return { caption, credit };
  }
  return undefined;
}

/** Whether a text under a picture is nothing but its credit. */
export function isCreditAlone(text: string): boolean {
  const isLabelled = /^(?:(?:photo|image|picture|credit|foto)s?(?: credit)?\s*(?::|\bby\b|©)|©)/i.test(text);
  return text.length <= 60 && (isLabelled || knownAgency(text) !== undefined || nameAndAgency.test(text));
}

/** What buttons and links beside a credit say, from the end of it: `Purchase Licensing Rights, opens new tab`. */
export function controlBehind(text: string): string {
  return controls.exec(text)?.[0] ?? '';
}

const name = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|di|do|dos|del|la|van|von|der|den|bin|al)\b ?)*\p{Lu}[\p{L}.'’-]*)`;
/** `JANE DOE/The quay yesterday` */
const inFront =
  /^(?<credit>\p{Lu}{2,}(?: \p{Lu}{2,}){1,3})\s?\/\s?(?<caption>\p{Lu}\p{L}* \p{Ll}.* \p{L}.*)$/u;
const behindSlash = new RegExp(
  String.raw`^(?<caption>.{5,}[.!?”"'’)»])\s+[/|]\s+(?<credit>${name}{0,4}(?:\s?[/|(]\s?${name}{0,3}\)?){0,2})$`,
  'u',
);
const inBrackets = /^(?<caption>.{5,}?)\s*[([](?<credit>[^()[\]]{2,60})[)\]]\.?$/u;
const forms = [
  inFront,
  /^(?<caption>.{5,}[.!?”"'’)])\s+(?<credit>(?:photograph|photo|picture|image|credit|foto|bild|cr[ée]dits?(?: photo)?)s?\s*(?::|\bby\b|©)\s*.{2,80})$/iu,
  /^(?<caption>\S.{2,}?)\s+[/|–—-]\s+(?<credit>(?:photo(?:graph)?|picture|image|foto|bild|illustration)s?(?::| by\b| von\b| par\b| de\b)\s?.{2,80})$/iu,
  // Without a stop before it only a label in capitals and names after it are a credit.
  /^(?<caption>\S+ .{3,}?)\s+(?<credit>(?:Fotos?|Photos?|Photograph|Bild|Image|Picture|Fotografie|Fotografía|Imagen|Imagem|Kuva|Billede|Crédito?|Crédit photo)(?: [Cc]redit)?: ?\p{Lu}[\p{L}.'’ -]{1,40}(?:\s?[/|,]\s?\p{L}[\p{L}.'’ -]{1,30}){0,3})$/u,
  behindSlash,
  new RegExp(
    String.raw`^(?<caption>.{5,}?)\s*[([](?<credit>${name}{1,3} (?:for|pour|für) (?:[Tt]he ${name}{0,3}|${name}{0,3} (?:Post|Times|News|Tribune|Journal|Herald|Magazine|Star|Mail|Globe|Press|Guardian|Radio)))[)\]]\.?$`,
    'u',
  ),
  inBrackets,
];
const nameAndAgency =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|van|von|der|bin|al|el) )?\p{Lu}[\p{L}.'’-]*){1,3}\s?(?:\/|\||-)\s?(?:AFP|AP|EPA|Reuters|Getty Images|dpa|EFE|ANSA)\b/u;
const controls =
  /(?:[\s,|]*(?:(?:purchase|acquire|buy|get) licensing rights|\(?opens? in (?:a )?new (?:tab|window)\)?|opens new tab)){1,2}\.?$|\s+(?:close|hide caption|toggle caption|enlarge(?: this)?(?: image)?|view (?:image )?in full ?screen|buy this photo|order reprint)$/i;
