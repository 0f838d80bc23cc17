import fc from 'fast-check';
import { expect, test } from 'vitest';
import { picturePath } from '../../src/parse/picture.ts';

const story = '2025/04/08/talks.md';

const found: [file: string, folder: 'content' | 'public', path: string][] = [
  ['mural.jpg', 'content', 'stories/2025/04/08/mural.jpg'],
  ['./mural.JPG', 'content', 'stories/2025/04/08/mural.JPG'],
  ['../pictures/mural.webp', 'content', 'stories/2025/04/pictures/mural.webp'],
  ['../../../../shared/mural.avif', 'content', 'shared/mural.avif'],
  ['/pictures/mural.png', 'public', 'pictures/mural.png'],
  ['/a..b/mural.gif', 'public', 'a..b/mural.gif'],
  ['..mural.jpeg', 'content', 'stories/2025/04/08/..mural.jpeg'],
];
for (const [file, folder, path] of found)
  test(`the file ${file} lies in ${folder}, at ${path}`, () => {
    expect(picturePath(file, story)).toEqual({ value: { folder, path } });
  });

const outside = [
  '../../../../../mural.jpg',
  '../../../../../../etc/passwd',
  '/../mural.jpg',
  '/pictures/../../mural.jpg',
  'https://example.org/mural.jpg',
  'data:image/png;base64,AA.png',
  'file:///etc/mural.jpg',
  'C:\\mural.jpg',
  '..\\..\\mural.jpg',
  'mural.jpg\0.png',
];
for (const file of outside)
  test(`the file ${JSON.stringify(file)} leads out of the content folder`, () => {
    expect(picturePath(file, story)).toEqual({
      id: 'picture-outside',
      message: `“${file.replace('\0', ' ')}” leads out of the content folder.`,
      fix: 'Put the picture beside the story and write its name: file: mural.jpg.',
    });
  });

test.each(['mural.svg', 'mural', 'mural.jpg.html', 'mural.tiff', '/feed.xml'])(
  'the file %s is not a picture that a page can show',
  (file) => {
    expect(picturePath(file, story)).toEqual({
      id: 'picture-format',
      message: `“${file}” is not a picture that a page can show.`,
      fix: 'Write a file that ends in .jpg, .png, .webp, .avif or .gif.',
    });
  },
);

test('no path that is let through climbs out of its folder', () => {
  const part = fc.constantFrom('..', '.', '', 'a', '/', '\\', 'b.jpg', '%2e%2e');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const where = picturePath(`${parts.join('/')}/mural.jpg`, story);
      if ('value' in where) {
        expect(where.value.path.split('/')).not.toContain('..');
        expect(where.value.path).not.toMatch(/^\//);
      }
    }),
  );
});
