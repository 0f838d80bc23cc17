import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { quoted } from '../../../parse/contentError.ts';
import { knownAgency } from '../../../parse/agency.ts';
import { visible } from '../../../parse/sourceText.ts';
import { append } from '../../core/append.ts';
import { wordsOf } from '../../core/coverage.ts';
import type { Draft, LeftOut, Place } from '../../core/delivery.ts';
import { bare } from '../../core/normalizeDraft.ts';
import { paragraph, paragraphsOf, plainText, readFragment } from '../../core/notation/html.ts';
import type { JsonObject } from '../../core/notation/json.ts';
import { field } from '../../core/notation/jsonFields.ts';
import { looksLikeHtml } from '../../core/notation/markup.ts';
import { readXml } from '../../core/notation/xml.ts';
import { isCreditAlone } from '../../core/printed/creditBehind.ts';
import type { Content } from '../agencyStory.ts';
import { contentOf, leaveOut } from '../agencyStory.ts';
import { laidOut } from '../../core/printed/printed.ts';
import { readNitfParts } from '../nitf.ts';
import type { Said } from './said.ts';
import { saidIn, saidUnder } from './said.ts';

/** The bodies an item gives of its text: the same as HTML and as plain text, shorter ones, fact boxes. */
export function bodiesOf(item: JsonObject, around: JsonObject[]): Said[] {
  const beside = around.flatMap((object) => {
    const nitf = field(object, 'nitf', 'body_nitf');
    return nitf?.kind === 'text' ? saidIn(nitf) : saidIn(field(nitf, 'body_html', 'body_xhtml', 'body'));
  });
  return [...saidUnder(item, 'body'), ...beside].filter(({ value }) => visible.test(withoutTags(value)));
}

/** Reads an item’s text: of several bodies the one that says most, with its marks if it has some, and the parts that are printed with it. */
export function readBodies(bodies: Said[], leftOut: LeftOut[]): Content[] {
  const main = richest(bodies);
  if (!main) return [];
  const others = bodies.filter((body) => body !== main && !sameText(main, body));
  for (const one of others.filter(({ role }) => !stands.test(role)))
    leaveOut(leftOut, [one], `another body${one.role && `, ${quoted(one.role)}`}, beside the main one`);
  return [main, ...others.filter(({ role }) => stands.test(role))].flatMap(readBody);
}

/** Parts that are printed with a story, beside its main text. */
const stands = /fact|box|sidebar|footer|timeline|tagline|correction/;
/** Bodies that are not the whole story. */
const lesser =
  /fact|box|sidebar|footer|timeline|tagline|correction|short|summary|teaser|abstract|ingress|intro|sms|push|script|shot|note|caption|social|lead|preview|event|sport/;

function richest(bodies: Said[]): Said | undefined {
  const whole = bodies.filter(({ role }) => !lesser.test(role));
  const among = whole.length ? whole : bodies;
  const length = (body: Said): number => withoutTags(body.value).length;
  const longest = among.toSorted((a, b) => length(b) - length(a))[0];
  const rich = among.filter((body) => length(body) >= length(longest!) * 0.6);
  return (
    rich.find(({ value }) => looksLikeHtml(value)) ?? rich.find(({ value }) => isNitf.test(value)) ?? longest
  );
}

/** Whether one body says what the other does, but for marks and line breaks. */
function sameText(main: Said, other: Said): boolean {
  const [text, again] = [main, other].map(({ value }) => plainText(value)) as [string, string];
  if (bare(text).includes(bare(again))) return true;
  const words = new Set(wordsOf(text));
  const said = wordsOf(again);
  return said.filter((word) => words.has(word)).length >= said.length * 0.95;
}

function readBody({ value, at }: Said): Content[] {
  const nitf = isNitf.test(value) ? readNitf(value) : [];
  if (nitf.some(({ body }) => body.length)) return nitf;
  if (!looksLikeHtml(value) && !isNitf.test(value)) return [contentOf({ body: plainBody(value) })];
  // Spans of a class are set apart by its style alone.
  const html = value.replaceAll('</span><span class=', '</span> <span class=');
  const { body, ...rest } = readFragment(html);
  const there = <T>(one: T): T & Place => ({ ...one, ...at });
  const [photos, leftOut, doubts] = [rest.photos.map(there), rest.leftOut.map(there), rest.doubts.map(there)];
  return [contentOf({ body, photos, leftOut, doubts })];
}

