/** A format that is not read: what it is, as a clause (`is a PDF file`), and what to do, as a sentence. */
export interface Unread {
  what: string;
  advice: string;
}

/** The format of a file that is no text, by its first bytes; undefined where it is none of those that are known. */
export function unreadFormat(bytes: Uint8Array): Unread | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 600)).toString('latin1');
  return named(binaryFormats.find(([, , sign]) => sign.test(start)));
}

/** The format of a text that is none of stories: a dump of a database, a scanned newspaper. */
export function unreadText(text: string): Unread | undefined {
  const start = text.slice(0, 20_000).trimStart();
  const formats = start.startsWith('<') ? xmlFormats : textFormats;
  return named(formats.find(([, , sign]) => sign.test(start)));
}

/** What a zip archive is by the names of the files in it; undefined for one of files. */
export function archiveFormat(names: string[]): 'docx' | Unread | undefined {
  if (names.includes('word/document.xml')) return 'docx';
  return named(archiveFormats.find(([, , sign]) => names.some((name) => sign.test(name))));
}

type Row = [what: string, advice: string, sign: RegExp];

function named(row: Row | undefined): Unread | undefined {
  return row && { what: `is ${row[0]}`, advice: row[1] };
}

const asText = 'Save it as DOCX or plain text in the program that made it, or a table as CSV.';
const unpack = 'Unpack it, and import what is in it.';
const fromPdf =
  'Take its text out with “pdftotext -layout FILE.pdf”, look where one story ends and the next begins, and import that.';
const itsStory = 'Import the story to which it belongs; its caption and credit are read there.';
const rows = 'Load it into a database, and export the table of stories as CSV or JSON.';
const articles = 'Export its articles as plain text, one file each, and import those.';
const asHtml = 'Make HTML or plain text of it, with Pandoc or “teitohtml” for one, and import that.';
const fromBook =
  'Unzip it, and import the chapters in it (XHTML); or make plain text of it with Calibre, and import that.';

