/** A page of a wiki, read. */
export interface Wikitext {
  html: string;
  /** Days, names and a place that its templates say, as printed. */
  dates: string[];
  authors: string[];
  place: string | undefined;
  /** Its categories. */
  topics: string[];
}

/** Reports a text that is left out, why, and whether that is certain. */
type LeaveOut = (text: string, why: string, certain?: boolean) => void;

/**
 * Reads the markup of MediaWiki: paragraphs, headings, lists, tables, links and emphasis as HTML, files with captions as figures. Of templates those are
 * known that say a day or an author, and those that hold words of the text; no other is expanded, for only its wiki could.
 */
export function readWikitext(source: string, leaveOut: LeaveOut): Wikitext {
  const read: Wikitext = { html: '', dates: [], authors: [], place: undefined, topics: [] };
  let text = source
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<gallery[^>]*>([\s\S]*?)<\/gallery>/gi, (_, lines: string) =>
      lines.replace(/^\s*(\S[^|\n]*\.\w{3,4})\|?(.*)$/gm, '[[File:$1|thumb|$2]]'),
    )
    .replace(/<ref\b[^>]*\/>/gi, '')
    .replace(/<ref\b[^>]*>([\s\S]*?)<\/ref>/gi, (_, note: string) => left(note, 'is a reference'))
    .replace(/<\/?(?:nowiki|onlyinclude|includeonly|noinclude|references|poem)\b[^>]*>|__[A-Z]+__/gi, '');
  text = innermost(text, /\{\{([^{}]*)\}\}/g, (inner) => template(inner, read, left));
  text = text.replace(/^\{\|[\s\S]*?^\|\}/gm, tableOf);
  text = innermost(text, /\[\[([^[\]]*)\]\]/g, (inner) => link(inner, read, left));
  text = text
    .replace(/\[(https?:[^\s\]]+)(?: ([^\]]*))?\]/g, (_, url: string, words?: string) =>
      words ? `<a href="${url.replaceAll('"', '%22')}">${words}</a>` : '',
    )
    .replace(/'''([^\n]*?)'''/g, '<b>$1</b>')
    .replace(/''([^\n]*?)''/g, '<i>$1</i>');
  read.html = blocks(text);
  return read;

  function left(words: string, why: string): string {
    if (/\p{L}/u.test(words)) leaveOut(words.trim(), why);
    return '';
  }
}

/** Replaces what nests from within, as long as something is found. */
function innermost(text: string, sign: RegExp, made: (inner: string) => string): string {
  for (let rounds = 0; rounds < 40; rounds++) {
    const next = text.replace(sign, (_, inner: string) => made(inner));
    if (next === text) break;
    text = next;
  }
  return text;
}

function template(inner: string, read: Wikitext, left: (words: string, why: string) => string): string {
  const [name = '', ...values] = inner.split('|').map((value) => value.trim());
  const named = new Map(
    values.flatMap((value) => {
      const [, key, said = ''] = /^([\p{L} _-]+?)\s*=\s*(.*)$/su.exec(value) ?? [];
      return key === undefined ? [] : [[key.toLowerCase(), said] as const];
    }),
  );
  const plain = values.filter((value) => !/^[\p{L} _-]+\s*=/u.test(value));
  if (/^(?:date|datum|fecha|data|дата|byline|dateline|kopfzeile)$/i.test(name)) {
    const day = named.get('date') ?? named.get('datum') ?? plain[0];
    if (day) read.dates.push(day);
    const author = named.get('author') ?? named.get('name') ?? named.get('by');
    if (author) read.authors.push(author);
    read.place ??=
      named.get('location') ?? named.get('place') ?? (name.toLowerCase() === 'date' ? undefined : plain[1]);
    return '';
  }
  if (wordTemplates.test(name)) return plain[0] ?? named.get('text') ?? named.get('1') ?? '';
  if (labelTemplates.test(name)) return plain.at(-1) ?? '';
  return left(inner, 'is a template of the wiki');
}

/** Templates of which the first value is words of the text, and those of which the last is. */
const wordTemplates =
  /^(?:abbr|tooltip|nowrap|nobr|small|big|c?quote|blockquote|quotation|zitat|cita|citation bloc|pull ?quote|smallcaps|em|strong)$/i;
const labelTemplates = /^(?:w|wikipedia|lang|lang-\w+)$/i;

