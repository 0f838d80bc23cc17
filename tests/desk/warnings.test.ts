import { describe, expect, test } from 'vitest';
import { storyFile } from '../store/contentFolder.ts';
import { reportOn, warned } from './report.ts';

const one = (rule: string, text: string): Promise<string[]> => warned(rule, { 'stories/a.md': text });
const withPhoto = (photo: string, fields: Record<string, string> = {}): string =>
  storyFile({ ...fields, photos: `\n  - ${photo.trim().replaceAll('\n', '\n    ')}` });

describe('a photo without a credit', () => {
  test.each([
    ['none at all', 'caption: A mural in Tehran.', '6:5'],
    ['one that names nobody', 'caption: A mural in Tehran.\ncredit: Unknown', '7:13'],
    ['one that only says that it is a photo', 'caption: A mural in Tehran.\ncredit: Photo', '7:13'],
    ['one that only says what kind of photo it is', 'caption: A mural in Tehran.\ncredit: File Photo', '7:13'],
  ])('%s', async (_, photo, place) => {
    expect(await one('uncredited-photo', withPhoto(photo))).toEqual([
      `stories/a.md:${place}: photos[1].credit: nobody is named who took the photo or gave it.\n    Write its credit as it was printed: credit: EPA/ABEDIN TAHERKENAREH.`,
    ]);
  });

  test.each([
    'caption: A mural in Tehran.\ncredit: EPA/ABEDIN TAHERKENAREH',
    'caption: A mural in Tehran.\ncredit: REUTERS/Stringer',
    'caption: A mural in Tehran. (Photo by Majid Saeedi/Getty Images)',
    'caption: A mural.\ncredit: IRAN\'S SUPREME LEADER OFFICE HANDOUT',
  ])('not where it is named: %j', async (photo) => {
    expect(await one('uncredited-photo', withPhoto(photo))).toEqual([]);
  });
}); // prettier-ignore

describe('an alternative text', () => {
  test.each(['Photo', 'image 3', 'News picture', 'IMG_2041.jpg', 'n/a', 'mural'])(
    'that describes nothing: %s',
    async (alt) => {
      const photo = `caption: A painter at work.\nfile: mural.jpg\nalt: ${alt}`;
      expect(await one('missing-alt', withPhoto(photo))).toEqual([
        'stories/a.md:8:10: photos[1].alt: does not say what can be seen in the picture.\n    Describe it: alt: A man on a ladder paints a wall.',
      ]);
    },
  );

  test.each(['alt: A photo of a mural, half of it painted over', 'alt: A wall', ''])(
    'is not asked for where it describes, or where no picture is held: %j',
    async (alt) => {
      expect(await one('missing-alt', withPhoto(`caption: A painter at work.\n${alt}`))).toEqual([]);
    },
  );

  test('that is a sentence, from which its file was named', async () => {
    const photo =
      'caption: A painter at work.\nfile: a-man-on-a-ladder-paints.jpg\nalt: A man on a ladder paints';
    expect(await one('missing-alt', withPhoto(photo))).toEqual([]);
  });

  test.each([
    ['in other letters and marks', 'A painter restores a mural in Tehran'],
    ['without the credit', 'A PAINTER RESTORES A MURAL IN TEHRAN!'],
    ['but for a word', 'A painter restores the mural in Tehran on a hot day of June'],
  ])('that is the caption %s', async (_, alt) => {
    const caption = alt.includes('June')
      ? 'A painter restores a mural in Tehran on a hot day of June.'
      : 'A painter restores a mural in Tehran. (Photo by Majid Saeedi/Getty Images)';
    expect(await one('alt-is-caption', withPhoto(`caption: ${caption}\nalt: ${alt}`))).toEqual([
      'stories/a.md:7:10: photos[1].alt: says what the caption says, so that it is read out twice.\n    Write what can be seen in the picture.',
    ]);
  });

  test('that says something else than the caption', async () => {
    const photo = 'caption: A painter restores a mural in Tehran.\nalt: A man on a ladder paints a wall in Tehran';
    expect(await one('alt-is-caption', withPhoto(photo))).toEqual([]);
  });
}); // prettier-ignore

