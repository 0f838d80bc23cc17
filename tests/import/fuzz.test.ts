import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Nodes } from 'mdast';
import { parse } from 'parse5';
import { remark } from 'remark';
import PostalMime from 'postal-mime';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { readFrontMatter, writeFrontMatter } from '../../src/parse/frontMatter.ts';
import { readMarkdown, writeMarkdown } from '../../src/parse/markdown.ts';
import { parseStory } from '../../src/parse/records.ts';
import type { InputReport } from '../../src/import/core/inputReport.ts';
import { readWhole } from '../../src/import/readInput.ts';
import { decode } from '../../src/import/core/decode.ts';
import type { Format } from '../../src/import/core/delivery.ts';
import { cleanBody } from '../../src/import/core/notation/cleanBody.ts';
import { readFragment } from '../../src/import/core/notation/html.ts';
import { importFiles } from '../../src/import/filing/importFiles.ts';
import { wordsOf } from '../../src/import/core/coverage.ts';
import { storyFile } from '../../src/import/core/story.ts';
import { mutate, mutations } from './mutate.ts';

/** `npm run test:long` runs ten thousand of each, other ones each time; `npm test` a few, and always the same. */
const long = import.meta.env.MODE === 'long';
const numRuns = long ? 10_000 : 60;
const numImported = long ? 2000 : 20;
const seed = long ? Date.now() : 19_870_226;

/** In milliseconds of the processor, which other work on the machine does not lengthen. No file of these sizes may take longer; the short run tells a hang alone. */
const longest = long ? 2000 : 60_000;

const folder = new URL('../fixtures/import/', import.meta.url).pathname;
const order = { at: '2026-01-02T03:04:05Z', date: '2025-04-08', source: 'The Averland Herald' };

/** The format of a folder of fixtures that has another name. */
const formatsOf: Record<string, Format> = { csv: 'table', tsv: 'table', mbox: 'mail' };

for (const name of readdirSync(folder)) {
  const format = formatsOf[name] ?? (name as Format);
  const inputs = readdirSync(join(folder, name))
    .filter((name) => !name.endsWith('.expected.txt'))
    .flatMap((file) => {
      const decoded = decode(readFileSync(join(folder, name, file)));
      return 'text' in decoded ? [decoded.text] : [];
    }) as string[];

  describe(`any input of the format ${name}`, () => {
    test(
      'is read without a failure and in time, gives files without defects, and loses no word',
      { timeout: 3_600_000 },
      async () => {
        await fc.assert(
          fc.asyncProperty(fc.constantFrom(...inputs), mutations, async (input, changes) => {
            const text = mutate(input, changes).toWellFormed();
            const begun = process.cpuUsage();
            const arrival = await readWhole('input', new TextEncoder().encode(text), {
              ...order,
              format,
            });
            const { user, system } = process.cpuUsage(begun);
            expect((user + system) / 1000).toBeLessThan(longest);
            expect(arrival.refused.filter(({ message }) => /Dateline itself/.test(message))).toEqual([]);
            for (const story of arrival.stories) {
              const file = storyFile({ fields: { ...story.fields, import: story.import }, body: story.body });
              expect(parseStory(`${story.id}.md`, new TextEncoder().encode(file)).defects).toEqual([]);
            }
            if (!arrival.stories.length) return;
            const seen = format === 'mail' ? await mailTexts(text) : [[visibleText(text, arrival.format!)]];
            for (const texts of seen) {
              const lost = texts.map((one) => missing(one, arrival, secretsOf(input)));
              expect(lost.toSorted((a, b) => a.length - b.length)[0]).toEqual([]);
            }
          }),
          { numRuns, seed },
        );
      },
    );

    test('goes in once when it is imported twice', { timeout: 3_600_000 }, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'dateline-fuzz-'));
      try {
        const [inbox, into] = [join(folder, 'inbox'), join(folder, 'content')];
        await mkdir(inbox);
        const arbitrary = fc.tuple(fc.constantFrom(...inputs), mutations);
        for (const [index, [input, changes]] of fc
          .sample(arbitrary, { numRuns: numImported, seed })
          .entries())
          await writeFile(join(inbox, String(index)), mutate(input, changes));
        const run = (at: string) => importFiles({ ...order, at, format, paths: [inbox], into });
        await run('2026-01-02T03:04:05Z');
        const once = await treeOf(into);
        await run('2027-01-01T00:00:00Z');
        expect(await treeOf(into)).toEqual(once);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  });
}

