import { en } from '../../messages/en.ts';
import { agenciesAlone } from '../core/printed/agencyBehind.ts';
import { readCaption } from '../../parse/caption.ts';
import { quoted } from '../../parse/contentError.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { dayOf, daysBetween } from '../../parse/storyDate.ts';
import type { Draft, LeftOut } from '../core/delivery.ts';
import { emptyDraft } from '../core/delivery.ts';
import type { DoubtId, DoubtOf } from '../core/doubts.ts';
import { doubt } from '../core/doubts.ts';
import { normalizeDraft } from '../core/normalizeDraft.ts';
import { crossHead, paragraph } from '../core/notation/html.ts';
import { captionLabel, isCreditAlone, creditOfLabel } from '../core/printed/creditBehind.ts';
import { monthDay, printedDate, zoned } from '../core/printed/date.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import { openingDateline } from '../core/printed/openingDateline.ts';
import { isOffice, printedNames, readByline, writtenBy } from '../core/printed/byline.ts';
import { outletBehind } from './captions.ts';
import type { Classified, ItemTime, Kind } from './classify.ts';
import { isParagraph, timeOfItem } from './classify.ts';
import type { Facts } from './credits.ts';
import { readOutletLine, reporters, reportersIn, takesPictures } from './credits.ts';
import type { DateLine } from '../core/printed/dateLine.ts';
import { findStoryDay } from './day.ts';
import type { Part } from './divide.ts';
import type { Frame } from './frame.ts';
import { frameOf, isCaptionInHead, isOwner } from './frame.ts';
import { knownOutlet } from '../core/printed/outlets.ts';
import { crossHeadOf, endsAsSentence, isRow, isTitleLike, wordCount } from '../core/printed/sentences.ts';

/** Makes a story of the lines of one; `day` is that of the page, for items of a live blog. What is left out is put to `leftOut`. */
export function storyOf(part: Part, day: StoryDate | undefined, leftOut: LeftOut[]): Draft {
  const reading = new Reading(part, leftOut);
  for (const [index, line] of part.lines.entries()) reading.take(line, index);
  return reading.finish(day);
}

/** A story while its lines are gone through. What takes a line, or leaves it out, gives true. */
class Reading {
  readonly #part: Part;
  readonly #lines: Classified[];
  readonly #frame: Frame;
  readonly #draft: Draft;
  readonly #leftOut: LeftOut[];
  readonly #dateLines: DateLine[] = [];
  readonly #paragraphs: string[] = [];
  /** What lines that stood already were, by their key. */
  readonly #seen = new Map<string, string>();
  #datelineDay: string | undefined;
  /** A credit that stands before its caption. */
  #credit: string | undefined;
  #time: ItemTime | undefined;
  /** Whether the lines here stand below a heading over other stories. */
  #isOther = false;