function plainBody(text: string): RootContent[] {
  const parts = laidOut(text);
  const body = parts.length > 1 ? parts.map(paragraph) : paragraphsOf(text);
  if (!/&(?:#\d+|#x[\da-f]+|amp|quot|apos|nbsp|lt|gt);/i.test(text)) return body;
  return body.map((block) => paragraph(plainText(toString(block).replaceAll('<', '&lt;'))));
}

/** The text of an NITF document, or a part of one, that stands in JSON. */
function readNitf(value: string): Content[] {
  const inner = value.replace(/^\s*<\?xml[^>]*\?>/, '').replace(/<!DOCTYPE[^>]*>/i, '');
  const source = /<nitf\b/.test(inner)
    ? inner
    : `<nitf><body>${/<body\.content\b/.test(inner) ? inner : `<body.content>${inner}</body.content>`}</body></nitf>`;
  const root = readXml(source);
  return 'message' in root || root.name !== 'nitf' ? [] : readNitfParts(root);
}

/**
 * Takes out of the text what an agency prints with it and a record has fields for: the headline once more, the line of desk and agency (`Sport TT-AFP`),
 * and pictures by their files, captions and credits.
 */
export function takeBoilerplate(draft: Draft, leftOut: LeftOut[]): void {
  const { body } = draft;
  const place = { line: draft.line, ...(draft.path !== undefined && { path: draft.path }) };
  const agencies = body.length > 1 ? agenciesOfDesk(toString(body[0]!)) : [];
  if (agencies.length) {
    append(draft.agencies, agencies);
    const text = toString(body.shift()!);
    leftOut.push({ ...place, text, why: 'the desk and the agencies, before the text', certain: true });
  }
  for (let at = 0; at < body.length && body.length > 1;) {
    const [text, next, second] = [0, 1, 2].map((step) => textAt(body, at + step)) as [string, string, string];
    const [, behind] = pictureFile.exec(text) ?? [];
    const caption = behind || (isCredit(second) ? next : '');
    const open = draft.photos.find((photo) => photo.credit === undefined);
    if (behind !== undefined) {
      body.splice(at, caption && !behind ? 2 : 1);
      if (caption) draft.photos.push({ ...place, caption });
      leftOut.push({ ...place, text, why: 'the file of a picture, which is not fetched', certain: true });
    } else if (isCredit(text) && (open !== undefined || at >= body.length - 3)) {
      body.splice(at, 1);
      if (open) open.credit = text;
      else leftOut.push({ ...place, text, why: 'the credit of a picture that has no caption here' });
    } else at++;
  }
}

function textAt(body: RootContent[], at: number): string {
  const block = body[at];
  return block ? toString(block) : '';
}

/** `Sport TT-AFP`, `Försvar TT`, `Roma (ANSA)`: a few words and agencies, and no sentence. */
function agenciesOfDesk(text: string): string[] {
  const [, , names] = /^((?:\p{L}[\p{L}&/-]*\s+){0,3})(\p{L}+(?:[-/]\p{L}+)*)$/u.exec(text) ?? [];
  const agencies = (names ?? '').split(/[-/]/).map((name) => knownAgency(name));
  return agencies.every((agency) => agency !== undefined) ? agencies : [];
}

const pictureFile = /^\S+\.(?:jpe?g|png|gif|tiff?|webp)\b[\s:–-]*(.*)$/is;

/** `Jane Roe/AP/TT`, `Foto: Jane Roe`. */
function isCredit(text: string): boolean {
  const parts = text.split(/\s*\/\s*/);
  const named = parts.length > 1 && parts.slice(1).some((part) => knownAgency(part) !== undefined);
  return isCreditAlone(text) || (named && text.length <= 80 && !/[.!?:]$/.test(text));
}

const isNitf = /<(?:nitf|body\.content|hl2|block|media)\b[^<>]*>/i;

function withoutTags(value: string): string {
  return value.replace(/<[^<>]*>/g, ' ').trim();
}
