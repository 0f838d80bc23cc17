import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { writeFrontMatter } from '../../parse/frontMatter.ts';
import { writeMarkdown } from '../../parse/markdown.ts';
import { parseStory } from '../../parse/records.ts';
import { slug } from '../../parse/slug.ts';
import { quoted } from '../../parse/contentError.ts';
import { visible } from '../../parse/sourceText.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { dayAfter, isAhead, isBefore, precision, span } from '../../parse/storyDate.ts';
import type { Refusal } from './refusals.ts';
import { refusal } from './refusals.ts';
import type { Given } from './given.ts';
import type { Doubt, Draft, LeftOut, Place, Proposal, Refused } from './delivery.ts';
import { doubt } from './doubts.ts';
import { paragraph } from './notation/html.ts';
import { oneLine, bare } from './notation/oneLine.ts';
import { monthDay, readStamp, twoReadings } from './printed/date.ts';
import { placeOf } from './delivery.ts';
import { photosOf } from './photos.ts';
import { embargoIn } from './standing.ts';

/** What the command says beside the files. */
export interface Order {
  /** The outlet, for stories that do not name theirs. */
  source?: string;
  /** The day, for stories whose own can be neither found nor worked out. */
  date?: StoryDate;
  /** The moment of the import: `import.at`. */
  at: StoryDate;
  /** What is known of the stories of an input from outside it, by its name (`import.from`). */
  given?: (from: string) => Given | undefined;
  /** The day under which the archive holds a story that came with this headline and text: in the input of this name before the command’s own day. */
  dayHeld?: (story: Undated, day: StoryDate | undefined) => StoryDate | undefined;
}

/** What is known of a story whose day is not. */
export type Undated = Record<'from' | 'title' | 'source' | 'body', string>;

/** A story ready to be filed. */
export interface InputStory extends Place {
  /** Where it belongs, below `stories/`, without `.md`. Another story may be there already. */
  id: string;
  /** The fields of its front matter in the order of a record, without `import`. */
  fields: Fields;
  /** Its text as Markdown. */
  body: string;
  /** `import` but for its versions. */
  import: { from: string; format: string; at: StoryDate; id?: string; inferred: string[] };
  doubts: Doubt[];
  proposals: Proposal[];
  leftOut: LeftOut[];
}

export interface Fields {
  title: string;
  date: StoryDate;
  source: string;
  [field: string]: unknown;
}

/** Makes a story of a draft, or says why it is none. */
export function toStory(draft: Draft, from: string, format: string, order: Order): InputStory | Refused {
  const notes: Notes = { inferred: [...draft.inferred], doubts: [...draft.doubts], leftOut: [] };
  const summary = oneLine(draft.summary ?? '');
  const body = draft.body.length || !visible.test(summary) ? draft.body : [paragraph(summary)];
  if (body !== draft.body) notes.inferred.push('text from the summary, for there is no other');
  const lead = body.find(({ type }) => type === 'paragraph') ?? body[0];
  const printed = oneLine(draft.title ?? '');
  const isCutOff = isCut(printed, lead);
  const title = isCutOff || noTitle.test(printed) ? titleFrom(lead, notes) : printed;
  const why = isCutOff ? 'is the beginning of the lead, cut off' : 'says that there is no headline';
  if (printed && printed !== title) notes.leftOut.push({ line: draft.line, text: printed, why });
  const markdown = writeMarkdown(body);
  const source = oneLine(draft.source ?? order.source ?? '');
  const undated = { from, title, source, body: markdown };
  const given = draft.date ?? order.dayHeld?.(undated, order.date) ?? order.date;
  if (draft.date === undefined && given === order.date) notes.inferred.push('date from the command');
  if (!body.length && draft.status !== 'canceled') return refused(draft, refusal('no-text', {}));
  if (!title) return refused(draft, refusal('no-headline'));
  if (given === undefined) {
    const why = draft.undated ?? 'nothing in it says its day';
    return refused(draft, refusal('undated-story', { why, perhaps: draft.perhaps }));
  }
  const date = withPrintedDay(given, draft.undated);
  if (draft.undated !== undefined && contradicts(draft.undated, date))
    notes.doubts.push(
      doubt(draft, 'contradiction', { what: `its date was given as ${date}, and ${draft.undated}` }),
    );
  doubtEnd(draft, body, notes);
  const [lost, another] = new Set(markdown.match(withoutLetter));
  if (lost !== undefined && another !== undefined) {
    const what = `${quoted(lost)} and ${quoted(another)} have a question mark where a letter or an apostrophe was`;
    notes.doubts.push(doubt(draft, 'guessed-encoding', { what }));
  }
  const status = draft.status ?? statusAt(draft, date, order, notes);
  const fields: Fields = {
    title,
    date,
    updated: updatedOf(draft, date, order, notes),
    source: sourceOf(source, draft, notes),
    agencies: distinct(draft.agencies),
    byline: distinct(draft.byline),
    dateline: oneLine(draft.dateline ?? ''),
    summary: lead && bare(summary) === bare(toString(lead)) ? '' : summary,
    topics: distinct(draft.topics),
    photos: photosOf(draft.photos, notes),
    corrections: draft.corrections,
    note: oneLine(draft.note ?? ''),
    url: draft.url,
    archivedAt: draft.archivedAt,
    lang: draft.lang ?? languageOf(body, notes),
    status,
    rights: oneLine(draft.rights ?? ''),
  };
  const { inferred, ...found } = notes;
  const story: InputStory = {
    ...placeOf(draft),
    id: idFor(title, date),
    fields,
    body: markdown,
    import: { from, format, at: order.at, ...(draft.id && { id: oneLine(draft.id) }), inferred },
    ...found,
    proposals: draft.proposals,
  };
  const fault = check(story, body);
  return fault ? refused(draft, fault) : story;
}

