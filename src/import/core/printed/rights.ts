/** The owner in a notice of rights: `© 2024 Reuters. All rights reserved`, `جميع الحقوق محفوظة © صحيفة الضفاف 2023`. */
export function ownerIn(line: string): string | undefined {
  const [, owner] = notice.exec(line.replace(allReserved, '')) ?? [];
  return owner?.replace(/(?: Verlag(?:sgesellschaft)?)? (?:GmbH|mbH|AG|KG|SE)$/, '');
}

/** In the languages of the agencies, before the owner. */
export const allReserved =
  /^(?:جميع الحقوق محفوظة|كل الحقوق محفوظة|Alle Rechte vorbehalten|Tous droits réservés|Todos los derechos reservados|Todos os direitos reservados|Tutti i diritti riservati|Все права защищены|版权所有)[\s.,:：|]*/iu;
const notice =
  /^(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT)\s*(?:©|\([Cc]\))?\s*(?:\d{4}(?:\s*[–-]\s*\d{4})?,?)?\s*(?:by\s+)?([\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}&’' -]{1,48}?)(?:\s*\d{4}(?:\s*[–-]\s*\d{4})?)?(?:[.,|](?!\p{L})|\s+[–—-]|\s+[Aa]ll [Rr]ights\b|$)/u;
