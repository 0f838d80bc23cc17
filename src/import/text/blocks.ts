import { openingDateline } from '../core/printed/openingDateline.ts';
import { isTitleLike } from './headings.ts';
import type { Marked } from './mark.ts';
import { isParagraph } from './mark.ts';
import { endsAsSentence, wordCount } from './sentences.ts';

/** What the blank lines of a page tell of its stories. */
export interface Blocks {
  /** Places of the lines that begin a story. */
  begins: Set<number>;
  /** Whether these are headlines. */
  headed: boolean;
  /** Places of lines at which another story may begin, and what tells of it, as a clause. */
  perhaps: Map<number, string>;
}

/**
 * Finds the stories of a page on which line breaks part the paragraphs and blank lines the stories. Most of the blocks that hold text must hold
 * several paragraphs, or the blank lines part these. Whether such blocks are stories, and no sections of one, is judged by how they open: see
 * `novelty`. Where they seem to be sections, they may yet be stories.
 */
export function readBlocks(lines: Marked[]): Blocks {
  const none: Blocks = { begins: new Set(), headed: false, perhaps: new Map() };
  const blocks = blocksOf(lines).filter(({ paragraphs }) => paragraphs.length > 0);
  const several = blocks.filter(({ paragraphs }) => paragraphs.length > 1);
  if (several.length < 2 || several.length * 2 < blocks.length || isArticle(lines, blocks[0]!)) return none;
  const headed = blocks.filter(({ title }) => title).length * 2 > blocks.length;
  const later = blocks.slice(1).filter(({ opening }) => !isDialogue(lines[opening]!));
  const openings = later.filter((block) => block.title === headed && !goesOn(lines, block));
  const score = later.reduce((sum, block) => sum + novelty(lines, block), 0);
  const areStories = score >= later.length * enough && later.length * 2 >= blocks.length;
  const article = !headed && hasHeadline(lines, blocks[0]!);
  if (article && !areStories) return none;
  if (article || !areStories) {
    const doubtful = later.filter(
      (block) => openings.includes(block) || (block.title && opensAnew(lines, block)),
    );
    return { ...none, perhaps: new Map(doubtful.map(({ opening }) => [opening, apart])) };
  }
  const others = later.filter((block) => !openings.includes(block));
  const within = headed ? [] : blocks.flatMap((block) => leadsWithin(lines, block));
  return {
    begins: new Set(openings.map(({ opening }) => opening)),
    headed,
    perhaps: new Map([
      ...others.map(({ opening }): [number, string] => [opening, apart]),
      ...within.map((index): [number, string] => [index, likeLeads]),
    ]),
  };
}

const apart = 'a blank line stands before it';
const likeLeads = 'it names a day, and someone or something of whom the text above does not speak';

/** Tried on pages made of news of three sets, and on single stories cut into sections: some four in five of either are told apart. */
const enough = 0.25;

/** Lines with no blank one between. */
interface Block {
  from: number;
  to: number;
  /** Its first line of words. */
  opening: number;
  /** Whether that is no paragraph and may be a headline. */
  title: boolean;
  /** Places of its paragraphs. */
  paragraphs: number[];
}

function blocksOf(lines: Marked[]): Block[] {
  const starts = lines.flatMap(({ gap }, index) => (index === 0 || gap > 0 ? [index] : []));
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? lines.length;
    const places = Array.from({ length: to - from }, (_, index) => from + index);
    const opening = places.find((index) => lines[index]!.kind === 'words') ?? from;
    return {
      from,
      to,
      opening,
      title: !isSentence(lines[opening]!) && isTitleLike(lines[opening]!.text),
      paragraphs: places.filter((index) => isSentence(lines[index]!)),
    };
  });
}

function isSentence(line: Marked): boolean {
  return (
    isParagraph(line) || (line.kind === 'words' && endsAsSentence(line.text) && wordCount(line.text) > 2)
  );
}

/** Whether a line above the first text may be a headline, which then is over all that follows. */
function hasHeadline(lines: Marked[], first: Block): boolean {
  return lines.slice(0, first.paragraphs[0]).some(({ kind, text }) => kind === 'words' && isTitleLike(text));
}

/** A headline with its byline or date between it and the first text, and none further down, is over all that follows. */
function isArticle(lines: Marked[], first: Block): boolean {
  const [lead] = first.paragraphs;
  const title = lines.findIndex(({ kind }) => kind === 'words');
  const tellsWho = ({ kind }: Marked): boolean => kind === 'byline' || kind === 'date';
  return lines.slice(title, lead).some(tellsWho) && !lines.slice(lead).some(tellsWho);
}

