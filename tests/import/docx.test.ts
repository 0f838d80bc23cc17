import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { describe, expect, test } from 'vitest';
import { readWhole } from '../../src/import/readInput.ts';
import { expectationOf } from './expectation.ts';
import { docx, heading, image, paragraph, run } from './makeDocx.ts';

const order = { at: '2026-01-02T03:04:05Z', source: 'The Averland Herald' };
/** What is made of a document, but for the list of what was left out. */
const told = async (input: Buffer) =>
  expectationOf({ ...(await readWhole('story.docx', input, order)), leftOut: [] });

describe('a document of Word', () => {
  test('has its title, its line below and its text in their styles', async () => {
    const file = await docx(
      [
        heading('Title', 'Ferry to the islands runs again'),
        heading('Subtitle', 'After five months the islands can be reached.'),
        paragraph('By Mara Quist, 4 March 2019'),
        paragraph(
          'The ferry to the outer islands sailed on Monday for the first time since the autumn storms.',
        ),
        heading('Heading2', 'Cut off for months'),
        paragraph(
          run('“We were cut off,” said the harbour master. '),
          run('Everyone', '<w:b/>'),
          run(' was glad.'),
        ),
        image('A white ferry'),
        heading('Caption', 'The ferry leaves the harbour on Monday. Photo: Ida Moor'),
      ],
      { creator: 'Office PC 3', created: '2019-03-05T08:00:00Z' },
    );
    expect(await told(file)).toMatchInlineSnapshot(`
      "docx

      === stories/2019/03/04/ferry-to-the-islands-runs-again.md
      ---
      title: Ferry to the islands runs again
      date: 2019-03-04
      source: The Averland Herald
      byline: [Mara Quist]
      summary: After five months the islands can be reached.
      photos:
        - caption: The ferry leaves the harbour on Monday.
          credit: "Photo: Ida Moor"
          alt: A white ferry
      import:
        from: story.docx
        format: docx
      ---

      The ferry to the outer islands sailed on Monday for the first time since the autumn storms.

      ## Cut off for months

      “We were cut off,” said the harbour master. **Everyone** was glad.
      "
    `);
  });

  test('whose changes were tracked is read as if they were accepted, and without its comments', async () => {
    const file = await docx([
      heading('Heading1', 'School library lends out seeds'),
      paragraph('5 March 2019'),
      '<w:p><w:r><w:t xml:space="preserve">Pupils can borrow seeds of </w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>roses</w:delText></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>beans and tomatoes</w:t></w:r></w:ins><w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">, and bring some back in the autumn.</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>',
    ]);
    expect(await told(file)).toMatchInlineSnapshot(`
      "docx

      === stories/2019/03/05/school-library-lends-out-seeds.md
      ---
      title: School library lends out seeds
      date: 2019-03-05
      source: The Averland Herald
      import:
        from: story.docx
        format: docx
      ---

      Pupils can borrow seeds of beans and tomatoes, and bring some back in the autumn.
      "
    `);
  });

  test('that names neither day nor author gives those of the file, with a doubt each', async () => {
    const file = await docx(
      [
        paragraph(run('Snow closes the pass', '<w:b/>')),
        paragraph('KELDA – Snow closed the pass above Kelda on Monday, a month earlier than last year.'),
      ],
      { creator: 'Nora Field', created: '2016-11-21T09:00:00Z' },
    );
    expect(await told(file)).toMatchInlineSnapshot(`
      "docx

      === stories/2016/11/21/snow-closes-the-pass.md
      ---
      title: Snow closes the pass
      date: 2016-11-21T09:00:00Z
      source: The Averland Herald
      byline: [Nora Field]
      dateline: KELDA
      import:
        from: story.docx
        format: docx
        inferred:
          - date from the properties of the document
          - byline from the properties of the document
      ---

      Snow closed the pass above Kelda on Monday, a month earlier than last year.

      === doubts
      1: “KELDA” was taken for its dateline, for it is printed in capitals before the text; no place of that name is known. Look whether it is the place from which it was written.
      1: its date, 2016-11-21T09:00:00Z, is the day on which its document was made. Look whether it is right.
      1: “Nora Field” was taken for its byline, who made the document. Look whether it names who wrote it.
      "
    `);
  });

  test('has the name and the day below its headline, each on a line of its own, in the record', async () => {
    const file = await docx(
      [
        heading('Heading1', 'Village splits over a row of turbines'),
        paragraph('Neil Corran'),
        paragraph('15 October 2003'),
        paragraph('A meeting about a wind farm above the village ended in uproar on Monday.'),
        paragraph('Its chairman had refused to take a vote, and left by the window.'),
      ],
      { creator: 'Office PC 3', created: '2003-10-14T08:00:00Z' },
    );
    const [story] = (await readWhole('story.docx', file, order)).stories;
    expect(story!.fields).toMatchObject({ date: '2003-10-15', byline: ['Neil Corran'] });
    expect(story!.body).toMatch(/^A meeting about/);
    expect(story!.doubts).toEqual([]);
  });

  test('without styles has its headline, its author and its day as they are printed, and not as the file has them', async () => {
    const file = await docx(
      ['Ferry sails again', 'Anna Lindqvist', '4 May 2011']
        .map((line) => paragraph(line))
        .concat(
          paragraph(
            'ORMSUND — The ferry, laid up since ',
            run('March', '<w:i/>'),
            ', sailed again on Tuesday with 40 on board.',
          ),
          paragraph('It carries 120.'),
        ),
      { creator: 'Office PC', created: '2018-02-01T09:00:00Z' },
    );
    expect(await told(file)).toMatchInlineSnapshot(`
      "docx

      === stories/2011/05/04/ferry-sails-again.md
      ---
      title: Ferry sails again
      date: 2011-05-04
      source: The Averland Herald
      byline: [Anna Lindqvist]
      dateline: ORMSUND
      import:
        from: story.docx
        format: docx
        inferred: [byline from the name above the text]
      ---

      The ferry, laid up since _March_, sailed again on Tuesday with 40 on board.

      It carries 120.

      === doubts
      1: “ORMSUND” was taken for its dateline, for it is printed in capitals before the text; no place of that name is known. Look whether it is the place from which it was written.
      "
    `);
  });

  test('with several paragraphs in the style of its headline may be several stories', async () => {
    const text = (place: string) =>
      paragraph(`${place} — The council voted on Monday to keep the pool open all winter.`);
    const styled = ['Pool stays open', 'Library closes'].flatMap((title) => [
      heading('Heading1', title),
      text('ORMSUND'),
    ]);
    const bold = ['Pool stays open', 'Library closes'].flatMap((title) => [
      paragraph(run(title, '<w:b/>')),
      text('VIKEN'),
    ]);
    const sections = [
      heading('Title', 'Pool stays open'),
      text('ORMSUND'),
      heading('Heading1', 'What it costs'),
      text('VIKEN'),
    ];
    const perhaps = async (paragraphs: string[]) =>
      (await told(await docx(paragraphs, { created: '2012-06-06T09:00:00Z' }))).includes(
        'it may be several stories',
      );
    expect(await Promise.all([styled, bold, sections].map(perhaps))).toEqual([true, true, false]);
  });

  test('with several headlines in one style is parted, each with a doubt', async () => {
    const stories = ['Pool of Ormsund stays open', 'Library of Viken closes'].flatMap((title) => [
      heading('Heading1', title),
      paragraph('The council voted on Monday to keep it as it is, and to ask again in the autumn.'),
    ]);
    const parted = await told(await docx(stories, { created: '2012-06-06T09:00:00Z' }));
    expect(parted).toContain('title: Library of Viken closes');
    expect(parted).toContain('it was taken for a story of its own');
  });

  test('has what is in the style Caption as a caption, also where no picture stands beside it', async () => {
    const file = await docx([
      heading('Title', 'Ferry sails again'),
      paragraph('4 May 2011'),
      paragraph('The ferry sailed again on Tuesday with 40 on board.'),
      heading('Caption', 'The ferry at its berth. Photo: Anna Lindqvist'),
    ]);
    expect(await told(file)).toMatchInlineSnapshot(`
      "docx

      === stories/2011/05/04/ferry-sails-again.md
      ---
      title: Ferry sails again
      date: 2011-05-04
      source: The Averland Herald
      photos:
        - caption: The ferry at its berth.
          credit: "Photo: Anna Lindqvist"
      import:
        from: story.docx
        format: docx
      ---

      The ferry sailed again on Tuesday with 40 on board.
      "
    `);
  });

  test('that is damaged is refused', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('<w:document><w:body>'), 'word/document.xml');
    zip.end();
    expect(await told(await buffer(zip.outputStream))).toMatch(
      /^docx\n\n=== refused\n1: is a damaged DOCX file: .+ \[unreadable-archive\]/,
    );
  });
});
