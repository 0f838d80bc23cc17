import { openingDateline } from '../core/printed/openingDateline.ts';
import { isWeekday, monthNumber } from '../core/printed/months.ts';
import type { Classified } from './classify.ts';
import { isParagraph } from './classify.ts';
import { endsAsSentence, isTitleLike, namesDay, wordCount } from '../core/printed/sentences.ts';

/** Lines of which a sign in the text says that they are a whole: a story, or a section of one. */
export interface Section {
  from: number;
  /** Its first line of words. */
  opening: number;
  /** Whether that is no paragraph and may be a headline. */
  title: boolean;
  /** Its first paragraph, all its words, and what stands above it, as far back as a reader remembers: a paragraph a line. */
  lead: string;
  text: string;
  above: string;
  /** Places of its paragraphs. */
  paragraphs: number[];
}

/** The sections that begin at these places, and the one before them. What has no paragraph is none. */
export function sectionsOf(lines: Classified[], starts: number[]): Section[] {
  const bounds = [...new Set([0, ...starts]), lines.length].toSorted((a, b) => a - b);
  const sections = bounds.slice(0, -1).map((from, at): Section => {
    const own = lines.slice(from, bounds[at + 1]);
    const first = own.findIndex(({ kind }) => kind === 'words');
    const opening = from + Math.max(0, first);
    const title = !isSentence(lines[opening]!) && isTitleLike(lines[opening]!.text);
    const paragraphs = own.flatMap((line, index) => (isSentence(line) ? [from + index] : []));
    const above = textOf(lines.slice(Math.max(0, from - 60), from));
    const lead = lines[paragraphs[0] ?? from]!.text;
    return { from, opening, title, paragraphs, lead, text: textOf(own), above };
  });
  return sections.filter(({ paragraphs }) => paragraphs.length);
}

export function isSentence(line: Classified): boolean {
  const { kind, text, marked } = line;
  return isParagraph(line) || (kind === 'words' && !marked && endsAsSentence(text) && wordCount(text) > 2);
}

/**
 * How much a section opens as another story than that above it, about -5 to 3: for a dateline or a day in its first paragraph, and a name not yet told or,
 * in scripts without capitals, words not yet used; against a beginning that goes on, a person told in full only above, and words that stand above
 * too. Below a headline, for a long one and against a short one, as cross-heads are.
 */
export function novelty(lines: Classified[], section: Section): number {
  const { opening, title, lead, text, above } = section;
  if (goesOn(lines, section)) return -2;
  const heading = title ? wordCount(lines[opening]!.text) : 5;
  const shared = sharedTerms(text, above);
  const own = new Set(namesIn(text).map(lastWord));
  const isOfOneAbove = personsIn(above).some(
    (person) => !own.has(lastWord(person)) && holds(text, lastWord(person)),
  );
  const isNew = /\p{Lu}/u.test(lead)
    ? namesIn(lead).some((name) => !holds(above, lastWord(name)))
    : shared < 0.15;
  return (
    (openingDateline(lead) || namesDay(lead) ? 1 : 0) +
    (isNew ? 1 : 0) -
    (isOfOneAbove ? 2 : 0) -
    (shared > 0.3 ? 1 : 0) +
    (heading > 6 ? 0.5 : heading < 5 ? -0.5 : 0)
  );
}

/**
 * Whether a section goes on with what stands above: it opens with a quotation, a pronoun, a word that joins, a surname told in full above, or a short
 * heading. A heading of a few words is one over a lead where more blank lines part it from the text above than from the lead.
 */
