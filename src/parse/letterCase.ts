/** A name printed in capitals, whole or the family name, as it is written elsewhere: `ATTA KENARE`, `Atta KENARE` → `Atta Kenare`. */
export function nameCase(name: string): string {
  if (isShouted(name)) return unshouted(name);
  return name
    .split(' ')
    .map((word) =>
      /\p{Lu}{3}/u.test(word) && isShouted(word) && !/^[IVX]+$/.test(word) ? personWord(word) : word,
    )
    .join(' ');
}

/** What is printed in capitals throughout, in ordinary letters; all else stays. */
export function unshouted(name: string): string {
  return isShouted(name) ? name.split(' ').map(personWord).join(' ') : name;
}

/** A place printed in capitals: `RIO DE JANEIRO` → `Rio de Janeiro`, `WASHINGTON, D.C.` → `Washington, D.C.` */
export function placeCase(place: string): string {
  return place
    .split(' ')
    .map((word, index) => {
      if (!isShouted(word) || /^(\p{Lu}\.)+,?$/u.test(word) || initials.has(word)) return word;
      const lower = word.toLowerCase();
      return index > 0 && smallInPlaces.has(lower) ? lower : placeWord(word, index);
    })
    .join(' ');
}

/** Whether every letter that has a case is a capital, and there are at least two. */
export function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

/** Small in names of places, between words and between hyphens. */
const smallWords = ['de', 'la', 'le', 'les', 'of', 'on', 'sur', 'upon', 'am'];
const smallInPlaces = new Set([
  ...smallWords,
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'an',
  'der',
  'and',
  'the',
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

function placeWord(word: string, index: number): string {
  return word
    .toLowerCase()
    .split(/(-|\/)/)
    .map((part, at) => {
      const small =
        (at > 0 && smallBetweenHyphens.has(part)) || (index > 0 && at === 0 && articles.has(part));
      return small ? part : part.replace(/^(\p{L}['’])?\p{L}/u, (letters) => letters.toUpperCase());
    })
    .join('');
}

const smallBetweenHyphens = new Set([...smallWords, 'au', 'aux', 'du', 'en', 'in']);

/** Arabic articles, small within a place’s name: Sharm el-Sheikh. */
const articles = new Set(['al', 'el', 'ar', 'as', 'ad', 'az', 'ash']);

/** What datelines print in capitals and prose does too. */
const initials = new Set([
  'UAE',
  'UK',
  'USA',
  'US',
  'USSR',
  'DRC',
  'PNG',
  'NSW',
  'USS',
  'HMS',
  'UN',
  'EU',
  'NATO',
]);
