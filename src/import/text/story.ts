import type { List } from 'mdast';
import { knownAgency } from '../../parse/agency.ts';
import { readCaption } from '../../parse/caption.ts';
import { quoted } from '../../parse/contentError.ts';
import { isShouted } from '../../parse/letterCase.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { dayOf } from '../../parse/storyDate.ts';
import type { Draft, LeftOut } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { crossHead, paragraph } from '../core/notation/html.ts';
import { printedDay, zoned } from '../core/printed/date.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import { openingDateline } from '../core/printed/openingDateline.ts';
import { agenciesNamed, picturesOnly } from './attribution.ts';
import { isOffice, readAuthors } from './authors.ts';
import { captionLabel, outletBehind, sourceLabel } from './captions.ts';
import { agenciesAlone, isNameOfOutlet, readOutletLine, reporters, reportersIn } from './credits.ts';
import { readDateLines } from './dateLine.ts';
import { findStoryDay } from './day.ts';
import type { Part } from './divide.ts';
import { isCaptionInHead } from './frame.ts';
import { crossHeadOf, isTitleLike, numbered } from './headings.ts';
import type { Kind, Marked } from './mark.ts';
import { isParagraph, timeOfItem } from './mark.ts';
import { knownOutlet } from './outlets.ts';
import { ofByline, Reading } from './reading.ts';
import { endsAsSentence, wordCount } from './sentences.ts';

/** Makes a story of the lines of one; `day` is that of the page, for items of a live blog. What is left out is put to `leftOut`. */
export function storyOfLines(part: Part, day: StoryDate | undefined, leftOut: LeftOut[]): Draft {
  const story = new Reading(part, leftOut);
  takeTitle(story);
  for (const [index, line] of part.lines.entries()) {
    if (line.label !== undefined)
      story.leave({ ...line, text: line.label }, 'a label or a button before or behind a line');
    if (line !== story.frame.title) rolesOf(story, line, index).some((role) => role(story, line, index));
  }
  finish(story, day);
  return story.draft;
}

/** What a line may be at its place: takes it into its field or aside, and says whether it did. */
type Role = (story: Reading, line: Marked, index: number) => boolean;

/** The roles that are tried for a line, in this order. */
function rolesOf(story: Reading, line: Marked, index: number): Role[] {
  const kind = kindAt(story, line, index);
  if (kind !== 'words' && kind !== 'boilerplate') story.otherStories = false;
  if (kind !== 'words') return [labelledField, repeated, kinds[kind] ?? ofPage];
  const { lead, last } = story.frame;
  const { live } = story.part;
  const head = index >= lead ? [] : live ? [label] : above;
  const foot = index > last && last !== -1 && !live ? below : [];
  return [labelledField, repeated, otherHeadline, ...head, ...foot, ...within];
}

/** What a line is at its place. */
function kindAt({ part: { lines }, frame, credit }: Reading, line: Marked, index: number): Kind {
  const { kind, text } = line;
  const { lead } = frame;
  const [previous, next] = [lines[index - 1], lines[index + 1]];
  if (kind === 'agencies' && takesPictures(text)) return 'credit';
  if (kind !== 'words') return kind;
  // A credit alone stands right below its caption, or right above it.
  if (next?.kind === 'credit' && text.length < 400) return 'caption';
  const isBelowCredit = credit !== undefined && previous && isCredit(previous) && index !== lead;
  if (isBelowCredit && text.length >= 12 && !isParagraph(line)) return 'caption';
  return index < lead && isCaptionInHead(lines, index) ? 'caption' : 'words';
}

function takeTitle(story: Reading): void {
  const { title } = story.frame;
  if (!title) return;
  const [number = ''] = (title.times > 1 || story.part.headed ? numbered.exec(title.text) : null) ?? [];
  if (number) story.leave({ ...title, text: number.trim() }, 'the number of the headline');
  story.draft.title = title.text.slice(number.length);
  story.seen.set(title.key, 'the headline');
}

