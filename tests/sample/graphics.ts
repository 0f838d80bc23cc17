/*
 * `npm run sample:graphics`: draws the held pictures of the sample archive anew and writes each beside its story, with the caption and the
 * credit of the story's record in it. What is installed of the fonts decides on the letters, so the pictures are part of the repository.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { PhotoRecord } from '../../src/parse/records.ts';
import { parseStory } from '../../src/parse/records.ts';
import { escape } from './svg.ts';
import { graphics } from './list.ts';

const stories = fileURLToPath(new URL('../../content/stories', import.meta.url));

for (const { story, file, draw } of graphics) {
  const photo = photoOf(story, file);
  const bytes = await sharp(Buffer.from(draw()))
    .png({ palette: true, effort: 10 })
    .withXmp(xmpOf(photo))
    .toBuffer();
  writeFileSync(join(stories, dirname(story), file), bytes);
  process.stdout.write(`${dirname(story)}/${file}: ${Math.round(bytes.length / 1000)} kB\n`);
}

function photoOf(story: string, file: string): PhotoRecord {
  const path = `${story}.md`;
  const { record } = parseStory(path, readFileSync(join(stories, path)));
  const photo = record?.photos.find((one) => one.file === file);
  if (!photo) throw new Error(`${path} has no photo with “file: ${file}”.`);
  return photo;
}

/** What the picture says of itself (XMP as IPTC Photo Metadata 2023.2 uses it): caption, alternative text, creator, credit, place. */
function xmpOf({ caption, alt = '', credit = '', place }: PhotoRecord): string {
  const inLanguage = (name: string, value: string): string =>
    `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escape(value)}</rdf:li></rdf:Alt></${name}>`;
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"',
    ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">',
    inLanguage('dc:description', caption),
    inLanguage('Iptc4xmpCore:AltTextAccessibility', alt),
    `<dc:creator><rdf:Seq><rdf:li>${escape(credit)}</rdf:li></rdf:Seq></dc:creator>`,
    `<photoshop:Credit>${escape(credit)}</photoshop:Credit>`,
    place ? `<Iptc4xmpCore:Location>${escape(place)}</Iptc4xmpCore:Location>` : '',
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
  ].join('');
}
