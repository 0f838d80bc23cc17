import mammoth from 'mammoth';
import type { ByteReader, Delivery } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { takeItem } from '../core/item.ts';
import { refusal } from '../core/refusals.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import { plainText } from '../core/notation/html.ts';
import { first, readXml, textOf } from '../core/notation/xml.ts';
import { printedNames } from '../core/printed/printed.ts';
import { zipText } from './archive/zip.ts';
import type { LineBelow } from './lineBelow.ts';
import { readLineBelow } from './lineBelow.ts';

/**
 * Reads a document of Word (DOCX, ISO 29500) as a story. Its title is what is set as one, else its first heading; changes that were tracked are read as
 * accepted, comments are none of the text; a paragraph of the style Caption is the caption of the picture beside it.
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
  const { title, summary, authors, dates, html } = partsOf(value, core('title'));
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
  if (created && draft.date !== undefined)
    draft.doubts.push(
      doubt(draft, 'guessed-date', { date: draft.date, why: 'is the day on which its document was made' }),
    );
  const [creator] = printedNames(core('creator'));
  if (creator !== undefined && !draft.byline.length && /\s/.test(creator)) {
    draft.byline.push(creator);
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

/** Takes title, summary and the line with the author’s name from before the text, and puts captions to their pictures. */
function partsOf(value: string, named: string) {
  const picture = '<p>(?:<strong>|<em>)*<img[^>]*>(?:</strong>|</em>)*</p>';
  const caption = '<p class="caption">(.*?)</p>';
  const image = (block: string) => /<img[^>]*>/.exec(block)?.[0] ?? '';
  let html = value
    .replace(
      new RegExp(`(${picture})${caption}|${caption}(${picture})`, 'gs'),
      (_, before?: string, below?: string, above?: string, after?: string) =>
        `<figure>${image(before ?? after ?? '')}<figcaption>${below ?? above}</figcaption></figure>`,
    )
    .replaceAll('<p class="caption">', '<p>');
  const take = (sign: RegExp) => {
    const found = sign.exec(html);
    if (found) html = html.slice(0, found.index) + html.slice(found.index + found[0].length);
    return found ? plainText(found[0]) : '';
  };
  const title =
    take(/<h1 class="title">.*?<\/h1>/s) ||
    take(/^<h[1-3]>.*?<\/h[1-3]>/s) ||
    named.replace(/^Microsoft Word - |\.docx?$/g, '') ||
    take(/^<p><strong>(?:(?!<\/p>).){5,160}<\/strong><\/p>(?=<p>)/s);
  const summary = take(/^\s*<p class="subtitle">.*?<\/p>/s);
  const below: LineBelow = { authors: [], dates: [] };
  for (let block = firstBlock.exec(html); block; block = firstBlock.exec(html)) {
    const [whole, inner = ''] = block;
    const line = readLineBelow(plainText(inner), /^<(?:em|strong)>.*<\/(?:em|strong)>$/s.test(inner));
    if (!line) break;
    below.authors.push(...line.authors);
    below.dates.push(...line.dates);
    html = html.slice(whole.length);
  }
  return { title, summary, html, ...below };
}

const firstBlock = /^<p>(.*?)<\/p>/s;

/** What the document says of itself (`docProps/core.xml`); an empty text where it does not. */
async function propertiesOf(bytes: Uint8Array): Promise<(name: string) => string> {
  const root = readXml((await zipText(bytes, 'docProps/core.xml')) ?? '<none/>');
  return (name) => {
    const element = 'message' in root ? undefined : first(root, name);
    return element ? textOf(element).trim() : '';
  };
}
