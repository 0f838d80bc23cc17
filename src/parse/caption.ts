import { firstOf } from './assert.ts';
import { knownAgency } from './agency.ts';
import { placeCase } from './letterCase.ts';
import { readPrintedDay } from './storyDate.ts';

/** What a caption says beside its sentence. */
export interface Caption {
  /** The sentence itself, without the marks before it and the credit after it. */
  text: string;
  filePhoto: boolean;
  handout: boolean;
  /** A credit line printed inside: `(Maxim Blinov/TASS via ZUMA Press/dpa)`. */
  credit?: string;
  /** The day printed in it. A file photo’s is read too only where it says when it was taken. */
  taken?: string;
  /** A place printed before it: `Beijing, China`. */
  place?: string;
}

/** Reads a caption as agencies print it: `FILE PHOTO: …`, `01 February 2026, China, Beijing: … (Jane Doe/TASS)`. Never fails. */
export function readCaption(printed: string): Caption {
  let text = printed.replace(/\s+/g, ' ').trim();
  const caption: Caption = { text, filePhoto: false, handout: false };
  for (let mark = leadingMark.exec(text); mark; mark = leadingMark.exec(text)) {
    if (/hand/i.test(mark[1] ?? '')) caption.handout = true;
    else caption.filePhoto = true;
    text = text.slice(mark[0].length);
  }
  const credit = trailingCredit(text);
  if (credit) {
    caption.credit = credit.printed;
    text = text.slice(0, credit.index).trim();
  }
  const head = dayAndPlace(text);
  if (head) {
    text = text.slice(head.length);
    if (head.day) caption.taken = head.day;
    if (head.place) caption.place = head.place;
  }
  if (fileInProse.test(text)) caption.filePhoto = true;
  if (handoutInProse.test(text)) caption.handout = true;
  if (/\b(?:file|archive) (?:photo|picture)\b|\bfile\b\s*$/i.test(caption.credit ?? ''))
    caption.filePhoto = true;
  if (!caption.taken && (!caption.filePhoto || takenInProse.test(text))) {
    const day = printedDays(text);
    if (day.length === 1) caption.taken = firstOf(day);
  }
  return { ...caption, text };
}

const leadingMark =
  /^[([]?((?:file|files|archive)(?: (?:photo|picture|image))?|hand-?out(?: (?:photo|picture|image))?)[)\]]?\s*(?:[:–—-]|(?<=[)\]]))\s*/i;
const fileInProse = /\b(?:file|archive|library) (?:photo|photograph|picture|image)\b|\(file\)/i;
const handoutInProse =
  /\bhand-?out\b|\b(?:photo|picture|image|photograph|frame grab|video)(?: (?!of\b|shows?\b|showing\b)[^\s.]+){0,6}? (?:released|provided|supplied|distributed|made available|published|obtained)\b(?= (?:by|from|on)\b)/i;
const takenInProse =
  /\b(?:file|archive) (?:photo|photograph|picture|image)\b[^.]{0,20}\b(?:taken|shot|dated|from)\b/i;