  constructor(part: Part, leftOut: LeftOut[]) {
    [this.#part, this.#lines, this.#frame, this.#leftOut] = [part, part.lines, frameOf(part), leftOut];
    const first = part.lines.find(({ kind }) => kind === 'words') ?? part.lines[0]!;
    this.#draft = emptyDraft({ line: first.number });
    const { title } = this.#frame;
    if (title) this.#draft.title = title.text;
    if (title) this.#seen.set(title.key, 'the headline');
  }

  take(line: Classified, index: number): boolean {
    const { text, label, key } = line;
    if (label !== undefined) this.#leave(line, 'a label or a button before or behind a line', false, label);
    if (line === this.#frame.title) return true;
    const kind = this.#kindAt(line, index);
    if (kind !== 'words' && kind !== 'boilerplate') this.#isOther = false;
    const twice = this.#seen.get(key);
    if (twice !== undefined && (twice !== 'a paragraph' || text.length > 60))
      return this.#leave(line, `${twice} stands twice`, true);
    if (kind === 'caption') return this.#takeCaption(line);
    if (kind === 'credit') return this.#takeCredit(text.replace(/^[([]|[)\]]$/g, ''), key);
    if (kind === 'date') return this.#takeDate(line);
    if (kind === 'byline') return this.#takeAuthors(line, text);
    const ofOutlet = kind === 'agencies' && readOutletLine(text, { alone: true });
    if (kind === 'agencies') return this.#takeOutlet(line, ofOutlet || { agencies: agenciesAlone(text)! });
    return kind === 'words' ? this.#takeWords(line, index) : this.#leaveOfPage(line);
  }

  #kindAt(line: Classified, index: number): Kind {
    const { kind, text } = line;
    const [above, below] = [this.#lines[index - 1], this.#lines[index + 1]];
    if (kind === 'agencies' && takesPictures(text)) return 'credit';
    if (kind !== 'words') return kind;
    // A credit alone stands right below its caption, or right above it.
    if (below?.kind === 'credit' && text.length < 400) return 'caption';
    const isBelowCredit = this.#credit !== undefined && above !== undefined && isCredit(above);
    if (isBelowCredit && index !== this.#frame.lead && text.length >= 12 && !isParagraph(line))
      return 'caption';
    return index < this.#frame.lead && isCaptionInHead(this.#lines, index) ? 'caption' : 'words';
  }

  #leaveOfPage(line: Classified): true {
    const { kind, of, text, embargo } = line;
    this.#draft.embargo ??= embargo;
    if (kind === 'boilerplate') this.#isOther = of === 'heading' || /^(?:list|item) \d+ of \d+$/i.test(text);
    if (kind === 'time') this.#time ??= timeOfItem(text);
    // Long prose is looked at again, whatever it seems to be.
    const isCertain = of !== undefined && of !== 'section' && of !== 'another' && wordCount(text) <= 60;
    return this.#leave(line, line.why ?? whyOf[kind] ?? 'a label of the page', isCertain);
  }

  #takeWords(line: Classified, index: number): boolean {
    const { text } = line;
    const { lead, last } = this.#frame;
    const { live } = this.#part;
    this.#isOther &&= !isParagraph(line) && wordCount(text) <= 25;
    if (this.#isOther) return this.#leave(line, 'the headline of another story');
    if (reporters.test(text)) return this.#takeReporters(line);
    if (index < lead && (live ? this.#leaveLabel(line, index) : this.#takeAbove(line, index))) return true;
    if (index > last && last !== -1 && !live && this.#takeBelow(line, index)) return true;
    return this.#takeText(line, index);
  }

  /** Above the text: who wrote it, for whom, where, the standfirst. */
  #takeAbove(line: Classified, index: number): boolean {
    const { text } = line;
    const { lead, titleAt } = this.#frame;
    if (this.#takeOutlet(line, readOutletLine(text, { alone: true, pair: titleAt !== -1 }))) return true;
    if (isOwner(this.#lines, text)) return this.#leave(line, 'names the outlet, which is in the record');
    if (isOffice(text)) return this.#leave(line, 'the office of whoever wrote it');
    const between = this.#lines.slice(index + 1, lead);
    const isLow = between.every(
      ({ kind, text: one }) => kind === 'agencies' || kind === 'boilerplate' || knownOutlet(one),
    );
    if (isLow && lead < this.#lines.length && isDatelineCity(text.split(',')[0]!))
      return this.#takeFacts(line, { place: text }, 'the line above the text');
    const authors = titleAt === -1 ? undefined : readByline(text);
    const isBesideTitle = titleAt === index - 1 || index === lead - 1;
    if (authors && (authors.told || isBesideTitle || this.#isBesideDate(index, 3) || wordCount(text) > 3))
      return this.#takeAuthors(line, text, !authors.told && !this.#isBesideDate(index, 1));
    if (writtenBy.test(text) && !endsAsSentence(text) && this.#takeUnclearAuthors(line)) return true;
    if (titleAt !== -1 && titleAt < index && this.#takeStandfirst(text)) return true;
    if (this.#leaveLabel(line, index)) return true;
    return titleAt > index && isTitleLike(text) && this.#leave(line, 'a line of the page above the headline');
  }

  #takeBelow(line: Classified, index: number): boolean {
    const { text } = line;
    const { end, last } = this.#frame;
    if (this.#takeOutlet(line, readOutletLine(text, { alone: true }))) return true;
    const { names = [], told } = readByline(text) ?? {};
    const { byline } = this.#draft;
    if (names.length && (byline.length ? names.every((name) => byline.includes(name)) : told))
      return this.#takeAuthors(line, text);
    const isBelowPage = this.#lines.slice(last + 1, index).some(({ kind }) => kind === 'boilerplate');
    const isFoot = (isBelowPage || /\S ?\| ?\S/.test(text)) && wordCount(text) <= 20;
    return (index > end || isFoot) && this.#leave(line, 'a line at the foot of the page');
  }

  #takeReporters(line: Classified): true {
    const names = readByline(`By ${reportersIn(line.text) ?? ''}`)?.names ?? [];
    if (!this.#draft.byline.length) this.#draft.byline.push(...names);
    return this.#leave(line, 'names reporters and editors; those who wrote it are in the byline', true);
  }

  #takeText(line: Classified, index: number): true {
    const { lead, last, isList } = this.#frame;
    const below = this.#lines.slice(index + 1, Math.min(index + 20, last + 1));
    const next = below.find(({ kind }) => ['words', 'rule', 'date', 'time'].includes(kind));
    const head = !isList && index >= lead && index < last ? crossHeadOf(line.text, next?.text) : undefined;
    if (head === undefined) {
      this.#seen.set(line.key, 'a paragraph');
      const text = this.#paragraphs.length < 8 ? this.#withoutDateline(line) : line.text;
      this.#paragraphs.push(text);
      this.#draft.body.push(paragraph(text));
    } else if (isCreditAlone(line.text)) return this.#leave(line, 'may be the credit of a picture');
    else this.#draft.body.push(crossHead(head));
    return true;
  }

  #withoutDateline(line: Classified): string {
    const { text } = line;
    const known = this.#draft.dateline;
    const isFirst = this.#paragraphs.length === 0;
    const head = openingDateline(text, { lead: isFirst });
    if (known !== undefined && head?.place !== known)
      return isFirst ? text.replace(/^[—–]\s+(?=\S)/u, '') : text;
    // Further down, a place alone may be anything.
    const isFarDown = this.#paragraphs.length > 1 && head?.agency === undefined;
    if (!head || isFarDown || head.length >= text.length) return text;
    const { place = '', agency, day, printed, names = [], outlet, length, guess } = head;
    const bracketed = agenciesAlone(/[(/]([^()]{2,40})[)/]/.exec(printed)?.[1] ?? '');
    const facts: Facts = {
      place,
      names,
      outlet,
      agencies: bracketed ?? (agency === undefined ? [] : [agency]),
    };
    this.#takeFacts(line, { ...facts, ...(guess !== undefined && { guess }) }, 'the dateline');
    this.#leave(line, 'the dateline, of which the record has the fields', true, printed);
    this.#datelineDay = day ?? this.#datelineDay;
    return text.slice(length);
  }

  /** Whether a date, a byline or an office stands within so many lines, above the text. */
  #isBesideDate(index: number, reach: number): boolean {
    const near = this.#lines.slice(Math.max(0, index - reach), Math.min(index + reach + 1, this.#frame.lead));
    const isOne = ({ kind, text }: Classified) => ['date', 'byline', 'ago'].includes(kind) || isOffice(text);
    return near.some((line) => line !== this.#lines[index] && isOne(line));
  }

  /** A sentence or two between headline and text. */
  #takeStandfirst(text: string): boolean {
    const { summary } = this.#draft;
    if (this.#frame.last === -1 || wordCount(text) < 4 || text.length > 400 || isRow(text)) return false;
    if (!/^[^\p{L}]*[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false;
    if (summary !== undefined && !(endsAsSentence(text) && endsAsSentence(summary))) return false;
    this.#draft.summary = summary === undefined ? text : `${summary} ${text}`;
    return true;
  }

  /** A word or two above or below the headline: no text. */
  #leaveLabel(line: Classified, index: number): boolean {
    const { text } = line;
    if (wordCount(text) > 3 || text.length > 60 || endsAsSentence(text) || isRow(text)) return false;
    const isAboveWords = this.#lines.slice(index + 1).some(({ kind }) => kind === 'words');
    return isAboveWords && this.#leave(line, 'a label beside the headline');
  }

  #takeDate(line: Classified): true {
    const read = line.dates ?? [];
    this.#dateLines.push(...read);
    for (const { yearless, names = [], place, outlet } of read) {
      this.#datelineDay ??= yearless;
      const isPlain = place === undefined || isDatelineCity(place);
      const guess = isPlain ? {} : { guess: 'for it stands beside the date' };
      const own = this.#draft.byline.length ? [] : names;
      const told = writtenBy.test(line.text);
      this.#takeFacts(line, { names: own, told, place, outlet, ...guess }, 'the date line');
    }
    const known = read.every(({ date }) => date !== undefined) ? '' : ' as far as it is known';
    return this.#leave(line, `says the date, which is in the record${known}`);
  }

  #takeCaption(line: Classified): true {
    const { text, key, kind, number } = line;
    this.#seen.set(key, 'the caption');
    const [ofCredit] = creditOfLabel.exec(text) ?? [];
    const [label = ofCredit ?? ''] = captionLabel.exec(text) ?? [];
    if (label) this.#leave(line, 'a label of the page', false, label.trim());
    const caption = text.slice(label.length);
    if (ofCredit !== undefined) return this.#takeCredit(caption, key);
    const outlet = this.#credit === undefined ? outletBehind(caption) : undefined;
    const credit = this.#credit ?? outlet?.printed;
    if (this.#credit !== undefined && kind === 'words')
      this.#doubt(number, 'guessed-credit', {
        credit: this.#credit,
        why: `for it stands above ${quoted(text)}`,
      });
    const photo = { line: number, caption: caption.slice(0, outlet?.index) };
    this.#draft.photos.push({ ...photo, ...(credit !== undefined && { credit }) });
    this.#credit = undefined;
    return true;
  }

  /** A credit belongs to the caption above it; where that has one, or there is none, to the next. */
  #takeCredit(credit: string, key: string): true {
    this.#seen.set(key, 'the credit');
    const photo = this.#draft.photos.at(-1);
    if (photo && !photo.credit && !readCaption(photo.caption).credit) photo.credit = credit;
    else this.#credit ??= credit;
    return true;
  }

  #takeAuthors(line: Classified, text: string, isGuess = false): true {
    const authors = readByline(text)!;
    const { names, agencies, outlet, helpers } = authors;
    this.#takeFacts(line, authors, authors.told ? 'the byline' : 'the name above the text');
    const facts = { byline: names.join(', '), why: 'for it stands above the text' };
    if (isGuess) this.#doubt(line.number, 'guessed-byline', facts);
    for (const helper of helpers) this.#leave(line, 'took part, and wrote no text', false, helper);
    const isHeld = names.length > 0 || agencies.length > 0 || outlet !== undefined;
    const why = isHeld ? 'is the byline, which is in the record' : 'a byline that names nobody';
    return this.#leave(line, why, true);
  }

  /** A line that begins as a byline and goes on otherwise. */
  #takeUnclearAuthors(line: Classified): boolean {
    const names = printedNames(line.text);
    if (!names.length && !/^\S+(?: \p{Lu}\S*)+$/u.test(line.text)) return false;
    if (!names.length) return this.#leave(line, 'begins as a byline, and names nobody');
    this.#takeFacts(line, { names }, 'the byline');
    this.#doubt(line.number, 'guessed-byline', {
      byline: names.join(', '),
      why: `for it stands in ${quoted(line.text)}`,
    });
    return this.#leave(line, 'is the byline, of which names are in the record');
  }

  #takeOutlet(line: Classified, found: Facts | undefined): boolean {
    if (!found) return false;
    this.#takeFacts(line, found, 'the line that names it');
    return this.#leave(line, 'names outlet or agencies, which are in the record', true);
  }

  /** Takes into the record what a line tells: of source and dateline the first that was told, of the rest all. `how` says where it stands. */
  #takeFacts({ number }: Classified, facts: Facts, how: string): true {
    const { names = [], agencies = [], outlet, place, told, guess } = facts;
    const draft = this.#draft;
    const infer = (field: string) => draft.inferred.push(`${field} from ${how}`);
    const isNew = !draft.byline.length;
    draft.byline.push(...names.filter((name) => !draft.byline.includes(name)));
    if (names.length && isNew && told === false) infer('byline');
    draft.agencies.push(...agencies.filter((agency) => !draft.agencies.includes(agency)));
    if (outlet !== undefined && draft.source === undefined) {
      draft.source = outlet;
      infer('source');
      const isTold = /^the (?:line that names it|dateline)$/.test(how) && guess === undefined;
      if (!isTold && knownOutlet(outlet) === undefined)
        this.#doubt(number, 'guessed-source', { source: outlet, why: `for it stands in ${how}` });
    }
    if (!place || draft.dateline !== undefined) return true;
    draft.dateline = place;
    if (told === false) infer('dateline');
    if (guess !== undefined) this.#doubt(number, 'guessed-dateline', { dateline: place, why: guess });
    return true;
  }

  #doubt<Id extends DoubtId>(line: number, ...kind: DoubtOf<Id>): void {
    this.#draft.doubts.push(doubt({ line }, ...kind));
  }

  #leave({ number, text: whole }: Classified, why: string, certain = false, text = whole): true {
    this.#leftOut.push({ line: number, text, why, ...(certain && { certain }) });
    return true;
  }

