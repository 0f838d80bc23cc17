import { chmod, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Files } from './contentFolder.ts';
import { contentFolder, holdings, report, storyFile, temporaryFolder, write } from './contentFolder.ts';

const iran = '---\ncode: IR\nname: Iran\n---\n';
const araghchi = '---\nname: Abbas Araghchi\nvariants: [Abbas Araqchi, Sayyid Araqchi]\n---\n';

/** The report on a folder that holds these files. */
async function reportOn(files: Files): Promise<string> {
  return report(await contentFolder(files));
}

/** The report on a folder with one story. */
function reportOnStory(text: string | Uint8Array): Promise<string> {
  return reportOn({ 'stories/a.md': text });
}

function one(place: string, message: string, fix: string): string {
  return `content/${place}: ${message}\n    ${fix}\n\n1 defect in 1 file.\n`;
}

test('a folder without a defect has no report', async () => {
  expect(await reportOnStory(storyFile())).toBe('');
});

describe('title and date', () => {
  const table: [what: string, fields: Parameters<typeof storyFile>[0], place: string, message: string, fix: string][] = [
    ['a missing title', { title: undefined }, '1:1: title', 'is missing. [missing-field]', 'Write title: Kremlin backs talks between Iran and the US.'],
    ['an empty title', { title: '' }, '2:8: title', 'is empty. [empty-field]', 'Write title: Kremlin backs talks between Iran and the US, or delete the line.'],
    ['a title of an invisible character', { title: '"\\u200B"' }, '2:8: title', 'is empty. [empty-field]', 'Write title: Kremlin backs talks between Iran and the US, or delete the line.'],
    ['a title with half a character', { title: '"Talks \\uD800"' }, '2:8: title', 'holds U+D800, which is half a character. [half-character]', 'Write the whole character.'],
    ['a title of nothing', { title: '~' }, '2:8: title', 'is empty. [empty-field]', 'Write title: Kremlin backs talks between Iran and the US, or delete the line.'],
    ['an update before the story', { updated: '2025-04-07' }, '5:10: updated', 'is before the date of the story. [updated-before-date]', 'Write the later of the two under updated.'],
    ['a missing date', { date: undefined }, '1:1: date', 'is missing. [missing-field]', 'Write date: 2025-04-08.'],
    ['30 February', { date: '2024-02-30' }, '3:7: date', '“2024-02-30” does not exist: February 2024 has 29 days. [no-such-day]', 'Write the right day, or only the month: 2024-02.'],
    ['29 February of a common year', { date: '2023-02-29' }, '3:7: date', '“2023-02-29” does not exist: February 2023 has 28 days. [no-such-day]', 'Write the right day, or only the month: 2023-02.'],
    ['the hour 24', { date: '2025-04-08T24:00:00+03:00' }, '3:7: date', '“24:00” is not a time: the hours of a day run from 00 to 23. [hour-24]', 'Write 2025-04-09T00:00:00+03:00.'],
    ['a time without offset', { date: '2025-04-08T14:05:00' }, '3:7: date', 'has a time but no offset, so the moment is not known. [missing-offset]', 'Write 2025-04-08T14:05:00Z for UTC, 2025-04-08T14:05:00+03:00 with the place’s own offset, or the day alone: 2025-04-08.'],
    ['an offset without a colon', { date: '2025-04-08T14:05:00+0300' }, '3:7: date', '“+0300” is not how an offset is written. [offset-form]', 'Write 2025-04-08T14:05:00+03:00.'],
    ['an offset in letters', { date: '2025-04-08T14:05:00 EST' }, '3:7: date', '“EST” is not an offset from UTC. [bad-offset]', 'Write 2025-04-08T14:05:00Z for UTC, or an offset between -14:00 and +14:00: 2025-04-08T14:05:00+03:00.'],
    ['a date in words', { date: 'tomorrow' }, '3:7: date', '“tomorrow” is not a date. [bad-date]', 'Write a day such as 2025-04-08.'],
    ['a missing source', { source: undefined }, '1:1: source', 'is missing. [missing-field]', 'Write source: Asharq Al-Awsat.'],
  ]; // prettier-ignore
  for (const [what, fields, place, message, fix] of table)
    test(`${what} is told`, async () => {
      expect(await reportOnStory(storyFile(fields))).toBe(one(`stories/a.md:${place}`, message, fix));
    });
});

test('one bad item of a list does not hide what is wrong with the others', async () => {
  const photos =
    '[{ credit: no caption }, { caption: b, file: missing.jpg, alt: x }, { caption: c, people: [nobody] }, { caption: d, file: ../../../x.jpg, alt: x }]';
  const text = await reportOnStory(
    storyFile({ photos, people: '[nobody, Bad Id]', aliases: '[bad alias, /about/]' }),
  );
  expect(
    text
      .split('\n')
      .filter((line) => line.startsWith('content/'))
      .map((line) => line.replace(/^.*?: /, '')),
  ).toEqual([
    'photos[1].caption: is missing. [missing-field]',
    'photos[2].file: there is no picture “stories/missing.jpg”. [missing-picture]',
    'photos[3].people[1]: there is no person “nobody”. [unknown-person]',
    'photos[4].file: “../../../x.jpg” leads out of the content folder. [picture-outside]',
    'people[1]: there is no person “nobody”. [unknown-person]',
    'people[2]: “Bad Id” is not the id of a person. [bad-person-id]',
    'aliases[1]: “bad alias” is not a path from the root of the site. [bad-value]',
    'aliases[2]: “/about/” is a page of the archive itself. [taken-alias]',
  ]);
});

describe('unknown fields', () => {
  const table: [field: string, fix: string][] = [
    ['titel', 'Write title, or delete “titel”.'],
    ['archived', 'Write archivedAt, or delete “archived”.'],
    ['tags', 'Write topics, or delete “tags”.'],
    ['description', 'Write summary, or delete “description”.'],
    ['draft', 'Write status, or delete “draft”.'],
    ['colour', 'Delete it. The fields are title, date, updated, source, agencies, byline, dateline, summary, topics, people, countries, notPeople, notCountries, photos, corrections, note, url, archivedAt, lang, status, rights, aliases, import.'],
  ]; // prettier-ignore
  for (const [field, fix] of table)
    test(`the field ${field} is told, with the one to write`, async () => {
      expect(await reportOnStory(storyFile({ [field]: 'x' }))).toBe(
        one(`stories/a.md:5:1: ${field}`, 'is not a field of this record. [unknown-field]', fix),
      );
    });

  test('a field unknown to a photo is told with the photo’s own', async () => {
    expect(
      await reportOnStory(storyFile({ photos: '\n  - caption: A mural.\n    photographer: Jane Doe' })),
    ).toBe(
      one(
        'stories/a.md:7:5: photos[1].photographer',
        'is not a field of this record. [unknown-field]',
        'Write credit, or delete “photographer”.',
      ),
    );
  });
});

