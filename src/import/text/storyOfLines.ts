import { knownAgency } from '../../parse/agency.ts';
import { readCaption } from '../../parse/caption.ts';
import { quoted } from '../../parse/contentError.ts';
import type { StoryDate } from '../../parse/storyDate.ts';
import { dayOf } from '../../parse/storyDate.ts';
import type { Draft, LeftOut } from '../core/delivery.ts';
import { crossHead, paragraph } from '../core/notation/html.ts';
import { printedDay } from '../core/printed/printedDate.ts';
import { readStamp } from '../core/printed/stamp.ts';
import { openingDateline } from '../core/printed/openingDateline.ts';
import { AboveText } from './aboveText.ts';
import { agenciesAlone, readOutletLine } from './agencyLine.ts';
import { agenciesNamed } from './attribution.ts';
import { readAuthors } from './authors.ts';
import { chromeOf, overOthers } from './chrome.ts';
import { findStoryDay } from './day.ts';
import type { Part } from './divide.ts';
import type { Marked } from './mark.ts';
import { isParagraph } from './mark.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import { crossHeadOf } from './headings.ts';
import type { ItemTime } from './itemTime.ts';
import { timeOfItem } from './itemTime.ts';
import { kindInStory } from './kindInStory.ts';
import { knownOutlet } from './outlets.ts';
import { reporters, reportersIn } from './reporters.ts';
import { wordCount } from './sentences.ts';
import { Sheet } from './sheet.ts';
import type { List, RootContent } from 'mdast';

/** What a story of a page takes from the page. */
export interface Page {
  /** The day of the page, for items of a live blog. */
  day?: StoryDate;
}

/** Makes a story of the lines of one; what is left out is put to `leftOut`. */
export function storyOfLines(part: Part, page: Page, leftOut: LeftOut[]): Draft {
  const story = new Assembly(part, leftOut);
  story.read();
  return story.draft(page);
}

/** A story while its lines are gone through, one after another. */
class Assembly {
  readonly #part: Part;
  readonly #frame: Frame;
  readonly #sheet: Sheet;
  readonly #above: AboveText;
  /** The first line below the text that is of the page; -1 where there is none. */
  readonly #footFrom: number;
  readonly #body: RootContent[] = [];
  readonly #paragraphs: string[] = [];
  #time: ItemTime | undefined;
  /** Whether the lines here stand below a heading over other stories. */
  #otherStories = false;
  /** Where a promotion ends whose beginning the page tells. */
  #skipTo = -1;

  constructor(part: Part, leftOut: LeftOut[]) {
    this.#part = part;
    this.#frame = frameOf(part);
    const first = part.lines.find(({ kind }) => kind === 'words') ?? part.lines[0]!;
    this.#sheet = new Sheet(first.number, leftOut);
    const { last } = this.#frame;
    this.#footFrom = part.lines.findIndex(({ kind }, index) => index > last && kind === 'chrome');
    this.#above = new AboveText(part, this.#frame, this.#sheet);
  }

