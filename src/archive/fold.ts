/**
 * A name with all put aside in which two spellings of one name may differ and no reader would mind: case, accents,
 * apostrophes, hyphens, dots, white space, and whether a keyboard writes Arabic or Persian letters. `Mohammad-Javad Zarif` and `mohammad javad zarif` fold alike. Folding twice changes nothing.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øœæßłđðþıيىكةەھ]/g, (letter) => unlike[letter]!)
    .replace(/['’‘`ʼʿʾـ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Letters that Unicode does not take apart, and Arabic ones that Persian writes otherwise. */
const unlike: Record<string, string> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ە: 'ه',
  ھ: 'ه',
};
