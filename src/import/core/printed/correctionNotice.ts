/** Whether a paragraph opens as a notice of correction: `Correction: …`, `Berichtigung (3. Mai) …`. */
export function opensCorrection(text: string): boolean {
  return opening.test(text);
}

/** Whether a paragraph says that the story was corrected, as such a notice or in a sentence. */
export function isCorrectionNotice(text: string): boolean {
  return opening.test(text) || sentence.test(text);
}

const opening =
  /^[^\p{L}\p{N}]*(?:corrections?|clarification|corrigendum|erratum|berichtigung|korrektur|rectificatif|correctif|corrección|fe de errores|rettelse|rättelse|rettet|oikaisu|errata|اصلاحیه|تصحيح)(?!\p{L})\s*(?:[:(–—,-]|\p{L}+ \d)/iu;
const sentence =
  /\bthis (?:article|story|report|piece|post|headline) (?:was|has been|is) (?:\p{L}+ )?(?:amended|corrected|updated to (?:correct|reflect|clarify))|^\(corrects? \b|^this is a corrected (?:story|article|version|report)|\b(?:an earlier|a previous) version of this (?:article|story|report)\b/iu;
