import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { writeFrontMatter } from '../../parse/frontMatter.ts';
import { writeMarkdown } from '../../parse/markdown.ts';
import { parseStory } from '../../parse/records.ts';
import { slug } from '../../parse/slug.ts';
import { visible } from '../../parse/sourceText.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { isBefore, precision } from '../../parse/storyDate.ts';
import type { Refusal } from './refusals.ts';
import { refusal } from './refusals.ts';
import type { Given } from './given.ts';
import type { Doubt, Draft, LeftOut, Place, Proposal, Refused } from './delivery.ts';
import { doubt } from './doubts.ts';
import { paragraph } from './notation/html.ts';
import { oneLine } from './notation/oneLine.ts';
import { bare } from './normalizeDraft.ts';
import { photosOf } from './photos.ts';

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
}

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
  const place: Place = { line: draft.line, ...(draft.path !== undefined && { path: draft.path }) };
  const body = bodyOf(draft, notes);
  const lead = body.find(({ type }) => type === 'paragraph') ?? body[0];
  const title = oneLine(draft.title ?? '') || titleFrom(lead, notes);
  const date = dateOf(draft, order, notes);
  if (!body.length && draft.status !== 'canceled') return refused(draft, place, refusal('no-text', {}));
  if (!title) return refused(draft, place, refusal('no-headline'));
  if (date === undefined) {
    const why = draft.undated ?? 'nothing in it says its day';
    return refused(draft, place, refusal('undated-story', { why, perhaps: draft.perhaps }));
  }
  const summary = oneLine(draft.summary ?? '');
  const fields: Fields = {
    title,
    date,
    updated: updatedOf(draft, date, order, notes),
    source: sourceOf(draft, order, notes),
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
    status: draft.status,
    rights: oneLine(draft.rights ?? ''),
  };
  const { inferred, ...found } = notes;
  const story: InputStory = {
    ...place,
    id: idFor(title, date),
    fields,
    body: writeMarkdown(body),
    import: { from, format, at: order.at, ...(draft.id && { id: oneLine(draft.id) }), inferred },
    ...found,
    proposals: draft.proposals,
  };
  const fault = check(story, body);
  return fault ? refused(draft, place, fault) : story;
}

/** What is noted of a story while it is made. */
type Notes = Pick<InputStory, 'doubts' | 'leftOut'> & { inferred: string[] };

function refused(draft: Draft, place: Place, why: Refusal): Refused {
  const title = oneLine(draft.title ?? '');
  return { ...place, ...(title && { title }), ...why, text: textsOf(draft).join('\n\n') };
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
  return Object.entries(value ?? {}).flatMap(([name, one]) => (notText.has(name) ? [] : stringsIn(one)));
}

/** What a draft says about itself. */
const notText = new Set(['path', 'undated', 'perhaps', 'inferred', 'doubts', 'proposals']);

/** The text of a block; a line break or an item of a list parts its words. */
function wordsIn(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('children' in node)
    return node.children.map(wordsIn).join(/^(?:list|listItem|blockquote)$/.test(node.type) ? ' ' : '');
  return 'value' in node ? node.value : '';
}

function bodyOf(draft: Draft, { inferred }: Notes): RootContent[] {
  if (draft.body.length || !visible.test(draft.summary ?? '')) return draft.body;
  inferred.push('text from the summary, for there is no other');
  return [paragraph(oneLine(draft.summary!))];
}

function dateOf(draft: Draft, order: Order, { inferred }: Notes): StoryDate | undefined {
  if (draft.date === undefined && order.date !== undefined) inferred.push('date from the command');
  return draft.date ?? order.date;
}

/** When it was changed, if that was after its date and before it was imported. */
function updatedOf(draft: Draft, date: StoryDate, { at }: Order, notes: Notes): StoryDate | undefined {
  const { updated } = draft;
  if (updated === undefined || isSame(updated, date)) return undefined;
  if (!isBefore(updated, date) && !isSame(updated, at) && !isBefore(at, updated)) return updated;
  const tooEarly = isBefore(updated, date);
  const why = tooEarly ? 'is before the date of the story' : 'is the time of the import or later';
  notes.leftOut.push({ line: draft.line, text: updated, why, certain: true });
  const what = `it was updated on ${updated}, before its own date, ${date}`;
  if (tooEarly) notes.doubts.push(doubt(draft, 'contradiction', { what }));
  return undefined;
}

