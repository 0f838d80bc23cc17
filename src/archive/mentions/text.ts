/** A story as the finders read it. */
export interface StoryText {
  title: string;
  /** As printed: `TEHRAN, Iran`. */
  dateline?: string | undefined;
  paragraphs: string[];
  captions: string[];
  /** The story’s date, as in its record. */
  date: string;
}

/** Where a mention stands: the part of the story, and the first character of the exact words in it. */
export interface Mention {
  part: Part;
  /** In UTF-16 units from the start of the part. */
  offset: number;
  /** The exact words. */
  words: string;
}

/** `text[0]` is the lead. */
export type Part = 'title' | 'dateline' | `text[${number}]` | `caption[${number}]`;

/** Every part of a story with its text, in reading order. */
export function partsOf(story: StoryText): [part: Part, text: string][] {
  return [
    ['title', story.title],
    ...(story.dateline ? [['dateline', story.dateline] as [Part, string]] : []),
    ...story.paragraphs.map((text, index): [Part, string] => [`text[${index}]`, text]),
    ...story.captions.map((text, index): [Part, string] => [`caption[${index}]`, text]),
  ];
}

/** Finds the words of a list in a text: whole words, at each place the longest. Case counts. */
export function wholeWords(list: Iterable<string>): (text: string) => { index: number; word: string }[] {
  const byBeginning = new Map<string, string[]>();
  for (const word of new Set(list)) {
    const beginning = run.exec(word)?.[0];
    run.lastIndex = 0;
    if (beginning === undefined) continue;
    const others = byBeginning.get(beginning);
    if (others) others.push(word);
    else byBeginning.set(beginning, [word]);
  }
  for (const words of byBeginning.values()) words.sort((a, b) => b.length - a.length);
  return (text) => {
    const found: { index: number; word: string }[] = [];
    run.lastIndex = 0;
    for (let match = run.exec(text); match; match = run.exec(text)) {
      const word = byBeginning
        .get(match[0])
        ?.find((one) => text.startsWith(one, match!.index) && !isLetter(text, match!.index + one.length));
      if (word === undefined) continue;
      found.push({ index: match.index, word });
      run.lastIndex = match.index + word.length;
    }
    return found;
  };
}

/** A run of letters and digits: where a word may begin. */
const run = /[\p{L}\p{N}]+/gu;
const letter = /[\p{L}\p{N}]/u;

function isLetter(text: string, index: number): boolean {
  return index < text.length && letter.test(text[index]!);
}