/** Whether a block goes on with what stands above: it opens with a quotation, a pronoun, a word that joins, or a surname told in full above. */
function goesOn(lines: Marked[], { from, opening, title }: Block): boolean {
  const { text } = lines[opening]!;
  if (title) return wordCount(text) < 5;
  if (/^["“„«‘'([–—•·*-]|^\p{Ll}/u.test(text) || joining.test(text)) return true;
  const [first, second] = text.split(' ', 2);
  if (!/^\p{Lu}\p{Ll}/u.test(first!) || /^\p{Lu}/u.test(second ?? '')) return false;
  const name = withoutPossessive(first!);
  return personsIn(textOf(lines.slice(0, from))).some(({ last }) => last === name);
}

/** Whether the first paragraph below a short headline names a place or a day, as leads do, and nobody of whom the text above speaks. */
function opensAnew(lines: Marked[], { from, to, paragraphs }: Block): boolean {
  const lead = lines[paragraphs[0]!]!.text;
  if (openingDateline(lead) === undefined && !namesDay(lead)) return false;
  const whole = textOf(lines.slice(from, to));
  return !personsIn(textOf(lines.slice(0, from))).some(({ last }) => holds(whole, last));
}

/** Their text, a paragraph a line, without brackets, as in `[Jon] Berg`. */
function textOf(lines: Marked[]): string {
  return lines.map(({ text }) => text.replace(/[[\]]/g, '')).join('\n');
}

/** A question, or a speaker’s label before what is said. */
function isDialogue({ text }: Marked): boolean {
  return /[?？؟]["”’»]*$/u.test(text) || /^(?:[\p{Lu}][\p{L}.'’-]*\s?){1,4}:\s/u.test(text);
}

/**
 * How much a block opens as another story than that above it: for a dateline or a day in its first paragraph, and a name not yet told or, in scripts
 * without capitals, words not yet used; against a beginning that goes on, a person told in full only above, and words that stand above too. Below
 * a headline, for a long one and against a short one, as cross-heads are.
 */
function novelty(lines: Marked[], block: Block): number {
  const { from, to, opening, title, paragraphs } = block;
  if (goesOn(lines, block)) return -2;
  const lead = lines[paragraphs[0]!]!.text;
  const above = textOf(lines.slice(0, from));
  const whole = textOf(lines.slice(from, to));
  const heading = title ? wordCount(lines[opening]!.text) : 5;
  const own = new Set(namesIn(whole).map(({ last }) => last));
  const persons = personsIn(above);
  const again = namesIn(lead).some(({ full }) => persons.some((person) => person.full === full));
  const goesOnWith = persons.some(({ last }) => !own.has(last) && holds(whole, last));
  const shared = sharedTerms(whole, above);
  const names = hasCapitals.test(lead)
    ? namesIn(lead).some(({ last }) => !holds(above, last))
    : shared < 0.15;
  return (
    (openingDateline(lead) || namesDay(lead) ? 1 : 0) +
    (names || again ? 1 : 0) -
    (goesOnWith ? 2 : 0) -
    (shared > 0.3 ? 1 : 0) +
    (heading > 6 ? 0.5 : heading < 5 ? -0.5 : 0)
  );
}

/** Which part of a text’s longer words stands in another too; of a script without spaces, of its pairs of characters. */
function sharedTerms(text: string, other: string): number {
  const terms = (some: string): Set<string> =>
    new Set(some.toLowerCase().match(/[\p{L}\p{M}]{5,}|(?:(?=[\p{Script=Han}\p{Script=Hangul}])\p{L}){2}/gu));
  const [own, others] = [terms(text), terms(other)];
  return [...own].filter((term) => others.has(term)).length / Math.max(1, own.size);
}

const hasCapitals = /\p{Lu}/u;

/**
 * Paragraphs within a block that read as the lead of another story: they name a day and, near their beginning, someone or something of whom the block
 * speaks only from there on; what follows names none of the persons above, and has few words in common with it.
 */
function leadsWithin(lines: Marked[], { paragraphs }: Block): number[] {
  return paragraphs.filter((index, at) => {
    const { text } = lines[index]!;
    if (at < 2 || at === paragraphs.length - 1 || !namesDay(text) || startsInMidst(text)) return false;
    const above = textOf(paragraphs.slice(0, at).map((place) => lines[place]!));
    const below = textOf(paragraphs.slice(at + 1).map((place) => lines[place]!));
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
    return first === told - last.length && alone(last).test(text.slice(told));
  });
}

/** A word with no other in capitals right before it. */
function alone(word: string): RegExp {
  return new RegExp(`(?<!\\p{Lu}[\\p{L}’'.-]* )(?<!\\p{L})${word}(?!\\p{L})`, 'u');
}

function holds(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text);
}

function withoutPossessive(words: string): string {
  return words.replace(/[’']s?$/, '');
}

const capitalWords =
  /(?<![\p{L}])\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*(?: (?:(?:al|bin|ben|da|de|del|della|den|der|di|dos|du|el|la|le|van|von|zu|y) ){0,2}\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*)+/gu;

/** Words of Arabic, Persian and Urdu with which leads begin and of which the و is a letter of the word, and no “and” joined to it. */
const ofWaw = `(?:${[
  'وصل|وقع|وقّع|وافق|وجه|وجّه|وضع|وعد|ودع|ودّع|وزع|وزّع|ورد|وسع|وسّع|وصف|وفر|وفّر|وقف|ولد|واصل|واجه|وثق|وثّق',
  'وز[يی]ر|وزراء|وزار|وفد|وفا|ول[يی]|وال[يی]|والد|وكيل|وكال|وکیل|وکال|وحد|وحدا|وسائل|وسط|وساط|وثائق|وثيق|وباء|وقود|ورش',
  'واشنطن|واشنگتن|واشنگٹن|وارسو|ورزش(?:گاه)?|ولا[يی]|ون[زس]و[يی]لا|و[يی]تنام|و[يی]لز|و[يی]ن',
].join('|')})(?:ة|ت|ات|ا|ان|ين|ی|ه)?(?!\\p{L})`;

/** Words by which a paragraph goes on with the one above, in the languages of the larger agencies. */
const joining = new RegExp(
  `^(?:${[
    'he|she|they|it|his|her|their|its|this|that|these|those|such|however|but|and|also|meanwhile|still|yet|then|instead|moreover|nevertheless|in addition|for (?:his|her|its|their) part|according to (?:him|her|them)|asked (?:about|whether|if)|the (?:two|three|four|statement|report|article|official|spokes\\p{L}+|minister)',
    'er|sie|es|aber|doch|auch|zudem|außerdem|dagegen|sein|seine|ihr|ihre|dies|diese|dieser|dabei|damit|dort',
    'il|elle|ils|elles|mais|cependant|toutefois|en outre|de son côté|selon (?:lui|elle)|ce|cette|ces|son|sa|ses',
    'él|ella|ellos|pero|sin embargo|además|también|por su parte|según (?:él|ella)|este|esta|estos|su|sus',
    'ele|ela|eles|mas|no entanto|além disso|também|por sua vez|segundo (?:ele|ela)|seu|sua',
    'lui|lei|loro|ma|tuttavia|inoltre|anche|il suo|la sua',
    'hij|zij|ze|het|maar|echter|ook|zijn|haar|deze|dit|daarnaast',
    'он|она|они|это|его|её|ее|их|но|однако|при этом|кроме того|также|по (?:его|её|ее|их) словам',
    'він|вона|вони|це|його|її|їх|але|однак|також|крім того|за (?:його|її) словами',
    `لكن|كما|وي|(?!${ofWaw})و\\p{L}+|وی|او|اما|همچنین|این|آن`,
  ].join('|')})(?![\\p{L}’'-])`,
  'iu',
);

/** A weekday, or a day of a month: `on Thursday`, `am Donnerstag`, `17 avril`, `17日`. */
function namesDay(text: string): boolean {
  dayNames ??= new RegExp(`(?<!\\p{L})(?:${namesOfDays().join('|')})(?!\\p{L})|\\d{1,2}[日일]`, 'iu');
  return dayNames.test(text.slice(0, 300).replace(/["“„«][^"”“»]*["”“»]/g, ' '));
}

let dayNames: RegExp | undefined;

/** Weekdays, and months before or behind a number, in the languages of the larger agencies. */
function namesOfDays(): string[] {
  return languages.flatMap((language) => {
    const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    const day = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    const months = Array.from({ length: 12 }, (_, month) => {
      const parts = day.formatToParts(Date.UTC(2001, month, 15));
      return parts.find(({ type }) => type === 'month')!.value;
    }).filter((name) => /^\p{L}/u.test(name));
    return [
      // 1 January 2001 was a Monday.
      ...Array.from({ length: 7 }, (_, index) =>
        weekday.format(Date.UTC(2001, 0, 1 + index)).replace(/-feira$/, ''),
      ),
      ...months.flatMap((name) => [`\\d{1,2}\\.? (?:de )?${name}`, `${name} \\d{1,2}(?!\\d)`]),
    ];
  });
}

const languages =
  'en de fr es pt it nl sv nb da fi pl cs ro hu tr id ru uk bg el he ar fa ur hi bn ja ko zh'.split(' ');
