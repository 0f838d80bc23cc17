import { readCaption } from '../../parse/caption.ts';
import { quoted } from '../../parse/contentError.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import type { Draft, LeftOut } from '../core/delivery.ts';
import { emptyDraft } from '../core/delivery.ts';
import type { OutletLine } from './agencyLine.ts';
import type { Authors } from './authors.ts';
import { captionLabel, outletBehind, sourceLabel } from './captionLine.ts';
import type { DateLine } from './dateLine.ts';
import { readDateLines } from './dateLine.ts';
import type { Marked } from './mark.ts';
import { knownOutlet } from './outlets.ts';

/** What is known of a story while its lines are read: its draft, and what stands in no field of it. */
export class Sheet {
  readonly draft: Draft;
  readonly dateLines: DateLine[] = [];
  /** What lines that stood already were, by their key. */
  readonly seen = new Map<string, string>();
  /** The day in the dateline, as printed. */
  datelineDay: string | undefined;
  /** A credit that stands before its caption. */
  credit: string | undefined;
  readonly #leftOut: LeftOut[];

  constructor(line: number, leftOut: LeftOut[]) {
    this.draft = emptyDraft({ line });
    this.#leftOut = leftOut;
  }

  date(line: Marked): void {
    const read = readDateLines(line.text);
    this.dateLines.push(...read);
    const known = read.every(({ date }) => date !== undefined);
    this.leave(line, `says the date, which is in the record${known ? '' : ' as far as it is known'}`);
    for (const { names, outlet, place, yearless } of read) {
      this.datelineDay ??= yearless;
      if (names?.length && !this.draft.byline.length) {
        this.draft.byline.push(...names);
        this.draft.inferred.push('byline from the name beside the date');
      }
      if (outlet !== undefined) this.source(outlet, 'the date line');
      if (place !== undefined && this.draft.dateline === undefined) {
        this.draft.dateline = place;
        this.draft.inferred.push('dateline from the place beside the date');
      }
    }
  }

  authors(line: Marked, { names, agencies, outlet, told }: Authors): true {
    this.leave(line, 'is the byline, which is in the record');
    const clause = 'byline from the name above the text';
    if (!told && !this.draft.inferred.includes(clause)) this.draft.inferred.push(clause);
    this.draft.byline.push(...names.filter((name) => !this.draft.byline.includes(name)));
    this.agencies(agencies);
    if (outlet !== undefined) this.source(outlet, 'the byline');
    return true;
  }

  outlet(line: Marked, { outlet, agencies, place, how }: OutletLine): true {
    this.leave(line, 'names outlet or agencies, which are in the record');
    this.agencies(agencies);
    if (outlet !== undefined) this.source(outlet, how);
    if (
      place !== undefined &&
      this.draft.dateline === undefined &&
      outlet !== undefined &&
      isDatelineCity(place)
    )
      this.draft.dateline = place;
    return true;
  }

  source(outlet: string, how: string): void {
    if (this.draft.source !== undefined) return;
    this.draft.source = outlet;
    this.draft.inferred.push(`source from ${how}`);
  }

  agencies(agencies: string[]): void {
    this.draft.agencies.push(...agencies.filter((agency) => !this.draft.agencies.includes(agency)));
  }

  caption(line: Marked): void {
    this.seen.set(line.key, 'the caption');
    const label = captionLabel.exec(line.text)?.[0] ?? '';
    const source = sourceLabel.exec(line.text)?.[0];
    if (source) {
      this.#leftOut.push({ line: line.number, text: source.trim(), why: 'a label of the page' });
      return this.#credits(line.text.slice(source.length));
    }
    if (label) this.leaveWords(line.number, label.trim(), 'a label of the page');
    const printed = line.text.slice(label.length);
    const mark = / *={2}\s?\p{L}+$/u.exec(printed);
    if (mark)
      this.#leftOut.push({
        line: line.number,
        text: mark[0].trim(),
        why: 'a mark of the agency behind the caption',
      });
    const caption = printed.slice(0, mark?.index);
    const outlet = this.credit === undefined ? outletBehind(caption) : undefined;
    const credit = this.credit ?? outlet?.printed;
    this.draft.photos.push({
      line: line.number,
      caption: outlet ? caption.slice(0, outlet.index) : caption,
      ...(credit !== undefined && { credit }),
    });
    this.credit = undefined;
  }

  lonely(line: Marked): void {
    this.seen.set(line.key, 'the credit');
    this.#credits(line.text.replace(/^[([]|[)\]]$/g, ''));
  }

  /** A credit belongs to the caption above it; where that has one, or there is none, to the next. */
  #credits(credit: string): void {
    const photo = this.draft.photos.at(-1);
    if (photo && !photo.credit && !readCaption(photo.caption).credit) photo.credit = credit;
    else if (this.credit === undefined) this.credit = credit;
  }

  /** A picture taken for a paper is most often in that paper. */
  sourceOfCredit(): void {
    for (const { caption, credit } of this.draft.photos) {
      const outlet = / for (\p{Lu}.{2,40})$/u.exec(credit ?? readCaption(caption).credit ?? '')?.[1];
      const known = outlet === undefined ? undefined : knownOutlet(outlet);
      if (known !== undefined) this.source(known, 'the credit of a photo');
    }
  }

  /** Tells that a line stands in no field. Always true: the line is taken. */
  leave({ number, text }: Marked, why: string): true {
    this.leaveWords(number, text, why);
    return true;
  }

  doubt(line: number, message: string, fix: string): void {
    this.draft.doubts.push({
      line,
      message: `${this.draft.title ? `${quoted(this.draft.title)}: ` : ''}${message}`,
      fix,
    });
  }

  /** Tells that words at a line stand in no field. */
  leaveWords(line: number, text: string, why: string): void {
    this.#leftOut.push({ line, text, why });
  }
}