function link(inner: string, read: Wikitext, left: (words: string, why: string) => string): string {
  const [target = '', ...parts] = inner.split('|').map((part) => part.trim());
  const [, space = ''] = /^:?([\p{L}_ -]+):/u.exec(target) ?? [];
  if (target.startsWith(':')) return parts.at(-1) || target.slice(1);
  if (files.test(space)) return figure(target, parts);
  if (categories.test(space)) {
    read.topics.push(target.slice(space.length + 1).trim());
    return '';
  }
  if (/^[a-z]{2,3}(?:-[a-z]+)?$/.test(space) && !parts.length)
    return left(inner, 'is a link to another language');
  return parts.at(-1) || target.replace(/#.*$/, '') || target;
}

const files =
  /^(?:file|image|datei|bild|fichier|archivo|imagen|ficheiro|imagem|arquivo|immagine|bestand|afbeelding|fil|plik|файл|изображение|dosya|tiedosto|پرونده|ملف|ファイル|画像|文件|파일)$/i;
const categories =
  /^(?:category|kategorie|catégorie|categoría|categoria|categorie|kategori|kategoria|категория|luokka|رده|تصنيف|カテゴリ|分类|分類|분류)$/i;

/** A file with its caption; what sets its size and place is none. */
function figure(target: string, parts: string[]): string {
  const words = parts.filter(
    (part) =>
      part &&
      !/^(?:thumb|thumbnail|mini|miniatur|vignette|miniatura|frame|framed|frameless|border|left|right|center|none|links|rechts|gauche|droite|upright.*|x?\d+(?:x\d+)?px|(?:link|lang|page|class)=.*)$/i.test(
        part,
      ),
  );
  const alt = words.find((part) => part.startsWith('alt='))?.slice(4) ?? '';
  const caption = words.filter((part) => !part.startsWith('alt=')).at(-1) ?? '';
  const source = encodeURI(target.replaceAll(' ', '_'));
  return `\n\n<figure><img src="${source}" alt="${alt.replaceAll('"', '')}">${caption && `<figcaption>${caption}</figcaption>`}</figure>\n\n`;
}

function tableOf(whole: string): string {
  const rows = whole
    .slice(2, -2)
    .replace(/^[^\n]*\n/, '')
    .split(/^\|-.*$/m);
  const cells = (row: string) =>
    row
      .split(/^[|!]\+?|\|\||!!/m)
      .map((cell) => cell.replace(/^[^|[\n]*=[^|\n]*\|/, '').trim())
      .filter(Boolean);
  const written = rows.map(cells).filter((row) => row.length);
  return `\n\n<table>${written.map((row) => `<tr>${row.map((cell) => `<td>${cell.replaceAll('\n', ' ')}</td>`).join('')}</tr>`).join('')}</table>\n\n`;
}

/** Lines as blocks: a blank line parts paragraphs, a sign at the beginning makes a heading, an item of a list or an indented paragraph. */
function blocks(text: string): string {
  const parts: string[] = [];
  let lines: string[] = [];
  const end = () => {
    if (lines.length) parts.push(`<p>${lines.join(' ')}</p>`);
    lines = [];
  };
  for (const line of text.split('\n').map((one) => one.trim())) {
    const [, heading] = /^=+\s*(.*?)\s*=+$/.exec(line) ?? [];
    const [, mark, item] = /^([*#:;]+)\s*(.*)$/.exec(line) ?? [];
    const isBlock = /^<\/?(?:figure|table|div|blockquote|ul|ol|center|p|h\d)\b/i.test(line);
    if (!line || heading !== undefined || mark !== undefined || isBlock || /^-{4,}$/.test(line)) end();
    if (heading) parts.push(`<h2>${heading}</h2>`);
    else if (item)
      parts.push(mark?.startsWith('*') || mark?.startsWith('#') ? `<li>${item}</li>` : `<p>${item}</p>`);
    else if (isBlock) parts.push(line);
    else if (line && mark === undefined && heading === undefined && !/^-{4,}$/.test(line)) lines.push(line);
  }
  end();
  return parts
    .join('\n')
    .replace(/(?:<li>.*<\/li>\n?)+/g, (items) => `<ul>${items}</ul>\n`)
    .replace(/<h2>.*<\/h2>\s*(?=<h2>|$)/g, '');
}
