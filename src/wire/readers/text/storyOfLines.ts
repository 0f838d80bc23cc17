import type { List, RootContent } from 'mdast';
import { knownAgency } from '../../../parse/agency.ts';
import { readByline } from '../../../parse/byline.ts';
import { readCaption } from '../../../parse/caption.ts';
import { quoted } from '../../../parse/contentError.ts';
import type { StoryDate } from '../../../parse/storyDate.ts';
import { dayOf } from '../../../parse/storyDate.ts';
import type { Draft, LeftOut } from '../../delivery.ts';
import { emptyDraft } from '../../delivery.ts';
import { crossHead, paragraph } from '../../notation/html.ts';
import { readStamp } from '../../notation/stamp.ts';
import { agenciesNamed } from './attribution.ts';
import { findStoryDay } from './day.ts';
import type { Marked, Part } from './divide.ts';
import { isParagraph } from './divide.ts';
import { openingDateline } from '../../openingDateline.ts';
import type { DateLine } from './dateLine.ts';
import { readDateLine } from './dateLine.ts';
import { printedDay } from '../../notation/printedDate.ts';
import { agenciesAlone, chromeOf, crossHeadOf, isCaption, isTitleLike, timeOfItem } from './roles.ts';

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
  readonly #leftOut: LeftOut[];
  readonly #draft: Draft;
  readonly #dateLines: DateLine[] = [];
  readonly #body: RootContent[] = [];
  readonly #paragraphs: string[] = [];
  readonly #seen = new Map<string, string>();
  #datelineDay: string | undefined;
  #time: { time?: string; zone?: string } | undefined;
  /** A credit or label that stands before its caption. */
  #credit: string | undefined;
  #otherStories = false;

  constructor(part: Part, leftOut: LeftOut[]) {
    this.#part = part;
    this.#leftOut = leftOut;
    this.#draft = emptyDraft({
      line: (part.lines.find(({ kind }) => kind === 'words') ?? part.lines[0]!).number,
    });
  }

  read(): void {
    const title = this.#title();
    if (title) {
      this.#draft.title = title.text;
      this.#seen.set(title.key, 'the headline');
    }
    for (const [index, line] of this.#part.lines.entries())
      if (line !== title) this.#line(line, this.#part.lines[index + 1]);
    this.#signOff();
  }

  draft(page: Page): Draft {
    const draft = this.#draft;
    const photos = draft.photos.map(({ caption, credit }) => {
      const read = readCaption(credit ? `${caption} (${credit})` : caption);
      return {
        ...(read.taken && { taken: read.taken }),
        filePhoto: read.filePhoto || /\bfile\b/i.test(credit ?? ''),
      };
    });
    const old = draft.photos.flatMap((photo, index) =>
      photos[index]!.filePhoto ? (printedDay(photo.caption)?.date ?? []) : [],
    );
    const found = findStoryDay({
      ...(old[0] && { notBefore: old[0] }),
      dateLines: this.#dateLines,
      ...(this.#datelineDay !== undefined && { datelineDay: this.#datelineDay }),
      photos,
      paragraphs: this.#paragraphs,
    });
    const { inferred, doubt, ...dates } =
      this.#part.live && page.day && !this.#dateLines.length
        ? this.#liveDay(page.day)
        : { ...found, doubt: found.doubt };
    const agencies = agenciesNamed(this.#paragraphs).filter((agency) => !draft.agencies.includes(agency));
    if (agencies.length) inferred.push(`agencies named in the text: ${agencies.join(', ')}`);
    draft.agencies.push(...agencies);
    Object.assign(draft, dates);
    draft.body = this.#body;
    draft.inferred.push(...inferred);
    if (doubt) this.#doubt(draft.line, doubt, 'Look whether it is right; write it under date.');
    if (this.#part.guessed)
      this.#doubt(
        draft.line,
        `it was taken for a story of its own, for blank lines${this.#part.headed ? ' and a headline stand' : ' stand'} before it.`,
        'If it belongs to the story before, move its text there and delete it.',
      );
    return draft;
  }

  /** The item’s time is of the page’s day; where no zone stands beside it, the day alone is kept. */
  #liveDay(day: StoryDate): ReturnType<typeof findStoryDay> {
    const { time, zone } = this.#time ?? {};
    const stamp = time && zone ? readStamp(`${dayOf(day)}T${time}:00${zone}`) : undefined;
    return { date: stamp?.date ?? dayOf(day) ?? day, inferred: ['date from the page of the live blog'] };
  }

  #title(): Marked | undefined {
    const words = this.#part.lines.filter(({ kind }) => kind === 'words');
    const first = words[0];
    if (!first) return undefined;
    if (this.#part.live)
      return isTitleLike(first.text) && words.length > 1 && !isParagraph(first) ? first : undefined;
    if (this.#part.headed) return words.find(({ times, text }) => times > 1 && isTitleLike(text)) ?? first;
    const end = words.findIndex((line) => isParagraph(line) && !isTitleLike(line.text));
    const head = (end === -1 ? words.slice(0, 3) : words.slice(0, end)).filter(
      ({ text }) => isTitleLike(text) || text.split(' ').length <= 3,
    );
    return (
      head.find(
        ({ text, key }) => isTitleLike(text) && words.filter((other) => other.key === key).length > 1,
      ) ??
      head.find(({ text }) => isTitleLike(text) && text.split(' ').length >= 4) ??
      head.find(({ text }) => isTitleLike(text)) ??
      (words.length > 1 && head[0] && head[0].text.length > 3 ? head[0] : undefined)
    );
  }

  #line(line: Marked, next: Marked | undefined): void {
    const { text, number } = line;
    const twice = this.#seen.get(line.key);
    if (twice && (twice !== 'a paragraph' || text.length > 60))
      return this.#leave(line, `${twice} stands twice`);
    const kind = line.kind === 'words' ? this.#kindInStory(line, next) : line.kind;
    if (kind !== 'chrome' && kind !== 'words') this.#otherStories = false;
    if (kind === 'rule') return this.#leave(line, 'a rule or an ornament of the page');
    if (kind === 'chrome') {
      const why = line.why ?? chromeOf(text) ?? 'a label of the page';
      this.#otherStories = why === 'a heading over other stories';
      return this.#leave(line, why);
    }
    if (kind === 'time') {
      this.#time ??= timeOfItem(text);
      return this.#leave(line, 'says the time, which is in the record as far as it is known');
    }
    if (kind === 'date') {
      this.#dateLines.push(readDateLine(text)!);
      return this.#leave(line, 'says the date, which is in the record');
    }
    if (kind === 'byline') this.#leave(line, 'is the byline, which is in the record');
    if (kind === 'byline')
      return void this.#draft.byline.push(
        ...readByline(text).filter((name) => !this.#draft.byline.includes(name)),
      );
    if (kind === 'agencies')
      return void this.#draft.agencies.push(
        ...agenciesAlone(text)!.filter((agency) => !this.#draft.agencies.includes(agency)),
      );
    if (kind === 'credit') return this.#lonely(line);
    if (kind === 'caption') return this.#caption(line);
    if (this.#draft.title && !this.#paragraphs.length && this.#isPlaceAndOutlet(text)) return;
    if (!this.#paragraphs.length && this.#isLabel(line, next))
      return this.#leave(line, 'a label beside the headline');
    if (this.#otherStories && isTitleLike(text)) return this.#leave(line, 'the headline of another story');
    this.#otherStories = false;
    this.#words(line, next, number);
  }

  #kindInStory(line: Marked, next: Marked | undefined): Marked['kind'] {
    // A credit alone stands right below its caption.
    if (next?.kind === 'credit' && line.text.length < 400) return 'caption';
    const before = this.#paragraphs.length === 0;
    return isCaption(line.text, { before, repeated: line.times > 1 && before }) ? 'caption' : 'words';
  }

  #words(line: Marked, next: Marked | undefined, number: number): void {
    const { text } = line;
    if (reporters.test(text)) {
      if (!this.#draft.byline.length) this.#draft.byline.push(...readByline(text));
      return this.#leave(line, 'names reporters and editors; those who wrote it are in the byline');
    }
    const signed = agenciesAlone(text.replace(/^[([/—–-]+\s*|\s*[)\]/]+$/g, ''));
    if (signed)
      return void this.#draft.agencies.push(
        ...signed.filter((agency) => !this.#draft.agencies.includes(agency)),
      );
    const head =
      this.#paragraphs.length || this.#draft.title
        ? crossHeadOf(line, next?.kind === 'words' ? next : undefined)
        : undefined;
    if (head !== undefined) return void this.#body.push(crossHead(head));
    if (this.#draft.title && !this.#paragraphs.length && !this.#draft.summary && isStandfirst(line, next)) {
      this.#draft.summary = text;
      return;
    }
    this.#seen.set(line.key, 'a paragraph');
    const told = this.#paragraphs.length < 2 ? this.#withoutDateline(text, number) : text;
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

  #withoutDateline(text: string, line: number): string {
    const head = this.#draft.dateline ? undefined : openingDateline(text);
    if (!head) return text;
    if (head.place) this.#draft.dateline = head.place;
    if (head.agency && !this.#draft.agencies.includes(head.agency)) this.#draft.agencies.push(head.agency);
    if (head.day) {
      this.#datelineDay = head.day;
      this.#leftOut.push({
        line,
        text: head.day,
        why: 'the day of the dateline; it is the date of the record',
      });
    }
    return text.slice(head.length);
  }

  #caption(line: Marked): void {
    this.#seen.set(line.key, 'the caption');
    const label =
      /^(?:image caption|photo caption|caption|photo|picture|image|pic)\s*[,:]\s*/i.exec(line.text)?.[0] ??
      '';
    const source =
      /^(?:image|photo|picture) (?:source|credit)\s*[,:]\s*|^(?:photo credit|credit)\s*:\s*/i.exec(
        line.text,
      )?.[0];
    if (source) {
      this.#leftOut.push({ line: line.number, text: source.trim(), why: 'a label of the page' });
      return this.#credits(line.text.slice(source.length));
    }
    if (label) this.#leftOut.push({ line: line.number, text: label.trim(), why: 'a label of the page' });
    this.#draft.photos.push({
      line: line.number,
      caption: line.text.slice(label.length),
      ...(this.#credit !== undefined && { credit: this.#credit }),
    });
    this.#credit = undefined;
  }

  #lonely(line: Marked): void {
    this.#seen.set(line.key, 'the credit');
    this.#credits(line.text.replace(/^[([]|[)\]]$/g, ''));
  }

  /** A credit belongs to the caption above it; where that has one, or there is none, to the next. */
  #credits(credit: string): void {
    const photo = this.#draft.photos.at(-1);
    if (photo && !photo.credit && !readCaption(photo.caption).credit) photo.credit = credit;
    else if (this.#credit === undefined) this.#credit = credit;
  }

  /** `London: Asharq Al-Awsat`, `Kolm - AFP`: where it was written, and for whom. */
  #isPlaceAndOutlet(text: string): boolean {
    const found = /^(\p{Lu}[\p{L}.' -]{2,25}?)\s*(?::|\s[–—-])\s*(\p{Lu}[\p{L}.' -]{1,40})$/u.exec(text);
    if (!found || text.split(' ').length > 6 || /[.!?]$/.test(text)) return false;
    const [, place, outlet] = found as unknown as [string, string, string];
    const agency = knownAgency(outlet);
    if (!agency && !/^(?:\p{Lu}[\p{L}'-]*|the|of|and|al)(?: (?:\p{Lu}[\p{L}'-]*|of|and|the))*$/u.test(outlet))
      return false;
    this.#draft.dateline = place;
    if (agency) this.#draft.agencies.push(agency);
    else if (!/^agencies$/i.test(outlet)) {
      this.#draft.source = outlet;
      this.#draft.inferred.push('source from the line that names place and outlet');
    } else this.#leftOut.push({ line: this.#draft.line, text: outlet, why: 'names no agency' });
    return true;
  }

  /** A word or two above or below the headline, or a name: no text. */
  #isLabel({ text }: Marked, next: Marked | undefined): boolean {
    if (text.split(' ').length > 3 || text.length > 40 || /[.!?…]$/.test(text)) return false;
    if (
      this.#draft.title &&
      /^(?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+$/u.test(text) &&
      next?.kind === 'date'
    ) {
      this.#draft.byline.push(text);
      this.#draft.inferred.push('byline from the name beside the date');
      return true;
    }
    return this.#part.lines.indexOf(next!) !== -1;
  }

  /** An agency in brackets that closes the last paragraph gave the story. */
  #signOff(): void {
    const last = /\(([^()]{2,40})\)\.?$/.exec(this.#paragraphs.at(-1) ?? '')?.[1];
    const agency = last && knownAgency(last);
    if (agency && !this.#draft.agencies.includes(agency)) this.#draft.agencies.push(agency);
    if (this.#credit !== undefined)
      this.#leftOut.push({ line: this.#draft.line, text: this.#credit, why: 'a credit without a caption' });
  }

  #leave({ number, text }: Marked, why: string): void {
    this.#leftOut.push({ line: number, text, why });
  }

  #doubt(line: number, wrong: string, mend: string): void {
    this.#draft.doubts.push({
      line,
      wrong: `${this.#draft.title ? `${quoted(this.#draft.title)}: ` : ''}${wrong}`,
      mend,
    });
  }
}

/** A sentence or two between headline and text. */
function isStandfirst({ text }: Marked, next: Marked | undefined): boolean {
  return (
    isTitleLike(text) &&
    text.split(' ').length >= 6 &&
    next !== undefined &&
    (next.kind !== 'words' || isParagraph(next))
  );
}

const reporters =
  /^\(?(?:(?:additional )?(?:reporting|writing)|editing|compiled|edited|written|reported)(?: (?:and|&) (?:writing|editing|reporting))? by\b.{0,300}$/i;