const binaryFormats: Row[] = [
  ['a PDF file', fromPdf, /^.{0,40}?%PDF-/s],
  ['an older Office document', asText, /^(?:\{\\rtf|\xd0\xcf\x11\xe0)/],
  ['a ZIP archive or an Office document', asText, /^PK\x03\x04/],
  ['an Outlook data file (PST)', 'Export its folders as mbox, with “readpst” for one.', /^!BDN/],
  ['a database of SQLite', 'Export its table of stories as CSV or JSON.', /^SQLite format 3/],
  [
    'a compressed file or archive',
    unpack,
    /^(?:.{257}ustar[\0 ]|7z\xbc\xaf|Rar!\x1a|BZh\d1AY&SY|\xfd7zXZ|\x28\xb5\x2f\xfd)/s,
  ],
  [
    'a picture',
    itsStory,
    /^(?:\x89PNG|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|RIFF.{4}WEBP|\0.{3}ftyp(?:hei|mif|avi))/s,
  ],
  [
    'a sound or a film',
    itsStory,
    /^(?:RIFF.{4}(?:WAVE|AVI )|ID3[\x02-\x04]|fLaC\0|OggS\0|\x1aE\xdf\xa3|\0.{3}ftyp|\xff[\xfb\xf3\xf2])/s,
  ],
  ['a program', 'Leave it out.', /^(?:\x7fELF|MZ.{56,}PE\0\0)/s],
];

const leaveIt = 'Leave it out; the stories are in other files.';
const textFormats: Row[] = [
  [
    'an older web archive (ARC)',
    'Make a WARC file of it, with “warcio recompress” for one, and import that.',
    /^filedesc:\/\//,
  ],
  ['a calendar or an address card', leaveIt, /^BEGIN:V(?:CALENDAR|CARD)/],
  [
    'a text of subtitles',
    'Save what is said in them as plain text.',
    /^(?:WEBVTT|\d+\s*\n[\d:,.]+ --> [\d:,.]+)/,
  ],
  ['a list of references', leaveIt, /^@\w+\{[^\s,{}]+,\s*\n/],
  [
    'data or settings (YAML or TOML)',
    'Leave settings out; export stories as JSON, or put “---” above and below the fields of one and its text behind them.',
    /^(?:#.*\n|\s)*(?:(?:\[+[\w."-]+\]+\s*)?[\w.-]+ *= *(?:["'[{]|\d|true|false).*\n(?:#.*\n|\s)*(?:[\w.-]+ *=|\[+[\w."-]+\]+ *\n)|(?:(?:---\s*\n)?- +[\w"'-]+:(?: .*)?\n +(?:- )?[\w"'-]+:\s|(?:[\w-]+:(?: .*)?\n)*?[\w-]+:[ \t]*(?:[|>][+-]?[ \t]*\n[ \t]+\S|\n[ \t]*(?:- +)?(?<=[ \t])[\w"'-]+:\s)))/,
  ],
  ['a LaTeX document', 'Make HTML of it, with Pandoc for one, and import that.', /^\\documentclass\b/],
  ['an encrypted message or a key', 'Decrypt it, and import what is in it.', /^-----BEGIN [A-Z ]+-----\n/],
  ['a program', leaveIt, /^(?:#!\s?\/|diff --git )/],
  [
    'a style sheet (CSS)',
    leaveIt,
    /^(?:\s|\/\*[\s\S]*?\*\/|@(?:charset|import|namespace)\b[^;{}]*;)*(?:@(?:media|font-face|keyframes|layer|supports|page|-\w+-keyframes)\b[^{};]*\{|[.#:*a-z[][^{}\n;]*(?:,\s*[^{}\n;]+)*\{\s*(?:--)?[a-z-]+\s*:[^{}]*[;}])/,
  ],
  [
    'a program (JavaScript)',
    leaveIt,
    /^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)*(?:["']use strict["']|(?:const|let|var) [\w$]+\s*=|(?:export )?(?:async )?function\b\s*[\w$]*\s*\(|[!;+(]{1,3}(?:async )?(?:function\b|\([\w$, ]*\)\s*=>)|(?:import|export) (?:[\w$*{][^\n;]*? from )?["'][^"'\n]+["'];?\s*\n(?:import|const|let|var|export|function)\b|(?:window|document|module|exports|self|[$]|jQuery)[.(][^\n]*[;{(]\s*(?:\n|$))/,
  ],
  [
    'a dump of a database (SQL)',
    rows,
    /^(?:--[^\n]*\n|\/\*[\s\S]*?\*\/;?|\s)*(?:(?:CREATE|DROP) (?:TABLE|DATABASE)|(?:INSERT(?: IGNORE)?|REPLACE) INTO \S+ ?(?:VALUES|SET|\()|SET (?:[\w@]+ ?= ?\w|NAMES [\w']+;)|USE [\w`]+;|LOCK TABLES |PRAGMA \w+ ?[=;(]|(?:BEGIN|START) TRANSACTION;)/i,
  ],
];

/** By an element among the first. */
const xmlFormats: Row[] = [
  ['a program (PHP)', leaveIt, /^<\?php\b/],
  ['the layout of a scanned newspaper (METS)', articles, /<(?:\w+:)?mets\b/i],
  ['the words of a scanned page (ALTO)', articles, /<(?:\w+:)?alto[\s>]/i],
  ['a text edition (TEI)', asHtml, /<(?:\w+:)?TEI(?:\.2|Corpus)?[\s>]/],
  ['an OpenDocument text', asText, /<office:document\b/],
  ['a text in DocBook', asHtml, /docbook\.org\/ns|-\/\/OASIS\/\/DTD DocBook/i],
  ['an article of a journal (JATS)', asHtml, /<article\b[^>]*\b(?:article-type|dtd-version)=/i],
  ['a list of feeds (OPML)', 'Save the feeds that it names, and import those.', /<opml\b/i],
  ['a drawing (SVG)', itsStory, /^(?:<[?!][^>]*>\s*)*<svg\b/i],
];

const archiveFormats: Row[] = [
  ['an e-book (EPUB)', fromBook, /^META-INF\/container\.xml$/],
  ['an Office document that is no DOCX', asText, /^(?:xl\/workbook\.(?:xml|bin)|ppt\/presentation\.xml)$/],
  ['an OpenDocument or Pages file', asText, /^(?:META-INF\/manifest\.xml|Index\/Document\.iwa)$/],
];