const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const printedDay = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)? ${months},? \\d{4}|${months} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})\\b`,
  'gi',
);

function printedDays(text: string): string[] {
  const days = [...text.matchAll(printedDay)].flatMap(([day]) => readPrintedDay(day) ?? []);
  return [...new Set(days)];
}

/** `01 February 2026, China, Beijing: ` of dpa, and `TEHRAN, IRAN - APRIL 07: ` of Getty Images, which prints no year. */
function dayAndPlace(text: string): { length: number; day?: string; place?: string } | undefined {
  const dpa = new RegExp(`^(\\d{1,2} ${months} \\d{4})((?:, [\\p{L}.' -]+){0,3}): `, 'iu').exec(text);
  if (dpa) {
    const [, printedDay = '', places = ''] = dpa;
    const day = readPrintedDay(printedDay);
    const place = places.split(', ').filter(Boolean).toReversed().map(placeCase).join(', ');
    return { length: dpa[0].length, ...(day && { day }), ...(place && { place }) };
  }
  const getty = new RegExp(`^([\\p{Lu}][\\p{Lu}.,' -]+?) [–-] ${months} \\d{1,2}(?:, \\d{4})?: `, 'iu').exec(
    text,
  );
  const [printed = '', place = ''] = getty ?? [];
  if (!getty || /\p{Ll}/u.test(place)) return undefined;
  const [day] = printedDays(printed);
  return { length: printed.length, place: placeCase(place), ...(day && { day }) };
}

const longestCredit = 400;

/** A credit in brackets at the end, or an agency’s form after the last full stop. */
function trailingCredit(whole: string): { index: number; printed: string } | undefined {
  // A credit is short; to look further would only cost time.
  const from = Math.max(0, whole.length - longestCredit);
  const text = whole.slice(from);
  const creditAt = (match: RegExpExecArray, printed = match[1] ?? '') => ({
    index: from + match.index,
    printed: printed.trim(),
  });
  const holds = (match: RegExpExecArray | null, test: (printed: string) => boolean) =>
    match !== null && test(match[1] ?? '');
  const brackets = /\s*[([]([^()[\]]*(?:\([^()]*\)[^()[\]]*)?)[)\]]\.?$/.exec(text);
  const giver = beforeAgency.exec(text);
  if (giver && knownAgency(giver[2] ?? '') !== undefined) return creditAt(giver);
  if (brackets && holds(brackets, (printed) => looksLikeCredit(printed) || isInstitution(printed)))
    return creditAt(brackets);
  const east = ofTheEast.exec(text);
  if (east) return creditAt(east, east[1] ?? east[2] ?? east[3]);
  const bar = behindBar.exec(text);
  if (bar && holds(bar, namesAgency)) return creditAt(bar);
  const behind =
    labelled.exec(text) ??
    copyright.exec(text) ??
    agencyForm.exec(text) ??
    namedPhoto.exec(text) ??
    capitals.exec(text);
  if (behind) return creditAt(behind);
  const slashed = withSlash.exec(text);
  return slashed && holds(slashed, namesAgency) ? creditAt(slashed) : undefined;
}

/** `… in the port. Ministerio del Ambiente (EFE)`, with or without a space after the sentence. */
const beforeAgency =
  /(?<=\p{L}{2}[.!?”"»])\s*((?:\p{Lu}[\p{L}.'’-]*)(?: (?:de|del|della|di|da|do|dos|la|las|los|le|les|du|des|der|van|von|of|the|and|y|e|\p{Lu}[\p{L}.'’-]*)){0,7} \(([^()]{2,30})\))$/u;
/** `（新华社记者 周文澜 摄）`, `。新华社记者 周文澜 摄`, `、高瀬真由撮影`. */
const ofTheEast =
  /\s*[（(]([^（）()。]{2,28}(?:[摄攝](?:影)?|撮影|提供))[）)]$|(?<=[。！？])\s*([^。！？，、]{2,28}[摄攝](?:影)?)$|[、＝=]([^。、＝=]{2,16}(?:撮影|提供))$/u;
const behindBar = /(?<=[.!?…”"»)])\s+\|\s+([^|.!?]{2,60})$/u;

/** A museum, a ministry or another giver in brackets: `(County Museum)`. */
function isInstitution(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|de|del|für|der)$/.test(word)) &&
    /\b(?:Museum|Ministry|Police|University|Department|Library|Archives?|Council|Agency|Institute|Observatory)\b/.test(
      text,
    )
  );
}

/** `Photograph: Jane Doe/PA`, `| Photo Credit: J. Doe`, `Credit...Jane Doe` after the sentence. */
const labelled =
  /(?:\s*[|•·]\s*|(?<=[.!?”"»)])\s*|\s{1,3}[–—-]\s)((?:(?:photo(?:graph)?s?|image|picture)(?: credit)?|foto|bild|crédit(?: photo)?|fotografía|imagen|imagem|фото|عکس)\s?(?::|\.{3}| by )\s?(?!\s)(?:[^.!?]|(?<=\b\p{Lu})\.|\.(?=\w)){2,80}|credits?\s?(?::|\.{3}|…)\s?(?:[^.!?]|(?<=\b\p{Lu})\.){2,80})\.?$/iu;
const copyright = /\s(©\s?\p{Lu}[^.!?©]{1,80})$/u;
const agencyForm = /(?<=[.!?”"])\s+([^.!?]*(?:REUTERS|AP Photo|AFP|EPA|Getty Images|dpa|TASS)[^.!?]*)\.?$/;
/** `Jane Doe photo`, `Courier photo by Jane Doe`: alone, or behind the sentence. */
export const namedPhoto =
  /(?:^|(?<=[.!?”"»])\s+)((?:\p{Lu}[\p{L}.'’-]* ){1,4}photos? by \p{Lu}[^.!?]{2,60}|(?:\p{Lu}[\p{L}.'’-]* ){2,4}photos?)$/u;
/** A name in capitals alone, behind a sentence and not behind `U.S.`. */
const capitals = /(?<=[!?”"»]|(?<!\p{Lu})\.)\s+(\p{Lu}{2,}(?:[ '-]\p{Lu}{2,}){1,3})$/u;
const withSlash = /(?<=[.!?”"»])\s+((?:[^.!?/]|(?<=\b\p{Lu})\.){2,60}\/[^.!?]{2,60})$/u;

function namesAgency(credit: string): boolean {
  const parts = credit.split('/').map((part) => part.trim());
  return (
    parts.some((part) => knownAgency(part) !== undefined) || parts.every((part) => !/\p{Ll}/u.test(part))
  );
}

function looksLikeCredit(text: string): boolean {
  return (
    /\/|\bvia\b|^(?:photo|picture|image|foto|credit|supplied|courtesy|©)|\bhand-?out$/i.test(text) ||
    /^(?:AFP|AP|dpa|EPA|Reuters|TASS|Xinhua|Anadolu|Getty Images|AP Photo)\b/i.test(text) ||
    namedPhoto.test(text) ||
    knownAgency(text) !== undefined
  );
}