/** What is noted of a story while it is made. */
type Notes = Pick<InputStory, 'doubts' | 'leftOut'> & { inferred: string[] };

function refused(draft: Draft, why: Refusal): Refused {
  const title = oneLine(draft.title ?? '');
  return { ...placeOf(draft), ...(title && { title }), ...why, text: textsOf(draft).join('\n\n') };
}

/** The file of a story, whole. */
export function storyFile({ fields, body }: { fields: Record<string, unknown>; body: string }): string {
  return `${writeFrontMatter(fields)}\n${body}`;
}

/** Every text that is in a draft. */
export function textsOf({ title = '', dateline = '', body, ...draft }: Draft): string[] {
  return [title, dateline, ...body.map(wordsIn), ...stringsIn(draft)].filter((text) => text !== '');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(value ?? {}).flatMap(([name, one]) => (aboutItself.test(name) ? [] : stringsIn(one)));
}

/** What a draft says about itself. */
const aboutItself = /^(?:path|undated|perhaps|embargo|inferred|doubts|proposals)$/;

/** The text of a block; a line break or an item of a list parts its words. */
export function wordsIn(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('children' in node)
    return node.children.map(wordsIn).join(/^(?:list|listItem|blockquote)$/.test(node.type) ? ' ' : '');
  return 'value' in node ? node.value : '';
}

/**
 * Whether a clause that says why a day is not known tells of other days than this one: figures that may be read in two ways, a day without its year, which
 * may lie three days before (a weekend, the turn of a month), or another year. A file photo may be of any year before.
 */
function contradicts(undated: string, date: StoryDate): boolean {
  const [first, last] = span(date);
  const isIn = (day: string) => day >= first && day <= last;
  const year = Number(first.slice(0, 4));
  for (const [, printed = ''] of undated.matchAll(/“([^”]+)”/g)) {
    const { readings } = twoReadings(printed) ?? {};
    if (readings) return !readings.some(isIn);
    const stamp = readStamp(printed);
    if (stamp) return !isIn(stamp.date.slice(0, 10));
    const day = monthDay(printed);
    const days = day === undefined ? [] : [`${year - 1}-${day}`, `${year}-${day}`];
    if (days.length) return !days.some((one) => one <= last && dayAfter(one, 3) >= first);
  }
  if (/“(?!0000|1970)[^”]*[1-9][^”]*” is no date/.test(undated)) return true;
  const years = undated.replace(/a file photo of [^,]*/, '').match(/(?<!\d)(?:1[89]|20)\d{2}(?!\d)/g) ?? [];
  return years.length > 0 && !years.some((one) => Number(one) === year);
}

/** A year or month that was given, with the day that the dateline has in it: `1987` and `March 2`. */
function withPrintedDay(given: StoryDate, undated = ''): StoryDate {
  const day = monthDay(/“([^”]+)”, without a year/.exec(undated)?.[1] ?? '');
  const whole = `${given.slice(0, 4)}-${day}`;
  return day !== undefined && /^\d{4}(?:-\d\d)?$/.test(given) && whole.startsWith(given) ? whole : given;
}