function sourceOf(draft: Draft, order: Order, { inferred, doubts }: Notes): string {
  const source = oneLine(draft.source ?? order.source ?? '');
  if (source && source !== 'Unknown') return source;
  inferred.push('source: none is named');
  doubts.push(doubt(draft, 'unknown-source'));
  return 'Unknown';
}

const longestTitle = 100;

/** The first sentence of the lead; its first words, where that is long. */
function titleFrom(lead: RootContent | undefined, { inferred }: Notes): string {
  const text = lead ? oneLine(toString(lead)) : '';
  if (!visible.test(text)) return '';
  inferred.push('title from the lead');
  const sentence = /^.{20,}?[.!?…]["”’]?(?=\s+["“‘]?[\p{Lu}\p{N}]|$)/u.exec(text)?.[0] ?? text;
  if (sentence.length <= longestTitle) return sentence.replace(/(?<![.\p{Lu}])\.$/u, '');
  const cut = sentence.slice(0, longestTitle + 1).replace(/\s+\S*$/, '');
  return `${cut.slice(0, longestTitle).replace(/[,;:–—-]+$/, '')} …`;
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
  const [usual] = scripts.find(([, script]) => (start.match(script)?.length ?? 0) > half) ?? [];
  return usual && (special[usual]?.find(([, sign]) => sign.test(start))?.[0] ?? usual);
}

const scripts: [lang: string, letters: RegExp][] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** Letters by which a language is distinguished from the usual one of its script. */
const special: Record<string, [lang: string, sign: RegExp][]> = {
  ar: [
    ['ur', /[ٹڈڑے]/],
    ['fa', /[پچژگ]/],
  ],
  ru: [['uk', /[іїєґ]/i]],
  zh: [['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u]],
};

/** `2025/04/08/kremlin-backs-direct-talks`. */
function idFor(title: string, date: StoryDate): string {
  const known = precision(date);
  const day = date.slice(0, known === 'year' ? 4 : known === 'month' ? 7 : 10).replaceAll('-', '/');
  return `${day}/${shortSlug(title)}`;
}

const longestSlug = 70;

function shortSlug(title: string): string {
  const whole = slug(title);
  const short = whole.length <= longestSlug ? whole : whole.slice(0, longestSlug + 1).replace(/-[^-]*$/, '');
  return short.slice(0, longestSlug).replace(/-$/, '') || 'story';
}

/** What would be wrong with the file, or undefined. It is read as a build reads it, and must say what the draft says. */
function check(story: InputStory, body: RootContent[]): Refusal | undefined {
  const read = () => {
    const file = storyFile({ ...story, fields: { ...story.fields, import: story.import } });
    return parseStory(`${story.id}.md`, new TextEncoder().encode(file));
  };
  let { record, defects } = read();
  const texts = body.map((block) => oneLine(toString(block))).filter(Boolean);
  if (defects.some(({ field }) => !field) || (record && bare(record.text) !== bare(texts.join(' ')))) {
    // What Markdown cannot say is said in plain paragraphs.
    story.body = writeMarkdown(texts.map(paragraph));
    ({ record, defects } = read());
  }
  const first = defects[0];
  return first && refusal('invalid-story', { field: first.field, message: first.message, advice: first.fix });
}

/** Whether two dates are one, be it in two offsets. */
function isSame(one: StoryDate, other: StoryDate): boolean {
  if (one === other) return true;
  const both = precision(one) === 'instant' && precision(other) === 'instant';
  return both && Date.parse(one) === Date.parse(other);
}

function distinct(words: string[]): string[] {
  return [...new Set(words.map(oneLine).filter((word) => visible.test(word)))];
}