describe('what is written', () => {
  const texts = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'*_`[]<>#+-=~|\\&;:.!1 \n"\''),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
    maxLength: 60,
  });

  test('reads back as the same front matter', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 3 }), (value, list) => {
        const held = {
          title: oneLine(value),
          topics: list.map(oneLine).filter(Boolean),
          photos: list.map((text) => ({ caption: oneLine(text) || 'x' })),
        };
        const { fields, defects } = readFrontMatter(writeFrontMatter(held));
        expect(defects).toEqual([]);
        expect(fields).toEqual(Object.fromEntries(Object.entries(held).filter(([, item]) => item.length)));
      }),
      { numRuns: numRuns * 5, seed },
    );
  });

  test('reads back as the same paragraphs', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const body = cleanBody(
          paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', value: text }] })),
          undefined,
          () => undefined,
        );
        const { text, defects } = readMarkdown(writeMarkdown(body));
        expect(defects).toEqual([]);
        expect(text).toBe(
          body
            .map((block) =>
              'children' in block && 'value' in block.children[0]! ? block.children[0].value : '',
            )
            .join('\n\n'),
        );
      }),
      { numRuns: numRuns * 5, seed },
    );
  });

  test('is the same when it is read and written again', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<b>',
            '</b>',
            '<i>',
            '</i>',
            '<ul>',
            '<li>',
            '</ul>',
            '<h2>',
            '</h2>',
            '<br>',
            '<blockquote>',
            '</blockquote>',
            '<a href="https://e.example/">',
            '</a>',
            'word',
            ' ',
            '*',
            '_',
            '&amp;',
            '1.',
            '# x',
            '- ',
          ),
          { maxLength: 30 },
        ),
        (tags) => {
          const { body } = readFragment(tags.join(''));
          const once = writeMarkdown(body);
          const { text, defects } = readMarkdown(once);
          expect(defects).toEqual([]);
          expect(wordsOf(text)).toEqual(wordsOf(readMarkdown(writeMarkdown(body)).text));
        },
      ),
      { numRuns: numRuns * 5, seed },
    );
  });
});

/** Every file below a folder with its text. */
async function treeOf(root: string): Promise<[file: string, text: string][]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.toSorted().map(async (file) => [file, await readFile(file, 'utf8')] as [string, string]),
  );
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Surrogate}\ufffe\uffff]+/gu, ' ').trim();
}

/** The words of an input a reader would see that are in no list of what became of it. */
function missing(text: string, { stories, refused, leftOut }: InputReport, secrets: Set<string>): string[] {
  const kept = new Set(
    [
      ...stories.flatMap((story) => [
        storyFile({ fields: { ...story.fields, import: story.import }, body: unescaped(story.body) }),
        ...story.proposals.flatMap(({ name, ids, role = '' }) => [name, ...ids, role]),
      ]),
      ...refused.flatMap(({ title = '', text: words = '', message }) => [title, words, message]),
      ...leftOut.map(({ text: words }) => words),
    ].flatMap(wordsOf),
  );
  // Dates stand in a record in one form, whatever the input’s.
  const seen = text
    .replace(controls, joint)
    .replace(/(?<![\w\p{L}\p{N}])\d{4}-?\d{2}-?\d{2}T[\d:.]*(?:Z|[+-][\d:]*)?(?![\w\p{L}\p{M}])/gu, ' ')
    .replace(
      /\b(?:\p{L}{3}, )?\d{1,2} \p{L}{3} \d{2,4} \d{1,2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|[A-Z]{1,4})(?![\w\p{L}])/gu,
      ' ',
    );
  const lacking = (words: string) => wordsOf(words).filter((word) => !kept.has(word) && !secrets.has(word));
  // Where an element stands within a word, the word may be kept whole or in any of its parts, up to 400 of them joined.
  const isKept = (parts: string[]) => {
    const reached = [true];
    for (let end = 1; end <= parts.length; end++) {
      const first = Math.max(0, end - 400);
      const own = reached.slice(first).map((is, at) => is && parts.slice(first + at, end).join(''));
      reached.push(own.some((word) => word !== false && !lacking(word).length));
    }
    return reached.at(-1);
  };
  return seen
    .split(/\s+/)
    .filter((piece) => lacking(piece.replaceAll(joint, '')).length)
    .map((piece) => piece.split(joint).filter(Boolean))
    .flatMap((parts) => (isKept(parts) ? [] : lacking(parts.join(' '))));
}

