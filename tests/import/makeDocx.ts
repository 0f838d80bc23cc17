import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A document of Word with these paragraphs, as WordprocessingML. */
export async function docx(
  paragraphs: string[],
  { title = '', creator = '', created = '' }: { title?: string; creator?: string; created?: string } = {},
): Promise<Buffer> {
  const zip = new ZipFile();
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(declaration + text), name);
  add(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  add(
    '_rels/.rels',
    `<Relationships xmlns="${packageNames}/relationships"><Relationship Id="r1" Type="${officeNames}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  add(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${packageNames}/relationships"><Relationship Id="s1" Type="${officeNames}/relationships/styles" Target="styles.xml"/><Relationship Id="i1" Type="${officeNames}/relationships/image" Target="media/image1.png"/></Relationships>`,
  );
  const styles = ['Title', 'Subtitle', 'Caption', 'Heading1', 'Heading2'].map(
    (id) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace(/^Heading(\d)/, 'heading $1')}"/></w:style>`,
  );
  add('word/styles.xml', `<w:styles ${names}>${styles.join('')}</w:styles>`);
  add(
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="${packageNames}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><dcterms:created>${created}</dcterms:created></cp:coreProperties>`,
  );
  add('word/document.xml', `<w:document ${names}><w:body>${paragraphs.join('')}</w:body></w:document>`);
  zip.addBuffer(Buffer.from('iVBORw0KGgo=', 'base64'), 'word/media/image1.png');
  zip.end();
  return buffer(zip.outputStream);
}

export function paragraph(...runs: string[]): string {
  return `<w:p>${runs.map((one) => (one.startsWith('<') ? one : run(one))).join('')}</w:p>`;
}

export function heading(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
}

/** Words, with what sets them apart: `<w:b/>`. */
export function run(text: string, set = ''): string {
  return `<w:r>${set && `<w:rPr>${set}</w:rPr>`}<w:t xml:space="preserve">${text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</w:t></w:r>`;
}

export function image(alt: string): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const officeNames = 'http://schemas.openxmlformats.org/officeDocument/2006';
const names = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${officeNames}/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;