/** A line whose label says its field. */
function labelledField(story: Reading, { field, text, sender }: Marked): boolean {
  const { draft } = story;
  if (sender !== undefined) story.takeSource(sender, 'the sender of the item');
  if (field === 'source') story.takeSource(knownOutlet(text) ?? text, 'the label of the export');
  else if (field === 'summary' && draft.summary === undefined) draft.summary = text;
  else if (field === 'dateline' && draft.dateline === undefined) draft.dateline = text;
  else return false;
  return true;
}

function repeated(story: Reading, line: Marked): boolean {
  const twice = story.seen.get(line.key);
  if (twice === undefined || (twice === 'a paragraph' && line.text.length <= 60)) return false;
  return story.leave(line, `${twice} stands twice`, true);
}

const kinds: Partial<Record<Kind, Role>> = {
  caption: takeCaption,
  date: takeDate,
  credit(story, { key, text }) {
    story.seen.set(key, 'the credit');
    return takeCredit(story, text.replace(/^[([]|[)\]]$/g, ''));
  },
  byline: (story, line) =>
    story.takeAuthors(line, readAuthors(line.field === 'byline' ? `By ${line.text}` : line.text)!),
  agencies(story, line) {
    const outlet = readOutletLine(line.text, { alone: true });
    return outlet?.outlet === undefined
      ? story.takeAgencies(agenciesAlone(line.text)!)
      : story.takeOutlet(line, outlet);
  },
};

/** What is of the page; long prose is looked at again, whatever it seems to be. */
function ofPage(story: Reading, line: Marked): boolean {
  const { kind, of, text, why } = line;
  if (kind === 'boilerplate')
    story.otherStories = of === 'heading' || /^(?:list|item) \d+ of \d+$/i.test(text);
  if (kind === 'time') story.time ??= timeOfItem(text);
  const certain = of !== undefined && of !== 'section' && of !== 'another' && wordCount(text) <= 60;
  return story.leave(line, why ?? whyOf[kind] ?? 'a label of the page', certain);
}

const whyOf: Partial<Record<Kind, string>> = {
  rule: 'a rule or an ornament of the page',
  ago: 'says how long ago it was when the page was read',
  time: 'says the time, which is in the record as far as it is known',
};

function otherHeadline(story: Reading, line: Marked): boolean {
  if (story.otherStories && !isParagraph(line) && wordCount(line.text) <= 25)
    return story.leave(line, 'the headline of another story');
  return (story.otherStories = false);
}

/** Above the text: who wrote it, for whom, where, the standfirst. */
const above: Role[] = [
  reportersNamed,
  placeAndOutlet,
  outletAlone,
  (story, line) => isOffice(line.text) && story.leave(line, 'the office of whoever wrote it'),
  placeAlone,
  (story, line, index) => {
    const authors = story.frame.title ? readAuthors(line.text) : undefined;
    if (!authors || (!authors.told && !isBesideDate(story, index, 3))) return false;
    return story.takeAuthors(line, authors, authors.told || isBesideDate(story, index, 1));
  },
  standfirst,
  label,
  (story, line, index) =>
    isTitleLike(line.text) &&
    story.titleAt > index &&
    story.leave(line, 'a line of the page above the headline'),
];

/** Below the text. */
const below: Role[] = [
  outletAlone,
  (story, line) => {
    const authors = readAuthors(line.text);
    const { byline } = story.draft;
    if (!authors?.names.length) return false;
    if (authors.told && !byline.length) return story.takeAuthors(line, authors);
    return authors.names.every((name) => byline.includes(name)) && story.leave(line, ofByline, true);
  },
  (story, line, index) => {
    const { text } = line;
    const { end, last } = story.frame;
    const between = story.part.lines.slice(last + 1, index);
    const isBelow = between.some(({ kind }) => kind === 'boilerplate') || /\S ?\| ?\S/.test(text);
    if (index <= end && (!isBelow || wordCount(text) > 20)) return false;
    const isCreditOf = reporters.test(text) || agenciesAlone(text) !== undefined;
    return !isCreditOf && story.leave(line, 'a line at the foot of the page');
  },
];