  read(): void {
    const { title } = this.#frame;
    if (title) {
      const number = title.times > 1 ? (numbered.exec(title.text)?.[0] ?? '') : '';
      if (number) this.#sheet.leaveWords(title.number, number.trim(), 'the number of the headline');
      this.#sheet.draft.title = title.text.slice(number.length);
      this.#sheet.seen.set(title.key, 'the headline');
    }
    const { lines } = this.#part;
    for (const [index, line] of lines.entries()) {
      if (line.label !== undefined) this.#sheet.leaveWords(line.number, line.label, 'a label of the export');
      if (line === title || this.#field(line)) continue;
      if (line.key === promotionBegins) {
        const end = lines.slice(index + 1, index + 12).findIndex(({ key }) => key === promotionEnds);
        if (end !== -1) this.#skipTo = index + 1 + end;
      }
      if (index < this.#skipTo && line.kind !== 'chrome')
        this.#sheet.leave(line, 'an invitation of the site');
      else this.#line(line, index);
    }
    this.#signOff();
  }

  draft(page: Page): Draft {
    const { draft } = this.#sheet;
    const photos = draft.photos.map(({ caption, credit }) => {
      const read = readCaption(credit ? `${caption} (${credit})` : caption);
      return {
        ...(read.taken && { taken: read.taken }),
        filePhoto:
          read.filePhoto || /\bfile\b/i.test(credit ?? '') || ofThePast.test(`${caption} ${credit ?? ''}`),
      };
    });
    const old = draft.photos.flatMap((photo, index) =>
      photos[index]!.filePhoto ? (printedDay(photo.caption)?.date ?? []) : [],
    );
    const figures = this.#sheet.dateLines.find(({ readings }) => readings);
    const found = findStoryDay({
      ...(figures && { figures: { written: figures.written!, readings: figures.readings! } }),
      ...(old[0] && { notBefore: old[0] }),
      dateLines: this.#sheet.dateLines,
      ...(this.#sheet.datelineDay !== undefined && { datelineDay: this.#sheet.datelineDay }),
      photos,
      paragraphs: this.#paragraphs,
    });
    const { inferred, doubt, ...dates } =
      this.#part.live && page.day && !this.#sheet.dateLines.length
        ? this.#liveDay(page.day)
        : { ...found, doubt: found.doubt };
    this.#sheet.sourceOfCredit();
    const agencies = agenciesNamed(this.#paragraphs).filter(
      (agency) => !draft.agencies.includes(agency) && knownOutlet(agency) !== (draft.source ?? ''),
    );
    if (agencies.length) inferred.push(`agencies named in the text: ${agencies.join(', ')}`);
    draft.agencies.push(...agencies);
    Object.assign(draft, dates);
    draft.body = this.#body;
    draft.inferred.push(...inferred);
    if (doubt) this.#sheet.doubt(draft.line, doubt, 'Look whether it is right; write it under date.');
    if (this.#part.guessed)
      this.#sheet.doubt(
        draft.line,
        `it was taken for a story of its own, for blank lines${this.#part.headed ? ' and a headline stand' : ' stand'} before it.`,
        'If it belongs to the story before, move its text there and delete it.',
      );
    for (const [{ number, text }, why] of this.#part.perhaps)
      this.#sheet.doubt(
        number,
        `another story may begin with ${quoted(text)}: ${why}.`,
        'If it does, put two blank lines above it, and a headline where it has none, and import the file again.',
      );
    return draft;
  }

  /** The item’s time is of the page’s day; where no zone stands beside it, the day alone is kept. */
  #liveDay(day: StoryDate): ReturnType<typeof findStoryDay> {
    const { time, zone } = this.#time ?? {};
    const stamp = time && zone ? readStamp(`${dayOf(day)}T${time}:00${zone}`) : undefined;
    return { date: stamp?.date ?? dayOf(day) ?? day, inferred: ['date from the page of the live blog'] };
  }

  /** Takes a line whose label says its field; false where its words say the rest. */
  #field(line: Marked): boolean {
    const { field, text, sender } = line;
    const { draft } = this.#sheet;
    if (sender !== undefined) this.#sheet.source(sender, 'the sender of the item');
    if (field === 'source') {
      const outlet = knownOutlet(text) ?? text;
      this.#sheet.source(outlet, 'the label of the export');
    } else if (field === 'summary' && draft.summary === undefined) draft.summary = text;
    else if (field === 'dateline' && draft.dateline === undefined) draft.dateline = text;
    else if (field === 'byline' && line.kind === 'byline')
      this.#sheet.authors(line, readAuthors(`By ${text}`)!);
    else return false;
    return true;
  }

  #line(line: Marked, index: number): void {
    const { text } = line;
    const twice = this.#sheet.seen.get(line.key);
    if (twice && (twice !== 'a paragraph' || text.length > 60))
      return void this.#sheet.leave(line, `${twice} stands twice`);
    const kind = kindInStory(line, index, {
      lines: this.#part.lines,
      frame: this.#frame,
      credit: this.#sheet.credit !== undefined,
    });
    if (kind !== 'chrome' && kind !== 'words') this.#otherStories = false;
    if (kind === 'words') return this.#story(line, index);
    if (kind === 'chrome') {
      const why = line.why ?? chromeOf(text) ?? 'a label of the page';
      this.#otherStories = why === overOthers || countOfList.test(text);
      return void this.#sheet.leave(line, why);
    }
    if (kind === 'caption') return this.#sheet.caption(line);
    if (kind === 'credit') return this.#sheet.lonely(line);
    if (kind === 'date') return this.#sheet.date(line);
    if (kind === 'rule') return void this.#sheet.leave(line, 'a rule or an ornament of the page');
    if (kind === 'ago')
      return void this.#sheet.leave(line, 'says how long ago it was when the page was read');
    if (kind === 'time') {
      this.#time ??= timeOfItem(text);
      return void this.#sheet.leave(line, 'says the time, which is in the record as far as it is known');
    }
    if (kind === 'byline') return void this.#sheet.authors(line, readAuthors(text)!);
    const outlet = readOutletLine(text, { alone: true });
    if (outlet?.outlet !== undefined) return void this.#sheet.outlet(line, outlet);
    this.#sheet.agencies(agenciesAlone(text)!);
  }