describe('a date that is yet to come', () => {
  test.each([
    [{ date: '2026-03-03' }, '3:7', 'date', '3 March 2026'],
    [{ date: '2026-03-01T12:30:00Z' }, '3:7', 'date', '1 March 2026'],
    [{ date: '2027' }, '3:7', 'date', '2027'],
  ])('%j', async (fields, place, field, day) => {
    expect(await one('future-date', storyFile(fields))).toEqual([
      `stories/a.md:${place}: ${field}: ${day} is yet to come.\n    Write the day on which it was published, or status: withheld until then.`,
    ]);
  });

  test('of an update, a photo and a correction', async () => {
    const fields = {
      updated: '2062-02-03',
      photos: '[{ caption: A mural., credit: EPA, taken: 2062-02-03 }]',
      corrections: '[{ date: 2062-02-04, text: It was a wall. }]',
    };
    expect(await one('future-date', storyFile(fields))).toEqual([
      'stories/a.md:5:10: updated: 3 February 2062 is yet to come.\n    Write the right day.',
      'stories/a.md:6:51: photos[1].taken: 3 February 2062 is yet to come.\n    Write the right day.',
      'stories/a.md:7:23: corrections[1].date: 4 February 2062 is yet to come.\n    Write the right day.',
    ]);
  });

  test.each(['2026-03-01', '2026-03-02', '2026-03-01T23:30:00+14:00', '2026-03', '2026'])(
    'not %s, which has begun somewhere',
    async (date) => {
      expect(await one('future-date', storyFile({ date }))).toEqual([]);
    },
  );
});

describe('a photo whose day is not near the story’s', () => {
  const older = 'and the story, of 8 April 2025, is older than its photo.\n    Look which of the two dates is right.';
  const file = 'Look whether both dates are right; where it was taken for another event, add File Photo to its credit.';
  test.each([
    ['after the story', 'caption: A mural.\ntaken: 2025-04-09', `7:12: photos[1].taken: the photo is of 9 April 2025, ${older}`],
    ['after the story, as its caption says', 'caption: A mural, April 9, 2026.', `6:14: photos[1].caption: the photo is of 9 April 2026, ${older}`],
    ['long before', 'caption: A mural.\ntaken: 2024-04-07', `7:12: photos[1].taken: the photo is of 7 April 2024, 366 days before the story, of 8 April 2025.\n    ${file}`],
    ['in a month long before', 'caption: A mural.\ntaken: 2024-12', `7:12: photos[1].taken: the photo is of December 2024, 98 days before the story, of 8 April 2025.\n    ${file}`],
  ])('%s', async (_, photo, told) => {
    expect(await one('date-far-from-caption', withPhoto(photo))).toEqual([`stories/a.md:${told}`]);
  });

  test.each([
    'caption: A mural.\ntaken: 2025-04-08',
    'caption: A mural, March 1, 2025.',
    'caption: A mural.\ntaken: 2025',
    'caption: A mural.\ntaken: 2019-01-01\ncredit: REUTERS/Jane Doe/File Photo',
    'caption: "FILE PHOTO: A mural, April 18, 2019."',
    'caption: Jane Doe as a child.\ntaken: 1990-01-01\ncredit: Family handout via REUTERS',
    'caption: They met on April 12, 2024, and on April 19, 2024.',
  ])('not %j', async (photo) => {
    expect(await one('date-far-from-caption', withPhoto(photo))).toEqual([]);
  });

  test('not one of a later hour of its day', async () => {
    const text = withPhoto('caption: A mural.\ntaken: 2025-04-08T18:00:00Z', { date: '2025-04-08T14:05:00Z' });
    expect(await one('date-far-from-caption', text)).toEqual([]);
  });

  test.each([
    ['2025-04-08T20:00:00-04:00', '2025-04-09', true],
    ['2025-04-08T04:00:00-04:00', '2025-04-09', false],
    ['1984~', '1985-01-01', true],
    ['1984', '1985-01-01', false],
    ['1984?', '1982-01-01', true],
  ])('for a story of %s and a photo of %s: may be so, %s', async (date, taken, mayBe) => {
    const text = withPhoto(`caption: A mural.\ntaken: ${taken}`, { date });
    expect(await one('date-far-from-caption', text)).toHaveLength(mayBe ? 0 : 1);
  });

  test('not one of the day of an update', async () => {
    const text = withPhoto('caption: A mural.\ntaken: 2025-04-10', { updated: '2025-04-10' });
    expect(await one('date-far-from-caption', text)).toEqual([]);
  });
}); // prettier-ignore

