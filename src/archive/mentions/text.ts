import type { Mention, Part } from '../types.ts';
/** A story as the finders read it. */
export interface StoryText {
  title: string;
  /** As printed: `TEHRAN, Iran`. */
  dateline?: string | undefined;
  paragraphs: string[];
  captions: string[];
  /** The story’s date, as in its record. */
  date: string;
  /** BCP 47; that of the archive where it is left out. */
  lang?: string | undefined;
  /** Countries in which its outlet is at home, ISO 3166-1 alpha-2: where a place’s name is unclear, these are meant. */
  homes?: readonly string[] | undefined;
}

/** Orders mentions as a reader meets them: headline, dateline, text, captions. */
export function inReadingOrder(a: Mention, b: Mention): number {
  return rank(a.part) - rank(b.part) || a.offset - b.offset;
}

function rank(part: Part): number {
  if (part === 'title') return -2;
  if (part === 'dateline') return -1;
  return paragraphOf(part) + (part.startsWith('caption') ? 1e9 : 0);
}

/** Which paragraph or caption, from 0. */
export function paragraphOf(part: Part): number {
  return Number(/\d+/.exec(part)?.[0] ?? 0);
}

/** Every part of a story with its text, in reading order. */
export function partsOf(story: StoryText): [part: Part, text: string][] {
  return [
    ['title', story.title],
    ...(story.dateline ? ([['dateline', story.dateline]] satisfies [Part, string][]) : []),
    ...story.paragraphs.map((text, index): [Part, string] => [`text[${index}]`, text]),
    ...story.captions.map((text, index): [Part, string] => [`caption[${index}]`, text]),
  ];
}

/** A text with its apostrophes straight, letter for letter. */
export function straight(text: string): string {
  return /[’‘ʼ]/.test(text) ? text.replace(/[’‘ʼ]/g, "'") : text;
}

/** A text in capitals, letter for letter: what has no capital of one letter stays. */
export function inCapitals(text: string): string {
  const capitals = text.toUpperCase();
  if (capitals.length === text.length) return capitals;
  return text.replace(/./gsu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });
}

/** Where a run of letters, marks and digits that begins at `start` ends; `start` itself where none begins there. */
export function endOfRun(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 0x80 ? plain[code] : letter.test(text.charAt(at))) at++;
    else break;
  }
  return at;
}

/** Whether a character is a lower-case letter of ASCII. */
export function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Which of the ASCII characters are letters or digits. */
const plain = Array.from({ length: 0x80 }, (_, code) => /[A-Za-z0-9]/.test(String.fromCharCode(code)));
const letter = /[\p{L}\p{M}\p{N}\p{Surrogate}\u00ad]/u;