  /** Words, by where they stand: above the text, in it, or below. */
  #story(line: Marked, index: number): void {
    const { lead, last } = this.#frame;
    if (this.#otherStories && !isParagraph(line) && wordCount(line.text) <= 25)
      return void this.#sheet.leave(line, 'the headline of another story');
    this.#otherStories = false;
    if (index < lead && line.times > 1 && numbered.test(line.text))
      return void this.#sheet.leave(line, 'a line of a list of contents');
    if (index < lead && !this.#part.live && this.#above.take(line, index)) return;
    if (this.#isOfAuthor(line.text)) return void this.#sheet.leave(line, 'says who the author is');
    if (index > last && last !== -1 && !this.#part.live) return this.#foot(line, index);
    if (index < lead && this.#part.live && this.#above.isLabel(line, index))
      return void this.#sheet.leave(line, 'a label beside the headline');
    this.#words(line, index);
  }

  #foot(line: Marked, index: number): void {
    const { text } = line;
    const outlet = readOutletLine(text, { alone: true });
    if (outlet) return void this.#sheet.outlet(line, outlet);
    const authors = readAuthors(text);
    if (authors?.names.length && authors.names.every((name) => this.#sheet.draft.byline.includes(name)))
      return void this.#sheet.leave(line, 'is the byline, which is in the record');
    if (authors?.told && !this.#sheet.draft.byline.length) return void this.#sheet.authors(line, authors);
    const belowChrome = this.#footFrom !== -1 && this.#footFrom < index;
    if (
      (belowChrome || index > this.#frame.end || /\S ?\| ?\S/.test(text)) &&
      (index > this.#frame.end || wordCount(text) <= 20) &&
      !reporters.test(text) &&
      !agenciesAlone(bareOf(text))
    )
      return void this.#sheet.leave(line, 'a line at the foot of the page');
    this.#words(line, index);
  }

  /** `Jane Doe is a writer in Selby.`: what an author would not write of herself in a story. */
  #isOfAuthor(text: string): boolean {
    return this.#sheet.draft.byline.some(
      (name) => text.startsWith(`${name} `) && ofAuthor.test(text.slice(name.length)),
    );
  }

  #words(line: Marked, index: number): void {
    const { text, number } = line;
    if (reporters.test(text)) {
      const reported = this.#sheet.draft.byline.length ? undefined : reportersIn(text);
      const authors = reported === undefined ? undefined : readAuthors(`By ${reported}`);
      if (authors) this.#sheet.draft.byline.push(...authors.names);
      return void this.#sheet.leave(
        line,
        'names reporters and editors; those who wrote it are in the byline',
      );
    }
    const signed = agenciesAlone(bareOf(text));
    if (signed) return this.#sheet.agencies(signed);
    const together =
      /^[([]/.test(text) || index > this.#frame.last
        ? readOutletLine(/^\(Source:/i.test(text) ? bareOf(text) : text, { alone: false })
        : undefined;
    if (together?.outlet !== undefined) return void this.#sheet.outlet(line, together);
    const { lead, last } = this.#frame;
    const head = index >= lead && index < last ? crossHeadOf(line, this.#nextText(index)) : undefined;
    if (head !== undefined) return void this.#body.push(crossHead(head));
    this.#sheet.seen.set(line.key, 'a paragraph');
    const told = this.#paragraphs.length < 8 ? this.#withoutDateline(text, number) : text;
    this.#paragraphs.push(told);
    const item = /^[•·‣▪*-]\s+(.*)$/u.exec(told);
    if (!item) return void this.#body.push(paragraph(told));
    const list = this.#body.at(-1);
    const point: List['children'][number] = {
      type: 'listItem',
      spread: false,
      children: [paragraph(item[1]!) as never],
    };
    if (list?.type === 'list') list.children.push(point);
    else this.#body.push({ type: 'list', ordered: false, spread: false, children: [point] });
  }

  /** The next line of the text, past pictures and buttons. */
  #nextText(index: number): Marked | undefined {
    return this.#part.lines
      .slice(index + 1, Math.min(index + 20, this.#frame.last + 1))
      .find(({ kind }) => kind === 'words' || kind === 'rule' || kind === 'date' || kind === 'time');
  }

  #withoutDateline(text: string, line: number): string {
    const first = this.#paragraphs.length === 0;
    const head = openingDateline(text, { lead: first });
    if (this.#sheet.draft.dateline !== undefined && head?.place !== this.#sheet.draft.dateline)
      return first ? text.replace(/^[—–]\s+(?=\S)/u, '') : text;
    // Further down, a place alone may be anything.
    if (!head || (this.#paragraphs.length > 1 && head.agency === undefined) || head.length >= text.length)
      return text;
    if (head.place) this.#sheet.draft.dateline = head.place;
    if (head.agency !== undefined && !head.printed.toLowerCase().includes(head.agency.toLowerCase()))
      this.#sheet.leaveWords(line, head.printed, 'the dateline, whose place and agency are in the record');
    const bracketed = /[(/]([^()]{2,40})[)/]/.exec(head.printed)?.[1] ?? '';
    this.#sheet.agencies(agenciesAlone(bracketed) ?? (head.agency === undefined ? [] : [head.agency]));
    if (head.day) {
      this.#sheet.datelineDay = head.day;
      this.#sheet.leaveWords(line, head.day, 'the day of the dateline; it is the date of the record');
    }
    return text.slice(head.length);
  }

  /** An agency in brackets that closes the last paragraph gave the story. */
  #signOff(): void {
    const last = /\(([^()]{2,40})\)\.?$/.exec(this.#paragraphs.at(-1) ?? '')?.[1];
    const agency = last && knownAgency(last);
    if (agency && !this.#sheet.draft.agencies.includes(agency)) this.#sheet.draft.agencies.push(agency);
    if (this.#sheet.credit !== undefined)
      this.#sheet.leaveWords(this.#sheet.draft.line, this.#sheet.credit, 'a credit without a caption');
  }
}

function bareOf(text: string): string {
  return text.replace(/^[([/—–-]+\s*|\s*[)\]/]+$/g, '');
}

const ofAuthor =
  /^ (?:(?:is|was) an? (?:contributing|staff|senior|freelance|guest|former)\b|(?:reports|writes|has (?:reported|written)) (?:on|about|for)\b|covers\b)/;
/** `1. ` before a headline that stands in a list of contents too; `1. Mai` is a day. */
const numbered = /^\d{1,2}[.)]\s+(?=\p{Lu})(?!(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{L}*\b)/u;
const promotionBegins = 'skip past newsletter promotion';
const promotionEnds = 'after newsletter promotion';
const countOfList = /^(?:list|item) \d+ of \d+$/i;
/** What tells that a picture is older than its story. */
const ofThePast =
  /\b(?:archives?|library|museum|historical|history)\b|\b(?:opening|inauguration) day\b|\barchiv/i;
