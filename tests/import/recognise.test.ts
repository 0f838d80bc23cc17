import { describe, expect, test } from 'vitest';
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
  ['a record of an archive', '---\ntitle: x\n---\n\nText.\n', 'has front matter: it is a record already.'],
  [
    'a page saved as MHTML',
    'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n',
    'is a mail or an MHTML page.',
  ],
];

describe('what is none of the formats is refused:', () => {
  for (const [what, text, message] of refused)
    test(what, () => expect(recognise(text)).toMatchObject({ line: 1, message }));
});
