/** A name printed in capitals, as it is written elsewhere: `ABEDIN TAHERKENAREH` → `Abedin Taherkenareh`. Other names stay. */
export function nameCase(name: string): string {
  return isShouted(name) ? name.split(' ').map(personWord).join(' ') : name;
}

/** A place printed in capitals: `RIO DE JANEIRO` → `Rio de Janeiro`, `WASHINGTON, D.C.` → `Washington, D.C.` */
export function placeCase(place: string): string {
  return place
    .split(' ')
    .map((word, index) => {
      if (!isShouted(word) || /^(\p{Lu}\.)+,?$/u.test(word)) return word;
      const lower = word.toLowerCase();
      return index > 0 && smallInPlaces.has(lower) ? lower : placeWord(word);
    })
    .join(' ');
}

/** Whether every letter that has a case is a capital, and there are at least two. */
export function isShouted(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

const smallInPlaces = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'la',
  'le',
  'les',
  'of',
  'on',
  'sur',
  'upon',
  'am',
  'an',
  'der',
  'and',
  'aboard',
]);

function personWord(word: string): string {
  if (/^(\p{Lu}\.)+$/u.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-‐])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(
      /^(\p{L}{1,2}['’])(\p{L})(?=\p{L})/u,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

function placeWord(word: string): string {
  return word
    .toLowerCase()
    .split(/(-|\/)/)
    .map((part, index) =>
      index > 0 && smallBetweenHyphens.has(part)
        ? part
        : part.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    )
    .join('');
}

const smallBetweenHyphens = new Set([
  'au',
  'aux',
  'de',
  'du',
  'en',
  'la',
  'le',
  'les',
  'of',
  'on',
  'sur',
  'upon',
  'am',
  'in',
]);