test('a date that the importer worked out', async () => {
  const inferred = 'import: { from: wire.txt, inferred: [title from the lead, date from the caption] }';
  const text = storyFile().replace('source: IRNA', `source: IRNA\n${inferred}`);
  expect(await one('inferred-date', text)).toEqual([
    'stories/a.md:5:59: import.inferred[2]: the importer worked its date out: “date from the caption”.\n    Look the day up, write it under date, and delete this entry.',
  ]);
  const others = [
    'dateline from the text',
    'the day of the correction from the date',
    '"date: the day alone of it"',
  ];
  for (const other of others)
    expect(await one('inferred-date', text.replace('date from the caption', other))).toEqual([]);
});

describe('a source that says nothing', () => {
  test.each(['Unknown', 'n/a', '"-"', 'None', 'неизвестно', '"?"'])('%s', async (source) => {
    expect(await one('missing-source', storyFile({ source }))).toEqual([
      `stories/a.md:4:9: source: “${source.replaceAll('"', '')}” says nothing of who published the story.\n    Write the outlet that published it.`,
    ]);
  });

  test('though its address would tell', async () => {
    const text = storyFile({ source: 'Unknown', url: 'https://www.irna.ir/news/1' });
    expect((await one('missing-source', text))[0]).toContain('Write the outlet of irna.ir, where it stood.');
  });

  test.each(['IRNA', 'Nation', 'Source Weekly', '人民日报'])('not %s', async (source) => {
    expect(await one('missing-source', storyFile({ source }))).toEqual([]);
  });
});