describe('values of the wrong type', () => {
  const group = 'is a group of fields, not text. [wrong-type]';
  const list = 'is a list, not text. [wrong-type]';
  const text = 'is text, not a list. [wrong-type]';
  const fields = 'is not a group of fields. [not-a-group]';

  /** Field, a value of the wrong type, what is wrong with it, and the mend; the value stands on line 5. */
  type Row = [field: string, value: string, message: string, fix: string];
  const story: Row[] = [
    ['title', '[a]', list, 'Write title: Kremlin backs talks between Iran and the US.'],
    ['date', '{ a: b }', group, 'Write date: 2025-04-08.'],
    ['updated', '[a]', list, 'Write updated: 2025-04-09.'],
    ['source', '{ a: b }', group, 'Write source: Asharq Al-Awsat.'],
    ['agencies', 'AFP', text, 'Write agencies: [AFP, Reuters].'],
    ['byline', '{ a: b }', 'is a group of fields, not text or a list. [wrong-type]', 'Write byline: Jane Doe.'],
    ['dateline', '[a]', list, 'Write dateline: TEHRAN, Iran.'],
    ['summary', '{ a: b }', group, 'Write summary: one or two sentences.'],
    ['topics', 'oil', text, 'Write topics: [sanctions, oil].'],
    ['people', 'abbas-araghchi', text, 'Write people: [abbas-araghchi].'],
    ['countries', 'IR', text, 'Write countries: [IR, US].'],
    ['notPeople', '{ a: b }', 'is a group of fields, not a list. [wrong-type]', 'Write notPeople: [abbas-araghchi].'],
    ['notCountries', 'IR', text, 'Write notCountries: [IR].'],
    ['photos', 'mural.jpg', text, 'Write photos: a list, each with “- caption: …”.'],
    ['corrections', 'none', text, 'Write corrections: a list, each with “- date: 2025-04-09” and “text: …”.'],
    ['note', '[a]', list, 'Write note: a sentence to the reader.'],
    ['url', '[a]', list, 'Write url: https://example.org/story.'],
    ['archivedAt', '{ a: b }', group, 'Write archivedAt: https://web.archive.org/web/2025/https://example.org/story.'],
    ['lang', '[fa]', list, 'Write lang: fa.'],
    ['status', '[usable]', list, 'Write status: usable.'],
    ['rights', '{ a: b }', group, 'Write rights: © Reuters; not for redistribution.'],
    ['aliases', '/old/', text, 'Write aliases: [/2025/04/old-address/].'],
    ['import', 'wire.txt', fields, 'Write each as name: value (from, format, at, id, inferred, versions, digest).'],
  ]; // prettier-ignore
  const photo: Row[] = [
    ['caption', '[a]', list, 'Write caption: what is printed under the picture.'],
    ['credit', '[EPA]', list, 'Write credit: EPA/ABEDIN TAHERKENAREH.'],
    ['file', '[a.jpg]', list, 'Write file: mural.jpg.'],
    ['alt', '{ a: b }', group, 'Write alt: A man on a ladder paints a wall.'],
    ['focus', 'top', text, 'Write focus: [0.5, 0.3].'],
    ['taken', '[2025]', list, 'Write taken: 2025-04-07.'],
    ['place', '[Tehran]', list, 'Write place: Tehran, Iran.'],
    ['people', 'abbas-araghchi', text, 'Write people: [abbas-araghchi].'],
  ];
  const correction: Row[] = [
    ['date', '[2025]', list, 'Write date: 2025-04-09.'],
    ['text', '[a]', list, 'Write text: The talks were on Saturday.'],
    ['words', '[a]', list, 'Write words: the words that were corrected.'],
  ];
  const imported: Row[] = [
    ['from', '[a]', list, 'Write from: wire.txt.'],
    ['format', '[a]', list, 'Write format: ninjs.'],
    ['at', '[2025]', list, 'Write at: 2025-04-09T08:00:00Z.'],
    ['id', '{ a: b }', group, 'Write id: urn:newsml:example.org:1.'],
    [
      'inferred',
      '{ a: b }',
      'is a group of fields, not text or a list. [wrong-type]',
      'Write inferred: date from the caption.',
    ],
    ['versions', '{ a: b }', 'is a group of fields, not a list. [wrong-type]', 'Write versions: [9fk2c81x].'],
    ['digest', '[a]', list, 'Write digest: title 3fk2.'],
  ];
  const person: Row[] = [
    ['name', '[a]', list, 'Write name: Esmaeil Baghaei.'],
    ['variants', 'a', text, 'Write variants: [Esmail Baghaei, Esmaeil Baqaei].'],
    ['nativeName', '[a]', list, 'Write nativeName: اسماعیل بقائی.'],
    ['lang', '[fa]', list, 'Write lang: fa.'],
    ['familyName', '[a]', list, 'Write familyName: Baghaei.'],
    [
      'ambiguousSurname',
      '[true]',
      'is a list, not true or false. [wrong-type]',
      'Write ambiguousSurname: true.',
    ],
    ['roles', 'Minister', text, 'Write roles: a list, each with “- title: Foreign Minister”.'],
    ['country', '[IR]', list, 'Write country: IR.'],
    ['wikidata', '[Q1]', list, 'Write wikidata: Q7747.'],
    ['sameAs', 'https://viaf.org/viaf/1', text, 'Write sameAs: [https://viaf.org/viaf/1].'],
  ];
  const role: Row[] = [
    ['title', '[a]', list, 'Write title: Foreign Minister.'],
    ['country', '[IR]', list, 'Write country: IR.'],
    ['from', '[2024]', list, 'Write from: 2024-08-21.'],
    ['to', '{ a: b }', group, 'Write to: 2025-01-31.'],
  ];
  const country: Row[] = [
    ['code', '[IR]', list, 'Write code: IR.'],
    ['name', '{ a: b }', group, 'Write name: Iran.'],
    ['from', '[1991]', list, 'Write from: 1991-12-26.'],
    ['to', '[1991]', list, 'Write to: 1991-12-26.'],
    ['names', 'Persia', text, 'Write names: [Islamic Republic of Iran].'],
    ['demonyms', 'Iranian', text, 'Write demonyms: [Iranian].'],
    ['capital', '[Tehran]', list, 'Write capital: Tehran.'],
    ['regions', 'Texas', text, 'Write regions: [Texas].'],
    ['places', 'Isfahan', text, 'Write places: [Isfahan].'],
    ['metonyms', 'Tehran', text, 'Write metonyms: [Revolutionary Guard].'],
    ['notIn', 'Gulf', text, 'Write notIn: [Persian Gulf].'],
    ['alsoPeople', 'Jordan', text, 'Write alsoPeople: [Jordan].'],
    ['shared', 'Korean', text, 'Write shared: [Korean].'],
  ];

  /** A record in which `needed` stands on the lines from 2, and `line` on the last before the closing fence. */
  const record = (needed: Record<string, string>, line: string): string => {
    const field = /^[^:]*/.exec(line)![0];
    const lines = Object.entries(needed).flatMap(([name, value]) =>
      name === field ? [] : [`${name}: ${value}`],
    );
    return ['---', ...lines, line, '---', 'Text.', ''].join('\n');
  };
  const storyFields = { title: 'Talks', date: '2025-04-08', source: 'IRNA' };
  type Kind = [kind: string, rows: Row[], files: (row: Row) => Files, prefix: string];
  const kinds: Kind[] = [
    ['a story', story, ([name, value]) => ({ 'stories/a.md': record(storyFields, `${name}: ${value}`) }), ''],
    ['a photo', photo, ([name, value]) => ({ 'stories/a.md': record(storyFields, `photos: [{ ${name === 'caption' ? '' : 'caption: A mural., '}${name}: ${value} }]`) }), 'photos[1].'],
    ['a correction', correction, ([name, value]) => ({ 'stories/a.md': record(storyFields, `corrections: [{ ${[name === 'date' ? [] : 'date: 2025', name === 'text' ? [] : 'text: a'].flat().join(', ')}, ${name}: ${value} }]`) }), 'corrections[1].'],
    ['an import', imported, ([name, value]) => ({ 'stories/a.md': record(storyFields, `import: { ${name === 'from' ? '' : 'from: a, '}${name}: ${value} }`) }), 'import.'],
    ['a person', person, ([name, value]) => ({ 'stories/a.md': storyFile(), 'people/a.md': record({ name: 'A' }, `${name}: ${value}`) }), ''],
    ['a role', role, ([name, value]) => ({ 'stories/a.md': storyFile(), 'people/a.md': record({ name: 'A' }, `roles: [{ ${name === 'title' ? '' : 'title: M, '}${name}: ${value} }]`) }), 'roles[1].'],
    ['a country', country, ([name, value]) => ({ 'stories/a.md': storyFile(), 'countries/ir.md': record({ code: 'IR', name: 'Iran' }, `${name}: ${value}`) }), ''],
  ]; // prettier-ignore

  for (const [kind, rows, files, prefix] of kinds)
    for (const row of rows)
      test(`the ${row[0]} of ${kind} is told when it is ${row[1]}`, async () => {
        const [name, value, message, fix] = row;
        const [path, text] = Object.entries(files(row)).at(-1)!;
        const lines = String(text).split('\n');
        const line = lines.findLastIndex((one) => one.includes(`${name}: ${value}`));
        const column = lines[line]!.lastIndexOf(value) + 1;
        expect(await reportOn(files(row))).toBe(
          one(`${path}:${line + 1}:${column}: ${prefix}${name}`, message, fix),
        );
      });

  test.each(kinds)('the table for %s names every field there is', async (_, rows, files) => {
    const unknown = await reportOn(files(['zzzzzzzzzzzz', 'x', '', '']));
    const named = /The fields are (.*)\.\n/.exec(unknown)![1]!.split(', ');
    expect(rows.map(([name]) => name).toSorted()).toEqual(named.toSorted());
  });

  test('an item of a list that is itself a list is told', async () => {
    expect(await reportOnStory(storyFile({ topics: '[oil, [gas]]' }))).toBe(
      one(
        'stories/a.md:5:15: topics[2]',
        list,
        'Write agencies: [AFP, Reuters].'.replace('agencies: [AFP, Reuters]', 'topics: [sanctions, oil]'),
      ),
    );
  });

  test('a photo that is text is told with the fields of a photo', async () => {
    expect(await reportOnStory(storyFile({ photos: '[mural.jpg]' }))).toBe(
      one(
        'stories/a.md:5:10: photos[1]',
        fields,
        'Write each as name: value (caption, credit, file, alt, focus, taken, place, people).',
      ),
    );
  });
});

