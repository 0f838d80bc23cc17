import type { List } from 'mdast';
import { knownAgency } from '../../parse/agency.ts';
import { readCaption } from '../../parse/caption.ts';
import { quoted } from '../../parse/contentError.ts';
import { isShouted } from '../../parse/letterCase.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { dayOf } from '../../parse/storyDate.ts';
import type { Draft, LeftOut } from '../core/delivery.ts';
import { emptyDraft } from '../core/delivery.ts';
import type { DoubtId, DoubtOf } from '../core/doubts.ts';
import { doubt } from '../core/doubts.ts';
import { crossHead, paragraph } from '../core/notation/html.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import { openingDateline } from '../core/printed/openingDateline.ts';
import { printedDay } from '../core/printed/printedDate.ts';
import { readStamp } from '../core/printed/stamp.ts';
import { agenciesNamed, picturesOnly } from './attribution.ts';
import type { Authors } from './authors.ts';
import { isOffice, readAuthors } from './authors.ts';
import { captionLabel, isCaption, mayBeCaption, outletBehind, sourceLabel } from './captions.ts';
import type { OutletLine } from './credits.ts';
import { agenciesAlone, isNameOfOutlet, readOutletLine, reporters, reportersIn } from './credits.ts';
import type { DateLine } from './dateLine.ts';
import { readDateLines } from './dateLine.ts';
import { findStoryDay } from './day.ts';
import type { Part } from './divide.ts';
import type { Frame } from './frame.ts';
import { frameOf, isCaptionInHead, standsAgain } from './frame.ts';
import { crossHeadOf, isTitleLike, numbered } from './headings.ts';
import type { ItemTime, Kind, Marked } from './mark.ts';
import { isParagraph, timeOfItem } from './mark.ts';
import { knownOutlet } from './outlets.ts';
import { endsAsSentence, wordCount } from './sentences.ts';

/** Makes a story of the lines of one; `day` is that of the page, for items of a live blog. What is left out is put to `leftOut`. */
export function storyOfLines(part: Part, day: StoryDate | undefined, leftOut: LeftOut[]): Draft {
  const reader = new StoryReader(part, leftOut);
  reader.read();
  return reader.finish(day);
}

/** A story while its lines are gone through, one after another. */
class StoryReader {
  readonly #part: Part;
  readonly #lines: Marked[];
  readonly #frame: Frame;
  readonly #draft: Draft;
  readonly #leftOut: LeftOut[];
  readonly #dateLines: DateLine[] = [];
  readonly #paragraphs: string[] = [];
  /** What lines that stood already were, by their key. */
  readonly #seen = new Map<string, string>();
  /** The day in the dateline, as printed. */
  #datelineDay: string | undefined;
  /** A credit that stands before its caption. */
  #credit: string | undefined;
  #time: ItemTime | undefined;
  /** Whether the lines here stand below a heading over other stories. */
  #otherStories = false;