/** Doubts a text that says at its end that it goes on: `[+2302 chars]`, `[…]`, `(more)`. */
function doubtEnd(draft: Draft, body: RootContent[], { doubts }: Notes): void {
  const last = body.at(-1);
  const [end] =
    /(?:\[\+?\d+ (?:more )?char(?:acter)?s\]|\[(?:…|\.{3})\]|\(more\)|(?:continue|keep) reading\W*)$/i.exec(
      last ? toString(last).trimEnd().slice(-40) : '',
    ) ?? [];
  if (end === undefined || doubts.some(({ id }) => id === 'teaser-only' || id === 'incomplete-body')) return;
  doubts.push(doubt(draft, 'incomplete-body', { what: `its text ends in “${end}”` }));
}

/**
 * Withheld is what is under embargo still at the import. A date to come without a word of an embargo is likelier a slip (old stories are what is imported),
 * and a story that is hidden for it would hardly be missed: it goes in with a doubt.
 */
function statusAt(draft: Draft, date: StoryDate, { at }: Order, { doubts }: Notes): Draft['status'] {
  const texts = draft.body.map((block) => oneLine(toString(block)));
  const { title, summary, note, rights } = draft;
  const said = [title, summary, note, rights, ...texts.slice(0, 4), ...texts.slice(-2)];
  const { until, words } = draft.embargo ?? embargoIn(said.filter((text) => text !== undefined)) ?? {};
  if (until !== undefined && isAhead(until, at)) {
    doubts.push(doubt(draft, 'withheld-story', { why: `it is under embargo until ${until}` }));
    return 'withheld';
  }
  const what = until === undefined ? `it says ${quoted(words ?? '')}` : `it was under embargo until ${until}`;
  if (words !== undefined && !(until !== undefined && !isBefore(date, until)))
    doubts.push(doubt(draft, 'status-of-item', { what }));
  const why = 'is after the import, and nothing tells of an embargo';
  const isGuess = doubts.some(({ id }) => id === 'guessed-date');
  if (isAhead(date, at) && !isGuess) doubts.push(doubt(draft, 'guessed-date', { date, why }));
  return undefined;
}

/** When it was changed, if that was after its date and before it was imported. */
function updatedOf(draft: Draft, date: StoryDate, { at }: Order, notes: Notes): StoryDate | undefined {
  const { line, updated } = draft;
  if (updated === undefined || isSame(updated, date)) return undefined;
  const isEarly = isBefore(updated, date);
  if (!isEarly && !isSame(updated, at) && !isBefore(at, updated)) return updated;
  const why = isEarly ? 'is before the date of the story' : 'is the time of the import or later';
  notes.leftOut.push({ line, text: updated, why, certain: true });
  const what = `it was updated on ${updated}, before its own date, ${date}`;
  if (isEarly) notes.doubts.push(doubt(draft, 'contradiction', { what }));
  return undefined;
}

/** Whether two dates are one, be it in two offsets. */
function isSame(one: StoryDate, other: StoryDate): boolean {
  const both = precision(one) === 'instant' && precision(other) === 'instant';
  return one === other || (both && Date.parse(one) === Date.parse(other));
}

const account = /^\S*_\S*$|^(?:admin|editor|redaktor|root|user|webmaster)\d*$/i;

function sourceOf(source: string, draft: Draft, { inferred, doubts }: Notes): string {
  const why = 'for it reads as the name of an account';
  if (account.test(source)) doubts.push(doubt(draft, 'guessed-source', { source, why }));
  if (source && source !== 'Unknown') return source;
  inferred.push('source: none is named');
  doubts.push(doubt(draft, 'unknown-source'));
  return 'Unknown';
}

/** The first sentence of the lead; its first words, where that is long. */
function titleFrom(lead: RootContent | undefined, { inferred }: Notes): string {
  const text = lead ? oneLine(toString(lead)) : '';
  if (!visible.test(text)) return '';
  inferred.push('title from the lead');
  const sentence = /^.{20,}?[.!?…]["”’]?(?=\s+["“‘]?[\p{Lu}\p{N}]|$)/u.exec(text)?.[0] ?? text;
  if (sentence.length <= longestTitle) return sentence.replace(/(?<![.\p{Lu}])\.$/u, '');
  return `${upTo(longestTitle, sentence, /\s+\S*$/).replace(/[,;:–—-]+$/, '')} …`;
}

/** Whether a headline is nothing but the beginning of the lead, which ends in the midst of a word. */
function isCut(title: string, lead: RootContent | undefined): boolean {
  const [words, text] = [title.replace(/^[^\p{L}\p{N}]+/u, ''), lead ? oneLine(toString(lead)) : ''];
  return words.length > 30 && text.startsWith(words) && /^\p{L}{2}/u.test(text.slice(words.length - 1));
}

