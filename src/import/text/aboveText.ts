import { knownAgency } from '../../parse/agency.ts';
import { isShouted } from '../../parse/letterCase.ts';
import { isDatelineCity } from '../core/printed/datelineCities.ts';
import { readOutletLine } from './agencyLine.ts';
import { isOffice, readAuthors } from './authors.ts';
import type { Part } from './divide.ts';
import type { Marked } from './mark.ts';
import type { Frame } from './frame.ts';
import { isTitleLike } from './headings.ts';
import { knownOutlet } from './outlets.ts';
import { reporters } from './reporters.ts';
import { endsAsSentence, wordCount } from './sentences.ts';
import type { Sheet } from './sheet.ts';

/** Reads what stands between the headline and the text: who wrote it, for whom, where, and the standfirst. */
export class AboveText {
  readonly #part: Part;
  readonly #frame: Frame;
  readonly #sheet: Sheet;
  readonly #lastWords: number;

  constructor(part: Part, frame: Frame, sheet: Sheet) {
    this.#part = part;
    this.#frame = frame;
    this.#sheet = sheet;
    this.#lastWords = part.lines.findLastIndex(({ kind }) => kind === 'words');
  }

  /** Takes a line of words out of the text, into its field or aside; false where it is of the text. */
  take(line: Marked, index: number): boolean {
    const { text } = line;
    const sheet = this.#sheet;
    const { draft } = sheet;
    const why = this.#isLeftAside(text);
    if (why !== undefined) return sheet.leave(line, why);
    if (draft.title !== undefined && this.#isPlaceAndOutlet(text)) return true;
    const outlet = readOutletLine(text, { alone: true });
    if (outlet) return sheet.outlet(line, outlet);
    const authors = draft.title === undefined ? undefined : readAuthors(text);
    if (authors?.told) return sheet.authors(line, authors);
    if (isOffice(text)) return sheet.leave(line, 'the office of whoever wrote it');
    if (this.#isPlaceAbove(line, index)) return true;
    if (authors && this.#isBesideDate(index) && !this.#isToldBelow(index))
      return sheet.authors(line, authors);
    if (this.#isStandfirst(line, index)) {
      draft.summary = draft.summary === undefined ? text : `${draft.summary} ${text}`;
      return true;
    }
    if (this.isLabel(line, index)) return sheet.leave(line, 'a label beside the headline');
    return this.#isAboveTitle(line, index) && sheet.leave(line, 'a line of the page above the headline');
  }

  #isLeftAside(text: string): string | undefined {
    if (/^\((?:ATTN|LEAD|\d+(?:st|nd|rd|th) LD)\b/.test(text)) return 'a note to editors';
    if (/^(?:and|und|et|y|e|&)$/i.test(text)) return 'joins the names';
    const reported = this.#sheet.draft.byline.some((name) => text.startsWith(`${name} reported from`));
    return reporters.test(text) || reported
      ? 'names reporters and editors; those who wrote it are in the byline'
      : undefined;
  }

  /** A word or two above or below the headline, or a kicker of capital words: no text. */
  isLabel({ text }: Marked, index: number): boolean {
    if (text.length > 60 || /[.!?…。！？]$/.test(text)) return false;
    const words = wordCount(text);
    const kicker = words <= 5 && /^(?:\p{Lu}[\p{L}'’&-]*(?: |$))+$/u.test(text);
    if (words > 3 && !(kicker && this.#frame.last !== -1)) return false;
    return index < this.#lastWords;
  }

  /** `London: Asharq Al-Awsat`, `Kolm - AFP`: where it was written, and for whom. */
  #isPlaceAndOutlet(text: string): boolean {
    const found =
      /^(\p{Lu}[\p{L}.' -]{2,25}?)\s*(?::|\s[–—-])\s*(\p{Lu}[\p{L}.' -]{1,40})$/u.exec(text) ??
      /^([\p{Lo}\p{M} ]{2,25}?)\s*(?::|[–—-])\s*[«“"]?([\p{Lo}\p{M} ]{2,30}?)[»”"]?$/u.exec(text);
    if (!found || text.split(' ').length > 6 || /[.!?]$/.test(text)) return false;
    const [, place, outlet] = found as unknown as [string, string, string];
    const agency = knownAgency(outlet);
    if (/^\p{Lo}/u.test(outlet) && !agency && knownOutlet(outlet) === undefined) return false;
    if (
      /^\p{Lu}/u.test(outlet) &&
      !agency &&
      !/^(?:\p{Lu}[\p{L}'-]*|the|of|and|al)(?: (?:\p{Lu}[\p{L}'-]*|of|and|the))*$/u.test(outlet)
    )
      return false;
    this.#sheet.draft.dateline = place;
    if (agency) this.#sheet.draft.agencies.push(agency);
    else if (!/^agencies$/i.test(outlet)) {
      this.#sheet.draft.source = outlet;
      this.#sheet.draft.inferred.push('source from the line that names place and outlet');
    } else this.#sheet.leaveWords(this.#sheet.draft.line, outlet, 'names no agency');
    return true;
  }

  /** Whether a date, a byline or an outlet stands within three lines, above the text. */
  #isBesideDate(index: number): boolean {
    const { lines } = this.#part;
    return lines
      .slice(Math.max(0, index - 3), Math.min(index + 4, this.#frame.lead))
      .some(({ kind, text }, at) => {
        if (Math.max(0, index - 3) + at === index) return false;
        return (
          kind === 'date' ||
          kind === 'byline' ||
          kind === 'ago' ||
          (kind === 'words' && (isOffice(text) || readOutletLine(text, { alone: true }) !== undefined))
        );
      });
  }

  /** A place alone on the line above the text, or above its outlet: `ANKARA`. */
  #isPlaceAbove({ text }: Marked, index: number): boolean {
    const { lines } = this.#part;
    let next = index + 1;
    while (
      next < this.#frame.lead &&
      (lines[next]!.kind === 'agencies' ||
        !/\p{L}/u.test(lines[next]!.text) ||
        knownOutlet(lines[next]!.text) !== undefined)
    )
      next++;
    const known = isDatelineCity(text.split(',')[0]!);
    if (next !== this.#frame.lead || this.#sheet.draft.dateline !== undefined || wordCount(text) > 4)
      return false;
    if (
      !known &&
      !(
        isShouted(text) &&
        text.length > 3 &&
        /^\p{Lu}[\p{L}.'’ ,-]+$/u.test(text) &&
        this.#sheet.draft.title !== undefined &&
        !isShouted(this.#sheet.draft.title)
      )
    )
      return false;
    this.#sheet.draft.dateline = text;
    if (!known) this.#sheet.draft.inferred.push('dateline from the line in capitals above the text');
    return true;
  }

  /** Whether the headline stands below a line, and a byline beyond doubt too. */
  #isToldBelow(index: number): boolean {
    const { lines } = this.#part;
    const { title, lead } = this.#frame;
    return (
      title !== undefined &&
      lines.indexOf(title) > index &&
      lines.slice(index, lead).some(({ kind }) => kind === 'byline')
    );
  }

  /** No sentence, and the headline stands below. */
  #isAboveTitle({ text }: Marked, index: number): boolean {
    const { title } = this.#frame;
    return title !== undefined && isTitleLike(text) && this.#part.lines.indexOf(title) > index;
  }

  /** A sentence or two between headline and text. */
  #isStandfirst({ text }: Marked, index: number): boolean {
    if (
      this.#sheet.draft.title === undefined ||
      wordCount(text) < 4 ||
      text.length > 400 ||
      !/^[^\p{L}]*[\p{Lu}\p{Lo}\p{N}]/u.test(text)
    )
      return false;
    const { lines } = this.#part;
    if (lines.indexOf(this.#frame.title!) > index) return false;
    if (/^(?:\p{Lu}[\p{L}'’&-]*(?: |$))+$/u.test(text) && wordCount(text) <= 5 && this.#frame.last !== -1)
      return false;
    if (this.#frame.last === -1)
      return (
        this.#sheet.draft.summary === undefined &&
        isTitleLike(text) &&
        wordCount(text) >= 5 &&
        lines[index + 1]?.kind !== 'words'
      );
    return (
      this.#sheet.draft.summary === undefined ||
      (endsAsSentence(text) && endsAsSentence(this.#sheet.draft.summary) && !this.#sheet.dateLines.length)
    );
  }
}