export function goesOn(lines: Classified[], section: Section): boolean {
  const { opening, title, above } = section;
  const { text } = lines[opening]!;
  if (title) return wordCount(text) < 5 && !(opensAnew(section) && isNearerBelow(lines, opening));
  if (startsInMidst(text)) return true;
  const [, surname] = /^(\p{Lu}\p{Ll}[\p{L}-]*)(?:['’]s?)?(?: \P{Lu}|$)/u.exec(text) ?? [];
  return surname !== undefined && namesIn(above).some((name) => lastWord(name) === surname);
}

/** Whether more blank lines stand before a line than before the next. */
export function isNearerBelow(lines: Classified[], at: number): boolean {
  return lines[at]!.gap > (lines[at + 1]?.gap ?? Infinity);
}

/** Whether a section below a short headline names a place or a day in its first paragraph, as leads do, and nobody of whom the text above speaks. */
export function opensAnew({ lead, text, above }: Section): boolean {
  const isLead = openingDateline(lead) !== undefined || namesDay(lead);
  return isLead && !namesPersonOf(above, text);
}

/**
 * Paragraphs within a section that read as the lead of another story: they name a day and, near their beginning, someone or something of whom the
 * section speaks only from there on; what follows names none of the persons above, and has few words in common with it.
 */
export function leadsWithin(lines: Classified[], { paragraphs }: Section): number[] {
  if (paragraphs.length > 60) return [];
  const textAt = (from: number, to?: number) =>
    textOf(paragraphs.slice(from, to).map((place) => lines[place]!));
  return paragraphs.filter((index, at) => {
    const { text } = lines[index]!;
    if (at < 2 || at === paragraphs.length - 1 || !readsAsLead(text)) return false;
    const [above, below, rest] = [textAt(0, at), textAt(at + 1), textAt(at)];
    const names = text.slice(0, 120).match(/(?<!^|\p{L})\p{Lu}\p{Ll}{3,}/gu) ?? [];
    const isNew = names.some((name) => !holds(above, name) && holds(below, name));
    return isNew && !namesPersonOf(above, rest) && sharedTerms(rest, above) < 0.3;
  });
}

/**
 * Paragraphs from which on a section speaks of others: four of them share no name with the last eight above, and hardly a word. Below a headline,
 * which is over all, they must read as a lead too. Tried on modern news without headlines: of 57 texts of three stories laid end to end it finds
 * 25, and of 173 single stories it doubts three more than other signs do.
 */
export function turnsWithin(lines: Classified[], { paragraphs }: Section, isHeaded: boolean): number[] {
  const textAt = (from: number, to: number) => textOf(paragraphs.slice(from, to).map((at) => lines[at]!));
  const names = paragraphs.length < 4 ? [] : paragraphs.map((at) => capitalsIn(textOf([lines[at]!])));
  let last = 0;
  return paragraphs.flatMap((index, at) => {
    if (at < last + 2 || at > paragraphs.length - 2) return [];
    const { text } = lines[index]!;
    if (startsInMidst(text) || /[?？؟]$/u.test(lines[index - 1]!.text)) return [];
    const [above, below] = [textAt(Math.max(last, at - 8), at), textAt(at, at + 4)];
    const [known, named] = [names.slice(Math.max(last, at - 8), at).flat(), names.slice(at, at + 4).flat()];
    if (known.length < 3 || named.length < 3 || wordCount(below) < 40) return [];
    const isOther =
      !known.some((name) => below.includes(name)) && !named.some((name) => above.includes(name));
    const lead = paragraphs.slice(at, at + 4).find((place) => readsAsLead(lines[place]!.text));
    if (
      !isOther ||
      (isHeaded && lead !== index) ||
      sharedTerms(below, above) >= (lead === undefined ? 0.06 : 0.1)
    )
      return [];
    last = at;
    return [lead ?? index];
  });
}

/** Paragraphs with hardly a word in common with what stands above, if there are many: they read as leads, or most are as long as a story in brief. */
export function newSubjects(lines: Classified[], { paragraphs }: Section): number[] {
  const above = new Set<string>();
  const long = paragraphs.filter((index) => wordCount(lines[index]!.text) >= 60).length;
  const areWhole = long * 2 > paragraphs.length;
  const enough = areWhole ? (paragraphs.length - 1) / 2 : Math.max(2, paragraphs.length / 3);
  const found = paragraphs.filter((index) => {
    const own = [...termsOf(lines[index]!.text)];
    const isNew = above.size > 0 && own.filter((term) => above.has(term)).length <= own.length * 0.12;
    for (const term of own) above.add(term);
    return isNew && (areWhole || readsAsLead(lines[index]!.text));
  });
  return found.length >= enough ? found : [];
}

function readsAsLead(text: string): boolean {
  const [, before = ''] = /^([^,]{1,60}), (?!\p{Lu})/u.exec(text) ?? [];
  return namesDay(text) && !startsInMidst(text) && (!before || namesDay(before));
}

function startsInMidst(text: string): boolean {
  return /^["“„«‘'([–—•·*-]|^\p{Ll}/u.test(text) || joining.test(text);
}

/** Their text, a paragraph a line, without brackets, as in `[Jon] Berg`. */
function textOf(lines: Classified[]): string {
  return lines.map(({ text }) => text.replace(/[[\]]/g, '')).join('\n');
}

/** Which part of a text’s terms stands in another too. */
export function sharedTerms(text: string, other: string): number {
  const [own, others] = [termsOf(text), termsOf(other)];
  return [...own].filter((term) => others.has(term)).length / Math.max(1, own.size);
}

/** The longer words of a text but for the days of the week; of a script without spaces, its pairs of characters. */
function termsOf(text: string): Set<string> {
  const shape = /[\p{L}\p{M}]{5,}|(?:(?=[\p{Script=Han}\p{Script=Hangul}])\p{L}){2}/gu;
  return new Set(
    text
      .toLowerCase()
      .match(shape)
      ?.filter((term) => !isWeekday(term)),
  );
}

/** Words in capitals behind another word, but for days and months. */
function capitalsIn(text: string): string[] {
  const words = text.match(/(?<=[\p{L}\p{N},;’'] )\p{Lu}[\p{L}’'-]+/gu) ?? [];
  return words.filter((word) => !isWeekday(word) && monthNumber(word) === undefined);
}

/** Names of two words or more in capitals, `Jon Berg`, `Hans van der Meer`. */
function namesIn(text: string): string[] {
  return (text.match(capitalWords) ?? []).map((words) => words.replace(/[’']s?$/, ''));
}

/** Those whom a text names by the last word alone too, and not before it has told the whole: persons. */
function personsIn(text: string): string[] {
  return namesIn(text).filter((full) => {
    const last = lastWord(full);
    const [told, first] = [text.indexOf(full) + full.length, text.search(wholeWord(last))];
    const alone = new RegExp(`(?<!\\p{Lu}[\\p{L}’'.-]* )${wholeWord(last).source}`, 'u');
    return first === told - last.length && alone.test(text.slice(told));
  });
}

/** Whether a text names one of the persons of whom the text above speaks. */
function namesPersonOf(above: string, text: string): boolean {
  return personsIn(above).some((person) => holds(text, lastWord(person)));
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function holds(text: string, word: string): boolean {
  return wholeWord(word).test(text);
}

function wholeWord(word: string): RegExp {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u');
}

const capitalWords =
  /(?<![\p{L}])\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*(?: (?:(?:al|bin|ben|da|de|del|della|den|der|di|dos|du|el|la|le|van|von|zu|y) ){0,2}\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*)+/gu;

/** Words by which a paragraph goes on with the one above, in the languages of the larger agencies. */
const joiningWords = [
  // English and German
  'he|she|they|it|his|her|their|its|this|that|these|those|such|however|but|and|also|meanwhile|still|yet|then|instead|moreover|nevertheless|in addition|for (?:his|her|its|their) part|according to (?:him|her|them)|asked (?:about|whether|if)|the (?:two|three|four|statement|report|article|official|spokes\\p{L}+|minister)|er|sie|es|aber|doch|auch|zudem|außerdem|dagegen|sein|seine|ihr|ihre|dies|diese|dieser|dabei|damit|dort',
  // French, Spanish, Portuguese, Italian and Dutch
  'il|elle|ils|elles|mais|cependant|toutefois|en outre|de son côté|selon (?:lui|elle)|ce|cette|ces|son|sa|ses|él|ella|ellos|pero|sin embargo|además|también|por su parte|según (?:él|ella)|este|esta|estos|su|sus|ele|ela|eles|mas|no entanto|além disso|também|por sua vez|segundo (?:ele|ela)|seu|sua|lui|lei|loro|ma|tuttavia|inoltre|anche|il suo|la sua|hij|zij|ze|het|maar|echter|ook|zijn|haar|deze|dit|daarnaast',
  // Russian and Ukrainian; Arabic and Persian, where “and” is written together with the next word, and these words begin with its letter themselves
  'он|она|они|это|его|её|ее|их|но|однако|при этом|кроме того|также|по (?:его|её|ее|их) словам|він|вона|вони|це|його|її|їх|але|за (?:його|її) словами|لكن|كما|وي|(?!و(?:صل|قع|قّع|افق|جه|ز[يی]|زا|فد|فا|ل[يی]|لا|ال|اشن|[كک][اي]ل|احد|رز|سائ|ثائ|باء))و\\p{L}+|وی|او|اما|همچنین|این|آن',
];
const joining = new RegExp(`^(?:${joiningWords.join('|')})(?![\\p{L}’'-])`, 'iu');
