import { rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { contentFolder, holdings, load, report, storyFile, write } from './contentFolder.ts';

/** The smallest picture that can be measured: a GIF of one pixel. */
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const photos = '[{ caption: A mural., file: mural.gif, alt: A wall }]';

test('each file is an entry, its id the path below the shelf', async () => {
  const content = await contentFolder({
    'stories/2025/b.md': storyFile(),
    'stories/a.markdown': storyFile(),
    'stories/notes.txt': 'No record.',
    'stories/.draft.md': 'No record.',
    'people/wang-yi.md': '---\nname: Wang Yi\n---\n',
  });
  expect([...(await load(content, 'stories')).keys()].toSorted()).toEqual(['2025/b.md', 'a.markdown']);
  expect([...(await load(content, 'people')).keys()]).toEqual(['wang-yi.md']);
  expect([...(await load(content, 'countries')).keys()]).toEqual([]);
});

test('an unchanged file is not parsed again', async () => {
  const content = await contentFolder({ 'stories/a.md': storyFile({ photos }), 'stories/mural.gif': pixel });
  const store = await load(content, 'stories');
  const before = store.get('a.md');
  await load(content, 'stories', store);
  expect(store.written).toEqual(['a.md']);
  expect(store.get('a.md')).toBe(before);
});

test('a changed file is parsed again, and no other', async () => {
  const content = await contentFolder({ 'stories/a.md': storyFile(), 'stories/b.md': storyFile() });
  const store = await load(content, 'stories');
  await write(content, { 'stories/b.md': storyFile({ title: 'New talks' }) });
  await load(content, 'stories', store);
  expect(store.written.toSorted()).toEqual(['a.md', 'b.md', 'b.md']);
  expect(store.get('b.md')!.data).toMatchObject({ record: { title: 'New talks' } });
});

test('a file that was only touched is not parsed again', async () => {
  const content = await contentFolder({ 'stories/a.md': storyFile() });
  const store = await load(content, 'stories');
  await utimes(join(content, 'stories/a.md'), 0, 0);
  await load(content, 'stories', store);
  expect(store.written).toEqual(['a.md']);
});

test('a file that is gone from the folder is gone from the store', async () => {
  const content = await contentFolder({ 'stories/a.md': storyFile(), 'stories/b.md': storyFile() });
  const store = await load(content, 'stories');
  await rm(join(content, 'stories/b.md'));
  await load(content, 'stories', store);
  expect([...store.keys()]).toEqual(['a.md']);
});

test('a picture that vanishes is noticed although the story is unchanged, and so is its return', async () => {
  const content = await contentFolder({ 'stories/a.md': storyFile({ photos }), 'stories/mural.gif': pixel });
  const store = await load(content, 'stories');
  expect(store.get('a.md')!.data).toMatchObject({
    defects: [],
    pictures: { 'mural.gif': { width: 1, height: 1 } },
  });
  await rm(join(content, 'stories/mural.gif'));
  await load(content, 'stories', store);
  expect(store.get('a.md')!.data).toMatchObject({
    defects: [{ field: 'photos[1].file', wrong: 'there is no picture “stories/mural.gif”.' }],
    pictures: {},
  });
  await write(content, { 'stories/mural.gif': pixel });
  await load(content, 'stories', store);
  expect(store.get('a.md')!.data).toMatchObject({ defects: [], pictures: { 'mural.gif': { width: 1 } } });
});

test('a picture that was made anew is measured again', async () => {
  const content = await contentFolder({ 'stories/a.md': storyFile({ photos }), 'stories/mural.gif': pixel });
  const store = await load(content, 'stories');
  const wider = Buffer.from(pixel);
  wider[6] = 2;
  await write(content, { 'stories/mural.gif': wider });
  await utimes(join(content, 'stories/mural.gif'), 0, 0);
  await load(content, 'stories', store);
  expect(store.get('a.md')!.data['pictures']).toEqual({ 'mural.gif': { width: 2, height: 1 } });
});

test('a picture in public/ is measured', async () => {
  const content = await contentFolder({
    'stories/a.md': storyFile({ photos: '[{ caption: A mural., file: /m/mural.gif, alt: A wall }]' }),
  });
  await write(join(dirname(content), 'public'), { 'm/mural.gif': pixel });
  const { pictures } = (await load(content, 'stories')).get('a.md')!.data;
  expect(pictures).toEqual({ '/m/mural.gif': { width: 1, height: 1 } });
});

test('a file with a defect is reported again on the next run, and no more once it is mended', async () => {
  const content = await contentFolder({ 'stories/a.md': storyFile({ title: '' }) });
  const store = await load(content, 'stories');
  await load(content, 'stories', store);
  expect(store.get('a.md')!.data['defects']).toMatchObject([{ field: 'title', wrong: 'is empty.' }]);
  await write(content, { 'stories/a.md': storyFile() });
  await load(content, 'stories', store);
  expect(store.get('a.md')!.data['defects']).toEqual([]);
});

test('a defect of the folder goes when the folder is mended', async () => {
  const content = await contentFolder({ 'people/wang-yi.md': '---\nname: Wang Yi\n---\n' });
  const store = await load(content, 'stories');
  expect([...store.values()].map(({ data }) => data['file'])).toEqual(['stories']);
  await write(content, { 'stories/a.md': storyFile() });
  await load(content, 'stories', store);
  expect([...store.keys()]).toEqual(['a.md']);
});

test('the order in which files were written does not matter', async () => {
  const files = Object.entries({
    'stories/b.md': storyFile({ people: '[wang-yi]' }),
    'stories/a/c.md': storyFile({ countries: '[CN]', topics: '[Oil]' }),
    'stories/a.md': storyFile({ topics: '[oil]' }),
    'people/wang-yi.md': '---\nname: Wang Yi\n---\n',
    'countries/cn.md': '---\ncode: CN\nname: China\n---\n',
  });
  const opened = async (order: typeof files): Promise<unknown> => {
    const archive = openArchive(await holdings(await contentFolder(Object.fromEntries(order))));
    return [archive.stories.map(({ id }) => id), archive.topics.map(({ name }) => name)];
  };
  expect(await opened(files)).toEqual([['a', 'a/c', 'b'], ['Oil']]);
  expect(await opened(files.toReversed())).toEqual([['a', 'a/c', 'b'], ['Oil']]);
});

test('more files than are read at a time are all read', async () => {
  const names = Array.from({ length: 100 }, (_, index) => `s${index}`);
  const content = await contentFolder(
    Object.fromEntries(names.map((id) => [`stories/${id}.md`, storyFile()])),
  );
  expect((await load(content, 'stories')).size).toBe(100);
  expect(await report(content)).toBe('');
});

test('archive.md is read where there is one, and again when it changed', async () => {
  const content = await contentFolder({ 'stories/a.md': storyFile(), 'archive.md': '---\nname: One\n---\n' });
  const store = await load(content, 'archive');
  expect(store.get('archive.md')!.data).toMatchObject({ file: 'archive.md', record: { name: 'One' } });
  await write(content, { 'archive.md': '---\nname: Two\n---\n' });
  await load(content, 'archive', store);
  expect(store.get('archive.md')!.data).toMatchObject({ record: { name: 'Two' } });
  await rm(join(content, 'archive.md'));
  await load(content, 'archive', store);
  expect([...store.keys()]).toEqual([]);
});

test('a defect of archive.md is reported with file, line and column', async () => {
  const content = await contentFolder({ 'stories/a.md': storyFile(), 'archive.md': '---\nhomes: US\n---\n' });
  expect(await report(content)).toBe(`content/archive.md:2:1: homes: is not a field of this record.
    Delete it. The fields are name, description, homeCountries, sources.

1 defect in 1 file.
`);
});

test('a folder in the place of archive.md is reported', async () => {
  const content = await contentFolder({ 'stories/a.md': storyFile(), 'archive.md/b.txt': '' });
  expect(await report(content)).toBe(`content/archive.md: is not a file.
    Put a Markdown file in its place, or delete it.

1 defect in 1 file.
`);
});