/** What is no letter and not seen, as an input may hold it within a word: it may part or join it. */
const controls =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u00ad\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** Stands where an inline element begins or ends. */
const joint = '\u2060';

/** Passwords of exports of WordPress and Ghost, addresses of people, and private chats of Telegram are not told. */
function secretsOf(input: string): Set<string> {
  const secrets = input.matchAll(
    /<wp:(post_password|comment_author_(?:email|IP)|author_email)>([\s\S]*?)<\/wp:\1>|"(?:password|email)"\s*:\s*"([^"]*)"|(\{"name": "[^"]*", "type": "personal_chat"[\s\S]*?\n \]\})/g,
  );
  return new Set([...secrets].flatMap(([, , words, others, chat]) => wordsOf(words ?? others ?? chat ?? '')));
}

/** A body without the marks that part a word: `1\. x`, `un_der_` … */
function unescaped(markdown: string): string {
  return `${markdown}\n${readMarkdown(markdown).text}`;
}

/** The words of a file that are meant for a reader, found another way than the readers do. */
function visibleText(text: string, format: string): string {
  if (format === 'text') return text;
  if (format === 'html') return htmlText(text);
  if (format === 'table') return cellTexts(text).join(' ');
  if (format === 'markdown') return markdownTexts(text.replaceAll('\0', '')).join(joint);
  if (format === 'mediawiki') return xmlTexts(text).map(wikiWords).join(' ');
  if (ofJson.has(format))
    return jsonStrings(text)
      .map((one) => htmlText(one))
      .join(' ');
  return xmlTexts(text)
    .map((one) => htmlText(one))
    .join(' ');
}

/** Of each mail its two texts, of which one is read: plain text and HTML. */
async function mailTexts(text: string): Promise<string[][]> {
  const isMbox = /^From [^\n]*\d\d:\d\d[^\n]*\n(?:>?From [^\n]*\n)*[!-9;-~]+:/.test(text);
  const mails = isMbox ? text.split(/^(?=From [^\n]*\d\d:\d\d)/m).filter(Boolean) : [text];
  const parsed = await Promise.all(mails.map((one) => PostalMime.parse(one.replace(/^From .*\n/, ''))));
  return parsed
    .map((mail) => [(mail.text ?? '').replace(/^>(>*From )/gm, '$1'), htmlText(mail.html ?? '')])
    .map((texts) => texts.filter((one) => one.trim()))
    .filter((texts) => texts.length);
}

/** The prose of a wiki’s page: neither markup, nor what is in links, templates and tables. */
function wikiWords(text: string): string {
  const prose = text
    .split('\n')
    .filter((line) => /^[^|!{}[\]<>=]*$/.test(line) && /(?:\p{L}+ ){4}/u.test(line));
  return prose.join(' ').replaceAll("''", ' ');
}