describe('characters that were lost or misread', () => {
  test.each([
    ['a lost character', 'The ministr\ufffd spoke.', '6:12', 'holds U+FFFD, which stands where a character was lost.', 'Look the word up in the original.'],
    ['an apostrophe misread', 'The ministerâ€™s word.', '6:13', 'holds “â€™”, which is UTF-8 read as Windows-1252.', 'Write “’”, or save the original as UTF-8 again.'],
    ['letters misread', 'A cafÃ© in ZÃ¼rich.', '6:6', 'holds “Ã©”, which is UTF-8 read as Windows-1252, and 1 more of the kind.', 'Write “é”, or save the original as UTF-8 again.'],
    ['a capital misread', 'The Ã‰cole militaire.', '6:5', 'holds “Ã‰”, which is UTF-8 read as Windows-1252.', 'Write “É”, or save the original as UTF-8 again.'],
    ['a sign misread', 'It cost Â£5.', '6:9', 'holds “Â£”, which is UTF-8 read as Windows-1252.', 'Write “£”, or save the original as UTF-8 again.'],
    ['Cyrillic misread', 'Said ÐŸÐµÑ‚Ñ€.', '6:6', 'holds “ÐŸÐµÑ‚Ñ€”, which is UTF-8 read as Windows-1252.', 'Write “Петр”, or save the original as UTF-8 again.'],
    ['a quotation mark of which a byte is lost', 'He said â€ and left.', '6:9', 'holds “â€”, which is UTF-8 read as Windows-1252.', 'Save the original as UTF-8 again.'],
    ['a reference', 'Smith \\&amp; Sons.', '6:8', 'holds “&amp;”, an HTML character reference, as text.', 'Write & in its place.'],
    ['a reference to nothing seen', 'Smith\\&nbsp;Sons.', '6:7', 'holds “&nbsp;”, an HTML character reference, as text.', 'Write a space in its place.'],
    ['a reference by a number of Windows', 'He said \\&#146;no.', '6:10', 'holds “&#146;”, an HTML character reference, as text.', 'Write ’ in its place.'],
    ['a reference to what should not be there', 'The min\\&shy;ister.', '6:9', 'holds “&shy;”, an HTML character reference, as text.', 'Delete it.'],
    ['a reference to half a character', 'Smile \\&#55357;.', '6:8', 'holds “&#55357;”, an HTML character reference, as text.', 'Look the character up in the original.'],
    ['a soft hyphen', 'The min\u00adister spoke.', '6:8', 'holds U+00AD, a soft hyphen that no reader sees and that parts the word for a search.', 'Delete it.'],
    ['a zero-width space', 'The min\u200bister spoke.', '6:8', 'holds U+200B, a zero-width space that no reader sees and that parts the word for a search.', 'Delete it.'],
    ['a private-use character', 'The \ue000 minister.', '6:5', 'holds U+E000, a private-use character, which each font shows otherwise or not at all.', 'Write the character that is meant, or delete it.'],
  ])('%s', async (_, text, place, message, fix) => {
    expect(await one('odd-characters', storyFile({}, text))).toEqual([`stories/a.md:${place}: ${message}\n    ${fix}`]);
  });

  test('are found in headlines and captions, each kind once a story', async () => {
    const text = withPhoto('caption: Itâ€™s a mural &amp; more.\ncredit: EPA', { title: 'â€œTalksâ€\u0153' });
    expect((await one('odd-characters', text)).map((line) => line.split('\n')[0])).toEqual([
      'stories/a.md:2:8: title: holds “â€œ”, which is UTF-8 read as Windows-1252, and 2 more of the kind.',
      'stories/a.md:6:29: photos[1].caption: holds “&amp;”, an HTML character reference, as text.',
    ]);
  });

  test.each([
    'Der Spaß“ und „Ä“ in IRMÃ” and NÃO, 20 °C, £5, “quoted”…',
    'Le château, l’âge, “â” … à « Paris », ça',
    'Ísland, Åland, Ðorđe, Ñuñoa, Šiauliai, Ærø',
    'AT&T; R&D: see http://example.org/?a=1&copy=2',
    'می‌خواهم',
    'ภาษา\u200bไทย 5\u200bไทย\u200b5',
    'Петр и Мария, Αθήνα, السلام',
  ])('are not seen in %s', async (text) => {
    expect(await one('odd-characters', storyFile({}, text))).toEqual([]);
  });
}); // prettier-ignore

describe('capitals throughout', () => {
  test('in a headline', async () => {
    expect(await one('all-capitals', storyFile({ title: 'TRUMP HOPEFUL OF A DEAL' }))).toEqual([
      'stories/a.md:2:8: title: the headline is in capitals throughout.\n    Write it in ordinary letters; capitals hide what is a name.',
    ]);
  });

  test('in a paragraph', async () => {
    const text = '\nText.\n\nTHE MINISTER SAID ON MONDAY THAT HE WOULD NOT RESIGN.\n';
    expect(await one('all-capitals', storyFile({}, text))).toEqual([
      'stories/a.md:9:1: the paragraph is in capitals throughout.\n    Write it in ordinary letters; capitals hide what is a name.',
    ]);
  });

  test.each(['OPEC', 'EU, US', '中国GDP增长', 'NATO, 5,000', 'Talks in ROME'])('not %s', async (title) => {
    expect(await one('all-capitals', storyFile({ title }, `\n${title}\n\nIRAN 1.6 2.2 1.9\n`))).toEqual([]);
  });
});