  constructor(part: Part, leftOut: LeftOut[]) {
    this.#part = part;
    this.#lines = part.lines;
    this.#leftOut = leftOut;
    this.#frame = frameOf(part);
    this.#draft = emptyDraft({
      line: (part.lines.find(({ kind }) => kind === 'words') ?? part.lines[0]!).number,
    });
  }

  read(): void {
    const { title } = this.#frame;
    if (title) {
      const number = title.times > 1 || this.#part.headed ? (numbered.exec(title.text)?.[0] ?? '') : '';
      if (number) this.#leave({ ...title, text: number.trim() }, 'the number of the headline');
      this.#draft.title = title.text.slice(number.length);
      this.#seen.set(title.key, 'the headline');
    }
    for (const [index, line] of this.#lines.entries()) {
      if (line.label !== undefined)
        this.#leave({ ...line, text: line.label }, 'a label or a button before or behind a line');
      if (line !== title && !this.#takeField(line)) this.#takeLine(line, index);
    }
    // An agency in brackets that closes the last paragraph gave the story.
    const agency = knownAgency(/\(([^()]{2,40})\)\.?$/.exec(this.#paragraphs.at(-1) ?? '')?.[1] ?? '');
    if (agency) this.#takeAgencies([agency]);
    if (this.#credit !== undefined)
      this.#leave({ ...this.#lines[0]!, text: this.#credit }, 'a credit without a caption');
  }

  finish(day: StoryDate | undefined): Draft {
    const draft = this.#draft;
    if (this.#part.live && day && !this.#dateLines.length) this.#takeDayOf(day);
    else this.#workOutDay();
    for (const { caption, credit } of draft.photos) {
      // A picture taken for a paper is most often in that paper.
      const outlet = knownOutlet(
        / for (\p{Lu}.{2,40})$/u.exec(credit ?? readCaption(caption).credit ?? '')?.[1] ?? '',
      );
      if (outlet !== undefined) this.#takeSource(outlet, 'the credit of a photo');
    }
    const agencies = agenciesNamed(this.#paragraphs).filter(
      (agency) => !draft.agencies.includes(agency) && knownOutlet(agency) !== (draft.source ?? ''),
    );
    if (agencies.length) draft.inferred.push(`agencies named in the text: ${agencies.join(', ')}`);
    draft.agencies.push(...agencies);
    const { guessed, perhaps } = this.#part;
    if (guessed !== undefined) draft.doubts.push(doubt(draft, 'guessed-division', { sign: guessed }));
    for (const [{ number, text }, sign] of perhaps)
      draft.doubts.push(
        doubt({ line: number }, 'several-stories', {
          sign: `another may begin with ${quoted(text)}, for ${sign}`,
        }),
      );
    return draft;
  }

  #workOutDay(): void {
    const draft = this.#draft;
    const photos = draft.photos.map(({ caption, credit = '' }) => {
      const { taken, filePhoto } = readCaption(credit ? `${caption} (${credit})` : caption);
      return {
        ...(taken && { taken }),
        filePhoto: filePhoto || /\bfile\b/i.test(credit) || ofThePast.test(`${caption} ${credit}`),
      };
    });
    const old = draft.photos.flatMap(({ caption }, index) =>
      photos[index]!.filePhoto ? (printedDay(caption)?.date ?? []) : [],
    );
    const { inferred, guess, ...dates } = findStoryDay({
      dateLines: this.#dateLines,
      photos,
      paragraphs: this.#paragraphs,
      ...(this.#datelineDay !== undefined && { datelineDay: this.#datelineDay }),
      ...(old[0] && { notBefore: old[0] }),
    });
    Object.assign(draft, dates);
    draft.inferred.push(...inferred);
    if (guess !== undefined)
      draft.doubts.push(doubt(draft, 'guessed-date', { date: dates.date!, why: guess }));
  }

  /** The item’s time is of the page’s day; where no zone stands beside it, the day alone is kept. */
  #takeDayOf(day: StoryDate): void {
    const { time, zone } = this.#time ?? {};
    const stamp = time && zone ? readStamp(`${dayOf(day)}T${time}:00${zone}`) : undefined;
    this.#draft.date = stamp?.date ?? dayOf(day) ?? day;
    this.#draft.inferred.push('date from the page of the live blog');
  }

  /** Takes a line whose label says its field; false where its words say the rest. */
  #takeField(line: Marked): boolean {
    const { field, text, sender, kind } = line;
    const draft = this.#draft;
    if (sender !== undefined) this.#takeSource(sender, 'the sender of the item');
    if (field === 'source') this.#takeSource(knownOutlet(text) ?? text, 'the label of the export');
    else if (field === 'summary' && draft.summary === undefined) draft.summary = text;
    else if (field === 'dateline' && draft.dateline === undefined) draft.dateline = text;
    else if (field === 'byline' && kind === 'byline') this.#takeAuthors(line, readAuthors(`By ${text}`)!);
    else return false;
    return true;
  }

  #takeLine(line: Marked, index: number): void {
    const { text } = line;
    const twice = this.#seen.get(line.key);
    if (twice !== undefined && (twice !== 'a paragraph' || text.length > 60))
      return void this.#leave(line, `${twice} stands twice`, true);
    const kind = this.#kindHere(line, index);
    if (kind !== 'boilerplate' && kind !== 'words') this.#otherStories = false;
    if (kind === 'words') return this.#takeWords(line, index);
    if (kind === 'caption') return this.#takeCaption(line);
    if (kind === 'date') return this.#takeDate(line);
    if (kind === 'credit') {
      this.#seen.set(line.key, 'the credit');
      return this.#takeCredit(text.replace(/^[([]|[)\]]$/g, ''));
    }
    if (kind === 'byline') return void this.#takeAuthors(line, readAuthors(text)!);
    if (kind === 'agencies') {
      const outlet = readOutletLine(text, { alone: true });
      if (outlet?.outlet !== undefined) this.#takeOutlet(line, outlet);
      else this.#takeAgencies(agenciesAlone(text)!);
      return;
    }
    if (kind === 'boilerplate')
      this.#otherStories = line.of === 'heading' || /^(?:list|item) \d+ of \d+$/i.test(text);
    if (kind === 'time') this.#time ??= timeOfItem(text);
    // Long prose is looked at again, whatever it seems to be.
    const certain =
      line.of !== undefined && line.of !== 'section' && line.of !== 'another' && wordCount(text) <= 60;
    this.#leave(line, line.why ?? whyOf[kind] ?? 'a label of the page', certain);
  }

  /** What a line is at its place. */
  #kindHere(line: Marked, index: number): Kind {
    const { kind, text, of } = line;
    const { lead, last, title } = this.#frame;
    const [above, below] = [this.#lines[index - 1], this.#lines[index + 1]];
    // A section’s name between two paragraphs is a cross-head.
    if (
      of === 'section' &&
      index > lead &&
      index <= last &&
      above &&
      isParagraph(above) &&
      below &&
      isParagraph(below)
    )
      return 'words';
    if (kind === 'agencies' && takesPictures(text) && below && !isParagraph(below)) return 'credit';
    if (kind !== 'words') return kind;
    // A credit alone stands right below its caption, or right above it.
    if (below?.kind === 'credit' && text.length < 400) return 'caption';
    if (
      this.#credit !== undefined &&
      above &&
      isCredit(above) &&
      index !== lead &&
      mayBeCaption(text) &&
      !isParagraph(line)
    )
      return 'caption';
    const again = standsAgain(this.#lines, index);
    if (index >= lead)
      return isCaption(text, { before: false, repeated: again && !isParagraph(line) }) ? 'caption' : 'words';
    // Of two lines that stand twice above a text, the first is the headline, and the other its caption.
    const second =
      title !== undefined &&
      title.times > 1 &&
      this.#lines.indexOf(title) < index &&
      wordCount(text) >= 4 &&
      again;
    return isCaptionInHead(this.#lines, index) || second ? 'caption' : 'words';
  }

  /** Words, by where they stand: above the text, in it, or below. */
  #takeWords(line: Marked, index: number): void {
    const { text } = line;
    const { lead, last } = this.#frame;
    const { live } = this.#part;
    if (this.#otherStories && !isParagraph(line) && wordCount(text) <= 25)
      return void this.#leave(line, 'the headline of another story');
    this.#otherStories = false;
    if (
      index < lead &&
      (live
        ? this.#isLabel(text, index) && this.#leave(line, 'a label beside the headline')
        : this.#takeAbove(line, index))
    )
      return;
    const ofAuthor = this.#draft.byline.some(
      (name) => text.startsWith(`${name} `) && aboutAuthor.test(text.slice(name.length)),
    );
    if (ofAuthor) return void this.#leave(line, 'says who the author is');
    if (index > last && last !== -1 && !live && this.#takeBelow(line, index)) return;
    this.#takeText(line, index);
  }

  /** Takes a line above the text into its field or aside: who wrote it, for whom, where, the standfirst. False where it is of the text. */
  #takeAbove(line: Marked, index: number): boolean {
    const { text } = line;
    const draft = this.#draft;
    const title = this.#frame.title ? this.#lines.indexOf(this.#frame.title) : -1;
    if (reporters.test(text)) return this.#leave(line, ofReporters);
    if (line.times > 1 && numbered.test(text)) return this.#leave(line, 'a line of a list of contents');
    if (title !== -1 && this.#takePlaceAndOutlet(line)) return true;
    const outlet = readOutletLine(text, { alone: true });
    if (outlet) return this.#takeOutlet(line, outlet);
    const authors = title === -1 ? undefined : readAuthors(text);
    if (authors?.told) return this.#takeAuthors(line, authors);
    if (isOffice(text)) return this.#leave(line, 'the office of whoever wrote it');
    if (this.#takePlace(line, index)) return true;
    if (authors && this.#isBesideDate(index, 3))
      return this.#takeAuthors(line, authors, this.#isBesideDate(index, 1));
    if (title !== -1 && title < index && this.#isStandfirst(text, index)) {
      draft.summary = draft.summary === undefined ? text : `${draft.summary} ${text}`;
      return true;
    }
    if (this.#isLabel(text, index)) return this.#leave(line, 'a label beside the headline');
    return title > index && isTitleLike(text) && this.#leave(line, 'a line of the page above the headline');
  }

  /** A word or two above or below the headline, or a kicker of capital words: no text. */
  #isLabel(text: string, index: number): boolean {
    if (text.length > 60 || endsAsSentence(text)) return false;
    const few = wordCount(text) <= 3 || (isKicker(text) && this.#frame.last !== -1);
    return few && this.#lines.slice(index + 1).some(({ kind }) => kind === 'words');
  }

  /** `London: Asharq Al-Awsat`, `Kolm - AFP`: where it was written, and for whom. */
  #takePlaceAndOutlet(line: Marked): boolean {
    const [, place, outlet] =
      /^(\p{Lu}[\p{L}.' -]{2,25}?)\s*(?::|\s[–—-])\s*(\p{Lu}[\p{L}.' -]{1,40})$/u.exec(line.text) ??
      /^([\p{Lo}\p{M} ]{2,25}?)\s*(?::|[–—-])\s*[«“"]?([\p{Lo}\p{M} ]{2,30}?)[»”"]?$/u.exec(line.text) ??
      [];
    if (place === undefined || outlet === undefined || line.text.split(' ').length > 6) return false;
    const agency = knownAgency(outlet);
    const named = knownOutlet(outlet);
    if (agency === undefined && named === undefined && !(/^\p{Lu}/u.test(outlet) && isNameOfOutlet(outlet)))
      return false;
    this.#takeDateline(
      line,
      place,
      isDatelineCity(place) || agency !== undefined || named !== undefined
        ? undefined
        : 'for it stands above the text with an outlet',
    );
    if (agency !== undefined) this.#takeAgencies([agency]);
    else if (/^agencies$/i.test(outlet)) this.#leave({ ...line, text: outlet }, 'names no agency');
    else this.#takeSource(outlet, 'the line that names place and outlet');
    return true;
  }

  /** A place alone on the line above the text, or above its outlet: `ANKARA`. */
  #takePlace(line: Marked, index: number): boolean {
    const { text } = line;
    const between = this.#lines.slice(index + 1, this.#frame.lead);
    const alone = between.every(
      ({ kind, text: other }) =>
        kind === 'agencies' ||
        kind === 'boilerplate' ||
        !/\p{L}/u.test(other) ||
        knownOutlet(other) !== undefined,
    );
    if (
      !alone ||
      this.#frame.lead >= this.#lines.length ||
      this.#draft.dateline !== undefined ||
      wordCount(text) > 4
    )
      return false;
    const known = isDatelineCity(text.split(',')[0]!);
    const title = this.#draft.title;
    const shouted =
      isShouted(text) && /^\p{Lu}[\p{L}.'’ ,-]{3,}$/u.test(text) && title !== undefined && !isShouted(title);
    if (!known && !shouted) return false;
    this.#takeDateline(line, text, known ? undefined : 'for it stands in capitals above the text');
    return true;
  }

  /** Whether a date, a byline or an outlet stands within so many lines, above the text. */
  #isBesideDate(index: number, reach: number): boolean {
    const near = this.#lines.slice(Math.max(0, index - reach), Math.min(index + reach + 1, this.#frame.lead));
    return near.some(({ kind, text, number }) => {
      const tells = kind === 'words' && (isOffice(text) || readOutletLine(text, { alone: true }));
      return (
        number !== this.#lines[index]!.number &&
        (tells || kind === 'date' || kind === 'byline' || kind === 'ago')
      );
    });
  }

  /** A sentence or two between headline and text. */
  #isStandfirst(text: string, index: number): boolean {
    const { summary } = this.#draft;
    const { last } = this.#frame;
    if (wordCount(text) < 4 || text.length > 400 || !/^[^\p{L}]*[\p{Lu}\p{Lo}\p{N}]/u.test(text))
      return false;
    if (last === -1)
      return (
        summary === undefined &&
        isTitleLike(text) &&
        wordCount(text) >= 5 &&
        this.#lines[index + 1]?.kind !== 'words'
      );
    if (isKicker(text)) return false;
    return (
      summary === undefined || (endsAsSentence(text) && endsAsSentence(summary) && !this.#dateLines.length)
    );
  }

  /** Takes a line below the text into its field or aside; false where it is of the text. */
  #takeBelow(line: Marked, index: number): boolean {
    const { text } = line;
    const { end, last } = this.#frame;
    const outlet = readOutletLine(text, { alone: true });
    if (outlet) return this.#takeOutlet(line, outlet);
    const authors = readAuthors(text);
    const { byline } = this.#draft;
    if (authors?.names.length && (authors.told ? !byline.length : false))
      return this.#takeAuthors(line, authors);
    if (authors?.names.length && authors.names.every((name) => byline.includes(name)))
      return this.#leave(line, ofByline, true);
    const below =
      this.#lines.slice(last + 1, index).some(({ kind }) => kind === 'boilerplate') ||
      /\S ?\| ?\S/.test(text);
    const foot = index > end || (below && wordCount(text) <= 20);
    return (
      foot &&
      !reporters.test(text) &&
      !agenciesAlone(bareOf(text)) &&
      this.#leave(line, 'a line at the foot of the page')
    );
  }

  #takeText(line: Marked, index: number): void {
    const { text } = line;
    const { lead, last } = this.#frame;
    if (reporters.test(text)) {
      const authors = this.#draft.byline.length ? undefined : readAuthors(`By ${reportersIn(text) ?? ''}`);
      if (authors) this.#draft.byline.push(...authors.names);
      return void this.#leave(line, ofReporters, true);
    }
    const signed = agenciesAlone(bareOf(text));
    if (signed) return this.#takeAgencies(signed);
    const outlet =
      /^[([]/.test(text) || index > last
        ? readOutletLine(/^\(Source:/i.test(text) ? bareOf(text) : text, { alone: false })
        : undefined;
    if (outlet?.outlet !== undefined) return void this.#takeOutlet(line, outlet);
    const head = index >= lead && index < last ? crossHeadOf(text, this.#nextText(index)) : undefined;
    if (head !== undefined) return void this.#draft.body.push(crossHead(head));
    this.#seen.set(line.key, 'a paragraph');
    const told = this.#paragraphs.length < 8 ? this.#withoutDateline(line) : text;
    this.#paragraphs.push(told);
    this.#addText(told);
  }

  #addText(text: string): void {
    const { body } = this.#draft;
    const item = /^[•·‣▪*-]\s+(.*)$/u.exec(text);
    if (!item) return void body.push(paragraph(text));
    const list = body.at(-1);
    const point: List['children'][number] = {
      type: 'listItem',
      spread: false,
      children: [paragraph(item[1]!) as never],
    };
    if (list?.type === 'list') list.children.push(point);
    else body.push({ type: 'list', ordered: false, spread: false, children: [point] });
  }

  /** The next line of the text, past pictures and buttons. */
  #nextText(index: number): string | undefined {
    return this.#lines
      .slice(index + 1, Math.min(index + 20, this.#frame.last + 1))
      .find(({ kind }) => kind === 'words' || kind === 'rule' || kind === 'date' || kind === 'time')?.text;
  }

  #withoutDateline(line: Marked): string {
    const { text } = line;
    const first = this.#paragraphs.length === 0;
    const head = openingDateline(text, { lead: first });
    const { dateline } = this.#draft;
    if (dateline !== undefined && head?.place !== dateline)
      return first ? text.replace(/^[—–]\s+(?=\S)/u, '') : text;
    // Further down, a place alone may be anything.
    if (!head || (this.#paragraphs.length > 1 && head.agency === undefined) || head.length >= text.length)
      return text;
    const { place, agency, day, printed, names, outlet, length } = head;
    const plain =
      agency ??
      outlet ??
      day ??
      (place !== undefined && (isDatelineCity(place.split(',')[0]!) || isShouted(place)));
    if (place !== undefined)
      this.#takeDateline(line, place, plain ? undefined : 'for it stands before a dash');
    this.#leave({ ...line, text: printed }, 'the dateline, of which the record has the fields', true);
    const bracketed = /[(/]([^()]{2,40})[)/]/.exec(printed)?.[1] ?? '';
    this.#takeAgencies(agenciesAlone(bracketed) ?? (agency === undefined ? [] : [agency]));
    this.#datelineDay = day ?? this.#datelineDay;
    if (names?.length && !this.#draft.byline.length) this.#draft.byline.push(...names);
    if (outlet !== undefined) this.#takeSource(outlet, 'the dateline');
    return text.slice(length);
  }

  #takeDateline(line: Marked, dateline: string, guess?: string): void {
    if (this.#draft.dateline !== undefined) return;
    this.#draft.dateline = dateline;
    if (guess !== undefined) this.#doubt(line, 'guessed-dateline', { dateline, why: guess });
  }

  #takeDate(line: Marked): void {
    const read = readDateLines(line.text);
    this.#dateLines.push(...read);
    const known = read.every(({ date }) => date !== undefined);
    this.#leave(line, `says the date, which is in the record${known ? '' : ' as far as it is known'}`);
    for (const { names, outlet, place, yearless } of read) {
      this.#datelineDay ??= yearless;
      if (names?.length && !this.#draft.byline.length) {
        this.#draft.byline.push(...names);
        this.#infer('byline', 'the name beside the date');
      }
      if (outlet !== undefined) this.#takeSource(outlet, 'the date line');
      if (place !== undefined && this.#draft.dateline === undefined) {
        this.#infer('dateline', 'the place beside the date');
        this.#takeDateline(line, place, isDatelineCity(place) ? undefined : 'for it stands beside the date');
      }
    }
  }

  #takeAuthors(line: Marked, { names, agencies, outlet, told }: Authors, plain = told): true {
    this.#draft.byline.push(...names.filter((name) => !this.#draft.byline.includes(name)));
    if (!told) this.#infer('byline', 'the name above the text');
    if (!plain)
      this.#doubt(line, 'guessed-byline', { byline: names.join(', '), why: 'for it stands above the text' });
    this.#takeAgencies(agencies);
    if (outlet !== undefined) this.#takeSource(outlet, 'the byline');
    return this.#leave(line, ofByline, true);
  }

  #takeOutlet(line: Marked, { outlet, agencies, place, how }: OutletLine): true {
    this.#takeAgencies(agencies);
    if (outlet !== undefined) this.#takeSource(outlet, how);
    if (place !== undefined && isDatelineCity(place)) this.#takeDateline(line, place);
    return this.#leave(line, 'names outlet or agencies, which are in the record', true);
  }

  #takeSource(outlet: string, how: string): void {
    if (this.#draft.source !== undefined) return;
    this.#draft.source = outlet;
    this.#infer('source', how);
  }

  #infer(field: string, how: string): void {
    const clause = `${field} from ${how}`;
    if (!this.#draft.inferred.includes(clause)) this.#draft.inferred.push(clause);
  }

  #doubt<Id extends DoubtId>({ number: line }: Marked, ...kind: DoubtOf<Id>): void {
    this.#draft.doubts.push(doubt({ line }, ...kind));
  }

  #takeAgencies(agencies: string[]): void {
    this.#draft.agencies.push(...agencies.filter((agency) => !this.#draft.agencies.includes(agency)));
  }

  #takeCaption(line: Marked): void {
    this.#seen.set(line.key, 'the caption');
    const [source] = sourceLabel.exec(line.text) ?? [];
    const [label = ''] = captionLabel.exec(line.text) ?? [];
    if (source ?? label) this.#leave({ ...line, text: (source ?? label).trim() }, 'a label of the page');
    if (source !== undefined) return this.#takeCredit(line.text.slice(source.length));
    const printed = line.text.slice(label.length);
    const [mark = ''] = / *={2}\s?\p{L}+$/u.exec(printed) ?? [];
    if (mark) this.#leave({ ...line, text: mark.trim() }, 'a mark of the agency behind the caption');
    const caption = printed.slice(0, printed.length - mark.length);
    const outlet = this.#credit === undefined ? outletBehind(caption) : undefined;
    const credit = this.#credit ?? outlet?.printed;
    if (this.#credit !== undefined && line.kind === 'words')
      this.#doubt(line, 'guessed-credit', {
        credit: this.#credit,
        why: `for it stands above ${quoted(line.text)}`,
      });
    this.#draft.photos.push({
      line: line.number,
      caption: outlet ? caption.slice(0, outlet.index) : caption,
      ...(credit !== undefined && { credit }),
    });
    this.#credit = undefined;
  }

  /** A credit belongs to the caption above it; where that has one, or there is none, to the next. */
  #takeCredit(credit: string): void {
    const photo = this.#draft.photos.at(-1);
    if (photo && !photo.credit && !readCaption(photo.caption).credit) photo.credit = credit;
    else this.#credit ??= credit;
  }

  /** Says that words stand in no field. Always true: the line is taken. */
  #leave({ number, text }: Marked, why: string, certain = false): true {
    this.#leftOut.push({ line: number, text, why, ...(certain && { certain }) });
    return true;
  }
}

