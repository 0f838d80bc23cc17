import mammoth from 'mammoth';
import { toString } from 'mdast-util-to-string';
import type { ByteReader, Delivery } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { takeItem } from '../core/item.ts';
import { refusal } from '../core/refusals.ts';
import { bare } from '../core/normalizeDraft.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import { plainText } from '../core/notation/html.ts';
import { first, readXml, textOf } from '../core/notation/xml.ts';
import { printedNames } from '../core/printed/printed.ts';
import { zipText } from './archive/zip.ts';
import { readText } from '../text/text.ts';
import { readLineBelow } from './lineBelow.ts';

/**
 * Reads a document of Word (DOCX, ISO 29500) as a story. Its title is what is set as one, else its first heading; changes that were tracked are read as
 * accepted, comments are none of the text; a paragraph of the style Caption is the caption of the picture beside it, or of one that is drawn or was left out, but not of
 * a table. Above a text without styles, lines are read as in plain text.
 */
export const readDocx: ByteReader = async (bytes) => {
  try {
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap, convertImage });
    return await deliveryOf(value, bytes);
  } catch (error) {
    const what = `is a damaged DOCX file: ${oneLine(error instanceof Error ? error.message : String(error))}`;
    const advice = 'Open it in a word processor, and save it again.';
    return refusedWhole({ line: 1, ...refusal('unreadable-archive', { what, advice }) });
  }
};

async function deliveryOf(value: string, bytes: Uint8Array): Promise<Delivery> {
  const core = await propertiesOf(bytes);
  const { title, summary, authors, dates, inferred, isRepeated, html } = partsOf(value, core('title'));
  const delivery: Delivery = emptyDelivery();
  const created = dates.length ? '' : core('created');
  const draft = takeItem(
    {
      line: 1,
      title,
      texts: [{ line: 1, kind: 'html', text: html }],
      summaries: summary ? [{ line: 1, kind: 'plain', text: summary }] : [],
      published: [...dates, created].filter(Boolean),
      authors,
      topics: core('keywords').split(/[,;]/),
    },
    {},
    delivery,
  );
  draft.inferred.push(...inferred);
  if (isRepeated) {
    const sign = 'what looks like its headline stands in it again and again';
    draft.doubts.push(doubt(draft, 'several-stories', { sign }));
  }
  if (created && draft.date !== undefined) {
    const why = 'is the day on which its document was made';
    draft.inferred.push('date from the properties of the document');
    draft.doubts.push(doubt(draft, 'guessed-date', { date: draft.date, why }));
  }
  const [creator] = printedNames(core('creator'));
  if (creator !== undefined && !draft.byline.length && /\s/.test(creator)) {
    draft.byline.push(creator);
    draft.inferred.push('byline from the properties of the document');
    draft.doubts.push(doubt(draft, 'guessed-byline', { byline: creator, why: 'who made the document' }));
  }
  return { ...delivery, read: { text: value, syntax: 'html' } };
}

const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** Takes title, summary and the line with the author’s name from before the text, and puts captions to their pictures; `isRepeated`: what is set as the title is, stands in the text again. */
function partsOf(value: string, named: string) {
  const picture = '<p>(?:<strong>|<em>)*(<img[^>]*>)(?:</strong>|</em>)*</p>';
  const caption = '<p class="caption">(.*?)</p>';
  const pictures = new RegExp(`${picture}${caption}|${caption}${picture}`, 'gs');
  let html = value
    .replace(pictures, (_, image = '', below = '', above = '', other = '') => {
      return `<figure>${image}${other}<figcaption>${below}${above}</figcaption></figure>`;
    })
    .replace(
      new RegExp(`(?<!</table>)${caption}(?!<table>)`, 'gs'),
      '<figure><img src=""><figcaption>$1</figcaption></figure>',
    )
    .replaceAll('<p class="caption">', '<p>');
  let isRepeated = false;
  const take = (sign: RegExp, again?: (name: string) => RegExp) => {
    const [found = '', name = ''] = sign.exec(html) ?? [];
    html = html.replace(found, '');
    if (found && again) isRepeated = again(name).test(html);
    return plainText(found);
  };
  const styled =
    take(/<h1 class="title">.*?<\/h1>/s, () => /<h1 class="title">/) ||
    take(/^<(h[1-3])>.*?<\/h[1-3]>/s, (name) => new RegExp(`<${name}>`));
  const head = styled ? undefined : printedHead(html);
  if (head) html = head.html;
  const title =
    styled ||
    head?.title ||
    named.replace(/^Microsoft Word - |\.docx?$/g, '') ||
    take(/^<p><strong>(?:(?!<\/p>).){5,160}<\/strong><\/p>(?=<p>)/s);
  const summary = take(/^\s*<p class="subtitle">.*?<\/p>/s) || head?.summary;
  const below = { authors: head?.authors ?? [], dates: head?.dates ?? [] };
  const inferred = head?.inferred ?? [];
  for (;;) {
    const [whole = '', inner = ''] = /^<p>(.*?)<\/p>/s.exec(html) ?? [];
    const line = readLineBelow(plainText(inner), /^<(?:em|strong)>.*<\/(?:em|strong)>$/s.test(inner));
    if (!line)
      return { title, summary, inferred, isRepeated: isRepeated || head?.isRepeated, html, ...below };
    below.authors.push(...line.authors);
    below.dates.push(...line.dates);
    html = html.slice(whole.length);
  }
}

/** What is printed above the text of a document without styles, as the same words in plain text would be read; `html` is what stands below. */
function printedHead(html: string) {
  const blocks = [...html.matchAll(/<p>(?<words>.*?)<\/p>|<(?!p>)(\w+)[^>]*>.*?<\/\2>/gs)];
  const lines = blocks.map(({ groups }) => plainText(groups?.['words'] ?? ''));
  const { stories } = readText(lines.filter(Boolean).join('\n\n'));
  const [story] = stories;
  const lead = story?.body[0] && toString(story.body[0]);
  const at = lead === undefined ? -1 : lines.findIndex((line) => line.endsWith(lead));
  const isHead =
    story?.title !== undefined &&
    lines.slice(0, Math.max(0, at)).some((line) => bare(line) === bare(story.title!));
  if (!isHead) return undefined;
  const isBold = ([block]: string[]) => boldLine.test(block!);
  const above = blocks.slice(0, at).filter(({ groups }) => groups?.['words'] === undefined);
  return {
    ...{ title: story.title, summary: story.summary, inferred: story.inferred },
    ...{ authors: story.byline, dates: story.date === undefined ? [] : [story.date] },
    isRepeated: stories.length > 1 || (isBold(blocks[0]!) && blocks.slice(at).some(isBold)),
    html: above.map(([block]) => block).join('') + html.slice(blocks[at]!.index),
  };
}

const boldLine = /^<p><strong>(?:(?!<\/?strong>|<\/p>).){5,160}<\/strong><\/p>$/s;

/** What the document says of itself (`docProps/core.xml`); an empty text where it does not. */
async function propertiesOf(bytes: Uint8Array): Promise<(name: string) => string> {
  const root = readXml((await zipText(bytes, 'docProps/core.xml')) ?? '<none/>');
  return (name) => {
    const element = 'message' in root ? undefined : first(root, name);
    return element ? textOf(element).trim() : '';
  };
}
