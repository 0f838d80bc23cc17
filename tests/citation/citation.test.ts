import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/citation/bibtex.ts';
import type { CitedStory } from '../../src/citation/citedStory.ts';
import { cslItem } from '../../src/citation/cslJson.ts';
import { ris } from '../../src/citation/ris.ts';

const harbour: CitedStory = {
  id: '2024/02/29/harbour-reopens',
  title: 'Harbour reopens, say 100 % of officials',
  source: 'Coast & Sea',
  date: '2024-02-29T23:30:00+13:00',
  byline: ['Jane Roe', 'Desk, Reuters', 'Smith and Sons'],
  lang: 'en',
  archive: 'Dateline',
  address: 'https://news.example/stories/2024/02/29/harbour-reopens/',
};
const undated: CitedStory = {
  id: 'old/flood',
  title: 'بندر دوباره باز شد',
  source: 'روزنامهٔ بندر',
  date: '1984~',
  byline: [],
  archive: 'Dateline',
  address: 'https://news.example/stories/old/flood/',
};

test('a story as BibTeX has its capitals, its authors and its address kept', () => {
  expect(bibtex([harbour])).toBe(`@article{harbour-11ofu1qfevy,
  author={Jane Roe and {Desk, Reuters} and {Smith and Sons}},
  title={{Harbour reopens, say 100 \\% of officials}},
  journal={Coast \\& Sea},
  entrysubtype={newspaper},
  date={2024-02-29},
  year=2024,
  month=feb,
  langid={english},
  url={https://news.example/stories/2024/02/29/harbour-reopens/},
  note={Dateline},
}
`);
});

test('what is not known of a story is left out', () => {
  expect(bibtex([undated])).toBe(`@article{flood-hr5myzy3ch,
  title={{بندر دوباره باز شد}},
  journal={روزنامهٔ بندر},
  entrysubtype={newspaper},
  date={1984~},
  year=1984,
  url={https://news.example/stories/old/flood/},
  note={Dateline},
}
`);
  expect(ris([undated])).toContain('DA  - 1984///approximate\r\n');
  expect(cslItem(undated)).toMatchObject({
    author: undefined,
    issued: { 'date-parts': [[1984]], circa: true },
    language: undefined,
  });
});

test('an archive that is called like the outlet is named once', () => {
  const own: CitedStory = { ...harbour, archive: harbour.source };
  expect(bibtex([own])).not.toContain('note=');
  expect(ris([own])).not.toContain('DP  - ');
  expect(cslItem(own)).toMatchObject({ 'container-title': 'Coast & Sea', archive: undefined });
});

describe('a headline as BibTeX', () => {
  const printed = (title: string): string => /title=\{\{(.*)\}\},/.exec(bibtex([{ ...harbour, title }]))![1]!;

  test.each([
    ['A {brace', 'A \\textbraceleft{}brace'],
    ['Out of} turn', 'Out of\\textbraceright{} turn'],
    ['\\input{/etc/passwd}', '\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}'],
    ['$5 & #1_a ~ ^ 5 %', '\\$5 \\& \\#1\\_a \\textasciitilde{} \\textasciicircum{} 5 \\%'],
    ['Two\nlines', 'Two lines'],
  ])('%s', (title, wanted) => {
    expect(printed(title)).toBe(wanted);
  });

  test('leaves every brace of the file closed, as BibTeX counts them', () => {
    const file = bibtex([{ ...harbour, title: 'a } b { c \\} d', source: '}{', byline: ['{'] }]);
    let depth = 0;
    const depths = [...file].map(
      (character) => (depth += character === '{' ? 1 : character === '}' ? -1 : 0),
    );
    expect(depth).toBe(0);
    expect(Math.min(...depths)).toBe(0);
  });
});

test('keys of two stories differ where only the place of a slash does', () => {
  const keys = ['a/b-c', 'a-b/c', 'a/b/c'].map((id) => /\{(.*),/.exec(bibtex([{ ...harbour, id }]))![1]);
  expect(new Set(keys).size).toBe(3);
});

test('a story as RIS is a newspaper article, a field a line', () => {
  expect(ris([{ ...harbour, title: 'Two\nER  - lines' }, undated])).toBe(
    [
      'TY  - NEWS',
      'AU  - Jane Roe',
      'AU  - Desk, Reuters',
      'AU  - Smith and Sons',
      'TI  - Two ER - lines',
      'T2  - Coast & Sea',
      'PY  - 2024',
      'DA  - 2024/02/29/',
      'LA  - en',
      'DP  - Dateline',
      'UR  - https://news.example/stories/2024/02/29/harbour-reopens/',
      'ER  - ',
      '',
      'TY  - NEWS',
      'TI  - بندر دوباره باز شد',
      'T2  - روزنامهٔ بندر',
      'PY  - 1984',
      'DA  - 1984///approximate',
      'DP  - Dateline',
      'UR  - https://news.example/stories/old/flood/',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('a story as CSL-JSON is a newspaper article with literal authors', () => {
  expect(cslItem({ ...harbour, date: '2024-02' })).toEqual({
    id: 'harbour-11ofu1qfevy',
    type: 'article-newspaper',
    title: 'Harbour reopens, say 100 % of officials',
    'container-title': 'Coast & Sea',
    author: [{ literal: 'Jane Roe' }, { literal: 'Desk, Reuters' }, { literal: 'Smith and Sons' }],
    issued: { 'date-parts': [[2024, 2]] },
    language: 'en',
    archive: 'Dateline',
    URL: 'https://news.example/stories/2024/02/29/harbour-reopens/',
  });
});