describe('a paragraph without end', () => {
  const sentence = 'The minister said on Monday that he would not resign. ';
  test('is told with its words', async () => {
    const text = `\nText.\n\n${sentence.repeat(20)}\n\nText.\n`;
    expect(await one('long-paragraph', storyFile({}, text))).toEqual([
      'stories/a.md:9:1: the paragraph has 200 words.\n    Part it with blank lines; most often they were lost on the way here.',
    ]);
  });

  test('is no long one, and no table', async () => {
    expect(await one('long-paragraph', storyFile({}, `\n${sentence.repeat(15)}\n`))).toEqual([]);
    const cells = '    R&D <NTK>   5,678\n'.repeat(60);
    expect(await one('long-paragraph', storyFile({}, `\nText.\n\n${cells}`))).toEqual([]);
    const table = '    Tehran   1,234   5,678\n'.repeat(60);
    expect(await one('long-paragraph', storyFile({}, `\nText.\n\n${table}`))).toEqual([]);
  });
});

test('a paragraph without end is told beside a table too', async () => {
  const text = `\n    Tehran   1,234\n\n${'The minister said so. '.repeat(60)}\n`;
  expect(await one('long-paragraph', storyFile({}, text))).toHaveLength(1);
});

describe('two stories with nearly the same text', () => {
  const words = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => `w${(from + index) * 7919}`).join(' ');

  test('are told with their likeness at the later file', async () => {
    const told = await warned('near-duplicate', {
      'stories/2025/a.md': storyFile({}, `\n${words(0, 200)}\n`),
      'stories/2025/b.md': storyFile({ date: '2025-04-09' }, `\n${words(0, 196)} ${words(900, 4)}\n`),
      'stories/2025/c.md': storyFile({ title: 'Other' }, `\n${words(0, 200).toUpperCase()}.\n`),
    });
    expect(told).toEqual([
      'stories/2025/b.md:7:1: the text is 96 % the same as that of stories/2025/a.md.\n    Keep the better one, and write the address of the other under its aliases.',
      'stories/2025/c.md:7:1: the text is the same as that of stories/2025/a.md.\n    Keep the better one, and write the address of the other under its aliases.',
    ]);
  });

  test('are not told where one is withheld, where they differ, or where they are as short as a form', async () => {
    const told = await warned('near-duplicate', {
      'stories/a.md': storyFile({}, `\n${words(0, 200)}\n`),
      'stories/b.md': storyFile({ status: 'withheld' }, `\n${words(0, 200)}\n`),
      'stories/c.md': storyFile({}, `\n${words(0, 100)} ${words(500, 100)}\n`),
      'stories/d.md': storyFile({}, '\nQtly div 10 cts vs 10 cts prior\n'),
      'stories/e.md': storyFile({}, '\nQtly div 10 cts vs 10 cts prior\n'),
    });
    expect(told).toEqual([]);
  });
});

describe('a link by full address', () => {
  const link = (href: string) => storyFile({}, `\nText.\n\nSee [this](${href}) and\n[that](${href}).\n`);

  test('to a page of the archive itself', async () => {
    expect((await one('dead-link', link('https://dateline.example/about/')))[0]).toBe(
      'stories/a.md:9:12: a link leads to “https://dateline.example/about/”, the archive’s own page by its full address, and is dead where the archive moves.\n    Write /about/.',
    );
  });

  test('to a page that the archive does not have', async () => {
    expect((await one('dead-link', link('http://dateline.example/stories/b/?a=1&b=2')))[0]).toBe(
      'stories/a.md:9:12: a link leads to “http://dateline.example/stories/b/?a=1&b=2”, and there is no such page in the archive.\n    Write /stories/a/, or the words without a link.',
    );
  });

  test('to the machine it was written on', async () => {
    expect((await one('dead-link', link('http://localhost:4321/about/')))[0]).toBe(
      'stories/a.md:9:12: a link leads to “http://localhost:4321/about/”, which only the machine it was written on can follow.\n    Write the public address, or the words without a link.',
    );
  });

  test.each([
    ['http://localhost/مسیر', '9:12'],
    ['http://127.0.0.1/?a=1&amp;b=2', '9:12'],
    ['HTTP://LOCALHOST/', '9:12'],
    ['http://editor@localhost./', '9:12'],
    ['https://news.localhost/', '9:12'],
    ['http://127.1.2.3/', '9:12'],
    ['http://[::1]:80/', '9:12'],
  ])('to that machine however it is written: %s', async (href, place) => {
    expect(await one('dead-link', link(href))).toEqual([
      expect.stringMatching(`^stories/a.md:${place}: a link leads to .*, which only the machine it was written on`),
    ]);
  });

  test('to anywhere else is left alone', async () => {
    const hrefs = ['https://example.org/', 'https://dateline.example.org/', '/about/', 'http://localhost.example/'];
    for (const href of hrefs) expect(await one('dead-link', link(href))).toEqual([]);
  });

  test('is found in a note on a person', async () => {
    const told = await warned('dead-link', {
      'stories/a.md': storyFile(),
      'people/jane-roe.md': '---\nname: Jane Roe\n---\n\nSee [this](https://dateline.example/people/jane-roe/).\n',
    });
    expect(told).toEqual([
      'people/jane-roe.md:5:12: a link leads to “https://dateline.example/people/jane-roe/”, the archive’s own page by its full address, and is dead where the archive moves.\n    Write /people/jane-roe/.',
    ]);
  });
}); // prettier-ignore