/** Cells below the header. */
function cellTexts(text: string): string[] {
  const rows = text.replace(/^\s*\S.*/, '');
  return [...rows.matchAll(/[^,;|\t\n"]+/g)].map(([cell]) => htmlText(cell));
}

/** What a Markdown file says to a reader: its text without front matter, what generators put in, and the addresses of links. Marks may part or join a word. */
function markdownTexts(text: string): string[] {
  const body = text.replace(
    /^\s*(?:(---|\+\+\+)\w*\s*\n[\s\S]*?\n(?:\1|\.{3})|\{[\s\S]*?\n\})[ \t]*\n|^(?:(?![<[])[^\n:]+:.*\n){2,}/,
    '',
  );
  const texts: string[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'text' || node.type === 'code' || node.type === 'inlineCode') texts.push(node.value);
    if (node.type === 'html') {
      const [, name = ''] = /^<\/?(\w+)/.exec(node.value) ?? [];
      const isWhole = !/<[a-z/?][^>]*$/i.test(node.value);
      texts.push(name === '' || inline.test(name) ? '' : ' ', isWhole ? htmlText(node.value) : node.value);
    }
    if ('children' in node) node.children.forEach(visit);
    if (!phrasing.has(node.type)) texts.push(' ');
  };
  const plain = body
    // A word may go on behind a tag of a generator.
    .replace(/(?<=\])\[[^\]\n]*\](?!\()/g, joint)
    .replace(/!\[\[[^\]\n]*\]\]/g, ' ')
    .replace(/\[\[(?:[^[\]|\n]*\|)?([^[\]\n]*)\]\]/g, `${joint}$1${joint}`)
    .replace(/^([ \t>]*)(?:\{[{%][^{}]*[}%]\}|\[!\w+\])/gm, '$1')
    .replace(/^[ \t>]*<!--(?![\s\S]*?-->)[\s\S]*(?![\s\S])/m, '')
    .replace(/%%([\s\S]*?)%%/g, (_, comment: string) => (texts.push(comment, ' '), joint))
    .replace(/\{[{%][^{}]*[}%]\}|\{[:#.][^{}\n]*\}|(?<=\s)\^[\w-]+$|\[!\w+\]/gm, joint);
  visit(remark().parse(plain));
  return texts.map((one) => one.replace(/[[\]]|==/g, joint));
}

const phrasing = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'html', 'inlineCode']);

const ofJson = new Set(['ninjs', 'json-feed', 'ghost', 'wordpress-rest', 'telegram', 'json']);

function jsonStrings(text: string): string[] {
  const strings: string[] = [];
  try {
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
  } catch {
    return [];
  }
  return strings;
}

function xmlTexts(text: string): string[] {
  const parser = new SaxesParser({ xmlns: true });
  const texts: string[] = [];
  let sound = true;
  parser.on('error', () => (sound = false));
  parser.on('text', (words) => void texts.push(words));
  parser.on('cdata', (words) => void texts.push(words));
  parser.write(text).close();
  return sound ? texts : [];
}

/** What stands in a piece of HTML outside of scripts; plain text is what it is. */
function htmlText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const texts: string[] = [];
  const stack: DefaultTreeAdapterTypes.Node[] = [parse(html)];
  while (stack.length) {
    const node = stack.pop()!;
    if ('value' in node && node.nodeName === '#text') {
      // Tags after a stray <plaintext> are a page that broke, not words.
      const broken = node.parentNode?.nodeName === 'plaintext' && node.value !== html;
      // A comment parts no word.
      const siblings = node.parentNode?.childNodes ?? [];
      const before =
        siblings.slice(0, siblings.indexOf(node)).findLast(({ nodeName }) => nodeName !== '#comment')
          ?.nodeName ??
        node.parentNode?.nodeName ??
        '';
      texts.push(
        before === '#text' ? '' : inline.test(before) ? joint : ' ',
        broken ? htmlText(node.value) : node.value,
      );
    }
    if (!unseen.has(node.nodeName) && 'childNodes' in node) stack.push(...node.childNodes.toReversed());
  }
  return texts.join('');
}

const inline =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

const unseen = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'iframe',
  'noframes',
  'noembed',
  'xmp',
  'textarea',
  'select',
  'svg',
  'math',
  'object',
  'form',
  'button',
  'canvas',
]);