/** In the text. */
const within: Role[] = [
  reportersNamed,
  (story, { text }, index) => {
    const { lead, last } = story.frame;
    const following = story.part.lines.slice(index + 1, Math.min(index + 20, last + 1));
    const next = following.find(({ kind }) => ['words', 'rule', 'date', 'time'].includes(kind));
    const head = index >= lead && index < last ? crossHeadOf(text, next?.text) : undefined;
    if (head !== undefined) story.draft.body.push(crossHead(head));
    return head !== undefined;
  },
  (story, line) => {
    story.seen.set(line.key, 'a paragraph');
    const text = story.paragraphs.length < 8 ? withoutDateline(story, line) : line.text;
    story.paragraphs.push(text);
    addText(story.draft, text);
    return true;
  },
];

function reportersNamed(story: Reading, line: Marked): boolean {
  const { byline } = story.draft;
  if (!reporters.test(line.text)) return false;
  if (!byline.length) byline.push(...(readAuthors(`By ${reportersIn(line.text) ?? ''}`)?.names ?? []));
  return story.leave(line, 'names reporters and editors; those who wrote it are in the byline', true);
}

function outletAlone(story: Reading, line: Marked): boolean {
  const outlet = readOutletLine(line.text, { alone: true });
  return outlet !== undefined && story.takeOutlet(line, outlet);
}

/** `London: Asharq Al-Awsat`, `Kolm - AFP`: where it was written, and for whom. */
function placeAndOutlet(story: Reading, line: Marked): boolean {
  const [, place, outlet = ''] =
    /^(\p{Lu}[\p{L}.' -]{2,25}?)\s*(?::|\s[–—-])\s*(\p{Lu}[\p{L}.' -]{1,40})$/u.exec(line.text) ??
    /^([\p{Lo}\p{M} ]{2,25}?)\s*(?::|[–—-])\s*[«“"]?([\p{Lo}\p{M} ]{2,30}?)[»”"]?$/u.exec(line.text) ??
    [];
  if (place === undefined || !story.frame.title || line.text.split(' ').length > 6) return false;
  const agency = knownAgency(outlet);
  const isKnown = agency !== undefined || knownOutlet(outlet) !== undefined;
  if (!isKnown && !(/^\p{Lu}/u.test(outlet) && isNameOfOutlet(outlet))) return false;
  const isCertain = isKnown || isDatelineCity(place);
  story.takeDateline(line, place, isCertain ? undefined : 'for it stands above the text with an outlet');
  if (agency !== undefined) story.takeAgencies([agency]);
  else if (/^agencies$/i.test(outlet)) story.leave({ ...line, text: outlet }, 'names no agency');
  else story.takeSource(outlet, 'the line that names place and outlet');
  return true;
}

/** A place alone on the line above the text, or above its outlet: `ANKARA`. */
function placeAlone(story: Reading, line: Marked, index: number): boolean {
  const { text } = line;
  const { lead } = story.frame;
  const { dateline, title } = story.draft;
  const between = story.part.lines.slice(index + 1, lead);
  const isAbove = between.every(
    (other) => other.kind === 'agencies' || other.kind === 'boilerplate' || knownOutlet(other.text),
  );
  if (!isAbove || lead >= story.part.lines.length || dateline !== undefined || wordCount(text) > 4)
    return false;
  const isKnown = isDatelineCity(text.split(',')[0]!);
  if (!isKnown && !(isShouted(text) && title !== undefined && !isShouted(title))) return false;
  return story.takeDateline(line, text, isKnown ? undefined : 'for it stands in capitals above the text');
}

/** Whether a date, a byline or an office stands within so many lines, above the text. */
function isBesideDate({ part: { lines }, frame }: Reading, index: number, reach: number): boolean {
  const near = lines.slice(Math.max(0, index - reach), Math.min(index + reach + 1, frame.lead));
  const isOne = ({ kind, text }: Marked): boolean =>
    kind === 'date' || kind === 'byline' || kind === 'ago' || isOffice(text);
  return near.some((line) => line !== lines[index] && isOne(line));
}