describe('a name that no record covers', () => {
  test('is told once, at its first story, however often it stands', async () => {
    const story = (text: string) => storyFile({}, `\nText.\n\n${text}\n`);
    const told = await warned('unresolved-name', {
      'people/esmaeil-baghaei.md': '---\nname: Esmaeil Baghaei\n---\n',
      'stories/a.md': story('Foreign Minister Badr al-Busaidi\nlistened. Busaidi left. Spokesman Esmail Baqaei spoke.'),
      'stories/b.md': story('Foreign Minister Badr al-Busaidi spoke.'),
      'stories/c.md': storyFile({ status: 'withheld' }, '\nPresident John Roe spoke.\n'),
    });
    expect(told).toEqual([
      'stories/a.md:9:18: no record covers “Badr al-Busaidi”: Foreign Minister; 3 mentions in 2 stories.\n    Say who it is: npm run name -- "Badr al-Busaidi" --new',
      'stories/a.md:10:35: no record covers “Esmail Baqaei”: Spokesman; 1 mention in 1 story; spelt nearly like Esmaeil Baghaei.\n    Say who it is: npm run name -- "Esmail Baqaei" --as esmaeil-baghaei',
    ]);
  });

  test('is told in a headline and a caption, by their fields', async () => {
    const photos = '[{ caption: Foreign Minister Badr al-Busaidi., credit: EPA }]';
    const told = await warned('unresolved-name', {
      'stories/a.md': storyFile({ title: 'President John Roe speaks', photos }),
    });
    expect(told.map((line) => line.split(' no record')[0])).toEqual([
      'stories/a.md:2:18: title:',
      'stories/a.md:5:38: photos[1].caption:',
    ]);
  });

  test('is not told while a record has a defect that may hold it', async () => {
      const { warnings } = await reportOn({
      'people/john-roe.md': '---\nname: John Roe\nunknwn: x\n---\n',
      'stories/a.md': storyFile({}, '\nPresident John Roe spoke.\n'),
    });
    expect(warnings).toEqual([]);
  });
}); // prettier-ignore