describe('countries', () => {
  test('a code that no country has is told', async () => {
    expect(await reportOnStory(storyFile({ countries: '[UK]' }))).toBe(
      one(
        'stories/a.md:5:13: countries[1]',
        '“UK” is not a country’s code. [bad-country-code]',
        'Write the two capital letters of ISO 3166-1, as in IR.',
      ),
    );
  });

  test('a code in lower case is told with the capitals to write', async () => {
    expect(
      await reportOn({ 'stories/a.md': storyFile({ countries: '[ir]' }), 'countries/ir.md': iran }),
    ).toBe(
      one(
        'stories/a.md:5:13: countries[1]',
        'the country code “ir” is not in capitals. [country-code-case]',
        'Write IR.',
      ),
    );
  });

  test('a known code without a record is told', async () => {
    expect(
      await reportOn({ 'stories/a.md': storyFile({ countries: '[IR, US]' }), 'countries/ir.md': iran }),
    ).toBe(
      one(
        'stories/a.md:5:17: countries[2]',
        'there is no record for the country US. [unknown-country]',
        'Add countries/us.md, or write another code.',
      ),
    );
  });

  test('one code in two files is told', async () => {
    const files = { 'stories/a.md': storyFile(), 'countries/ir.md': iran, 'countries/persia.md': iran };
    expect(await reportOn(files)).toBe(
      one(
        'countries/persia.md:2:7: code',
        'this country has the code “IR”, and so has countries/ir.md. [duplicate-id]',
        'Keep one of the two files, or write the right code.',
      ),
    );
  });
});

describe('people', () => {
  const table: [what: string, id: string, fix: string][] = [
    ['whose id is misspelt', 'abas-araghchi', 'Write abbas-araghchi, or add people/abas-araghchi.md.'],
    ['named by a variant', 'sayyid-araqchi', 'Write abbas-araghchi, or add people/sayyid-araqchi.md.'],
    ['unlike any other', 'xi', 'Add people/xi.md, or delete it here.'],
  ];
  for (const [what, id, fix] of table)
    test(`a person ${what} is told`, async () => {
      const files = {
        'stories/a.md': storyFile({ people: `[${id}]` }),
        'people/abbas-araghchi.md': araghchi,
      };
      expect(await reportOn(files)).toBe(
        one('stories/a.md:5:10: people[1]', `there is no person “${id}”. [unknown-person]`, fix),
      );
    });

  test('a name in place of an id is told with the id', async () => {
    expect(await reportOnStory(storyFile({ people: '[Abbas Araghchi]' }))).toBe(
      one(
        'stories/a.md:5:10: people[1]',
        '“Abbas Araghchi” is not the id of a person. [bad-person-id]',
        'Write the name of the record’s file without its ending: abbas-araghchi.',
      ),
    );
  });

  const namesake = (ambiguous: string): Files => ({
    'stories/a.md': storyFile(),
    'people/a.md': `---\nname: George Bush\nvariants: [Bush]\n${ambiguous}---\n`,
    'people/b.md': `---\nname: George W. Bush\nvariants: [Bush]\n${ambiguous}---\n`,
  });

  test('a variant that two people claim is told', async () => {
    expect(await reportOn(namesake(''))).toBe(
      one(
        'people/b.md:3:12: variants[1]',
        'the name “Bush” is claimed by people/a.md too. [shared-name]',
        'Take it out of one of the two, or write ambiguousSurname: true in both.',
      ),
    );
  });

  test('a variant that two people claim is accepted where both say that it proves nothing', async () => {
    expect(await reportOn(namesake('ambiguousSurname: true\n'))).toBe('');
  });

  test('a person in a subfolder is told', async () => {
    expect(await reportOn({ 'stories/a.md': storyFile(), 'people/iran/araghchi.md': araghchi })).toBe(
      one(
        'people/iran/araghchi.md',
        '“iran/araghchi” cannot be an id: it holds a folder, and an id is the page’s URL for good. [bad-file-name]',
        'Rename the file to araghchi.md.',
      ),
    );
  });
});