/** A sentence or two between headline and text. */
function standfirst(story: Reading, { text }: Marked, index: number): boolean {
  const { draft, frame, titleAt } = story;
  const { summary } = draft;
  const isBetween = titleAt !== -1 && titleAt < index && frame.last !== -1;
  if (!isBetween || wordCount(text) < 4 || text.length > 400) return false;
  if (!/^[^\p{L}]*[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false;
  if (summary !== undefined && !(endsAsSentence(text) && endsAsSentence(summary))) return false;
  draft.summary = summary === undefined ? text : `${summary} ${text}`;
  return true;
}

/** A word or two above or below the headline, or a kicker of capital words: no text. */
function label(story: Reading, line: Marked, index: number): boolean {
  const { text } = line;
  if (wordCount(text) > 3 || text.length > 60 || endsAsSentence(text)) return false;
  const isAboveWords = story.part.lines.slice(index + 1).some(({ kind }) => kind === 'words');
  return isAboveWords && story.leave(line, 'a label beside the headline');
}

function addText({ body }: Draft, text: string): void {
  const [, item] = /^[•·‣▪*-]\s+(.*)$/u.exec(text) ?? [];
  if (item === undefined) return void body.push(paragraph(text));
  const list = body.at(-1);
  const point: List['children'][number] = {
    type: 'listItem',
    spread: false,
    children: [paragraph(item) as never],
  };
  if (list?.type === 'list') list.children.push(point);
  else body.push({ type: 'list', ordered: false, spread: false, children: [point] });
}

/** The text of a paragraph without the dateline before it, which is taken. */
function withoutDateline(story: Reading, line: Marked): string {
  const { text } = line;
  const { draft, paragraphs } = story;
  const isFirst = paragraphs.length === 0;
  const head = openingDateline(text, { lead: isFirst });
  if (draft.dateline !== undefined && head?.place !== draft.dateline)
    return isFirst ? text.replace(/^[—–]\s+(?=\S)/u, '') : text;
  // Further down, a place alone may be anything.
  if (!head || (paragraphs.length > 1 && head.agency === undefined) || head.length >= text.length)
    return text;
  const { place, agency, day, printed, names, outlet, length } = head;
  if (place !== undefined) {
    const isPlain = agency ?? outlet ?? day ?? (isDatelineCity(place.split(',')[0]!) || isShouted(place));
    story.takeDateline(line, place, isPlain ? undefined : 'for it stands before a dash');
  }
  story.leave({ ...line, text: printed }, 'the dateline, of which the record has the fields', true);
  const bracketed = /[(/]([^()]{2,40})[)/]/.exec(printed)?.[1] ?? '';
  story.takeAgencies(agenciesAlone(bracketed) ?? (agency === undefined ? [] : [agency]));
  story.datelineDay = day ?? story.datelineDay;
  if (!draft.byline.length) draft.byline.push(...(names ?? []));
  if (outlet !== undefined) story.takeSource(outlet, 'the dateline');
  return text.slice(length);
}

function takeDate(story: Reading, line: Marked): boolean {
  const read = readDateLines(line.text);
  const { byline } = story.draft;
  story.dateLines.push(...read);
  for (const { names, outlet, place, yearless } of read) {
    story.datelineDay ??= yearless;
    if (names?.length && !byline.length) {
      byline.push(...names);
      story.infer('byline', 'the name beside the date');
    }
    if (outlet !== undefined) story.takeSource(outlet, 'the date line');
    if (place !== undefined && story.draft.dateline === undefined) {
      story.infer('dateline', 'the place beside the date');
      story.takeDateline(line, place, isDatelineCity(place) ? undefined : 'for it stands beside the date');
    }
  }
  const isKnown = read.every(({ date }) => date !== undefined);
  return story.leave(line, `says the date, which is in the record${isKnown ? '' : ' as far as it is known'}`);
}

function takeCaption(story: Reading, line: Marked): boolean {
  story.seen.set(line.key, 'the caption');
  const [source] = sourceLabel.exec(line.text) ?? [];
  const [label = source ?? ''] = captionLabel.exec(line.text) ?? [];
  if (label) story.leave({ ...line, text: label.trim() }, 'a label of the page');
  if (source !== undefined) return takeCredit(story, line.text.slice(label.length));
  const caption = line.text.slice(label.length);
  const outlet = story.credit === undefined ? outletBehind(caption) : undefined;
  const credit = story.credit ?? outlet?.printed;
  if (story.credit !== undefined && line.kind === 'words')
    story.doubt(line, 'guessed-credit', {
      credit: story.credit,
      why: `for it stands above ${quoted(line.text)}`,
    });
  story.draft.photos.push({
    line: line.number,
    caption: caption.slice(0, outlet?.index),
    ...(credit !== undefined && { credit }),
  });
  story.credit = undefined;
  return true;
}

/** A credit belongs to the caption above it; where that has one, or there is none, to the next. */
function takeCredit(story: Reading, credit: string): boolean {
  const photo = story.draft.photos.at(-1);
  if (photo && !photo.credit && !readCaption(photo.caption).credit) photo.credit = credit;
  else story.credit ??= credit;
  return true;
}

function isCredit({ kind, text }: Marked): boolean {
  return kind === 'credit' || sourceLabel.test(text) || (kind === 'agencies' && takesPictures(text));
}

/** An agency from which a page has a picture rather than a story. */
function takesPictures(text: string): boolean {
  return picturesOnly.has(knownAgency(text) ?? '') || /^PA (?:Media|Images|Wire)$/i.test(text);
}

/** What all lines together tell: the day, the agencies named in the text, an outlet in a credit, and doubts. */
function finish(story: Reading, day: StoryDate | undefined): void {
  const { draft, part, paragraphs, credit } = story;
  // An agency in brackets that closes the last paragraph gave the story.
  const closing = knownAgency(/\(([^()]{2,40})\)\.?$/.exec(paragraphs.at(-1) ?? '')?.[1] ?? '');
  if (closing !== undefined) story.takeAgencies([closing]);
  if (credit !== undefined) story.leave({ ...part.lines[0]!, text: credit }, 'a credit without a caption');
  if (part.live && day && !story.dateLines.length) {
    // Where no zone stands beside the item’s time, the day alone is kept.
    const { time, zone } = story.time ?? {};
    draft.date = (time && zone && zoned(dayOf(day) ?? day, time, zone)) || (dayOf(day) ?? day);
    draft.inferred.push('date from the page of the live blog');
  } else workOutDay(story);
  const agencies = agenciesNamed(paragraphs).filter(
    (agency) => !draft.agencies.includes(agency) && knownOutlet(agency) !== (draft.source ?? ''),
  );
  if (agencies.length) draft.inferred.push(`agencies named in the text: ${agencies.join(', ')}`);
  draft.agencies.push(...agencies);
  if (part.guessed !== undefined) draft.doubts.push(doubt(draft, 'guessed-division', { sign: part.guessed }));
  for (const [line, sign] of part.perhaps)
    story.doubt(line, 'several-stories', {
      sign: `another may begin with ${quoted(line.text)}, for ${sign}`,
    });
}

function workOutDay({ draft, dateLines, paragraphs, datelineDay }: Reading): void {
  const photos = draft.photos.map(({ caption, credit = '' }) => {
    const { taken, filePhoto } = readCaption(credit ? `${caption} (${credit})` : caption);
    const isOld = filePhoto || ofThePast.test(`${caption} ${credit}`);
    return { ...(taken && { taken }), filePhoto: isOld };
  });
  const old = draft.photos.find((_, index) => photos[index]!.filePhoto);
  const notBefore = old && printedDay(old.caption)?.date;
  const { inferred, guess, ...dates } = findStoryDay({
    dateLines,
    photos,
    paragraphs,
    ...(datelineDay !== undefined && { datelineDay }),
    ...(notBefore !== undefined && { notBefore }),
  });
  Object.assign(draft, dates);
  draft.inferred.push(...inferred);
  if (guess !== undefined) draft.doubts.push(doubt(draft, 'guessed-date', { date: dates.date!, why: guess }));
}

/** What tells that a picture is older than its story. */
const ofThePast =
  /\b(?:file|archives?|library|museum|historical|history)\b|\b(?:opening|inauguration) day\b|\barchiv/i;