describe('a surname that may mean several people', () => {
  const people = {
    'people/george-bush.md': '---\nname: George Bush\nambiguousSurname: true\n---\n',
    'people/george-w-bush.md': '---\nname: George W. Bush\nambiguousSurname: true\n---\n',
    'people/ali-larijani.md': '---\nname: Ali Larijani\nambiguousSurname: true\n---\n',
  };
  const told = (text: string, fields: Record<string, string> = {}) =>
    warned('ambiguous-surname', { ...people, 'stories/a.md': storyFile(fields, `\n${text}\n`) });

  test('is told where it stands alone', async () => {
    expect(await told('The talks went on, President Bush said.')).toEqual([
      'stories/a.md:7:30: “Bush” stands alone, and may be George Bush or George W. Bush.\n    Say who is meant: people: [george-bush], or notPeople: [george-bush, george-w-bush].',
    ]);
    expect(await told('The talks went on. Larijani said so, and Larijani left.')).toEqual([
      'stories/a.md:7:20: “Larijani” stands alone, and need not be Ali Larijani.\n    Say who is meant: people: [ali-larijani], or notPeople: [ali-larijani].',
    ]);
  });

  test.each([
    ['behind a full name', 'George Bush spoke. Bush said so.'],
    ['of somebody else', 'Sadeq Larijani spoke. Larijani said so.'],
    ['of somebody else with initials', 'Charles H. Bush spoke. Bush said so.'],
    ['of a company', 'Bush Brothers rose. Bush said it was glad.'],
    ['that is a word', 'Fires in the bush. Bush fires said to spread.'],
  ])('is not told %s', async (_, text) => {
    expect(await told(text)).toEqual([]);
  });

  test('is not told where an editor has said who is meant, or that nobody is', async () => {
    expect(await told('President Bush spoke.', { people: '[george-bush]' })).toEqual([]);
    expect(await told('President Bush spoke.', { notPeople: '[george-bush, george-w-bush]' })).toEqual([]);
    expect(await told('Larijani said so.', { photos: '[{ caption: A., credit: EPA, people: [ali-larijani] }]' })).toEqual([]);
  });
}); // prettier-ignore

test('stories that are withheld or canceled are left alone', async () => {
  const title = 'ALL IN CAPITALS';
  const { warnings } = await reportOn({
    'stories/a.md': storyFile({ title, status: 'withheld', date: '2062-01-01' }),
    'stories/b.md': storyFile({ title, status: 'canceled', note: 'Withdrawn.', source: 'Unknown' }),
    'stories/c.md': storyFile(),
  });
  expect(warnings).toEqual([]);
});

