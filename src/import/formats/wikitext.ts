/** A page of a wiki, read: days, names and a place that its templates say as printed, and its categories as topics. */
interface Wikitext {
  html: string;
  dates: string[];
  authors: string[];
  place?: string | undefined;
  topics: string[];
  /** The template that says that it is not for readers yet, or never was: `develop`. */
  unfinished?: string;
}

type Left = (words: string, why: string) => string;

/**
 * Reads the markup of MediaWiki: paragraphs, headings, lists, tables, links and emphasis as HTML, files with captions as figures. Of templates those are
 * known that say a day or an author, and those that hold words of the text; no other is expanded, for only its wiki could. `leaveOut` is told the rest.
 */
export function readWikitext(source: string, leaveOut: (text: string, why: string) => void): Wikitext {
  const read: Wikitext = { html: '', dates: [], authors: [], topics: [] };
  const left: Left = (words, why) => {
    if (/\p{L}/u.test(words)) leaveOut(words.trim(), why);
    return '';
  };
  let text = source
    .replace(/<!--[\s\S]*?(?:-->|$)|<ref\b[^>]*\/>|__[A-Z]+__/gi, '')
    .replace(/<gallery[^>]*>([\s\S]*?)<\/gallery>/gi, (_, lines: string) =>
      lines.replace(/^\s*(\S[^|\n]*\.\w{3,4})\|?(.*)$/gm, '[[File:$1|thumb|$2]]'),
    )
    .replace(/<ref\b[^>]*>([\s\S]*?)<\/ref>/gi, (_, note: string) => left(note, 'is a reference'))
    .replace(/<\/?(?:nowiki|onlyinclude|includeonly|noinclude|references|poem)\b[^>]*>/gi, '')
    .replace(/<(?!\/?[a-z][^<>]*>)/gi, '&lt;');
  text = innermost(text, /\{\{([^{}]*)\}\}/g, (inner) => template(inner, read, left));
  text = text.replace(/^\{\|[^\n]*\n([\s\S]*?)^\|\}/gm, (_, rows: string) => `\n\n${rowsOf(rows)}\n\n`);
  text = innermost(text, /\[\[([^[\]]*)\]\]/g, (inner) => link(inner, read, left))
    .replace(/\[(https?:[^\s\]"]+)(?: ([^\]]*))?\]/g, (_, url, words?: string) =>
      words ? `<a href="${url}">${words}</a>` : '',
    )
    .replace(/'{6,}/g, '')
    .replace(/'''([^\n]+?)'''/g, '<b>$1</b>')
    .replace(/''([^\n]+?)''/g, '<i>$1</i>');
  return { ...read, html: blocksOf(text) };
}

/** Replaces what nests from within, as long as something is found. */
function innermost(text: string, sign: RegExp, made: (inner: string) => string): string {
  for (let rounds = 0; rounds < 40 && text.search(sign) !== -1; rounds++)
    text = text.replace(sign, (_, inner: string) => made(inner));
  return text;
}

function template(inner: string, read: Wikitext, left: Left): string {
  const [name = '', ...values] = inner.split('|').map((value) => value.trim());
  const [named, plain] = [new Map<string, string>(), [] as string[]];
  for (const value of values) {
    const [, key, said = ''] = /^([\p{L} _-]+?)\s*=\s*(.*)$/su.exec(value) ?? [];
    if (key === undefined) plain.push(value);
    else if (said) named.set(key.toLowerCase(), said);
  }
  const said = (...names: string[]) => names.flatMap((one) => named.get(one) ?? [])[0];
  if (/^(?:w|wikipedia|lang|lang-\w+)$/i.test(name)) return plain.at(-1) ?? '';
  if (ofWords.test(name)) return plain[0] ?? said('text', '1') ?? '';
  if (setOff.test(name))
    return quotation(plain[0] ?? said('text', 'quote', '1'), plain[1] ?? said('author', 'source', 'by', '2'));
  if (unfinished.test(name)) read.unfinished = name;
  else if (ofTopics.test(name)) for (const topic of plain) addTopic(topic, read);
  else if (ofHead.test(name)) {
    read.dates.push(said('date', 'datum') ?? plain[0] ?? '');
    read.authors.push(said('author', 'name', 'by') ?? '');
    read.place ||= said('location', 'place') ?? (/^date$/i.test(name) ? undefined : plain[1]);
  } else left(inner, 'is a template of the wiki');
  return '';
}

function quotation(words = '', by = ''): string {
  const speaker = by && `<p>— ${by}</p>`;
  return words && `\n\n<blockquote><p>${words.replace(/\s*\n\s*/g, ' ')}</p>${speaker}</blockquote>\n\n`;
}

/** Templates that say when and where a page was written, and by whom. */
const ofHead = /^(?:date|datum|fecha|data|дата|byline|dateline|kopfzeile)$/i;
/** Templates that say that a page of news is written, checked or given up. */
const unfinished =
  /^(?:develop(?:ing)?|under development|editing|in ?use|under construction|prepare|review|under review|draft|abandoned|stale|tasks|en desarrollo|en edición|en cours|brouillon|entwurf|in arbeit|em desenvolvimento|in sviluppo|w edycji)$/i;
/** Templates of a quotation that stands apart, and of who said it. */
const setOff = /^(?:pull ?quote|quote ?(?:left|right|box|frame)|(?:r|left |right )quote)$/i;
const ofTopics = /^(?:категории|темы?|categories)$/i;
/** Templates of which the first value is words of the text. */
const ofWords =
  /^(?:abbr|tooltip|nowrap|nobr|small|big|c?quote|blockquote|quotation|zitat|cita|citation bloc|smallcaps|em|strong)$/i;

function link(inner: string, read: Wikitext, left: Left): string {
  const [target = '', ...parts] = inner.split('|').map((part) => part.trim());
  const [, space = ''] = /^([\p{L}_ -]+):/u.exec(target) ?? [];
  const words = parts.at(-1);
  if (files.test(space)) {
    const alt = parts.find((part) => part.startsWith('alt='))?.slice(4) ?? '';
    const caption = parts.findLast((part) => part && !setting.test(part)) ?? '';
    const address = encodeURI(target.toWellFormed().replaceAll(' ', '_'));
    const image = `<img src="${address}" alt="${alt.replaceAll('"', '')}">`;
    return `\n\n<figure>${image}<figcaption>${caption}</figcaption></figure>\n\n`;
  }
  if (/^[a-z]{2,3}(?:-[a-z]+)?$/.test(space) && !words) return left(inner, 'is a link to another language');
  if (!categories.test(space)) return words || target.replace(/^:|#.*$/g, '') || target;
  addTopic(target.slice(space.length + 1).trim(), read);
  return '';
}

/** Adds a category: that of a day, as wikis of news have it, is the day of the page where no template says one before. */
function addTopic(name: string, read: Wikitext): void {
  const isDay =
    /^(?:\p{L}+ \d{1,2}, \d{4}|\d{1,2}(?:\.|º|er)? ?(?:de )?\p{L}+ (?:de )?\d{4}|\d\d\.\d\d\.\d{4})$/u.test(
      name,
    );
  if (name) (isDay ? read.dates : read.topics).push(name);
}

const files =
  /^(?:file|image|datei|bild|fichier|archivo|imagen|ficheiro|imagem|arquivo|immagine|bestand|afbeelding|fil|plik|файл|изображение|dosya|tiedosto|پرونده|ملف|ファイル|画像|文件|파일)$/i;
const categories =
  /^(?:category|kategorie|catégorie|categoría|categoria|categorie|kategori|kategoria|категория|luokka|رده|تصنيف|カテゴリ|分类|分類|분류)$/i;
const setting =
  /^(?:thumb|thumbnail|mini|miniatur|vignette|miniatura|frame|framed|frameless|border|left|right|center|none|links|rechts|gauche|droite|upright.*|x?\d+(?:x\d+)?px|(?:alt|link|lang|page|class)=.*)$/i;

function rowsOf(table: string): string {
  const cellsOf = (row: string) =>
    row
      .split(/^[|!]\+?|\|\||!!/m)
      .map((cell) => cell.replace(/^[^|[\n]*=[^|\n]*\|/, '').trim())
      .filter(Boolean);
  return table
    .split(/^\|-.*$/m)
    .map((row) => cellsOf(row).join(' · ').replaceAll('\n', ' '))
    .join('\n\n');
}

/** Lines as blocks: a blank line parts paragraphs, a sign at the beginning makes a heading, an item of a list or an indented paragraph. */
function blocksOf(text: string): string {
  return text
    .replace(/^[ \t]*(?:-{4,}|[*#:;]+)?[ \t]*$/gm, '')
    .replace(/^[ \t]*=+[ \t]*(.*?)[ \t]*=+[ \t]*$/gm, '\n\n<h2>$1</h2>\n\n')
    .replace(/^[ \t]*[*#][*#:;]*[ \t]*(.*)$/gm, '\n\n<li>$1</li>\n\n')
    .replace(/^[ \t]*[:;]+[ \t]*(.*)$/gm, '\n\n$1\n\n')
    .split(/\n{2,}/)
    .map((block) => block.trim().replaceAll(/\s*\n\s*/g, ' '))
    .filter(Boolean)
    .map((block) => (ofBlock.test(block) ? block : `<p>${block}</p>`))
    .join('\n')
    .replace(/(?:<li>.*<\/li>\n?)+/g, (items) => `<ul>${items}</ul>\n`)
    .replace(/<h2>.*<\/h2>\s*(?=<h2>|$)/g, '');
}

const ofBlock = /^<\/?(?:figure|table|div|blockquote|ul|ol|li|center|p|h\d)\b/i;
