import type { Draft, LeftOut } from '../core/delivery.ts';
import { emptyDraft } from '../core/delivery.ts';
import type { DoubtId, DoubtOf } from '../core/doubts.ts';
import { doubt } from '../core/doubts.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import type { Authors } from './authors.ts';
import type { OutletLine } from './credits.ts';
import type { DateLine } from './dateLine.ts';
import type { Part } from './divide.ts';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import type { ItemTime, Marked } from './mark.ts';

export const ofByline = 'is the byline, which is in the record';

/** A story while its lines are gone through. What takes a line returns true. */
export class Reading {
  readonly part: Part;
  readonly frame: Frame;
  /** The place of the headline among the lines; -1 where there is none. */
  readonly titleAt: number;
  readonly draft: Draft;
  readonly dateLines: DateLine[] = [];
  readonly paragraphs: string[] = [];
  /** What lines that stood already were, by their key. */
  readonly seen = new Map<string, string>();
  /** The day in the dateline, as printed. */
  datelineDay: string | undefined;
  /** A credit that stands before its caption. */
  credit: string | undefined;
  time: ItemTime | undefined;
  /** Whether the lines here stand below a heading over other stories. */
  otherStories = false;
  readonly #leftOut: LeftOut[];

  constructor(part: Part, leftOut: LeftOut[]) {
    this.part = part;
    this.frame = frameOf(part);
    this.titleAt = part.lines.findIndex((line) => line === this.frame.title);
    const first = part.lines.find(({ kind }) => kind === 'words') ?? part.lines[0]!;
    this.draft = emptyDraft({ line: first.number });
    this.#leftOut = leftOut;
  }

  takeSource(outlet: string, how: string): void {
    if (this.draft.source !== undefined) return;
    this.draft.source = outlet;
    this.infer('source', how);
  }

  takeAgencies(agencies: string[]): true {
    this.draft.agencies.push(...agencies.filter((agency) => !this.draft.agencies.includes(agency)));
    return true;
  }

  /** `guess` is why it may be none, where that is not certain. */
  takeDateline(line: Marked, dateline: string, guess?: string): true {
    if (this.draft.dateline !== undefined) return true;
    this.draft.dateline = dateline;
    if (guess !== undefined) this.doubt(line, 'guessed-dateline', { dateline, why: guess });
    return true;
  }

  takeAuthors(line: Marked, { names, agencies, outlet, told }: Authors, isPlain = told): true {
    const { byline } = this.draft;
    byline.push(...names.filter((name) => !byline.includes(name)));
    if (!told) this.infer('byline', 'the name above the text');
    if (!isPlain)
      this.doubt(line, 'guessed-byline', { byline: names.join(', '), why: 'for it stands above the text' });
    this.takeAgencies(agencies);
    if (outlet !== undefined) this.takeSource(outlet, 'the byline');
    return this.leave(line, ofByline, true);
  }

  takeOutlet(line: Marked, { outlet, agencies, place, how }: OutletLine): true {
    this.takeAgencies(agencies);
    if (outlet !== undefined) this.takeSource(outlet, how);
    if (place !== undefined && isDatelineCity(place)) this.takeDateline(line, place);
    return this.leave(line, 'names outlet or agencies, which are in the record', true);
  }

  infer(field: string, how: string): void {
    const clause = `${field} from ${how}`;
    if (!this.draft.inferred.includes(clause)) this.draft.inferred.push(clause);
  }

  doubt<Id extends DoubtId>({ number: line }: Marked, ...kind: DoubtOf<Id>): void {
    this.draft.doubts.push(doubt({ line }, ...kind));
  }

  /** Says that words stand in no field. */
  leave({ number, text }: Marked, why: string, certain = false): true {
    this.#leftOut.push({ line: number, text, why, ...(certain && { certain }) });
    return true;
  }
}
