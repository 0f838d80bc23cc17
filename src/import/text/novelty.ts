import { openingDateline } from '../core/printed/openingDateline.ts';
import type { Marked } from './mark.ts';
import { isParagraph } from './mark.ts';
import { isTitleLike } from './headings.ts';
import { endsAsSentence, namesDay, wordCount } from './sentences.ts';

/** Lines of which a sign in the text says that they are a whole: a story, or a section of one. */
export interface Section {
  from: number;
  to: number;
  /** Its first line of words. */
  opening: number;
  /** Whether that is no paragraph and may be a headline. */
  title: boolean;
  /** Places of its paragraphs. */
  paragraphs: number[];
}

/** The sections that begin at these places; the first begins with the first line. Lines without a paragraph belong to the section before. */
export function sectionsOf(lines: Marked[], starts: number[]): Section[] {
  const sections: Section[] = [];
  const bounds = [...new Set([0, ...starts])].toSorted((a, b) => a - b);
  for (const [at, from] of bounds.entries()) {
    const to = bounds[at + 1] ?? lines.length;
    const places = Array.from({ length: to - from }, (_, index) => from + index);
    const opening = places.find((index) => lines[index]!.kind === 'words') ?? from;
    const title = !isSentence(lines[opening]!) && isTitleLike(lines[opening]!.text);
    const paragraphs = places.filter((index) => isSentence(lines[index]!));
    const last = sections.at(-1);
    if (last && !paragraphs.length) last.to = to;
    else sections.push({ from, to, opening, title, paragraphs });
  }
  return sections.filter(({ paragraphs }) => paragraphs.length);
}

export function isSentence(line: Marked): boolean {
  return (
    isParagraph(line) || (line.kind === 'words' && endsAsSentence(line.text) && wordCount(line.text) > 2)
  );
}

/**
 * How much a section opens as another story than that above it, about -5 to 3: for a dateline or a day in its first paragraph, and a name not yet told or,
 * in scripts without capitals, words not yet used; against a beginning that goes on, a person told in full only above, and words that stand above
 * too. Below a headline, for a long one and against a short one, as cross-heads are.
 */
export function novelty(lines: Marked[], section: Section): number {
  const { from, to, opening, title, paragraphs } = section;
  if (goesOn(lines, section)) return -2;
  const lead = lines[paragraphs[0]!]!.text;
  const above = textAbove(lines, from);
  const whole = textOf(lines.slice(from, to));
  const heading = title ? wordCount(lines[opening]!.text) : 5;
  const own = new Set(namesIn(whole).map(({ last }) => last));
  const persons = personsIn(above);
  const again = namesIn(lead).some(({ full }) => persons.some((person) => person.full === full));
  const goesOnWith = persons.some(({ last }) => !own.has(last) && holds(whole, last));
  const shared = sharedTerms(whole, above);
  const names = /\p{Lu}/u.test(lead) ? namesIn(lead).some(({ last }) => !holds(above, last)) : shared < 0.15;
  return (
    (openingDateline(lead) || namesDay(lead) ? 1 : 0) +
    (names || again ? 1 : 0) -
    (goesOnWith ? 2 : 0) -
    (shared > 0.3 ? 1 : 0) +
    (heading > 6 ? 0.5 : heading < 5 ? -0.5 : 0)
  );
}