describe('text that may be meant as it stands and not as a mark', () => {
  const inText = (markdown: string): Promise<string[]> =>
    one('unclear-markup', storyFile({}, `\nThe gates were opened at dawn.\n\n${markdown}\n`));

  test.each([
    ['4. Selby has no boats.\n5. Kolm has two.', '“Selby has no boats.” is read as number 4 of a list, and the number is not in its text.', 'If it belongs to the text, put a backslash behind it: 4\\.'],
    ['8. Mai\n\n9. Mai', '“Mai” is read as number 8 of a list, and the number is not in its text.', 'If it belongs to the text, put a backslash behind it: 8\\.'],
    ['1. FC Selby won the cup.', '“FC Selby won the cup.” is read as a list of one, and its number is not in its text.', 'If the number belongs to the text, put a backslash behind it: 1\\.'],
    ['- He came back, said the pilot.', '“He came back, said the pilot.” is read as a list of one.', 'If its dash, plus or asterisk belongs to the text, put a backslash before it: \\-, or write a dash: –.'],
    ['+ 5 degrees at noon', '“5 degrees at noon” is read as a list of one.', 'If its dash, plus or asterisk belongs to the text, put a backslash before it: \\-, or write a dash: –.'],
    ['    The water came,\n    the water went', '“The water came,” is read as text set in columns, or as a program.', 'If it is a paragraph, take away the spaces or the fence before it.'],
    ['The sum a*b*c was read.', '“abc” stands between asterisks that no reader sees.', 'If they belong to the text, put a backslash before each: \\*.'],
    ['# The gates of Selby were opened at dawn on Monday.', '“The gates of Selby were opened at dawn on Monday.” is a cross-head of 10 words that ends as a sentence.', 'If it is a paragraph, take away the # before it, or put a blank line between it and the dashes below.'],
    ['The water came  \ndown the valley.', '“The water came” breaks off in the middle of a sentence, for two spaces or a backslash end its line.', 'If the line is to go on, take them away.'],
    ['- Die Tore sind zu, - sagte sie.\n- Ja.', '“Die Tore sind zu, - sagte sie.” is read as an item of a list, and the dash before what is spoken is not in its text.', 'If it is spoken, put a backslash before the dash: \\-, or write a dash: –.'],
    ['- Вода ушла, - сказал он.\n- Нет!', '“Вода ушла, - сказал он.” is read as an item of a list, and the dash before what is spoken is not in its text.', 'If it is spoken, put a backslash before the dash: \\-, or write a dash: –.'],
    ['- ¿Cuándo? — preguntó ella.\n- Mañana.', '“¿Cuándo? — preguntó ella.” is read as an item of a list, and the dash before what is spoken is not in its text.', 'If it is spoken, put a backslash before the dash: \\-, or write a dash: –.'],
    ['Results:\nLund beat Borg 6-4.\nSelby beat Kolm 3-1.\nAll drew.', '“Results: Lund beat Borg 6-4. Selby beat Kolm 3-1. All drew.” is 4 lines that readers see run together.', 'If each is a line of its own, put a blank line between them, or - before each to make a list.'],
    ['Lund 6, Borg 4\nSelby 3, Kolm 1\nRipon 2, Leeds Albion 2', '“Lund 6, Borg 4 Selby 3, Kolm 1 Ripon 2, Leeds Albion 2” is 3 lines that readers see run together.', 'If each is a line of its own, put a blank line between them, or - before each to make a list.'],
    ['Lund 6 Borg 4\nKolm 3 Noss 1\nRipon 2 Lee 2', '“Lund 6 Borg 4 Kolm 3 Noss 1 Ripon 2 Lee 2” is 3 lines that readers see run together.', 'If each is a line of its own, put a blank line between them, or - before each to make a list.'],
    ['The water came,\nThe water *went*,\nThe water stays a while', '“The water came, The water went, The water stays a while” is 3 lines that readers see run together.', 'If each is a line of its own, put a blank line between them, or - before each to make a list.'],
    ['> 50 metres of the dam are left.', '“50 metres of the dam are left.” is read as a quotation, and the sign > is not in its text.', 'If it belongs to the text, put a backslash before it: \\>.'],
  ])('%j', async (markdown, message, fix) => {
    const [told, ...others] = await inText(markdown);
    expect(told!.replace(/:\d+: /, ': ')).toBe(`stories/a.md:9: ${message}\n    ${fix}`);
    expect(others).toEqual([]);
  });

  test.each([
    '1. One\n2. Two',
    '- One\n- Two',
    '- He said the gates were shut.\n- He added that they would stay so - for a while.',
    'The gates of Selby were opened at dawn on Monday, said\nIda Lund of the Valley Post, whose brother keeps them, and\nNils Borg, who does not.',
    'The gates were opened.\nThe water came at once, and it went down the valley.\nNobody was hurt.',
    '1\\. FC Selby won the cup.',
    '1962\\. The dam broke.',
    'The *gates* and un*believable* sums',
    '    Town    Boats\n    Selby      12',
    '```js\nopen(gate)\n```',
    '## What comes next\n\n> “It holds,” she said.',
    'The water came,  \nthe water went,  \nthe water stays.',
  ])('is not told of what is clear: %j', async (markdown) => {
    expect(await inText(markdown)).toEqual([]);
  });

  test('is told once of each kind, with how many there are', async () => {
    expect(await inText('- One.\n\nText.\n\n- Two.\n\nText.\n\n- Three.')).toEqual([
      'stories/a.md:9:3: “One.” is read as a list of one (2 more of the kind).\n    If its dash, plus or asterisk belongs to the text, put a backslash before it: \\-, or write a dash: –.',
    ]);
  });
}); // prettier-ignore

describe('the language of the interface', () => {
  const inLanguage = (language: string) =>
    warned('interface-in-english', {
      'archive.md': `---\nlanguage: ${language}\n---\n`,
      'stories/a.md': storyFile({}),
    });

  test('is English where there are no words in the archive’s own', async () => {
    expect(await inLanguage('de')).toEqual([
      'archive.md:2:11: language: the site’s own words are in English, for there are none in German (de) yet.\n    They are there in English (en) and Persian (fa). Add src/messages/de.ts, or leave it so: stories and search are in German all the same.',
    ]);
  });

  test.each(['en', 'en-GB', 'fa', 'fa-AF'])('is the archive’s own in “%s”', async (language) => {
    expect(await inLanguage(language)).toEqual([]);
  });
});
