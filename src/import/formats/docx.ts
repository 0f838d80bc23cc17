import mammoth from 'mammoth';
import { toString } from 'mdast-util-to-string';
import type { ByteReader, Delivery, Draft } from '../core/delivery.ts';
import { emptyDelivery, refusedWhole } from '../core/delivery.ts';
import { doubt } from '../core/doubts.ts';
import { doubtDate, takeItem } from '../core/item.ts';
import { refusal } from '../core/refusals.ts';
import { bare, oneLine } from '../core/notation/oneLine.ts';
import { plainText } from '../core/notation/html.ts';
import { readXml } from '../core/notation/xml.ts';
import { printedNames } from '../core/printed/byline.ts';
import { zipText } from './archive/zip.ts';
import { readText } from '../text/text.ts';
import { partsAt } from '../text/within.ts';
import { valuesOf } from './paths.ts';

/**
 * Reads a document of Word (DOCX, ISO 29500) as a story. Its title is what is set as one, else its first heading; changes that were tracked are read as
 * accepted, comments are none of the text; a paragraph of the style Caption is the caption of the picture beside it, or of one that is drawn or was left
 * out, but not of a table. Above a text without styles, lines are read as in plain text.
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
  const properties = readXml((await zipText(bytes, 'docProps/core.xml')) ?? '<none/>');
  const core = (name: string) => ('message' in properties ? '' : (valuesOf(properties, name)[0] ?? ''));
  const delivery: Delivery = { ...emptyDelivery(), read: { text: value, syntax: 'html' } };
  // Each headline is set as the first is: in the style of a title, as a heading, in bold.
  const [head] = /<h1 class="title">/.exec(value) ?? /^<(?:h[1-3]>|p><strong>)/.exec(value) ?? [];
  const isHead = (block: string) =>
    head !== undefined && block.startsWith(head) && (/^<h/.test(head) || boldLine.test(block));
  const blocks = value.split(/(?<=<\/(?:p|h[1-6])>)(?=<)/);
  const { parts, doubtPart } = partsAt(blocks, isHead, plainText);
  for (const [at, part] of parts.entries()) doubtPart(takePart(part.join(''), core, delivery), at);
  return delivery;
}

function takePart(value: string, core: (name: string) => string, delivery: Delivery): Draft {
  const { title, summary, authors, dates, inferred, doubts, html } = partsOf(value, core('title'));
  const created = dates.length ? '' : core('created');
  const draft = takeItem(delivery, {
    line: 1,
    title,
    texts: [{ line: 1, kind: 'html', text: html }],
    summaries: summary ? [{ line: 1, kind: 'plain', text: summary }] : [],
    published: [...dates, created].filter(Boolean),
    authors,
    topics: core('keywords').split(/[,;]/),
  });
  draft.inferred.push(...inferred);
  draft.doubts.push(...doubts);
  if (created && draft.date !== undefined) {
    draft.inferred.push('date from the properties of the document');
    doubtDate(draft, 'is the day on which its document was made');
  }
  const [creator] = printedNames(core('creator'));
  if (creator !== undefined && !draft.byline.length && /\s/.test(creator)) {
    draft.byline.push(creator);
    draft.inferred.push('byline from the properties of the document');
    draft.doubts.push(doubt(draft, 'guessed-byline', { byline: creator, why: 'who made the document' }));
  }
  return draft;
}

const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** Takes title, summary and the line with the author’s name from before the text, and puts captions to their pictures. */
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
  const take = (sign: RegExp) => {
    const [found = ''] = sign.exec(html) ?? [];
    html = html.replace(found, '');
    return plainText(found);
  };
  const styled = take(/<h1 class="title">.*?<\/h1>/s) || take(/^<(h[1-3])>.*?<\/h[1-3]>/s);
  const subtitle = take(/^\s*<p class="subtitle">.*?<\/p>/s);
  const head = printedHead(html, styled);
  html = head?.html ?? html;
  const title = styled || head?.title || named.replace(/^Microsoft Word - |\.docx?$/g, '');
  const { authors = [], dates = [], inferred = [], doubts = [] } = head ?? {};
  return { title, summary: subtitle || head?.summary, authors, dates, inferred, doubts, html };
}

/** What is printed above the text, below the headline that is set as one, as the same words in plain text would be read; `html` is what stands below. */
function printedHead(html: string, styled: string) {
  const blocks = [...html.matchAll(/<p>(?<words>.*?)<\/p>|<(?!p>)(\w+)[^>]*>.*?<\/\2>/gs)];
  const lines = blocks.map(({ groups }) => plainText(groups?.['words'] ?? ''));
  const { stories } = readText([styled, ...lines].filter(Boolean).join('\n\n'));
  const [story] = stories;
  const lead = story?.body[0] && toString(story.body[0]);
  const at = lead === undefined ? -1 : lines.findIndex((line) => line.endsWith(lead));
  const isHead =
    story?.title !== undefined &&
    [styled, ...lines.slice(0, Math.max(0, at))].some((line) => bare(line) === bare(story.title!));
  if (!isHead) return undefined;
  const guesses = story.doubts.filter(({ id }) => id === 'guessed-byline');
  const above = blocks.slice(0, at).filter(({ groups }) => groups?.['words'] === undefined);
  return {
    ...{ title: story.title, summary: story.summary, inferred: story.inferred, doubts: guesses },
    ...{ authors: story.byline, dates: story.date === undefined ? [] : [story.date] },
    html: above.map(([block]) => block).join('') + html.slice(blocks[at]!.index),
  };
}

const boldLine = /^<p><strong>(?:(?!<\/?strong>|<\/p>).){5,160}<\/strong><\/p>$/s;
