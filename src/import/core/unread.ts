/** A format that is not read: what it is, and what to do. */
export interface Unread {
  /** A clause: `is a PDF file`. */
  what: string;
  /** A sentence. */
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
  return named(textFormats.find(([, , sign]) => sign.test(start)));
}

/** What a zip archive is by the names of the files in it; undefined for one of files. */
export function archiveFormat(names: string[]): 'docx' | Unread | undefined {
  const found = archiveFormats.find(([, , sign]) => names.some((name) => sign.test(name)));
  return found?.[0] === 'docx' ? 'docx' : named(found);
}

type Row = [what: string, advice: string, sign: RegExp];

function named(row: Row | undefined): Unread | undefined {
  return row && { what: `is ${row[0]}`, advice: row[1] };
}

const asDocx = 'Save it as DOCX in a word processor, or as plain text.';
const itsStory = 'Import the story to which it belongs; its caption and credit are read there.';
const unpackIt = 'Unpack it, and import the folder.';

const binaryFormats: Row[] = [
  [
    'a PDF file',
    'Take its text out with “pdftotext -layout FILE.pdf”, look where one story ends and the next begins, and import that.',
    /^.{0,40}?%PDF-/s,
  ],
  ['a Rich Text file', asDocx, /^\{\\rtf/],
  ['a ZIP archive or an Office document', unpackIt, /^PK\x03\x04/],
  ['an older Office document (DOC, XLS, PPT or MSG)', asDocx, /^\xd0\xcf\x11\xe0/],
  ['an Outlook data file (PST)', 'Export its folders as mbox, with “readpst FILE.pst” for one.', /^!BDN/],
  ['a web archive of Safari', 'Open it there, and save the page as HTML (“Page Source”).', /^bplist00/],
  [
    'records of a library catalogue (MARC)',
    'Import the texts that they describe.',
    /^\d{5}[a-z]{3}[a-z ].22\d{5}/,
  ],
  ['a database of SQLite', 'Export its table of stories as CSV or JSON.', /^SQLite format 3/],
  ['a tar archive', 'Unpack it with “tar -xf”, and import the folder.', /^.{257}ustar/s],
  ['a 7-Zip archive', unpackIt, /^7z\xbc\xaf/],
  ['a RAR archive', unpackIt, /^Rar!/],
  ['a file compressed with bzip2', 'Unpack it with “bunzip2”, and import what is in it.', /^BZh\d/],
  ['a file compressed with xz', 'Unpack it with “unxz”, and import what is in it.', /^\xfd7zXZ/],
  [
    'a file compressed with Zstandard',
    'Unpack it with “unzstd”, and import what is in it.',
    /^\x28\xb5\x2f\xfd/,
  ],
  ['a PNG picture', itsStory, /^\x89PNG/],
  ['a JPEG picture', itsStory, /^\xff\xd8\xff/],
  ['a GIF picture', itsStory, /^GIF8/],
  ['a TIFF picture', itsStory, /^(?:II\*\0|MM\0\*)/],
  ['a WebP picture', itsStory, /^RIFF.{4}WEBP/s],
  ['a HEIC or AVIF picture', itsStory, /^.{4}ftyp(?:hei|mif|avi)/s],
  ['a sound or a film', itsStory, /^(?:RIFF|ID3|fLaC|OggS|\x1aE\xdf\xa3|.{4}ftyp|\xff[\xfb\xf3\xf2])/s],
  ['a program', 'Leave it out.', /^(?:\x7fELF|MZ.{56,}PE\0\0)/s],
];

const textFormats: Row[] = [
  [
    'a dump of a database (SQL)',
    'Load it into a database, and export the table of stories as CSV or JSON.',
    /^(?:--[^\n]*\n|\/\*[\s\S]*?\*\/;?|\s)*(?:(?:CREATE|DROP) (?:TABLE|DATABASE)|INSERT INTO|SET [\w@]+ ?= ?\w|PRAGMA|BEGIN TRANSACTION|START TRANSACTION)\b/i,
  ],
  [
    'the layout of a scanned newspaper (METS)',
    'Export its articles as plain text, one file each, and import those.',
    /<(?:\w+:)?mets\b/i,
  ],
  [
    'the words of a scanned page (ALTO)',
    'Export its articles as plain text, one file each, and import those.',
    /<(?:\w+:)?alto\b[^>]*(?:xmlns|xsi)/i,
  ],
  [
    'a text edition (TEI)',
    'Make HTML or plain text of it, with “teitohtml” for one, and import that.',
    /<(?:\w+:)?TEI(?:\.2|Corpus)?[\s>]/,
  ],
  [
    'records of a library catalogue (MARCXML)',
    'Import the texts that they describe.',
    /xmlns(?::\w+)?="http:\/\/www\.loc\.gov\/MARC21/,
  ],
  ['an OpenDocument text', asDocx, /<office:document\b/],
];

const archiveFormats: Row[] = [
  ['docx', '', /^word\/document\.xml$/],
  [
    'an e-book (EPUB)',
    'Make HTML of it, with “ebook-convert” for one, and import that.',
    /^META-INF\/container\.xml$/,
  ],
  ['an Excel workbook', 'Save the sheet of stories as CSV.', /^xl\/workbook\.(?:xml|bin)$/],
  ['a PowerPoint presentation', 'Save its text as plain text.', /^ppt\/presentation\.xml$/],
  ['an OpenDocument file', asDocx, /^META-INF\/manifest\.xml$/],
  ['a document of Apple’s Pages', asDocx, /^Index\/Document\.iwa$/],
];
