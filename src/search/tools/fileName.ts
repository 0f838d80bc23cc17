/** The name of a file after what was asked for, without its ending: letters and digits of any script, with hyphens between. */
export function fileNameOf(first: string, asked: string): string {
  const words = `${first} ${asked}`.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) if (name.length + word.length < longestName) name += `${name && '-'}${word}`;
  return name.toLowerCase();
}

/** In UTF-16 code units; many systems take no name of more than 255 bytes. */
const longestName = 60;
