import { describe, expect, test } from 'vitest';
import { decode } from '../../src/import/core/decode.ts';
import { recognise } from '../../src/import/formats/recognise.ts';

const known: [what: string, text: string, format: string][] = [
  ['a headline and paragraphs', 'Bridge opens\n\nIt opened on Monday.', 'text'],
  ['a text that begins with a place in brackets', '[Beirut] – Two ministers met on Monday.', 'text'],
  ['a text with a sign for less than', 'Prices < wages\n\nFor once, they said.', 'text'],
  ['a page', '<!DOCTYPE html><html><body><p>x</p></body></html>', 'html'],
  [
    'a page saved by a browser',
    '<!-- saved from url=(0022)https://herald.example/ -->\n<html><body></body></html>',
    'html',
  ],
  [
    'XHTML',
    '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
    'html',
  ],
  ['a scrap of a page', '<div class="article"><p>One.</p><p>Two.</p></div>', 'html'],
  ['ninjs', '{"uri": "urn:x:1", "headline": "Bridge opens"}', 'ninjs'],
  ['a list of ninjs', '[{"uri": "urn:x:1"}]', 'ninjs'],
  ['a JSON Feed', '{"version": "https://jsonfeed.org/version/1.1", "items": []}', 'json-feed'],
  ['an agency’s JSON', '{"_id": "5a", "body_richtext": "<p>One.</p>", "headline_main": "x"}', 'ninjs'],
  ['an export of Ghost', '{"db": [{"data": {"posts": [{"lexical": "{}"}], "posts_tags": []}}]}', 'ghost'],
  ['the API of WordPress', '[{"id": 1, "content": {"rendered": "<p>One.</p>"}}]', 'wordpress-rest'],
  ['Telegram', '{"name": "x", "messages": [{"id": 1, "from_id": "channel1", "text": ""}]}', 'telegram'],
  ['stories in JSON', '[{"headline": "Bridge opens", "url": "https://a.example/", "body": "One."}]', 'json'],
  ['one story a line', '{"title": "One", "text": "x"}\n{"title": "Two", "text": "y"}', 'json'],
  ['other JSON', '{"a": 1}', 'json'],
  ['NewsML-G2 with a prefix', '<nar:newsItem xmlns:nar="http://iptc.org/std/nar/2006-10-01/"/>', 'newsml-g2'],
  [
    'a message',
    '<?xml version="1.0"?>\n<!-- sent -->\n<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"></newsMessage>',
    'newsml-g2',
  ],
  ['NITF', '<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf></nitf>', 'nitf'],
  ['RSS', '<rss version="2.0"><channel/></rss>', 'rss'],
  ['RSS 1.0', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', 'rss'],
  ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"/>', 'atom'],
  [
    'a WordPress export',
    '<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel/></rss>',
    'wxr',
  ],
  [
    'a WordPress export under another prefix',
    '<rss version="2.0" xmlns:export="https://wordpress.org/export/1.1/"><channel/></rss>',
    'wxr',
  ],
  [
    'a WordPress export whose prefix is not declared',
    '<rss version="2.0"><channel><item><wp:post_type>post</wp:post_type></item></channel></rss>',
    'wxr',
  ],
  [
    'RSS with a prefix wp of a paper’s own',
    '<rss version="2.0" xmlns:wp="http://paper.example/wp"><channel><item><wp:uuid>1</wp:uuid></item></channel></rss>',
    'rss',
  ],
  [
    'RSS with a prefix wp of a site that is made with WordPress',
    '<rss version="2.0" xmlns:wp="https://wordpress.org/plugins/paper/"><channel/></rss>',
    'rss',
  ],
  [
    'RSS that speaks of exports of WordPress',
    '<rss version="2.0"><channel><item><description><![CDATA[xmlns:wp="http://wordpress.org/export/1.2/"]]></description></item></channel></rss>',
    'rss',
  ],
  [
    'a feed with a prefix of its own that is called wp',
    '<rss version="2.0" xmlns:wp="http://paper.example/wp-namespace"><channel><item><wp:uuid>1</wp:uuid></item></channel></rss>',
    'rss',
  ],
  ['a wiki', '<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/"><page/></mediawiki>', 'mediawiki'],
  [
    'a table with commas',
    'id,headline,date,body\n1,Bridge opens,2012-08-24,"It opened, at last."\n',
    'table',
  ],
  ['a table with semicolons', 'Titel;Datum;Text\nBrücke offen;24.8.2012;Sie ist offen.\n', 'table'],
  ['a table with tabs', 'title\ttext\nBridge opens\tIt opened on Friday.\n', 'table'],
  ['a table of numbers', 'year,population,area\n1990,41200,88\n2000,43950,88\n', 'table'],
  [
    'a text that begins with a word of SQL',
    'PRAGMA BIO-TECH <PRAG> TESTS A DRUG\n\nIt said so on Monday.\n',
    'text',
  ],
  [
    'a text that begins as rows to be inserted do',
    'Insert into the slot, the mayor said, a coin.\n\nIt fell.\n',
    'text',
  ],
  [
    'a text that begins with words of programs',
    'Function of the heart: (a) it beats.\n\nImport "duties" rose.\n',
    'text',
  ],
  [
    'a text with a ticker that is a root',
    'TEXAS NORTH <TEI> COMPLETES SALE\n\nIt sold its wells on Monday.\n',
    'text',
  ],
  [
    'a text that begins as a sound file does',
    'RIFF over water ends\n\nThe two towns met on Monday.\n',
    'text',
  ],
  [
    'a text that begins as a tag of music does',
    'ID3 tags vanish\n\nThe library said so on Monday.\n',
    'text',
  ],
  ['a text with commas', 'Paris, London, Rome\n\nThe ministers met, and parted.\n', 'text'],
  ['a text that lists scores', 'Bridge opens\n\nNorth 3, South 1\nEast 2, West 2\n', 'text'],
  ['front matter of Hugo', '+++\ntitle = "x"\ndraft = false\n+++\nText.\n', 'markdown'],
  ['front matter of Jekyll', '---\nlayout: post\ntitle: x\n---\nText.\n', 'markdown'],
  ['front matter in JSON', '{\n  "title": "x"\n}\n\nText.\n', 'markdown'],
  [
    'a clipping with the address of its page',
    '---\ntitle: x\ndate: 2014-05-04\nsource: https://x.example/\n---\nText.\n',
    'markdown',
  ],
  ['Markdown by its first line', '# Bridge opens\n\nIt opened on Monday.\n', 'markdown'],
  ['Markdown by its marks', 'It **opened** on Monday, says [the council](https://c.example/).\n', 'markdown'],
  ['a text with a line of signs', 'Bridge opens\n\n***\n\nIt opened on Monday.\n', 'text'],
  ['a mail', 'Received: by x; Mon, 1 Jan 2018\nFrom: a@b.example\nSubject: x\n\nText.\n', 'mail'],
  ['a mail without a way', 'From: A <a@b.example>\nSubject: x\n\nText.\n', 'mail'],
  [
    'a page saved as MHTML',
    'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n',
    'mail',
  ],
  ['a text with labels', 'Subject: Bridge opens\nDate: 8 April 2025\nFrom: Beirut\n\nIt opened.\n', 'text'],
];

describe('a format is recognised by what a file holds:', () => {
  for (const [what, text, format] of known) test(what, () => expect(recognise(text)).toBe(format));
});

const refused: [what: string, text: string, message: string][] = [
  [
    'other XML',
    '<?xml version="1.0"?><urlset><url/></urlset>',
    'is XML with the root <urlset>, which is none of the formats that are read.',
  ],
  [
    'a record of an archive',
    '---\ntitle: x\ndate: 2014-05-04\nsource: The Herald\n---\n\nText.\n',
    'has front matter: it is a record already.',
  ],
  ['a record of a person', '---\nname: Jane Roe\n---\n', 'has front matter: it is a record already.'],
  [
    'METS',
    '<?xml version="1.0"?><mets:mets xmlns:mets="http://www.loc.gov/METS/"/>',
    'is the layout of a scanned newspaper (METS).',
  ],
  [
    'ALTO',
    '<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"/>',
    'is the words of a scanned page (ALTO).',
  ],
  ['TEI', '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text/></TEI>', 'is a text edition (TEI).'],
  ['DocBook', '<article xmlns="http://docbook.org/ns/docbook"><para/></article>', 'is a text in DocBook.'],
  [
    'JATS',
    '<?xml version="1.0"?><article article-type="news"><body/></article>',
    'is an article of a journal (JATS).',
  ],
  [
    'ARC',
    'filedesc://x.arc 0.0.0.0 20200101000000 text/plain 77\n1 0 InternetArchive\n',
    'is an older web archive (ARC).',
  ],
  ['iCalendar', 'BEGIN:VCALENDAR\nSUMMARY:Press conference\n', 'is a calendar or an address card.'],
  ['SubRip', '1\n00:00:01,000 --> 00:00:04,000\nThe river rose.\n', 'is a text of subtitles.'],
  ['LaTeX', '\\documentclass{article}\n\\title{A flood}\n', 'is a LaTeX document.'],
  ['PGP', '-----BEGIN PGP MESSAGE-----\n\nhQEM\n', 'is an encrypted message or a key.'],
  ['a shell script', '#!/bin/sh\necho hello\n', 'is a program.'],
  ['OPML', '<opml version="2.0"><body><outline text="x"/></body></opml>', 'is a list of feeds (OPML).'],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>', 'is a drawing (SVG).'],
  [
    'a dump of MySQL',
    '-- MySQL dump 10.13\n--\n\nDROP TABLE IF EXISTS `posts`;\n',
    'is a dump of a database (SQL).',
  ],
  [
    'a dump of PostgreSQL',
    '--\n-- PostgreSQL database dump\n--\n\nSET statement_timeout = 0;\n',
    'is a dump of a database (SQL).',
  ],
  ['a style sheet', 'body{font:16px serif}\n', 'is a style sheet (CSS).'],
  [
    'a style sheet below a remark',
    '/* Theme */\n@import url("x.css");\nh1,\nh2 > a:hover { color: red }\n',
    'is a style sheet (CSS).',
  ],
  ['a program that calls itself', '!function(){var a=1;window.x=a}();\n', 'is a program (JavaScript).'],
  [
    'a program below a remark',
    '// The menu\nconst menu = document.querySelector("nav");\n',
    'is a program (JavaScript).',
  ],
  [
    'a dump of phpMyAdmin that begins with its character set',
    "SET NAMES utf8;\nREPLACE INTO `posts` SET title='The pier';\n",
    'is a dump of a database (SQL).',
  ],
  ['ALTO of an old kind', '<alto><Layout/></alto>', 'is the words of a scanned page (ALTO).'],
  ['rows to be inserted', "INSERT INTO posts VALUES (1, 'x');\n", 'is a dump of a database (SQL).'],
];

describe('what is none of the formats is refused:', () => {
  for (const [what, text, message] of refused)
    test(what, () => expect(recognise(text)).toMatchObject({ line: 1, message }));
});

const bytesRefused: [what: string, start: string, message: string][] = [
  ['a PDF file', '%PDF-1.7\n', 'is a PDF file'],
  ['a Rich Text file', '{\\rtf1\\ansi Bridge opens}', 'is an older Office document'],
  ['an older Office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'is an older Office document'],
  ['mail of Outlook', '!BDN\x00\x00\x00\x00', 'is an Outlook data file (PST)'],
  ['a sound', 'ID3\x03\x00', 'is a sound or a film'],
  ['a film', '\x00\x00\x00\x20ftypisom', 'is a sound or a film'],
  ['a picture', '\x89PNG\r\n\x1a\n', 'is a picture'],
  ['a tar archive', `${'a'.repeat(257)}ustar\x0000`, 'is a compressed file or archive'],
  ['a 7-Zip archive', '7z\xbc\xaf\x27\x1c', 'is a compressed file or archive'],
];

describe('what is no text is refused by its name, with a way on:', () => {
  for (const [what, start, message] of bytesRefused)
    test(what, () => {
      const refused = decode(Buffer.from(start, 'latin1'));
      expect(refused).toMatchObject({ id: 'input-not-text', message: `${message}, and no text.` });
      expect('fix' in refused && refused.fix).toMatch(/^[A-Z].{10,}\.$/);
    });
});