const ofReporters = 'names reporters and editors; those who wrote it are in the byline';
const ofByline = 'is the byline, which is in the record';
const whyOf: Partial<Record<Kind, string>> = {
  rule: 'a rule or an ornament of the page',
  ago: 'says how long ago it was when the page was read',
  time: 'says the time, which is in the record as far as it is known',
};

function isKicker(text: string): boolean {
  return wordCount(text) <= 5 && /^(?:\p{Lu}[\p{L}'’&-]*(?: |$))+$/u.test(text);
}

function isCredit({ kind, text }: Marked): boolean {
  return kind === 'credit' || sourceLabel.test(text) || (kind === 'agencies' && takesPictures(text));
}

/** An agency from which a page has a picture rather than a story. */
function takesPictures(text: string): boolean {
  const agency = knownAgency(text);
  return agency !== undefined && (picturesOnly.has(agency) || /^PA (?:Media|Images|Wire)$/i.test(text));
}

function bareOf(text: string): string {
  return text.replace(/^[([/—–-]+\s*|\s*[)\]/]+$/g, '');
}

/** What an author would not write of herself in a story: `Jane Doe is a writer in Selby.` */
const aboutAuthor =
  /^ (?:(?:is|was) an? (?:contributing|staff|senior|freelance|guest|former)\b|(?:reports|writes|has (?:reported|written)) (?:on|about|for)\b|covers\b)/;
/** What tells that a picture is older than its story. */
const ofThePast =
  /\b(?:archives?|library|museum|historical|history)\b|\b(?:opening|inauguration) day\b|\barchiv/i;
