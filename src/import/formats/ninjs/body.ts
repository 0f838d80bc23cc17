import { takeText } from '../../core/takeText.ts';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { quoted } from '../../../parse/contentError.ts';
import { visible } from '../../../parse/sourceText.ts';
import type { Draft, LeftOut, Place } from '../../core/delivery.ts';
import { paragraph, paragraphsOf, plainText, readFragment } from '../../core/notation/html.ts';
import type { JsonObject } from '../../core/notation/json.ts';
import { field, placeOf } from '../../core/notation/jsonFields.ts';
import { wordsOf } from '../../core/coverage.ts';
import { looksLikeHtml } from '../../core/notation/markup.ts';
import { readNitfElement } from '../nitf.ts';
import { laidOut } from '../../core/printed/printed.ts';
import { bare } from '../../core/normalizeDraft.ts';
import { readXml } from '../../core/notation/xml.ts';
import { append } from '../../core/append.ts';
import type { Said } from './said.ts';
import { saidIn } from './said.ts';

/** The bodies an item gives of its text: the same as HTML and as plain text, shorter ones, fact boxes. */
export function bodiesOf(item: JsonObject, around: JsonObject[]): Said[] {
  const own = fields.flatMap(([name, role]) => saidIn(field(item, name), role));
  const beside = around.flatMap((object) => {
    const nitf = field(object, 'nitf', 'body_nitf');
    return [
      ...saidIn(field(nitf, 'body_html', 'body_xhtml', 'body')),
      ...(nitf?.kind === 'text' ? saidIn(nitf) : []),
    ];
  });
  return [...own, ...beside].filter(({ value }) => visible.test(withoutTags(value)));
}

/** Puts an item’s text into its draft: of several bodies the one that says most, with its marks if it has some. */
export function readBodies(draft: Draft, bodies: Said[], leftOut: LeftOut[]): void {
  const main = richest(bodies);
  if (!main) return;
  take(draft, main, leftOut);
  for (const other of bodies) {
    if (other === main || sameText(main, other)) continue;
    if (stands.test(other.role)) {
      take(draft, other, leftOut);
      draft.inferred.push(`text: the part ${quoted(other.role)} put at its end`);
    } else {
      const what = other.role ? `another body, ${quoted(other.role)}` : 'another body';
      leftOut.push({
        ...placeOf(other.at),
        text: plainText(other.value),
        why: `${what}, beside the main one`,
      });
    }
  }
}

const fields: [name: string, role: string][] = [
  ['body_richhtml5', ''],
  ['body_html5', ''],
  ['body_html', ''],
  ['body_xhtml', ''],
  ['article_html', ''],
  ['body_nitf', ''],
  ['body_text', ''],
  ['body', ''],
  ['bodies', ''],
  ['body_footer', 'footer'],
];

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
  return among.find((body) => isMarkup(body.value) && length(body) >= length(longest!) * 0.6) ?? longest;
}

/** Whether one body says what the other does, but for marks and line breaks. */
function sameText(main: Said, other: Said): boolean {
  const [text, again] = [main, other].map(({ value }) => plainText(value));
  if (bare(text!).includes(bare(again!))) return true;
  const words = new Set(wordsOf(text!));
  const told = wordsOf(again!);
  return told.filter((word) => words.has(word)).length >= told.length * 0.95;
}

function take(draft: Draft, { value, at }: Said, leftOut: LeftOut[]): void {
  const place = placeOf(at);
  if (isNitf.test(value) && takeNitf(draft, value, place, leftOut)) return;
  if (!isMarkup(value)) {
    append(draft.body, plainBody(value));
    return;
  }
  takeText(draft, readFragment(value), place, leftOut);
}

/** The text of an NITF document, or a part of one, that stands in JSON. */
function takeNitf(draft: Draft, value: string, place: Place, leftOut: LeftOut[]): boolean {
  const inner = value.replace(/^\s*<\?xml[^>]*\?>/, '').replace(/<!DOCTYPE[^>]*>/i, '');
  const source = /<nitf\b/.test(inner)
    ? inner
    : `<nitf><body>${/<body\.content\b/.test(inner) ? inner : `<body.content>${inner}</body.content>`}</body></nitf>`;
  const root = readXml(source.replace(/<(\/?)body>\s*(?=<\1body\.)/g, '<$1body>'));
  if ('message' in root || root.name !== 'nitf') return false;
  const nitf = readNitfElement(root);
  if (!nitf.draft.body.length) return false;
  takeText(draft, { ...nitf.draft, leftOut: nitf.leftOut }, place, leftOut);
  for (const name of ['title', 'summary', 'dateline'] as const) {
    const text = nitf.draft[name];
    if (draft[name] === undefined && text) draft[name] = text;
  }
  if (!draft.byline.length) append(draft.byline, nitf.draft.byline);
  return true;
}

function plainBody(text: string): RootContent[] {
  const parts = laidOut(text);
  const body = parts.length > 1 ? parts.map(paragraph) : paragraphsOf(text);
  if (!/&(?:#\d+|#x[\da-f]+|amp|quot|apos|nbsp|lt|gt);/i.test(text)) return body;
  return body.map((block) => paragraph(plainText(toString(block).replaceAll('<', '&lt;'))));
}

function isMarkup(value: string): boolean {
  return looksLikeHtml(value) || isNitf.test(value);
}

const isNitf = /<(?:nitf|body\.content|hl2|block|media)\b[^<>]*>/i;

function withoutTags(value: string): string {
  return value.replace(/<[^<>]*>/g, ' ').trim();
}