/** None, and what systems write where there is none. */
const noTitle =
  /^(?:new (?:status|post|photo|note) by \S+|[^\p{L}\p{N}]*(?:untitled(?: (?:document|page|post|story))?|no (?:title|headline|subject)|auto draft|ohne titel|sans titre|sin título|senza titolo|sem título|zonder titel|без (?:названия|заголовка|темы)|document ?\d+)?[^\p{L}\p{N}]*)$/iu;

/** A word in which a letter was lost: `EU?s`, `caf?s`. An address is none. */
const withoutLetter = /(?<=^|[\s“"'(])\p{L}+\?\p{Ll}+(?=[\s.,;:!”"')]|$)/gmu;

const longestTitle = 100;
const longestSlug = 70;

/** The beginning of a text without the word that is cut by its end. */
function upTo(length: number, text: string, lastWord: RegExp): string {
  return text
    .slice(0, length + 1)
    .replace(lastWord, '')
    .slice(0, length);
}

/** `2025/04/08/kremlin-backs-direct-talks`. */
function idFor(title: string, date: StoryDate): string {
  const day = date.slice(0, { year: 4, month: 7, day: 10, instant: 10 }[precision(date)]);
  const whole = slug(title);
  const short = whole.length > longestSlug ? upTo(longestSlug, whole, /-[^-]*$/).replace(/-$/, '') : whole;
  return `${day.replaceAll('-', '/')}/${short || 'story'}`;
}

function languageOf(body: RootContent[], { inferred }: Notes): string | undefined {
  const lang = languageByLetters(body.map((block) => toString(block)).join(' '));
  if (lang) inferred.push('lang from its letters');
  return lang;
}

/** The language that the letters of a text show (BCP 47): of each script the usual one. Undefined for Latin letters, which show none. */
export function languageByLetters(text: string): string | undefined {
  const start = text.slice(0, 5000);
  const half = (start.match(/\p{L}/gu)?.length ?? 0) / 2;
  const [script] = scripts.find(([, letters]) => (start.match(letters)?.length ?? 0) > half) ?? [];
  if (script === undefined) return undefined;
  const special = Object.entries(ownLetters[script] ?? {}).find(([, letters]) => letters.test(start));
  return special?.[0] ?? new Intl.Locale(`und-${script}`).maximize().language;
}

const scripts = 'Arab Hebr Cyrl Grek Hang Thai Deva Beng Taml Geor Armn'
  .split(' ')
  .map((script): [script: string, letters: RegExp] => [script, new RegExp(`\\p{Script=${script}}`, 'gu')])
  .concat([['Hani', /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}]/gu]]);
/** By which a language is distinguished from the usual one of its script. */
const ownLetters: Record<string, Record<string, RegExp>> = {
  Arab: { ur: /[ٹڈڑے]/, fa: /[پچژگیک]/ },
  Cyrl: { uk: /[іїєґ]/i },
  Hani: { ja: /[\p{Script=Hira}\p{Script=Kana}]/u },
};

/** A story as a build reads its file. */
function readAsRecord({ id, fields, body, import: imported }: InputStory): ReturnType<typeof parseStory> {
  const file = storyFile({ fields: { ...fields, import: imported }, body });
  return parseStory(`${id}.md`, new TextEncoder().encode(file));
}

/** What a build would find wrong with the file of a story; undefined for nothing. */
export function faultOf(story: InputStory, { defects: [first] } = readAsRecord(story)): Refusal | undefined {
  const fault = [first?.field, first?.message].filter(Boolean).join(' ');
  return first && refusal('invalid-story', { fault, advice: first.fix });
}

/** What would be wrong with the file, or undefined. It must say what the draft says. */
function check(story: InputStory, body: RootContent[]): Refusal | undefined {
  const read = readAsRecord(story);
  const { record, defects } = read;
  const texts = body.map((block) => oneLine(wordsIn(block))).filter(Boolean);
  if (defects.some(({ field }) => !field) || (record && bare(record.text) !== bare(texts.join(' ')))) {
    // What Markdown cannot say is said in plain paragraphs.
    story.body = writeMarkdown(texts.map(paragraph));
    return faultOf(story);
  }
  return faultOf(story, read);
}

function distinct(words: string[]): string[] {
  return [...new Set(words.map(oneLine).filter((word) => visible.test(word)))];
}