describe('ids', () => {
  test('two files with one id are told', async () => {
    expect(await reportOn({ 'stories/a.md': storyFile(), 'stories/a.markdown': storyFile() })).toBe(
      one(
        'stories/a.md',
        'this story has the id “a”, and so has stories/a.markdown. [duplicate-id]',
        'Give one of the two files another name.',
      ),
    );
  });

  const table: [file: string, stray: string, name: string][] = [
    ['the talks.md', 'a space', 'the-talks.md'],
    ['Talks.md', 'the capital T', 'talks.md'],
    ['gespräche.md', '“ä”', 'gesprache.md'],
    ['Москва.md', '“М”', 'moskva.md'],
  ];
  for (const [file, stray, name] of table)
    test(`the file name ${file} is told with the one to use`, async () => {
      expect(await reportOn({ [`stories/${file}`]: storyFile() })).toBe(
        one(
          `stories/${file}`,
          `“${file.slice(0, -3)}” cannot be an id: it holds ${stray}, and an id is the page’s URL for good. [bad-file-name]`,
          `Rename the file to ${name}.`,
        ),
      );
    });
});

test('a fault in one field hides none in the others', async () => {
  const report = await reportOnStory(
    '---\ntitel: A\ndate: 2025-02-30\nsource: P\npeople: [nobody]\naliases: [/people/x]\nphotos: [{ caption: A mural., file: mural.jpg }]\n---\nA \u0001 [link](javascript:x).\n',
  );
  const places = report
    .split('\n')
    .filter((line) => line.startsWith('content/'))
    .map((line) => line.split(' ').slice(0, 2).join(' '));
  expect(places).toEqual([
    'content/stories/a.md:1:1: title:',
    'content/stories/a.md:2:1: titel:',
    'content/stories/a.md:3:7: date:',
    'content/stories/a.md:5:10: people[1]:',
    'content/stories/a.md:6:11: aliases[1]:',
    'content/stories/a.md:7:10: photos[1].alt:',
    'content/stories/a.md:7:37: photos[1].file:',
    'content/stories/a.md:9:3: holds',
    'content/stories/a.md:9:5: a',
  ]);
});

describe('photos', () => {
  const photo = (fields: string): string => storyFile({ photos: `[{ ${fields} }]` });
  const outside = 'Put the picture beside the story and write its name: file: mural.jpg.';

  test('a photo without a caption is told', async () => {
    expect(await reportOnStory(photo('credit: EPA'))).toBe(
      one(
        'stories/a.md:5:10: photos[1].caption',
        'is missing. [missing-field]',
        'Write caption: what is printed under the picture.',
      ),
    );
  });

  test('a picture that is not there is told', async () => {
    expect(await reportOnStory(photo('caption: A mural., file: mural.jpg, alt: A wall'))).toBe(
      one(
        'stories/a.md:5:37: photos[1].file',
        'there is no picture “stories/mural.jpg”. [missing-picture]',
        'Put it there, or delete file: and the archive says that the picture is not held.',
      ),
    );
  });

  test('a picture without a description is told, and that the picture is missing too', async () => {
    expect(await reportOnStory(photo('caption: A mural., file: mural.jpg')))
      .toBe(`content/stories/a.md:5:10: photos[1].alt: is missing, and the picture is held. [missing-alt]
    Write what can be seen in it: alt: A man on a ladder paints a wall.
content/stories/a.md:5:37: photos[1].file: there is no picture “stories/mural.jpg”. [missing-picture]
    Put it there, or delete file: and the archive says that the picture is not held.

2 defects in 1 file.
`);
  });

  test('a description that copies the caption is told', async () => {
    expect(await reportOnStory(photo('caption: A mural., alt: " A mural. "'))).toBe(
      one(
        'stories/a.md:5:36: photos[1].alt',
        'is a copy of the caption. [alt-is-caption]',
        'Write what can be seen in the picture.',
      ),
    );
  });

  test.each(['../../../../../../etc/passwd', 'https://example.org/mural.jpg', '/../mural.jpg'])(
    'the picture %s leads out of the folder and is told',
    async (file) => {
      expect(await reportOnStory(photo(`caption: A mural., file: "${file}", alt: A wall`))).toBe(
        one(
          'stories/a.md:5:37: photos[1].file',
          `“${file}” leads out of the content folder. [picture-outside]`,
          outside,
        ),
      );
    },
  );

  test('a picture that is a link out of the folder is told', async () => {
    const content = await contentFolder({
      'stories/a.md': photo('caption: A mural., file: mural.jpg, alt: A wall'),
    });
    const secret = join(dirname(content), 'secret.jpg');
    await write(dirname(content), { 'secret.jpg': 'x' });
    await symlink(secret, join(content, 'stories/mural.jpg'));
    expect(await report(content)).toBe(
      one(
        'stories/a.md:5:37: photos[1].file',
        '“mural.jpg” is a link that leads out of the content folder. [picture-link]',
        'Put the picture itself beside the story.',
      ),
    );
  });

  test('a picture that is none is told', async () => {
    expect(
      await reportOn({
        'stories/a.md': photo('caption: A mural., file: mural.jpg, alt: A wall'),
        'stories/mural.jpg': '<script>alert(1)</script>',
      }),
    ).toBe(
      one(
        'stories/a.md:5:37: photos[1].file',
        '“stories/mural.jpg” is not a picture that can be read. [unreadable-picture]',
        'Save it again as JPEG, PNG, WebP, AVIF or GIF.',
      ),
    );
  });

  describe('a picture that cannot be decoded', async () => {
    const mural = sharp({
      create: {
        width: 60,
        height: 40,
        channels: 3,
        background: '#a44',
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      },
    });
    const whole = {
      'mural.jpg': await mural.jpeg().toBuffer(),
      'mural.png': await mural.png().toBuffer(),
      'mural.webp': await mural.webp().toBuffer(),
      'mural.avif': await mural.avif().toBuffer(),
      'mural.gif': await mural.gif().toBuffer(),
    };
    test.each(Object.entries(whole))('is reported where %s was cut off', async (name, bytes) => {
      const cut = bytes.subarray(0, Math.round(bytes.length * 0.7));
      expect(
        await reportOn({
          'stories/a.md': photo(`caption: A mural., file: ${name}, alt: A wall`),
          [`stories/${name}`]: cut,
        }),
      ).toBe(
        one(
          'stories/a.md:5:37: photos[1].file',
          `“stories/${name}” is not a picture that can be read. [unreadable-picture]`,
          'Save it again as JPEG, PNG, WebP, AVIF or GIF.',
        ),
      );
    });
    test.each(Object.entries(whole))('is none where %s is whole', async (name, bytes) => {
      const files = { 'stories/a.md': photo(`caption: A mural., file: ${name}, alt: A wall`) };
      expect(await reportOn({ ...files, [`stories/${name}`]: bytes })).toBe('');
    });
  });

  test.each([
    ['a square', 65_000, 65_000, '65,000 × 65,000', '12,200'],
    ['a strip', 400_000, 600, '400,000 × 600', '316,200'],
    ['a hair too large', 15_001, 10_000, '15,001 × 10,000', '15,000'],
  ])(
    'a picture that claims more pixels than a machine holds is reported: %s',
    async (_, width, height, size, side) => {
      expect(
        await reportOn({
          'stories/a.md': photo('caption: A mural., file: mural.png, alt: A wall'),
          'stories/mural.png': pngHeader(width, height),
        }),
      ).toBe(
        one(
          'stories/a.md:5:37: photos[1].file',
          `“stories/mural.png” has ${size} pixels, more than 150 million. [huge-picture]`,
          `Save it no larger than ${side} pixels on its longer side.`,
        ),
      );
    },
  );

  test('a drawing with the name of a picture is told', async () => {
    expect(
      await reportOn({
        'stories/a.md': photo('caption: A mural., file: mural.png, alt: A wall'),
        'stories/mural.png': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
      }),
    ).toBe(
      one(
        'stories/a.md:5:37: photos[1].file',
        '“stories/mural.png” is not a picture that can be read. [unreadable-picture]',
        'Save it again as JPEG, PNG, WebP, AVIF or GIF.',
      ),
    );
  });

  test('a drawing that could carry scripts is told', async () => {
    expect(await reportOnStory(photo('caption: A mural., file: mural.svg, alt: A wall'))).toBe(
      one(
        'stories/a.md:5:37: photos[1].file',
        '“mural.svg” is not a picture that a page can show. [picture-format]',
        'Write a file that ends in .jpg, .png, .webp, .avif or .gif.',
      ),
    );
  });
});