/** Whether a section goes on with what stands above: it opens with a quotation, a pronoun, a word that joins, or a surname told in full above. */
export function goesOn(lines: Marked[], { from, opening, title }: Section): boolean {
  const { text } = lines[opening]!;
  if (title) return wordCount(text) < 5;
  if (/^["“„«‘'([–—•·*-]|^\p{Ll}/u.test(text) || joining.test(text)) return true;
  const [first = '', second = ''] = text.split(' ', 2);
  if (!/^\p{Lu}\p{Ll}/u.test(first) || /^\p{Lu}/u.test(second)) return false;
  return personsIn(textAbove(lines, from)).some(({ last }) => last === withoutPossessive(first));
}

/** Whether a section below a short headline names a place or a day in its first paragraph, as leads do, and nobody of whom the text above speaks. */
export function opensAnew(lines: Marked[], { from, to, paragraphs }: Section): boolean {
  const lead = lines[paragraphs[0]!]!.text;
  if (openingDateline(lead) === undefined && !namesDay(lead)) return false;
  const whole = textOf(lines.slice(from, to));
  return !personsIn(textAbove(lines, from)).some(({ last }) => holds(whole, last));
}

/** A question, or a speaker’s label before what is said. */
export function isDialogue({ text }: Marked): boolean {
  return /[?？؟]["”’»]*$/u.test(text) || /^(?:[\p{Lu}][\p{L}.'’-]*\s?){1,4}:\s/u.test(text);
}

/**
 * Paragraphs within a section that read as the lead of another story: they name a day and, near their beginning, someone or something of whom the
 * section speaks only from there on; what follows names none of the persons above, and has few words in common with it.
 */
export function leadsWithin(lines: Marked[], { paragraphs }: Section): number[] {
  if (paragraphs.length > 60) return [];
  const textAt = (places: number[]) => textOf(places.map((place) => lines[place]!));
  return paragraphs.filter((index, at) => {
    const { text } = lines[index]!;
    if (at < 2 || at === paragraphs.length - 1 || !namesDay(text) || startsInMidst(text)) return false;
    const [above, below] = [textAt(paragraphs.slice(0, at)), textAt(paragraphs.slice(at + 1))];
    const names = text.slice(0, 120).match(/(?<!^|\p{L})\p{Lu}\p{Ll}{3,}/gu) ?? [];
    return (
      names.some((name) => !holds(above, name) && holds(below, name)) &&
      !personsIn(above).some(({ last }) => holds(`${text}\n${below}`, last)) &&
      sharedTerms(`${text}\n${below}`, above) < 0.3
    );
  });
}

function startsInMidst(text: string): boolean {
  return /^["“„«‘'(]/.test(text) || joining.test(text) || /^[^,]{1,60}, (?!\p{Lu})/u.test(text);
}

/** What stands above a line, as far back as a reader remembers. */
function textAbove(lines: Marked[], from: number): string {
  return textOf(lines.slice(Math.max(0, from - 60), from));
}

/** Their text, a paragraph a line, without brackets, as in `[Jon] Berg`. */
function textOf(lines: Marked[]): string {
  return lines.map(({ text }) => text.replace(/[[\]]/g, '')).join('\n');
}

/** Which part of a text’s longer words stands in another too; of a script without spaces, of its pairs of characters. */
function sharedTerms(text: string, other: string): number {
  const terms = (some: string): Set<string> =>
    new Set(some.toLowerCase().match(/[\p{L}\p{M}]{5,}|(?:(?=[\p{Script=Han}\p{Script=Hangul}])\p{L}){2}/gu));
  const [own, others] = [terms(text), terms(other)];
  return [...own].filter((term) => others.has(term)).length / Math.max(1, own.size);
}

/** Names of two words or more in capitals, `Jon Berg`, `Hans van der Meer`, by their whole and their last word. */
function namesIn(text: string): { full: string; last: string }[] {
  return [...text.matchAll(capitalWords)].map(([words]) => {
    const full = withoutPossessive(words);
    return { full, last: full.split(' ').at(-1)! };
  });
}

/** Those whom a text names by the last word alone too, and not before it has told the whole: persons. */
function personsIn(text: string): { full: string; last: string }[] {
  return namesIn(text).filter(({ full, last }) => {
    const told = text.indexOf(full) + full.length;
    const first = new RegExp(`(?<!\\p{L})${last}(?!\\p{L})`, 'u').exec(text)?.index ?? told;
    const alone = new RegExp(`(?<!\\p{Lu}[\\p{L}’'.-]* )(?<!\\p{L})${last}(?!\\p{L})`, 'u');
    return first === told - last.length && alone.test(text.slice(told));
  });
}

function holds(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text);
}

function withoutPossessive(words: string): string {
  return words.replace(/[’']s?$/, '');
}

const capitalWords =
  /(?<![\p{L}])\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*(?: (?:(?:al|bin|ben|da|de|del|della|den|der|di|dos|du|el|la|le|van|von|zu|y) ){0,2}\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*)+/gu;

/** Words by which a paragraph goes on with the one above, in the languages of the larger agencies. */
const joining = new RegExp(
  `^(?:${[
    'he|she|they|it|his|her|their|its|this|that|these|those|such|however|but|and|also|meanwhile|still|yet|then|instead|moreover|nevertheless|in addition|for (?:his|her|its|their) part|according to (?:him|her|them)|asked (?:about|whether|if)|the (?:two|three|four|statement|report|article|official|spokes\\p{L}+|minister)',
    'er|sie|es|aber|doch|auch|zudem|außerdem|dagegen|sein|seine|ihr|ihre|dies|diese|dieser|dabei|damit|dort',
    'il|elle|ils|elles|mais|cependant|toutefois|en outre|de son côté|selon (?:lui|elle)|ce|cette|ces|son|sa|ses',
    'él|ella|ellos|pero|sin embargo|además|también|por su parte|según (?:él|ella)|este|esta|estos|su|sus',
    'ele|ela|eles|mas|no entanto|além disso|também|por sua vez|segundo (?:ele|ela)|seu|sua',
    'lui|lei|loro|ma|tuttavia|inoltre|anche|il suo|la sua|hij|zij|ze|het|maar|echter|ook|zijn|haar|deze|dit|daarnaast',
    'он|она|они|это|его|её|ее|их|но|однако|при этом|кроме того|также|по (?:его|её|ее|их) словам|він|вона|вони|це|його|її|їх|але|за (?:його|її) словами',
    // “And” is written together with the next word; these words begin with its letter themselves.
    'لكن|كما|وي|(?!و(?:صل|قع|قّع|افق|جه|ز[يی]|زا|فد|فا|ل[يی]|لا|ال|اشن|[كک][اي]ل|احد|رز|سائ|ثائ|باء))و\\p{L}+|وی|او|اما|همچنین|این|آن',
  ].join('|')})(?![\\p{L}’'-])`,
  'iu',
);
