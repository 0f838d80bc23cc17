import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentDefects } from '../../src/edition/edition.ts';
import { namesToReview } from '../../src/archive/mentions/namesToReview.ts';
import { namesText } from '../../src/desk/names.ts';
import { readHoldings } from '../../src/store/holdings.ts';
import { contentFolder, storyFile } from '../store/contentFolder.ts';

const ours = fileURLToPath(new URL('../../content', import.meta.url));
const read = (content: string) => readHoldings({ content, public: '/nowhere', ours });

test('the sample archive has no defect, and every person named in it has a record', async () => {
  const holdings = await read(ours);
  expect(contentDefects(holdings)).toEqual([]);
  expect(namesText(namesToReview(holdings))).toBe('Every name of a person in the stories has its record.\n');
});

test('the review list says who, how often, where, and what to do', async () => {
  const story = (text: string) => storyFile({}, `\n${text}\n`);
  const content = await contentFolder({
    'people/esmaeil-baghaei.md': '---\nname: Esmaeil Baghaei\n---\n',
    'stories/a.md': story('Spokesman Esmail Baqaei spoke. Foreign Minister Badr al-Busaidi listened.'),
    'stories/b.md': story('Foreign Minister Badr Al-Busaidi spoke. Busaidi left.'),
    'stories/c.md': story('Foreign Minister Badr Al-Busaidi spoke.'),
    'stories/d.md': story('Mr Badr Al-Busaidi spoke.'),
    'stories/withheld.md': storyFile({ status: 'withheld' }, '\nPresident John Roe spoke.\n'),
  });
  expect(namesText(namesToReview(await read(content))))
    .toBe(`Badr Al-Busaidi: Foreign Minister; 5 mentions in 4 stories; also Badr al-Busaidi (1)
    stories/a.md
    stories/b.md
    stories/c.md
    and 1 more
    npm run name -- "Badr Al-Busaidi" --new

Esmail Baqaei: Spokesman; 1 mention in 1 story; spelt nearly like Esmaeil Baghaei
    stories/a.md
    npm run name -- "Esmail Baqaei" --as esmaeil-baghaei

2 names without a record.
`);
});

test.each([
  ['Akhilesh Yadav and Nyla Innuksuk walked through the market. Yadav waved to the crowd.', ['Akhilesh Yadav (2)', 'Nyla Innuksuk (1)']],
  ['U.S. President Bill Clinton met Prime Minister Park Jin. Bill Gates was there too.', ['Bill Clinton (1)', 'Bill Gates (1)', 'Park Jin (1)']],
  ['Kim Min-jae scored twice. Kim said the pitch was wet.', ['Kim Min-jae (2)']],
  ['India Walton lost in Buffalo. Walton said she would try again.', ['India Walton (2)']],
  ['Ngozi Okonjo-Iweala spoke in Ngozi, a town of Burundi.', ['Ngozi Okonjo-Iweala (1)']],
])('with the countries that come with Dateline: %s', async (text, wanted) => {
  const content = await contentFolder({ 'stories/a.md': storyFile({}, `\n${text}\n`) });
  expect(namesToReview(await read(content)).map(({ name, count }) => `${name} (${count})`)).toEqual(wanted);
}); // prettier-ignore

test('who took a photo is nobody in the news', async () => {
  const photos = '[{ caption: Minister Dilsen Furano speaks. (AP Photo/Vahid Salimi) }, { caption: John Roe. REUTERS/Jane Doe }]';
  const content = await contentFolder({ 'stories/a.md': storyFile({ photos }) });
  expect(namesToReview(await read(content)).map(({ name }) => name)).toEqual(['Dilsen Furano', 'John Roe']);
}); // prettier-ignore

test('a check tells every defect of a build', async () => {
  const content = await contentFolder({
    'stories/a.md': storyFile({ title: '', people: '[nobody]' }),
    'stories/b.md': storyFile({}, '\nSee [this](/stories/none/).\n'),
  });
  expect(contentDefects(await read(content)).map(({ file, message }) => `${file} ${message}`)).toEqual([
    'stories/a.md is empty.',
    'stories/a.md there is no person “nobody”.',
    'stories/b.md a link leads to “/stories/none/”, and there is no such page in the archive.',
  ]);
});

test('a check tells a link into a register, which only the joined archive knows', async () => {
  const content = await contentFolder({
    'stories/a.md': storyFile({ topics: '[oil]' }, '\nSee [oil](/topics/oil/) and [gas](/topics/gas/).\n'),
  });
  expect(contentDefects(await read(content)).map(({ file, message }) => `${file} ${message}`)).toEqual([
    'stories/a.md a link leads to “/topics/gas/”, and there is no such page in the archive.',
  ]);
});