describe('front matter', () => {
  const sound = storyFile();
  const fenceMend = 'Begin the file with ---, the fields (title, date, source), and --- again.';
  const table: [what: string, text: string, place: string, message: string, fix: string][] = [
    ['not closed', '---\ntitle: Talks\n\nText.\n', ':1:1', 'the front matter is not closed. [unclosed-front-matter]', 'Write --- alone on the line after its last field.'],
    ['absent', 'Text.\n', ':1:1', 'the front matter is missing. [missing-front-matter]', fenceMend],
    ['absent from an empty file', '', ':1:1', 'the front matter is missing. [missing-front-matter]', fenceMend],
    ['preceded by a blank line', `\n${sound}`, ':2:1', 'a blank line precedes the front matter. [blank-first-line]', 'Begin the file with --- on its first line.'],
    ['closed by ----', sound.replace(/\n---\n/, '\n----\n'), ':5:1', 'the front matter is closed by “----”. [closing-line]', 'Write --- alone on that line.'],
    ['opened by ----', `-${sound}`, ':1:1', 'the front matter opens with “----”. [opening-line]', 'Write --- alone on the first line.'],
    ['JSON', '{ "title": "Talks" }\n\nText.\n', ':1:1', 'the front matter is JSON. [front-matter-format]', 'Write it as YAML between two lines of ---.'],
    ['TOML', '+++\ntitle = "Talks"\n+++\nText.\n', ':1:1', 'the front matter is TOML. [front-matter-format]', 'Write it as YAML between two lines of ---.'],
    ['holding one key twice', sound.replace('source:', 'title: Again\nsource:'), ':4:1', 'the field “title” is there twice. [duplicate-field]', 'Keep one of them.'],
    ['indented by a tab', sound.replace('source: IRNA', 'source: IRNA\nphotos:\n\t- caption: A mural.'), ':6:1', 'a tab is used to indent. [tab-indent]', 'Indent with spaces.'],
    ['holding a title with a colon', storyFile({ title: 'Talks: the second round' }), ':2:8', 'a value holds a colon and a space, which YAML reads as a further field. [unquoted-value]', 'Put the value in quotes: title: "Talks: the second round".'],
    ['holding an alias', storyFile({ topics: '&t [oil]', agencies: '*t' }), ':6:11', 'uses the YAML alias *t. [yaml-alias]', 'Write the value out.'],
  ]; // prettier-ignore
  for (const [what, text, place, message, fix] of table)
    test(`front matter that is ${what} is told`, async () => {
      expect(await reportOnStory(text)).toBe(one(`stories/a.md${place}`, message, fix));
    });

  test.each(['---js', '---javascript', '--- js', '---JS', '---coffee', '---json'])(
    'a block opened by %s is told and not run',
    async (opening) => {
      const trace = join(await temporaryFolder(), 'trace');
      const code = `globalThis.blockRan = true; process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`;
      expect(await reportOnStory(`${opening}\n${code}\n---\n\nText.\n`)).toBe(
        one(
          'stories/a.md:1:1',
          `the front matter opens with “${opening}”; only YAML is read, and nothing in it is run. [front-matter-code]`,
          'Write --- alone on the first line and the fields as YAML.',
        ),
      );
      expect(globalThis).not.toHaveProperty('blockRan');
      expect(existsSync(trace)).toBe(false);
    },
  );

  test('a bomb of aliases is refused before it goes off', async () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]`,
    );
    const bomb = storyFile().replace('source', ['l0: &l0 [boom]', ...levels, 'source'].join('\n'));
    const start = performance.now();
    const text = await reportOnStory(bomb);
    expect(performance.now() - start).toBeLessThan(60_000);
    expect(text).toMatch(
      /^content\/stories\/a\.md:5:10: uses the YAML alias \*l0\. \[yaml-alias\]\n {4}Write the value out\.\n/,
    );
    expect(text).toMatch(/\n\n60 defects in 1 file\.\n$/);
  });
});

describe('encodings and characters', () => {
  test('a byte-order mark is accepted, and the record reads right', async () => {
    const content = await contentFolder({ 'stories/a.md': `\ufeff${storyFile()}` });
    expect(await report(content)).toBe('');
    expect((await holdings(content)).stories[0]!.record!.title).toBe('Talks');
  });

  test('lines ended as on Windows are accepted, and the record is the same', async () => {
    const text = storyFile({ summary: '>-\n  Two\n  lines.' }, '\nOne.\n\n> Two.\n');
    const read = async (file: string) =>
      (await holdings(await contentFolder({ 'stories/a.md': file }))).stories.map(
        ({ record, defects, places }) => ({ record, defects, places }),
      );
    expect(await read(text.replaceAll('\n', '\r\n'))).toEqual(await read(text));
    expect((await read(text))[0]!.defects).toEqual([]);
  });

  const utf16 = Buffer.from(`\ufeff${storyFile()}`, 'utf16le');
  test.each([
    ['little-endian', utf16],
    ['big-endian', Buffer.from(utf16).swap16()],
  ])('UTF-16 %s is told', async (_, bytes) => {
    expect(await reportOnStory(bytes)).toBe(
      one('stories/a.md:1:1', 'is written in UTF-16. [not-utf8]', 'Save the file as UTF-8.'),
    );
  });

  test('a byte of Windows-1252 is told with line and column', async () => {
    expect(await reportOnStory(Buffer.from(storyFile({}, '\nThe caf\xe9 is open.\n'), 'latin1'))).toBe(
      one(
        'stories/a.md:7:8',
        'is not UTF-8: the byte 0xE9 stands where a character is expected. [not-utf8]',
        'Save the file as UTF-8.',
      ),
    );
  });

  const override =
    'holds a bidirectional override (U+202E), which shows text in another order than it is written. [bidirectional-override]';
  const isolate = (code: string) =>
    `holds a bidirectional isolate (U+${code}), which can show text in another order than it is written. [bidirectional-isolate]`;
  const byLang = 'Delete it; the direction follows from `lang`.';
  const table: [what: string, text: string, place: string, message: string, fix: string][] = [
    ['NUL', storyFile({}, '\nText\0.\n'), ':7:5', 'holds a NUL character (U+0000). [control-character]', 'Delete it.'],
    ['a terminal’s escape', storyFile({ title: 'Talks\u001b[31m' }), ':2:13', 'holds the control character U+001B. [control-character]', 'Delete it.'],
    ['a control character of Latin-1', storyFile({}, '\nIt\u0092s open.\n'), ':7:3', 'holds the control character U+0092; the text was probably decoded with the wrong encoding. [wrong-encoding]', 'Save the original as UTF-8 again, or write the character that is meant.'],
    ['a bidirectional override in front matter', storyFile({ title: 'Talks\u202e' }), ':2:13', override, byLang],
    ['a bidirectional override in the body', storyFile({}, '\nTe\u202ext.\n'), ':7:3', override, byLang],
    ['a bidirectional override written as an escape', storyFile({ title: '"Talks\\u202E"' }), ':2:8: title', override, byLang],
    ['a control character written as an escape', storyFile({ title: '"Talks\\e[31m"' }), ':2:8: title', 'holds the control character U+001B. [control-character]', 'Delete it.'],
    ['a bidirectional isolate in front matter', storyFile({ source: 'IR\u2066NA' }), ':4:11', isolate('2066'), byLang],
    ['a bidirectional isolate in the body', storyFile({}, '\nTe\u2067xt.\n'), ':7:3', isolate('2067'), byLang],
    ['a bidirectional isolate written as an escape', storyFile({ title: '"Talks\\u2068"' }), ':2:8: title', isolate('2068'), byLang],
    ['a bidirectional isolate written as an entity', storyFile({}, '\nTe&#x2069;xt.\n'), ':7:1', isolate('2069'), byLang],
    ['a bidirectional override written as an entity', storyFile({}, '\nTe&#x202E;xt.\n'), ':7:1', override, byLang],
  ]; // prettier-ignore
  for (const [what, text, place, message, fix] of table)
    test(`${what} is told`, async () => {
      expect(await reportOnStory(text)).toBe(one(`stories/a.md${place}`, message, fix));
    });

  test.each<[string, Files]>([
    ['people', { 'people/a.md': '---\nname: A\u2066da Lake\n---\n' }],
    ['countries', { 'countries/ee.md': '---\ncode: EE\nname: Es\u2067tonia\n---\n' }],
    ['archive.md', { 'archive.md': '---\nname: News\n---\n\nAbout\u2068 us.\n' }],
  ])('a bidirectional isolate in %s is told', async (_, more) => {
    const text = await report(await contentFolder({ 'stories/a.md': storyFile(), ...more }));
    expect(text).toMatch(/ holds a bidirectional isolate \(U\+206\d\), which can show text/);
    expect(text).toMatch(/\n1 defect in 1 file\.\n$/);
  });

  test('marks of direction are accepted and kept', async () => {
    const content = await contentFolder({ 'stories/a.md': storyFile({ title: 'شلوم\u200f! Oil\u200e.' }) });
    expect(await report(content)).toBe('');
    expect((await holdings(content)).stories[0]!.record?.title).toBe('شلوم\u200f! Oil\u200e.');
  });

  test('the joiner that Persian needs is accepted and kept', async () => {
    const content = await contentFolder({
      'stories/a.md': storyFile({ title: 'گفت\u200cوگو' }, 'می\u200cگوید'),
    });
    expect(await report(content)).toBe('');
    expect((await holdings(content)).stories[0]!.record).toMatchObject({
      title: 'گفت\u200cوگو',
      text: 'می\u200cگوید',
    });
  });

  test('a report holds nothing that a terminal would obey', async () => {
    const text = await reportOnStory(storyFile({ '"\\e[31mtitel\\u202E"': 'x' }));
    expect(text).toMatch(/1 defect in 1 file/);
    expect(text.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/g)).toBeNull();
  });

  test('a file’s name in a report holds nothing that a terminal would obey', async () => {
    const text = await reportOn({ 'stories/a\u001b[31m.md': storyFile() });
    expect(text).toMatch(/1 defect in 1 file/);
    expect(text).not.toContain('\u001b');
  });
});

describe('the body', () => {
  test('a cross-head without words is told', async () => {
    expect(await reportOnStory(storyFile({}, 'Text.\n\n##\n\nMore.'))).toBe(
      one(
        'stories/a.md:8:1',
        'a cross-head has no words. [cross-head-without-words]',
        'Write them after the #, or delete the line.',
      ),
    );
  });

  test('an empty body is told', async () => {
    expect(await reportOnStory(storyFile({}, '\n \n'))).toBe(
      one(
        'stories/a.md:6:1',
        'the story has no text. [missing-text]',
        'Write its text below the front matter.',
      ),
    );
  });

  test.each([
    ['emoji', { title: "'🎉🎉'" }, '🎉 🎉'],
    ['dots', { title: "'!!!'" }, '…'],
    ['rules of signs', { title: "'* * *'" }, '→ ★ ←'],
  ])('a story of nothing but %s is reported', async (_, fields, text) => {
    expect(await reportOnStory(storyFile(fields, text))).toBe(
      one(
        'stories/a.md:6:1',
        'the story has no word: neither its title nor its text has a letter or digit. [missing-words]',
        'Write its text below the front matter.',
      ),
    );
  });

  test('a body of ten megabytes is told, and at once', async () => {
    const start = performance.now();
    const file = storyFile({}, 'x'.repeat(10_000_000));
    expect(await reportOnStory(file)).toBe(
      one(
        'stories/a.md',
        'holds 10,000,051 bytes; a record holds at most 1,000,000. [too-large]',
        'Divide the text into several stories.',
      ),
    );
    expect(performance.now() - start).toBeLessThan(60_000);
  });

  const onlyWeb = 'only http, https and mailto may be followed from a story. [unsafe-link]';
  const noLink = 'Write the web address that is meant, or the words without a link.';
  const fullAddress =
    'Write https://…, or for a page of the archive its path from the root: /stories/2025/04/08/….';
  const links: [what: string, body: string, place: string, message: string, fix: string][] = [
    ['a link that runs', 'A [word](javascript:alert(1)).', ':7:3', `a link leads to “javascript:alert(1)”; ${onlyWeb}`, noLink],
    ['one with an entity', '[word](&#106;avascript:alert(1))', ':7:1', `a link leads to “javascript:alert(1)”; ${onlyWeb}`, noLink],
    ['one in capitals', '[word](JAVASCRIPT:alert(1))', ':7:1', `a link leads to “JAVASCRIPT:alert(1)”; ${onlyWeb}`, noLink],
    ['one behind spaces', '[word](<  javascript:alert(1)>)', ':7:1', `a link leads to “javascript:alert(1)”; ${onlyWeb}`, noLink],
    ['one without words', 'A [](https://example.org/).', ':7:3', 'a link has no words. [link-without-words]', 'Write what it leads to between [ and ].'],
    ['one to a page the archive lacks', '[word](/people/nobody/)', ':7:1', 'a link leads to “/people/nobody/”, and there is no such page in the archive. [dead-link]', 'Write the words without a link.'],
    ['one to a photo the story lacks', '[word](#photo-1)', ':7:1', 'a link leads to “#photo-1”, but the page has no photo. [dead-link]', 'Write the words without a link.'],
    ['one by reference', '[word][1]\n\n[1]: javascript:alert(1)', ':9:1', `a link leads to “javascript:alert(1)”; ${onlyWeb}`, noLink],
    ['a link without scheme', '[word](//example.org/a)', ':7:1', 'a link leads to “//example.org/a”, which is no full address. [relative-link]', fullAddress],
    ['a relative link', '[word](other-story.md)', ':7:1', 'a link leads to “other-story.md”, which is no full address. [relative-link]', fullAddress],
    ['a picture', '![A mural](mural.jpg)', ':7:1', 'a picture is in the text. [picture-in-text]', 'Put it under photos, with its caption and credit.'],
  ]; // prettier-ignore
  for (const [what, body, place, message, fix] of links)
    test(`${what} in the text is told`, async () => {
      expect(await reportOnStory(storyFile({}, `\n${body}\n`))).toBe(
        one(`stories/a.md${place}`, message, fix),
      );
    });

  test('raw HTML is shown as text', async () => {
    const body = '\n<script>alert(1)</script>\n\nA <img src=x onerror="alert(1)"> mural.\n';
    const { stories } = await holdings(await contentFolder({ 'stories/a.md': storyFile({}, body) }));
    expect(stories[0]!.record!.html).toBe(
      '<p>&#x3C;script>alert(1)&#x3C;/script></p>\n<p>A &#x3C;img src=x onerror="alert(1)"> mural.</p>',
    );
  });

  test('a headline may look like HTML and stays as it is', async () => {
    const title = 'Agency <GFCC> says </script><script>alert(1)</script>';
    const content = await contentFolder({ 'stories/a.md': storyFile({ title }) });
    expect(await report(content)).toBe('');
    expect((await holdings(content)).stories[0]!.record!.title).toBe(title);
  });
});

describe('files and folders', () => {
  test('a link that leads nowhere is told', async () => {
    const content = await contentFolder({ 'stories/a.md': storyFile() });
    await symlink('nowhere.md', join(content, 'stories/b.md'));
    expect(await report(content)).toBe(
      one(
        'stories/b.md',
        'cannot be read: it is a link that leads nowhere. [unreadable-file]',
        'Repair the link, or delete it.',
      ),
    );
  });

  test('a link that leads back to itself is told', async () => {
    const content = await contentFolder({ 'stories/a.md': storyFile() });
    await symlink('b.md', join(content, 'stories/b.md'));
    expect(await report(content)).toBe(
      one(
        'stories/b.md',
        'cannot be read: it is a link that leads back to itself. [unreadable-file]',
        'Repair the link, or delete it.',
      ),
    );
  });

  /** A content folder, and beside it another one of the same files. */
  async function beside(): Promise<{ content: string; other: string }> {
    const records = { 'people/a.md': '---\nname: Ada Lake\n---\n', 'countries/ir.md': iran };
    const own: Files = {
      'archive.md': '---\nname: News\n---\n',
      'stories/2025/a.md': storyFile(),
      ...records,
    };
    const content = await contentFolder(own);
    const other = join(dirname(content), 'other');
    await write(other, own);
    return { content, other };
  }

  test.each<[link: string, to: string, what: 'file' | 'folder']>([
    ['stories/b.md', 'stories/2025/a.md', 'file'],
    ['stories/2025/b.md', 'stories/2025/a.md', 'file'],
    ['stories/2024', 'stories', 'folder'],
    ['people/b.md', 'people/a.md', 'file'],
    ['people/more', 'people', 'folder'],
    ['countries/ee.md', 'countries/ir.md', 'file'],
    ['countries', 'countries', 'folder'],
    ['archive.md', 'archive.md', 'file'],
  ])('the link %s to a file or folder outside is told', async (link, to, what) => {
    const { content, other } = await beside();
    if (!/b\.md|ee|2024|more/.test(link)) await rm(join(content, link), { recursive: true });
    await symlink(join(other, to), join(content, link));
    expect(await report(content)).toBe(
      one(
        link,
        'is a link that leads out of the content folder. [link-outside]',
        `Put the ${what} itself in its place.`,
      ),
    );
  });

  test('a link to a folder whose name only begins as the content folder’s does leads out of it', async () => {
    const { content, other } = await beside();
    await rename(other, `${content}-old`);
    await symlink(`${content}-old/stories/2025/a.md`, join(content, 'stories/b.md'));
    expect(await report(content)).toMatch(/^content\/stories\/b\.md: is a link that leads out/);
  });

  test('links within the content folder are followed, and the folder may be one itself', async () => {
    const { content } = await beside();
    await symlink('2025/a.md', join(content, 'stories/b.md'));
    await write(content, { 'drafts/c.md': storyFile() });
    await symlink('../drafts', join(content, 'stories/2024'));
    const linked = join(await temporaryFolder(), 'content');
    await symlink(content, linked);
    for (const folder of [content, linked]) {
      expect(await report(folder)).toBe('');
      expect((await holdings(folder)).stories.map(({ file }) => file)).toEqual([
        'stories/2024/c.md',
        'stories/2025/a.md',
        'stories/b.md',
      ]);
    }
  });

  test('files outside to which the names of other kinds of files lead are left alone', async () => {
    const { content, other } = await beside();
    await symlink(join(other, 'archive.md'), join(content, 'stories/notes.txt'));
    await symlink(join(other, 'stories'), join(content, 'stories/.git'));
    expect(await report(content)).toBe('');
  });

  test('folders that link in a circle are read once', async () => {
    const content = await contentFolder({ 'stories/2025/a.md': storyFile() });
    await symlink('..', join(content, 'stories/2025/back'));
    expect((await holdings(content)).stories.map(({ file }) => file)).toEqual(['stories/2025/a.md']);
  });

  // The superuser may read every file, so the fault cannot be made.
  test.skipIf(process.getuid?.() === 0)('a file without the right to read it is told', async () => {
    const content = await contentFolder({ 'stories/a.md': storyFile() });
    await chmod(join(content, 'stories/a.md'), 0);
    expect(await report(content)).toBe(
      one(
        'stories/a.md',
        'cannot be read: permission is denied.',
        'Give the user who builds the right to read it.',
      ),
    );
  });

  test.skipIf(process.getuid?.() === 0)('a folder without the right to read it is told', async () => {
    const content = await contentFolder({ 'stories/a.md': storyFile(), 'stories/2025/b.md': storyFile() });
    await chmod(join(content, 'stories/2025'), 0);
    const text = await report(content);
    await chmod(join(content, 'stories/2025'), 0o700);
    expect(text).toBe(
      one(
        'stories/2025',
        'cannot be read: permission is denied.',
        'Give the user who builds the right to read it.',
      ),
    );
  });

  test('a folder with the name of a record is told', async () => {
    const content = await contentFolder({ 'stories/a.md': storyFile() });
    await mkdir(join(content, 'stories/x.md'));
    expect(await report(content)).toBe(
      one(
        'stories/x.md',
        'is a folder with the name of a record. [folder-named-as-record]',
        'Rename the folder to x, or make it a file.',
      ),
    );
  });

  const noStory =
    'Add one: stories/2025/04/08/a-first-story.md, with title, date and source between two lines of ---.';

  test('an empty content folder is told', async () => {
    expect(await reportOn({})).toBe(one('stories', 'the folder holds no story. [no-stories]', noStory));
  });

  test('a folder of stories that holds none is told', async () => {
    expect(await reportOn({ 'stories/readme.txt': 'Stories go here.' })).toBe(
      one('stories', 'the folder holds no story. [no-stories]', noStory),
    );
  });

  test('a content folder that does not exist is told', async () => {
    expect(await report(join(await temporaryFolder(), 'nowhere'))).toBe(
      'content: the content folder does not exist. [missing-content-folder]\n    Name one that does: npm run check -- --content DIR.\n\n1 defect in 1 file.\n',
    );
  });

  test('a content folder that is a file is told', async () => {
    const folder = await temporaryFolder();
    await write(folder, { content: 'A file.' });
    expect(await report(join(folder, 'content'))).toBe(
      'content: the content folder is a file. [content-is-a-file]\n    Name a folder: npm run check -- --content DIR.\n\n1 defect in 1 file.\n',
    );
  });

  test('stories that are a file are told', async () => {
    expect(await reportOn({ stories: 'A file.' })).toBe(
      one(
        'stories',
        'is a file, not a folder. [not-a-folder]',
        'Make it a folder with a Markdown file for each story.',
      ),
    );
  });
});

describe('status and aliases', () => {
  test('a canceled story that does not say why is told', async () => {
    const files = { 'stories/a.md': storyFile({ status: 'canceled' }), 'stories/b.md': storyFile() };
    expect(await reportOn(files)).toBe(
      one(
        'stories/a.md:5:9: status',
        'a canceled story does not say why. [unexplained-cancellation]',
        'Write note: Withdrawn at the agency’s request.',
      ),
    );
  });

  const fix = 'Write an address that leads to this story alone.';

  test('an alias that two stories claim is told', async () => {
    const files = {
      'stories/a.md': storyFile({ aliases: '[/old]' }),
      'stories/b.md': storyFile({ aliases: '[/old/]' }),
    };
    expect(await reportOn(files)).toBe(
      one('stories/b.md:5:11: aliases[1]', '“/old/” already leads to stories/a.md. [taken-alias]', fix),
    );
  });

  test.each(['/dates/2025/', '/search/', '/feed.xml', '/feed.json', '/pagefind/pagefind.js'])(
    'the alias %s is a page of the archive and is told',
    async (alias) => {
      expect(await reportOnStory(storyFile({ aliases: `[${alias}]` }))).toBe(
        one(
          'stories/a.md:5:11: aliases[1]',
          `“${alias}” is a page of the archive itself. [taken-alias]`,
          fix,
        ),
      );
    },
  );

  test.each(['old/', 'https://example.org/old/', '//example.org/', '/old address/', '/', '/a/../../out/'])(
    'the alias %s is no path on the site and is told',
    async (alias) => {
      expect(await reportOnStory(storyFile({ aliases: `["${alias}"]` }))).toBe(
        one(
          'stories/a.md:5:11: aliases[1]',
          `“${alias}” is not a path from the root of the site. [bad-value]`,
          'Write /2025/04/old-address/.',
        ),
      );
    },
  );
});

test('the defects of all files come in one report, in the order of the files', async () => {
  const files = {
    'stories/b.md': storyFile({ title: '', date: 'tomorrow' }, '\n![A mural](mural.jpg)\n'),
    'stories/a.md': storyFile({ people: '[xi]', countries: '[IR]' }),
    'people/wang-yi.md': '---\nname: Wang Yi\nborn: 1953\n---\n',
    'countries/cn.md': 'China\n',
  };
  const text = await reportOn(files);
  expect(text).toBe(`content/countries/cn.md:1:1: the front matter is missing. [missing-front-matter]
    Begin the file with ---, the fields (code, name), and --- again.
content/people/wang-yi.md:3:1: born: is not a field of this record. [unknown-field]
    Delete it. The fields are name, variants, nativeName, lang, familyName, ambiguousSurname, roles, country, wikidata, sameAs.
content/stories/a.md:5:10: people[1]: there is no person “xi”. [unknown-person]
    Add people/xi.md, or delete it here.
content/stories/a.md:6:13: countries[1]: there is no record for the country IR. [unknown-country]
    Add countries/ir.md, or write another code.
content/stories/b.md:2:8: title: is empty. [empty-field]
    Write title: Kremlin backs talks between Iran and the US, or delete the line.
content/stories/b.md:3:7: date: “tomorrow” is not a date. [bad-date]
    Write a day such as 2025-04-08.
content/stories/b.md:7:1: a picture is in the text. [picture-in-text]
    Put it under photos, with its caption and credit.

7 defects in 4 files.
`);
  expect(text).not.toMatch(/^\s*at /m);
});

describe('a file with more defects than anybody reads', () => {
  const many = (line: (index: number) => string): string =>
    Array.from({ length: 250 }, (_, index) => line(index)).join('\n');
  const table: [kind: string, files: Files][] = [
    ['unknown fields', { 'stories/a.md': storyFile({ status: `usable\n${many((index) => `field${index}: x`)}` }) }],
    ['entries of a list', { 'stories/a.md': storyFile({ people: `\n${many((index) => `  - no-body-${index}`)}` }) }],
    ['bad YAML', { 'stories/a.md': storyFile({ status: `usable\n${many(() => 'title: Talks')}` }) }],
    ['bad Markdown', { 'stories/a.md': storyFile({}, `\n${many((index) => `![a](b${index}.png)\n`)}`) }],
    ['dead links', { 'stories/a.md': storyFile({}, `\nText.\n\n${many((index) => `[a](/people/x${index}/)\n`)}`) }],
    ['hidden characters', { 'stories/a.md': storyFile({}, `\n${many(() => 'a\u202eb')}`) }],
    ['aliases', { 'stories/a.md': storyFile({ aliases: `\n${many((index) => `  - /people/${index}/`)}` }) }],
    ['fields of a person', { 'people/a.md': `---\nname: Ada Lake\n${many((index) => `field${index}: x`)}\n---\n`, 'stories/a.md': storyFile() }],
  ]; // prettier-ignore
  for (const [kind, files] of table)
    test(`has a hundred told, and how many more there are: ${kind}`, async () => {
      const text = await report(await contentFolder(files));
      const [file = ''] = Object.keys(files);
      const told = text.split('\n').filter((line) => line.startsWith('content/'));
      expect(told).toHaveLength(101);
      expect(told.at(-1)).toBe(`content/${file}: has 150 more defects. [more-defects]`);
      expect(text.endsWith(`    Correct those above, then check again.\n\n250 defects in 1 file.\n`)).toBe(
        true,
      );
    });

  test('leaves the report of others whole', async () => {
    const files = { 'stories/a.md': storyFile({ people: `\n${many(() => '  - nobody')}` }) };
    const text = await report(await contentFolder({ ...files, 'stories/b.md': storyFile({ titel: 'x' }) }));
    expect(text).toMatch(/\ncontent\/stories\/b\.md:5:1: titel: /);
    expect(text).toMatch(/\n251 defects in 2 files\.\n$/);
  });
});

/** The first bytes of a PNG of this size (https://www.w3.org/TR/png/#11IHDR). */
function pngHeader(width: number, height: number): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    size,
    Buffer.from('0802000000' + '00000000', 'hex'),
  ]);
}