  /** What all lines together tell: the day, an agency that signs the text, and doubts. */
  finish(day: StoryDate | undefined): Draft {
    const [draft, part] = [this.#draft, this.#part];
    if (this.#credit !== undefined)
      this.#leave(part.lines[0]!, 'a credit without a caption', false, this.#credit);
    if (part.live && day && !this.#dateLines.length) {
      // Where no zone stands beside the item’s time, the day alone is kept.
      const { time, zone } = this.#time ?? {};
      draft.date = (time && zone && zoned(dayOf(day) ?? day, time, zone)) || (dayOf(day) ?? day);
      draft.inferred.push('date from the page of the live blog');
    } else this.#findDay();
    if (part.guessed !== undefined) this.#doubt(draft.line, 'guessed-division', { sign: part.guessed });
    for (const { number, text, perhaps } of part.lines.slice(1))
      if (perhaps !== undefined)
        this.#doubt(number, 'several-stories', {
          sign: `another may begin with ${quoted(text)}, for ${perhaps}`,
        });
    if (this.#frame.isList && !this.#frame.title)
      this.#doubt(draft.line, 'guessed-body', { why: 'no line of it is a sentence, and none its headline' });
    normalizeDraft(draft, this.#leftOut);
    return draft;
  }

  /** A dateline of four days more or less than the date line may be of another story, or the date line that of a later one. */
  #holdDateline(date: StoryDate | undefined): void {
    const [day, told] = [date && dayOf(date), monthDay(this.#datelineDay ?? '')];
    if (day === undefined || told === undefined) return;
    const year = Number(day.slice(0, 4));
    const apart = [year - 1, year, year + 1].map((one) => Math.abs(daysBetween(`${one}-${told}`, day)));
    if (apart.some((days) => days < 4)) return;
    const what = `its date line says ${en.dates.short(day)}, and its dateline ${quoted(this.#datelineDay!)}`;
    this.#doubt(this.#draft.line, 'contradiction', { what });
  }

  #findDay(): void {
    const draft = this.#draft;
    const photos = draft.photos.map(({ caption, credit = '' }) => {
      const { taken, filePhoto } = readCaption(credit ? `${caption} (${credit})` : caption);
      return { ...(taken && { taken }), filePhoto: filePhoto || ofThePast.test(`${caption} ${credit}`) };
    });
    const old = draft.photos.find((_, index) => photos[index]!.filePhoto);
    const { inferred, guess, ...dates } = findStoryDay({
      dateLines: this.#dateLines,
      photos,
      paragraphs: this.#paragraphs,
      datelineDay: this.#datelineDay,
      notBefore: old && printedDate(old.caption)?.date.slice(0, 10),
    });
    Object.assign(draft, dates);
    draft.inferred.push(...inferred);
    this.#holdDateline(dates.date);
    if (guess !== undefined) this.#doubt(draft.line, 'guessed-date', { date: dates.date!, why: guess });
  }
}

const whyOf: Partial<Record<Kind, string>> = {
  rule: 'a rule or an ornament of the page',
  ago: 'says how long ago it was when the page was read',
  time: 'says the time, which is in the record as far as it is known',
};

function isCredit({ kind, text }: Classified): boolean {
  return kind === 'credit' || creditOfLabel.test(text) || (kind === 'agencies' && takesPictures(text));
}

const ofThePast =
  /\b(?:file|archives?|library|museum|historical|history)\b|\b(?:opening|inauguration) day\b|\barchiv/i;
